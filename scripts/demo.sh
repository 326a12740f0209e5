#!/bin/sh
# Installs what is needed, builds, and routes real input: the Internet's autonomous systems, the political blogs
# network and a pair of packed matrices. Routes go to results/. Usage: scripts/demo.sh
set -eu
cd "$(dirname "$0")/.."

build=build/demo
log=build/demo.log
mkdir -p build results
: >"$log"

# Runs a command with its output kept in the log, which is shown if it fails.
quietly() {
  if ! "$@" >>"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    echo "demo.sh: failed: $*" >&2
    exit 1
  fi
}

run() {
  printf '\n$ phase-route %s\n\n' "$*"
  "$build/tools/phase-route/phase-route" "$@" </dev/null
}

quietly scripts/install-deps.sh build
echo "Building ..."
quietly cmake -S . -B "$build" -G Ninja -DPHASE_ROUTER_BUILD_TESTS=OFF -DPHASE_ROUTER_BUILD_BENCHMARKS=OFF
quietly cmake --build "$build"

echo
echo "1. The Internet's autonomous systems as weights: 22,963 sources get 8 different systems each, and every"
echo "   system exactly its share, in proportion to its degree."
run assign examples/data/as-22july06_degrees.csv -k 8 --out results/autonomous-systems.csv

echo
echo "2. Political blogs. The degree of a blog as a source is its number of links to others, its degree as a target the"
echo "   number of links from others. So few pairs meet: the chance of each is s * t / N^2. With --wanted the degrees of"
echo "   the sources are made larger, so that on average each blog sends as many links as it has, up to 8. Either way no"
echo "   blog gets more links than it has from others."
run route examples/data/polblogs_degrees.csv --source-column out_degree --target-column in_degree -k 8 \
  --out results/political-blogs.csv
run route examples/data/polblogs_degrees.csv --source-column out_degree --target-column in_degree -k 8 --wanted \
  --out results/political-blogs-wanted.csv

echo
echo "3. A pair of packed 4096 x 4096 bit matrices with 1 to 1024 ones in every row."
run packed --sources 4096 --targets 4096 -k 64 --max-degree 1024 --out results/packed.bin

echo
echo "The routes are in results/. Your own files: $build/tools/phase-route/phase-route --help"
