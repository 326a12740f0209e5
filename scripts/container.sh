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

# Everything runs in a mount and process namespace of its own: however it ends, no mount and no process is left.
if [ -z "${PHASE_ROUTER_CONTAINER_INSIDE-}" ]; then
  [ "$(id -u)" -eq 0 ] || skip "only root may make a Debian root and enter it"
  namespace=(unshare --mount --mount-proc --propagation private --pid --fork --kill-child)
  # The attempt itself: in a container that has no rights of its own it fails.
  reason=$("${namespace[@]}" mount --bind /proc /proc 2>&1) ||
    skip "root may not mount anything here, as is usual inside a container (${reason%%$'\n'*})"
  PHASE_ROUTER_CONTAINER_INSIDE=1 exec "${namespace[@]}" "${BASH_SOURCE[0]}" "$@"
fi

keep=0
if [ "${1-}" = --keep ]; then
  keep=1
  shift
fi
[ $# -gt 0 ] || set -- all --quick --out results/evaluation

# Runs a command with its output kept in the log, which is shown if it fails.
quietly() {
  if ! "$@" >>"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    fail "failed: $*"
  fi
}

# Buildah with images and containers of its own, apart from whatever the machine has.
export BUILDAH_ISOLATION=chroot
buildah() {
  command buildah --root "$storage/root" --runroot "$storage/run" --storage-driver vfs "$@" </dev/null
}

# The machine's settings that make its package sources work, into the directory $1.
copy_settings() {
  local path to
  for path in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf /etc/apt/apt.conf.d /etc/apt/keyrings \
    /etc/apt/trusted.gpg.d /etc/apt/auth.conf /etc/apt/auth.conf.d /usr/share/keyrings /etc/pip.conf \
    "$HOME/.config/pip" /etc/ssl/certs /usr/share/ca-certificates /usr/local/share/ca-certificates; do
    to=$1$path
    if [[ $path == "$HOME"/* ]]; then to=$1/root${path#"$HOME"}; fi
    if [ -d "$path" ]; then
      mkdir -p "$to"
      cp -a "$path/." "$to/"
    elif [ -f "$path" ]; then
      cp -L "$path" "$to"
    fi
  done
}

# make_base debian:SUITE[-slim]: that image; variant minbase is what Debian's own are made from.
make_base() {
  local suite mirror container root name settings=()
  [[ $1 =~ ^debian:([a-z]+)(-slim)?$ ]] || fail "FROM: a release of Debian expected (debian:SUITE), not '$1'"
  suite=${BASH_REMATCH[1]}
  # shellcheck disable=SC2016 # apt-get replaces these itself
  mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
    awk -v suite="$suite" '$1 == suite { print $2; exit }')
  [ -n "$mirror" ] || fail "this machine's package sources have no $suite; FROM asks for it"
  container=$(buildah from scratch)
  root=$(buildah mount "$container")
  quietly debootstrap --variant=minbase "$suite" "$root" "$mirror"
  copy_settings "$root"
  # Proxies Buildah hands on by itself.
  for name in SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE "${!PIP_@}"; do
    if [ -n "${!name-}" ]; then settings+=(--env "$name=${!name}"); fi
  done
  buildah config "${settings[@]}" --cmd bash "$container"
  quietly buildah commit --rm "$container" "$1"
}

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
