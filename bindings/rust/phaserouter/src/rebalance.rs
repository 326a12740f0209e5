//! A placement on other targets, with the fewest moves.
#![forbid(unsafe_code)]

use std::collections::HashMap;

use crate::error::{Error, Result};
use crate::ffi::memory::zeros;
use crate::ffi::reassign::{as_entries, as_entries_mut, Job};
use crate::ffi::strings::spec_version;
use crate::groups::Groups;
use crate::placement::{Placement, Targets};
use crate::router::Router;
use crate::sizes::{check_len, fan_out};

/// A copy of a partition that moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Move {
    /// The partition.
    pub partition: u32,
    /// Which of its copies: the place in the partition's row of the table.
    pub copy: u32,
    /// The target that gives it up.
    pub from: u32,
    /// The target that gets it.
    pub to: u32,
}

/// What [`Placement::rebalance`] gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rebalance {
    /// The new placement. A target keeps its number; added ones are at the end, and those that are gone have the weight 0.
    pub placement: Placement,
    /// The copies that move, ascending by partition and copy.
    pub moves: Vec<Move>,
    /// Moves that the limit has put off. 0: every load is its share.
    pub moves_left: u64,
    /// No placement with these loads takes fewer moves from the old one. `moves` and `moves_left` together are this, or
    /// more where copies in one group would forbid it; then they are the least possible all the same.
    pub bound: u64,
    /// Partitions that had copies in one group, because targets have changed theirs.
    pub partitions_mended: u64,
    /// The part of all copies, from 0 to 1, that others get for what is too heavy to be in proportion.
    pub shares_changed: f64,
}

impl Placement {
    /// A placement on other targets, or with other weights, which keeps as many copies where they are as possible.
    ///
    /// The number of moves is the least possible for the loads that result; every load is the target's share of today's
    /// weights, rounded down or up, and copies keep the rule of the groups. `targets` are all that there are to be. Named
    /// ones are the placement's targets of these names: others of it are gone, and new names are added. Without names they
    /// are the placement's targets in their order, and if these have no names either, what is more is added. Without groups
    /// targets keep theirs; those of a placement without groups that are gone have the empty label, and need another one when
    /// they come back. Numbers of targets are for ever: a target that is gone keeps its number, with the weight 0, and
    /// has it again if it comes back.
    ///
    /// With `max_moves` only so many moves are made now. Loads are then between what they were and what they are to be,
    /// except for targets that a chain of moves passes through (where rows have hardly a choice). Rebalancing the result on
    /// the same targets goes on from there.
    ///
    /// ```
    /// # fn main() -> phaserouter::Result<()> {
    /// use phaserouter::{Placement, Targets};
    ///
    /// let disks = Placement::new(1000, Targets::new([1; 4]).names(["a", "b", "c", "d"]), 2, 7)?;
    /// let step = disks.rebalance(&Targets::new([1; 4]).names(["a", "b", "c", "e"]), None)?;
    /// assert_eq!((step.moves.len(), step.bound), (500, 500));
    /// assert_eq!(step.placement.loads(), [500, 500, 500, 0, 500]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] for a target without a group in a placement with groups, for names where the
    /// placement's targets have none, and for a name that is there twice. [`Error::SizeMismatch`] when there is not a weight
    /// for each target and no names say which they are of. Otherwise as [`Placement::new`].
    pub fn rebalance(&self, targets: &Targets, max_moves: Option<u64>) -> Result<Rebalance> {
        targets.check()?;
        let targets = self.merged(targets)?;
        let numbers = targets.group_numbers();
        let job = Job {
            previous: as_entries(&self.table),
            previous_rows: self.n_partitions,
            weights: targets.weights(),
            groups: numbers.as_ref().map(|(numbers, count)| Groups::spread(numbers, *count)),
            n_sources: self.n_partitions,
            k: fan_out(self.k)?,
            max_moves,
        };
        let mut table: Vec<u32> = zeros("table", self.table.len())?;
        let mut router = Router::builder().seed(self.seed).num_threads(1).build()?;
        let done = router.handle().reassign(&job, as_entries_mut(&mut table))?;
        let moves = done.moves.iter().map(|found| Move {
            partition: found.row,
            copy: found.slot,
            from: found.from as u32,
            to: found.to as u32,
        });
        Ok(Rebalance {
            moves: moves.collect(),
            moves_left: done.stats.moves_left,
            bound: done.stats.bound,
            partitions_mended: done.stats.rows_mended,
            shares_changed: done.stats.shares_changed,
            placement: Self { targets, spec_version: spec_version(), table, ..*self },
        })
    }

    /// Old and new targets: the old ones keep their numbers, added ones follow, and the weight of those that are gone is 0.
    fn merged(&self, given: &Targets) -> Result<Targets> {
        let (places, names) = match (&given.names, self.names()) {
            (Some(_), None) => {
                let what =
                    "names: the placement's targets have none, and are told from each other by their numbers";
                return Err(Error::InvalidArgument(what.into()));
            }
            (Some(new), Some(old)) => {
                let (places, names) = places_by_name(old, new);
                (places, Some(names))
            }
            (None, Some(old)) => {
                check_len("weights", given.weights.len(), old.len())?;
                ((0..old.len()).collect(), Some(old.to_vec()))
            }
            (None, None) => {
                check_len("weights", given.weights.len(), given.weights.len().max(self.n_targets()))?;
                ((0..given.weights.len()).collect::<Vec<_>>(), None)
            }
        };
        let count = places.iter().map(|place| place + 1).max().unwrap_or(0).max(self.n_targets());
        let mut weights = vec![0; count];
        places.iter().zip(&given.weights).for_each(|(&place, &weight)| weights[place] = weight);
        let groups = self.merged_groups(given, &places, count)?;
        let targets = Targets { weights, names, groups };
        targets.check()?;
        Ok(targets)
    }

    fn merged_groups(&self, given: &Targets, places: &[usize], count: usize) -> Result<Option<Vec<String>>> {
        if self.groups().is_none() && given.groups.is_none() {
            return Ok(None);
        }
        // The empty label says that the group is not known.
        let old = self.groups().map_or_else(|| vec![String::new(); self.n_targets()], <[_]>::to_vec);
        let mut labels: Vec<_> = old.into_iter().map(Some).collect();
        labels.resize(count, None);
        for (&place, label) in places.iter().zip(given.groups.iter().flatten()) {
            labels[place] = Some(label.clone());
        }
        match labels.iter().position(Option::is_none) {
            Some(target) => Err(Error::InvalidArgument(format!(
                "groups: target {target} is new, and its group is not said"
            ))),
            None => Ok(Some(labels.into_iter().flatten().collect())),
        }
    }
}

fn places_by_name(old: &[String], new: &[String]) -> (Vec<usize>, Vec<String>) {
    let mut names = old.to_vec();
    let mut places: HashMap<&str, usize> =
        old.iter().enumerate().map(|(place, name)| (name.as_str(), place)).collect();
    let found = new.iter().map(|name| {
        *places.entry(name).or_insert_with(|| {
            names.push(name.clone());
            names.len() - 1
        })
    });
    (found.collect(), names)
}
