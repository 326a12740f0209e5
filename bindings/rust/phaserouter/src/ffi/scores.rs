//! The assignment by scores.

use std::ffi::c_void;
use std::ptr;

use phaserouter_sys as sys;

use super::call::call;
use super::router::Handle;
use crate::error::Result;
use crate::scores::{LoadBounds, Scores, Values};
use crate::sizes::{check_len, WORD_BITS};

/// Where a certificate goes: an element of `prices` for each target, a bit of `full` for each. The call starts from the
/// prices if `start` is set.
pub(crate) struct Proof<'a> {
    pub(crate) start: bool,
    pub(crate) prices: &'a mut [i64],
    pub(crate) full: &'a mut [u64],
}

impl Handle {
    pub(crate) fn assign_by_scores(
        &mut self,
        scores: &Scores<'_>,
        loads: LoadBounds<'_>,
        k: u32,
        routes: &mut [i32],
        proof: Proof<'_>,
    ) -> Result<sys::phase_router_score_stats> {
        let n_targets = scores.n_targets();
        scores.check()?;
        loads.check(n_targets)?;
        check_len("prices", proof.prices.len(), n_targets)?;
        check_len("full", proof.full.len(), n_targets.div_ceil(WORD_BITS))?;
        let c_scores = c_scores(scores);
        let c_loads = c_loads(loads);
        let prices = proof.prices.as_mut_ptr();
        let certificate = sys::phase_router_certificate {
            struct_size: size_of::<sys::phase_router_certificate>() as u32,
            reserved: 0,
            start: if proof.start { prices.cast_const() } else { ptr::null() },
            prices,
            full: proof.full.as_mut_ptr(),
            tolerance: scores.tolerance_value(),
        };
        let mut stats = sys::phase_router_score_stats::default();
        // SAFETY: scores, loads and certificate point to slices that live as long as the call, and their lengths have
        // just been compared with the shape. The routes' pointer goes with their length, and of the stats the library
        // writes as many bytes as the size says.
        call(|| unsafe {
            sys::phase_router_assign_by_scores(
                self.router.as_ptr(),
                &c_scores,
                &c_loads,
                scores.n_sources() as u64,
                n_targets as u64,
                k,
                routes.as_mut_ptr(),
                routes.len(),
                &certificate,
                &mut stats,
                size_of_val(&stats),
            )
        })?;
        Ok(stats)
    }
}

pub(super) fn c_scores(scores: &Scores<'_>) -> sys::phase_router_scores {
    let (type_, values): (u32, *const c_void) = match scores.values {
        Values::F32(values) => (sys::PHASE_ROUTER_SCORES_FLOAT32, values.as_ptr().cast()),
        Values::I32(values) => (sys::PHASE_ROUTER_SCORES_INT32, values.as_ptr().cast()),
    };
    sys::phase_router_scores {
        struct_size: size_of::<sys::phase_router_scores>() as u32,
        type_,
        values,
        row_stride: scores.stride() as u64,
        allowed: scores.allowed_words().map_or(ptr::null(), <[u64]>::as_ptr),
    }
}

pub(super) fn c_loads(loads: LoadBounds<'_>) -> sys::phase_router_load_bounds {
    let (mut weights, mut lower, mut upper) = (ptr::null(), ptr::null(), ptr::null());
    match loads {
        LoadBounds::Weights(given) => weights = given.as_ptr(),
        LoadBounds::Upper(given) => upper = given.as_ptr(),
        LoadBounds::Between { lower: least, upper: most } => {
            lower = least.as_ptr();
            upper = most.as_ptr();
        }
    }
    sys::phase_router_load_bounds {
        struct_size: size_of::<sys::phase_router_load_bounds>() as u32,
        reserved: 0,
        weights,
        lower,
        upper,
    }
}
