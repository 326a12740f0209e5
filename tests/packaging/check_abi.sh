#!/usr/bin/env bash
# usage: check_abi.sh libphaserouter.so
# The binary interface is that of the committed baseline. After an intended change, decide about PHASE_ROUTER_ABI in
# CMakeLists.txt and run scripts/update-abi-baseline.sh.
source "$(dirname "$0")/common.sh"
library=$1
baseline="$here/libphaserouter.abi"

need abidiff abigail-tools
need readelf binutils
if ! readelf -S "$library" | grep '\.debug_info' >/dev/null; then
  printf 'skipped: the library has no debug information (configure the preset "release")\n'
  [ "${PHASE_ROUTER_REQUIRE_TOOLS:-0}" = 0 ] || exit 1
  exit 77
fi
[ -f "$baseline" ] || fail "no baseline: run scripts/update-abi-baseline.sh"

# Without the headers: naming them would make abidiff take the integer types of stdint.h for private ones.
compare() {
  abidiff --exported-interfaces-only "$1" "$library"
}

status=0
compare "$baseline" || status=$?
[ "$status" = 0 ] || fail "the binary interface differs from the baseline (abidiff status $status)"

# The comparison itself: another size of a public struct must not pass.
sed "/name='phase_router_options'/s/size-in-bits='[0-9]*'/size-in-bits='512'/" "$baseline" >"$work/changed.abi"
if compare "$work/changed.abi" >/dev/null; then
  fail "abidiff does not notice a changed struct"
fi
