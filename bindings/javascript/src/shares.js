// Integers that are proportional to weights.
import { call, withBuffers } from "./memory.js";
import { checkOptions, count, MAX_SIZE, seedOf, word64, words64 } from "./values.js";

/**
 * @param {string} name
 * @param {bigint[]} first
 * @param {any} weights
 * @param {any} total
 * @param {any} cap
 */
function rounded(name, first, weights, total, cap) {
  const w = words64("weights", weights);
  const limits = [word64("total", total), BigInt(count("cap", cap ?? MAX_SIZE))];
  return withBuffers((buffers) => {
    const degrees = buffers.output(Uint32Array, w.length);
    const given = [...first, buffers.input(w), BigInt(w.length), ...limits];
    call(name, ...given, degrees.address, degrees.length);
    return degrees.read();
  });
}

/**
 * Integers proportional to weights, with this sum, by largest remainders: the same for every seed.
 * @param {any} weights
 * @param {any} total
 * @param {{cap?: any}} [options]
 */
export function apportion(weights, total, options = {}) {
  checkOptions(options, ["cap"]);
  return rounded("phase_router_apportion", [], weights, total, options.cap);
}

/**
 * The same, rounded up or down as the seed decides: the loads of an exact assignment.
 * @param {any} weights
 * @param {any} total
 * @param {{cap?: any, seed?: any}} [options]
 */
export function shares(weights, total, options = {}) {
  checkOptions(options, ["cap", "seed"]);
  return rounded("phase_router_shares", [seedOf(options.seed)], weights, total, options.cap);
}
