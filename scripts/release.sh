#!/usr/bin/env bash
# usage: scripts/release.sh [--list] [step...] [^step...]
# Makes everything that a release publishes, into dist/, and checks it: every step, or the named ones, or all but those with
# a ^ in front, stopping at the first that fails. What is released is the last commit: every artefact is made from the source
# archive. Steps that the machine does not allow are skipped with the reason. docs/releasing.md has more.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=steps.sh
source scripts/steps.sh

steps=(
  "deps       install missing packages, and the tools for Python packages in an environment of their own"
  "versions   every file that names the version names the same, and so does a tag of the last commit"
  "source     the source archive"
  "quick      the quick tests, in the unpacked archive, without git"
  "deb        Debian packages of the library and of its development files"
  "python     source distributions; wheels for this machine, which auditwheel repairs, tried in an empty environment"
  "aarch64    the wheel for AArch64: cross-compiled, and tried under qemu"
  "crates     the Rust crates, built and tested from their archives"
  "install    every artefact, installed in a bare Debian root by its package manager; needs root"
  "sums       SHA256SUMS"
)
select_steps scripts/release.sh step "$@"

# The directories of the Python packages.
python_packages=(bindings/python evaluation)

version=$(sed -nE 's/^#define PHASE_ROUTER_VERSION_(MAJOR|MINOR|PATCH) ([0-9]+)$/\2/p' include/phase_router.h | paste -sd.)
name=libphaserouter-$version
dist=$PWD/dist
work=$PWD/build/release-work
tree=$work/$name
tools=$PWD/build/release-tools
logs=$PWD/build/release-logs
mkdir -p "$dist" "$work" "$logs"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONDONTWRITEBYTECODE=1
export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
# What is made of one commit is the same, whenever it is made.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
export SOURCE_DATE_EPOCH
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS PYTHONPATH

# logged NAME COMMAND...: runs a command with its output kept in a log, which is shown if it fails.
logged() {
  local log=$logs/$1.log
  shift
  if ! "$@" >"$log" 2>&1 </dev/null; then
    cat "$log"
    echo "failed: $*"
    return 1
  fi
}

need_tree() {
  [ -d "$tree" ] || { echo "no unpacked source archive in build/release-work: run the step source first" && return 1; }
}

# --- Steps ---------------------------------------------------------------------------------------------------

step_deps() {
  bash scripts/install-deps.sh build test rust release
  if ! cmp -s scripts/release-requirements.txt "$tools/requirements.txt"; then
    rm -rf "$tools"
    logged tools-venv python3 -m venv "$tools"
    logged tools-pip "$tools/bin/python" -m pip install -r scripts/release-requirements.txt
    cp scripts/release-requirements.txt "$tools/requirements.txt"
  fi
}

step_versions() {
  bash tests/packaging/check_versions.sh .
  "$tools/bin/cffconvert" --validate --infile CITATION.cff
  local tag
  for tag in $(git tag --points-at HEAD 'v*' 2>/dev/null); do
    [ "$tag" = "v$version" ] || { echo "the last commit has the tag $tag, and its version is $version" && return 1; }
  done
}

step_source() {
  git rev-parse --verify --quiet HEAD >/dev/null || { echo "the source archive is made by git, from a checkout" && return 1; }
  [ -z "$(git status --porcelain)" ] || echo "what has not been committed is left out"
  rm -rf "$dist" "$work"
  mkdir -p "$dist" "$work"
  git archive --format=tar --prefix="$name/" HEAD | gzip -9n >"$dist/$name.tar.gz"
  tar -xzf "$dist/$name.tar.gz" -C "$work"
}

step_quick() {
  need_tree
  # A git that says what a shell says where there is none.
  mkdir -p "$work/without-git"
  printf '#!/bin/sh\necho "git: not found" >&2\nexit 127\n' >"$work/without-git/git"
  chmod +x "$work/without-git/git"
  PATH=$work/without-git:$PATH logged quick bash "$tree/scripts/test.sh" quick
  tail -n 1 "$logs/quick.log"
}

step_deb() {
  need_tree
  rm -rf "$work/deb" "$dist"/*.deb
  logged deb-configure cmake -S "$tree" -B "$work/deb" -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_INSTALL_DOCDIR=share/doc/libphaserouter-dev \
    -DPHASE_ROUTER_DEBIAN_PACKAGES=ON -DPHASE_ROUTER_WERROR=ON \
    -DPHASE_ROUTER_BUILD_SHARED=ON -DPHASE_ROUTER_BUILD_STATIC=ON -DPHASE_ROUTER_BUILD_TESTS=OFF \
    -DPHASE_ROUTER_BUILD_TOOLS=OFF -DPHASE_ROUTER_BUILD_EXAMPLES=OFF -DPHASE_ROUTER_BUILD_BENCHMARKS=OFF
  logged deb-build cmake --build "$work/deb"
  (cd "$work/deb" && logged deb-pack cpack -G DEB)
  mv "$work"/deb/*.deb "$dist/"
  for package in "$dist"/*.deb; do dpkg-deb --info "$package" | grep -E '^ (Package|Version|Depends):'; done
}

step_python() {
  need_tree
  local package made wheel
  rm -rf "$work/wheels"
  for package in "${python_packages[@]}"; do
    made=$work/wheels/${package//\//-}
    # The wheel is built from the source distribution.
    logged "python-${package//\//-}" "$tools/bin/python" -m build --no-isolation --outdir "$made" "$tree/$package"
    cp "$made"/*.tar.gz "$dist/"
    for wheel in "$made"/*.whl; do
      case $wheel in
        *-any.whl) cp "$wheel" "$dist/" ;;
        *)
          PATH=$tools/bin:$PATH logged auditwheel "$tools/bin/auditwheel" repair --wheel-dir "$dist" "$wheel"
          ;;
      esac
    done
  done
  for wheel in "$dist"/phaserouter-*"$(uname -m)".whl; do
    "$tools/bin/python" "$tree/bindings/python/check_wheel.py" "$wheel"
    rm -rf "$work/empty"
    logged wheel-venv python3 -m venv "$work/empty"
    logged wheel-install "$work/empty/bin/python" -m pip install "$wheel"
    (cd "$work" && "$work/empty/bin/python" "$tree/tests/packaging/clean_root/try_package.py" "$version")
    echo "${wheel##*/}"
  done
}

step_aarch64() {
  need_tree
  bash scripts/aarch64-wheel.sh "$tree" "$tools" "$work/aarch64" "$dist"
}

step_crates() {
  need_tree
  logged crates bash "$tree/bindings/rust/test.sh" archive
  cp "$tree"/build/rust/package/*-"$version".crate "$dist/"
}

step_install() {
  bash scripts/check-packages.sh
}

step_sums() {
  (cd "$dist" && rm -f SHA256SUMS && sha256sum -- * >SHA256SUMS)
}

# --- Running them --------------------------------------------------------------------------------------------

summary=()
for step in "${selected[@]}"; do
  printf '\n=== %s\n' "$step"
  begin=$SECONDS
  set +e
  (
    set -euo pipefail
    "step_$step"
  ) 2>&1 </dev/null | tee "$logs/step-$step.log"
  status=${PIPESTATUS[0]}
  set -e
  took=$((SECONDS - begin))
  # A step that cannot run here ends with 77; the last thing it says is why.
  case $status in
    0) summary+=("$(printf '%-10s ok      %4d s' "$step" $took)") ;;
    77) summary+=("$(printf '%-10s skipped %4d s: %s' "$step" $took "$(tail -n 1 "$logs/step-$step.log")")") ;;
    *)
      printf '\n=== FAILED: step %s after %d s (status %d)\n' "$step" $took "$status"
      exit 1
      ;;
  esac
done

printf '\n=== summary, %d s\n' $SECONDS
printf '%s\n' "${summary[@]}"
printf '\n%s:\n' "dist/"
(cd "$dist" && find . -type f -printf '  %f (%s bytes)\n' | sort)
