//! The packages, behind one trait. Where a package has no weights a target stands for as many equal places as its weight.

use std::collections::hash_map::DefaultHasher;
use std::collections::BTreeMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::net::{Ipv4Addr, SocketAddr};

use anchorhash::AnchorHash;
use hrw_hash::{HrwNode, HrwNodes};
use maglev::{ConsistentHasher, Maglev};
use pingora_ketama::{Bucket, Continuum};
use rendezvous_hash::{Capacity, DefaultNodeHasher, IdNode, RendezvousNodes, WeightedNode};

/// A target and its weight; 0 removes it.
pub type Change = (u32, u32);

pub trait Contender {
    /// Adds, reweights and removes targets.
    fn change(&mut self, changes: &[Change]);

    /// As many different targets for a key as there is room for.
    fn find(&self, key: &[u8], targets: &mut [u32]);
}

/// The package of that name.
pub fn contender(package: &str) -> Option<Box<dyn Contender>> {
    Some(match package {
        "anchorhash" => Box::new(Anchor::default()),
        "hrw-hash" => Box::new(Hrw::default()),
        "maglev" => Box::new(MaglevTable::default()),
        "pingora-ketama" => Box::new(Ring::default()),
        "rendezvous_hash" => Box::new(Rendezvous::default()),
        _ => return None,
    })
}

fn apply(weights: &mut BTreeMap<u32, u32>, changes: &[Change]) {
    for &(id, weight) in changes {
        weights.insert(id, weight);
    }
    weights.retain(|_, weight| *weight > 0);
}

/// The first different targets of a sequence of offers.
fn distinct(targets: &mut [u32], offers: impl Iterator<Item = u32>) {
    let mut found = 0;
    for target in offers {
        if !targets[..found].contains(&target) {
            targets[found] = target;
            found += 1;
            if found == targets.len() {
                return;
            }
        }
    }
    panic!("fewer targets than copies");
}

/// A place of a target: (target, number of the place).
type Place = (u32, u32);

/// AnchorHash, which is changed place by place and remembers what was removed.
#[derive(Default)]
struct Anchor {
    weights: BTreeMap<u32, u32>,
    hash: Option<AnchorHash<u64, Place, BuildHasherDefault<Ready>>>,
}

impl Contender for Anchor {
    fn change(&mut self, changes: &[Change]) {
        let mut after = self.weights.clone();
        apply(&mut after, changes);
        let total: u32 = after.values().sum();
        let hash = self.hash.get_or_insert_with(|| {
            // Room for a quarter more than there is at first.
            let room = u16::try_from(total + total / 4 + 64).expect("at most 65,535 places");
            anchorhash::Builder::with_hasher(BuildHasherDefault::default()).build(room)
        });
        for &(id, _) in changes {
            let (old, new) = (weight_of(&self.weights, id), weight_of(&after, id));
            for place in new..old {
                hash.remove_resource(&(id, place)).expect("it was added");
            }
            for place in old..new {
                hash.add_resource((id, place)).expect("there is room for it");
            }
        }
        self.weights = after;
    }

    fn find(&self, key: &[u8], targets: &mut [u32]) {
        let hash = self.hash.as_ref().expect("it was made");
        let places = (0u32..).map(|attempt| hash.get_resource(hash_of(attempt, key)));
        distinct(targets, places.map(|place| place.expect("there are targets").0));
    }
}

fn weight_of(weights: &BTreeMap<u32, u32>, id: u32) -> u32 {
    weights.get(&id).copied().unwrap_or_default()
}

fn hash_of(attempt: u32, key: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.write_u32(attempt);
    hasher.finish()
}

/// The hasher of keys that are hashes.
#[derive(Default)]
struct Ready(u64);

impl Hasher for Ready {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {
        unreachable!("keys are words");
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = word;
    }
}

/// A target of hrw-hash, which is who it is whatever its weight.
struct Weighted {
    id: u32,
    weight: u32,
}

impl Hash for Weighted {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl PartialEq for Weighted {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Weighted {}

impl HrwNode for Weighted {
    fn capacity(&self) -> usize {
        self.weight as usize
    }
}

#[derive(Default)]
struct Hrw {
    weights: BTreeMap<u32, u32>,
    nodes: Option<HrwNodes<Weighted>>,
}

impl Contender for Hrw {
    fn change(&mut self, changes: &[Change]) {
        apply(&mut self.weights, changes);
        self.nodes = Some(HrwNodes::new(self.weights.iter().map(|(&id, &weight)| Weighted { id, weight })));
    }

    fn find(&self, key: &[u8], targets: &mut [u32]) {
        let nodes = self.nodes.as_ref().expect("it was made");
        distinct(targets, nodes.sorted(&key).map(|node| node.id));
    }
}

/// Maglev's table, which has no weights and one target a key.
#[derive(Default)]
struct MaglevTable {
    weights: BTreeMap<u32, u32>,
    table: Option<Maglev<u32>>,
}

impl Contender for MaglevTable {
    fn change(&mut self, changes: &[Change]) {
        apply(&mut self.weights, changes);
        // A changed table has to be of the first one's size; 0 lets the package choose.
        let size = self.table.as_ref().map_or(0, Maglev::capacity);
        self.table = Some(Maglev::with_capacity(self.weights.keys().copied(), size));
    }

    fn find(&self, key: &[u8], targets: &mut [u32]) {
        targets[0] = *self.table.as_ref().and_then(|table| table.get(key)).expect("there are targets");
    }
}

#[derive(Default)]
struct Ring {
    weights: BTreeMap<u32, u32>,
    ring: Option<Continuum>,
}

impl Contender for Ring {
    fn change(&mut self, changes: &[Change]) {
        apply(&mut self.weights, changes);
        let buckets = self.weights.iter().map(|(&id, &weight)| Bucket::new(address(id), weight));
        self.ring = Some(Continuum::new(&buckets.collect::<Vec<_>>()));
    }

    fn find(&self, key: &[u8], targets: &mut [u32]) {
        let ring = self.ring.as_ref().expect("it was made");
        distinct(targets, ring.node_iter(key).map(target_at));
    }
}

/// An address of the private network 10.0.0.0/8 for every target.
fn address(id: u32) -> SocketAddr {
    let [_, b, c, d] = id.to_be_bytes();
    SocketAddr::from((Ipv4Addr::new(10, b, c, d), 80))
}

fn target_at(address: &SocketAddr) -> u32 {
    match address {
        SocketAddr::V4(v4) => u32::from(*v4.ip()) & 0xff_ffff,
        SocketAddr::V6(_) => unreachable!("all are of version 4"),
    }
}

#[derive(Default)]
struct Rendezvous {
    nodes: RendezvousNodes<WeightedNode<IdNode<u32>>, DefaultNodeHasher>,
}

impl Contender for Rendezvous {
    fn change(&mut self, changes: &[Change]) {
        for &(id, weight) in changes {
            match Capacity::new(f64::from(weight)) {
                Some(capacity) => drop(self.nodes.insert(WeightedNode::new(IdNode::new(id), capacity))),
                None => drop(self.nodes.remove(&id)),
            }
        }
    }

    fn find(&self, key: &[u8], targets: &mut [u32]) {
        distinct(targets, self.nodes.calc_candidates(&key).map(|node| *node.node));
    }
}
