//! The closed form of these tests is SPEC's: it makes the test vectors of words, permutations and assignments.

mod support;

use support::spec::*;
use support::vector_file::read;

#[test]
fn words_keys_and_draws() {
    for case in read("words.txt") {
        let map = |key: &str, f: &dyn Fn(u64) -> u64| case.list(key).into_iter().map(f).collect::<Vec<_>>();
        let name = &case.name;
        match case.op.as_str() {
            "word" => assert_eq!(map("n", &|n| word(case.number("key"), n)), case.list("word"), "{name}"),
            "mix" => assert_eq!(map("z", &mix), case.list("mix"), "{name}"),
            "key" => assert_eq!(map("purpose", &|p| key(case.number("seed"), p)), case.list("key"), "{name}"),
            "bounded" => {
                assert_eq!(map("w", &|w| bounded(w, case.number("n"))), case.list("value"), "{name}")
            }
            "uniform" => {
                let draw = |j| uniform(case.number("key"), j, case.number("n"));
                assert_eq!(map("j", &draw), case.list("value"), "{name}");
            }
            "digest" => assert_eq!(digest(case.list_u32("entries")), case.number("digest"), "{name}"),
            other => panic!("{name}: {other}"),
        }
    }
}

#[test]
fn permutations_of_every_kind() {
    for case in read("permutations.txt") {
        let name = &case.name;
        match case.op.as_str() {
            "deal" => assert_eq!(deal(case.number("n"), case.number("key")), case.list("elements"), "{name}"),
            "deal_sample" => {
                let (n, key) = (case.number("n"), case.number("key"));
                let at = |&p: &u64| if n > 65536 { deal_one(n, key, p) } else { deal(n, key)[p as usize] };
                let elements: Vec<u64> = case.list("positions").iter().map(at).collect();
                assert_eq!(elements, case.list("elements"), "{name}");
            }
            "feistel" => {
                let (n, key) = (case.number("n"), case.number("key"));
                let encoded: Vec<u64> = case.list("x").into_iter().map(|x| feistel(n, key, x)).collect();
                assert_eq!(encoded, case.list("encoded"), "{name}");
            }
            "permutations" => {
                let on = case.is_on("row_permutations");
                let (m, n) = (case.number("n_sources"), case.number("n_targets"));
                let made = permutations(case.number("seed"), m, n, on);
                assert_eq!(made.pi_s, case.list("pi_s"), "{name}");
                assert_eq!(made.pi_t, case.list("pi_t"), "{name}");
                assert_eq!(made.rho, case.list("rho"), "{name}");
                assert_eq!(made.tau, case.list("tau"), "{name}");
            }
            _ => {}
        }
    }
}

#[test]
fn golden_multipliers_and_assignments() {
    for case in read("assign.txt") {
        let name = &case.name;
        match case.op.as_str() {
            "golden" => {
                let got: Vec<u64> = case.list("n").into_iter().map(golden).collect();
                assert_eq!(got, case.list("golden"), "{name}");
            }
            "quotients" => {
                let pairs = case.list("n").into_iter().zip(case.list("g"));
                let got: Vec<u64> = pairs.map(|(n, g)| quotients(n, g)).collect();
                assert_eq!(got, case.list("quotients"), "{name}");
            }
            "assign" if !case.has("error") => {
                let (m, k) = (case.number("n_sources"), case.number("k"));
                let mut rows =
                    assign(&case.list("weights"), m, k, case.number("seed"), 0..m).expect("feasible");
                if case.is_on("sort_rows") {
                    rows.iter_mut().for_each(|row| row.sort_unstable());
                }
                assert_eq!(rows.concat(), case.list("routes"), "{name}");
            }
            _ => {}
        }
    }
}

#[test]
fn apportionment() {
    for case in read("apportion.txt") {
        if case.word("error") == Some("overflow") {
            continue; // the sum is refused before
        }
        let got = apportion(&case.list("weights"), case.number("total"), case.number("cap"));
        let expected = (!case.has("error")).then(|| case.list("degrees"));
        assert_eq!(got, expected, "{}", case.name);
    }
}

#[test]
fn seeded_shares() {
    for case in read("shares.txt") {
        if case.word("error") == Some("overflow") {
            continue; // the sum is refused before
        }
        let (total, cap, seed) = (case.number("total"), case.number("cap"), case.number("seed"));
        let got = shares(&case.list("weights"), total, cap, seed);
        let expected = (!case.has("error")).then(|| case.list("degrees"));
        assert_eq!(got, expected, "{}", case.name);
    }
}
