//! Routes and what is made of them, against plain loops.

use phaserouter::*;

/// Six sources, from the third on, of which one has no target, one a single one, and the others two.
fn example() -> Routes {
    let entries = vec![4, 0, -1, 3, -1, -1, -1, -1, -1, 0, 2, -1, 2, 4, -1, 4, 2, -1];
    Routes::from_entries(entries, 3..9, 5, 3).unwrap()
}

const PAIRS: [(usize, usize); 9] = [(3, 4), (3, 0), (4, 3), (6, 0), (6, 2), (7, 2), (7, 4), (8, 4), (8, 2)];

#[test]
fn rows_are_slices_of_what_was_written() {
    let routes = example();
    assert_eq!((routes.sources(), routes.n_targets(), routes.k()), (3..9, 5, 3));
    let row = routes.row(3).unwrap();
    assert_eq!(row.iter().map(|target| target.get()).collect::<Vec<_>>(), [Some(4), Some(0), None]);
    assert_eq!(row.as_ptr().cast::<i32>(), routes.as_slice().as_ptr());
    assert_eq!(row[2], Target::NONE);
    assert!(row[0].is_some() && row[2].is_none());
    assert_eq!(Option::<usize>::from(row[1]), Some(0));
    assert_eq!(format!("{row:?}"), "[Some(4), Some(0), None]");
    assert_eq!((routes.row(2), routes.row(9)), (None, None));
    assert_eq!(routes.targets(7).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(routes.targets(9).count(), 0);
    assert_eq!(routes.rows().rev().len(), 6);
    assert!(routes.rows().zip(routes.sources()).all(|(row, source)| routes.row(source) == Some(row)));
    assert_eq!(
        format!("{:?}", Routes::from_entries(vec![1, -1], 0..1, 2, 2).unwrap()),
        "Routes { sources: 0..1, n_targets: 2, k: 2, rows: [[Some(1), None]] }"
    );
}

#[test]
fn results_are_gone_through_by_reference() {
    let routes = example();
    let (csr, by_target) = (routes.to_csr(), routes.by_target());
    let mut sources = routes.sources();
    for row in &routes {
        assert_eq!(Some(row), routes.row(sources.next().unwrap()));
    }
    assert!(sources.is_empty());
    let lengths: Vec<usize> = (&csr).into_iter().map(<[u32]>::len).collect();
    assert_eq!(lengths, [2, 1, 0, 2, 2, 2]);
    let mut loads = Vec::new();
    for sources in &by_target {
        loads.push(sources.len() as u64);
    }
    assert_eq!(loads, routes.column_loads());
    let samples = Router::new().unwrap().sample_loads(&[2; 9], &[9, 9], 2, &[1, 2, 3]).unwrap();
    for loads in &samples {
        assert_eq!(loads, [9, 9]);
    }

    let mut rows = csr.rows();
    assert_eq!((rows.next(), rows.next_back()), (Some(&[4, 0][..]), Some(&[4, 2][..])));
    let rest = rows.clone();
    assert_eq!((rows.nth(2), rows.len(), rest.len()), (Some(&[0, 2][..]), 1, 4));
    assert_eq!((rows.nth(1), rows.next(), rows.next_back()), (None, None, None));
    // Rows may be empty, and are as many as ever.
    let empty = Routes::from_entries(vec![], 0..4, 2, 0).unwrap();
    assert_eq!((&empty).into_iter().map(<[Target]>::len).collect::<Vec<_>>(), [0; 4]);
}

#[test]
fn a_target_is_any_entry_that_is_not_negative() {
    let targets = Target::slice(&[0, i32::MAX, -1, i32::MIN]);
    let expected = [Some(0), Some(MAX_SIZE), None, None];
    assert!(targets.iter().map(|target| target.get()).eq(expected));
    assert!(Target::slice(&[]).is_empty());
}

#[test]
fn pairs_counts_and_loads() {
    let routes = example();
    assert!(routes.pairs().eq(PAIRS));
    assert_eq!(routes.counts(), [2, 1, 0, 2, 2, 2]);
    assert_eq!(routes.active_routes(), 9);
    assert_eq!(routes.column_loads(), [2, 0, 3, 1, 3]);
    let entries = routes.as_slice().to_vec();
    assert_eq!(routes.into_vec(), entries);
}

#[test]
fn compressed_rows() {
    let csr = example().to_csr();
    assert_eq!((csr.sources(), csr.n_targets()), (3..9, 5));
    assert_eq!(csr.row_offsets(), [0, 2, 3, 3, 5, 7, 9]);
    assert_eq!(csr.targets(), [4, 0, 3, 0, 2, 2, 4, 4, 2]);
    assert_eq!(csr.row(3), Some(&[4, 0][..]));
    assert_eq!(csr.row(5), Some(&[][..]));
    assert_eq!((csr.row(2), csr.row(9)), (None, None));
    assert_eq!(csr.rows().map(<[u32]>::len).collect::<Vec<_>>(), [2, 1, 0, 2, 2, 2]);
    assert!(csr.pairs().eq(PAIRS));
    assert_eq!(csr.column_loads(), [2, 0, 3, 1, 3]);
    assert_eq!(csr.by_target(), example().by_target());
    let (offsets, targets) = csr.clone().into_parts();
    assert_eq!((&offsets[..], &targets[..]), (csr.row_offsets(), csr.targets()));
}

#[test]
fn by_target() {
    let by_target = example().by_target();
    assert_eq!(by_target.n_targets(), 5);
    for target in 0..5 {
        let sources: Vec<u32> =
            PAIRS.iter().filter(|pair| pair.1 == target).map(|pair| pair.0 as u32).collect();
        assert_eq!(by_target.target(target), Some(&sources[..]));
        assert!(sources.windows(2).all(|pair| pair[0] < pair[1]));
    }
    assert_eq!(by_target.target(5), None);
    assert_eq!(by_target.offsets(), [0, 2, 2, 5, 6, 9]);
    assert_eq!(by_target.sources(), by_target.targets().flatten().copied().collect::<Vec<_>>());
    let (offsets, sources) = by_target.clone().into_parts();
    assert_eq!((&offsets[..], &sources[..]), (by_target.offsets(), by_target.sources()));
}

#[test]
fn digests_are_fnv_1a() {
    // Published: FNV-1a of no bytes is its starting value. Entries are four bytes each, lowest first: "foob" here, whose
    // value is part of the published vectors of FNV.
    assert_eq!(Routes::from_entries(vec![], 0..0, 0, 0).unwrap().digest(), 0xCBF2_9CE4_8422_2325);
    let foob = i32::from_le_bytes(*b"foob");
    let routes = Routes::from_entries(vec![foob], 0..1, MAX_SIZE, 1).unwrap();
    assert_eq!(routes.digest(), 0xDD12_0E79_0C25_12AF);
}

#[test]
fn bit_matrices() {
    let bytes: Vec<u8> = (0..3 * 70).map(|x| if x % 7 == 3 { x as u8 } else { 0 }).collect();
    let matrix = BitMatrix::from_bytes(&bytes, 3, 70).unwrap();
    assert_eq!((matrix.rows(), matrix.columns(), matrix.words().len()), (3, 70, 6));
    for (row, part) in bytes.chunks(70).enumerate() {
        for (column, &byte) in part.iter().enumerate() {
            assert_eq!(matrix.get(row, column), Some(byte != 0));
        }
    }
    assert_eq!((matrix.get(3, 0), matrix.get(0, 70)), (None, None));
    assert_eq!(matrix.row_degrees().unwrap(), [10, 10, 10]);
    let ones: Vec<u8> = bytes.iter().map(|&byte| u8::from(byte != 0)).collect();
    assert_eq!(matrix.to_bytes().unwrap(), ones);
    assert_eq!(BitMatrix::from_words(matrix.clone().into_words(), 3, 70).unwrap(), matrix);
}

#[test]
fn load_stats() {
    let stats = summarize_loads(&[2, 4, 4, 4, 5, 5, 7, 9]).unwrap();
    assert_eq!((stats.min, stats.max, stats.total), (2, 9, 40));
    assert_eq!((stats.mean, stats.stddev, stats.skew), (5.0, 2.0, 1.8));
}

#[test]
fn stats_of_a_call() {
    let mut router = Router::builder()
        .seed(11)
        .selection(Selection::First)
        .sort_rows(true)
        .num_threads(1)
        .build()
        .unwrap();
    let (s, t): (Vec<u32>, Vec<u32>) =
        ((0..50).map(|i| i % 21).collect(), (0..20).map(|j| 2 * j + 3).collect());
    let routes = router.route_degrees(&s, &t, 3).unwrap();
    let candidates = router.count_candidates(&s, &t).unwrap();
    let stats = router.stats().unwrap();
    assert_eq!((stats.n_sources, stats.n_targets, stats.k, stats.seed), (50, 20, 3, 11));
    assert_eq!((stats.spec_version, stats.selection, stats.threads), (1, Selection::First, 1));
    assert!(stats.sort_rows && !stats.row_permutations);
    assert_eq!(stats.rows, 50);
    assert_eq!(stats.candidates, candidates.iter().map(|&c| u64::from(c)).sum::<u64>());
    assert_eq!(stats.active_routes, routes.active_routes() as u64);
    assert_eq!(stats.rows_cut, candidates.iter().filter(|&&c| c > 3).count() as u64);
    assert_eq!(stats.rows_short, routes.counts().iter().filter(|&&c| c < 3).count() as u64);
    assert_eq!(stats.rows_empty, routes.counts().iter().filter(|&&c| c == 0).count() as u64);
    let (source_mass, target_mass) = (s.iter().sum::<u32>(), t.iter().sum::<u32>());
    assert_eq!((stats.source_mass, stats.target_mass), (source_mass.into(), target_mass.into()));
    let active = stats.active_routes as f64;
    assert_eq!(stats.routes_per_row, active / 50.0);
    assert_eq!(stats.fill_ratio, active / 150.0);
    assert_eq!(stats.edge_density, active / 1000.0);
    let expected = f64::from(source_mass) * f64::from(target_mass) / 1e6;
    assert!((stats.expected_density - expected).abs() < 1e-12);
    assert_eq!(stats.nominal_density, 0.15);
    assert!(stats.degrees_ms >= 0.0 && stats.setup_ms >= 0.0 && stats.routing_ms >= 0.0);
    assert!(stats.total_ms >= stats.routing_ms);
}

#[test]
fn options_are_read_back() {
    let mut router = Router::builder().seed(u64::MAX).row_permutations(true).num_threads(3).build().unwrap();
    let options = router.options().clone();
    assert_eq!((options.seed, options.selection, options.num_threads), (u64::MAX, Selection::Random, 3));
    assert!(options.row_permutations && !options.sort_rows);
    assert_eq!(options.spec_version, spec_version());
    router.set_seed(5).unwrap();
    assert_eq!((router.seed(), router.options().seed), (5, 5));
    let other = Router::builder().seed(5).row_permutations(true).build().unwrap();
    let mut both = [router, other].map(|mut r| r.route_degrees(&[4; 30], &[9; 12], 2).unwrap());
    assert_eq!(both[0], both[1]);
    both[0] = Router::builder().seed(6).build().unwrap().route_degrees(&[4; 30], &[9; 12], 2).unwrap();
    assert_ne!(both[0], both[1]);
}

#[test]
fn own_permutations_are_used_until_they_are_taken_back() {
    let mut router = Router::builder().seed(2).build().unwrap();
    let seeds = router.permutations(6, 4).unwrap();
    let own = Permutations {
        pi_s: vec![3, 1, 0, 2],
        pi_t: vec![5, 4, 3, 2, 1, 0],
        rho: vec![1, 0, 2, 3, 5, 4],
        tau: vec![0, 1, 3, 2],
    };
    router.set_permutations(own.clone()).unwrap();
    assert_eq!(router.permutations(6, 4).unwrap(), own);
    router.set_permutations(Permutations::default()).unwrap();
    assert_eq!(router.permutations(6, 4).unwrap(), seeds);
}

#[test]
#[cfg_attr(miri, ignore = "Miri cannot read the C library's own strings")]
fn versions() {
    let mut router = Router::new().unwrap();
    router.assign(&[1], 1, 1).unwrap();
    assert_eq!(router.stats().unwrap().simd_level, simd_level());
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
    assert_eq!(spec_version(), 1);
    assert!(["openmp", "none"].contains(&threading()));
    assert!(["scalar", "avx2", "avx512", "avx512vbmi2", "neon64"].contains(&simd_level()));
}
