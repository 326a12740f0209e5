#!/usr/bin/env bash
# The public header compiles alone, without a warning, as the oldest languages it promises and as newer ones.
source "$(dirname "$0")/common.sh"

printf '#include <phase_router.h>\nphase_router_status status;\n' >"$work/alone.c"
cp "$work/alone.c" "$work/alone.cpp"
warnings=(-pedantic -Wall -Wextra -Werror -Wshadow -Wundef -fsyntax-only "-I$SOURCE_DIR/include")

for standard in c99 c11 c17 gnu99; do
  "$CC" "-std=$standard" "${warnings[@]}" -Wstrict-prototypes "$work/alone.c" || fail "$standard"
done
for standard in c++11 c++17 c++20; do
  "$CXX" "-std=$standard" "${warnings[@]}" -Wold-style-cast "$work/alone.cpp" || fail "$standard"
done
