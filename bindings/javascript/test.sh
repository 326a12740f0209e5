#!/usr/bin/env bash
# usage: bindings/javascript/test.sh BUILD
# Everything about the npm package: its folder dist from a build of the preset wasm, its tests under Node, the vectors in
# Chromium where there is one, its types, and the packed archive installed into an empty project. Works in BUILD/npm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

package=$PWD/bindings/javascript
build=$PWD/${1:?usage: bindings/javascript/test.sh BUILD}
work=$build/npm
rm -rf "$work"
mkdir -p "$work/empty"

echo "-- dist"
node "$package/build.mjs" "$build/bindings/javascript/phaserouter.wasm"

echo "-- tests"
node --test "$package/tests/"

echo "-- the vectors in Chromium"
if command -v chromium >/dev/null; then
  node "$package/tests/browser.mjs" "$work/vectors.html"
else
  echo "no chromium here: left out"
fi

echo "-- types"
(cd "$package" && npm ci --silent --no-audit --no-fund && node_modules/.bin/tsc --project .)

echo "-- the archive, in an empty project"
archive=$(cd "$package" && npm pack --silent --pack-destination "$work")
cd "$work/empty"
npm init --yes --silent >/dev/null
npm install --silent --no-audit --no-fund --offline "$work/$archive"
cp "$package/tests/smoke.mjs" .
node smoke.mjs
ls -l "$work/$archive"
