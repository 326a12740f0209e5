//! Sizes and lengths, checked.
#![forbid(unsafe_code)]

use phaserouter_sys as sys;

use crate::error::{Error, Result};

/// The largest number of sources, of targets, and the largest `k`.
pub const MAX_SIZE: usize = sys::PHASE_ROUTER_MAX_SIZE as usize;

/// Columns of a packed matrix that a word holds.
pub(crate) const WORD_BITS: usize = 64;

pub(crate) fn product(name: &str, rows: usize, columns: usize) -> Result<usize> {
    rows.checked_mul(columns)
        .ok_or_else(|| Error::Overflow(format!("{name}: {rows} x {columns} elements do not fit in memory")))
}

/// The words of a packed matrix.
pub(crate) fn words(name: &str, rows: usize, columns: usize) -> Result<usize> {
    product(name, rows, columns.div_ceil(WORD_BITS))
}

pub(crate) fn fan_out(k: usize) -> Result<u32> {
    u32::try_from(k).ok().filter(|&k| k <= sys::PHASE_ROUTER_MAX_SIZE).ok_or_else(|| {
        Error::OutOfRange(format!("k: {k} is above the largest value, {}", sys::PHASE_ROUTER_MAX_SIZE))
    })
}

pub(crate) fn check_len(name: &str, len: usize, expected: usize) -> Result<()> {
    if len == expected {
        return Ok(());
    }
    Err(Error::SizeMismatch(format!("{name}: {len} elements are given, but the shape asks for {expected}")))
}
