//! Packed bit matrices.

use phaserouter_sys as sys;

use super::call::call;
use crate::error::Result;
use crate::sizes::{check_len, product, words};

pub(crate) fn pack_bits(bytes: &[u8], rows: usize, columns: usize, bits: &mut [u64]) -> Result<()> {
    check_len("bytes", bytes.len(), product("bytes", rows, columns)?)?;
    // SAFETY: `bytes` has rows x columns elements, and `bits` its own length.
    call(|| unsafe {
        sys::phase_router_pack_bits(
            bytes.as_ptr(),
            rows as u64,
            columns as u64,
            bits.as_mut_ptr(),
            bits.len(),
        )
    })
}

pub(crate) fn unpack_bits(bits: &[u64], rows: usize, columns: usize, bytes: &mut [u8]) -> Result<()> {
    check_len("bits", bits.len(), words("bits", rows, columns)?)?;
    // SAFETY: `bits` has the length of its shape, and `bytes` its own.
    call(|| unsafe {
        sys::phase_router_unpack_bits(
            bits.as_ptr(),
            rows as u64,
            columns as u64,
            bytes.as_mut_ptr(),
            bytes.len(),
        )
    })
}

pub(crate) fn row_degrees(bits: &[u64], rows: usize, columns: usize, degrees: &mut [u32]) -> Result<()> {
    check_len("bits", bits.len(), words("bits", rows, columns)?)?;
    // SAFETY: `bits` has the length of its shape, and `degrees` its own.
    call(|| unsafe {
        sys::phase_router_row_degrees(
            bits.as_ptr(),
            rows as u64,
            columns as u64,
            degrees.as_mut_ptr(),
            degrees.len(),
        )
    })
}
