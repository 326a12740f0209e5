//! docs/SPEC.md in plain Rust, section by section: the closed form evaluated literally, for comparison.

use std::ops::Range;

// --- 2. Words, keys, bounded draws ------------------------------------------------------------------------------

const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

pub fn mix(z: u64) -> u64 {
    let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

pub fn word(key: u64, n: u64) -> u64 {
    mix(key.wrapping_add(n.wrapping_add(1).wrapping_mul(GAMMA)))
}

pub fn key(seed: u64, purpose: u64) -> u64 {
    word(word(seed, 0), purpose)
}

pub fn bounded(w: u64, n: u64) -> u64 {
    ((u128::from(w) * u128::from(n)) >> 64) as u64
}

pub fn uniform(key: u64, j: u64, n: u64) -> u64 {
    let rejected = ((1u128 << 64) % u128::from(n)) as u64;
    (0..)
        .map(|a: u64| word(key, (a << 32) + j))
        .find(|w| w.wrapping_mul(n) >= rejected)
        .map(|w| bounded(w, n))
        .expect("some word is accepted")
}

// --- 3. Permutations --------------------------------------------------------------------------------------------

const LARGEST_TABLE: u64 = 65536;

/// Elements by position.
pub fn deal(n: u64, key: u64) -> Vec<u64> {
    if n > LARGEST_TABLE {
        return (0..n).map(|p| deal_one(n, key, p)).collect();
    }
    let mut f: Vec<u64> = (0..n).collect();
    for q in 0..n.saturating_sub(1) {
        let p = n - 1 - q;
        f.swap(p as usize, bounded(word(key, q), p + 1) as usize);
    }
    f
}

/// One element of a permutation that is no table.
pub fn deal_one(n: u64, key: u64, p: u64) -> u64 {
    let mut x = feistel(n, key, p);
    while x >= n {
        x = feistel(n, key, x);
    }
    x
}

/// `E(x)`.
pub fn feistel(n: u64, key: u64, x: u64) -> u64 {
    let bits = 64 - (n - 1).leading_zeros();
    let lo_bits = bits / 2;
    let hi_bits = bits - lo_bits;
    let round = |v: u64, r: u64, bits: u32| {
        let (a, b) = ((word(key, r) >> 32) as u32, word(key, r) as u32);
        let u = a.wrapping_mul(v as u32).wrapping_add(b);
        let u = (u ^ (u >> 16)).wrapping_mul(0x9E37_79B1);
        u64::from(u >> (32 - bits))
    };
    let mut lo = x & ((1 << lo_bits) - 1);
    let mut hi = x >> lo_bits;
    for r in 0..6 {
        if r % 2 == 0 {
            hi ^= round(lo, r, hi_bits);
        } else {
            lo ^= round(hi, r, lo_bits);
        }
    }
    (hi << lo_bits) + lo
}

// --- 4. The four permutations -----------------------------------------------------------------------------------

fn positions(elements: &[u64]) -> Vec<u64> {
    let mut positions = vec![0; elements.len()];
    for (position, &element) in elements.iter().enumerate() {
        positions[element as usize] = position as u64;
    }
    positions
}

pub struct Permutations {
    pub pi_s: Vec<u64>,
    pub pi_t: Vec<u64>,
    pub rho: Vec<u64>,
    pub tau: Vec<u64>,
}

pub fn permutations(seed: u64, m: u64, n: u64, row_permutations: bool) -> Permutations {
    let rows = |size: u64, purpose: u64| {
        if row_permutations {
            deal(size, key(seed, purpose))
        } else {
            (0..size).collect()
        }
    };
    Permutations {
        pi_s: positions(&deal(n, key(seed, 1))),
        pi_t: positions(&deal(m, key(seed, 2))),
        rho: rows(m, 3),
        tau: rows(n, 4),
    }
}

// --- 5. Candidates ----------------------------------------------------------------------------------------------

pub struct Job<'a> {
    pub source_degrees: &'a [u32],
    pub target_degrees: &'a [u32],
    pub k: usize,
    pub seed: u64,
    pub first: bool,
    pub sort_rows: bool,
}

fn offsets(degrees: &[u32], ring: u64) -> Vec<u64> {
    let mut sum = 0;
    degrees
        .iter()
        .map(|&degree| {
            let offset = sum % ring.max(1);
            sum += u64::from(degree);
            offset
        })
        .collect()
}

/// Each source's candidates in phase order.
pub fn candidates(job: &Job, permutations: &Permutations) -> Vec<Vec<u64>> {
    let (m, n) = (job.source_degrees.len() as u64, job.target_degrees.len() as u64);
    let (phi_s, phi_t) = (offsets(job.source_degrees, n), offsets(job.target_degrees, m));
    let row = |i: usize| {
        let r = permutations.rho[i] as usize;
        let mut met: Vec<(u64, u64)> = (0..n)
            .filter_map(|j| {
                let q = permutations.tau[j as usize] as usize;
                let along_s = (permutations.pi_s[j as usize] + n - phi_s[r]) % n;
                let along_t = (permutations.pi_t[i] + m - phi_t[q]) % m;
                let meets =
                    along_s < u64::from(job.source_degrees[r]) && along_t < u64::from(job.target_degrees[q]);
                meets.then_some((along_s, j))
            })
            .collect();
        met.sort_unstable();
        met.into_iter().map(|(_, j)| j).collect()
    };
    (0..m as usize).map(row).collect()
}

// --- 6. Selection and the routes --------------------------------------------------------------------------------

fn keep(job: &Job, i: u64, candidates: &[u64]) -> Vec<u64> {
    if candidates.len() <= job.k {
        return candidates.to_vec();
    }
    let c = candidates.len() as u64;
    let mut ranks: Vec<usize> = (0..candidates.len()).collect();
    if job.first {
        ranks.sort_unstable_by_key(|&rank| candidates[rank]);
    } else {
        let row_key = word(key(job.seed, 5), i);
        for q in 0..job.k as u64 {
            ranks.swap(q as usize, (q + bounded(word(row_key, q), c - q)) as usize);
        }
    }
    ranks.truncate(job.k);
    ranks.sort_unstable();
    ranks.into_iter().map(|rank| candidates[rank]).collect()
}

pub fn routes(job: &Job, candidates: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let rows = candidates.iter().enumerate().map(|(i, row)| {
        let mut kept = keep(job, i as u64, row);
        if job.sort_rows {
            kept.sort_unstable();
        }
        kept
    });
    rows.collect()
}

/// The dense array.
pub fn dense(rows: &[Vec<u64>], k: usize) -> Vec<i32> {
    let entry = |row: &Vec<u64>, m: usize| row.get(m).map_or(-1, |&target| target as i32);
    rows.iter().flat_map(|row| (0..k).map(move |m| entry(row, m))).collect()
}

// --- 7. The assignment ------------------------------------------------------------------------------------------

/// What the two roundings have in common: degrees rounded down, and the open targets with what those lack.
struct Opened {
    degrees: Vec<u64>,
    open: Vec<usize>,
    remainders: Vec<u128>, // of the open targets, in units of 1 / `weight`
    weight: u128,
}

/// `None` where it is infeasible.
fn open(weights: &[u64], total: u64, cap: u64) -> Option<Opened> {
    let mut degrees = vec![0; weights.len()];
    let mut open: Vec<usize> = (0..weights.len()).filter(|&j| weights[j] > 0).collect();
    if total == 0 {
        return Some(Opened { degrees, open: Vec::new(), remainders: Vec::new(), weight: 1 });
    }
    if u128::from(cap) * (open.len() as u128) < u128::from(total) {
        return None;
    }
    let mut left = u128::from(total);
    let mut sum: u128 = weights.iter().map(|&w| u128::from(w)).sum();
    open.sort_by_key(|&j| weights[j]);
    while let Some(&j) = open.last() {
        if u128::from(weights[j]) * left <= u128::from(cap) * sum {
            break;
        }
        open.pop();
        degrees[j] = cap;
        left -= u128::from(cap);
        sum -= u128::from(weights[j]);
    }
    open.sort_unstable();
    for &j in &open {
        degrees[j] = (u128::from(weights[j]) * left / sum) as u64;
    }
    let remainders = open.iter().map(|&j| u128::from(weights[j]) * left % sum).collect();
    Some(Opened { degrees, open, remainders, weight: sum })
}

/// `None` where it is infeasible.
pub fn apportion(weights: &[u64], total: u64, cap: u64) -> Option<Vec<u64>> {
    let Opened { mut degrees, open, remainders, .. } = open(weights, total, cap)?;
    let rest = (u128::from(total) - degrees.iter().map(|&t| u128::from(t)).sum::<u128>()) as usize;
    let mut order: Vec<usize> = (0..open.len()).collect();
    order.sort_by_key(|&q| std::cmp::Reverse(remainders[q])); // stable
    for &q in order.iter().take(rest) {
        degrees[open[q]] += 1;
    }
    Some(degrees)
}

/// `None` where it is infeasible.
pub fn shares(weights: &[u64], total: u64, cap: u64, seed: u64) -> Option<Vec<u64>> {
    let Opened { mut degrees, open, remainders, weight } = open(weights, total, cap)?;
    let mut carried: Option<(usize, u128)> = None; // a target, and what it is owed
    for (&b, &r_b) in open.iter().zip(&remainders) {
        if r_b == 0 {
            continue;
        }
        let draw = |n: u128| u128::from(uniform(key(seed, 10), b as u64, n as u64));
        carried = match carried {
            None => Some((b, r_b)),
            Some((a, r_a)) if r_a + r_b < weight => {
                let s = r_a + r_b;
                Some((if draw(s) < r_a { a } else { b }, s))
            }
            Some((a, r_a)) if r_a + r_b == weight => {
                degrees[if draw(weight) < r_a { a } else { b }] += 1;
                None
            }
            Some((a, r_a)) => {
                let s = r_a + r_b;
                let (taken, left) = if draw(2 * weight - s) < weight - r_b { (a, b) } else { (b, a) };
                degrees[taken] += 1;
                Some((left, s - weight))
            }
        };
    }
    assert_eq!(carried, None);
    Some(degrees)
}

pub fn quotients(n: u64, g: u64) -> u64 {
    let (mut a, mut b, mut sum) = (n, g, 0);
    while b > 0 {
        sum += a / b;
        (a, b) = (b, a % b);
    }
    sum
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 {
        a
    } else {
        gcd(b, a % b)
    }
}

pub fn golden(n: u64) -> u64 {
    if n <= 2 {
        return 1;
    }
    let g0 = bounded(GAMMA, n).max(1);
    let coprime = (g0..n.min(g0 + 64)).filter(|&g| gcd(n, g) == 1);
    coprime.min_by_key(|&g| quotients(n, g)).expect("n - 1 or 1 is coprime to n")
}

/// How many `y` in `[0, end)` have `(y mod m) mod nb = res`.
fn count_residues(end: u64, m: u64, nb: u64, res: u64) -> u64 {
    let below = |e: u64| if e > res { (e - res - 1) / nb + 1 } else { 0 };
    end / m * below(m) + below(end % m)
}

pub fn blocks(n: u64, m: u64, k: u64) -> u64 {
    (m / n.div_ceil(k)).max(1)
}

/// Rows of the assignment; `None` where it is infeasible.
pub fn assign(weights: &[u64], m: u64, k: u64, seed: u64, rows: Range<u64>) -> Option<Vec<Vec<u64>>> {
    let n = weights.len() as u64;
    if m == 0 || k == 0 {
        return Some(vec![Vec::new(); (rows.end - rows.start) as usize]);
    }
    if k > n {
        return None;
    }
    let t = shares(weights, k * m, m, seed)?;
    let nb = blocks(n, m, k);
    let layout = deal(n, key(seed, 6));
    let mut ends = Vec::new();
    let mut end = 0;
    for &target in &layout {
        end += t[target as usize];
        ends.push(end);
    }
    let g = golden(nb);
    let mut out = Vec::new();
    let mut begin = 0;
    for b in 0..nb {
        let res = (u128::from(b) * u128::from(g) % u128::from(nb)) as u64;
        let size = m / nb + u64::from(res < m % nb);
        if begin < rows.end && rows.start < begin + size {
            let mut quotas = vec![0; n as usize];
            let mut before = 0;
            for (&target, &end) in layout.iter().zip(&ends) {
                let until = count_residues(end, m, nb, res);
                quotas[target as usize] = until - before;
                before = until;
            }
            let block = deal_block(&quotas, b, size, k, seed);
            let own = rows.start.max(begin) - begin..rows.end.min(begin + size) - begin;
            out.extend_from_slice(&block[own.start as usize..own.end as usize]);
        }
        begin += size;
    }
    Some(out)
}

fn deal_block(quotas: &[u64], b: u64, size: u64, k: u64, seed: u64) -> Vec<Vec<u64>> {
    let n = quotas.len() as u64;
    let outer = deal(n, word(key(seed, 7), b / 16));
    let inner = deal(n, word(key(seed, 8), 16 * (b / 256) + b % 16));
    let order = inner.iter().map(|&q| outer[q as usize]);
    let slots: Vec<u64> =
        order.flat_map(|target| std::iter::repeat(target).take(quotas[target as usize] as usize)).collect();
    let h = golden(size);
    let o = bounded(word(key(seed, 9), b), size);
    let row = |r: u64| {
        let p = (o + r * h) % size;
        (0..k).map(|m| slots[(p + m * size) as usize]).collect()
    };
    (0..size).map(row).collect()
}

// --- 8. Digests -------------------------------------------------------------------------------------------------

/// Of numbers below 2^32, or -1 as 2^32 - 1.
pub fn digest(entries: impl IntoIterator<Item = u32>) -> u64 {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    for entry in entries {
        for byte in entry.to_le_bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }
    hash
}
