#!/usr/bin/env bash
# usage: inside.sh deb|wheel|sdist|crates
# Runs as root in a bare Debian that has /dist, what scripts/release.sh made, and /check, this directory with README.md's
# program and project: scripts/check-packages.sh puts them there. The script of that name installs and tries one kind.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C
SOURCE_DIR=/check
work=$(mktemp -d)

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

install() {
  apt-get install -y --no-install-recommends "$@"
}

# one PATTERN: the only file of dist/ that matches.
one() {
  local found
  # shellcheck disable=SC2206 # the pattern is one
  found=(/dist/$1)
  if [ ! -f "${found[0]}" ] || [ ${#found[@]} -ne 1 ]; then fail "not one file of dist/ is called $1"; fi
  printf '%s\n' "${found[0]}"
}

# shellcheck source=../readme.sh
source /check/readme.sh
apt-get update
# shellcheck source=/dev/null
source "/check/$1.sh"
