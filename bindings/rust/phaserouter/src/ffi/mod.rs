//! The modules with unsafe code: every C function as a safe one over slices.
//!
//! The C library reads and writes as many elements as the sizes say, so each function here takes the sizes from the
//! slices, or compares them before the call. That is the argument of every call; where there is more, its comment says it.

pub(crate) mod assignment;
pub(crate) mod bits;
mod call;
pub(crate) mod dispatch;
mod groups;
pub(crate) mod loads;
pub(crate) mod memory;
pub(crate) mod reassign;
pub(crate) mod router;
mod routing;
pub(crate) mod score_shards;
pub(crate) mod scores;
pub(crate) mod strings;
pub(crate) mod target;
