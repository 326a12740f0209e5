//! Random jobs: the library against the closed form of SPEC, evaluated literally in plain Rust.

mod support;

use phaserouter::{Error, Router, Selection};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use support::spec;

fn degrees(count: usize, limit: usize) -> impl Strategy<Value = Vec<u32>> {
    let limit = limit as u32;
    // Ends of the range are where mistakes are.
    let degree = prop_oneof![6 => 0..=limit, 1 => Just(0), 1 => Just(limit)];
    proptest::collection::vec(degree, count)
}

fn shape() -> impl Strategy<Value = (usize, usize)> {
    prop_oneof![(0..40usize, 0..40usize), (60..70usize, 120..140usize), (1..300usize, 1..5usize)]
}

fn routing() -> impl Strategy<Value = (Vec<u32>, Vec<u32>)> {
    shape().prop_flat_map(|(m, n)| (degrees(m, n), degrees(n, m)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn routes_are_the_closed_forms(
        (s, t) in routing(),
        k in 0..24usize,
        seed: u64,
        first: bool,
        sort_rows: bool,
        row_permutations: bool,
        threads in 0..3usize,
        cut in (0.0..1.0f64, 0.0..1.0f64),
    ) {
        let job = spec::Job { source_degrees: &s, target_degrees: &t, k, seed, first, sort_rows };
        let permutations = spec::permutations(seed, s.len() as u64, t.len() as u64, row_permutations);
        let candidates = spec::candidates(&job, &permutations);
        let rows = spec::routes(&job, &candidates);
        let dense = spec::dense(&rows, k);

        let mut router = Router::builder()
            .seed(seed)
            .selection(if first { Selection::First } else { Selection::Random })
            .sort_rows(sort_rows)
            .row_permutations(row_permutations)
            .num_threads(threads)
            .build()
            .unwrap();
        let routes = router.route_degrees(&s, &t, k).unwrap();
        prop_assert_eq!(routes.as_slice(), &dense[..]);
        let counts: Vec<u32> = candidates.iter().map(|row| row.len() as u32).collect();
        prop_assert_eq!(router.count_candidates(&s, &t).unwrap(), counts);
        prop_assert_eq!(routes.counts(), rows.iter().map(|row| row.len() as u32).collect::<Vec<_>>());
        prop_assert_eq!(router.route_csr(&s, &t, k).unwrap(), routes.to_csr());

        let end = (cut.0 * (s.len() + 1) as f64) as usize;
        let begin = (cut.1 * (end + 1) as f64) as usize;
        let part = router.route_rows(&s, &t, k, begin..end).unwrap();
        prop_assert_eq!(part.as_slice(), &dense[begin * k..end * k]);

        let mut loads = vec![0u64; t.len()];
        for target in rows.iter().flatten() {
            loads[*target as usize] += 1;
        }
        prop_assert_eq!(&routes.column_loads(), &loads);
        let samples = router.sample_loads(&s, &t, k, &[seed]).unwrap();
        prop_assert_eq!(samples.as_slice(), &loads[..]);
    }

    #[test]
    fn assignments_are_the_specs(
        weights in proptest::collection::vec(prop_oneof![3 => 0..50u64, 1 => Just(0)], 0..40),
        m in 0..200usize,
        k in 0..10usize,
        seed: u64,
        cut in (0.0..1.0f64, 0.0..1.0f64),
        asked in proptest::collection::vec(0.0..1.0f64, 0..30),
    ) {
        let mut router = Router::builder().seed(seed).build().unwrap();
        let result = router.assign(&weights, m, k);
        let Some(rows) = spec::assign(&weights, m as u64, k as u64, seed, 0..m as u64) else {
            prop_assert!(matches!(result, Err(Error::Infeasible(_))));
            return Ok(());
        };
        let dense = spec::dense(&rows, k);
        let routes = result.unwrap();
        prop_assert_eq!(routes.as_slice(), &dense[..]);
        let end = (cut.0 * (m + 1) as f64) as usize;
        let begin = (cut.1 * (end + 1) as f64) as usize;
        let part = router.assign_rows(&weights, m, k, begin..end).unwrap();
        prop_assert_eq!(part.as_slice(), &dense[begin * k..end * k]);

        let assignment = router.assignment(&weights, m, k).unwrap();
        prop_assert_eq!(assignment.rows(begin..end).unwrap(), part);
        let loads: Vec<u64> = assignment.loads().unwrap().into_iter().map(u64::from).collect();
        prop_assert_eq!(loads, routes.column_loads());
        let asked: Vec<u64> = asked.into_iter().filter(|_| m > 0).map(|at| (at * m as f64) as u64).collect();
        let gathered = assignment.gather(&asked).unwrap();
        let rows: Vec<Vec<u64>> = asked.iter().map(|&source| rows[source as usize].clone()).collect();
        prop_assert_eq!(gathered.as_slice(), &spec::dense(&rows, k)[..]);
        for (&source, row) in asked.iter().zip(rows) {
            let got: Vec<u64> = assignment.row(source as usize).unwrap().into_iter().map(u64::from).collect();
            prop_assert_eq!(got, row);
        }
    }

    #[test]
    fn apportionments_are_the_specs(
        weights in proptest::collection::vec(prop_oneof![0..9u64, 0..u64::MAX / 20], 0..20),
        total in prop_oneof![0..100u64, any::<u64>()],
        cap in prop_oneof![0..30u64, 0..=2_147_483_647u64],
    ) {
        let result = phaserouter::apportion(&weights, total, cap);
        match spec::apportion(&weights, total, cap) {
            None => prop_assert!(matches!(result, Err(Error::Infeasible(_)))),
            Some(expected) => {
                let got: Vec<u64> = result.unwrap().into_iter().map(u64::from).collect();
                prop_assert_eq!(got, expected);
            }
        }
    }
    #[test]
    fn seeded_shares_are_the_specs(
        weights in proptest::collection::vec(prop_oneof![0..9u64, 0..u64::MAX / 20], 0..20),
        total in prop_oneof![0..100u64, any::<u64>()],
        cap in prop_oneof![0..30u64, 0..=2_147_483_647u64],
        seed: u64,
    ) {
        let result = phaserouter::shares(&weights, total, cap, seed);
        match spec::shares(&weights, total, cap, seed) {
            None => prop_assert!(matches!(result, Err(Error::Infeasible(_)))),
            Some(expected) => {
                let got: Vec<u64> = result.unwrap().into_iter().map(u64::from).collect();
                prop_assert_eq!(got, expected);
            }
        }
    }
}
