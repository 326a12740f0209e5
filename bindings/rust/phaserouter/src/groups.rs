//! The groups that targets lie in.
#![forbid(unsafe_code)]

use phaserouter_sys as sys;

use crate::routes::Routes;

/// The groups that targets lie in, such as the racks of disks or the machines of experts, and how many of them a row
/// takes. It borrows the groups of the targets.
///
/// ```
/// # fn main() -> phaserouter::Result<()> {
/// use phaserouter::{Groups, Router};
///
/// // 2 copies in different ones of 3 racks.
/// let racks = [0, 0, 1, 1, 2, 2];
/// let copies = Router::new()?.assign_grouped(&[1; 6], Groups::spread(&racks, 3), 600, 2)?;
/// for source in 0..600 {
///     let of: Vec<_> = copies.routes.targets(source).map(|disk| racks[disk]).collect();
///     assert_ne!(of[0], of[1]);
/// }
///
/// // 4 experts, 2 on each of 2 machines.
/// let machines = [0, 0, 0, 1, 1, 1, 2, 2, 2];
/// let experts = Router::new()?.assign_grouped(&[1; 9], Groups::local(&machines, 3, 2), 600, 4)?;
/// for source in 0..600 {
///     let mut on: Vec<_> = experts.routes.targets(source).map(|expert| machines[expert]).collect();
///     on.sort_unstable();
///     assert!(on[0] == on[1] && on[1] != on[2] && on[2] == on[3]);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "groups do nothing until a router assigns by them"]
pub struct Groups<'a> {
    pub(crate) group_of: &'a [u32],
    pub(crate) n_groups: usize,
    pub(crate) rule: Rule,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    Spread,
    Local { groups_per_row: usize },
}

impl<'a> Groups<'a> {
    /// The `k` targets of every row lie in `k` different groups. `group_of` has the group of each target, below
    /// `n_groups`; groups may be empty, but there are at most as many as targets.
    pub fn spread(group_of: &'a [u32], n_groups: usize) -> Self {
        Self { group_of, n_groups, rule: Rule::Spread }
    }

    /// The targets of every row lie in exactly `groups_per_row` groups, a divisor of `k`, with `k / groups_per_row`
    /// different ones in each.
    pub fn local(group_of: &'a [u32], n_groups: usize, groups_per_row: usize) -> Self {
        Self { group_of, n_groups, rule: Rule::Local { groups_per_row } }
    }
}

/// The routes of [`Router::assign_grouped`](crate::Router::assign_grouped), and how groups changed shares.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupedRoutes {
    /// The routes.
    pub routes: Routes,
    /// How groups changed shares.
    pub stats: GroupStats,
}

/// How groups changed shares. A group can be in a row only once, and so can a target: one that is too heavy for that is
/// in every row, and others get what it loses.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GroupStats {
    /// Groups that are held down to a row for every source.
    pub groups_capped: usize,
    /// With [`Groups::local`]: targets that are held down to the rows of their group.
    pub targets_capped: usize,
    /// The part of all routes, from 0 to 1, that others get for it.
    pub shares_changed: f64,
}

impl GroupStats {
    pub(crate) fn from_c(stats: &sys::phase_router_group_stats) -> Self {
        Self {
            groups_capped: stats.groups_capped as usize,
            targets_capped: stats.targets_capped as usize,
            shares_changed: stats.shares_changed,
        }
    }
}
