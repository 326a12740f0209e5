//! What the library has to say: its strings and version numbers. These functions cannot fail.

use std::ffi::{c_char, CStr};

use phaserouter_sys as sys;

/// # Safety
/// `pointer` is null or a string that lives, unchanged, as long as the result is used.
unsafe fn text<'a>(pointer: *const c_char) -> &'a CStr {
    if pointer.is_null() {
        return c"";
    }
    // SAFETY: the caller's promise.
    unsafe { CStr::from_ptr(pointer) }
}

pub(crate) fn version() -> &'static str {
    // SAFETY: the function takes nothing, and its strings live for ever.
    unsafe { text(sys::phase_router_version()) }.to_str().unwrap_or_default()
}

pub(crate) fn spec_version() -> u32 {
    // SAFETY: the function takes nothing.
    unsafe { sys::phase_router_spec_version() }
}

pub(crate) fn simd_level() -> &'static str {
    // SAFETY: the function takes nothing, and its strings live for ever.
    unsafe { text(sys::phase_router_simd_level()) }.to_str().unwrap_or_default()
}

pub(crate) fn threading() -> &'static str {
    // SAFETY: the function takes nothing, and its strings live for ever.
    unsafe { text(sys::phase_router_threading()) }.to_str().unwrap_or_default()
}

pub(crate) fn status_name(status: i32) -> &'static str {
    // SAFETY: the function takes any number, and its strings live for ever.
    unsafe { text(sys::phase_router_status_string(status)) }.to_str().unwrap_or_default()
}

/// What the last call on this thread that failed has left.
pub(super) fn last_error() -> String {
    // SAFETY: the function takes nothing, and its string stays as it is until the next failure on this thread.
    unsafe { text(sys::phase_router_last_error()) }.to_string_lossy().into_owned()
}
