//! Routing by degrees of both sides, and looking into it.

use std::ops::Range;
use std::ptr;

use phaserouter_sys as sys;

use super::call::{call, pointer};
use super::router::Handle;
use crate::error::Result;
use crate::sizes::{check_len, words};
use crate::stage::Stage;

impl Handle {
    pub(crate) fn route_degrees(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        k: u32,
        routes: &mut [i32],
    ) -> Result<()> {
        // SAFETY: every pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_route_degrees(
                self.router.as_ptr(),
                source_degrees.as_ptr(),
                target_degrees.as_ptr(),
                source_degrees.len() as u64,
                target_degrees.len() as u64,
                k,
                routes.as_mut_ptr(),
                routes.len(),
            )
        })
    }

    pub(crate) fn route_rows(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        k: u32,
        rows: &Range<usize>,
        routes: &mut [i32],
    ) -> Result<()> {
        // SAFETY: every pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_route_rows(
                self.router.as_ptr(),
                source_degrees.as_ptr(),
                target_degrees.as_ptr(),
                source_degrees.len() as u64,
                target_degrees.len() as u64,
                k,
                rows.start as u64,
                rows.end as u64,
                routes.as_mut_ptr(),
                routes.len(),
            )
        })
    }

    pub(crate) fn route_packed(
        &mut self,
        s_bits: &[u64],
        t_bits: &[u64],
        m: usize,
        n: usize,
        k: u32,
        routes: &mut [i32],
    ) -> Result<()> {
        check_len("s_bits", s_bits.len(), words("s_bits", m, n)?)?;
        check_len("t_bits", t_bits.len(), words("t_bits", n, m)?)?;
        // SAFETY: the matrices have the lengths of their shapes, and `routes` its own.
        call(|| unsafe {
            sys::phase_router_route_packed(
                self.router.as_ptr(),
                s_bits.as_ptr(),
                t_bits.as_ptr(),
                m as u64,
                n as u64,
                k,
                routes.as_mut_ptr(),
                routes.len(),
            )
        })
    }

    /// `None` for the targets writes the offsets alone.
    pub(crate) fn route_csr(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        k: u32,
        row_offsets: &mut [u64],
        targets: Option<&mut [u32]>,
    ) -> Result<()> {
        let (pointer, len) = targets.map_or((ptr::null_mut(), 0), |slice| (slice.as_mut_ptr(), slice.len()));
        // SAFETY: every pointer goes with the length of its slice. A target is not negative, so `u32` is as good as
        // the `i32` of the same size that is written.
        call(|| unsafe {
            sys::phase_router_route_csr(
                self.router.as_ptr(),
                source_degrees.as_ptr(),
                target_degrees.as_ptr(),
                source_degrees.len() as u64,
                target_degrees.len() as u64,
                k,
                row_offsets.as_mut_ptr(),
                row_offsets.len(),
                pointer.cast(),
                len,
            )
        })
    }

    pub(crate) fn count_candidates(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        counts: &mut [u32],
    ) -> Result<()> {
        // SAFETY: every pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_count_candidates(
                self.router.as_ptr(),
                source_degrees.as_ptr(),
                target_degrees.as_ptr(),
                source_degrees.len() as u64,
                target_degrees.len() as u64,
                counts.as_mut_ptr(),
                counts.len(),
            )
        })
    }

    pub(crate) fn sample_loads(
        &mut self,
        source_degrees: &[u32],
        target_degrees: &[u32],
        k: u32,
        seeds: &[u64],
        loads: &mut [u64],
    ) -> Result<()> {
        // SAFETY: every pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_sample_loads(
                self.router.as_ptr(),
                source_degrees.as_ptr(),
                target_degrees.as_ptr(),
                source_degrees.len() as u64,
                target_degrees.len() as u64,
                k,
                seeds.as_ptr(),
                seeds.len(),
                loads.as_mut_ptr(),
                loads.len(),
            )
        })
    }

    /// An empty matrix is taken for none.
    pub(crate) fn stage(
        &mut self,
        stage: Stage,
        s_bits: &[u64],
        t_bits: &[u64],
        m: usize,
        n: usize,
        bits: &mut [u64],
    ) -> Result<()> {
        if !s_bits.is_empty() {
            check_len("s_bits", s_bits.len(), words("s_bits", m, n)?)?;
        }
        if !t_bits.is_empty() {
            check_len("t_bits", t_bits.len(), words("t_bits", n, m)?)?;
        }
        // SAFETY: the matrices that are there have the lengths of their shapes, and `bits` its own.
        call(|| unsafe {
            sys::phase_router_stage(
                self.router.as_ptr(),
                stage as u32,
                pointer(s_bits),
                pointer(t_bits),
                m as u64,
                n as u64,
                bits.as_mut_ptr(),
                bits.len(),
            )
        })
    }
}
