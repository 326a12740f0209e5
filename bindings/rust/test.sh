#!/usr/bin/env bash
# usage: bindings/rust/test.sh [--list] [step...] [^step...]
# Installs what is missing and tests the Rust crates: every step, or the named ones, or all but those with a ^ in front.
# Builds go to build/rust/ of the repository, an installed library to build/rust-installed/. Where there is no cargo, the
# system's Rust is installed. Where a cargo lacks rustfmt or clippy, or rustup cannot get the oldest supported Rust or Miri
# for a nightly that is there, the step that needs it is left out, with a word.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=../../scripts/steps.sh
source ../../scripts/steps.sh

steps=(
  "deps       install missing packages"
  "format     rustfmt"
  "clippy     clippy with and without the features, warnings denied"
  "bindings   the checked-in bindings are what bindgen makes from the header"
  "test       all tests and documentation examples, with all features"
  "plain      all tests without features"
  "docs       documentation builds without warnings, as on docs.rs"
  "archive    the packaged archives build and pass their tests by themselves"
  "installed  an installed library, shared and static, by pkg-config and by PHASEROUTER_LIB_DIR"
  "bare       nothing installed, no OpenMP, no xsimd: the vendored library still builds and routes"
  "msrv       the oldest supported Rust compiles the crates"
  "miri       Miri runs the unsafe code, with the real library"
)
select_steps bindings/rust/test.sh step "$@"

repository=$(cd ../.. && pwd)
target=$repository/build/rust
export CARGO_TARGET_DIR=$target
export CARGO_TERM_COLOR=never
# Everything is compiled once, and backtraces need lines alone.
export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=line-tables-only
# Whatever the caller's environment says, the crates are to be built the way each step wants them.
unset PHASEROUTER_LIB_DIR PHASEROUTER_STATIC PHASEROUTER_NO_VENDOR DOCS_RS RUSTFLAGS RUSTDOCFLAGS
features=(--features "phaserouter/ndarray,phaserouter/rayon,phaserouter/serde,phaserouter/json")
crates=(-p phaserouter -p phaserouter-sys)
prefix=$repository/build/rust-installed/prefix
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)
# For the steps that build the vendored library once more: many files at a time. The step "test" has it file by file.
united=$target/united.cmake
mkdir -p "$target"
echo 'set(CMAKE_UNITY_BUILD ON)' >"$united"

# A command that may fail, without a word and within two minutes.
quietly() {
  timeout 120 "$@" >/dev/null 2>&1 </dev/null
}

step_deps() {
  # bindgen needs libclang, which the test group has.
  "$repository/scripts/install-deps.sh" build test rust
}

step_format() {
  if ! quietly cargo fmt --version; then
    echo "no rustfmt for the cargo that is here: left out"
    return 0
  fi
  cargo fmt --all --check
}

step_clippy() {
  if ! quietly cargo clippy --version; then
    echo "no clippy for the cargo that is here: left out"
    return 0
  fi
  cargo clippy --locked --quiet --workspace --all-targets "${features[@]}" -- -D warnings
  cargo clippy --locked --quiet --all-targets "${crates[@]}" -- -D warnings
}

# Where libclang is missing, `cargo test` says so and goes on. Here that is a failure: the step "deps" installs it.
step_bindings() {
  bindings_say "the checked-in bindings are up to date"
  mkdir -p "$target/empty"
  LIBCLANG_PATH=$target/empty bindings_say "skipped: libclang cannot be loaded"
}

bindings_say() {
  local log=$target/bindings.log
  mkdir -p "$target"
  if ! { cargo test --locked --quiet -p generate-bindings >"$log" 2>&1 && grep "^generate-bindings: $1" "$log"; }; then
    cat "$log"
    echo "generate-bindings did not say: $1"
    return 1
  fi
}

step_test() {
  cargo test --locked --quiet "${crates[@]}" "${features[@]}"
}

step_plain() {
  cargo test --locked --quiet "${crates[@]}"
}

step_docs() {
  # A directory of its own: with DOCS_RS nothing is built that could be linked.
  DOCS_RS=1 RUSTDOCFLAGS="-D warnings" CARGO_TARGET_DIR=$target/docs \
    cargo doc --locked --quiet --no-deps "${crates[@]}" "${features[@]}"
}

step_archive() {
  local unpacked=$target/archive name
  cargo package --locked --quiet --allow-dirty --no-verify "${crates[@]}"
  rm -rf "$unpacked"
  mkdir -p "$unpacked"
  for name in phaserouter phaserouter-sys; do
    tar -xzf "$target/package/$name-$version.crate" -C "$unpacked"
  done
  if find "$unpacked" -type l | grep .; then
    echo "the archives have symbolic links"
    return 1
  fi
  # The safe crate is to take the other archive, as it would take the published one.
  local patch="patch.crates-io.phaserouter-sys.path=\"$unpacked/phaserouter-sys-$version\""
  # As the workspace has it, so that what it has compiled serves again, and for the same reasons.
  local profile=(--config 'profile.dev.package."*".debug=false')
  local -x CMAKE_TOOLCHAIN_FILE=$united
  (cd "$unpacked/phaserouter-sys-$version" && cargo test --quiet "${profile[@]}")
  profile+=(--config 'profile.dev.package.phaserouter.opt-level=1')
  (cd "$unpacked/phaserouter-$version" &&
    cargo test --quiet "${profile[@]}" --config "$patch" --features ndarray,rayon,serde,json)
}

# try HOW [VARIABLE=value...]: some tests with a library that is found in some way, and that has to be linked "shared" or
# "static".
try() {
  local how=$1 program
  shift
  echo "--- $how: ${*//$repository\//}"
  local cargo=(env LD_LIBRARY_PATH="$prefix/lib" "$@" cargo test --locked)
  "${cargo[@]}" --quiet "${crates[@]}" --features phaserouter/system --test link --test every_call
  program=$("${cargo[@]}" --no-run --message-format=json -p phaserouter-sys --features system --test link \
    2>/dev/null | sed -n 's/.*"executable":"\([^"]*\)".*/\1/p')
  if readelf -d "$program" | grep -q 'NEEDED.*libphaserouter'; then
    [ "$how" = shared ] || { echo "libphaserouter.so is linked" && return 1; }
  else
    [ "$how" = static ] || { echo "libphaserouter.so is not linked" && return 1; }
  fi
}

# refused MESSAGE VARIABLE=value...: the build fails and says why.
refused() {
  local message=$1 log=$target/refused.log
  shift
  echo "--- refused: ${*//$repository\//}"
  if env "$@" cargo check --locked --quiet -p phaserouter-sys --features system >"$log" 2>&1; then
    echo "the build did not fail"
    return 1
  fi
  if ! grep -qF -- "$message" "$log"; then
    cat "$log"
    echo "the build did not say: $message"
    return 1
  fi
}

install_library() {
  local log=$repository/build/rust-installed.log
  if ! "$repository/scripts/install-library.sh" "$prefix" >"$log" 2>&1; then
    cat "$log"
    return 1
  fi
}

step_installed() {
  install_library
  local pc=PKG_CONFIG_PATH=$prefix/lib/pkgconfig empty=$target/empty
  mkdir -p "$empty"
  try shared "$pc"
  try static "$pc" PHASEROUTER_STATIC=1 PHASEROUTER_NO_VENDOR=1
  try shared "$pc" PHASEROUTER_NO_VENDOR=1
  try shared PHASEROUTER_LIB_DIR="$prefix/lib" PKG_CONFIG=none
  try static PHASEROUTER_LIB_DIR="$prefix/lib" PHASEROUTER_STATIC=1 PKG_CONFIG=none

  refused "PHASEROUTER_NO_VENDOR is set, but there is no installed libphaserouter" \
    PHASEROUTER_NO_VENDOR=1 PKG_CONFIG_LIBDIR="$empty"
  sed 's/^Version:.*/Version: 9.0.0/' "$prefix/lib/pkgconfig/phaserouter.pc" >"$empty/phaserouter.pc"
  refused "$version or newer, below" PHASEROUTER_NO_VENDOR=1 PKG_CONFIG_LIBDIR="$empty"
  rm "$empty/phaserouter.pc"
  refused "has neither libphaserouter.so nor" PHASEROUTER_LIB_DIR="$empty"
  refused "PHASEROUTER_STATIC is 0 or 1, not yes" PHASEROUTER_STATIC=yes
}

step_bare() {
  local log=$target/bare.log tools=$target/bare.cmake words
  mkdir -p "$target/empty"
  printf '%s\n' "include($united)" 'set(CMAKE_DISABLE_FIND_PACKAGE_OpenMP ON)' \
    'set(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF)' >"$tools"
  if ! CMAKE_TOOLCHAIN_FILE=$tools PKG_CONFIG_LIBDIR=$target/empty CARGO_TARGET_DIR=$target/bare \
    cargo test --locked -p phaserouter-sys --features system --test link >"$log" 2>&1; then
    cat "$log"
    return 1
  fi
  grep '^test result' "$log"
  for words in "building the vendored one" "on one thread" "without vector kernels"; do
    grep -F "$words" "$log" || { echo "the build did not say: $words" && return 1; }
  done
}

step_msrv() {
  local oldest
  oldest=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  quietly cargo "+$oldest" --version || quietly rustup toolchain install --profile minimal "$oldest" || true
  if ! quietly cargo "+$oldest" --version; then
    # The lint, where there is one, still knows what the standard library of that time lacks.
    echo "no Rust $oldest here: left out; clippy's incompatible_msrv is all that can have checked it"
    return 0
  fi
  # Neither the tests' dependencies nor the native library matter here.
  DOCS_RS=1 CARGO_TARGET_DIR=$target/msrv \
    cargo "+$oldest" check --locked --quiet "${crates[@]}" "${features[@]}"
}

step_miri() {
  quietly cargo +nightly miri --version || quietly rustup component add --toolchain nightly miri rust-src || true
  if ! quietly cargo +nightly miri --version; then
    echo "no Miri here (rustup component add --toolchain nightly miri rust-src): left out"
    return 0
  fi
  install_library
  # Miri says at length that it cannot see into native code: only what fails is of interest.
  local log=$target/miri.log
  if ! MIRIFLAGS=-Zmiri-native-lib=$prefix/lib/libphaserouter.so \
    cargo +nightly miri test --locked -p phaserouter --lib --test every_call --test results >"$log" 2>&1; then
    cat "$log"
    return 1
  fi
  grep '^test result' "$log"
  echo "left out: tests/cancel.rs, as Miri lets no C call Rust. The crate's own tests ask a callback by its address."
}

# --- Running them --------------------------------------------------------------------------------------------

total=$SECONDS
for name in "${selected[@]}"; do
  echo "=== rust: $name"
  begin=$SECONDS
  "step_$name"
  echo "=== rust: $name: ok, $((SECONDS - begin)) s"
done
echo "=== rust: all ok, $((SECONDS - total)) s"
