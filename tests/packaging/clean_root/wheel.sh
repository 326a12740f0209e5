# shellcheck shell=bash disable=SC2154
# Sourced by inside.sh. The wheel, where there is no compiler and no OpenMP.

# shellcheck source=python.sh
source /check/python.sh
wheel=$(one "phaserouter-*_$(uname -m).whl")

install ca-certificates python3 python3-venv
! command -v cc || fail "this root has a compiler"
[ -z "$(find / -xdev -name 'libgomp.so*' -print -quit)" ] || fail "this root has an OpenMP runtime"
python3 -m venv /venv
/venv/bin/python -m pip install "$wheel"
try_package "$wheel"
/venv/bin/python -m pip uninstall --yes phaserouter
[ -z "$(find /venv -ipath '*phaserouter*')" ] || fail "pip leaves something behind"
echo "ok: ${wheel##*/} installed where there is no compiler, tried and removed"
