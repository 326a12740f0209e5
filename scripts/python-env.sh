#!/usr/bin/env bash
# Makes build/venv with the packages of tests/requirements.txt, or brings it up to date, and prints its path.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=$PWD/build/venv
stamp=$venv/requirements.txt
if ! cmp -s tests/requirements.txt "$stamp"; then
  rm -rf "$venv"
  mkdir -p build
  {
    python3 -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
  } >&2
  cp tests/requirements.txt "$stamp"
fi
printf '%s\n' "$venv"
