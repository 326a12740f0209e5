# Shared by the check_*.sh scripts of this directory, which source it. The variables CC, CXX, CMAKE, NM,
# CMAKE_GENERATOR, COMPILER_ID, SOURCE_DIR, BINARY_DIR and ABI come from CTest.
# shellcheck shell=bash disable=SC2034

set -euo pipefail
export LC_ALL=C
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS LD_LIBRARY_PATH

: "${CC:?}" "${CXX:?}" "${CMAKE:?}" "${NM:?}" "${SOURCE_DIR:?}" "${BINARY_DIR:?}" "${ABI:?}" "${COMPILER_ID:?}"
here="$SOURCE_DIR/tests/packaging"
header="$SOURCE_DIR/include/phase_router.h"

# shellcheck source=readme.sh
source "$here/readme.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# need TOOL PACKAGE: skips the test when the tool is missing, or fails it where everything must run.
need() {
  if ! command -v "$1" >/dev/null 2>&1; then
    [ "${PHASE_ROUTER_REQUIRE_TOOLS:-0}" = 0 ] || fail "$1 is missing (Debian package $2)"
    printf 'skipped: %s is missing (Debian package %s)\n' "$1" "$2"
    exit 77
  fi
}

# users_cmake: the oldest CMake that users may have, where build/venv has it, or else the one that built the library.
users_cmake() {
  if [ -x "$SOURCE_DIR/build/venv/bin/cmake" ]; then
    printf '%s\n' "$SOURCE_DIR/build/venv/bin/cmake"
  else
    printf '%s\n' "$CMAKE"
  fi
}

# quiet COMMAND...: shows the output only when the command fails.
quiet() {
  if ! "$@" >"$work/quiet.log" 2>&1; then
    cat "$work/quiet.log" >&2
    fail "$*"
  fi
}

# links_shared PROGRAM: whether a program asks for libphaserouter.so at run time.
links_shared() {
  objdump -p "$1" | grep "NEEDED.*libphaserouter\.so\.$ABI\$" >/dev/null
}

# run_consumer PROGRAM shared|static [library directory]: the program must link as told and its checks hold.
run_consumer() {
  local program=$1 form=$2 libdir=${3-} output
  if [ "$form" = shared ]; then
    links_shared "$program" || fail "$program does not need libphaserouter.so.$ABI"
  elif objdump -p "$program" | grep 'NEEDED.*libphaserouter' >/dev/null; then
    fail "$program was to be linked statically but needs the shared library"
  fi
  output=$(LD_LIBRARY_PATH=$libdir "$program") || fail "$program: $output"
  case $output in
    "routing laws hold, library "*) ;;
    *) fail "$program printed: $output" ;;
  esac
}
