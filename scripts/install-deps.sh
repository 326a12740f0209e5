#!/usr/bin/env bash
# usage: scripts/install-deps.sh [group...]
# Installs the Debian or Ubuntu packages that are missing; does nothing when none is.
#   build   compiler, CMake, Ninja, xsimd, xxHash: the library, the examples, the benchmarks (default)
#   bench   what scripts/bench.sh needs on top
#   test    what scripts/test.sh needs on top
#   python  a Python that makes virtual environments and compiles extensions
#   container   what scripts/container.sh needs
#   rust    Rust with rustfmt and clippy, where there is no cargo: the newest that the system has
#   browser what scripts/explore.sh needs on top: Chromium, Node where there is none
#   frameworks  what bindings/python/frameworks.sh needs on top: a Java runtime for Spark, where there is none
#   release what scripts/release.sh needs on top
#   wasm    Emscripten, and Node with npm where there is none
#   qemu    emulators of other processors
#   neon64, s390x, windows   cross compilers; wine for the last
set -euo pipefail

build_packages=(g++ cmake ninja-build libxsimd-dev libxxhash-dev)
# llvm-14 has the symbolizer of the sanitizers' reports.
test_packages=(abigail-tools binutils clang-14 clang-format-14 clang-tidy-14 libclang-rt-14-dev libcmocka-dev
  libomp-14-dev llvm-14 pkg-config shellcheck)

# The Python in front may be the system's or any other: only its venv module and its headers matter.
want_python() {
  if ! python3 -c 'import ensurepip, venv, os, sysconfig as s; os.stat(s.get_path("include") + "/Python.h")' \
    2>/dev/null; then
    wanted+=(python3 python3-dev python3-venv)
  fi
}

# Whoever has a cargo keeps it: rustup's and Debian's exclude each other. Debian 12 has an old Rust and, for browsers,
# a current one.
want_rust() {
  if command -v cargo >/dev/null; then return; fi
  wanted+=(ca-certificates)
  if grep -q '^VERSION_CODENAME=bookworm$' /etc/os-release; then
    wanted+=(cargo-web rustc-web rustfmt-web rust-web-clippy)
  else
    wanted+=(cargo rustc rustfmt rust-clippy)
  fi
}

# A package manager serves one at a time: who comes second waits here, for the lock of this very file.
exec 9<"$0"
flock 9

[ $# -gt 0 ] || set -- build
wanted=()
for group in "$@"; do
  case $group in
    build) wanted+=("${build_packages[@]}") ;;
    bench)
      wanted+=(libbenchmark-dev)
      command -v python3 >/dev/null || wanted+=(python3)
      ;;
    test)
      wanted+=("${test_packages[@]}")
      want_python
      ;;
    python) want_python ;;
    container) wanted+=(buildah debootstrap) ;;
    rust) want_rust ;;
    browser)
      wanted+=(chromium)
      command -v node >/dev/null || wanted+=(nodejs)
      want_python
      ;;
    frameworks) command -v java >/dev/null || wanted+=(openjdk-17-jre-headless) ;;
    release)
      wanted+=(buildah debootstrap dpkg-dev file g++-aarch64-linux-gnu git pkg-config qemu-user)
      want_python
      ;;
    wasm)
      wanted+=(emscripten)
      command -v node >/dev/null || wanted+=(nodejs)
      command -v npm >/dev/null || wanted+=(npm)
      ;;
    qemu) wanted+=(qemu-user) ;;
    neon64) wanted+=(g++-aarch64-linux-gnu) ;;
    s390x) wanted+=(g++-s390x-linux-gnu) ;;
    windows) wanted+=(g++-mingw-w64-x86-64-posix wine64) ;;
    *)
      echo "install-deps.sh: unknown group '$group'; the groups are in its first lines" >&2
      exit 2
      ;;
  esac
done

missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  case $state in
    *not-installed* | *config-files* | "") missing+=("$package") ;;
  esac
done
if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

if ! command -v apt-get >/dev/null; then
  echo "install-deps.sh: no apt-get here; install by hand what corresponds to: ${missing[*]}" >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "install-deps.sh: run as root or install sudo; missing: ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi

echo "installing: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# The variable goes through env, because sudo drops it.
if ! { "${as_root[@]}" apt-get update &&
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "${missing[@]}"; } </dev/null >"$log" 2>&1 9<&-; then
  cat "$log" >&2
  exit 1
fi
