//! Keys and placements: the vectors, the oracle's files, and what is refused.

use phaserouter::{Error, Key, Placement, Targets};

mod support;

use support::vector_file::{read, Case};

fn split(case: &Case, key: &str) -> Vec<Vec<u32>> {
    let values = case.list_u32(key);
    case.list("offsets").windows(2).map(|ends| values[ends[0] as usize..ends[1] as usize].to_vec()).collect()
}

fn bytes(case: &Case) -> Vec<Vec<u8>> {
    split(case, "bytes").iter().map(|key| key.iter().map(|&byte| byte as u8).collect()).collect()
}

/// What a placement of one target says of the partitions of all hashes.
fn check(case: &Case, hashes: &[u64]) {
    assert_eq!(hashes, case.list("hashes"), "{}", case.name);
    let wanted = case.list("partitions");
    for (place, &size) in case.list("n_partitions").iter().enumerate() {
        if size > 20_000 {
            continue; // more than anyone wants a table of
        }
        // With a target for every partition and one copy, the table is a permutation that tells which row was read.
        let placement = Placement::new(size as usize, Targets::new(vec![1; size as usize]), 1, 0).unwrap();
        for (q, &hash) in hashes.iter().enumerate() {
            let partition = wanted[place * hashes.len() + q] as usize;
            assert_eq!(placement.lookup_hash(hash), [placement.table()[partition]], "{} {q}", case.name);
        }
    }
}

#[test]
fn keys_have_the_hashes_of_the_vectors() {
    let mut seen = 0;
    for case in read("keys.txt") {
        let hashes: Vec<_> = match case.op.as_str() {
            "byte_keys" => bytes(&case).iter().map(Key::key_hash).collect(),
            "text_keys" => split(&case, "code_points")
                .iter()
                .map(|key| {
                    key.iter().map(|&point| char::from_u32(point).unwrap()).collect::<String>().key_hash()
                })
                .collect(),
            "integer_keys" => case.list("values").iter().map(Key::key_hash).collect(),
            _ => continue,
        };
        check(&case, &hashes);
        seen += 1;
    }
    assert!(seen > 10);
}

#[test]
fn kinds_of_keys_agree() {
    let bytes = [104, 195, 169];
    for hash in [
        bytes.as_slice().key_hash(),
        bytes.to_vec().key_hash(),
        "hé".to_string().key_hash(),
        (&"hé").key_hash(),
    ] {
        assert_eq!(hash, "hé".key_hash());
        assert_eq!(hash, bytes.key_hash());
    }
    let five = 5u64.key_hash();
    assert_eq!([5u8.key_hash(), 5u16.key_hash(), 5u32.key_hash(), 5usize.key_hash()], [five; 4]);
    assert_eq!(
        [5i8.key_hash(), 5i16.key_hash(), 5i32.key_hash(), 5i64.key_hash(), 5isize.key_hash()],
        [five; 5]
    );
    let last = u64::MAX.key_hash();
    assert_eq!([(-1i8).key_hash(), (-1i16).key_hash(), (-1i32).key_hash(), (-1i64).key_hash()], [last; 4]);
    assert_ne!(five, "5".key_hash());
}

#[test]
fn placements_of_the_vectors() {
    let mut seen = 0;
    for case in read("keys.txt").iter().filter(|case| case.op == "placement") {
        let mut targets = Targets::new(case.list("weights"));
        if case.has("group_of") {
            targets = targets.groups(case.list("group_of").iter().map(|group| format!("r{group}")));
        }
        let placement =
            Placement::new(case.size("n_partitions"), targets, case.size("k"), case.number("seed")).unwrap();
        let wanted = case.list_u32("targets");
        for (key, row) in bytes(case).iter().zip(wanted.chunks(placement.k())) {
            assert_eq!(placement.lookup(key), row, "{}", case.name);
            let begin = placement.partition(key) * placement.k();
            assert_eq!(&placement.table()[begin..begin + placement.k()], row);
        }
        assert_eq!(
            u64::from_str_radix(&placement.digest(), 16).unwrap(),
            case.number("digest"),
            "{}",
            case.name
        );
        seen += 1;
    }
    assert!(seen > 3);
}

fn disks() -> Placement {
    let targets = Targets::new([4, 4, 2, 2]).names(["a", "b", "c", "d"]).groups(["r1", "r2", "r1", "r2"]);
    Placement::new(60, targets, 2, 7).unwrap()
}

#[test]
fn what_a_placement_says() {
    let made = disks();
    assert_eq!(
        (made.n_partitions(), made.n_targets(), made.k(), made.seed(), made.spec_version()),
        (60, 4, 2, 7, 1)
    );
    assert_eq!(made.weights(), [4, 4, 2, 2]);
    assert_eq!(made.loads(), [40, 40, 20, 20]);
    assert_eq!(made.names().unwrap(), ["a", "b", "c", "d"]);
    assert_eq!(made.groups().unwrap(), ["r1", "r2", "r1", "r2"]);
    assert_eq!((made.name(2), made.name(4)), (Some("c"), None));
    let plain = Placement::new(60, Targets::new([1, 1]), 1, 7).unwrap();
    assert_eq!((plain.names(), plain.groups(), plain.name(0)), (None, None, None));
    assert_ne!(plain, made);
    assert_eq!(made.clone(), made);
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&made);
}

#[test]
fn bad_targets_are_refused() {
    let two = || Targets::new([1, 2]);
    let message = |result: phaserouter::Result<Placement>| result.unwrap_err().to_string();
    assert!(matches!(Placement::new(0, two(), 1, 0), Err(Error::OutOfRange(_))));
    assert!(matches!(Placement::new(usize::MAX, two(), 1, 0), Err(Error::OutOfRange(_))));
    assert!(matches!(Placement::new(5, two(), 0, 0), Err(Error::OutOfRange(_))));
    assert!(matches!(Placement::new(5, two(), 3, 0), Err(Error::Infeasible(_))));
    assert!(matches!(Placement::new(5, Targets::new([]), 1, 0), Err(Error::Infeasible(_))));
    assert!(matches!(Placement::new(5, two().names(["a"]), 1, 0), Err(Error::SizeMismatch(_))));
    assert!(matches!(Placement::new(5, two().groups(["a"]), 1, 0), Err(Error::SizeMismatch(_))));
    assert!(matches!(Placement::new(5, two().groups(["a", "a"]), 2, 0), Err(Error::Infeasible(_))));
    assert!(message(Placement::new(5, two().names(["a", "a"]), 1, 0)).contains("twice"));
}

#[test]
fn rebalances_of_the_vectors() {
    let mut seen = 0;
    for case in read("keys.txt").iter().filter(|case| case.op == "rebalance") {
        let (weights, new) = (case.list("weights"), case.list("new_weights"));
        let labels = |count| {
            case.list("group_of")[..count].iter().map(|group| format!("r{group}")).collect::<Vec<_>>()
        };
        let (mut first, mut then) = (Targets::new(weights.clone()), Targets::new(new.clone()));
        if case.has("group_of") {
            first = first.groups(labels(weights.len()));
            then = then.groups(labels(new.len()));
        }
        let old =
            Placement::new(case.size("n_partitions"), first, case.size("k"), case.number("seed")).unwrap();
        let step = old.rebalance(&then, case.has("max_moves").then(|| case.number("max_moves"))).unwrap();
        assert_eq!(step.placement.table(), case.list_u32("table"), "{}", case.name);
        let moves: Vec<_> =
            step.moves.iter().flat_map(|one| [one.partition, one.copy, one.from, one.to]).collect();
        assert_eq!(moves, case.list_u32("moves"), "{}", case.name);
        assert_eq!(
            (step.moves_left, step.bound),
            (case.number("moves_left"), case.number("bound")),
            "{}",
            case.name
        );
        assert_eq!(step.placement.digest(), format!("{:016x}", case.number("digest")), "{}", case.name);
        seen += 1;
    }
    assert!(seen > 4);
}

#[test]
fn targets_come_and_go_by_name() {
    let old = disks();
    let targets = Targets::new([4, 5, 2, 3]).names(["b", "a", "d", "e"]).groups(["r2", "r1", "r2", "r3"]);
    let step = old.rebalance(&targets, None).unwrap();
    let new = &step.placement;
    assert_eq!(new.names().unwrap(), ["a", "b", "c", "d", "e"]);
    assert_eq!(new.groups().unwrap(), ["r1", "r2", "r1", "r2", "r3"]);
    assert_eq!(new.weights(), [5, 4, 0, 2, 3]);
    assert_eq!((step.moves.len() as u64, step.moves_left, step.partitions_mended), (step.bound, 0, 0));
    assert_eq!(step.shares_changed, 0.0);
    // Nothing changes, nothing moves. Weights alone are those of the targets in their order, which keep their groups.
    assert!(new.rebalance(&Targets::new(new.weights()), None).unwrap().moves.is_empty());
    let back =
        new.rebalance(&Targets::new([4, 4, 2, 2]).names(["a", "b", "c", "d"]), None).unwrap().placement;
    assert_eq!(back.weights(), [4, 4, 2, 2, 0]);
    assert_eq!(back.loads(), [40, 40, 20, 20, 0]);
    assert_eq!(back.partition("x"), old.partition("x"));
}

#[test]
fn bad_rebalances_are_refused() {
    let refused = |targets: Targets| disks().rebalance(&targets, None).unwrap_err();
    assert!(matches!(refused(Targets::new([1; 3])), Error::SizeMismatch(_)));
    assert!(matches!(refused(Targets::new([1; 5])), Error::SizeMismatch(_)));
    assert!(matches!(
        refused(Targets::new([1; 5]).names(["a", "b", "c", "d", "e"])),
        Error::InvalidArgument(_)
    ));
    assert!(matches!(refused(Targets::new([1; 2]).names(["a", "a"])), Error::InvalidArgument(_)));
    assert!(matches!(refused(Targets::new([1; 1]).names(["a"])), Error::Infeasible(_)));
    let plain = Placement::new(60, Targets::new([1; 3]), 2, 7).unwrap();
    assert!(matches!(plain.rebalance(&Targets::new([1; 2]), None), Err(Error::SizeMismatch(_))));
    assert!(matches!(
        plain.rebalance(&Targets::new([1; 3]).names(["a", "b", "c"]), None),
        Err(Error::InvalidArgument(_))
    ));
    assert_eq!(
        plain.rebalance(&Targets::new([1, 0, 1, 1]), None).unwrap().placement.loads(),
        [40, 0, 40, 40]
    );
    let grouped = plain.rebalance(&Targets::new([1; 3]).groups(["x", "y", "z"]), Some(0)).unwrap();
    assert_eq!(grouped.placement.groups().unwrap(), ["x", "y", "z"]);
}

#[test]
fn targets_whose_group_nobody_said() {
    let names = ["a", "b", "c", "d"];
    let plain = Placement::new(300, Targets::new([1; 4]).names(names), 2, 1).unwrap();
    let step = plain.rebalance(&Targets::new([1; 2]).names(["c", "d"]).groups(["x", "y"]), None).unwrap();
    let gone = step.placement;
    assert_eq!(gone.groups().unwrap(), ["", "", "x", "y"]);
    // No two of the four had the same group.
    assert_eq!(step.partitions_mended, 0);
    let all = || Targets::new([1; 4]).names(names);
    for (targets, who) in [(all(), "target 0"), (all().groups(["x", "", "x", "y"]), "target 1")] {
        let refused = gone.rebalance(&targets, None).unwrap_err();
        assert!(matches!(refused, Error::InvalidArgument(_)));
        assert!(refused.to_string().contains(who), "{refused}");
    }
    let back = gone.rebalance(&all().groups(["x", "y", "x", "y"]), None).unwrap().placement;
    assert_eq!(back.loads(), [150; 4]);
}

#[cfg(feature = "json")]
mod json {
    use super::*;
    use serde_json::{json, Value};

    #[test]
    fn the_oracles_files() {
        for name in ["placement.json", "placement-plain.json"] {
            let path = format!("{}/tests/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).unwrap();
            let read = Placement::from_json(&text).unwrap();
            assert_eq!(read.to_json(), text);
            let mut targets = Targets::new(read.weights());
            if let (Some(names), Some(groups)) = (read.names(), read.groups()) {
                targets = targets.names(names).groups(groups);
            }
            assert_eq!(Placement::new(read.n_partitions(), targets, read.k(), read.seed()).unwrap(), read);
            let spaced =
                serde_json::to_string_pretty(&serde_json::from_str::<Value>(&text).unwrap()).unwrap();
            assert_eq!(Placement::from_json(&spaced).unwrap(), read);
        }
    }

    #[test]
    fn the_oracles_rebalance() {
        let text = |name| {
            std::fs::read_to_string(format!("{}/tests/vectors/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
        };
        let old = Placement::from_json(&text("placement.json")).unwrap();
        let named = old.names().unwrap().iter().zip(old.groups().unwrap());
        let kept = named.map(|(name, group)| match name.as_str() {
            "g" => (9, name.as_str(), "rack 3"),
            _ => (1, name.as_str(), group.as_str()),
        });
        let all: Vec<_> = kept
            .filter(|(_, name, _)| !["alpha", "disk 3"].contains(name))
            .chain([(1, "new", "rack 0"), (1, "é", "rack 3")])
            .collect();
        let targets = Targets::new(all.iter().map(|target| target.0).collect::<Vec<_>>())
            .names(all.iter().map(|target| target.1))
            .groups(all.iter().map(|target| target.2));
        let new = old.rebalance(&targets, None).unwrap().placement;
        assert_eq!(new.to_json(), text("placement-rebalanced.json"));
        assert_eq!(Placement::from_json(&new.to_json()).unwrap(), new);
    }

    fn refused(change: impl FnOnce(&mut Value), message: &str) -> Error {
        let mut content: Value = serde_json::from_str(&disks().to_json()).unwrap();
        change(&mut content);
        let error = Placement::from_json(&content.to_string()).unwrap_err();
        assert!(error.to_string().contains(message), "{message}: {error}");
        error
    }

    #[test]
    fn damaged_files() {
        let whole = disks().to_json();
        for text in ["", "[1]", "{}", "5", &whole[..200]] {
            assert!(
                Placement::from_json(text).unwrap_err().to_string().contains("not a placement"),
                "{text}"
            );
        }
        refused(|file| file["format"] = json!("other"), "not a placement");
        refused(|file| file["seed"] = json!(8), "digest");
        refused(|file| file["seed"] = json!(-1), "not a placement");
        refused(|file| file["digest"] = json!("0"), "digest");
        refused(|file| file["copies"] = json!(3), "table");
        refused(|file| file["copies"] = json!(0), "table");
        refused(|file| file["table"] = json!([]), "table");
        refused(|file| file["table"] = json!([[0, 1]]), "digest");
        refused(|file| file["table"] = json!([[0, 4]]), "table: an entry");
        refused(|file| file["table"] = json!([[1, 1]]), "twice");
        refused(|file| file["table"][3] = json!([1]), "table: rows");
        refused(|file| file["targets"] = json!([]), "table: an entry");
        refused(|file| file["targets"][1]["weight"] = json!(5), "digest");
        refused(|file| file["targets"][1]["name"] = json!("a"), "twice");
        refused(|file| drop(file["targets"][1].as_object_mut().unwrap().remove("name")), "every target");
        refused(|file| file["targets"][1]["group"] = json!("r3"), "digest");
        refused(|file| file["copies"] = json!(2.0), "not a placement");
        refused(|file| file["table"][0][0] = json!(true), "not a placement");
        for name in ["name", "group"] {
            refused(
                |file| {
                    file["targets"]
                        .as_array_mut()
                        .unwrap()
                        .iter_mut()
                        .for_each(|line| line[name] = json!(null))
                },
                "null",
            );
        }
        for name in ["version", "spec"] {
            assert!(matches!(refused(|file| file[name] = json!(0), name), Error::InvalidArgument(_)));
            assert!(matches!(refused(|file| file[name] = json!(2), name), Error::Unsupported(_)));
        }
    }
}
