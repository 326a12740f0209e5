//! The exact assignment in groups.

use std::ptr;

use phaserouter_sys as sys;

use super::assignment::AssignmentHandle;
use super::call::call;
use super::router::Handle;
use crate::error::{Error, Result};
use crate::groups::{Groups, Rule};
use crate::sizes::check_len;

impl Handle {
    pub(crate) fn assign_grouped(
        &mut self,
        weights: &[u64],
        groups: Groups<'_>,
        m: usize,
        k: u32,
        routes: &mut [i32],
    ) -> Result<sys::phase_router_group_stats> {
        let c_groups = c_groups(groups, weights.len())?;
        let mut stats = sys::phase_router_group_stats::default();
        // SAFETY: the groups point to a slice that lives as long as the call, and whose length has just been compared
        // with that of the weights. The other pointers go with the lengths of their slices, and of the stats the
        // library writes as many bytes as the size says.
        call(|| unsafe {
            sys::phase_router_assign_grouped(
                self.router.as_ptr(),
                weights.as_ptr(),
                &c_groups,
                m as u64,
                weights.len() as u64,
                k,
                routes.as_mut_ptr(),
                routes.len(),
                &mut stats,
                size_of_val(&stats),
            )
        })?;
        Ok(stats)
    }

    pub(crate) fn assignment_grouped(
        &self,
        weights: &[u64],
        groups: Groups<'_>,
        m: usize,
        k: u32,
    ) -> Result<(AssignmentHandle, sys::phase_router_group_stats)> {
        let c_groups = c_groups(groups, weights.len())?;
        let mut assignment = ptr::null_mut();
        let mut stats = sys::phase_router_group_stats::default();
        // SAFETY: as above; `assignment` is a place for the result. The router is only read, and as it is not `Sync`,
        // no other thread is using it.
        call(|| unsafe {
            sys::phase_router_assignment_create_grouped(
                &mut assignment,
                self.router.as_ptr(),
                weights.as_ptr(),
                &c_groups,
                m as u64,
                weights.len() as u64,
                k,
                &mut stats,
                size_of_val(&stats),
            )
        })?;
        Ok((self.made(assignment)?, stats))
    }
}

pub(super) fn c_groups(groups: Groups<'_>, n_targets: usize) -> Result<sys::phase_router_groups> {
    check_len("groups: group_of", groups.group_of.len(), n_targets)?;
    let (rule, groups_per_row) = match groups.rule {
        Rule::Spread => (sys::PHASE_ROUTER_GROUPS_SPREAD, 0),
        Rule::Local { groups_per_row } => (sys::PHASE_ROUTER_GROUPS_LOCAL, groups_per_row),
    };
    Ok(sys::phase_router_groups {
        struct_size: size_of::<sys::phase_router_groups>() as u32,
        rule,
        group_of: groups.group_of.as_ptr(),
        n_groups: number("n_groups", groups.n_groups)?,
        groups_per_row: number("groups_per_row", groups_per_row)?,
    })
}

fn number(name: &str, value: usize) -> Result<u32> {
    u32::try_from(value)
        .map_err(|_| Error::OutOfRange(format!("groups: {name} is {value}, but must be below 2^32")))
}
