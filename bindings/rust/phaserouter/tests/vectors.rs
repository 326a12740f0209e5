//! The test vectors: routes, loads, stages, permutations, apportionment, shares and assignments, also in groups.

mod support;

use phaserouter::{
    apportion, column_loads, shares, Assignment, BitMatrix, Csr, Error, Groups, Result, Routes, Stage,
};
use support::case::router;
use support::spec::digest;
use support::vector_file::{read, Case};

fn row_of(csr: &(Vec<u64>, Vec<u64>), row: usize) -> &[u64] {
    &csr.1[csr.0[row] as usize..csr.0[row + 1] as usize]
}

fn assert_csr(csr: &Csr, case: &Case) {
    assert_eq!(csr.row_offsets(), case.list("row_offsets"), "{}", case.name);
    assert_eq!(csr.targets(), case.list_u32("targets"), "{}", case.name);
}

fn assert_loads(loads: &[u64], case: &Case) {
    assert_eq!(loads, case.list("loads"), "{}", case.name);
}

/// Rows that begin at `first` are those of the case.
fn assert_rows(routes: &Routes, case: &Case) {
    let expected = (case.list("row_offsets"), case.list("targets"));
    for (source, row) in routes.sources().zip(routes.rows()) {
        assert_eq!(row.len(), routes.k());
        let targets: Vec<u64> = routes.targets(source).map(|target| target as u64).collect();
        assert_eq!(targets, row_of(&expected, source), "{}: row {source}", case.name);
    }
}

fn check_route(case: &Case) {
    let (m, n, k) = (case.size("n_sources"), case.size("n_targets"), case.size("k"));
    let (s, t) = (case.list_u32("source_degrees"), case.list_u32("target_degrees"));
    let mut router = router(case, 2);
    assert_eq!(router.count_candidates(&s, &t).unwrap(), case.list_u32("counts"), "{}", case.name);
    assert_csr(&router.route_csr(&s, &t, k).unwrap(), case);
    if case.op == "route_csr" {
        return;
    }
    let routes = router.route_degrees(&s, &t, k).unwrap();
    assert_eq!(routes.digest(), case.number("digest"), "{}", case.name);
    assert_rows(&routes, case);
    assert_csr(&routes.to_csr(), case);
    assert_loads(&routes.column_loads(), case);
    assert_loads(&routes.to_csr().column_loads(), case);
    assert_loads(&column_loads(routes.as_slice(), m, k, n).unwrap(), case);

    let mut buffer = vec![7; m * k];
    router.route_into(&s, &t, k, &mut buffer).unwrap();
    assert_eq!(buffer, routes.as_slice(), "{}", case.name);
    for rows in [0..0, 0..m, m / 3..m / 2, m..m] {
        let part = router.route_rows(&s, &t, k, rows.clone()).unwrap();
        assert_eq!(part.sources(), rows);
        assert_rows(&part, case);
    }
}

#[test]
fn routes() {
    let cases = read("route.txt");
    cases.iter().for_each(check_route);
    assert!(cases.iter().any(|case| case.op == "route") && cases.iter().any(|case| case.op == "route_csr"));
}

#[test]
fn sampled_loads() {
    for case in read("loads.txt") {
        assert_eq!(case.op, "sample_loads");
        let (s, t) = (case.list_u32("source_degrees"), case.list_u32("target_degrees"));
        let seeds = case.list("seeds");
        let samples = router(&case, 0).sample_loads(&s, &t, case.size("k"), &seeds).unwrap();
        assert_loads(samples.as_slice(), &case);
        assert_eq!(samples.iter().len(), seeds.len());
        assert!(samples.iter().all(|loads| loads.len() == t.len()));
        assert_eq!(samples.loads(seeds.len()), None);
    }
}

#[test]
fn stages_of_the_pipeline() {
    const KEYS: [&str; 10] = [
        "s_aligned",
        "s_rotated",
        "s_shuffled",
        "s_final",
        "t_aligned",
        "t_rotated",
        "t_shuffled",
        "t_prepared",
        "t_final",
        "o",
    ];
    for case in read("stages.txt") {
        let (m, n) = (case.size("n_sources"), case.size("n_targets"));
        let (s, t) = (case.list("s_bits"), case.list("t_bits"));
        let mut router = router(&case, 1);
        for (stage, key) in Stage::ALL.into_iter().zip(KEYS) {
            let bits = router.stage(stage, &s, &t, m, n).unwrap();
            assert_eq!(bits.words(), case.list(key), "{}: {key}", case.name);
            let (needs_s, needs_t) = (!key.starts_with("t_"), !key.starts_with("s_"));
            let alone =
                router.stage(stage, if needs_s { &s } else { &[] }, if needs_t { &t } else { &[] }, m, n);
            assert_eq!(alone.unwrap(), bits, "{}: {key}", case.name);
        }
        // Routing the matrices is routing their degrees; their padding bits, which are all set, do not count.
        let s_degrees = BitMatrix::from_words(s.clone(), m, n).unwrap().row_degrees().unwrap();
        let t_degrees = BitMatrix::from_words(t.clone(), n, m).unwrap().row_degrees().unwrap();
        assert_eq!(s_degrees, case.list_u32("source_degrees"), "{}", case.name);
        assert_eq!(t_degrees, case.list_u32("target_degrees"), "{}", case.name);
        let packed = router.route_packed(&s, &t, m, n, 3).unwrap();
        assert_eq!(packed, router.route_degrees(&s_degrees, &t_degrees, 3).unwrap(), "{}", case.name);
    }
}

#[test]
fn permutations() {
    let mut seen = 0;
    for case in read("permutations.txt") {
        let digests = match case.op.as_str() {
            "permutations" => false,
            "permutations_digest" => true,
            _ => continue, // parts that only the library's inside has
        };
        seen += 1;
        let (m, n) = (case.size("n_sources"), case.size("n_targets"));
        let got = router(&case, 1).permutations(m, n).unwrap();
        for (key, values) in [("pi_s", got.pi_s), ("pi_t", got.pi_t), ("rho", got.rho), ("tau", got.tau)] {
            if digests {
                assert_eq!(digest(values), case.number(&format!("{key}_digest")), "{}: {key}", case.name);
            } else {
                assert_eq!(values, case.list_u32(key), "{}: {key}", case.name);
            }
        }
    }
    assert!(seen > 10);
}

/// The result of a case, or none where it fails as it shall.
fn expected_success<T>(result: Result<T>, case: &Case) -> Option<T> {
    match (case.word("error"), result) {
        (None, result) => Some(result.unwrap_or_else(|e| panic!("{}: {e}", case.name))),
        (Some("infeasible"), Err(Error::Infeasible(_))) => None,
        (Some("overflow"), Err(Error::Overflow(_))) => None,
        (Some("out_of_range"), Err(Error::OutOfRange(_))) => None,
        (Some(expected), result) => {
            panic!("{}: {expected} expected, not {:?}", case.name, result.err())
        }
    }
}

#[test]
fn apportionment() {
    for case in read("apportion.txt") {
        let result = apportion(&case.list("weights"), case.number("total"), case.number("cap"));
        if let Some(degrees) = expected_success(result, &case) {
            assert_eq!(degrees, case.list_u32("degrees"), "{}", case.name);
        }
    }
}

#[test]
fn seeded_shares() {
    let cases = read("shares.txt");
    assert!(cases.len() > 100);
    for case in cases {
        assert_eq!(case.op, "shares");
        let (total, cap, seed) = (case.number("total"), case.number("cap"), case.number("seed"));
        if let Some(degrees) = expected_success(shares(&case.list("weights"), total, cap, seed), &case) {
            assert_eq!(degrees, case.list_u32("degrees"), "{}", case.name);
        }
    }
}

fn check_assign(case: &Case) {
    let (m, k) = (case.size("n_sources"), case.size("k"));
    let weights = case.list("weights");
    let mut router = router(case, 2);
    let assignment = expected_success(router.assignment(&weights, m, k), case);
    let Some(routes) = expected_success(router.assign(&weights, m, k), case) else { return };
    assert_eq!(routes.digest(), case.number("digest"), "{}", case.name);
    assert_eq!(routes.column_loads(), case.list("degrees"), "{}", case.name);
    let expected: Vec<i32> = case.list_u32("routes").into_iter().map(|target| target as i32).collect();
    assert_eq!(routes.as_slice(), expected, "{}", case.name);
    for rows in [0..0, m / 3..m / 2, m..m] {
        let part = router.assign_rows(&weights, m, k, rows.clone()).unwrap();
        assert_eq!(part.as_slice(), &expected[rows.start * k..rows.end * k], "{}", case.name);
    }
    check_assignment(&assignment.expect("feasible"), &routes, case);
}

/// The object gives the same, in every way there is to ask it.
fn check_assignment(assignment: &Assignment, routes: &Routes, case: &Case) {
    let (m, k) = (case.size("n_sources"), case.size("k"));
    assert_eq!((assignment.n_sources(), assignment.k(), assignment.seed()), (m, k, case.number("seed")));
    assert_eq!(assignment.loads().unwrap(), case.list_u32("degrees"), "{}", case.name);
    assert_eq!(&assignment.rows(0..m).unwrap(), routes, "{}", case.name);
    let backwards: Vec<u64> = (0..m as u64).rev().collect();
    let gathered = assignment.gather(&backwards).unwrap();
    assert!(gathered.rows().eq(routes.rows().rev()), "{}", case.name);
    for source in 0..m {
        let row = assignment.row(source).unwrap().into_iter().map(|target| target as usize);
        assert!(row.eq(routes.targets(source)), "{}: row {source}", case.name);
    }
}

#[test]
fn assignments() {
    let cases = read("assign.txt");
    let own: Vec<&Case> = cases.iter().filter(|case| case.op == "assign").collect();
    assert!(own.len() > 10);
    own.into_iter().for_each(check_assign);
}

fn check_grouped(case: &Case) {
    let (m, k, n_groups) = (case.size("n_sources"), case.size("k"), case.size("n_groups"));
    let (weights, group_of) = (case.list("weights"), case.list_u32("group_of"));
    let groups = if case.is_on("rule") {
        Groups::local(&group_of, n_groups, case.size("groups_per_row"))
    } else {
        Groups::spread(&group_of, n_groups)
    };
    let mut router = router(case, 2);
    let made = expected_success(router.assignment_grouped(&weights, groups, m, k), case);
    if case.op == "rows_grouped" {
        let made = made.expect("feasible");
        assert_eq!(made.loads().unwrap(), case.list_u32("degrees"), "{}", case.name);
        let routes = made.gather(&case.list("rows")).unwrap();
        assert_eq!(routes.digest(), case.number("digest"), "{}", case.name);
        return;
    }
    let grouped = expected_success(router.assign_grouped(&weights, groups, m, k), case);
    let Some(grouped) = grouped else { return };
    let (made, routes) = (made.expect("feasible"), grouped.routes);
    assert_eq!(routes.digest(), case.number("digest"), "{}", case.name);
    assert_eq!(routes.column_loads(), case.list("degrees"), "{}", case.name);
    let expected: Vec<i32> = case.list_u32("routes").into_iter().map(|target| target as i32).collect();
    assert_eq!(routes.as_slice(), expected, "{}", case.name);
    let per_group = if case.is_on("rule") && k > 0 { k / case.size("groups_per_row") } else { 1 };
    let mut group_rows = vec![0; n_groups];
    for (&group, load) in group_of.iter().zip(routes.column_loads()) {
        group_rows[group as usize] += load;
    }
    let of_rows: Vec<u64> = case.list("group_rows").iter().map(|rows| rows * per_group as u64).collect();
    assert_eq!(group_rows, of_rows, "{}", case.name);
    assert_eq!(made.group_stats(), Some(grouped.stats), "{}", case.name);
    check_assignment(&made, &routes, case);
    // Loads that are given as weights are kept.
    let loads = made.loads().unwrap();
    let again: Vec<u64> = loads.iter().map(|&load| load.into()).collect();
    assert_eq!(router.assignment_grouped(&again, groups, m, k).unwrap().loads().unwrap(), loads);
}

fn check_reassigned(case: &Case) {
    let (m, k) = (case.size("n_sources"), case.size("k"));
    let entries = |key| -> Vec<i32> { case.list_u32(key).into_iter().map(|entry| entry as i32).collect() };
    let (weights, previous) = (case.list("weights"), entries("previous"));
    let group_of = if case.has("rule") { case.list_u32("group_of") } else { Vec::new() };
    let groups = case.has("rule").then(|| {
        let n_groups = case.size("n_groups");
        if case.is_on("rule") {
            Groups::local(&group_of, n_groups, case.size("groups_per_row"))
        } else {
            Groups::spread(&group_of, n_groups)
        }
    });
    let most = case.has("max_moves").then(|| case.number("max_moves"));
    let found = router(case, 2).reassign(&previous, &weights, groups, m, k, most);
    if case.has("error") {
        assert!(found.is_err(), "{}", case.name);
        return;
    }
    let found = found.unwrap_or_else(|error| panic!("{}: {error}", case.name));
    assert_eq!(found.routes.as_slice(), entries("routes"), "{}", case.name);
    let moves: Vec<u64> = found
        .moves
        .iter()
        .flat_map(|x| [x.source as u64, x.place as u64, x.from as u64, x.to as u64])
        .collect();
    assert_eq!(moves, case.list("moves"), "{}", case.name);
    let stats = [("moves_left", found.moves_left), ("bound", found.bound), ("filled", found.filled)];
    for (name, value) in stats.into_iter().chain([("rows_mended", found.rows_mended)]) {
        assert_eq!(value, case.number(name), "{}: {name}", case.name);
    }
}

#[test]
fn reassignments() {
    let cases = read("reassign.txt");
    assert!(cases.len() > 150);
    cases.iter().for_each(check_reassigned);
}

#[test]
fn assignments_in_groups() {
    let cases = read("groups.txt");
    for op in ["assign_grouped", "rows_grouped"] {
        assert!(cases.iter().filter(|case| case.op == op).count() >= 4, "{op}");
    }
    cases.iter().for_each(check_grouped);
}
