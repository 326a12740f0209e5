#![forbid(unsafe_code)]

use std::fmt;
use std::ops::Range;

use crate::error::{Error, Result};
use crate::ffi::memory::zeros;
use crate::ffi::target::Target;
use crate::rows::{rows, HasRows, Rows};
use crate::sizes::{fan_out, product, MAX_SIZE};
use crate::sparse::{ByTarget, Csr};

/// Dense routes: for every source a row of `k` entries, its targets first and then [`Target::NONE`].
///
/// The sources may be a range of a larger whole; their indices are always those in the whole.
///
/// ```
/// # fn main() -> phaserouter::Result<()> {
/// let mut router = phaserouter::Router::new()?;
/// let routes = router.assign(&[1, 1, 1], 6, 2)?;
/// for (source, row) in routes.sources().zip(routes.rows()) {
///     let targets: Vec<usize> = row.iter().filter_map(|target| target.get()).collect();
///     assert_eq!(targets.len(), 2);
///     println!("{source}: {targets:?}");
/// }
/// assert_eq!(routes.column_loads(), [4, 4, 4]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Parts"))]
pub struct Routes {
    sources: Range<usize>,
    n_targets: usize,
    k: usize,
    entries: Vec<i32>,
}

/// `Routes` as they are written, not yet checked.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Parts {
    sources: Range<usize>,
    n_targets: usize,
    k: usize,
    entries: Vec<i32>,
}

#[cfg(feature = "serde")]
impl TryFrom<Parts> for Routes {
    type Error = Error;

    fn try_from(parts: Parts) -> Result<Self> {
        Self::from_entries(parts.entries, parts.sources, parts.n_targets, parts.k)
    }
}

impl Routes {
    /// Routes from raw entries, such as those that [`Router::route_into`](crate::Router::route_into) writes.
    ///
    /// # Errors
    /// [`Error::SizeMismatch`] unless there are `sources.len() * k` entries. [`Error::OutOfRange`] for a range that is
    /// none, a size above [`MAX_SIZE`], and a target that is not below `n_targets`. [`Error::InvalidArgument`] for a
    /// row that has something else than -1 after its last target, or a target twice.
    pub fn from_entries(
        entries: Vec<i32>,
        sources: Range<usize>,
        n_targets: usize,
        k: usize,
    ) -> Result<Self> {
        if sources.start > sources.end {
            let Range { start, end } = sources;
            return Err(Error::OutOfRange(format!("sources: {start} is above {end}")));
        }
        for (name, size) in [("sources", sources.end), ("n_targets", n_targets), ("k", k)] {
            if size > MAX_SIZE {
                return Err(Error::OutOfRange(format!("{name}: {size} is above {MAX_SIZE}")));
            }
        }
        let expected = product("entries", sources.len(), k)?;
        if entries.len() != expected {
            return Err(Error::SizeMismatch(format!(
                "entries: {} elements are given, but the shape asks for {expected}",
                entries.len()
            )));
        }
        let routes = Self::from_router(entries, sources, k, n_targets);
        routes.check_rows()?;
        Ok(routes)
    }

    /// What a router has written needs no check.
    pub(crate) fn from_router(entries: Vec<i32>, sources: Range<usize>, k: usize, n_targets: usize) -> Self {
        Self { sources, n_targets, k, entries }
    }

    fn check_rows(&self) -> Result<()> {
        let mut sorted = Vec::with_capacity(self.k.min(self.entries.len()));
        for (source, row) in self.sources().zip(self.rows()) {
            // Not `prefix`: it searches by halves, which unchecked rows may mislead.
            let end = row.iter().position(|target| target.is_none()).unwrap_or(row.len());
            let (kept, rest) = row.split_at(end);
            if rest.iter().any(|&entry| entry != Target::NONE) {
                return Err(Error::InvalidArgument(format!(
                    "entries: the row of source {source} has something else than -1 after its last target"
                )));
            }
            sorted.clear();
            sorted.extend_from_slice(kept);
            sorted.sort_unstable();
            if let Some(Some(largest)) = sorted.last().map(|target| target.get()) {
                if largest >= self.n_targets {
                    return Err(Error::OutOfRange(format!(
                        "entries: target {largest} of source {source} is not below n_targets = {}",
                        self.n_targets
                    )));
                }
            }
            if let Some(pair) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
                return Err(Error::InvalidArgument(format!(
                    "entries: source {source} has target {} twice",
                    pair[0].0
                )));
            }
        }
        Ok(())
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

    /// The fan-out: how many entries a row has.
    #[must_use]
    pub fn k(&self) -> usize {
        self.k
    }

    /// The row of a source: `k` entries, its targets first. `None` for a source that is not among
    /// [`sources`](Self::sources).
    #[must_use]
    pub fn row(&self, source: usize) -> Option<&[Target]> {
        self.sources.contains(&source).then(|| self.nth(source - self.sources.start))
    }

    /// The rows, in the order of the [`sources`](Self::sources): what `for row in &routes` goes through.
    #[must_use]
    pub fn rows(&self) -> Rows<'_, Self> {
        rows(self, self.sources.len())
    }

    /// The targets of a source, as far as there are any.
    #[must_use]
    pub fn targets(&self, source: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.row(source).unwrap_or_default().iter().filter_map(|target| target.get())
    }

    /// All routes: pairs of a source and a target.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.sources().zip(self.rows()).flat_map(|(source, row)| {
            prefix(row).iter().filter_map(move |target| Some((source, target.get()?)))
        })
    }

    /// How many targets each source has.
    #[must_use]
    pub fn counts(&self) -> Vec<u32> {
        self.rows().map(|row| prefix(row).len() as u32).collect()
    }

    /// How many routes there are in all.
    #[must_use]
    pub fn active_routes(&self) -> usize {
        self.rows().map(|row| prefix(row).len()).sum()
    }

    /// How many of the sources each target has.
    #[must_use]
    pub fn column_loads(&self) -> Vec<u64> {
        let mut loads = vec![0; self.n_targets];
        for target in Target::slice(&self.entries).iter().filter_map(|target| target.get()) {
            loads[target] += 1;
        }
        loads
    }

    /// The routes as compressed sparse rows.
    #[must_use]
    pub fn to_csr(&self) -> Csr {
        let mut row_offsets = Vec::with_capacity(self.sources.len() + 1);
        let mut targets = Vec::with_capacity(self.active_routes());
        row_offsets.push(0);
        for row in self.rows() {
            targets.extend(prefix(row).iter().map(|target| target.0 as u32));
            row_offsets.push(targets.len() as u64);
        }
        Csr::new(self.sources(), self.n_targets, row_offsets, targets)
    }

    /// The sources of every target: what a dispatch to the targets needs.
    #[must_use]
    pub fn by_target(&self) -> ByTarget {
        ByTarget::new(self.n_targets, || self.pairs())
    }

    /// 64-bit FNV-1a over the entries, as SPEC section 8 defines it: equal routes have equal digests in every language
    /// and on every machine.
    #[must_use]
    pub fn digest(&self) -> u64 {
        let bytes = self.entries.iter().flat_map(|entry| entry.to_le_bytes());
        bytes.fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
        })
    }

    /// The raw entries, row by row: target indices and -1.
    #[must_use]
    pub fn as_slice(&self) -> &[i32] {
        &self.entries
    }

    /// The raw entries, without a copy.
    #[must_use]
    pub fn into_vec(self) -> Vec<i32> {
        self.entries
    }
}

impl HasRows for Routes {
    type Entry = Target;

    fn nth(&self, row: usize) -> &[Target] {
        Target::slice(&self.entries[row * self.k..(row + 1) * self.k])
    }
}

impl<'a> IntoIterator for &'a Routes {
    type Item = &'a [Target];
    type IntoIter = Rows<'a, Routes>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows()
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Routes {{ sources: {:?}, n_targets: {}, k: {}, rows: ",
            self.sources, self.n_targets, self.k
        )?;
        f.debug_list().entries(self.rows()).finish()?;
        f.write_str(" }")
    }
}

/// The part of a row before its first empty entry.
fn prefix(row: &[Target]) -> &[Target] {
    &row[..row.partition_point(|target| target.is_some())]
}

/// Room for the rows of some sources. The range is checked here because the library checks it only when there is room.
pub(crate) fn entries(sources: &Range<usize>, n_sources: usize, k: usize) -> Result<Vec<i32>> {
    fan_out(k)?;
    if sources.start > sources.end {
        let Range { start, end } = sources;
        return Err(Error::OutOfRange(format!("row_begin: {start} is above row_end = {end}")));
    }
    if sources.end > n_sources {
        let end = sources.end;
        return Err(Error::OutOfRange(format!("row_end: {end} is above n_sources = {n_sources}")));
    }
    zeros("routes", product("routes", sources.len(), k)?)
}
