//! Compares the exact assignment and a routing by degrees with a hash router that sends every token to `k` different
//! experts, each as likely as the others.
//!
//!     cargo run --release --example compare_hash

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::time::Instant;

use phaserouter::{column_loads, summarize_loads, LoadStats, Result, Router};

pub const TOKENS: usize = 8192;
pub const EXPERTS: usize = 256;
pub const K: usize = 8;

/// `k` different experts for every token: hashes of token and counter, without those the token has already.
#[must_use]
pub fn hash_route(seed: u64, tokens: usize, experts: usize, k: usize) -> Vec<i32> {
    let mut routes = Vec::with_capacity(tokens * k);
    for token in 0..tokens {
        let begin = routes.len();
        for counter in 0u64.. {
            if routes.len() == begin + k {
                break;
            }
            let mut hasher = DefaultHasher::new();
            (seed, token, counter).hash(&mut hasher);
            let expert = (hasher.finish() % experts as u64) as i32;
            if !routes[begin..].contains(&expert) {
                routes.push(expert);
            }
        }
    }
    routes
}

pub struct Outcome {
    pub name: &'static str,
    pub loads: LoadStats,
    pub ms: f64,
}

fn measure(name: &'static str, route: impl FnOnce() -> Result<Vec<i32>>) -> Result<Outcome> {
    let begin = Instant::now();
    let routes = route()?;
    let ms = begin.elapsed().as_secs_f64() * 1e3;
    let loads = summarize_loads(&column_loads(&routes, TOKENS, K, EXPERTS)?)?;
    Ok(Outcome { name, loads, ms })
}

pub fn run() -> Result<[Outcome; 3]> {
    let mut router = Router::builder().seed(3).build()?;
    let share = (TOKENS * K / EXPERTS) as u32;
    let exact = measure("exact assignment", || Ok(router.assign(&[1; EXPERTS], TOKENS, K)?.into_vec()))?;
    // Every token is willing to go anywhere, and every expert takes its share.
    let degrees = measure("by degrees", || {
        Ok(router.route_degrees(&[EXPERTS as u32; TOKENS], &[share; EXPERTS], K)?.into_vec())
    })?;
    let hash = measure("hash", || Ok(hash_route(3, TOKENS, EXPERTS, K)))?;
    Ok([exact, degrees, hash])
}

#[allow(dead_code)]
fn main() -> Result<()> {
    println!("{TOKENS} tokens, {K} of {EXPERTS} experts each\n");
    println!("{:<18} {:>6} {:>6} {:>8} {:>10} {:>9}", "router", "least", "most", "stddev", "max/mean", "ms");
    for Outcome { name, loads, ms } in run()? {
        println!(
            "{name:<18} {:>6} {:>6} {:>8.2} {:>10.3} {ms:>9.3}",
            loads.min, loads.max, loads.stddev, loads.skew
        );
    }
    Ok(())
}
