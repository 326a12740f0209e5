// Router: a seed, options, and memory that calls reuse.
import { Assignment } from "./assignment.js";
import { packBits, unpackBits } from "./bits.js";
import { InvalidArgumentError } from "./errors.js";
import { groupingOf, groupsStruct, groupStatsOf } from "./groups.js";
import { call, makeDisposable, withBuffers } from "./memory.js";
import { reassignWith } from "./reassign.js";
import { Routes } from "./routes.js";
import { scoresWith } from "./scores.js";
import { wasm } from "./system.js";
import { bytesOf, checkOptions, count, oneOf, rangeOf, seedOf, words32, words64 } from "./values.js";

export const ROUTER_OPTIONS = ["seed", "selection", "sortRows", "rowPermutations"];
export const GROUP_OPTIONS = ["groups", "rule", "groupsPerRow"];
const SELECTIONS = ["random", "first"];
const PERMUTATIONS = ["piS", "piT", "rho", "tau"];
const STAGES = "sAligned sRotated sShuffled sFinal tAligned tRotated tShuffled tPrepared tFinal o".split(" ");
const firstOptions = 32; // bytes of phase_router_options without its callback
const statsSize = 200;

/** @typedef {{seed?: any, selection?: any, sortRows?: any, rowPermutations?: any}} RouterOptions */

/** The flags of options. */
function flagsOf(/** @type {RouterOptions} */ { sortRows, rowPermutations }) {
  const permuted = rowPermutations === undefined || rowPermutations === null ? 0 : rowPermutations ? 1 : 2;
  return permuted | (sortRows ? 4 : 0);
}

/**
 * A router of the library.
 * @param {bigint} seed
 * @param {RouterOptions} options
 * @returns {number} its address
 */
function create(seed, options) {
  return withBuffers((buffers) => {
    const given = buffers.struct(firstOptions);
    const out = buffers.output(Uint32Array, 1);
    const view = given.view();
    view.setUint32(4, flagsOf(options), true);
    view.setBigUint64(8, seed, true);
    view.setUint32(16, oneOf("selection", options.selection ?? "random", SELECTIONS), true);
    call("phase_router_create", out.address, given.address);
    return out.read()[0];
  });
}

export class Router {
  #address = 0;
  #seed;

  constructor(/** @type {RouterOptions} */ options = {}) {
    checkOptions(options, ROUTER_OPTIONS);
    this.#seed = seedOf(options.seed);
    this.#address = create(this.#seed, options);
  }

  /** Where the library has it. For this package alone. */
  get address() {
    if (this.#address === 0) throw new InvalidArgumentError("router: it has been disposed of");
    return this.#address;
  }

  /** Gives its memory back. Doing so again does nothing. */
  dispose() {
    if (this.#address !== 0) wasm().phase_router_destroy(this.#address);
    this.#address = 0;
  }

  get seed() {
    return this.#seed;
  }

  set seed(/** @type {any} */ seed) {
    const chosen = seedOf(seed);
    call("phase_router_set_seed", this.address, chosen);
    this.#seed = chosen;
  }

  /**
   * Routes every source to at most k targets.
   * @param {any} sourceDegrees
   * @param {any} targetDegrees
   * @param {any} k
   * @param {{rows?: any}} [options]
   */
  route(sourceDegrees, targetDegrees, k, options = {}) {
    checkOptions(options, ["rows"]);
    const s = words32("sourceDegrees", sourceDegrees);
    const t = words32("targetDegrees", targetDegrees);
    const fanOut = count("k", k);
    const range = options.rows === undefined ? [] : rangeOf(options.rows);
    return withBuffers((buffers) => {
      const degrees = [buffers.input(s), buffers.input(t)];
      const shape = [BigInt(s.length), BigInt(t.length), fanOut];
      const name = range.length ? "phase_router_route_rows" : "phase_router_route_degrees";
      return this.#table(buffers, name, [...degrees, ...shape], range, s.length, t.length, fanOut);
    });
  }

  /**
   * Gives every source exactly k distinct targets, and every target its share.
   * @param {any} nSources
   * @param {any} weights
   * @param {any} k
   * @param {{rows?: any, groups?: any, rule?: any, groupsPerRow?: any}} [options]
   */
  assign(nSources, weights, k, options = {}) {
    checkOptions(options, ["rows", ...GROUP_OPTIONS]);
    const sources = count("nSources", nSources);
    const w = words64("weights", weights);
    const fanOut = count("k", k);
    const grouping = groupingOf(options, w.length, fanOut);
    const range = options.rows === undefined ? [] : rangeOf(options.rows);
    if (grouping && range.length) return this.#assignedRows(sources, w, fanOut, grouping, range);
    if (grouping) return this.#assignGrouped(sources, w, fanOut, grouping);
    return withBuffers((buffers) => {
      const head = [buffers.input(w), BigInt(sources), BigInt(w.length), fanOut];
      const name = range.length ? "phase_router_assign_rows" : "phase_router_assign";
      return this.#table(buffers, name, head, range, sources, w.length, fanOut);
    });
  }

  /**
   * An exact assignment to ask for rows.
   * @param {any} nSources
   * @param {any} weights
   * @param {any} k
   * @param {{groups?: any, rule?: any, groupsPerRow?: any}} [options]
   */
  assignment(nSources, weights, k, options = {}) {
    checkOptions(options, GROUP_OPTIONS);
    const sources = count("nSources", nSources);
    const w = words64("weights", weights);
    const fanOut = count("k", k);
    return new Assignment(this, sources, w, fanOut, groupingOf(options, w.length, fanOut));
  }

  /**
   * @param {number} nSources
   * @param {BigUint64Array} weights
   * @param {number} k
   * @param {import("./groups.js").Grouping} grouping
   * @param {number[]} range
   */
  #assignedRows(nSources, weights, k, grouping, [begin, end]) {
    const made = new Assignment(this, nSources, weights, k, grouping);
    try {
      const routes = new Routes(made.rows(begin, end), end - begin, weights.length, k, this.#seed);
      return Object.assign(routes, { groupStats: made.groupStats });
    } finally {
      made.dispose();
    }
  }

  /**
   * @param {number} nSources
   * @param {BigUint64Array} weights
   * @param {number} k
   * @param {import("./groups.js").Grouping} grouping
   */
  #assignGrouped(nSources, weights, k, grouping) {
    return withBuffers((buffers) => {
      const head = [buffers.input(weights), groupsStruct(buffers, grouping)];
      const stats = buffers.struct(24);
      const shape = [BigInt(nSources), BigInt(weights.length), k];
      const table = buffers.output(Int32Array, nSources * k);
      const tail = [table.address, table.length, stats.address, stats.size];
      call("phase_router_assign_grouped", this.address, ...head, ...shape, ...tail);
      const routes = this.result(buffers, table.read(), nSources, weights.length, k);
      return Object.assign(routes, { groupStats: groupStatsOf(stats.view()) });
    });
  }

  /**
   * Has the library fill a table of rows.
   * @param {import("./memory.js").BuffersOfCall} buffers
   * @param {string} name
   * @param {(number | bigint)[]} head
   * @param {number[]} range [begin, end] or nothing
   * @param {number} nSources
   * @param {number} nTargets
   * @param {number} k
   */
  #table(buffers, name, head, range, nSources, nTargets, k) {
    const [begin, end] = range.length ? range : [0, nSources];
    const rows = Math.max(end - begin, 0);
    const table = buffers.output(Int32Array, rows * k);
    call(name, this.address, ...head, ...range.map(BigInt), table.address, table.length);
    return this.result(buffers, table.read(), rows, nTargets, k);
  }

  /**
   * Routes with the stats of the call that has just made them. For this package alone.
   * @param {import("./memory.js").BuffersOfCall} buffers
   * @param {Int32Array} targets
   * @param {number} rows
   * @param {number} nTargets
   * @param {number} k
   */
  result(buffers, targets, rows, nTargets, k) {
    return new Routes(targets, rows, nTargets, k, this.#seed, this.statBytes(buffers));
  }

  /** The stats of the last call, as the library writes them. For this package alone. */
  statBytes(/** @type {import("./memory.js").BuffersOfCall} */ buffers) {
    const stats = buffers.output(Uint8Array, statsSize);
    call("phase_router_get_stats", this.address, stats.address, stats.length);
    return stats.read();
  }

  /**
   * Gives sources the targets that suit them best, while every target's load is what it shall be.
   * @param {any} scores
   * @param {any} nSources
   * @param {any} nTargets
   * @param {any} k
   * @param {any} [options]
   */
  assignByScores(scores, nSources, nTargets, k, options = {}) {
    return scoresWith(this, scores, nSources, nTargets, k, options);
  }

  /**
   * Gives every target its share of today's weights, and moves as few of the previous routes as possible.
   * @param {any} previous
   * @param {any} weights
   * @param {any} k
   * @param {any} [options]
   */
  reassign(previous, weights, k, options = {}) {
    return reassignWith(this, previous, weights, k, options);
  }

  /** The permutations that a routing of this shape uses. */
  permutations(/** @type {any} */ nSources, /** @type {any} */ nTargets) {
    const m = count("nSources", nSources);
    const n = count("nTargets", nTargets);
    return withBuffers((buffers) => {
      const outs = [n, m, m, n].map((length) => buffers.output(Uint32Array, length));
      const list = outs.flatMap(({ address, length }) => [address, length]);
      call("phase_router_get_permutations", this.address, BigInt(m), BigInt(n), ...list);
      const [piS, piT, rho, tau] = outs.map((out) => out.read());
      return { piS, piT, rho, tau };
    });
  }

  /** Sets permutations for later routings; what is left out is the seed's again. */
  setPermutations(/** @type {any} */ permutations = {}) {
    checkOptions(permutations, PERMUTATIONS);
    withBuffers((buffers) => {
      const list = PERMUTATIONS.flatMap((name) => {
        const given = permutations[name];
        const numbers = given === undefined || given === null ? new Uint32Array() : words32(name, given);
        return [buffers.input(numbers), numbers.length];
      });
      call("phase_router_set_permutations", this.address, ...list);
    });
  }

  /** How many candidates each source has before the cut at k. */
  countCandidates(/** @type {any} */ sourceDegrees, /** @type {any} */ targetDegrees) {
    const s = words32("sourceDegrees", sourceDegrees);
    const t = words32("targetDegrees", targetDegrees);
    return withBuffers((buffers) => {
      const degrees = [buffers.input(s), buffers.input(t)];
      const counts = buffers.output(Uint32Array, s.length);
      const shape = [BigInt(s.length), BigInt(t.length)];
      const out = [counts.address, counts.length];
      call("phase_router_count_candidates", this.address, ...degrees, ...shape, ...out);
      return counts.read();
    });
  }

  /**
   * The loads under each of many seeds, a row a seed.
   * @param {any} sourceDegrees
   * @param {any} targetDegrees
   * @param {any} k
   * @param {any} seeds
   */
  sampleLoads(sourceDegrees, targetDegrees, k, seeds) {
    const s = words32("sourceDegrees", sourceDegrees);
    const t = words32("targetDegrees", targetDegrees);
    const fanOut = count("k", k);
    const list = words64("seeds", seeds);
    return withBuffers((buffers) => {
      const degrees = [buffers.input(s), buffers.input(t)];
      const loads = buffers.output(BigUint64Array, list.length * t.length);
      const shape = [BigInt(s.length), BigInt(t.length), fanOut];
      const tail = [buffers.input(list), list.length, loads.address, loads.length];
      call("phase_router_sample_loads", this.address, ...degrees, ...shape, ...tail);
      return Uint32Array.from(loads.read(), Number);
    });
  }

  /**
   * The matrix of one stage of the literal pipeline (SPEC section 5), as bytes of 0 and 1.
   * @param {any} name
   * @param {any} s
   * @param {any} t
   * @param {any} nSources
   * @param {any} nTargets
   */
  stage(name, s, t, nSources, nTargets) {
    const stage = oneOf("stage", name, STAGES);
    const m = count("nSources", nSources);
    const n = count("nTargets", nTargets);
    const sBits = s === null || s === undefined ? null : packBits(bytesOf("s", s, m, n), m, n);
    const tBits = t === null || t === undefined ? null : packBits(bytesOf("t", t, n, m), n, m);
    const [rows, columns] = stage >= 4 && stage <= 7 ? [n, m] : [m, n];
    return withBuffers((buffers) => {
      const bits = buffers.output(BigUint64Array, rows * Math.ceil(columns / 64));
      const given = [buffers.input(sBits), buffers.input(tBits)];
      const shape = [BigInt(m), BigInt(n)];
      call("phase_router_stage", this.address, stage, ...given, ...shape, bits.address, bits.length);
      return unpackBits(bits.read(), rows, columns);
    });
  }
}

/**
 * Runs a body with a router of these options, of which only some are the router's. The router is disposed of.
 * @template T
 * @param {any} options
 * @param {(router: Router, others: any) => T} body
 * @returns {T}
 */
export function withRouter(options, body) {
  checkOptions(options, Object.keys(options ?? {}));
  const own = /** @type {Record<string, any>} */ ({});
  const others = /** @type {Record<string, any>} */ ({});
  for (const [name, value] of Object.entries(options ?? {}))
    (ROUTER_OPTIONS.includes(name) ? own : others)[name] = value;
  const router = new Router(own);
  try {
    return body(router, others);
  } finally {
    router.dispose();
  }
}

makeDisposable(Router);
