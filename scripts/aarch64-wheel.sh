#!/usr/bin/env bash
# usage: scripts/aarch64-wheel.sh TREE TOOLS WORK DIST
# The Python wheel for AArch64, made on another processor: Debian's cross compiler builds it from the repository in TREE
# against the headers of an AArch64 Debian; auditwheel, of the environment TOOLS, repairs it into DIST; qemu's emulator
# runs that Debian's Python with it. Packages of that Debian are unpacked into WORK, and none is installed.
set -euo pipefail
tree=$1 tools=$2 work=$3 dist=$4

root=$work/root
site=$work/site
log=$work/log
rm -rf "$work"
mkdir -p "$root" "$site" "$work/apt/lists/partial" "$work/apt/cache/archives/partial" "$work/built"
: >"$log"

# Runs a command with its output kept in the log, which is shown if it fails.
quietly() {
  if ! "$@" >>"$log" 2>&1 </dev/null; then
    cat "$log"
    echo "aarch64-wheel.sh: failed: $*"
    exit 1
  fi
}

echo "an AArch64 Python"
# apt with this machine's sources, but for another processor, and with nothing installed.
: >"$work/apt/status"
apt=(apt-get -y -o APT::Architecture=arm64 -o APT::Architectures=arm64 -o APT::Sandbox::User=root
  -o "Dir::State::Lists=$work/apt/lists" -o "Dir::State::Status=$work/apt/status" -o "Dir::Cache=$work/apt/cache"
  -o APT::Install-Recommends=false -o Debug::NoLocking=true)
quietly "${apt[@]}" update
quietly "${apt[@]}" install --download-only python3 libpython3-dev libstdc++6
for package in "$work"/apt/cache/archives/*.deb; do quietly dpkg-deb --extract "$package" "$root"; done
python=$(echo "$root"/usr/bin/python3.[0-9]*)
release=${python##*/python}

echo "the wheel"
# The headers of that Python come before those of the one that runs the build; the wheel is named for its processor.
quietly env CFLAGS="-I$root/usr/include/python$release -I$root/usr/include" _PYTHON_HOST_PLATFORM=linux-aarch64 \
  CMAKE_TOOLCHAIN_FILE="$tree/cmake/toolchains/aarch64-linux-gnu.cmake" \
  "$tools/bin/python" -m build --no-isolation --wheel --outdir "$work/built" "$tree/bindings/python"
quietly env PATH="$tools/bin:$PATH" LD_LIBRARY_PATH=/usr/aarch64-linux-gnu/lib \
  "$tools/bin/auditwheel" repair --wheel-dir "$dist" "$work"/built/*.whl
wheel=$(echo "$dist"/phaserouter-*_aarch64.whl)
"$tools/bin/python" "$tree/bindings/python/check_wheel.py" "$wheel"

echo "the wheel's tests under qemu"
quietly "$tools/bin/python" -m pip install --target "$site" --only-binary :all: --python-version "$release" \
  --platform manylinux_2_34_aarch64 --platform manylinux_2_28_aarch64 --platform manylinux2014_aarch64 "$wheel"
PYTHONHOME=$root/usr PYTHONPATH=$site:$tree/bindings/python/tests qemu-aarch64 -L "$root" "$python" - <<'END'
import platform

import numpy as np
from vectors import cases

import phaserouter as pr

assert platform.machine() == "aarch64", platform.machine()
assert pr.simd_level() == "neon64", pr.simd_level()
assert pr.threading_runtime() == "openmp"
tried = [case for case in cases("assign.txt", "assign") if "routes" in case]
for case in tried:
    router = pr.Router(case.int("seed"), sort_rows=case.flag("sort_rows"))
    m, k = case.int("n_sources"), case.int("k")
    routes = router.assign(m, np.array(case.list("weights"), np.uint64), k)
    assert np.array_equal(routes.targets, np.reshape(case.list("routes"), (m, k))), case.name
print(f"{len(tried)} vectors match, by {pr.simd_level()}")
END
echo "${wheel##*/}"
