"""Time, fill, skew and coverage against the size, the fan-out and the number of threads."""

from .jobs import TITLE, cases, run
from .tables import write as report

__all__ = ["TITLE", "cases", "report", "run"]
