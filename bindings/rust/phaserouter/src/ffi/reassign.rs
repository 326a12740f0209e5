//! The exact assignment that keeps previous routes.

use std::ptr;

use phaserouter_sys as sys;

use super::call::{call, pointer, pointer_mut};
use super::groups::c_groups;
use super::memory::zeros;
use super::router::Handle;
use crate::error::Result;
use crate::groups::Groups;

/// Previous routes, all of whose rows are full, and what is to become of them.
pub(crate) struct Job<'a> {
    pub(crate) previous: &'a [u32],
    pub(crate) weights: &'a [u64],
    pub(crate) groups: Option<Groups<'a>>,
    pub(crate) n_sources: usize,
    pub(crate) k: u32,
    pub(crate) max_moves: Option<u64>,
}

/// The new routes, as many as the previous ones, and the moves.
pub(crate) struct Reassigned {
    pub(crate) routes: Vec<u32>,
    pub(crate) moves: Vec<sys::phase_router_move>,
    pub(crate) stats: sys::phase_router_reassign_stats,
}

impl Handle {
    pub(crate) fn reassign(&mut self, job: &Job<'_>) -> Result<Reassigned> {
        let groups = job.groups.map(|groups| c_groups(groups, job.weights.len())).transpose()?;
        let previous = sys::phase_router_previous {
            struct_size: size_of::<sys::phase_router_previous>() as u32,
            flags: if job.max_moves.is_some() { sys::PHASE_ROUTER_LIMIT_MOVES } else { 0 },
            routes: pointer(job.previous).cast(),
            n_sources: job.n_sources as u64,
            max_moves: job.max_moves.unwrap_or(0),
        };
        let entries = job.previous.len();
        let mut routes: Vec<u32> = zeros("routes", entries)?;
        let room =
            job.max_moves.map_or(entries, |most| entries.min(usize::try_from(most).unwrap_or(entries)));
        let mut moves: Vec<sys::phase_router_move> = zeros("moves", room)?;
        let mut stats = sys::phase_router_reassign_stats::default();
        // SAFETY: the groups and the previous routes point to slices that live as long as the call, the former of a length
        // that has been compared with that of the weights, the latter as long as the routes, which the library checks to
        // be n_sources * k. Targets are below 2^31, so that they are the same as u32 and as i32. The other pointers go with
        // the lengths of their buffers, and of the stats the library writes as many bytes as the size says.
        call(|| unsafe {
            sys::phase_router_reassign(
                self.router.as_ptr(),
                &previous,
                job.weights.as_ptr(),
                groups.as_ref().map_or(ptr::null(), ptr::from_ref),
                job.n_sources as u64,
                job.weights.len() as u64,
                job.k,
                pointer_mut(&mut routes).cast(),
                routes.len(),
                pointer_mut(&mut moves),
                moves.len(),
                &mut stats,
                size_of_val(&stats),
            )
        })?;
        moves.truncate(usize::try_from(stats.moves).unwrap_or(room));
        Ok(Reassigned { routes, moves, stats })
    }
}
