#![forbid(unsafe_code)]

use std::fmt;

use phaserouter_sys as sys;

use crate::ffi::strings::status_name;

/// `Result` with the [`Error`] of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. Every variant carries a line that names the argument and the rule that it broke.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// An argument with a value that is not one of those allowed.
    InvalidArgument(String),
    /// A length that is not what the shape asks for.
    SizeMismatch(String),
    /// A value or size outside its range: a degree above its limit, a row range.
    OutOfRange(String),
    /// A product of sizes or a sum of weights that does not fit in 64 bits, or in memory.
    Overflow(String),
    /// A buffer that is too small.
    BufferTooSmall(String),
    /// No degrees or assignment can satisfy the request; the message says why.
    Infeasible(String),
    /// An array that has to be a permutation and is none.
    NotAPermutation(String),
    /// A routing spec or instruction set level that the library does not have.
    Unsupported(String),
    /// Memory could not be allocated.
    NoMemory(String),
    /// The router has no stats to report, because no routing call has succeeded yet.
    NoResult(String),
    /// A defect of the library. Please report it.
    Internal(String),
    /// The router's [cancel callback](crate::RouterBuilder::cancel) asked the call to stop.
    Cancelled(String),
    /// A status that this version of the crate does not know.
    Unknown {
        /// The C library's status.
        status: i32,
        /// What it had to say.
        message: String,
    },
}

impl Error {
    pub(crate) fn new(status: i32, message: String) -> Self {
        match status {
            sys::PHASE_ROUTER_ERROR_INVALID_ARGUMENT => Self::InvalidArgument(message),
            sys::PHASE_ROUTER_ERROR_SIZE_MISMATCH => Self::SizeMismatch(message),
            sys::PHASE_ROUTER_ERROR_OUT_OF_RANGE => Self::OutOfRange(message),
            sys::PHASE_ROUTER_ERROR_OVERFLOW => Self::Overflow(message),
            sys::PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL => Self::BufferTooSmall(message),
            sys::PHASE_ROUTER_ERROR_INFEASIBLE => Self::Infeasible(message),
            sys::PHASE_ROUTER_ERROR_NOT_A_PERMUTATION => Self::NotAPermutation(message),
            sys::PHASE_ROUTER_ERROR_UNSUPPORTED => Self::Unsupported(message),
            sys::PHASE_ROUTER_ERROR_NO_MEMORY => Self::NoMemory(message),
            sys::PHASE_ROUTER_ERROR_NO_RESULT => Self::NoResult(message),
            sys::PHASE_ROUTER_ERROR_INTERNAL => Self::Internal(message),
            sys::PHASE_ROUTER_ERROR_CANCELLED => Self::Cancelled(message),
            _ => Self::Unknown { status, message },
        }
    }

    /// The C library's status for this error: negative, and pinned for ever.
    #[must_use]
    pub fn status(&self) -> i32 {
        match self {
            Self::InvalidArgument(_) => sys::PHASE_ROUTER_ERROR_INVALID_ARGUMENT,
            Self::SizeMismatch(_) => sys::PHASE_ROUTER_ERROR_SIZE_MISMATCH,
            Self::OutOfRange(_) => sys::PHASE_ROUTER_ERROR_OUT_OF_RANGE,
            Self::Overflow(_) => sys::PHASE_ROUTER_ERROR_OVERFLOW,
            Self::BufferTooSmall(_) => sys::PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL,
            Self::Infeasible(_) => sys::PHASE_ROUTER_ERROR_INFEASIBLE,
            Self::NotAPermutation(_) => sys::PHASE_ROUTER_ERROR_NOT_A_PERMUTATION,
            Self::Unsupported(_) => sys::PHASE_ROUTER_ERROR_UNSUPPORTED,
            Self::NoMemory(_) => sys::PHASE_ROUTER_ERROR_NO_MEMORY,
            Self::NoResult(_) => sys::PHASE_ROUTER_ERROR_NO_RESULT,
            Self::Internal(_) => sys::PHASE_ROUTER_ERROR_INTERNAL,
            Self::Cancelled(_) => sys::PHASE_ROUTER_ERROR_CANCELLED,
            Self::Unknown { status, .. } => *status,
        }
    }

    /// Which argument broke which rule, in one English line.
    #[must_use]
    pub fn message(&self) -> &str {
        match self {
            Self::InvalidArgument(message)
            | Self::SizeMismatch(message)
            | Self::OutOfRange(message)
            | Self::Overflow(message)
            | Self::BufferTooSmall(message)
            | Self::Infeasible(message)
            | Self::NotAPermutation(message)
            | Self::Unsupported(message)
            | Self::NoMemory(message)
            | Self::NoResult(message)
            | Self::Internal(message)
            | Self::Cancelled(message)
            | Self::Unknown { message, .. } => message,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", status_name(self.status()), self.message())
    }
}

impl std::error::Error for Error {}
