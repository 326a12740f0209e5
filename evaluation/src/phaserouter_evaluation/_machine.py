"""Where and from what results were made."""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import phaserouter
from phaserouter import simd_level, spec_version, version

# What makes the results: where each package is in a checkout, and where the one that runs is.
_PACKAGES = {
    Path("bindings/python/src/phaserouter"): Path(phaserouter.__file__).resolve().parent,
    Path("evaluation/src/phaserouter_evaluation"): Path(__file__).resolve().parent,
}


def provenance() -> dict[str, str | int]:
    """Machine, versions and commit. Results of another provenance are not taken up by a resumed run."""
    return {
        "phaserouter": version(),
        "routing spec": spec_version(),
        "instruction set level": simd_level(),
        "package": _digest(_PACKAGES.values(), "*"),
        "commit": commit(Path.cwd()),
        "processor": _processor(),
        "processors": len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count() or 1,
        "memory": f"{total_memory() / 2**30:.0f} GiB",
        "system": f"{_system()}, {platform.machine()}",
        "python": platform.python_version(),
        "numpy": np.__version__,
    }


def _digest(packages: Iterable[Path], kind: str) -> str:
    """The beginning of a SHA-256 of packages' files, names and contents; of Python's caches nothing."""
    found = hashlib.sha256()
    for package in packages:
        for path in sorted(package.rglob(kind)):
            if path.is_file() and "__pycache__" not in path.parts:
                found.update(f"{path.relative_to(package).as_posix()}\0{path.stat().st_size}\0".encode())
                found.update(path.read_bytes())
    return found.hexdigest()[:12]


def commit(directory: Path) -> str:
    """The commit of the checkout of this project that the directory is in, if both packages are those in there.

    "unknown" elsewhere, and where the packages' Python files are not those of the checkout.
    """
    root = next((path for path in (directory, *directory.parents) if (path / ".git").exists()), None)
    if root is None:
        return "unknown"
    sources = (root / directory for directory in _PACKAGES)
    if _digest(sources, "*.py") != _digest(_PACKAGES.values(), "*.py"):
        return "unknown"
    # Results that are kept in the checkout do not change what made them.
    changes = _git(root, "status", "--porcelain", "--", ".", ":!docs/results")
    found = _git(root, "rev-parse", "--short=12", "HEAD")
    if found is None or changes is None:
        return "unknown"
    return f"{found} with changes" if changes else found


def _git(root: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def total_memory() -> int:
    """Bytes of memory; 0 where the system does not say."""
    return _pages("SC_PHYS_PAGES")


def available_memory() -> int:
    """Bytes that a program may still ask for; 0 where the system does not say."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return _pages("SC_AVPHYS_PAGES")
    found = next((line for line in lines if line.startswith("MemAvailable:")), "MemAvailable: 0 kB")
    return int(found.split()[1]) * 1024


def _pages(name: str) -> int:
    try:
        return os.sysconf(name) * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 0


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown"
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or "unknown"


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, AttributeError, KeyError):
        return f"{platform.system()} {platform.release()}"
