//! Dispatch plans, and the rows of ranks.

use phaserouter_sys as sys;

use super::call::{call, pointer, pointer_mut};
use super::router::Handle;
use crate::error::Result;
use crate::sizes::{check_len, product};

/// Routes from anywhere: `n_sources * k` entries.
#[derive(Clone, Copy)]
pub(crate) struct Table<'a> {
    pub(crate) routes: &'a [i32],
    pub(crate) n_sources: usize,
    pub(crate) k: u32,
    pub(crate) n_targets: usize,
}

/// The arrays of a plan; an empty one is not wanted.
pub(crate) struct PlanArrays<'a> {
    pub(crate) counts: &'a mut [i64],
    pub(crate) offsets: &'a mut [i64],
    pub(crate) order: &'a mut [i64],
    pub(crate) sources: &'a mut [i64],
    pub(crate) places: &'a mut [i64],
}

/// The arrays for ranks; an empty one is not wanted.
pub(crate) struct RankArrays<'a> {
    pub(crate) route_counts: &'a mut [i64],
    pub(crate) counts: &'a mut [i64],
    pub(crate) offsets: &'a mut [i64],
    pub(crate) sources: &'a mut [i64],
    pub(crate) places: &'a mut [i64],
}

impl Table<'_> {
    pub(crate) fn slots(&self) -> Result<usize> {
        product("routes", self.n_sources, self.k as usize)
    }

    fn checked(&self) -> Result<sys::phase_router_routes> {
        check_len("routes", self.routes.len(), self.slots()?)?;
        Ok(sys::phase_router_routes {
            struct_size: size_of::<sys::phase_router_routes>() as u32,
            type_: sys::PHASE_ROUTER_INT32,
            values: pointer(self.routes).cast(),
            row_stride: 0,
        })
    }
}

/// A wanted array of this length, or none.
fn wanted(array: &mut [i64], length: usize) -> *mut std::ffi::c_void {
    assert!(array.is_empty() || array.len() == length, "an array of {length} elements");
    if array.is_empty() {
        std::ptr::null_mut()
    } else {
        pointer_mut(array).cast()
    }
}

impl Handle {
    pub(crate) fn dispatch_plan(
        &mut self,
        table: &Table<'_>,
        multiple: usize,
        out: &mut PlanArrays<'_>,
    ) -> Result<()> {
        let (routes, slots) = (table.checked()?, table.slots()?);
        let length = out.order.len().max(out.sources.len());
        let plan = sys::phase_router_dispatch {
            struct_size: size_of::<sys::phase_router_dispatch>() as u32,
            type_: sys::PHASE_ROUTER_INT64,
            multiple: multiple as u64,
            counts: wanted(out.counts, table.n_targets),
            offsets: wanted(out.offsets, table.n_targets + 1),
            order: wanted(out.order, length),
            sources: wanted(out.sources, length),
            places: wanted(out.places, slots),
            order_len: length as u64,
        };
        // SAFETY: the routes have as many entries as the shape says, and every array has been compared with its length.
        call(|| unsafe {
            sys::phase_router_dispatch_plan(
                self.router.as_ptr(),
                &routes,
                table.n_sources as u64,
                table.n_targets as u64,
                table.k,
                &plan,
            )
        })
    }

    /// `bounds` has an entry more than there are ranks.
    pub(crate) fn dispatch_ranks(
        &mut self,
        table: &Table<'_>,
        bounds: &[u32],
        out: &mut RankArrays<'_>,
    ) -> Result<()> {
        let (routes, slots) = (table.checked()?, table.slots()?);
        let n_ranks = bounds.len().saturating_sub(1);
        let length = out.sources.len();
        let ranks = sys::phase_router_rank_dispatch {
            struct_size: size_of::<sys::phase_router_rank_dispatch>() as u32,
            type_: sys::PHASE_ROUTER_INT64,
            n_ranks: n_ranks as u64,
            bounds: pointer(bounds),
            route_counts: wanted(out.route_counts, n_ranks),
            counts: wanted(out.counts, n_ranks),
            offsets: wanted(out.offsets, n_ranks + 1),
            sources: wanted(out.sources, length),
            places: wanted(out.places, slots),
            sources_len: length as u64,
        };
        // SAFETY: as above; the bounds are one more than the ranks.
        call(|| unsafe {
            sys::phase_router_dispatch_ranks(
                self.router.as_ptr(),
                &routes,
                table.n_sources as u64,
                table.n_targets as u64,
                table.k,
                &ranks,
            )
        })
    }
}
