//! Routes that stay where they are as far as shares and rules allow.
#![forbid(unsafe_code)]

use crate::error::{Error, Result};
use crate::ffi::reassign::Job;
use crate::groups::Groups;
use crate::router::Router;
use crate::routes::{entries, Routes};
use crate::sizes::fan_out;

/// A route that moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RouteMove {
    /// The source.
    pub source: usize,
    /// The place in the source's row: of `from` in the previous routes and, unless rows are sorted, of `to` in the new ones.
    pub place: usize,
    /// The target that goes.
    pub from: usize,
    /// The target that comes.
    pub to: usize,
}

/// What [`Router::reassign`] gives. Counts are over the rows that there were and still are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reassigned {
    /// The new routes.
    pub routes: Routes,
    /// The routes that move, ascending by source and place.
    pub moves: Vec<RouteMove>,
    /// Moves that the limit has put off. 0: every load is its share.
    pub moves_left: u64,
    /// No routes with these loads need fewer moves. `moves` and `moves_left` together are this, or more where rows would
    /// hold a target or a group twice.
    pub bound: u64,
    /// Routes in places that were free, or in added rows.
    pub filled: u64,
    /// Previous rows that broke the rule of the groups.
    pub rows_mended: u64,
    /// Groups that are held down to a row for every source.
    pub groups_capped: usize,
    /// Targets that are held down to that, or to the rows of their group.
    pub targets_capped: usize,
    /// The part of all routes, from 0 to 1, that others get for what is held down.
    pub shares_changed: f64,
}

impl Router {
    /// The exact assignment that keeps as many of the previous routes as it can (SPEC section 11).
    ///
    /// `previous` are rows of `k` entries: different targets, and -1 for free places. Rows and targets are added at the
    /// end: `n_sources` and the number of weights may be others than they were. A target is removed by a weight of 0. Every
    /// target gets its share of today's weights, rounded to what it has already where that is the share rounded down or
    /// up, so that nothing moves where nothing has changed; rows keep the rule of `groups`, if there are any; and the number
    /// of moves is the least possible for the loads. (With [`Groups::local`] the fewest rows change groups and then in each
    /// group the fewest routes change, which together need not be the least.) Routes that stay keep their place.
    ///
    /// With `max_moves` only so many moves are made now, those of rows that break the rule first. Loads are then between
    /// what they were and what they are to be, except for targets that a chain of moves passes through (where rows have
    /// hardly a choice). Calling again with the result, and the same weights and seed, makes further moves.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// use phaserouter::Router;
    ///
    /// let mut router = Router::builder().seed(1).build()?;
    /// let before = router.assign(&[1; 10], 1000, 3)?;
    /// let after = router.reassign(before.as_slice(), &[1; 11], None, 1000, 3, None)?;
    /// assert_eq!((after.moves.len(), after.bound), (272, 272));
    /// assert_eq!(after.routes.column_loads()[8..], [272, 273, 272]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for a previous entry that is neither -1 nor a target. [`Error::InvalidArgument`] for a previous
    /// row that has a target twice. [`Error::SizeMismatch`] when the previous entries are no whole rows. Otherwise as
    /// [`assign`](Self::assign) and [`assign_grouped`](Self::assign_grouped).
    pub fn reassign(
        &mut self,
        previous: &[i32],
        weights: &[u64],
        groups: Option<Groups<'_>>,
        n_sources: usize,
        k: usize,
        max_moves: Option<u64>,
    ) -> Result<Reassigned> {
        let sources = 0..n_sources;
        let mut entries = entries(&sources, n_sources, k)?;
        let previous_rows = previous.len() / k.max(1);
        if previous_rows * k != previous.len() {
            let length = previous.len();
            return Err(Error::SizeMismatch(format!("previous: {length} entries are no rows of k = {k}")));
        }
        let job = Job { previous, previous_rows, weights, groups, n_sources, k: fan_out(k)?, max_moves };
        let done = self.handle().reassign(&job, &mut entries)?;
        let moves = done.moves.iter().map(|found| RouteMove {
            source: found.row as usize,
            place: found.slot as usize,
            from: found.from as usize,
            to: found.to as usize,
        });
        Ok(Reassigned {
            moves: moves.collect(),
            moves_left: done.stats.moves_left,
            bound: done.stats.bound,
            filled: done.stats.filled,
            rows_mended: done.stats.rows_mended,
            groups_capped: done.stats.groups_capped as usize,
            targets_capped: done.stats.targets_capped as usize,
            shares_changed: done.stats.shares_changed,
            routes: Routes::from_router(entries, sources, k, weights.len()),
        })
    }
}
