"""Parts of the package that need more than NumPy and cffi, and what installs the rest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class MissingExtraError(ImportError):
    """A package is missing that one of the extras of `phaserouter` brings."""


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Around imports: if a package is not installed, the error says which command installs it.

    Parameters
    ----------
    name : {"stats", "cli", "plots", "frames", "torch", "jax", "polars", "dask", "spark", "all"}
        The extra of pyproject.toml that brings the package.
    """
    try:
        yield
    except ModuleNotFoundError as problem:
        package = (problem.name or "").partition(".")[0]
        if package in ("", "phaserouter"):
            raise
        raise MissingExtraError(
            f"{package} is not installed; this installs it: pip install 'phaserouter[{name}]'", name=package
        ) from problem
