"""Writes the C source of phaserouter._native from the public header.

usage: cffi_build.py phase_router.h _native.c

The declarations that cffi needs are taken from the header itself, so that the two cannot differ.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import cffi


def declarations(header: str) -> str:
    """The header's types, constants and functions, as cffi's parser takes them.

    What stands in a conditional of its own (the C++ and export boilerplate) is left out; so is every directive
    that does not define a number.
    """
    text = re.sub(r"/\*.*?\*/", "", header, flags=re.DOTALL)
    kept: list[str] = []
    depth = 0
    for line in text.splitlines():
        if re.match(r"#\s*if", line):
            depth += 1
        elif re.match(r"#\s*endif", line):
            depth -= 1
        elif depth == 1 and (not line.startswith("#") or re.match(r"#define \w+ \d+$", line)):
            kept.append(line)
    return "\n".join(kept).replace("PHASE_ROUTER_API ", "")


def main() -> None:
    """Writes the source named by the second argument."""
    header, output = sys.argv[1:]
    ffi = cffi.FFI()
    ffi.cdef(declarations(Path(header).read_text(encoding="utf-8")))
    ffi.set_source("phaserouter._native", "#include <phase_router.h>\n")
    ffi.emit_c_code(output)


if __name__ == "__main__":
    main()
