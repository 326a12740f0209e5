//! The assignment by scores: test vectors, a search of all selections, certificates, starting prices, threads.

mod support;

use phaserouter::*;
use support::case::router;
use support::spec::{digest, key, word};
use support::vector_file::{read, Case};

// --- Test vectors -----------------------------------------------------------------------------------------------

/// The loads of a case, kept alive.
enum Given {
    Weights(Vec<u64>),
    Upper(Vec<u32>),
    Between(Vec<u32>, Vec<u32>),
}

impl Given {
    fn of(case: &Case) -> Self {
        match (case.has("weights"), case.has("lower")) {
            (true, _) => Self::Weights(case.list("weights")),
            (_, true) => Self::Between(case.list_u32("lower"), case.list_u32("upper")),
            _ => Self::Upper(case.list_u32("upper")),
        }
    }

    fn bounds(&self) -> LoadBounds<'_> {
        match self {
            Self::Weights(weights) => LoadBounds::Weights(weights),
            Self::Upper(upper) => LoadBounds::Upper(upper),
            Self::Between(lower, upper) => LoadBounds::Between { lower, upper },
        }
    }
}

fn error_name(error: &Error) -> &'static str {
    match error {
        Error::Infeasible(_) => "infeasible",
        Error::OutOfRange(_) => "out_of_range",
        Error::Overflow(_) => "overflow",
        _ => panic!("{error}"),
    }
}

fn check_case(case: &Case) {
    let (m, n, k) = (case.size("n_sources"), case.size("n_targets"), case.size("k"));
    let bits = case.list_u32("values");
    let floats: Vec<f32> = bits.iter().map(|&bits| f32::from_bits(bits)).collect();
    let integers: Vec<i32> = bits.iter().map(|&bits| bits as i32).collect();
    let allowed = case.has("allowed").then(|| BitMatrix::from_words(case.list("allowed"), m, n).unwrap());
    let mut scores =
        if case.is_on("type") { Scores::from_i32(&integers, m, n) } else { Scores::from_f32(&floats, m, n) };
    if let Some(allowed) = &allowed {
        scores = scores.allowed(allowed);
    }
    let given = Given::of(case);
    let best = match router(case, 2).assign_by_scores(&scores, given.bounds(), k) {
        Ok(best) => best,
        Err(error) => {
            return assert_eq!(Some(error_name(&error)), case.word("error"), "{}: {error}", case.name)
        }
    };
    assert_eq!(best.routes.digest(), case.number("digest"), "{}", case.name);
    assert_eq!(best.routes.digest(), digest(best.routes.as_slice().iter().map(|&entry| entry as u32)));
    let csr = best.routes.to_csr();
    assert_eq!(csr.row_offsets(), case.list("row_offsets"), "{}", case.name);
    assert_eq!(csr.targets(), case.list_u32("targets"), "{}", case.name);
    assert_eq!(best.routes.column_loads(), case.list("loads"), "{}", case.name);
    assert_eq!(best.certificate.exponent as u32, case.number("exponent") as u32, "{}", case.name);
    assert_eq!(best.stats.total as u64, case.number("total"), "{}", case.name);
    best.verify(&scores, given.bounds()).unwrap_or_else(|error| panic!("{}: {error}", case.name));
}

#[test]
fn test_vectors() {
    let cases = read("scores.txt");
    assert!(cases.len() > 30);
    for case in &cases {
        assert_eq!(case.op, "assign_by_scores");
        check_case(case);
    }
    let errors: Vec<_> = cases.iter().filter_map(|case| case.word("error")).collect();
    assert!(["infeasible", "out_of_range", "overflow"].iter().all(|name| errors.contains(name)));
}

// --- Random problems --------------------------------------------------------------------------------------------

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 += 1;
        (word(7, self.0) % n as u64) as usize
    }
}

struct Problem {
    m: usize,
    n: usize,
    k: usize,
    values: Vec<i32>,
    allowed: BitMatrix,
    lower: Vec<u32>,
    upper: Vec<u32>,
}

impl Problem {
    /// Scores are below `range`: with a small one many are equal. Of eight pairs about `allowed` are allowed.
    fn random(random: &mut Random, (m, n, k): (usize, usize, usize), range: usize, allowed: usize) -> Self {
        let values = (0..m * n).map(|_| random.below(range) as i32 - range as i32 / 2).collect();
        let bytes: Vec<u8> = (0..m * n).map(|_| (random.below(8) < allowed).into()).collect();
        let upper: Vec<u32> = (0..n).map(|_| random.below(m + 1) as u32).collect();
        let lower =
            upper.iter().map(|&most| if random.below(4) == 0 { most - most / 3 } else { 0 }).collect();
        Self { m, n, k, values, allowed: BitMatrix::from_bytes(&bytes, m, n).unwrap(), lower, upper }
    }

    fn scores(&self) -> Scores<'_> {
        Scores::from_i32(&self.values, self.m, self.n).allowed(&self.allowed)
    }

    fn loads(&self) -> LoadBounds<'_> {
        LoadBounds::Between { lower: &self.lower, upper: &self.upper }
    }
}

/// The number of pairs, the sum of scores, the sum of tie words: what is compared.
type Value = (usize, i64, u128);

/// Every selection that a row can have, with its value.
fn row_choices(p: &Problem, seed: u64, row: usize) -> Vec<(u32, Value)> {
    let fits = |set: u32| {
        set.count_ones() as usize <= p.k
            && (0..p.n).all(|j| set >> j & 1 == 0 || p.allowed.get(row, j) == Some(true))
    };
    let value = |set: u32| {
        (0..p.n).filter(|j| set >> j & 1 == 1).fold((0, 0, 0), |(count, sum, ties), j| {
            let tie = word(word(key(seed, 11), row as u64), j as u64);
            (count + 1, sum + i64::from(p.values[row * p.n + j]), ties + u128::from(tie))
        })
    };
    (0..1 << p.n).filter(|&set| fits(set)).map(|set| (set, value(set))).collect()
}

/// Of all selections the best one: its rows as sets.
fn search(p: &Problem, seed: u64) -> Option<(Value, Vec<u32>)> {
    let choices: Vec<_> = (0..p.m).map(|row| row_choices(p, seed, row)).collect();
    let mut best = None;
    let mut chosen = vec![0; p.m];
    fn go(
        p: &Problem,
        choices: &[Vec<(u32, Value)>],
        so_far: Value,
        chosen: &mut Vec<u32>,
        best: &mut Option<(Value, Vec<u32>)>,
    ) {
        let row = p.m - choices.len();
        let Some((own, others)) = choices.split_first() else {
            let load = |j: usize| chosen.iter().map(|set| set >> j & 1).sum::<u32>();
            let fits = (0..p.n).all(|j| (p.lower[j]..=p.upper[j]).contains(&load(j)));
            if fits && best.as_ref().map_or(true, |(value, _)| so_far > *value) {
                *best = Some((so_far, chosen.clone()));
            }
            return;
        };
        for &(set, value) in own {
            chosen[row] = set;
            let sum = (so_far.0 + value.0, so_far.1 + value.1, so_far.2 + value.2);
            go(p, others, sum, chosen, best);
        }
    }
    go(p, &choices, (0, 0, 0), &mut chosen, &mut best);
    best
}

#[test]
fn tiny_problems_by_a_search_of_all_selections() {
    let mut random = Random(0);
    let (mut feasible, mut refused) = (0, 0);
    for seed in 0..300 {
        let shape = (1 + random.below(4), 1 + random.below(4), 1 + random.below(3));
        let (range, allowed) = ([1, 2, 5, 1000][random.below(4)], [4, 6, 8][random.below(3)]);
        let problem = Problem::random(&mut random, shape, range, allowed);
        let mut router = Router::builder().seed(seed).num_threads(1).build().unwrap();
        let result = router.assign_by_scores(&problem.scores(), problem.loads(), problem.k);
        let Some((value, rows)) = search(&problem, seed) else {
            assert!(matches!(result, Err(Error::Infeasible(_))), "seed {seed}");
            refused += 1;
            continue;
        };
        let best = result.unwrap();
        let sets = (0..problem.m).map(|i| best.routes.targets(i).fold(0, |set, j| set | 1 << j));
        assert_eq!(sets.collect::<Vec<u32>>(), rows, "seed {seed}");
        assert_eq!((best.stats.routes, best.stats.total), (value.0 as u64, value.1), "seed {seed}");
        best.verify(&problem.scores(), problem.loads()).unwrap();
        feasible += 1;
    }
    assert!(feasible > 150 && refused > 20, "{feasible} {refused}");
}

#[test]
fn certificates_of_random_problems() {
    let mut random = Random(1 << 32);
    for seed in 0..60 {
        let n = [1, 5, 64, 65, 90][random.below(5)];
        let shape = (1 + random.below(300), n, 1 + random.below(n.min(6)));
        let (range, allowed) = ([2, 50, 1 << 30][random.below(3)], [2, 7, 8][random.below(3)]);
        let mut problem = Problem::random(&mut random, shape, range, allowed);
        problem.lower.fill(0);
        let mut router = Router::builder().seed(seed).num_threads(1).build().unwrap();
        let best = router.assign_by_scores(&problem.scores(), problem.loads(), problem.k).unwrap();
        best.verify(&problem.scores(), problem.loads()).unwrap();
        assert_eq!(best.stats.dual, best.stats.total);
        assert!(best.stats.total <= best.stats.top_total || best.stats.rows_short > 0);
        assert_eq!(best.stats.routes as usize, best.routes.active_routes());
        let short = best.routes.counts().iter().filter(|&&count| (count as usize) < problem.k).count();
        assert_eq!(best.stats.rows_short as usize, short);
        assert_eq!(
            best.certificate.full_targets().next().is_some(),
            best.certificate.full.iter().any(|&w| w != 0)
        );
        assert_eq!(best.certificate.lambda, best.stats.lambda);

        // Every start leads to the same routes, and to a proof of them. (Bad ones take their time.)
        let scale = if problem.m * n < 1000 { i64::MAX } else { range as i64 / 64 };
        let mut routes = vec![7; problem.m * problem.k];
        let wild = (0..n as i64).map(|j| (j % 3 - 1) * scale).collect();
        for start in [best.certificate.prices.clone(), wild] {
            let mut certificate = Certificate::from_prices(start);
            router
                .assign_by_scores_into(
                    &problem.scores(),
                    problem.loads(),
                    problem.k,
                    &mut routes,
                    &mut certificate,
                )
                .unwrap();
            assert_eq!(routes, best.routes.as_slice(), "seed {seed}");
            certificate.verify(&problem.scores(), problem.loads(), seed, &best.routes).unwrap();
        }
    }
}

/// A gate with popular experts, as floats.
fn gate(m: usize, n: usize) -> Vec<f32> {
    let mut random = Random(1 << 40);
    let popular: Vec<f32> = (0..n).map(|_| random.below(1000) as f32 / 700.0).collect();
    (0..m * n).map(|cell| popular[cell % n] + random.below(100_000) as f32 / 1e5).collect()
}

#[test]
fn a_gate_of_floats_with_weights() {
    let (m, n, k) = (2000, 48, 3);
    let values = gate(m, n);
    let scores = Scores::from_f32(&values, m, n);
    let weights: Vec<u64> = (0..n as u64).map(|j| 1 + j % 5).collect();
    let mut router = Router::builder().seed(11).build().unwrap();
    let best = router.assign_by_scores(&scores, LoadBounds::Weights(&weights), k).unwrap();
    let loads = shares(&weights, (m * k) as u64, m as u64, 11).unwrap();
    assert!(best.routes.column_loads().into_iter().eq(loads.iter().map(|&load| u64::from(load))));
    best.verify(&scores, LoadBounds::Weights(&weights)).unwrap();
    best.verify(&scores, LoadBounds::Upper(&loads)).unwrap();
    assert_eq!((best.stats.rows_short, best.certificate.full_targets().count()), (0, 0));
    let stats = router.stats().unwrap();
    assert_eq!((stats.active_routes, stats.rows_short, stats.target_mass), (6000, 0, 6000));

    // Scores and prices stand for sums of floats.
    let total: f64 = best.routes.pairs().map(|(i, j)| f64::from(values[i * n + j])).sum();
    assert!((best.stats.to_score(best.stats.total) / total - 1.0).abs() < 1e-6);

    // Rows go by score, the largest first; or by index.
    for (source, row) in best.routes.sources().zip(best.routes.rows()) {
        let own: Vec<f32> = row.iter().map(|t| values[source * n + t.get().unwrap()]).collect();
        assert!(own.windows(2).all(|pair| pair[0] >= pair[1] - 1e-6), "{own:?}");
    }
    let mut sorted = Router::builder().seed(11).sort_rows(true).build().unwrap();
    let by_index = sorted.assign_by_scores(&scores, LoadBounds::Upper(&loads), k).unwrap();
    for (row, other) in by_index.routes.rows().zip(best.routes.rows()) {
        let mut targets = other.to_vec();
        targets.sort_unstable();
        assert_eq!(row, targets);
    }
}

#[test]
fn rows_with_a_stride() {
    let (m, n, stride) = (40, 9, 13);
    let values = gate(m, stride);
    let packed: Vec<f32> =
        (0..m).flat_map(|i| &values[i * stride + 2..i * stride + 2 + n]).copied().collect();
    let mut router = Router::new().unwrap();
    let loads = LoadBounds::Weights(&[1; 9]);
    let expected = router.assign_by_scores(&Scores::from_f32(&packed, m, n), loads, 2).unwrap();
    // The last row needs no more than its own elements.
    let part = Scores::from_f32(&values[2..(m - 1) * stride + 2 + n], m, n).row_stride(stride);
    let best = router.assign_by_scores(&part, loads, 2).unwrap();
    assert_eq!((&best.routes, &best.certificate), (&expected.routes, &expected.certificate));
    best.verify(&part, loads).unwrap();
    let best = router.assign_by_scores(&Scores::from_f32(&packed, m, n).row_stride(n), loads, 2).unwrap();
    assert_eq!(best.routes, expected.routes);
}

#[test]
fn minus_infinity_and_the_matrix_forbid_alike() {
    let (m, n) = (60, 7);
    let values = gate(m, n);
    let forbidden = |cell: usize| cell % 5 == 2 || cell % n == 3;
    let bytes: Vec<u8> = (0..m * n).map(|cell| (!forbidden(cell)).into()).collect();
    let allowed = BitMatrix::from_bytes(&bytes, m, n).unwrap();
    let masked: Vec<f32> =
        (0..m * n).map(|cell| if forbidden(cell) { f32::NEG_INFINITY } else { values[cell] }).collect();
    // What the matrix forbids is not looked at.
    let odd: Vec<f32> =
        (0..m * n).map(|cell| if forbidden(cell) { f32::NAN } else { values[cell] }).collect();
    let loads = LoadBounds::Weights(&[1; 7]);
    let mut router = Router::new().unwrap();
    let masked = Scores::from_f32(&masked, m, n);
    let odd = Scores::from_f32(&odd, m, n).allowed(&allowed);
    let [a, b] = [masked, odd].map(|scores| router.assign_by_scores(&scores, loads, 2).unwrap());
    assert_eq!(a.routes, b.routes);
    assert_eq!(a.routes.column_loads()[3], 0);
    a.verify(&odd, loads).unwrap();
    b.verify(&masked, loads).unwrap();
    // Equal scores: a seed decides, within what is allowed.
    let equal = vec![0; m * n];
    let equal = Scores::from_i32(&equal, m, n).allowed(&allowed);
    let c = router.assign_by_scores(&equal, loads, 2).unwrap();
    router.set_seed(1).unwrap();
    let d = router.assign_by_scores(&equal, loads, 2).unwrap();
    assert_ne!(c.routes, d.routes);
    assert!(d.routes.pairs().all(|(i, j)| !forbidden(i * n + j)));
}

// --- What is not a proof ------------------------------------------------------------------------------------------

fn refused(result: Result<()>, parts: &[&str]) {
    let error = result.expect_err("no error");
    assert!(parts.iter().all(|part| error.to_string().contains(part)), "{parts:?}: {error}");
}

#[test]
fn what_is_wrong_is_not_verified() {
    // 3 sources, 3 targets; target 2 is forbidden for source 0, and one target takes two.
    let allowed = BitMatrix::from_bytes(&[1, 1, 0, 1, 1, 1, 1, 1, 1], 3, 3).unwrap();
    let values = [9, 5, 8, 7, 4, 2, 6, 1, 3];
    let scores = Scores::from_i32(&values, 3, 3).allowed(&allowed);
    let loads = LoadBounds::Between { lower: &[0, 0, 1], upper: &[2, 1, 1] };
    let best = Router::new().unwrap().assign_by_scores(&scores, loads, 1).unwrap();
    best.verify(&scores, loads).unwrap();
    let routes = |entries: [i32; 3]| Routes::from_entries(entries.to_vec(), 0..3, 3, 1).unwrap();
    let verify = |entries| best.certificate.verify(&scores, loads, 0, &routes(entries));
    verify([0, 0, 2]).unwrap(); // 9 + 7 + 3
    refused(verify([2, 0, 0]), &["source 0", "target 2", "forbidden"]);
    refused(verify([0, 0, 0]), &["target 0", "3", "0 to 2"]);
    refused(verify([0, 0, 1]), &["target 2", "0", "1 to 1"]);
    refused(verify([0, 1, 2]), &["at most 19", "16"]);
    refused(verify([0, -1, 2]), &["3 routes", "there are 2"]);

    let changed = |change: fn(&mut Certificate)| {
        let mut certificate = best.certificate.clone();
        change(&mut certificate);
        certificate.verify(&scores, loads, 0, &best.routes)
    };
    refused(changed(|c| c.exponent = 1), &["exponent", "1", "0"]);
    refused(changed(|c| c.prices[0] += 100), &["prices prove"]);
    refused(changed(|c| c.prices[2] = i64::MIN), &["prices prove"]);
    refused(changed(|c| c.full = vec![0b111]), &["full leaves room for 4"]);
    refused(changed(|c| c.prices.truncate(2)), &["prices", "2", "3"]);
    refused(changed(|c| c.full.clear()), &["full", "0", "1"]);
    let twice = Routes::from_entries(vec![0, 0, 2], 1..4, 3, 1).unwrap();
    refused(best.certificate.verify(&scores, loads, 0, &twice), &["1..4"]);
    let nan = Scores::from_f32(&[f32::NAN; 9], 3, 3);
    refused(best.certificate.verify(&nan, loads, 0, &best.routes), &["row 0, target 0"]);
    refused(best.verify(&scores, LoadBounds::Upper(&[1, 1])), &["upper", "2", "3"]);

    // Short rows: J says why there are no more routes.
    let few = LoadBounds::Upper(&[1, 0, 1]);
    let short = Router::new().unwrap().assign_by_scores(&scores, few, 1).unwrap();
    short.verify(&scores, few).unwrap();
    assert_eq!((short.stats.routes, short.stats.rows_short), (2, 1));
    assert_eq!(short.certificate.full_targets().collect::<Vec<_>>(), [0, 1, 2]);
    let mut none = short.certificate.clone();
    none.full.fill(0);
    refused(none.verify(&scores, few, 0, &short.routes), &["room for 3 routes"]);
}

// --- Threads ------------------------------------------------------------------------------------------------------

#[test]
fn threads_change_nothing() {
    let (m, n, k) = (6000, 32, 2);
    let values = gate(m, n);
    let scores = Scores::from_f32(&values, m, n);
    let loads = LoadBounds::Weights(&[1; 32]);
    let route = |threads| {
        let mut router = Router::builder().seed(9).num_threads(threads).build().unwrap();
        router.assign_by_scores(&scores, loads, k).unwrap().routes
    };
    let one = route(1);
    for threads in [0, 2, 3, 8] {
        assert!(route(threads) == one, "{threads} threads");
    }
    // Routers side by side, with the same scores.
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| assert!(route(1) == one));
        }
    });
}

// --- Tolerance --------------------------------------------------------------------------------------------------

#[test]
fn a_tolerance_is_kept() {
    let (m, n, k) = if cfg!(miri) { (40, 4, 2) } else { (2000, 16, 2) };
    let mut state = 9_u64;
    let values: Vec<i32> = (0..m * n)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 34) as i32
        })
        .collect();
    let upper = vec![(m * k / n) as u32; n];
    let loads = LoadBounds::Upper(&upper);
    let scores = Scores::from_i32(&values, m, n);
    let mut router = Router::builder().num_threads(2).build().unwrap();
    let best = router.assign_by_scores(&scores, loads, k).unwrap();
    assert_eq!((best.stats.gap(), best.stats.dual), (0.0, best.stats.total));
    for tolerance in [0.0, 1e-300, 1e6, 3e7, 1e300] {
        let within = scores.tolerance(tolerance);
        let near = router.assign_by_scores(&within, loads, k).unwrap();
        near.verify(&within, loads).unwrap();
        assert_eq!(near.routes.column_loads(), best.routes.column_loads());
        assert!(near.stats.gap() <= tolerance && near.stats.total <= best.stats.total);
        assert!(best.stats.total <= near.stats.dual);
        // What is worse than the best is proved by no smaller tolerance.
        let worse = near.stats.gap() > 0.0;
        assert_eq!(near.verify(&scores, loads).is_err(), worse);
        if worse {
            assert!(near.verify(&scores.tolerance(near.stats.gap() * 0.999), loads).is_err());
        }
    }
    for wrong in [f64::NAN, f64::INFINITY, -1e-9] {
        let error = router.assign_by_scores(&scores.tolerance(wrong), loads, k).unwrap_err();
        assert!(matches!(&error, Error::OutOfRange(text) if text.starts_with("tolerance: ")), "{error}");
    }
}
