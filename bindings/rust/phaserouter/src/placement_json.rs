//! Placements as JSON: the text that Python's `Placement.to_json` and `save` write, too.
#![forbid(unsafe_code)]

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize};

use crate::error::{Error, Result};
use crate::ffi::strings::spec_version;
use crate::placement::{Placement, Targets};
use crate::sizes::MAX_SIZE;

const FORMAT: &str = "phaserouter placement";
const VERSION: u32 = 1;

/// What is read first: a newer version may write everything else in another way.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
    spec: u32,
}

#[derive(Serialize, Deserialize)]
struct File<'a> {
    format: Cow<'a, str>,
    version: u32,
    spec: u32,
    seed: u64,
    copies: usize,
    targets: Vec<TargetLine<'a>>,
    table: Vec<Cow<'a, [u32]>>,
    digest: String,
}

#[derive(Serialize, Deserialize)]
struct TargetLine<'a> {
    #[serde(default, deserialize_with = "text", skip_serializing_if = "Option::is_none")]
    name: Option<Cow<'a, str>>,
    weight: u64,
    #[serde(default, deserialize_with = "text", skip_serializing_if = "Option::is_none")]
    group: Option<Cow<'a, str>>,
}

/// Text that is there: `null` is none.
fn text<'de, 'a, D: Deserializer<'de>>(value: D) -> std::result::Result<Option<Cow<'a, str>>, D::Error> {
    String::deserialize(value).map(|text| Some(text.into()))
}

fn invalid(what: String) -> Error {
    Error::InvalidArgument(what)
}

fn parsed<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T> {
    serde_json::from_str(text).map_err(|problem| invalid(format!("not a placement: {problem}")))
}

impl Placement {
    /// The placement as JSON text, which [`from_json`](Self::from_json) reads, in Python, too.
    #[cfg_attr(docsrs, doc(cfg(feature = "json")))]
    #[must_use]
    pub fn to_json(&self) -> String {
        let text =
            |texts: Option<&'_ [String]>, target: usize| texts.map(|texts| texts[target].clone().into());
        let line = |(target, &weight)| TargetLine {
            name: text(self.names(), target),
            weight,
            group: text(self.groups(), target),
        };
        let file = File {
            format: FORMAT.into(),
            version: VERSION,
            spec: self.spec_version,
            seed: self.seed,
            copies: self.k,
            targets: self.weights().iter().enumerate().map(line).collect(),
            table: self.table.chunks(self.k).map(Cow::Borrowed).collect(),
            digest: self.digest(),
        };
        serde_json::to_string(&file).expect("numbers and text are JSON")
    }

    /// The placement that [`to_json`](Self::to_json) has written.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] if it is no placement, or if its digest is not that of what it says.
    /// [`Error::Unsupported`] if it was written by a newer version, with a format or a routing spec that this one does
    /// not know.
    #[cfg_attr(docsrs, doc(cfg(feature = "json")))]
    pub fn from_json(text: &str) -> Result<Self> {
        let head: Head = parsed(text)?;
        if head.format != FORMAT {
            return Err(invalid(format!("not a placement: \"format\" is not {FORMAT:?}")));
        }
        for (name, found, known) in [("version", head.version, VERSION), ("spec", head.spec, spec_version())]
        {
            if found == 0 {
                return Err(invalid(format!("{name}: it is 1 or more, not 0")));
            }
            if found > known {
                let what = format!("{name}: {found} is newer than {known}: a newer phaserouter reads it");
                return Err(Error::Unsupported(what));
            }
        }
        read(parsed(text)?)
    }
}

fn read(file: File<'_>) -> Result<Placement> {
    let table = checked_table(&file)?;
    let weights: Vec<u64> = file.targets.iter().map(|line| line.weight).collect();
    let mut targets = Targets::new(weights);
    if let Some(names) = texts("name", file.targets.iter().map(|line| line.name.as_deref()))? {
        targets = targets.names(names);
    }
    if let Some(groups) = texts("group", file.targets.iter().map(|line| line.group.as_deref()))? {
        targets = targets.groups(groups);
    }
    targets.check()?;
    let (k, seed, spec_version) = (file.copies, file.seed, file.spec);
    let made = Placement { targets, n_partitions: file.table.len(), k, seed, spec_version, table };
    let digest = made.digest();
    if digest != file.digest {
        let written = file.digest;
        return Err(invalid(format!(
            "digest: {written:?} is written, but {digest:?} is that of the content: damaged, or changed by hand"
        )));
    }
    Ok(made)
}

fn checked_table(file: &File<'_>) -> Result<Vec<u32>> {
    let n_targets = file.targets.len();
    if n_targets > MAX_SIZE || file.table.len() > MAX_SIZE {
        return Err(Error::OutOfRange(format!("table: more than {MAX_SIZE} rows or targets")));
    }
    if file.copies == 0 || file.table.is_empty() {
        return Err(invalid("table: there are no copies or no partitions".into()));
    }
    let mut sorted = Vec::new();
    for row in &file.table {
        if row.len() != file.copies {
            return Err(invalid(format!("table: rows of {} entries each are expected", file.copies)));
        }
        sorted.clear();
        sorted.extend_from_slice(row);
        sorted.sort_unstable();
        if sorted.last().is_some_and(|&largest| largest as usize >= n_targets) {
            return Err(invalid(format!("table: an entry is not a target in [0, {n_targets})")));
        }
        if sorted.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(invalid("table: a row has a target twice".into()));
        }
    }
    Ok(file.table.concat())
}

/// What every target has or none.
fn texts<'a>(name: &str, given: impl Iterator<Item = Option<&'a str>>) -> Result<Option<Vec<&'a str>>> {
    let all: Vec<_> = given.collect();
    let some: Vec<_> = all.iter().copied().flatten().collect();
    if some.is_empty() {
        return Ok(None);
    }
    if some.len() < all.len() {
        return Err(invalid(format!("targets: {name} must be there for every target or for none")));
    }
    Ok(Some(some))
}
