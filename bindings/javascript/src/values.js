// Arguments that are numbers, checked.
import { ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError } from "./errors.js";

/** The largest number of sources, of targets, and of routes of a source. */
export const MAX_SIZE = 2 ** 31 - 1;
const word = 2n ** 64n;

const show = (/** @type {unknown} */ value) => (typeof value === "string" ? JSON.stringify(value) : String(value));

/**
 * An integer in [0, largest].
 * @param {string} name
 * @param {unknown} value
 * @returns {number}
 */
export function count(name, value, largest = MAX_SIZE) {
  if (typeof value === "bigint" && value >= 0n && value <= BigInt(largest)) return Number(value);
  if (typeof value !== "number" && typeof value !== "bigint")
    throw new ArgumentTypeError(`${name}: an integer is expected, not ${show(value)}`);
  if (!Number.isInteger(value) || value < 0 || value > largest)
    throw new OutOfRangeError(`${name}: ${value} is not an integer in [0, ${largest}]`);
  return Number(value);
}

/**
 * An integer in [0, 2^64). A number has to be one that is exact.
 * @param {string} name
 * @param {unknown} value
 * @returns {bigint}
 */
export function word64(name, value) {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  if (typeof value === "bigint" && value >= 0n && value < word) return value;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0)
    throw new OutOfRangeError(`${name}: ${value} is above 2^53 - 1, where numbers are not exact: pass a BigInt`);
  if (typeof value === "number" || typeof value === "bigint")
    throw new OutOfRangeError(`${name}: ${value} is not an integer in [0, 2^64)`);
  throw new ArgumentTypeError(`${name}: an integer is expected, not ${show(value)}`);
}

/** The seed that is given, or else one that the system draws. */
export function seedOf(/** @type {number | bigint | null | undefined} */ seed) {
  if (seed !== undefined && seed !== null) return word64("seed", seed);
  return crypto.getRandomValues(new BigUint64Array(1))[0];
}

/**
 * Entries of a list that has a length.
 * @param {string} name
 * @param {any} given
 * @returns {ArrayLike<any>}
 */
function listOf(name, given) {
  if (Array.isArray(given) || (ArrayBuffer.isView(given) && !(given instanceof DataView)))
    return /** @type {ArrayLike<any>} */ (/** @type {unknown} */ (given));
  throw new ArgumentTypeError(`${name}: an array is expected, not ${given === null ? "null" : typeof given}`);
}

/**
 * Integers in [0, 2^32), as the library reads them. Rules beyond that are the library's to check.
 * @param {string} name
 * @param {unknown} given
 * @returns {Uint32Array}
 */
export function words32(name, given) {
  if (given instanceof Uint32Array) return given;
  const list = listOf(name, given);
  const found = new Uint32Array(list.length);
  for (let q = 0; q < list.length; ++q) found[q] = count(`${name}: entry ${q}`, list[q], 2 ** 32 - 1);
  return found;
}

/**
 * Integers in [0, 2^64), as the library reads them.
 * @param {string} name
 * @param {unknown} given
 * @returns {BigUint64Array}
 */
export function words64(name, given) {
  if (given instanceof BigUint64Array) return given;
  const list = listOf(name, given);
  const found = new BigUint64Array(list.length);
  for (let q = 0; q < list.length; ++q) found[q] = word64(`${name}: entry ${q}`, list[q]);
  return found;
}

/**
 * Targets of rows: -1 or the number of a target.
 * @param {string} name
 * @param {unknown} given
 * @returns {Int32Array}
 */
export function entries32(name, given) {
  if (given instanceof Int32Array) return given;
  const list = listOf(name, given);
  const found = new Int32Array(list.length);
  for (let q = 0; q < list.length; ++q)
    found[q] = list[q] === -1 ? -1 : count(`${name}: entry ${q}`, list[q], MAX_SIZE);
  return found;
}

/**
 * Bytes, any but 0 a one, of a matrix of this shape.
 * @param {string} name
 * @param {unknown} given
 * @param {number} rows
 * @param {number} columns
 */
export function bytesOf(name, given, rows, columns) {
  const list = given instanceof Uint8Array ? given : Uint8Array.from(listOf(name, given), (one) => (one ? 1 : 0));
  return ofLength(name, list, rows * columns);
}

/**
 * @template {{length: number}} T
 * @param {string} name
 * @param {T} list
 * @param {number} length
 * @returns {T}
 */
export function ofLength(name, list, length) {
  if (list.length === length) return list;
  throw new SizeMismatchError(`${name}: ${length} entries are expected, not ${list.length}`);
}

/**
 * A range of rows, [begin, end).
 * @param {unknown} rows
 * @returns {[number, number]}
 */
export function rangeOf(rows) {
  if (!Array.isArray(rows) || rows.length !== 2)
    throw new ArgumentTypeError("rows: a pair [begin, end] is expected");
  return [count("rows: begin", rows[0]), count("rows: end", rows[1])];
}

/**
 * The place of a word in a list of words.
 * @param {string} name
 * @param {unknown} value
 * @param {readonly string[]} words
 */
export function oneOf(name, value, words) {
  const place = words.indexOf(/** @type {string} */ (value));
  if (place >= 0) return place;
  throw new InvalidArgumentError(`${name}: ${show(value)} is not one of ${words.map(show).join(", ")}`);
}

/**
 * Refuses options that do not exist: a misspelt one would say nothing.
 * @param {object | undefined} options
 * @param {readonly string[]} known
 */
export function checkOptions(options, known) {
  if (options !== undefined && (typeof options !== "object" || options === null))
    throw new ArgumentTypeError(`options: an object is expected, not ${show(options)}`);
  for (const name of Object.keys(options ?? {}))
    if (!known.includes(name)) throw new InvalidArgumentError(`options: there is no option ${show(name)}`);
}
