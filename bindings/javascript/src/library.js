// Everything that the package has, whatever the module comes from.
import { Assignment } from "./assignment.js";
import { Router, withRouter } from "./router.js";

export { packBits, unpackBits } from "./bits.js";
export {
  ArgumentTypeError,
  BufferTooSmallError,
  InfeasibleError,
  InternalError,
  InvalidArgumentError,
  NoResultError,
  NotAPermutationError,
  OutOfMemoryError,
  OutOfRangeError,
  PhaseRouterError,
  SizeMismatchError,
  SizeOverflowError,
  UnsupportedError,
} from "./errors.js";
export { explainAssignment } from "./explain.js";
export { hashKey, partition, partitions } from "./keys.js";
export { Placement } from "./placement.js";
export { Routes } from "./routes.js";
export { ScoredRoutes } from "./scores.js";
export { apportion, shares } from "./shares.js";
export { simdLevel, specVersion, version } from "./version.js";
export { Assignment, Router };

/**
 * @param {any} sourceDegrees
 * @param {any} targetDegrees
 * @param {any} k
 * @param {any} [options]
 */
export function route(sourceDegrees, targetDegrees, k, options) {
  return withRouter(options, (router, others) => router.route(sourceDegrees, targetDegrees, k, others));
}

/**
 * @param {any} nSources
 * @param {any} weights
 * @param {any} k
 * @param {any} [options]
 */
export function assign(nSources, weights, k, options) {
  return withRouter(options, (router, others) => router.assign(nSources, weights, k, others));
}

/**
 * @param {any} nSources
 * @param {any} weights
 * @param {any} k
 * @param {any} [options]
 */
export function assignment(nSources, weights, k, options) {
  return withRouter(options, (router, others) => router.assignment(nSources, weights, k, others));
}

/**
 * @param {any} scores
 * @param {any} nSources
 * @param {any} nTargets
 * @param {any} k
 * @param {any} [options]
 */
export function assignByScores(scores, nSources, nTargets, k, options) {
  return withRouter(options, (router, others) => router.assignByScores(scores, nSources, nTargets, k, others));
}

/**
 * @param {any} previous
 * @param {any} weights
 * @param {any} k
 * @param {any} [options]
 */
export function reassign(previous, weights, k, options) {
  return withRouter(options, (router, others) => router.reassign(previous, weights, k, others));
}
