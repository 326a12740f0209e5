//! What a call costs over the C call, and the time of routing packed matrices.
//!
//!     cargo bench -p benchmarks

use std::hint::black_box;
use std::ptr;

use criterion::{criterion_group, criterion_main, BenchmarkId, Criterion, Throughput};
use phaserouter::{BitMatrix, Placement, Router, Targets};
use phaserouter_sys as sys;

/// Side and fan-out of the square jobs.
const SIZES: [(usize, usize); 5] = [(256, 64), (512, 256), (1024, 256), (2048, 512), (4096, 512)];

/// SplitMix64.
struct Words(u64);

impl Words {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % n
    }
}

fn router() -> Router {
    Router::builder().seed(42).num_threads(1).build().expect("a router")
}

/// The same small job by the C function and by `route_into`: the difference is what this crate adds.
fn overhead(c: &mut Criterion) {
    let mut group = c.benchmark_group("overhead");
    for (m, n, k) in [(1, 1, 1), (64, 16, 2), (8192, 256, 8)] {
        let name = format!("{m}x{n}x{k}");
        let (s, t) = (vec![n as u32; m], vec![(m * k / n) as u32; n]);
        let mut routes = vec![0; m * k];

        let options = sys::phase_router_options {
            struct_size: size_of::<sys::phase_router_options>() as u32,
            seed: 42,
            num_threads: 1,
            ..Default::default()
        };
        let mut handle = ptr::null_mut();
        // SAFETY: both pointers are valid.
        assert_eq!(unsafe { sys::phase_router_create(&mut handle, &options) }, 0);
        group.bench_function(BenchmarkId::new("C", &name), |b| {
            b.iter(|| {
                let (s, t, routes) = (black_box(&s), black_box(&t), black_box(&mut routes));
                // SAFETY: every pointer goes with the length of its vector.
                unsafe {
                    sys::phase_router_route_degrees(
                        handle,
                        s.as_ptr(),
                        t.as_ptr(),
                        s.len() as u64,
                        t.len() as u64,
                        k as u32,
                        routes.as_mut_ptr(),
                        routes.len(),
                    )
                }
            });
        });
        // SAFETY: the router is destroyed once.
        unsafe { sys::phase_router_destroy(handle) };

        let mut router = router();
        group.bench_function(BenchmarkId::new("route_into", &name), |b| {
            b.iter(|| router.route_into(black_box(&s), black_box(&t), k, black_box(&mut routes)));
        });
    }
    group.finish();
}

/// Packed square matrices with 1 to k ones in every row.
fn packed(c: &mut Criterion) {
    let mut group = c.benchmark_group("packed");
    for (n, k) in SIZES {
        let mut words = Words(n as u64);
        let mut matrix = || {
            let mut bytes = vec![0; n * n];
            for row in bytes.chunks_mut(n) {
                row[..1 + words.below(k as u64) as usize].fill(1);
            }
            BitMatrix::from_bytes(&bytes, n, n).expect("a matrix")
        };
        let (s, t) = (matrix(), matrix());
        let mut routes = vec![0; n * k];
        let mut router = router();
        group.throughput(Throughput::Elements(n as u64));
        group.bench_function(BenchmarkId::from_parameter(format!("N={n},k={k}")), |b| {
            b.iter(|| router.route_packed_into(s.words(), t.words(), n, n, k, black_box(&mut routes)));
        });
    }
    group.finish();
}

/// The targets of a key in a placement of 16,384 partitions x 3 copies on 1,000 targets in 12 racks: by the key's hash, and
/// by keys of some lengths. Keys are drawn anew every time, as a table that is asked for one row alone is always in the cache.
fn lookup(c: &mut Criterion) {
    let mut words = Words(1);
    let weights: Vec<u64> = (0..1000).map(|_| 4 + words.below(13)).collect();
    let targets = Targets::new(weights).groups((0..1000).map(|target| format!("rack {:02}", target % 12)));
    let placement = Placement::new(16_384, targets, 3, 1).expect("a placement");
    let mut group = c.benchmark_group("lookup");
    group.bench_function("a draw alone", |b| b.iter(|| words.below(u64::MAX)));
    group.bench_function("hash", |b| {
        b.iter(|| placement.lookup_hash(words.below(u64::MAX)).iter().sum::<u32>());
    });
    group.bench_function("u64", |b| b.iter(|| placement.lookup(&words.below(u64::MAX)).iter().sum::<u32>()));
    for length in [8, 16, 64, 256] {
        let mut key = vec![b'x'; length];
        group.bench_function(BenchmarkId::new("bytes", length), |b| {
            b.iter(|| {
                key[..8].copy_from_slice(&words.below(u64::MAX).to_le_bytes());
                placement.lookup(&key).iter().sum::<u32>()
            });
        });
    }
    group.finish();
    let mut group = c.benchmark_group("place");
    let targets = || Targets::new(placement.weights()).groups(placement.groups().expect("groups"));
    group.bench_function("16384x3", |b| b.iter(|| Placement::new(16_384, targets(), 3, 1)));
    group.finish();
}

criterion_group!(benches, overhead, packed, lookup);
criterion_main!(benches);
