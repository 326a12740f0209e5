//! The one module with unsafe code: every C function as a safe one over slices.
//!
//! The C library reads and writes as many elements as the sizes say, so each function here takes the sizes from the
//! slices, or compares them before the call.

use std::alloc::{alloc_zeroed, Layout};
use std::ffi::{c_char, c_void, CStr};
use std::ops::Range;
use std::ptr::{self, NonNull};
use std::sync::Arc;

use phaserouter_sys as sys;

use crate::bits::{words, Stage};
use crate::cancel::{self, Cancel};
use crate::{Error, Permutations, Result, Target};

/// Numbers for which all-zero bytes are a value.
pub(crate) trait Number: Copy {}
impl Number for u8 {}
impl Number for i32 {}
impl Number for u32 {}
impl Number for u64 {}

/// Zeros. A long vector costs nothing until its pages are written, which is why results start as one.
pub(crate) fn zeros<T: Number>(name: &str, len: usize) -> Result<Vec<T>> {
    let no_memory = || Error::NoMemory(format!("{name}: {len} elements do not fit in memory"));
    let layout = Layout::array::<T>(len).map_err(|_| no_memory())?;
    if layout.size() == 0 {
        return Ok(Vec::new());
    }
    // SAFETY: the layout has a size.
    let memory = unsafe { alloc_zeroed(layout) }.cast::<T>();
    if memory.is_null() {
        return Err(no_memory());
    }
    // SAFETY: the global allocator gave `memory` for just this layout, and zero is a value of every `Number`.
    Ok(unsafe { Vec::from_raw_parts(memory, len, len) })
}

/// A view of raw entries as targets.
pub(crate) fn targets(entries: &[i32]) -> &[Target] {
    // SAFETY: `Target` is a transparent wrapper of `i32`, and any `i32` is one.
    unsafe { &*(ptr::from_ref(entries) as *const [Target]) }
}

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

/// Calls a C function. Panics with what its cancel callback has panicked with, if that has stopped it.
fn call(function: impl FnOnce() -> sys::phase_router_status) -> Result<()> {
    if cancel::is_asking() {
        let message = "cancel: the callback has called the library, which it must not";
        return Err(Error::InvalidArgument(message.into()));
    }
    let status = function();
    if status == sys::PHASE_ROUTER_OK {
        return Ok(());
    }
    cancel::resume_panic();
    // SAFETY: the function takes nothing, and its string stays as it is until the next failure on this thread.
    let message = unsafe { text(sys::phase_router_last_error()) };
    Err(Error::new(status, message.to_string_lossy().into_owned()))
}

pub(crate) fn fan_out(k: usize) -> Result<u32> {
    u32::try_from(k).ok().filter(|&k| k <= sys::PHASE_ROUTER_MAX_SIZE).ok_or_else(|| {
        Error::OutOfRange(format!("k: {k} is above the largest value, {}", sys::PHASE_ROUTER_MAX_SIZE))
    })
}

fn check_len(name: &str, len: usize, expected: usize) -> Result<()> {
    if len == expected {
        return Ok(());
    }
    Err(Error::SizeMismatch(format!("{name}: {len} elements are given, but the shape asks for {expected}")))
}

/// NULL for an empty slice: some functions take it for "none".
fn pointer<T>(slice: &[T]) -> *const T {
    if slice.is_empty() {
        ptr::null()
    } else {
        slice.as_ptr()
    }
}

/// NULL for an empty slice: some functions take it for "none".
fn pointer_mut<T>(slice: &mut [T]) -> *mut T {
    if slice.is_empty() {
        ptr::null_mut()
    } else {
        slice.as_mut_ptr()
    }
}

// --- Routers ----------------------------------------------------------------------------------------------------

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
    router: NonNull<sys::phase_router>,
    // The C router has its address.
    cancel: Option<Arc<Cancel>>,
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
        match NonNull::new(assignment) {
            Some(assignment) => Ok(AssignmentHandle { assignment, _cancel: self.cancel.clone() }),
            None => Err(Error::Internal("phase_router_assignment_create: gave no assignment".into())),
        }
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

// --- Assignments ------------------------------------------------------------------------------------------------

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

// --- Functions without a router ---------------------------------------------------------------------------------

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
    let expected = m
        .checked_mul(k as usize)
        .ok_or_else(|| Error::Overflow(format!("routes: {m} x {k} elements do not fit in memory")))?;
    check_len("routes", routes.len(), expected)?;
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

pub(crate) fn pack_bits(bytes: &[u8], rows: usize, columns: usize, bits: &mut [u64]) -> Result<()> {
    let expected = rows
        .checked_mul(columns)
        .ok_or_else(|| Error::Overflow(format!("bytes: {rows} x {columns} elements do not fit in memory")))?;
    check_len("bytes", bytes.len(), expected)?;
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
