#!/usr/bin/env bash
# usage: check_dll.sh libphaserouter.dll
# The DLL exports exactly the functions of the interface and needs nothing but what Windows has; installed, it is
# found by find_package, and programs linked with it and with the static library run. The variables OBJDUMP, CMAKE,
# CMAKE_GENERATOR, TOOLCHAIN, EMULATOR, SOURCE_DIR and BINARY_DIR come from CTest.
set -euo pipefail
export LC_ALL=C
dll=$1
: "${OBJDUMP:?}" "${CMAKE:?}" "${TOOLCHAIN:?}" "${EMULATOR:?}" "${SOURCE_DIR:?}" "${BINARY_DIR:?}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# quiet COMMAND...: shows the output only when the command fails.
quiet() {
  if ! "$@" >"$work/quiet.log" 2>&1; then
    cat "$work/quiet.log" >&2
    fail "$*"
  fi
}

"$OBJDUMP" -p "$dll" >"$work/headers"

awk '/Ordinal\/Name Pointer\] Table/ { table = 1; next } table && NF == 0 { exit } table { print $NF }' \
  "$work/headers" | sort >"$work/exported"
diff -u "$SOURCE_DIR/tests/packaging/symbols.txt" "$work/exported" || fail "exports (+) differ from symbols.txt (-)"

# The compiler's runtime, OpenMP's and the threads are inside.
needs=$(sed -n 's/^.*DLL Name: //p' "$work/headers" | sort -u)
[ -n "$needs" ] || fail "objdump shows no import"
for needed in $needs; do
  case $needed in
    KERNEL32.dll | msvcrt.dll) ;;
    *) fail "the DLL needs $needed" ;;
  esac
done

prefix=$work/prefix
quiet "$CMAKE" --install "$BINARY_DIR" --prefix "$prefix"
for file in bin/libphaserouter.dll lib/libphaserouter.dll.a lib/libphaserouter.a include/phase_router.h; do
  [ -f "$prefix/$file" ] || fail "$file was not installed"
done

# consumer NAME LANGUAGE TARGET: builds a user's program, runs it, and tells whether it needs the DLL.
consumer() {
  local dir=$work/$1 output
  quiet "$CMAKE" -S "$SOURCE_DIR/tests/packaging/consumer" -B "$dir" "-DCMAKE_TOOLCHAIN_FILE=$TOOLCHAIN" \
    "-DPhaseRouter_DIR=$prefix/lib/cmake/PhaseRouter" -DCMAKE_BUILD_TYPE=Release "-DCONSUMER_LANGUAGE=$2" \
    "-DCONSUMER_TARGET=$3"
  quiet "$CMAKE" --build "$dir"
  output=$(WINEPATH=$prefix/bin "$EMULATOR" "$dir/consumer.exe") || fail "$1: $output"
  case $output in
    "routing laws hold, library "*) ;;
    *) fail "$1 printed: $output" ;;
  esac
  "$OBJDUMP" -p "$dir/consumer.exe" | grep -c 'DLL Name: libphaserouter\.dll' || true
}

for language in C CXX; do
  [ "$(consumer "$language-shared" $language PhaseRouter::phaserouter)" = 1 ] || fail "$language: not linked with the DLL"
  [ "$(consumer "$language-static" $language PhaseRouter::phaserouter_static)" = 0 ] ||
    fail "$language: linked with the DLL, not with the static library"
done
printf '%s functions exported; needs: %s\n' "$(wc -l <"$work/exported")" "${needs//$'\n'/ }"
