#!/usr/bin/env bash
# usage: scripts/platforms.sh [--list] [leg...] [^leg...]
# The library on other compilers, processors and systems: installs what each leg needs, builds, and runs its tests,
# under an emulator where the machine is another one. All legs, or the named ones, or all but those with a ^ in front,
# stopping at the first that fails. Logs go to build/platform-logs/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=steps.sh
source scripts/steps.sh

# name, what it does; in the order in which they run
steps=(
  "clang     Clang 14: all tests but packaging"
  "qemu64    the x86-64 release build on an emulated processor without any vector level"
  "neon64    AArch64 under qemu, at the levels neon64 and scalar"
  "s390x     s390x under qemu: big-endian"
  "windows   the DLL by mingw-w64 under wine, at every level of this processor"
  "wasm      WebAssembly by Emscripten under Node, at the levels wasm128 and scalar"
  "xsimd-14  xsimd 14 instead of Debian's 8.1, on x86-64 and AArch64"
)
select_steps scripts/platforms.sh leg "$@"

jobs=$(nproc)
logs=$PWD/build/platform-logs
mkdir -p "$logs"
export CTEST_OUTPUT_ON_FAILURE=1
unset OMP_NUM_THREADS PHASE_ROUTER_SIMD

# --- Building and testing ------------------------------------------------------------------------------------

# build PRESET DIRECTORY [cmake option...]
build() {
  local preset=$1 directory=$2 begin=$SECONDS log
  shift 2
  log=$logs/${directory##*/}
  if ! cmake --preset "$preset" -B "$directory" "$@" >"$log.configure.log" 2>&1; then
    cat "$log.configure.log"
    return 1
  fi
  # Ninja's progress lines are noise in a log; its errors are not.
  if ! cmake --build "$directory" --parallel "$jobs" >"$log.build.log" 2>&1; then
    grep -v '^\[[0-9]*/[0-9]*\] [BL]' "$log.build.log"
    return 1
  fi
  echo "built: ${directory##*/}, $((SECONDS - begin)) s"
}

# run_ctest DIRECTORY [ctest option...]
run_ctest() {
  local directory=$1
  shift
  ctest --test-dir "$directory" --parallel "$jobs" --no-tests=error "$@"
}

# run_preset PRESET [ctest option...]: with the preset's environment.
run_preset() {
  local preset=$1
  shift
  ctest --preset "$preset" --parallel "$jobs" --no-tests=error "$@"
}

# Under emulators the tests labelled "once" are left out: many shapes, repeated allocation failures and races of threads,
# which take minutes there and which another processor does not change. (The vectors run on 1, 2 and 8 threads, too.)
# For further levels of a platform: every vector, and each kernel.
vectors_and_kernels='^(capi_vectors|capi_vectors_groups|capi_vectors_large|capi_vectors_scores|unit_(model|kernels|shares|engine|score_kernels))$'

# on_other_x86_levels COMMAND BUILD [ctest option...]: the tests on every level of this processor but the default, on
# which the rest has run. COMMAND is one of the two above.
on_other_x86_levels() {
  local command=$1 build=$2 level default
  shift 2
  default=$("$command" "$build" -R '^level_inherited$' --verbose | sed -n 's/^[0-9]*: level \([a-z0-9]*\).*/\1/p')
  for level in scalar avx2 avx512 avx512vbmi2; do
    if [ "$level" = "$default" ]; then
      echo "--- $level: the default"
    elif PHASE_ROUTER_SIMD=$level "$command" "$build" -R '^level_inherited$' >/dev/null 2>&1; then
      echo "--- $level"
      PHASE_ROUTER_SIMD=$level "$command" "$build" "$@"
    else
      echo "--- $level: not on this machine"
    fi
  done
}

# --- Legs ----------------------------------------------------------------------------------------------------

leg_clang() {
  scripts/install-deps.sh build test
  build clang build/clang
  run_ctest build/clang -LE packaging
}

# Not a build of its own: what runs here is what runs everywhere else.
leg_qemu64() {
  scripts/install-deps.sh build test qemu
  build release build/release
  local emulated=(qemu-x86_64 -cpu qemu64) level name program programs=()
  "${emulated[@]}" build/release/tests/platforms/test_level scalar
  for level in avx2 avx512 avx512vbmi2; do
    PHASE_ROUTER_SIMD=$level "${emulated[@]}" build/release/tests/platforms/test_level refused
  done
  # A name of CTest is that of a program, except where a program has several tests.
  for name in $(run_ctest build/release -N -L 'capi|unit' -LE once | sed -n 's/^ *Test *#[0-9]*: //p'); do
    for program in build/release/tests/{capi,unit}/"$name"; do
      if [ -f "$program" ]; then programs+=("$program"); fi
    done
  done
  if [[ " ${programs[*]##*/} " != *" capi_vectors_large "* ]]; then
    echo "build/release lacks tests"
    return 1
  fi
  export -f run_quietly
  printf '%s\0' "${programs[@]}" |
    xargs -0 -n 1 -P "$jobs" bash -c 'run_quietly "$@"' run_quietly "${emulated[@]}"
  echo "${#programs[@]} passed, 0 failed"
}

# run_quietly COMMAND... PROGRAM: shows the output only when it fails.
run_quietly() {
  local output
  if ! output=$("$@" 2>&1); then
    printf '%s\nfailed: %s\n' "$output" "${!#}"
    return 1
  fi
  echo "passed: ${!#}"
}

leg_neon64() {
  scripts/install-deps.sh build neon64 qemu
  build neon64 build/neon64
  run_ctest build/neon64 -LE once
  PHASE_ROUTER_SIMD=scalar run_ctest build/neon64 -R "$vectors_and_kernels"
}

leg_s390x() {
  scripts/install-deps.sh build s390x qemu
  build s390x build/s390x
  run_ctest build/s390x -LE once
}

leg_windows() {
  scripts/install-deps.sh build windows
  build windows build/windows
  # One wine server for the whole leg: a program that starts while the last one's server ends would fail. And its
  # services are started here, because they keep the output of what started them open.
  export WINEPREFIX=$PWD/build/windows/wine PATH=$PATH:/usr/lib/wine
  mkdir -p "$WINEPREFIX"
  trap 'wineserver64 -k' EXIT
  wineserver64 -p
  WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml=' wine64 wineboot -i >/dev/null 2>&1
  run_preset windows
  on_other_x86_levels run_preset windows -R "$vectors_and_kernels"
}

leg_wasm() {
  scripts/install-deps.sh build test wasm
  local headers
  headers=$(scripts/xsimd-14.sh)
  build wasm build/wasm "-DPHASE_ROUTER_XSIMD_INCLUDE_DIR=$headers"
  # Two tests that take minutes there; their vectors run.
  run_ctest build/wasm -LE 'slow|once' -E '^capi_(assignment|groups)$'
  run_ctest build/wasm -R '^capi_vectors_large$'
  PHASE_ROUTER_SIMD=scalar run_ctest build/wasm -R '^(capi_vectors|capi_vectors_groups|capi_vectors_scores|unit_(kernels|score_kernels))$'
}

leg_xsimd_14() {
  scripts/install-deps.sh build test neon64 qemu
  local headers
  headers=$(scripts/xsimd-14.sh)
  build release build/xsimd-14 "-DPHASE_ROUTER_XSIMD_INCLUDE_DIR=$headers" "-DCMAKE_CXX_FLAGS_RELEASE=-O3 -DNDEBUG" \
    -DPHASE_ROUTER_BUILD_TOOLS=OFF -DPHASE_ROUTER_BUILD_EXAMPLES=OFF -DPHASE_ROUTER_BUILD_BENCHMARKS=OFF
  run_ctest build/xsimd-14 -L 'capi|unit' -LE once
  run_ctest build/xsimd-14 -R '^level_symbols$'
  on_other_x86_levels run_ctest build/xsimd-14 -R "$vectors_and_kernels"
  build neon64 build/xsimd-14-neon64 "-DPHASE_ROUTER_XSIMD_INCLUDE_DIR=$headers"
  run_ctest build/xsimd-14-neon64 -R '^(capi_vectors|capi_vectors_groups|capi_vectors_scores|unit_.*|level_.*)$' \
    -LE once
}

# --- Running them --------------------------------------------------------------------------------------------

for name in "${selected[@]}"; do
  printf '\n=== %s\n' "$name"
  begin=$SECONDS
  set +e
  (
    set -euo pipefail
    "leg_${name//-/_}"
  ) </dev/null
  status=$?
  set -e
  if [ "$status" -ne 0 ]; then
    printf '=== FAILED: leg %s (status %d). Run it alone: scripts/platforms.sh %s\n' "$name" "$status" "$name"
    exit 1
  fi
  printf '=== %s: ok, %d s\n' "$name" $((SECONDS - begin))
done
