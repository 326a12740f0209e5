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
use crate::ffi::scores::Proof;
use crate::groups::{GroupStats, GroupedRoutes, Groups};
use crate::loads::LoadSamples;
use crate::options::{Options, RouterBuilder};
use crate::permutations::Permutations;
use crate::routes::{entries, Routes};
use crate::score_result::{Certificate, ScoreAssignment, ScoreStats};
use crate::score_shard::ScoreShard;
use crate::scores::{LoadBounds, Scores};
use crate::sizes::{check_len, fan_out, product, words};
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
    pub(crate) fn handle(&mut self) -> &mut Handle {
        &mut self.handle
    }

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

    // --- Exact assignment in groups -----------------------------------------------------------------------------

    /// The exact assignment where targets lie in groups (SPEC section 10): every source gets `k` different targets,
    /// which lie in `k` different groups ([`Groups::spread`]) or in exactly so many as the caller says
    /// ([`Groups::local`]).
    ///
    /// Spread: the load of every target, and of every group, is its share, rounded up or down. Local: every group gets
    /// its share of the rows, rounded up or down, and each of its targets its share of what the group has, rounded up or
    /// down, which is less than two away from its share of all routes. Shares are in proportion to the weights, but for
    /// what [`GroupStats`] says. The rest is as for [`assign`](Self::assign): consecutive sources together give every
    /// group and every target close to its share of their routes, and loads that are given as weights are kept.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// use phaserouter::{Groups, Router};
    ///
    /// let groups = Groups::spread(&[0, 0, 1, 2, 3], 4);
    /// let grouped = Router::new()?.assign_grouped(&[1, 1, 2, 2, 2], groups, 100, 2)?;
    /// assert_eq!(grouped.routes.column_loads(), [25, 25, 50, 50, 50]);
    /// assert_eq!(grouped.stats.shares_changed, 0.0);
    ///
    /// // Group 0 has three quarters of the weight, but is in a row only once, and so has half of the routes.
    /// let grouped = Router::new()?.assign_grouped(&[8, 1, 1, 1, 1], groups, 60, 2)?;
    /// assert_eq!(grouped.routes.column_loads()[2..], [20, 20, 20]);
    /// assert_eq!((grouped.stats.groups_capped, grouped.stats.shares_changed), (1, 0.25));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::Infeasible`] when a row needs more groups than there are, or than have a positive weight, and with
    /// [`Groups::local`] when a group of positive weight has fewer targets of positive weight than a row takes of it.
    /// [`Error::OutOfRange`] for the group of a target, more groups than targets, and groups a row that do not divide
    /// `k`. [`Error::SizeMismatch`] when there is not a group for each weight. [`Error::Overflow`] when the weights' sum
    /// does not fit in 64 bits. [`Error::NoMemory`].
    pub fn assign_grouped(
        &mut self,
        weights: &[u64],
        groups: Groups<'_>,
        n_sources: usize,
        k: usize,
    ) -> Result<GroupedRoutes> {
        let sources = 0..n_sources;
        let mut entries = entries(&sources, n_sources, k)?;
        let stats = self.assign_grouped_into(weights, groups, n_sources, k, &mut entries)?;
        Ok(GroupedRoutes { routes: Routes::from_router(entries, sources, k, weights.len()), stats })
    }

    /// [`assign_grouped`](Self::assign_grouped) into the caller's buffer of `n_sources * k` entries.
    ///
    /// # Errors
    /// As [`assign_grouped`](Self::assign_grouped), and [`Error::SizeMismatch`] for the buffer's length.
    pub fn assign_grouped_into(
        &mut self,
        weights: &[u64],
        groups: Groups<'_>,
        n_sources: usize,
        k: usize,
        routes: &mut [i32],
    ) -> Result<GroupStats> {
        let stats = self.handle.assign_grouped(weights, groups, n_sources, fan_out(k)?, routes)?;
        Ok(GroupStats::from_c(&stats))
    }

    /// An object to ask for rows of what [`assign_grouped`](Self::assign_grouped) would give, as
    /// [`assignment`](Self::assignment) gives one without groups.
    ///
    /// # Errors
    /// As [`assign_grouped`](Self::assign_grouped), and [`Error::Overflow`] when `n_sources * k` does not fit in memory.
    pub fn assignment_grouped(
        &self,
        weights: &[u64],
        groups: Groups<'_>,
        n_sources: usize,
        k: usize,
    ) -> Result<Assignment> {
        Assignment::grouped(&self.handle, &self.options, weights, groups, n_sources, k)
    }

    // --- Assignment by scores -----------------------------------------------------------------------------------

    /// The assignment by scores (SPEC section 9): at most `k` different allowed targets for every source, loads within
    /// their bounds, and of all such assignments the one with the most routes; of these the one with the largest sum of
    /// scores in fixed point; of these the one that the seed decides. The result is the same on every machine and for
    /// every number of threads. It comes with a [certificate](Certificate) that proves it.
    ///
    /// Scores have a row for each source and a column for each target, of which there are at most
    /// [`MAX_SCORE_TARGETS`](crate::MAX_SCORE_TARGETS). Time is in proportion to their number for usual scores; it can
    /// be a hundred times that where forbidden pairs or bounds leave rows short, or where scores are products
    /// `x[i] * y[j]`.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// use phaserouter::{LoadBounds, Router, Scores};
    ///
    /// // 4 tokens and 2 experts. All prefer expert 0, tokens 1 and 3 by the most.
    /// let gate = [0.6, 0.4, 0.9, 0.1, 0.7, 0.3, 0.8, 0.2];
    /// let scores = Scores::from_f32(&gate, 4, 2);
    /// let loads = LoadBounds::Weights(&[1, 1]);
    /// let best = Router::new()?.assign_by_scores(&scores, loads, 1)?;
    /// assert_eq!(best.routes.as_slice(), [1, 0, 1, 0]);
    /// assert_eq!(best.routes.column_loads(), [2, 2]);
    /// best.verify(&scores, loads)?;
    ///
    /// // At equal loads the largest total score is 2.4; whoever takes the best of every row has 3.
    /// let (total, top) = (best.stats.to_score(best.stats.total), best.stats.to_score(best.stats.top_total));
    /// assert!((total - 2.4).abs() < 1e-6 && (top - 3.0).abs() < 1e-6);
    ///
    /// // A capacity of 3 keeps more of it.
    /// let most = Router::new()?.assign_by_scores(&scores, LoadBounds::Upper(&[3, 3]), 1)?;
    /// assert_eq!(most.routes.as_slice(), [1, 0, 0, 0]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for a score that is NaN, plus infinity or an integer outside its range, for floats that
    /// fixed point would flatten (some are so large that the differences of most rows have less than 10 bits; forbid
    /// pairs by minus infinity, not by -1e9), a row stride below the number of targets, a bound above the number of
    /// sources, a lower bound above the upper one, and too many targets. [`Error::Infeasible`] for lower bounds that
    /// cannot be met, with a set of targets that cannot be filled, and for weights as [`assign`](Self::assign).
    /// [`Error::SizeMismatch`] for the lengths of scores, bounds and the matrix of allowed pairs. [`Error::Overflow`]
    /// when `k * n_sources` is 2^33 or more, and for the weights' sum. [`Error::NoMemory`].
    pub fn assign_by_scores(
        &mut self,
        scores: &Scores<'_>,
        loads: LoadBounds<'_>,
        k: usize,
    ) -> Result<ScoreAssignment> {
        let sources = 0..scores.n_sources();
        let mut entries = entries(&sources, sources.len(), k)?;
        let mut certificate = Certificate::default();
        let stats = self.assign_by_scores_into(scores, loads, k, &mut entries, &mut certificate)?;
        let routes = Routes::from_router(entries, sources, k, scores.n_targets());
        Ok(ScoreAssignment { routes, certificate, stats, seed: self.seed() })
    }

    /// [`assign_by_scores`](Self::assign_by_scores) into the caller's buffer of `n_sources * k` entries, and into a
    /// certificate. If the certificate has prices, those of a similar batch for example, the search starts from them.
    /// Good ones save time, and prices that do not fit, of other bounds or another exponent, cost time; routes do not
    /// depend on them.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// use phaserouter::{Certificate, LoadBounds, Router, Scores};
    ///
    /// let (tokens, experts, k) = (64, 8, 2);
    /// let mut router = Router::new()?;
    /// let mut routes = vec![0; tokens * k];
    /// let mut certificate = Certificate::default();
    /// for batch in 0..3 {
    ///     let gate: Vec<i32> = (0..tokens * experts).map(|cell| (cell as i32 * 37 + batch) % 101).collect();
    ///     let scores = Scores::from_i32(&gate, tokens, experts);
    ///     let loads = LoadBounds::Weights(&[1; 8]);
    ///     let stats = router.assign_by_scores_into(&scores, loads, k, &mut routes, &mut certificate)?;
    ///     assert_eq!((stats.routes, stats.dual), (128, stats.total));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`assign_by_scores`](Self::assign_by_scores), and [`Error::SizeMismatch`] for the buffer's length and for a
    /// certificate that is neither empty nor of this number of targets.
    pub fn assign_by_scores_into(
        &mut self,
        scores: &Scores<'_>,
        loads: LoadBounds<'_>,
        k: usize,
        routes: &mut [i32],
        certificate: &mut Certificate,
    ) -> Result<ScoreStats> {
        scores.check()?;
        let lengths = certificate.make_room(scores.n_targets())?;
        let start = lengths.0 > 0;
        let proof = Proof { start, prices: &mut certificate.prices, full: &mut certificate.full };
        let result = fan_out(k).and_then(|k| self.handle.assign_by_scores(scores, loads, k, routes, proof));
        match result {
            Ok(stats) => {
                certificate.lambda = stats.lambda;
                certificate.exponent = stats.exponent;
                Ok(ScoreStats::from_c(&stats))
            }
            Err(error) => {
                certificate.prices.truncate(lengths.0);
                certificate.full.truncate(lengths.1);
                Err(error)
            }
        }
    }

    /// A shard of an assignment by scores whose rows are spread over several processes: these rows of `n_sources`. Every
    /// row must be in one shard, a shard may have none, and seed, sizes and loads (of all rows together) must be the same
    /// for all shards. [`ScoreShard`] says what comes next.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for rows that are not among `n_sources`, and as
    /// [`assign_by_scores`](Self::assign_by_scores) for sizes and loads.
    pub fn score_shard(
        &self,
        rows: Range<usize>,
        n_sources: usize,
        n_targets: usize,
        loads: LoadBounds<'_>,
        k: usize,
    ) -> Result<ScoreShard> {
        ScoreShard::new(&self.handle, rows, (n_sources, n_targets, k), loads, &[])
    }

    /// [`score_shard`](Self::score_shard), and prices to start from, the same for all shards: those of a
    /// [`Certificate`] of an earlier batch. Routes do not depend on them.
    ///
    /// # Errors
    /// As [`score_shard`](Self::score_shard), and [`Error::SizeMismatch`] unless there is a price for each target.
    pub fn score_shard_from(
        &self,
        rows: Range<usize>,
        n_sources: usize,
        n_targets: usize,
        loads: LoadBounds<'_>,
        k: usize,
        start: &[i64],
    ) -> Result<ScoreShard> {
        check_len("start", start.len(), n_targets)?;
        ScoreShard::new(&self.handle, rows, (n_sources, n_targets, k), loads, start)
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
