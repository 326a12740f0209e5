//! What the cases of several vector files have in common.

use phaserouter::{Permutations, Router, Selection};

use super::spec::{bounded, word};
use super::vector_file::Case;

/// A router with the options of a case.
pub fn router(case: &Case, threads: usize) -> Router {
    let mut router = Router::builder()
        .seed(if case.has("seed") { case.number("seed") } else { 0 })
        .selection(if case.is_on("select_first") { Selection::First } else { Selection::Random })
        .sort_rows(case.is_on("sort_rows"))
        .row_permutations(case.is_on("row_permutations"))
        .num_threads(threads)
        .build()
        .unwrap();
    if case.op != "permutations" {
        let own = |key: &str| if case.has(key) { case.list_u32(key) } else { Vec::new() };
        let permutations =
            Permutations { pi_s: own("pi_s"), pi_t: own("pi_t"), rho: own("rho"), tau: own("tau") };
        router.set_permutations(permutations).unwrap_or_else(|e| panic!("{}: {e}", case.name));
    }
    router
}

/// Degrees or weights, as a list or by the formula of large.txt.
pub fn numbers(case: &Case, key: &str, prefix: &str, count: usize) -> Vec<u64> {
    if case.has(key) {
        return case.list(key);
    }
    let part = |part: &str| case.number(&format!("{prefix}_{part}"));
    let (key, least, most, power) = (part("key"), part("min"), part("max"), part("power"));
    (0..count as u64).map(|q| (least + bounded(word(key, q), most - least + 1)).pow(power as u32)).collect()
}

pub fn degrees(case: &Case, key: &str, prefix: &str, count: usize) -> Vec<u32> {
    let numbers = numbers(case, key, prefix, count);
    numbers.into_iter().map(|degree| u32::try_from(degree).expect("32 bits")).collect()
}
