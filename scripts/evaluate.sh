#!/usr/bin/env bash
# usage: scripts/evaluate.sh [--setup | --no-install] [argument of `phaserouter evaluate`...]
# The evaluation from a fresh clone: installs what is missing, puts phaserouter and phaserouter-evaluation into
# build/evaluate-venv (again whenever their sources have changed) and runs `phaserouter evaluate` there; by default: all --out results/evaluation.
# --setup only prepares; --no-install runs what was last installed, whatever has changed since.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

venv=$PWD/build/evaluate-venv
log=$PWD/build/evaluate-setup.log
constraints=bindings/python/requirements-test.txt
# What the suite placement builds with Cargo stays in the checkout.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/build/evaluate-cargo}
mode=run
case ${1-} in
  -h | --help)
    sed -n '2,5s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
  --setup | --no-install)
    mode=${1#--}
    shift
    ;;
esac

# Runs a command with its output kept in the log, which is shown if it fails.
quietly() {
  if ! "$@" >>"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    echo "evaluate.sh: failed: $*" >&2
    exit 1
  fi
}

# What the packages are made of, as one number.
fingerprint() {
  find CMakeLists.txt LICENSE cmake include src examples/data bindings/python evaluation \
    \( -name '.*' -o -name __pycache__ -o -name tests \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
}

setup() {
  scripts/install-deps.sh build python
  local made
  made=$(fingerprint)
  if [ "$made" = "$(cat "$venv/fingerprint" 2>/dev/null)" ]; then
    return
  fi
  echo "installing phaserouter and its evaluation into build/evaluate-venv"
  mkdir -p build
  : >"$log"
  rm -f "$venv/fingerprint"
  [ -x "$venv/bin/python" ] || quietly python3 -m venv --clear "$venv"
  # Compiled files are kept, so that a change of Python files alone is installed in seconds.
  quietly "$venv/bin/python" -m pip install --disable-pip-version-check --constraint "$constraints" \
    --config-settings=build-dir="$PWD/build/evaluate-native" './bindings/python[all]' './evaluation[peers]'
  printf '%s\n' "$made" >"$venv/fingerprint"
}

[ "$mode" = no-install ] || setup
[ "$mode" != setup ] || exit 0
if [ ! -x "$venv/bin/phaserouter" ]; then
  echo "evaluate.sh: nothing is installed yet; run scripts/evaluate.sh --setup" >&2
  exit 1
fi
[ $# -gt 0 ] || set -- all --out results/evaluation
exec "$venv/bin/phaserouter" evaluate "$@"
