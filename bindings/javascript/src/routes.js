// Routes: the result of a routing.
import { OutOfRangeError } from "./errors.js";

const prime = 0x1b3; // of FNV-1a: 2^40 + this

/**
 * FNV-1a of 32-bit entries, least significant byte first (SPEC section 8).
 * @param {Int32Array | Uint32Array} entries
 */
export function digestOf(entries) {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (const entry of entries) {
    for (let shift = 0; shift < 32; shift += 8) {
      low = (low ^ ((entry >>> shift) & 255)) >>> 0;
      const product = low * prime;
      high = (Math.imul(high, prime) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
      low = product >>> 0;
    }
  }
  return (BigInt(high) << 32n) | BigInt(low);
}

/** Counts how often each target occurs in entries, of which -1 is none. */
export function countTargets(/** @type {Int32Array} */ entries, /** @type {number} */ nTargets) {
  const loads = new Uint32Array(nTargets);
  for (const target of entries) if (target >= 0) ++loads[target];
  return loads;
}

/** phase_router_stats */
function statsOf(/** @type {DataView} */ view) {
  const u32 = (/** @type {number} */ at) => view.getUint32(at, true);
  const u64 = (/** @type {number} */ at) => Number(view.getBigUint64(at, true));
  const f64 = (/** @type {number} */ at) => view.getFloat64(at, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + 184, 16);
  return {
    specVersion: u32(4),
    nSources: u64(8),
    nTargets: u64(16),
    seed: view.getBigUint64(24, true),
    k: u32(32),
    sortRows: (u32(36) & 4) !== 0,
    rowPermutations: (u32(36) & 1) !== 0,
    selection: u32(40) === 0 ? "random" : "first",
    rows: u64(48),
    candidates: u64(56),
    activeRoutes: u64(64),
    rowsCut: u64(72),
    rowsShort: u64(80),
    rowsEmpty: u64(88),
    sourceMass: u64(96),
    targetMass: u64(104),
    routesPerRow: f64(112),
    fillRatio: f64(120),
    edgeDensity: f64(128),
    expectedDensity: f64(136),
    nominalDensity: f64(144),
    degreesMs: f64(152),
    setupMs: f64(160),
    routingMs: f64(168),
    totalMs: f64(176),
    simdLevel: String.fromCharCode(...name.subarray(0, name.indexOf(0))),
  };
}

/** At most k targets for every source. */
export class Routes {
  #statBytes;

  /**
   * @param {Int32Array} targets
   * @param {number} nSources
   * @param {number} nTargets
   * @param {number} k
   * @param {bigint} seed
   * @param {Uint8Array} [statBytes]
   */
  constructor(targets, nSources, nTargets, k, seed, statBytes) {
    this.targets = targets;
    this.nSources = nSources;
    this.nTargets = nTargets;
    this.k = k;
    this.seed = seed;
    this.groupStats = null;
    this.#statBytes = statBytes;
  }

  /** What the call did. */
  get stats() {
    return this.#statBytes ? statsOf(new DataView(this.#statBytes.buffer)) : null;
  }

  /** The targets of a source, without the -1; a view of `targets`. */
  row(/** @type {number} */ source) {
    if (!Number.isInteger(source) || source < 0 || source >= this.nSources)
      throw new OutOfRangeError(`source: ${source} is not in [0, ${this.nSources})`);
    const row = this.targets.subarray(source * this.k, (source + 1) * this.k);
    const end = row.indexOf(-1);
    return end < 0 ? row : row.subarray(0, end);
  }

  *[Symbol.iterator]() {
    for (let source = 0; source < this.nSources; ++source) yield this.row(source);
  }

  /** The number of sources of every target. */
  columnLoads() {
    return countTargets(this.targets, this.nTargets);
  }

  /** FNV-1a of all entries (SPEC section 8): the same number on every machine. */
  digest() {
    return digestOf(this.targets);
  }
}
