//! Room for results.

use std::alloc::{alloc_zeroed, Layout};

use crate::error::{Error, Result};

/// Numbers for which all-zero bytes are a value.
pub(crate) trait Number: Copy {}
impl Number for u8 {}
impl Number for i32 {}
impl Number for u32 {}
impl Number for u64 {}
impl Number for i64 {}
impl Number for phaserouter_sys::phase_router_move {}

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
