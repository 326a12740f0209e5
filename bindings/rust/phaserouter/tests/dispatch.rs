//! Dispatch plans against lists that are made target by target and rank by rank.

use phaserouter::{Error, Router};
use proptest::prelude::*;

/// Entries, n_sources, k, n_targets.
fn some_routes() -> impl Strategy<Value = (Vec<i32>, usize, usize, usize)> {
    (0usize..40, 0usize..6, 0usize..20)
        .prop_flat_map(|(m, k, n)| (prop::collection::vec(-1..n as i32, m * k), Just(m), Just(k), Just(n)))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn routes_lie_target_by_target((routes, m, k, n) in some_routes(), multiple in 1usize..9, threads in 1usize..4) {
        let mut router = Router::builder().num_threads(threads).build().unwrap();
        let plan = router.dispatch_plan(&routes, m, k, n, multiple).unwrap();
        let (mut order, mut places, mut offsets) = (Vec::new(), vec![-1; routes.len()], vec![0]);
        for target in 0..n as i32 {
            for (number, _) in routes.iter().enumerate().filter(|(_, &entry)| entry == target) {
                places[number] = order.len() as i64;
                order.push(number as i64);
            }
            prop_assert_eq!(plan.counts[target as usize], order.len() as i64 - offsets[target as usize]);
            order.resize(order.len().next_multiple_of(multiple), -1);
            offsets.push(order.len() as i64);
        }
        let row_of = |&number: &i64| if number < 0 { -1 } else { number / k as i64 };
        prop_assert_eq!(plan.sources, order.iter().map(row_of).collect::<Vec<_>>());
        prop_assert_eq!(plan.order, order);
        prop_assert_eq!(plan.offsets, offsets);
        prop_assert_eq!(plan.places, places);
    }

    #[test]
    fn rows_go_to_a_rank_once((routes, m, k, n) in some_routes(), cuts in prop::collection::vec(0u32..20, 0..5)) {
        let mut bounds: Vec<u32> = cuts.iter().map(|&cut| cut.min(n as u32)).collect();
        bounds.truncate(n.max(1) - 1);
        bounds.extend([0, n as u32]);
        bounds.sort_unstable();
        let mut router = Router::builder().build().unwrap();
        let plan = router.dispatch_ranks(&routes, m, k, n, &bounds).unwrap();
        let (mut sources, mut places, mut offsets) = (Vec::new(), vec![-1; routes.len()], vec![0]);
        for (rank, run) in bounds.windows(2).enumerate() {
            let mut count = 0;
            for row in 0..m {
                let here = |&number: &usize| (run[0] as i32..run[1] as i32).contains(&routes[number]);
                let numbers: Vec<usize> = (row * k..(row + 1) * k).filter(here).collect();
                numbers.iter().for_each(|&number| places[number] = sources.len() as i64);
                if !numbers.is_empty() {
                    sources.push(row as i64);
                }
                count += numbers.len() as i64;
            }
            prop_assert_eq!(plan.route_counts[rank], count);
            prop_assert_eq!(plan.counts[rank], sources.len() as i64 - offsets[rank]);
            offsets.push(sources.len() as i64);
        }
        prop_assert_eq!((plan.sources, plan.places, plan.offsets), (sources, places, offsets));
    }
}

#[test]
fn what_is_refused() {
    let mut router = Router::builder().build().unwrap();
    let mut plan = |routes: &[i32], k, multiple| router.dispatch_plan(routes, 2, k, 3, multiple).unwrap_err();
    assert!(
        matches!(plan(&[0, 3], 1, 1), Error::OutOfRange(text) if text.contains("row 1 has 3 at place 0"))
    );
    assert!(matches!(plan(&[0], 1, 1), Error::SizeMismatch(text) if text.starts_with("routes")));
    assert!(matches!(plan(&[0, 1], 1, 1 << 31), Error::OutOfRange(text) if text.contains("multiple")));
    assert!(matches!(plan(&[0, 1], usize::MAX, 1), Error::OutOfRange(text) if text.starts_with("k: ")));
    let mut ranks = |bounds: &[u32]| router.dispatch_ranks(&[0, 1], 2, 1, 3, bounds).unwrap_err();
    assert!(matches!(ranks(&[]), Error::OutOfRange(text) if text.contains("n_ranks is 0")));
    assert!(matches!(ranks(&[0, 4, 3]), Error::OutOfRange(text) if text.contains("bounds[1] is 4")));
    assert!(matches!(ranks(&[0, 2, 1, 3]), Error::InvalidArgument(text) if text.contains("bounds[2] is 1")));
    assert!(matches!(ranks(&[0, 2]), Error::InvalidArgument(text) if text.contains("the last must be")));
}
