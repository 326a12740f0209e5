#!/usr/bin/env bash
# The library inside another project, as README.md has it by add_subdirectory, without OpenMP and only static, in a unity
# build: it builds, installs, links with nothing but what its package files say, and routes.
source "$(dirname "$0")/common.sh"
need pkg-config pkg-config

build="$work/build"
readme_project "$work/project" "add_subdirectory(libphaserouter)"
ln -s "$SOURCE_DIR" "$work/project/libphaserouter"
printf '%s\n' "add_executable(consumer \"$here/consumer/consumer.c\")" \
  'target_link_libraries(consumer PRIVATE PhaseRouter::phaserouter)' >>"$work/project/CMakeLists.txt"
configure=("$CMAKE" -S "$work/project" -B "$build" -DCMAKE_BUILD_TYPE=Release
  -DPHASE_ROUTER_BUILD_SHARED=OFF -DPHASE_ROUTER_WERROR=ON -DCMAKE_UNITY_BUILD=ON)

# A compiler without OpenMP: its own choice says so, and asking for OpenMP is an error.
without=(-DCMAKE_DISABLE_FIND_PACKAGE_OpenMP=ON)
"${configure[@]}" "${without[@]}" >"$work/auto.log" 2>&1 || fail "no build without OpenMP: $(cat "$work/auto.log")"
grep 'libphaserouter runs on one thread' "$work/auto.log" >/dev/null || fail "nothing says that there are no threads"
if "${configure[@]}" "${without[@]}" -DPHASE_ROUTER_OPENMP=ON >/dev/null 2>&1; then
  fail "PHASE_ROUTER_OPENMP=ON accepts a compiler without OpenMP"
fi
rm -rf "$build"

quiet "${configure[@]}" -DPHASE_ROUTER_OPENMP=OFF
quiet "$CMAKE" --build "$build" --parallel 2
run_consumer "$build/consumer" static
run_tokens "$build/tokens"
"$build/consumer" | grep 'threads: none$' >/dev/null || fail "the serial library claims to have threads"
if "$NM" -C "$build/consumer" | grep -E ' U (GOMP_|omp_|__kmpc_)' >/dev/null; then
  fail "the serial library asks for OpenMP"
fi
for part in tests examples tools bench; do
  [ ! -e "$build/libphaserouter/$part" ] || fail "a subproject builds $part/ without being asked"
done

quiet "$CMAKE" --install "$build" --prefix "$work/prefix"
pc=$(find "$work/prefix" -name phaserouter.pc)
export PKG_CONFIG_PATH="${pc%/*}"
read -ra flags <<<"$(pkg-config --cflags --libs phaserouter)"
quiet "$CC" -std=c99 "$here/consumer/consumer.c" -o "$work/consumer" "${flags[@]}"
run_consumer "$work/consumer" static
case " ${flags[*]} " in
  *" -lgomp "* | *" -lomp "*) fail "phaserouter.pc of the serial library names an OpenMP runtime" ;;
esac
