//! Assignments by scores of rows that are spread over shards: the routes of the single call on all rows.

use std::ops::Range;
use std::sync::mpsc::{channel, Receiver, Sender};
use std::thread;
use std::time::Duration;

use phaserouter::*;

const M: usize = 240;
const N: usize = 7;
const BOUNDS: [usize; 5] = [0, 100, 100, 101, M];

/// Scores of which the last rows are much larger than the others.
fn gate() -> Vec<f32> {
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f32 / (1 << 24) as f32
    };
    (0..M * N).map(|cell| next() * if cell / N > 200 { 9.0 } else { 1.0 }).collect()
}

fn router() -> Router {
    Router::builder().seed(5).num_threads(1).build().unwrap()
}

fn shards() -> Vec<Range<usize>> {
    BOUNDS.windows(2).map(|ends| ends[0]..ends[1]).collect()
}

/// What a shard's thread sends to the one that adds up, and what it gets back.
enum Message {
    Sums(Vec<i64>),
    Rows(Vec<i32>),
    Opened(u64),
}

fn run_shard(
    mut shard: ScoreShard,
    gate: &[f32],
    out: &Sender<(usize, Message)>,
    me: usize,
    back: &Receiver<Vec<i64>>,
) -> ShardPart {
    let rows = shard.rows();
    let scores = Scores::from_f32(&gate[rows.start * N..rows.end * N], rows.len(), N);
    let ask = |message| {
        out.send((me, message)).unwrap();
        back.recv().unwrap()
    };
    let mut more = true;
    while more {
        let sums = ask(Message::Sums(shard.accumulate(&scores).unwrap()));
        more = shard.update(&sums).unwrap();
    }
    loop {
        let solution = ask(Message::Rows(shard.open_rows(&scores).unwrap()));
        let part = shard.settle(&scores, &solution).unwrap();
        if ask(Message::Opened(part.opened))[0] == 0 {
            return part;
        }
    }
}

/// Until all shards are done, with a shard of no rows that solves.
fn serve(solver: &mut ScoreShard, asked: &Receiver<(usize, Message)>, back: Vec<Sender<Vec<i64>>>) {
    let none = Scores::from_f32(&[], 0, N);
    let mut own = solver.accumulate(&none).unwrap();
    loop {
        let (mut sums, mut rows, mut opened) = (own.clone(), Vec::new(), None);
        let mut are_sums = false;
        for _ in &back {
            match asked.recv_timeout(Duration::from_secs(120)).unwrap().1 {
                Message::Sums(part) => {
                    are_sums = true;
                    sums.iter_mut().zip(part).for_each(|(sum, part)| *sum += part);
                }
                Message::Rows(part) => rows.extend(part),
                Message::Opened(part) => *opened.get_or_insert(0) += part as i64,
            }
        }
        let answer = match opened {
            _ if are_sums => {
                if solver.update(&sums).unwrap() {
                    own = solver.accumulate(&none).unwrap();
                }
                sums
            }
            Some(opened) => vec![opened],
            None => solver.solve(&rows).unwrap(),
        };
        for to in &back {
            to.send(answer.clone()).unwrap();
        }
        if opened == Some(0) {
            return;
        }
    }
}

#[test]
fn shards_on_threads_of_their_own() {
    let gate = gate();
    let weights: Vec<u64> = (1..=N as u64).collect();
    let loads = LoadBounds::Weights(&weights);
    let all = Scores::from_f32(&gate, M, N);
    let whole = router().assign_by_scores(&all, loads, 2).unwrap();
    let mut solver = router().score_shard(M..M, M, N, loads, 2).unwrap();
    let (to_server, asked) = channel();
    let parts: Vec<ShardPart> = thread::scope(|scope| {
        let mut back = Vec::new();
        let mut running = Vec::new();
        for (me, rows) in shards().into_iter().enumerate() {
            let shard = router().score_shard(rows, M, N, loads, 2).unwrap();
            let (answer, answers) = channel();
            let (out, gate) = (to_server.clone(), &gate);
            back.push(answer);
            running.push(scope.spawn(move || run_shard(shard, gate, &out, me, &answers)));
        }
        serve(&mut solver, &asked, back);
        running.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let routes: Vec<i32> = parts.iter().flat_map(|part| part.routes.as_slice().to_vec()).collect();
    assert_eq!(routes, whole.routes.as_slice());
    assert_eq!(parts.iter().map(|part| part.total).sum::<i64>(), whole.stats.total);
    assert_eq!(parts.iter().map(|part| part.top_total).sum::<i64>(), whole.stats.top_total);
    assert_eq!(parts.iter().map(|part| part.rows_short).sum::<u64>(), whole.stats.rows_short);
    assert!(parts.iter().all(|part| part.certificate == parts[0].certificate));
    assert_eq!(parts[0].certificate.exponent, whole.stats.exponent);
    assert_eq!(parts.iter().map(|part| part.routes.sources()).collect::<Vec<_>>(), shards());

    // The shards' certificate proves the routes of all rows.
    let mut proved = whole.clone();
    proved.certificate = parts[0].certificate.clone();
    proved.stats.lambda = proved.certificate.lambda;
    proved.verify(&all, loads).unwrap();
}

fn finish(shard: &mut ScoreShard, scores: &Scores<'_>) -> ShardPart {
    let mut more = true;
    while more {
        let sums = shard.accumulate(scores).unwrap();
        more = shard.update(&sums).unwrap();
    }
    loop {
        let solution = shard.solve(&shard.open_rows(scores).unwrap()).unwrap();
        let part = shard.settle(scores, &solution).unwrap();
        if part.opened == 0 {
            return part;
        }
    }
}

#[test]
fn one_shard_of_all_rows_and_a_start() {
    let gate = gate();
    let scores = Scores::from_f32(&gate, M, N);
    let loads = LoadBounds::Upper(&[M as u32 / 2; N]);
    let whole = router().assign_by_scores(&scores, loads, 3).unwrap();
    let mut shard = router().score_shard(0..M, M, N, loads, 3).unwrap();
    assert_eq!(finish(&mut shard, &scores).routes, whole.routes);
    let start = &whole.certificate.prices;
    let mut shard = router().score_shard_from(0..M, M, N, loads, 3, start).unwrap();
    assert_eq!(finish(&mut shard, &scores).routes, whole.routes);
}

#[test]
fn what_is_refused() {
    let gate = gate();
    let scores = Scores::from_f32(&gate, M, N);
    let loads = LoadBounds::Weights(&[1; N]);
    let router = router();
    assert!(matches!(router.score_shard(1..M + 1, M, N, loads, 2), Err(Error::OutOfRange(_))));
    #[allow(clippy::reversed_empty_ranges)]
    let reversed = router.score_shard(2..1, M, N, loads, 2);
    assert!(matches!(reversed, Err(Error::OutOfRange(_))));
    assert!(matches!(router.score_shard(0..M, M, N + 1, loads, 2), Err(Error::SizeMismatch(_))));
    let start = router.score_shard_from(0..M, M, N, loads, 2, &[0; N - 1]);
    assert!(matches!(start, Err(Error::SizeMismatch(_))));

    let mut shard = router.score_shard(0..M, M, N, loads, 2).unwrap();
    let fewer = Scores::from_f32(&gate[N..], M - 1, N);
    assert!(matches!(shard.accumulate(&fewer), Err(Error::SizeMismatch(_))));
    let roughly = Scores::from_f32(&gate, M, N).tolerance(0.5);
    assert!(matches!(shard.accumulate(&roughly), Err(Error::InvalidArgument(_))));
    assert!(matches!(shard.update(&[0; 2 * N + 288]), Err(Error::InvalidArgument(_))));
    assert!(matches!(shard.open_rows(&scores), Err(Error::InvalidArgument(_))));
    assert!(matches!(shard.solve(&[]), Err(Error::InvalidArgument(_))));
    assert!(matches!(shard.settle(&scores, &[0; 2 * N + 4]), Err(Error::InvalidArgument(_))));
    let sums = shard.accumulate(&scores).unwrap();
    assert!(matches!(shard.update(&sums[1..]), Err(Error::SizeMismatch(_))));
    let twice: Vec<i64> = sums.iter().map(|sum| 2 * sum).collect();
    assert!(matches!(shard.update(&twice), Err(Error::InvalidArgument(_))));
    finish(&mut shard, &scores);
    assert!(matches!(shard.solve(&[0; N]), Err(Error::SizeMismatch(_))));
    assert!(matches!(shard.settle(&scores, &[0; 3]), Err(Error::SizeMismatch(_))));
    assert!(matches!(shard.accumulate(&scores), Err(Error::InvalidArgument(_))));
}

#[test]
fn nothing_to_assign() {
    let mut shard = router().score_shard(0..0, 0, N, LoadBounds::Weights(&[1; N]), 2).unwrap();
    let none = Scores::from_f32(&[], 0, N);
    let part = finish(&mut shard, &none);
    assert_eq!((part.routes.as_slice(), part.total), (&[][..], 0));
}
