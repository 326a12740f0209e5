//! The checked-in bindings are what bindgen makes from today's header.

use generate_bindings::{checked_in, generate, Error};

fn main() {
    let made = match generate() {
        Ok(made) => made,
        Err(error @ Error::NoLibclang(_)) => return println!("generate-bindings: skipped: {error}"),
        Err(error) => panic!("{error}"),
    };
    let kept = std::fs::read_to_string(checked_in()).expect("bindings.rs");
    assert!(made == kept, "the header has changed: run `cargo run -p generate-bindings`");
    println!("generate-bindings: the checked-in bindings are up to date");
}
