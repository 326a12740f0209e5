//! Loads: weights made into integers, and the loads of routes.

use phaserouter_sys as sys;

use super::call::call;
use crate::error::Result;
use crate::sizes::{check_len, product};

pub(crate) fn apportion(weights: &[u64], total: u64, cap: u64, degrees: &mut [u32]) -> Result<()> {
    // SAFETY: every pointer goes with the length of its slice.
    call(|| unsafe {
        sys::phase_router_apportion(
            weights.as_ptr(),
            weights.len() as u64,
            total,
            cap,
            degrees.as_mut_ptr(),
            degrees.len(),
        )
    })
}

pub(crate) fn shares(weights: &[u64], total: u64, cap: u64, seed: u64, degrees: &mut [u32]) -> Result<()> {
    // SAFETY: every pointer goes with the length of its slice.
    call(|| unsafe {
        sys::phase_router_shares(
            seed,
            weights.as_ptr(),
            weights.len() as u64,
            total,
            cap,
            degrees.as_mut_ptr(),
            degrees.len(),
        )
    })
}

pub(crate) fn column_loads(routes: &[i32], m: usize, k: u32, loads: &mut [u64]) -> Result<()> {
    check_len("routes", routes.len(), product("routes", m, k as usize)?)?;
    // SAFETY: `routes` has m x k entries, and `loads` the length that goes with it.
    call(|| unsafe {
        sys::phase_router_column_loads(
            routes.as_ptr(),
            m as u64,
            k,
            loads.len() as u64,
            loads.as_mut_ptr(),
            loads.len(),
        )
    })
}

pub(crate) fn summarize_loads(loads: &[u64]) -> Result<sys::phase_router_load_stats> {
    let mut stats = sys::phase_router_load_stats::default();
    // SAFETY: the loads' length goes with them, and the library writes as many bytes as the size says.
    call(|| unsafe {
        sys::phase_router_summarize_loads(loads.as_ptr(), loads.len() as u64, &mut stats, size_of_val(&stats))
    })?;
    Ok(stats)
}
