"""Checks what is in a wheel: check_wheel.py WHEEL."""

from __future__ import annotations

import re
import sys
import zipfile


def main() -> int:
    """Says what is missing or should not be there."""
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        names = wheel.namelist()
    inside = [name for name in names if not re.match(r"phaserouter-[\d.]+\.dist-info/|.*/$", name)]
    needed = ["__init__.py", "_native.abi3.so", "_native.pyi", "py.typed", "cli/demo.py", "stats/_laws.py"]
    needed += ["data/as-22july06_degrees.csv", "data/polblogs_degrees.csv", "data/README.md"]
    needed += ["include/phase_router.h", "jax/_ffi.cpp"]
    missing = [name for name in needed if f"phaserouter/{name}" not in inside]
    strange = [
        name
        for name in inside
        if not re.fullmatch(
            r"phaserouter/([\w/]+\.(py|pyi|abi3\.so)|py\.typed|include/phase_router\.h|jax/_ffi\.cpp|data/[\w.-]+)",
            name,
        )
        and not re.fullmatch(r"phaserouter\.libs/libgomp-[\w.-]+", name)  # what auditwheel puts beside it
    ]
    if not any(name.endswith("LICENSE") for name in names):
        missing.append("LICENSE")
    for what, found in (("missing", missing), ("unexpected", strange)):
        if found:
            print(f"check_wheel.py: {what} in the wheel: {', '.join(found)}", file=sys.stderr)
    return 1 if missing or strange else 0


if __name__ == "__main__":
    sys.exit(main())
