//! Rewrites the checked-in bindings.

use std::process::ExitCode;

fn main() -> ExitCode {
    let made = match generate_bindings::generate() {
        Ok(made) => made,
        Err(error) => return failed(&error),
    };
    match std::fs::write(generate_bindings::checked_in(), made) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

fn failed(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("generate-bindings: {error}");
    ExitCode::FAILURE
}
