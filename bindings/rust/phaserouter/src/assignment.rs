#![forbid(unsafe_code)]

use std::ops::Range;

use crate::error::{Error, Result};
use crate::ffi::assignment::AssignmentHandle;
use crate::ffi::memory::zeros;
use crate::ffi::router::Handle;
use crate::groups::{GroupStats, Groups};
use crate::options::Options;
use crate::routes::{entries, Routes};
use crate::sizes::{fan_out, product};

/// An exact assignment to ask for rows: what [`Router::assign`](crate::Router::assign) computes before it writes the
/// first row. Made by [`Router::assignment`](crate::Router::assignment) and, where targets lie in groups, by
/// [`Router::assignment_grouped`](crate::Router::assignment_grouped).
///
/// It never changes, and is [`Sync`]: any number of threads may ask it at the same time, by reference or through an
/// [`Arc`](std::sync::Arc). There is no `Clone`, as there would be nothing to gain by a second copy of its tables. It
/// keeps the router's seed, options and cancel callback, and outlives the router.
///
/// ```
/// # fn main() -> phaserouter::Result<()> {
/// use phaserouter::Router;
///
/// // 3 copies of each of 16,384 partitions on 1,000 machines.
/// let mut router = Router::builder().seed(5).build()?;
/// let copies = router.assignment(&[1; 1000], 16_384, 3)?;
/// println!("partition 77: machines {:?}", copies.row(77)?);
///
/// let several = copies.gather(&[16_000, 77, 5])?;
/// assert!(several.targets(1).eq(copies.row(77)?.into_iter().map(|machine| machine as usize)));
/// assert_eq!(copies.rows(0..16_384)?, router.assign(&[1; 1000], 16_384, 3)?);
/// # Ok(())
/// # }
/// ```
///
/// A method that fails leaves the caller's buffer as it was; only after [`Error::Cancelled`], [`Error::NoMemory`] and
/// [`Error::Internal`] its content is undefined.
#[derive(Debug)]
pub struct Assignment {
    handle: AssignmentHandle,
    options: Options,
    n_sources: usize,
    n_targets: usize,
    k: usize,
    group_stats: Option<GroupStats>,
}

impl Assignment {
    pub(crate) fn new(
        router: &Handle,
        options: &Options,
        weights: &[u64],
        n_sources: usize,
        k: usize,
    ) -> Result<Self> {
        let handle = router.assignment(weights, n_sources, fan_out(k)?)?;
        let (options, n_targets) = (options.clone(), weights.len());
        Ok(Self { handle, options, n_sources, n_targets, k, group_stats: None })
    }

    pub(crate) fn grouped(
        router: &Handle,
        options: &Options,
        weights: &[u64],
        groups: Groups<'_>,
        n_sources: usize,
        k: usize,
    ) -> Result<Self> {
        let (handle, stats) = router.assignment_grouped(weights, groups, n_sources, fan_out(k)?)?;
        let (options, n_targets) = (options.clone(), weights.len());
        Ok(Self { handle, options, n_sources, n_targets, k, group_stats: Some(GroupStats::from_c(&stats)) })
    }

    /// How many sources there are, each with a row.
    #[must_use]
    pub fn n_sources(&self) -> usize {
        self.n_sources
    }

    /// How many targets there are.
    #[must_use]
    pub fn n_targets(&self) -> usize {
        self.n_targets
    }

    /// The fan-out: how many targets every source has.
    #[must_use]
    pub fn k(&self) -> usize {
        self.k
    }

    /// The options of the router when it made the assignment.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The seed.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.options.seed
    }

    /// How groups changed shares; `None` without groups.
    #[must_use]
    pub fn group_stats(&self) -> Option<GroupStats> {
        self.group_stats
    }

    /// The rows of some sources, as [`Router::assign_rows`](crate::Router::assign_rows) would give them.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for the range. [`Error::NoMemory`], [`Error::Cancelled`].
    pub fn rows(&self, sources: Range<usize>) -> Result<Routes> {
        let mut entries = entries(&sources, self.n_sources, self.k)?;
        self.rows_into(sources.clone(), &mut entries)?;
        Ok(Routes::from_router(entries, sources, self.k, self.n_targets))
    }

    /// [`rows`](Self::rows) into the caller's buffer of `sources.len() * k` entries.
    ///
    /// # Errors
    /// As [`rows`](Self::rows), and [`Error::SizeMismatch`] for the buffer's length.
    pub fn rows_into(&self, sources: Range<usize>, routes: &mut [i32]) -> Result<()> {
        self.handle.rows(&sources, routes)
    }

    /// The `k` targets of one source.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for a source that is not below the number of sources. [`Error::NoMemory`].
    pub fn row(&self, source: usize) -> Result<Vec<u32>> {
        let mut targets = zeros("targets", self.k)?;
        self.row_into(source, &mut targets)?;
        Ok(targets)
    }

    /// [`row`](Self::row) into the caller's buffer of `k` entries.
    ///
    /// # Errors
    /// As [`row`](Self::row), and [`Error::SizeMismatch`] for the buffer's length.
    pub fn row_into(&self, source: usize, targets: &mut [u32]) -> Result<()> {
        if source >= self.n_sources {
            let n_sources = self.n_sources;
            return Err(Error::OutOfRange(format!("source: {source} is not below n_sources = {n_sources}")));
        }
        self.handle.row(source, targets)
    }

    /// The rows of a list of sources, in any order, each as often as it is listed. Row `q` of the result is the row of
    /// `sources[q]`. So the result's [`Routes::sources`] are places in the list, `0..sources.len()`.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for an entry that is not below the number of sources. [`Error::Overflow`],
    /// [`Error::NoMemory`], [`Error::Cancelled`].
    pub fn gather(&self, sources: &[u64]) -> Result<Routes> {
        let mut entries = zeros("routes", product("routes", sources.len(), self.k)?)?;
        self.gather_into(sources, &mut entries)?;
        Ok(Routes::from_router(entries, 0..sources.len(), self.k, self.n_targets))
    }

    /// [`gather`](Self::gather) into the caller's buffer of `sources.len() * k` entries.
    ///
    /// # Errors
    /// As [`gather`](Self::gather), and [`Error::SizeMismatch`] for the buffer's length.
    pub fn gather_into(&self, sources: &[u64], routes: &mut [i32]) -> Result<()> {
        self.handle.gather(sources, routes)
    }

    /// The load of every target over all sources, which without groups is what [`shares`](crate::shares) gives
    /// under the seed.
    ///
    /// # Errors
    /// [`Error::NoMemory`].
    pub fn loads(&self) -> Result<Vec<u32>> {
        let mut loads = zeros("loads", self.n_targets)?;
        self.loads_into(&mut loads)?;
        Ok(loads)
    }

    /// [`loads`](Self::loads) into the caller's buffer of an entry for every target.
    ///
    /// # Errors
    /// [`Error::SizeMismatch`] for the buffer's length.
    pub fn loads_into(&self, loads: &mut [u32]) -> Result<()> {
        self.handle.loads(loads)
    }
}
