//! The check of a certificate: SPEC section 9 in plain integers. Nothing of the library's result is believed.
#![forbid(unsafe_code)]

use crate::error::{Error, Result};
use crate::routes::Routes;
use crate::score_result::{Certificate, ScoreAssignment};
use crate::scores::{LoadBounds, Scores, Values};
use crate::sizes::{check_len, WORD_BITS};

impl ScoreAssignment {
    /// Checks the certificate, as [`Certificate::verify`] does, for the seed that the router had.
    ///
    /// # Errors
    /// As [`Certificate::verify`].
    pub fn verify(&self, scores: &Scores<'_>, loads: LoadBounds<'_>) -> Result<()> {
        self.certificate.verify(scores, loads, self.seed, &self.routes)
    }
}

impl Certificate {
    /// Checks from the definitions that the routes are allowed, that loads are within their bounds, that no assignment
    /// has more routes, and that none with as many has a larger total score in fixed point (or, where the scores have a
    /// [tolerance](Scores::tolerance), one that is larger by more than that). It takes about as long as
    /// sorting every row, and is written without the library's code: of it only [`shares`](crate::shares) are asked
    /// for, which say what loads weights mean under the seed (of no importance for other bounds). Which of several
    /// assignments with the largest total the seed has chosen is not checked.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// use phaserouter::{LoadBounds, Router, Scores};
    ///
    /// // Both sources like target 0 best; it takes one of them.
    /// let scores = Scores::from_i32(&[9, 5, 8, 1], 2, 2);
    /// let loads = LoadBounds::Upper(&[1, 1]);
    /// let best = Router::new()?.assign_by_scores(&scores, loads, 1)?;
    /// assert_eq!(best.stats.total, 13);
    /// best.verify(&scores, loads)?;
    ///
    /// // The same prices do not prove other routes.
    /// let worse = phaserouter::Routes::from_entries(vec![0, 1], 0..2, 2, 1)?;
    /// assert!(best.certificate.verify(&scores, loads, 0, &worse).is_err());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] for routes that are not allowed or not proved, with the reason;
    /// [`Error::SizeMismatch`] when sizes do not fit together; [`Error::OutOfRange`] for scores that are none; for
    /// weights, as [`shares`](crate::shares).
    pub fn verify(
        &self,
        scores: &Scores<'_>,
        loads: LoadBounds<'_>,
        seed: u64,
        routes: &Routes,
    ) -> Result<()> {
        let (m, n, k) = (scores.n_sources(), scores.n_targets(), routes.k());
        scores.check()?;
        loads.check(n)?;
        check_len("certificate: prices", self.prices.len(), n)?;
        check_len("certificate: full", self.full.len(), n.div_ceil(WORD_BITS))?;
        if routes.sources() != (0..m) || routes.n_targets() != n {
            return Err(Error::SizeMismatch(format!(
                "routes: sources {:?} and {} targets, but the scores have {m} and {n}",
                routes.sources(),
                routes.n_targets()
            )));
        }
        let fixed = FixedPoint::new(scores, k)?;
        if fixed.exponent != self.exponent {
            return wrong(format!(
                "certificate: exponent is {}, but that of the scores {}",
                self.exponent, fixed.exponent
            ));
        }
        let (lower, upper) = loads.bounds(m, k, seed)?;
        check_loads(routes, &lower, &upper)?;
        let largest_gap = scores.largest_gap(fixed.exponent, routes.active_routes() as u64);
        self.check_bounds(&fixed, routes, &lower, &upper, largest_gap)
    }

    fn check_bounds(
        &self,
        fixed: &FixedPoint<'_>,
        routes: &Routes,
        lower: &[u32],
        upper: &[u32],
        largest_gap: i128,
    ) -> Result<()> {
        let k = routes.k();
        let mut total = 0_i128;
        let mut most_total = i128::from(self.lambda) * routes.active_routes() as i128;
        let mut most_routes = 0_u128;
        for (target, &price) in self.prices.iter().enumerate() {
            let bound = if price > 0 { upper[target] } else { lower[target] };
            most_total += i128::from(price) * i128::from(bound);
            most_routes += if self.is_full(target) { upper[target].into() } else { 0 };
        }
        // What rows hold, and what they could hold at most.
        let mut gains = Vec::new();
        for source in routes.sources() {
            total += row_total(fixed, routes, source)?;
            gains.clear();
            let mut free = 0;
            for (target, &price) in self.prices.iter().enumerate() {
                if let Some(score) = fixed.score(source, target) {
                    gains.push((i128::from(score) - i128::from(price) - i128::from(self.lambda)).max(0));
                    free += usize::from(!self.is_full(target));
                }
            }
            gains.sort_unstable_by(|a, b| b.cmp(a));
            most_total += gains.iter().take(k).sum::<i128>();
            most_routes += free.min(k) as u128;
        }
        let active = routes.active_routes();
        if most_routes != active as u128 {
            return wrong(format!(
                "certificate: full leaves room for {most_routes} routes, and there are {active}"
            ));
        }
        if !(0..=largest_gap).contains(&(most_total - total)) {
            return wrong(format!(
                "certificate: prices prove a total of at most {most_total}, and the routes have {total}, which is \
                 not within the tolerance"
            ));
        }
        Ok(())
    }

    fn is_full(&self, target: usize) -> bool {
        self.full[target / WORD_BITS] >> (target % WORD_BITS) & 1 == 1
    }
}

fn wrong<T>(message: String) -> Result<T> {
    Err(Error::InvalidArgument(message))
}

fn check_loads(routes: &Routes, lower: &[u32], upper: &[u32]) -> Result<()> {
    for (target, load) in routes.column_loads().into_iter().enumerate() {
        let (least, most) = (lower[target], upper[target]);
        if load < least.into() || load > most.into() {
            return wrong(format!("routes: target {target} has {load}, outside of {least} to {most}"));
        }
    }
    Ok(())
}

/// The sum of what a row holds; an error for what it must not hold.
fn row_total(fixed: &FixedPoint<'_>, routes: &Routes, source: usize) -> Result<i128> {
    let mut targets: Vec<usize> = routes.targets(source).collect();
    let mut total = 0;
    for &target in &targets {
        match fixed.score(source, target) {
            Some(score) => total += i128::from(score),
            None => return wrong(format!("routes: source {source} has target {target}, which is forbidden")),
        }
    }
    targets.sort_unstable();
    match targets.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => wrong(format!("routes: source {source} has target {} twice", pair[0])),
        None => Ok(total),
    }
}

/// Scores as integers (SPEC section 9.1). Floats are taken apart by their bits, as rounding modes and the flushing of
/// subnormal numbers must not matter here either.
struct FixedPoint<'a> {
    scores: &'a Scores<'a>,
    exponent: i32,
    /// Without routes no score is looked at: all pairs are as good as forbidden.
    looked_at: bool,
}

const LARGEST: i32 = 1 << 30;

impl<'a> FixedPoint<'a> {
    fn new(scores: &'a Scores<'a>, k: usize) -> Result<Self> {
        let mut largest = 0_f32;
        let looked_at = k > 0;
        for source in (0..scores.n_sources()).filter(|_| looked_at) {
            for target in (0..scores.n_targets()).filter(|&target| scores.is_allowed(source, target)) {
                let at = source * scores.stride() + target;
                let (good, magnitude) = match scores.values {
                    Values::F32(values) => {
                        (!values[at].is_nan() && values[at] != f32::INFINITY, values[at].abs())
                    }
                    Values::I32(values) => {
                        (values[at] == i32::MIN || (-LARGEST..=LARGEST).contains(&values[at]), 0.0)
                    }
                };
                if !good {
                    return Err(Error::OutOfRange(format!(
                        "scores: row {source}, target {target} is neither a number in range nor forbidden"
                    )));
                }
                if magnitude.is_finite() && magnitude.to_bits() > largest.to_bits() {
                    largest = magnitude;
                }
            }
        }
        let (significand, power) = float_parts(largest);
        let bits = u32::BITS - significand.leading_zeros();
        let exponent = if significand == 0 { 0 } else { 30 - bits as i32 - power };
        Ok(Self { scores, exponent, looked_at })
    }

    /// The integer, or `None` where the pair is forbidden.
    fn score(&self, source: usize, target: usize) -> Option<i32> {
        if !self.looked_at || !self.scores.is_allowed(source, target) {
            return None;
        }
        let at = source * self.scores.stride() + target;
        match self.scores.values {
            Values::F32(values) if values[at] == f32::NEG_INFINITY => None,
            Values::F32(values) => Some(to_fixed(values[at], self.exponent)),
            Values::I32(values) => Some(values[at]).filter(|&value| value != i32::MIN),
        }
    }
}

/// The magnitude of a finite float: the first times two to the power of the second.
fn float_parts(x: f32) -> (u32, i32) {
    let (exponent, fraction) = (x.to_bits() >> 23 & 0xFF, x.to_bits() & 0x7F_FFFF);
    match exponent {
        0 => (fraction, -149),
        _ => (fraction | 0x80_0000, exponent as i32 - 150),
    }
}

/// The integer nearest to `x * 2^exponent`, and the even one of two.
fn to_fixed(x: f32, exponent: i32) -> i32 {
    let (significand, power) = float_parts(x);
    let significand = significand as i32;
    let shift = power + exponent;
    let magnitude = if shift >= 0 {
        significand << shift // below 2^30, by the choice of the exponent
    } else if shift < -25 {
        0 // 24 bits of less than a half
    } else {
        let (half, whole) = (1 << (-shift - 1), significand >> -shift);
        let rest = significand - (whole << -shift);
        whole + i32::from(rest > half || (rest == half && whole % 2 == 1))
    };
    if x.is_sign_negative() {
        -magnitude
    } else {
        magnitude
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same by floats of 53 bits, in which every step but the rounding is exact.
    fn by_doubles(x: f32, exponent: i32) -> i32 {
        let scale = f64::from_bits(((1023 + exponent) as u64) << 52);
        (f64::from(x) * scale).round_ties_even() as i32
    }

    fn exponent_of(values: &[f32]) -> i32 {
        FixedPoint::new(&Scores::from_f32(values, 1, values.len()), 1).unwrap().exponent
    }

    #[test]
    fn fixed_point_is_that_of_doubles() {
        let mut state = 1_u64;
        for round in 0..if cfg!(miri) { 20 } else { 20_000 } {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let largest = f32::from_bits((state >> 33) as u32 % 0x7F80_0000);
            if largest == 0.0 {
                continue;
            }
            let exponent = exponent_of(&[largest, 0.0]);
            assert!((1 << 29..LARGEST).contains(&by_doubles(largest, exponent).min(LARGEST - 1)));
            for smaller in 0..40 {
                let magnitude = largest.to_bits().saturating_sub((smaller << 22) + round % 1024);
                let x = f32::from_bits(magnitude | (smaller % 2) << 31);
                assert_eq!(to_fixed(x, exponent), by_doubles(x, exponent), "{x:e} by 2^{exponent}");
            }
        }
    }

    #[test]
    fn fixed_point_at_its_ends() {
        assert_eq!((exponent_of(&[]), exponent_of(&[0.0, -0.0, f32::NEG_INFINITY])), (0, 0));
        assert_eq!((exponent_of(&[1.0]), exponent_of(&[-1.0]), exponent_of(&[0.99])), (29, 29, 30));
        assert_eq!((exponent_of(&[f32::MAX]), exponent_of(&[f32::from_bits(1)])), (-98, 178));
        assert_eq!(to_fixed(f32::from_bits(1), 178), 1 << 29);
        // Halves go to the even integer.
        let halves = [0.5, 1.5, 2.5, -0.5, -1.5, -2.5].map(|x| to_fixed(x, 0));
        assert_eq!(halves, [0, 2, 2, 0, -2, -2]);
    }
}
