//! Every function once, on a job where it is plain what must come out: everybody is willing to go anywhere, so all
//! meet all. Small enough for Miri.

use phaserouter::*;

const M: usize = 5;
const N: usize = 3;
const S: [u32; M] = [N as u32; M];
const T: [u32; N] = [M as u32; N];

fn router() -> Router {
    Router::builder().seed(1).sort_rows(true).num_threads(1).build().unwrap()
}

fn all_meet_all(rows: usize) -> Vec<i32> {
    [0, 1, 2].repeat(rows)
}

#[test]
fn dense_routes() {
    let mut router = router();
    let expected = all_meet_all(M);
    assert_eq!(router.route_degrees(&S, &T, N).unwrap().as_slice(), expected);
    assert_eq!(router.route_rows(&S, &T, N, 1..3).unwrap().as_slice(), all_meet_all(2));
    let bits = ([0b111; M], [0b11111; N]);
    assert_eq!(router.route_packed(&bits.0, &bits.1, M, N, N).unwrap().as_slice(), expected);
    assert_eq!(router.assign(&[1; N], M, N).unwrap().as_slice(), expected);
    assert_eq!(router.assign_rows(&[1; N], M, N, 4..5).unwrap().as_slice(), all_meet_all(1));

    let mut buffer = vec![9; M * N];
    router.route_into(&S, &T, N, &mut buffer).unwrap();
    assert_eq!(buffer, expected);
    buffer.fill(9);
    router.route_packed_into(&bits.0, &bits.1, M, N, N, &mut buffer).unwrap();
    assert_eq!(buffer, expected);
    buffer.fill(9);
    router.assign_into(&[1; N], M, N, &mut buffer).unwrap();
    assert_eq!(buffer, expected);
    buffer.fill(9);
    router.route_rows_into(&S, &T, N, 0..2, &mut buffer[N..3 * N]).unwrap();
    router.assign_rows_into(&[1; N], M, N, 3..5, &mut buffer[3 * N..]).unwrap();
    assert_eq!(buffer, [[9; N].to_vec(), all_meet_all(4)].concat());
    assert_eq!(column_loads(&buffer[N..], M - 1, N, N).unwrap(), [4; N]);
}

#[test]
fn sparse_routes_counts_and_samples() {
    let mut router = router();
    let csr = router.route_csr(&S, &T, 8).unwrap();
    assert_eq!(csr.row_offsets(), [0, 3, 6, 9, 12, 15]);
    assert_eq!(csr.targets(), [0, 1, 2].repeat(M));
    assert!(router.route_csr(&[0; M], &T, 8).unwrap().targets().is_empty());
    assert_eq!(router.count_candidates(&S, &T).unwrap(), [3; M]);
    let samples = router.sample_loads(&S, &T, 8, &[1, 2]).unwrap();
    assert_eq!(samples.as_slice(), [5; 2 * N]);
    assert_eq!(samples.into_vec(), [5; 2 * N]);
}

#[test]
fn routes_by_scores() {
    let values = [7; M * N];
    let everything = BitMatrix::from_bytes(&[1; M * N], M, N).unwrap();
    let scores = Scores::from_i32(&values, M, N).allowed(&everything);
    for loads in [LoadBounds::Weights(&[1; N]), LoadBounds::Between { lower: &[5; N], upper: &[5; N] }] {
        let best = router().assign_by_scores(&scores, loads, N).unwrap();
        assert_eq!(best.routes.as_slice(), all_meet_all(M));
        assert_eq!((best.stats.total, best.stats.top_total), (7 * 15, 7 * 15));
        best.verify(&scores, loads).unwrap();
    }
    let floats = [0.5; (M - 1) * (N + 2) + N];
    let scores = Scores::from_f32(&floats, M, N).row_stride(N + 2);
    let mut certificate = Certificate::from_prices(vec![1; N]);
    let mut buffer = vec![9; M * N];
    let loads = LoadBounds::Upper(&T);
    let stats = router().assign_by_scores_into(&scores, loads, N, &mut buffer, &mut certificate).unwrap();
    assert_eq!((buffer, stats.to_score(stats.total)), (all_meet_all(M), 7.5));
    assert_eq!((certificate.exponent, certificate.full_targets().count()), (stats.exponent, 0));
}

#[test]
fn an_assignment_is_asked_for_rows() {
    let assignment = router().assignment(&[1; N], M, N).unwrap();
    assert_eq!((assignment.n_sources(), assignment.n_targets(), assignment.k()), (M, N, N));
    assert!(assignment.seed() == 1 && assignment.options().sort_rows);
    assert_eq!(assignment.loads().unwrap(), [M as u32; N]);
    assert_eq!(assignment.rows(0..M).unwrap().as_slice(), all_meet_all(M));
    assert_eq!(assignment.rows(3..4).unwrap().sources(), 3..4);
    let gathered = assignment.gather(&[4, 0, 4, 1]).unwrap();
    assert_eq!((gathered.sources(), gathered.as_slice()), (0..4, &all_meet_all(4)[..]));
    assert_eq!(assignment.row(2).unwrap(), [0, 1, 2]);

    let mut buffer = vec![9; M * N];
    assignment.rows_into(3..5, &mut buffer[..2 * N]).unwrap();
    assignment.gather_into(&[2, 2], &mut buffer[2 * N..4 * N]).unwrap();
    assert_eq!(buffer, [all_meet_all(4), [9; N].to_vec()].concat());
    let mut targets = [9; N];
    assignment.row_into(0, &mut targets).unwrap();
    assert_eq!(targets, [0, 1, 2]);
    assignment.loads_into(&mut targets).unwrap();
    assert_eq!(targets, [5; N]);
}

#[test]
fn groups_of_targets() {
    let (m, groups) = (4, Groups::spread(&[2, 0, 1], N));
    let grouped = router().assign_grouped(&[1; N], groups, m, N).unwrap();
    assert_eq!(grouped.routes.as_slice(), all_meet_all(m));
    assert_eq!((grouped.stats.groups_capped, grouped.stats.targets_capped), (0, 0));
    let mut buffer = vec![9; m * N];
    let local = Groups::local(&[0, 0, 0], 1, 1);
    let stats = router().assign_grouped_into(&[4, 1, 1], local, m, N, &mut buffer).unwrap();
    assert_eq!(buffer, all_meet_all(m));
    assert!(stats.targets_capped > 0 && stats.shares_changed > 0.3);
    let assignment = router().assignment_grouped(&[4, 1, 1], local, m, N).unwrap();
    assert_eq!((assignment.loads().unwrap(), assignment.group_stats()), (vec![4; N], Some(stats)));
    assert_eq!(assignment.row(2).unwrap(), [0, 1, 2]);
    assert_eq!(router().assignment(&[1; N], m, N).unwrap().group_stats(), None);
}

#[test]
fn routes_that_stay() {
    let groups = Groups::spread(&[2, 0, 1], N);
    let previous = [0, 1, 2, -1, 2, -1];
    let found = router().reassign(&previous, &[1; N], Some(groups), M, N, None).unwrap();
    assert_eq!(found.routes.as_slice(), all_meet_all(M));
    assert_eq!((found.moves.len(), found.moves_left, found.bound, found.filled), (0, 0, 0, 11));
    let found = router().reassign(&[0, 1, 0, 1], &[0, 1, 1], None, 2, 2, Some(1)).unwrap();
    assert_eq!((found.moves.len(), found.moves_left, found.bound), (1, 1, 2));
    assert_eq!((found.moves[0].place, found.moves[0].from, found.moves[0].to), (0, 0, 2));
}

#[test]
fn options_permutations_and_stages() {
    // Miri lets no C call Rust, so a router with a callback is only made.
    drop(Router::builder().cancel(|| false).build().unwrap().try_clone().unwrap());
    let mut router = router();
    router.set_seed(9).unwrap();
    let own = Permutations {
        pi_s: vec![2, 0, 1],
        pi_t: vec![4, 3, 2, 1, 0],
        rho: vec![0, 1, 2, 3, 4],
        tau: vec![1, 0, 2],
    };
    router.set_permutations(own.clone()).unwrap();
    let mut clone = router.try_clone().unwrap();
    drop(router);
    assert_eq!((clone.seed(), clone.permutations(M, N).unwrap()), (9, own));
    let stage = clone.stage(Stage::TFinal, &[], &[0b11111; N], M, N).unwrap();
    assert_eq!(stage.words(), [0b111; M]);
    let stage = clone.stage(Stage::O, &[0b111; M], &[0b11111; N], M, N).unwrap();
    assert_eq!(stage.row_degrees().unwrap(), [3; M]);
    clone.route_degrees(&S, &T, 2).unwrap();
    let stats = clone.stats().unwrap();
    assert_eq!((stats.rows, stats.candidates, stats.active_routes), (5, 15, 10));
}

#[test]
fn functions_without_a_router() {
    assert_eq!(apportion(&[1, 2], 9, 9).unwrap(), [3, 6]);
    assert!(apportion(&[], 0, 0).unwrap().is_empty());
    assert_eq!(shares(&[1, 2], 9, 9, 7).unwrap(), [3, 6]);
    assert!(shares(&[], 0, 0, 7).unwrap().is_empty());
    assert_eq!(summarize_loads(&[4, 4]).unwrap().mean, 4.0);
    let matrix = BitMatrix::from_bytes(&[0, 5, 1, 0], 2, 2).unwrap();
    assert_eq!(matrix.words(), [0b10, 0b01]);
    assert_eq!(matrix.to_bytes().unwrap(), [0, 1, 1, 0]);
    assert_eq!(spec_version(), 1);
}

#[cfg(feature = "rayon")]
#[test]
fn over_rayon() {
    assert_eq!(router().par_route_degrees(&S, &T, N).unwrap().as_slice(), all_meet_all(M));
    assert_eq!(router().par_assign(&[1; N], M, N).unwrap().as_slice(), all_meet_all(M));
}
