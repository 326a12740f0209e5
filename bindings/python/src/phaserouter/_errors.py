"""One exception for every status of the library, and one for arguments of a wrong type."""

from __future__ import annotations

__all__ = [
    "ArgumentTypeError",
    "BufferTooSmallError",
    "BusyRouterError",
    "CallCancelledError",
    "InfeasibleError",
    "InternalError",
    "InvalidArgumentError",
    "NoResultError",
    "NotAPermutationError",
    "OutOfMemoryError",
    "OutOfRangeError",
    "PhaseRouterError",
    "SizeMismatchError",
    "SizeOverflowError",
    "UnsupportedError",
]


class PhaseRouterError(Exception):
    """Base of every error of this package; its text names the argument and the rule.

    Attributes
    ----------
    status : int
        The C library's status (``PHASE_ROUTER_ERROR_*``); 0 where Python noticed first and C has no such status.
    """

    status: int = 0


class InvalidArgumentError(PhaseRouterError, ValueError):
    """A value that is not one of those allowed, or buffers that overlap."""

    status = -1


class SizeMismatchError(PhaseRouterError, ValueError):
    """A shape or length that is not what the other arguments ask for."""

    status = -2


class OutOfRangeError(PhaseRouterError, ValueError):
    """A number outside its range: a degree above its limit, a negative k, a row range."""

    status = -3


class SizeOverflowError(PhaseRouterError, OverflowError):
    """A product of sizes or a sum of weights that does not fit in 64 bits."""

    status = -4


class BufferTooSmallError(PhaseRouterError, ValueError):
    """An output that is too small."""

    status = -5


class InfeasibleError(PhaseRouterError, ValueError):
    """No degrees or assignment can satisfy the request."""

    status = -6


class NotAPermutationError(PhaseRouterError, ValueError):
    """An array that has to be a permutation and is none."""

    status = -7


class UnsupportedError(PhaseRouterError, NotImplementedError):
    """A routing spec or an instruction set level that this library or processor does not have."""

    status = -8


class OutOfMemoryError(PhaseRouterError, MemoryError):
    """Memory could not be allocated."""

    status = -9


class NoResultError(PhaseRouterError, RuntimeError):
    """Nothing has been routed yet."""

    status = -10


class InternalError(PhaseRouterError, RuntimeError):
    """A defect of the library; please report it."""

    status = -11


class CallCancelledError(PhaseRouterError, RuntimeError):
    """A Router's ``cancel`` asked the call to stop. Its outputs are undefined; the Router is as usable as before."""

    status = -12


class BusyRouterError(PhaseRouterError, RuntimeError):
    """A Router was used by a signal handler, a finalizer or a ``cancel`` that runs in the middle of one of its calls."""


class ArgumentTypeError(PhaseRouterError, TypeError):
    """An argument of a type or dtype that is not accepted."""


_BY_STATUS: dict[int, type[PhaseRouterError]] = {
    error.status: error
    for error in (
        InvalidArgumentError,
        SizeMismatchError,
        OutOfRangeError,
        SizeOverflowError,
        BufferTooSmallError,
        InfeasibleError,
        NotAPermutationError,
        UnsupportedError,
        OutOfMemoryError,
        NoResultError,
        InternalError,
        CallCancelledError,
    )
}


def error_of(status: int, message: str) -> PhaseRouterError:
    """The exception of a status; of one that this package does not know, the base class with that status."""
    error = _BY_STATUS.get(status, PhaseRouterError)(message)
    error.status = status
    return error
