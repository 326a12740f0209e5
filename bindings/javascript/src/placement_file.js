// Files of placements (SPEC section 12.2).
import { ArgumentTypeError, InvalidArgumentError, UnsupportedError } from "./errors.js";
import { parseJson } from "./json.js";
import { bytesHash, textBytes } from "./keys.js";
import { checkedTargets } from "./targets.js";
import { MAX_SIZE } from "./values.js";
import { specVersion } from "./version.js";

/** @typedef {import("./targets.js").Targets} Targets */
/**
 * @typedef {{specVersion: number, seed: bigint, nPartitions: number, k: number, nTargets: number, table: Int32Array} &
 *   Targets} Said
 */

const FORMAT = "phaserouter placement";
const VERSION = 1n;
const most64 = 2n ** 64n - 1n;

/** XXH3-64 of all that a placement says. */
export function digestOf(/** @type {Said} */ { specVersion: spec, seed, nPartitions, k, nTargets, ...rest }) {
  const { weights, names, groups, table } = rest;
  /** @type {Uint8Array[]} */
  const parts = [];
  const word = (/** @type {number | bigint | boolean} */ number) => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(number), true);
    parts.push(bytes);
  };
  [spec, seed, nPartitions, k, nTargets, names !== null, groups !== null].forEach(word);
  weights.forEach((weight, target) => {
    word(weight);
    for (const texts of [names, groups]) {
      if (!texts) continue;
      const text = textBytes("name", texts[target]);
      word(text.length);
      parts.push(text);
    }
  });
  const entries = new DataView(new ArrayBuffer(4 * table.length));
  table.forEach((target, q) => entries.setInt32(4 * q, target, true));
  parts.push(new Uint8Array(entries.buffer));
  return bytesHash(joined(parts)).toString(16).padStart(16, "0");
}

function joined(/** @type {Uint8Array[]} */ parts) {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** See Placement.toText. Integers are put together by hand, since JSON.stringify writes none of 64 bits. */
export function placementText(/** @type {Said} */ placement) {
  const { weights, names, groups, table, k } = placement;
  const targets = Array.from(weights, (weight, target) => {
    const name = names ? `"name":${JSON.stringify(names[target])},` : "";
    const group = groups ? `,"group":${JSON.stringify(groups[target])}` : "";
    return `{${name}"weight":${weight}${group}}`;
  });
  const rows = Array.from({ length: placement.nPartitions }, (_, row) => `[${table.subarray(row * k, (row + 1) * k)}]`);
  return (
    `{"format":${JSON.stringify(FORMAT)},"version":${VERSION},"spec":${placement.specVersion},` +
    `"seed":${placement.seed},"copies":${k},"targets":[${targets}],"table":[${rows}],` +
    `"digest":"${digestOf(placement)}"}`
  );
}

/**
 * What a file says, checked.
 * @param {any} text
 */
export function readPlacement(text) {
  if (typeof text !== "string") throw new ArgumentTypeError("text: a string is expected");
  const content = parseJson(text);
  if (!(content instanceof Map) || content.get("format") !== FORMAT)
    throw new InvalidArgumentError(`not a placement: JSON whose "format" is "${FORMAT}" is expected`);
  for (const [name, newest] of /** @type {[string, bigint][]} */ ([
    ["version", VERSION],
    ["spec", BigInt(specVersion())],
  ]))
    if (numberOf(content, name, 1n, 2n ** 32n - 1n) > newest)
      throw new UnsupportedError(
        `${name}: ${content.get(name)} is newer than ${newest}: a newer phaserouter reads it`,
      );
  const k = Number(numberOf(content, "copies", 1n, BigInt(MAX_SIZE)));
  const targets = readTargets(content.get("targets"));
  const table = readTable(content.get("table"), k, targets.weights.length);
  const seed = numberOf(content, "seed", 0n, most64);
  const spec = Number(content.get("spec"));
  const sizes = { nPartitions: table.length / k, nTargets: targets.weights.length };
  const found = digestOf({ ...targets, ...sizes, seed, k, table, specVersion: spec });
  if (content.get("digest") !== found)
    throw new InvalidArgumentError(
      `digest: ${shown(content.get("digest"))} is written, but "${found}" is that of the content: damaged, or changed ` +
        "by hand",
    );
  return { targets, seed, spec, table, k };
}

/** A value of a file, in a message. */
function shown(/** @type {any} */ value) {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value).slice(0, 60);
}

/**
 * @param {Map<string, any>} content
 * @param {string} name
 * @param {bigint} smallest
 * @param {bigint} largest
 * @returns {bigint}
 */
function numberOf(content, name, smallest, largest) {
  const number = content.get(name);
  if (typeof number === "bigint" && number >= smallest && number <= largest) return number;
  throw new InvalidArgumentError(
    `${name}: an integer in [${smallest}, ${largest}] is expected, not ${shown(number)}`,
  );
}

/**
 * @param {any} said
 * @returns {Targets}
 */
function readTargets(said) {
  if (!Array.isArray(said) || said.length === 0 || !said.every((one) => one instanceof Map))
    throw new InvalidArgumentError("targets: a list of objects is expected");
  const weights = BigUint64Array.from(said, (one) => numberOf(one, "weight", 0n, most64));
  const names = readTexts(said, "name");
  if (names && new Set(names).size < names.length)
    throw new InvalidArgumentError("targets: a name is there twice");
  return checkedTargets({ weights, names, groups: readTexts(said, "group") });
}

/**
 * @param {Map<string, any>[]} said
 * @param {string} name
 */
function readTexts(said, name) {
  const texts = said.filter((one) => one.has(name)).map((one) => one.get(name));
  if (texts.length === 0) return null;
  if (texts.length < said.length || !texts.every((text) => typeof text === "string"))
    throw new InvalidArgumentError(`targets: ${name} must be text, for every target or for none`);
  texts.forEach((text, target) => textBytes(`targets: the ${name} of target ${target}`, text));
  return Object.freeze(/** @type {string[]} */ (texts));
}

/**
 * A row of different targets for every partition.
 * @param {any} rows
 * @param {number} k
 * @param {number} nTargets
 */
function readTable(rows, k, nTargets) {
  const isRow = (/** @type {any} */ row) =>
    Array.isArray(row) && row.length === k && row.every((entry) => typeof entry === "bigint");
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isRow))
    throw new InvalidArgumentError(`table: rows of ${k} integers each are expected`);
  const table = new Int32Array(rows.length * k);
  rows.forEach((row, place) => {
    if (row.some((/** @type {bigint} */ entry) => entry < 0n || entry >= BigInt(nTargets)))
      throw new InvalidArgumentError(`table: an entry is not a target in [0, ${nTargets})`);
    if (new Set(row).size < k) throw new InvalidArgumentError("table: a row has a target twice");
    table.set(row.map(Number), place * k);
  });
  return table;
}
