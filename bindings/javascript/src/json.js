// JSON whose integers may have 64 bits: JSON.parse would round them.
import { InvalidArgumentError } from "./errors.js";

const token = /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\.)*")|(-?(?:0|[1-9]\d*)(?![\d.eE]))|([^\s{}[\],:"]+)|(.))/suy;

/**
 * The value that JSON text says, with a BigInt for every integer that is written as such.
 * @param {string} text
 * @returns {any}
 */
export function parseJson(text) {
  // What it is not asked for, JSON.parse checks: the text is JSON, and only integers may differ.
  try {
    JSON.parse(text);
  } catch (problem) {
    throw new InvalidArgumentError(`not JSON: ${/** @type {Error} */ (problem).message}`);
  }
  const read = new RegExp(token);
  const next = () => /** @type {RegExpExecArray} */ (read.exec(text));
  return valueOf(next(), next);
}

/**
 * The value that begins with a token.
 * @param {RegExpExecArray} first
 * @param {() => RegExpExecArray} next
 * @returns {any}
 */
function valueOf(first, next) {
  const [, sign, string, integer, other] = first;
  if (string !== undefined) return JSON.parse(string);
  if (integer !== undefined) return BigInt(integer);
  if (sign === "[") return listOf(next);
  if (sign === "{") return objectOf(next);
  return JSON.parse(other);
}

/** @returns {any[]} */
function listOf(/** @type {() => RegExpExecArray} */ next) {
  const list = [];
  for (let found = next(); found[1] !== "]"; found = next()) if (found[1] !== ",") list.push(valueOf(found, next));
  return list;
}

/** @returns {Map<string, any>} */
function objectOf(/** @type {() => RegExpExecArray} */ next) {
  const members = new Map();
  for (let found = next(); found[1] !== "}"; found = next()) {
    if (found[1] === ",") continue;
    next(); // the colon
    members.set(JSON.parse(found[2]), valueOf(next(), next));
  }
  return members;
}
