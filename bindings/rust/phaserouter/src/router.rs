#![forbid(unsafe_code)]

use std::ops::Range;
use std::sync::Arc;

use crate::assignment::Assignment;
use crate::bits::BitMatrix;
use crate::cancel::Cancel;
#[cfg(doc)]
use crate::error::Error;
use crate::error::Result;
use crate::ffi::memory::zeros;
use crate::ffi::router::Handle;
use crate::loads::LoadSamples;
use crate::options::{Options, RouterBuilder};
use crate::permutations::Permutations;
use crate::routes::{entries, Routes};
use crate::sizes::{fan_out, product, words};
use crate::sparse::Csr;
use crate::stage::Stage;
use crate::stats::Stats;

/// Routes sources to targets, with a seed, options, and memory that calls reuse: of several calls of one shape only the
/// first allocates memory inside the library.
///
/// A source gets at most `k` targets, which are its row. The load of a target is the number of sources that get it.
/// [`assign`](Self::assign) makes loads proportional to weights. [`route_degrees`](Self::route_degrees) takes a degree
/// for each source, how many targets it wants, and for each target, how many sources it may take.
///
/// A router serves one call at a time. It may move to another thread, but is not [`Sync`]: give every thread its own
/// ([`Router::try_clone`]), which makes the same routes.
///
/// ```compile_fail,E0277
/// fn shared<T: Sync>(_: T) {}
/// shared(phaserouter::Router::new().unwrap());
/// ```
///
/// Every method that fails leaves the router and the caller's buffers as they were; only after [`Error::Cancelled`],
/// [`Error::NoMemory`] and [`Error::Internal`] the content of the buffers is undefined. [`RouterBuilder::cancel`] tells
/// how long calls are stopped.
#[derive(Debug)]
pub struct Router {
    handle: Handle,
    options: Options,
    // What was set, for clones: the C library does not tell it apart from the seed's.
    permutations: Permutations,
}

impl Router {
    /// A router with the default options: seed 0, random selection, as many threads as OpenMP would use.
    ///
    /// # Errors
    /// As [`RouterBuilder::build`].
    pub fn new() -> Result<Self> {
        Self::builder().build()
    }

    /// Options for a new router.
    pub fn builder() -> RouterBuilder {
        RouterBuilder::default()
    }

    /// Another router with the same options, permutations and cancel callback, and scratch memory of its own.
    ///
    /// # Errors
    /// [`Error::NoMemory`].
    pub fn try_clone(&self) -> Result<Self> {
        self.try_clone_with(self.options.num_threads, self.cancel().cloned())
    }

    pub(crate) fn cancel(&self) -> Option<&Arc<Cancel>> {
        self.handle.cancel()
    }

    pub(crate) fn try_clone_with(&self, num_threads: usize, cancel: Option<Arc<Cancel>>) -> Result<Self> {
        let options = RouterBuilder::from(&self.options);
        let mut clone = options.num_threads(num_threads).cancel_shared(cancel).build()?;
        if self.permutations != Permutations::default() {
            clone.set_permutations(self.permutations.clone())?;
        }
        Ok(clone)
    }

    /// The options that the router uses.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The seed.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.options.seed
    }

    /// Replaces the seed. Permutations that were [set](Self::set_permutations) stay.
    ///
    /// # Errors
    /// None are known.
    pub fn set_seed(&mut self, seed: u64) -> Result<()> {
        self.handle.set_seed(seed)?;
        self.options.seed = seed;
        Ok(())
    }

    /// Sets permutations that the router is to use instead of those that follow from the seed. For one that is empty the
    /// router goes back to the seed's. Later calls must have the numbers of sources and targets that fit. The assignment
    /// does not use permutations.
    ///
    /// # Errors
    /// [`Error::NotAPermutation`]; [`Error::SizeMismatch`] when `pi_s` and `tau`, or `pi_t` and `rho`, differ in
    /// length; [`Error::OutOfRange`]; [`Error::NoMemory`].
    pub fn set_permutations(&mut self, permutations: Permutations) -> Result<()> {
        self.handle.set_permutations(&permutations)?;
        self.permutations = permutations;
        Ok(())
    }

    /// The permutations that a routing of this shape would use, each of them the one that was set or the seed's.
    ///
    /// # Errors
    /// [`Error::SizeMismatch`] when permutations of another size have been set; [`Error::OutOfRange`];
    /// [`Error::NoMemory`].
    pub fn permutations(&mut self, n_sources: usize, n_targets: usize) -> Result<Permutations> {
        let mut permutations = Permutations {
            pi_s: zeros("pi_s", n_targets)?,
            pi_t: zeros("pi_t", n_sources)?,
            rho: zeros("rho", n_sources)?,
            tau: zeros("tau", n_targets)?,
        };
        self.handle.permutations(n_sources, n_targets, &mut permutations)?;
        Ok(permutations)
    }

    // --- Routing ------------------------------------------------------------------------------------------------

    /// Routes by degrees: source `i` has the degree `source_degrees[i]`, at most the number of targets, and target `j` has
    /// `target_degrees[j]`, at most the number of sources. Every source keeps at most `k` targets.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// let mut router = phaserouter::Router::builder().seed(7).build()?;
    /// let routes = router.route_degrees(&[3, 3, 3, 3], &[4, 2, 1], 2)?;
    /// for (source, target) in routes.pairs() {
    ///     println!("{source} -> {target}");
    /// }
    /// assert!(routes.column_loads().iter().zip([4, 2, 1]).all(|(&load, degree)| load <= degree));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for a degree above its limit, and for a number of sources, of targets or a `k` above
    /// 2^31 - 1. [`Error::Overflow`], [`Error::NoMemory`], and [`Error::SizeMismatch`] when
    /// [permutations](Self::set_permutations) of another size have been set.
    pub fn route_degrees(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        k: usize,
    ) -> Result<Routes> {
        let sources = 0..source_degrees.len();
        let mut entries = entries(&sources, sources.len(), k)?;
        self.route_into(source_degrees, target_degrees, k, &mut entries)?;
        Ok(Routes::from_router(entries, sources, k, target_degrees.len()))
    }

    /// [`route_degrees`](Self::route_degrees) into the caller's buffer of `source_degrees.len() * k` entries: row `i`
    /// holds the targets of source `i`, then -1 in what is left of the row. [`Target::slice`](crate::Target::slice)
    /// makes targets of them.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// let mut router = phaserouter::Router::new()?;
    /// let mut buffer = vec![0; 4 * 2];
    /// for seed in 0..10 {
    ///     router.set_seed(seed)?;
    ///     router.route_into(&[3, 3, 3, 3], &[4, 4, 4], 2, &mut buffer)?;
    ///     assert!(buffer.iter().all(|&target| target >= 0)); // every target takes every source: rows are full
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`route_degrees`](Self::route_degrees), and [`Error::SizeMismatch`] for the buffer's length.
    pub fn route_into(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        k: usize,
        routes: &mut [i32],
    ) -> Result<()> {
        self.handle.route_degrees(source_degrees, target_degrees, fan_out(k)?, routes)
    }

    /// The rows of some sources, out of what [`route_degrees`](Self::route_degrees) would give, computed alone.
    ///
    /// # Errors
    /// As [`route_degrees`](Self::route_degrees), and [`Error::OutOfRange`] for the range.
    pub fn route_rows(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        k: usize,
        sources: Range<usize>,
    ) -> Result<Routes> {
        let mut entries = entries(&sources, source_degrees.len(), k)?;
        self.route_rows_into(source_degrees, target_degrees, k, sources.clone(), &mut entries)?;
        Ok(Routes::from_router(entries, sources, k, target_degrees.len()))
    }

    /// [`route_rows`](Self::route_rows) into the caller's buffer of `sources.len() * k` entries.
    ///
    /// # Errors
    /// As [`route_rows`](Self::route_rows), and [`Error::SizeMismatch`] for the buffer's length.
    pub fn route_rows_into(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        k: usize,
        sources: Range<usize>,
        routes: &mut [i32],
    ) -> Result<()> {
        self.handle.route_rows(source_degrees, target_degrees, fan_out(k)?, &sources, routes)
    }

    /// Routes by a pair of packed bit matrices, as [`BitMatrix`] holds them: `s_bits` has a row for every source and a
    /// column for every target, `t_bits` a row for every target and a column for every source. Only the number of
    /// ones in each row matters: the degrees of sources and targets.
    ///
    /// # Errors
    /// As [`route_degrees`](Self::route_degrees), and [`Error::SizeMismatch`] for the matrices' lengths.
    pub fn route_packed(
        &mut self,
        s_bits: &[u64],
        t_bits: &[u64],
        n_sources: usize,
        n_targets: usize,
        k: usize,
    ) -> Result<Routes> {
        let sources = 0..n_sources;
        let mut entries = entries(&sources, n_sources, k)?;
        self.route_packed_into(s_bits, t_bits, n_sources, n_targets, k, &mut entries)?;
        Ok(Routes::from_router(entries, sources, k, n_targets))
    }

    /// [`route_packed`](Self::route_packed) into the caller's buffer of `n_sources * k` entries.
    ///
    /// # Errors
    /// As [`route_packed`](Self::route_packed), and [`Error::SizeMismatch`] for the buffer's length.
    pub fn route_packed_into(
        &mut self,
        s_bits: &[u64],
        t_bits: &[u64],
        n_sources: usize,
        n_targets: usize,
        k: usize,
        routes: &mut [i32],
    ) -> Result<()> {
        self.handle.route_packed(s_bits, t_bits, n_sources, n_targets, fan_out(k)?, routes)
    }

    /// The routes of [`route_degrees`](Self::route_degrees) as compressed sparse rows: what to take when most rows
    /// hold far fewer than `k` targets.
    ///
    /// # Errors
    /// As [`route_degrees`](Self::route_degrees).
    pub fn route_csr(&mut self, source_degrees: &[u32], target_degrees: &[u32], k: usize) -> Result<Csr> {
        let k = fan_out(k)?;
        let n_sources = source_degrees.len();
        let mut row_offsets = zeros("row_offsets", n_sources + 1)?;
        self.handle.route_csr(source_degrees, target_degrees, k, &mut row_offsets, None)?;
        let kept = row_offsets[n_sources];
        let mut targets = zeros("targets", usize::try_from(kept).unwrap_or(usize::MAX))?;
        self.handle.route_csr(source_degrees, target_degrees, k, &mut row_offsets, Some(&mut targets))?;
        Ok(Csr::new(0..n_sources, target_degrees.len(), row_offsets, targets))
    }

    /// How many candidates each source has before the cut at `k`.
    ///
    /// # Errors
    /// As [`route_degrees`](Self::route_degrees).
    pub fn count_candidates(&mut self, source_degrees: &[u32], target_degrees: &[u32]) -> Result<Vec<u32>> {
        let mut counts = zeros("counts", source_degrees.len())?;
        self.handle.count_candidates(source_degrees, target_degrees, &mut counts)?;
        Ok(counts)
    }

    /// The column loads that routing with each of the seeds would give, without making any route. The router's own
    /// seed is neither used nor changed. Each thread treats seeds of its own.
    ///
    /// # Errors
    /// As [`route_degrees`](Self::route_degrees).
    pub fn sample_loads(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        k: usize,
        seeds: &[u64],
    ) -> Result<LoadSamples> {
        let n_targets = target_degrees.len();
        let mut loads = zeros("loads", product("loads", seeds.len(), n_targets)?)?;
        self.handle.sample_loads(source_degrees, target_degrees, fan_out(k)?, seeds, &mut loads)?;
        Ok(LoadSamples::new(seeds.len(), n_targets, loads))
    }

    // --- Exact assignment ---------------------------------------------------------------------------------------

    /// The exact assignment: every source gets exactly `k` different targets, and target `j` its share of the
    /// `k * n_sources` routes in proportion to `weights[j]`, exactly where that is an integer, otherwise rounded up or
    /// down as the seed decides: the loads are the seed's [`shares`](crate::shares). Consecutive sources together give
    /// every target close to its share of their routes.
    ///
    /// Once the loads are drawn, two targets meet in a row as often as chance would have them meet. The loads of neighbours
    /// depend on each other where shares are small: of the first two targets, if each has a share of 1/2, exactly one gets a
    /// source. To fix the
    /// loads, pass integers that sum to `k * n_sources`, none above `n_sources`, such as those of
    /// [`apportion`](crate::apportion).
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// let mut router = phaserouter::Router::new()?;
    /// let routes = router.assign(&[4, 3, 2, 1], 20, 2)?;
    /// assert_eq!(routes.column_loads(), [16, 12, 8, 4]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::Infeasible`] when `k` is above the number of targets of positive weight. [`Error::Overflow`] when the
    /// weights' sum does not fit in 64 bits. [`Error::OutOfRange`], [`Error::NoMemory`].
    pub fn assign(&mut self, weights: &[u64], n_sources: usize, k: usize) -> Result<Routes> {
        let sources = 0..n_sources;
        let mut entries = entries(&sources, n_sources, k)?;
        self.assign_into(weights, n_sources, k, &mut entries)?;
        Ok(Routes::from_router(entries, sources, k, weights.len()))
    }

    /// [`assign`](Self::assign) into the caller's buffer of `n_sources * k` entries.
    ///
    /// # Errors
    /// As [`assign`](Self::assign), and [`Error::SizeMismatch`] for the buffer's length.
    pub fn assign_into(
        &mut self,
        weights: &[u64],
        n_sources: usize,
        k: usize,
        routes: &mut [i32],
    ) -> Result<()> {
        self.handle.assign(weights, n_sources, fan_out(k)?, routes)
    }

    /// The rows of some sources, out of what [`assign`](Self::assign) would give, computed alone. To ask more than
    /// once, make an [`assignment`](Self::assignment), which does not compute the loads again.
    ///
    /// # Errors
    /// As [`assign`](Self::assign), and [`Error::OutOfRange`] for the range.
    pub fn assign_rows(
        &mut self,
        weights: &[u64],
        n_sources: usize,
        k: usize,
        sources: Range<usize>,
    ) -> Result<Routes> {
        let mut entries = entries(&sources, n_sources, k)?;
        self.assign_rows_into(weights, n_sources, k, sources.clone(), &mut entries)?;
        Ok(Routes::from_router(entries, sources, k, weights.len()))
    }

    /// [`assign_rows`](Self::assign_rows) into the caller's buffer of `sources.len() * k` entries.
    ///
    /// # Errors
    /// As [`assign_rows`](Self::assign_rows), and [`Error::SizeMismatch`] for the buffer's length.
    pub fn assign_rows_into(
        &mut self,
        weights: &[u64],
        n_sources: usize,
        k: usize,
        sources: Range<usize>,
        routes: &mut [i32],
    ) -> Result<()> {
        self.handle.assign_rows(weights, n_sources, fan_out(k)?, &sources, routes)
    }

    /// An object with what [`assign`](Self::assign) computes before it writes the first row. Any number of threads can
    /// ask it for rows. It does not borrow the router, and later calls or seeds of the router do not change it.
    /// [`stats`](Self::stats) does not report the object's calls.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// let mut router = phaserouter::Router::builder().seed(1).build()?;
    /// let assignment = router.assignment(&[4, 3, 2, 1], 20, 2)?;
    /// assert_eq!(assignment.loads()?, [16, 12, 8, 4]);
    /// assert_eq!(assignment.rows(5..8)?, router.assign_rows(&[4, 3, 2, 1], 20, 2, 5..8)?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`assign`](Self::assign), and [`Error::Overflow`] when `n_sources * k` does not fit in memory.
    pub fn assignment(&self, weights: &[u64], n_sources: usize, k: usize) -> Result<Assignment> {
        Assignment::new(&self.handle, &self.options, weights, n_sources, k)
    }

    // --- Looking inside -----------------------------------------------------------------------------------------

    /// What the last successful routing or assignment did.
    ///
    /// # Errors
    /// [`Error::NoResult`] when there was none.
    pub fn stats(&self) -> Result<Stats> {
        Stats::from_c(&self.handle.stats()?)
    }

    /// One stage of the literal pipeline (SPEC section 5) for the matrices of [`route_packed`](Self::route_packed):
    /// for pictures, study and tests. The matrix that a stage does not need may be empty.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] when a needed matrix is empty, and as [`route_packed`](Self::route_packed).
    pub fn stage(
        &mut self,
        stage: Stage,
        s_bits: &[u64],
        t_bits: &[u64],
        n_sources: usize,
        n_targets: usize,
    ) -> Result<BitMatrix> {
        let (rows, columns) = stage.shape(n_sources, n_targets);
        let mut bits = zeros("bits", words("bits", rows, columns)?)?;
        self.handle.stage(stage, s_bits, t_bits, n_sources, n_targets, &mut bits)?;
        BitMatrix::from_words(bits, rows, columns)
    }
}

impl RouterBuilder {
    /// Makes the router.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for the number of threads. [`Error::Unsupported`] for a routing spec that the library does
    /// not have, or when `PHASE_ROUTER_SIMD` in the environment names an instruction set level that this machine does
    /// not have. [`Error::NoMemory`].
    pub fn build(self) -> Result<Router> {
        let options = self.to_c()?;
        let handle = Handle::new(&options, self.cancel)?;
        let options = Options::from_c(&handle.options()?)?;
        Ok(Router { handle, options, permutations: Permutations::default() })
    }
}
