//! Bad input: no panic, an error that names the argument and the rule, and nothing changed.

use phaserouter::*;

fn assert_error<T>(result: Result<T>, name: fn(String) -> Error, parts: &[&str]) {
    let Err(error) = result else { panic!("no error, but {parts:?} expected") };
    let kind = name(String::new());
    assert_eq!(error.status(), kind.status(), "{error}");
    for part in parts {
        assert!(error.message().contains(part), "'{part}' is not in '{error}'");
    }
    assert!(error.to_string().ends_with(error.message()));
    assert!(error.to_string().len() > error.message().len() + 2);
}

const CANARY: i32 = 77;

/// A call into a buffer fails and leaves the buffer alone.
fn assert_untouched(
    len: usize,
    name: fn(String) -> Error,
    parts: &[&str],
    call: impl FnOnce(&mut Router, &mut [i32]) -> Result<()>,
) {
    let mut buffer = vec![CANARY; len];
    assert_error(call(&mut Router::new().unwrap(), &mut buffer), name, parts);
    assert!(buffer.iter().all(|&entry| entry == CANARY), "{parts:?}: the buffer has changed");
}

#[test]
fn lengths() {
    let lengths = [(0, "0"), (5, "5"), (7, "7")];
    for (len, text) in lengths {
        let parts = ["routes", text, "6"];
        assert_untouched(len, Error::SizeMismatch, &parts, |r, b| r.route_into(&[1; 3], &[1; 4], 2, b));
        assert_untouched(len, Error::SizeMismatch, &parts, |r, b| {
            r.route_rows_into(&[1; 5], &[1; 4], 2, 1..4, b)
        });
        assert_untouched(len, Error::SizeMismatch, &parts, |r, b| {
            r.route_packed_into(&[1; 3], &[1; 4], 3, 4, 2, b)
        });
        assert_untouched(len, Error::SizeMismatch, &parts, |r, b| r.assign_into(&[1; 4], 3, 2, b));
        assert_untouched(len, Error::SizeMismatch, &parts, |r, b| r.assign_rows_into(&[1; 4], 5, 2, 2..5, b));
    }
    for (len, text) in lengths {
        let parts = ["routes", text, "6"];
        assert_untouched(len, Error::SizeMismatch, &parts, |r, b| {
            r.assignment(&[1; 4], 5, 2)?.rows_into(2..5, b)
        });
        assert_untouched(len, Error::SizeMismatch, &parts, |r, b| {
            r.assignment(&[1; 4], 5, 2)?.gather_into(&[4, 0, 4], b)
        });
        let assignment = Router::new().unwrap().assignment(&[1; 6], 5, 6).unwrap();
        let mut buffer = vec![77; len];
        assert_error(assignment.row_into(0, &mut buffer), Error::SizeMismatch, &parts[1..]);
        assert_error(assignment.loads_into(&mut buffer), Error::SizeMismatch, &["loads", text, "6"]);
        assert_eq!(buffer, vec![77; len]);
    }
    let mut router = Router::new().unwrap();
    assert_error(router.route_packed(&[1; 2], &[1; 4], 3, 4, 2), Error::SizeMismatch, &["s_bits", "2", "3"]);
    assert_error(router.route_packed(&[1; 3], &[1; 5], 3, 4, 2), Error::SizeMismatch, &["t_bits", "5", "4"]);
    let stage = router.stage(Stage::O, &[1; 2], &[1; 4], 3, 4);
    assert_error(stage, Error::SizeMismatch, &["s_bits", "2", "3"]);
    let stage = router.stage(Stage::TFinal, &[], &[1; 3], 3, 4);
    assert_error(stage, Error::SizeMismatch, &["t_bits", "3", "4"]);
    assert_error(router.stage(Stage::O, &[1; 3], &[], 3, 4), Error::InvalidArgument, &["t_bits"]);
    assert_error(column_loads(&[0; 5], 3, 2, 4), Error::SizeMismatch, &["routes", "5", "6"]);
    assert_error(BitMatrix::from_words(vec![0; 3], 2, 65), Error::SizeMismatch, &["words", "3", "4"]);
    assert_error(BitMatrix::from_bytes(&[0; 3], 2, 2), Error::SizeMismatch, &["bytes", "3", "4"]);
    assert_error(Routes::from_entries(vec![0; 3], 0..2, 1, 2), Error::SizeMismatch, &["entries", "3", "4"]);
}

#[test]
fn degrees_above_their_limits() {
    assert_untouched(6, Error::OutOfRange, &["source_degrees: entry 1", "5", "4"], |r, b| {
        r.route_into(&[4, 5, 1], &[1; 4], 2, b)
    });
    assert_untouched(6, Error::OutOfRange, &["target_degrees: entry 3", "4", "3"], |r, b| {
        r.route_into(&[1; 3], &[1, 2, 3, 4], 2, b)
    });
    let mut router = Router::new().unwrap();
    assert_error(router.route_degrees(&[1], &[2], 1), Error::OutOfRange, &["target_degrees: entry 0"]);
    assert_error(router.route_rows(&[1], &[2], 1, 0..0), Error::OutOfRange, &["target_degrees: entry 0"]);
    assert_error(router.route_csr(&[2], &[1], 1), Error::OutOfRange, &["source_degrees: entry 0"]);
    assert_error(router.count_candidates(&[2], &[1]), Error::OutOfRange, &["source_degrees: entry 0"]);
    assert_error(router.sample_loads(&[2], &[1], 1, &[1]), Error::OutOfRange, &["source_degrees: entry 0"]);
}

#[test]
fn sizes_and_ranges() {
    let mut router = Router::new().unwrap();
    let above = MAX_SIZE + 1;
    for k in [above, 1 << 32, usize::MAX] {
        let text = k.to_string();
        let parts = ["k: ", &text, "2147483647"];
        assert_error(router.route_degrees(&[1], &[1], k), Error::OutOfRange, &parts[..1]);
        assert_error(router.route_into(&[1], &[1], k, &mut []), Error::OutOfRange, &parts);
        assert_error(router.route_packed_into(&[1], &[1], 1, 1, k, &mut []), Error::OutOfRange, &parts);
        assert_error(router.assign_into(&[1], 1, k, &mut []), Error::OutOfRange, &parts);
        assert_error(router.route_csr(&[1], &[1], k), Error::OutOfRange, &parts);
        assert_error(router.sample_loads(&[1], &[1], k, &[]), Error::OutOfRange, &parts);
        assert_error(column_loads(&[], 0, k, 1), Error::OutOfRange, &parts);
        assert_error(router.assign_into(&[1], k, 1, &mut []), Error::OutOfRange, &["n_sources", &text]);
        assert_error(apportion(&[1], 1, k as u64), Error::OutOfRange, &["cap", &text]);
        assert_error(shares(&[1], 1, k as u64, 0), Error::OutOfRange, &["cap", &text]);
        assert_error(router.assignment(&[1], 1, k), Error::OutOfRange, &parts);
        assert_error(router.assignment(&[1], k, 1), Error::OutOfRange, &["n_sources", &text]);
    }
    #[allow(clippy::reversed_empty_ranges)]
    let backwards = 2..1;
    let at_end = ["row_end: 4", "n_sources = 3"];
    for (rows, parts) in [(backwards, ["row_begin: 2", "row_end = 1"]), (0..4, at_end), (4..4, at_end)] {
        let result = router.route_rows(&[1; 3], &[1], 1, rows.clone());
        assert_error(result, Error::OutOfRange, &parts);
        let result = router.assign_rows(&[1], 3, 1, rows.clone());
        assert_error(result, Error::OutOfRange, &parts);
        let result = router.route_rows_into(&[1; 3], &[1], 1, rows.clone(), &mut []);
        assert_error(result, Error::OutOfRange, &parts);
        let result = router.assign_rows_into(&[1], 3, 1, rows.clone(), &mut []);
        assert_error(result, Error::OutOfRange, &parts);
        let assignment = router.assignment(&[1], 3, 1).unwrap();
        assert_error(assignment.rows(rows.clone()), Error::OutOfRange, &parts);
        assert_error(assignment.rows_into(rows, &mut []), Error::OutOfRange, &parts);
    }
    let assignment = router.assignment(&[1; 4], 3, 2).unwrap();
    for source in [3, usize::MAX] {
        let parts = ["source", &source.to_string(), "n_sources = 3"];
        assert_error(assignment.row(source), Error::OutOfRange, &parts);
        assert_error(assignment.row_into(source, &mut [77; 2]), Error::OutOfRange, &parts);
        let parts = ["rows: entry 1", &source.to_string(), "n_sources = 3"];
        assert_error(assignment.gather(&[2, source as u64]), Error::OutOfRange, &parts);
        assert_untouched(4, Error::OutOfRange, &parts, |_, b| assignment.gather_into(&[2, source as u64], b));
    }
    assert_error(router.assign_rows(&[1], 3, 1, 0..usize::MAX), Error::OutOfRange, &["row_end"]);
    let result = Routes::from_entries(vec![], 0..0, above, 1);
    assert_error(result, Error::OutOfRange, &["n_targets", "2147483647"]);
    let result = Routes::from_entries(vec![], 0..0, 1, usize::MAX);
    assert_error(result, Error::OutOfRange, &["k", "2147483647"]);
    let result = Routes::from_entries(vec![], usize::MAX..usize::MAX, 1, 1);
    assert_error(result, Error::OutOfRange, &["sources", "2147483647"]);
}

#[test]
fn products_that_overflow_or_do_not_fit() {
    let mut router = Router::new().unwrap();
    assert_error(router.assign(&[1], usize::MAX, 1 << 20), Error::Overflow, &["routes"]);
    assert_error(router.assign(&[1], usize::MAX, 1), Error::NoMemory, &["routes"]);
    let shape = (usize::MAX, usize::MAX);
    assert_error(router.route_packed(&[], &[], shape.0, shape.1, 0), Error::Overflow, &["s_bits"]);
    assert_error(router.stage(Stage::O, &[], &[], shape.0, shape.1), Error::Overflow, &["bits"]);
    assert_error(router.permutations(usize::MAX, 1), Error::NoMemory, &["pi_t"]);
    assert_error(router.permutations(1, usize::MAX), Error::NoMemory, &["pi_s"]);
    assert_error(column_loads(&[], usize::MAX, 2, 1), Error::Overflow, &["routes"]);
    assert_error(column_loads(&[], 0, 2, usize::MAX), Error::NoMemory, &["loads"]);
    assert_error(BitMatrix::from_words(vec![], shape.0, shape.1), Error::Overflow, &["words"]);
    assert_error(BitMatrix::from_bytes(&[], shape.0, 2), Error::NoMemory, &["bits"]);
    assert_error(apportion(&[u64::MAX, 1], 1, 1), Error::Overflow, &["weights"]);
    assert_error(router.assign(&[u64::MAX, 1], 1, 1), Error::Overflow, &["weights"]);
    assert_error(shares(&[u64::MAX, 1], 1, 1, 0), Error::Overflow, &["weights"]);
    assert_error(router.assignment(&[u64::MAX, 1], 1, 1), Error::Overflow, &["weights"]);
    assert_error(summarize_loads(&[u64::MAX, 1]), Error::Overflow, &["loads"]);
}

#[test]
fn assignments_that_cannot_be() {
    assert_untouched(6, Error::Infeasible, &["k"], |r, b| r.assign_into(&[1], 3, 2, b));
    assert_untouched(6, Error::Infeasible, &["positive weights"], |r, b| r.assign_into(&[1, 0, 0], 3, 2, b));
    assert_error(apportion(&[1, 1], 7, 3), Error::Infeasible, &["7"]);
    assert_error(shares(&[1, 1], 7, 3, 0), Error::Infeasible, &["7"]);
    let router = Router::new().unwrap();
    assert_error(router.assignment(&[1], 3, 2), Error::Infeasible, &["k"]);
    assert_error(router.assignment(&[1, 0, 0], 3, 2), Error::Infeasible, &["positive weights"]);
}

/// A call by scores fails, and leaves the buffer and the certificate alone.
fn assert_scores_refused(
    (scores, loads, k): (Scores<'_>, LoadBounds<'_>, usize),
    name: fn(String) -> Error,
    parts: &[&str],
) {
    let mut router = Router::new().unwrap();
    let mut buffer = vec![CANARY; scores.n_sources().min(10) * k.min(10)];
    for start in [Certificate::default(), Certificate::from_prices(vec![5; scores.n_targets()])] {
        let mut certificate = start.clone();
        let result = router.assign_by_scores_into(&scores, loads, k, &mut buffer, &mut certificate);
        assert_error(result, name, parts);
        assert_eq!(certificate, start);
    }
    assert!(buffer.iter().all(|&entry| entry == CANARY), "{parts:?}: the buffer has changed");
    assert!(matches!(router.stats(), Err(Error::NoResult(_))));
}

#[test]
fn scores_that_are_none() {
    let loads = LoadBounds::Weights(&[1; 3]);
    for (bad, text) in [(f32::NAN, "NaN"), (-f32::NAN, "NaN"), (f32::INFINITY, "plus infinity")] {
        let mut values = [0.5; 6];
        values[4] = bad;
        let scores = Scores::from_f32(&values, 2, 3);
        let parts = ["scores: row 1, target 1", text];
        assert_scores_refused((scores, loads, 2), Error::OutOfRange, &parts);
    }
    for bad in [(1 << 30) + 1, -(1 << 30) - 1, i32::MAX, i32::MIN + 1] {
        let values = [0, 1 << 30, -(1 << 30), i32::MIN, bad, 0];
        let parts = ["scores: row 1, target 1", &bad.to_string(), "2^30"];
        assert_scores_refused((Scores::from_i32(&values, 2, 3), loads, 2), Error::OutOfRange, &parts);
    }
    // A mask of -1e9 takes the room of all other scores.
    for huge in [-1e9, -1e30] {
        let values = [0.25, 0.5, 0.75, 0.25, 0.5, huge];
        let parts = ["scores", "fixed point", "minus infinity"];
        let row = &values.map(|x| if x == 0.25 { f32::from_bits(1) } else { x });
        let scores = Scores::from_f32(row, 2, 3);
        assert_scores_refused((scores, LoadBounds::Upper(&[2, 2, 2]), 1), Error::OutOfRange, &parts);
    }
}

#[test]
fn scores_of_other_sizes() {
    let (values, integers) = ([0.5; 12], [5; 12]);
    let loads = LoadBounds::Upper(&[2; 3]);
    let mismatch = Error::SizeMismatch;
    for (len, text) in [(0, "0"), (5, "5"), (7, "7")] {
        let parts = ["scores", text, "6"];
        assert_scores_refused((Scores::from_f32(&values[..len], 2, 3), loads, 2), mismatch, &parts);
        assert_scores_refused((Scores::from_i32(&integers[..len], 2, 3), loads, 2), mismatch, &parts);
    }
    let strided = Scores::from_f32(&values[..7], 2, 3).row_stride(5);
    assert_scores_refused((strided, loads, 2), mismatch, &["scores", "7", "at least 8"]);
    let narrow = Scores::from_f32(&values, 2, 3).row_stride(2);
    assert_scores_refused((narrow, loads, 2), Error::OutOfRange, &["row_stride is 2", "n_targets = 3"]);
    let wide = Scores::from_f32(&values, 2, 3).row_stride(usize::MAX);
    assert_scores_refused((wide, loads, 2), Error::Overflow, &["scores"]);
    let wide = Scores::from_f32(&values, 2, 3).row_stride(usize::MAX / 2);
    assert_scores_refused((wide, loads, 2), mismatch, &["scores", "12"]);
    let tall = Scores::from_f32(&values, usize::MAX, 3);
    assert_scores_refused((tall, loads, 0), Error::Overflow, &["scores"]);
    for (rows, columns) in [(3, 2), (2, 4), (1, 3)] {
        let allowed = BitMatrix::from_bytes(&vec![1; rows * columns], rows, columns).unwrap();
        let scores = Scores::from_f32(&values[..6], 2, 3).allowed(&allowed);
        let parts = ["allowed", &format!("{rows} x {columns}"), "2 x 3"];
        assert_scores_refused((scores, loads, 2), mismatch, &parts);
    }
    let many = Scores::from_f32(&[], 0, MAX_SCORE_TARGETS + 1);
    assert_scores_refused(
        (many, LoadBounds::Upper(&[0; 4097]), 2),
        Error::OutOfRange,
        &["n_targets", "4096"],
    );
    let tall = Scores::from_f32(&[], 1 << 30, 0);
    assert_scores_refused((tall, LoadBounds::Upper(&[]), 8), Error::Overflow, &["k: 8", "2^33"]);
    let above = MAX_SIZE + 1;
    let scores = Scores::from_f32(&values[..6], 2, 3);
    assert_scores_refused((scores, loads, above), Error::OutOfRange, &["k: ", "2147483647"]);
    assert_error(Router::new().unwrap().assign_by_scores(&scores, loads, above), Error::OutOfRange, &["k: "]);
    let tall = Scores::from_f32(&[], above, 0);
    assert_scores_refused((tall, LoadBounds::Upper(&[]), 0), Error::OutOfRange, &["n_sources"]);

    let mut certificate = Certificate::from_prices(vec![0; 2]);
    let before = certificate.clone();
    let result =
        Router::new().unwrap().assign_by_scores_into(&scores, loads, 2, &mut [0; 4], &mut certificate);
    assert_error(result, mismatch, &["certificate: prices", "2", "3"]);
    assert_eq!(certificate, before);
    for len in [0, 3, 5] {
        let mut buffer = vec![CANARY; len];
        let mut fresh = Certificate::default();
        let result = Router::new().unwrap().assign_by_scores_into(&scores, loads, 2, &mut buffer, &mut fresh);
        assert_error(result, mismatch, &["routes", &len.to_string(), "4"]);
        assert!(buffer.iter().all(|&entry| entry == CANARY) && fresh == Certificate::default());
    }
}

#[test]
fn bounds_that_contradict() {
    let values = [3, 1, i32::MIN, 2, 1, i32::MIN];
    let scores = Scores::from_i32(&values, 2, 3);
    let (upper, zero) = ([2; 3], [0; 3]);
    let refuse = |loads, k, name: fn(String) -> Error, parts: &[&str]| {
        assert_scores_refused((scores, loads, k), name, parts);
    };
    refuse(LoadBounds::Weights(&[1; 2]), 2, Error::SizeMismatch, &["weights", "2", "3"]);
    refuse(LoadBounds::Upper(&upper[..2]), 2, Error::SizeMismatch, &["upper", "2", "3"]);
    let between = |lower, upper| LoadBounds::Between { lower, upper };
    refuse(between(&zero[..1], &upper), 2, Error::SizeMismatch, &["lower", "1", "3"]);
    refuse(between(&zero, &upper[1..]), 2, Error::SizeMismatch, &["upper", "2", "3"]);
    refuse(LoadBounds::Upper(&[1, 3, 1]), 2, Error::OutOfRange, &["upper: target 1", "3", "n_sources = 2"]);
    refuse(between(&[0, 0, 2], &[1; 3]), 2, Error::OutOfRange, &["lower: target 2", "2", "1"]);
    refuse(between(&[1; 3], &upper), 1, Error::Infeasible, &["lower", "3", "2"]);
    refuse(between(&[0, 0, 1], &upper), 2, Error::Infeasible, &["(2)"]); // nobody may have target 2
    refuse(LoadBounds::Weights(&[1, 0, 0]), 2, Error::Infeasible, &["positive weights"]);
    refuse(LoadBounds::Weights(&[1; 3]), 4, Error::Infeasible, &["k"]);
    refuse(LoadBounds::Weights(&[u64::MAX, 1, 1]), 2, Error::Overflow, &["weights"]);
    refuse(between(&[1, 0, 0], &upper), 0, Error::Infeasible, &["lower"]);
}

#[test]
fn scores_of_no_size() {
    let mut router = Router::new().unwrap();
    for (m, n, k) in [(0, 0, 0), (0, 3, 2), (3, 0, 2), (3, 3, 0)] {
        // Where there are no pairs no score is looked at.
        let (values, upper) = (vec![f32::NAN; m * n], vec![m as u32; n]);
        let scores = Scores::from_f32(&values, m, n);
        let none = router.assign_by_scores(&scores, LoadBounds::Upper(&upper), k).unwrap();
        assert_eq!(none.routes.as_slice(), vec![-1; m * k]);
        assert_eq!((none.stats.routes, none.stats.total, none.certificate.exponent), (0, 0, 0));
        assert_eq!(none.stats.rows_short, if k > 0 { m as u64 } else { 0 });
        none.verify(&scores, LoadBounds::Upper(&upper)).unwrap();
        // Weights for no target at all are refused, as they are by `assign`.
        let weighted = router.assign_by_scores(&scores, LoadBounds::Weights(&vec![1; n]), k);
        assert_eq!(weighted.is_err(), router.assign(&vec![1; n], m, k).is_err(), "{m} {n} {k}");
    }
}

#[test]
fn options_and_permutations() {
    for threads in [1025, 1 << 31, usize::MAX] {
        let result = Router::builder().num_threads(threads).build();
        assert_error(result, Error::OutOfRange, &["num_threads", &threads.to_string(), "1024"]);
    }
    assert_error(Router::builder().spec_version(2).build(), Error::Unsupported, &["spec_version"]);

    let mut router = Router::new().unwrap();
    assert_error(router.stats(), Error::NoResult, &["routing call"]);
    let given = Permutations { pi_s: vec![1, 0, 2], ..Permutations::default() };
    router.set_permutations(given.clone()).unwrap();
    let before = router.permutations(5, 3).unwrap();
    let bad = Permutations { pi_t: vec![0, 2, 2], ..given.clone() };
    assert_error(router.set_permutations(bad), Error::NotAPermutation, &["pi_t"]);
    let bad = Permutations { tau: vec![0, 1], ..given };
    assert_error(router.set_permutations(bad), Error::SizeMismatch, &["pi_s", "tau"]);
    assert_eq!(router.permutations(5, 3).unwrap(), before);
    assert_error(router.route_degrees(&[1], &[1], 1), Error::SizeMismatch, &["n_targets = 1", "pi_s"]);
    assert_error(router.permutations(5, 4), Error::SizeMismatch, &["n_targets = 4", "pi_s"]);
    assert_error(router.try_clone().unwrap().permutations(5, 4), Error::SizeMismatch, &["pi_s"]);
}

#[test]
fn entries_that_are_no_routes() {
    let result = Routes::from_entries(vec![0, 3], 4..5, 3, 2);
    assert_error(result, Error::OutOfRange, &["target 3 of source 4", "n_targets = 3"]);
    let result = Routes::from_entries(vec![0, 1, -1, 1], 0..2, 3, 2);
    assert_error(result, Error::InvalidArgument, &["source 1", "-1"]);
    let result = Routes::from_entries(vec![0, -2], 0..1, 3, 2);
    assert_error(result, Error::InvalidArgument, &["source 0", "-1"]);
    let result = Routes::from_entries(vec![2, 0, 2], 0..1, 3, 3);
    assert_error(result, Error::InvalidArgument, &["source 0", "target 2 twice"]);
    assert_error(column_loads(&[0, 3], 1, 2, 3), Error::OutOfRange, &["3"]);
    assert_error(column_loads(&[0, -2], 1, 2, 3), Error::OutOfRange, &["-2"]);
}

#[test]
fn errors_are_errors_of_rust() {
    fn is_error<E: std::error::Error + Send + Sync + Clone + 'static>(_: &E) {}
    let error = apportion(&[], 1, 1).unwrap_err();
    is_error(&error);
    assert!(error.to_string().starts_with("infeasible: "), "{error}");
    let unknown = Error::Unknown { status: -99, message: "what".into() };
    assert_eq!((unknown.status(), unknown.message()), (-99, "what"));
    assert_eq!(unknown.to_string(), "unknown status: what");
}

#[test]
fn a_failure_leaves_the_router_as_it_was() {
    let mut router = Router::builder().seed(3).build().unwrap();
    let routes = router.route_degrees(&[2; 6], &[3; 4], 2).unwrap();
    let stats = router.stats().unwrap();
    router.route_degrees(&[9; 6], &[3; 4], 2).unwrap_err();
    router.assign(&[0], 3, 1).unwrap_err();
    assert_eq!(router.stats().unwrap(), stats);
    assert_eq!(router.route_degrees(&[2; 6], &[3; 4], 2).unwrap(), routes);
}

#[test]
fn zero_sizes_are_fine() {
    let mut router = Router::new().unwrap();
    for (m, n, k) in [(0, 0, 0), (0, 3, 2), (3, 0, 2), (3, 3, 0)] {
        let routes = router.route_degrees(&vec![0; m], &vec![0; n], k).unwrap();
        assert_eq!(routes.rows().len(), m);
        assert_eq!(routes.active_routes(), 0);
        assert_eq!(routes.counts(), vec![0; m]);
        assert_eq!(routes.column_loads(), vec![0; n]);
        assert_eq!(routes.by_target().targets().len(), n);
        assert_eq!(routes.to_csr(), router.route_csr(&vec![0; m], &vec![0; n], k).unwrap());
        assert_eq!(
            routes,
            router.route_packed(&vec![0; m * n.min(1)], &vec![0; n * m.min(1)], m, n, k).unwrap()
        );
        assert!(routes.rows().all(|row| row.len() == k && row.iter().all(|target| target.is_none())));
        let samples = router.sample_loads(&vec![0; m], &vec![0; n], k, &[1, 2]).unwrap();
        assert_eq!(samples.iter().map(<[u64]>::len).collect::<Vec<_>>(), [n, n]);
    }
    for (weights, m, k) in [(&[][..], 0, 0), (&[], 0, 5), (&[], 4, 0), (&[0], 4, 0), (&[u64::MAX, 1], 0, 2)] {
        let assignment = router.assignment(weights, m, k).unwrap();
        assert_eq!(assignment.loads().unwrap(), vec![0; weights.len()]);
        assert_eq!(assignment.rows(0..m).unwrap(), router.assign(weights, m, k).unwrap());
        assert_eq!(assignment.gather(&[]).unwrap().rows().len(), 0);
        assert_eq!(assignment.gather(&vec![0; m]).unwrap().rows().len(), m);
        assert!((0..m).all(|source| assignment.row(source) == Ok(vec![])));
        assert!(matches!(assignment.row(m), Err(Error::OutOfRange(_))));
    }
    assert_eq!(router.assign(&[], 0, 0).unwrap().rows().len(), 0);
    assert_eq!(router.assign(&[0], 4, 0).unwrap().rows().len(), 4);
    assert_eq!(summarize_loads(&[]).unwrap(), LoadStats::default());
}

#[test]
fn groups() {
    let check = |groups: Groups<'_>, name: fn(String) -> Error, parts: &[&str]| {
        assert_untouched(8, name, parts, |r, b| r.assign_grouped_into(&[1; 6], groups, 4, 2, b).map(drop));
        let router = Router::new().unwrap();
        assert_error(router.assignment_grouped(&[1; 6], groups, 4, 2), name, parts);
    };
    let of = [0, 0, 1, 1, 2, 2];
    for len in [0, 5] {
        let text = len.to_string();
        let parts = ["groups: group_of", &text, "6"];
        check(Groups::spread(&of[..len], 3), Error::SizeMismatch, &parts);
    }
    check(Groups::spread(&of, 2), Error::OutOfRange, &["groups: group_of", "2 for target 4"]);
    check(Groups::spread(&of, 7), Error::OutOfRange, &["groups: n_groups is 7"]);
    let huge = (1 << 32) + 3;
    check(Groups::spread(&of, huge), Error::OutOfRange, &["groups: n_groups is 4294967299"]);
    check(Groups::local(&of, 3, huge), Error::OutOfRange, &["groups: groups_per_row is 4294967299"]);
    check(Groups::local(&of, 3, 0), Error::OutOfRange, &["groups: groups_per_row is 0"]);
    check(Groups::local(&of, 3, 3), Error::OutOfRange, &["groups_per_row is 3", "divide k = 2"]);
    check(Groups::spread(&[0; 6], 1), Error::Infeasible, &["groups: infeasible"]);
    check(Groups::local(&[0, 1, 2, 3, 4, 5], 6, 1), Error::Infeasible, &["weights: infeasible", "only 1"]);
    let mut router = Router::new().unwrap();
    let groups = Groups::spread(&of, 3);
    assert_error(router.assign_grouped(&[u64::MAX; 6], groups, 4, 2), Error::Overflow, &["weights"]);
    assert_error(router.assign_grouped(&[1; 6], groups, 4, MAX_SIZE + 1), Error::OutOfRange, &["k: "]);
    let short = |r: &mut Router, b: &mut [i32]| r.assign_grouped_into(&[1; 6], groups, 4, 2, b).map(drop);
    assert_untouched(7, Error::SizeMismatch, &["routes", "7", "8"], short);
}

#[test]
fn previous_routes() {
    let mut router = Router::new().unwrap();
    let mut reassign =
        |previous: &[i32], weights: &[u64], k| router.reassign(previous, weights, None, 2, k, None);
    assert_error(reassign(&[0, 3], &[1; 3], 2), Error::OutOfRange, &["previous: row 0 has 3 at place 1"]);
    assert_error(reassign(&[0, i32::MIN], &[1; 3], 2), Error::OutOfRange, &["previous: row 0"]);
    assert_error(reassign(&[0, 1, 2, 2], &[1; 3], 2), Error::InvalidArgument, &["row 1 has target 2 twice"]);
    assert_error(reassign(&[0, 1, 2], &[1; 3], 2), Error::SizeMismatch, &["previous: 3 entries"]);
    assert_error(reassign(&[0, 1], &[1; 3], 0), Error::SizeMismatch, &["previous: 2 entries"]);
    assert_error(reassign(&[0, 1], &[1, 0], 2), Error::Infeasible, &["weights"]);
    assert_error(reassign(&[0, 1], &[1], 2), Error::OutOfRange, &["previous"]);
    assert_error(reassign(&[], &[1; 3], MAX_SIZE + 1), Error::OutOfRange, &["k: "]);
    assert!(reassign(&[], &[1; 3], 0).unwrap().moves.is_empty());
}
