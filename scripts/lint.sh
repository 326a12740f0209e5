#!/usr/bin/env bash
# usage: scripts/lint.sh [--fix] [check...]
# Style and static checks of everything in the tree: clang-format, clang-tidy, ruff, shellcheck (default: all).
# --fix lets clang-format and ruff rewrite the files.
set -euo pipefail
cd "$(dirname "$0")/.."

fix=0
checks=()
for argument in "$@"; do
  case $argument in
    --fix) fix=1 ;;
    clang-format | clang-tidy | ruff | shellcheck) checks+=("$argument") ;;
    *)
      sed -n '2,4s/^# //p' "$0" >&2
      exit 2
      ;;
  esac
done
[ ${#checks[@]} -gt 0 ] || checks=(shellcheck clang-format ruff clang-tidy)

# files PATTERN...: the tracked and new files that match, one to a NUL.
files() {
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    # A file that was deleted but not yet committed is still listed: leave it out.
    git ls-files -z --cached --others --exclude-standard -- "$@" |
      while IFS= read -r -d '' file; do [ ! -f "$file" ] || printf '%s\0' "$file"; done
  else
    local names=() pattern
    for pattern in "$@"; do names+=(-o -path "./$pattern" -o -path "*/$pattern"); done
    find . \( -path ./build -o -name .git \) -prune -o -type f \( "${names[@]:1}" \) -printf '%P\0'
  fi
}

for check in "${checks[@]}"; do
  echo "== $check"
  case $check in
    shellcheck)
      { files '*.sh'; printf '.ci/run\0'; } | xargs -0 -r shellcheck --external-sources --source-path=SCRIPTDIR
      ;;
    clang-format)
      mode=(--dry-run -Werror)
      [ $fix = 0 ] || mode=(-i)
      files '*.c' '*.h' '*.cpp' '*.hpp' | xargs -0 -r clang-format-14 "${mode[@]}" --style=file
      ;;
    ruff)
      ruff=$(scripts/python-env.sh)/bin/ruff
      if [ $fix = 0 ]; then
        "$ruff" check --quiet .
        "$ruff" format --check .
      else
        "$ruff" check --quiet --fix .
        "$ruff" format .
      fi
      ;;
    clang-tidy)
      # Clang's own compile commands, so that it understands every flag; each file by itself.
      cmake --preset clang -B build/clang-tidy -DCMAKE_UNITY_BUILD=OFF >/dev/null
      # A level of another processor is not compiled here.
      files 'src/*.cpp' |
        while IFS= read -r -d '' file; do
          ! grep -qF "/$file" build/clang-tidy/compile_commands.json || printf '%s\0' "$file"
        done >build/clang-tidy.files
      [ -s build/clang-tidy.files ] || {
        echo "lint.sh: no sources found" >&2
        exit 1
      }
      xargs -0 -n 1 -P "$(nproc)" clang-tidy-14 --quiet -p build/clang-tidy \
        <build/clang-tidy.files 2>build/clang-tidy.err || {
        grep -v 'warnings generated' build/clang-tidy.err >&2 || true
        exit 1
      }
      ;;
  esac
done
