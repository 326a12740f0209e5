# shellcheck shell=bash disable=SC2154
# Sourced by inside.sh. The wheels, where there is no compiler and no OpenMP.

# shellcheck source=python.sh
source /check/python.sh
wheel=$(one "phaserouter-*_$(uname -m).whl")

install ca-certificates python3 python3-venv
! command -v cc || fail "this root has a compiler"
[ -z "$(find / -xdev -name 'libgomp.so*' -print -quit)" ] || fail "this root has an OpenMP runtime"
python3 -m venv /venv
/venv/bin/python -m pip install "$wheel"
try_package "$wheel"
# The evaluation's wheel takes phaserouter with all its extras, and brings a command of its own.
evaluation=$(one 'phaserouter_evaluation-*.whl')
/venv/bin/python -m pip install --find-links /dist "$evaluation"
/venv/bin/phaserouter evaluate --help >/dev/null || fail "phaserouter has no command evaluate"
/venv/bin/python -m pip uninstall --yes phaserouter-evaluation
/venv/bin/python -m pip uninstall --yes phaserouter
[ -z "$(find /venv -ipath '*phaserouter*')" ] || fail "pip leaves something behind"
echo "ok: ${wheel##*/} and ${evaluation##*/} installed where there is no compiler, tried and removed"
