//! Row ranges over rayon's thread pool.
#![forbid(unsafe_code)]

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::assignment::Assignment;
use crate::cancel::Cancel;
use crate::error::Result;
use crate::router::Router;
use crate::routes::{entries, Routes};

/// With the feature `rayon`: the library's own threads stay out of it.
impl Router {
    /// [`route_degrees`](Self::route_degrees) on the threads of the current rayon pool, each with a range of the rows.
    /// It suits a program whose threads are rayon's already: every thread sets up the whole job again, so two threads
    /// of the library's own are faster. [`stats`](Self::stats) does not see this call.
    ///
    /// # Errors
    /// As [`route_degrees`](Self::route_degrees).
    pub fn par_route_degrees(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        k: usize,
    ) -> Result<Routes> {
        let n_sources = source_degrees.len();
        let cancel = self.cancel_for_parts();
        par_rows(
            n_sources,
            target_degrees.len(),
            k,
            || self.try_clone_with(1, cancel.clone()),
            |mut router, rows, routes| {
                router.route_rows_into(source_degrees, target_degrees, k, rows, routes)
            },
        )
    }

    /// [`assign`](Self::assign) on the threads of the current rayon pool, each with a range of the rows of one
    /// [`assignment`](Self::assignment). [`stats`](Self::stats) does not see this call.
    ///
    /// # Errors
    /// As [`assign`](Self::assign).
    pub fn par_assign(&mut self, weights: &[u64], n_sources: usize, k: usize) -> Result<Routes> {
        let router = self.try_clone_with(1, self.cancel_for_parts())?;
        let assignment = router.assignment(weights, n_sources, k)?;
        par_rows(n_sources, weights.len(), k, || Ok(&assignment), Assignment::rows_into)
    }

    fn cancel_for_parts(&self) -> Option<Arc<Cancel>> {
        self.cancel().map(Cancel::for_parts)
    }
}

/// Every range of the rows by a worker of its own.
fn par_rows<Worker: Send>(
    n_sources: usize,
    n_targets: usize,
    k: usize,
    worker: impl Fn() -> Result<Worker>,
    compute: impl Fn(Worker, Range<usize>, &mut [i32]) -> Result<()> + Sync,
) -> Result<Routes> {
    let mut entries = entries(&(0..n_sources), n_sources, k)?;
    // At least one range, so that bad input is found also where there is nothing to compute.
    let ranges = rayon::current_num_threads().clamp(1, n_sources.max(1));
    let mut jobs = Vec::with_capacity(ranges);
    let mut rest = entries.as_mut_slice();
    let mut begin = 0;
    for range in 1..=ranges {
        let end = portion(n_sources, range, ranges);
        let (routes, others) = rest.split_at_mut((end - begin) * k);
        jobs.push((worker()?, begin..end, routes));
        (rest, begin) = (others, end);
    }
    jobs.into_par_iter().try_for_each(|(worker, rows, routes)| compute(worker, rows, routes))?;
    Ok(Routes::from_router(entries, 0..n_sources, k, n_targets))
}

/// Where the `index`-th of `count` equal parts of `total` ends.
fn portion(total: usize, index: usize, count: usize) -> usize {
    (total as u128 * index as u128 / count as u128) as usize
}
