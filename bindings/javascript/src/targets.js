// What partitions are placed on: weights, names and groups of targets.
import { ArgumentTypeError, InvalidArgumentError, SizeMismatchError } from "./errors.js";
import { byCodePoints } from "./groups.js";
import { textBytes } from "./keys.js";
import { words64 } from "./values.js";

/** @typedef {{weights: BigUint64Array, names: readonly string[] | null, groups: readonly string[] | null}} Targets */

/**
 * @param {string} name
 * @param {any} given
 * @param {number} size
 * @returns {readonly string[]}
 */
function textsOf(name, given, size) {
  if (!Array.isArray(given)) throw new ArgumentTypeError(`${name}: an array of strings is expected`);
  if (given.length !== size)
    throw new SizeMismatchError(`${name}: ${size} are expected, one for each target, not ${given.length}`);
  given.forEach((text, entry) => {
    if (typeof text !== "string")
      throw new ArgumentTypeError(`${name}: strings are expected, but entry ${entry} is ${String(text)}`);
    textBytes(`${name}: entry ${entry}`, text);
  });
  return Object.freeze([...given]);
}

/**
 * Targets of what the caller gave.
 * @param {any} weights an array, or a Map from names to weights
 * @param {any} names
 * @param {any} groups
 * @returns {Targets}
 */
export function targetsOf(weights, names, groups) {
  if (weights instanceof Map) {
    if (names !== undefined) throw new InvalidArgumentError("names: the weights have them already");
    return targetsOf([...weights.values()], [...weights.keys()], groups);
  }
  const numbers = words64("weights", weights).slice();
  const found = names === undefined || names === null ? null : textsOf("names", names, numbers.length);
  if (found && new Set(found).size < found.length) {
    const twice = found.find((name, place) => found.indexOf(name) < place);
    throw new InvalidArgumentError(`names: ${JSON.stringify(twice)} is there twice`);
  }
  const labels = groups === undefined || groups === null ? null : textsOf("groups", groups, numbers.length);
  return checkedTargets({ weights: numbers, names: found, groups: labels });
}

/**
 * A positive weight without a group is an error.
 * @param {Targets} targets
 */
export function checkedTargets(targets) {
  targets.groups?.forEach((label, target) => {
    if (label === "" && targets.weights[target] !== 0n) {
      const name = targets.names ? JSON.stringify(targets.names[target]) : target;
      throw new InvalidArgumentError(
        `groups: target ${name} has a positive weight and no group: its label is empty`,
      );
    }
  });
  return targets;
}

/**
 * The number of each target's group: those without a label come first, each alone, then all labels in ascending order.
 * @param {readonly string[] | null} labels
 */
export function groupNumbers(labels) {
  if (!labels) return undefined;
  let alone = labels.reduce((all, label) => all + (label === "" ? 1 : 0), 0);
  const known = [...new Set(labels)].filter((label) => label !== "").sort(byCodePoints);
  const places = new Map(known.map((label, place) => [label, alone + place]));
  alone = 0;
  return labels.map((label) => (label === "" ? alone++ : /** @type {number} */ (places.get(label))));
}

// --- Targets that come and go ----------------------------------------------------------------------------------

/**
 * Old and new targets: the old ones keep their numbers, added ones follow, and the weight of those that are gone is 0.
 * @param {Targets & {nTargets: number}} old
 * @param {Targets} given
 * @returns {Targets}
 */
export function merged(old, given) {
  if (!old.names && given.names)
    throw new InvalidArgumentError(
      "names: the placement's targets have none, and are told from each other by their numbers",
    );
  const { places, names } =
    old.names && given.names ? byName(old.names, given.names) : byNumber(old, given.weights.length);
  const size = places.reduce((most, place) => Math.max(most, place + 1), old.nTargets);
  const weights = new BigUint64Array(size);
  places.forEach((place, q) => (weights[place] = given.weights[q]));
  return checkedTargets({ weights, names, groups: mergedGroups(old, given, places, size) });
}

/**
 * @param {Targets & {nTargets: number}} old
 * @param {number} given
 */
function byNumber(old, given) {
  if (given < old.nTargets || (old.names && given !== old.nTargets)) {
    const hint = old.names ? "; with names, targets may come and go" : "";
    throw new SizeMismatchError(
      `weights: ${old.nTargets} are expected${old.names ? "" : " or more"}, one for each target, not ${given}${hint}`,
    );
  }
  return { places: Array.from({ length: given }, (_, place) => place), names: old.names };
}

/**
 * @param {readonly string[]} old
 * @param {readonly string[]} given
 */
function byName(old, given) {
  const places = new Map(old.map((name, place) => [name, place]));
  for (const name of given) if (!places.has(name)) places.set(name, places.size);
  return {
    places: given.map((name) => /** @type {number} */ (places.get(name))),
    names: Object.freeze([...places.keys()]),
  };
}

/**
 * @param {Targets & {nTargets: number}} old
 * @param {Targets} given
 * @param {number[]} places
 * @param {number} size
 */
function mergedGroups(old, given, places, size) {
  if (!old.groups && !given.groups) return null;
  // The empty label says that the group is not known.
  /** @type {(string | undefined)[]} */
  const labels = Array.from({ length: size }, (_, place) =>
    place < old.nTargets ? (old.groups ? old.groups[place] : "") : undefined,
  );
  if (given.groups) places.forEach((place, q) => (labels[place] = given.groups?.[q]));
  const missing = labels.indexOf(undefined);
  if (missing >= 0) {
    const name = given.names ? JSON.stringify(given.names[places.indexOf(missing)]) : missing;
    throw new InvalidArgumentError(`groups: target ${name} is new, and its group is not said`);
  }
  return Object.freeze(/** @type {string[]} */ (labels));
}
