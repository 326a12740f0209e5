// Assignment: an exact assignment that is asked for rows.
import { InvalidArgumentError, OutOfRangeError } from "./errors.js";
import { groupsStruct, groupStatsOf } from "./groups.js";
import { call, makeDisposable, withBuffers } from "./memory.js";
import { wasm } from "./system.js";
import { count, words64 } from "./values.js";

/** It never changes, and needs its router no more once it is made. */
export class Assignment {
  #address = 0;

  /**
   * Made by the function assignment and by routers, which have checked the arguments.
   * @param {{address: number, seed: bigint}} router
   * @param {number} nSources
   * @param {BigUint64Array} weights
   * @param {number} k
   * @param {import("./groups.js").Grouping | null} grouping
   */
  constructor(router, nSources, weights, k, grouping) {
    this.nSources = nSources;
    this.nTargets = weights.length;
    this.k = k;
    this.seed = router.seed;
    /** @type {{groupsCapped: number, targetsCapped: number, sharesChanged: number} | null} */
    this.groupStats = null;
    withBuffers((buffers) => {
      const out = buffers.output(Uint32Array, 1);
      const head = [out.address, router.address, buffers.input(weights)];
      const shape = [BigInt(nSources), BigInt(weights.length), k];
      if (grouping) {
        const stats = buffers.struct(24);
        const tail = [groupsStruct(buffers, grouping), ...shape, stats.address, stats.size];
        call("phase_router_assignment_create_grouped", ...head, ...tail);
        this.groupStats = groupStatsOf(stats.view());
      } else {
        call("phase_router_assignment_create", ...head, ...shape);
      }
      this.#address = out.read()[0];
    });
  }

  get #live() {
    if (this.#address === 0) throw new InvalidArgumentError("assignment: it has been disposed of");
    return this.#address;
  }

  /** Gives its memory back. Doing so again does nothing. */
  dispose() {
    if (this.#address !== 0) wasm().phase_router_assignment_destroy(this.#address);
    this.#address = 0;
  }

  /** The targets of one source. */
  row(/** @type {any} */ source) {
    const row = count("source", source);
    return this.rows(row, row + 1);
  }

  /** The targets of the sources begin to end - 1, one row after the other. */
  rows(/** @type {any} */ begin, /** @type {any} */ end) {
    const [first, last] = [count("begin", begin), count("end", end)];
    if (first > last || last > this.nSources)
      throw new OutOfRangeError(`rows: [${first}, ${last}) are not rows of ${this.nSources} sources`);
    return withBuffers((buffers) => {
      const table = buffers.output(Int32Array, (last - first) * this.k);
      const range = [BigInt(first), BigInt(last)];
      call("phase_router_assignment_rows", this.#live, ...range, table.address, table.length);
      return table.read();
    });
  }

  /** The targets of a list of sources, in any order, one row after the other. */
  gather(/** @type {any} */ sources) {
    const list = words64("sources", sources);
    return withBuffers((buffers) => {
      const table = buffers.output(Int32Array, list.length * this.k);
      const given = [buffers.input(list), list.length];
      call("phase_router_assignment_gather", this.#live, ...given, table.address, table.length);
      return table.read();
    });
  }

  /** The number of sources of every target, over all rows. */
  get loads() {
    return withBuffers((buffers) => {
      const loads = buffers.output(Uint32Array, this.nTargets);
      call("phase_router_assignment_loads", this.#live, loads.address, loads.length);
      return loads.read();
    });
  }
}

makeDisposable(Assignment);
