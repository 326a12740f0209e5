//! The large test vectors: the same digests as in every other language.

mod support;

use std::ops::Range;

use phaserouter::{column_loads, Routes};
use support::case::{degrees, numbers, router};
use support::spec::digest;
use support::vector_file::{read, Case};

fn ranges(case: &Case) -> Vec<Range<usize>> {
    let ends = case.list("ranges");
    ends.chunks(2).map(|pair| pair[0] as usize..pair[1] as usize).collect()
}

/// Compares the rows of all ranges, one after another.
fn check_rows(case: &Case, mut rows: impl FnMut(Range<usize>) -> Routes) {
    let (n, k) = (case.size("n_targets"), case.size("k"));
    let mut entries = Vec::new();
    for range in ranges(case) {
        entries.extend_from_slice(rows(range).as_slice());
    }
    let total = ranges(case).iter().map(ExactSizeIterator::len).sum();
    let first: Vec<i32> = entries.iter().take(k).copied().filter(|&target| target >= 0).take(64).collect();
    let expected: Vec<i32> = case.list_u32("first_row").into_iter().map(|target| target as i32).collect();
    assert_eq!(first, expected, "{}", case.name);
    assert_eq!(digest(entries.iter().map(|&entry| entry as u32)), case.number("digest"), "{}", case.name);
    let loads = column_loads(&entries, total, k, n).unwrap();
    assert_eq!(loads_digest(&loads), case.number("loads_digest"), "{}", case.name);
}

fn loads_digest(loads: &[u64]) -> u64 {
    digest(loads.iter().map(|&load| u32::try_from(load).expect("32 bits")))
}

fn check_route(case: &Case) {
    let (m, n, k) = (case.size("n_sources"), case.size("n_targets"), case.size("k"));
    let s = degrees(case, "source_degrees", "s", m);
    let t = degrees(case, "target_degrees", "t", n);
    let mut router = router(case, 0);
    let (mut candidates, mut active_routes) = (0, 0);
    check_rows(case, |range| {
        let whole = range == (0..m);
        let routes =
            if whole { router.route_degrees(&s, &t, k) } else { router.route_rows(&s, &t, k, range) };
        let stats = router.stats().unwrap();
        candidates += stats.candidates;
        active_routes += stats.active_routes;
        let routes = routes.unwrap();
        if whole {
            assert_eq!(routes.digest(), case.number("digest"), "{}", case.name);
            assert_eq!(routes.active_routes() as u64, stats.active_routes);
        }
        routes
    });
    assert_eq!(candidates, case.number("candidates"), "{}", case.name);
    assert_eq!(active_routes, case.number("active_routes"), "{}", case.name);
    let counts = router.count_candidates(&s, &t).unwrap();
    let counts = ranges(case).into_iter().flat_map(|range| &counts[range]).copied();
    assert_eq!(digest(counts), case.number("counts_digest"), "{}", case.name);
}

fn check_assign(case: &Case) {
    let (m, n, k) = (case.size("n_sources"), case.size("n_targets"), case.size("k"));
    let weights = numbers(case, "weights", "w", n);
    let mut router = router(case, 0);
    check_rows(case, |range| {
        if range == (0..m) {
            let routes = router.assign(&weights, m, k).unwrap();
            assert_eq!(routes.digest(), case.number("digest"), "{}", case.name);
            routes
        } else {
            router.assign_rows(&weights, m, k, range).unwrap()
        }
    });
    let degrees = phaserouter::shares(&weights, (k * m) as u64, m as u64, case.number("seed")).unwrap();
    assert_eq!(digest(degrees), case.number("degrees_digest"), "{}", case.name);

    let assignment = router.assignment(&weights, m, k).unwrap();
    assert_eq!(digest(assignment.loads().unwrap()), case.number("degrees_digest"), "{}", case.name);
    check_rows(case, |range| assignment.rows(range).unwrap());
}

#[test]
fn large_routings() {
    let cases = read("large.txt");
    let own: Vec<&Case> = cases.iter().filter(|case| case.op == "route_large").collect();
    assert!(own.len() > 5);
    own.into_iter().for_each(check_route);
}

#[test]
fn large_assignments() {
    let cases = read("large.txt");
    let own: Vec<&Case> = cases.iter().filter(|case| case.op == "assign_large").collect();
    assert!(own.len() > 5);
    own.into_iter().for_each(check_assign);
}
