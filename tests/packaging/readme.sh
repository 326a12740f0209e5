# Sourced by the scripts that try what README.md says: its program, and the ways it shows to link the library. They set
# SOURCE_DIR and work, a directory for what is temporary, and define fail.
# shellcheck shell=bash disable=SC2154

# readme_block LANGUAGE TEXT: the code block of README.md in that language that has TEXT in it.
readme_block() {
  awk -v fence="\`\`\`$1" -v text="$2" '
    $0 == fence { inside = 1; block = ""; next }
    inside && /^```$/ { if (index(block, text)) { printf "%s", block; found = 1 } inside = 0 }
    inside { block = block $0 "\n" }
    END { exit !found }' "$SOURCE_DIR/README.md" || fail "README.md has no $1 block with '$2'"
}

# readme_project DIRECTORY TEXT: README.md's program with its CMake project, which gets the library by the block that
# has TEXT in it.
readme_project() {
  mkdir -p "$1"
  readme_block c "phase_router_assign(" >"$1/tokens.c"
  readme_block cmake "find_package(PhaseRouter" >"$1/CMakeLists.txt"
  readme_block cmake "$2" >"$1/way"
  if ! grep '^find_package' "$1/way" >/dev/null; then
    sed -i -e "/^find_package(PhaseRouter/{r $1/way" -e 'd}' "$1/CMakeLists.txt"
  fi
}

# readme_command: the command of README.md that compiles the program.
readme_command() {
  sed -nE 's/^    (cc tokens\.c .*[^ ]) *&& .*/\1/p' "$SOURCE_DIR/README.md" | grep . ||
    fail "README.md has no line that compiles tokens.c"
}

# run_tokens PROGRAM [library directory]: README.md's program gives each of 16 tokens two different experts, and experts
# their shares of 12.8, 9.6, 6.4 and 3.2 of the 32 routes, rounded down or up.
run_tokens() {
  LD_LIBRARY_PATH=${2-} "$1" >"$work/tokens.txt" || fail "$1 does not run"
  awk '
    !/^token +[0-9]+ -> experts [0-3] and [0-3]$/ || $5 == $7 { bad = 1 }
    { load[$5]++; load[$7]++ }
    END {
      split("12 9 6 3", least)
      for (i = 1; i <= 4; i++) if (load[i - 1] < least[i] || load[i - 1] > least[i] + 1) bad = 1
      exit bad || NR != 16
    }' "$work/tokens.txt" || fail "$1 printed: $(cat "$work/tokens.txt")"
}
