//! Sends tokens to experts and back: 8 of 64 experts for every token, experts of unequal capacity, the tokens of each
//! expert in one batch.
//!
//!     cargo run --example experts

use phaserouter::{Result, Router};

pub const TOKENS: usize = 4096;
pub const EXPERTS: usize = 64;
pub const K: usize = 8;

pub struct Outcome {
    pub weights: Vec<u64>,
    /// How many tokens each expert worked on.
    pub batches: Vec<usize>,
    /// The sum of what its experts made of each token.
    pub combined: Vec<u64>,
}

/// What an expert makes of a token: here just something that tells both apart.
#[must_use]
pub fn work(expert: usize, token: u32) -> u64 {
    expert as u64 * 1_000_003 + u64::from(token)
}

pub fn run() -> Result<Outcome> {
    // A quarter of the experts runs on machines of twice the speed.
    let weights: Vec<u64> = (0..EXPERTS).map(|expert| if expert % 4 == 0 { 2 } else { 1 }).collect();
    let mut router = Router::builder().seed(1).build()?;
    let routes = router.assign(&weights, TOKENS, K)?;

    let by_expert = routes.by_target();
    let mut combined = vec![0; TOKENS];
    for (expert, batch) in by_expert.targets().enumerate() {
        for &token in batch {
            combined[token as usize] += work(expert, token);
        }
    }
    let batches = by_expert.targets().map(<[u32]>::len).collect();
    Ok(Outcome { weights, batches, combined })
}

#[allow(dead_code)]
fn main() -> Result<()> {
    let outcome = run()?;
    println!("{TOKENS} tokens, {K} of {EXPERTS} experts each");
    for capacity in [1, 2] {
        let of_capacity =
            outcome.weights.iter().zip(&outcome.batches).filter(|(&c, _)| c == capacity).map(|(_, b)| b);
        println!(
            "experts of capacity {capacity}: batches of {} to {} tokens",
            of_capacity.clone().min().expect("there are some"),
            of_capacity.max().expect("there are some")
        );
    }
    println!("token 0 combines to {}", outcome.combined[0]);
    Ok(())
}
