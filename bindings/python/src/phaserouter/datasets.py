"""The real degree sequences that come with the package; `data/README.md` in it says where they are from."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import numpy.typing as npt

__all__ = ["autonomous_systems", "political_blogs"]


def autonomous_systems() -> npt.NDArray[np.int64]:
    """Numbers of links of the Internet's 22,963 autonomous systems of 22 July 2006."""
    return _columns("as-22july06_degrees.csv")[:, 0]


def political_blogs() -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Numbers of links from and to 1,490 political blogs of 2005."""
    links = _columns("polblogs_degrees.csv")
    return links[:, 0], links[:, 1]


def _columns(name: str) -> npt.NDArray[np.int64]:
    """The numbers of a .csv file with a line of names."""
    with (files("phaserouter") / "data" / name).open(encoding="utf-8") as file:
        return np.loadtxt(file, np.int64, delimiter=",", skiprows=1, ndmin=2)
