//! The crate's modules: where unsafe code may be, and that their uses of each other make no circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const SRC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

/// Every source file by the name of its module: `ffi::router`, for example. That of `lib.rs` is `lib`.
fn modules() -> BTreeMap<String, String> {
    fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, files);
            } else {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    collect(Path::new(SRC), &mut files);
    let named = |path: PathBuf| {
        let name = path.strip_prefix(SRC).unwrap().with_extension("");
        let parts: Vec<_> = name.iter().map(|part| part.to_str().unwrap()).collect();
        (parts.join("::").replace("::mod", ""), fs::read_to_string(path).unwrap())
    };
    files.into_iter().map(named).collect()
}

#[test]
fn unsafe_code_is_in_ffi_alone() {
    let modules = modules();
    assert!(modules.len() > 20);
    for (name, text) in modules {
        match name.as_str() {
            "lib" => assert!(text.contains("#![deny(unsafe_code)]")),
            _ if name.starts_with("ffi") => {}
            _ => assert!(text.contains("#![forbid(unsafe_code)]"), "{name}"),
        }
    }
}

/// The modules that a file uses, by its `use` lines. Public names are used by their modules, too, and never through the
/// root of the crate, where they could not be told from each other.
fn used(name: &str, text: &str) -> BTreeSet<String> {
    let siblings = name.rsplit_once("::").map_or("", |(parent, _)| parent);
    let mut found = BTreeSet::new();
    for line in text.lines().map(str::trim_start) {
        if let Some(path) = line.strip_prefix("use crate::") {
            assert!(path.starts_with(|first: char| first.is_ascii_lowercase()), "{name}: {line}");
            let depth = if path.starts_with("ffi::") { 2 } else { 1 };
            let parts: Vec<_> = path.split([' ', ';']).next().unwrap().split("::").take(depth).collect();
            found.insert(parts.join("::"));
        } else if let Some(path) = line.strip_prefix("use super::").filter(|path| *path != "*;") {
            let sibling = path.split([':', ';']).next().unwrap();
            found.insert(format!("{siblings}::{sibling}"));
        }
    }
    found
}

#[test]
fn no_modules_use_each_other_in_a_circle() {
    let mut left: BTreeMap<_, _> = modules()
        .into_iter()
        .filter(|(name, _)| name != "lib")
        .map(|(name, text)| (name.clone(), used(&name, &text)))
        .collect();
    assert!(left["router"].contains("ffi::router") && left["ffi::router"].contains("ffi::call"));
    for (name, uses) in &left {
        assert!(uses.iter().all(|used| left.contains_key(used)), "{name} uses {uses:?}");
    }
    // Modules that use none of those left are taken away, until none is left.
    while !left.is_empty() {
        let before = left.len();
        let names: BTreeSet<_> = left.keys().cloned().collect();
        left.retain(|_, uses| !uses.is_disjoint(&names));
        assert!(left.len() < before, "a circle is among these: {left:#?}");
    }
}
