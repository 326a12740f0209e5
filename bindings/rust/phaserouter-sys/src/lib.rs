#![doc = include_str!("../README.md")]
#![no_std]
#![warn(missing_docs)]

/// The C header's declarations, one by one.
#[rustfmt::skip]
#[allow(
    non_camel_case_types,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    clippy::all,
    clippy::undocumented_unsafe_blocks,
    missing_docs
)]
mod bindings;

pub use bindings::*;
