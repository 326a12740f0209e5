//! Entries of rows, as the library writes them.

use std::{fmt, ptr};

/// One entry of a row: a target, or nothing. It is as large as the `i32` of the C library, so that rows need no copy.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Target(pub(crate) i32);

impl Target {
    /// No target: what a row ends in that has fewer than `k`.
    pub const NONE: Self = Self(-1);

    /// The target's index.
    #[must_use]
    pub const fn get(self) -> Option<usize> {
        if self.is_some() {
            Some(self.0 as usize)
        } else {
            None
        }
    }

    /// Whether there is a target.
    #[must_use]
    pub const fn is_some(self) -> bool {
        self.0 >= 0
    }

    /// Whether there is no target.
    #[must_use]
    pub const fn is_none(self) -> bool {
        !self.is_some()
    }

    /// Raw entries, such as those that [`Router::route_into`](crate::Router::route_into) writes, as targets. Negative
    /// ones are [none](Self::is_none).
    #[must_use]
    pub fn slice(entries: &[i32]) -> &[Self] {
        // SAFETY: `Target` is a transparent wrapper of `i32`, and any `i32` is one.
        unsafe { &*(ptr::from_ref(entries) as *const [Self]) }
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl From<Target> for Option<usize> {
    fn from(target: Target) -> Self {
        target.get()
    }
}
