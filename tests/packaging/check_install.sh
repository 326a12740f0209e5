#!/usr/bin/env bash
# Installs, moves the prefix, and builds and runs a C99 and a C++11 program against it: through find_package and
# through pkg-config, with the shared and with the static library; and README.md's program as README.md says.
source "$(dirname "$0")/common.sh"
need pkg-config pkg-config

quiet "$CMAKE" --install "$BINARY_DIR" --prefix "$work/first"
mkdir "$work/elsewhere"
mv "$work/first" "$work/elsewhere/moved"
prefix="$work/elsewhere/moved"
pc=$(find "$prefix" -name phaserouter.pc)
[ -n "$pc" ] || fail "no phaserouter.pc was installed"
libdir=$(dirname "$(dirname "$pc")")
[ -e "$libdir/libphaserouter.so" ] || fail "no libphaserouter.so beside pkgconfig/"
[ -e "$libdir/libphaserouter.so.$ABI" ] || fail "no libphaserouter.so.$ABI"
[ -e "$libdir/libphaserouter.a" ] || fail "no libphaserouter.a"

# No file may remember where it was built or first installed. (Clang writes source paths into what it passes to its
# OpenMP runtime, whatever its options say, so there only the text files can be held to that.)
text_only=()
[ "$COMPILER_ID" = GNU ] || text_only=(--binary-files=without-match)
# A path that only ends like one of them is another: the compiler's "./src/core/" is not the checkout "/src/".
leaks="\\Q$SOURCE_DIR/\\E|\\Q$BINARY_DIR\\E|\\Q$work/first\\E"
if grep -rlP "${text_only[@]}" "(?<![[:alnum:]_.-])($leaks)" "$prefix"; then
  fail "the files above name a directory of the build machine"
fi

if objdump -p "$libdir/libphaserouter.so" | grep -E 'TEXTREL|RPATH|RUNPATH' >/dev/null; then
  fail "the installed library has text relocations or a search path"
fi

# The program finds the library wherever both have been moved to.
if [ "$TOOLS" = ON ]; then
  printf '2\n1\n' | quiet env -u LD_LIBRARY_PATH "$prefix/bin/phase-route" assign /dev/stdin --sources 9 -k 1
  printf 'ok: phase-route\n'
fi

# find_package_consumer NAME LANGUAGE TARGET shared|static PREFIX
find_package_consumer() {
  local dir="$work/find_package-$1"
  quiet "$CMAKE" -S "$here/consumer" -B "$dir" "-DCMAKE_PREFIX_PATH=$5" -DCMAKE_BUILD_TYPE=Release \
    "-DCONSUMER_LANGUAGE=$2" "-DCONSUMER_TARGET=$3"
  quiet "$CMAKE" --build "$dir"
  run_consumer "$dir/consumer" "$4"
  printf 'ok: find_package, %s\n' "$1"
}

for language in C CXX; do
  find_package_consumer "$language-shared" $language PhaseRouter::phaserouter shared "$prefix"
  find_package_consumer "$language-static" $language PhaseRouter::phaserouter_static static "$prefix"
done

# README.md's project, with the oldest CMake.
readme_project "$work/readme" "find_package(PhaseRouter"
quiet "$(users_cmake)" -S "$work/readme" -B "$work/readme/build" "-DCMAKE_PREFIX_PATH=$prefix"
quiet "$(users_cmake)" --build "$work/readme/build"
run_tokens "$work/readme/build/tokens"

# A package that ships only one form: PhaseRouter::phaserouter is that form.
cp -a "$prefix" "$work/only-shared"
find "$work/only-shared" \( -name '*.a' -o -name 'PhaseRouterStaticTargets*' \) -delete
find_package_consumer only-shared C PhaseRouter::phaserouter shared "$work/only-shared"
cp -a "$prefix" "$work/only-static"
find "$work/only-static" \( -name '*.so*' -o -name 'PhaseRouterSharedTargets*' \) -delete
find_package_consumer only-static C PhaseRouter::phaserouter static "$work/only-static"

# pkg-config
export PKG_CONFIG_PATH="$libdir/pkgconfig"
expected=$(sed -nE 's/^#define PHASE_ROUTER_VERSION_(MAJOR|MINOR|PATCH) ([0-9]+)$/\2/p' "$header" | paste -sd.)
[ "$(pkg-config --modversion phaserouter)" = "$expected" ] || fail "phaserouter.pc has another version than $expected"
for language in C CXX; do
  if [ $language = C ]; then
    compile=("$CC" -std=c99 "$here/consumer/consumer.c")
  else
    compile=("$CXX" -std=c++11 "$here/consumer/consumer.cpp")
  fi
  read -ra flags <<<"$(pkg-config --cflags --libs phaserouter)"
  quiet "${compile[@]}" -Wall -Wextra -pedantic -Werror -o "$work/pc-shared" "${flags[@]}"
  run_consumer "$work/pc-shared" shared "$libdir"
  read -ra flags <<<"$(pkg-config --static --cflags --libs phaserouter)"
  quiet "${compile[@]}" -Wall -Wextra -pedantic -Werror -static -o "$work/pc-static" "${flags[@]}"
  run_consumer "$work/pc-static" static
  printf 'ok: pkg-config, %s\n' "$language-shared" "$language-static"
done

# README.md's command
(
  cd "$work/readme"
  command=$(readme_command)
  eval "\"$CC\" ${command#cc }"
  run_tokens ./a.out "$libdir"
)
printf 'ok: README.md\n'
