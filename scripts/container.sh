#!/usr/bin/env bash
# usage: scripts/container.sh [--keep] [argument of the container...]
# The Containerfile's own steps in a clean Debian root, without a container engine: debootstrap makes the root, its
# COPY and RUN lines are carried out in it, then its ENTRYPOINT with the arguments (by default: all --quick --out
# results/evaluation). Results go to build/container-results; the root, build/container-root, goes when all went well,
# unless --keep is given. The machine's package sources, proxies and certificates serve the root, too. Where this cannot
# run at all, because it needs root and mounts, it says so and ends with status 77.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

root=$PWD/build/container-root
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
  namespace=(unshare --mount --propagation private --pid --fork --kill-child)
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

# --- The state that instructions change ----------------------------------------------------------------------

workdir=/
user=root
entrypoint=()
environment=()

# What the machine needs to reach its package sources: known to RUN, not to the program that the container runs.
network=()
for name in http_proxy https_proxy ftp_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY \
  SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE "${!PIP_@}"; do
  if [ -n "${!name-}" ]; then network+=("$name=${!name}"); fi
done

# inside USER [NAME=VALUE...] COMMAND...: runs a command in the root, in the working directory, with a fresh
# environment.
inside() {
  local as=$1 home
  shift
  home=$(awk -F: -v user="$as" '$1 == user { print $6 }' "$root/etc/passwd")
  [ -n "$home" ] || fail "no user '$as' in the root"
  env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$home" "${environment[@]}" \
    chroot --userspec="$as" "$root" /usr/bin/env --chdir="$workdir" "$@"
}

# --- Instructions --------------------------------------------------------------------------------------------

# The machine's settings that make its package sources work.
copy_settings() {
  local path to
  for path in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf /etc/apt/apt.conf.d /etc/apt/keyrings \
    /etc/apt/trusted.gpg.d /etc/apt/auth.conf /etc/apt/auth.conf.d /usr/share/keyrings /etc/resolv.conf /etc/hosts \
    /etc/pip.conf "$HOME/.config/pip" /etc/ssl/certs /usr/share/ca-certificates /usr/local/share/ca-certificates; do
    to=$root$path
    if [[ $path == "$HOME"/* ]]; then to=$root/root${path#"$HOME"}; fi
    if [ -d "$path" ]; then
      mkdir -p "$to"
      cp -a "$path/." "$to/"
    elif [ -f "$path" ]; then
      cp -L "$path" "$to"
    fi
  done
}

# The few devices that programs expect, and /proc.
mount_devices() {
  local device
  mount -t proc proc "$root/proc"
  mount -t tmpfs -o mode=755 tmpfs "$root/dev"
  for device in null zero full random urandom tty; do
    : >"$root/dev/$device"
    mount --bind "/dev/$device" "$root/dev/$device"
  done
  mkdir -m 1777 "$root/dev/shm"
  ln -s /proc/self/fd "$root/dev/fd"
  ln -s fd/0 "$root/dev/stdin"
  ln -s fd/1 "$root/dev/stdout"
  ln -s fd/2 "$root/dev/stderr"
}

# FROM debian:SUITE[-slim]: variant minbase is what Debian's own images are made from.
do_from() {
  local suite mirror
  [[ $1 =~ ^debian:([a-z]+)(-slim)?$ ]] || fail "FROM: a release of Debian expected (debian:SUITE), not '$1'"
  suite=${BASH_REMATCH[1]}
  # shellcheck disable=SC2016 # apt-get replaces these itself
  mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
    awk -v suite="$suite" '$1 == suite { print $2; exit }')
  [ -n "$mirror" ] || fail "this machine's package sources have no $suite; FROM asks for it"
  quietly debootstrap --variant=minbase "$suite" "$root" "$mirror"
  copy_settings
  mount_devices
}

# COPY . DESTINATION: everything but what .dockerignore names.
do_copy() {
  local from=$1 to=$2 pattern ignored=()
  [ "$from" = . ] || fail "COPY: only 'COPY . DESTINATION' is known here"
  while IFS= read -r pattern; do
    case $pattern in
      "" | "#"*) ;;
      "!"* | *[\[\\]*) fail ".dockerignore: '$pattern' is not understood here" ;;
      "**/"*) ignored+=(--no-anchored "--exclude=${pattern#\*\*/}") ;;
      *) ignored+=(--anchored "--exclude=./${pattern#/}") ;;
    esac
  done <.dockerignore
  [[ $to == /* ]] || to=$workdir/$to
  mkdir -p "$root$to"
  tar -c --no-wildcards-match-slash "${ignored[@]}" --owner=0 --group=0 . | tar -x -C "$root$to"
}

do_run() {
  echo "RUN $1"
  inside "$user" "${network[@]}" /bin/sh -c "$1"
}

do_entrypoint() {
  local word words
  [[ $1 =~ ^\[(.*)\]$ ]] || fail "ENTRYPOINT: [\"program\", \"argument\", ...] expected"
  IFS=, read -ra words <<<"${BASH_REMATCH[1]}"
  for word in "${words[@]}"; do
    [[ $word =~ ^\ *\"([^\"\\]*)\"\ *$ ]] || fail "ENTRYPOINT: '$word' is not understood here"
    entrypoint+=("${BASH_REMATCH[1]}")
  done
}

do_instruction() {
  local name=$1 rest=$2 words
  read -ra words <<<"$rest"
  case $name in
    FROM) do_from "$rest" ;;
    WORKDIR)
      workdir=$rest
      mkdir -p "$root$workdir"
      ;;
    COPY)
      [ ${#words[@]} -eq 2 ] || fail "COPY: a source and a destination expected"
      do_copy "${words[@]}"
      ;;
    RUN) do_run "$rest" ;;
    ENV)
      [[ $rest =~ ^[A-Za-z_][A-Za-z0-9_]*=[^\ \"\'\$]*$ ]] || fail "ENV: NAME=VALUE expected, not '$rest'"
      environment+=("$rest")
      ;;
    USER) user=$rest ;;
    ENTRYPOINT) do_entrypoint "$rest" ;;
    *) fail "Containerfile: no instruction '$name' is known here" ;;
  esac
}

# --- Carrying them out ---------------------------------------------------------------------------------------

mkdir -p build
: >"$log"
scripts/install-deps.sh container
# The namespace is new, so nothing of the machine can be mounted in a root that an earlier run left.
rm -rf --one-file-system "$root" "$results"

line=
while IFS= read -r part || [ -n "$part" ]; do
  case $part in
    "" | "#"*) continue ;;
    *\\)
      line+=${part%\\}
      continue
      ;;
  esac
  line+=$part
  [ -d "$root" ] || [[ $line == "FROM "* ]] || fail "Containerfile: FROM must come first"
  do_instruction "${line%% *}" "${line#* }" </dev/null
  line=
done <Containerfile
[ -z "$line" ] || fail "Containerfile: its last line goes on"
[ ${#entrypoint[@]} -gt 0 ] || fail "Containerfile: no ENTRYPOINT"

echo "ENTRYPOINT ${entrypoint[*]} $*"
# What it wrote is worth having all the more if it failed.
status=0
inside "$user" "${entrypoint[@]}" "$@" </dev/null || status=$?

mkdir -p "$results"
cp -r "$root$workdir/results/." "$results/"
if [ $keep = 0 ] && [ "$status" -eq 0 ]; then
  umount --recursive "$root/proc" "$root/dev"
  rm -rf --one-file-system "$root"
fi
[ -n "$(find "$results" -type f)" ] || fail "the container wrote nothing into its results/"
echo "results: ${results#"$PWD"/}"
find "$results" -type f -printf '  %P (%s bytes)\n' | LC_ALL=C sort
[ "$status" -eq 0 ] || fail "the container ended with status $status"
