#!/bin/sh
# Installs what is needed, builds, and measures: prints the cases and the targets, writes JSON, then checks the memory
# of a large job. With --busy: calls on idle and on busy processors instead.
# Usage: scripts/bench.sh [FILE.json] [--levels=all|NAME,...] [options of bench_routing, e.g. --stress
#        --threads=1,2,all --benchmark_filter=assign]
#        scripts/bench.sh [FILE.json] --busy [--calls=10000]
set -eu
cd "$(dirname "$0")/.."

build=build/bench
log=build/bench.log
json=build/bench.json
case ${1-} in
  -h | --help)
    sed -n '2,6s/^# //p' "$0"
    exit 0
    ;;
  "" | -*) ;;
  *)
    json=$1
    shift
    ;;
esac
mkdir -p build
: >"$log"

# Runs a command with its output kept in the log, which is shown if it fails.
quietly() {
  if ! "$@" >>"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    echo "bench.sh: failed: $*" >&2
    exit 1
  fi
}

if command -v apt-get >/dev/null; then
  quietly scripts/install-deps.sh build bench
fi
quietly cmake --preset release -B "$build" -DPHASE_ROUTER_BUILD_TESTS=OFF \
  -DPHASE_ROUTER_BUILD_BENCHMARKS=ON
quietly cmake --build "$build" --target bench_routing peak_memory

case " $* " in
  *" --busy "*)
    "$build/bench/bench_routing" --json="$json" "$@" </dev/null
    echo
    echo "Written: $json"
    exit 0
    ;;
esac

python3 bench/run.py --program "$build/bench/bench_routing" --json="$json" "$@" </dev/null
echo
echo "Memory besides the output:"
"$build/bench/peak_memory" assign </dev/null
"$build/bench/peak_memory" route </dev/null
case " $* " in
  *" --stress "*) # goals, as those of the table
    "$build/bench/peak_memory" assign 1 100000000 1 1600 </dev/null || true
    "$build/bench/peak_memory" row 50000000 50000000 1 1600 </dev/null || true
    ;;
esac
echo
echo "Written: $json"
