//! Which targets hold the copies of each partition, and the partition of each key.
#![forbid(unsafe_code)]

use std::collections::{BTreeSet, HashSet};

use crate::error::{Error, Result};
use crate::ffi::strings::spec_version;
use crate::groups::Groups;
use crate::keys::{partition_of, Key};
use crate::router::Router;
use crate::sizes::{check_len, MAX_SIZE};
use xxhash_rust::xxh3::xxh3_64;

/// The targets of a [`Placement`]: their weights, and if they have them, names and groups.
///
/// ```
/// use phaserouter::Targets;
///
/// let targets = Targets::new([4, 2, 2]).names(["a", "b", "c"]).groups(["rack 1", "rack 2", "rack 2"]);
/// assert_eq!(targets.weights(), [4, 2, 2]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "targets do nothing until partitions are placed on them"]
pub struct Targets {
    pub(crate) weights: Vec<u64>,
    pub(crate) names: Option<Vec<String>>,
    pub(crate) groups: Option<Vec<String>>,
}

impl Targets {
    /// Targets with these weights, which loads are to be in proportion to.
    pub fn new(weights: impl Into<Vec<u64>>) -> Self {
        Self { weights: weights.into(), names: None, groups: None }
    }

    /// A name for each target, all different.
    pub fn names<Name: Into<String>>(mut self, names: impl IntoIterator<Item = Name>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// A label for each target (its rack, its zone): the copies of a partition lie in different groups. It may be empty
    /// only where the weight is 0.
    pub fn groups<Label: Into<String>>(mut self, groups: impl IntoIterator<Item = Label>) -> Self {
        self.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }

    /// The weights.
    #[must_use]
    pub fn weights(&self) -> &[u64] {
        &self.weights
    }

    pub(crate) fn check(&self) -> Result<()> {
        if let Some(groups) = &self.groups {
            check_len("groups", groups.len(), self.weights.len())?;
            let without = |(label, &weight): (&String, &u64)| label.is_empty() && weight > 0;
            if let Some(target) = groups.iter().zip(&self.weights).position(without) {
                return Err(Error::InvalidArgument(format!(
                    "groups: target {target} has a positive weight and no group: its label is empty"
                )));
            }
        }
        let Some(names) = &self.names else { return Ok(()) };
        check_len("names", names.len(), self.weights.len())?;
        let mut seen = HashSet::new();
        match names.iter().find(|&name| !seen.insert(name)) {
            Some(twice) => Err(Error::InvalidArgument(format!("names: the name {twice:?} is there twice"))),
            None => Ok(()),
        }
    }

    /// The place of each target's group among all labels in ascending order, and how many groups there are. Targets without
    /// a label (an empty one) come first, each as a group of its own.
    pub(crate) fn group_numbers(&self) -> Option<(Vec<u32>, usize)> {
        let groups = self.groups.as_ref()?;
        let labels: BTreeSet<_> = groups.iter().filter(|label| !label.is_empty()).collect();
        let labels: Vec<_> = labels.into_iter().collect();
        let n_alone = groups.iter().filter(|label| label.is_empty()).count();
        let mut alone = 0..n_alone;
        let number = |label| match labels.binary_search(&label) {
            Ok(place) => n_alone + place,
            Err(_) => alone.next().expect("only empty labels are not among the labels"),
        };
        let numbers: Vec<_> = groups.iter().map(number).map(|number| number as u32).collect();
        Some((numbers, n_alone + labels.len()))
    }
}

/// Which `k` targets hold the copies of each partition, and through its hash of each key.
///
/// Loads are in proportion to weights, exactly: those of [`Router::assign`], and with groups those of
/// [`Router::assign_grouped`] by [`Groups::spread`]: the copies of a partition lie in different groups.
///
/// A hash `h` belongs to partition `h * n_partitions / 2^64`. So the partition of a key depends neither on the seed nor
/// on the targets: two placements with the same number of partitions agree on it.
///
/// It never changes, and any number of threads may use one at the same time.
///
/// ```
/// # fn main() -> phaserouter::Result<()> {
/// use phaserouter::{Placement, Targets};
///
/// let disks = Targets::new([2, 1, 1, 2]).names(["a", "b", "c", "d"]).groups(["r1", "r1", "r2", "r2"]);
/// let placement = Placement::new(64, disks, 2, 7)?;
/// let copies: Vec<_> = placement.lookup("user:4711").iter().map(|&disk| placement.name(disk)).collect();
/// assert_eq!(copies, [Some("d"), Some("a")]);
/// assert_eq!(placement.loads(), [43, 21, 21, 43]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    pub(crate) targets: Targets,
    pub(crate) n_partitions: usize,
    pub(crate) k: usize,
    pub(crate) seed: u64,
    pub(crate) spec_version: u32,
    pub(crate) table: Vec<u32>,
}

impl Placement {
    /// Places `n_partitions` partitions with `k` copies each.
    ///
    /// Keys are hashed to partitions, whose number cannot be changed later: some tens for every target that there may
    /// ever be are enough. It runs on one thread, in about 20 ns a copy.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] when `n_partitions` or `k` is 0 or too large. [`Error::SizeMismatch`] when there is not a
    /// name, or a label, for each weight, and [`Error::InvalidArgument`] for a name that is there twice, or an empty label
    /// of a target with a positive weight. Otherwise those of [`Router::assign`] and [`Router::assign_grouped`]: [`Error::Infeasible`] when fewer than `k` targets, or
    /// groups, have a positive weight.
    pub fn new(n_partitions: usize, targets: Targets, k: usize, seed: u64) -> Result<Self> {
        targets.check()?;
        positive("n_partitions", n_partitions)?;
        positive("k", k)?;
        let mut router = Router::builder().seed(seed).num_threads(1).build()?;
        let routes = match targets.group_numbers() {
            None => router.assign(&targets.weights, n_partitions, k)?,
            Some((numbers, count)) => {
                router
                    .assign_grouped(&targets.weights, Groups::spread(&numbers, count), n_partitions, k)?
                    .routes
            }
        };
        // Every row of an assignment is full.
        let table = routes.as_slice().iter().map(|&target| target as u32).collect();
        Ok(Self { targets, n_partitions, k, seed, spec_version: spec_version(), table })
    }

    /// How many partitions there are.
    #[must_use]
    pub fn n_partitions(&self) -> usize {
        self.n_partitions
    }

    /// How many targets there are.
    #[must_use]
    pub fn n_targets(&self) -> usize {
        self.targets.weights.len()
    }

    /// How many copies a partition has.
    #[must_use]
    pub fn k(&self) -> usize {
        self.k
    }

    /// The seed.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The routing spec that the table was computed by.
    #[must_use]
    pub fn spec_version(&self) -> u32 {
        self.spec_version
    }

    /// The targets' weights.
    #[must_use]
    pub fn weights(&self) -> &[u64] {
        &self.targets.weights
    }

    /// The targets' names, if they have any.
    #[must_use]
    pub fn names(&self) -> Option<&[String]> {
        self.targets.names.as_deref()
    }

    /// The label of each target's group, if there are groups.
    #[must_use]
    pub fn groups(&self) -> Option<&[String]> {
        self.targets.groups.as_deref()
    }

    /// The name of a target; `None` if targets have no names, or if there is no such target.
    #[must_use]
    pub fn name(&self, target: u32) -> Option<&str> {
        self.names()?.get(target as usize).map(String::as_str)
    }

    /// The targets of all partitions, `k` for each.
    #[must_use]
    pub fn table(&self) -> &[u32] {
        &self.table
    }

    /// The partition of a key, below `n_partitions`.
    #[must_use]
    pub fn partition<K: Key + ?Sized>(&self, key: &K) -> usize {
        partition_of(key.key_hash(), self.n_partitions)
    }

    /// The `k` targets of a key.
    #[inline]
    #[must_use]
    pub fn lookup<K: Key + ?Sized>(&self, key: &K) -> &[u32] {
        self.lookup_hash(key.key_hash())
    }

    /// The `k` targets of the key with this [hash](Key::key_hash).
    #[inline]
    #[must_use]
    pub fn lookup_hash(&self, hash: u64) -> &[u32] {
        let begin = partition_of(hash, self.n_partitions) * self.k;
        &self.table[begin..begin + self.k]
    }

    /// How many partitions have a copy on each target.
    #[must_use]
    pub fn loads(&self) -> Vec<usize> {
        let mut loads = vec![0; self.n_targets()];
        self.table.iter().for_each(|&target| loads[target as usize] += 1);
        loads
    }

    /// XXH3-64 of all that the placement says, as 16 hexadecimal digits: that of its file.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut content = Vec::new();
        let mut word = |number: u64| content.extend_from_slice(&number.to_le_bytes());
        word(self.spec_version.into());
        word(self.seed);
        [self.n_partitions, self.k, self.n_targets()].iter().for_each(|&size| word(size as u64));
        word(self.names().is_some().into());
        word(self.groups().is_some().into());
        for (target, weight) in self.targets.weights.iter().enumerate() {
            content.extend_from_slice(&weight.to_le_bytes());
            for texts in [self.names(), self.groups()].into_iter().flatten() {
                let text = &texts[target];
                content.extend_from_slice(&(text.len() as u64).to_le_bytes());
                content.extend_from_slice(text.as_bytes());
            }
        }
        self.table.iter().for_each(|target| content.extend_from_slice(&target.to_le_bytes()));
        format!("{:016x}", xxh3_64(&content))
    }
}

fn positive(name: &str, size: usize) -> Result<()> {
    if size == 0 || size > MAX_SIZE {
        return Err(Error::OutOfRange(format!("{name}: {size} is not in [1, {MAX_SIZE}]")));
    }
    Ok(())
}
