//! What an assignment by scores is given.
#![forbid(unsafe_code)]

use phaserouter_sys as sys;

use crate::bits::BitMatrix;
use crate::error::{Error, Result};
use crate::loads::shares;
use crate::sizes::{check_len, product};

/// The largest number of targets of [`Router::assign_by_scores`](crate::Router::assign_by_scores): 4096.
pub const MAX_SCORE_TARGETS: usize = sys::PHASE_ROUTER_MAX_SCORE_TARGETS as usize;

/// The scores of sources for targets, row-major, and which pairs are allowed. It borrows everything, and copies
/// nothing.
///
/// Scores are `f32` or `i32`. Floats may have any finite value; [`f32::NEG_INFINITY`] forbids its pair. Integers lie in
/// `-(1 << 30)..=1 << 30`; [`i32::MIN`] forbids its pair.
///
/// ```
/// # fn main() -> phaserouter::Result<()> {
/// use phaserouter::{BitMatrix, Scores};
///
/// // 2 sources x 3 targets.
/// let scores = Scores::from_f32(&[0.5, 0.3, 0.2, 0.1, 0.1, 0.8], 2, 3);
/// assert_eq!((scores.n_sources(), scores.n_targets()), (2, 3));
///
/// // The same as a part of rows that are 4 long, without target 2 for source 0.
/// let allowed = BitMatrix::from_bytes(&[1, 1, 0, 1, 1, 1], 2, 3)?;
/// let wide = [0.5, 0.3, 0.2, 9.0, 0.1, 0.1, 0.8, 9.0];
/// let scores = Scores::from_f32(&wide, 2, 3).row_stride(4).allowed(&allowed);
/// # let _ = scores;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "scores do nothing until a router assigns by them"]
pub struct Scores<'a> {
    pub(crate) values: Values<'a>,
    n_sources: usize,
    n_targets: usize,
    row_stride: Option<usize>,
    allowed: Option<&'a BitMatrix>,
    tolerance: f64,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Values<'a> {
    F32(&'a [f32]),
    I32(&'a [i32]),
}

impl<'a> Scores<'a> {
    /// `n_sources * n_targets` floats, row-major. They become integers of at most `1 << 30` in magnitude with one
    /// exponent for all (SPEC section 9.1). A few huge scores, such as masks of -1e9, would leave the differences of
    /// all others no room, and are refused.
    pub fn from_f32(values: &'a [f32], n_sources: usize, n_targets: usize) -> Self {
        Self::new(Values::F32(values), n_sources, n_targets)
    }

    /// `n_sources * n_targets` integers, row-major.
    pub fn from_i32(values: &'a [i32], n_sources: usize, n_targets: usize) -> Self {
        Self::new(Values::I32(values), n_sources, n_targets)
    }

    fn new(values: Values<'a>, n_sources: usize, n_targets: usize) -> Self {
        Self { values, n_sources, n_targets, row_stride: None, allowed: None, tolerance: 0.0 }
    }

    /// How many elements it is from one row to the next, at least the number of targets. The slice may then be longer
    /// than the rows.
    pub fn row_stride(mut self, row_stride: usize) -> Self {
        self.row_stride = Some(row_stride);
        self
    }

    /// A matrix of a row for every source and a column for every target: pairs whose bit is 0 are forbidden, and their
    /// scores are not looked at.
    pub fn allowed(mut self, allowed: &'a BitMatrix) -> Self {
        self.allowed = Some(allowed);
        self
    }

    /// By how much the total score may be below the largest, for each route, in the units of the scores; finite and not
    /// negative. Without this, or with 0, the largest is found. Loads and the number of routes are exact all the same.
    /// It saves time: the more, the larger it is. The routes may then depend on the prices that a call starts from.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// use phaserouter::{LoadBounds, Router, Scores};
    ///
    /// let values: Vec<f32> = (0..4000).map(|x| (x * 7919 % 10007) as f32 / 10007.0).collect();
    /// let scores = Scores::from_f32(&values, 1000, 4).tolerance(0.01);
    /// let loads = LoadBounds::Upper(&[500; 4]);
    /// let near = Router::new()?.assign_by_scores(&scores, loads, 2)?;
    /// assert!(near.stats.gap() <= 0.01);
    /// near.verify(&scores, loads)?; // that no total is larger by more than the tolerance
    /// # Ok(())
    /// # }
    /// ```
    pub fn tolerance(mut self, tolerance: f64) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// The largest gap for so many routes, in units of fixed point, as the exact floor of SPEC section 9.3 (at most 2^62).
    pub(crate) fn largest_gap(&self, exponent: i32, routes: u64) -> i128 {
        let bits = self.tolerance.to_bits();
        let (power, fraction) = ((bits >> 52 & 0x7FF) as i32, bits & ((1 << 52) - 1));
        let significand = if power == 0 { fraction } else { fraction | 1 << 52 };
        let product = i128::from(significand) * i128::from(routes);
        let shift = power.max(1) - 1075 + exponent;
        if product == 0 || shift <= -127 {
            return 0;
        }
        let most = 1 << 62;
        match shift {
            ..=0 => (product >> -shift).min(most),
            1..=62 if product <= most >> shift => product << shift,
            _ => most,
        }
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

    pub(crate) fn tolerance_value(&self) -> f64 {
        self.tolerance
    }

    /// Elements from one row to the next.
    pub(crate) fn stride(&self) -> usize {
        self.row_stride.unwrap_or(self.n_targets)
    }

    /// The words of the allowed pairs, if some are not.
    pub(crate) fn allowed_words(&self) -> Option<&'a [u64]> {
        self.allowed.map(BitMatrix::words)
    }

    pub(crate) fn is_allowed(&self, source: usize, target: usize) -> bool {
        self.allowed.map_or(true, |allowed| allowed.get(source, target) == Some(true))
    }

    /// Whether the slice and the matrix have the sizes that the shape asks for.
    pub(crate) fn check(&self) -> Result<()> {
        let (rows, columns, stride) = (self.n_sources, self.n_targets, self.stride());
        if columns > MAX_SCORE_TARGETS {
            return Err(Error::OutOfRange(format!(
                "n_targets: {columns} is above {MAX_SCORE_TARGETS}, the most for an assignment by scores"
            )));
        }
        let tolerance = self.tolerance;
        if !(0.0..f64::INFINITY).contains(&tolerance) {
            return Err(Error::OutOfRange(format!(
                "tolerance: {tolerance} is given, but it must be a finite number that is not negative"
            )));
        }
        if stride < columns {
            return Err(Error::OutOfRange(format!(
                "scores: row_stride is {stride}, below n_targets = {columns}"
            )));
        }
        let len = match self.values {
            Values::F32(values) => values.len(),
            Values::I32(values) => values.len(),
        };
        if self.row_stride.is_none() {
            check_len("scores", len, product("scores", rows, columns)?)?;
        } else if rows > 0 && columns > 0 {
            let least = product("scores", rows, stride)? - (stride - columns);
            if len < least {
                return Err(Error::SizeMismatch(format!(
                    "scores: {len} elements are given, but the shape and row_stride ask for at least {least}"
                )));
            }
        }
        match self.allowed {
            Some(given) if (given.rows(), given.columns()) != (rows, columns) => {
                Err(Error::SizeMismatch(format!(
                    "allowed: the matrix is {} x {}, but the shape is {rows} x {columns}",
                    given.rows(),
                    given.columns()
                )))
            }
            _ => Ok(()),
        }
    }
}

/// How many sources each target may get in an assignment by scores. Every slice has an element for each target.
///
/// Exact loads are `Upper` with integers that sum to `k * n_sources`: every load is then what it says, unless the
/// allowed pairs prevent that. A capacity factor is `Upper` above the mean load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoadBounds<'a> {
    /// At most the seed's [`shares`](crate::shares) of `k * n_sources` routes in proportion to these weights, and
    /// exactly that where every row is full.
    Weights(&'a [u64]),
    /// At most so many, each at most the number of sources.
    Upper(&'a [u32]),
    /// At least and at most so many. Lower bounds that cannot be met are an error.
    Between {
        /// At least so many, or the call fails.
        lower: &'a [u32],
        /// At most so many, each at least the lower bound and at most the number of sources.
        upper: &'a [u32],
    },
}

impl LoadBounds<'_> {
    /// Whether there is an element for each target.
    pub(crate) fn check(&self, n_targets: usize) -> Result<()> {
        match self {
            Self::Weights(weights) => check_len("weights", weights.len(), n_targets),
            Self::Upper(upper) => check_len("upper", upper.len(), n_targets),
            Self::Between { lower, upper } => {
                check_len("lower", lower.len(), n_targets)?;
                check_len("upper", upper.len(), n_targets)
            }
        }
    }

    /// The lower and the upper bound of each target's load: for weights, 0 and the seed's [`shares`](crate::shares).
    ///
    /// ```
    /// use phaserouter::LoadBounds;
    ///
    /// let (lower, upper) = LoadBounds::Weights(&[2, 1, 1]).bounds(4, 1, 7)?;
    /// assert_eq!((lower, upper), (vec![0, 0, 0], vec![2, 1, 1]));
    /// # Ok::<(), phaserouter::Error>(())
    /// ```
    ///
    /// # Errors
    /// For weights, as [`shares`](crate::shares).
    pub fn bounds(&self, n_sources: usize, k: usize, seed: u64) -> Result<(Vec<u32>, Vec<u32>)> {
        match *self {
            Self::Weights(weights) if n_sources == 0 || k == 0 => {
                Ok((vec![0; weights.len()], vec![0; weights.len()]))
            }
            Self::Weights(weights) => {
                let total = product("k", k, n_sources)? as u64;
                Ok((vec![0; weights.len()], shares(weights, total, n_sources as u64, seed)?))
            }
            Self::Upper(upper) => Ok((vec![0; upper.len()], upper.to_vec())),
            Self::Between { lower, upper } => Ok((lower.to_vec(), upper.to_vec())),
        }
    }
}
