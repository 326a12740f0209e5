//! The checked-in bindings are what bindgen makes from today's header.

#[test]
fn checked_in_bindings_are_up_to_date() {
    let made = generate_bindings::generate().expect("bindgen");
    let kept = std::fs::read_to_string(generate_bindings::checked_in()).expect("bindings.rs");
    assert!(made == kept, "the header has changed: run `cargo run -p generate-bindings`");
}
