#!/usr/bin/env bash
# usage: [PHASE_ROUTER_WHEEL=FILE] evaluation/test.sh [pytest argument...]
# Everything about the evaluation's package, from a fresh clone: lint and types, its source distribution, the wheel that
# this builds alone, and the tests against that wheel beside phaserouter: the wheel FILE, or one that is built for this.
# Works in build/evaluation.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

root=$PWD
project=$root/evaluation
work=$root/build/evaluation
logs=$work/logs
python=$work/venv/bin/python
constraints=$root/bindings/python/requirements-test.txt
mkdir -p "$logs"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONDONTWRITEBYTECODE=1 CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-2}"
export CARGO_TARGET_DIR=$work/cargo
unset PHASE_ROUTER_SIMD OMP_NUM_THREADS PYTHONPATH

# Runs a command with its output kept in a log, which is shown if it fails.
quietly() {
  local log=$logs/$1.log
  shift
  if ! "$@" >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    echo "test.sh: failed: $*" >&2
    exit 1
  fi
}

step() {
  printf '%s %4d s\n' "-- $1," "$SECONDS"
}

bash scripts/install-deps.sh build python

step "phaserouter and tools"
[ -x "$python" ] || quietly venv python3 -m venv --clear "$work/venv"
quietly uninstall "$python" -m pip uninstall --yes phaserouter
# Compiled files are kept where scripts/evaluate.sh keeps them.
quietly pip "$python" -m pip install --constraint "$constraints" \
  --config-settings=build-dir="$root/build/evaluate-native" "${PHASE_ROUTER_WHEEL:-$root/bindings/python}[all]" \
  build clandestined hashring hatchling jump-consistent-hash mypy ortools POT pytest pytest-cov pytest-xdist ruff uhashring

step "source distribution, and the wheel that it builds alone"
rm -rf "$work/dist"
quietly build "$python" -m build --no-isolation --outdir "$work/dist" "$project"
quietly wheel "$python" -m pip install --force-reinstall --no-deps "$work"/dist/phaserouter_evaluation-*-py3-none-any.whl

step "lint and types"
(
  cd "$project"
  "$work/venv/bin/ruff" check --no-cache --quiet .
  "$work/venv/bin/ruff" format --no-cache --check --quiet .
  "$work/venv/bin/mypy" --cache-dir "$work/mypy"
  # The program of the peers from the Rust registry, which is built where there is Cargo.
  if command -v cargo >/dev/null; then
    cd src/phaserouter_evaluation/placement/peers
    cargo fmt --check
    quietly clippy cargo clippy --quiet --locked -- -D warnings
  fi
)

step "tests of the installed wheel"
(
  cd "$work"
  COVERAGE_FILE=$work/coverage "$python" -m pytest --rootdir "$project" -c "$project/pyproject.toml" \
    --numprocesses "$(nproc)" --dist loadfile --cov --cov-config "$project/pyproject.toml" \
    --cov-report "term:skip-covered" "$project/tests" "$@"
)
step "done"
