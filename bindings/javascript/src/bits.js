// Bit matrices, packed and as bytes.
import { call, withBuffers } from "./memory.js";
import { bytesOf, count, ofLength, words64 } from "./values.js";

/**
 * Packs a matrix of bytes, any but 0 a one, into words of 64 bits.
 * @param {any} bytes
 * @param {any} rows
 * @param {any} columns
 */
export function packBits(bytes, rows, columns) {
  const [height, width] = [count("rows", rows), count("columns", columns)];
  const given = bytesOf("bytes", bytes, height, width);
  return withBuffers((buffers) => {
    const bits = buffers.output(BigUint64Array, height * Math.ceil(width / 64));
    const shape = [BigInt(height), BigInt(width)];
    call("phase_router_pack_bits", buffers.input(given), ...shape, bits.address, bits.length);
    return bits.read();
  });
}

/**
 * The inverse of packBits: bytes of 0 and 1.
 * @param {any} words
 * @param {any} rows
 * @param {any} columns
 */
export function unpackBits(words, rows, columns) {
  const [height, width] = [count("rows", rows), count("columns", columns)];
  const given = ofLength("words", words64("words", words), height * Math.ceil(width / 64));
  return withBuffers((buffers) => {
    const bytes = buffers.output(Uint8Array, height * width);
    const shape = [BigInt(height), BigInt(width)];
    call("phase_router_unpack_bits", buffers.input(given), ...shape, bytes.address, bytes.length);
    return bytes.read();
  });
}
