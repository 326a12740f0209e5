#![doc = include_str!("../README.md")]
#![deny(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "ndarray")]
mod arrays;
mod assignment;
mod bits;
mod cancel;
mod dispatch;
mod error;
#[allow(unsafe_code)]
mod ffi;
mod groups;
mod keys;
mod loads;
mod options;
#[cfg(feature = "rayon")]
mod parallel;
mod permutations;
mod placement;
#[cfg(feature = "json")]
mod placement_json;
mod reassign;
mod rebalance;
mod router;
mod routes;
mod rows;
mod score_result;
mod score_shard;
mod scores;
mod sizes;
mod sparse;
mod stage;
mod stats;
mod verify;

pub use assignment::Assignment;
pub use bits::BitMatrix;
pub use cancel::CancelFlag;
pub use dispatch::{DispatchPlan, RankPlan};
pub use error::{Error, Result};
pub use ffi::target::Target;
pub use groups::{GroupStats, GroupedRoutes, Groups};
pub use keys::Key;
pub use loads::{apportion, column_loads, shares, summarize_loads, LoadSamples, LoadStats};
pub use options::{Options, RouterBuilder, Selection};
pub use permutations::Permutations;
pub use placement::{Placement, Targets};
pub use reassign::{Reassigned, RouteMove};
pub use rebalance::{Move, Rebalance};
pub use router::Router;
pub use routes::Routes;
pub use rows::Rows;
pub use score_result::{Certificate, ScoreAssignment, ScoreStats};
pub use score_shard::{ScoreShard, ShardPart};
pub use scores::{LoadBounds, Scores, MAX_SCORE_TARGETS};
pub use sizes::MAX_SIZE;
pub use sparse::{ByTarget, Csr};
pub use stage::Stage;
pub use stats::Stats;

/// The version of the C library.
#[must_use]
pub fn version() -> &'static str {
    ffi::strings::version()
}

/// The newest routing spec that the library computes.
#[must_use]
pub fn spec_version() -> u32 {
    ffi::strings::spec_version()
}

/// The instruction set level whose kernels run in this process: the fastest that the processor has, or the one that
/// `PHASE_ROUTER_SIMD` in the environment named when the library was first called. All give the same results.
#[must_use]
pub fn simd_level() -> &'static str {
    ffi::strings::simd_level()
}

/// How calls come by several threads: "openmp", or "none" where the library was built without OpenMP, so that calls run
/// on one thread.
#[must_use]
pub fn threading() -> &'static str {
    ffi::strings::threading()
}

#[cfg(doctest)]
#[doc = include_str!("../docs/guide.md")]
struct Guide;
