//! Routes ordered by target, and rows by rank: for the data that follows them.
#![forbid(unsafe_code)]

use crate::error::Result;
use crate::ffi::dispatch::{PlanArrays, RankArrays, Table};
use crate::ffi::memory::zeros;
use crate::router::Router;
use crate::sizes::fan_out;

/// Where routes lie when they are ordered by target. The route in slot `c` of row `i` has the number `i * k + c`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DispatchPlan {
    /// The number of routes of each target.
    pub counts: Vec<i64>,
    /// Target `j` has the places `offsets[j]` to `offsets[j + 1] - 1`, of which the first `counts[j]` hold routes.
    pub offsets: Vec<i64>,
    /// The number of the route at each place, ascending for each target; -1 where there is none.
    pub order: Vec<i64>,
    /// The row of that route; -1 where there is none.
    pub sources: Vec<i64>,
    /// The place of each route, row by row; -1 for an empty slot.
    pub places: Vec<i64>,
}

/// Which rows go to which rank, each once, however many of its targets lie there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RankPlan {
    /// The number of routes to each rank.
    pub route_counts: Vec<i64>,
    /// The number of rows that go to each rank.
    pub counts: Vec<i64>,
    /// Rank `d` gets `sources[offsets[d]..offsets[d + 1]]`.
    pub offsets: Vec<i64>,
    /// The rows, ascending for each rank.
    pub sources: Vec<i64>,
    /// Where in `sources` each route finds its row, row by row; -1 for an empty slot.
    pub places: Vec<i64>,
}

impl Router {
    /// Orders routes by target: what products of matrices in groups and all-to-alls need.
    ///
    /// `routes` are rows of `k` entries from anywhere, each a target or -1 for an empty slot. Every target gets the least
    /// multiple of `multiple` places that holds its routes. Of the router only threads and memory are used.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// use phaserouter::Router;
    ///
    /// let mut router = Router::builder().build()?;
    /// let plan = router.dispatch_plan(&[2, 0, 0, -1, 2, 1], 3, 2, 3, 1)?;
    /// assert_eq!((plan.counts, plan.sources), (vec![2, 1, 2], vec![0, 1, 2, 0, 2]));
    /// assert_eq!(plan.places, [3, 0, 1, -1, 4, 2]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::OutOfRange`](crate::Error::OutOfRange) for an entry that is neither -1 nor a target, and for sizes.
    /// [`Error::SizeMismatch`](crate::Error::SizeMismatch) for the number of entries.
    /// [`Error::Overflow`](crate::Error::Overflow), [`Error::NoMemory`](crate::Error::NoMemory),
    /// [`Error::Cancelled`](crate::Error::Cancelled).
    pub fn dispatch_plan(
        &mut self,
        routes: &[i32],
        n_sources: usize,
        k: usize,
        n_targets: usize,
        multiple: usize,
    ) -> Result<DispatchPlan> {
        let table = Table { routes, n_sources, k: fan_out(k)?, n_targets };
        let mut counts = zeros("counts", n_targets)?;
        let mut offsets = zeros("offsets", n_targets.saturating_add(1))?;
        let mut sums = PlanArrays {
            counts: &mut counts,
            offsets: &mut offsets,
            order: &mut [],
            sources: &mut [],
            places: &mut [],
        };
        self.handle().dispatch_plan(&table, multiple, &mut sums)?;
        let total = offsets.last().map_or(0, |&total| usize::try_from(total).unwrap_or(usize::MAX));
        let mut order = zeros("order", total)?;
        let mut sources = zeros("sources", total)?;
        let mut places = zeros("places", routes.len())?;
        let mut lists = PlanArrays {
            counts: &mut [],
            offsets: &mut [],
            order: &mut order,
            sources: &mut sources,
            places: &mut places,
        };
        self.handle().dispatch_plan(&table, multiple, &mut lists)?;
        Ok(DispatchPlan { counts, offsets, order, sources, places })
    }

    /// Finds the rows that go to each rank, each once. Rank `d` has the targets `bounds[d]` to `bounds[d + 1] - 1`: bounds
    /// begin with 0, never fall, and end with `n_targets`. In an all-to-all that sends a copy for every route, the send buffer
    /// has the `sources` of a [`dispatch_plan`](Self::dispatch_plan) with the multiple 1, in parts of `route_counts`; in one
    /// that sends a row to a rank once it has the `sources` of this, in parts of `counts`.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// use phaserouter::Router;
    ///
    /// let mut router = Router::builder().build()?;
    /// let plan = router.dispatch_ranks(&[0, 1, 2, -1, 1, 2], 3, 2, 3, &[0, 2, 3])?;
    /// assert_eq!((plan.counts, plan.sources), (vec![2, 2], vec![0, 2, 1, 2]));
    /// assert_eq!(plan.places, [0, 0, 2, -1, 1, 3]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`dispatch_plan`](Self::dispatch_plan), and [`Error::InvalidArgument`](crate::Error::InvalidArgument) for bounds
    /// that are none.
    pub fn dispatch_ranks(
        &mut self,
        routes: &[i32],
        n_sources: usize,
        k: usize,
        n_targets: usize,
        bounds: &[u32],
    ) -> Result<RankPlan> {
        let table = Table { routes, n_sources, k: fan_out(k)?, n_targets };
        let n_ranks = bounds.len().saturating_sub(1);
        let mut route_counts = zeros("route_counts", n_ranks)?;
        let mut counts = zeros("counts", n_ranks)?;
        let mut offsets = zeros("offsets", n_ranks + 1)?;
        let mut sums = RankArrays {
            route_counts: &mut route_counts,
            counts: &mut counts,
            offsets: &mut offsets,
            sources: &mut [],
            places: &mut [],
        };
        self.handle().dispatch_ranks(&table, bounds, &mut sums)?;
        let total = offsets.last().map_or(0, |&total| usize::try_from(total).unwrap_or(usize::MAX));
        let mut sources = zeros("sources", total)?;
        let mut places = zeros("places", routes.len())?;
        let mut lists = RankArrays {
            route_counts: &mut [],
            counts: &mut [],
            offsets: &mut [],
            sources: &mut sources,
            places: &mut places,
        };
        self.handle().dispatch_ranks(&table, bounds, &mut lists)?;
        Ok(RankPlan { route_counts, counts, offsets, sources, places })
    }
}
