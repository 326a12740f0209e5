//! What every call has in common.

use std::ptr;

use phaserouter_sys as sys;

use super::strings;
use crate::cancel;
use crate::error::{Error, Result};

/// Calls a C function. Panics with what its cancel callback has panicked with, if that has stopped it.
pub(super) fn call(function: impl FnOnce() -> sys::phase_router_status) -> Result<()> {
    if cancel::is_asking() {
        let message = "cancel: the callback has called the library, which it must not";
        return Err(Error::InvalidArgument(message.into()));
    }
    let status = function();
    if status == sys::PHASE_ROUTER_OK {
        return Ok(());
    }
    cancel::resume_panic();
    Err(Error::new(status, strings::last_error()))
}

/// NULL for an empty slice: some functions take it for "none".
pub(super) fn pointer<T>(slice: &[T]) -> *const T {
    if slice.is_empty() {
        ptr::null()
    } else {
        slice.as_ptr()
    }
}

/// NULL for an empty slice: some functions take it for "none".
pub(super) fn pointer_mut<T>(slice: &mut [T]) -> *mut T {
    if slice.is_empty() {
        ptr::null_mut()
    } else {
        slice.as_mut_ptr()
    }
}
