#!/usr/bin/env bash
# usage: scripts/xsimd-14.sh
# Prints the directory of the headers of xsimd 14, which Debian does not have. The pinned version of a Python package that
# brings them is put into build/xsimd-14-venv; nothing of it is run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

venv=$PWD/build/xsimd-14-venv
if ! cmp -s tests/platforms/requirements.txt "$venv/requirements.txt"; then
  rm -rf "$venv"
  mkdir -p build
  python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r tests/platforms/requirements.txt >&2
  cp tests/platforms/requirements.txt "$venv/requirements.txt"
fi
headers=$(echo "$venv"/lib/python3*/site-packages/pythran)
if ! grep -q '^#define XSIMD_VERSION_MAJOR 14$' "$headers/xsimd/config/xsimd_config.hpp"; then
  echo "xsimd-14.sh: $headers has another version" >&2
  exit 1
fi
echo "$headers"
