# shellcheck shell=bash disable=SC2154
# Sourced by the scripts that need a bare Debian. Buildah makes it and runs it, with no daemon and no registry: the image is
# made by debootstrap and has the machine's own package sources, proxies and certificates. The scripts set `storage`, a
# directory for images and containers, and `log`, the file that takes what commands say; they define fail and skip.

# enter_namespace PROGRAM [argument...]: runs the program, which is the calling one, again, in a mount and process
# namespace of its own: however it ends, no mount and no process is left. The second time it returns.
enter_namespace() {
  [ -z "${PHASE_ROUTER_CONTAINER_INSIDE-}" ] || return 0
  [ "$(id -u)" -eq 0 ] || skip "only root may make a Debian root and enter it"
  local reason namespace=(unshare --mount --mount-proc --propagation private --pid --fork --kill-child)
  # The attempt itself: in a container that has no rights of its own it fails.
  reason=$("${namespace[@]}" mount --bind /proc /proc 2>&1) ||
    skip "root may not mount anything here, as is usual inside a container (${reason%%$'\n'*})"
  PHASE_ROUTER_CONTAINER_INSIDE=1 exec "${namespace[@]}" "$@"
}

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
    "$HOME/.config/pip" "$HOME/.cargo/config.toml" /etc/ssl/certs /usr/share/ca-certificates \
    /usr/local/share/ca-certificates; do
    to=$1$path
    if [[ $path == "$HOME"/* ]]; then to=$1/root${path#"$HOME"}; fi
    if [ -d "$path" ]; then
      mkdir -p "$to"
      cp -a "$path/." "$to/"
    elif [ -f "$path" ]; then
      mkdir -p "${to%/*}"
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
