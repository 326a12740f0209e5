// Memory of the module, for the time of one call.
import { errorOf, OutOfMemoryError } from "./errors.js";
import { wasm } from "./system.js";

/** @typedef {Uint8Array | Int32Array | Uint32Array | BigInt64Array | BigUint64Array | Float32Array | Float64Array} Numbers */
/**
 * @template {Numbers} T
 * @typedef {{new (buffer: ArrayBufferLike, offset: number, length: number): T, new (length: number): T,
 *   BYTES_PER_ELEMENT: number}} NumbersType
 */

const text = new TextDecoder();
const most = 2 ** 31 - 1; // bytes of memory that the module can have

/** Text that ends with a zero. */
function textAt(/** @type {number} */ address) {
  const bytes = new Uint8Array(wasm().memory.buffer);
  const begin = address >>> 0;
  return text.decode(bytes.subarray(begin, bytes.indexOf(0, begin)));
}

/** What a function of the library without arguments says. */
export function textOf(/** @type {string} */ name) {
  return textAt(wasm()[name]());
}

/**
 * Calls a function of the library, and throws what its status says.
 * @param {string} name
 * @param {...(number | bigint)} given
 */
export function call(name, ...given) {
  const status = wasm()[name](...given);
  if (status !== 0) throw errorOf(status, textOf("phase_router_last_error"));
}

/** Buffers of one call, which are freed together. An empty one is NULL. */
class Buffers {
  /** @type {number[]} */
  #held = [];

  /** @returns {number} the address of so many bytes, aligned for 64-bit numbers */
  bytes(/** @type {number} */ size) {
    if (size === 0) return 0;
    const address = size > most ? 0 : wasm().malloc(size) >>> 0;
    if (address === 0) throw new OutOfMemoryError(`out of memory: ${size} bytes`);
    this.#held.push(address);
    return address;
  }

  /** A copy of numbers. */
  input(/** @type {Numbers | null | undefined} */ numbers) {
    if (!numbers) return 0;
    const address = this.bytes(numbers.byteLength);
    const given = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    if (address) new Uint8Array(wasm().memory.buffer).set(given, address);
    return address;
  }

  /**
   * Room for numbers that a call writes, and how to copy them out of it afterwards.
   * @template {Numbers} T
   * @param {NumbersType<T>} type
   * @param {number} length
   */
  output(type, length) {
    const address = this.bytes(length * type.BYTES_PER_ELEMENT);
    return {
      address,
      length,
      /** @returns {T} the first of them, or all */
      read(first = length) {
        const found = new type(first);
        if (address) found.set(/** @type {any} */ (new type(wasm().memory.buffer, address, first)));
        return found;
      },
    };
  }

  /** A struct of so many bytes, zeros but for the size in its first field, and how to see its fields. */
  struct(/** @type {number} */ size) {
    const address = this.bytes(size);
    new Uint8Array(wasm().memory.buffer, address, size).fill(0);
    const view = () => new DataView(wasm().memory.buffer, address, size);
    view().setUint32(0, size, true);
    return { address, size, view };
  }

  free() {
    for (const address of this.#held) wasm().free(address);
  }
}

/**
 * Runs a body that needs buffers.
 * @template T
 * @param {(buffers: Buffers) => T} body
 * @returns {T}
 */
export function withBuffers(body) {
  const buffers = new Buffers();
  try {
    return body(buffers);
  } finally {
    buffers.free();
  }
}

/** @typedef {Buffers} BuffersOfCall */

/** Lets `using` end the life of what has a method dispose, where the language has it. */
export function makeDisposable(/** @type {any} */ type) {
  if (Symbol.dispose) type.prototype[Symbol.dispose] = type.prototype.dispose;
}
