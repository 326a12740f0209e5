"""Source files of engines that are too large to install for a test, run with stand-ins for what they import.

Single files are read out of the published wheels, a few hundred kilobytes of some hundred megabytes, and are kept in
build/frameworks/upstream. Each has to have the digest that its test names. Where the package index cannot be reached the
tests that need a file are skipped and say so.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import io
import json
import os
import sys
import types
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

KEPT = Path(__file__).resolve().parents[3] / "build" / "frameworks" / "upstream"
_SECONDS = 20


class Wheel(io.RawIOBase):
    """A wheel at an address, of which only the parts that are read are fetched."""

    def __init__(self, address: str, size: int) -> None:
        self.address, self.size, self.at = address, size, 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.at

    def seek(self, offset: int, whence: int = 0) -> int:
        self.at = {0: 0, 1: self.at, 2: self.size}[whence] + offset
        return self.at

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - a writable buffer
        wanted = min(len(buffer), self.size - self.at)
        if wanted <= 0:
            return 0
        part = {"Range": f"bytes={self.at}-{self.at + wanted - 1}"}
        with urllib.request.urlopen(
            urllib.request.Request(self.address, headers=part), timeout=_SECONDS
        ) as answer:
            if answer.status != 206:
                raise OSError("the index does not give parts of a file")
            found = answer.read()
        buffer[: len(found)] = found
        self.at += len(found)
        return len(found)


def _index() -> str:
    """The package index that pip uses."""
    given = os.environ.get("PIP_INDEX_URL") or os.environ.get("UV_INDEX_URL")
    if given:
        return given
    from pip._internal.models.index import PyPI

    return str(PyPI.simple_url)


def _wheel(name: str, version: str, tag: str) -> Wheel:
    """The wheel of a version whose file name has the tag."""
    accept = {"Accept": "application/vnd.pypi.simple.v1+json"}
    request = urllib.request.Request(f"{_index().rstrip('/')}/{name}/", headers=accept)
    with urllib.request.urlopen(request, timeout=_SECONDS) as answer:
        files = json.load(answer)["files"]
    begin = f"{name.replace('-', '_')}-{version}-"
    found = [f for f in files if f["filename"].startswith(begin) and tag in f["filename"]]
    return Wheel(found[0]["url"], found[0]["size"])


def files(name: str, version: str, tag: str, digests: Mapping[str, str]) -> dict[str, Path]:
    """Files of a wheel by their paths in it; the test is skipped where they cannot be had.

    Parameters
    ----------
    name, version : str
        Of the package.
    tag : str
        A part of the wheel's file name.
    digests : mapping of a path in the wheel to the first 16 digits of its SHA-256
    """
    where = KEPT / f"{name}-{version}"
    found = {path: where / path for path in digests}
    missing = [path for path, file in found.items() if not file.exists()]
    if missing:
        try:
            with zipfile.ZipFile(io.BufferedReader(_wheel(name, version, tag), 1 << 16)) as wheel:
                texts = {path: wheel.read(path) for path in missing}
        except (OSError, urllib.error.URLError, ImportError, KeyError, IndexError, ValueError) as problem:
            pytest.skip(f"{name} {version} cannot be read from the package index: {problem!r}")
        for path, text in texts.items():
            found[path].parent.mkdir(parents=True, exist_ok=True)
            # Another process may be reading it.
            beside = found[path].with_suffix(f".{os.getpid()}")
            beside.write_bytes(text)
            beside.replace(found[path])
    for path, digest in digests.items():
        assert hashlib.sha256(found[path].read_bytes()).hexdigest()[:16] == digest, path
    return found


class Anything:
    """Stands for what a file imports and does not use in a test: a value, a function, a decorator, a type or a base class."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        return args[0] if len(args) == 1 and callable(args[0]) else self

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __getitem__(self, item: object) -> Anything:
        return self

    def __or__(self, other: object) -> Anything:
        return self

    __ror__ = __or__

    def __mro_entries__(self, bases: Sequence[object]) -> tuple[type, ...]:
        return ()


class StandIn(types.ModuleType):
    """A module that has whatever is asked for, and real modules below it."""

    def __init__(self, name: str, sources: Mapping[str, Path]) -> None:
        super().__init__(name)
        self.__sources__ = sources

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        if name.startswith("__"):
            raise AttributeError(name)
        below = f"{self.__name__}.{name}"
        return importlib.import_module(below) if below in self.__sources__ else Anything()


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(
        self, packages: Sequence[str], sources: Mapping[str, Path], given: Mapping[str, dict[str, Any]]
    ) -> None:
        self.packages, self.sources, self.given = packages, sources, given

    def find_spec(
        self, fullname: str, path: object = None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.partition(".")[0] not in self.packages:
            return None
        return importlib.util.spec_from_loader(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType | None:
        return None if spec.name in self.sources else StandIn(spec.name, self.sources)

    def exec_module(self, module: types.ModuleType) -> None:
        vars(module).update(self.given.get(module.__name__, {}))
        path = self.sources.get(module.__name__)
        if path is not None:
            module.__file__ = str(path)
            exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), vars(module))


@contextmanager
def running(
    packages: Sequence[str], sources: Mapping[str, Path], given: Mapping[str, dict[str, Any]] | None = None
) -> Iterator[None]:
    """Packages of which some modules are real files, and all others stand-ins.

    Parameters
    ----------
    packages : sequence of str
        Names at the top.
    sources : mapping of a module's name to its file
    given : mapping of a module's name to what it has
        Beside what its file defines, or a stand-in makes up.
    """
    finder = _Finder(packages, sources, given or {})
    before = {name: module for name, module in sys.modules.items() if name.partition(".")[0] in packages}
    for name in before:
        del sys.modules[name]
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if name.partition(".")[0] in packages]:
            del sys.modules[name]
        sys.modules.update(before)
