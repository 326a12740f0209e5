#!/usr/bin/env bash
# usage: scripts/container.sh [--keep] [argument of the container...]
# Builds the Containerfile's image and runs it with the arguments (by default: all --quick --out results/evaluation).
# Buildah does both, with no daemon and no registry: the image that FROM names is made by debootstrap, and serves with
# the machine's own package sources, proxies and certificates. Results go to build/container-results; the images, in
# build/container-storage, go when all went well, unless --keep is given. Where this cannot run at all, because it needs
# root and mounts, it says so and ends with status 77.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

storage=$PWD/build/container-storage
results=$PWD/build/container-results
log=$PWD/build/container.log

fail() {
  echo "container.sh: $*" >&2
  exit 1
}

skip() {
  echo "container.sh: skipped: $*"
  exit 77
}

case ${1-} in
  -h | --help)
    sed -n '2,7s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
esac

# shellcheck source=debian-image.sh
source scripts/debian-image.sh
enter_namespace "${BASH_SOURCE[0]}" "$@"

keep=0
if [ "${1-}" = --keep ]; then
  keep=1
  shift
fi
[ $# -gt 0 ] || set -- all --quick --out results/evaluation

mkdir -p build
: >"$log"
scripts/install-deps.sh container
rm -rf --one-file-system "$storage" "$results"
mkdir -p "$storage"
# Whoever the image's user is writes here.
mkdir -m 1777 "$results"

base=$(sed -n 's/^FROM //p' Containerfile)
echo "base image: $base, made by debootstrap"
make_base "$base"
buildah bud --pull-never --file Containerfile --tag phaserouter .
container=$(buildah from --pull-never phaserouter)
# Buildah's run leaves the entry point to its caller.
mapfile -t entrypoint < <(
  buildah inspect --format '{{range .OCIv1.Config.Entrypoint}}{{println .}}{{end}}' "$container" | sed '/^$/d'
)
[ ${#entrypoint[@]} -gt 0 ] || fail "Containerfile: no ENTRYPOINT"

echo "ENTRYPOINT ${entrypoint[*]} $*"
# What it wrote is worth having all the more if it failed.
status=0
buildah run --volume "$results:/phaserouter/results" "$container" -- "${entrypoint[@]}" "$@" || status=$?

[ -n "$(find "$results" -type f)" ] || fail "the container wrote nothing into its results/"
echo "results: ${results#"$PWD"/}"
find "$results" -type f -printf '  %P (%s bytes)\n' | LC_ALL=C sort
[ "$status" -eq 0 ] || fail "the container ended with status $status"
[ $keep = 1 ] || rm -rf --one-file-system "$storage"
