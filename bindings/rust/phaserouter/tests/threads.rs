//! Threads inside and outside of the library change no route.

use std::sync::Arc;

use phaserouter::{Permutations, Router, Selection};

fn is_send<T: Send>(_: &T) {}

const M: usize = 3000;
const N: usize = 700;

fn degrees() -> (Vec<u32>, Vec<u32>) {
    ((0..M as u32).map(|i| i * 37 % 701).collect(), (0..N as u32).map(|j| j * 113 % 3001).collect())
}

fn weights() -> Vec<u64> {
    (0..N as u64).map(|j| 1 + j * j % 97).collect()
}

#[test]
fn the_number_of_threads_inside_changes_nothing() {
    let (s, t) = degrees();
    let route = |threads| {
        let mut router = Router::builder().seed(9).num_threads(threads).build().unwrap();
        (
            router.route_degrees(&s, &t, 40).unwrap(),
            router.assign(&weights(), 20_000, 6).unwrap(),
            router.sample_loads(&s, &t, 40, &[1, 2, 3, 4, 5]).unwrap(),
        )
    };
    let one = route(1);
    for threads in [0, 2, 3, 8] {
        assert!(route(threads) == one, "{threads} threads");
    }
}

#[test]
fn routers_move_between_threads_and_work_side_by_side() {
    let (s, t) = degrees();
    let whole = Router::builder().seed(9).build().unwrap().route_degrees(&s, &t, 40).unwrap();
    let router = Router::builder().seed(9).build().unwrap();
    is_send(&router);
    std::thread::scope(|scope| {
        for part in 0..4 {
            let mut own = router.try_clone().unwrap();
            let (s, t, whole) = (&s, &t, &whole);
            scope.spawn(move || {
                let rows = M * part / 4..M * (part + 1) / 4;
                let routes = own.route_rows(s, t, 40, rows.clone()).unwrap();
                assert_eq!(routes.as_slice(), &whole.as_slice()[rows.start * 40..rows.end * 40]);
                // Every thread reads the message of its own failure.
                let error = own.route_degrees(s, &vec![part as u32 + 4000; N], 40).unwrap_err();
                assert!(error.message().contains(&format!("{}", part + 4000)), "{error}");
            });
        }
    });
}

#[test]
fn threads_share_an_assignment() {
    fn is_shared<T: Send + Sync>(_: &T) {}
    const ROWS: usize = 20_000;
    let mut router = Router::builder().seed(9).num_threads(2).build().unwrap();
    let whole = router.assign(&weights(), ROWS, 6).unwrap();
    let assignment = router.assignment(&weights(), ROWS, 6).unwrap();
    router.set_seed(10).unwrap(); // that of the assignment stays
    is_shared(&assignment);
    let assignment = Arc::new(assignment);
    let threads: Vec<_> = (0..8)
        .map(|thread| {
            let (assignment, whole) = (Arc::clone(&assignment), whole.clone());
            std::thread::spawn(move || {
                let end = ROWS * (thread + 1) / 8;
                for round in 0..20 {
                    assert!(assignment.rows(0..end).unwrap().rows().eq(whole.rows().take(end)));
                    let asked: Vec<u64> =
                        (0..500).map(|q| (q * 37 + round + thread as u64) % 20_000).collect();
                    let rows = assignment.gather(&asked).unwrap();
                    assert!(rows.rows().zip(&asked).all(|(row, &q)| Some(row) == whole.row(q as usize)));
                    let row = assignment.row(end - 1).unwrap().into_iter().map(|target| target as usize);
                    assert!(row.eq(whole.targets(end - 1)));
                    // Every thread reads the message of its own failure.
                    let error = assignment.row(ROWS + thread).unwrap_err();
                    assert!(error.message().contains(&format!("{}", ROWS + thread)), "{error}");
                    let error = assignment.gather(&[(ROWS + thread) as u64]).unwrap_err();
                    assert!(error.message().contains(&format!("{}", ROWS + thread)), "{error}");
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let loads = assignment.loads().unwrap().into_iter().map(u64::from);
    assert!(loads.eq(whole.column_loads()));
}

#[test]
fn a_clone_has_the_same_options_and_permutations() {
    let reversed = |n: usize| (0..n as u32).rev().collect::<Vec<_>>();
    let (s, t) = degrees();
    let mut router =
        Router::builder().seed(4).selection(Selection::First).sort_rows(true).num_threads(2).build().unwrap();
    let given = Permutations { pi_s: reversed(N), tau: reversed(N), ..Permutations::default() };
    let unlike = router.route_degrees(&s, &t, 9).unwrap();
    router.set_permutations(given).unwrap();
    let mut clone = router.try_clone().unwrap();
    assert_eq!(clone.options(), router.options());
    let routes = router.route_degrees(&s, &t, 9).unwrap();
    assert!(routes != unlike);
    assert!(clone.route_degrees(&s, &t, 9).unwrap() == routes);
    assert_eq!(clone.permutations(M, N).unwrap(), router.permutations(M, N).unwrap());
}

#[cfg(feature = "rayon")]
#[test]
fn rayons_threads_change_nothing() {
    let (s, t) = degrees();
    let mut router = Router::builder().seed(9).row_permutations(true).build().unwrap();
    let routed = router.route_degrees(&s, &t, 40).unwrap();
    let assigned = router.assign(&weights(), 20_000, 6).unwrap();
    for threads in [1, 2, 5] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| {
            assert!(router.par_route_degrees(&s, &t, 40).unwrap() == routed, "{threads} threads");
            assert!(router.par_assign(&weights(), 20_000, 6).unwrap() == assigned, "{threads} threads");
            // Fewer sources than threads, none, and bad input.
            let few = router.par_assign(&[1, 1], 2, 1).unwrap();
            assert_eq!(few.as_slice(), router.try_clone().unwrap().assign(&[1, 1], 2, 1).unwrap().as_slice());
            assert_eq!(router.par_assign(&[1], 0, 1).unwrap().active_routes(), 0);
            assert_eq!(router.par_assign(&[1], 5, 0).unwrap().active_routes(), 0);
            let error = router.par_route_degrees(&[], &[1], 2).unwrap_err();
            assert!(matches!(error, phaserouter::Error::OutOfRange(_)), "{error}");
            assert!(matches!(router.par_assign(&[1], 5, 2), Err(phaserouter::Error::Infeasible(_))));
        });
    }
}
