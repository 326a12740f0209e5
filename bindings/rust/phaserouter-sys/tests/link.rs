//! The library that was linked is the one that the bindings describe.

use phaserouter_sys::*;
use std::ffi::CStr;
use std::mem::offset_of;

#[test]
fn version_is_the_one_of_the_bindings() {
    // SAFETY: the function takes nothing and returns a string that is never freed.
    let version = unsafe { CStr::from_ptr(phase_router_version()) };
    let expected =
        format!("{PHASE_ROUTER_VERSION_MAJOR}.{PHASE_ROUTER_VERSION_MINOR}.{PHASE_ROUTER_VERSION_PATCH}");
    assert_eq!(version.to_str(), Ok(expected.as_str()));
    assert_eq!(version.to_str(), Ok(env!("CARGO_PKG_VERSION")));
}

#[test]
fn first_structs_have_the_sizes_that_the_header_promises() {
    assert_eq!(offset_of!(phase_router_options, cancel), 32); // the first field after the first version
    assert_eq!(size_of::<phase_router_stats>(), 200);
    assert_eq!(size_of::<phase_router_load_stats>(), 56);
}

#[test]
fn a_row_of_two_targets_takes_both() {
    let mut routes = [-1; 2];
    let mut router = core::ptr::null_mut();
    // SAFETY: every pointer is valid for the length that goes with it, and the router is destroyed once.
    let status = unsafe {
        assert_eq!(phase_router_create(&mut router, core::ptr::null()), PHASE_ROUTER_OK);
        let status = phase_router_assign(router, [1, 1].as_ptr(), 1, 2, 2, routes.as_mut_ptr(), 2);
        phase_router_destroy(router);
        status
    };
    assert_eq!(status, PHASE_ROUTER_OK);
    routes.sort_unstable();
    assert_eq!(routes, [0, 1]);
}
