// Placement: which targets hold the copies of each partition, and through its hash of each key (SPEC section 12).
import { OutOfRangeError } from "./errors.js";
import { partition, partitionCount, partitions } from "./keys.js";
import { digestOf, placementText, readPlacement } from "./placement_file.js";
import { reassignWith } from "./reassign.js";
import { Router } from "./router.js";
import { countTargets } from "./routes.js";
import { groupNumbers, merged, targetsOf } from "./targets.js";
import { checkOptions, count, seedOf } from "./values.js";
import { specVersion } from "./version.js";

/** @typedef {import("./targets.js").Targets} Targets */

/** Says that arguments of a constructor are what another placement, or a file, says. */
const whole = Symbol("whole");

/** Never changes. */
export class Placement {
  /**
   * @param {any} nPartitions
   * @param {any} weights
   * @param {any} k
   * @param {any} [options]
   */
  constructor(nPartitions, weights, k, options = {}) {
    const parts = nPartitions === whole ? weights : made(nPartitions, weights, k, options);
    /** @type {Targets} */
    const targets = parts.targets;
    this.nPartitions = /** @type {number} */ (parts.table.length / parts.k);
    this.nTargets = targets.weights.length;
    this.k = /** @type {number} */ (parts.k);
    this.seed = /** @type {bigint} */ (parts.seed);
    this.specVersion = /** @type {number} */ (parts.spec);
    this.weights = targets.weights;
    this.names = targets.names;
    this.groups = targets.groups;
    this.table = /** @type {Int32Array} */ (parts.table);
    Object.freeze(this);
  }

  /** The partition of a key. */
  partition(/** @type {any} */ key) {
    return partition(key, this.nPartitions);
  }

  /** The partition of each of many keys. */
  partitions(/** @type {any} */ keys) {
    return partitions(keys, this.nPartitions);
  }

  /** The k targets of a key: their names, or their numbers if they have no names. */
  lookup(/** @type {any} */ key) {
    const row = this.partition(key) * this.k;
    const targets = Array.from(this.table.subarray(row, row + this.k));
    const names = this.names;
    return names ? targets.map((target) => names[target]) : targets;
  }

  /** The numbers of the k targets of each of many keys, one row after the other. */
  lookupMany(/** @type {any} */ keys) {
    const rows = this.partitions(keys);
    const found = new Int32Array(rows.length * this.k);
    rows.forEach((row, q) => found.set(this.table.subarray(row * this.k, (row + 1) * this.k), q * this.k));
    return found;
  }

  /** How many partitions have a copy on each target. */
  get loads() {
    return countTargets(this.table, this.nTargets);
  }

  /** XXH3-64 of all that the placement says, as 16 hexadecimal digits. */
  get digest() {
    return digestOf(this);
  }

  /**
   * A placement on other targets, or with other weights, which keeps as many copies where they are as possible.
   * @param {any} weights
   * @param {any} [options]
   */
  rebalance(weights, options = {}) {
    checkOptions(options, ["names", "groups", "maxMoves"]);
    const targets = merged(this, targetsOf(weights, options.names, options.groups));
    const job = { groups: groupNumbers(targets.groups), ...limitOf(options) };
    const router = new Router({ seed: this.seed });
    try {
      const { routes, moves, stats } = reassignWith(router, this.table, targets.weights, this.k, job);
      const spec = specVersion();
      return {
        placement: new Placement(whole, { targets, seed: this.seed, spec, table: routes.targets, k: this.k }, 0),
        moves: moves.map(({ row, slot, from, to }) => ({ partition: row, copy: slot, from, to })),
        movesLeft: stats.movesLeft,
        bound: stats.bound,
        partitionsMended: stats.rowsMended,
        sharesChanged: stats.sharesChanged,
      };
    } finally {
      router.dispose();
    }
  }

  /** The placement as JSON text, the same that the other bindings write. */
  toText() {
    return placementText(this);
  }

  /** The placement that toText, or another binding, has written. */
  static fromText(/** @type {any} */ text) {
    return new Placement(whole, readPlacement(text), 0);
  }
}

/** maxMoves, if it is given. */
const limitOf = (/** @type {any} */ { maxMoves }) => (maxMoves === undefined ? {} : { maxMoves });

/**
 * A new placement's parts.
 * @param {any} nPartitions
 * @param {any} weights
 * @param {any} k
 * @param {any} options
 */
function made(nPartitions, weights, k, options) {
  checkOptions(options, ["names", "groups", "seed"]);
  const targets = targetsOf(weights, options.names, options.groups);
  const rows = partitionCount(nPartitions);
  const copies = count("k", k);
  if (copies === 0) throw new OutOfRangeError("k: 0, but there must be at least one copy");
  const router = new Router({ seed: seedOf(options.seed) });
  try {
    const routes = router.assign(rows, targets.weights, copies, { groups: groupNumbers(targets.groups) });
    return { targets, seed: router.seed, spec: specVersion(), table: routes.targets, k: copies };
  } finally {
    router.dispose();
  }
}
