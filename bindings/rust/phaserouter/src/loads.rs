#![forbid(unsafe_code)]

use crate::error::Result;
use crate::ffi::loads as ffi;
use crate::ffi::memory::zeros;
use crate::rows::{rows, HasRows, Rows};
use crate::sizes::fan_out;

/// Integer degrees in proportion to integer weights, by largest remainders: they sum to `total`, none is above `cap`,
/// and a weight of 0 gets 0. What the cap takes from a heavy target goes to the others in proportion. The result does
/// not depend on a seed. (The assignment uses [`shares`] instead.)
///
/// ```
/// assert_eq!(phaserouter::apportion(&[5, 3, 1], 10, 4)?, [4, 4, 2]);
/// # Ok::<(), phaserouter::Error>(())
/// ```
///
/// # Errors
/// [`Error::Infeasible`](crate::Error::Infeasible) when `cap` times the number of positive weights is below `total`.
/// [`Error::Overflow`](crate::Error::Overflow) when the weights' sum does not fit in 64 bits.
/// [`Error::OutOfRange`](crate::Error::OutOfRange) for a `cap` above 2^31 - 1.
/// [`Error::NoMemory`](crate::Error::NoMemory).
pub fn apportion(weights: &[u64], total: u64, cap: u64) -> Result<Vec<u32>> {
    let mut degrees = zeros("degrees", weights.len())?;
    ffi::apportion(weights, total, cap, &mut degrees)?;
    Ok(degrees)
}

/// Integer degrees in proportion to integer weights, rounded as the seed decides: those that [`Router::assign`] gives
/// as loads under that seed, where `total` is `k * n_sources` and `cap` is `n_sources`. The share of a target is `cap` if
/// the cap holds it down; the others share what is then left of `total` in proportion to their weights.
///
/// 1. Every degree is its share rounded down or up, and the share itself where that is an integer.
/// 2. Over seeds, the mean of a degree is its share.
/// 3. The sum of the first degrees, however many, is less than one away from the sum of their shares. So the sum of any
///    neighbouring degrees (such as those of the experts of one processor) is less than two away from that of their shares.
///
/// ```
/// let weights = [40, 30, 20, 10]; // 7 jobs: shares of 2.8, 2.1, 1.4 and 0.7
/// assert_eq!(phaserouter::apportion(&weights, 7, 7)?, [3, 2, 1, 1]); // for ever
/// let mut sums = [0; 4];
/// for seed in 0..1000 {
///     let degrees = phaserouter::shares(&weights, 7, 7, seed)?;
///     assert!([2, 3].contains(&degrees[0]) && [0, 1].contains(&degrees[3]));
///     sums.iter_mut().zip(degrees).for_each(|(sum, degree)| *sum += degree);
/// }
/// assert!(sums.iter().zip([2800, 2100, 1400, 700]).all(|(&sum, share)| sum.abs_diff(share) < 75));
/// # Ok::<(), phaserouter::Error>(())
/// ```
///
/// # Errors
/// As [`apportion`].
///
/// [`Router::assign`]: crate::Router::assign
pub fn shares(weights: &[u64], total: u64, cap: u64, seed: u64) -> Result<Vec<u32>> {
    let mut degrees = zeros("degrees", weights.len())?;
    ffi::shares(weights, total, cap, seed, &mut degrees)?;
    Ok(degrees)
}

/// The load of every target in raw entries of `n_sources` rows of `k`, such as those that
/// [`Router::route_into`](crate::Router::route_into) writes. [`Routes`](crate::Routes) have
/// [a method](crate::Routes::column_loads) for it.
///
/// # Errors
/// [`Error::SizeMismatch`](crate::Error::SizeMismatch) for the number of entries,
/// [`Error::OutOfRange`](crate::Error::OutOfRange) for one that is neither -1 nor below `n_targets`.
/// [`Error::Overflow`](crate::Error::Overflow), [`Error::NoMemory`](crate::Error::NoMemory).
pub fn column_loads(routes: &[i32], n_sources: usize, k: usize, n_targets: usize) -> Result<Vec<u64>> {
    let mut loads = zeros("loads", n_targets)?;
    ffi::column_loads(routes, n_sources, fan_out(k)?, &mut loads)?;
    Ok(loads)
}

/// A summary of column loads.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LoadStats {
    /// The smallest load.
    pub min: u64,
    /// The largest load.
    pub max: u64,
    /// The sum of all loads.
    pub total: u64,
    /// `total` over the number of targets.
    pub mean: f64,
    /// The population's standard deviation.
    pub stddev: f64,
    /// `max / mean`; 0 when `total` is 0.
    pub skew: f64,
}

/// Summarizes column loads. All is zero when there are none.
///
/// ```
/// let stats = phaserouter::summarize_loads(&[1, 3])?;
/// assert_eq!((stats.mean, stats.stddev, stats.skew), (2.0, 1.0, 1.5));
/// # Ok::<(), phaserouter::Error>(())
/// ```
///
/// # Errors
/// [`Error::Overflow`](crate::Error::Overflow) when the loads' sum does not fit in 64 bits.
pub fn summarize_loads(loads: &[u64]) -> Result<LoadStats> {
    let stats = ffi::summarize_loads(loads)?;
    Ok(LoadStats {
        min: stats.min,
        max: stats.max,
        total: stats.total,
        mean: stats.mean,
        stddev: stats.stddev,
        skew: stats.skew,
    })
}

/// Column loads under several seeds: a row for every seed, a column for every target.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct LoadSamples {
    n_seeds: usize,
    n_targets: usize,
    loads: Vec<u64>,
}

impl LoadSamples {
    pub(crate) fn new(n_seeds: usize, n_targets: usize, loads: Vec<u64>) -> Self {
        Self { n_seeds, n_targets, loads }
    }

    /// How many seeds there are.
    #[must_use]
    pub fn n_seeds(&self) -> usize {
        self.n_seeds
    }

    /// How many targets there are.
    #[must_use]
    pub fn n_targets(&self) -> usize {
        self.n_targets
    }

    /// The loads under one of the seeds; `None` past the last one.
    #[must_use]
    pub fn loads(&self, seed: usize) -> Option<&[u64]> {
        (seed < self.n_seeds).then(|| self.nth(seed))
    }

    /// The loads under each seed, in the order of the seeds.
    #[must_use]
    pub fn iter(&self) -> Rows<'_, Self> {
        rows(self, self.n_seeds)
    }

    /// All loads, seed by seed.
    #[must_use]
    pub fn as_slice(&self) -> &[u64] {
        &self.loads
    }

    /// All loads, without a copy.
    #[must_use]
    pub fn into_vec(self) -> Vec<u64> {
        self.loads
    }
}

impl HasRows for LoadSamples {
    type Entry = u64;

    fn nth(&self, row: usize) -> &[u64] {
        &self.loads[row * self.n_targets..(row + 1) * self.n_targets]
    }
}

impl<'a> IntoIterator for &'a LoadSamples {
    type Item = &'a [u64];
    type IntoIter = Rows<'a, LoadSamples>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
