//! The examples do what they say.

#[path = "../examples/compare_hash.rs"]
mod compare_hash;
#[path = "../examples/degree_file.rs"]
mod degree_file;
#[path = "../examples/experts.rs"]
mod experts;

use std::path::Path;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data");

#[test]
fn degree_file_gives_every_node_its_share() {
    let file = Path::new(DATA).join("as-22july06_degrees.csv");
    let (degrees, routes) = degree_file::run(&file, "degree", 8).unwrap();
    assert_eq!(degrees.len(), 22_963); // as examples/data/README.md says
    assert_eq!(routes.active_routes(), 8 * 22_963);
    let per_degree = routes.active_routes() as f64 / degrees.iter().sum::<u64>() as f64;
    for (load, degree) in routes.column_loads().into_iter().zip(degrees) {
        let share = degree as f64 * per_degree;
        assert!((load as f64 - share).abs() < 1.0, "degree {degree}: load {load}, share {share}");
    }
}

#[test]
fn degree_file_takes_a_column_by_name_and_says_what_is_wrong() {
    let file = Path::new(DATA).join("polblogs_degrees.csv");
    let (degrees, _) = degree_file::run(&file, "in_degree", 2).unwrap();
    assert_eq!(degrees.iter().sum::<u64>(), 19_090); // as examples/data/README.md says
    let error = degree_file::run(&file, "size", 2).unwrap_err().to_string();
    assert!(error.contains("no column 'size' among 'out_degree,in_degree'"), "{error}");
    let error = degree_file::run(Path::new("none.csv"), "size", 2).unwrap_err().to_string();
    assert!(error.starts_with("none.csv: "), "{error}");
}

#[test]
fn experts_work_in_proportion_to_their_weights() {
    let outcome = experts::run().unwrap();
    let routes = experts::TOKENS * experts::K;
    assert_eq!(outcome.batches.iter().sum::<usize>(), routes);
    let total: u64 = outcome.weights.iter().sum();
    for (&batch, &own) in outcome.batches.iter().zip(&outcome.weights) {
        let share = own as f64 / total as f64 * routes as f64;
        assert!((batch as f64 - share).abs() < 1.0, "{batch} tokens for a share of {share}");
    }
    // Each token comes back K times: the sum of its experts' numbers is the rest.
    for (token, &combined) in outcome.combined.iter().enumerate() {
        let experts = combined - (experts::K * token) as u64;
        assert_eq!(experts % 1_000_003, 0);
        assert!(experts / 1_000_003 <= (experts::K * experts::EXPERTS) as u64);
    }
    assert_eq!(experts::work(2, 5), 2_000_011);
}

#[test]
fn hash_routing_is_less_even() {
    let [exact, degrees, hash] = compare_hash::run().unwrap();
    let share = (compare_hash::TOKENS * compare_hash::K / compare_hash::EXPERTS) as u64;
    for even in [&exact, &degrees] {
        assert_eq!((even.loads.min, even.loads.max), (share, share), "{}", even.name);
    }
    assert_eq!(hash.loads.total, exact.loads.total);
    assert!(hash.loads.stddev > 5.0, "a hash router's loads vary by about the square root of {share}");
    assert!(exact.ms >= 0.0);
}
