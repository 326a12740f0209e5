#!/usr/bin/env bash
# usage: scripts/install-library.sh PREFIX
# Installs the library of the preset release into PREFIX, for tests of what uses an installed library. Builds it first,
# unless that has been done.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# scripts/test.sh may be building it at this moment.
mkdir -p build
exec 9>build/release.lock
flock 9
cmake --preset release
cmake --build --preset release --parallel "$(nproc)" --target phaserouter phaserouter_static phase-route
cmake --install build/release --prefix "${1:?the prefix}"
