//! What an assignment by scores gives.
#![forbid(unsafe_code)]

use phaserouter_sys as sys;

use crate::error::{Error, Result};
use crate::routes::Routes;
use crate::sizes::WORD_BITS;

/// The routes of [`Router::assign_by_scores`](crate::Router::assign_by_scores), what proves that they are the best, and
/// what the call did.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScoreAssignment {
    /// The routes. Each row lists its targets in descending order of their scores, or of their indices in ascending
    /// order if the router [sorts rows](crate::RouterBuilder::sort_rows).
    pub routes: Routes,
    /// What proves them, and where the next call may start.
    pub certificate: Certificate,
    /// What they came to.
    pub stats: ScoreStats,
    /// Decides the loads where weights were given.
    pub(crate) seed: u64,
}

/// What proves that no assignment has more routes, and none with as many has a larger total score (SPEC section 9.2).
/// [`verify`](Self::verify) checks that. Other certificates may prove the same routes: prices may change with the
/// library's version and with the prices that a call started from.
///
/// As an argument of [`Router::assign_by_scores_into`](crate::Router::assign_by_scores_into) it is also where a call
/// starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Certificate {
    /// A price for each target, of either sign, in units of fixed point (`2^-exponent`). Every row holds the `k`
    /// targets with the largest scores less prices.
    pub prices: Vec<i64>,
    /// The price of a route: at most 0, and of no importance where all rows are full.
    pub lambda: i64,
    /// The set of targets that stand in the way of more routes, packed as in a row of a
    /// [`BitMatrix`](crate::BitMatrix). It is empty if all rows are full.
    pub full: Vec<u64>,
    /// What a unit of fixed point is: the float `x` is the integer nearest to `x * 2^exponent`. 0 for integer scores.
    pub exponent: i32,
}

impl Certificate {
    /// Prices to start from, one for each target: for
    /// [`Router::assign_by_scores_into`](crate::Router::assign_by_scores_into).
    #[must_use]
    pub fn from_prices(prices: Vec<i64>) -> Self {
        Self { prices, ..Self::default() }
    }

    /// The targets that stand in the way of more routes, in ascending order; none if all rows are full.
    pub fn full_targets(&self) -> impl Iterator<Item = usize> + '_ {
        let bits = |word: u64| (0..WORD_BITS).filter(move |bit| word >> bit & 1 == 1);
        self.full
            .iter()
            .enumerate()
            .flat_map(move |(index, &word)| bits(word).map(move |bit| WORD_BITS * index + bit))
    }

    /// Lengths to which the vectors go back if the call fails.
    pub(crate) fn make_room(&mut self, n_targets: usize) -> Result<(usize, usize)> {
        let lengths = (self.prices.len(), self.full.len());
        let words = n_targets.div_ceil(WORD_BITS);
        for (name, len, expected) in [("prices", lengths.0, n_targets), ("full", lengths.1, words)] {
            if len != 0 && len != expected {
                return Err(Error::SizeMismatch(format!(
                    "certificate: {name} has {len} elements, but the shape asks for {expected}, or none to start anew"
                )));
            }
        }
        self.prices.resize(n_targets, 0);
        self.full.resize(words, 0);
        Ok(lengths)
    }
}

/// What an assignment by scores came to. Sums of scores are in units of fixed point, `2^-exponent`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScoreStats {
    /// The float `x` is the integer nearest to `x * 2^exponent`. 0 for integer scores.
    pub exponent: i32,
    /// Routes in all.
    pub routes: u64,
    /// Rows with fewer than `k` routes.
    pub rows_short: u64,
    /// The sum of the scores of all routes.
    pub total: i64,
    /// The same for the `k` largest allowed scores of every row, whatever the loads: what a plain top-k gate would
    /// have.
    pub top_total: i64,
    /// The largest total that the certificate does not rule out: `total` itself, without a
    /// [tolerance](crate::Scores::tolerance).
    pub dual: i64,
    /// The certificate's price of a route.
    pub lambda: i64,
    /// Routes with a score below their row's `k`-th largest.
    pub routes_below_top: u64,
    /// Routes that had to be moved one by one.
    pub augmentations: u64,
    /// How often all scores were read.
    pub passes: u32,
    /// The most threads that any stage ran on.
    pub threads: usize,
    /// The time for the starting prices, in milliseconds.
    pub prices_ms: f64,
    /// The time for the selection and the search, in milliseconds.
    pub search_ms: f64,
    /// The time for the routes, their order and the certificate, in milliseconds.
    pub output_ms: f64,
    /// The time of the whole call, in milliseconds.
    pub total_ms: f64,
}

impl ScoreStats {
    pub(crate) fn from_c(stats: &sys::phase_router_score_stats) -> Self {
        Self {
            exponent: stats.exponent,
            routes: stats.routes,
            rows_short: stats.rows_short,
            total: stats.total,
            top_total: stats.top_total,
            dual: stats.dual,
            lambda: stats.lambda,
            routes_below_top: stats.routes_below_top,
            augmentations: stats.augmentations,
            passes: stats.passes,
            threads: usize::try_from(stats.threads).unwrap_or_default(),
            prices_ms: stats.prices_ms,
            search_ms: stats.search_ms,
            output_ms: stats.output_ms,
            total_ms: stats.total_ms,
        }
    }

    /// By how much the total of another assignment may be larger, for each route, as a score: 0 without a tolerance.
    #[must_use]
    pub fn gap(&self) -> f64 {
        self.to_score(self.dual - self.total) / self.routes.max(1) as f64
    }

    /// A number of units of fixed point as a score: `units * 2^-exponent`.
    #[must_use]
    pub fn to_score(&self, units: i64) -> f64 {
        // The power by its bits: what powi gives may differ in the last place from one machine to another.
        let power = u64::from((1023 - self.exponent).clamp(1, 2046).unsigned_abs()) << 52;
        units as f64 * f64::from_bits(power)
    }
}
