# shellcheck shell=bash disable=SC2154
# Sourced by wheel.sh and sdist.sh.

# try_package FILE: the package that was installed from this archive.
try_package() {
  (cd / && /venv/bin/python /check/try_package.py "$(basename "$1" | sed -E 's/^[a-z]+-([0-9.]*[0-9])[-.].*/\1/')")
}
