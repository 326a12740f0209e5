"""Who takes part in which scenario."""

from __future__ import annotations

import functools

from . import crush, ours, python_peers, rust_peers
from .clusters import DRIFT, GROW, KEYS, RACK
from .contender import Contender
from .crush import CRUSH
from .ours import ANEW, OURS
from .python_peers import CLANDESTINED, HASHRING, JUMP, UHASHRING
from .rust_peers import ANCHOR, HRW, KETAMA, MAGLEV, RENDEZVOUS

_HASHES = (RENDEZVOUS, HRW, ANCHOR, JUMP, KETAMA, UHASHRING, HASHRING)
# Without clandestined, whose look-ups by one node after another take too long for a million keys, and CRUSH, which maps
# partitions. Maglev has no weights, and one node a key. The last scenario is for those that can do it in seconds.
TAKE_PART = {
    GROW: (OURS, ANEW, CRUSH, CLANDESTINED, *_HASHES),
    KEYS: (OURS, MAGLEV, *_HASHES),
    RACK: (OURS, CRUSH, CLANDESTINED, *_HASHES),
    DRIFT: (OURS, ANEW, CRUSH, CLANDESTINED, RENDEZVOUS, ANCHOR, KETAMA),
}
EVERYBODY = tuple(dict.fromkeys(name for names in TAKE_PART.values() for name in names))
# Those that know racks, and those that move a key only onto a node that is new.
KNOW_RACKS = (OURS, ANEW, CRUSH, CLANDESTINED)
CONSISTENT = (OURS, *_HASHES)


@functools.cache
def installed() -> dict[str, str]:
    """The versions of the packages that there are here, by contender."""
    return {**crush.installed(), **python_peers.installed(), **rust_peers.installed()}


def missing(there: dict[str, str]) -> list[str]:
    """The contenders that cannot take part here."""
    return [name for name in EVERYBODY if name not in (OURS, ANEW) and name not in there]


def named(name: str) -> Contender:
    """A contender of EVERYBODY."""
    if name in (OURS, ANEW):
        return ours.contender(anew=name == ANEW)
    if name == CRUSH:
        return crush.contender()
    if name in rust_peers.PACKAGES:
        return rust_peers.contender(name)
    return python_peers.contender(name)
