// Routes that stay where they are as far as shares and rules allow.
import { SizeMismatchError } from "./errors.js";
import { groupingOf, groupsStruct } from "./groups.js";
import { call, withBuffers } from "./memory.js";
import { Routes } from "./routes.js";
import { checkOptions, count, entries32, word64, words64 } from "./values.js";

const statsSize = 72;
const noLimit = 0n;

/** phase_router_reassign_stats */
function statsOf(/** @type {DataView} */ view) {
  const u64 = (/** @type {number} */ at) => Number(view.getBigUint64(at, true));
  return {
    moves: u64(8),
    movesLeft: u64(16),
    bound: u64(24),
    filled: u64(32),
    rowsMended: u64(40),
    groupsCapped: view.getUint32(48, true),
    targetsCapped: view.getUint32(52, true),
    sharesChanged: view.getFloat64(56, true),
    totalMs: view.getFloat64(64, true),
  };
}

/** A list of phase_router_move, four numbers each. */
function movesOf(/** @type {Int32Array} */ numbers) {
  const moves = [];
  for (let q = 0; q < numbers.length; q += 4)
    moves.push({ row: numbers[q] >>> 0, slot: numbers[q + 1] >>> 0, from: numbers[q + 2], to: numbers[q + 3] });
  return moves;
}

/**
 * See Router.reassign.
 * @param {import("./router.js").Router} router
 * @param {any} previous
 * @param {any} weights
 * @param {any} k
 * @param {any} options
 */
export function reassignWith(router, previous, weights, k, options) {
  checkOptions(options, ["nSources", "maxMoves", "groups", "rule", "groupsPerRow"]);
  const fanOut = count("k", k);
  const old = entries32("previous", previous instanceof Routes ? previous.targets : previous);
  const oldRows = fanOut === 0 ? 0 : old.length / fanOut;
  if (!Number.isInteger(oldRows) || (fanOut === 0 && old.length > 0))
    throw new SizeMismatchError(`previous: ${old.length} entries are not rows of k = ${fanOut}`);
  const w = words64("weights", weights);
  const grouping = groupingOf(options, w.length, fanOut);
  const rows = options.nSources === undefined ? oldRows : count("nSources", options.nSources);
  const limit = options.maxMoves === undefined ? null : word64("maxMoves", options.maxMoves);
  return withBuffers((buffers) => {
    const given = buffers.struct(32);
    const entries = buffers.input(old);
    const most = limit === null || limit > old.length ? old.length : Number(limit);
    const table = buffers.output(Int32Array, rows * fanOut);
    const moves = buffers.output(Int32Array, 4 * most);
    const stats = buffers.struct(statsSize);
    const view = given.view();
    view.setUint32(4, limit === null ? 0 : 1, true);
    view.setUint32(8, entries, true);
    view.setBigUint64(16, BigInt(oldRows), true);
    view.setBigUint64(24, limit ?? noLimit, true);
    const head = [router.address, given.address, buffers.input(w), groupsStruct(buffers, grouping)];
    const shape = [BigInt(rows), BigInt(w.length), fanOut];
    const outs = [table.address, table.length, moves.address, most, stats.address, statsSize];
    call("phase_router_reassign", ...head, ...shape, ...outs);
    const found = statsOf(stats.view());
    return {
      routes: router.result(buffers, table.read(), rows, w.length, fanOut),
      moves: movesOf(moves.read(4 * found.moves)),
      stats: found,
    };
  });
}
