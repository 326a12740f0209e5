"""words.txt and permutations.txt: sections 2, 3, 4 and 8."""

from __future__ import annotations

import oracle
from oracle import MAX_SIZE, WORD, Feistel, Permutations
from vector_file import SEEDS, Draws, File, four_head, sample_of, tabulate


def words() -> File:
    file = File("Section 2: words, keys and bounded draws; section 8: digests.")
    file.case(
        "published-splitmix64",
        "word",
        key=1234567,
        n=range(5),
        word=[oracle.word(1234567, n) for n in range(5)],
    )
    draw = Draws(1)
    z = [0, 1, 2**63, WORD - 1, *(draw.word() for _ in range(12))]
    file.case("mix", "mix", z=z, mix=[oracle.mix(x) for x in z])
    for key in SEEDS:
        numbers = [0, 1, 2, 63, 64, 65535, 65536, 2**31 - 1, 2**32, 2**63, WORD - 1]
        file.case(f"word-{key}", "word", key=key, n=numbers, word=[oracle.word(key, x) for x in numbers])
    for seed in SEEDS:
        purpose = range(1, 10)
        file.case(
            f"key-{seed}", "key", seed=seed, purpose=purpose, key=[oracle.key(seed, x) for x in purpose]
        )
    for n in [1, 2, 3, 10, 64, 65537, 2**31 - 1, 2**31, 2**32 - 1, 2**32]:
        w = [0, 1, (WORD - 1) // n, -(-WORD // n) % WORD, 2**63, WORD - 1, *(draw.word() for _ in range(8))]
        file.case(f"bounded-{n}", "bounded", n=n, w=w, value=[oracle.bounded(x, n) for x in w])
    for name, entries in {
        "empty": [],
        "zero": [0],
        "minus-one": [-1],
        "mixed": [5, -1, 2**31 - 1, 256, 0],
    }.items():
        unsigned = [entry % 2**32 for entry in entries]
        file.case(f"digest-{name}", "digest", entries=unsigned, digest=oracle.digest(entries))
    uniform(file)
    return file


def uniform(file: File) -> None:
    """Draws of any size; just above 2^63 nearly half of the words are rejected, above 2^64 / 3 a third."""
    for seed in SEEDS:
        key = oracle.key(seed, 10)
        file.case(f"key-{seed}-shares", "key", seed=seed, purpose=[10], key=[key])
    j = [*range(24), 255, 256, 65535, 65536, 2**31 - 2, 2**31 - 1, 2**31, 2**32 - 2, 2**32 - 1]
    for n in [
        1,
        2,
        3,
        7,
        1000,
        2**32 - 1,
        2**32,
        2**32 + 1,
        WORD // 3,
        WORD // 3 + 1,
        2**63 - 1,
        2**63,
        2**63 + 1,
        2**63 + 12345678901,
        3 * 2**62 + 5,
        WORD - 2**32,
        WORD - 2,
        WORD - 1,
    ]:
        for key in (0, oracle.key(4, 10), WORD - 1):
            values = [oracle.uniform(key, x, n) for x in j]
            file.case(f"uniform-{n}-{key}", "uniform", key=key, n=n, j=j, value=values)


def permutations() -> File:
    file = File("Section 3: deal(n, key); section 4: the four permutations of a routing.")
    keys = [0, 1, oracle.key(0, oracle.PI_S), WORD - 1]
    for n in [0, 1, 2, 3, 10, 64, 65, 127]:
        for key in keys:
            file.case(f"deal-{n}-{key}", "deal", n=n, key=key, elements=oracle.deal(n, key).table)
    file.case("deal-1000-7", "deal", n=1000, key=7, elements=oracle.deal(1000, 7).table)
    for n in [4099, 65535, 65536, 65537, 70000, 100003, 131072, 131073]:
        for key in (3, WORD - 3):
            dealt = oracle.deal(n, key)
            positions = sample_of(n, 16)
            elements = [dealt.table[p] for p in positions]
            digest = oracle.digest(dealt.table)
            name = f"deal-{n}-{key}"
            file.case(
                name, "deal_sample", n=n, key=key, positions=positions, elements=elements, digest=digest
            )
    for n in [2**20, 2**20 + 1, 2**24 - 3, 2**30, 2**30 + 1, MAX_SIZE - 1, MAX_SIZE]:
        for key in (3, WORD - 3):
            positions = sample_of(n, 40)
            elements = [oracle.deal(n, key)(p) for p in positions]
            name = f"deal-{n}-{key}"
            file.case(name, "deal_sample", n=n, key=key, positions=positions, elements=elements)
    for n in [65537, 100003, 2**20, MAX_SIZE]:
        x = sample_of(n, 12)
        feistel = Feistel(n, 11)
        file.case(f"feistel-{n}", "feistel", n=n, key=11, x=x, encoded=[feistel.encode(y) for y in x])
    for seed in (0, 1, WORD - 1):
        for m, n in [(0, 0), (0, 3), (3, 0), (1, 1), (5, 8), (64, 65), (127, 31)]:
            for on in (0, 1):
                arrays = Permutations(seed, m, n, bool(on)).arrays()
                file.case(f"four-{m}x{n}-{seed}-{on}", "permutations", **four_head(seed, m, n, on), **arrays)
    for m, n in [(65536, 65537), (100003, 300)]:
        p = Permutations(5, m, n, row_permutations=True)
        tabulate(5, m, n, True)
        digests = {f"{name}_digest": oracle.digest(array) for name, array in p.arrays().items()}
        file.case(f"four-{m}x{n}-5-1", "permutations_digest", **four_head(5, m, n, 1), **digests)
    return file
