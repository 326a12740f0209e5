//! Rewrites the checked-in bindings.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::write(generate_bindings::checked_in(), generate_bindings::generate()?)?;
    Ok(())
}
