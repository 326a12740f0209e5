"""The package as installed: what it ships, what it exports, what it needs."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from vectors import ROOT

import phaserouter as pr
from phaserouter import _library, _native

PACKAGE = Path(pr.__file__).parent
PROJECT = ROOT / "bindings" / "python"


EDITABLE = Path(_native.__file__).parent != PACKAGE


def python(program: str, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, **options)


def test_the_installed_package_is_under_test() -> None:
    """Not the source tree; coverage and the checks below are of what users get."""
    if EDITABLE:
        pytest.skip("an editable install")
    assert PROJECT not in PACKAGE.parents
    assert (PACKAGE / "py.typed").is_file()


def test_version_is_that_of_the_header() -> None:
    header = (ROOT / "include" / "phase_router.h").read_text()
    parts = [
        re.search(rf"#define PHASE_ROUTER_VERSION_{part} (\d+)", header)[1]
        for part in ("MAJOR", "MINOR", "PATCH")
    ]
    assert pr.__version__ == pr.version() == importlib.metadata.version("phaserouter") == ".".join(parts)
    assert pr.spec_version() == int(re.search(r"#define PHASE_ROUTER_SPEC_VERSION (\d+)", header)[1])


def test_every_function_of_the_header_is_there() -> None:
    header = (ROOT / "include" / "phase_router.h").read_text()
    names = set(re.findall(r"\b(phase_router_\w+)\(", re.sub(r"/\*.*?\*/", "", header, flags=re.DOTALL)))
    assert len(names) > 25
    assert names <= set(dir(_native.lib))


def test_module_keeps_to_the_stable_abi_and_to_itself() -> None:
    assert _native.__file__.endswith(".abi3.so")
    if shutil.which("nm") is None:
        pytest.skip("no nm")
    shown = subprocess.run(
        ["nm", "-D", "--defined-only", _native.__file__], capture_output=True, text=True, check=True
    )
    assert [line.split()[-1] for line in shown.stdout.splitlines()] == ["PyInit__native"]


def test_license_and_data_are_those_of_the_project() -> None:
    assert (PROJECT / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    data = files("phaserouter") / "data"
    for name in ("as-22july06_degrees.csv", "README.md"):
        assert (data / name).read_bytes() == (ROOT / "examples" / "data" / name).read_bytes()


def test_import_needs_numpy_and_cffi_alone(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "class Refuse:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name.split('.')[0] in {'scipy', 'matplotlib', 'rich', 'click', 'sklearn'}:\n"
        "            raise ImportError(name)\n"
        "sys.meta_path.insert(0, Refuse())\n"
        "import phaserouter as pr\n"
        "routes = pr.assign(9, [1, 2, 3], 2, seed=1)\n"
        "routes.save('r.npz'); routes.by_target(); routes.stats; repr(routes)\n"
        "pr.route([1, 1], [1, 1], 1); pr.stages.stages([1], [1]); pr.compat; pr.baselines\n"
    )
    done = python(program, cwd=tmp_path)
    assert done.returncode == 0, done.stderr


def test_submodules_load_when_used() -> None:
    program = (
        "import sys, phaserouter as pr\n"
        "assert 'phaserouter.stats' not in sys.modules and 'scipy' not in sys.modules\n"
        "law = pr.stats.column_load_law([1, 1], [1, 1])\n"
        "assert 'scipy' not in sys.modules\n"
        "law.pmf(1)\n"
        "assert 'scipy' in sys.modules\n"
    )
    assert python(program).returncode == 0
    assert {"stats", "stages", "compat", "plots", "baselines", "comparison", "route"} <= set(dir(pr))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = pr.nothing


def test_all_names_exist_and_are_documented() -> None:
    for module in (
        pr,
        pr.stats,
        pr.stages,
        pr.compat,
        pr.baselines,
        pr.comparison,
        pr.datasets,
        pr.plots,
        pr.style,
    ):
        for name in module.__all__:
            found = getattr(module, name)
            assert getattr(found, "__doc__", None), f"{module.__name__}.{name}"


@pytest.mark.parametrize(
    ("library", "advice"),
    [
        ("libgomp", "apt-get install libgomp1"),
        ("libphaserouter", "loader's path"),
        ("libother", "did not load"),
    ],
)
def test_what_a_missing_library_means(library: str, advice: str) -> None:
    message = _library._explain(f"{library}.so.1: cannot open shared object file: No such file or directory")
    assert advice in message
    assert f"{library}.so.1: cannot open shared object file" in message


def test_import_without_libgomp(tmp_path: Path) -> None:
    """A copy of the package whose module asks the loader for a libgomp that is nowhere."""
    module = Path(_native.__file__)
    if EDITABLE or b"libgomp.so.1" not in module.read_bytes():
        pytest.skip("an editable install, or one without OpenMP")
    copy = tmp_path / "phaserouter"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / module.name).write_bytes(module.read_bytes().replace(b"libgomp.so.1", b"libgomp.so.9"))
    program = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import phaserouter"
    done = python(program)
    assert done.returncode == 1
    assert "ImportError: phaserouter needs the GNU OpenMP runtime, libgomp.so.1" in done.stderr
    assert "apt-get install libgomp1" in done.stderr


def test_a_level_that_does_not_exist_is_an_error() -> None:
    program = "import phaserouter as pr\ntry: pr.Router(1)\nexcept pr.UnsupportedError as e: print(e)"
    done = python(program, env={"PHASE_ROUTER_SIMD": "mmx"})
    assert "mmx" in done.stdout, done.stderr


def test_levels_give_the_same_routes() -> None:
    program = (
        "import phaserouter as pr, numpy as np, hashlib\n"
        "s = np.arange(700) % 400; t = np.arange(400) * 7 % 700\n"
        "print(pr.simd_level(), hashlib.sha256(pr.route(s, t, 9, seed=1).targets.tobytes()).hexdigest())\n"
    )
    levels = {}
    for level in ("scalar", "avx2", "avx512", "avx512vbmi2", "neon64"):
        done = python(program, env={"PHASE_ROUTER_SIMD": level})
        if done.returncode == 0:
            name, digest = done.stdout.split()
            levels[name] = digest
    assert "scalar" in levels
    assert len(set(levels.values())) == 1
