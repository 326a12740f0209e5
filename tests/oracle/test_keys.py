"""What section 12 builds on: the published values of XXH3, and the bytes that keys stand for."""

from __future__ import annotations

import pytest
from keys import hash_key, key_bytes, partition
from vectors_keys import published

# xxHash's own (tests/sanity_test_vectors.h and cli/xsum_sanity_check.c of its repository), with seed 0, by length.
PUBLISHED = {
    0: 0x2D06800538D394C2,
    1: 0xC44BDFF4074EECDB,
    6: 0x27B56A84CD2D7325,
    12: 0xA713DAF0DFBB77E7,
    24: 0xA3FE70BF9D3510EB,
    48: 0x397DA259ECBA1F11,
    80: 0xBCDEFBBB2C47C90A,
    195: 0xCD94217EE362EC3A,
    403: 0xCDEB804D65C6DEA4,
    512: 0x617E49599013CB6B,
    2048: 0xDD59E2C3A5F038E0,
    2240: 0x6E73A90539CF2948,
    2367: 0xCB37AEB9E5D361ED,
}


@pytest.mark.parametrize("length", PUBLISHED)
def test_published_values(length: int) -> None:
    assert hash_key(published(length)) == PUBLISHED[length]


def test_bytes_of_keys() -> None:
    assert key_bytes("é") == b"\xc3\xa9"
    assert key_bytes(258) == b"\x02\x01\0\0\0\0\0\0"
    assert key_bytes(-1) == key_bytes(2**64 - 1) == b"\xff" * 8


def test_partitions_are_even_shares_of_the_hashes() -> None:
    assert [partition(key, 1) for key in ("a", "b", 5)] == [0, 0, 0]
    for key in ("a", "b", 5):
        assert partition(key, 1000) == hash_key(key) // (2**64 // 1000 + 1)
