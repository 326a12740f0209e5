//! An assignment by scores whose rows are spread over several processes.
#![forbid(unsafe_code)]

use std::ops::Range;

use phaserouter_sys as sys;

use crate::error::Result;
use crate::ffi::memory::zeros;
use crate::ffi::router::Handle;
use crate::ffi::score_shards::{ScoreShardHandle, ShardShape};
use crate::routes::{entries, Routes};
use crate::score_result::Certificate;
use crate::scores::{LoadBounds, Scores};
use crate::sizes::{fan_out, product, WORD_BITS};

/// Some rows of one assignment by scores, where others have the rest: other processes, as in data-parallel training. Made
/// by [`Router::score_shard`](crate::Router::score_shard), of which it then is independent.
///
/// The routes are those that [`Router::assign_by_scores`](crate::Router::assign_by_scores) gives for all rows together.
/// What the shards exchange, by whatever means the program has, is vectors of integers: sums over all shards; the few
/// rows that are still open once prices are found, which go to one of them; and the solution, which that one sends to
/// all. Every call is given the same scores, those of the shard's rows.
///
/// ```
/// # fn main() -> phaserouter::Result<()> {
/// use phaserouter::{LoadBounds, Router, Scores};
///
/// // 4 tokens and 2 experts; two shards, here in one process, with two tokens each.
/// let gate = [0.6, 0.4, 0.9, 0.1, 0.7, 0.3, 0.8, 0.2];
/// let loads = LoadBounds::Weights(&[1, 1]);
/// let scores = [Scores::from_f32(&gate[..4], 2, 2), Scores::from_f32(&gate[4..], 2, 2)];
/// let router = Router::builder().seed(1).build()?;
/// let mut shards = [router.score_shard(0..2, 4, 2, loads, 1)?, router.score_shard(2..4, 4, 2, loads, 1)?];
///
/// let mut more = true;
/// while more {
///     let of_first = shards[0].accumulate(&scores[0])?;
///     let of_second = shards[1].accumulate(&scores[1])?;
///     let sums: Vec<i64> = of_first.iter().zip(&of_second).map(|(a, b)| a + b).collect();
///     for shard in &mut shards {
///         more = shard.update(&sums)?; // the same for all
///     }
/// }
/// let parts = loop {
///     let rows = [shards[0].open_rows(&scores[0])?, shards[1].open_rows(&scores[1])?].concat();
///     let solution = shards[0].solve(&rows)?;
///     let parts = [shards[0].settle(&scores[0], &solution)?, shards[1].settle(&scores[1], &solution)?];
///     if parts[0].opened + parts[1].opened == 0 {
///         break parts;
///     }
/// };
/// assert_eq!(parts[0].routes.as_slice(), [1, 0]);
/// assert_eq!(parts[1].routes.as_slice(), [1, 0]);
/// # Ok(())
/// # }
/// ```
///
/// A method that fails has changed nothing, and may be called again. One that is called at the wrong time fails with
/// [`Error::InvalidArgument`](crate::Error::InvalidArgument).
#[derive(Debug)]
pub struct ScoreShard {
    handle: ScoreShardHandle,
}

/// What a shard of an assignment by scores came to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShardPart {
    /// Rows that had to be opened. If any shard has some, nothing else is final: next comes
    /// [`open_rows`](ScoreShard::open_rows), at all shards.
    pub opened: u64,
    /// Of the shard's rows. They are empty if rows had to be opened.
    pub routes: Routes,
    /// Of all rows together, the same for all shards. [`Certificate::exponent`] is that of the totals.
    pub certificate: Certificate,
    /// Rows of the shard with fewer than `k` routes.
    pub rows_short: u64,
    /// The sum of the scores of the shard's routes, in units of fixed point.
    pub total: i64,
    /// The same for the `k` largest allowed scores of every row, whatever the loads.
    pub top_total: i64,
}

impl ScoreShard {
    pub(crate) fn new(
        router: &Handle,
        rows: Range<usize>,
        sizes: (usize, usize, usize),
        loads: LoadBounds<'_>,
        start: &[i64],
    ) -> Result<Self> {
        let (n_sources, n_targets, k) = sizes;
        let shape = ShardShape { rows, n_sources, n_targets, k: fan_out(k)? };
        Ok(Self { handle: router.score_shard(shape, loads, start)? })
    }

    fn n_targets(&self) -> usize {
        self.handle.shape().n_targets
    }

    fn k(&self) -> usize {
        self.handle.shape().k as usize
    }

    /// The numbers of the shard's rows among all rows.
    #[must_use]
    pub fn rows(&self) -> Range<usize> {
        self.handle.shape().rows.clone()
    }

    /// What this round asks of the shard's rows, to be added up over all shards, element by element: twice the number of
    /// targets, and 288 more.
    ///
    /// # Errors
    /// As [`Router::assign_by_scores`](crate::Router::assign_by_scores) for scores;
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) when the last round is over.
    pub fn accumulate(&mut self, scores: &Scores<'_>) -> Result<Vec<i64>> {
        let mut sums = zeros("sums", 2 * self.n_targets() + sys::PHASE_ROUTER_SHARD_SUMS as usize)?;
        self.handle.accumulate(scores, &mut sums)?;
        Ok(sums)
    }

    /// Takes the sums over all shards, and says whether another round is to follow: the same to all shards.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) when this round's sums have not been accumulated here,
    /// for sums of another round, when a row is in no shard or in two, and when not all shards are of the same
    /// assignment.
    /// [`Error::OutOfRange`](crate::Error::OutOfRange) for sums that cannot be, and for scores that fixed point would flatten.
    pub fn update(&mut self, sums: &[i64]) -> Result<bool> {
        self.handle.update(sums)
    }

    /// The rows of this shard that are open: for each its number among all rows, and then its scores in fixed point.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) when there are rounds of sums to come.
    pub fn open_rows(&self, scores: &Scores<'_>) -> Result<Vec<i32>> {
        let count = self.handle.count_open()?;
        let mut rows = zeros("rows", product("rows", count, self.n_targets() + 1)?)?;
        self.handle.open_rows(scores, &mut rows)?;
        Ok(rows)
    }

    /// Finds what is best for the open rows of all shards, one after the other. At one shard, no matter which.
    ///
    /// # Errors
    /// [`Error::Infeasible`](crate::Error::Infeasible) when lower bounds cannot be met.
    /// [`Error::SizeMismatch`](crate::Error::SizeMismatch), [`Error::InvalidArgument`](crate::Error::InvalidArgument)
    /// and [`Error::OutOfRange`](crate::Error::OutOfRange) for what are not open rows.
    pub fn solve(&self, rows: &[i32]) -> Result<Vec<i64>> {
        let of_rows = product("rows", rows.len() / (self.n_targets() + 1), self.k() + 1)?;
        let more = sys::PHASE_ROUTER_SHARD_SOLUTION as usize;
        let mut solution = zeros("solution", 2 * self.n_targets() + of_rows + more)?;
        self.handle.solve(rows, &mut solution)?;
        Ok(solution)
    }

    /// Takes the solution. It is final if no shard had to open rows.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) for a solution of a shard that was given other sums, or
    /// not of all open rows, and for scores that have changed.
    /// [`Error::OutOfRange`](crate::Error::OutOfRange) and [`Error::SizeMismatch`](crate::Error::SizeMismatch) for one that
    /// cannot be.
    pub fn settle(&mut self, scores: &Scores<'_>, solution: &[i64]) -> Result<ShardPart> {
        let (rows, n_targets, k) = (self.rows(), self.n_targets(), self.k());
        let mut routes = entries(&rows, self.handle.shape().n_sources, k)?;
        let mut certificate = Certificate::from_prices(zeros("prices", n_targets)?);
        certificate.full = zeros("full", n_targets.div_ceil(WORD_BITS))?;
        let (prices, full) = (&mut certificate.prices, &mut certificate.full);
        let part = self.handle.settle(scores, solution, &mut routes, prices, full)?;
        if part.opened > 0 {
            routes.fill(-1);
        }
        certificate.lambda = part.lambda;
        certificate.exponent = part.exponent;
        Ok(ShardPart {
            opened: part.opened,
            routes: Routes::from_router(routes, rows, k, n_targets),
            certificate,
            rows_short: part.rows_short,
            total: part.total,
            top_total: part.top_total,
        })
    }
}
