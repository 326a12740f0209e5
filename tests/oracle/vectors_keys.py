"""keys.txt and the files of placements: section 12."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from keys import Key, Placement, hash_key, key_bytes, partition
from oracle import MAX_SIZE, WORD
from vector_file import Draws, File, Value

# Lengths on both sides of where XXH3 treats keys differently.
LENGTHS = [*range(20), 31, 32, 33, 64, 65, 96, 97, 127, 128, 129, 144, 195, 239, 240, 241, 255, 256, 257, 403]
LONG = [512, 1023, 1024, 1025, 2048, 2240, 2367]
SIZES = [1, 2, 1000, 16384, MAX_SIZE]

TEXTS = [
    "",
    "a",
    "user:1",
    "Zürich",
    "東京",
    "\U0001f600 smile",
    "\x7f\x80\u07ff\u0800\uffff\U00010000",
    "x" * 40,
]


def published(length: int) -> bytes:
    """The bytes that xxHash's own test vectors are of (tests/sanity_test.c of its repository)."""
    generator, made = 2654435761, bytearray()
    for _ in range(length):
        made.append(generator >> 56)
        generator = generator * 11400714785074694797 % WORD
    return bytes(made)


def results(keys: Sequence[Key]) -> dict[str, Value]:
    return {
        "hashes": [hash_key(key) for key in keys],
        "n_partitions": SIZES,
        "partitions": [partition(key, size) for size in SIZES for key in keys],
    }


def offsets(parts: Sequence[bytes] | Sequence[str]) -> list[int]:
    sums = [0]
    for part in parts:
        sums.append(sums[-1] + len(part))
    return sums


def of_bytes(file: File, name: str, keys: Sequence[bytes]) -> None:
    file.case(
        name,
        "byte_keys",
        offsets=offsets(keys),
        bytes=[byte for key in keys for byte in key],
        **results(keys),
    )


def of_text(file: File, name: str, keys: Sequence[str]) -> None:
    points = [ord(character) for key in keys for character in key]
    file.case(name, "text_keys", offsets=offsets(keys), code_points=points, **results(keys))


def placed(file: File, name: str, made: Placement, keys: Sequence[Key], groups: Sequence[int]) -> None:
    parts = [key_bytes(key) for key in keys]
    table = made.table()
    file.case(
        name,
        "placement",
        seed=made.seed,
        n_partitions=made.n_partitions,
        n_targets=len(made.weights),
        k=made.k,
        weights=made.weights,
        **({} if made.groups is None else {"group_of": groups}),
        offsets=offsets(parts),
        bytes=[byte for part in parts for byte in part],
        targets=[target for key in keys for target in table[partition(key, made.n_partitions)]],
        digest=int(made.digest(), 16),
    )


def placements(file: File) -> None:
    draw = Draws(31)
    keys: list[Key] = [*TEXTS, *(draw.word() for _ in range(20)), *(f"key-{q}" for q in range(20))]
    for name, m, n, k, n_groups, seed in [
        ("one", 1, 1, 1, 0, 0),
        ("plain", 64, 7, 3, 0, 5),
        ("plain-wide", 300, 400, 2, 0, 6),
        ("racks", 128, 24, 3, 5, 7),
        ("racks-many", 50, 9, 2, 9, WORD - 1),
    ]:
        groups = [draw(0, n_groups - 1) if j >= n_groups else j for j in range(n)] if n_groups else []
        weights = [draw(1, 9) for _ in range(n)]
        # One digit, so that labels have the order of their numbers.
        labels = [f"r{group}" for group in groups] or None
        placed(file, name, Placement(m, weights, k, seed, None, labels), keys, groups)


def rebalances(file: File) -> None:
    """Targets that are added, reweighted, gone and in other groups, with a limit of moves and without."""
    draw = Draws(32)
    for name, m, n, k, n_groups, added, most in [
        ("same", 40, 6, 2, 0, 0, None),
        ("plain", 64, 7, 3, 0, 2, None),
        ("plain-some", 64, 7, 3, 0, 2, 5),
        ("racks", 128, 24, 3, 5, 3, None),
        ("racks-some", 128, 24, 3, 5, 3, 9),
        ("racks-none-now", 128, 24, 3, 5, 3, 0),
    ]:
        groups = [draw(0, n_groups - 1) if j >= n_groups else j for j in range(n + added)] if n_groups else []
        labels = [f"r{group}" for group in groups]
        weights = [draw(1, 9) for _ in range(n)]
        old = Placement(m, weights, k, draw.word(), None, labels[:n] or None)
        new = weights if added == 0 else [draw(1, 9) if draw(0, 3) == 0 else w for w in weights]
        new = [*new, *(draw(1, 9) for _ in range(added))]
        if added:
            new[1] = 0
        made, done = old.rebalance(new, None, labels or None, most)
        file.case(
            f"rebalance-{name}",
            "rebalance",
            seed=old.seed,
            n_partitions=m,
            k=k,
            weights=weights,
            new_weights=new,
            **({"group_of": groups} if n_groups else {}),
            **({} if most is None else {"max_moves": most}),
            table=[target for row in made.table() for target in row],
            moves=[number for move in done.moves for number in move],
            moves_left=done.moves_left,
            bound=done.bound,
            digest=int(made.digest(), 16),
        )


def keys_file() -> File:
    file = File("Section 12: keys, and where a placement has them.")
    of_bytes(file, "published", [published(length) for length in LENGTHS])
    for length in LONG:
        of_bytes(file, f"published-{length}", [published(length)])
    draw = Draws(30)
    of_bytes(file, "zeros", [bytes(length) for length in range(10)])
    of_bytes(file, "none", [])
    of_bytes(file, "drawn", [bytes(draw(0, 255) for _ in range(draw(0, 60))) for _ in range(100)])
    of_text(file, "text", TEXTS)
    of_text(
        file, "text-drawn", ["".join(chr(draw(32, 0xD7FF)) for _ in range(draw(1, 20))) for _ in range(50)]
    )
    integers = [0, 1, 255, 256, 2**31, 2**32, 2**53 + 1, 2**63 - 1, 2**63, WORD - 1]
    integers += [draw.word() for _ in range(50)]
    file.case("integers", "integer_keys", values=integers, **results(integers))
    placements(file)
    rebalances(file)
    return file


@dataclass
class Text:
    """A file that is no list of cases."""

    content: str

    def text(self) -> str:
        return self.content


def named_placement() -> Placement:
    names = ["alpha", "β", "disk 3", 'quote " and \\', "tab\t", "東京", "g", "h\x1f", "i/j"]
    weights = [4, 1, 2**63, 0, 7, 2**62, 3, 1, 5]
    return Placement(24, weights, 2, 2**63 + 5, names, [f"rack {j % 3}" for j in range(9)])


def placement_file() -> Text:
    """The file of a placement with names and groups, as both bindings read and write it."""
    return Text(named_placement().json())


def rebalanced_file() -> Text:
    """The same, without "disk 3" and "alpha", "g" of weight 9 in "rack 3", and with the new "new" and "é", all of one weight."""
    old = named_placement()
    assert old.names is not None and old.groups is not None
    names, groups = [*old.names, "new", "é"], [*old.groups, "rack 0", "rack 3"]
    groups[6] = "rack 3"
    weights = [0 if name in ("alpha", "disk 3") else 9 if name == "g" else 1 for name in names]
    return Text(old.rebalance(weights, names, groups)[0].json())


def plain_placement_file() -> Text:
    return Text(Placement(10, [1, 2, 3], 2, 0).json())
