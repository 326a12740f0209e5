#!/usr/bin/env bash
# usage: bindings/python/test.sh [pytest argument...]
# Everything about the Python package, from a fresh clone: lint and types, the source distribution, the wheel that it
# builds alone, and the tests against that wheel in an environment of its own; then the package for an installed
# library, with nothing but NumPy and cffi. Works in build/python.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

root=$PWD
project=$root/bindings/python
work=$root/build/python
tools=$work/tools
logs=$work/logs
mkdir -p "$logs"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONDONTWRITEBYTECODE=1 CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-2}"
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

bash scripts/install-deps.sh build test

step "tools"
if ! cmp -s "$project/requirements-test.txt" "$tools/requirements-test.txt"; then
  rm -rf "$tools"
  quietly tools-venv python3 -m venv "$tools"
  quietly tools-pip "$tools/bin/python" -m pip install -r "$project/requirements-test.txt"
  cp "$project/requirements-test.txt" "$tools/requirements-test.txt"
fi

step "lint and types"
(
  cd "$project"
  "$tools/bin/ruff" check --no-cache --quiet .
  "$tools/bin/ruff" format --no-cache --check --quiet .
  "$tools/bin/mypy" --cache-dir "$work/mypy"
  # Right and wrong calls, as the users' own type checkers see them.
  "$tools/bin/mypy" --cache-dir "$work/mypy" tests/typed_calls.py
)

step "source distribution, and the wheel that it builds alone"
rm -rf "$work/dist"
mkdir -p "$work/dist"
quietly sdist "$tools/bin/python" -m build --no-isolation --sdist --outdir "$work/dist" "$project"
# Outside the project, so that nothing of the checkout is in reach.
alone=$(mktemp -d)
trap 'rm -rf "$alone"' EXIT
tar -xzf "$work"/dist/phaserouter-*.tar.gz -C "$alone" --strip-components=1
quietly wheel "$tools/bin/python" -m build --no-isolation --wheel --outdir "$work/dist" "$alone"
wheel=$(echo "$work"/dist/phaserouter-*-cp310-abi3-*.whl)
[ -f "$wheel" ] || { echo "test.sh: no abi3 wheel for Python 3.10 and later" >&2; exit 1; }
"$tools/bin/python" "$project/check_wheel.py" "$wheel"

step "tests of the installed wheel"
rm -rf "$work/wheel"
quietly wheel-venv python3 -m venv "$work/wheel"
quietly wheel-pip "$work/wheel/bin/python" -m pip install --constraint "$project/requirements-test.txt" \
  "${wheel}[all]" pytest pytest-cov pytest-xdist hypothesis array-api-strict ml_dtypes polars xxhash
(
  cd "$work"
  COVERAGE_FILE=$work/coverage "$work/wheel/bin/python" -m pytest --rootdir "$project" -c "$project/pyproject.toml" \
    --numprocesses "$(nproc)" --cov --cov-config "$project/pyproject.toml" \
    --cov-report "term:skip-covered" "$project/tests" "$@"
)

step "the package for an installed library, with NumPy and cffi alone"
rm -rf "$work/system" "$work/prefix"
quietly library scripts/install-library.sh "$work/prefix"
quietly system-venv python3 -m venv "$work/system"
quietly system-pip "$work/system/bin/python" -m pip install --constraint "$project/requirements-test.txt" numpy cffi
quietly system-package env CMAKE_PREFIX_PATH="$work/prefix" "$work/system/bin/python" -m pip install --no-deps \
  --config-settings=cmake.define.PHASEROUTER_PYTHON_SYSTEM_LIBRARY=ON "$project"
(
  cd "$work"
  "$work/system/bin/python" "$project/tests/smoke.py" "$work/prefix"
)
step "done"
