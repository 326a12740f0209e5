//! The exact assignment that keeps previous routes.

use std::{ptr, slice};

use phaserouter_sys as sys;

use super::call::{call, pointer, pointer_mut};
use super::groups::c_groups;
use super::memory::zeros;
use super::router::Handle;
use crate::error::Result;
use crate::groups::Groups;

/// Previous routes, and what is to become of them.
pub(crate) struct Job<'a> {
    /// `previous_rows * k` entries.
    pub(crate) previous: &'a [i32],
    pub(crate) previous_rows: usize,
    pub(crate) weights: &'a [u64],
    pub(crate) groups: Option<Groups<'a>>,
    pub(crate) n_sources: usize,
    pub(crate) k: u32,
    pub(crate) max_moves: Option<u64>,
}

/// The moves, and the library's statistics.
pub(crate) struct Moved {
    pub(crate) moves: Vec<sys::phase_router_move>,
    pub(crate) stats: sys::phase_router_reassign_stats,
}

/// Numbers of targets, all below 2^31, as the library's routes have them.
pub(crate) fn as_entries(targets: &[u32]) -> &[i32] {
    // SAFETY: u32 and i32 have the same size and alignment, and any bits are a value of either.
    unsafe { slice::from_raw_parts(targets.as_ptr().cast(), targets.len()) }
}

/// The same for what is to be written: the library writes nothing below 0 where all rows are full.
pub(crate) fn as_entries_mut(targets: &mut [u32]) -> &mut [i32] {
    // SAFETY: as above; the borrow is the caller's.
    unsafe { slice::from_raw_parts_mut(targets.as_mut_ptr().cast(), targets.len()) }
}

impl Handle {
    pub(crate) fn reassign(&mut self, job: &Job<'_>, routes: &mut [i32]) -> Result<Moved> {
        let groups = job.groups.map(|groups| c_groups(groups, job.weights.len())).transpose()?;
        let entries = job.previous.len();
        assert_eq!(Some(entries), job.previous_rows.checked_mul(job.k as usize), "rows of k entries");
        let previous = sys::phase_router_previous {
            struct_size: size_of::<sys::phase_router_previous>() as u32,
            flags: if job.max_moves.is_some() { sys::PHASE_ROUTER_LIMIT_MOVES } else { 0 },
            routes: pointer(job.previous),
            n_sources: job.previous_rows as u64,
            max_moves: job.max_moves.unwrap_or(0),
        };
        let room =
            job.max_moves.map_or(entries, |most| entries.min(usize::try_from(most).unwrap_or(entries)));
        let mut moves: Vec<sys::phase_router_move> = zeros("moves", room)?;
        let mut stats = sys::phase_router_reassign_stats::default();
        // SAFETY: the groups and the previous routes point to slices that live as long as the call, the former of a length
        // that has been compared with that of the weights, the latter of the length that the library expects, as has been
        // asserted. The other pointers go with the lengths of their buffers, and of the stats the library writes as many
        // bytes as the size says.
        call(|| unsafe {
            sys::phase_router_reassign(
                self.router.as_ptr(),
                &previous,
                job.weights.as_ptr(),
                groups.as_ref().map_or(ptr::null(), ptr::from_ref),
                job.n_sources as u64,
                job.weights.len() as u64,
                job.k,
                routes.as_mut_ptr(),
                routes.len(),
                pointer_mut(&mut moves),
                moves.len(),
                &mut stats,
                size_of_val(&stats),
            )
        })?;
        moves.truncate(usize::try_from(stats.moves).unwrap_or(room));
        Ok(Moved { moves, stats })
    }
}
