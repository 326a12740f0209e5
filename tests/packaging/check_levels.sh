#!/usr/bin/env bash
# usage: check_levels.sh object...
# A level's object file defines its table and nothing else that the linker could share: a weak function, compiled
# for an instruction set that this processor lacks, might be the copy that everyone gets.
source "$(dirname "$0")/common.sh"

levels=0
for object in "$@"; do
  case $object in */kernels/simd/*) ;; *) continue ;; esac
  levels=$((levels + 1))
  "$NM" -C --defined-only --extern-only "$object" >"$work/symbols"
  if grep -v ' [DR] phaserouter::k[A-Za-z0-9]*Kernels$' "$work/symbols"; then
    fail "$object shares the symbols above"
  fi
  [ "$(wc -l <"$work/symbols")" -eq 1 ] || fail "$object has no table of kernels"
done
printf '%s level files share nothing but their tables\n' "$levels"
