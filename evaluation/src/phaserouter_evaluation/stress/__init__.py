"""Large jobs beside hash routers: in one phase, and in a second phase whose inputs somebody chose."""

from .jobs import TITLE, cases, run
from .tables import write as report

__all__ = ["TITLE", "cases", "report", "run"]
