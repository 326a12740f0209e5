//! The raw bindings of `phaserouter-sys`, as bindgen makes them from the C header.

use std::fmt;
use std::path::PathBuf;

const HEADING: &str = "\
// Made from include/phase_router.h by `cargo run -p generate-bindings`. Do not edit.";

fn rust_bindings() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The checked-in file.
#[must_use]
pub fn checked_in() -> PathBuf {
    rust_bindings().join("phaserouter-sys/src/bindings.rs")
}

/// Why there are no bindings.
#[derive(Debug)]
pub enum Error {
    /// libclang, which reads the header, cannot be loaded.
    NoLibclang(String),
    /// bindgen has failed.
    Bindgen(bindgen::BindgenError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoLibclang(why) => write!(f, "libclang cannot be loaded: {}", why.trim_end()),
            Self::Bindgen(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

/// What the checked-in file should hold.
///
/// # Errors
/// [`Error`] says which.
pub fn generate() -> Result<String, Error> {
    clang_sys::load().map_err(Error::NoLibclang)?;
    made().map_err(Error::Bindgen)
}

fn made() -> Result<String, bindgen::BindgenError> {
    let header = rust_bindings().join("../../include/phase_router.h");
    let bindings = bindgen::Builder::default()
        .header(header.to_string_lossy())
        // The header's comments are plain ones; this makes them documentation.
        .clang_arg("-fparse-all-comments")
        .allowlist_file(".*/phase_router\\.h")
        .use_core()
        .layout_tests(true)
        .prepend_enum_name(false)
        .derive_default(true)
        .rust_target(
            bindgen::RustTarget::stable(80, 0)
                .map_err(|e| bindgen::BindgenError::ClangDiagnostic(format!("no such Rust version: {e}")))?,
        )
        .rust_edition(bindgen::RustEdition::Edition2021)
        .disable_header_comment()
        .raw_line(HEADING)
        .formatter(bindgen::Formatter::Prettyplease)
        .generate()?;
    // Sizes are those of this machine's pointers.
    let layout = "#[allow(clippy::unnecessary_operation, clippy::identity_op)]\nconst _: () = {";
    let sized = format!("#[cfg(target_pointer_width = \"64\")]\n{layout}");
    Ok(bindings.to_string().replace(layout, &sized))
}
