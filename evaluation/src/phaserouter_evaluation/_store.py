"""Results of cases on disk, so that a run that was broken off goes on where it stood."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ._case import Case, Context, Values


class Store:
    """A file with a line of JSON for every finished case of a suite.

    A line counts only for the same case, context and provenance. A line that was cut short counts for nothing.
    """

    def __init__(self, path: Path, context: Context, provenance: Mapping[str, Any]) -> None:
        self._path = path
        self._origin = [context.seed, context.num_threads, dict(provenance)]
        self._found: dict[str, dict[str, Any]] = {}
        if path.exists():
            for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
                self._take(line)

    def _take(self, line: str) -> None:
        try:
            entry = json.loads(line)
            self._found[entry["key"]] = {"values": entry["values"], "seconds": float(entry["seconds"])}
        except (ValueError, KeyError, TypeError):
            return

    def _key(self, case: Case) -> str:
        text = json.dumps([case.name, dict(case.parameters), self._origin], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def find(self, case: Case) -> dict[str, Any] | None:
        """{"values": what a case found, "seconds": how long it took}, or None."""
        return self._found.get(self._key(case))

    def add(self, case: Case, values: Values, seconds: float) -> dict[str, Any]:
        """Keeps what a case found, and returns it as `find` does; it is on disk when this returns."""
        key = self._key(case)
        found = self._found[key] = {"values": values, "seconds": seconds}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        entry = {"key": key, "case": case.name, "seconds": seconds, "values": values}
        with self._path.open("a", encoding="utf-8") as file:
            # A line break first: the line before may have been cut short.
            file.write("\n" + json.dumps(entry) + "\n")
            file.flush()
            os.fsync(file.fileno())
        return found

    def forget(self) -> None:
        """Deletes everything."""
        self._found.clear()
        self._path.unlink(missing_ok=True)
