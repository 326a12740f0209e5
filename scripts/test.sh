#!/usr/bin/env bash
# usage: scripts/test.sh [--list] [step...] [^step...]
# The one test command: installs what it needs and runs every step, or the named ones, or all but those with a ^ in
# front (scripts/test.sh ^windows ^container), stopping at the first that fails. "quick" names the steps for a first
# answer. The steps that build packages run one after the other beside the rest, and are shown when they have ended.
# Logs go to build/test-logs/. PHASE_ROUTER_FUZZ_SECONDS (default 40) of processor time are shared by all fuzzers.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=steps.sh
source scripts/steps.sh

# name, what it does; in the order in which they run
steps=(
  "deps               install missing packages and the Python environment"
  "lint               clang-format, ruff, shellcheck"
  "release            optimised build, all tests of CTest but the slow ones and packaging"
  "slow               the same build: the slow tests, and packaging"
  "levels             the C-API and unit tests on the machine's other instruction set levels"
  "oracle             the Python oracle's own tests"
  "vectors            the committed test vectors are what the oracle makes"
  "cross-check        library and oracle agree on random cases"
  "laws               statistical laws and guarantees, through the shared library"
  "bench              the benchmark on small cases: its JSON, its targets, the comparison with the original"
  "row-permutations   the build that has row permutations on by default"
  "asan-ubsan         all tests under AddressSanitizer and UndefinedBehaviorSanitizer"
  "tsan               thread tests under ThreadSanitizer"
  "fuzz               the fuzzers: corpus, then a short run"
  "clang-tidy         clang-tidy on every source file of the library"
  "clang              all tests but packaging with Clang"
  "qemu64             the x86-64 build on an emulated processor without any vector level"
  "neon64             AArch64 under qemu"
  "s390x              big-endian s390x under qemu"
  "windows            the DLL under wine"
  "wasm               WebAssembly under Node: the vectors and C-API tests, then the npm package"
  "xsimd-14           a current xsimd instead of Debian's"
  "python             the Python package: lint, types, wheel, tests"
  "evaluation         the evaluation's package: lint, types, wheel, tests, results that the docs quote"
  "frameworks         the adapters for PyTorch, JAX, Polars, Dask, Spark and serving engines, beside the real packages"
  "container          the Containerfile's steps in a clean Debian root, and a quick evaluation there; needs root"
  "rust               the Rust crates: lint, bindings, tests, packaged archives"
  "explore            the page that explains, docs/explore, in Chromium"
  "demo               the demonstration from a clean build"
)
# The first answer while something is being changed: about a minute on two cores once the library is built.
step_groups=(
  "quick              lint release oracle vectors"
)
select_steps scripts/test.sh step "$@"
# These run beside the others, once the library is built: they download much, and compile and link one thing at a time.
beside=" python evaluation frameworks container rust demo "
# The groups of scripts/install-deps.sh that a step needs besides build, bench and test.
declare -A groups=(
  [qemu64]="qemu" [neon64]="neon64 qemu" [s390x]="s390x qemu" [windows]="windows" [xsimd-14]="neon64 qemu"
  [frameworks]="frameworks" [container]="container" [rust]="rust"
)

jobs=$(nproc)
library=$PWD/build/release/libphaserouter.so
python=$PWD/build/venv/bin/python
logs=$PWD/build/test-logs
mkdir -p "$logs"
export PHASE_ROUTER_REQUIRE_TOOLS=1 PYTHONDONTWRITEBYTECODE=1 CTEST_OUTPUT_ON_FAILURE=1
export PHASE_ROUTER_LIBRARY="$library"
unset OMP_NUM_THREADS

# --- Steps ---------------------------------------------------------------------------------------------------

# build PRESET [cmake option...]: configures quietly and builds.
build() {
  local preset=$1 begin=$SECONDS
  shift
  # Steps that run at the same time may want the same build.
  exec 9>"build/$preset.lock"
  flock 9
  if ! cmake --preset "$preset" >"$logs/$preset.configure.log" 2>&1; then
    cat "$logs/$preset.configure.log"
    return 1
  fi
  # Ninja's progress lines are noise in a log; its errors are not.
  if ! cmake --build --preset "$preset" --parallel "$jobs" "$@" >"$logs/$preset.build.log" 2>&1; then
    grep -v '^\[[0-9]*/[0-9]*\] [BL]' "$logs/$preset.build.log"
    return 1
  fi
  exec 9>&-
  echo "built: $preset, $((SECONDS - begin)) s"
}

run_ctest() {
  local preset=$1
  shift
  ctest --preset "$preset" --parallel "$jobs" --no-tests=error "$@"
}

run_pytest() {
  "$python" -m pytest -q -p no:cacheprovider "$@"
}

# The packages of all steps at once: a package manager runs once at a time.
step_deps() {
  local name needed=(build bench test)
  for name in "${selected[@]}"; do read -ra needed <<<"${needed[*]} ${groups[$name]-}"; done
  bash scripts/install-deps.sh "${needed[@]}"
  bash scripts/python-env.sh
}

step_lint() {
  bash scripts/lint.sh shellcheck clang-format ruff
}

step_clang_tidy() {
  bash scripts/lint.sh clang-tidy
}

step_release() {
  build release
  run_ctest release -LE 'slow|packaging'
}

step_slow() {
  build release
  run_ctest release -L 'slow|packaging'
}

# The C-API and unit tests once more on every other level that this machine runs.
step_levels() {
  build release
  local level default
  default=$(build/release/tests/platforms/test_level any)
  for level in scalar avx2 avx512 avx512vbmi2 neon64; do
    if [ "level $level" = "$default" ]; then
      echo "--- $level: the default, on which the steps release and slow run"
    elif PHASE_ROUTER_SIMD=$level build/release/examples/minimal >/dev/null 2>&1; then
      echo "--- $level"
      PHASE_ROUTER_SIMD=$level run_ctest release -L 'capi|unit' -LE 'slow|once'
    else
      echo "--- $level: not on this machine"
    fi
  done
}

step_oracle() {
  run_pytest tests/oracle
}

step_vectors() {
  "$python" tests/oracle/make_vectors.py --check
}

step_cross_check() {
  build release --target phaserouter
  local seed
  local -a runs=()
  for seed in 1 2; do
    "$python" tests/oracle/cross_check.py --library "$library" --cases 2000 --seed "$seed" &
    runs+=($!)
  done
  wait "${runs[0]}" && wait "${runs[1]}"
}

step_laws() {
  build release --target phaserouter
  run_pytest --numprocesses "$jobs" --dist loadfile tests/laws
}

# On small cases, for what they print: no time is judged.
step_bench() {
  build release
  PHASE_ROUTER_BENCH=$PWD/build/release/bench/bench_routing run_pytest tests/bench
}

step_row_permutations() {
  build row-permutations
  run_ctest row-permutations -LE 'packaging|once'
  run_ctest row-permutations -R '^build_default$'
}

step_asan_ubsan() {
  build asan-ubsan
  run_ctest asan-ubsan -LE slow
}

step_tsan() {
  build tsan
  # Where the kernel spreads addresses further than this ThreadSanitizer understands, run without.
  local unspread=()
  if setarch "$(uname -m)" -R true 2>/dev/null; then
    unspread=(setarch "$(uname -m)" -R)
  fi
  "${unspread[@]}" ctest --preset tsan --parallel "$jobs" --no-tests=error -L threads -LE slow
}

step_fuzz() {
  build fuzz
  run_ctest fuzz
  local programs=() program name corpus seconds work
  for program in build/fuzz/tests/fuzz/fuzz_*; do
    if [ -f "$program" ] && [ -x "$program" ]; then programs+=("$PWD/$program"); fi
  done
  if [ ${#programs[@]} -eq 0 ]; then
    echo "no fuzzer was built"
    return 1
  fi
  # Each fuzzer runs in as many processes as there are processors, which share what they find.
  seconds=$((${PHASE_ROUTER_FUZZ_SECONDS:-40} / ${#programs[@]} / jobs + 1))
  for program in "${programs[@]}"; do
    name=${program##*/}
    corpus=$PWD/tests/fuzz/corpus
    if [ -d "$corpus/$name" ]; then corpus=$corpus/$name; fi
    # New inputs go to a directory of their own, so that a run leaves the committed corpus alone.
    work=$PWD/build/fuzz/found/$name
    rm -rf "${logs:?}/$name"
    mkdir -p "$work" "$logs/$name"
    echo "fuzzing: $name for $seconds s in $jobs processes"
    # An empty environment: libFuzzer would take what the program reads from it into its dictionary, and print it.
    if ! (cd "$logs/$name" &&
      env -i PATH="$PATH" ASAN_OPTIONS=allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1 \
        "$program" -jobs="$jobs" -workers="$jobs" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=4096 \
        -print_final_stats=1 -verbosity=0 -artifact_prefix="$work/" "$work" "$corpus") >"$logs/$name.log" 2>&1; then
      cat "$logs/$name.log" "$logs/$name"/fuzz-*.log
      return 1
    fi
    grep -h '^stat::' "$logs/$name"/fuzz-*.log
  done
}

step_clang() { bash scripts/platforms.sh clang; }
step_qemu64() { bash scripts/platforms.sh qemu64; }
step_neon64() { bash scripts/platforms.sh neon64; }
step_s390x() { bash scripts/platforms.sh s390x; }
step_windows() { bash scripts/platforms.sh windows; }
step_xsimd_14() { bash scripts/platforms.sh xsimd-14; }
step_wasm() {
  bash scripts/platforms.sh wasm
  bash bindings/javascript/test.sh build/wasm
}
step_python() { bash bindings/python/test.sh; }
step_container() { bash scripts/container.sh; }
step_rust() { bash bindings/rust/test.sh; }

step_evaluation() {
  # What the step python has just built need not be built again.
  if [[ $finished == *" python "* ]]; then
    PHASE_ROUTER_WHEEL=$(echo "$PWD"/build/python/dist/phaserouter-*.whl)
    export PHASE_ROUTER_WHEEL
  fi
  bash evaluation/test.sh
}

step_frameworks() {
  # What the step python has just built need not be built again.
  if [[ $finished == *" python "* ]]; then
    PHASE_ROUTER_WHEEL=$(echo "$PWD"/build/python/dist/phaserouter-*.whl)
    export PHASE_ROUTER_WHEEL
  fi
  bash bindings/python/frameworks.sh
}

step_explore() {
  bash scripts/install-deps.sh browser
  [ -e "$library" ] || build release
  bash scripts/explore.sh test
}

step_demo() {
  rm -rf build/demo
  bash scripts/demo.sh
}

# --- Running them --------------------------------------------------------------------------------------------

passed=0
failed=0
skipped=0

# count LOG STATUS: adds the tests that CTest and pytest report in a log, or else the step itself as one.
count() {
  local p f
  read -r p f < <(awk '
    # "98% tests passed, 1 tests failed out of 50"
    /% tests passed, [0-9]+ tests failed out of [0-9]+/ {
      for (i = 1; i <= NF; i++) { if ($i == "passed,") bad = $(i + 1); if ($i == "of") all = $(i + 1) }
      p += all - bad; f += bad
    }
    # "1 failed, 49 passed, 2 skipped in 3.21s"
    / in [0-9.]+s/ && / (passed|failed|error)/ {
      for (i = 2; i <= NF; i++) {
        if ($i ~ /^passed,?$/) p += $(i - 1)
        if ($i ~ /^(failed|errors?),?$/) f += $(i - 1)
      }
    }
    END { print p + 0, f + 0 }' "$1")
  if [ "$2" -ne 0 ] && [ "$f" -eq 0 ]; then f=1; fi
  if [ "$2" -eq 0 ] && [ "$p" -eq 0 ]; then p=1; fi
  passed=$((passed + p))
  failed=$((failed + f))
}

finished=" "

# run_step NAME: its output is shown, and kept in NAME.log; NAME.result gets its status, its seconds and the processor's.
run_step() {
  local name=$1 begin=$SECONDS status user system TIMEFORMAT='%0U %0S'
  set +e
  # In a shell of its own, whose time has no part of the steps that run beside it.
  (
    time {
      (
        set -euo pipefail
        "step_${name//-/_}"
      ) </dev/null 2>&1 | tee "$logs/$name.log"
      status=${PIPESTATUS[0]}
    }
    exit "$status"
  ) 2>"$logs/$name.times"
  status=$?
  set -e
  [ "$status" -ne 0 ] || finished+="$name "
  read -r user system <"$logs/$name.times"
  echo "$status $((SECONDS - begin)) $((user + system))" >"$logs/$name.result"
}

# report NAME: what has become of a step that has ended. Ends the run if it has failed.
report() {
  local name=$1 log=$logs/$1.log status took processor reason
  read -r status took processor <"$logs/$name.result"
  # A step that cannot run here ends with 77; the last thing it says is why.
  if [ "$status" -eq 77 ]; then
    printf '=== %s: skipped, %d s\n' "$name" "$took"
    reason=$(tail -n 1 "$log")
    summary+=("$(printf '%-18s skipped %4d s: %s' "$name" "$took" "${reason#*skipped: }")")
    skipped=$((skipped + 1))
    return
  fi
  count "$log" "$status"
  if [ "$status" -ne 0 ]; then
    printf '\n=== FAILED: step %s after %d s (status %d). Run it alone: scripts/test.sh %s\n' \
      "$name" "$took" "$status" "$name"
    printf '%d passed, %d failed\n' "$passed" "$failed"
    exit 1
  fi
  printf '=== %s: ok, %d s\n' "$name" "$took"
  summary+=("$(printf '%-18s ok      %4d s %5d s of the processors' "$name" "$took" "$processor")")
}

# start_side: runs the steps of `side` in the background, in a process group of their own.
start_side() {
  [ ${#side[@]} -gt 0 ] && [ -z "$side_process" ] || return 0
  printf '\n=== from here on, beside the others: %s\n' "${side[*]}"
  set -m
  (
    for name in "${side[@]}"; do
      run_step "$name" >/dev/null
      read -r status _ <"$logs/$name.result"
      [ "$status" -eq 0 ] || [ "$status" -eq 77 ] || break
    done
  ) &
  side_process=$!
  set +m
}

# report_side: shows the steps that have ended beside the others.
report_side() {
  while [ ${#side[@]} -gt 0 ] && [ -f "$logs/${side[0]}.result" ]; do
    printf '\n=== %s, which ran beside the others\n' "${side[0]}"
    cat "$logs/${side[0]}.log"
    report "${side[0]}"
    side=("${side[@]:1}")
  done
}

stop_side() {
  [ -z "$side_process" ] || kill -- "-$side_process" 2>/dev/null || true
}

summary=()
front=()
side=()
side_process=
for name in "${selected[@]}"; do
  if [[ $beside == *" $name "* ]]; then side+=("$name"); else front+=("$name"); fi
done
# Alone they are shown while they run.
if [ ${#front[@]} -eq 0 ]; then front=("${side[@]}") side=(); fi

trap stop_side EXIT
trap 'exit 1' INT TERM
rm -f "$logs"/*.result
total=$SECONDS
if [[ " ${selected[*]} " != *" deps "* ]]; then
  step_deps >/dev/null
fi
while [ ${#front[@]} -gt 0 ]; do
  [[ " ${front[*]} " == *\ @(deps|release)\ * ]] || start_side
  name=${front[0]} front=("${front[@]:1}")
  printf '\n=== %s\n' "$name"
  run_step "$name"
  report "$name"
  report_side
done
start_side
while [ ${#side[@]} -gt 0 ]; do
  if ! kill -0 "$side_process" 2>/dev/null && [ ! -f "$logs/${side[0]}.result" ]; then
    echo "=== FAILED: step ${side[0]} was ended from outside"
    exit 1
  fi
  sleep 1
  report_side
done

printf '\n=== summary, %d s\n' $((SECONDS - total))
printf '%s\n' "${summary[@]}"
[ $skipped -eq 0 ] || echo "$skipped of ${#selected[@]} steps skipped"
printf '%d passed, %d failed\n' "$passed" "$failed"
