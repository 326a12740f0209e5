"""docs/SPEC.md, sections 2 to 6 and 8, in plain Python integers: slow, and independent of the library.

Up to 65,536 sources and targets, random selection, no row permutations.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_WORD = 2**64 - 1
_GAMMA = 0x9E3779B97F4A7C15
_SOURCES, _TARGETS, _SELECTION = 1, 2, 5


def word(key: int, n: int) -> int:
    """The n-th word of a key."""
    z = (key + (n + 1) * _GAMMA) & _WORD
    z = ((z ^ z >> 30) * 0xBF58476D1CE4E5B9) & _WORD
    z = ((z ^ z >> 27) * 0x94D049BB133111EB) & _WORD
    return z ^ z >> 31


def key(seed: int, purpose: int) -> int:
    """The key of a purpose."""
    return word(word(seed, 0), purpose)


def bounded(w: int, n: int) -> int:
    """A draw from [0, n)."""
    return w * n >> 64


def phases(n: int, of: int) -> list[int]:
    """The phase of every element: the inverse of the deal with this key."""
    deal = list(range(n))
    for q in range(n - 1):
        last, chosen = n - 1 - q, bounded(word(of, q), n - q)
        deal[last], deal[chosen] = deal[chosen], deal[last]
    found = [0] * n
    for position, element in enumerate(deal):
        found[element] = position
    return found


def candidates(s: Sequence[int], t: Sequence[int], seed: int) -> list[list[int]]:
    """The candidates of every source, in phase order."""
    m, n = len(s), len(t)
    pi_s, pi_t = phases(n, key(seed, _SOURCES)), phases(m, key(seed, _TARGETS))
    begins = [sum(t[:j]) % m for j in range(n)] if m else []
    rows, offset = [], 0
    for i in range(m):
        at = [(pi_s[j] - offset) % n for j in range(n)]
        held = [j for j in range(n) if at[j] < s[i] and (pi_t[i] - begins[j]) % m < t[j]]
        rows.append(sorted(held, key=lambda j: at[j]))
        offset += s[i]
    return rows


def select(row: Sequence[int], k: int, seed: int, source: int) -> list[int]:
    """At most k of a row's candidates, in their order."""
    if len(row) <= k:
        return list(row)
    of, ranks = word(key(seed, _SELECTION), source), list(range(len(row)))
    for q in range(k):
        chosen = q + bounded(word(of, q), len(row) - q)
        ranks[q], ranks[chosen] = ranks[chosen], ranks[q]
    return [row[rank] for rank in sorted(ranks[:k])]


def route(s: Sequence[int], t: Sequence[int], k: int, seed: int) -> list[list[int]]:
    """The routes of every source, without -1."""
    return [select(row, k, seed, i) for i, row in enumerate(candidates(s, t, seed))]


def digest(entries: Iterable[int]) -> int:
    """FNV-1a over 32-bit entries, section 8."""
    state = 0xCBF29CE484222325
    for entry in entries:
        for byte in (entry & 0xFFFFFFFF).to_bytes(4, "little"):
            state = ((state ^ byte) * 0x100000001B3) & _WORD
    return state
