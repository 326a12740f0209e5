//! The exact assignment, by a router or as an object of its own.

use std::ops::Range;
use std::ptr::{self, NonNull};
use std::sync::Arc;

use phaserouter_sys as sys;

use super::call::call;
use super::router::Handle;
use crate::cancel::{self, Cancel};
use crate::error::{Error, Result};

impl Handle {
    pub(crate) fn assign(&mut self, weights: &[u64], m: usize, k: u32, routes: &mut [i32]) -> Result<()> {
        // SAFETY: every pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_assign(
                self.router.as_ptr(),
                weights.as_ptr(),
                m as u64,
                weights.len() as u64,
                k,
                routes.as_mut_ptr(),
                routes.len(),
            )
        })
    }

    pub(crate) fn assign_rows(
        &mut self,
        weights: &[u64],
        m: usize,
        k: u32,
        rows: &Range<usize>,
        routes: &mut [i32],
    ) -> Result<()> {
        // SAFETY: every pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_assign_rows(
                self.router.as_ptr(),
                weights.as_ptr(),
                m as u64,
                weights.len() as u64,
                k,
                rows.start as u64,
                rows.end as u64,
                routes.as_mut_ptr(),
                routes.len(),
            )
        })
    }

    pub(crate) fn assignment(&self, weights: &[u64], m: usize, k: u32) -> Result<AssignmentHandle> {
        let mut assignment = ptr::null_mut();
        // SAFETY: the weights' pointer goes with their length, and `assignment` is a place for the result. The router
        // is only read, and as it is not `Sync`, no other thread is using it.
        call(|| unsafe {
            sys::phase_router_assignment_create(
                &mut assignment,
                self.router.as_ptr(),
                weights.as_ptr(),
                m as u64,
                weights.len() as u64,
                k,
            )
        })?;
        self.made(assignment)
    }

    /// What the library has just made, with this router's callback.
    pub(super) fn made(&self, assignment: *mut sys::phase_router_assignment) -> Result<AssignmentHandle> {
        match NonNull::new(assignment) {
            Some(assignment) => Ok(AssignmentHandle { assignment, _cancel: self.cancel.clone() }),
            None => Err(Error::Internal("phase_router_assignment_create: gave no assignment".into())),
        }
    }
}

/// The C library's assignment.
#[derive(Debug)]
pub(crate) struct AssignmentHandle {
    assignment: NonNull<sys::phase_router_assignment>,
    // The C assignment has its address.
    _cancel: Option<Arc<Cancel>>,
}

// SAFETY: the header binds an assignment to no thread.
unsafe impl Send for AssignmentHandle {}

// SAFETY: the header lets any number of threads use an assignment at the same time. What it keeps of Rust is a
// `Cancel`, which is `Sync`.
unsafe impl Sync for AssignmentHandle {}

impl Drop for AssignmentHandle {
    fn drop(&mut self) {
        // As for routers.
        if !cancel::is_asking() {
            // SAFETY: the pointer came from `phase_router_assignment_create` and is destroyed only here, where nobody
            // else has it.
            unsafe { sys::phase_router_assignment_destroy(self.assignment.as_ptr()) }
        }
    }
}

impl AssignmentHandle {
    pub(crate) fn rows(&self, rows: &Range<usize>, routes: &mut [i32]) -> Result<()> {
        // SAFETY: the pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_assignment_rows(
                self.assignment.as_ptr(),
                rows.start as u64,
                rows.end as u64,
                routes.as_mut_ptr(),
                routes.len(),
            )
        })
    }

    pub(crate) fn row(&self, row: usize, targets: &mut [u32]) -> Result<()> {
        // SAFETY: every pointer goes with its length. In an assignment no row has an empty entry, so `u32` is as good
        // as the `i32` of the same size that is written.
        call(|| unsafe {
            sys::phase_router_assignment_gather(
                self.assignment.as_ptr(),
                &(row as u64),
                1,
                targets.as_mut_ptr().cast(),
                targets.len(),
            )
        })
    }

    pub(crate) fn gather(&self, rows: &[u64], routes: &mut [i32]) -> Result<()> {
        // SAFETY: every pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_assignment_gather(
                self.assignment.as_ptr(),
                rows.as_ptr(),
                rows.len(),
                routes.as_mut_ptr(),
                routes.len(),
            )
        })
    }

    pub(crate) fn loads(&self, loads: &mut [u32]) -> Result<()> {
        // SAFETY: the pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_assignment_loads(self.assignment.as_ptr(), loads.as_mut_ptr(), loads.len())
        })
    }
}
