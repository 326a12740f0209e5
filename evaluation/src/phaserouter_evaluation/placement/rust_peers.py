"""Consistent hashes from the Rust registry, behind the program in peers/, which Cargo builds when it is first wanted.

Its dependencies are those that peers/Cargo.lock names, and it is built in the user's cache.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .clusters import Job
from .contender import Contender, Placed

ANCHOR, HRW, MAGLEV, KETAMA, RENDEZVOUS = (
    "anchorhash",
    "hrw-hash",
    "maglev",
    "pingora-ketama",
    "rendezvous_hash",
)
PACKAGES = (ANCHOR, HRW, MAGLEV, KETAMA, RENDEZVOUS)
_SOURCES = Path(__file__).parent / "peers"
_SECONDS = 900


def installed() -> dict[str, str]:
    """The versions of PACKAGES, if the program can be built here; otherwise none."""
    if executable() is None:
        return {}
    lock = (_SOURCES / "Cargo.lock").read_text(encoding="utf-8")
    found = dict(re.findall(r'name = "(.*)"\nversion = "(.*)"', lock))
    return {name: found[name] for name in PACKAGES}


@functools.cache
def executable() -> Path | None:
    """The program, built if it is not there yet; None where there is no Cargo, or where it does not succeed."""
    cargo = shutil.which("cargo")
    if cargo is None:
        return None
    command = [cargo, "build", "--release", "--locked", "--quiet", "--message-format", "json"]
    environment = {"CARGO_TARGET_DIR": str(_target_directory()), **os.environ}
    try:
        done = subprocess.run(
            [*command, "--manifest-path", str(_SOURCES / "Cargo.toml")],
            capture_output=True,
            text=True,
            check=False,
            timeout=_SECONDS,
            env=environment,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    if done.returncode != 0:
        return None
    made = [json.loads(line).get("executable") for line in done.stdout.splitlines() if line.startswith("{")]
    return next((Path(path) for path in reversed(made) if path), None)


def _target_directory() -> Path:
    """In the user's cache, one for every state of the sources."""
    digest = hashlib.sha256()
    for path in sorted(_SOURCES.rglob("*")):
        if path.is_file():
            digest.update(path.read_bytes())
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "phaserouter-evaluation" / digest.hexdigest()[:16]


def contender(package: str) -> Contender:
    """Placements by one of PACKAGES."""
    return lambda job, _context: _placements(package, job)


def _placements(package: str, job: Job) -> Iterator[Placed]:
    lines, before = [f"keys {job.keys} {job.copies} {job.prefix}"], None
    for cluster in job.clusters:
        lines += [f"target {j} {weight}" for j, weight in cluster.changes_from(before).items()]
        lines.append("place")
        before = cluster
    program = executable()
    if program is None:
        raise RuntimeError("the program of Rust's packages was there, and is no longer")
    done = subprocess.run(
        [program, package], input="\n".join(lines).encode(), capture_output=True, check=True
    )
    step = 24 + 4 * job.keys * job.copies
    for at in range(0, len(done.stdout), step):
        made, took, held = (int(x) for x in np.frombuffer(done.stdout, "<u8", 3, at))
        table = np.frombuffer(done.stdout, "<u4", job.keys * job.copies, at + 24).astype(np.int32)
        yield Placed(table.reshape(job.keys, job.copies), made / 1e6, took / job.keys, held)
