// Keys: the bytes that they stand for, their hashes, and the partitions that they belong to (SPEC section 12.1).
import { ArgumentTypeError, InvalidArgumentError, OutOfRangeError } from "./errors.js";
import { call, withBuffers } from "./memory.js";
import { count } from "./values.js";

const encoder = new TextEncoder();
const offsets32 = 3; // PHASE_ROUTER_KEYS_OFFSETS32

/** Text as UTF-8. Half of a surrogate pair is no text. */
export function textBytes(/** @type {string} */ name, /** @type {string} */ text) {
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
  if (lone.test(text)) throw new InvalidArgumentError(`${name}: ${JSON.stringify(text)} is no text that UTF-8 has`);
  return encoder.encode(text);
}

/**
 * What of a key is hashed: text as UTF-8, an integer as 8 bytes, the least significant first.
 * @param {string} name
 * @param {any} key
 * @returns {Uint8Array}
 */
function keyBytes(name, key) {
  if (typeof key === "string") return textBytes(name, key);
  if (key instanceof Uint8Array) return key;
  if (typeof key === "number" && !Number.isSafeInteger(key))
    throw new OutOfRangeError(`${name}: ${key} is not an integer within 2^53: pass a BigInt`);
  if (typeof key !== "number" && typeof key !== "bigint")
    throw new ArgumentTypeError(`${name}: a string, a Uint8Array or an integer is expected, not ${typeof key}`);
  const number = BigInt(key);
  if (number < -(2n ** 63n) || number >= 2n ** 64n)
    throw new OutOfRangeError(`${name}: ${number} is not in [-2^63, 2^64)`);
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt.asUintN(64, number), true);
  return bytes;
}

/** XXH3-64 of bytes, with seed 0. */
export function bytesHash(/** @type {Uint8Array} */ bytes) {
  return withBuffers((buffers) => {
    const hash = buffers.output(BigUint64Array, 1);
    call("phase_router_hash_key", buffers.input(bytes), bytes.length, hash.address);
    return hash.read()[0];
  });
}

/** The hash of a key. */
export function hashKey(/** @type {any} */ key) {
  return bytesHash(keyBytes("key", key));
}

/** The partition of a key, below nPartitions. */
export function partition(/** @type {any} */ key, /** @type {any} */ nPartitions) {
  const n = partitionCount(nPartitions);
  return Number((hashKey(key) * BigInt(n)) >> 64n);
}

/** A number of partitions. */
export function partitionCount(/** @type {any} */ nPartitions) {
  const n = count("nPartitions", nPartitions);
  if (n === 0) throw new OutOfRangeError("nPartitions: 0, but there must be at least one");
  return n;
}

/** The partition of each of many keys. */
export function partitions(/** @type {any} */ keys, /** @type {any} */ nPartitions) {
  const n = partitionCount(nPartitions);
  if (typeof keys === "string" || keys instanceof Uint8Array || typeof keys?.[Symbol.iterator] !== "function")
    throw new ArgumentTypeError("keys: a list of keys is expected");
  const parts = Array.from(keys, (key, entry) => keyBytes(`keys: entry ${entry}`, key));
  const offsets = new Int32Array(parts.length + 1);
  parts.forEach((part, entry) => {
    if (offsets[entry] + part.length > 2 ** 31 - 1) throw new OutOfRangeError("keys: they have 2^31 bytes or more");
    offsets[entry + 1] = offsets[entry] + part.length;
  });
  return withBuffers((buffers) => {
    const values = new Uint8Array(offsets[parts.length]);
    parts.forEach((part, entry) => values.set(part, offsets[entry]));
    const given = buffers.struct(24);
    const addresses = [buffers.input(values), buffers.input(offsets)];
    const found = buffers.output(Uint32Array, parts.length);
    const view = given.view();
    view.setUint32(4, offsets32, true);
    view.setUint32(8, addresses[0], true);
    view.setUint32(12, addresses[1], true);
    view.setBigUint64(16, BigInt(values.length), true);
    const tail = [BigInt(parts.length), BigInt(n), found.address, found.length];
    call("phase_router_key_partitions", given.address, ...tail);
    return found.read();
  });
}
