#!/usr/bin/env bash
# usage: scripts/explore.sh [update | test [pytest argument...] | pictures | measure]
# The page that explains, docs/explore.
#   update    builds the library for the page again, by Emscripten, with WebAssembly's vectors: docs/explore/phaserouter.js
#             (default)
#   test      tests the page in Chromium
#   pictures  makes docs/pictures/explore-light.png and explore-dark.png again
#   measure   prints sizes and times
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

venv=$PWD/build/explore-venv

# An environment with Playwright, which finds Debian's Chromium.
python() {
  if ! cmp -s tests/explore/requirements.txt "$venv/requirements.txt"; then
    rm -rf "$venv"
    mkdir -p build
    python3 -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r tests/explore/requirements.txt
    cp tests/explore/requirements.txt "$venv/requirements.txt"
  fi
  "$venv/bin/python" "$@"
}

case ${1:-update} in
  update)
    scripts/install-deps.sh build wasm
    headers=$(scripts/xsimd-14.sh)
    cmake --preset wasm "-DPHASE_ROUTER_XSIMD_INCLUDE_DIR=$headers" >/dev/null
    cmake --build --preset wasm --target phaserouter_wasm --parallel "$(nproc)"
    node bindings/javascript/build.mjs build/wasm/bindings/javascript/phaserouter.wasm build/explore
    cp build/explore/phaserouter.js docs/explore/phaserouter.js
    ls -l docs/explore/phaserouter.js
    ;;
  test)
    shift
    for file in docs/explore/src/*.js docs/explore/src/screens/*.js; do node --check "$file"; done
    python -m pytest -q -p no:cacheprovider tests/explore "$@"
    ;;
  pictures) python tests/explore/pictures.py ;;
  measure) python tests/explore/measure.py ;;
  *)
    sed -n '2,8s/^# //p' "$0" >&2
    exit 2
    ;;
esac
