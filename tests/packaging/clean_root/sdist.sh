# shellcheck shell=bash disable=SC2154
# Sourced by inside.sh. The source distribution: pip builds it with what README.md of the package asks for.

# shellcheck source=python.sh
source /check/python.sh
sdist=$(one 'phaserouter-*.tar.gz')

install ca-certificates python3 python3-venv python3-dev g++ libxsimd-dev libxxhash-dev
python3 -m venv /venv
/venv/bin/python -m pip install "$sdist"
try_package "$sdist"
echo "ok: ${sdist##*/} built and installed by pip"
