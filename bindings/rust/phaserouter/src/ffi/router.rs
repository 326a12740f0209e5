//! Routers: their making and end, options, statistics, seeds and permutations.

use std::ffi::c_void;
use std::ptr::{self, NonNull};
use std::sync::Arc;

use phaserouter_sys as sys;

use super::call::{call, pointer, pointer_mut};
use crate::cancel::{self, Cancel};
use crate::error::{Error, Result};
use crate::permutations::Permutations;

/// What the C library calls to ask whether to stop.
///
/// # Safety
/// `data` points to a `Cancel`.
unsafe extern "C" fn ask(data: *mut c_void) -> i32 {
    // SAFETY: the caller's promise.
    i32::from(unsafe { &*data.cast::<Cancel>() }.ask())
}

/// The C library's router.
#[derive(Debug)]
pub(crate) struct Handle {
    pub(super) router: NonNull<sys::phase_router>,
    // The C router has its address.
    pub(super) cancel: Option<Arc<Cancel>>,
}

// SAFETY: the header binds a router to no thread; it only forbids two calls at a time, and calls that could change
// anything need `&mut`. Calls by `&` from several threads are not promised, so `Handle` is not `Sync`.
unsafe impl Send for Handle {}

impl Drop for Handle {
    fn drop(&mut self) {
        // A cancel callback must not call the library. If one ever drops a router, that is lost.
        if !cancel::is_asking() {
            // SAFETY: the pointer came from `phase_router_create` and is destroyed only here.
            unsafe { sys::phase_router_destroy(self.router.as_ptr()) }
        }
    }
}

impl Handle {
    /// Of the options, the callback and its data are replaced by `cancel`.
    pub(crate) fn new(options: &sys::phase_router_options, cancel: Option<Arc<Cancel>>) -> Result<Self> {
        let options = sys::phase_router_options {
            cancel: cancel.is_some().then_some(ask),
            cancel_data: cancel.as_ref().map_or(ptr::null_mut(), |c| Arc::as_ptr(c).cast_mut().cast()),
            ..*options
        };
        let mut router = ptr::null_mut();
        // SAFETY: both pointers are valid, and `struct_size` is checked by the library against its own. The callback's
        // data lives as long as the router: `Self` and every `AssignmentHandle` made from it keep the `Arc`.
        call(|| unsafe { sys::phase_router_create(&mut router, &options) })?;
        match NonNull::new(router) {
            Some(router) => Ok(Self { router, cancel }),
            None => Err(Error::Internal("phase_router_create: gave no router".into())),
        }
    }

    pub(crate) fn cancel(&self) -> Option<&Arc<Cancel>> {
        self.cancel.as_ref()
    }

    pub(crate) fn options(&self) -> Result<sys::phase_router_options> {
        let mut options = sys::phase_router_options::default();
        // SAFETY: the library writes as many bytes as the size says.
        call(|| unsafe {
            sys::phase_router_get_options(self.router.as_ptr(), &mut options, size_of_val(&options))
        })?;
        Ok(options)
    }

    pub(crate) fn stats(&self) -> Result<sys::phase_router_stats> {
        let mut stats = sys::phase_router_stats::default();
        // SAFETY: the library writes as many bytes as the size says.
        call(|| unsafe {
            sys::phase_router_get_stats(self.router.as_ptr(), &mut stats, size_of_val(&stats))
        })?;
        Ok(stats)
    }

    pub(crate) fn set_seed(&mut self, seed: u64) -> Result<()> {
        // SAFETY: the router is valid.
        call(|| unsafe { sys::phase_router_set_seed(self.router.as_ptr(), seed) })
    }

    pub(crate) fn set_permutations(&mut self, given: &Permutations) -> Result<()> {
        let Permutations { pi_s, pi_t, rho, tau } = given;
        // SAFETY: every pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_set_permutations(
                self.router.as_ptr(),
                pointer(pi_s),
                pi_s.len(),
                pointer(pi_t),
                pi_t.len(),
                pointer(rho),
                rho.len(),
                pointer(tau),
                tau.len(),
            )
        })
    }

    pub(crate) fn permutations(&mut self, m: usize, n: usize, out: &mut Permutations) -> Result<()> {
        let Permutations { pi_s, pi_t, rho, tau } = out;
        // SAFETY: every pointer goes with the length of its slice.
        call(|| unsafe {
            sys::phase_router_get_permutations(
                self.router.as_ptr(),
                m as u64,
                n as u64,
                pointer_mut(pi_s),
                pi_s.len(),
                pointer_mut(pi_t),
                pi_t.len(),
                pointer_mut(rho),
                rho.len(),
                pointer_mut(tau),
                tau.len(),
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use std::panic;

    use super::*;

    fn ask_by_address(cancel: &Arc<Cancel>) -> i32 {
        // SAFETY: the address is that of a `Cancel`.
        unsafe { ask(Arc::as_ptr(cancel).cast_mut().cast()) }
    }

    #[test]
    fn a_callback_is_asked_by_its_address() {
        assert_eq!(ask_by_address(&Arc::new(Cancel::new(|| false))), 0);
        let name = String::from("kept");
        assert_eq!(ask_by_address(&Arc::new(Cancel::new(move || name == "kept"))), 1);
    }

    #[test]
    fn a_panic_waits_until_the_call_has_ended() {
        let cancel = Arc::new(Cancel::new(|| panic!("stop here")));
        cancel::resume_panic(); // none waits
        assert_eq!(ask_by_address(&cancel), 1);
        assert!(!cancel::is_asking());
        let panic = panic::catch_unwind(cancel::resume_panic).unwrap_err();
        assert_eq!(panic.downcast_ref(), Some(&"stop here"));
        cancel::resume_panic(); // once only
    }
}
