#!/usr/bin/env bash
# Writes tests/packaging/libphaserouter.abi, the binary interface that the test abi_baseline holds the library to,
# from a fresh build of the preset "release". Commit the result together with the change that needed it; a change
# that breaks programs linked with the previous release also raises PHASE_ROUTER_ABI in CMakeLists.txt.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/install-deps.sh build test
cmake --preset release
cmake --build --preset release --target phaserouter
abidw --headers-dir include --drop-private-types --exported-interfaces-only \
  --no-corpus-path --no-comp-dir-path --no-elf-needed --short-locs \
  --out-file tests/packaging/libphaserouter.abi build/release/libphaserouter.so
echo "wrote tests/packaging/libphaserouter.abi"
