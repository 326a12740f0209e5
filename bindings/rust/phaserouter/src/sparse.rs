#![forbid(unsafe_code)]

use std::ops::Range;

use crate::rows::{rows, HasRows, Rows};

/// Routes as compressed sparse rows: the targets of all sources one after another, and where each row begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Csr {
    sources: Range<usize>,
    n_targets: usize,
    row_offsets: Vec<u64>,
    targets: Vec<u32>,
}

impl Csr {
    pub(crate) fn new(
        sources: Range<usize>,
        n_targets: usize,
        row_offsets: Vec<u64>,
        targets: Vec<u32>,
    ) -> Self {
        Self { sources, n_targets, row_offsets, targets }
    }

    /// The sources whose rows these are.
    #[must_use]
    pub fn sources(&self) -> Range<usize> {
        self.sources.clone()
    }

    /// How many targets there are to route to.
    #[must_use]
    pub fn n_targets(&self) -> usize {
        self.n_targets
    }

    /// The targets of a source; `None` for a source that is not among [`sources`](Self::sources).
    #[must_use]
    pub fn row(&self, source: usize) -> Option<&[u32]> {
        self.sources.contains(&source).then(|| self.nth(source - self.sources.start))
    }

    /// The targets of each source, in the order of the [`sources`](Self::sources): what `for row in &csr` goes through.
    #[must_use]
    pub fn rows(&self) -> Rows<'_, Self> {
        rows(self, self.sources.len())
    }

    /// All routes: pairs of a source and a target.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.sources()
            .zip(self.rows())
            .flat_map(|(source, row)| row.iter().map(move |&target| (source, target as usize)))
    }

    /// How many of the sources each target has.
    #[must_use]
    pub fn column_loads(&self) -> Vec<u64> {
        let mut loads = vec![0; self.n_targets];
        for &target in &self.targets {
            loads[target as usize] += 1;
        }
        loads
    }

    /// The sources of every target.
    #[must_use]
    pub fn by_target(&self) -> ByTarget {
        ByTarget::new(self.n_targets, || self.pairs())
    }

    /// Where each row begins in [`targets`](Self::targets), and at last where the last one ends.
    #[must_use]
    pub fn row_offsets(&self) -> &[u64] {
        &self.row_offsets
    }

    /// The targets of all sources.
    #[must_use]
    pub fn targets(&self) -> &[u32] {
        &self.targets
    }

    /// Row offsets and targets, without a copy.
    #[must_use]
    pub fn into_parts(self) -> (Vec<u64>, Vec<u32>) {
        (self.row_offsets, self.targets)
    }
}

impl HasRows for Csr {
    type Entry = u32;

    fn nth(&self, row: usize) -> &[u32] {
        part(&self.targets, &self.row_offsets, row)
    }
}

impl<'a> IntoIterator for &'a Csr {
    type Item = &'a [u32];
    type IntoIter = Rows<'a, Csr>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows()
    }
}

/// Routes by target: the sources of all targets one after another, each target's in ascending order, and where each
/// target's begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByTarget {
    offsets: Vec<u64>,
    sources: Vec<u32>,
}

impl ByTarget {
    /// `pairs` gives the same pairs of source and target twice, in ascending order of the source.
    pub(crate) fn new<Pairs: Iterator<Item = (usize, usize)>>(
        n_targets: usize,
        pairs: impl Fn() -> Pairs,
    ) -> Self {
        let mut offsets = vec![0; n_targets + 1];
        for (_, target) in pairs() {
            offsets[target + 1] += 1;
        }
        for target in 0..n_targets {
            offsets[target + 1] += offsets[target];
        }
        let mut next = offsets.clone();
        let mut sources = vec![0; offsets[n_targets] as usize];
        for (source, target) in pairs() {
            sources[next[target] as usize] = source as u32;
            next[target] += 1;
        }
        Self { offsets, sources }
    }

    /// How many targets there are.
    #[must_use]
    pub fn n_targets(&self) -> usize {
        self.offsets.len() - 1
    }

    /// The sources of a target, ascending; `None` for a target that there is not.
    #[must_use]
    pub fn target(&self, target: usize) -> Option<&[u32]> {
        (target < self.n_targets()).then(|| self.nth(target))
    }

    /// The sources of each target: what `for sources in &by_target` goes through.
    #[must_use]
    pub fn targets(&self) -> Rows<'_, Self> {
        rows(self, self.n_targets())
    }

    /// Where each target's sources begin in [`sources`](Self::sources), and at last where the last one's end.
    #[must_use]
    pub fn offsets(&self) -> &[u64] {
        &self.offsets
    }

    /// The sources of all targets.
    #[must_use]
    pub fn sources(&self) -> &[u32] {
        &self.sources
    }

    /// Offsets and sources, without a copy.
    #[must_use]
    pub fn into_parts(self) -> (Vec<u64>, Vec<u32>) {
        (self.offsets, self.sources)
    }
}

impl HasRows for ByTarget {
    type Entry = u32;

    fn nth(&self, row: usize) -> &[u32] {
        part(&self.sources, &self.offsets, row)
    }
}

impl<'a> IntoIterator for &'a ByTarget {
    type Item = &'a [u32];
    type IntoIter = Rows<'a, ByTarget>;

    fn into_iter(self) -> Self::IntoIter {
        self.targets()
    }
}

fn part<'a>(values: &'a [u32], offsets: &[u64], index: usize) -> &'a [u32] {
    &values[offsets[index] as usize..offsets[index + 1] as usize]
}
