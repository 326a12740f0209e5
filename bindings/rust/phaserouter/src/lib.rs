#![doc = include_str!("../README.md")]
#![deny(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "ndarray")]
mod arrays;
mod assignment;
mod bits;
mod cancel;
mod error;
#[allow(unsafe_code)]
mod ffi;
mod loads;
mod options;
#[cfg(feature = "rayon")]
mod parallel;
mod permutations;
mod router;
mod routes;
mod sparse;
mod stats;

pub use assignment::Assignment;
pub use bits::{BitMatrix, Stage};
pub use cancel::CancelFlag;
pub use error::{Error, Result};
pub use loads::{apportion, column_loads, shares, summarize_loads, LoadSamples, LoadStats};
pub use options::{Options, RouterBuilder, Selection};
pub use permutations::Permutations;
pub use router::Router;
pub use routes::{Routes, Target};
pub use sparse::{ByTarget, Csr};
pub use stats::Stats;

/// The largest number of sources, of targets, and the largest `k`.
pub const MAX_SIZE: usize = phaserouter_sys::PHASE_ROUTER_MAX_SIZE as usize;

/// The version of the C library.
pub fn version() -> &'static str {
    ffi::version()
}

/// The newest routing spec that the library computes.
pub fn spec_version() -> u32 {
    ffi::spec_version()
}

/// The instruction set level whose kernels run in this process: the fastest that the processor has, or the one that
/// `PHASE_ROUTER_SIMD` in the environment named when the library was first called. All give the same results.
pub fn simd_level() -> &'static str {
    ffi::simd_level()
}

/// How calls come by several threads: "openmp", or "none" where the library was built without OpenMP, so that calls run
/// on one thread.
pub fn threading() -> &'static str {
    ffi::threading()
}

#[cfg(doctest)]
#[doc = include_str!("../docs/guide.md")]
struct Guide;
