# shellcheck shell=bash
# Sourced by the test programs: the command line that they share. Whoever sources it has an array `steps` with one
# "name  what it does" for each step, in the order in which they run, and calls select_steps.

steps_repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# select_steps PROGRAM WORD [argument...]: sets `selected` to the names that the arguments choose, or to all of them.
# PROGRAM is the caller's path in the repository, WORD what it calls a step. --list and --help answer and end it.
select_steps() {
  local program=$1 word=$2 argument step names=()
  shift 2
  for step in "${steps[@]:?}"; do names+=("${step%% *}"); done

  selected=()
  for argument in "$@"; do
    case $argument in
      --list)
        printf '%s\n' "${steps[@]}"
        exit 0
        ;;
      -h | --help)
        # The comment that its file begins with.
        sed -n '1d; /^#/!q; s/^# //p' "$steps_repository/$program"
        exit 0
        ;;
      *)
        if [[ " ${names[*]} " != *" $argument "* ]]; then
          echo "${program##*/}: no $word '$argument'; $program --list shows them" >&2
          exit 2
        fi
        selected+=("$argument")
        ;;
    esac
  done
  [ ${#selected[@]} -gt 0 ] || selected=("${names[@]}")
}
