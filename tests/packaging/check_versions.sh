#!/usr/bin/env bash
# usage: check_versions.sh [repository]
# Every file that names the version names that of include/phase_router.h, and the copies of LICENSE are copies.
set -euo pipefail
cd "${1:-${SOURCE_DIR:?}}"

version=$(sed -nE 's/^#define PHASE_ROUTER_VERSION_(MAJOR|MINOR|PATCH) ([0-9]+)$/\2/p' include/phase_router.h | paste -sd.)
minor=${version%.*}
status=0

# names FILE EXPRESSION VERSION: sed's EXPRESSION finds versions in FILE, one or more, and all are VERSION.
names() {
  local found
  found=$(sed -nE "$2" "$1" | sort -u)
  if [ "$found" != "$3" ]; then
    printf '%s: has version %s, include/phase_router.h %s\n' "$1" "${found:-(none)}" "$3" >&2
    status=1
  fi
}

for file in bindings/python/pyproject.toml evaluation/pyproject.toml bindings/rust/Cargo.toml; do
  names "$file" 's/^version = "([0-9.]*)".*/\1/p' "$version"
done
names evaluation/pyproject.toml 's/^ *"phaserouter(\[.*\])?==([0-9.]*)".*/\2/p' "$version"
names bindings/rust/phaserouter/Cargo.toml 's/^phaserouter-sys = \{ version = "([0-9.]*)".*/\1/p' "$version"
names bindings/rust/Cargo.lock '/^name = "phaserouter(-sys)?"$/{n; s/^version = "(.*)"$/\1/p}' "$version"
names CITATION.cff 's/^version: //p' "$version"
names README.md 's/.*libphaserouter-([0-9.]*)\.tar\.gz.*/\1/p' "$version"
names README.md 's/^find_package\(PhaseRouter ([0-9.]*) .*/\1/p' "$minor"
names tests/packaging/consumer/CMakeLists.txt 's/^find_package\(PhaseRouter ([0-9.]*) .*/\1/p' "$minor"

while IFS= read -r copy; do
  if ! cmp -s LICENSE "$copy"; then
    echo "$copy: is not a copy of LICENSE" >&2
    status=1
  fi
done < <(find bindings evaluation -name LICENSE)

[ $status -ne 0 ] || echo "version $version everywhere"
exit $status
