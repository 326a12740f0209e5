// The assignment by scores.
import { packBits, unpackBits } from "./bits.js";
import { ArgumentTypeError, InvalidArgumentError, OutOfRangeError } from "./errors.js";
import { call, withBuffers } from "./memory.js";
import { Routes } from "./routes.js";
import { bytesOf, checkOptions, count, ofLength, words32, words64 } from "./values.js";

const statsSize = 112;
const OPTIONS = ["weights", "loads", "lower", "upper", "allowed", "start", "tolerance"];

/** At most k targets for every source, and what proves that no others are better. */
export class ScoredRoutes extends Routes {
  /**
   * @param {Int32Array} targets
   * @param {number} nSources
   * @param {number} nTargets
   * @param {number} k
   * @param {bigint} seed
   * @param {Uint8Array} statBytes
   * @param {ReturnType<typeof scoreStatsOf>} scoreStats
   * @param {{prices: BigInt64Array, full: Uint8Array}} proof
   */
  constructor(targets, nSources, nTargets, k, seed, statBytes, scoreStats, proof) {
    super(targets, nSources, nTargets, k, seed, statBytes);
    this.scoreStats = scoreStats;
    this.certificate = { ...proof, exponent: scoreStats.exponent, lambda: scoreStats.lambda };
  }

  /** The sum of the scores of all routes, in units of scores. */
  get total() {
    return Number(this.scoreStats.total) * 2 ** -this.scoreStats.exponent;
  }

  /** The price of every target, in units of scores. */
  get prices() {
    const unit = 2 ** -this.scoreStats.exponent;
    return Float64Array.from(this.certificate.prices, (price) => Number(price) * unit);
  }
}

/** phase_router_score_stats */
function scoreStatsOf(/** @type {DataView} */ view) {
  const u64 = (/** @type {number} */ at) => Number(view.getBigUint64(at, true));
  const i64 = (/** @type {number} */ at) => view.getBigInt64(at, true);
  const f64 = (/** @type {number} */ at) => view.getFloat64(at, true);
  return {
    exponent: view.getInt32(4, true),
    routes: u64(8),
    rowsShort: u64(16),
    total: i64(24),
    topTotal: i64(32),
    dual: i64(40),
    lambda: i64(48),
    routesBelowTop: u64(56),
    augmentations: u64(64),
    passes: view.getUint32(72, true),
    pricesMs: f64(80),
    searchMs: f64(88),
    outputMs: f64(96),
    totalMs: f64(104),
  };
}

/** Scores as the library reads them: 32-bit floats, or 32-bit integers. */
function scoresOf(/** @type {any} */ scores, /** @type {number} */ length) {
  if (scores instanceof Float32Array || scores instanceof Int32Array) return ofLength("scores", scores, length);
  if (!Array.isArray(scores) && !(scores instanceof Float64Array))
    throw new ArgumentTypeError("scores: a Float32Array, an Int32Array or an array of numbers is expected");
  if (!scores.every((score) => typeof score === "number"))
    throw new ArgumentTypeError("scores: an entry is no number");
  return ofLength("scores", Float32Array.from(scores), length);
}

/**
 * Bounds of loads, one for each target or one number for all.
 * @param {string} name
 * @param {any} given
 * @param {number} nTargets
 * @param {number} nSources
 */
function boundsOf(name, given, nTargets, nSources) {
  if (typeof given === "number" || typeof given === "bigint")
    return new Uint32Array(nTargets).fill(Math.min(count(name, given), nSources));
  return ofLength(name, words32(name, given), nTargets);
}

/**
 * What loads may be: weights, or lower and upper.
 * @param {any} options
 * @param {number} m
 * @param {number} n
 * @param {number} k
 */
function loadsOf({ weights, loads, lower, upper }, m, n, k) {
  if (loads !== undefined) {
    refuseBeside("loads", { weights, lower, upper });
    const exact = ofLength("loads", words32("loads", loads), n);
    const sum = exact.reduce((all, one) => all + one, 0);
    if (sum !== m * k)
      throw new InvalidArgumentError(`loads: their sum is ${sum}, but k * nSources is ${m * k}; upper is for bounds`);
    return { upper: exact };
  }
  if (upper === undefined && lower === undefined)
    return { weights: ofLength("weights", weights === undefined ? new BigUint64Array(n).fill(1n) : words64("weights", weights), n) };
  refuseBeside(upper === undefined ? "lower" : "upper", { weights });
  return {
    lower: lower === undefined ? null : boundsOf("lower", lower, n, m),
    upper: boundsOf("upper", upper ?? m, n, m),
  };
}

/**
 * @param {string} name
 * @param {Record<string, unknown>} others
 */
function refuseBeside(name, others) {
  for (const [other, given] of Object.entries(others))
    if (given !== undefined) throw new InvalidArgumentError(`${other}: cannot be given together with ${name}`);
}

/**
 * Prices to start from: of an earlier result, or in fixed point.
 * @param {any} start
 * @param {number} n
 */
function startOf(start, n) {
  if (start === undefined) return null;
  const prices = start instanceof ScoredRoutes ? start.certificate.prices : start;
  if (!(prices instanceof BigInt64Array))
    throw new ArgumentTypeError("start: ScoredRoutes or a BigInt64Array is expected");
  return ofLength("start", prices, n);
}

/**
 * See Router.assignByScores.
 * @param {import("./router.js").Router} router
 * @param {any} scores
 * @param {any} nSources
 * @param {any} nTargets
 * @param {any} k
 * @param {any} options
 */
export function scoresWith(router, scores, nSources, nTargets, k, options) {
  checkOptions(options, OPTIONS);
  const [m, n, fanOut] = [count("nSources", nSources), count("nTargets", nTargets), count("k", k)];
  const values = scoresOf(scores, m * n);
  const bounds = loadsOf(options, m, n, fanOut);
  const allowed =
    options.allowed === undefined ? null : packBits(bytesOf("allowed", options.allowed, m, n), m, n);
  const start = startOf(options.start, n);
  const tolerance = options.tolerance ?? 0;
  if (typeof tolerance !== "number") throw new OutOfRangeError("tolerance: a number that is not negative is expected");
  return withBuffers((buffers) => {
    const matrix = scoresStruct(buffers, values, allowed);
    const loads = boundsStruct(buffers, bounds);
    const prices = buffers.output(BigInt64Array, n);
    const full = buffers.output(BigUint64Array, Math.ceil(n / 64));
    const proof = buffers.struct(32);
    const first = buffers.input(start);
    const view = proof.view();
    [first, prices.address, full.address].forEach((address, q) => view.setUint32(8 + 4 * q, address, true));
    view.setFloat64(24, tolerance, true);
    const table = buffers.output(Int32Array, m * fanOut);
    const stats = buffers.struct(statsSize);
    const head = [router.address, matrix, loads, BigInt(m), BigInt(n), fanOut];
    const outs = [table.address, table.length, proof.address, stats.address, statsSize];
    call("phase_router_assign_by_scores", ...head, ...outs);
    const found = { prices: prices.read(), full: unpackBits(full.read(), n === 0 ? 0 : 1, n) };
    const all = /** @type {const} */ ([table.read(), m, n, fanOut, router.seed, router.statBytes(buffers)]);
    return new ScoredRoutes(...all, scoreStatsOf(stats.view()), found);
  });
}

/**
 * phase_router_scores
 * @param {import("./memory.js").BuffersOfCall} buffers
 * @param {Float32Array | Int32Array} values
 * @param {BigUint64Array | null} allowed
 */
function scoresStruct(buffers, values, allowed) {
  const made = buffers.struct(32);
  const addresses = [buffers.input(values), buffers.input(allowed)];
  const view = made.view();
  view.setUint32(4, values instanceof Int32Array ? 1 : 0, true);
  view.setUint32(8, addresses[0], true);
  view.setUint32(24, addresses[1], true);
  return made.address;
}

/**
 * phase_router_load_bounds
 * @param {import("./memory.js").BuffersOfCall} buffers
 * @param {{weights?: BigUint64Array, lower?: Uint32Array | null, upper?: Uint32Array}} bounds
 */
function boundsStruct(buffers, { weights, lower, upper }) {
  const made = buffers.struct(20);
  const addresses = [weights, lower, upper].map((numbers) => buffers.input(numbers));
  const view = made.view();
  addresses.forEach((address, q) => view.setUint32(8 + 4 * q, address, true));
  return made.address;
}
