//! Stopping calls: by a callback, by a flag, by a panic; and everything can be used as before.

mod support;

use std::panic::{catch_unwind, AssertUnwindSafe, RefUnwindSafe, UnwindSafe};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{mpsc, Arc, Mutex};
use std::thread;
use std::time::Duration;

use phaserouter::*;
use support::spec::word;

/// A job of some tens of milliseconds, during which the callback is asked several times.
const M: usize = 4_000_000;
const K: usize = 4;
const SEED: u64 = 3;

fn weights() -> Vec<u64> {
    (0..300).map(|j| 50 + j % 7).collect()
}

fn builder(threads: usize) -> RouterBuilder {
    Router::builder().seed(SEED).num_threads(threads)
}

fn assert_cancelled<T>(result: Result<T>) {
    let Err(error) = result else { panic!("the call was not stopped") };
    assert!(matches!(error, Error::Cancelled(_)), "{error}");
    assert_eq!(error.status(), -12);
    assert!(error.message().contains("cancel"), "{error}");
}

/// The router does what it would have done. (Its callback must not stop any more: on a busy machine, it may be asked
/// during a short call, too.)
fn assert_usable(router: &mut Router) {
    let fresh = builder(1).build().unwrap().assign(&weights(), 1000, 3).unwrap();
    assert_eq!(router.assign(&weights(), 1000, 3).unwrap(), fresh);
}

/// Stops while it is armed, and counts how often it did.
#[derive(Clone, Default)]
struct Stopper(Arc<(AtomicBool, AtomicUsize)>);

impl Stopper {
    fn arm(&self, on: bool) {
        self.0 .0.store(on, Ordering::Relaxed);
    }

    fn stops(&self) -> bool {
        let armed = self.0 .0.load(Ordering::Relaxed);
        self.0 .1.fetch_add(armed.into(), Ordering::Relaxed);
        armed
    }

    fn stopped(&self) -> usize {
        self.0 .1.load(Ordering::Relaxed)
    }
}

#[test]
fn a_callback_stops_a_call_on_the_thread_that_made_it() {
    for threads in [1, 2] {
        let stopper = Stopper::default();
        let (own, caller) = (stopper.clone(), thread::current().id());
        let callback = move || {
            assert_eq!(thread::current().id(), caller);
            own.stops()
        };
        let mut router = builder(threads).cancel(callback).build().unwrap();
        stopper.arm(true);
        assert_cancelled(router.assign(&weights(), M, K));
        assert_eq!(stopper.stopped(), 1);
        assert!(matches!(router.stats(), Err(Error::NoResult(_))));
        assert_cancelled(router.assign_rows(&weights(), M, K, 1..M));
        assert_cancelled(router.try_clone().unwrap().assign(&weights(), M, K));
        assert_eq!(stopper.stopped(), 3);
        stopper.arm(false);
        assert_usable(&mut router);
    }
}

/// Degrees of both sides for a routing of some tens of milliseconds.
fn degrees() -> (Vec<u32>, Vec<u32>) {
    let sources = (0..M as u32).map(|i| 20 + i % 50).collect();
    let targets = (0..300).map(|j| (M as u32) / 2 + 1000 * j).collect();
    (sources, targets)
}

/// The routes of some rows, by a router that nothing can stop.
fn some_rows(sources: &[u32], targets: &[u32]) -> Routes {
    builder(1).build().unwrap().route_rows(sources, targets, K, 5..99).unwrap()
}

#[test]
fn a_callback_stops_routing_by_degrees() {
    let (sources, targets) = degrees();
    let mut routes = vec![0; M * K];
    for threads in [1, 2] {
        let stopper = Stopper::default();
        let own = stopper.clone();
        let mut router = builder(threads).cancel(move || own.stops()).build().unwrap();
        stopper.arm(true);
        assert_cancelled(router.route_into(&sources, &targets, K, &mut routes));
        assert_eq!(stopper.stopped(), 1);
        assert!(matches!(router.stats(), Err(Error::NoResult(_))));
        stopper.arm(false);
        router.route_into(&sources, &targets, K, &mut routes).unwrap();
        let expected = some_rows(&sources, &targets);
        assert_eq!(routes[5 * K..99 * K], *expected.as_slice());
        assert_usable(&mut router);
    }
}

#[test]
fn a_callback_stops_the_sampling_of_loads() {
    const SOURCES: usize = 100_000;
    let (sources, _) = degrees();
    let (sources, targets) = (&sources[..SOURCES], &[SOURCES as u32 / 2; 300][..]);
    let seeds: Vec<u64> = (0..200).collect();
    for threads in [1, 2] {
        let stopper = Stopper::default();
        let own = stopper.clone();
        let mut router = builder(threads).cancel(move || own.stops()).build().unwrap();
        stopper.arm(true);
        assert_cancelled(router.sample_loads(sources, targets, K, &seeds));
        assert_eq!(stopper.stopped(), 1);
        stopper.arm(false);
        let loads = router.sample_loads(sources, targets, K, &seeds[..2]).unwrap();
        let routes = builder(1).seed(1).build().unwrap().route_degrees(sources, targets, K).unwrap();
        assert_eq!(loads.loads(1).unwrap(), routes.column_loads());
        assert_usable(&mut router);
    }
}

#[test]
fn a_callback_stops_an_assignment_by_scores() {
    const SOURCES: usize = 100_000;
    let values: Vec<i32> = (0..SOURCES as u64 * 16).map(|cell| word(1, cell) as i32 >> 12).collect();
    let scores = Scores::from_i32(&values, SOURCES, 16);
    let loads = LoadBounds::Weights(&[1; 16]);
    for threads in [1, 2] {
        let stopper = Stopper::default();
        let own = stopper.clone();
        let mut router = builder(threads).cancel(move || own.stops()).build().unwrap();
        stopper.arm(true);
        assert_cancelled(router.assign_by_scores(&scores, loads, 2));
        assert_eq!(stopper.stopped(), 1);
        assert!(matches!(router.stats(), Err(Error::NoResult(_))));
        // A certificate that was empty is so again.
        let (mut routes, mut certificate) = (vec![0; SOURCES * 2], Certificate::default());
        let result = router.assign_by_scores_into(&scores, loads, 2, &mut routes, &mut certificate);
        assert_cancelled(result);
        assert_eq!(certificate, Certificate::default());
        stopper.arm(false);
        let best = router.assign_by_scores(&scores, loads, 2).unwrap();
        assert_eq!(best.routes.column_loads(), [12_500; 16]);
        best.verify(&scores, loads).unwrap();
        assert_usable(&mut router);
    }
}

#[test]
fn a_callback_that_does_not_stop_changes_nothing() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let callback = move || {
        counter.fetch_add(1, Ordering::Relaxed);
        false
    };
    let mut router = builder(1).cancel(callback).build().unwrap();
    let routes = router.assign(&weights(), M, K).unwrap();
    assert!(asked.load(Ordering::Relaxed) > 0);
    assert!(routes == builder(1).build().unwrap().assign(&weights(), M, K).unwrap());
    // The last callback counts, a flag's as well.
    let mut router = builder(1).cancel(|| true).cancel_flag(&CancelFlag::new()).build().unwrap();
    assert!(routes == router.assign(&weights(), M, K).unwrap());
}

#[test]
fn a_panic_in_the_callback_is_that_of_the_call() {
    fn passes_unwinding<T: UnwindSafe + RefUnwindSafe>(_: &T) {}
    for threads in [1, 2] {
        let stopper = Stopper::default();
        let own = stopper.clone();
        let callback = move || own.stops() && panic!("asked too often");
        let mut router = builder(threads).cancel(callback).build().unwrap();
        passes_unwinding(&router);
        stopper.arm(true);
        for _ in 0..2 {
            let call = AssertUnwindSafe(|| router.assign(&weights(), M, K));
            let panic = catch_unwind(call).expect_err("no panic");
            assert_eq!(panic.downcast_ref(), Some(&"asked too often"));
        }
        stopper.arm(false);
        assert_usable(&mut router);
        // Other failures are what they are.
        assert!(matches!(router.assign(&[], 1, 1), Err(Error::Infeasible(_))));
    }
}

#[test]
fn an_assignment_keeps_the_callback() {
    let stopper = Stopper::default();
    let own = stopper.clone();
    let router = builder(1).cancel(move || own.stops()).build().unwrap();
    let assignment = router.assignment(&weights(), M, K).unwrap();
    drop(router);
    assert_eq!(Arc::strong_count(&stopper.0), 2);
    stopper.arm(true);
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| assert_cancelled(assignment.rows(0..M)));
        }
    });
    let all: Vec<u64> = (0..M as u64).collect();
    assert_cancelled(assignment.gather(&all));
    assert_eq!(stopper.stopped(), 4);
    stopper.arm(false);
    let plain = builder(1).build().unwrap().assignment(&weights(), M, K).unwrap();
    assert_eq!(assignment.rows(7..99).unwrap(), plain.rows(7..99).unwrap());
    assert_eq!(assignment.gather(&[5, 3_999_999]).unwrap(), plain.gather(&[5, 3_999_999]).unwrap());
    drop(assignment);
    assert_eq!(Arc::strong_count(&stopper.0), 1);
}

#[test]
fn a_flag_stops_calls_while_it_is_set() {
    let shared = Arc::new(AtomicBool::new(true));
    let stop = CancelFlag::from(Arc::clone(&shared));
    let mut router = builder(2).cancel_flag(&stop).build().unwrap();
    assert!(stop.is_cancelled());
    assert_cancelled(router.assign(&weights(), M, K));
    stop.reset();
    assert!(!shared.load(Ordering::Relaxed));
    let routes = router.assign(&weights(), M, K).unwrap();
    assert_eq!(routes.active_routes(), M * K);
    stop.clone().cancel();
    assert_cancelled(router.assign_into(&weights(), M, K, &mut routes.into_vec()));
}

#[test]
fn a_flag_stops_a_running_call_from_another_thread() {
    // The callback itself wakes the other thread, and then waits for it: no time matters.
    let stop = CancelFlag::new();
    let (running, wait) = mpsc::channel();
    let flag = stop.clone();
    let mut router = builder(2)
        .cancel(move || {
            running.send(()).unwrap();
            while !flag.is_cancelled() {
                thread::yield_now();
            }
            true
        })
        .build()
        .unwrap();
    thread::scope(|scope| {
        scope.spawn(move || {
            wait.recv_timeout(Duration::from_secs(60)).expect("the callback has been asked");
            stop.cancel();
        });
        assert_cancelled(router.assign(&weights(), M, K));
    });
}

#[test]
fn a_callback_cannot_call_the_library() {
    let other = Mutex::new(Some(builder(1).build().unwrap()));
    let found = Arc::new(Mutex::new(Vec::new()));
    let errors = Arc::clone(&found);
    let callback = move || {
        let Some(mut other) = other.lock().unwrap().take() else { return false };
        let mut errors = errors.lock().unwrap();
        errors.push(shares(&[1], 1, 1, 0).unwrap_err());
        errors.push(Router::new().unwrap_err());
        errors.push(other.assign(&[1], 1, 1).unwrap_err());
        errors.push(other.assignment(&[1], 1, 1).unwrap_err());
        true
    };
    let mut router = builder(1).cancel(callback).build().unwrap();
    assert_cancelled(router.assign(&weights(), M, K));
    let errors = found.lock().unwrap();
    assert_eq!(errors.len(), 4);
    for error in errors.iter() {
        assert!(matches!(error, Error::InvalidArgument(text) if text.starts_with("cancel: ")), "{error}");
    }
    assert_eq!(shares(&[1], 1, 1, 0).unwrap(), [1]);
    assert_usable(&mut router);
}

#[cfg(feature = "rayon")]
#[test]
fn calls_over_rayon_stop_together() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap();
    pool.install(|| {
        // It says so to one of the threads, once.
        let said = AtomicBool::new(false);
        let mut router = builder(1).cancel(move || !said.swap(true, Ordering::Relaxed)).build().unwrap();
        assert_cancelled(router.par_assign(&weights(), M, K));
        assert_usable(&mut router);
        let routes = router.par_assign(&weights(), M, K).unwrap();
        assert_eq!(routes.active_routes(), M * K);

        let (sources, targets) = degrees();
        let said = AtomicBool::new(false);
        let mut router = builder(1).cancel(move || !said.swap(true, Ordering::Relaxed)).build().unwrap();
        assert_cancelled(router.par_route_degrees(&sources, &targets, K));
        assert_usable(&mut router);
        let routes = router.par_route_degrees(&sources, &targets, K).unwrap();
        assert_eq!(routes.as_slice()[5 * K..99 * K], *some_rows(&sources, &targets).as_slice());

        let stopper = Stopper::default();
        let own = stopper.clone();
        let mut router = builder(1).cancel(move || own.stops() && panic!("asked too often")).build().unwrap();
        stopper.arm(true);
        let call = AssertUnwindSafe(|| router.par_assign(&weights(), M, K));
        let panic = catch_unwind(call).expect_err("no panic");
        assert_eq!(panic.downcast_ref(), Some(&"asked too often"));
        stopper.arm(false);
        assert_usable(&mut router);
    });
}
