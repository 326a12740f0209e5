"""Two tasks with real data: images of digits, and the text of Python's standard library. Each has a model with `MoE` layers."""

from __future__ import annotations

import hashlib
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from moe import MoE
from sklearn.datasets import load_digits
from torch.nn import functional as F

RouterMaker = Callable[[int, int], torch.nn.Module]
Batch = tuple[torch.Tensor, torch.Tensor]


class Task(NamedTuple):
    """What is learned. ``examples`` and ``held_out`` are inputs and classes; a batch is rows of them."""

    model: torch.nn.Module
    examples: Batch
    held_out: Batch
    batch: int


class Classifier(torch.nn.Module):
    """One MoE layer between two linear ones. A token is an image."""

    def __init__(self, router: RouterMaker, width: int = 32, n_experts: int = 8, k: int = 2) -> None:
        super().__init__()
        self.into = torch.nn.Linear(64, width)
        self.norm = torch.nn.LayerNorm(width)
        self.moe = MoE(width, 2 * width, n_experts, router(n_experts, k))
        self.out = torch.nn.Linear(width, 10)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        tokens = self.into(images)
        return self.out(tokens + self.moe(self.norm(tokens)))


class Block(torch.nn.Module):
    """Attention to what came before, and experts."""

    def __init__(self, router: RouterMaker, width: int, heads: int, n_experts: int, k: int) -> None:
        super().__init__()
        self.heads = heads
        self.norms = torch.nn.ModuleList([torch.nn.LayerNorm(width), torch.nn.LayerNorm(width)])
        self.into, self.out = torch.nn.Linear(width, 3 * width), torch.nn.Linear(width, width)
        self.moe = MoE(width, 2 * width, n_experts, router(n_experts, k))

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        rows, length, width = tokens.shape
        split = self.into(self.norms[0](tokens)).view(rows, length, 3, self.heads, width // self.heads)
        query, key, value = split.permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(query, key, value, is_causal=True)
        tokens = tokens + self.out(seen.transpose(1, 2).reshape(tokens.shape))
        return tokens + self.moe(self.norms[1](tokens))


class LanguageModel(torch.nn.Module):
    """Logits of the next byte, by two blocks. A token is a byte in its context."""

    def __init__(
        self, router: RouterMaker, context: int, width: int = 48, n_experts: int = 16, k: int = 2
    ) -> None:
        super().__init__()
        self.bytes, self.places = torch.nn.Embedding(256, width), torch.nn.Embedding(context, width)
        self.blocks = torch.nn.Sequential(*(Block(router, width, 4, n_experts, k) for _ in range(2)))
        self.out = torch.nn.Linear(width, 256)

    def forward(self, text: torch.Tensor) -> torch.Tensor:
        return self.out(self.blocks(self.bytes(text.long()) + self.places.weight))


def digits(router: RouterMaker, seed: int) -> Task:
    """1,797 images of 8 x 8 pixels; 640 of them, which the seed chooses, are held out."""
    images, classes = load_digits(return_X_y=True)
    order = torch.from_numpy(np.random.default_rng(seed).permutation(len(images)))
    data = torch.from_numpy(images).float()[order] / 16, torch.from_numpy(classes)[order]
    torch.manual_seed(seed)
    return Task(Classifier(router), (data[0][640:], data[1][640:]), (data[0][:640], data[1][:640]), 128)


# The first 32,768 bytes of each of these modules, which Python has had as single files from 3.10 to 3.14. So the data of a version
# of Python are always the same.
TRAINED = (
    "argparse ast bdb calendar codecs configparser contextlib dataclasses difflib dis doctest enum fractions ftplib functools "
    "heapq imaplib inspect ipaddress locale mailbox optparse os pdb pickle platform plistlib pprint random shutil smtplib "
    "socket ssl statistics subprocess tarfile threading tokenize traceback turtle uuid"
).split()
HELD_OUT = "gettext pickletools pydoc socketserver tempfile trace typing webbrowser".split()
CONTEXT = 64


def modules(names: list[str]) -> bytes:
    """The text of modules of Python's standard library."""
    library = Path(sysconfig.get_path("stdlib"))
    return b"".join((library / f"{name}.py").read_bytes()[:32768] for name in names)


def digest() -> str:
    """What says whether two runs had the same text."""
    return hashlib.sha256(modules(TRAINED) + modules(HELD_OUT)).hexdigest()


def windows(text: bytes, starts: torch.Tensor) -> Batch:
    """The bytes from each start on, and for each of them the next one."""
    values = torch.from_numpy(np.frombuffer(text, np.uint8).copy())
    found = values[starts[:, None] + torch.arange(CONTEXT + 1)]
    return found[:, :-1], found[:, 1:]


def stdlib(router: RouterMaker, seed: int) -> Task:
    """Windows of 64 bytes, also held out: from modules that are not trained on."""
    text, other = modules(TRAINED), modules(HELD_OUT)
    torch.manual_seed(seed)
    model = LanguageModel(router, CONTEXT)
    examples = windows(text, torch.arange(0, len(text) - CONTEXT, 16))
    held_out = windows(other, torch.linspace(0, len(other) - CONTEXT - 1, 512).long())
    return Task(model, examples, held_out, 16)


TASKS = {"digits": digits, "stdlib": stdlib}
