#!/usr/bin/env bash
# The library with the oldest CMake that users may have: README.md's command for the library alone, and the library inside
# another project, as README.md has it by FetchContent. No build type is named. The project installs and exports a library of its own that links this one, and a program.
source "$(dirname "$0")/common.sh"
CMAKE=$(users_cmake)

project="$work/project"
build="$work/build"
archive=$(readme_block cmake FetchContent_Declare | grep -o 'libphaserouter-[0-9.]*\.tar\.gz') ||
  fail "README.md names no archive for FetchContent"

readme_project "$project" FetchContent_Declare
cat "$here/subproject/install.cmake" >>"$project/CMakeLists.txt"
cp "$here"/subproject/{TokensConfig.cmake,versions.c} "$project"
# What a user needs of the library's sources.
tar -czf "$project/$archive" -C "$SOURCE_DIR" --transform "s,^,${archive%.tar.gz}/," \
  CMakeLists.txt LICENSE cmake include pkgconfig src
# Modules of the project's own that have names of ours.
mkdir "$project/cmake"
for module in "$SOURCE_DIR"/cmake/*.cmake; do
  printf 'message(FATAL_ERROR "this module belongs to another project")\n' >"$project/cmake/${module##*/}"
done

# configure [option...]
configure() {
  quiet "$CMAKE" -S "$project" -B "$build" "-DCMAKE_MODULE_PATH=$project/cmake" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON "$@"
}

# built_forms: which forms of the library there are
built_forms() {
  find "$build" \( -name 'libphaserouter.so' -o -name 'libphaserouter.a' \) -printf '%f\n' | sort | paste -sd' '
}

# check_installed shared|static: installs, moves the prefix, runs the program and builds what uses the exported library.
check_installed() {
  local prefix="$work/moved-$1" program
  quiet "$CMAKE" --install "$build" --prefix "$work/prefix"
  mv "$work/prefix" "$prefix"
  program=$prefix/bin/tokens
  if [ "$1" = shared ]; then
    links_shared "$program" || fail "the installed program does not need the shared library"
  elif links_shared "$program"; then
    fail "the installed program needs the shared library"
  fi
  run_tokens "$program"
  quiet "$CMAKE" -S "$here/subproject/user" -B "$work/user-$1" "-DCMAKE_PREFIX_PATH=$prefix"
  quiet "$CMAKE" --build "$work/user-$1"
  [ "$("$work/user-$1/user")" = "$(printf '%s' "${archive%.tar.gz}" | sed 's/.*-//')" ] ||
    fail "the user of the exported library prints another version than that of $archive"
}

# Alone: an optimised build, of both forms.
command=$(sed -n 's/^    cmake -S \. -B build\/install //p' "$SOURCE_DIR/README.md")
[ -n "$command" ] || fail "README.md has no line that configures the library"
read -ra options <<<"$command"
quiet "$CMAKE" -S "$SOURCE_DIR" -B "$work/library" "${options[@]}" -DPHASE_ROUTER_BUILD_TOOLS=OFF \
  -DPHASE_ROUTER_BUILD_EXAMPLES=OFF -DPHASE_ROUTER_BUILD_BENCHMARKS=OFF
grep '^CMAKE_BUILD_TYPE:STRING=Release$' "$work/library/CMakeCache.txt" >/dev/null || fail "no build type was chosen"
targets=$("$CMAKE" --build "$work/library" --target help)
for form in phaserouter phaserouter_static; do
  grep "\b$form\b" <<<"$targets" >/dev/null || fail "README.md's command builds no $form"
done

# Each of the library's files is optimised: the last -O option that it is compiled with says so.
configure
last_options=$(grep '"command"' "$build/compile_commands.json" | grep '/src/' |
  sed -E 's/.* -O([0-9a-z]*).*/\1/' | sort | uniq -c)
[[ $last_options =~ ^\ *[0-9]+\ 3$ ]] || fail "compiled with other options than -O3: $last_options"
[ -z "$(sed -n 's/^CMAKE_BUILD_TYPE:[^=]*=//p' "$build/CMakeCache.txt")" ] || fail "the project's build type was changed"
configure -DCMAKE_CXX_FLAGS=-Og
if grep '"command"' "$build/compile_commands.json" | grep '/src/capi/router.cpp' | grep -e -O3 >/dev/null; then
  fail "-Og in the flags is not obeyed"
fi
# What is compiled is tested elsewhere: here without the kernels for vectors, and files together.
configure -DCMAKE_CXX_FLAGS= -DPHASE_ROUTER_SIMD=OFF -DCMAKE_UNITY_BUILD=ON

# Static, as the libraries of the project itself
quiet "$CMAKE" --build "$build" --parallel 2
[ "$(built_forms)" = libphaserouter.a ] || fail "expected libphaserouter.a alone, not: $(built_forms)"
check_installed static

# BUILD_SHARED_LIBS, and our own option before it
configure -DBUILD_SHARED_LIBS=ON
find "$build" -name 'libphaserouter.*' -delete
quiet "$CMAKE" --build "$build" --parallel 2
[ "$(built_forms)" = libphaserouter.so ] || fail "BUILD_SHARED_LIBS=ON made: $(built_forms)"
check_installed shared
configure -DBUILD_SHARED_LIBS=ON -DPHASE_ROUTER_BUILD_SHARED=OFF
find "$build" -name 'libphaserouter.*' -delete
quiet "$CMAKE" --build "$build" --parallel 2
[ "$(built_forms)" = libphaserouter.a ] || fail "PHASE_ROUTER_BUILD_SHARED=OFF made: $(built_forms)"

# A project that exports nothing can leave our files out of what it installs.
readme_project "$project" FetchContent_Declare
printf 'install(TARGETS tokens RUNTIME DESTINATION bin)\n' >>"$project/CMakeLists.txt"
configure -DPHASE_ROUTER_INSTALL=OFF
quiet "$CMAKE" --build "$build" --parallel 2
quiet "$CMAKE" --install "$build" --prefix "$work/alone"
if find "$work/alone" -iname '*phase*router*' | grep .; then
  fail "PHASE_ROUTER_INSTALL=OFF installs the files above"
fi
printf 'ok: with %s\n' "$("$CMAKE" --version | head -n 1)"
