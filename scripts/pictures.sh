#!/usr/bin/env bash
# usage: scripts/pictures.sh
# Makes docs/pictures again: the pipeline as a picture for light and for dark pages, and as an animation. They are
# drawn by the Python package, in build/evaluate-venv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/evaluate.sh --setup
phaserouter=$PWD/build/evaluate-venv/bin/phaserouter
problem=(--size 24 --seed 9 -k 3)
mkdir -p docs/pictures
for theme in light dark; do
  "$phaserouter" stages "${problem[@]}" --theme "$theme" --plot "docs/pictures/pipeline-$theme.png" --json >/dev/null
done
"$phaserouter" stages "${problem[@]}" --animate docs/pictures/pipeline.gif --json >/dev/null
ls -l docs/pictures
