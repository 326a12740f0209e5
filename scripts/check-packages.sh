#!/usr/bin/env bash
# usage: scripts/check-packages.sh [deb|wheel|sdist|crates...]
# Installs what scripts/release.sh has put into dist/, each kind in a bare Debian root of its own and by its own package
# manager, and tries it there: tests/packaging/clean_root/ has what happens inside. Where this cannot run at all, because it
# needs root and mounts, it says so and ends with status 77.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

storage=$PWD/build/packages-storage
log=$PWD/build/packages.log
export SOURCE_DIR=$PWD

fail() {
  echo "check-packages.sh: $*" >&2
  exit 1
}

skip() {
  echo "check-packages.sh: skipped: $*"
  exit 77
}

case ${1-} in
  -h | --help)
    sed -n '2,5s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
esac
[ $# -gt 0 ] || set -- deb wheel sdist crates
for kind in "$@"; do
  [ -f "tests/packaging/clean_root/$kind.sh" ] || fail "no kind '$kind'; there are deb, wheel, sdist and crates"
done

# shellcheck source=debian-image.sh
source scripts/debian-image.sh
enter_namespace "${BASH_SOURCE[0]}" "$@"
# shellcheck source=../tests/packaging/readme.sh
source tests/packaging/readme.sh

mkdir -p build
: >"$log"
scripts/install-deps.sh container
rm -rf --one-file-system "$storage"
mkdir -p "$storage"

# What goes into the roots besides dist/.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readme_project "$work/readme" "find_package(PhaseRouter"
readme_command >"$work/readme/command"
cp tests/packaging/clean_root/* tests/packaging/readme.sh "$work"

make_base debian:bookworm
for kind in "$@"; do
  begin=$SECONDS
  container=$(buildah from --pull-never debian:bookworm)
  buildah copy --quiet "$container" dist /dist >/dev/null
  buildah copy --quiet "$container" "$work" /check >/dev/null
  quietly buildah run "$container" -- bash /check/inside.sh "$kind"
  # What it said last.
  printf '%s: %s, %d s\n' "$kind" "$(grep '^ok: ' "$log" | tail -n 1)" $((SECONDS - begin))
  buildah rm "$container" >/dev/null
done
rm -rf --one-file-system "$storage"
