# shellcheck shell=bash
# Sourced by the test programs: the command line that they share. Whoever sources it sets the array `steps`, with one
# "name  what it does" for each step, in the order in which they run, and calls select_steps. The array `step_groups`
# may hold "name  step step...": a name for several steps.

steps_repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
steps=()
step_groups=()

# find_steps NAME: sets `found` to the step or to the steps of the group of that name; fails where there is none.
find_steps() {
  local entry
  for entry in "${steps[@]}"; do
    if [ "${entry%% *}" = "$1" ]; then
      found=("$1")
      return 0
    fi
  done
  for entry in "${step_groups[@]}"; do
    if [ "${entry%% *}" = "$1" ]; then
      read -ra found <<<"${entry#* }"
      return 0
    fi
  done
  return 1
}

# list_steps WORD: the steps, and the groups of steps.
list_steps() {
  local entry names
  printf '%s\n' "${steps[@]}"
  for entry in "${step_groups[@]}"; do
    read -ra names <<<"${entry#* }"
    printf '\n%s: the %ss %s\n' "${entry%% *}" "$1" "${names[*]}"
  done
}

# select_steps PROGRAM WORD [argument...]: sets `selected` to the names that the arguments choose: the named ones, or
# all when none is named, without those that have a ^ in front. PROGRAM is the caller's path in the repository, WORD what
# it calls a step. --list and --help answer and end it.
select_steps() {
  local program=$1 word=$2 argument step wanted=() unwanted=" " found=()
  shift 2
  for argument in "$@"; do
    case $argument in
      --list)
        list_steps "$word"
        exit 0
        ;;
      -h | --help)
        # The comment that its file begins with.
        sed -n '1d; /^#/!q; s/^# //p' "$steps_repository/$program"
        exit 0
        ;;
    esac
    if ! find_steps "${argument#^}"; then
      echo "${program##*/}: no $word '${argument#^}'; $program --list shows them" >&2
      exit 2
    fi
    case $argument in
      ^*) unwanted+="${found[*]} " ;;
      *) wanted+=("${found[@]}") ;;
    esac
  done
  if [ ${#wanted[@]} -eq 0 ]; then
    for step in "${steps[@]}"; do wanted+=("${step%% *}"); done
  fi

  selected=()
  for step in "${wanted[@]}"; do
    if [[ $unwanted != *" $step "* ]]; then selected+=("$step"); fi
  done
  if [ ${#selected[@]} -eq 0 ]; then
    echo "${program##*/}: no $word is left of those that were chosen" >&2
    exit 2
  fi
}
