// Groups of targets: labels, their numbers, and what the library reads.
import { ArgumentTypeError, InvalidArgumentError, OutOfRangeError } from "./errors.js";
import { count, oneOf, ofLength } from "./values.js";

/** @typedef {{numbers: Uint32Array, nGroups: number, rule: number, perRow: number}} Grouping */

export const RULES = ["spread", "local"];

const isSurrogate = (/** @type {number} */ unit) => unit >= 0xd800 && unit < 0xe000;

/** Orders text by its code points, as every binding does. (JavaScript's own order is by 16-bit units.) */
export function byCodePoints(/** @type {string} */ a, /** @type {string} */ b) {
  const shorter = Math.min(a.length, b.length);
  for (let q = 0; q < shorter; ++q) {
    const x = a.charCodeAt(q);
    const y = b.charCodeAt(q);
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

/**
 * The place of each label among all labels in ascending order, and how many labels there are.
 * @param {ArrayLike<any>} labels
 */
function numbered(labels) {
  const kind = typeof labels[0];
  const list = Array.from(labels, (label, target) => {
    if (typeof label !== kind || !["string", "number", "bigint"].includes(kind) || Number.isNaN(label))
      throw new ArgumentTypeError(
        `groups: labels of one kind are expected, strings or numbers, but target ${target} has ${String(label)}`,
      );
    return label;
  });
  const order = kind === "string" ? byCodePoints : (/** @type {any} */ a, /** @type {any} */ b) => (a < b ? -1 : 1);
  const places = new Map([...new Set(list)].sort(order).map((label, place) => [label, place]));
  return { numbers: Uint32Array.from(list, (label) => places.get(label)), nGroups: places.size };
}

/**
 * Groups of the options groups, rule and groupsPerRow; null without groups.
 * @param {any} options
 * @param {number} nTargets
 * @param {number} k
 * @returns {Grouping | null}
 */
export function groupingOf({ groups, rule, groupsPerRow }, nTargets, k) {
  const place = oneOf("rule", rule ?? "spread", RULES);
  if (groups === undefined || groups === null) {
    for (const [name, given] of Object.entries({ rule, groupsPerRow }))
      if (given !== undefined && given !== null)
        throw new InvalidArgumentError(`${name}: says nothing without groups`);
    return null;
  }
  if (typeof groups === "string" || typeof groups.length !== "number")
    throw new ArgumentTypeError("groups: an array of labels is expected, one for each target");
  return { ...numbered(ofLength("groups", groups, nTargets)), rule: place, perRow: perRowOf(place, groupsPerRow, k) };
}

/**
 * @param {number} rule
 * @param {unknown} given
 * @param {number} k
 */
function perRowOf(rule, given, k) {
  if (rule === 0) {
    if (given === undefined || given === null) return 0;
    throw new InvalidArgumentError('groupsPerRow: the rule "spread" has k groups a row; leave it out');
  }
  if (given === undefined || given === null)
    throw new InvalidArgumentError('groupsPerRow: the rule "local" needs it: how many groups a row uses');
  const number = count("groupsPerRow", given);
  if (number === 0 || k % number !== 0)
    throw new OutOfRangeError(`groupsPerRow: ${number} does not divide k = ${k}`);
  return number;
}

/**
 * The library's struct of groups (phase_router_groups), or NULL.
 * @param {import("./memory.js").BuffersOfCall} buffers
 * @param {Grouping | null} grouping
 */
export function groupsStruct(buffers, grouping) {
  if (!grouping) return 0;
  const made = buffers.struct(20);
  const numbers = buffers.input(grouping.numbers);
  const view = made.view();
  view.setUint32(4, grouping.rule, true);
  view.setUint32(8, numbers, true);
  view.setUint32(12, grouping.nGroups, true);
  view.setUint32(16, grouping.perRow, true);
  return made.address;
}

/** What a struct of group stats says (phase_router_group_stats). */
export function groupStatsOf(/** @type {DataView} */ view) {
  return {
    groupsCapped: view.getUint32(4, true),
    targetsCapped: view.getUint32(8, true),
    sharesChanged: view.getFloat64(16, true),
  };
}
