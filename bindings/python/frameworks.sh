#!/usr/bin/env bash
# usage: [PHASE_ROUTER_WHEEL=FILE] bindings/python/frameworks.sh [pytest argument...]
# The adapters for PyTorch, JAX, serving engines, Polars, Dask and Spark, tested beside the real packages, which are
# several GB: the wheel FILE, or one that is built for this, in an environment of its own. Works in build/frameworks.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

root=$PWD
project=$root/bindings/python
work=$root/build/frameworks
venv=$work/venv
logs=$work/logs
requirements=$project/requirements-frameworks.txt
mkdir -p "$logs"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONDONTWRITEBYTECODE=1 CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-2}"
unset PHASE_ROUTER_SIMD OMP_NUM_THREADS PYTHONPATH

# Runs a command with its output kept in a log, which is shown if it fails.
quietly() {
  local log=$logs/$1.log
  shift
  if ! "$@" >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    echo "frameworks.sh: failed: $*" >&2
    exit 1
  fi
}

step() {
  printf '%s %4d s\n' "-- $1," "$SECONDS"
}

bash scripts/install-deps.sh build test frameworks

step "the frameworks, several GB"
if ! cmp -s "$requirements" "$venv/requirements.txt"; then
  rm -rf "$venv"
  quietly venv python3 -m venv "$venv"
  # uv unpacks many large wheels at once.
  quietly uv "$venv/bin/python" -m pip install "$(grep '^uv==' "$requirements")"
  quietly frameworks "$venv/bin/uv" pip install --python "$venv/bin/python" --no-cache --requirement "$requirements"
  cp "$requirements" "$venv/requirements.txt"
fi

step "phaserouter"
quietly wheel "$venv/bin/python" -m pip install --no-deps --force-reinstall "${PHASE_ROUTER_WHEEL:-$project}"

step "tests"
cd "$work"
COVERAGE_FILE=$work/coverage "$venv/bin/python" -m pytest --rootdir "$project" -c "$project/pyproject.toml" \
  --numprocesses "$(nproc)" --dist loadfile "$project/tests_frameworks" "$@"
step "done"
