/*! phaserouter 0.2.0
MIT License

Copyright (c) 2026 libphaserouter contributors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

---

The phase router, whose idea this library takes up, is Daniel Shirley's:
https://github.com/TSltd/bitpacked_phase_router (MIT License, Copyright (c) 2026
D. Shirley). This library is a new implementation and has no code of it.

---

Binaries of this library contain code of xxHash's header, unless it was built with
-DPHASE_ROUTER_KEYS=OFF. Its licence (BSD 2-Clause):

xxHash Library
Copyright (c) 2012-2021 Yann Collet
All rights reserved.

Redistribution and use in source and binary forms, with or without modification,
are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this
  list of conditions and the following disclaimer.

* Redistributions in binary form must reproduce the above copyright notice, this
  list of conditions and the following disclaimer in the documentation and/or
  other materials provided with the distribution.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR
ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON
ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
globalThis.phaserouter = (() => {
"use strict";
const $errors = (() => {

class PhaseRouterError extends Error {
  constructor(message, status = 0) {
    super(message);
    this.name = new.target.name;
    this.status = status;
  }
}
class InvalidArgumentError extends PhaseRouterError {
  constructor(message) {
    super(message, -1);
  }
}
class SizeMismatchError extends PhaseRouterError {
  constructor(message) {
    super(message, -2);
  }
}
class OutOfRangeError extends PhaseRouterError {
  constructor(message) {
    super(message, -3);
  }
}
class SizeOverflowError extends PhaseRouterError {
  constructor(message) {
    super(message, -4);
  }
}
class BufferTooSmallError extends PhaseRouterError {
  constructor(message) {
    super(message, -5);
  }
}
class InfeasibleError extends PhaseRouterError {
  constructor(message) {
    super(message, -6);
  }
}
class NotAPermutationError extends PhaseRouterError {
  constructor(message) {
    super(message, -7);
  }
}
class UnsupportedError extends PhaseRouterError {
  constructor(message) {
    super(message, -8);
  }
}
class OutOfMemoryError extends PhaseRouterError {
  constructor(message) {
    super(message, -9);
  }
}
class NoResultError extends PhaseRouterError {
  constructor(message) {
    super(message, -10);
  }
}
class InternalError extends PhaseRouterError {
  constructor(message) {
    super(message, -11);
  }
}
class ArgumentTypeError extends PhaseRouterError {}
const byStatus = [
  InvalidArgumentError,
  SizeMismatchError,
  OutOfRangeError,
  SizeOverflowError,
  BufferTooSmallError,
  InfeasibleError,
  NotAPermutationError,
  UnsupportedError,
  OutOfMemoryError,
  NoResultError,
  InternalError,
];
function errorOf(status, message) {
  const known = byStatus[-1 - status];
  return known ? new known(message) : new PhaseRouterError(message, status);
}
return { PhaseRouterError, InvalidArgumentError, SizeMismatchError, OutOfRangeError, SizeOverflowError, BufferTooSmallError, InfeasibleError, NotAPermutationError, UnsupportedError, OutOfMemoryError, NoResultError, InternalError, ArgumentTypeError, errorOf };
})();
const $values = (() => {
const { ArgumentTypeError, InvalidArgumentError, OutOfRangeError, SizeMismatchError } = $errors;
const MAX_SIZE = 2 ** 31 - 1;
const word = 2n ** 64n;
const show = (value) => (typeof value === "string" ? JSON.stringify(value) : String(value));
function count(name, value, largest = MAX_SIZE) {
  if (typeof value === "bigint" && value >= 0n && value <= BigInt(largest)) return Number(value);
  if (typeof value !== "number" && typeof value !== "bigint")
    throw new ArgumentTypeError(`${name}: an integer is expected, not ${show(value)}`);
  if (!Number.isInteger(value) || value < 0 || value > largest)
    throw new OutOfRangeError(`${name}: ${value} is not an integer in [0, ${largest}]`);
  return Number(value);
}
function word64(name, value) {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  if (typeof value === "bigint" && value >= 0n && value < word) return value;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0)
    throw new OutOfRangeError(`${name}: ${value} is above 2^53 - 1, where numbers are not exact: pass a BigInt`);
  if (typeof value === "number" || typeof value === "bigint")
    throw new OutOfRangeError(`${name}: ${value} is not an integer in [0, 2^64)`);
  throw new ArgumentTypeError(`${name}: an integer is expected, not ${show(value)}`);
}
function seedOf(seed) {
  if (seed !== undefined && seed !== null) return word64("seed", seed);
  return crypto.getRandomValues(new BigUint64Array(1))[0];
}
function listOf(name, given) {
  if (Array.isArray(given) || (ArrayBuffer.isView(given) && !(given instanceof DataView)))
    return ((given));
  throw new ArgumentTypeError(`${name}: an array is expected, not ${given === null ? "null" : typeof given}`);
}
function words32(name, given) {
  if (given instanceof Uint32Array) return given;
  const list = listOf(name, given);
  const found = new Uint32Array(list.length);
  for (let q = 0; q < list.length; ++q) found[q] = count(`${name}: entry ${q}`, list[q], 2 ** 32 - 1);
  return found;
}
function words64(name, given) {
  if (given instanceof BigUint64Array) return given;
  const list = listOf(name, given);
  const found = new BigUint64Array(list.length);
  for (let q = 0; q < list.length; ++q) found[q] = word64(`${name}: entry ${q}`, list[q]);
  return found;
}
function entries32(name, given) {
  if (given instanceof Int32Array) return given;
  const list = listOf(name, given);
  const found = new Int32Array(list.length);
  for (let q = 0; q < list.length; ++q)
    found[q] = list[q] === -1 ? -1 : count(`${name}: entry ${q}`, list[q], MAX_SIZE);
  return found;
}
function bytesOf(name, given, rows, columns) {
  const list = given instanceof Uint8Array ? given : Uint8Array.from(listOf(name, given), (one) => (one ? 1 : 0));
  return ofLength(name, list, rows * columns);
}
function ofLength(name, list, length) {
  if (list.length === length) return list;
  throw new SizeMismatchError(`${name}: ${length} entries are expected, not ${list.length}`);
}
function rangeOf(rows) {
  if (!Array.isArray(rows) || rows.length !== 2)
    throw new ArgumentTypeError("rows: a pair [begin, end] is expected");
  return [count("rows: begin", rows[0]), count("rows: end", rows[1])];
}
function oneOf(name, value, words) {
  const place = words.indexOf((value));
  if (place >= 0) return place;
  throw new InvalidArgumentError(`${name}: ${show(value)} is not one of ${words.map(show).join(", ")}`);
}
function checkOptions(options, known) {
  if (options !== undefined && (typeof options !== "object" || options === null))
    throw new ArgumentTypeError(`options: an object is expected, not ${show(options)}`);
  for (const name of Object.keys(options ?? {}))
    if (!known.includes(name)) throw new InvalidArgumentError(`options: there is no option ${show(name)}`);
}
return { MAX_SIZE, count, word64, seedOf, words32, words64, entries32, bytesOf, ofLength, rangeOf, oneOf, checkOptions };
})();
const $groups = (() => {
const { ArgumentTypeError, InvalidArgumentError, OutOfRangeError } = $errors;
const { count, oneOf, ofLength } = $values;
const RULES = ["spread", "local"];
const isSurrogate = (unit) => unit >= 0xd800 && unit < 0xe000;
function byCodePoints(a, b) {
  const shorter = Math.min(a.length, b.length);
  for (let q = 0; q < shorter; ++q) {
    const x = a.charCodeAt(q);
    const y = b.charCodeAt(q);
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}
function numbered(labels) {
  const kind = typeof labels[0];
  const list = Array.from(labels, (label, target) => {
    if (typeof label !== kind || !["string", "number", "bigint"].includes(kind) || Number.isNaN(label))
      throw new ArgumentTypeError(
        `groups: labels of one kind are expected, strings or numbers, but target ${target} has ${String(label)}`,
      );
    return label;
  });
  const order = kind === "string" ? byCodePoints : (a, b) => (a < b ? -1 : 1);
  const places = new Map([...new Set(list)].sort(order).map((label, place) => [label, place]));
  return { numbers: Uint32Array.from(list, (label) => places.get(label)), nGroups: places.size };
}
function groupingOf({ groups, rule, groupsPerRow }, nTargets, k) {
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
function groupsStruct(buffers, grouping) {
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
function groupStatsOf(view) {
  return {
    groupsCapped: view.getUint32(4, true),
    targetsCapped: view.getUint32(8, true),
    sharesChanged: view.getFloat64(16, true),
  };
}
return { RULES, byCodePoints, groupingOf, groupsStruct, groupStatsOf };
})();
const $system = (() => {
const { InvalidArgumentError } = $errors;
let instance;
function wasm() {
  if (!instance) throw new InvalidArgumentError("phaserouter: not loaded yet: await load() first");
  return instance;
}
function imports() {
  const view = () => new DataView(wasm().memory.buffer);
  const wasi = {
    clock_time_get(_clock, _precision, out) {
      view().setBigUint64(out, BigInt(Math.round(performance.now() * 1e6)), true);
      return 0;
    },
    environ_sizes_get(count, bytes) {
      view().setUint32(count, 0, true);
      view().setUint32(bytes, 0, true);
      return 0;
    },
    environ_get: () => 0,
    proc_exit(code) {
      throw new WebAssembly.RuntimeError(`phaserouter: the module ended with ${code}; please report it`);
    },
  };
  return { wasi_snapshot_preview1: wasi, env: { emscripten_notify_memory_growth() {} } };
}
async function instantiate(source) {
  const made = await WebAssembly.instantiate((source), imports());
  const exports = "instance" in made ? made.instance.exports : made.exports;
  instance = (exports);
  instance._initialize?.();
}
return { wasm, instantiate };
})();
const $memory = (() => {
const { errorOf, OutOfMemoryError } = $errors;
const { wasm } = $system;
const text = new TextDecoder();
const most = 2 ** 31 - 1; // bytes of memory that the module can have
function textAt(address) {
  const bytes = new Uint8Array(wasm().memory.buffer);
  const begin = address >>> 0;
  return text.decode(bytes.subarray(begin, bytes.indexOf(0, begin)));
}
function textOf(name) {
  return textAt(wasm()[name]());
}
function call(name, ...given) {
  const status = wasm()[name](...given);
  if (status !== 0) throw errorOf(status, textOf("phase_router_last_error"));
}
class Buffers {
  #held = [];
  bytes(size) {
    if (size === 0) return 0;
    const address = size > most ? 0 : wasm().malloc(size) >>> 0;
    if (address === 0) throw new OutOfMemoryError(`out of memory: ${size} bytes`);
    this.#held.push(address);
    return address;
  }
  input(numbers) {
    if (!numbers) return 0;
    const address = this.bytes(numbers.byteLength);
    const given = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    if (address) new Uint8Array(wasm().memory.buffer).set(given, address);
    return address;
  }
  output(type, length) {
    const address = this.bytes(length * type.BYTES_PER_ELEMENT);
    return {
      address,
      length,
      read(first = length) {
        const found = new type(first);
        if (address) found.set((new type(wasm().memory.buffer, address, first)));
        return found;
      },
    };
  }
  struct(size) {
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
function withBuffers(body) {
  const buffers = new Buffers();
  try {
    return body(buffers);
  } finally {
    buffers.free();
  }
}
function makeDisposable(type) {
  if (Symbol.dispose) type.prototype[Symbol.dispose] = type.prototype.dispose;
}
return { textOf, call, withBuffers, makeDisposable };
})();
const $assignment = (() => {
const { InvalidArgumentError, OutOfRangeError } = $errors;
const { groupsStruct, groupStatsOf } = $groups;
const { call, makeDisposable, withBuffers } = $memory;
const { wasm } = $system;
const { count, words64 } = $values;
class Assignment {
  #address = 0;
  constructor(router, nSources, weights, k, grouping) {
    this.nSources = nSources;
    this.nTargets = weights.length;
    this.k = k;
    this.seed = router.seed;
    this.groupStats = null;
    withBuffers((buffers) => {
      const out = buffers.output(Uint32Array, 1);
      const head = [out.address, router.address, buffers.input(weights)];
      const shape = [BigInt(nSources), BigInt(weights.length), k];
      if (grouping) {
        const stats = buffers.struct(24);
        const tail = [groupsStruct(buffers, grouping), ...shape, stats.address, stats.size];
        call("phase_router_assignment_create_grouped", ...head, ...tail);
        this.groupStats = groupStatsOf(stats.view());
      } else {
        call("phase_router_assignment_create", ...head, ...shape);
      }
      this.#address = out.read()[0];
    });
  }
  get #live() {
    if (this.#address === 0) throw new InvalidArgumentError("assignment: it has been disposed of");
    return this.#address;
  }
  dispose() {
    if (this.#address !== 0) wasm().phase_router_assignment_destroy(this.#address);
    this.#address = 0;
  }
  row(source) {
    const row = count("source", source);
    return this.rows(row, row + 1);
  }
  rows(begin, end) {
    const [first, last] = [count("begin", begin), count("end", end)];
    if (first > last || last > this.nSources)
      throw new OutOfRangeError(`rows: [${first}, ${last}) are not rows of ${this.nSources} sources`);
    return withBuffers((buffers) => {
      const table = buffers.output(Int32Array, (last - first) * this.k);
      const range = [BigInt(first), BigInt(last)];
      call("phase_router_assignment_rows", this.#live, ...range, table.address, table.length);
      return table.read();
    });
  }
  gather(sources) {
    const list = words64("sources", sources);
    return withBuffers((buffers) => {
      const table = buffers.output(Int32Array, list.length * this.k);
      const given = [buffers.input(list), list.length];
      call("phase_router_assignment_gather", this.#live, ...given, table.address, table.length);
      return table.read();
    });
  }
  get loads() {
    return withBuffers((buffers) => {
      const loads = buffers.output(Uint32Array, this.nTargets);
      call("phase_router_assignment_loads", this.#live, loads.address, loads.length);
      return loads.read();
    });
  }
}
makeDisposable(Assignment);
return { Assignment };
})();
const $bits = (() => {
const { call, withBuffers } = $memory;
const { bytesOf, count, ofLength, words64 } = $values;
function packBits(bytes, rows, columns) {
  const [height, width] = [count("rows", rows), count("columns", columns)];
  const given = bytesOf("bytes", bytes, height, width);
  return withBuffers((buffers) => {
    const bits = buffers.output(BigUint64Array, height * Math.ceil(width / 64));
    const shape = [BigInt(height), BigInt(width)];
    call("phase_router_pack_bits", buffers.input(given), ...shape, bits.address, bits.length);
    return bits.read();
  });
}
function unpackBits(words, rows, columns) {
  const [height, width] = [count("rows", rows), count("columns", columns)];
  const given = ofLength("words", words64("words", words), height * Math.ceil(width / 64));
  return withBuffers((buffers) => {
    const bytes = buffers.output(Uint8Array, height * width);
    const shape = [BigInt(height), BigInt(width)];
    call("phase_router_unpack_bits", buffers.input(given), ...shape, bytes.address, bytes.length);
    return bytes.read();
  });
}
return { packBits, unpackBits };
})();
const $routes = (() => {
const { OutOfRangeError } = $errors;
const prime = 0x1b3; // of FNV-1a: 2^40 + this
function digestOf(entries) {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (const entry of entries) {
    for (let shift = 0; shift < 32; shift += 8) {
      low = (low ^ ((entry >>> shift) & 255)) >>> 0;
      const product = low * prime;
      high = (Math.imul(high, prime) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
      low = product >>> 0;
    }
  }
  return (BigInt(high) << 32n) | BigInt(low);
}
function countTargets(entries, nTargets) {
  const loads = new Uint32Array(nTargets);
  for (const target of entries) if (target >= 0) ++loads[target];
  return loads;
}
function statsOf(view) {
  const u32 = (at) => view.getUint32(at, true);
  const u64 = (at) => Number(view.getBigUint64(at, true));
  const f64 = (at) => view.getFloat64(at, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + 184, 16);
  return {
    specVersion: u32(4),
    nSources: u64(8),
    nTargets: u64(16),
    seed: view.getBigUint64(24, true),
    k: u32(32),
    sortRows: (u32(36) & 4) !== 0,
    rowPermutations: (u32(36) & 1) !== 0,
    selection: u32(40) === 0 ? "random" : "first",
    rows: u64(48),
    candidates: u64(56),
    activeRoutes: u64(64),
    rowsCut: u64(72),
    rowsShort: u64(80),
    rowsEmpty: u64(88),
    sourceMass: u64(96),
    targetMass: u64(104),
    routesPerRow: f64(112),
    fillRatio: f64(120),
    edgeDensity: f64(128),
    expectedDensity: f64(136),
    nominalDensity: f64(144),
    degreesMs: f64(152),
    setupMs: f64(160),
    routingMs: f64(168),
    totalMs: f64(176),
    simdLevel: String.fromCharCode(...name.subarray(0, name.indexOf(0))),
  };
}
class Routes {
  #statBytes;
  constructor(targets, nSources, nTargets, k, seed, statBytes) {
    this.targets = targets;
    this.nSources = nSources;
    this.nTargets = nTargets;
    this.k = k;
    this.seed = seed;
    this.groupStats = null;
    this.#statBytes = statBytes;
  }
  get stats() {
    return this.#statBytes ? statsOf(new DataView(this.#statBytes.buffer)) : null;
  }
  row(source) {
    if (!Number.isInteger(source) || source < 0 || source >= this.nSources)
      throw new OutOfRangeError(`source: ${source} is not in [0, ${this.nSources})`);
    const row = this.targets.subarray(source * this.k, (source + 1) * this.k);
    const end = row.indexOf(-1);
    return end < 0 ? row : row.subarray(0, end);
  }
  *[Symbol.iterator]() {
    for (let source = 0; source < this.nSources; ++source) yield this.row(source);
  }
  columnLoads() {
    return countTargets(this.targets, this.nTargets);
  }
  digest() {
    return digestOf(this.targets);
  }
}
return { digestOf, countTargets, Routes };
})();
const $reassign = (() => {
const { SizeMismatchError } = $errors;
const { groupingOf, groupsStruct } = $groups;
const { call, withBuffers } = $memory;
const { Routes } = $routes;
const { checkOptions, count, entries32, word64, words64 } = $values;
const statsSize = 72;
const noLimit = 0n;
function statsOf(view) {
  const u64 = (at) => Number(view.getBigUint64(at, true));
  return {
    moves: u64(8),
    movesLeft: u64(16),
    bound: u64(24),
    filled: u64(32),
    rowsMended: u64(40),
    groupsCapped: view.getUint32(48, true),
    targetsCapped: view.getUint32(52, true),
    sharesChanged: view.getFloat64(56, true),
    totalMs: view.getFloat64(64, true),
  };
}
function movesOf(numbers) {
  const moves = [];
  for (let q = 0; q < numbers.length; q += 4)
    moves.push({ row: numbers[q] >>> 0, slot: numbers[q + 1] >>> 0, from: numbers[q + 2], to: numbers[q + 3] });
  return moves;
}
function reassignWith(router, previous, weights, k, options) {
  checkOptions(options, ["nSources", "maxMoves", "groups", "rule", "groupsPerRow"]);
  const fanOut = count("k", k);
  const old = entries32("previous", previous instanceof Routes ? previous.targets : previous);
  const oldRows = fanOut === 0 ? 0 : old.length / fanOut;
  if (!Number.isInteger(oldRows) || (fanOut === 0 && old.length > 0))
    throw new SizeMismatchError(`previous: ${old.length} entries are not rows of k = ${fanOut}`);
  const w = words64("weights", weights);
  const grouping = groupingOf(options, w.length, fanOut);
  const rows = options.nSources === undefined ? oldRows : count("nSources", options.nSources);
  const limit = options.maxMoves === undefined ? null : word64("maxMoves", options.maxMoves);
  return withBuffers((buffers) => {
    const given = buffers.struct(32);
    const entries = buffers.input(old);
    const most = limit === null || limit > old.length ? old.length : Number(limit);
    const table = buffers.output(Int32Array, rows * fanOut);
    const moves = buffers.output(Int32Array, 4 * most);
    const stats = buffers.struct(statsSize);
    const view = given.view();
    view.setUint32(4, limit === null ? 0 : 1, true);
    view.setUint32(8, entries, true);
    view.setBigUint64(16, BigInt(oldRows), true);
    view.setBigUint64(24, limit ?? noLimit, true);
    const head = [router.address, given.address, buffers.input(w), groupsStruct(buffers, grouping)];
    const shape = [BigInt(rows), BigInt(w.length), fanOut];
    const outs = [table.address, table.length, moves.address, most, stats.address, statsSize];
    call("phase_router_reassign", ...head, ...shape, ...outs);
    const found = statsOf(stats.view());
    return {
      routes: router.result(buffers, table.read(), rows, w.length, fanOut),
      moves: movesOf(moves.read(4 * found.moves)),
      stats: found,
    };
  });
}
return { reassignWith };
})();
const $scores = (() => {
const { packBits, unpackBits } = $bits;
const { ArgumentTypeError, InvalidArgumentError, OutOfRangeError } = $errors;
const { call, withBuffers } = $memory;
const { Routes } = $routes;
const { bytesOf, checkOptions, count, ofLength, words32, words64 } = $values;
const statsSize = 112;
const OPTIONS = ["weights", "loads", "lower", "upper", "allowed", "start", "tolerance"];
class ScoredRoutes extends Routes {
  constructor(targets, nSources, nTargets, k, seed, statBytes, scoreStats, proof) {
    super(targets, nSources, nTargets, k, seed, statBytes);
    this.scoreStats = scoreStats;
    this.certificate = { ...proof, exponent: scoreStats.exponent, lambda: scoreStats.lambda };
  }
  get total() {
    return Number(this.scoreStats.total) * 2 ** -this.scoreStats.exponent;
  }
  get prices() {
    const unit = 2 ** -this.scoreStats.exponent;
    return Float64Array.from(this.certificate.prices, (price) => Number(price) * unit);
  }
}
function scoreStatsOf(view) {
  const u64 = (at) => Number(view.getBigUint64(at, true));
  const i64 = (at) => view.getBigInt64(at, true);
  const f64 = (at) => view.getFloat64(at, true);
  return {
    exponent: view.getInt32(4, true),
    routes: u64(8),
    rowsShort: u64(16),
    total: i64(24),
    topTotal: i64(32),
    dual: i64(40),
    lambda: i64(48),
    routesBelowTop: u64(56),
    augmentations: u64(64),
    passes: view.getUint32(72, true),
    pricesMs: f64(80),
    searchMs: f64(88),
    outputMs: f64(96),
    totalMs: f64(104),
  };
}
function scoresOf(scores, length) {
  if (scores instanceof Float32Array || scores instanceof Int32Array) return ofLength("scores", scores, length);
  if (!Array.isArray(scores) && !(scores instanceof Float64Array))
    throw new ArgumentTypeError("scores: a Float32Array, an Int32Array or an array of numbers is expected");
  if (!scores.every((score) => typeof score === "number"))
    throw new ArgumentTypeError("scores: an entry is no number");
  return ofLength("scores", Float32Array.from(scores), length);
}
function boundsOf(name, given, nTargets, nSources) {
  if (typeof given === "number" || typeof given === "bigint")
    return new Uint32Array(nTargets).fill(Math.min(count(name, given), nSources));
  return ofLength(name, words32(name, given), nTargets);
}
function loadsOf({ weights, loads, lower, upper }, m, n, k) {
  if (loads !== undefined) {
    refuseBeside("loads", { weights, lower, upper });
    const exact = ofLength("loads", words32("loads", loads), n);
    const sum = exact.reduce((all, one) => all + one, 0);
    if (sum !== m * k)
      throw new InvalidArgumentError(`loads: their sum is ${sum}, but k * nSources is ${m * k}; upper is for bounds`);
    return { upper: exact };
  }
  if (upper === undefined && lower === undefined)
    return { weights: ofLength("weights", weights === undefined ? new BigUint64Array(n).fill(1n) : words64("weights", weights), n) };
  refuseBeside(upper === undefined ? "lower" : "upper", { weights });
  return {
    lower: lower === undefined ? null : boundsOf("lower", lower, n, m),
    upper: boundsOf("upper", upper ?? m, n, m),
  };
}
function refuseBeside(name, others) {
  for (const [other, given] of Object.entries(others))
    if (given !== undefined) throw new InvalidArgumentError(`${other}: cannot be given together with ${name}`);
}
function startOf(start, n) {
  if (start === undefined) return null;
  const prices = start instanceof ScoredRoutes ? start.certificate.prices : start;
  if (!(prices instanceof BigInt64Array))
    throw new ArgumentTypeError("start: ScoredRoutes or a BigInt64Array is expected");
  return ofLength("start", prices, n);
}
function scoresWith(router, scores, nSources, nTargets, k, options) {
  checkOptions(options, OPTIONS);
  const [m, n, fanOut] = [count("nSources", nSources), count("nTargets", nTargets), count("k", k)];
  const values = scoresOf(scores, m * n);
  const bounds = loadsOf(options, m, n, fanOut);
  const allowed =
    options.allowed === undefined ? null : packBits(bytesOf("allowed", options.allowed, m, n), m, n);
  const start = startOf(options.start, n);
  const tolerance = options.tolerance ?? 0;
  if (typeof tolerance !== "number") throw new OutOfRangeError("tolerance: a number that is not negative is expected");
  return withBuffers((buffers) => {
    const matrix = scoresStruct(buffers, values, allowed);
    const loads = boundsStruct(buffers, bounds);
    const prices = buffers.output(BigInt64Array, n);
    const full = buffers.output(BigUint64Array, Math.ceil(n / 64));
    const proof = buffers.struct(32);
    const first = buffers.input(start);
    const view = proof.view();
    [first, prices.address, full.address].forEach((address, q) => view.setUint32(8 + 4 * q, address, true));
    view.setFloat64(24, tolerance, true);
    const table = buffers.output(Int32Array, m * fanOut);
    const stats = buffers.struct(statsSize);
    const head = [router.address, matrix, loads, BigInt(m), BigInt(n), fanOut];
    const outs = [table.address, table.length, proof.address, stats.address, statsSize];
    call("phase_router_assign_by_scores", ...head, ...outs);
    const found = { prices: prices.read(), full: unpackBits(full.read(), n === 0 ? 0 : 1, n) };
    const all = ([table.read(), m, n, fanOut, router.seed, router.statBytes(buffers)]);
    return new ScoredRoutes(...all, scoreStatsOf(stats.view()), found);
  });
}
function scoresStruct(buffers, values, allowed) {
  const made = buffers.struct(32);
  const addresses = [buffers.input(values), buffers.input(allowed)];
  const view = made.view();
  view.setUint32(4, values instanceof Int32Array ? 1 : 0, true);
  view.setUint32(8, addresses[0], true);
  view.setUint32(24, addresses[1], true);
  return made.address;
}
function boundsStruct(buffers, { weights, lower, upper }) {
  const made = buffers.struct(20);
  const addresses = [weights, lower, upper].map((numbers) => buffers.input(numbers));
  const view = made.view();
  addresses.forEach((address, q) => view.setUint32(8 + 4 * q, address, true));
  return made.address;
}
return { ScoredRoutes, scoresWith };
})();
const $router = (() => {
const { Assignment } = $assignment;
const { packBits, unpackBits } = $bits;
const { InvalidArgumentError } = $errors;
const { groupingOf, groupsStruct, groupStatsOf } = $groups;
const { call, makeDisposable, withBuffers } = $memory;
const { reassignWith } = $reassign;
const { Routes } = $routes;
const { scoresWith } = $scores;
const { wasm } = $system;
const { bytesOf, checkOptions, count, oneOf, rangeOf, seedOf, words32, words64 } = $values;
const ROUTER_OPTIONS = ["seed", "selection", "sortRows", "rowPermutations"];
const GROUP_OPTIONS = ["groups", "rule", "groupsPerRow"];
const SELECTIONS = ["random", "first"];
const PERMUTATIONS = ["piS", "piT", "rho", "tau"];
const STAGES = "sAligned sRotated sShuffled sFinal tAligned tRotated tShuffled tPrepared tFinal o".split(" ");
const firstOptions = 32; // bytes of phase_router_options without its callback
const statsSize = 200;
function flagsOf({ sortRows, rowPermutations }) {
  const permuted = rowPermutations === undefined || rowPermutations === null ? 0 : rowPermutations ? 1 : 2;
  return permuted | (sortRows ? 4 : 0);
}
function create(seed, options) {
  return withBuffers((buffers) => {
    const given = buffers.struct(firstOptions);
    const out = buffers.output(Uint32Array, 1);
    const view = given.view();
    view.setUint32(4, flagsOf(options), true);
    view.setBigUint64(8, seed, true);
    view.setUint32(16, oneOf("selection", options.selection ?? "random", SELECTIONS), true);
    call("phase_router_create", out.address, given.address);
    return out.read()[0];
  });
}
class Router {
  #address = 0;
  #seed;
  constructor(options = {}) {
    checkOptions(options, ROUTER_OPTIONS);
    this.#seed = seedOf(options.seed);
    this.#address = create(this.#seed, options);
  }
  get address() {
    if (this.#address === 0) throw new InvalidArgumentError("router: it has been disposed of");
    return this.#address;
  }
  dispose() {
    if (this.#address !== 0) wasm().phase_router_destroy(this.#address);
    this.#address = 0;
  }
  get seed() {
    return this.#seed;
  }
  set seed(seed) {
    const chosen = seedOf(seed);
    call("phase_router_set_seed", this.address, chosen);
    this.#seed = chosen;
  }
  route(sourceDegrees, targetDegrees, k, options = {}) {
    checkOptions(options, ["rows"]);
    const s = words32("sourceDegrees", sourceDegrees);
    const t = words32("targetDegrees", targetDegrees);
    const fanOut = count("k", k);
    const range = options.rows === undefined ? [] : rangeOf(options.rows);
    return withBuffers((buffers) => {
      const degrees = [buffers.input(s), buffers.input(t)];
      const shape = [BigInt(s.length), BigInt(t.length), fanOut];
      const name = range.length ? "phase_router_route_rows" : "phase_router_route_degrees";
      return this.#table(buffers, name, [...degrees, ...shape], range, s.length, t.length, fanOut);
    });
  }
  assign(nSources, weights, k, options = {}) {
    checkOptions(options, ["rows", ...GROUP_OPTIONS]);
    const sources = count("nSources", nSources);
    const w = words64("weights", weights);
    const fanOut = count("k", k);
    const grouping = groupingOf(options, w.length, fanOut);
    const range = options.rows === undefined ? [] : rangeOf(options.rows);
    if (grouping && range.length) return this.#assignedRows(sources, w, fanOut, grouping, range);
    if (grouping) return this.#assignGrouped(sources, w, fanOut, grouping);
    return withBuffers((buffers) => {
      const head = [buffers.input(w), BigInt(sources), BigInt(w.length), fanOut];
      const name = range.length ? "phase_router_assign_rows" : "phase_router_assign";
      return this.#table(buffers, name, head, range, sources, w.length, fanOut);
    });
  }
  assignment(nSources, weights, k, options = {}) {
    checkOptions(options, GROUP_OPTIONS);
    const sources = count("nSources", nSources);
    const w = words64("weights", weights);
    const fanOut = count("k", k);
    return new Assignment(this, sources, w, fanOut, groupingOf(options, w.length, fanOut));
  }
  #assignedRows(nSources, weights, k, grouping, [begin, end]) {
    const made = new Assignment(this, nSources, weights, k, grouping);
    try {
      const routes = new Routes(made.rows(begin, end), end - begin, weights.length, k, this.#seed);
      return Object.assign(routes, { groupStats: made.groupStats });
    } finally {
      made.dispose();
    }
  }
  #assignGrouped(nSources, weights, k, grouping) {
    return withBuffers((buffers) => {
      const head = [buffers.input(weights), groupsStruct(buffers, grouping)];
      const stats = buffers.struct(24);
      const shape = [BigInt(nSources), BigInt(weights.length), k];
      const table = buffers.output(Int32Array, nSources * k);
      const tail = [table.address, table.length, stats.address, stats.size];
      call("phase_router_assign_grouped", this.address, ...head, ...shape, ...tail);
      const routes = this.result(buffers, table.read(), nSources, weights.length, k);
      return Object.assign(routes, { groupStats: groupStatsOf(stats.view()) });
    });
  }
  #table(buffers, name, head, range, nSources, nTargets, k) {
    const [begin, end] = range.length ? range : [0, nSources];
    const rows = Math.max(end - begin, 0);
    const table = buffers.output(Int32Array, rows * k);
    call(name, this.address, ...head, ...range.map(BigInt), table.address, table.length);
    return this.result(buffers, table.read(), rows, nTargets, k);
  }
  result(buffers, targets, rows, nTargets, k) {
    return new Routes(targets, rows, nTargets, k, this.#seed, this.statBytes(buffers));
  }
  statBytes(buffers) {
    const stats = buffers.output(Uint8Array, statsSize);
    call("phase_router_get_stats", this.address, stats.address, stats.length);
    return stats.read();
  }
  assignByScores(scores, nSources, nTargets, k, options = {}) {
    return scoresWith(this, scores, nSources, nTargets, k, options);
  }
  reassign(previous, weights, k, options = {}) {
    return reassignWith(this, previous, weights, k, options);
  }
  permutations(nSources, nTargets) {
    const m = count("nSources", nSources);
    const n = count("nTargets", nTargets);
    return withBuffers((buffers) => {
      const outs = [n, m, m, n].map((length) => buffers.output(Uint32Array, length));
      const list = outs.flatMap(({ address, length }) => [address, length]);
      call("phase_router_get_permutations", this.address, BigInt(m), BigInt(n), ...list);
      const [piS, piT, rho, tau] = outs.map((out) => out.read());
      return { piS, piT, rho, tau };
    });
  }
  setPermutations(permutations = {}) {
    checkOptions(permutations, PERMUTATIONS);
    withBuffers((buffers) => {
      const list = PERMUTATIONS.flatMap((name) => {
        const given = permutations[name];
        const numbers = given === undefined || given === null ? new Uint32Array() : words32(name, given);
        return [buffers.input(numbers), numbers.length];
      });
      call("phase_router_set_permutations", this.address, ...list);
    });
  }
  countCandidates(sourceDegrees, targetDegrees) {
    const s = words32("sourceDegrees", sourceDegrees);
    const t = words32("targetDegrees", targetDegrees);
    return withBuffers((buffers) => {
      const degrees = [buffers.input(s), buffers.input(t)];
      const counts = buffers.output(Uint32Array, s.length);
      const shape = [BigInt(s.length), BigInt(t.length)];
      const out = [counts.address, counts.length];
      call("phase_router_count_candidates", this.address, ...degrees, ...shape, ...out);
      return counts.read();
    });
  }
  sampleLoads(sourceDegrees, targetDegrees, k, seeds) {
    const s = words32("sourceDegrees", sourceDegrees);
    const t = words32("targetDegrees", targetDegrees);
    const fanOut = count("k", k);
    const list = words64("seeds", seeds);
    return withBuffers((buffers) => {
      const degrees = [buffers.input(s), buffers.input(t)];
      const loads = buffers.output(BigUint64Array, list.length * t.length);
      const shape = [BigInt(s.length), BigInt(t.length), fanOut];
      const tail = [buffers.input(list), list.length, loads.address, loads.length];
      call("phase_router_sample_loads", this.address, ...degrees, ...shape, ...tail);
      return Uint32Array.from(loads.read(), Number);
    });
  }
  stage(name, s, t, nSources, nTargets) {
    const stage = oneOf("stage", name, STAGES);
    const m = count("nSources", nSources);
    const n = count("nTargets", nTargets);
    const sBits = s === null || s === undefined ? null : packBits(bytesOf("s", s, m, n), m, n);
    const tBits = t === null || t === undefined ? null : packBits(bytesOf("t", t, n, m), n, m);
    const [rows, columns] = stage >= 4 && stage <= 7 ? [n, m] : [m, n];
    return withBuffers((buffers) => {
      const bits = buffers.output(BigUint64Array, rows * Math.ceil(columns / 64));
      const given = [buffers.input(sBits), buffers.input(tBits)];
      const shape = [BigInt(m), BigInt(n)];
      call("phase_router_stage", this.address, stage, ...given, ...shape, bits.address, bits.length);
      return unpackBits(bits.read(), rows, columns);
    });
  }
}
function withRouter(options, body) {
  checkOptions(options, Object.keys(options ?? {}));
  const own = ({});
  const others = ({});
  for (const [name, value] of Object.entries(options ?? {}))
    (ROUTER_OPTIONS.includes(name) ? own : others)[name] = value;
  const router = new Router(own);
  try {
    return body(router, others);
  } finally {
    router.dispose();
  }
}
makeDisposable(Router);
return { ROUTER_OPTIONS, GROUP_OPTIONS, Router, withRouter };
})();
const $explain = (() => {
const { call, withBuffers } = $memory;
const { withRouter } = $router;
function explainAssignment(nSources, weights, k, options = {}) {
  const { loads, seed, m, n, fanOut } = withRouter(options, (router, others) => {
    const made = router.assignment(nSources, weights, k, others);
    const found = { loads: made.loads, seed: made.seed, m: made.nSources, n: made.nTargets, fanOut: made.k };
    made.dispose();
    return found;
  });
  if (m === 0 || fanOut === 0) return { loads, layout: new Uint32Array(0), blocks: [] };
  return withBuffers((buffers) => {
    const [layout, entries, blockCount] = [n, 5 * m, 1].map((length) => buffers.output(Uint32Array, length));
    const shape = [m, n, fanOut, seed];
    call("explain_assignment", buffers.input(loads), ...shape, layout.address, entries.address, blockCount.address);
    const all = entries.read(5 * blockCount.read()[0]);
    const blocks = Array.from({ length: all.length / 5 }, (_, index) => {
      const [residue, firstRow, rows, stride, start] = all.subarray(5 * index);
      return { residue, firstRow, rows, stride, start };
    });
    return { loads, layout: layout.read(), blocks };
  });
}
return { explainAssignment };
})();
const $keys = (() => {
const { ArgumentTypeError, InvalidArgumentError, OutOfRangeError } = $errors;
const { call, withBuffers } = $memory;
const { count } = $values;
const encoder = new TextEncoder();
const offsets32 = 3; // PHASE_ROUTER_KEYS_OFFSETS32
function textBytes(name, text) {
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
  if (lone.test(text)) throw new InvalidArgumentError(`${name}: ${JSON.stringify(text)} is no text that UTF-8 has`);
  return encoder.encode(text);
}
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
function bytesHash(bytes) {
  return withBuffers((buffers) => {
    const hash = buffers.output(BigUint64Array, 1);
    call("phase_router_hash_key", buffers.input(bytes), bytes.length, hash.address);
    return hash.read()[0];
  });
}
function hashKey(key) {
  return bytesHash(keyBytes("key", key));
}
function partition(key, nPartitions) {
  const n = partitionCount(nPartitions);
  return Number((hashKey(key) * BigInt(n)) >> 64n);
}
function partitionCount(nPartitions) {
  const n = count("nPartitions", nPartitions);
  if (n === 0) throw new OutOfRangeError("nPartitions: 0, but there must be at least one");
  return n;
}
function partitions(keys, nPartitions) {
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
return { textBytes, bytesHash, hashKey, partition, partitionCount, partitions };
})();
const $json = (() => {
const { InvalidArgumentError } = $errors;
const token = /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\.)*")|(-?(?:0|[1-9]\d*)(?![\d.eE]))|([^\s{}[\],:"]+)|(.))/suy;
function parseJson(text) {
  try {
    JSON.parse(text);
  } catch (problem) {
    throw new InvalidArgumentError(`not JSON: ${(problem).message}`);
  }
  const read = new RegExp(token);
  const next = () => (read.exec(text));
  return valueOf(next(), next);
}
function valueOf(first, next) {
  const [, sign, string, integer, other] = first;
  if (string !== undefined) return JSON.parse(string);
  if (integer !== undefined) return BigInt(integer);
  if (sign === "[") return listOf(next);
  if (sign === "{") return objectOf(next);
  return JSON.parse(other);
}
function listOf(next) {
  const list = [];
  for (let found = next(); found[1] !== "]"; found = next()) if (found[1] !== ",") list.push(valueOf(found, next));
  return list;
}
function objectOf(next) {
  const members = new Map();
  for (let found = next(); found[1] !== "}"; found = next()) {
    if (found[1] === ",") continue;
    next(); // the colon
    members.set(JSON.parse(found[2]), valueOf(next(), next));
  }
  return members;
}
return { parseJson };
})();
const $targets = (() => {
const { ArgumentTypeError, InvalidArgumentError, SizeMismatchError } = $errors;
const { byCodePoints } = $groups;
const { textBytes } = $keys;
const { words64 } = $values;
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
function targetsOf(weights, names, groups) {
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
function checkedTargets(targets) {
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
function groupNumbers(labels) {
  if (!labels) return undefined;
  let alone = labels.reduce((all, label) => all + (label === "" ? 1 : 0), 0);
  const known = [...new Set(labels)].filter((label) => label !== "").sort(byCodePoints);
  const places = new Map(known.map((label, place) => [label, alone + place]));
  alone = 0;
  return labels.map((label) => (label === "" ? alone++ : (places.get(label))));
}
function merged(old, given) {
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
function byNumber(old, given) {
  if (given < old.nTargets || (old.names && given !== old.nTargets)) {
    const hint = old.names ? "; with names, targets may come and go" : "";
    throw new SizeMismatchError(
      `weights: ${old.nTargets} are expected${old.names ? "" : " or more"}, one for each target, not ${given}${hint}`,
    );
  }
  return { places: Array.from({ length: given }, (_, place) => place), names: old.names };
}
function byName(old, given) {
  const places = new Map(old.map((name, place) => [name, place]));
  for (const name of given) if (!places.has(name)) places.set(name, places.size);
  return {
    places: given.map((name) => (places.get(name))),
    names: Object.freeze([...places.keys()]),
  };
}
function mergedGroups(old, given, places, size) {
  if (!old.groups && !given.groups) return null;
  const labels = Array.from({ length: size }, (_, place) =>
    place < old.nTargets ? (old.groups ? old.groups[place] : "") : undefined,
  );
  if (given.groups) places.forEach((place, q) => (labels[place] = given.groups?.[q]));
  const missing = labels.indexOf(undefined);
  if (missing >= 0) {
    const name = given.names ? JSON.stringify(given.names[places.indexOf(missing)]) : missing;
    throw new InvalidArgumentError(`groups: target ${name} is new, and its group is not said`);
  }
  return Object.freeze((labels));
}
return { targetsOf, checkedTargets, groupNumbers, merged };
})();
const $version = (() => {
const { textOf } = $memory;
const { wasm } = $system;
const version = () => textOf("phase_router_version");
const specVersion = () => (wasm().phase_router_spec_version());
const simdLevel = () => textOf("phase_router_simd_level");
return { version, specVersion, simdLevel };
})();
const $placement_file = (() => {
const { ArgumentTypeError, InvalidArgumentError, UnsupportedError } = $errors;
const { parseJson } = $json;
const { bytesHash, textBytes } = $keys;
const { checkedTargets } = $targets;
const { MAX_SIZE } = $values;
const { specVersion } = $version;
const FORMAT = "phaserouter placement";
const VERSION = 1n;
const most64 = 2n ** 64n - 1n;
function digestOf({ specVersion: spec, seed, nPartitions, k, nTargets, ...rest }) {
  const { weights, names, groups, table } = rest;
  const parts = [];
  const word = (number) => {
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
function joined(parts) {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
function placementText(placement) {
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
function readPlacement(text) {
  if (typeof text !== "string") throw new ArgumentTypeError("text: a string is expected");
  const content = parseJson(text);
  if (!(content instanceof Map) || content.get("format") !== FORMAT)
    throw new InvalidArgumentError(`not a placement: JSON whose "format" is "${FORMAT}" is expected`);
  for (const [name, newest] of ([
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
function shown(value) {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value).slice(0, 60);
}
function numberOf(content, name, smallest, largest) {
  const number = content.get(name);
  if (typeof number === "bigint" && number >= smallest && number <= largest) return number;
  throw new InvalidArgumentError(
    `${name}: an integer in [${smallest}, ${largest}] is expected, not ${shown(number)}`,
  );
}
function readTargets(said) {
  if (!Array.isArray(said) || said.length === 0 || !said.every((one) => one instanceof Map))
    throw new InvalidArgumentError("targets: a list of objects is expected");
  const weights = BigUint64Array.from(said, (one) => numberOf(one, "weight", 0n, most64));
  const names = readTexts(said, "name");
  if (names && new Set(names).size < names.length)
    throw new InvalidArgumentError("targets: a name is there twice");
  return checkedTargets({ weights, names, groups: readTexts(said, "group") });
}
function readTexts(said, name) {
  const texts = said.filter((one) => one.has(name)).map((one) => one.get(name));
  if (texts.length === 0) return null;
  if (texts.length < said.length || !texts.every((text) => typeof text === "string"))
    throw new InvalidArgumentError(`targets: ${name} must be text, for every target or for none`);
  texts.forEach((text, target) => textBytes(`targets: the ${name} of target ${target}`, text));
  return Object.freeze((texts));
}
function readTable(rows, k, nTargets) {
  const isRow = (row) =>
    Array.isArray(row) && row.length === k && row.every((entry) => typeof entry === "bigint");
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isRow))
    throw new InvalidArgumentError(`table: rows of ${k} integers each are expected`);
  const table = new Int32Array(rows.length * k);
  rows.forEach((row, place) => {
    if (row.some((entry) => entry < 0n || entry >= BigInt(nTargets)))
      throw new InvalidArgumentError(`table: an entry is not a target in [0, ${nTargets})`);
    if (new Set(row).size < k) throw new InvalidArgumentError("table: a row has a target twice");
    table.set(row.map(Number), place * k);
  });
  return table;
}
return { digestOf, placementText, readPlacement };
})();
const $placement = (() => {
const { OutOfRangeError } = $errors;
const { partition, partitionCount, partitions } = $keys;
const { digestOf, placementText, readPlacement } = $placement_file;
const { reassignWith } = $reassign;
const { Router } = $router;
const { countTargets } = $routes;
const { groupNumbers, merged, targetsOf } = $targets;
const { checkOptions, count, seedOf } = $values;
const { specVersion } = $version;
const whole = Symbol("whole");
class Placement {
  constructor(nPartitions, weights, k, options = {}) {
    const parts = nPartitions === whole ? weights : made(nPartitions, weights, k, options);
    const targets = parts.targets;
    this.nPartitions = (parts.table.length / parts.k);
    this.nTargets = targets.weights.length;
    this.k = (parts.k);
    this.seed = (parts.seed);
    this.specVersion = (parts.spec);
    this.weights = targets.weights;
    this.names = targets.names;
    this.groups = targets.groups;
    this.table = (parts.table);
    Object.freeze(this);
  }
  partition(key) {
    return partition(key, this.nPartitions);
  }
  partitions(keys) {
    return partitions(keys, this.nPartitions);
  }
  lookup(key) {
    const row = this.partition(key) * this.k;
    const targets = Array.from(this.table.subarray(row, row + this.k));
    const names = this.names;
    return names ? targets.map((target) => names[target]) : targets;
  }
  lookupMany(keys) {
    const rows = this.partitions(keys);
    const found = new Int32Array(rows.length * this.k);
    rows.forEach((row, q) => found.set(this.table.subarray(row * this.k, (row + 1) * this.k), q * this.k));
    return found;
  }
  get loads() {
    return countTargets(this.table, this.nTargets);
  }
  get digest() {
    return digestOf(this);
  }
  rebalance(weights, options = {}) {
    checkOptions(options, ["names", "groups", "maxMoves"]);
    const targets = merged(this, targetsOf(weights, options.names, options.groups));
    const job = { groups: groupNumbers(targets.groups), ...limitOf(options) };
    const router = new Router({ seed: this.seed });
    try {
      const { routes, moves, stats } = reassignWith(router, this.table, targets.weights, this.k, job);
      const spec = specVersion();
      return {
        placement: new Placement(whole, { targets, seed: this.seed, spec, table: routes.targets, k: this.k }, 0),
        moves: moves.map(({ row, slot, from, to }) => ({ partition: row, copy: slot, from, to })),
        movesLeft: stats.movesLeft,
        bound: stats.bound,
        partitionsMended: stats.rowsMended,
        sharesChanged: stats.sharesChanged,
      };
    } finally {
      router.dispose();
    }
  }
  toText() {
    return placementText(this);
  }
  static fromText(text) {
    return new Placement(whole, readPlacement(text), 0);
  }
}
const limitOf = ({ maxMoves }) => (maxMoves === undefined ? {} : { maxMoves });
function made(nPartitions, weights, k, options) {
  checkOptions(options, ["names", "groups", "seed"]);
  const targets = targetsOf(weights, options.names, options.groups);
  const rows = partitionCount(nPartitions);
  const copies = count("k", k);
  if (copies === 0) throw new OutOfRangeError("k: 0, but there must be at least one copy");
  const router = new Router({ seed: seedOf(options.seed) });
  try {
    const routes = router.assign(rows, targets.weights, copies, { groups: groupNumbers(targets.groups) });
    return { targets, seed: router.seed, spec: specVersion(), table: routes.targets, k: copies };
  } finally {
    router.dispose();
  }
}
return { Placement };
})();
const $shares = (() => {
const { call, withBuffers } = $memory;
const { checkOptions, count, MAX_SIZE, seedOf, word64, words64 } = $values;
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
function apportion(weights, total, options = {}) {
  checkOptions(options, ["cap"]);
  return rounded("phase_router_apportion", [], weights, total, options.cap);
}
function shares(weights, total, options = {}) {
  checkOptions(options, ["cap", "seed"]);
  return rounded("phase_router_shares", [seedOf(options.seed)], weights, total, options.cap);
}
return { apportion, shares };
})();
const $library = (() => {
const { Assignment } = $assignment;
const { Router, withRouter } = $router;
const { packBits, unpackBits } = $bits;
const { ArgumentTypeError, BufferTooSmallError, InfeasibleError, InternalError, InvalidArgumentError, NoResultError, NotAPermutationError, OutOfMemoryError, OutOfRangeError, PhaseRouterError, SizeMismatchError, SizeOverflowError, UnsupportedError } = $errors;
const { explainAssignment } = $explain;
const { hashKey, partition, partitions } = $keys;
const { Placement } = $placement;
const { Routes } = $routes;
const { ScoredRoutes } = $scores;
const { apportion, shares } = $shares;
const { simdLevel, specVersion, version } = $version;
function route(sourceDegrees, targetDegrees, k, options) {
  return withRouter(options, (router, others) => router.route(sourceDegrees, targetDegrees, k, others));
}
function assign(nSources, weights, k, options) {
  return withRouter(options, (router, others) => router.assign(nSources, weights, k, others));
}
function assignment(nSources, weights, k, options) {
  return withRouter(options, (router, others) => router.assignment(nSources, weights, k, others));
}
function assignByScores(scores, nSources, nTargets, k, options) {
  return withRouter(options, (router, others) => router.assignByScores(scores, nSources, nTargets, k, others));
}
function reassign(previous, weights, k, options) {
  return withRouter(options, (router, others) => router.reassign(previous, weights, k, others));
}
return { packBits, unpackBits, ArgumentTypeError, BufferTooSmallError, InfeasibleError, InternalError, InvalidArgumentError, NoResultError, NotAPermutationError, OutOfMemoryError, OutOfRangeError, PhaseRouterError, SizeMismatchError, SizeOverflowError, UnsupportedError, explainAssignment, hashKey, partition, partitions, Placement, Routes, ScoredRoutes, apportion, shares, simdLevel, specVersion, version, Assignment, Router, route, assign, assignment, assignByScores, reassign };
})();
const $load = (() => {
const { instantiate } = $system;
let loading;
function loadOnce(source) {
  loading ??= source()
    .then(instantiate)
    .catch((problem) => {
      loading = undefined;
      throw problem;
    });
  return loading;
}
return { loadOnce };
})();

const bytesOf = async () => {
  const packed = Uint8Array.from(atob("H4sIAAAAAAACA7y9C4BdV1U3vl/n3HPvOXdmTzJpJjNps87poBPa0FDbJC392jkjSQmhtkCFgo80tkPJnfSVTMIrmZlCWwKCVgpSBCEN/C2v+FUqUpFCVdSqiMEHIiAWROknoOWhVGnox2+tfc69d2ZSKvr/+ph7zj777LP32muvvd5b7dp3rVZK6S/GnSvN/Ly6Us/r+Sv1vMKdnr/SzqMQf/X8lW6e7/hHz18Zzcu9/Or5K5W6Mp4PhXh9Dq3N4e05daWe0/PVY9SVBub4m3N67kozjwr4O3elmcNfNzdXtfSKK9383FzVkzl0YW5OejKHDqCmnr+yMV+3L52ck87N9TxDG3My0Ffwm6EhlMXcIR7i3JwAQh/ENw8q7hPgIV1DPe4o/io9d2ULn5mrvm74bTcXQPEK/Yor4/mD4SG+r+evTLhnNSjnpANzMmgXeh3NS88CjOcEglyCngcw8a89yLDjZgWuUncOPZiTu7qYR82NzzGQ5KtRqC9AUwwzeSLQwzMrHbMCgGS+BmvoWYD9wdAKIHfwIKA4V80L1wkjxcTMdS8DDPX8lU2+DOXS41DcrSOzUEFSrtvz3YmYr9+obtLuo+rFqrEwgT2YFC7TngYxI3MVgs8xWs4zelr50RipOQis4QHKRMmb5vd0ZKevO7Bu+tp9V+3dfcPs9HU7r7t+dveLXrbz2ulrr9/7sp3X7L3+JbMvVuaUl+zat3vnvut23bDvxdfP7rxh7/SB3dMveerAVXuuv2pm5+zua6d3XjM9q845Sb3mDXuvv2rn9Et3z560qaHp6w7s3nv9dTv37X759D5uzZ6kalpV5Ur2aPtIu3Wu1laf8qRIG6O11qdogwtljDbaKWMUCoxRRmunVFtb/lepTUYP2BUD1imtrLJKqTjmH+WcW7FCr1jxIz+itMZDY5RSaGSzsz8aK6eUi6x1pq0jN2iV4zvnnLJWW6Uja62xdiiz1lrtrIoaTauV0y2rIoeOWWV01LANq5S2KlLa2jiOnDXaWW2U0lop2zCRikysjG0ooyKjnbZWKWu0MpFDE/x/A0Md2IIexlpbpVZOWIVRKx3byDmDd2IMyyjrlLLOGeds7Mx6a89bzyN+vH9aQ7G1UaOZxu60pnOrn+ycdXHi4rjlXLwujk1srY1il/gkdmusbvDXz3+avuB/JdbGzmmXZZG1SayVthdadRHgpCZ1POxiM1jGU4CvtvaMwYwnR0UCcIE5tgS+kBtjLGagoYyNImecUgIdDFjFpFwG2GeRjkwC+OBdbQE0FVsMfjQajZqRjZS1A0rpAWW1HUtjdDqKIqvjVS5WZwwrp9ygs2pQOzsarYtsrPBgFcpXOuVG1/24OkW1tRuOGIXawBujrMLUaWtzfNc5Z5WLtDK6bYyJjbFmoJk4Y22E6VNnrh3AWI0aUPbpiVNnDlhjjbPW6TH8WOuAnBbwWJviP2eBUFZHFTy0Uy5qNH2kVRQxOhltgLKYWQf00EpFThllVBNAZXhpGyltnDLO2JXONKpF4wZdWC3WuAYvIq0B6QrflHGxjbTFqJx1LooZw2NHLnJN66gAkmutV03oWAPiTZ+YOLYN52yhrM5i3TCNhtmq1Db0MLbxKqUSlyjAyRjdiJWy6mKl7aBVMd54xphT22Ol0WHVXqUGnbNtvl7prDFWa6NNpBqYPRtFDRMBwFg/wE2jTYyeDgKRbJxYYI1tKEZTAZVLlNbPVNrGZlgpwErZGDilDaAVa62d3hBplQOL4sQBT11bq2iFszuwWlN0x8VAAq1iFUXOYdHYSGFq5NoZY50QE82zrgW7TQA+T4BltNeoalWUmGfx8FzDKGNXJNElqVHFT1yqtTMqZrDFKsufYiOtL3MapG7QtZ1SKQiRTdcap58dJ1Y5FSc2UUnqkiRuWNdw1sTPsYapmw6rC2toeM3YjzrVeq6+XP/k8/TztTlVN3WkY+sSd5a+Qg8NDQ1F+gX6VP73hfqntNVmWP+0/hkd6Z/dqa/UZ2llXZLuwuhSvVE3VZI8KXpyoMNxEiUma6/MVp7S3sALJBuwmc2MzTKb6dZAbCP0r5E2G43ToqZ3q0dAkZP4dOVcHIPexDrxyekj1p7umk99avPn/Cn+Knv2yIi+enrEnt2KWkMuepHWDaud1tc0nXYbkx9j9DBKrxlfM/7icddoRtZhUnBhn4LFqDUWL3aJljbORZFCA861tNKmpTVvKNroFv4xLSyNKEKXXJKkKW4BSmW13q2BOmrIaOUa+gb9Dv0OHTW0XjALC6ZttTJxU8/rcuFjv2vSxmuaG2LZdY1aMf3SG/bs2n3dzl379u2+5rprp6+bVfGanTt3X3f17r3TV83ufNH+666a3X39dTtnd/3cnmmt/M6d03v3Xnf9zj3XX7ULD9SvZKfc8OJd+6Z37r1+/+z03p27brjh+r385POtlX1P9r14197pfeoLi4rl0+rB1sgyxTv3Xv+SfeqLrdOWeYbe7rxq7/Su2Wn1D611J6tx9fS+2b3Xv0z9Y2vtyarwR/7p5B+5Ztfsi6f3qodap56sxp7rd129T/1za2y5MVyz9/r9N0xfrb7R+pHHH0Zd81ut1X019+zaNwvAX79X/VtruO/Rgem9+wDtf2+t6Yf2DdNX1Q+/s6i9fbuvvXrnnukD03vUI61VfY9evGvfi3fOTL9M/UfrlGUf7FPfXTTMmemX7bxh197Z3Zj2ferEohdv2HXVzM6f2z27Tz22aI73X9d9dlO6or+Ls7uumVavSvt7t3c6oMstaT8WBTx4ddoPnWryX7OonX3Tszv3TU9frV6bnrrkwQ3Te6/dP7tLRvO6RRWuWVzhF9JTllTYN7trdp+6LR3t7zx+dl49fc3e6el96g3p6mWeMirevuibV12/Hziy67qrd1+9a3Z6n3pTumiyd117w57pgIVvTpdD050/97Kd+666Hivw7Wm6c/d1u2d379qz++XT6s3ZGT18+bUgB7Mv3ju96+qd4Kan9+3beeP+6f3TV++8ateePfvUgo2v3bVnz/VXqQ9k7kV7p6fVPVmyb3r28hfvnX6Jele7uW9211Uzz911YFrd2c745jnT+2av3zutjrZbfF/y6+9sN3/TaFXq9O167Jfaf2j+yDxg/tj8iflT8wnzZ+aT5s/NcfMp8xfmL81fmb82nzZ/Yz5j/tZ81nzOfN78nfmC+XvzoPmi+ZL5B/Nl84/mIfPP5mvmX8zXzTfMN823zb+Z75hHzH+a75pHzffMY2bB3mRfaV9lb7G32lfbw/a19nX29fYX7W32l+wb7O12ffKlxmuTn0++1fhu49HG65LXJ481bk5uScaOJN/LPtj4dPo36d+mX0j/Pv1S+uX0n9KvpP+cfjX9Wvpd8/X0e+Zf0gX7jfSb6bfSf0v/Pf1O+kiK5v8j/W76aHoiRfPRsezXs7uzr2Zj6/8h+0L299mD2Zez9f+YfSX7p+xr2ef0t7P/zL6bja1/0pNubr++/fPtW9vrX9d+bfvV7fW3tdf/Qvv29uf0G9tvat/evr3deuB1q4+0/6BhBubt3Omq9DOFGldmklSZdUiVScfbtirf9UFNasJkpZktXcd/ICv0JqNIb20rlCdc4iZRb8KoqmqnVJuMqgq1d1vbOsUtl6ekSt8ZV6erkmYKO67Ionwt2dJuMsNky2NP2WQysuXbn7LJJGTLdzxlk3FkyZaus8l4sqXvFGrCqCIh5YeK9sVu0k5SMmGUfzt3aErlA6XKo1LlrVLlqYwwHld2knShSt3JNakNShXOvyNrq9RMkivPnykPbG8ritGfrDwSOkxxmXXyrFS5k3aa48rMAVaFRhNqq5sknZtMp/gx6IsqR2bLkf3+HdnWtiazQelckcF3Dam2SjONTxp+vTxjZgBcuE7L+VKRKjdsG8ujUDu1k2ayvCzH3JgzlSoa5caZ8jF9Y9na3lble+ZzRY3yi0rKRlG2nYt+NxSt2dHWKSlqdIpG2fqJtqLmVGtK0cCU8r+dlZpbbq63yZR6ThvFrblikBrvL/zU/C3PaysaJH8wHyh13iKXq7QeRe4ynaaUuUnKyJCm1hhm10wClm6SwfdxRgSVR1Pz+QDgMzA1/xz0Jyr13q29labmMpOmNEDR+4vBW2jwUJoPUJMRBZUmjMLETJgsxxyqQqMXingCjMwhxaQxb63coRPcEVPSXjJkGByj28eKqPyKmhloGPBxTquUoq1tQ1H5JXVx22KKM5OWwzy28rTcpWTcJMUEhCCV6xQItEEpfDpgUfi4ooFyntyBY8/bCzDeRW42T1OKeQhkKd1kVDxJtlzbIeufmas1ZMeVfzRTKVlibHabzNqUktJ1ioTaF7dVmpItCSB48AOaHGB572/p8oEPYhWWD39Ql08GyN+vtZ4/XZXH1UyRjCtKAIdnUIJeP4sSMpvM0ykhu8lMUkJus91CCUWbzDmUULzJbKSEGpvMmZRQUm7sbDLjfHVmZ5MhvpqcwfLE1QOqs8mM8OUncDnMl+fwqsTVlg7ghKuP4zEuko5v5IqS8rgCIFT6kDOteT13usqb8aSZjCfRcztT6HHAR5fHTce3igaDJBAVt96qqdinpfIZadLlA6bD9Cc8x3++vd6ozdZTo8Tc+I6/gnT5GdXxA7lBs4pfyfpeyW3VfJ7ianjCqNzhyuMqIk2Wm03iSeB4mXQoIkfoydvtGtLjiowfbKpUrhveNxW3NILvmAmTbQq/brJUuQX6lFs6ZMj6X7OkS54GTXrCXAAga9Lr7eRmQ3L1jM1mgge8toN50uXGThExqlDkh4pICJ9DX1v46toiYTJYJEwqgQot/DjglKOowindKSz3ajsXGD+IrgNKtjOuGkDv5rgqv/xRXS4kwLUHPxpoofLvaJcPfRQLstBltM1NkvLfyUCOHSmf+GYe+0eyzKSkS1c9Hi1fUt7T6ntme5/965N7nqGQ15fZ5ibjSarmKxmCODviyv2kutXL/eVHKdym6Rr0WxZVnDYU72TpT2kzL5TbYL5I+6MZ8NSUj+lNhqcWu54Brr5O53YNmdBIeeQeDRzg0fo7MtKdUp2vQMq9YPNTFKkptdnIp/yKUVLAfb8SF5+vLr6tOn54lFSacXW/irRfla5QpEgDF0KVH5cig+1OEW+1Ku0A6KeM8mesl59EfiZIlRqrVE3dtLCw4DfbEXmwUX62kConZ3wLXbhfSxfKT1QXn6kuvhwu0vUq3K0Oj1eH+qtDA6ulQZ+erkKXR8Iw18i4C/AP/gxS/ozUy8TxCgNXkK5T0l/03gjIsk6pyo3+bRk+P4SRco+y0KEmSkZxdSnDaupNj7znP9/8oS+89e3zcwenvvrqT9/y0AN3fvmL6lABuJ52+Jap3/7T27/yqa//0vs/Nj9XqKmxw6RumfrqOz/+lt/40BseeiOXrUNZmnbnLW3hK6eS8qd1L5+ctqV/GKEfSS8QEuuZTlWv8prIgKIgDBq11zIhEAzUFZI4FcYiDNDZApjRAB6fAzr13bq+O3mWPknreS7iRUNYaVKFd6B8lLQfTwPEmX6pmdLs51HynT+dUcvXFJMfx4rfexqvj0ALcxODpmgyF/O3klEypZth9ibt2bMYP106ynDJNQPB+R/pDj+1Sqcr8YUf5YYmBrG078nCstyRrul51d+T9byJGqjZP+ozTzLqH0Htp9T1ZLxno3IFxI3+qWkPLDakZ6JhZm1dYYSI1iMtDGmhk2GIi6drY6l7Juisvjt5tmgi9P4lwNf70xF1usplyzOAm6pG/4Onw5x0Ov4w082Ap25cEUjyOSAXjlRJnSL25x7bbLEfJB1yfhNAmVDsz6VkB/gcvzk35PCLVcq1Er8ltxT78/JI2m0x6z7ZgcBAClzFRqFZW0iBq5hgKWIjpIiJjr9dt5WtuDE1YSbwZ8tMOXJtYQZggdCg+Kj5xkqE2OLfpLe2efhb+BX/yzqzqczelsKA4Bkej3+zvFO/7u/Qo9hCTNl4luPvbQGrOmEmuPeVvIHejpBFb4M0Yfwb9SjZcqRDxr9VM0bYCTOSN+Q12Ti4vgGzNMK8JWqD03grC0QGO+oIAMc7yZt1z0M7iYcJ1/Bv0m5SaiebzEi6uLpsyfxx8K/CPjZEFEo63EnuIncQfxL/yzrl8sL4N+tR7Cg9TQkLyTsrKWY+Sn3AB0AyUCcADgY34DrSBSaAxw8wcL7C+EzPfHr8IcwY4F36Tt5gaphH/CBvCtII2JubTGInqUGRf6P2t+uiibfA0MgwMO+ae8yEs1nqfRCfqs9gnJVYxN8qLA/Xyt77Frxt+3slS7unasAxPANwrNDuLvLxUNpBSJVnv6LbJrQRKnFHgIBk/e26IjrJJkNd8QgT8GY9mqk0NMbfr8CdBOyuv43+6J6P3q7bTsbCa8AL0nAvTG8veMJ5dQgay/SHJjCQzKVmsmqYKlzFSKt2w32AWR+IeRV77o0FxvOeWBW+pR55jUuGRxbQuXozknEkNdxNF16LK3OPo7DW/UmanegFT7dZvWyzEz2AWLbzfpOZqBaHDyRlk9kCabVvOsyi6djaxS0BuywgmcutFXItneVFuLX1caYVa6G3yxXk/CazJe0jsltlwyonZ8YVtXj5pJSwzME6D4iw/vwJ48FOFEx7oAVhDhPSgKJE9jwn755rNMtoFcOjSa0H87keHCYrC/zvZJBQFAtXvFzNom1v5Np0vI/zxqb9Bp3binvGhNkxZowAm6elm2smS+it4qlIAq0kXY7sYakSd3kPEy4tOP+0tB14Tq7K/EPPGEA9lb8TE5GrLnf2E3UnhUqpUvs/19h4mYcwGJH2xzXvtmT8b2nIeNwnV450wKyjMFCt9PeMbszLrhGP87afJzHkmBhkkWfQn1vqjv8UQKH8ubzHVBs2c5Qijzj8SfxfabKOtw9P1v+1zqNUtiLekaiBkRYNAVNDOvNpTRH2gz0dEf7QrxFNSQCjP64DSLn7UKL9ja4ZoE5hCxZIeyazcDOFLl98LX+LP61L9UzQbgJs7shGsX6s/wxWnAui1Ge0wM9/WuNaAMYYh1H7v9VrKGaA/oUA1P+Fppj3qvSelmnOO+DfcT1TROOKItLrjSoGNlt8dGCzvVtTVE7O5LEAr4E65b264yfzBDqA89Ug9EUub1IDWg5HDYIoSw1qlIMYds3OUAs7U0ZNXi+xnaQWxeXCgukU2LGohYloiXQI3MlkdkXV0gB40vWWha+E0hPKqhOpTSimbLubpAR7IkgBVwVv9atYNhgJXh+gZL1NisGDKOAqSdGm9galaIAGL98LYTOhlBL/drwGCTDBKyP4o6bUc44dxIdjLOKYMixi7hJ0TyklJ5RNTqRW4Xq9HeHXhaVw/m2amkVMrVoNIHTDTFJjgxp0k+Vh4/81K1R5sDw2Wip/twVNbMiyidbb+3U+gN97dT4oyrbLmKYOsJhKg7WYqvBetN4+oHMPxHKM8RtlfcS8jU4p8qyQNJMUr7cTl+Evkbn8RtDHuNwIDkan0qVcUUyWhw2M9xST38wQNwCqKl9evqlNMTpsU8ab3AvSXEER+nWZ/ExI4UaK8OIzKEIzV8rPFikkitYzDxmVD6lOofHZBNw4PqQxKMJoNUUnlJ04kdoRYkXdBBBJ0KQBkNpJ4ZlljfsOSOfIlMJPwuMmRw4U1mFq9XrrhcI6coJQbiM5Efnd1PxmSzEU1htBJKjj36Xz5hpylSzQFLLsZDcwaI5e2NbUYCmVjC+psd4mmC0eCbFGhh/7KXDeeJoPhIc0cFlbBwQreZeYUrkJ6kaMB80Xg5fJfujAYGoaJHNoSh8mc7AY9CWIBENqI65OKOtPpJZEU7zebrmMFej8qp/KY5Q9Ix+gGLxfBSxfq6ylsUXAC6BTVzAAC75JiqEryNPQs8egcdaYcWIdPcOUTqQ8cW693YhRooP5IA2A8TE0eHnYDVlrmYL8hG7foZkWYTTvBsx4MUXAhDv0FK+Ld2vpVISufx9DjqDchrL1luv4K/A3KQx+Rgp7BXj2Z48xt8u4dIfmZRsa3Gw9dObHdWdcDabVwvQXYcu/Pym1/1am0gGg/nz5noLXKqtoTmSLnaOk1aBKSu+wOpnvE4xYhXTS1+bxmg3DD2vZ4Wcib6Jc7DSsKLS8H7Ihh0WTmuAKNXd44moGJSIlBJfVQxEIbtQluIFcANksPtlitC8SUczFTHwh7MZhrYD8NLYLPlKLVCC5ZrNNQKZY2ACysNBmJ0y23iqYOni1OX8i04uGT+bEafrEJzW37UhEY7+JCTKlFQvVYOqLPuUxrBHSGCAXM7UGyByTMmqC+upCQfgJ1DcKlgLZAW80RjbArtaS6X3FfTGlNBiVY9asiF5YahQkl421udZIEfMKKRoYJ/rQOMSzC+gf2mx9qXObVkyUTe+LTGPeviIs7AYL95hQAw3FTQvuUmZULW+hLAwxKXm66L5seQG4AGGaobisLWVBLxgJh7admuT8Ot5tuYT1DNTEhDcB02eCE9zhv2ImzHgeCw/oiuQYYA6WJB5azUBTRQyeFiyYnu2wJpwiimdKM1PqAwWQp3zpjXlC0YmhvA0TFLDsxFAxIMitxV+Pfc5OXEbtExcW2YkxVeob2d4ToVWKngYLUXZiTPeWl2YvsFN3qqem76njp6Z+avuexvzUytOBE5lTSkVw5VTwcztpX8qE33Od5XvU4qfRSXqU8dP4JD0a4KcNeQq4FVEtDNTmEFdEpd7BKyrmYsAnb8ksCyPEzc0UDLkiPUurp+kBSqnFV+CxkrP0AK4SwTjYJHKHl3bwx5oBESGO8k7VECkJ2vStpP02cG7rbYKlDh3DcdXxF4MfERL9M8bMQVvoVxSV6hwmuhn/DNgKD4BrZaU6RTOihVBk72JpiDXwflXhLjTj2BCm6PCFIFtT+mBhp+LnoHeruTkWR/jKn8XNMc0VXtn49mh6Xlev6LfzjxPtHZ4/6yyt/LPIAAYQsQtBbl796RpFsCOXIO9Eys2TuiYqKZ1Jv6p11COfYFSTM/4S0Fl/Xk1VhUZYFn8rgalc0DO1uKRrccmfl0NBpJ6m49ryL0J2WPKV3rRMOkFZyS/EnUoFKKpFLaouyAG88SedgiERhRk3pd6Rx6T9V1ilMJMbikEg3YRJRitJMzgDVMJTv8AIQL9lqcD41ABlv64wO5jl1GRm/E8MYm8322slMDSrsx1/adojFurZTvpj1ftn9b3/eb1MA3q24/9Op+kXtHbdndLwnNYKXQdt+iXSkv+4ZiroE0iQbPGF2Ineku74h7jfZPz/0bkZMb3wNMye+a9rASM2V1ZNx0H4YwXCH2tm9Ej7L7PUJJIapDYWyyJ5jRcUqtRQJuP/uZZgvxoErq/qSjuYrmZVu1/HAqr2G/iNr+n0aMA+CrxeD27DPqr8UA6JcnOvHMbyVkIgI4waWM1FzKgxYRg1YuBExL2uaE2QKyDqQqoOjJ/fKh/cJvzxCOuyASeDte+k759Zto/P+W/0kb0+/Df06BPr5HOXdBJsDZl6UaA3uqIGhnFnDrM5J7xS4B90TQ2qke3oU4iEpb8DuyIvfUaZctJ/U7NB5DzWiShQJqY4cNl5uFr3S0nYOiFhb9HGiK5H9Ny92l1VavZNMWAURAJ3oL8GXgQjQpzJ+J9knXv9PJHnXkyDogx4XqZT3tUnclsbzCo0JzvkVNfqmga1d3phZf+Bkgl7Pro9VOhgsQkaIqzRs3QApGNA8mw90dfNbKeCSt/r/y3AHP8BgHloCWDO/C8A5oIe9RwvadmBhkj7F4CLr/tjiT8L3czlFY39a4zLvAI4cDELXmqmBAU7UOjSdcpHH3vsscaNYOtPDOVxqXIt9qdOblG0LPsUn7iwiGqWJRBemIbAUtTMipQzg2RF+chPTd/ThJ+a+qnte5rxUytP0d1Ck5C79LTuVlzaAzwMfWMHTPEstubK2D6lPRxunP/p9AFdL6+Iabr1P1NtB+R8xmoLZonI+ueyH0jwWmMbMCiFKyyvotKUUAAuLLgdhYUfFFoTsTbCZJhabTAS9JDikMILyJX6Yn+ZiKZVbSW1IaEKssha4qrPxtBJ5FKZ0naPqX1buqoaqsFQWZXofzqsfzJTVgBQjnRK5a/EzlZBIWYoOP8zrHRhhSW55UYeP6GRxycZ+cdVNf6oVPXI4+VG/nmu+lBVtR45XrH1XEUyVyKvVFb24HrVHbcL4x7vUOSvTH/fmWi+MdfV1KK+HxZ5tiIZvApLN9vB4oQaR+RH+K44vzkHHtWGUZBo649pivCHF/ev1VyX81cVkM7yFktteYOcv7o0l7b11MKCyZtTKk+greI6rMqCbNck7acLKA0KCG8sSLLi4BA1qPm8Y4emHntMv0oMvLF/EX9MTMNob0pR41Cehg8sLBhqUYNVhofyRqlzw/Kx8dcUVnpm8aGMWRE9U1h/jXy6fYjSK6gVPpxR+/Jjh4oWNZ5PDWo9ewyTLc2gdi4dJEc2NHwIvmc8msuPHcoblFDzUJ52v4xXuAPNtOKLnb9ahGLlh3PhaUpzqbhQhY4bqPD5GwGeDLKEBGS4PAiF93qrDhYpJZcfOwiYpZcfOwRIHJwafPVmC+t7RLF/sWiiI7+bvbcKK72o92NyvhNU04NS1flOE5a9VnBv8TOLjB9uP3wfuv4vbraDStPazFPlKzVh1HY3udj08N0lpodHlzc9+MWmh0FeAn6mh911we2m74tca0+ofa34vFxHyl8vlzeQ8jemn9K1GcP2mTFs14xxNcwYJzRERH91tQxkKXXNGHFtxnCVGcP5m0zeSMVggU2zAT5rlnnYRIwbwYzRIAadeOEuNmM8WpsxvJgxyPjv1bB6LDC5j+mKx13O0PObS6D9weWhnSwx9Nyg7SIAuX6G/z64iPpbDF+S87ea3IxoIL70/4N1/5O6/6821dcPG+n/YVP1/9xFjij36tL2+J7c138bnqYTfU40H9KLvGju1XCj+YhO03MWNf8Io099e3XfXXi4qPXvLG79EW79P3Wa/g7ILfMsR3RAEpD5O9g0CdKfCn1LN9uXwvqiO/DnZeJ+IXNdGvpqJ7Y754dyJ1h2GbHmj9UB+7AL8KW0UCR+Nm+y+QD2hMOa7FTLi17D789bFAcvOrZJQLMBH8wY1qCRyuk3hgdlwrvhBHvExjAjDXPBHWBifK8SpIFXGrVaM6nUmk6cYbESumrNVlCkb6xFElh/mpV+HCQ+WJOg0GyxQtPMsRd0rdO0uB1eb/3z2Oudb/16MblwgyNk/c8bUemzZl+leYoHayGEUHph0OcRO/P415ljZCg9eJB9GFgsabFaE30DhW5SI3RQhWvRpMcThgpWPCoyB1lJI6rOCKpOBwtzreoMGiAYekizP3hcHlms2+5VbZ8fJHbI2YWuVA7C91aMu7hk7wCXCmWDJsts4VXGzvVwecRmA1VYthSJgtQIi2ymLjp8gYK/gSWzUDCjHk3xHbm5Q2TEJMMqeQV2JqosyD8aVOojwnsMi1sUJi00rflr6XcjUbdvrEV+uF0Lk1EkoqASNYx4Xr2EVDkM8dOUBl4GLxGnEzyAgCjiZ+SfSwayp0RRsAhKtZzsxN/8pfAAA1az2gY6bMcO3sO9OvmEnbcZeTXr5LUgr1lOJ9/sYRlZHdLcLutzpGiUw528xSI1Wz4day9Y4i0auIOb9aVteMtoPyd7AKqbjp8rGmy+DL4JIKCFpqZI37ID9JsBQ2uyRJn9i6VBVR4q37aCrYC9mEQW6GgKvVTz7iCDaQGU79nLOKqAdA2XuA8usexxFVzAsu0QQHiAocH+TjyOiCEAwECWwVg1tZjL5LFG3YHWfYzrPoY4gt7OicqvZ9LYy6zPkNLr1xziZarOsYo8h9IWvaSopA7ryBvsKjInc+DniiY1eVhhRiJqLtJaJD19hkWjx628UvSCDqRn96v2oA4Dxhg/XECV+TKycC/+/m7x8urN9G1B6RZUZEymI0HhTECR9O7nEYqjGhS2DxQsB9ku/kashxRDAusAoLSfpbiD8szvI1MNyNYDstWAuHdniBql8nmANFr5PGifhEtsf8loV+XYr7J8vTmJzvIXTJreqYXB6Cp+J5gDOSiyieudc3+IgxVk4nJHFqa6hNlbV8YHCidDn6+Yi4WgPFR+boNS5UU3ii8HOIa6mfKiG/1NoFzpEgVVxQJdUouOdnyJ5zoZ/0oti8QGp3XMgSazp9RhLl7FXpeBjArDnIlXl96DzvSwsvAgh3avIv1MhIVUCumfKdilTxyts47fna5UU/NT86SO3To1fwup8qIdY8yml/EB3N1YqouhDa7cbf0ohL8Qc6D9r2uZJv+/A0fo/PVNFkrSb2qTSAxLo1I6sJbvYO6Ca9U2N4+ry6JSpSLBqGq+zCSQlHU+l7POBwA/FFS37LJ7iOxQrDKzhhr8WZ6tMF+HoMvEXhxL1bxZ8rYvIXBQjsx2sMGlbFW3ZTybt+wkNbGr+1s0tTr+Vu1frSmd0ocofRUq9kaFxKJN6ZlyJTrJtirvV6Refhepy8bSbSdVh4l8r9ncARmDZXih/nzLSu6f1zmE/vRJotW0B8pHRF8TWIgpBL1cdOOxW28G/v2sTJFbBGvbB1YGJJbCrdofYhCxieSQf01QmduA9UtGxqoh7sYslHav1aPiLI65/6hOX6HtfPDFFk3YAeYx5snMlvP7bsxN2BcY5UX7nPiPabL7CuZF9op2+GOazD72lnPbgWelQfiYa7OIYYMv+uzeghtQl6JcL+NAt4w95EKt54Q7shV3ROYcI+FGimz/MtnBfWAOyfDwf99Ues7jprJuGEYeYZWizfYBpjjDYKooEs7JkvavYDVMXevdoZaTWkDGu40sdHL+Ns0+05rjfuSR/yXNgZAsNL1bI+6LtS/D7OGBq/HS+J/6PoW4jQkGWnP+ZihVTNXMbZqbMSk34tEGd8OHNjYo4ob8zqo6ZKpaxvOhCUaNapn70L2FIEKyGk1q4WlaP8bVcQNK+EhkUgHiw10gSgCUFS5zYLN9SHrGYBwIellZD11IcsUHQkUnFb18hsfXhWRUgeB4LyShfisf6MLS98HyZ9F1huXxLizjekoEllZguVHi8Hrmo4JlqfwucZaX1hr+sOYoqkbV0kingNJ7swn7ViIevFmIkvkE+yx/H7Fvc5VKUdzXeYeDdHYwb/IFFInlba6Tp7Fo37Qou2HFzcqHzpb2Xofw2qiMD+SZyJ6t4MgXs3wN1wU4C4KT5lVvJQaNBTz4gYITRTuv12y4aYnVVuzPTBTA9Xf8IYoDeZUl1RWPJNiHafpPDxklvYRYGs8W7cVdFeuQxOkt+hJUWQNwjaA2Ppfx1wd6vpZUrLDu5DE7l4fQw6ZgayrgGpfwUgkW6MHthuB2hfB9GH+8xvjwFmqndfUK84/XmP8wY/5vG7G+PayqaO4HVUdI9P06jxiroUC+Au8qllfyGE5B6+0VcLyyrPmF8AQ1B8cusGb6d9mzX97dKPU3braeUXMLu+IBasa/gh2MJrjhOlaTlVTx6UrMmT17RgMoNGEcvAxQzrEZPG+XSTAOOdk9IEg43rWghPKHSA3FYoqhRgCTw5S47kZSgXxLH8gjPyIw5WLcAnTssxDE0ZOvk9/To2k7CNWgspd3+aEJo7ZxxJzsvyMzEi04BdvOnCgZE6GESWEv5oATu5215GCxNHhabrdwgX5fTo6iZ4+l6U8JU1dHvajg3GpI1c6tiv3hglsY++eJxh6yRqHqRzq87CvDVU+Hxfk8/bKuPydcPMunVqRVK67/ln2fJXQm53BMKcMt+JB5M0+avScw3/BgrN6AMz0Uxn1NcAVoymV9MOlFuI0m5QLqqFKLUyR/pttG/V1EjUtNbiplhVdp0jxwACrE5JB4xvdO23aOAmXXhlLvq25u55svGRPPmzl0JHBWHJ2xQY2UGq6wNbPt36GFU0gKs3cr+ImtZLbudfPkImZcjuoU4TMYkP/TjHfjoJkEoTqixaIjsn+vn79l6pbwVpQntfBVy8M9smf58Nlg1e6/+X/Nse1T7PLv1KKPDzxKLbg2xBDkggtPcEwIlYMzfpDEG5T8ZCGREWwZYPdHvRWe70FYiEJckKjbh7Ti+1Kfr0ZqFVI5W76W2BeyVwHQ6wwCAWOpx8kyIQpba0nMVBBgp5nywQ+yLIo1levKlyU4ckigQW0B0umBHqttvbSUmIXFuTsY2YJDDo88YY8/iCddkQfLY71Vh8SUPBLmVABvWUc0rrqOfanqBhM3+Hpb8Fuq2ksvYqrRw2iC4OATlwtLwj6GSU0jlsCHAzaP6fS3Yh3Py4Y2g/3X9PzLHGphS7e/cAMxMr8Z63jfnAEm+7v01jZz+P7derAKx+HH/j16tFvCKjAufu+SYg6J4Wfv4/AZsuW/2mdxeg7X1ehAa1q/Uxg0zwGSGzuFCr4BcArzd2k2g+oTysGrVEQ3RQYETkowembxcla4QpMACPq7NMexKXikSs2UdGE4b0mwV4eFwQNwpbmWjYyRmSdbfuNRdakoBGD9wJPCIu+ApahDsX+fOBix5eo9OoXiWjJeoAxgDP5YWLiktlVxecCgGD2z2HK3SVgWWRklIjzfLVtqbhGAFUtcpL04BGQ5aVoyXTjPrs+6kzeq4LLCkruU4xxtkcjnEn6Fy0Jn6iYcJRwbkTMjlkiDDsZ2Sjj5iTTO/A0YWoq2tTFgKw2goKcL1Aikwr9fw5aI7sCS834eWa4p2dqOM5eWJo8oaRtOuDEDWjfzDHmRDEy1sicgToxZCx1Kc81FFBfRNg4wtIWrAOqkQwzKiKkpD5nhBXulyyOM0HF/JRbQMavqtkHftG0v8CQFEZrr2eVltRlZe/a54hueblkcHdWDhTWOotf1dVCjvRxGR1liWLmkcSEYY2XXtOSwoWHE78ZeZ6lakSasSKCcY2BJlWA9DLWlTdBgaQKgtinZ9Ao2D3HpezSLM7ys5tnl8t26epH9qXRHlGEoD5/nctOpPwYNVScil6Z764bJ+vdqVgtaadoKOsmnOMBUml7yyUiaXvJJ+Od2PwkPsIiiNP1Do+OuIQHjXkLeSrf/B5E2DkPsp20huHkJcetGJZ6EuvU8LGImY0zEDOltbQ46IVM4XvSi3qsRw0E1wAsrLkwPGolULamMTG4RA8NEsyJoBrEJoTYWX9Eok21YUA7qKI5iFO8pQIdRhse5DchQ+ben4/1ReazGFZVWT1DepPgj3q1ZS+x/QzPhEd3qB1ir2NU3et5AsZuLWlr5e3R6db1lh0B4grEXIbyuEBYypE8J1l9gwQdrTZGYfi17rBRaPOqq7CkwAQcV8HP7s0Kwurd8DJoskSxx2ZAUI1qYekkxonqyRKhF4Yix8l/PFKz2oakdbrK8fdz/tmaXJztbJv7DOj3z8Y3Bvbej6XiXBRBjk668oY2ALZHcJLriMdLBHucFJBbI6uwJv6OXZDOw+9MLRUXHLq9lAuuMHpE19ecAxJH34+siPmn/jYy1z+X970fuA3BlP8f6cc4UoUsox9yOMWaoNKmxXHAZjf1ZVpi2Lj/xYTZnIDeTGWph701LJ3bDX2yTKh94n67sPYbTTnwiewJpFZInluUi6cty0e/2Yfeno0o4HQnyx3DfmjGR6aQbGGfZ6VyksD14bRxZU/wBUvvK3/jW333jZXtKIjtzIH1qACkrpm2PYvr3dXA0Fnha/+Sglv5lXbmXBCW5CLBIJoZLqJhnJCKUBdfa+1xEDbdVtksY2FTu2LAQGtChAY7+0GQ7UDPK3hlkZNthhS52kkWNk04v5m6xVeRPdS2Sd9GR1xcjFPYSn4Tv+ERyDukqUUsgCn+wHFH4w+WJgukShT/S6c/1WVQs9+kBzWqnglU2SeH6iAL7W/d7g4jXoZCEwMr1eoWclCTYH54k1LTA9tMCOFOCFjz5cRPK9Nw9PiUwFSVIAJc/CWrwkPcpPV/90Plvnt8rPrFBjERKAjpg6u/ThQ3obYPdpesC6/8sIHplf6njvs+pYV3ReAuHHlsRdM4Y6D+p+2j2etbSzxRKFOWc0wGk5Y4M+iZJ8cD+pY8LqxCJrtKRwHLVGg8jGo/0hYuzTvH8k/J/qQvLwQL+s2xeLPWB7UIrSj1beXWz6ZajoXqDtAZTRvrnB6cbF3xzoQa4WPKd+JBjImGNUCIpBIJ7jjytXHM+rWsCXnkALYu77/3r9/61+uFxd6UI1WtDYLi/U48KPnO7/fg8skf2toZY8JZ4JH2Ww/rr23P77sLD9NxlkwhkPURHM3DDTeCRz3z8T/Xeji7Z/0au5S5PGJeeMHWciFsuTkQjTmQxCfoih3y4Sl3Xx5cY/6VAgnQgQTq4g7A/WsWV6C4J6g8/cZU32lkIP/kCh72Q8X/fE34SQj9Fa/EPjxt+0u1LX/iJOVn4SWXbRX6mOh8TK/mZivp/1H029B+cN+As/0+BSTP+wWCeeVDXARPncp1RbvTsk6ZtWpS8qdfSXoc2ZT12bSwEW2F/1r0UTXPXryA3PayDES9iWylKjKz5jQVHRvGSd/WSD7461ZI3dXiUCUv+VbomJz15IlSdJ8LCwVLXqzys1f7lhdBF/2FOIKEkgYRiDh8BeyY4IMreyQkkOPipm0CCZG/7gXTHLEd3KoD3EJ1S70darscjsrrakJq81yBC8Ywg91VLWXiGKmyN0ZjfQmSL8LBJoAAqnVAVgZcNYCZwDMFiWu0C6ZL9dOMyOb4CKRisFdoSsvCCk1H9P6ipfv7DEf3OfwEBmB9aMs/mZPNslp1nzoPXu2aZ8zGyZk2P30vS4/cia1YHtk7W7DqwXuIo6v9Fn2Q7+lcd0rk9DjOzKEfeE0EGUyHDU54I7roKd3nb6sNWsz9d0IvYRy2B7izAinbdf0vnuo8lYeG2L0hShdSgKni47eAYNQSbBbN8tDRKMjCXXfOJC+aTp54sZY5Q82/rJclyfI8pgoe1QvX5HgGLs55YMXA4yzHsqkcm/I+lMqHb/wQkLv/EJC7fJ3E9HsVwFcUY6NOEnZwZWzDVsnzkh2TGwmK54X9osVztX2nS9dLmq8xJFsvNpnKrPqm4of4HxI1F7JmbLf1yqodFjuK9t6NPbN35k687t//kk3d3TVPv1f9PiOoHlhJVezKiahcR1ctlTq/7H8KT+zS0XAFRXnMyRHmtqXj7JzQPycnnwe5PP697zESBu92giPnZjZXxnzpVpgojKU9Yl26RI8bgZ0K02lHlTG2RvCKWWMUYdyNwusaLHNAuZq6E3VGEta3Tv5iqGlurzBybFtkWTWbuYBEF5+65Q0WMumQovqLQY4fE8SYijdRJqk559v8Zk8zB00sisNg2HkkiDXeoaML6cKhoHYR6GRFFlpovLNpjlV1pYBwJmxLSx/yqKYVcPejbANqKzSQu0Jp7YRuQcYfIvZKiK9pBpM7G61IEzB/LoynNnsPIpd2Yolspurm32caUPsjxCiFxSYqLJHeUBWMr8o8MBMQL3Ncwxo9kKIBwe+zyIhsL2Q94ktuyn2BYhyil9pikCgkvZtTeNwbH9nb6J6YOto4ePxD+F00tiUgQ5fJB8MvIIEtC4FkCGeWejvaEvPNicMvLHCw+ndrNapYL41FI0hBxiWCGwfG+7GagLJjhFI8iI8pHZuQjlV/kf1FaAeezhiKWVm4L8Ty3mZS9rZcG3Z9eBd1f+kTVVGF4T0QnJcOu171djvMJnrdhpI/Ppt2xzdK8ntMHpaOnYYzItDUuwQ+IgRjfXIndk5sMdXPy+zeIA/O2wkn2Q3W+SjgIVBy8+ZXMv1Ifo+jY3NRN96vLi+h8lZQ6zyjCWRK4QDPwrD3XZFP61il9czFO0bHLabx+e27qpgV3+Y1tphAjH+bm733n0yWlz2WTR8OVmgwXD16EKlT+rtpeRGPczL1Hp90805QPlwu6XHAUjX1IGjr6Ivj2tnWpSktuLM+AHEj3LklwjCTB2VjnyBrJpWchnjFvyh0i3CzCQNyUhjuUIwxjgXMFUfPYVHwrNXA7wjEbCHSbkBiPCfF0YpayKVrepv+IrbIJJrw4I2qw5ZQr8TX7Akfsx/8GDVNrMzy7uDc0hyM5x3tyio37N5t8vEpfpGj8QuOgJu7NCFJKUqfSM897LrDxXENT5uDc1MLC/eqFYuWTcxAcYOk4mpf35uuAvI4Tx3bjqThtfYO34qKJ/K5sxmrgf/8WPYZwJOlvb/IzBkU3vQj26pGe5BDrrZeJQMQX0w669zyGrvZ3mPPYwcwJQnSSksOki6bYtiL/FnOGVQFbxieP0viHqVFj1G0XVRiV1Li1ffLIkXdy81ML8s8jF/HUVrf33q+qWJ2emcMU+U9yGHUDUVbU9J+0YxjW4vGaeYrOsKp4Uvjgw+VVVF0r9SL49T/pfazRhxu6aEkEKGsFO2XjAioWEUdxn6/OooGQ9bE0285XT6EBMw87LIyDAxDDJ0pxQQBj9QaTN0oJB6JafcKQHInhmcVUdmMJosJfYYhf0lYV7J/+Y/zPt2rgbZw8ch4np2p2c2z4t5iw9ct0JdUjpP01aZ70IIAM5l5KzkAM2r3Fk45On68maICaWMn8yJ1hR+hJR6exgM9X62uwgOKri1OcgBF1U16NY0u6vSnkiTehjAni8Ci+BZQfEDFvgAY4RnAtX53FR2Xg6il8UgauxhEv2IXWmnFFa0Ap1rLf7hoM51dNsYqzWj2LiXQT6ZHCHrkWU8Wu/ziyBcgxIPRkIJxXkYQzaiTrIMXleKdoSbiaOeyoVR7WHc5agLIJXF1ACeLqfxbPTN+zDeocruB3Uqu8w8kz/2kkUEuAliDa6yTKkPMgJCXME+erdd9vcWEBph8uxxEqrfJdDs7Gf8OJOQEVeYKfyZxbgM9fA5GWGefnXMcQw1VP4rhsXFHWmzjOMYfkJMiHQ4czMO1ZN8inLTjOsZlwEW0AzYfKw65TDJKjNrmZwvs3ODzwgOUKTo9JSIxKQxh2sdI/lxxVldhGFVJwTtTJODncDiuTVnB8J3n/u8h1iRfIS04ER+1L24qGAIt8CIFWE2Z4g2LHtZWVnc3TYHW5gobI+V/VxTCtAG0c5oYq61q7otZMjlOEKkWFo6wOVQqcYMhPOCDfqjCmQWvhdJsV45w2U3bdtTQuDmj3V+u4XDCbzEeI4vLjf6CQbo/FHmQxZWu/4qNjQKKH4I88Q9EBxPVgi/AfNQyPgpOROv9BpMIR+E/6u0w+SGuBMzF+VJHsCKn6YoIAgl3m7pFOkfHkfoTjHMerCLZGaWYLjxjIF/CGyFTgbg8fdDkAJkGmMaEM7zJhz6SsfoxIQyd9/DccD9VGtK6dpDbazeTLHYE/59dsV17Z45gP/hKbDoqVFB0oMj9XDBMCEIvhECCX0jBlFM12/DVFBhYooYxWYgYzTKSiNmawXe23g+T9e8CZJyWwONkR8k7eL/k9BibMSECSFm7W+jc2+RylUM7JUceBEZhYf3uTXFUt7Zn1MMWI0c1XYNSlZLF9MKSxjcsHMcMtaWwo8MBDskpbxGurRaz2QTLcYjU5/+tGTpc5TsR22s/LYUGfp84m81ckC+M4bbbUG0qJ1SVR1UObTNLlHwbH5XOFWK4HqV0ufE/dKO6sQxPmbk5XixopiT/9kR+jQfGnrzJE1mg70pFI6hSe8NRGiKlv824f84E84KwagizdhFDswXuKsFMrq+g6zwGRK8lL8OqI0CcGR52MTppIJYDU58OUcuNYW8AGXmJ8rtAoftxifBkFyRr2v6opDY7gaWDBaIRO8Tdh3jxQxtPK2qTeqAIReXUL4AAy0ynagkGDvd63IRltCPRtIeUvIrb8B7ASIzHwtjDzngZhyzmFIn8Pkktz6HsrEGs5SkgS4mwyQe5tjyuQ0X6i3K6IMqelbmOE7S5RXtkDMVq5PZwAUAzjlLURdksaEco3inGdCn+/lE6lUVQaZezhbWqUUgEdt4rh3Owwi1kxKhA+9ZKwB5WKRunUcn5fx9/sarf9lbIAA7RXAL8agGJNQtvypAUOsE2n+N80NAiHQ7C9jXqksZ/jk7nI4xLjG5RLCtJpgwY7RaODN12Vpzm9BEJ7ixP4gjgG3yg+YItWCIVsMYUMYX0xZTNyihcO2cJpWiOdIiofPVuO2qqIYyByI70a6GS9GRFkdIKMQ9ihMnL+iopJBk+dlMfhNun/twnngKHr1aFai9rzi9o7bDGOy0NzwDYkkRa/yCSkY0Agy2r5CsUh5xZyGAhRDnBhooj367d734cOZRz5GhL5cExZJ28LMOo2+bC/WjmBnAMsZZaaz3TjhOUJiINnRi3Crork0CnjFbVFVRohar4FPalj8V04yyhkvpwBc9KSYPjfMsLHrC08L6tiBWMd1tSiZvEtWgEs7HudkAWz0gjw9o/toAccacAEynh9ZzvCzv9glQcp3qASORyP8tVdDnCIl/8jDhupcIJoplFGEGQ+LbxScTpFYMsy4HjEH/Kv1P7t0feZnxFE1LzX5AkNSbrgIUw9z9YQDWFXXe3/rIG9DplH4lls3OyQO8pSfutcEJVzjZtytyK3LtMcyBdtIEgi6bBlU2C4RZvMBZLRYwtl5QRoEfw2KUbczEdNb+a+TOhvq8rmzuSoFG7PzxQrxpWALOLFs6K7l0Q8RNlLWv17yYruXtJFIIoABc7wPljvJalv58CFBut5eJJ79xKQtUE0s1qk7uFqL1lpJ5k5WCl7ySnAjJQ4MUhKae9egs0wwl4yQoPcuCy3QcF6nCwHXmqwDtEfkTLZTwareItTaDV2D0crgUwrefPZ3kvyAsoJqPp3jxUV98g/noA3/CkXloBk5JkwFzCIPSVV4Dnyy3PilTmoO5myh4PoUDvkMsAMbgGzOg6SiLsJSb5yDqdVuaADfQiuzuHTCGNGAuy+yL4Sh5QjFfdwW1JnoA15dJgtcSQsuRxAGVBjuBqvsBnDfWzGyVBjuAc1KOLltVHQI8HO6CWSbxBzxXkE2v4FvEtOdPgJECYcTeiZ0PvPJQx78ktwKpEjgeRKCYHqwy6gBot6pwp2ndKLXYN0SoVdBOwaFOwapMFe7PKCXSP5CvI0GLArYRpGKysiupp8JQ6Q4PQKCJ7r5OM57lQ+hh/OyFNQSqvR3ZQK9J8RmpN1jlFOKetJE66NaorW4fvrKCUfvu/xMBO+m3kmRetoNaW0wt/T9L/ZpFSQ1VfYTXRqH3afUmP3YIXdG0UVHoUZ78fw4WrHvS1hPgnoeY6k/QFeSh6gmAehaARZMTCCmFPqi4MkUGqhOdNDwzaZR0FKz+kU3v+aEWK2R/D7askjdAXj8tcUq66v5JuHFcuuPy31LiPeRsCi+DcZ/l7BBI+7iOMsMbXP4JvjkMlwwiduHgXqPx3JT+qUQbyiLkBeZqw2Hs0WFlTNfPcsWxDLFWHlZLRCOL4VrI0KZNrPFKf0U9RTIKycjKJCgsuokUdYOqd0l85gF5VS3ltYiOIVkPg5GvTtfJBS5tdAVVNGzT68X4lm1jE2FadWeD/CeH8qjQje5yfH+5XC5Ps8opU13itayVS1Sx4iaMPP6fj7dD4mR1NFguS8tpHgEDS8d9lkshaGBW2Haczf05R3XVHQGBWggQW/OVYusBYN1N1/NuHhDtP4Xf5vkwojV1YYntM6wfARYPgInboYw9M++t0nP54SmNrQVor2yX82kVRYHts6C0OPJpwhG6IhubC5Z+XkDJCGVvv3Gc56RauFI/X+Psm+EbNmAIQZRUwpiXkMTpJXJVgJ+HO85hwFsWc2mU94yYHBi4UNXXw6C7U7RSp5rS40FyBbn/9VqJHzccoo9XNQOitRIW+hBAI7S8pJBzqACzrFCjlC4pkVk6b4CAxKoZZx5Sd86BlvR7xJifNc0AdIUxQFak0kpwyAWjvRXnBr1fMRfj4i1BzyOfipHIqXceTT4ZFB1E6YBzazxcqqrw1oiTBWSH1A2tVjIns25AsrOQXNJzyt3s4PVoJtEE3QStEEnbJ4CKIcXWYUnnvpTzoKFutBnj+X8GkXjC+D5QJzoYFg8iRXWYgWmqyXGKIMZwR6YQRHkYHY0VA5L75sjmWMwvnfMTREp4fTBGnUH47yBt6dMOOggMPQqUAj6vozizckQzvL4uC+aGi98RCNG/5dbjTkma+dZCopZijkRF1bnx7XyZsSc7WmZOPYGljt1pRrgQij6RqC/nWVfzsb5vBLa4K6jPcOeMVvUEll3pazDN72h6pTDLBWuHDCLrOaF8dwvY693sfzVayegWlF0ssNQJqIaBWnvWmi5uFGXYXVNcUgVlCTBgHSJq3C9tNkywU1cZxLSCldsTvCBjcDu9MQxUyD2TVhd3p4UZw3F9idtEu3HZ/H8FdMt1Ej0G3Q7LRLs+OuAYu1fpnwwi0+HwnksNLCiWoP8YUV2mVdtAOrk9WEPvZtTl3TCKwOX4XMZXEvycfBTJkoRRkR1lYkv80HNK0F48QCF0h+raNq9ZL8TJQyI3lMGbVqmu3A6rQrVmcNZRWr40VqykS/l3ESAMzxTS4fZpUSrcSP4tREtMZ/PpHS4eVK85XA9PqjsahNhyjsOmtoiOLA3AwJxmaVNL6CvCh+gq5wbU36W70ptcLc9pP+tGLdmbHxXwGlHyRBSYx845DD2qi8KSR5z8V8sN8jDgnB+NjGAdmte3C+IUdxCro3IKAlQPhGuRYL/dcMNUW1n1CThUn/AccRqvckstWv6j2xukmrGJE2GewELUr8e7DFbpPQ7HEY8Tzk6IRPhfAfdSmtgqJ5VeXu3AB3RQP+vaAriV8HJBrZE7imJiUgOSN8cR4vKXAcTTkTU9K9h16Gg8B/Q07eymM+nuQ8kFesLmr6z0WIDW5OSApI/gym2b8BFjpOEF+1K4dYSBpAJ823/LuRHGgVMfDGC+efUUQCvAG/zj8DurZ4puRQ3meOgQ2EYeUciP5OtOl+B8V+Xa1Yc3KMScEqrIgG/DqozwZIUsvRKlawz17CsXoxraqUUKtQfRVa2h6O2piXqWphlpqBbp6GeHaean+7waI6DYb8hE6Dmu206nAWBI6yauh2U0Q72EDpKJrxvxIsdBF6xMTAlQ9+U+2B1guVRzmNxoOWn41KjYb/JyuVRvuLbzehOA1pnrGpIqdLxnOX+Tca8MJ5M7jebqvYWbGdsmag6b/CDllsZ6fqMHr2RvB3mVEgB9MKkhob5UwavUGde77ycrXpfDWEq/V2YiryqZzwJtoYbhko06aWP9IIdvR8AJMJa2kBlqp9yV5o6JsTJiv1Nphvo5TTJTc5X4mbpziC1xCiVJjipuURKoncWMe/JJUV9ZGnMlKZ33wqNTcozy8jH3bva/4l1MRp3CyQ9j2R4d7JYdroT1tVveGGkJoLlcu7P6+qpjCNTc7hhfFx08dD0/6VnLjwbYbvigHUmLyEFTpRVx3M3Ubr53RowL+E2nzuK6NZvqrXGDDAttNwqExULlDIk7oopWI+BKVsUqQT5hxO0tchvhySrH3+BbSKhoCC7zEC98VJE5v40mTQ59YuDgGN7ji7ewR5hnWSke06wMgx9Y1SoeoDZ3fY6wQ0JhT9VVX0yyal03qTsYeIQPaL7cYHPvhNdW0dW6kFydPnixMiVZkR75X4NnadshzEIX5RkkfYIo+wHhGXIaQLlpiqtzIXg9/6lAAm6guTM6T92wznx78MSWIHU07kdpmbL+9XEamX3ZXOHENU7kHO1vJh7u+9hX4n+4p9+Chnt7j3naTfuUw6sk/aJckg7kzqzNGN5TzEAIM6CCZ4LUsaaHZRchLX4irwhBNsThag90UrEOgN0Hvwm2pZdyjTFx8j6aw5S6lDfKK/3ZDu9FpKIhwSsjQQ5L6vDf2wYSCGYnYq8P9kC1vHgeCwTnFYZT+5qDcOJJgGQF3ZY5XjQW83fDKD7emquK46ydJaZdw2IdknXODu+9pQrzuvUFiOt4JfrJOYS0ToxwL3IhaunUmdg1erDS9JIlBJx216p9ExT8c8V8JZAVxgUQ2HUod3HVKbBh/4ejJdHWJUTeiiECOeUyu+eIsc/uqDjb5kZYr4aKlYfFiS7invzKVxUjzedTgdmFwY/xUryl4c6u0fws1n+IQOaFx0OeHvyApOMqXBvv8eZ608B3fnhLvg5YamOf0hW2Wk3nG+P17fcz5E/A33D/H9Q/X9t/n+26rj/9mGBGsaf8vbNnKQYgSaRUK5qhImTfjLbURCl/DX/x8ryi0lI7Wy0pLKmzGuvRldjzejC96MrO4Vb0bewvvcvrt797IFo1X2yr+3nCzL/71Ngz9C8IV+XIfE5Ak6JHY9nM9ZlGD2Pr00w+xuppq/XTuCp6cimBWOWCxfsitiJjGviCJoSeJE/+82neMskP6IkeyrwxypDnYpdyENK3y/ZUNh3OeYULKsjvuknOYohZ4LvRT6UEhcSFJIPTkqhyVHpUTi8j6VTi0Kew3pcIMXupw5RNYfrU704tSefOsqZ+cfrb3BxXO8CFP4BnOM9LE5pI8cXrirk37E6Sa+dXcS3OckxKZWJWwEG6qxAVaCH0vGCR+04WsXDIL821MtOLxFlXCBdOScqH0CTPPPIPME+lafJcIOEDAHcD5ptr4IxxtPmMkDYnuwLBbagkFn5XFV7xLJstkosz0dakpadJHX5DhDZLLgT24PyhSk3SqlTWSdmePTnGzf65XExyRJcqdG3Zj3kKdevBFM79hVtdlL9otkwtzBaef58rADY64lizhyoA7DY4yvRjoS9qDLtWLlgMcWSzBbczmTj48j+R4HfoLdC4dN2W3I7MKH2JDyb2ryVsVpojSy3UA/UtXTVb1I0qguW1lyfKpwEAupTHdDSVSKQZd3JxLycM2iY4qWO5kIPmmVE7iSAz4Rxi1HGSE8oHpBUThBSfnnLzo17r3GNCQwAXjK8amghUXMaviaZ2MCzqfF32WQoEwUp4Y9HXdUUkbCmaMjgkP0CEd14XzicmOnfORsSYwotvauBo3POgn+RlBqRsdyHL/S4obwJrXuKppgVs81Cs78jpqdYzfL+cXc4rsNtXDaYIvS5wTxNgI3G3roWL53OyoqOC5KW2EqKBZtLovtDNagx9W8CVgG2PtQl2el8jm/T44M+5DE377fMJ8qZ4fVycLocQ8OOWY4VC9EsVT8Fvw+xG1S2sKO/jadLgki8/dJ1Fb69cQMCpJsrPhFszWc+LJ9b7sK8vK/jFNCGPIO1sGGsLbc4ARoaNmCQ0R6XdHqwBetdR27tqToS6vU+H/HWA7fS8MiZIPz50vTFelq4HSyIbFMR+zHkAhfNUIqd6WmwdkiLlqivx/Jm0zzm6Jn5rMsW1BMtiSnPJyAfLFSTpJeyWcJsJdc0YaqDxk5Bvcgb88KsfIp8VIOZ6ZGkka3yTyJCKaRHHLSKz8t8rqJK6+b1nJC1ECPEyV2iFSUGhAX3Yx/xLIDVOEo9R+xxUBQ08B7ImUbJtdFnE16rnGH77qRY0dSfilYg3nfcTRwca//IWeFRybapUJZZaZTm8w5cgIw68nBvp7T8d9hagr77zmVprvNVJyBOSE/ibhWjENlJlANNtOhxdDMlkAz+W9BM+vxfsK4kwqaWYBmItBMAM2sB5qJmJFZUIdzCgO1WEnJuSapwJqE3LC1R2HCmsWVkjaRoZxd3Oui9ASgzEeBN8ozO6x+Am/XwHEHrjpxyYcTXyWxKB/BKq4PZ4Y1kofNH2fyqF49bU9MXqM67jAPRczylFnXXawOis1I1QcquOpABSXmgywwo+GUFI6lC4QapjQcmjDDtJG3+I5/jRYIIGufqyFQBdAHqV9OI3nctEmLT9L5//uEn7eGiKC3dk/4eQIs7N0i+f+GqXnYOn+5qfOXj4cznfqP/ekO2v+nTdN3I5QrqBXkWAIcSsCbcX3MqemX3W2I7jL+u7aSo3UvPMh04aH9o5YTKZ7gkw0l9HGUg5UqtjNEY7mL5WiocExzmcwAA2YKF1wijWTVT2YkzYTrRmP9l0Mmq/wV37OiL/merdK0LnMUAzS9/2FTyAEiqBxIP6oXnSIFzDcc10/6Uk6lqHC0ZgD2omMnyPgPyZHjVRIyVx0H4WbI+HtNSPrWexREpafnmXyV653J3Be4DTl6OCtPKsjgH6oSRXGz9ZENZ//XDs/FQRR/2Zf4DjHKgpWRH8YZxv5lZPxvm6DoufoJYpKrMelWtwwmXQ1EOqHlY/7VrP3xhx3j0Q1L8aixGI84+XfpZ0LqyRPKqBNpF5NA9YN75g+DSQjSrhDpNU4Q6TWuQiQ5z7Aflm62429xaX3aTPr7OLQ2JH2GI66twt4+ELi5jXkkVgMwiZwyTIZq6pNYONwdqR/D2KL6qLmewsCgWXLbWffi+HTNAhlGeZdTkhZC2OCTtx0EUndJ2CbsTKn7z+NYchRTdR7Hcpn4HvgBmfhe6ZZm4nOPl4lvPJxc138SWTcknQnenzvdmq+Dlbt9siLMcg6rjR3/EcPiFrYcESM1XBtMJVLKxYy/z9TZGWQrtQiAG+dzZ8bZqWctX4+wm84IXyOQDaIdJ43wJHmowboAc9jWXRhq+KGicTFHy/kOyxGc8r7lXyJpc0yFtJat55LUZIJjLtkXXmLgmsxF5GJ+w+GOOPQnlYxXw8GQAituYeANHMv5e1VSJGqyh04StEV8k8lNqxOcdGqv3bTqjYLZTcZCDj4B2Njm5SRAz6QQHgHMIOguPXGlOcDijCqBGs9AuPYMMJLiHWOIrb8A4pgE5m/E94BbZA4USIMkytKPGnIVPsNBZKYIaenUhLngQO2LLZpgYXn0JeEFU+AcNJxTPhc4Ds0y41xgYOTkciXIXGexFG7imX3n34RMILIi7JJUH90cH9wWY/5oTZeXHM98tchHT+o51hZL0pbz2ySQzZGZicimON32l/9f70qXCs3+mHn83WZT3/GAr3OLjgfMOZh4yQ6W/uKAjecbB81cb1QhQgol0+pWMbFsKWypntWW0yPg8LMFY9rWDkeKqA3qApxfsa2I5IhSNWEmuZ6X6CXRlvnAbf4uU0ArOlz9zDaU4lOv/9zf3PKfX/iNz1zIOitzsCfu8PcQC1qY+wrP+sOH3/Se71yE81gfe+wdb7pZX+Em6yhM8t3gz2e39Wh5900a77bIVFGbHztSmPu41g2v+liRHS0YT48WTTLlI1z7aPkw/x45WrSPwPRGzaPsdIoq975Sqtz9SqlCpnx3KDoiRUeOcsU7Qult3YqHQ9FCqIhCyu6kFh7eK98+Qm1KaeDOI0eOHOFzRshPbTx8V2HLhx/TM+U7FuawmXsePf+jXnVZneasHiPiNu0ZNqkB805kvu0C5zH17LacJWxu3Erc9o34czEy3wMed4Iq8EsV4Db++NH7qveP2EO572nvWxcdKoamnnL4Lpz0hBza5QOv1B1EhQ5NnfPquz50pGhVMwFjzv3hoaehqoWXvurQx/DktfzkThysEi6P9k5XGqYkzBhmhkz5UJi2B8O0Mfw/EwqP31TD/4FQdP9NPfBP76TsaIA+GYZ/K8AfRiGTFghV5tQkBlbwDWqElS5Ux8t+v5eIoD3D+pzXbvM8S6mk6ubjG8YKu0HB48Eia35C1TTdf1E3Gj4ag14QAGre+f3+HwFJHjvP8oEEF3CgPhyktpI6A4rfM6ya3lvY89UFWFcIsVVn2Ikj6OlESOJdxFsr3dBk0LsvLCzccT8f8aHKyZk8CszuZKme2bahjDTveBS3+ZgfdYbdWDRDN4fvP5pn5iC0B2TH6iV5zuG7yscGbyx0+ceNmfIikMB6sV10BPrBxiVtPQpqUr4m2d5Wy6zWlz67bUYXvfbY4DYU+in1gu4Kv8H/ataLyvc8MHl5t0WPpybF5kYeqQpC86+/af55Y8iaasqFb6hAEI4UKbXuZEQ/CkcrXsr89Gh5hH+PHKUWVnIovK0qNOVhKaL0vmLoLmTreXjwxsKWd39DdQSzeD++9xsKkTQ0NLXh1oO554MzzMGA9AnWbRcCyaGPoVPf/+IR9Ahrnxd1rrt1Hr7ooFRCz48UXXBd5Q6SrluS0x90d/l7dfS8HlrQC+cC1KZF5s4jPaXUBvr3Esz6oVK7xiIyabdlVuL7uvNpbkbAYGdkjp5nkUDh+8v0yHnBDlEu/Jh/i8l1TxC5Qk/VecDKM+wEr6AJs6Xngy/aulcO5rigonOcf4mXGyes5eQMIZ03R6n3p1yS5akrq3Dz6Z96+UUX23u/dNGRq7fiQNSojPgQ85DXcOkpFX++1PC+tNIy1vnrcFiYkvgkPhuMd0E2YiDFQ2Q4ScM2slMLn/1483kYZXRX4cqhZ7TDmWjl4WgPyMzQTPkA7MR8YIveoC5gG2ipnineZJpzqCJlr6QX9oXlQ3fCCWDB70yOvSr1MwNsF25+SnmUc/B8+J3+fsOid3X637u0yKHVyTTh/CZXnTeBn+1wJ4Y/CucibsjGEYuNvvc0zFyszDIbNiRJZj1h6TlPFJ/4VEQnlEIGMS+p0JERCgZX4fwLJxaZoJkPXhd/pOtDXpf2krtYNMb4ADg/kyf8Fms9DDXcfKkiOdPzB/Y3JdjDe7rHaZmbUqBE71XEcqj969msT477juwfLowCI+bDG2QgthoIM7cLRvw4JjshtdPSgURjAvWZAHUYQHgMlpbzi3A9fhEujIGVrXKUE/O3jg+I7PSMA/rJkn1y5GgHwzArEgzLyDiNXKMoaPhDM70txzLovvaY6eUWBAJmRzgLEfrS9E1GrJ/H66Otlp3LREDQDCBoVCBo/s+CwC0BQcTDlonGpBUtgUOMn4j4LqbocaGS9ELF/QCoHOdjq37LiBj94OOApTnGils/A4stg6VZgSV9omBp9IOlsTxYon6wTEL2C5ixHIgSgY3rg1QikHJdgPGhJDXcGkvh1uqFW/QD4PYgw+1TRqf9J6UthVtrLJeDIyChM9xaFdyyJwq3pB9uyfJwi08CN850Q4bDi5o9kAygYiA2euCF5DT/l7s3gbLjKs9Fa+8aTp1T53Tvllrq090adpX1cls39kUEa7AxuM9ZT5aFMRYehJ23chfr4vVinzZcZMuOX9KDQLZQQl5wbAYDMTGYoISoiQEnGGMHJeEmToDEIXaYc30JSRhfHCDECRg/f9+/d506rdbQGdbSul6grlPDrl3/nv79D9/Hu2I5yWuRnHRyjkXOtapI0+NFmlVFmpxCpMKg9l2tmhDpAXVikWaTeVNE2nIizbxIW6cr0sagSBvLi7R2GiKVaYsCRfRRX8jHydfJsBRzupyYq9255oVekTZCqPtCbxwv9GZV6LVTCP0ASNqzXwpVC0K/4yRCb07mLRH6kBN60wt96N9X6OlJhJ44oddKoacDQpf4Fc0kvKy/hvg5wLUAEpHKGYExJf0GS/2dPFmXOxN/p2vA4xvpxO3RqrZHeor2uIPt8W4tGse96j92mYoH2yNevj3qZXvkSed95xa684VzHYif+aWICb8anNNckm3kDqU5AGuO2/F5TkTxKZas+ilEdO+AiO4/I0TUqIroCxDR3VtXJKK7t65ERI1TiOj+AREdOyNElFVFdPfWQne+sjIRfWVFIspOIaJjAyJ67IwQUbMqoq9ARA9sW5GIHti2EhE1T6UbDojoyTNCRK2qiB7YVujOm7evSERv3r4SEbVOpQYOiOipM0JEQ1URvXl7oTs/WpmIfrQiEQ2dSq0bENEBfSaIaLgqoh9BRN/bsSIRfW/HSkQ0fColTFdFdMcZISJTFdH3dhS6853zViSi75y3EhGZU+lFAyK694wQ0UhVRN8577ktzqEXrkhEh164EhGNnEovGhDR/WeEiFZVRXTohYXuvP+CFYno/ResRESrTqUXDYjo2BkhotVVEb3/gkJ3nnzRikT05ItWIqLVp9KLBkT02BkhotGqiJ58UaE777lwRSJ6z4UrEdHoqfQiiug+rxedESJaUxXRey4sdOfpY8GKZIT7VyCkNafSjCik93rN6IwQ0tqqkJ4+huioL/3+yqSE+1cgpbWnUo4GpHQgPBOkNFaV0pd+H1J67BMrkxLuX4GUxk6lH4VVKd1xRkipXZXSY5+AlP70D1cmJdy/Aim1T6UiDUjp3jNCSuNVKf3pH0JKX3l0ZVLC/SuQ0viptKQBKd1/RkhpYmDf/yikdOiTK5MS7l+BlCZOpSgNSOnYGSGlyQFd8pOQ0sOfXpmUcP8KpDR5Kl1pQEqPnRFSWleV0sOfhpR+9GcrkxLuX4GU1p1KXRqQ0pNnhJTWDxgA/gxSevwzK5MS7l+BlNafSl8akNJTZ4SUNlSl9PhnIKUHn1iZlHD/CqS04VT60oCUDkRngpQ2VqX04BOQ0tHPrUxKuH8FUtp4Kn0pGtCXzggp2aqUjn4OUnr/F1cmJdy/AinZU+lLlNIzCEHqfOtDSsD3JRgp2FSlxu68936fNoH05gful6BuZHUrgAsguTtIETDVZCzksQ8qiW3X23S7T5o9pdvgX9lvgx7j5fV052P/xbyrKVFUIUkByCshQNmhcHBrh2rGSH7z7ibjnuULd7VUU4s4bCws7099SIGUrbPR3NfMOl/7kAKGQND56oeUSwFmRBM+F1UPsmxEqQXzt4jU/+qHFN6T3aKjBTWPjA3FZMIL95nXqTyVyNROgiD9cL9Ecgh2D1K+wPylJZsgQpYMTtUYlJgeNH8eEq6CPJQM0A73I6EkFsgrwYLI/qEfChYz3dsgwpOQ2tN52EmZ/yPMcwQRJImWI+sjW9zmMDWPhcxIBwbD5rBtHgtxpibnLP6ZKm/Zgn92yC3435+HxO22CZy0zElgcirI7MyfI11H6o0TKU4oOQ7Mn4eE+0bH8okzDtq8LNNlZDrUC4fSHBG/p0+Lbr7p8iWQPvRN3csOKR3OM7VL744WugtWdS7ct3iI8X9qpkDLIFfxdWgmCCy5pWB+W5GA3YKjg811EZMFooM2RlMMY0jE0ijsX1YRR//rulepuo1wRw90OtkeSYnocwGVOH/KpVlHTDEQcJnQJatLIH6HPcJ8W+cltwETpdRCH3M5Rh+dklTfswHOIPm/EUEsmATccUnAMel22jyyBF2PCewuoN0xqXqaPDq757F3hILbifgpxBM4ET9FdJsI7KxItAdk/4IAFfnEyxigWzfJZeXhh5UVjtXfcP11i2QbK8HlQXZOxEz3/Qx2CAShQui8MoKpIpfH4c9p8/dasFymBKg4IfMMgX6dQPsoroCZI1IWIwAR/me+pSXjLbUNZiSVwBeupyUS9vf8Cr1qiG5BjkAbXjLJhBSGMYczBe/CuTT7Ba3Dee26ngNykVQR85mQXMvmdeqg44GVXBCMIEHoiVyaDpKVcHvCe6Mu+mS4ZyfKI/GhOjhnw25gw7mDB218G8isuuowsq66as6GB4uwG1zuERLSoiZgfQI+HiOi0xVmQ3O7Is4Tg1KZPBhJLpTa33ueCsCdCMSroiZolzXHtVuzzBg87nUKISf4dE5Mb1WqBklQbqmQfIczktHXFLy6NG8I9IpjXm2SxgidqMBcH+D+lkzTNrAZThFRwTZ4Nb4M4ciJa9/A1j2TPYD4WpdYvQ/4s4o5Th7np5a9XpXjUkaRkqHhxoo+PxiTLCsZG2Pl2GjL2HD4A1E5hlCGYHVgqHwXA4LHKY+Bs1wizAeWvJDZ/6u0AsPmyftJ4RpKL7CpMpFdxBUNE631xI9A2HMdx0a9cwJ2o+Y5QXCpJ7Qu22rPzmWa6j8tSd7iii9wOc0eE6Ikh2m70vNE0tKLor3Y6IiTfWTWoEJz5vsytgDiEdmYHYMTdtcetoi3ZmbM8EGr5rv28GzXHj6SPU/pBRRLNlbJ8MTMjPFg3qgqqDJalryT3f/P+vj79xGwiBA/wrt8S45I6wWr93cWbtqXR52E2fdunDOnznxc2eimAsHJesZhM+FceFPJ4mwld81iibtRbgkuwymV7WQNqWcVIdPW3QtkoYkEQEISjt3KcbsglbCvCuxe9l9VxO+UoSKNL6mwAUHPAhYZQvwJWz1iDmtR4+hQl0Cn9Mcz5wdl6qoTS4XEGzNxWKYNKltDcfg/2CbBDxafHyj5g4Uplkud8LKIdHgI1I2BCjHcM88wXfGcYBj3xBb8gwS+lAk23FXBZMi2uwzsmaLkBQ+oy/rK5o4WPPSE4CFrTgZf6QDQFCQ9z1cZzzpiG99fKGoI1uvNSFeQ9E6XOe1ApuT+MFDZrTqmDgGlfxE6VBecDsqGR2aKFKiB+Gf3ZAEGuHQxr3UlYR8dKJ49gnp0gl2LNj5ko9vAi4LxENvalS7xkjg+UJiQiNKdnitCm/Ba9iIlrxUkoh4z+sJbOk8/++yzah9VjBDqzOEjHbUPn+q6uqv6uXzavF554VD3YkezkbktFOAMCgd3yfD/KQxrjKRkfxFi5mHug7bCKI0ePmM+EwprjBQVzhRKzkG5ugTJDOZ1CroSyIKtWjx0G3S7yMYHszkVl5NGTeTYlax04qXOFulel2GZHnELD1TlWzpPXyjfq/m9XXXQRodschsgnji7dI8FlxPfNbTCmgxxhjaGOL2os239uUKkUcTAj4x7MgD592BFKq7LvF3peCGe79hcy4TFCuvOwk1QSxdJCVAd0bEIpleE/AngdiCS40/d1g7fbpODRcPWDtm6jHOoHrdLpUEUh+ysYwFaA5u5jrqlUIuHbHJ7jl96N/o/Ogrn7p/AF/XbV/OL8CWSvvrzYYUcz/WKX1IqWui8BWtxIFCN+4q4M3YLVLVnQVZYwM000wnMG8POuPmLkCncb1HuzAacCeXRcJ/VnbH9NxbaRrd01L6OstH+jroZUEO822I2uNmG+23Q2XhzEdwEvY85ZFaZx0MbXzKZTfc/AWplIJO4pN1L9ZAJduDA7EWT5o0hc7UqndzqrClJPIFVF09mXaUX5A2QkxMMk6mlzNC9XtvwJSwvHBSPDbNdTM7tHH4B8BFIGsG1enNooFXqEgpHlaUyjfiXwiXd5iIHq2AsRCGJReplkrLJDnd0dnvo7kltYP4CsMLDmcs/cQ81sz8OdW0+XajyinFJbkFXSS0yhoG1A2Y+qGfNo0UGHuw6td9i9dGi1lVzAoUW5UOgoACxIvcFL+VYa5q/CI/mMbbAAROJ6zaZ6+prSGuq8P+XTC5SEY+PAMk3HwYFnHCdNMleUtLTNa3xIhl6WQ/cCELRJrCULDy0w4JHQepwGyEmmjTiiW1OFskcdH9k2k6S/TnCAaBqs1dAt7tmn3C/ZrbRDWxjzjYnMWmAtze7ahIr3BXg7m109aG8gdTDkY7aZ0c6zUv3tZRNu3rBJrN5jLRtZWPQJoR50IyzLsYgZjJg/NlgZnEB1BFQk2KbXjEJ6vVXTPJRFtnLR3D1KhmitWtaRLZY7UiOlU1Qss6J0km8L4exe6tKFiyw/pVndsSIJc9wYFNSUaEvATiJ47f3EsGjCqqads3H6fNuYg4HMy8jx05e89gDyuOBx1QxbwaoBlFPsZfs6P3A9c38qJNksBs4j8WsV1zWq859CHWHfmdP8fdlDu+U9gftl/LK25dOt4OTk5K/M5UJyo2by11lw2k3kCM3KRQxIRGx9+CFXcQgVjeXZWGZSVzW3oDSd8+IzhaieZcRITwBQGsqhpHoV7PD28NX2hohR2uCKaw7gXkxAQPVHgGHAHBhaEaQPoet9FQiyyFxo25qE/anxqj6yLw1nHD6WR8vPipS87QSHPAUkElEcQeEhE3NtTYybwuLyNwNrMK3h5lDH2fpUjGzH3kaxKtG0ZcRTMb8pPyZw57GXLt4NTOBO4e1+ftmHrSBV3ghbGlpR5nvNgPg741YcJYA4ZSMIsUqEDbeejVF2e7Zll1l3qhxzuYj+NPOaewAc98wuvXIHhmCCYwKNTsCvD48mTeFVw65Fw4Xb4Aez22yuWURwBUH3caJyTbNL0cOV9XtqKI+jInk11ohP4Dwhmyjk/b0Aj6a3INVcOKsBCcW3ksm3gsKcAWZuIqnldeXMmXXPYZJ3RIrD21XABPeIxNHyyMT10sojLpHJmbzDrF5Mc/3PzR1348ECtfutiHJkiRARRYyBlSeNBXHcircIsJoAQ31iHlLWDTJPOAh/dmIAfH8cX8OeZ1HYuXpnmuKJghqiTa2Q4D6ppjcSpKUqZ65S8Fy6kjpHZ7pjp55IizioSiKAqUzufEvQy4i+JQdRWw+G+5sCUTm58ImoZNpdyJZzDtdKql7boIzSgTihM+HE03COdde6u3G0opCiIzqkRWH3EhI2vzLsMjMOxXNu3K/4NThRoyNbbqNQUK2U2EggGE4EQwSQtW9MySjq7+GfBOHmdo2nw1pdyVPakDDc8O8M/R3uznO9nwNy/ZvC4UCERCJEGM+F2bufGilwkrwER1cqBgB8O0RBYyZ9Ba0Z4NSw/e0hUlH5NUgZYf5fEiakEDoWnFqm071tC4bDPpGBDDPzxIillg5meDKtqqjpCFkMpltQaQNc5cqhvBAw3E7pWxQ1cd2Geqom/AR/g34RNc/BVUOgo0d+Tg+NxQGU18brgOxdAV/DgJ1jDasBTpUVlZfcA0b5h2qpaWoDO8U3FxzF62FzsZnM1cVvmFCROwqRcDZuptpdpQvoyvgs2ELuiNKa3Hpwx0Cweb7Au/7HDQ8FBxmPOATqGAzBuxH7Lo5+xqqD35xfox8BxSWQXFtkU9ogTYiaQX+zNvlowTxzw8g6bOJPEAEr6oIdV8INhmoWpLJJVMk0qcEurwszw/3eGmRammR7k73wUsqyzdgGoFwRPzcG7K6YVWo0iexU0KzJHIhcRd8X8C5GA3Epb4hvYQL1jvUTpciL9IM3LtchQLzdkV4GqkR5rdsYF7b6QAQmcTM2TEqPVXQg0VFJ9RwIBwfAWfTCkEKgbeJXRXSSJcuJX8MIa6gMl2Is8im5leI881UwWHBAMe5Onrq80uTm8P9p+kydfwG5h0htwh5UEK6Z1vKJ+hcIz6Q4CM3xeOlsCStK91m2RvUINyYv7VJVhW5OQHKW2jeDTgm+je5clbR8QHYJtj4MVt4m1MO6TgsHNI2AbUDIOPHgvAmKp6ryKtgxyJqWejg1fpEEEU0g81nLMYYGIFITKvhkMT7QnNHVMGiuyPqY9HdEfWx6LL/E4on7d2qAnMfiP15pmNmOtEtnYWbpG6p2JsLRSym20rc9FXBAEwdyh3xp4RRygbZWQNATm+K+hhOTytf0B8lOi2hfAd8NarqqxGKnMB5U4T7wVuaTem3aZY+mrT00UR9TNe6II4qblIDUgoFAiKqhWyk2aPW6SC9QqkUIbfJvTLl/BvBjLkzEsAOC7FtDqeKFurnWP+QjW1bQr+V9uEMF6zaqpsCHG+zxa6aPXAlHWdqs05RAMpGOeCK7oJmPhTzdWhGiuZF0UJH+ckIFpIbMW/O3JjX6JzJU/ZQUP7SKZ0ugqa+E7wsA9oCirUWqlLldam8zlRocp3/Xr6MXtCGVKFhRorGLkeDxBrQd8SPtzZdnN0eWhJjNGWTYF6SpxzHojbWHDotadylmo1dVVby1GaXZgQW4oRAyJ++ZE0pWa44qSDWeRrFunxfYAMPHknU+cJtS5QZqSLHkZ8j1ezxF1HBCfyifklLwBy9fdOqPPArvNs2KNnshNKVY1k2jCyhwNOPZW2qiUIPt0xH32x1T3Cu5zqfGrWRuR9G2nLbQccHXGO0B24O7azYt4WKFBi1uhAGHk/EJPC82H20vM+wlb0pVWsE4i2v4ducT69mw9cUimAE4Q27el4S0toCwAvz+2tICtdvPX6kAHBO6VT8u/CUAChN5v+mTGac0/gOWSA0X0S2a0xJvxrKggG3GX+scz/gV8ZvW3YBuEJqIEya4mGKwy08rOOQi2SzA6BwRMKlotpyAqsjkAD6Q7RNfyolPuVXYVkRJtOg8znVK0aEzzTofEoRP/tc/jgGHlho/Ak9mdv0oxhGj8Kny1nPag+rCJMviQSU4C1m5meI+LedPMSYHuoALwz9yWMoCKyKmWAaktj14ZTY6knn4bRnnlIOn7KEE4WnaRRsYt3EZJ3ANF1dwu6CDbbq5oGumhXic1Bp8g2YloBMv8bWo+nOsaCDbRgYsyfztc9tyF53INpNfm/trBcgK4tnWJNEfMVk95SqSr0Eqr5VIpyPEoTc9MzVdmynbABk/7AFieetEtbZCpNW4vCcg2IIQ69oc3VBg+Tj0hZ5U5oBvky0ACM9ApDNBWZ+AtxS6CapHUcnSkXzSIUVPSVEjBVaLtKRQdtQMiPibUrmqIY4CSdsAxJueIvPEH4N2fYuR4fO7WQHQJct51LhVzW8PbQpgJDDjskuLVRngb7s2qWTRbZvhgS1JcU4YjW6gR1e7Abmo00hh1Nl74Yrt2ZX2yaomzE9rOIh1lz8GuGvCRwaHg7jNTfMFDyFHtSA0aZhW1L5NbZl194AwH8Ak2MNiy9xO7DHiNmfvc0B0Yga1BFXRdAJdwugEovtvuXp3/iXt33kr975rgUbLNIj2UyIyUvSiCZQcl5CyzArCdO7C3FylEUenIroSaFoLIAUuqwVdBZoCBYHXA3GzSLdaaOdN+507rO00K8pUlujZQ62uhtminRnS1stZI+XtLADhBUxp0lSC5Ar51Y3CgWMH9BTiAraV2iAJGGfrWHpdGauuqP9cfMmGQgcqZWbsLSNZovIvDt0vyMbzpl3h3PZHymthCSitNVoukCs2h6m4iK9WuKl8OABmPfm5wreE8DvFMGPq+a66rAN5mMe45/D85lN5m1Mm6my4dWcYMOyBCL7Vm4IrJ634WwRXC34wLgxcDcSgzYyHwGLQ4geB49prp3q7775YqpieJW5L4QO2RRlPpXJPJLJXBytsXmvN8hvDndYvWjW2Fg6x2hmZPrGP6NwnGZr4H9c17FyWl00yRCv9c5nC5WnbfXiPHWf1x8BxUwIBX3eXdeL8FbgJtyAf0a7gbmX54wN52ePmF8Lsxe44mQrgUZvE8y9V7h4JoCQBlbtnoRD+tf5EsH7bHLgItSpJExznns8Zl5TkkM1ifK5LhECjnXHBSMirIWOgci8T1ZGBC5IkIUQ9ghyMsK5tmvjPYAAljXvK/HCyeO2OZzC1H/LolmTrePvLfzdeQpbin1WdYb33YiLb4I3qh9ugE4fLQhkbFPwWlOZQh2+cC6hU+TI+ZSchfbnDDjBDVBQ9rnwNiWTsnvSLIYki8P83D81g+is3FOm2CBzeNJb3b6kCNBwARtukc12hNhr3Bf0sm9pZRZKM5SedmK+SLYbm0Psy5xKiniQnxHtpQ6GEwlWQo8Dyi6tV7DVxNX5lipXncq84C1pUebrg7rML7rlgRDjsZAkfI6rT8pVqWlTrkYtOKqVICGlXqBDTvNs5sNwLclJMNW6wxF3PSIHvTu5ujw5Sr2SwMDGDtnhfT07Yldd0rOr7eglMw4qGAFkThumulcHWHOp7tU8wStj6UJzhQjrItoQvq8mvM0t6wwwPAXmg7SMCWNK59j9ylG1+U1w5wCmrND8VtOTIQv335t/0zG5nC+evm/OW9UZu6XzVjVDyoUD0e5CTzrOF/FzFuQMPHAgutHiSiDEU+KeXIb+bxkUwjeFWi+E81VQJuxBbgWioPsPeJ+vRd9/pIhLpM5om77BhjQQehzZ2sEiLgEkb8MWebIbWC1rcoh1bw+h2jhJYrTuyBNC/4Z07H8r6AlmmWD79jofTmeg214HA8LFWDUQ99h53cLulvasDomE/M2YB5ttzOKYDtJnsmiPI3Ij8JR5r2LQZJNAxxdKNb5Wvu2BMFeVb81jFj7Vq5zrygyAtyCmL9wcTu21/IQtRQ1HtZdPEgv3wm36pWXhn3KFV6cy6m8yAwbmd5oooo2FxoE12TjbPWh0IcK++XBoPiTWlgLzEP9/XdyxmfhkVa/XCV4Wd1RWNcZsXWq+wbgngCRngFDgIdOe++HoKd7U1kPSIYCjV99UxhfWNpP2PBCKwcCu3Y5wZ3JEbZfNCE1zzlY1akvSQCEY2tGT2LNfQSQLBSQzTwDuvWKVSIQXycAnPKmB0O850lShl1oL1bhu124PL+aOLF8Nx7d4ElJuaCVQzWITAhNUuMWmNMThhUd0PuQj2Vivx4JePiq1yNdgAhIWcEJcb3KF2cg8hB2T//ExjKMUnlXox4HoxynNH+t4JKGsOLqgJ7p0yqDWCtN3JhNCyFk0pMk7JKkq9WzQetusbxFp0Yqeyg4cAMhQSJu21aPfDqvwcGdHj8GJKbSBdEqP0iDpFGrxquVrwaxt7lGQXuCOc97dLkbsCJ4w1KUvpyFp2A6ji/unNofBbDEGea61Y3tbeqCAdSgAG2kUwM2SU5tdpVFXTKuIZOeOvgg6s53FiU6AXXnFGWiHbIu79/3QsWsFuY7clOzostPN4VS+1q6xUfktKajcQ4tN/ryQYw51InLMihPXNflut/+ArbWkFuBwR+AXdmXsCeb92j9hLmJgKXmRHw5zWJYQE+RIEKHxmf8Riirt2H5SF1Ugy3Pt6NXR9HE9ribBGnrasRmIdPe0GBdaguEbKPPe/BFIlGZY3iEsBVGFoEB1frbzujEqDUtNHcuJIfS84tV3NDE3+/vQFQkOGknEZcBXvL4NYpvB8uEYhsaPCW4VxKdEduRODs33QWCmt+oIm2NnIklJbC7e5rVdZRPzYgTIygohxoj6M0G45ZkMSPJUQXeKzuFQGbHaxt2myfK1NiIDaGAeCcVtFW0OX2njbsPQjHqduTkPBxoBw12xAbClovSpHu4VR8dWPSomRnctH7NRdwFdP7Jj24lJzOh39pitetSuNb8bCqW2nGdt/AUqvRH09gipC7+oJzKvfgw0SEAe0Y/DG6E5LXQCEtwCuk9vCggyuwUKJFHxbNwdMpn5vRDAshGAZbnNeCaIDEFmQfmX12TGabCXE4c1Bbc3/NTmkyofsqnZCp6JhPEr5q+ECwuqGbSo4Wp4D67/GbJFaihj2DZnippYw+lfb9oaM3RS+VnrtF/TaZNBFk6N31Eu2mTcoi5D5gvwMWS24Xmf2q71FPM5zB+Gskwg+pqNlYFxxMcZBC7KWtHeYF5glflEaEP8owVmTxxgWRlPELN1i7V7GVUi7Rv0r+djVqN9QfA5tj1M0ZSMh5raXpJ+thFyRZcP1bc/QLO618d27d5W0FeRsRXBNhir+1qmleRjfUMNTORr7Vg3ILm1eaiJCQ3313DQltiPmLOaC7eQL6htDtNi7W17xEQbYxk3xdhsEaOOODF25SJOtu3a2VlYxdkDUkeKaM49Ys5fGg4BExGc/xfgg3HwolLxzTyx7yfIveRc/kEWyPlQznuqVz+uvgRE0xK/NnAT2XVWm2Nhn/ZyREwTfVeR8xGFNtnlY6ZdYkeTKyIUSPhmPJWU8sZrKPi1ijo/MJ4iwR2VOA0MInqltuom9JitejQfE6rfQihklpv7FRgvrcYEJt0mh1gPqJ58a5GYK3ywNeF6nelOuVwZJuD10Nrztk3HE00GN8pQLzI/2J3+LSrfY5WxzQyjHT3yiT0SelTr/TkpZDeH0zJQIPWalJm33IBpiF7hNOzKoIm4oJkX2EjGCzXPZgQM97A6E7aU8/kJxZ21oTkWdqFEaDkJE63jHlxrW5w4zPxWHczma8lTX6SeX5Cqgi8dgTyRdalaqV3LsMNiDNI183thzpMFcOxIkV5iHnUE05Hrh7zMuJ2MZqY8bEovVINyC93SEPe7p3RLN4vIjpFDCZbM5ftqjX01ku65g8HAClEnNzGgDu3C+d78vlif5xFDJ7ab2lYdzMN2Lh2LFOm8BTv4GGsC2p4g7Zol+RmFq9ULMhr4/CBbtnNztlMOVNQzeGJFNWux/axvDrdAQ68LDPSwX+RFJwfCs+OvAQ6qWKA6P9v5m1W2vkQf+4/nnTuk/628c24H8+/PO3dYC13YYX0avHNDkOEoXOPz3hLXGaVPCz4XUercxRlnzhOJoYRsszPNYf6GMW5+u/NKQQqyNgWwgabZv4SSngZEb8eGuT282oq9iRufK8VBgYkiFcsY1hwlilDg7rSau5pN/sfHQoCAS+dIMMLW9e1BSuxBEq1kk87jAXmwcPi5oCcxTol4gqte3wZm7sbxXl+1nNe3UbLKwmY2CkVDIp4yEnCDaLtmMxf7bMieSQM5oPWhFzdkM0StIbQp9kOpeG2xJXFJaoholjkOgVWbQ3N15Byr6/rXXKghzHk1Pip0WfM2ejHz8MDjO6Utm8+Hn2JU/yJI1yVNw9UOlWI4LoyD2MDYmvuYwB1bfozwXVoNK5RazumYOFTyVHrMzmwy8D4/8xBD03n4sRD8Uj8R2OCZZrDkPyqFQVc5GwAt5QgPGp2wQfaypeTPjNZwa/AOq80fiWFYDJ2IBQjZrSQdNES6g1XmxT4L67dCh5sRlDxyvm++VLRmbfbD6yy5vX8YemVBsU+u8z8+FsquBMZJmtBGxfFbMqhHEsmMYLVPSUfEIVPejiM87Ycf6IGOWGVuoKu7L4ZIZlyoj2jV2CbsZBHjRdnTajbmstuwMXpcLOS4ro8hWsn1Ma4ozf41roLcEkheY9mTisyP2FCW2YbNOGfsRnSwTCNcF+WnWwo945/L0Ut6fosnUZ++X+myXzkzUeRYAhquM/xxmNUYuXN5tvkkvchKL8ITfxIu6YvhQF9c8B3LhUQyX1CCOaC+hrNFTaa2ABNfaGt7F6m7uiQds0Y8uwPTUNxRN3WCjrbR5I0y94S+OhJL+cmwNM42Mad/FhP+F8JsrdBpb2UozBdJ4mi+HGYbl6XOvsBRZ78o+3AUgrE8ma1aeT8NHQMKai6TNqIhMFs33DQMfbj+kA0evM82HrqP+OpQy2LpgrrSTbDtlx/ce1Pz1ZKWwziMxl50Zz2LCXVvyWP01IV8+4P3FSR5Nx11SUtN2IhsNvA3+OIfQilbHrrPZu8+j1Yf57ciJdq9eZOBrv71LEnvbikY3fHwezKGMZf8KG16K6Dx4FZQouCj60zKzxseyL0/cwSYOSQ83ibgV4aGbxsP2fTB+2z9ofvyIZu9Ix8W+nVuHOXLdfnlUfnltv5Qng18vnnwPigYQ7b+UJG9J8sN7M1CPD9szXts5r793vMY40NzqpYvJ7kZWYVqAjrgtAXHp1Lm2w3oXH0CpKY8z9aSXNpo5qJJISniFLjuBMMHEyYN/qgDeIte5Rxm8q6Ls7OQ6iZRKfDQ3Y4UhNtFv4kOYmQdvC1LAhv83BGXNVjJvSvAxdNVh4gnUKjOhTctHvJD6fBtHAziY754kuO7cw9Sfzqq82HmviO5Z/9w1rmHv55V5i/Cztj+UldB/cAFW404mxGfxSZWmjzKUzrdLbXXtDQXIY3lL59k3qCblW1QSWJSXEiWWKbdOR7hHLh8wwFHohI6TWcI43JA2kxuHtsFwjfzWBgStVX4FdGMGosZKQAaB53Q5nNhR+XBwNOawZ9k842cMit3CbmiqjyTyjPGPUPTAa8z1yb00AhTA0F5mH0G2BW/UEbmNb10zZfC7IX04pQJvYnsjiVyEM/rTntGfM4VP4N4n7IfX0Kf/QUFi8wS+uytPEfqJ2R7CYe1pAgETk1+QhXOR+2CKFNuWmjdQScKzOcV6bddnOBZQVlRdIldYgA1E/JZaefJ74BThe1lvhlK3Uu6JC8hecBL5y+VU5aDGS+m6VNKhu/R5SuWiucbioYH3GZ+pVko89ehbAYD6kSIPuXftvu7yf3d4v4G8DAoKMBF4MIkTzTgO8ELleEC1QnMEaqJU66Uc/ulOcOk/H7MH3zJH3zNH8BK+DehPPPw8yXO9oHnP1f3u3+iZ+5FqGjn0Z/gvarz+E/0zFfD7IVLusLfhvhs3xlsYO7SS06Ud2TtMpQX7suytqPibTwwPWNGJ7ItJ7jpRPLLRoPKpjGYwctenYm7yfGIu4hhsHeqCYFTGcVrXyr7KJ6E6sagYvmF1Qnvk1+beiQDdr+2OMLgsrALtukLRHdRnQPHAnN3Ex+DH9MzuCt72WnU5vRfms2KXxct8i20Htroenj+g16h2Kj/HzogmhmGqS+5v+gI14v2wN/nyp8p/GHMN1/QlreOSVXGRChjVuEm8+1QFDx82PVZ3bXR9VR88PCYtM6PS2NdL5f/PhTl6SnMVP8QZmcv6ULfDfud5U7dGzi/ZLL7ztLJ7rshRvE/htXJ7nshYzQqfeI0Jj91wslvgotNrkjsp8yP9UOmuJ6dE0TOLzORZWO+tszu9Ly+eoDONzwhne+4TJ2PKHnafIxhQ+aoztrBWUEOu73qRKhB4GtwWRn27qiIrTIPKMQ+kjudpL67XE4CvpMdzxNqR05RgVHd7bd6pa9/SRi9JJSF5nHF4HkJFTLPhsdFyocnipQPl0TK/18DYQXajQtzICpKLJ5dPinBTFB6E2JiwZ1FWMb9uM9Q5qvKO59ztP/P6+oa4HvVL2iSgm90sQ/PqsEEgHB/JzIPqezHXbiVa0LlYoZdxA5VQH4QyJpHHeZCQCSjwOrdkzMYHNAI/lFla6RZN7LDWjbRtxSDPcQqRd5waboPaTNfuG90CRfsAh/StPy44B3GOQVZW8q91vWWf5be8gvRsp3iByfvFOZkneKgWkGvmDhhYkX0b0qsOEF3eePpdBdzOt3l4LLd5TbpLks1oKdZwSUa0LU8dzpdJ/JdZ6BvnO37xpTSPwedB+44qJz8Gz7z/9A1x2jtZ34Gx9xid1SvP/lhwlq37CQkKG+0LaJA0ZkHJiZ9wonp2bYel/xiM1Os2oTIV4ZQbICKvcpukESJsJqvmEjzPKxdFHvCLmYT89/EmBlbZd4MYI7rZbuNdHu7yjwcmrdEJ1B/Lrax2Q47iTnPh5HR5SPdiWGlqQuSVfJ2nwCpaD4Jus8g2Gm2+wMEGV1ZxEj343xYM++N4M1UPqtJeWMZVG5q+q1AUDC6Qb6hU5p24k1i7ihq5hHJoIqZyvXWCFsO5rxg1pYsSvO2KG+N29ivLy1spzbM5ht8XjkK2V3lm9/QDa5isPwW8bxqSaBosFwm01okdhxU+WqpRsxqdARyRCrCIuxqm3SSW8w9CvhWEIWyCZHibsOOyFcg9hVIpj3GEr4UkANovpaZQKAvnbwtm5hfi/jnfRE/ytbMkajuobjyNc5SZ1BhUO7Bc8OR3kDAS2QbzAFKUFtEMayt+jUTCYBZg+lxTEJgGhIkkzJhSOJk1kl+MXI/6/L08CYEm4xt0+v0QjJth6F+3KOLtQwxfilz7pFJMXZZK5yQJ5qbsAWvMxsPL2rCxsDwdZpaESjYhG6E1vlVZoo0icKF5IcEalvTNgmdkUrkEENy0DBGsizfjhDCjOFaFMfViBxCGEIT0/AQ/jSL8cta0tnyCSJsjnQWYACkh8kg2ugRZUfgCmnbCfOI6iiGtAyh0Ybs+K5WhKxFg03zkB0xvxPxITsiZpuD+QY7gtyHSRuzX2xAxn8icWwJxvu0HbVDfN68K8oTvJwXWjqzG8ztKo9xEX7534zydQwnKtbzmdhOgmH13sius+vNvYndgPDoDQfzDXSmjVuIY9T8KvqFQ5bghSDjWZsxgMY2PRoAUgkkuXW4w/VoGL6WYRfMm4xbNPBa8y56UyBQZBzhtx12eYiWjbLGrsGQSzujLgpQOgpxLcVf7CD5OGrqULlSSfBIGWIGeAyEKTMVIjUfhiOjhaSQlAfnIWVEkjd85qRLqmYOuyX533k0NYopsV3eF/MUATCep1JZ1ZvoBX7BT82vRyy7XUnJZi3c+anyfL0/6dQkbjUlAiDQp1hsyoJZLO5lQD7DQ87uFU3OpL9B92SdqCg1sxgV6SX0Y9RtOmM+EIk3vy7n4O2Fs+WGnvmtyFXLxub9wOly4pny4rHiOEokbbgvoamihvvapLI8DxWTVJSqeNq9ghB89ecp5J+mLvPMyadpU/ObUZESHVFSSepuZ1WDiGoszMkN4VjupNREZlcz5mAPJYikZe5GB5Ufq831dTFZTOmr+c6reQMu2AafcvP/dE/CGjeHF+cbGLiEHN0oZ2oaGrlpHmHGNDQlgFLArm8o/XwE8/PmcI+Nrmopm+QtW7cjkAy8XXVrAEiBvcw7mK679Bpna38DnJQG0mhXg3Qasio2JN2mIYE6H46KrKOB0ZN19ExH3UI3QwMTR8Y7bFzUzDsi80/IvVQz8Fu1+tE1TLlrcU15RSso60+PHFqx7kEHFKuDPr1wkfuRN/DHeCgLif/OBPClwXBvifX+cJQPLUG78On8dkjqzoDs2NwjGHgxfxcNTIcztmH+KS6Xz5rHuEDFOgsUZiAAGDHDGYY7xvyG5mfFz1MN8073ZUzHj+Tcr0QDJ1LzQDRw/YHIaQBy9R5VNGyDK+ycZO/xrsrCOyuurv4L6WyMenJmnspz7GBwYdy8+JmmWqIM2XirDp7ZoJ75U0W9iIK/JyLURCp105jKa4iuKheMcVtnVrbMxjWZ+ctHVYZBLw+3bA1zelyOsRhhABxj0s8G2lK6W7Zcd2Nbbqm0pcUEJZAcQx19cStw+b74hQ7J7rdNQCbaBJFw7fw0VDDLxrZF5iKEY5tJdIz4QXiJTxZDruKZHXKTAx9tE9VlZ/+1NUB56VcvfW3aM0/Hgg6BQmuCEpu5QmvyWs3UUvpbZXxkleGh3PB4BccPGsEmbvbFfLGR7cAgReh5duNPwoJMRETQcSsiNqv+fgeF5RtodQ6ElvkRogVs6F74hnwjGk+OqFw7dD4l2l8Li5fyATkYlOsYWrBVB1cAeMJfy62POrhH5TUXstPZ1Fkn/Ta4atI/1i9vrsht3r3wDdZa273wDQjQp8PJ2g2zxQZrr1yU2JyNs7P5Ro/4mJRqbmQ3/KTdaKPuhW8oolfYyG58+SRAW922zK6SARxmF8k26T6mLJi7ksq+JnBBF9hLpG7TA7sy9wSG4dcB86F1kN3T38hKvAl26O+OEHxjHlSMNUFDEZ06FF8voc0ZzPGeSKLJmmJl+gUa7/gbMTm4ZcZ8WjmrvhOf+QVl/tmFrrDyiD+6XZsPqBKn8NPKe1fFimZ7g421yUt9bkkiBj7v+/FxiRg0tR1FhY5E2X1KxYOPiKE96plRJihgb2wVNmRQMs0HIyTuebVCPLEyRy3IvIR8aRd+1VWHj2SSbRjT9W0+FEmIVWLG6i6qqghZ3ICrGPgQuC3mbYKMuSw8hCDHKWgc/L0EJGKHmEF9l3Uddl1nE/tgN7ii32GrYp3LfkxE4HxRNxACu+dkrkvAyYpzqumcU2/WxD3v+45kixMxczL0YBpFZK4o8Zghwd+OzN89p4QegCIdlYgQkdlo45FIdnWlvBPzO1FRo287gdIeMP6xBvTioGfmBRmMyyY07dpB3FvFJtPex8hXXsdA70iyDTZKQo8NRuIA1p7RzgIxR18P9MGXSWiB2W4jc54NoTh/JBK/WCSKb4mrbr6rBvxRsIJiFRmTjjWWHVQVX73DHWao64OR6/QPRnNEW+gyyFEyf4BVllSgkGQa/miExJdyz8yJCsM/eqFqoMO/UPVNRwJMJ8hDsFPT+RjePAB1IVZI13e8Wfl9eolZ+UHnQ8NpmUHEJ5FVOkXqMDKcw+vNyTIOr7ckyzq8mn2H11uT7FXLmOvelixjrkucwU6ZdyQSWAYrHeP6JNX3xCa8/zTwvXcnS7737QlK3ZTRcO76POXUcIFl0Uy2t6ymhPPieYl2+STQ5ZXZWIQ0DSDc8A9UFbYeYf6RD7/cUK/OBX2fNaSSbV1iZ3t7gtPlz8Vo4Ke76vzKkXMANV+dfURL2qUgSXCiHwgsbL76Uo/fNiBzRTQV2ouKuCJzq837Ex/LJyJXnPMKLXDwsTcqliL38Yo6mU4EAsrKF1jVM+9N5FCbX0ty3dYDgNRiu/rNZIlhM5kWtE0mRPRr81VXGyWNJiGL8VJDp8//tNq8LyEanNXmSMK+Y44QsomjxrkgFiNnVH6X8Db8RkK03WoWNVr5UcAlsKdjeGPw/ynmuxLYLnu++F0wvCYEsDQRzUT6h/mE8kHg0ivEFHt8CM3vRy6G5g+iJUEEzVfTn7TcdO4QObpKJvVDiH3IPlBO4U7gKPWPIkmtPyeIdkpoaOQAvkoMVPMolkbNtKCkCuo4pSPMt4DDw4z7yjySBdH1x3WSUR+NJEHftSRQ85xxYR9F5BITclzsgnk8EpiSqAw0Q9RpeAtS7LoLt+c1iXAJZjoXXhpNdxf8z8VD3YXbbe1gXstszQPfn3TxKNHzgVwh0SeCk+wnjvZS4bqFMvtvS3DUlfNWCDRLKKmu3gAbutwtyOKiloTwFoH5B9Gh/L48lAW+zFU+q1xgqaj9eXRUpqbRnk+nmcueN1AN0Yl2Sm4Go4m/H0/mpYZlVfZEXacLiU9LjPtKERoCMe9luuY0EgMhF7G2BgN5rDt8RiBOR0wyEsidgecPKzl9QC15/FY5/1r5swdGfHEBq/MD00dnaW3XJzKGXy2P3qFOcP1uJfHZSpgxoOndr4gG3ZmeMR9DHGTQeVhBD2xwLxx0HkWCAqyNHyRJAR57/ATFR08qh27P/577oqeVPPEU/h7QKLcpzo4pHV16fmBo6NUARVqarcHKRYQci8Rc8rCSNIQt5GtA8kUuW7ywEm5fE9f07zojVSJQEk3zcDQJ5C3/86fNx6MyrUlL4kN56Zi/ZNwU2mSA/DYq9ajPZS05nWsxS0pl0LlQOz3f5Rzz2sLgzwG1F39uLYbw57Aqhq9CyvjLJ1vBBG6UjLRihHgBV+LfHcUq7gdx57BdxTvLntRhmCo6jpEstuCcwHSCXShzzho7cuXinG+D8Kp95weGfWw+b/GvzszvSRZZCwceKu2cwCBaST5EiZBDaYCan3Ek6UabhzHn1ZzMOXfHIj5tfrqAR6VoQcG1yST4ZGwxNIfEoxQUJVNztmWHrlycw/dZJoKYjzTbpC/ZAtQjZCoNIWXAzCNTc+7Fup+fUPPTEGRhI/Mq0vcUrbnt4ZPVofRa2V22usHli7NzxdD28GuKsy/Sv9AuA60y7FrFQNbm5ZOTgC63xbBtzRUt27LDkvU0ZYdmZwdrHaK6KWotMOdDjAYshmcLs52rxJA1exdRRPfCNyBl6uLndNoFzBJxF4gQP4eZIpaEYEltj9DCGIq0IIih4xGv6tqmuR/4RGM0SuJEw7RtXXZVfuf7uIL1gUG3NsheUAY4mAkoY0sWWqvNg1o0hqhcare6RAHz08Rwzxllh9j1VzH6b86leld62bO1q5aZcI+o6oR7RA1OuIML+q5lFvTj8QWOqOO2tcfvfZe56TtKa/FTuv0ZM9tSiR5MrgQK+uawDe4bZMDFV8AY9fLJnZEjjUptMgeD3ZyNFue6ABz4CJFy0HqKuXiFtslskTClE+YjbZO9i0zPs/GsGPbMJyIiOmOgEepDyXPsa/Gcy8vgANE2XjpABILo2Wef3UiZKxtNXskg7kJ3gyus3jMJQI/zA1PCkbysatIgIZiCXqa94srV07w+Wrph0FTr6YaubhReMxAbCQU2ogJbJt1shM/ia2iljTYyX1e5bgNuR7bq5vWR27azaG7NzDeUf/c35d3mm8rXXvYXox21K7sHjacrmpkyn4hACtK98PARJim+Fv8cUFfjz60FTx1WRfIKeA1ePpkROIhodhzF2BM9FXS22GiSJAVb5rAsOCsVI+ODfrO49AP0/2rbEGJPBPPe/pZCu51/zo+Vbf+jsHWU+35RWH4b6Kfu88h+tHEn8enuVxK+rSoQ4KFL6OlDf/szLOFm2unmPQo4rwkSuKdRMRuraugB5YDu8PT9vGzVSMSW5/paBIK2jCF7niQvGJe88E7PK8AYbJ/CWNEeveLm7na2Hbbn6n42UmrVDVCes0n3UVw0X4fJb0YsEbsnlxn7y5i0eoO4KABS4iR668uj6SriRtgNJHW62gnCuW5UbXlCLBFpKchcq2/vB1v/kosNFvcgRflaJOOJc81lrBCDHR4uzuTIfErgbamkOSUuzRcGDTrCZItEj1ltJA3GbdKPMhNqr0COzrb6ovODyNNyfTbSNUHR8Inqaonahc0tphoxZv5hZKOBG4B6ggSVGowcoRgAFHqrIzXSyKmOiowWpxQWpzpXtAybhrp3M0kDXtRycIl7mBaQOPSAK5HPyPTXhvl05C+dq6nZIosGKB0N88eSXnedXO73pgx7kewgquBAFRQyPsMlhiwt1S6Efao0ZumRGCtXpOdtzfzUYH9ouv5A4x9a/DqrztWPK/MnTPSRpCkHIu1v0Ef7V5H+voWAusTZNR+PCqZgyyydFZl8YHN7eLWeZvQGdUXmxm4Or8tbrjfKWweKDuTFIje+otB9RRWl8pntRI+G/LTIL2+h6Ktz9uM9yAQjcubTxKpy/bkp/fmparpmEZg/jarZmP+3w5Ct7LSXriIPHLeKHE2WXUXSpauIW9v/LJJUxoXOnxSE52Bs90lXl0eY4uhTOiPzw3BwfTma+PUlLdeXN2hfqx9Jkqv5UejXl6plCLQt2VGt9YLHLjOfwQKDbb8EaFlt/oJbbwkCW5c7w0ywKfCkKxhu5sNhQbD9H8ChLpFoEYB1HF6ZwNFGBF7gY51Az2vyv8DMGmx1AF8bGf/i9teA+NFN3Y/tpDp83e6WAHgWIYILZ25ZFFQ80vPsL3RH7e+omX2ggrg0mrfxEcx4F+1bjLtQD2fRAWPgZQSHsiI+UugZLovBxZPO6BrupcMlcI4WJKWaR6NYqp0xGHtKN5HnoFyjPo5E8kGSporNfJU3qJScpNl4H8VttHNhr5PcgoUBmaoNv78fzY4qNktllvforDSQJLKoJtsl/9RG5reFIgyZXZ+NJpyxhE3hM6P4DT8LClUuctVpTNKkuJFsBf2r6mZqrsyGc44Spu6UVhG/SmyhlWxziKWIFn9tPs4+Q/1hVkAf1BFnKTFrss8rncg0Lkgxopyzk5pRIsYYHMTm805PQ4hCzbSp8Jsn8Gn6KLOi9MXcnXnXUOS2ZmJRgV/uC8gPjzj/whnqDm1jfpYwuzqat/VYZIcIki9GmflSRNxeBJlIAWlp5uoDvpgnnAxc1RzqS3Zn5A1q9yofH3o3LA0oiORvd6sipaUisiktJ8K48OXI5Wpu1ptwwxa5fquNgCRANEDOun8VMQ3mf2ICarN1nojMA1pmuOdG7BUATBQkKHMFcScFFgbYKgmPLIsi04PtmSel54C1jLSnvhLrUIm2VOKVrhIxn2yjEonwRTxGdJgnaCQB9gTe/SjwAswVJICYnrGAciDdV8l8WhMvNVudiw1B6p8kuKZ5IrJ0PSZmTN5q2s0w48tEjmy/0B3MdoNriKd/QPkE8TymgOYZ8dENBp6bM/9LvFP+etUD7Pq/XETfmTcPOCaL/gMZNcxcCWJHVLr3sDWV1maV6zI87lU+V1KsM1cwiRjaF3dEQUfvmgSMNqMSO0R1u6IFCDzdDV6B09fcmE1mP1WyVrqsWzSM7iobnIskqTnBUlEMsUiJZtPuVRTYj0Z5sCQRiH5D56/6o0Rnfag6yUZ8qtKsbCfEZNfFr7URvQ0XyVAWAEkOVhOwbDw3QyPL4nehVD8KcBn2PTJIJTJKLRzel3J/rBaxnGskTu+w2g5Zjd4CVA7zNqztC93sEPQj3rHlOYkc8KZFeQ0zCq1GANhHcf+L9QU2NWMeeWM46xvW5H5GwfITrpB+ltwgH3lnaQ7S4Aa6WiBqrkO/F9SQlKOKZ6+m7HH0SowkXRL6Qp64CeQ4orEjKjcXX+dsXksEabkEYIkEfr1GS3hJR6M5euR9wZS+QHI01kmfLpGJPYg7VgMin1uBmIok1rTm0Nq5KS+a8uE1K87qT0Zyte1BxhXC0GKEK7vKXtevrHirbA1aZVipprLhUTQFu2ATn9+kCKXlmJS7xYEEr6Mu0bLx0dmumoWXHH65dRhSMyTRxT8XT3YO2FfnoYtGku4V+bmeajY3T4AqPEpeWEUCOTarRwoFYPJ8AeWbS92uIqqQ3zp+Yig4qZ9EWpgOZHGfzyqbx/7kLsuNw0wbsuHR2XzoOMie1E0Aj4E4cMAdjhy/yBxTwCyVT4FcGN/r0uXNvGx2JTa4ACvMIgABrI2AdDJr48UDaKsQxOgmEcsMPgyPCqp5DIZXNEHIILVF2aS3YZeke/pbkYN9tYmsoGwiooojzf3F/YVdld/t1EUXZ/Jx/W+LM/lBqBtiyngy8GneT0RcHyj7beVSIktGEcMiX0sklxsDtXP/F4MeTgqX0xY3Ox1TtNvLVIM5Crx1HbH7PRE5cP/QrwpIi0S7g0fAHw7RET9vY5hn57p64UivwidWdoSOpzOyDVlUBWrh+4pwxYj1M1cQOyjp03s7oKLINr0VxC91NjJ/Fw1Ws+7ReZQ7uIxzpKt74uB5RAU57t5LB+9NK/fGeYIcAOEf8AIoP3+uq64SmMzBz02mSWGzkVFyEYEO2HNiYG7UTZvzbI0LNOEzhuUuNxDkR82Nip8sYYplymJCp+rC8DFPSCex7MnKpSTpz7iMwI9GVUhuiffXhN/CXJ19paazhRqtAWpQj3xSUX8EFCmPmubzGA0PKmgmfx3ldY6kX/c/G2L3T51/+4nIRpdSiYTmUF0HQ8JWlQqP4Iuy8VH8027qriFKhI1OfyOPdkgkAJY4wLtC7SKKKjtU5MBNk4GHt5QPT/HRLT2iGsqjT3Lm+2rk2CnLSnfRpwNrusHldrgbXGWH90xG86x6m1i91thhGPEbtNPGdihDNaFtoVHFst62TTNmY2q1Tym3gz1OxcasczUAYnBuK8Nx5WAOhoBQ8i8FDbaouZVhCHyCXgn3ivlcMdrVCywMZe4Re5aF3wDpCSEGuKzx+Wr36VDIVzO8xVWILCrusFYeYj40fwP/XdNfbJFAven3BKvn7Grb4hZw1A4tFENCZDLfVYdml9bIoEb8rhIHV2qWZ37TPmSHEP+nBDK/XbeZfLV4yofIQQnz9ZAdmS1G4BGiId2ump3NV8EPY42tLc4WZu/iLKj4sN3II1lrwr6yKT/8wiOfS9gX/+HmbyMGa98N8xz7cZHJcpFU70HoqmxubG1GPNb+avU2KYhr0CsZ2oUmYDOyTCbgHVaEWj2sfG5CKI4an5rAvJeBcIHqd8kE4364zsdv+/cKs/nPg2E2TiVvUyV/odbzaoGmstTxhCurZwtCWM3bYO8kFLuuvhKKXVcd9ny8Vh1h5FTVg5sInUDQ0bdsk2g9N5e9xJG3+Br4NHuqXLcyTKIErmL1XyMf4fF+ETSRVoMm9gxmALosRBeIY74RUQsNhP5Q8rlFbt+IJnyUSVtA0FyN7tc6lGUasQAlZvXF8seDrY6WpPVLNtyPckBMzwhKPNwaUZEgTrYQNyHswIhsrc3a2u2zzLMaQE8dJaJTuDmcBmeaz5ZSDmQPdIqjAIsjsCvGl9WOlyLqnN3jpFookjjIVAc0aUJJ097j0LJt0g0q291JbD0kNoPVV+Zd4hvrjh6ySffsw+LLCoGc+bGmAE4mMvYxFlfkZvzPzs14uVZkF3egdXlU+VQ2E/DuoPGqxfnCWXU0WToI9R5Mdhha8NJJ6BiL5s/i5YI+7hzwQd65xAd5wjAkicM1fx/5DvLfXaU/o3Q477tbzdujEPpNe1Qkof3M8oNpvzZoj4LMKgYp1RWQ3nnGb2sbHSkG7FGkZInMmgmh1w18Lg9PQo9rqczbte9dEOuSA3CKzVNRxv06cHcE7FMYw224VUdXVgDol40zXDZXvB9n+IFl4gxPmj8Oe+/RbvuQVd2zD9+WfQk7hNOxe32ntHtdf7zdq346dq/vit1LUFobnMwlorc+P5unzvKVOstXw6a0fH0vIqzp0iJgAlre9HV91fT1zhOavr57ctPXP56m6ev7y5m+/ila1vT1fi2DqLR9xcvYvp5ege0r8bav7x9n+/p2JP5LZ/tK3BYB0QyoR21gX7C88evpQeMXJLus8UvaMPRHy5m/Emf+SgbNXxIgZv6ZTczfVlDmljWA3aNcJoTzsww8c7wNLGaW2MlsYC1ZcA1wYCdOYtGCcrRiixZqqLxFS2X31XRDgtqWsWihsbgintsTWI5HFPoQd6Rh36A1PVPU6fMtDVpPEo2OBi0jQ28LqK6WNWYNn44xywW/ndCgBb0THeFUBq22YOui89ScRevpsG/RMstZtNgxT23SavcIlGt6zrirCUfOuTyc7ndDbn39ccvlwwBHf06Y38QlX7oNtDMRswpM5Wkx4IN68omsXE2HXmfyEbFyIaipKVYuywmL6zhSfm3LPBvJVSN/BPGzGPLRdqLceN/ogYVCCqKegUj3sMh2eSZzTKBNSVx3TgFsYZq2dcUkUtjTAUqd1N2detT6bFcVMJCVsWRqK41lzdJYBhG04LG0Q2IrewOKmrIt25yjNOWt3QN2AfdN6XNz5TuuWx6gLtXoTiLKedVKJq2DGDNFGtOh/hp6eUF21sBBbDAtwCZwoJVTThNTR8lD8sqs0rD9BaFRNZe17PBsPlzJYvZpLtevwFo2PXM61rItZ4S1DCHhA4C+7Lsz5kB8EnDbn490Q1SCpbaxUtbi9R4wjx1UedI3j9U6D8I8dlAtbx570pnHzl3GPJb49CWwBZXHQ5XzwzQt3QPgQgRadvUCA7tOZiGTNe9EJrLaaZrIfni6JrL+tCP15Ap1QiPZ4Ne6u+O8RjNZzZvJHJatPzqFoewRdRJL2fU24Wo+aCm7vl5xIMmIeOWJLWXSDUw/2mXjadnL8KWBt5cF2XewLqanZy/7zqnsZdMzJ7OXffs4e9m3T2QvY285tcHs6eUNZgNPn8hi9nTfYvaD5SxmmHSHYTEbgsVsqGoxM3bEDtuhqsWslREW2lzPxu1bzK7/D7GYtZzFzPfIyKearl7GZuZiaY+3m60q7Wb3KLtKcvFO33AmY2ZVaTmTXcXonB21q5BYCBPaQtE6iemMEdinNp+1bGsZ81mL5jM3WMV+1rJmtjC25e1nI7Oz+QgmKDtM+9kw7GdDy9nPrq/az67/39R+dn1pP3N69zrRuxeVjgboH7WgMWkzwuk7kARWfgWsSDdVfH6BU/s4KyuvA+KTE5cEQ8ejn2FTcUkUsfNz2vSaqmtFldogUW3JoBwsDSz597ZI/eh/e4vUXpoyT2RdMpIpJFEhVfOS0MAm5EPpBpcjHCq4qmJh+qcyTWyLR7QKMckSIt8+9w2VZB4EfEZdNQerkLGJX7+OBUW4vR8B2keCkQmqgYQWLUkt0VxXX8PMC6eT10Qnr+9quYTyhFjx2MK/zbEUAMemqTNSHSJB3zauAUeLwyCue76MVLgaG3hC5TUYj1xZQDC26e6iNsmrILPARBPiT/uqFqVjCuzkQ3sFd8mo5oKNZvMGoYMgMwTLowBhNR74SEyuXX3IY983WF4ekdU0sLXzg9QFuQ73o2GD7MAAy+fxmZueEgJGu8EUyyotRCWGUJtDGimWNBL8VrIkYlB4GXSFl6FEu9tS7tW7z3vDdgko744cskH3eYdv477xBKDmHjl6IA5XSJes39Qj2SOs7OhD0Vy02xhlH1REwbUMHFfODYjo47DcE0s6FGCUaaN62uEXXCvwBYR7a4o5PjDXmnc4vtQB9AL+JmS+uXbGfDCWvuZ5uwBecLsT8p2xAy94Rpm7YndTZD4Ye6y0LLujmvXtFDroWRJp3mZDnifsYk6H85HmDJttO1ZB5UHTHIbb22j6UFXTh9WzufYIu0BuC3xxDrzNuUuvG3RVsHMcjM2h2LkspvQDqqPEbYFMI16J+GrnxCB7iHkJ5rSBSixxbXyt6aO0t5Qkw9v02YzvRewxIv5dNi8Q7t4QF4lE30cEw+ByiGUo8vsBIiue7XgEzOG4ENx6sx0g9n34uzrJ56Z73mwAHnSFGPQdgoo3pSUAQ1Be71KtoJx0mL5CDpofxIUeiqIoUOBoxo0/jD3qOuzqrVAA2BE2Yz4SNkOXKrcDlaL1BNPSeyPZ5vnHzTMx4Wh0p/ZS6cI7pAtPsfJ9El8B3SaGUSihlD+MJ2T90GUqggc3Ku1nseQu1LZpUrp5a5kknEqIcFuyGlLUrXIxnJZYYtxh7lTcJAnjZDtbervMoYJ444xtoSDcuBXL4XqxgkxfNR8JhZ2z0OyZWkzcPsGVZTTJhU2uHt1Rt7jmtSLVKQ4VUmWIu85LE9LjBQ4hjhim2vr2dKnh1rlC0DehnjAglhfytGr8B5ANo0Vi88PY3KWKdKcj15XvQMOrvh0n7aibdkouJF+DD2W2Hom9CbDJ7w1lX/Z2JfnT1VrJUK/c6joZrkE6oQz5fu/jp9DrWO733qFaDq3UP82KKCEmu0tFbjJJt2mbufrJ3PDeaEJiqv2vUtyp697lu1EfVXnpXaoVybdwEBjpNayFrtaCLc7hIf1Y2t8VgQ9pRpme9gVb31nxpb5c99vJbEDEW9yceZdqkbyaHPD+5NvLL9/h+5IWb6z0Z/9k7MAwS7nrvryW3swax26wmxMUO1UVT79YtWyxUxVBLFt5s01P+dFh3JyyTe8QkqxKc+glzbGz37dE7DKApC13+s51fCsv6Vs7T9KsKhusspec2aZ3ZAOT7E63CBHZqe64CvtmD9gd204hAvipbXSfd6jw/j07S9Mrkjlsc++ibXRHDs+KdZUup8uXwcpBXH3zBslZVkc60X5xgffZaF6yfDisW7wuoFuQwYcT9BQ4UKRQ6FX6WEUhsIq8++O/00WXPf9E2D2yeL8nOg6151HsyMIqAEPn2BeDIi5ztANh/ogd/yS0tGv7SUvOxhszbZW5XDVvsya2ipwNivqcw1RgwtccUAIln49WFnxXJS0cZq9j0QBZfGL7l53ZV5trq2Q42T+tCScX4nn1c7IGNxkO8bWwh6RoVNZca96CMMwHET1pW+ZO7edlsJQM25p5c5zHBFv7QGjj84PAYTfyXnmVEvonmPHzYdtE2PFqNJNt0Ye92ragjiGg58CXAvPLsSBkxmZf3T8NbkK3I4ptE9CrBDkV6FJFq7EsrEOg05Q8tiE7hl1IC/cO2SYaZBLLzpAdcvCrOCL8Ksyg8vwooD4B9CrYq6MOe7U9gL0a21Yfe9VsCkCqLouvHDX5ekGNNdZgIR22sUNeNXYYNuxeMeywVw1IgoG9ClTe57Sv+yPph6SJyaAuA8csc47W9dvDu+XXlD4bJPVCtqjtejqMOvfqHinoYa+pUxMzD8F5mEmIcSbsUYPlqbI8V9AeFASTH4ticpf5UJKvEj5RdzdBYMerqWobSw+Z7CkPK9lGHFDEZS3WEoG1WLeb2I1fC3v5hM2YSNoQZBjs+sGBmE3po8p8Skgdiw2w8WkADGyEoW/jHiY7r7Jr+fGY+ng/yKrxemW+XbPpOYGhE2wLGHj/HhEP4Q5UEIn7G0hiogH5/Fqr7UY4relr7Dz1xQAJchySG8WJsCFzfshV5sOJHcdUsL8TwleSAfLOvC7O19uGXQtL13oM1w14yQEFTDjN3N7119j1AIUDt+U8axZ5/86EeSDOI5udE3xL5WtgMBOTugxGMZ1UN2A7oPQwFbIO3RuW0zqBXPU83NuOQ9kbUN8p8STmMZgp8kjgU8GPvdtGO+2am4poH5nni/U2RaLeNfuKul1feeHlN7YUdIE1AiSxpSCK4QfCc4Jgp2T3Rudq2hJCGk4kJsLlSO4QTuVy4Ql9tqS1KadBuIhG9DwrXTMbBRw46izchHdZcEdP6cfVS/fhRhd0fOtFtjbZimwdaly6OfyaAgjh5vBJVlMS5qy2I66Ods1N0ULn6BcDsMmOmPnM4+haj+PrtUO4DzaHO8z/iISndiMNlFlukZIJ7wLftd69iwlWqQ3P1dY9kebrJZ8y32A32vVzdoO1exeJJDHV1Yfw1xbruy8+fNuctXbDXLHBru/qQ8X6Kxfn8o12g10/19QV3oaBYdUNsny9dFQjAzSlhWwTmbHSnD3OMKSGNsoT9Kp2n+NbE5/WPIapA+bhVajeBuCXt3fayImuqHfUTTcW0WSxkU1cqRMemCrW22iysLAq9K9N2/W2Polppc2SN+DXBnHdraKJ3COxAaNNTIsOZcdHfmOqGIFO9AFyFGFLCTNbsIt1siPnBKNFtPPGaMFGsW/zkf5KaHlHttPW9+1sSUyPHVm6Moa2AppCB3FkvhxPMNeC+xxhLd5A819uabqTTtHO12cD85y10t4b0d4bra1cuv22PWjavnBuv20PBEpDTDewG+2GOYuf1kXjCH8Y23NK2tzNUes5R0lQgcxH/Q8+oDI77iblUXHjitN2lXkAGM6/FUPNWYs1Z61dB5uaTEwyHR5QmOISgaP96SJGL0N+osDi+xKem0nvj1BBIzvI4TyWncioQFyPIv1z1EFcx+MW62jbQVzHhLiO+duOyvNco0ftmB1j/O0AxPWQiwjBkn9ADPoHgFy8PR+2q53doIToj4Xyblj20ILD3N9DE665TYRm886wckWoMIX30hxRkUN2DriBrt4rxm7snmOHpG+btEoAlXqKEMrWoccOrH1tAbg3Xpsy74gxCcdMuXkQ5mrY4uedRlgHwNEuplzVOB8OO40KQ/GmVuB+iWaLYW1jGRIS/1Qz74yBh1M3rypimREaAvKynpDYP13wR051smE3EAlmzq63uYOHaBD81Tb6ncpgC4OSf4UMA2Upg2XL+05asi8XvaLhh1/Dxv3h5/TFyPkRADxs8hx/2nFFphmKa9rcswawJZouDR19YBJvUeO2SQDsHhHl8Ja8wE8b2IL0U03OnEvg9pKbsw8kquaMtrXljLbJzSXcntsmEHFL2HhDQdDDLj7Z74E+y4jEsIrCp8wHExmf1YDE6RkfkBhWAhL1AApfShMxjON5iMR388bYQi2vQk0nJemsRCWkE5ZZ3htJEyp4A7K1cgY6En3muprNJpbayIciJZfRJnswKeh0uGW3JHd11H6iKhNxG24nOtp0CVwNJiICSTJk9Y0xg5GiSl0dyzmqgedtCgYWLYYoAzojVLtKwKI7iSNgIXpIJK67iBijvSKRVSXZxhjyv6TvSBojcFXyEIXSfCFVdrEUUfENXTo+Ubfkycjqwodyl2GlYQlg6BtyCYDh9EwRCefyskwtNjAHHHYl4AYlZ5CsqgRuLI3lESNIpjHfT8Mm8LWwfEFPXlBCNpKCz5E6hxVS59CROgubpMCevDFewvhykPJb9ufEuK0xpPh+oiziL8ar9VGybs0Jb1nM7t6i1yw0nPmYhBQdDjp27VXm5znzbQ73FOPkmig2zBZjOLLF+jk7ZscFt+rqYhIn20V7dhYHU7gGJak7310AtNAGnA2K9bPFWL5Brtk2zqWzswX0tjE7Plust2M8Pzk7mzPL8qjyMAjD3K1LXrQW/G1iJAPLAPMyLaOKhETDgL9KScBRcVk4rwSwuhHCBpxVqy+Lpl0QEQEdfMqTTyP4RQlScwC5oUPzhn2BAw2Bt+VO2UN3RhKMpG00Y0PzeefXCEr+LY/JPIj/6lvxQWX+JTwO+ZWOo9s17ST3C0Z0Fes1Ms+GRSqJgqnHeoXZxtFeAev1w0ocJ+bzpduEUGeF6iyg69Y6U718hOHa+WoxchSBeRP29yVI1zixq/K2XWUDOZfmEwKLO2lHSiZY7F7W23E7OVeMoR9smOtf7AZXFWoyXwegNwcsI3D8Fvwic3jqysW5Ypz9B5rZuN3IMgBWpSYR1Vmz6xBaSeT9UeTcKl94Pmn7x+N2shtcRcOz8wnFLpBxyYKv3IJvQ480nEfOCkjPCCH6MQ4v8v2A2HzaQdElIhIlPk16dScIG8fDdXPFWDewY3M2nbRtejnn7IRdh49sdwPbtmMCIGfTSfNXsbO5io7msOdQunbFUu7aF2x5oVLgbXtomaUvsvLa49+TVRxKNS63hhTezn1V8wzf0R5yI2B3UiOH38cjNnsxJi1Bd3l7e/hKPW3be/COK+zYnslWUKHNjoHwvcb8z1gitguFhmjawDwZi8MZs+xIsVZiQDNGXwiiPm76XzFX7yddSALOMlUoMV+Nsdn4RkyYyVFsrd8aO/J3PxZbuyPZXGubXNQK9AKfRzxaBBYhbf46xljE0VfijOHYBH9Gcr1NJ4uW+ZtYNg9t2ViMMVqD1PKTxZC7ikEQ2jFB9Vo3J3FVQ8AmCmGS2mND6dtjbCVEVNS5DzR/G5eog666tAqTJjBjlqyeEY6IFHXDB9rGDGebS+kUpzVhh9vFFy3bMF+It9E3y0gMAk1+gR6eHei103kCuwNJ6pc67hJx3DVO03H3d8c57t6UlI67I0scd3ckJ3DcfTkuHXd83NyZnMhx16juHhyTNmmZErG8vymZkG1E6bij9j9Uddw1xHE3dFqOuy/HJ3LcHVnOcde/ve+4G/KOuwTvTCXuoSTkYQW5gzN3JJlwz2juZvXgLmZZx90XTuq489I8bcfdkb7jbkgcdw1x3BlZQEXuRhx3Q7Zh3pTAcWfwVMPtyFI2vMokyoObzqWOuzuSQcddwu9NTuS4O9J33PHG6pWq267se/yQE7ntktKzckcibrvkpG67L8dVtx3fv4zbTkR95BRuuyPLuO0gDL6k77aT1l+B2+7IErfdgID/9W67L8cncNsdWcZt17/5VG473rmc2+7IMm67/s0rcNtxRjm12+5IxW3ne9aOikSXOO3KNj61065s1H+l045m4Jb5YszQt7rwWTHojUbaL8IXX+/nqZovMVCa4c4E3ML6BtiplAJKzFdiCePC8V/HJPbmyurWT2phzmYdSxD5PaCTjmw62SsAEAIF8aLIrcfafCMuGrLCNkgavluos9xryxdrvkwTYkSImNzKqssldUyWVEZg8D5c4Tob7JXVNC3aV9kx2375pP8GrNOO4onFOnn1i90hxW5BsficJSXbn5SSp4r2Nb5khK+TntKvxe7DaNMo12Ila7FgpjC/k82lpBaRVxsUFANWJhK1IRK1IWIRVBuUuwq1IbJj4j+E2mCx89ymz5UIHuTlDagNU3aNJNJBbciAmZzZtbtcBCc+tdSqyPSxCbWNXKxiLCwrP9UKukE+1g1QMWgT493AjkMnPFIoIVqLxEEBrW+LA/WKYeLYgys5rb+5oxt0EWq4XUvgj8b2Y4prq0+uGtAfNHFrnf6gSv1B9/UHDf3h6zH0B+386F5/4Iq7A3XhpNLXH/qPm18W/UGJ/oD7c9pypvw+oMSLb0scigv8UdQfGPijBgJ/smpIWSqraCb6QzWUjJOwX14HZ8UqDyjvMF+PK2tOO1t6u99RtvMynCzEO08S+AP9gYE/yi1Tywf+aMoeLuVbXKtakSr1B8pbMJVKaUrWmtMfSgWp1B/ICaExgX9dgO+hP4hClFNZsiTHLAN/6qI/ZDZ1+kOdKSBl4M/X44HAn7rTH/xr3MKNbEjJpC9Cfq/wVpT6Q7VWsmXzs3z1ipvkdV9/8B/Scnn6co36gy7DfnSpxvTDfrwuaH2uZvlGD6Xo3++EnbrO3V9bvh63VOWlboH0Q8BIn2EtVLUWyusPcsm1vl6qP7iCS/0BX+rLdb+dXAYEvMXpx05/UK2gcvLt5Zfv8D1JHac8O/3B686Uu+7La+nNXn/gDeYExU5VxdMvVi1b7ID+sFzlvf6gfSv19YeB5tBLmmPncT1rR0Wi0rWOb+MlPWvnSRpVZYMV9nIT/aE6we50eZ5ckLhNZ3lV20E+ZmsuxJ2aRU28eFtsTUADqVZES9QKTPiaE35YnQVDmQX1v3YWbIuidNqzoO5bJTTWoZptL/3Koo1lknaRca6VO0C0a8fnkKVUWzZU2volTtMwao4RX1cSXjz8eg0CHLM1O84w8mJithhHlAVOTFy5CAVilsk3NZfv5EF6xRaQj/v1dE9f4Kq/Qa1N6T00rNnxvYIK37ZjTuHZ6TUu6qRfRfOUP/HPqKX149EarVpcVqf0KIhnQoFxFwZIf9E/O0qtj/cpq/qUkKL6ocR7VHeBJkcnYjelQFS+VUZpIYYB0Nl/vBoBg1sRTs4Wk0xYhSF376IA+9MahftogwonIbfUGYkEywWmIV1RYrSYhrQZKRIYKFHFvE7VNJxE5Imty90Ze4EzB92jCiDL58hzbPTYncXXltpwsrNANQ/Xwsk8Eq01lTwIpiKKeqmZnluknYWLmMRwY0t21V7NRHYzIpug4I2LuU241XBRbKRX2jHB3h+/Ap/tFdjU6cXquDe4rb1/g7B1yEt28CVTx71k6mp5yZZi/BX+JZnojkGpICbOjSF6IFr1KTlANuubYDxXM/Bk8K5hWXabEu73z8rnA4kBRVxr0I3h8Lio5aLlwn40HNVauB1exbF0uxXz2O23kemH6O/r5AHHMQjrbZnLPiuZ8YHjzZOgiUBi+eREejw0AaQUV3LjE4GViPoUTFDL59jJNRosccnz8EG7MD3l0UtKJPmPqiXEBspRxZinlVWXMYQmMNeWPgMl7rBwqc9AWV0J5DM9olaUXoNQbJlhxWug4DXQ5perXgPVifb3liZDqDIZQvH+MjDw2hJoxVNlKfMDRRgB/64BcjE8/kMlkZWhc2wKnoF3bDpfVZVaa5DB7k/iJYxuT5PB7l+WYbBzfHUH9DJ8da/Ty/LVRX0fxus1OeKET/Ht8TnBesaA0uh/px5IA3/bMmngPXN3nC1xIMc3Z3+lSnKF5bJ+fMrP7yQnSPm5U6PoX4vlUJuPVFjVXD6GdOLfPQGr2oR4JX/PcaMt8UqqE9GqRX1atQdLqJyPOlq1jyZlTpGjVbtTO1q174V85qGkQn8Xl4jY6J/ZusA6mBI/UMtReAUxtQcuuitXZYc26XULsfMlrnKxkDmXcQBJYP2BdXFKX+23Y4jCzOyQQHMXqwnJj4kLuBKrbzDvihmGaYeQeTwEnD3MCkZ4dcPUGtTLMA7MfLrmg1wSh+Rl8HxMOKOzAGa3Cn6/cTORD8FIkUzbcZuaX4v4533RuF2NABdzb+zDV8ERtMqOIyp0Fezj8HuRFmmVJTvlKvFArqKBy0eySiTqEB4aFRApiydH7SpEKxV4btSOukjWUcbeSCSr07EmNgV2wlofyTrhIlnzgUjW0Np+JOvYJiytoy6SlUeMZB3FF6xhrA4syzZ0kaxj9JkjlMVFso7ZMYlkhZ8lFC/wminidTZxEBUaIadnbQ8fVfiNJEiNsFNtm/YszNpNZLIzWrdNJxhiVxPc2sxXL1MUsVl8AU1CpRgEjJ0V5CO2iRWqGEawcIRkcPKub9YmPwtAL/iAYbwU/t3RHqJ5Rj1eJI5hz8pX22E09SSbWrOpJ602d7nMpYydDmd+oIp1qJSx6zAxaj8qJzGdmWX1xmDc4vl1bqpcx+5XGIkjMTI8cdFmLvpeepXERA8jr2oULuply+aEIJ/0rdq4HeGIbttJBsXIb0EhtE0EChuMJgiV322bJIWDHKjpa67jwKlYz9gZdyfDfycRY50Wq/FHAnvDadtctk4ocHUuhRHQBSg/Dc6TCei8hLOLqZ1CAdJg1G1CvgxjrsgZhvW4ykfw9ykFdA9ymoG2W7AHqq3S2Kx3oKfh+CwJRAJwAbNJ7UjndQcUMJVFtrZxTjDLELDGlL4V9G+ZHTK/GNnGEhaSBlno9LQ1YMEJHMmYcdxifBrcCEO2Aa/c7wKiy+DsdMkkgkArMonQCerZRBAQhdscbxvLt/rSluJZ58bF2+yQ2cjPvqQVlJQiBu/GE3i/cImktqXn7dBSLpFNwiXSYCovAqyus4nnEmnYxjNBOEVXbYNhdHJDerR/tU3CD9ZdPvHjkWwOha2Y8DItu2l7CPZEX1VoOS25qQXN6iypAjxY8vaBV6SsAJjMGt5PzO3YWVI2N2l4QWbPQlj4JkSEb9ozCdtqQxCXrMaep4kwhI0yy0B0I67HgT2+3g1s5vnYzpor/g/EWNaXErKd5QjZNiH0chhLwWrC4v1Y5dZp9Io6xssrcUtAm3qdwfeYVYqWI1OCPrra1mER++2Io7dYiw5WR4eyetq22KE43eRGIk6ELLCFuOUB1ocUpmNb4n7VBYHh/2fuXcDsuKoz0apdz3PqnO7dUktqdbesXWUBrYC7W360ZMIMqr6RJWPABttg8jHf9TfxN+DTdq5xHC6503oAtqwQkjg8DAaTkAAxDzVxiEkgsYNDSMLckMR5DndCJk5ggvMgOEAG3wyOL/+/1q5Tp7sl2yRz7/30feo69di1az/X+tda/2rOuWe6zkXG2W32F5nw3pZ78Ccvn4VUCbjrVdJn54pC/wxnm9PuWe4ZlGWN2+POPeqe4Z71MnHjs61HA5R3U/WMa6Q3zsXP11V7Xu7OdXtE4dzuOlCFJashGgRarS9imK/wWl6cM07HvUMzyLjH2XJCUK9xoQ0YH3G3OOLGQWZyjjnottvdaHwLqa3jtouejLdC77S8ZL8WVgVesN3uLyfcdsWerXpuwn0055j0ZgzxJSkEwZ4AJJ15SBoaLL1cRiFpnHEZIOmvh1U+hKTl1kdSyUAFXf0AhLSfzAFN4xf+m7Ofpwd7xjMVsadc8IR/oKg3LMQZ+1M5welcwGk8gZh5gNMTspPLEshtvEDtLRe6KrePpIi4mIKYo9hBAWREhaj+Hkwx3t/n0xh/uLs/hGX6rq+wTB8SxT+ErYt0aulrllTcJh9KF4m+h2fWPcZ9rs9KuL6IXax57goM7KIBqVFRRrHYz4cFz1c5U3jl/DhfVNGA1Bl7A0Gfr0X3s03ZvgSp2fJo4ql2u5ZT2gVoAx6NwtQ4Y7UbnXYjfZ6s+DzlQK2zVpyqNKnGqU64wj6SNnGqPown8G3GQQG4rj8ar4qX4j98upsCqjolfJhNC2QjsPUmtRScaPiIIVg+eo9HG6W09oj1n9oP5L1yBwFtKVPvYwUxal0ugDabUABtqTfvRw1kavtfTcfkUvsDMuZb1UD9wtbLPXI7vFu+WcbbxlrxsznFNrRbG+DWFwwBbv/5rfJx3neJG+0SrgxDoHsKdzYn72pa5IAfjRzomc6IrA10s+Lr+scM23P9Qx7w5g32DMXPjTbb+uLDTYsfAb43+xgPfGe+N4fA90h3mTN016GNY9PflDd9f2g4OM80OtaNzUNnGQZhMfopvmUFEm8v8IeUe5aQeFetSdymucXRXo/3v8pvaa4jQjOQ8Jzb0cXcjiA4W4HHt7smjbR9G8lM/A52eR8BM8/Ahnptde5RiSbj9v3qo+5c9wzZjIv2LsfyD8hm5zrYfrhaUpDIyasi++CEr6hs/s+ErRrizx7dnTuMKXnQS1u0InfcM9Uv8Fy352ViOj4HET2YH63I0wl224R/PZtst9tur5z+toAjMtmY241v3m0n7KdT13Pj9tfTlvv+IhirxvBNczygswJEONeTucgxsk2Xta28VOnoqIy9L3a76HBQkRDTg9F+lmsZrFcPTD49hHq9PinP1SIRXfKe0FHGnPGakAT5STjBLol63gpBZavE0BS4b9JF9iOx22Xfhv+ud2N2yo3bz6QuRcxMr3444mYkhfiLQvnUYzA1Y3OCwu2QrS8uI1kYpyWsZhoO3dMaVmN2Oij1pYbVGIbVGP520/L8JBTbSWT4xeY5ORJWo5E3oSh5W4TfBStcBd0u2ukAtOy0P8VooS1up4Rp4YBhWoAd3BbtCqQGQrRYLl51k+rQmip4ei788AU5PZfYqTDr1CTkDZWiqRAkI7AfBLi4xXcQauC2CHJ84Wi+XHhaA+5zxk6Sz++HXGSvF+/3T/p8mySJt6eB+703Kf49GWgUYKSALszfzIGZKrTKfL7kiq57K1Vor8cC0QoWGwKJLWzyrhTY5J6i2EdMEekuA8UoN9N/gfDi8pQLit84Iyr89WiICr/FeFh4PSjsjH1fchbU9/0jqC/QyhFH8d9MW58S861wNP7HTd3F0bYfSOzPeoT4/UOEGINJ2cTMeUGA0G+gjOSUCVcqduemMPKvpGeHkX8j3Qgjh2eDkb93lFRf4DR00v1pFQmj0NejiixmjF6BOUCiV4iomiZ6JWqI9aNxCV75NwJ63p9uAjQ/kG4AmkNnGpT5UykzCdq10IX4z9hfDaeLZ7NNHw8MBoVm5JniuACJrt1vrJQ36wKC1NR6bkK4QFCc70Hq3SMY9Y+aTahKzS0De3lR/C/BaLDHl9J67oYm2GOIX8/d2D4/vM1+PikKfk89Z+/uEeq9CHW8yDznGCsoHG6I0guKcxlbYQZI/c10wnaHZOq1U5Iy2O4ofilk1k6ExdmvIknnF6IB7ID1QxHMhCe4QgTephvYW1NJIOEJpOwb0+lvD8Q9zGNvBvYXYHy6wx8ghIPucNcLf971YgceaMwHfR/vhTlgcmDfIIy+VUCkAbd8JtCzB6TGz5E/DmfJFDs6lCP7P0KSnUpmXETz2N8NR4bms9CaTySk3rST05svDvEVkmP04AoNoq9Pi6lgNGsTV4PYSdQNhitazl5fTPLq6eXxk7qaw/r0vzYVTYjrx5JjItJcoyxIckPSFjCpKShAf8dArjfLi60LgIyGgvVN+7iuoPi/pnyoz3tDr0HHJEvs4iV3h65bx0vmbWEdkvPz10j6Sp6ubv22cKAJ+uJCnjslHV0lxPNdF1vfHSgrXzJvDmkjIXiHa45W5/uTMpkKaX9N7ANJOc7QQpfYX+bmhb+i1PdcV763K98L+O1uDFXLw3fisEHcGbSED5h1qOipcFBNol7bibvPmXga5/FsjwA1isfROuBdCCG2e+DdKvC+Yx3wvn0IvIuS2FPgnUcE3nti7uhTCW8B730PvBsF3vtA1pRColKgC0wYEPrKLSDXnjMaA47DXCiVJ0icZh+EoDrmxvZGU4Tuy5QRuFXstqDJxvYaOhguhy5ZOykUwOQei930fhNDCoglsjVeFtJ+YlqwlOMb4lqgq1WQXlwygw8k1TFoMoC3J4xEfF5zYpo8esjPSZoZco1OIobxj+RgDCL+liEBxRSV5yrBn161k7GJa+Vu7ie7eeNFxh7Dt9qLTHDiHpKvpBoIkmMes6y87LicuB1zFgBtzjWr8fMQKX9luRVAg7Zh7rYqHXLHJS4noIJV5k8QMLubLAbxgDmoM00wDVjAHyau0Fx3DKTs6PmVMtGbJMelikuZ5ERHfQ6uuEwydAIvIfm3Kzv6BbYsxEcUEm+idq1cEhMSScGL3PRyfPweZCf+bWRvyOfMEfbVnJkVys+buJDf5PAo8KwmGTxuLbcOV5UcLi9Z/d4vBCLCyy1BhXDxiWqbRILlbAQjJC/CZ/JCfnNxGrXLwNyF6aE4OGEbf7Ejl94Rl8VOl3hRTLhlaWJPa9KPbhNxQBcntkwHJBsvRBei0qmSXLMfdyvJQCJdsZWfTpcMe6zaRhOTS93WF2rUKKMEfQ8YsJYEh13qOi+4uZJeqNJDN4vpQl+R6itSfQXvglEAL3IJhOKMTkDLJ3IhL9W3pPoWiGr53mgRtJQz1Sy687zghfQqSU9DK8sF1fIsmuV0ofQ1muRFgqM6sKbHHBsXGSvzclg9oxVEPq9pDpvl8OTRKxkxnwzx5tUj/gxu1Nvc7OrVI99TsE/0eyRlyBzdhubEmiOPlzNodgISjm49CCn/7WTD92uilybxoIQ1SyWrmaPVNPykEjfjZlerWZhUZt00KT2nV0HswrSCKeMOzwFKjHHhZtwMCIpRsWraTS8//3awuOKd+2FtwQG0aDT53mgK35jgbdPLzz91q5teDk9W02IMKHctB276aDm9HJQzMrIZB4qkIaL80t9KaN+5nOwi0/I5wk067XYxsi5BHOy5+HNN5Y5Ws8sGTT/tZr4X97/C7bpipm/c9HKA0MfyZQinB+NteTWOXjJzqG+EgYsvo7XOJZKdAYvXOzxvTSLu/O6cXkq2ZHzTLGsL8h+AC/BnWZQi5lziZpfDkxhiCX3h6SqEcQYaVLKTNNNwdjk85dxqOWuOuRnGaaKLdsFxC/5u5ASYceesVtMIwyQpgDtn+fm3rzKt9Cxa9vainEG8oZt2517lZty5+MJdV7oZt+slMzM8717mZpzD+emr0TovmZlBF2ORm8FSsUu86WZRsJtGYavVNCikd2F4+PF6pZtdDq5+zdpqOcNvt++OBH0MinJW0P6E0+aPAsyPN8fOBxhmEhWHFYAudwk9q8SBTaIVpE2nsXIeqDpo0lk06Zw0qUOrsEmnhq3pkiF97jR6sVdldWelLMyxZeBt3ZW1k2561RVrt+PXi/sBvgwxhdNuuu64bGXtJJqO868DWKtZUtzMqo6z5eDl/dbMfgWnMSxF9lfjgt9RZWgHLsBDh7zU7i4z/t+RPYFTG/GZnRvWVmHr0jkz5+eMaw0TbRSuqD0ZP1WmsNOxqiOxFtQTXKagb9JCZmKhqMQyhQqYg+i3l7rsZhleZ3uv4N58sQ7cyqPXsNXF9jN4DK9MW6/k6mR312Ap48Mg+yWtsL0SzFp2N2nDO7qXZlJ2PqhPnIhd+v1r9nNcvcgm4XKda1MqnICIZShhoRGro/fU4WsHxJTGmFzsz+lj076prBCnjNRXu+/RiAz755DHBEVTA4nxKJEVlMgCJbJDlAgS6I51KBF+e7+WnqBEk6Q3c70RlKjXoEQ9XOyC8Mv+mkGxELHH7a9SxKYwr8/UYRm6cfuppEboByx1dWAfTNy4C+2Dif21xHPP4Z5Lla9A7rGfTlik62rCoe8OFGdYC+2vhmUo21qwR5XsXD2InLEfCFdq84P2a+AAFlWLzkaLA/ubiaTX2Sma0hQVpS65c/FI8Xb10/JwgUfC1N8dYJhkFIrbOfhiZueTU4zueMSnJGIAVjiwf5xM+2QpO+lnITkMp5rjSFBE4kA3EWOB/4rXqn4lDsfAYZiTw7AjCd5aDIPCF/Eznzk1IbQZLSqPNj40QnMUC8TT5LEBTqQYhuBdKK5NsQE18LHghiqqc/vLYRWq+jmEN6KBz7/eYAV/luKRwea/p0e4i5leWHguYmU7cfFA4yBjIZjPq247gRsVEhBYfi7UjAM9RWy+GJc9n/CBwSb/NS37dP7JGM1VCf9blagaDaHcJejIz4XlGPUOBFtBcP9iXI7zxCxOzPIOyxNzsp7Yz4XKhWHZiXI8rp2bEd2V89Be+joAUtL6TzXHhQyASNM6vdoxOOmmJXMTw+jhHKgee0yzIawyket6Z71fDJVxYafLmT7gtxJN9fdvnqRPPpWcqY/sbyXFxAgU9Fhwoyf3kNEwKP5G0v6Q4CKWSQFuA/xJBENtcgkEAsSDtDLyyG+iHjII+8JhhR5NfeoijZZD2bo6SCjA1MB+NpHc24aJcKpYXo/JSD3OcA8evjve5N1aejwsHYj0q+Hw/GpuafzSmzDyboLqU9wu+JQL7ae5tpDDozfQX75m/ynhzEfEPf5EOsaMMLDEcjsdjBlCJb9m8WvW/5pTmr5Pexrzm7gssGZwCjrCeqhyF4+kmVxz4bEqPFuaydBFa8vdk8wDQIQ6HmiPAh915tIqmLmBh8HMoOXkHFEpuTaMjzs/KOqeOFdTCTD2T2P7hZg92aSuaw4T5vNmIrsESeIjl+C/9MiM8uHYYwBYguIccdoGd6ygdEytNcV62uuL1z5N2P4xeP/bX06eCnD/ZynWFCVnt8/c6QKfm7X4D2ECsHe3H+KJDPFUh7gO4YBDGBOzyb6VDq8mG682A1w0HAX3Ng6vYruAzdexnt+UtJ5viov/oAMhVn/iS+ODIykwa3hmw5tYfJ3ptWof3pD10ghbJj0Mh9kux8V+8jtJsYJOb6UI8TmY7O+C4VUygPhMXrGG62JPEX0xAgUTaUucEUVQknIMU4a00ocU3y9mAdfsbdhZ287Q12FHfTyUXAD2L+AKTUYnBj/ah1MN0uL3ENW0/xz6D/5L9V3+y9S7Lm9tLXAuZKa14sfDJp2h6JgR5XTtEsn0Ex9D+gvLs3H7bCw+bqYOXgBEnGlADvdpwMPJI32Mr4TAgvBjWZ//MBnJfxgVFEjRj8U3RmBVOqoprNpRWLVzJli1MwqrdjaBVTsKq3ZasGpHYdXOGWHVznpYtSOwakdmVkdgVThbKayKw1FYVZyRCKsW39ZBAKtuRb22AQvcSli1QECndeLWg+JxtCmsum09rLp9Hay6bT2sWjSwaqGwavGvD6vas8GqloSuhFWn2rBq8BRhVUePjHgzwwFgHWG9Fe5NYqxMggpVdQzxKw3G+plAz3xlA8j6kAdZv+BB1nwEZN0xArJOPTnImikktR5k7TYg64EBE8t5kPUz1L0/bMpJ2OsbmHVSW7cLZ5YGZv17yTjhcdZM4TZP3TQ8nnYzrXSJMQCYzF88Wk4XequbltA1xaG8oECgLdWctAj5oT49J7o3N+VMwIjZEcQVHMZov8wR31iOjy+Hq0htGQPXO0goDvy2G/BWJ2/zgCsSGE0PSVNyqtMbAdfE5ciyM9kgrl1pDkIwpAoHNuZmXk5/nVTg1rLn6HjSlRPvwIluUe4cJrFxpGkLpGFyNMzkYWWREaAVDTIDbPJImWllFQWVvnwgbHBQ6YxZfrbHWrvC9jLtZl/exlqb1lefyuAw6n71zVXSl3deQbfrM7+GN71C8El3drxV36SA65wArjMCuB4B4ArNjsmDzwS0wrGmuw5oXVxXNdOu3EasVcjM/AQeOdsArjMecNUPYqzDKOC6SMB10QOuvsUbxHVW+DnXIa5+pJ8Ncp0dhVxnALnOjEKuD20Cuc66WYVcF//1INfZfzXIdcZDrrMbINfZM0OuGH9PH3KdORvkOvNUIdcZhVxnzDE324JcZ1uQ66xArrMbIdcZhVwBq84I5DrbQK6zArnOCOQ624JcZ1uQ62wLcp1pINeZBnKddTNDyHVGIdfZDZDrTBty/UIbcn3o6UOuXaKe3ynk2lsHufZGINfeOshV1i+SurQg19mzQq7dpwG5dmVbkEAml7nu04Jc3SaQq6yxZ4NcdVej38MDYZlxwszcesVTR1zdBsQ1e+qIq2sjrt0Gce0+LcR1x9NAXL+4GeI6tR5x/eJ3hLhuX4e4bm8hroUgrlvdVnFqbyOuxSji2mkhrp3/iYhrRxHXrYHESnvM1f5BUiysT4gyzIZCfyZksLOnkmnvcvdiY4gOtbAKn7RwA1ghSQsTSY+IpIXM7TiCV7zKhMfNsSH+YNux3gQgvhGXphWs3Q7cjgksSCx27MxREKjiv+TKmVaUNv1kLh/5THWJ8XAw9T0X3uBBYYGZ6cKDfuffOf5tENwLR6KZfzweYg6fCIeYQzyKOeynF52jwXX1sAvsLxDa/R/ZZa+Bai5xP4e/reQjI2O8IrDvpa8pbn6aEMncShk+FXjkS2eGRzbz5bvvSULCT2/iy5efzZdv/5mS8ajujxBjJb4ZSckzNuIxVRxtlPsmRZv1hE0+1N4F4uMaarIzgdC/nOAVZThMexb7hMtWWZPkFhmeITIMPgKuOvvd0x5vmGj84pzg5cX/ts55zIjoFgmOEC0HVzZB1OI3wKclWhpZs/s6G2KSnAuETqgwkExLIIugb7g24w6Bku5M2Kl/S/dN+3dJcWlTD8neHkmCQPi8uLDegxTpGs0ouFVzLD4q9i3emqBh3s9z4SUajS9IoWFIPeAEMK7SwVhOWPsqLHHB4XGP8Aq/fR0cLubD8HgdMq5c4ZemiOPOJCP3Hyro4utvK15mwuPRMV0f7ZcSYU6hex4zo9KmQK49fwdKFibiKj0qzRezAY9isxPi+qIM1kFubMGvJIqX/X2iBAAy6EgAsLNpcwmQPyWJOv8uKV4cxsfMcYCzeGksdCfJVfiZo8WYs/RKjLiXzPSDaeQ7cclt+K2cF5ygJGyxlxZFLgDiq9gQkubyVFo8Z50N4GSKUbqO7PtODt3p4sXrXJABIv5tuh5E/LvNQUS3HkQs/jBsyPM9oJc3gJ70K14dDuxXUvoc35l4VYqMoMIFz2xfacMFH8fKwRXbf0jLrJBciQzKcfyMKpGVIZHq/An5iGSBCFRRJZ6lqOHfNaiha1DDv2++8KuKGn61QQ1vi00qxCV3hMqnz7CzIfCdKywO4Q15s08I63wP6pUnG7kJuWskwwEj0o1qC4WaDrEddaEAFcc1bsHvox1xqTsVNoX7Uvm+AIGpMfLe3iTEfZkziOBgkmTK/521qutzGy8OkJFieUp/I/9JtMjsISCZB0ofQezvrrrubcvBctTch8RL0XJ4St4WLT//JM4dXA6RQPYmMaJteHN6uvIFNsVYypv4zxFIgdoi9YAL7E0k8o9vPF0ViKaNXbH8/Nsh/yIM25x0EZLnQBFFHcxJqKGIlI8hBVapglgPDHOiNA2EprtJ2FzyOr/xNBDda+VLbhfyaQQuPBBLRjn2qFN74R2UkN4WmVRywj6kLOPKe1+m3xZ2qQoK+5VSHcKCzIzJ/j77FeTcatJewwGxlfo61dTXqUafBeR3NPZv46q33D3pesvPv13+Lp26lU9dZCyVvqkYOogFjMZwC9dTx7hQ83L7bNgF4zUYoZoDz+pKkF4Hx/A5bARu9XAMmE0caJKL6+4KQbPPZWITiaLWl10ab/wOx1R0+HkhoWENClm1v5HwUtj6QvvVROpbpgzK6tjrkd9dOKOYVDmjnVPTv2et9O89SZG+Z2CvnC7eGJtE8vENZ+rsgBmoRSoEgOiPO08+V9NN5uqFOlc7m87V/MxztTOcq51mrqbrZ0y+VnVac7XzFOZqZ9V1nv5c3fDmruuitOhpTNTucny86sg86jTzFPPSdYfztLthniZPZZ6COC0/vn6aYu1O7APsjkh7E+LTcJ6+/f+befrP/z+cp/bpzFPRq1oT9Y/WT9R/ju3XvuOJ2peJOjewHzbTxe+FYYroj/fH5JGVtL5xiWhZMn9GCHgO6lNmUEZ1UEpMOa2LjqZHF4hN8iRns+TRILdR0FgXmZ7tEGnFTsUD6ET1O+MBFUMUm2ixwqTbFFepd3bm31flsopRpQDvW7a08V0FPw/th6a7srg9Et+ixZbegex4AZAUEgnT5P8LcUmCqNocIZe2WanD12IsHCEdP2maEaJUmTq8uQrsu2JPNW8oYb+YhMVTzCIl6m9ch7wLqbtIgfpYckhvQoCdKYOi4Xl19rFE3gPASbguLb1SOLwkiyAv8RG8JNfEONrifHQKnxa49AX/0joHUufgzHWGXvaY53RFzURxqUKtGWOnJGRNEqkVlYrv6KjLJMGOSOpVeBluv2SmuGKjpqmfGagNpilWVMtclEWj50KlCc09DLIuaMfoyAnWaQrRD7b0w3xF9MMvhesU1lD6JBCGYfq+MfFQJCm/S1G4eQ4/A3PQHDfHXahEOi4Av4R/AjmAqV+1i+ANWCqkyTlt4IMZOqwOFNyDWvmy+ZphGc17QXIod7IoJt0Ia1MwXwAVE8klrsns93iEpAx9tGRDwI7umgC32zyUhUnxjZC/U/p3j/5d1L/BknlecVFw1nRGP5Jslt2oeIY6C05JsVPyFsaj9SQGzH7S8C57WzoEdf42aSfZOZna29NCovw80ZskE/u3VK88HmM24DGa0un16QZIBsjIhm9qq3JDJW7d1Q31SH6wmAoaMMeOgDnf/aQVdCukY9qkdu/LwvQ4Se+nVrBFmtY/ellWUT1141iaJEFoolgSnE2tML/Om9JDfUGO7gypSnuXKgSu/kg6PTynjpW88OYNFwJhoZXLP5pOc/TWX06Y7qPMZCZREKyS4WNV5EyV4j2oJ528g8NqQAyAYdk3pWT5DGm2n8KRmltzF8LfjCwgUTU0wmK1wL0I20zIb19KwrYS2V1i+rPg41E016+AJyvTlEBCSZRQuLDiChm4bMjHDhcdc9xF9Yd+hbHBgto8HHx/PXVDlQz4axE/4FsQu0QkvB8VlkFefeKJ6DXDW1I2dAH+rDJRWhNg429KhYkhQW0TF1wSi6srPFqwzKP+EbbES5ShIvDNhW3yTgHRyggsFKks9MxkJzTMibygz0GU4O4cwkSOoBoq1ZFLLieDTFRl/qUZH1JeGa1WU0ziMkg1WRkJ+QQLpSXWZZeAlFVeQNiemWzINGqY4ZNFMAPpsCKOnCzcsu2PpXQhnaJqwN/4StAdH+qnvbiokUErg0kwgk/x1I1YIfH3SFPED0sblAFoM4QPXs+WIU+5tIovoRUlqpJhMydSOW3gGB8tjQBG1uRF8cE6LmOJk0LtxSqRlPRuvcTFtQEHbFEUxUsVRD8vCGJNhQIs5dLxQrZB2Z+YmhBVfoGc15sEkYqF4Cl5GV79kpniDfSMFCHsTSldwQDuvcmPo1j2ntiR+xbfe6f6Kjk/9Y1OfaaYEHiQNymq1twv5TLnC+9gkxcuLq4VqBHobGx/JKV/DNr7TSmQQhehR2P/OA3D4UCio+WKVoRXzKB5rUvqaJC4pChWhy+IXGLfnNIkJaMmPu4HTaIvRUGpvEJfnrRensor9OVJ6+VpHbVejlC2xKVF8S0TpsMclGiLDWvrU1pZMcI2LK1gv9l8bVW6gLMurq3ryJzHNVRW0MiFyImlOc2Q9V6WhQzegFxFM5c2q2iKvIaG4ncVNWsgkyjrKhpx5SmZ3S5iZsZM8xWsVIlfRUXtqZKmhIgOBCgBE7rK6/wSTNCUeVu5wIRYjtCmNEOybS4pY5/P0MVt1F6lslc2QpmKiJLgLLZ6LPwngeQZbR3LPSOsvTzWZwVefORpiXx/nYyIfH+dPKnId0e6TuSTdBhclgS4fXKRb1hG814R+ayUkQ8AlIcbxb470pbY9/S+9J5R4fae8Ol/6T3hv/xL7wm/gy/tBUJWABmquLJRMEIfwBHWf/zhP/6w8FO0IzjaqSLhJdok1QsElgy9mWt34Mtoh22Ede8GZkbdYAS4K617Lb//9s/pYmj1FI1WzHISCdO7QTDylo3h3ekGEbN3Y5GJuP4URN7eSmXs3WcQefd42hYvar8nbYvad6W2Klp1+cn0KYiwvTOKsFOBIjSBC9douY7puXgGs89Pp7pY/0y6qeXkHRssJ+/b3HLS22A5uenJPKHX4Eht35/y0MX2A+t8od/XWDV6jVXjZ5u336NWjXsaq8b2YDMd9swcKm9rOFTuSr8zDpVBUzRtn2LrCST9MAKXYOsJBaGyLrRvTxEJH0gUPINHMBgr06avgK2H3vk3DASq1+lxlIELQv/D6RYPqqhi+7RcwKt4pTL1LTey3ERc9IMXSFpjZ+w7e9MFpVufUjdspdQNNaUudVZJqcuesXemxYtUvY1Lpp8jonBYP2xaRm5e91aWTE4QbWi9ty0D/Ac9sRCc1u2fhCOT7WzTuzm5FvMkYIdwWboZbZ4Xz1bZRiGK0MczSNJapr9hgwKz6KhPSKpIu+IrHSEHioLihnUDRq3VJ+KN5OTBkJz8o5unTM4Z7BRojMCGlMnFjertECMksJnrm7bvQRaF3MdeuzbtxXRjg7eaWFt+nC1WPxjYu3v2iQSOIsfWMacghy/CXdC+k8KxQg1QfEfcoA7qRXt3DzKSelcH3ru6gURx4eMp+5nXpvTmN6SYpKP8L3fCxll8X+OBoWuPsCm1c43H7eA5F5INPlqXbHxIphS3ko03xP9Pa7Y+MDpbjUs2maqhS0bn6dViKn80aq3xXDgxYY39b0wy/DTm31sM6JZe/FTmX/gk8+9Bzr9/jIrimesm29ej9TPtLWYwzS3jDLuobqGXbyYIHP/OhYAOKbaw3c+dfUYbxmtiOp/xW0a+i0hle0JwvoPdLCjeOcJaZiQk6leSCl1cygaxmxmlldBMIjUDu9t+IxQhqydb95sY78bfhpmId6/Ye2PRQUL1+IFTzeWSJ+FT9B5wsX0ktL8eNrrfvXFDRDbmxe6D0ASKHcEIc9OANEZ2B2Uzz1Tm/WPeYtjnX5Op9Mtp8euhMcfabk7y9bICziIyI9xr9qCNlxmjELhov84PekDSr1oyzQhscZEJVpF0BwM78WlU6P+TM+kKBYe48cJZKhM6TDUeWnSVO8pX1UEd1oYp/8RpZLGKrpoRrxHUsZldp7SrfG7eZc8jRvJkcRgOPbIVLzqk6onmXLj8ernnWjjShsua1VoZ0Hfvj2zaZPR1mqzpgRiOis1IJaV04HNQBsVzlbEMqHcVcpMVwjjvuCTYcViHl5WkeUMSmYiGFYYIXiixgRsiBa9ntPfIihxoXnVMuClFd3cKunu9oLu/kxbfhfH9u0NAVwbb74+Img+l9p+iYgMG+1BaL7Yk6d8b/alX12UFWbxxg8S8eONTkJQXISn/wRkkZTbMELP+w1Qwa1Cu2T9MRZC+aShHfzNsf9xjof2jtGjjwqNOfqubjJyAHr1nGzPHNgyY8CmNFqV0k9Fiirv+315ifszIGvP59MnWmHN0RF0vbb9D2n6HNP2OYmnE9fON650qSwoWG9PYrBunWup/OdM4/dPNxulTHE1feGqjicR9fjTdLcJJe/giOHxB3ihY3hfjMmp4EiQsf9rTHUyR7oAbJPm7pgQxkiH7PPneRTTfmAIkguUUbwyfhgwyrZtoMKoQx7eQwmCDKhHfcgZVQvMDNYtoSXORaUsJvuVvNZxE1XrBjd8FX/rrhUJwx4bZP3cjVwisZDtkJdtBBbqeGxTbgzrASkmP35sJuAVHZlqoVKyoVL9lTnzB07Qc/nU6CiOlTwqufD5cDyOlT9tyOCyjee+TWw4/H7Yth2eBKtQjOCimgzNhbmdWbx9t1NuT36F6q7Lsbem/kix7Z2K/lsrw+3q62fD7hpgdX7qZVPnEE088/zsXLM8JtIjRuZTcUtvNwKV1ZskRh1P69D6pMO68ML5R201+sLhgHf/v7o30v+RNtR9OfK94wW6NXtIEkVxoP+QZNdkQTD3nzA2Q/+Jim1LOyNlIz+7bxA0d0sj+YSiEfXvUdkA/HxtWQCxcNzZ1HnLmkr50PlwQDjP3d8mF0WfK6q0Uu3g4WwUxGy0XBtc5EyQuBDHBRs/7d5yZRXdaEmdjIV7ve987m+/9m6PG/NB4r0zJijLrgvpb9Ih7o3iAVxpND9ZSpnf+CJMKfjOVlITgBZioMnY4Yr6B+ot2H9BrlzF8THnNUhL7rRRmwzkzy4JiBtPrlzUO8W8L9YEYxKSJ+IP39VIpcevHEC5NzcfHXnEeht6kaux+Z+zF9kRGE85+dX1BiBOizRs3/9x7/sMRkO4KXwoGagGW5VHdO4T3VbxWXp8xTmAWL5Z6wnCBoOtjhJ36sthVCUOjEv8aWjTiOjhcDpe8sBkd+UrxzNFIFfsBUAp/QAmL7u/5sX9LaI6bg5tSRei4qRGxIRu25VIcC6tzvn6kRFJ5EtAMR4gYgvDErRnkpifS6eLwZitrYPdz/l1cBkO8ggshFtKfyHXV39OaPx9Kwo4OPoSM5yOxGrnEajB5tuQv+ToniOSK3/DNnmQoOtyX1ffTMa1fNse3pyBT5HoCZPWRUDcckEO5yP51WEZTsfhwpZRCZduSxelwX1yPyg67veyypSpxYBIe7o4mi3dMoI5S63BQH7uxNrdU8cC+yTPRkh0SModE7eoLWNBKHf4gvj5FuNlzxICF0lLotS8QNTOpzWt1Mw1p5LI61H4aJtRUR16On1l60FNBZSQjbUyMsLEzHYqwVMCR0BX2Lbn9Skg/LRe3YLyEvviaTmHKviEWR79YoTwJgq5jCTfEdMAgH5ai0XVfCtXi5kkI/laHXIKtsCsMTZ8PPQHo50O2jEt0r8T9xVA8cca+IZbxmtdCJZXSA8xJrNdtWRmCgD/n6OarRPblahgP7MnMawTxpTh60WsQR2gGgqhQtOEbGd6TC4R+c4PZx4rZJxxVscfsHyAh2G1CaoTFLSqjqVBd83TG+UrnitpH9nbjZ+E/R2wS+8+RuoAUPyl+k3aX+Eu23JCMLHApBQ2blxl3etUHqlw0AWEGIfVp3GoybkqxJy6qjMsPa7Rg2ggs0dmlld32t0KXAHJIWqTTiQT++DpEK4MqJV/bZ0NadNPLJKIdfCkpGBz8iuQyjiuGB+tiFHOmCRlWhqPMmUt1MIERy4Fz9l2ZUsAW0yp3zFaMDEcN1OdhHYTVJt7/RCsd6wPhWYj3j5+Fd//nwpFsq9EtA/t/R6Jgvi9WLv3bjP2oKpj258JGvVxcJ25IKKLzkW+owW9lbWmjYV53wryuCVHXQohz+BM5QlsuOqwZZIN9ASEXjo7QO7JGirUXd4ab0JsP94rpdUx8QQMycsz7SORIIjbFNbN5o/1oMrqlhHxCyb6E0Gxk+2nJJK/YPGBtjwSsTQ18uBrNCJP+J2553jCYbaWJYGsFsD0Qt/3FZdSaJXME2uCSeSEW7/30hzqgbtqeP8g+lgqL2OsYBPA6oTbOCPyJiIsgAuF/JieypGdOLyGVJZ4rQZ3DwlL7LbqEx3QJ1+Gts1CWC3ozLJkLNcra1+Gbafu1ncOes6q7+VsTMHSAB93n6EDxJMaBzatYJX+Epd83I7IxPt+STTdV6jRVWjJ7fGnYhD4HjivHwwsHkBMTRmhLyaRIgISVYChPUrLFlg2n/ytlm6YLSWgvsh8y9XEO3osO9cM6IK0Lq5LZt2b09Aokf1MogR0XeV/vUNCFCvpBMmeex9QHHzLMTK0R7AHFOx/Bng/ZBMgAOGfm6BFl35r1jTRzwL0r8DfTN/94SfYQOrw7yQzxlAYmILANg+/QyNOUtHsuanVuxPXHTnANsv+UlvxVejMNpt/hTSNyf+9JInIf2iRJ89TZtIKTJoqOh8fC/9gs7+IzKE5C9rlVZt+Rib/9idCzzMmwZlrfvdHrXgKdCPBO2RGJYxIUfZJkrQPIx3gESQlRmOcbGJHG2nmxP2+dINasgcCmDuGnVYfPDXKZv7HMZjRUvhyuwj+QlDcjT7kE6P4mT/B2lNkwi6fF+0Z4Q0XmlI8Vz0IM7r0SEhRXsQ8s8inJ9Y6ehjPHXuqwXuPl+JB21IKGj+PU5N6IrRKPtAOUhhYkQfe17yzu2QvUZ4l7lltacc+Xj4Y9HxL9Q5Q8F9qJCk1DwD8RUQXucz+WcW3i9BezyGFmtS9cOl7Ux4tPRzTiM2Aogs9DeE8Fz0cj3nxlTG+8tbiiEAEiwnTFvpOdG7v0UpV2HI3gpdxKCtHYvlsCXj6UFoX4hCb2IzHkXPhVQHU4TOdfY386ldIMHD4cw3Zveknsn7D76aPIw4s9P5ns2xzTRmRqTS8/xXCPRBQK2T8jiZyIJaFkIlEgggLiF4NBIgmgQGOrIes9VLDfzvxzHCQO3G65Gp5bsRtyiU82sRtJE7vBRxm7ER0avjaqwad74/rX5gP79ryvxlIH1IVed1poJK9lpiARutW1rdgTmmOKY8yZ/FKJezYS9+wDnYu/MCIzOr+ojCZMr3s3+pzpPxuP5kxPhs4xruUcY8Q5xowsrDJXPnL2nOnvUiv5OreEnkrH8Xq3BL8IN54m5CQVPVKFBXGtDb3gDZQHazk8wcH86N+wIm+IvGkQdfCit2lhhUalb3EkGvE7EXHZ2Hty9fXJPatg8UPNkpXuCdq7VQi7imyCoX1rzgEdNCaVGAYVMZ/Yu6Bd4pgUoi6ZKSnw1sd/AMpiMiOJnnyLpF5AnRLC5YqErS5c4Tvf3SsaWMPcUuzFJ7zXwDciBNvPpslxogPqhGZ/u0eTYfEaYyTY0+MhCK4jtwiDyFm8AJ9GyILzgX0BMpw1jiDRReK9Qd6c76/zAThKkI1cPwIf6JITy+mpY8vRsdXiE+S/XZWxKky9qMxUytgV+sXa94aS+VyauNmVR6T6vVH+ye/BZ524db5+38WkpyW5mnl2FOBn8uwoGNZDbRGRSy+OuFw/O8ovjqy2dRvHRdFTlLWfHdkypcmNm1ZXbKz2Z7Lit6IGYAGr1JdNGTfczk6VwPJyrrNMMaZ7OpkX3kCF9m5V6Sap9tQi0uEDui6078+E8LJr70sgG2Jn3eHXHd8ywAvIJ0fdL2cg/w5SPlIsyF0ECQEaStxiB4Cg2nM57RMS1xjVJ04YysW5EAakjZJWFsq9iqnYQ+ITDGgAI48b17F3hy6vyD7cu7RNaJd5sarLXEuTwA1PnIgv64t9rIrsAg2VVXh5X6CFF7lIdgJ7cdlRosqG6rojYBW/KZQlSGXOUD8/cNF3hzQ4QFmP7Zfpnu7VIoHklSPA1OEt9n9vJvU2n3PrEgGLvyepg6LoN2aH5JYXFV9WKFebEJ4OAp6ndpJctD8EqoNIF923GEkohnRiTIHsWnJea0l+0TrmWZhnN3M/0jXxSVyN/JoeDtfztxhnBvYDiVbY/lLqOeBVYacxxv4qX0qcXV8Yci03tE6Iux/pZ2XxNs3ibYaLN0VicUASR8FSUP4qay3fZrh8hyvcJKtIc935tzQLeOYX8KftuCQLeGg/yQUcf31fi34zktkN+fyKZtwC00g04tRIyLNE09JIFssOlJcJd+ZKrCE/mzFoIpH44Dl7T0ZqIN2rqDaUkk7R385vnVIwQhhNU0pKLpqIgjIcLq0FOdeJX+/UIMiekHhoiJ/9qvF8MRQ1FfKEBPbBTHaavIpivV4zTAdC0S0D+8HMJRKk8a6wUXxSjgs6BTA2IRct6nmv9eG8ufQdz3lCGwQ/KbNQIEc9DNJURSO9umfJ9BgfjkKyFdbESM60qYlzgjIb0mUOl5Hi/abZc7ktozVTQe0yjsSS+ga8dDPo4IiOkELn8N8n9vFb78mqdEmabhKQHi6UWEruDWnBum+fXcsq41IROHPZ+TIN01W7hLqE3bePThb37uWT9++zv2FE0UnmTI/2Vt5Eguclc98+4QjHGzmDPrFP7rh/n5zOLxss4QeBJC7F5jB4E9ylrwHSENoPZ8UQJEq4OvuccrFH6X4tN+PHk2MNzO5SqN0IhXFw2Lp378D+NPea+/fZS0SjyKhR9ATpuDeU/LaM48AodrnAHqFdyyCsQFHBpMMva/ulaX5B2El9sDM3jtK0VVuMBqytKmYa+98RkKC+Kol4wkbqTmDvFaWSZk65p7MclHY5YC72ZufvSP8Y8dFm6PeDgaym8FfViTtn9jDHQUD6hTW7zYVrIkXTraCiyaCY2BEM3ThYlH2RAJ1IH758x5ce+tjtf/jRvz9WbokOui2u6+w9lZJKhYPa3LJWbT21PP7GatJtcXbZnFz+1hNPPDH+Rpy7zW096bbcVm5ZDt3kSTdxaznhLMjxmPAxv8pH19f3fYHuse/slbG+GLSs5ARErj3/tqqw92X7gqC03Nvuy0Bp3KeN4b7M9Z8bBMuhs/oi5axDcUoYrn5B6IUJ17Efy8T+hKJ+LqNUIiIKCEhjlQ2MGDGihtYgqvNbBvZjmTKY8zEpX61mXsNXpKunyzimBIeaG5RwPvlGMCAPSD4o+zoAx0G958bsWibC5BxnFNVoGeiuD4t7SO237MoCS9MnFudO7V5EkSZsK+zMmheJBtmp48t5R1bHNCebMtS0B1ifMcQl+4XLBvbnsyHXfM3tDoSvcpO4RKBLaB4g1N95kQgariNc7l0xOWuwohanfaLoX9TsSeBD6NqfM6LX53wQH+Xylfq4jmU3EUOAOS+wDHiz6Jbc9n1zYNnzc6ngItuzp7PCjeGVY9L+Ph9EwAWHXlP37VMDT/ETiekKPZNTS5052Gw1uYoz9gNZlcmJvpjZlA88FXdBYp6y0aCK9qNZ41ki5h/ZSnuHpDikfM44+ObMFbC6aXl5U55sa/AC/Wg2rZ4xQdkZEs2jLvFB2iEeDbTXmYJbtgTS28pe+RACKhsnObZpr1TLzauXzDU42htdC4oV7B5l/u21OHhucASyyJL5HhlMaq2+Riz5ETP+5fLkFfh6Hh0UfAqCkey4E1kgcXIg7iipxQcXmbgaF++JeM3FdfTatdXl3uoxl62dKMeig/UTsO2MufGr4oNu7B778QzRdaYZ+kyxVDTfVvaaLznQfMkiSa3Lvlw6QNYMXFqEg2HX9WgMcgOwuU90IKyMLZuT5Zgo6M2y8Sgh2rgXDtdJUnImoqFwqzW2rzuAiJ/2FzJet+uuoz8T17H3Zo387QLlAlFSiLjgtrUnKD7Zj8aOm/8Y6r6WC6pByrQXMYUfBnw1SX5vN7k/mlPGIsJC3mOnR3c6i3kXCqIKBPgHhk6aaKNYVo5IbtWp65nJWjM3b9Iv5LJHybMurLNB/brXMDti5EuJ1OeE/O0Yxoh4zR6fKLduVMx1dxm+HWuM2/r4xY//fFhu8U4XBDXcFvx7vJ93ukWvPzbe6PYfDSu9FCdpNqL2fzR8fCaAXsMPY3Pr+j38okCIfzhMEY4xqb5h9n0ZG3uShOz440jJXnbbth4sKkckxW2i6d6+GZXjsMujnRKken2hGC6OyFYuKRnEc6xp/g46yVFQAkUA0qz1BpJrjTJPVTiE6lE4QR160UHXw69YyWXsRyPA1k3Cz0LXWlc4QHJIQu+gXnUajbWjqirG1YkTsW7+e8o+7DNdKhdHRIdJfQy/GOWopoZkUU4d4iC+p/7GF9AUFC5UfYY9vEMTWibG+7COXls/Bp/e1wwUqT4yEQe8iaB78Nzge2CGxRNdpCaXm3qlJqDq0SJUjYnvK2TfbADp9nmCux8Q3B12Gi5bwqvtqxPKCxZdguwFgdqa5syimJXoH5HAIHVA0ncke6M59HtP5npfhLgCC1ooTx7hpx8hhhCidY0MYBA2KE9tlTasucA41OhDpngMJyt/ppiOgNv3g7n6AjAdxYo9okseyL80OuP+XEjoFrHBfEIsAB28d8ncl4uP672QDbqQaeL6vfmgHG+oikIfYNW9dGbJnM7pFlAhIuBEzjCj2MX1vTltbTi8Px9IMgkYG9pmeQqinWb0Jjp6Mz96E+GRXj96Y3Cc9fAnh/wmdgws+q7vxhDnznUDGYuD19ZPhPChGFTW2SH/9GajG42fVZQHdGj7NK5ojVl+ecCsXPabxHRmB+KJRle68cPCiqAfPjn8cGkDp00Q16fpYzFEoLJ2MwT0igjYDCkt2nAWQzNkw2ZILpVGmJQx3dO2kL0qFisOm6PnxhrXvcoi10irQSaYOqSa0Cbpuwmubra1Xnv7GxYeP/vhl5o1TaRAFb1tTucyrupPkALsPkEbeOlerHgVBxVArcv7Ic5+Ii+VMyKuH8wHwqO96OlckRb9hkHxxkQgBYgn8Z5As1DZ92YVuQviRuaJvcyjyVFElnk0aHCDwBODM2NDrFEAfp0hVpGb4854oJzb06QXZF5NDQBve92SJ516NXBiyjfXoZGWzLUiINy0PxpKEXO0Wh0YCH5AOrWJTtBAHHwLFF++5Rop+HVC1CWikpVXXCWvuKJ5xVQjOHnrWa2GXzORBQWNaxGXr1SsoP1GWYwgYKR2v+RtbhJJiHqYigSptoqvwWXonqRBgWURxkihqSocFbGxjpGrnBhOIN5BTYtmTO3D5n942C8cIa/GIkjCv2v3R8NuPdB06yLpVA+uOGGyARl7uxmN4AfK6TdS9DVYzln0Fdh840bqjhup23geRMnCx+YLhHaR9oOfThu0urFkQjGibhyu2W0UXjWcgsME23ehnvj70Qb2DaF08pIJ2tissMZSURoislRkoguluxL7/hg2nXClMn0hX8+ni8ZPml4MYjAR6jPmKnLiFE/tAUpjt22Zb0kNho1tuOBIVcpQ4hriIYidiUNhqqhAhxgZeebWlt/+2If+6R2/9F/f/ZPHj62yZTlAVtbAirjiUu7mwmPamdiBDyZTTlpfKGk6eEnzsTpdnHl32giQ9hiRSlmSFNcEhaZZqSMuSQlS6jVLUrxJuzzlj682fHyVeSNuxUoDpPE5Rjivmmre/q9SSdkZ18l1fmc04jgysiu2eidHS69U5AdcuYzN/JkA3qFSczZ3TJAYnsnIzNVq4Bifwwebyoe+8mazfTFwBTU60TbuGI/6XtuwK1XPo1d51YcM0VP1mr5sryxjx9QSuYTduQHtFe81TNBlDmLrjqu0fv0JQA4wmkBT2SLK+Zb90TuNi0irdW9OvaZ2hMXxcaCwOy0JjKp0KJHkLllbzpmJo8CihCYq0Ji5Y3atnJ68WGtxdFoEForpqXwP8s12AYT0nGg7MVGKmN3S4f5TRq6LrukOx84Yk5z6kSIZ7JxMo+C1a2xwBFRWW5afCK+JeVvPbbmH+/O4G28ElsLrG2MysjI35mJKLJ0qhpStPdNlz5D2KBcTeV/wlL6LVqq+5HWSXHheLIgu0yDQpM5vublM8ODpHN7h2I3vxbbsEuG/STXLW4/SlZ0A/1Wovnjje4I2bBmLGFZ1XB8erPGgjleqnP4X6iPdcfFKldbmB6toLI7jIDTQJXDOxfYuUqbEdPyEn1UsGzau2ztzUgSl9e4Xcv/nQ9lhTW/UcXEVXUK/aPihuo74fNDXwkX2rnAGTp56zYs3sbhaRIzyiemGqnMYb6KLR21u5Adl8r7I3pkLFxNGBB3R8oYZKXYZvkBrxH2pL9J+jme7GC1d10ctu3IrnRp445hcCd0Y78fEFKbTQkroqfcp8ArccLmwdrEYzUmz7i5cwaf4a6yDkBLoywN5dyUlVt3LEQ3lunRwlivdpryEawR0q0tmgJoJC6sQf7EVoBrR95nwCAz2qXxZ5NJ+qLW+pB/LJo/rkVxPXRQzPZV+9uiHYBQk0nGtryenWyzuMxnaM2ORWHDwsMtG2o+5dlx+SR8mqZR3E5kTcVDaRLxzMqGVg3/OXWHfaMNVaXOb1NlTyiUC1+qVjnydtnzoHx65RSuOaYdaoWDseJdV0QwNAh0XzZQdInbaYKZpsEPr+jmVtk61L0c7OhXROJVBoG+TCkXciMWlel1jYzim2EcuA21V3jhcysI/Ln+ocOjCIPhN4tJmbSyIsVJQ7Ok+IxGNTMSZeg9Ouk2l657w4FNzuygiQIdcIfGXwksnBG/xcXmW+PLjHROUE5tARDY66GzrJYSIJgQisn7W80XO4t/mEJFeOjNExBXXFdgIhpWSBDvwjWPyyZ53HNVmKOr3Gi8OQI9+objwCXbfEA97fmD0qXD/luLFll7Opck4haJ6YkqYaZy/ZalXQd2Fl80Ul4E8L7xChpLBsb0tLDzipsQ04pVfRRpFEYlfRrgcHnXhG6uQfpFFUdxvTOe43/cVVI7FOiWLYyCu2W5Q5hu8TE2j9kaq9tKRe52ve9XxLhhMaa7KruoonOl0OGVGEBqFc9EDRegz3FgfjEVfhK0NtP54ovBGNxfbq9R2BtuesRNVF+sJn6OsBwsBYTNpIwkroY2me7gt0qmeBOkq8OITEhpHzSatzklqe8yo6g6KXTRD1/nN9gjmLTz2ceG1AyjsdDlaAzvUcvdY8fEPhNF3HS/ECfbRTLOa1ndkg2qLM/XDMIWB9esTWTnlivpUNrDvycpzkch0zvxRtmQeS10B/6QTmZx7JFsy30rdFENvi/qxdEDpCugk85ZC29pSB/aDCRxifH6fhAmpqtTeGZVddKTPED8EkCX8qh39ScfaYJgdPliXHT7QVmxlhzdSVDsKFD0f3VLFpBmrvOGcVnNEokgkU1voB8/ofaE4h4gZnM7xwJqFlCiwH0IKKfEgEqZk7/luhu7H4hvRtX8iqc47AKIAnaSS1LUjiVqzJWN9wll1hYa6KPFO1S5RPfsA1Sc8PDTVwEM+02wgzyNV2Jjb5TPNjmmmWTuSaTZwu4aZZkWBiFXH5REzzRI1m1SzA71uJNNsIuHFw0yziZIX5lIeJV84jn4ISWQhYbpJ9Z64xyCnHhpzXHaWbZcyVWU8KKcpBtfxzcjMigdiP/m3s7x8UDmU2EtFZsrPC2Js2wBD+vAHmzPXlVsdWOrH7W9RnJ10WyeioGJEZY7A9G9ll/ZD1wMsCvNQHZRbo4NuK++9vA/P/tyNu632D6RkHv9hXO3gy+x/BuVn87DbMcx11Q/cdv5Gn+Dfdh9wTVF8K1berZR5drrtfvxul4HbZVs5p7dPMS/hbu9xELhZtgX4/T9k3Diafdxtk3E2Sds6M7DAfw5xeeI4l/i8b4EIWmOS9w1ilhvTvG+BZJWzmvctYN43+e3GlFNSwh4yz9HfzvsmgV1uAl3CAS1O2X1Jtycp2zXetI+n+5rqkuulQewsbMFYaTtMV0BbBDlAoBbJ4R/EdFruSOP3EQIpYT+dJuPAKWO/2qsC+7tYCB7M69B+vRfo6TLjo4zY6syZqYH3DQtF4xCjaIQ2D+VLQ3E4z+qj9U+cJ2jfvULkaX8hKiO5LZbbSIF1Xv22DpH4E9/KLpthstL6aP05aPj3RoX3Y8yGNWMcFdMRx358YP+hNDHs8z5vkdi6huupRLjNn2AN1RgOGAix2qayusBGWAdui8yLdsST+IF8LBJxwcTH63OcsTSy9AYrkEHgPKbraCGrY1F/Ph3AQoY1vO+K+sF0UG51xd7os9lyYYtywW2VXHNb3QL2xq1ore3TSGdoy5bfaGhLF/i4d/g+/JCL7RTd0u2HG5SwmDP3I0IMos0dKWDEK6n9z7mifmc6KHe7AqZcyDYTYp0U/TqAAaW1wXRlg5kuO+v3l5SUJvVffe6uC86+x+Sjpkp4WzV7TN7sMam4TaO49fvM3A2VIXvHJvuMEcCKjn6pRFB9Ka3nQMWzyc+RsDUR4ggGYEmLGaOo4Zc4JyEcukvB8UtqGNRz4IE7nUzzu1yggTMQPOYIEGF++MhJ7FxBa+fq2M/LztWXnasrO1dXomC63LmggIqG2q2fM6AFWObZOER/2crGZSubxcPjXM3x4Lgb140MR+s2Miz7292s38i260Y2sW4jmx1uZJN7AjcJEIQbGY+4kY2j7rvcpJsc3cgm129kk26y2ciQSnjHnsDtEjFjl2AwZcftYAi8J6RC2joxTMWi3IucRmuL/fl42iWabxGBWegFtwPTcRclUm6Ijut4NY0/vWrmUuk+rUFHpNeAae47TBCckL5A5wfgp2maVO3HY/tlU+Vz5iZ4FIjlMra7S0vXlnIbQpLZNIowlK7Dj3gzabWQ+rjjSlgwO67zeBCRjcx1CI73kLveddzYRM4N9wZUB4YJCY+2u7G+XuHyiVQzPiJCEBluc00Aibhy7EF7XIdnVtEtHci8zJsLTGZWN5eV2t4oZtIO8r10EDuiu05PQtOvkP0nvlmCrSEWigiy6ECDKhmKaUl1nb3R3Gq1sD+ak43mqioX76Wxyyo6xaA4cRVJ3AJ/VfFpl7uxlbVjR/dHc1C4O3PmQtebqWL5mEvig02cP88QHJQjfFYuPTSGDRFZ4MewIdpWAnj1pM7RklOMu6co1zQVAvzrWdzcG9j7Igi9ebMgscmXzGzBAqtYotR9wX1Zs2bhuqLR3tIUR7Q/Trv4NBIOH2mERRkOgZemeMPyifwVhDlgmGaU6AE2EbJSWVBoJK0sQ9DEE8mGHmP3Vg8x+a2S1IioNFbLmaq3AnENNEFoKevGIDR+DCCHKvGt3ELO2n+HZ50V0guiXWw4nNotvIhuzI1h8o1hPafkex8zs3wtrLgkWLu/7DlrLy63ycpaEoQ8OFCpO4d5LnY9MSNtkwCnWBKpzw3sW8MWHBlz/IMn6ethlTeIJG98JFXagANKN4RD/Dc3hCfZHRjoIkvZfwgl7Ms/bv9GmM3zOnuhWG8PlOz9OVbeETFH++HDeqispR5f5faRdNr1hGdCx1oP/EbntOkptgl0fY5kuWkPThF9c3UlhhRi/yFsXcTQheCZC5tSrCMZ9SjW3+5dd6bKc3Q8uh7emTtmC0YlJVIPFcR/ORHVHhMVcmjn/ChfVE9c+ARjhYk0r8PXavc6adU5akto75xqUtOaZFiJ6ZZl5WhqBINVegiHLkODwzniHNp1ym2S7rlqLBWu56olA/vIOW6bfSS1bw2rCk9tUz+CnB0fNtiKq+rwBw6JFZuvIWLpkzfgXVWP39sTS9JdwxzVTa0kWTZaQ5kpmisK4vHJZuzxQ+hjIAhWPrDvAjQpL9ObWA2aMnv2rSHhDlEEXaG1a97oDe/+/drYuQ7u5t2oT9h66VtDwW51ClgZM6xF3q4F+5uTQ0ax9L4WcajBbbVg54cq05rHnpUraLXLSANzDlvWBmBuTi8Vf/Ku5ssP+JEkHgI6mv2TiXxH3rS7GbbX+psPKdTLG+wZip1rN8+w2HDTYudaDbFp5e2SmfNzw+qKsmS4dI90h1nXHYc2jKwDrRaVobWxj9eNrENn6VQhCBpW2LebXTIHipEF9pAiY3SdLmXqYNXOuTnU8C4oe22gpCezOZd1DBNeXqKDQ6c5hBTfNX4RwxXupvb3It+CARex9r1SH6xgjc475hi1OiZ+M1WMI+7jMFcth+XCyMaJ2KhUt7JZ+4t4VT56pg5/YK1ckNTwFd0OArewSkYFUcRFMhAZC0IMt75LZ7DJdzSN/C5AmtP2mEigjlKrJJVn/vgdpKr5b2RTn8bmOu1mFFC3f5WKeCuh3FA+0BlEBPGI26GvmFwHKmwXUGE7QIXtQ1BhO1GBUVABv912eX58BFQYHwEVxpVZp0t97SPMHL/bnk5E8RCEoesRhi4dyvwOFzgmNRKgiCCDZHz83VCzFOGyZRpIKyetsGAwSaRbhaOHxkTNDUQr7/ruR1VcVwKDir3RB1P8f2+6HJ68Kj7oIYj6aP2+Z9aBvTdqIxFuCve+M4VMWuDwven+6EFN8ESPTOwvY/SopOUYQr8o7SfMknkllDH4ShM0sOLy+YVAc5xURg360OD6onCUXbl3csksGhIn1AcG8O+n7kDCSnkG+jKIAqbLcVGVGRDyAdII2J8VmdON29tzqn/xWrmQHtTUJzvhszlmfyeCauwS9MsiDy5eMi466LOw6BJtJLKpR0OE3c1QFhIEmDUSC6R2P7oUlGZwMJrEj3K8HZY+vmRse86Py5yfxJw/rsLY5vN+3RK+furnXA2bxXZq/d1+8lsuoXNmqijH/SrAak0xQp4ghsgxPtQMYXRYS/H/8HJE/GuKwwyLneJh2oXCOcXVk7Bh+1mN+BBWKlodpviIE78KCXqXKWJ9qhsL0dQ3dy7Nnbue/WDMCUy2zL5kf9Uw+q5qlcDx8jW3c+2YWzhxjyAjH6eczzj1FzEQ8+7Q7cT2ulMy83R1DN7Am75fDE8UqFtKIMbWR2IZhiC3gxtTaVgdLEUnEZaxQ8gTIOYJYoHzkpgzIJa+o6NZscbwWWMIyl9wC8vxqaNXkb9si+u7rS6zv5IJfNY6dT9OYdWcaqKmBFzpMKzV/nAuDuxKI/uPYQsLUhAotv9MLXSqDKicYk3AknYK5pBjmHIG1rzHEgCVxZw5BbPolExXDezN4fc25c61P5VdHF3jCiE2jOEUWAidyfYlc22KYh5JBlp5GJ8LNIx9T6IQeLE3ejBzW+xachUtiKeSgVh1EGAAo4z9ZDZdB2WCRiieHT2cuSnGYNHyE9i1xH48Kuf1yaD1VBm4+eXg5dTv5GlX1CdY/CMJUqFymIAFgl/qtrsCMuS8fWsM7tQyqcNylwv6xNh3STOUvDkeliE+lJorvHAZy5ximVMD15mIAkxlfnPTlAjmzMQ/G40o7ZzZtyRwgrVvRRyOD4zMNJLeE+vBEmVzCW1eR2XsAotI6xjoR+G2LzGG3LfkVjb8YykqfnDFvifRbgns21D09cOAXYI/rLMr6kfjda1lmx7yLWa1xXbh/lPpACNLPlffKJHlW4krA2OLWZU7MuWos9ouj2T2HqEh+O4wl5G7XRNMzjY5HrAcM4/Dc/TvAf37GZ/gocn0ECyBXXQzNgPzSpcxxfToewOuOstCX44dncXICzNcPQ2f5HtD1iurP4ECpIq5VtXqM7P6d06fDZ8b/F3oss3qEj96pgsnkHPrDjOwH4OfxaP+4KFIC/2CP3gkGlbxRCxplh+LOIN3YXEu9kYPJVfwCIPjlTI4ruFAqNojRPrUj5LPc5KebZgUUtL3cKQ8huwSmL/wvPVDZtoVhN5iHA9B0ck9sg4cXKmmObrRsm56r7H7o3txSJjVgOw/+gR+m71mz/7oQbT/Z+HCXlVuGrvPGxI3iefyah5Dc9LNY+5NQunNh3bQ1F7nE4DLVurdQofu+AYJpR8miPqJ0HUu11VeaOgY5r7O/dB17XEx/gkgWY1dxo2z48ZWEJVHGjrNedNp0dAZ0NDBVtJRGjo80iUNXRMC+UchPMhkhEFItt8kigQ7UlY/GAq/GOhWXlVh3yjnuYeU57vUfl/Fw33cUMoFJlgONLF6zrhQ+VUt7ifh07xbeKk73+07iqOr1o5W88vB1W7+ipk+107wgyHVQbkocRc008XiOPBJpgFfxMbE04sSURUot9m8npd6GLln3i0cVRqm5ja6MMf2PWE1xlq7+aPiHskJmjSRRupokLnMvjFBfz+GkTG/P8JEcfPL4cn90SnD67cmMFo8GrpJLqi3YV2dVNb8hw0LWA6uhiQzFNAyjaeIxZMN86yarZC7tkqEYTB2yYp9cyKhl4lP5+1iJLOFCd/+SDJNAvtb0zNnw12fE5fBBBjTW+z3VYG0CLKvs822KNWx2wKhdMrTYE8N5TDPY1FJBuxq0bceC3EL6NfFl60dZe/bd0fTLvYFiDCGrOgP8/9HjH19wkyBwNV36AZl6WyzZSS03YjPaB2UY2rJ8mqAmEk6bgeqtI3hs1LH3VhbOxRZGPVBqFziQdpgnhhJ8k2NJGNu29BIInazjgq8PKKRhK4J42qOrgI3pkYS6BMIalUTSRe2Zm8iiUR8Gqe6pcSelHH2mj0YZ58NcS3WoIE58xyEImPgLWK7CQeYYtAVei61vxyXAoyViVBrpqNlHVlfxpxsWaQfoPTasx9Duku608u918C+shM/HorcGEZN5ewDGfxf86pHN1gaXBCEEw7KMhLpbWfNwKrS9TQMe1zcbl/WD9xOLZrmeAra1jGa5nRoP0fl/WFTLdDP/xqql9UiTj5iqvlXYES9BOtDCjcCskbgOWfdgpu3X8nEUpvar2btcnKWYzeUg22JrXuOxq/ImpyK7idHU2ReRP7K2D1eRAw+ezyI3OMFl2mcX6QqLOdBNn8Fo39/PdVTmPjXuoRhMan9hdQ5l6DLzmGdfw0MOIzfKChRyC07SVchrkyFSO2pvS911v4cVfoeFqieRyCaS5D7I7pEKM4C5WBMwIZcwAZ4itA4omBDfiawQcHmjoANO8To1hkBGzreOH+Hgej/AETLWb9szArGsNuZkQUj9bEvBwcc+bG9jhphb1B17J0JlW/qwwe8Prwo7UKNZwhVgJQzp7+37sBTbgwxoAsY2ve47kD0uQUJ8MZw47lJSkrlmMDVo7RvY/bTSiI3Zn89K4D9RwBQ9c0aEIi9uOr6GnbPXsMuVTiMvXkR9nPSNM25HK6Q5cVS2fGB8MFdzOygrGAu1rbYdZoKdlxuv5KINpbbv08K17V/lkxjeRmpIDT5qiMmMyFnhWz4p2hauiElBAMTe3GZYPuXeIrE/mbGeU+6JXQSOTwDenF5NV6X5UmsZZ8B/PSQGVTPcFsgClFuOhFTODvh9erloFxcDsrzh6ZYyDrYQhdcZn80eXlfR08ZuIXl8GQ5Hx3ErFh+3XE3v/qKfsgt9McSt1DO87lSnnMLV2oo3KNmUM5CMo4GpZXdrNymZeZq7s2GK1mpW7g9mdBJqoOJmLln2B9OloNywZukTzyIrZD7UrXP5z964vkvRy/sjQ64ffhz5KjsX9U8fh2sIMKsUsqQM4ur1YKbv2pttZxHly1gAHRk2c3MMbfozr/1CokLPh2WY7oCiS49D1JZDt6baMOsYntn4nbX4S1CvAUddpJTJcdAvIYHFy+ZKxRg8lAV9BFxGuqCh3q3yBIcvDJED65Uxu22pxLozou4AjnNXmx/I5NZs4iNfX557mSljeNWIb7h6QVs7m5++fm3L8+ddPPLU6duhVlUCPOdsZ+KK3iFQsqiHIbxer2GqF2DXabV2nwOMvJBV0pMDJw0GG2RcleUeA6kvUpeJEEbclJ/84MxXXtJQR80ZAK4C5Fv9i8SGj3FptOcvRtU/AFYbBdFXjmiF1nno26Rla7Ov2rtqNvWeu5VvL6K3jtayU2r1flu8aq11Wpxee52wNWBW1yeOunOX547dSs36k1VLFH3EJzTDLAnNFRQ0T/QL9kHYmbKmuM0nxvYVxdCgsnNKVfkZ8Mno8s3+WbY09rfyY+XD934lUG17yirL42RH3X73PkU5w7o2JGF51OxJlw56KsmaJQHm64Xv03xceIEyIUpFruLVKKzN2JYYac1JNziskEj/ttTt7rzl4OXusXmor26/eMlM1Uwg/W/sxy48/EQflruTuLX8am4CvRr90ZBUZ2/P3owchm0hs9GcMzgAsZ52NXV4jnlFkRH6Yycxd5GtgE7SamK0+5U6OfdiZDTtNyh2SImZI6WY8pNMw5QK9JMGPLxOi9nnbXXYTFN7RsgeL2XhAYRJ8kpoeBnnqUtEEPIqbTorP0+P7OGc+jg/ujV66bUNa3fNzmZht+exsFL11aPNhPuWvlzBf5QQTroJux2Yl7cG5QaJpYkHb8Y29+PWKEALh1mRXipoSvybmXUs3+uEmhj7pNZ6lL7caXODrC2lY3RTub6rAx96853i5CM2F6c1gyJ2KEjdzjGfTPotzmmr8f47fnxi311nnFvR92C23cVxu+c/yAj04LycCASXqykZZNCq9p7bjBJdfevEnPc9SAwCi7zKbjbj2PQjsmJB3FirBimHxqZDYEX4t6QEnsVDGBHsyEuB7IXYj87R9Tv8pkCtJTPIlAFL5GG8QzOaZI7ySMHEvB6MdGFBvbvCjlYIrKQEbUksP+UlImQPA7xfipm749bp4xC7TCz2f+eCCoh0Lx4+8iPuNjk2WgEx29fpolcQI3RcpltISqaa7H97wnDgOQakrd5gh+F//nsmapYOFMFraIO9QUVOcObC22d9sv5kYKFbvxINSc0eSwE4dbownKeYYUCP3hiOLewDHzhFVUKRK4WKdjJAsOOroyq4117Xf3wnwb2DvRStjf6bDSUQa4mZW8mIk81Zn8Y3X6dNHnXJfZV1bhUYJzQvj+TQxkf5yS5au1ouY9yCqQplF5ehL8PRuWSOeZSoajPgctQrd9HcKacd/vcwlH0/D7qZphO1Kr2ydUFt+9oQeSAr3QLbmm12oc1H8f7ICq4i1ZpQNEFw9jrPI+L6BHnBX+H9AXUNJ5l7zel0VU5cTuUr03dYsfEtxrU3Tsg9c9j8xKH/3PE1/+ZQggxv9/0GoIouhSi+66DJ/AZduXNzwftkNRAQDtScCT2ZOoYoonWv5MhzYms2usjUwNNCZo2CcrkmAnKOJboRIw9RyJLoVwHomobCZoLnFlxqf3bDGM5ESexAEm37CPUDBJJFpZgAU6s1ATWHyQMwwllYJHsg4TnvpIibMg+mpJkUjxz5Vlj/yGtxoWxZZzOmRb+/JpujQQ69muEDlijViRsoIwAsPfZ6+oTf4ah7GLg5m8WryP5C9wcO8XIrvVqAUuvFQ6QV7JRxbvCBfaRjNgZaUGQlzKoj9fH7V9nRXP1Su+I8EqqIq9sPN5Rjid8xXBrfKDZkwiZ30L/ODwqDCy9QTnH2pZ7Wfnyu9jl5bOpXpcTQqlQwl67xe4vAyBl3iYmjrt0ch+XYCz45+YD++XEMz8Is61pHJwxL8yLRbjNXWp/nG4id6Qi6KG9wxV6bgyzVQR0RSVDEX0fhDoH72BEt/CK95RQfKcL8FOTMjC9XWXq8OYqsP8lWTIHsLbWBqtQ78W4D/rrDEbyHpe4mTrkXdbtYRog+x7SkOMmKqGmlEjHA6wHKv6eXF/Gn5XPxAcAxW+RVoJ1/R18vpoZzgg308wUjvUDorbsfMG/+DNy+Yz8bJ9hB7zKMGGtYgBAh1ICKde1psOsEA0LqIZrTsCXP+Yi7+/F8uE/H9RXct0+krhnkxwGAk5wXkDjCXBC5/ZGwTUMT6nm8SOvFl6O1fslM+IYED432OW+y00g4xjj0l0zD/b6szIdVjgdUFI5ryikm5MnXkX4t1rQFbvbrNjYCWTRjp1z3aGwfy0fpMOF+qkLnQfrjx3oIoGSl/yi61J9S7lPrhwYbn+4hdaG0rSK6clG1iMiTSriFKScaSx5O8qe0EmI+8J5Qa52k7sT2epx/O6EKg9ozF9V7URBFxBM34mvvZCoKc8H1f6j7gKczo+6C93+q9aO2r/JJIhNdsEL3PxqdaG7wF34sjXFt1dXm9VHyESG2Z1T+yEj3IFNxVL77qZiqb1bKkY/54S162nthCexJxVMWMGkqWCyaQXnZSO+YLWad/PugqvWhCSlXUHdYsdFBKT3RmofFvEGqQLsRLVHgvNiMcxzD+u12xb8A3+pn4DjL8onjAvfJovs2S9J71fzKj7k7gAkj31a33GOX3cRarpw1Rp+W7e0ulouyJq4c4/uHWLplxLh/Ad70wwNNNe4GRRygVt4uVtwFwiKa2iQMtAxgT3OM9R0+Pxk+Rz5Gdi/SbAaINZjhpG/lyplgHG9S2T1n+Li2Xy0sV9sPtrYv5SPZmFGvxbdthMbkPSZH+9Ayljv85ruO29D9z2H6glH4AWQqHaqqHYBgAcM29bo0grDbXCGc4W7njNQnQq3syEzZaLxPTIUx+nW03R3DLx7VuLgxLcdmx59al+pbBaLDbnUK+vg8HODDrfAyth/J7G8nJ/GfiiWxcovB8VwNgfcLatE3PcVxW371NDPh1tpKsZE9f6jdtdFL4OTqJr/XqxRebUPP19dLbwCq5L0N2o4D7uFf6Lah9brauv54Raoeqj2SO0YyKeIVeC02sfghoDBC/uuwpKX+CWvYJWbXI1BS/APvB+jEbh7TBJIAvBcoNu8G1Mk2Bzj72pcvZTalDPLFGIrYx/JxEhGqtlUpESmXsDYp9ePObYclPMqdPIKsOVJJFI5HB/0PczRKT+6kL2+mKzRm5V3YshswXnsrPjlzCUzZZcjHWa2S7i4iksgzLQuRQhFVww4R4X/Y3jCpXrbUcCb84W0Ibn2EvufBLTKhx9RGrqwJsyp8kjGu/29SAmejCSQ36f26OXA7aNmPC3ca6K1xspkLiVfEh/EbVBBAr6FQRZlt3WSEzyVVuuhLba0Wm2LeM6DXM5+VvD/84K83CJ0tuYSSvY9ijxhRQadwEF92jID3zvc33WmdQ16klxDLFvqG6DSv87oHoGXpJJsKqFFWs2oLDxlAXKT8Ey/J6wYZS8vCOT6vsItrJYLbpxDdJyDjqWPifyxQIAZyt1jER1iH4vQjwAciKNfzcvn2B9LinW3eTs1S9shpZ0PnM59ryNeNzdiRfN3h8XQobaxdJuDKrRK1iTC6i2R/xVEH4DD2zcl+MQD1fnrL++NFgn9vzEpF1HACQN8HgDeCbUfl/sEjS8PuHkaEFbd4pXx8Tqu1ZWlolfPnWjr6+rolktnEiSbjrVqgVjh4RAzZ+4La8Mk0JmcYyLoR8Ni1DyANWC5jbi5+HR1kbto+fm3VxfYX+pJiz5sqgtpxXyZ2hOW8Guu2n+1W3L7XzITH1sOoEJd6JbcRe4C+8med8SlhZHigFYDvgTqhft4ES+2INgH4yqWpQ4Tr9hPqzp2wUeMIJCamcctuPOX4+XA/hL0VwPX3QPX4O8cNmyIlftoXc2QnH13Gai7A0dGeKVjE30jvOxm5hXIoHd8Q/0gHsO8OcRHgWAk9jpOywXMQHoJlSnQWafwY7lPGSgwjZnFFwVS/+9QLX2VunFXF8Ee5Dozq9WS8Edc5JZetkbHEPiO4Ipfq1XNu25I7i1DiiPmlKnUrHQ1WWgWNzpsGO+wYXwqen6lqQ+u1I/+aWAf9LLvwwCSGkpQfAk4w4DotAxeQz7ExUGNTgApljnubWhItv6l88tAnJ+xjBDJK/sN2GdE5X1bIg1Dqh3Y5fYMlJQEzb0o52YH6luzWi66813fu7gcLc8XgjRTE4El65ljnVwyqB8KXLJS/9m2+s+3uXCGtGL2vT2XDErk00YyYm3VbBhHVn95sf4SSk0um/HVR/RzRJuIUCQuCrF0IMw7oWfJWyQ3nqn/j/rBvS6Cn7cZ+nkXI0sOPKxcRR8r2Wq9s+e1roCtlY5KcOxCy627VtQfFAcwuIYtMhJa4qLJEZvD2dTTjsP9rNyi/Btw77g3FLct+pRRmdekXTHQ/yqROFQk0Zaj4LnBlNMsOcberyCVuo07CZX991zA34ad73pv3XaNXBTJnS3JSHJ7IQueYH7R1c8NxpnlcHxgP0WW6vOCqfh4HSLH2ruS8wJkgStYE/Tg+2OJF5GUXL3Q+wB/XGLcwcHCal7TsDFeIVyN1wAab1gbmc8WAMduhpbABcWzGh4c0OVmmmSa9IKHIbUaBy3JGDj0RmlJ/vjDf/xdZ48YNy0vYeU7V2fh0JkmYjxkSe1g8XFkVxwNFh+XYPHxYbB4m2hzHC2WVwz3lnSUVSh6z2Qd1IuI8/5yBk+qSXzQpHAVTLZCu42GdsNvYszeJb79ErHvOsDJngOjOugvOwj03uM6cFOE5TcR96St4pnUBz7ZgV3HmoM+3LuBF2ddl61b7VQXI/JKWvUtQlviqAn3roNysh3yvXN9yPfkupDvnUNvJmE76ao3E4/ozdQVv/Yxhg2BFlm9mcac5o4N1Z+JnnPqz/Sohnzn0oe5eCEhtrHsCenqVon+7uOXRXl9tEjP9RGHlAuvS+z6gov1mdDVx4H31R8W3DjsJQLF+dC67xBHBLeksXYcuPCY9CTvS+lDhvW557jeDeR8OkeGtdGdshoynj/q/9LNZ3je+r8MjyEvz6z9P6M6KO0QcQYLheut2f8clwsMFRCAFneXlXB7QChESO0vxtX8Ff3A2Tq9pXwGr83b28JyAreAvHHCPWNQTdjfj6ttGkdNR6htaLcFN7Fmt5WLLnUTkt2Aa3BFgb56pv3tCKX0MOcmZMMtn4VnT/O0m9DtQtgongWfUZAVu2d6UR4emeFRN//Gav4KMaWciTnEWQwO6z+2DbnyXVi64BSvyNH/Q9y7h8lx1deitXc9u6t7Zo9mJPU8bO0qy2ZEZHswsiQbR5pukC1jHgYbMHznfpfvHr4k7hEcDIY8rqSZgJGVE+4N1wfCy+SSnCR2HA+xPwhvg5KYxIATOwl2BIHEAYc4xBCb1yGA4bLWb+/q6p6RLAPnXP2h6a6ux65du/b+PdZvLSObUV1vrCFjd3cKt+nrKDaic6R8wk6YLc5dn3Dk6YOOaLu1ManWRteziST7/e0n7vZxPZ5lh5YfvTIudXAn7UZ0AobqRrvRGkzOb3VdkXsu6wmzxVVWO2d60k6ipeyz4hwSethJ5I14KEYAhvD5RYJn6yzHX7oC0bwrKNKb8C7m9fbn2nN7v+p+fhVqANbv64F6DoefMedjtNg2CvknVlnGX9u2207481+6ysI6Y/43/AgYyEa7Ec7FhKsokiLxjB8uwGxGxxAaPR7h1Lbtx4Jwvwww4+TWJmyxf/WxDXbi1sdOV1Iktt8a81Y1Y40/WgYEGnQVqcDspGBMHBvEQXY/gpRInVFtOHHYXQzrhMQXFp+2hRZtbXvej4+G5oGUj+gqrwGv7ZzjBAIg7XzMa21WUZ0dLBZGbMTTcfx20wa3GbJMHYkhJc5GIGptEnPHhMUf/Bd1Owf6xVw9jm+66hqkoybsnGjR/Vrig8HaqzUk4WJ3uTC4ZSCLIxAnJeZCTLQGcNjEHBYucDe+dIU/1oLMstWslXkkFqWOpTyxbd6ZrQUHts39qUzFczYwN4L4eIGlidjdbnZ8y46vSJ1CaeLUCFpwqlaa2BS04IydYRxhCC3oMIlbzL+kslZKqRU+XCBsdfPkO+JiJwIK3hxiXSLgtaVaryRRrVOSqGoliRQxGcxkZD42tEYNDaVx83ZYMOhiWEsNlu1xaae1tIEFAPthFx1VTDVG28L9u8JONxgugQK0pUfXsMcLEYmnBDwPo7Foy4xvtcxBmKSUk4b2UqyIidDdr4IoVfxPVcNh6JyOVLk6q8vfFuf4uEGD+BoBZ+fVBaVn/cUGc9vIxSR4dk7ugeHu0ngh+cYeXckO4lL1plT35CLyAN/Lm6q92MU6N+UMvo71MLyMaJQOKk6jlz6Wh5n7/MrH8rCDz9vCFVWeI0Zrvk1nwmIeUc7GCP2AdvJKC7VnREgIvHSwmsB2m4oW7YbuVjhfGxA7arA7GwP95V7wgllQTkM19LzBZsKnzsP4citHeZ49r7f3ertgF3p7r3e+vIPGH/QQ0HOAFqtSCNIIR2K9oeLq4AjqjGDDTM1T+LhbY5zubgc35pjbs+qTwQqA4KkftbslkxNRUIdVFs8vFIOWrNv8eMhHZnbBN5Hyzptixg+r4Qan/dybCg1PF9o2GLfn9pIjvWMUESvOwwsQYoCcd7B8CgUOV1/Shs35lJvMe8KnBIE954hduK5YwDO4sghhWGAEhS51oqt6jnMhPHYuGGkiCI/lIltOR0x8meqzoM9RxA2qkLzWaXD6jscykMQ3XFxCyDFoxdM2Z5TqtlhKI4XR8WjcNx9OXRHR1fVfvhP3Tb8hFHRuXxacNYKBB/oLlmTXKykrzRBPE/+UreBQ4Lq77u4slcrhjHVQZLhfALXSJDgsV/X7ZAXdzzbboNZM37p6EdwjKUySvUr9nw4GZqSyJUM04k5GI06gt/tSkGA+lgMTlv+ck6vOBHzmdbGcWLvY3TNrKtbWlsgFRKmue7n9Nsi3CF6alavb++bGRE51tZz56vxYptsi9SXsIRCB7r4pNHe3irijatKy5pF0RjLiYNd+5DYlSAWgoM1fJAXCnCyHmEBnpHZC4CjzFN+yqfl0QpGYcKfe7V1Ysp+SV8CH+qy8RDmuEYkGANZi2A++zAvpTod3N69XRSY7NKyPe+pdYUb/eq4PPxH7NGSfpjtJ4vhxmvJrU35t13/d0SdZ4OvVDOU3HdRSPjdqnzN+rtQkimayqJel6gB+tnk0RXCOtTSOx0fLzWm5OVLTsiJC8/GQbqLMPNlehjb5vlm0OcIR6mJCMKW029wX2eSA+SrEcCh1sSB3MW91dwcQlW3aN2aqGLPaDRE9NEQuJ8UqU2p09Mbh1fHEqNfPmBJOVqlIpV3lUCLdl5kryDRMDnbUxJpbtLRo4qYDcobvgPXcuAJTzo1W5D0mbLJ62G5YuanG0vG1KAEEEAdCkxemV8QuRkm1ncCMNWE3PF9Ye8xmz8OhYVdEDBl0bNtc7Z5PkBeJH2cRx9lDXBRDKXmSAsB1n0XLP4lWv9JJ0iLIzOOk780UN2/Fh5By2AuSlzQPRTPSoNBcbZX5y6QRDOh0GcsMKbN+m5YDuivq2SI2PBXbMDf3xYANdR/U1UOZ4f4Pu/3NV3GBlLLkfx5zKKakMrw7qb4k5gdp9aVpPlX9grYAoxSuhBJi+w5wgMH5eqo3eQSi5/HKrvBo6JRwpm2Lb/57W2L8Mqt0NBO+x5aXI19dbwZ5RD/eDPKZn9oMclHf0Z9poQdfb/roOmLQVm36+EhUmz66KytGwmcymi1/H0wdPAF/3SpTx0eidaeOhTVTx+ba1LG5NnVsXnfq+E7w05o6uuLCH6zmDQ59vG9+3ri9mjes3OCcH9JtDmiZN6R4AB0UQVhMCzjopzBfXDEyXdwQPYHp4v6fynSx2T2TtdPFXf/rp4vNVpnPnWi6eNPJp4s7R6eLu/10cfsJpovP1qeLr9eni79bO108oGW6OL7OdPGQfkLTxWbgpD8VCxXAP8YM8Js/T/LnKb1c53zWQl6paFuZl1GfIhRG50RAD6jcNl+OkfqGyB8zBTHD+BI0+jmlHUm8kCxcOiKx3lXmI0mhqVbOcnAwwH4iobIlebL5gvIHIh6jusL6eE5ZpmNp/koRzHZqSlBdjzAFiniVCJGjrMsrr0dQXtcdJeLpGS8pV8l4FdqD5oNVMz7EEYG/XpzmrZFOl9OBOivgvpiLkDzJUOnXgOpQBfYD0W8BzZ2FvgixHotKBHOQEIPnOVE5vfLzxyPkqIDVQKoeO+Ici0tlKogm/CEnEOCqTqtEdh+T3QXbFJ8dTJGTun3IhlfaMTsB2E0b1ejjNroCgJnnzQr8x9jWIRu+xG6wY9jHvFD2ebHfh6goqSg35ufLHH7f+EHAAuz4lasw7zM7dvAgf+d1zcecpCia6yo5Efcawx/jGujuGlo+4ULpW6m2hburhraloW1pRMjQR9m2rUNX4eO8NLeN5oZobmgj19xevT6k2VVL3YBtwuOxjcu8hBjUvxoij+7QqpkDOidOyr4lukO1IUxQ8J86veYE5ZSVRupz5BUaGuHfU6Mj/MPZuiPcjI7w/BWPN7BfhnH9GBIYL7ORuT4aHtYfzvywNtWw/oHy1/61SIb1r0V+WH9Kq6TWfOr2LWHFCUUkAzHoMqZDT0UF8zHH3pTK0A/Mb8bmMty2BFjx4QJRN836NvTR1Zjfy2hQcHm4dHWZwpISEa8a8QiJCbnjJPRCQlcJsfBIKk0FPFJ5CEpAZLWL2RBb7sq/DpdC5VZG7mIp1ETk4buwTVChqf11FYHrcnEKUfgjglI5JZPAHBYAunt078lVtFwFUQdS6EwZL0gCebeoVsxT9WqhTzW/YRpR6vtB7c98Ly6DikaUO35fVN1AI4oSEBEVxn/z5gMhqk1kSxlIRjaU9CmPqQ43bxX1o0BoRLF/wXPO19jQhdi84/nPFZllzPfjGbIR2cA/V0XaqTpWTkuhUST0e3WQnAsJOhoupkp/N6r9GC46bXhAvVjOInImZOAb2d1LmneKyIPXlBXJWmoOVjSiaCDl7swHQkelFFAMLxA2dz/aKhrRUJQWA9CIHo2lJ9mrpBFlfwdUSqx6swgqdWcjn4ZoREPMjyFQyd9mjVdIPATfB8AMgDqOR9X8RFTOfD8GjWjsWcHkPlj7k1fifbGjEfWXwY06ZRfRCSkV71eJFoqnEa23ik8Su3LH+i+O65FHVmOPN9J2Z5ffSCMqF3M7sRmUtlZSIxU6zUSbe90Zf0WJ0A+u7zo7c4O7ujZrmGoXdTyZ/hUwMmbYiqDeCj5vvhwyiuXph6M0ou7EFY0o7tSf1313/TLUwXyHBzSiQTuobXx7dee7/UgSEIkbzWGNRhTNrfpdD/prdGdPI8odzAlOO1/vnsFp1bqnHaIRXa/xnkY09E9pQCM69Dj0yOPYt2Zk7a71qAyttc94ZGTtO8lDVflwg32/CY1ofYLd53RzhBFA5ut3DCQ5JemlCPAVdyKRFQ07d5Bl/YvUqn6hCK0Oza+lZSwiS2IiCOF+Y8nGzxFFLBzZgJJiZuP93FTZGv815eJV5EM1WDa22RJM41QMB5bGVOIzoXg/uScwBAGNI3IW7W1sLElt/Qnocb3HMRh4GzrkATXuH6HUTJ01gr+u3gn0289q67yuLsxbkVtsYobqL/XLiI0FALYB+4jVDlQwJEYBlk9mQxr2EoaQC8Uk4BW1AqdH2HCKkGiCYrn+O1IvCqy97uxNLAcbWEOJs/FtTBufjQuWxMyPOnrIpaGGjeiVgPKHT898LCEnKK0wr49AomBfUdlh22OaTQ8OTLaK1Q0rwHuk3lJO4oR+HlRebCUwj4RSNqzZH6KkJTJhqflnxdtpCIlWKL2bWaB3qJnFWmPJ2eCJchvrDGviyl6jQUTqILAiUmy4WmTuV5V4ciRKEegx8/EELi6LPME8Ja6v+VCSW2WeNuOt2rZX/kK/5v+uVLY8GI8SLy+hsvp2cQ+omqtFgEhLJEjJkI38kBVPJrOpmSgbl3gh9ya5F4ipCcp0qOAfwobvCcvchVJeDXczlBLAxPpd30de+wgCsQ3fG75dOFFUydzBrG3Jz3q9n/v8Wd6OfA59LF1QBkurRzHCVo8g8L9/Nt8BnS308h1KChlphC6ZT6fjzEde6k0Xas2TrizPV1TlaofEDav61LHUDV8jJeXK/Hvkx7oetvzvUFb1zRu0fNTmiC50h/lg80cJ7d3rtbf036nF0n8nTUc+0lvG9dhyDA/2TcpbqFaUvwKRtM4l3k8eQuRcsj5i9S3phqZwP8I4LvkSxxBjts1LHUFMZv4KnHrhtWWzD4eUyktCRTZJMrKDwgbB/Qa7pNilaSdR7CC7OGE7uaibHKx8SBZti3QvLXNBkdbf8lR0qBzrc8yoxMDs5DNm8TaUkGu/iFKBq7i+QfnhIKzP9X2lGcL6HHuST3J3593TkfRCnbR5q75pqRwT8xbE1yLtHps7lLnM4g/7MKVSITPjqWRazSfTYhKSu+awndyjqz7AIT6bPMfzoZ2fks4ZPldr7bnepexkr3l0pE/9dLsLBDrmgiITPcSoTuOXSZlsU8Q4ydT3vbgYUpxvihZA8Ew+flA3kx3I5jt0RPa6rroM7GFc+TPUemZ2HGt7KtrTaV3CTjKQLUnstJgAZBcjRjP2oxfzjTLBw3XvkWmBQuyEtQDwYY5CRnRF9aV/vkraMd9DPoMvKe5Jn8Gf7JkjgocRB5ASgZeKVZJg5m0/2+vBQlYbbhs8woZ5lxI0RGYbcs7L2zzcMPO8Sc4knLi9oJiE3YRZuCG4POwzSalCtAKrmU2Ae0egUl/bPx81N4IUn7JTknTvpAigLJZTdtPBcpOdunIV3/fbyYMHi8l6+9F6FoyYq39k4rxJScAs9u0EkTKe9Cul02zSfSNhj3/iEKrVDRUbZceX2oRpKgXNEcWWLvSttAsxixYXCzRmAf/tthvtRjT5Ay2CmXCabeF8MaUPd40sJKXqHguuiRbtFIJb/dXri408G1o9xeT7jJ3qHqP69xG70arVcvPR67CT3Xx9jhuw1ElP7NSusNOJBDZlyik72bNH7KaePXrdwXIjRkhip+zGF7KrOvj1euDqf8kmvWXUZCeDSBFqszmqrqptNchb+256gP+DfIjsNcUkJMg4hlAxM6C/aMhMamTqb8sDT+XVBXDJj8C2rN4cKC0sFoqDdJLgfBkEtSfbcssawgJtf1W9aCcvJ9yGZ9HP5VSWUqizbDpu7TGybI2tomsmVzCzNwglGCdqiPxnZqcMjOag4QCxsOlIzxdjFpKuxbidugkJGau6y6/ulwbL82qx0b1eY2x3OQHxyA3zBC1P4C7sxsM9e/Smfi3QYpxcadUdG8FwXCsHwoBgI1+PY7kgtDDZuEUKb5N0n5aJrFHJoBtJHAVFSv4gd4HLHbdkoTDI2rW3XT23DcM29U+qwbgPDpPBTr7F6p3EucpJO+neycijkZSV8rFtOjo4Op+4uRuYa2Xb4KbSB7rRawXiltAs5oyHVhVtaWaDA+pdqgolRXJ3EW1tJSZWIHSPVcwxphTSsA7qil5fCFXYFGlvAZYQXouVMrzWJiysbJlPwj66Ua2vOOrMoy+P682SfVzwjJMRUJUZHJXtJJ0sG0isRAKWTpw2kWwSXKuNzIS5P3GWEhBsasmGr+DDpZ56t3LH4NhcxZMo0cdJhBsDpM82PB86fauHeysr0ZWz5Qaq5GrpBODVzD1JGV0myn5QPL8nFU1kAhYlXNFdOAATHLsWeFih+fsEk7b5k0zCTEgkZaI2m4mrjbVve9/rvkMgwAyitgz4zdmQL0PZwW2gMB6xjYYLEjnYOz552DvSTlEdxN4ZleyMhmDvynYGsHeKrDrfviOfCHuHM4wpx7alVFo52HvbOi8icLB3Qmod7B32ISYz4ENLltwqc2NWAjBlfl+L7/P72koNKPqmgeVi3sZ4sIpCYKVCpJicVePIwF1RgJwXOFFo584BDIbikuI0bGO2KrUNOyd4xtOkGV4v0I5LnJeU7MSxgkgQR89JvAw6jXO7dAt3hJtWMAc7DOqxMhRZ0pxEngppQ7+pmWDD7sEGww13BoMtKbfc67Ywj6MKLF6fJ2XdRm7ex5V+rhXl+OOM5HGH344FnbjM6l58jFk1EufQncImFAoEpC6OncR1i3nfFSu5b43XV4t0VdGSPPZGc5u2U6ZDc0mE3dLBuebkyw4sI3OenSZxwMRWKKdIJQUrX0z9i+fTl2+55HYVcMDn62i5ly3fRGdpzqfRiW8dH5QtTImcJSHzoudKi2pSSIGtOVCkXYl+uCJK8y8aqTJhwsfdNEmMi4w3nleZVNJ2TS6RlLaDMb6iitRFCBBGSswWm4IEXk4VARafYr9XFk0JuQAUv6XY5HYwxWZLxGYH4XkFlbQJZvBfxwx+ivR9mSJmr7s/QOESM/EoSNjhauoWiNsF2qecgMgreH1sE5p4CkGBxZ3iWhwglqEDFLPDdm/hz7Y5kWBX1EKk5u9Sae21QoYnu6Vo1zPw39S83ipjUbSa4gmDnvK3wlDEM4pUxma5iS+qTZeK1DYx0WEV3yxpyQkWKrZsLpIMMuyKaTapmPEPYsZOuBE5U43dYpakZbJRSwmQthRr2yQp978EI/20nXkOLJ8cQy936tZVoA01s4QKD55S7lodk7Im76qL6frY9DJXRxALuDqRIrMOI3iMzNGNU5KJmOK6QgoKpy58uBT+cx+0oTMS+wOduYwji5wXxDjB3AFDk2RjFGHnKVPcWiKX6fTLXEgAWEaQgo00rblUsc0lYYuvx9OqXsQVWYoQpcO70xZoEBzwCcLdXb2JU/TF1h+9YTTmWRUBa6BQj6viG42g2qOaim8oqPYNdgNzdEOodokV2Iww3McNWiy83ActPpKdIGhxT4KgxUcz+ajNHVkVtPiYpCc/XqVGj2UStDiWVUGLzykVL1PINTAzRSLFeBAFVlZVBE8BhE1V95b7brkvqJfTYYnrHPAa36EEwUInAAEToC/Yz8B8VtWjrbihexSh7mXIrIvLuEtkc4be2z8kDkOiXGxTcVUvQ4m3pv75jSh/J+YzKYvsgvxlVebYZdwkO8U8qnJ5VNJPSU6ryrl5QSOM4juUDZBM0ea+lJ1aJbQc8mMTk7rmHyOHcSUAJKIavPk7XOUzaX6tCpedw+ys7DMCF5KEKSwONEN20tGdpVKZaUTf+eScGooD1FJVV2LogfmcmjkjKAKuopE5a1AWmefjLhsYsHJBVOy7C/28r9WyOjwS/G7pZcmkO1vxEpcS4/u7AxThvETLYYL+ROM9iKqmoSYqPthTR2/KC10BffI/OqUEgPIpgO/BTh7kAP7+BDmAbviatWmAZjd8DQQsh3IBkfn8cC5ATGmKry+Z96mfOBdwK3IBmPNcMiA7UTIgG00GZE6L/PGTAegT5gO64WvQ5sdLCdy6Tkogq1IC2U+YErgD6QnESF1KAA8jMt8PTyEr8PepWYkeNytw6/pZgWyQFUB/nzQt8IqfSlbg1iorkFVZgezHywrcocx7VT0r8INQsgI/CIezAieKfH/uZJHvD2jxZUWt6wSR7yEEDSJObvrVMv3GtekXmDq3ZAymXqJLnXR1XJt6xW8dXpuiEwXUvx9ibao3RcvMuxJJYlvVxoXGuMDWWmsedK1R9ccSy2GuTQ/6NlUBe8JMXZdrdrkIiuULSi3Xi72VOAqBV46QqGzg7fAgb8hc/ztR/qXT9UzloEuGMUK5TlMc9KZV5htkVxOJdCPJnG843zyW6sO3RCd0zptdoiwHznksm1DcHYv9tJ5zvnk95zzxznmyZP7BOefJ+s55Quf8r/EnGXLOm7L4NAUmWumO85MdiGOIl0wfsS3CGixI30znvC0mn7jKUsPdHjjncoINWwO7YVCPvsE55jMjjnmtHn2CvHlt55jzU8vVbZoCGyaGHfOJUcd8wk4MOeaw7kgvNVk55olzzGnXfiqm3y79MiaOeSKO+VjlmMMStJNwzG8BLekYzkjPPKo88y3YRvZXa8csY/pjdsuIZz4pCyQpoULnmVO3AGGURDzzCJ65Nf+U4vF5Bz2pHPTQudrZwEEPBz67OOjhkDsOB91viSsHPRw46K3KQZ/iZnHQI3HQI6lcZScNCqyjZYw6l0H5p7Ry0hEfRB1rQ969sdo+J3XUG+I9T5m/TWxLHPWGSI7Fcr6uGJ+RfKevHvlC2XDEV4/r7vmQ454P+eqZ99UjvHjr+eoUw54c+OqzIGnMyin8aZVz3lfvOF996kABPpjU+eqh+OpJ3Vcn4sL56uSP9b46kD6h99XFkacNqR2LKx7g/Qk5hldQUqQrP16bLTYb8ePJoP/KoiV0Gg3sU4xXzu9GGw778Qb4RefHZ/TjM2LvBn58iNLkHWh85ccDHVKygtfihC3x40Pnxyfw41ti4zfcAm+28GfbEj++YY3N4MeztdcWyWC3bD0/fpxePvz4VnUrfPrPKDLnETfwPic2Q/qs5f34jWRUG0e6UDQ06ZsTnbRYRTey4jQZW/jtdCnHpt++0Y/hIrKnQ+c1sjkYHWyyajaaRyIbHQI+TSoUQssZoSGQt0/HNrPGbnoO1ChcTlHyEwi572MAWgQWzcts9ux2LcXsXfyWePI5s8zlRqYGzVvCkqTeSO6mTO6OD1Iqje4nGBRroF4zqfFaYKVZECml3aK+Oa8dyl+vgVVii9WAVd4XlnEFq6T1ncj+94fOatttE2oNhvJFA1/5GxnZvLkFjSXxK9FictTgBIl5myAsY0FY4ggJz8x7FVOxpHnLqYiXUrsvNveHEJ8jpN7Z9ClyzqZuuo5LqtucPNWdSdr2neGabHcmKW/c+UQY+JS3wCxHjhlkvY03X1NcOBOt3rSCWaKVzOya38hybi9jys3EvDN/qrSCWWo+CwQnX+uevlPbJcyS3R5LRGnQqUXs+l9o4PUI0FI7Q936WyNuEmhLw2kZsrZAW26qezObBG1p7Li5PwTacpNTUSLaPqtORcilc0E2OcilvyBu2pHjS21RmfLeU1kNPORyTfucipChJMDanx1CLpHgOE9VjVBrU1HDdMRgukJhyvXdbmwZmdJSx1TPrURhOtkNf32JKA1a456F9IAM3931RsRooapd3eEN/RtjagNM+5jcoLd4ydB1lx8qehST6c5eYTJ55/WTu43SccOPYaHvGfoJzIw9LZ+usI31l5mTSSYteGdYHRnLHWXDD0YP+nH0CI/O5A7mBOeer/fWyLnVuucegmiudxseoqn9IxxANIcekV7vEe1bMxJ3j/byYCieYCiMjMR9J3nsKh++B9+fgtqsz9/76mwhLtObz+uOLF6AirjFpEXODQoYbxTgkqC/sWQQIoOHAQ2DogHuTORyt9jokE1FhsctiKV9QVSLJI/WKAiKRSS1thyyFsx7QsUswpdSJAXEzBafCUa+mgtdwp5NfNt4Xzj2S6nDuuSV0AWX0uH4eOwWz4Tx8Rjx8QQrrITHtZd51qKE3vFPYp3wOJ9JIgaCOVwK2sndn2+jXhsejyn8iQhjJkV2grcSi5dv8F9GkkthdDyV6LiWarS/j3k8cFtQ8oYkbywyXYl5MPWyEzZ00fFZ77/46PgYfeu7GBxG7Ug5Zee8O31X9iObVqLjEyPR8Q0SHd+AAMiGQXQcLtzMSHQc3+0GR+o0pBDXHoqOuwB88/+X6PhfuOj4Xwyi4//5pxBBftnjBJAvrdc3kbCW3I2Mb2h+pjUqQqTfjmcLxzGkrbqkDh0I8gwiB9NHb8oXlD6sl8HchpdOC7YifEE7mOniNOHz26LtSaM5uzTPn+rjTi8bCjv983php+javnlDlOerTyy4e1+II6vg7pdPFNyN1g3uRusFd98Rnji4+72fPLj7AIK7Ymekg1qyn3JwN/LB3eg1aPPjBXcfWCe4a6rgrvkJg7svQ2z3MVXFdiPEdv/pVBDfX07Nrz9+bPeB9WO7ZhDbdcvjiWO7r/ypxHYfqGK7portmh8vtvsy8zpdD+1+0QG+vzgC+P7jx4nSRutFab930ijtJ9eJ0ponHqV9mR0UPGo87vVjtL9+0hjtJ9eP0ZpTiNH+QPkY7RddVTD67tRjtPeF9RjtDBOO3XlzY6v09aoZtWvzJzHzZQOwZGupOwcPg7NNwl5gw0NWz+YPhjqUFJnT+w08iTqhb8G28KUoqw3AMt+UYtqm8CCfHZwmf+YiElcHNryK9cjY70VuPzwFNAGhrwiowdSGDkP8NAVsCUO/KWV2G7PiwyJGgc+AQ/GYTI7JXD0gBWkQoPoyErm7+H5csKbuLZB6Q6xdyonLJANp1UD8feYZIYuSiB5M4HRmnSyMpiDKPLpvXtikRXhGlFFEBLKMqzptkT2hKItITfJnHl0OxIzimsgRTzHPyMO+weUBDu7ql49cHqoxSqLUCwAF1rRggoGumtMpVU7xQJRq8+0cfb3A6kNWnR1kpZoVAD0HAn4B87TF1ix/mVQND2Ww/y3BOhGVDGGNvJzIdjyceA4EeT1DieApIYl1r2c4yF/nL6jMHc25rmAKnq9syFdW3kQbICxm/lUVqqPZkq8oiU8q82/y8pl/U97sy3890eFhD3bMpQZZhG3vDRxXgcSN3ujSEYYWrvnPFEoAvla4MvhngZoJYBipKwnuH1ES3E11wFTk9Go145lNvZzgPKdfBrSaRFQq2wSlaXo5S1PAadpm2UNq3qBsmwPAfM2pjHZYbNKxKThG09fjIKdGATU0nvlSFzSLzg4MFSCwrLcQq24TB8jB2EKdsiPTCwlIFJ1PCo8H5mvQicIpI4DAIgf/BnmFvDTuveqpQ6W8rekLVw+iSSD5wH/zgGorfPqO6kWHUOeNmSahTiaO3Hs9tmSH8AJcKVKZCgDqeavI5/lL6EEl3G6KsN0UoV+yHjC4zxrbOyIBdSkkIyxFH0D0EZktXucNdd+40WcJNQAc/o9FbpK2LBODOxxhXD27LVuLUKx8JS+P8wUz7wsGUhWRD0qLuaEUpypw/WcVlQYU95MnInNApyu8iyi5APY+vVJo7kl6tr9MrkCPPG92VlRXF8qGlT12o6evAIiIE25mG1eh31+E/zi1nohlNpdX7I1a6+Xo8IB/JnAr8JRVYMqNHUFsN7AhlQrcBlF8jh1rwfl6CvFchXju+2OSy4MQRuoKxMp3kqjZobJBUj3YrXzSqc1AwpAI6V6CJxvZhpDDhBcGWwWEbJ3UOjMu1JIMOYgXKMcjMqpczhFSd1uORTkwISTJcDOf8MOMn6hX7lQ6kt5wcw54IsA2i7lGGCQyYclwc1cEmg3qoDQOlalkIRKnMpTZhrsxFoR3GMHzXRL6cR/ItgxbskN4kJSIzTyHz8ejQiYzQZYo6VpG01MWl1EO1qYSAKhK6bq33i48c/nvaB3L4u3eUEb9Q0lk6h+9TCsRXyGrV3vhETzL7Svy3qEoYQHpLleOz9QYMNXo9djsNL+lSHqJqv1wFTeK0yS98CiPB5WQ1UjhrsoTj+UAZuWYFVZovZXS/3lLYPs8uYC8u0g38aMh5xfj7cTAhjV/MBz2B29QNX8wvKTmlggRZzJtVdWXrjj3JrLVYMR0mI4mi57pm835n23Wm5YbDhs04SkW2mKuwgWCWhxJHwfuALYLJabqXiQKPXG1sw3FuEKnxW4hWEa/VVH17ps+H5gPYZT0xo+Y+4APjwlXsQnR7Zi4bCQkECxndddzTo6jJjDfTtGf5+u3KfM/0h5oga9qK6SiwaMV40xtpsZtG88UMMfPQXVroohtG7MmElX4uKNvXp3LnSAmBN4qRL3CEBUPcVeZ476utsvepuXQheqLXhzAy0XHAdljXL6FawldB0Rjbo/AysQ2F9PuGgihRd2ckgsIMbDSq2nAN73LfAi1xq1uiGvjAxvBw+fstJ3u6aOHilk7beeuhHtsdiEIRJYEIeNElCyys3aunH4JjaXEbHbxjZYjLklcljP3vdtdyS5rk/PcFtLl5+vtaC07ml9JljRtw9XDK72VFX3wqjZT/2RjEYqIeTI+7jYfkMq2e5ULFHBxCt0joHJtS/wzrFITGPxF07bMTNGAl2JD85G4TLlwpebPAOYl/M/cFuVSZN0wpzconiMkx4ZUanq5+7bP42K7fVlGwz2fRwL/gFB35IiRPVydMbL6xvRH5qBjYNzvPh6GNdRYLaYTkZlsPFfq+LfBjoHOO17ysKdF2yLkvOnSmsKbizLGLrSQrT95tYWLgXmf647UbAZa3IaOdRkZdin4yP3NFuPCp9E0V6BuSnRxrkBe3k66RHFopxw3em7HV220ethOr9xU4wC4XzqU8lv4AALvUEailPeL9rSMJPIUOAGunIvjr9DBtvmtKDuwVbqaN557WuL9NrTVz4tLNvcUwou5pD4fVTNe+TisZ+HDGmK+aNqsO9UvJm3SfSjos+DuzqBfbJLysWJzb7mY6y0XszB6usF+O9tbORZc+Sq7oRs+81WSPh0nKfhtqi8D0XxbsXM6TsyDI6PHArWbgZmpxtQCx1NIah43opjE3aY75TQ6N7TTMNxSKzwRjLx8MJYnDHbd8G3KRqvl9ArPiRcoPHJwZVfYSRZdwQqHyc2qz6Ix6atpGURyhOHTJNecZP4fjopIegjtMh8Wkls0reO3/OgvqW5RMdFVl/ke2Yew7f5rxNYOl4omckWJFCAO9YvhK4RQMoZLh/cEKja7GaGkm5X516ictrOceuTFJqjITMBexNQ1XczmPEcRVYEwTZEFRN674Bby71vZqIRUc5o0xZibe1n+ajhlaCQTxZplNjbya4wlGcArzZ/FveD5bYBpQtsARoI8zL3JI8BIXWfuBLWHY0a4xCVNuV6Cbt5GwOuEUne5yVxRRHKX4Nhy2idgsYoc1zs1tZE7fsDNKbEDBjXgRO4K/XzSECeC+IccJd8pTSyEib4aFbltcGRGkj4maCbynNuxNTZyNxjZMfNncTHjLgNYRsof7YzduLosBJNu5wJhSxRReqb+GaHzdv6M3HqXY5j6OLjvMZk/cnzGtDFWTSDCXwgQzpTMG81uKpOHnTR3p0L1PNY7aJur5cyR4vTeYTtzpNjSU3bmSDnT00cKa2d66khRyIzpIpzDt1qwzZGn0H4R1ZT8173X2y2vL2aIXfOHHGYPSt/kvrj2UGxncryIY9hth0ZPhPZ0eZ0sDREbeRIowKMw+dAAsTMHzSeqFZNZtNxcbVNztawVSKzL25Z7pmeZqa52ECFZ3Xa7F7EbIEPSt3N2rhcdPWSnXzhbbLDT9jQ711t+3mxxGl5IJM3dIXa6mGvJKtwyu+BlYezdhVitnLol6KOW2YzpTgkn06w9zZ4GE+DKMhYmQ6a2yKzY9su5uS8uY/MdlFD8eZxTwIGouQlZqO/WfYcqCsQeod1iJ8wXIze2Je6Ls/1MeDn+zs/ruZ4yfxzuCq/Sh4Uar3s8EHPukwNzrgwlyE8ziXkNxjOlpNmsxrBInEFhWk7gVOw4KQn9oCph4gg5egxPw5TTPXUEnzr4O93be/Q6G97qd/sAd6vkuMjzuBs+Ol1udge8gVgIhWMbrmJkODFkqFzBN2YZcl7M2thp07FFnOeoKegabKd78ZGr7LSdfcmraJWr2i/RkXJu5SbzzRSm1wul/spdfNbOwTqd7jWOFDN2rpi2MzZcvdJFLMjNMevP9Hx2UHXeWTllnSpFKBu/ldoJcXH/+/n6IiFSxJODXorhJBS4sXB7VJTWODHki/rlmVIyereGUnWAObx4CnCEFxc7Ue58abELdk5VitpTxR67056375posRf2JJlhVsU1Pl9PrfR+GL5wttiTs3CT9PN3a5g+t0TlhKRRMyYtIIcCdMrXFbFJyaKdMLsKiLZUqtjpMMtbLCxv0RNjefuGKvUwy9tDScXydk84zPJ2XNVY3rSAC8hZ9aiqWN54uPltwSDpGsubFpa3aG2uBG02ot6rzUPJjPg/umLvAwJI13NpkVRjacEgSQptgEFi1pwYJEqHPKpqP4ZeEBwOwD0hM2aJhx+N7C4ckry4L6GKJUAsYpsV/MhzeGTmOF/SDu4DkR09jGQaZXnT7gHrdVjetEy9vjcLfYosb/eEFcubsB4KpM96+0IwyJHgjpAXfygB7ijaJ1LporHEB48Zvu3rrkdZ3o6rCmDAxFrE+41OxPKGnvZcXNix/kud5a0ae7yRE7G8RRUV13HlLL41LG/SuuqKNZY3Xn8dljfp6nvCk7O8ccywFbreCj7viuXNP/0nwPLG2631y1AHj7C86ROyvLmRpCs6tkfVCVje7gnXsrwNdh5heVv/tOuxvEn3rXPaJ8ry9qg6JZY3DveRkbW71qMjLG/VMz4Ry9s6D/XHZHlLa+nvCbFNQHHipviGqPRwps88YAhhFD++wdawQ4TV4Ex2o5ffetDuOWz+IxW+UnndshqeZ8JsdoWTshrxTRdfbd62/QLkFjpT6tXDvdYKlvc2uT0wKH9LFRERCOoVpe7+KmL6bu1rcDUknQiWwMTq1WIPw5fFXujlQePFMXwL+w0XcxbMvVkV2rZtXPkHqW1Ldjx9rdXmr4Bw/+t01e45jBLvqRW7V4JTDVF2bEtfGbaQE1KlmcXYgesr9JF++a0j/dOuTb9T3dMuLTQhPMUU3iHOb9R74Xrv8vNmwpb0zWj+G5g+P+Nvirdi3K107FPsmSKypngfNN6dHYGgBxTY5vu29Jh0pyv4biU1MfJAtkuPlhPn66nDlZVQ7NWHYV48l9AS/IbAXbjCoDaEb/PiGV1VbEeq9LjeJ4WTDE39qrrU7u39MDzUWzl45TXFdqR93qacMdOGMdPsHlXe7thtbomKM+huNWna1sygOfg1puj1los9sHguKS6Q1YbJIZS2gJ/mDHd3lvUTTcqQd4NiczcozuoGxdkOu8/KFfTlxCB49CS7AasgG+U2R4t2AtJBmKv44+YB/+5mz4b7JHxEEmoJj3ozXLbN/gSepwtn4RmqpwqyjwlBh92TFMBbwchyrXkoIhfSBqK0bWTuTYtpwWpFZloQC9NdVWwWVFfgjruKpyHLyQapAJowf50WMcsZGKCSK6Fix9oNwhuyAWKVEMp+klRBT+zUxitWbgS5As40ZzfaDQiSI2x+6Wx5Dkb5U3HcOSwW2sjm463YaDe6eiF8mhsUG80AaGaf6muFZlyt0NlDtUJn2acOaoVE7XKjqxXiJ9YKbcSrvNVuspto2dizXK3QJqvtWej9s1yt0Ca7qaoVskvlaTgfcr/z+NMqL4RfuxV3cjq4955mT4OVclG4aJ9m582NWbHFnoZIxrnYKTJXzNjT8CkzD0b2Inua+bZyW1ru/duK1XLeXFhs6wbFk13wEjncLWjoDoGLbjHfBu7xoaBvTx9Unvysze0WsAguYJZ5qc3tAmaZqzT4zBD5zOGvudBeTH/XbsHIPN+ei1aP221w6iftuTCxWthFcJ4vxYCLilmb060QisbSmnYBq+RcFDntRbwvt9rdRW73IoyAFBwjOoBkdvplQarycNEWQlLHcTxG5E8pAZ6lApppQJSmpRbbtmMLIQoDpNRlNHXRwLpasO6iyLAHgiIZ66UCm5QyFRYSD9FSoa4t+epckUVRyYo5EeDYWtOWCb2OLpsVihqmOhtEASEokgGnmQ20abMRbVrw/umL0CNEVgiafh+eFmNg6pJXyRrfkFtL5da6wXMIPoUO6sVFArMil1qMlHfEH/YVCTHIfi+r20xRgwKE6va5O6ucE3QbF8lpFnFUwwkLcq/BLosw5QbNawdu10ts2g2ew7AhSe0Wc5uQUCLYqS/KPe4t36EvKhbxZ7HYy5vNabrts9ra5xJSmxONDtnQtJstcURhBiGtQwQNR+k7sjwsIVu2hTBe827erUWYUG5vr11k3XkRcmBFjpw85bmJDhyzZAWJyo5Mrw07aTsV9BiVN3ZsCdHCJXx65mzZeE5fhIE75nCRsO1Fpp3z0MAz2VY/QWqzS4WBCyMKA2tM+LjAP02hbpuBCev82kEOEDwLwPNs7gehlXik7YbXYtDTTomWynSfnd33Kmqlh68pUzuLNFHt4ajcLtgnY2hHGJ/gBqWJ8GTYAU+2Wt5tbaMyfTbfoVnE1VAX/Mxo0Z7PLh9t2bbRrUuMNDAOm3pqsNg24IP9rLVdDSSxTCyllgrtaoLhvmjhZ1O7w0Z2h6sbx/fTq1WRc0/sGBdjV3pVRGiJOVxqYeAXRnrXXafXFkQImDFSM4/f5u2F0pWniVMrapPiIc0IankG0L4Zh1rW0xaLydkOtayJWtb8bmfkFFy0puw59hxYdhuHUMsbZZcJ5Aa0ne4G5kLzN6mdNud31WUC/bfTdrO50NwV+9V82pwvDW+D8QYr9L9GxV5ZkafN34pyCb48SSxrbMNnu8GhuPfaPS8B0V83uQyfe+FRu+fgla9qh7TqnJUjXqrYRy4aumjn/Me9g1/kPdLL4MZ0IeJgkGjF+OGuAwtyTixImtN60e61z7iqHbA+YKobXtpWaBNbdeiFbahjh5e0UUXcw3rAP79AaWqWPnpRVAISuxf1JcofVIllMdBhMXEXUSxA9Y8sEpWIwXPautpa33V4jwGBXJVHRpflnrXaXoBcl7y6EZcdu7fY04oxJW5na+AfoMD6TbrPzOYCFaJsC9W/kdihCZb0SKafCGnmekY/tmOIhIJWppy0sWT0Jy15XM094WwxZifdb0MZ/TE8tD221d2DubJl9zBtCNuoY1twFZAdZmWYJBAb1pVTRuJoAO50gcMT0sXoKdtYPVLsIfq5Na+t7Gn8nhkFbih6U6Gk5SZbLL6Bqwk7lbWmh+WFKPk1wzSZDSpR7R4b3brSU0d76iBTMC2JqdyM2apVr9kQmMl9Kbd3atsXhLA0NPencE6BhITPdqfum0cEzQz/rSXPByK2Y3jGn1dcGSZdOHQcz6macyDwDM1y/GnwcsQvtFxmYtJnJlp8NqH5t6h4OtR45fXp2nGhtRxHdPly0K+J5Oce+WG/Hbd7djHxBgIvVqSmdhxJoBg4GuYciIVpSXqvFyDKPQ4vsGu7UBxdtE/vqSMl3iQJgY/bcWDLxqHTMr4tNPivg6D3uB13Qe/LcXW7iOB4F8Hxco/t4iSLHnq3X3agyCVbuNuO20XEx1vkyIztOHKHDILbzN0tUiP8fcw+3fx7nNtJvEaTvjNlLhuXcHkub/hLORM1sQrY3XQwm0APvlSIxry3DHKEovEjny0Tv2psALttVw+q7euMAJYdY4MwkWAEyDebuA9U415n+0Fcq02axFpMgnkf83lwP/K8ApIdw62N+cvLrQlodNQB3lvssbqdwfps2jNcXgpeOjq1SdyQbWMqaCIGzIb0EuIHmniP8OOjcfVTsQfJ2J36Stu0e3r6CB4VvNDd/Z36cum8y5GjaZrHUvMfcMN4SWm0y1pJJgre95wsHFLQ021e4kQtxGCYM7vsnLkADBVvU8SJBBgJD2j8tNmeAeBB993KYURwujNcDt4FDSzd/kLbXXXfPHwtJlLjLP+MQux8qtqFBqwvOe5UU/2aiT4NIRrXkAi5zOXug6v/ENMgrnZhQfRgdxRD4WMuXcoVQZa7RrU8INqEkdKw8a12z6FyT08v2z0cJAM5aQFrsKN5nHT0lN1j976YEZa1KwkZGYkQnoJZfR72OK8bX9IOc5IvSGmPX5wDl/XFBpcKlfnjKQJW81EmZc+ET+JTu1ha9ephq1ZXeq3DvdZB88+oiIBEdansmRhSe2UHP+bUkYO4D2V/hgNG7Vx3mc9taTZbIy/xOJnS4C0YOQq9lrwc7odBdtAgtyLUxrFcWtszMdT1umMymLZIRZVuFN2gBFC94LHOU0XEokQiDWVchIKIIyZIgNU2vFjqByMmFG1kvpuynpHN1eShIu10JgJ/gaMRDIgJj6Qe8ucEKx1RnJclHk7E/NNaN4TTxSOwic0KndtNtC+9bLfCfy4SDN8vCEaDmjhfiDxbBrT/HsLEgk+g66CPRDaNxSWAPHGXH5FfGGAliWcquKnIXEGGAovyvisK1AylLhnv/FpKCDaqpC2yplKm8S+kvEZmE9Hqf42KJiGANnIyjYrVQy7kA7JBYNDEdta2SXYSQebmvakjNu9tP+ozfL3AfKRlhUZ4oNaKLiXJcVVn2LT5obwIul++e1pqcICxtCi8YHpQYbi+YjVfJBKdJnQglTbgXjBvFg0iQTaTVW0OX+bcL/OCLDNvjmpweVecJyhpxV7qCcl0xg7v9AddZD4Uwd5XIy66cgyC+VeAEPbMPqzIE121Ma0CBu+1mEj4AKCUj7LPD2pBKzUVIS/OBqzXnGACVjkF/hhnX4fVXgIc64mAt58Yt/ZJrKK4AilvmEgqQQDH5uORA/6aisN5sH65ds/7dmc+Q5oN8oYh6WsoySCVgzFgS8bhdgPRIA+3hZ0BXh2SaLgb5c8kF1tPuJlVGcww/BxzCluD/MqquEcSvOFJ8Qih+SJeFjWaAPf5b6cS9rtKh8vh4ToSMxuEfR+Kqnl1Smo1q2k19lPX+k4Qgq548201L+Ptin31KN8oRq6LBH8f0CjnNdOe8RGLUnqwp470VszBF+Yv8ZSApPH7aFjoeg2osppYCbjbAT+HUpSpXA2oEjxw4LXZXDkV7kPQvYtLRPfuEFHsDkSxb1qL7kXgunVCeG80Au9dXKJ5HK0L743q8F5qoUZr4L13JcW0FFgiL/sNxLxxBqDc1sf3Rh7f+7pM8L23DeF7W9S8cwh1nC+SmEGL2Q74Ct+ISLVVhLYlgCxg9loUdU8EEc0JGNLWA5xv1FXm0ZPifOM1OF8oSeJqA5zvVz3O93UZcb64Bkpd4hrOt8GQkvloSKDvX8NCTrshLo4PbAWPn6mAvoD8zqwL9HV8E3N2ZgD0vXoN0PfqEwF9F0aAvq/LTgL0pQzqibC+ntBoBO8b8WEA72sdRvCjobk+JrTucZC7Twy1S3mKsKa+vn/w7aVD2N30VLC76cmxu7hEDb6bVvDdlDoRdfhuekrw3Rjwu5Pgd9M1+N2vYVDHHr8bnwi/i7BZkboMtJA8lDO43xl/I+9efr5bVNYH8K6P3PUScw4PF9fBcU8EuTsD9K5H7s79T0XuxidF7sa2ae4dQe7GJ0fuxqeK3I0r5G68BrkbnxS5O/cTI3fvjQmo98jdx4DcnVuD3P1oaMdkMpou5hx0Nz416G4s0F0A6Yr2MHQXb7+D7jp8JzC6fgUQ+C6YxM3fOvhu+8eB78Yj8N3YwXfbQ/Dd+ETw3egk8N14HfhuXIfvIj4ZDZPSo7eBWpYbhLf/t3Ex6y4j8F38aGcH8F23czE7At+dFfiuI5uv4LtxDb7bHoHvtk8ZvouVumgLfHdW4LuzAt+dPVLOCnx31sN3Y4HvrrnVgm2Oh+G78RB8d1bgu/EAvhuvA9+dzQXPMeiKYfwuB816+N3Zg+Yz1UL4U8PvztiZEfzuzInwuzMOvztmdtmxNfjdMREjGaN6kMfvzg3wu9GFwXe0jQS/e5vuD1ZZB+GNAOGNCOFtuSxAheF9WINqsjKaodVER3PCfNeDeKVy+eQg3mgtiPeupJzuBS9aC+INAeIN1wHxRg7Ee5sD8R5XJTpRIpiskjQl0OD4RBDvDEG8AwRvZKMKwRsJgjcaRfBGguCNHII3olfNKEkNwTtnowGC9zbF+Y4AoFEE79z6CN6ZlZvMSmZneFjt4jN27iUewTtrZ4ppO1tD8BJqOHcCBO+cnHItgvdXM4/g/eG2OoKX5H5DCN6vRsWMzR2Cd3Gp3CLEsg/rfnGmDboPKSB5ieBdEATvUwYIXu0QvAt2++MjeLVwm/HUZWjuVj4/ICxYNjJ3KKfj6yC8kdnFcOYF5hOpj7NcLVQfoT80FP9zwGblUgskrwhFjh01piSgwyCMlgkMe31GN8GJ2OqavxmZq10YaBBS0h4YptcAw6LVw70OgWGOtFCAYQAeRgCGNSpgGLo0YicX465nY5iPe1jQSmBYyJZ3XOlIo4rZpXACb1ZFF6lzt/TEdlxq+FMgw7rmC5gg/1GQYfEAGQY3dJdgjyNP9GRdqKXqKyveAwQY0Ed62fVPg/3T8Hs77/C0S7GodZm4ajjSLyZU8jow7KOhneHSz0RejlfqTNxV5O5lDwou3KryM0zJ40W3e8wXUqlJHUTGc+br7YyflOAVzDpsWDaEDXtI9cvGMDZsTx0b1hjFhh0NBRt2FrBh31mDDdszwIadhbi9YMMWl8pxvCaZw4ZhRJ9n7lbFHNfybAgb9tUIslnbdFZ0B9iwp9awYcA1Ahs2529PwGFIEjBMAySc7QbFk5yPTYZodGdj4KMUjOxbtqpRZToaiPRoWsG7+9ZUEV9dfQZeBp+RsmVgxglaNIbxYTgRTzJ4uCCcblBCAbAt4aWuWoTASCJ5CaZL702LCYn8u9iGJkDMCA914I4DQKwpADFHEd0w/5gWRIu0GPy8JylC2wQIDOzYEeBWTVBsIg1ckOqamk0eIOZ0loRBukmUiADE5jHYz8Zx855N2gHE1iGUlnNNQmLJnu0BYpMOIPakIYCYtWcPAGKiC+XJpMeGyaRPs2N2TABi1gHExoBoQfdbBxAbgxLnACAGwNkYAGIl/rTKHbCcTsOdbEay8Xy7CZbXzhAwjBIAsY7dBHt5G2ljzS16xm7Cx8x8L7I77SYixLjFI8ROA0KsNBcWZ3SDYqtzlGFtdNDSc8TZ6ZDklrHrzQOE2C6b2A4QYk8WhFhin+wRYl6Tbw1CrIPhea7dhmbvtmfA3r/AboMdfaFDiCUVQmxKfDuPEJsmQiyx2yqEWOLyRKh02EvTHCc6HZOqaMJs8AixDTYEowLG1NNExu50ch6WFzmrkVMxyHlCDxTbC8Qi0FQt8/PbQpqjWrzfDbZlfr74Wfxuft7+rFgakMFzOLENNsXF7NNIQG0vEqqhvbUY1YYKLZY4v8NOO7RY0AuKvXXGrymchTSIDiyWAiyWDsBiqY9EC5sxoOgLNlkvghrWsGObR7FjidxtyLvtBS8mdCwlKCxE3IF8agvoHycS2tpXhAIMcnt56BiRD4k7IU+Hx7VbHhJRY4lDjXGnag+CxjYPg8YSgsb29oIX02OlDiTiBihioWE38N9APbGXSpyF3GVCUh+Axqaf62WKrAZjWqkZKnWvaeL4POfo5MFuwIjA8t4RxvZPEx4wPQoau75Y5FDzmDES1JWpzLfok2KDvZAstaWTfi169gLCkYiWCGzPLtq9hzgR478rZsunv5gR6d1ENBan8x6KFsB0aNjT8VTO4BlOJ3wJwUgPHtsgwy2tDTeS62ph7G8BQ3Yujx3SXJoChmyqcoqnxSme7kbX4n3wGLJwn50ihiwElV5opxCC3DyEIXuy3SoYsinBkJEpbytMhq11DFkoGLIpiv11I2LIzpWCAt8vrmVnjG4VDJmjqaswZClsql122mHIkiEMWVLHkKGFn03tOTYCSJj8dOD33FwtnpydtDfKXJVwEaEl5OIkNEUwZK67Ntdz/ImL05X4rbQ7pCsFPOa0nQRDNikYMoB07OQAQzZJuNYwhgzf7aRnviSGbN7On5D5siGJ1AmPIZuoY8gmrBEMmVvxJzyGbFzgmVPmMWLImizIcBgyfCnEBsc2fLbNYQzZ7HoYMj2MIRM7Slf2yMbqc/03DyMbFuqsw8iyOozso6HdKPamKvQwjiyys+vgyGYFR5bZrsA/usCRAdPhI1SDfA9i/N8YxZE9LPACV6BfxWXcp0ODeuMXt/Vg+9DuIzutkyfqBr5oDFCYp3LhkdcHOe4hPNlZbJW4FQF8fkbOvQcj6XDargkMgEHY/AHOUnusFiiYHoKC0TcIRRCv6YLRLSuykmXbexZtgYKFtumhYC0HBaNrastT8NfmwbZFHmYSZr4LCD8KR7xLSZC4ZFQ9ezFjQaGrPAIYbLGOBRPHj3nEYb9O7gRgsLBGmlv5Logk3U+u2ykQo9ig+6Dum2/EnhiJIL2HBAxGbe7vq6LlsjcPiDQiGyWjgxWFCZfnoknZUDKQhaNxrpAQqZb5QVQs1qJUewRycJXVggaDNB3RHD35Yb/VAEVVnNtAg42JtKEBGmwCA22CGdY6Goyen+C/yh5RXeXT7dNdLIW5eIv/5vEfcDeCBhvAHi4nxV0PUZY9RIP17B5CygZoMOywh2gwthCVmXsQawEjzhjAPAM0WOJvF5E27pDaRfP1uApMhvX5VHs4GF/Ul3JSyQgHO0/itJnNHB4sq8KzAGcVKeFZfFjhoJp2vHpW43xWUt85xDGEYeZe2pb/REjYur8wHT8+ICMSen4BhX0zKva4k6M7qhVjvH6HsUeF6VFUWCSosMzO+YmS0+JuFrDhNHihMydTjl8FFpbJOz9uvhkPfiv22ExwYVmFC0NHCS6MnUhcWAZc2OuzYo+7qLRbiiwdMCyjuClXg1ncz+woMGyj2WU3mgsQ168Dw1ZC/HS1nTNX/8jLrYBhGXFmV3tgmGZhB53+IrJPGUGGgarbU2d0RSem9nBjgYRx1l4zZzcICYslzOIjxu7TFdHi4EuxZ7BXy5Uq136T/XJZwhrVD10EtSuqiUgYqgDzGgKGDUaIZAJfn1Uncd6B3WO7L0aIZT1sleOq0jaE6bwde2w/KTJM15Bh2iPDfkZ0hwb1h1u6O+rr8h6oQdmojgxTNhcisy0YVXtlh2rcARrGMXPmyJgZRbbNmKsF4E+wVY5ZbrfN3WEcwcuYNXAtltBIL6HTBTK8BSM+Wn9gBtM2J224DKWPA8LhMTjr4MNkkFT4MOT3TxEgJqgWUpFFB0vq0f/S6w+VcW/7EYGLgZOxt/2IjXtTR6+zSa9zfW/8CB//KUDJMg8l+8u1UDKk/9eDknFx/8Y6ULJvnRhKRs+pDiXb3UdaqoKS7aDsVIUlu0X/uGCy79fAZAuwLisw2dVrwWRX/08Dk7348ZBeDjZ1CmgvnDzwaC9Qrq6LQDpRNiU03xUI0kgE3wfw/5dAkBaXahCkx9aBIB0NBYK0Ep4UgkSJ0luhKHp9lv8fT1CitAWJ0s2nIlH69mTGKrM1z3evpXJu8aUdCHt9KqtxP1aUzlNgp/fn6xIvqPLdeKk+c5uwPhIytllKMsyfx64G4LOJQDjN11MBG/9dYoO8idv+r5l5b0vO8Yg/Bx761WKGyzlgOt6dyLtrfpDK6vSp6hxv5DnOUfqwyKwquK/A+5Hp80rHus8hV0ZXwl9+3uyaTgiq8BOJO91n5eea0DNb5w8rOdJWiTxY5xG4JJESFeYCIVyPAAn6v7NCyYaMW7EBYMZlvWyVACq0pQaTPwYKInDERk7DXWBvhYR1McEHyhBlmeAm13pXwdhRcqH6Wapr76OvlMlZTD/n0+xquMhk3QgobBR5FOZ/qYsi8O26ISuduIL5bxmp1wJP1mAj802lHUmDBjkHK3hoAIBcefnV/UJ5pgYuGrlVw9IJp0Az/g1Vpxmnmq56bX59WAGZK4EBK49lnrdjIyBw3huh860WSm3tuLRDG+wnCgL74HzXlqqrXlUG5h2RML+orgaOUz+HxGgdkXsh1yzIKLEX+cjw8N6S7XM7oapGFUIF18F/1rwlk+vAsVOMlmHsCFAkY0pDfuIhpchVYVGIXQ0tD+2Ql9aGz/xJ2xxIm4MTtxkdjh9hmrJlgeAGlWtZIG3XgRDFbQ3yUqwnLv7PFOFMgReX6jJqaszmv6K0qFy8XSHaaRU+SP1aKG9EiPS7JtvBcdXFXrI7NmIQHueYipiXkl3Gc/dDd3BOEMnIKfKuLkCZkj84eHtloVGCIQ7EB9eOqMUInO/bcaEqyhGDr+u/uQO2mg+E8s7VTsEd8N4KRpFRxMF7S+KcwL+3vMzgHNV197W125OnGn5r0cfmA6EXS7E6/84pzFHV1MK3fiLEpF5NFNW2U5yp1pzsx52s1rTgCc5XO/wSxRXyN6LB8ndvMlDozoYVuj0XuwPCR0INz9kfoqwc5/mEyA+YTyKYMQWW3nYlxbJwoJ8/R0U1rZdIVp34hQRri/RLVoYvgNsBxmwIwEQ2fgO+v+E6Iq24VFPFwVyW59dqSMfIgmZFN/Xnwficod+KRBLzgYgybQuDFyIIgEtEL5AFLlq2SWzlsISHUQ3KHYI2vgHDfluYveG6y6ktc02eX6dPdW3DfUdCGGN+a7DCuc3GbX680cO3Va97yic8gOrnGmnH44+h46o2hsIgeILzxD3h0DxxT/i484Rvbe0UT3ieGJwjG/AQPd48cVzV5omf5eruzUu9xrzUMC+16awxL/GC0G6Vk/5Ohi+KMcrvxjP56U7wnmqp5kI4pT/0/4Ln58+ujArtEAicsmWtoB8SyNeMVn3GegV3LvPWtLb8d9WrKQnh7OMzguomcPQlYkObGWlnhrsJ+eTMjYncU2XkDkxuU7OZb/Y28yTPsBXq0LjUa7uqn2/nEJEgQFAGZwcTEZ1fegTPmGgGA38nz5eHhCsC4b4IfAUY1eCVuS2TcgL6eVEJlVzzKQRd+VMozNmR+2YjxO1jgYjG5NyQWiua5lN802/PvKbF+dRcGZKTcTLIgWif4tKAZEB4+irvQD1JqWUJ3WdWEYpzdmDcvGfenXaDSxBN0vlrVbw8HPinE3w8YEAdDtqUeR8I5PmcUhGxJDwLIEJko1Pzfqc457//QYpo2NvO61cjvCVO6x9X/t2FQ15j4L1G0zcf1aLSFlzLaiZXbWju0P5QanTZozdxFhdH/xY9k9+OgIGXnOEcKKhi3vB7pZC6yESAIIAaNaABnJgaXUXoaSYqBgBqdfW1falqiigsG17bR5/n6OzI5o7+/rlluFrknlc+Ypqzm7wWOUCWmiLElnb3XrN65A2Oth8IBu12EdgRaeiqXUKb9KEeADvvmmgRswRD8dKyhCoTUC4Puz/8YXjNZS46aG6UOqUiRAgxkSix9Tdh1bNpIVoJ4cRd9eoiZoxlkUsupOyzwkk16e4jXwhc1UAZdINnUvg8wKkKovsQbVFWxEG8mvsVM/m0vKfOgBTxqwM4Kr9ecbKhM9ZSIxl5q1YfO1099lfK+W/YzaxN3Fv92ByFji97bE7L3sbtTXrJSx+bsHoffquu4P8+9hzZ3+YPhipaduO3zTkPM++tsJ+FIpO6WmJoC06xhQoECoVYbX4/FZmmdwObQzrKrYjqiMyuOjuYuDCYF53a3UJYGTv2QELxFiQgGm8L7a4wkJCQ1J3FNp1IA0g2xMOztJ9jYqdAMSCSdTfhVeY4ofwBlEJuoTa9coItbOSV0sjLq0ZeJU27SiR6Ywa+M3cihmb/kCeJJbxGAhhUrDKcxeiS4P9TtqvMusGFAeIiGfdDD5Afh2feLcSwnP95douz4zdC7R2zwbNK7ZAfkFv/ZiCsmU7rx9wqmSt9bZ9sXt1l92zsBIWO4m3hfvowjmc23+ArIZ0I+h9l7E/mTLT5vdRN+jKxSR0vi+ikzrJafcKR9QeZ98zNpk7gbN1l5xiXnW+FeT7mYhA6eCzX0EEMl0e1yd6REeZTKkHiRDX5I5zlzypdxfc7rTfqaDj1o0rbrRIny39bjWgsIT5Um2Vx2rB73y33PRlAiZAC8qlAakIEkMIBpCYcKe701XFWUzDS3JuUDD+/lkB2OrEDPUDMrs/kcRXxhh7Pze0qyF+nKgtC5mjqZmM+5mE2NJ9RVlX9qtjay6LF7n/baj6kKMGxcKAbmQ+rgomVWGz/WOz9Uotn62Jo9ysOYzoCQSXqkR9VQ1aM2Cs7RcQmE3umm3nrxR8f2TXSfNJEbOaj0mtl+eRpubmmLsbnIlJfUCpatoH5q8QHBaO+UM8EsnJFIkjPoryQWXeU1OJmYd39KbgsJfLX6rtvHaeqKt8op7pVvkltH08goZnYK/VFlVIfA75OrE85sT4BXrN/zD2JjPUZp/pj7k3QPet+ncn/91O37xYq++7zJ7Hv/GX+NDPfDXPqj52oMdXGe2Qj7UBzv3JiRQG0T/NxUbpbMDe2zJ3ZDHRWAzM1w/Eofzvu71b5my8EIvZlbtNO/qsj0nGMne6WP9vlj4WrmeJF3/Rj9sXfnHpfVA372+TUGpahYX8ZzvhF/Fsqf3uk8uW6Zt92GrTmdaqbXGveEte4P2LzPvxyseROO5J2zhioiljpejcZQFX3mOpTNyQkOZvDEzWZFj7s1hEbmvcAEqBt85o+VhOXJ449RlC77HBwsTN4YEoduFiqArT53bBKczupPhfipsl1AMB6SAm9TlGQJrgwGBeTrW3jbgIrc7xvfidmbKCMzesj9hCQBbhlTS+wES6C3wztbKCFEWe9xoFi3KmvNe24GG7aNg/YEKRsP1SYKts24d1dGAQSTE2fpqBbmjxNiWxRQcbyeTYRi+ilXsNSwI8I+N2lWAcbG3JSRzY3tzVExDRxSwM5xiDiiVvFRocJlJU8N3dnA203Nw+FFhPHK4Fmx/aGr4MORB12ROrvK0qltfgCBPWySgMTTjIk9eD0PIQgXmC2eDiRVARxlmeSIiHRH2Z5kCRrjntZicL6NA/jtasxzae5QPrwMNEd+loKYmaiWY5s6P0KyAT8wLgoG94BxInS5crc1nCC5ewf0Sz+SqWYeXtDoNm3N7xgZoMDyPz3kEqY8/qu9ytg/IJL8OWNH1Td4tJr8rdgrRUH6+gHlVRdZ0ydEj/5PA7OLqPfQffu9wu0g5puLRub30nJgi8Hu8BpS+WSyeqTSh/Jq2v7Zwe0rwaJLF5M0snKhhJi1ixsg2mer0Yqc2ubk5aierH566wMK7Pmzverwkmx3fV+vEF/k83r7SIyGs3r47Qw+PFBJRaspmgbr07ADT4fe7+a1zsmEtgBx8Zr6lnrXVTmtjvfrwShG5lbQnNPxu1Rd/ya7jF9oN89pvt+r8j8IXfwF5MLH9OuF3jt3RNwBc1fZXwZAW3uvvs9yj8ktWQ+gWtNBEyEnbCFA2vP90XhL1GbUigdicsnVaATGeyVlNXN8/qiiSSoC4XZCLNJ6HWuQxH8G9a4ToWdgPU6jXMV4OK2ca7S/qGHjoa8EryOGFqQ0UK8MkoQYSmn/e6xwLyzJQWWodvx0rpKtu8BJ88by+s9MZDvi7rHxg/0803USese49gRt/3i2X7++1riBANOA0rUZUu+45T5G2oVQF/dvCc8OwhE/6vTF+CYvERi7WRd9eq4G+RFZlNzg3ZPrEwOIOGOgMiBPnpW+JT5qBcxAVJ1nn4NfQKbTCSBqEkqbgu6x35f9bsBf8Bb9wHSuyMO0A0A14/5fqXPbVOBGMsYHom+tkz6PNQ1xLOWWok90im3MTwR+d2qvhNw5xwiT9zNHWcNR5Z8WGk0pvSf6hYo8x5BV11sVe/d/1dyJZHa0Nm790i4Ikw8SpxGl0fbCZH4IZsAKRIXWQvz84aDdF4EVZsppMvML9vQbJacy694Q/T8kUNwk6PH3KbloNu1P2qPD9mXwipjDpeiCV2GVVI/9GRJgZj371JSsqCDtYlcmKc7oA5/h1q1arVnj1wnvinv+ubquv+PUtFwGLLlepzWu/ZQAZpTMM9dYQHxYH8vblwp4qkyQiteGP8ucFggeGI+n9WYYOQoRwcjNoZr0rN9kM5W+U8EjEIZRiF826B7NHRJ+hfJtkD+GJojVmOzjKIzJbIVvrb7nR/+8Ifqmr6jk+lBWNEHi/KnSAwYIoYzyLPJYIPjSA1L8xtanJKQ6m65U3ZmSDa6VuYiMcLM74WkAsIbpCoOMC5pLRbv3V1tRazhGiQtHxxsgntwGbYdH9m2lJ/HEWIezCrLVeJxf9wYgTh8iR7vR1Wev2hEwvdL2Qk1fL8IG/mfs0rE98uZF/H9l0xEfP8lq0R8J4JqTARL3ePhy8UjyAYOAbbtHnEpvpR1j4c1B+eLI9/97/kbnqhj+/Xb/zAadmyPhwe62XqeLa6wvmuLX4Z820+HKvE9XnmUibykqXiU8F8ZfCE8DmdfArCff6MKM0FNVlMJTTKYGmKVeRsimADyAMrxQVRJYsyE+J9upuZoCfG/+36c349X3x/k9wfd9xgCw0f1hcFRRIjeqEl0wr9unpDYMN+bDzWEQAMNwJe4e12Itl0XunN13xTK8fhbBV8kZG52IWNzEgeZtf+E6so3EBUB84JvjsQXfUTzOLKpN5eTU/aev5jNnHx0DX2fyf/LqfuMaJhzGt/fOKUESc0V9q/eb0QqWa7wpCRRGrwgEV+QZ3vvxE3ZDuTBYnahbg6rYZnZenQrHBL3Nh9u+IjJILh1PKyiW2EtuqUrVwZzQMo5AJFKTFiYA+Bp1qNeyXpRL7xuP27US9uEhbTmSxmDLz7qFT5u1KulJOwlDU0xWYUdXe/B0MWe8LeInB6MuDdR1ZOR1WQVGwo/hS7nHFR9qVz0iWMuYHdGMlhVFX5Sg/ATV2fMmTEXCZkzQ86ZgrTNP5vpXJa1Bcc6aSnDi8Vpm3lbq0iE5vErWUk4SSQsZ2pezzmIybxm9Z7aFlrUf0tZamDHhVxloQ/oXHMAYU66H4wkMkz2N/OLNsZEOifDlj4LEiCxTVz4msWqnbrDzKcc0UgOaGQH3ZUVzZ7IhioHcZGmDS4TcSZTZrg2eIUwZbbCxe4yOctZGxGYj4Rd1FuhRqISPIemU5kx9F1mnogAz/qwlXgiDIfANr1O/Y3KRiUZ2VuXDhOv3BzB7PkSs1RzJSsDqQo1BXfH/LKNzAPyG8hBEbD7p0yGVLV/uFhpZMkytaJZ0Osg1y0ft49Yoo89ypT5I0xlS+Yhl8JLL3XoRS4IBxiNlHnLRly1Tzh9rVki/S3X2+kqPqOd+n3RAM6dnK/fF/WO7Tls7suK1DbEYGzYRnc7Br8Mj4ADNhFxdBlFKRItAYqfkTPlkAgYs+PSS97DnTobgOQF+pru1HN0JpSrZh4bVDPDl3puW3vDEQRoB2hf0ml9RamZe0MY5YCNXuH6ypR8gEUuw7fImEt0LKnLbqoG+jqvNpvvZUVLXitB7hu8RACHcCrB1dpOaKtltTkWOo1wcu5IHLdKjVYANh7Twb0ntr0ttL22ya1eNRulPjhi3oRd17KJub7pt+AhxQIBq8HWOe83q7t/hbd6AcL2uvYyWcvSxxq+GYdoHnM1fPhbQYUH9Xlbg/xcDJVNMxKqm7PButW6iJ0EFwYdhxdlGv9iAQ52+vlezHj/ljFDKd4DbuatzfHc1aydHfA1VeZtzcsl41ft9fZm7lBAHT6dA3nOmWv1cC85nP8jjDkhrTSPZlZfKg6ZeTQrEaWSpNuS+ToLVFw5gszP3QeiA0CrYF9yOpqPNfjTjOygzJ0N7jMzvPXRTLaywk8DtRe6U0bulLins4N5KoB1HxaqBTFozdeybmB+O639jtpzbDffSirBUj2IfYwYww9EL89/N6sCfOl6a/8D0Smu/Wjt46z9H19n7X8gOoW1X0KOKQFBXP0fra/+Ihc4WP0jv/pH3Xe8+Y9Crgv11T8S47xa/aOR1T8aWf3vbKAX3eov8bma0F9t9Y9HVn+6aI9mzMxHtbaKj0AjJK7Colq0EJFZYrPrPgKHl/gIUEhzqu4wedjtZSIwrwT9GMJHiNyIlDwyA6NPxPqQQx/H+vj4+tYHHujJrQ9zrOGts8gFezDjDtJehGxEFHZ/IALsQPOvNp9oSJECDXl+qVvuashyV8w/azJzyvfP8Ptnqu8P8PsD1feH+f3hoG++ggF9M7xaUtP9Oa50lCiJo5Hf+838/ubq+7v5/d3V91v5/dbq+wf5/YPV9zv5/c7q+738fm/kvaNYOnNJOlPbxPsdceV3hDW/I3R+BwMxzu94dNTvqOag9b7PSGohNHc0xCC8owFLhQbhb87o06QsY7EvtErwUy+ygbkxLTZI0dK70uJ0q80NGlUi5mvZqg1WDxdnctNqsZWjQ+qO5FNEeSLZc+thG6z27lKHbWO1p48c7B2PVq5idRrdX3fWUKA8EOFU5pGM71QlcQqOaBuC8oTnfAXtsgUWplzU7678g+MxTMwblYe5AN8Q8cEqEvGZ9+Dlx4NtmF+0ER+pfLo1QgYlMDdihw9GyBIFtnHAfBNOwEV9XtEGB8y3Ehvxybpd8VAlaup+u5n1MAt983DmO8Q2uoG5vckK0Zt00WJYGSFEmiWBTZeEK3m3UFKWgbPoEsKnLBgwb9E2MRfbBA7+anFWLyi2iuJUJnIfW28qg36fjJlAniMYN44wm916HSyLrT11sNxqz3q+W+rnhYOZ7LrmW5ljagR/rqpqnuicQ+zi29lAudKOmf8Bo6RxwFws3KCGZUCsd43Md/jsbMbj/iOzmfRbQsBQkbkbZ3y7TC+rCSaKGtOZ7LHzddRTB0GGDYqqnHVxN+hVnsr8e2buy24Vwk8Uz1FuyuzE0+6INhIa0DGPZKKZpGBC5vBOjB9rQr8E2wSfLmJdOD5thXUJm3JAYissOZ1Rlpx4iCUntJ1hlpxceBLH+HyELCd3ZDnkyIHxcF+jYLchs3ZfA3WIAo2FMSlPFS6Y+RrM5jG5izG8AQY/A49bjOPTnDj9FbUODH1YzALRAlktbAaYGS2HMkpoA4whPzFlbmDJ/RRfWreELfZpTTfcu+wK5ci9kJmHs7JtA/MHoaMRNjY1v2hbnHhTjH9W0o1jlDdtKjqNvtLu1rCYoGD7YRAegfPpWICqIGfEVFEXBWoThrKga0LuBvgoSwfKiFewNCu5Fi1Q3QU0IoHUCEq6WiKgUKlqmfciJdvaqU1dqazmSUaO1XgFgG66/CywHmiW0fq2kfBMAAheij40aP2dEpM5XBprBgVvToOpLXfUhOLuEu4UEPSschEzl4dVohiauC6PuuG1O/Xl3W9+IRCOoDIQ80PJLnOAfKEbGtUcCLYgcglX+D61U/8ndl+5BXvCDEbftTCT4Tir+D2QR2WsHwl4zIVlBmrKTaA4OX7eCdYZXubzpD9aXCon5Gr9nfpZdkIYVbeYK1xDbtDuuhcjxAYwV7hA5cQikA0LCJ1b0W+unpXjDJqoE7UaIUyNKpntanBuYk243MQMZp2d2g6wAspuwnPe5OsIB89Y4fmq6vkWzUGYIZvXdl5fWW4GA6mYcRttRJQaZD/wF6EG82rv4s+Auat6vKp6vC47l2AuwJhrY3aqN1GCGhJMHg5qWBrMGU+4Jq4hEQE0k29dNq+3OgUKc7hsU5jFDUP3YrkgBdoZsJ1qvUjFJr5vF/WLQl7tYrO81sVsNyg2utbNuhBJwTHVKVK72W+J5Ee7UVBR6QGQxxFqz8R3cRoJTvDmgZsEm8rT8B47vRnbt4W5wm60c+aGqA49wScsMfLwyRXnHr/lXxuYDxMhgC7brsHthtU7cu3qLiNz32Qpb7kVqMWm01WAzs5WKsYI19u4+SXRSrk56lt/OLx5JYdnZFWRWyUGuCPLZJN+PcYvTNb3NkkBzH0yuUiTsY4pEfNRIzrcfhpKOVOmtYAWZH0olesefGnTag6KXCImcBOQBzWfUW20Z9QmolJGwLiEqVLGHpzAmpuDmi5IwMdpT8OxM90Ig2WjnesXG33Aa9MlbupyHCMkE54YWA0kKfPk+RKzncbsQBa/DiYTymNdtFM/Qz5duZNRKwPTLiJRKU022FiYV3bw4134uIBne3YwT4ft4yEZ7h8O+pLdkzmEND8X47QvhdwhKVS5Jgr1KbglzXcznyHGbpwMqySiEiTds8rUGiSFDX923EusV5RrdJcxSKlPZaUAMPV7ci5E+/Y5Th8J8ku9ztbB3Wznx7vxcZ4fF/ojE4NidHX9iWFkUvDzVyY0zbZoc/HC5602kPf+Bt7avGC0onm9HZ8m5P1i8KltQVMY2AlaDugnp1hpusGJZg1EIIQtyc/5RSBGi7JTmPqehZE0jUXd2yNYShyhlJDPCnfUUPhpPQqpQCikYhd+CkghJd89hdQG9PFC7n2JDT0CjzfYM7GM8E9mN6wbjYI8b7CKXthgTzf/b3oBbGsuy/l/hJI5cYCnwKxGkrVMzBTCaeaXrTY3Ji6sshqV2oWRlqhaUSVc9HDQpTWIuXjUsDZvTdZBDbuqH65ZJ0YI+ziKkqCFa6jum99NXJvN7yV+9nHVU5Ka/sOkHMa/0sgR9OuMh7u2Ko9/BO4qV2f859aolpgMhxKT9PnDgc/fWmK8BYVMVQ2tdtWrgjPgLg4a5g3D8FTTcbxj85uJ5D+UuSmRnPFNic9/CGCP0b+qYLB1oG/+KMrzgdjhEIpBSg+zvvlEy0MDvpTrTRUVB0eH+H1gG5/XH4wg3yBMzOtTFnYErjSBJF1YTrGT4JJyvo0gABDCdy2A7MTfDeEiWJCCYka4+24O7QzqZcrWs6G9YTcAh7NYj4i3yM75ClmTMe0T7j6XkMzZvVlRDd2UQKDaRaFfW0Z2g1SQM/HfumzJ/ENmE1wWF6RRBRDkTYhhKyzTGtFoV6kPwJ7s6swh3++JbduW+QNh5ufiPo9PLj/dyXlvfqg2+fIEok/w/QxxXxlKRyPqH+eDKZMiA+D9legVerMh+OzA/HETz7tlHkMsrDGvM7LJfh4U5RT6k1ssDLJMJGsSYkpFrw0+QUbd3KFZl7l1Z43ZGDXrNobqH1iTRB3RmovL6f+PuneBtusqz0PXnOux12Pvc+axjq3DOTKee0WjPSZ2UXuxJBOPREsX2VYE16RwR7m5zRjpaHtHs4/wxY4xaetIggAR4MZu7CSEpwEbG2SBmxDjYKBKQqlDTOKAYdDycghJHMKzIWASEy7f98259jpHkiG943b0Dg/rrL33esy11nz8j+//vrUWx0IR0D9prc3l9K74hiK8OYwEJL+cECfyiIjPIl68QWMatng476r7httJRIoT+goQuSUpcrncPY7c5BdpcLl31r7yJZnIMOef8YJIdrXlQBup5gWD+S34cCDalLQB++ytGbBgakCufJX0kuEF0uOrBwYpCfrVpVtF8llBOf9CnyuUims8jMI1cvaEaR38tlp3lkf79+502oTrNVuvJ94zDc8RlzY8fCJlGOJ7jq+AeSbblfsGAMXpur0tm1Z4uT0vUz3P7BgNEsmVEDUMDY9FYY2yKeTz5C4sYmFVf2i8OzwLqZ0konbLnjBVeAw/8g0GWh6QeAn7GC4erkS8Nc8N/0BHxUu4zxLBKB7H0y8QdseQzX3+7SQtufqJU7xd2xOmJL9256HQol0DrHBU3Fq9k0I2sLy2sxyn5S2PgsSQPRqmGpje54WXg+c/kbOXuc+WzbSCfbBzmvtzg2TXtJYYtd84ibzhOn9vm5O+OonNi1ooFOYvaEcb0NSGyXVobXbS3ZbeKRyiQi4jXzOwvaAQ+gL0Lg/7ULLaHSMPCTVNF07XAYNcQLvkl68IBgrvfWWTFJs37mRGoE5zV26bnseoCj0CyEj3t2WU7s2YuBgpF/GGqk88wBI34WXafb6W55hdFXj2a3dCJj7QstiiQLDepunfZqVOHHJJ48MzeqLtCD6Piql8tpH7UeMmq8y5hr7dK7fvmymTIldOWSc/HfsQsyxnrRRMkrZw70nphCM5sncmizplLPs50IZZt9lhdzlnanhfkFeae184IvJc5ND7FYZqF8mTcCb301JG2CVCEJ8yaP526rZn7nJ0q6fFedadyC6x2XRRu1MhZBGGW+DYw656OgkdudgSOHJ55BzZBR0Ykm5kF6Z720V0++JCzv8ZzgYXQQApeQp4ex0zgxg7b65DWy3CDgu45N6pZJraxpfub4U8xtpLm3csosTLoJTJ9BLie34kg3gSxFEmwr9rBER/TqB3wrzC7QVbaAGluCCUG+NZl1EImXGkzT2Esf1ToXosQDEyNKYIWUcYq5hoMzpTozCz5kIXFEo1RtTsSMYlKspZvJfMvaMifkBj7fxDH94zcRLmdKXdEYWaxKg/5vEkOGI5c7LfmcNVbrdmdDSmeKU2QRijW8Jr1EyT+iJk5IOXrqJv+dZiRFOJARMvbR6iJH3tQXjgFg+cSErgzYq+JHDM5+reZhebcKk0rIIJO7ew/lnw+crA56lLlgGaFRpUBYffwkA5/dKYl6YmOu9sLN8n4iZSxOByjce+qZUoTAy2LGAaLKcGXI6l/9R4gMaGYGYbJ4/cgM/jl9zZuCFUfHx41rx9jsLtiRbG0ZNNlR5Omd0UhmNTVeLAZ80iQscISzVPymqmTIjQDryYJENPNpjcoq7tzL3ThpmyZacdHxwKfofKSMd7G+Of7Ib9y0dYJjpPgD/2weT5zX+rVTpxtgw4dtrqjukeBatk0pVp08c+mCgHnspPS7dWd4LupgriVSEHnuq4rc5berrzNkiCZ0yCv7h6giS4jUlw2937lR0qwxnkwOfEYTeaaToADQbKgggqjznwT1aoouhz4PbMOfC0z4GnfQ48ZUtVnX5aDjzbnANPVfPI0qB7v7Jjc2EQnq4qQG0jahM6hr7Qc1cSPFMSPEMS3IaDzpAF12vMQhYcf0VEErLgpCOKx2Y+VRrcDNLgWZ8Gjy90Sxqc79RqCtmSB4/UWe6/VBGnMAfrlgFYsQWs+9gHk4220g1ttGm3E3jcvNvJdBH+RFfZ9KDZ+5i1ZhL7uIkfLT/a+JHA9OOpPrJq+Xj27cYeR29+NRPSr+4T1Lfz8+3xM1yne7Ld9h7s+y7+9q7hb6ey3fZUdnqiG789lO22DwEI9limG8BfG64zrGs1m2C7PHYnImVG6jPrcS8QeYK7UZ8iUvjPU593H/hPia7BDRsmU1FMdP3NuVDkLjTxI/EYbvSPto9CPGEjN2GLNyMU8u51Hwxn5oZ1f5bqtCuIfMPn9haOtw59gnvEMft2kzDikQ9ScRB/+FvVfVHffDF+E0DM7DpWU1d5Ooo5G4RNshA2YVgwoAleXG1BE3yy0hA5yxcBT5C5j1diufz4HE/w2//Sbpeg6i6lUZMgaJHMI+Ako2mJ/IQPLE4EIkr3L7om0soG27i1xIzi+SHznuvZmRnzWAplvQjaQNPMT8LUAyZvvML78Td5Op3O5Rm/bUJhqJ+5GzPVz96Yifhg2X2jmKebxJ0CGQuuUhfJ5mOJyE6tzSOCsIOmZGvpgH6zUMpc1Z/BFtjpHitCrblbEjvQK1kGRiHhVaktrrKaBZ5RMw/q6to7sn2BC7rlXiV2Locx40a40AcTSHLemMkmtb50SzGYyBq9WthF2Ra+do8XQmWO3K9lDccMSE/Ufyo+0cpdGoPMInW9A07KHSEi9lsxIqYHWLuTGY+5gDJFoDqhqVQFWGM7pgST2eAnaGHgCM+Ub+3+hoWwY9YAj7qjDHcja5bp/mDgjtxtRQ9orNwFsZRYp7lc+N2suyik6t4fHkTFBzGWYHAGUn0dYaXaUMlhgaeFsGjWvzr84B4vLmfM6CgtsHBtHB4t7QyVtuOh7GIj9jy9g9QttSM2DWmgKtjZ8XXg3OG5j+DrZVPboZLTTtKxbbhZwcMH+8w8wTc/gqY1lQH4Bqz7CTAp8lkmvrkcmLIQzSfBDx+PD8Lq78/gUKiLlZ25rrMzmpbshTTelbnoO3vEi+5SYMj2v2QB3Mxm7CAztR9xxMW6o4oUx/tDNGVEq0o/HqIFHz9toDiYreTAPqIy4fnvB+NN8OTvSDvDWtq+lGnjJBVT1yBQ6P4kE+KovKFd1T6X2OS52b79R/tPx/zqESgwqn1+jWW34SX3dxcFDIa+fcA5pZyPWgwWGyuEaE2F6oH7LZ9IW6sz1GwkI4Dl5dnRzsAFBBeq+09p27BIUMxDpQjIG3BqBWam3bbcn0xXN08OWPWonMvn1U9T8ScUiTSdnU2X9GLOkS+tevvVO91jYhYCDtmvunOna77JophXRDuj757Tf27HYmFpdwB/u+bHJ925fgdkKGBqYb4cb5E86Z9nE33YJXSzVSCTVkNL8V4G2Ahai+xQpSi/MWIjpTauG2eUvlnC1PU9bgO6MDpi/1FNmaEr6lUrTtj05+m/Zncb+Qahx9DsgF0l0wF/7wPUPkdto3X/Qhj7mpWVlpWVH4WbDZ7hfyF48cinG+w/MZLKH8uYf4Fqy7MkTuReLlkM1MaF1+p5iZn7tuFW6v6oaFM/csdBRG3dC7BzgFyONLOMhdWtONvz/pjYchuIHW20VV8TFlRz3EbbaCkIExka8gnDiabHItozYhHZOvcSK9771H2uEMTwc0WMHkqqh6UJyir5EUSF3MuYc6nD9MTquHkHt7GDjwKDC8PaoYNXwwUYPAGAmLGD1z49Sb1kq14+Ui+f93DPvrXqdxyZTvcn07VUakBrd7ajQX+v+QDY34PKUXs++t353vvRSXdu2z6XvX96w/R84fQJSZvrELWjMFU3MO4gnTXy5yuU0nKOWUP3X/M7/nHoXOXWMTHqx4TtU64hIm/nc5F0MMtNVso5cXbiIHrabOo0ls7lXDU9T09qJd3nV3y4u2cfYMR2FCEd58bNtB9Y4YtK+FD04NRXGy2trY2r+G4RXBWez7pvFdwVX7YL+FRTZ+BbxXRRLV+iUOs5WOYRfp2WQ8RnLXxnBUxACmG8dbtPxXyU7r7FYOEO6Yigert35j6WttVClmWJocgEd/14FFjZG1ibsYl/1t1NJVSi9U1bATVYEeroXqtj5oeX7uZylamJbvRMpaH2Qjpy3a7zdnwPUJGE3yIBIDBhK/fxdNXXcCOqSBJQI+y6fR4+rrR/5beLKpjx2kpKlcRmBQxFqcqs16aDHzmfI0vEfdwvML/FL3bblWbrAeprvHwIEfoaVy2VNaqlJpOpifinJKFrLal3SNFUvK14qlrjW+LpCA9XED79pVRPk092fbd4aPfy4a4MnyieIH8Sm2eqm7Txvc45PT1eXRSj2S5Gw0X+MH3SfDKugTgpmZpYdB9P3S2mfdIBWs6LtHZxN78Q2JPDpPOkzvw0k009FehNJblTplWQ5Kp517XmQJIYp1tbFlwAPJV0dctveEo6AMf3fZE3NAmyX/rtNWZiwyXDTmxMQAHfYiRBz/cKXWi2sb+q0BN9G+KDL9WavYOro01mcNlbzCSLd7RXrgn7EFtSDVvC988Bo36t3hBOQtBL1th9c8Bw6Lw8s49nZrqyfz6bHjbHtmOLUBhTTZLBl7/a3//e2LeqSHSO/h2PzOO9lP0bsPPntnV3tjoPU4A7y4nXNz+k+YnNGU+8PngcZ7wBt9uuxxHjwlyz2+7lIjl8Lfa013LgDD1t7+DJxq52+hvf0tMOPMELNs3mZsfn53bbvc2mKfjAAMUdRZq99QuhchGrrwO/MeXu6D5Fi2rhiiApOYYbD4gV4n6DsHefx2g0TpfdT4Qoe69+woJhUJqmvS0+kmjxcizIEeR3tNtCajB1v1r40VXypJnKCxyup4N+K94AgMk03LLAX5y53y4aKWGN0G83WmkGA9jbMhVWttWhoIVVbfjMfbvgi5bFMz7MdDZcZMx7I/dmeP2Ve1sRyIVpyoSf3Vvijz51ZdQ4+9XCtfgsmop0v6jeU57t9sLdkfHSuG40pKMUy4rCNCtzv4U+o8WZwOeIWGIalcXebxXDvZXg/rldsSgfc+xOyrL4fDKbLjBBPRo4JTjiVkPr51ajvdrUvRXn/GqiYAvUB9zfFiwSwc2+z1CFUe+zDtxcAKWltE/QiU9kbSPmndI3ZN6hsnCJ6HK/EIYEUAX1qt6rRf/KGeP426KtoJMHD6shEU/Do4Pnzt6HxoBMpurMNQeCgw/a1t4nTd13CkFuo+DkBl8GRb97Ex9WzEjBFj2npXB3y3yGMNHwNKbnshAkWlttDWDsOSELXOr41C9D6XXd7tC3fBT6/JLR7sh/wNH6yXxVLNVuuCo66RDz8SVhoYduA8oiGoJVmKpyMPUbjlr3SuOu8s790GpYKBu/FN/EtJ63BmZayQYuDV9Uvbl15aB1dZhCEQj9uVF/WIbcdciOKIoY+i+tIXMNVVMX9P6xcakmE4YI4tvvowKRgAmtiQGCXh89vu4F9z5Q9PQdRWRjg6qEcR/hsX6MK69wIwiPr2wRHkfV+PyVqQmKIbEa95tFHMJLisX+dTEd9RTScHCq6LDMD0LMkH5jZ1/ojmBZoiu9Mmsz6EJkm8TMbcBrTCIX9yNiF5NqqeF4ifAdTJI/QYbcwMhCByZ1Pz/iFEo2PdstzqbVD6Ami0KEuVtVYUdBsib31pzwhsrdnsvxq93XUlLSpBGqkoURU0SNQLClFe5xkOe1o4sTDNSRXs+TfXXg5A3TJwN7YWbKDIann15iy+mqz91X0qh+tOqfjHgDKAkOTAzokeU6xFuZ5rq2n7kLppUIvbmuZKzcUrPcnuAguj3ulyseh1r8UnPiLvxYTmvpVwCVCgHAGrhkTpK1+sAIWIVcWAWE830NfIGWDNhxF00bQK78dFUv67wpHcuei6oOaW/Vo5V8i+rXlV+lG3VfGpsGa3cUeAUPTBKprvsCmVTuczyfxYVKDFcjkh0xxDYx8cHmzEAxqZxOKM+BMKOo6vAkz3DKaXX6SQMplK8w+fEhDc4fdQ5pGCQ+fXoCYfoFn04s7EfWf/MbXfr7eHvp/O2Bgy28zBdtfZep3qVlyZJeSLrpDe3FcvENo0GX6MXk6GBrkpQML/U58Qg9+oumCr5PdwRtSb28HVLocjO/5quT7Y4jfodf1dsr3bUcav27Io5bA2HLuDjLuwkde3CcGh2PbCsVQaRnewGD12pEJXba64ArFBD7AR0SnjoKsUOvY9BYfCCIE1KYzedCAi0DA6T98LDICk0EEPTYrXicRYgVyo8JKKLFjCBpwSfppId9EVa+AK75+Vq8F1eGvDKK15SNOeZR3qRLltORmolGt6W7oIVNhjgKDbYAYNogQARD+tky7Z8b1AsY5Q87+dFhzGWHgZVnUubZaBe3rlTB4dx6fm0lS93sts/oDLCKySrhReQMZaB7ox0D3A+n8VNJqOws+oKy0eF2AakrJKIns3bC2lakvPfKui587Z7jF2KVJQm3ubVLMnhaIuVLv7bazThMiqIJ0TcF7eRnQFe5LQ7FgEPC3NV6uG89oYiQeqzwC9AL3wjYJKnSrgOFETrVpOcXxY1VgxvTbYFg3x6aCGPwjIYoGoH8rZA/kIesRKifsJIt6bsL5z736ir2GFHBYvJhKi/2GSxNoprhdLwiBtFlTdeu704e58tn6lREEl7k/rz8n7g/ve5/pv70uv/5+1OD7IZqT+LiMbBi8BrD+rGXvgZn9Gzuw4zUYZaDzRMMEwYh0mC46XjaKo8VisUSvhiJT4s5vlHX8RZTIbJpwOzBegnJQDhwVjHvZd64lB76Sx/sKUDR2gu65MpsX3fcuq+Mp0FaQj+IeOiG7sNP9dbdA2LJU2Vn3F9KDxA20SBD2329YvfIAj8Mz+C+GG58HCfsoJ5ebLKlYaLHRQbkq+4IFhaR7qYiQxnP3K8G8t0xOZ3JdxHPenAQsFY+37lmukqrcy+8rp+grd64C6YTv+ovQMop6FtUWIoi1WJ3rNxtH8RgPlbP2nPmN9KWfo2Eu2R/6FAa5V43XhWpbDb0VUkhi4cxXeadlr7YgGFnuwe9cBtt2gsf0DRIA6XEm4wfwVzAWr9XlUSFQCDPoxqaypuXtbdPxUnrjqi8KtOZipk7An1xXCYfDJJxGCC1qrAyFR/QVAnoc+625B4vpudySmQxrD0qM/w80cif55ba8yIQkT10RXkL51fc44U/94oJ1ImI2crQAJXvdYlSjLixXQB9Q2ljjdYMOr7TyZ1bat3w5OrsOYu3NZ3znI4pyqbvMLUsw0BvIbe4VtxnrD/zYB/JwAOmdTGOXDigo8MYMqgnPFbO2uJQ6E8P0fDn6+we/3TiXlPFZx0/Vn7SFdf7Sfcj13TJFbODE+Mv2G9umF7gG/cTBwIw+JHxLBJHVSpnUL9cYnxJ6L9MsEdkIRiIN+pRCgqOSYwNGxSAk8Jn7tLIip3RW8VM8YpRi+TefSQLt+59RulB4tcCsxy+da8cBZVClaq8arTqg+Zazuzg+8yGu3EkPqJCjM3Yy30rVYLwLVgpkad6mXXvMGGnkbtxNIBKPkIo0skM4Fz36oIjHkElZOJ/xhv4fNZX+1lwnVLS1QpePnHHRyHVlM9Jgol0qQNwM2tHYr5I5OjvmrVjQt4dJqD32/kvl2EMw5B9v8XoCZZtjQVDYL80JJmCiWzxmMNaMYpxgZ2zdlFYH3FwE6EdEPZfyKalEkJFD72QGMmz+ssV4gGL/L/u340iOjALn1GR6pba3FvhNTJU+gSQiBU5S0Be6LfAfYZeXSgEnyl7j17wTUF+Wjz4pUB+gz2bsIS0ywoWlH65T0eH9cNGXHcZfWHNvjlmjkJIgsItqXCMJ3URUlLEkwan4Vw9ZaW4F+1R7/y5lxOjDicinK0IucrCN1HpbPA2pudiAjx978afCzqAoz89ayDOG8ITfDyhkCKGyzm4CRcfWxEs+1IhydKtBJplTSxmNs0Zgq78EoIujhuXsiw6JLNIuIoM0LIsL957FTg0mh7sG/sowPcUQ34BZvKReuRooIDGpCy1A2LcmPz2uCHGjWmmWvdfjc8RPcbrvCSQYSE6UogBf16mH+oV5rSrZU+7iiKjKXJtZqOt1XcQO6YEQNnWSpCXvkbs+N9r4NOw6lbI2mfdJVP6Ue5TMPZK92lNBDJirPtQKiBAaBnavOpL915m7gO1cYgZW/bnPzTuMyn1inC9WP7oU5T/txAvOERcXclprp6jfPWAanUZoiYLuaUhHFbEChINbkma+5Ih15K7hYHDy43CNHWO4nsjf45skokf9bTqHFaY/r6B539XxmkvnIZz2QvU2XKsHv1LxrulPdt0R3mO/Yn7hVFrGWsclEW4C1Z5ozVvtBxSPgfXtVTYD9IOw0dQ6hHUTFvOH4ICkny75Kq+o6STj4dy2jPADFTGR8ELrVASdx5hPMDop4CkwHZ9zQx+CUYr37kuJRDRimSe4vdsJ67dbDqBVldEjIsYXIs8nKwZUthW4lh6KUKF48vCB/0chsNvHekxBgJIvZPu6NT6c9zJTA1NL0xfMF0N3Sg8e7362q/e2TbuhBZVxKpP4E2E8TiO9m3P4UJnQ8kA5m1+PWsnnf3foM0hEWFO+MgH0CXzoSy+aDP3mszdirXDbOAOhpijMf8ErBFb8BMZGEOZnwnfYDD0zZsMxTknEuck60+oHVqhwvF42GEmgzEzVovRA6AXyJjvt3LNBaWktMbyQG8t+8GSxbcUWvE3RYioQJ6sCMwp+q0NCiLjDffOTOFl1xYC+RfSgFjdhMqdEGPmJ542/QSEk2VPwJH1E8MY73ns9kzPRTwcBVkedUKwJ/EgUEs4HEGLWyh4FvX6ztWY2ZLCyWISx721jKmaRY6ZxXmqBrvAwI9jZvGJx4ys29OGjQrPdal+zERAVhnGTBnGzOYTzIdNGYcN37xXFRujaBw2mTIG5byaDN+DJMvGmAJGDp+oFJs1jY3dBZjIIklHwRETmDXQI+O6RCbbtnRPbycs4/SrPv+HycrP/uMJeUbB2YS3fsUk9FCwcKzuIZ8LbNl2wqrgC9PkZ6drPr84WclEqQGrw5fuppGK/gpVzeFiU9ZhhH4mBVeyKO3bIKLJ/dJoGvOZmV5tDP7j4ELlfv0FYIIxRjG4wLi/QBnKNsApxgu4XxrRwJlwRKvl+5P//QyNXj9bo4UlPVOLmXpxHEhsKuaIpydeZvsOALT3mxs0qn95hJcw5MAAeriJRWu+0BJjFGd5AUFdWKIwFfpVVthiaoyQeQRWcIbUO19QoDWC4ORTrD6bWAhC5t0lqvgeq2QPIIGM6xzeLHwEHv+zSiqwhP9XMpxwjR7F6w38ZzB/JDcwNBuAru6STRVWan8WOtl0wjJF657egqpsOhLN2ZD1UoQ2+cBUHcXYCSInKiP660LmQE6bhxcYlpDFPD2qSt3No3YsPm6+Ub0f9ZgmJOSZSkM0YjSt7VGP3WvWOrglXwtf3+2KUsUi+8lm7jUjuiOwPI8EnufgqgZp1rM0ybqbR1mAoNlB8ld8S8ws3jTqW9ZlG7FxCHqGL9wSLi/J0OBKi5H+zOeTf5LEe4o3a+dcwcoTvpIM/NlGPG//GkO9Ft5WsHmaBuws7kgb2D105/T3LGdZG41slUW7G7NYS4pEAkNTbdK9sPvoD3bJ1khULN+Yrvpt1A4JoZjCb5P8VgYDz7OGijb8Vycz4hAsnTPTp+vll1+cPANdfZssjxVyvfhtQqjxB/J1JXSW+CNuAM90W1CB8RZ9cJvfFgjyUI6DOySX30urHpZs+kjcNk3BC81/aGwpkvSbTSxqO058ABj8vlkIUwuGBZahMobU4zEZBYBuVGemlRSgsOctpiWxwUgwXUQ7sMxfMcS5VAdYkfehnCoTbYMoHivsi2GxR6FumXDBclPV8WHUXLA7GjxbGCu6xz6duHdb0vi0bH2AqpDRcYM/3wfnzIfjC2bDf4HR+9J9AsSOMFIepRAJzFUd0ZOIkUfguGkniCrkfiKVUIQTcrInodzgZRWrix9FsDwWo68IByFzkywNL1Muth3RFa9iHGoUnFs65rjYMV7sJ3UxF6qW3csrLvxw53++mk5k6TxPOz0bBKuU0fu9vOFraEeiiEAR5h4UwrtL45MmgMOdNL7AP4zUv72K5X1ExzzbKgB8QFDUAKKpByBitvMFe9Irw2/5un12j6oN6bFQZ5m6l1fZvjPsV4ZPsMkCV6buAeFmhtqeHaKwz1YUNgN6BV9P60Dprfqh+IbsHlZ5Wxl2fsBGt6I/rPZGoHokmXVqGs+J2KTFNwYC8IJVFgmNVSQE7rdYQxdS3MlQs73u7cBN7uP4jL6T6X2nr1bRd6o5Q9VbfKe691pxxhW7b4CH0UTRI0v1Gr9mBj/yUml/KQHjou+Uzu3A4DttOUEMcsB9CjLuBh3Oq8DPBDswJWcjkSOsJzTBrSp8pcUyelB8pEaTUKimI/X/Hon9EsGzlxuXEqIA2wxEHdFNhlBxX1GPfdbVWYj7VuQkD93neMVfSQzGQgNwcbCTNTxva/i0TTx/YBEpYxPKMzdBEeO9LKqVoXbmlhzQ8Bg0xcTGPHETSrcH19bKd2eOPW82eFCXqoi3O5Y9SyLKquxcbIL0OCgD3McRPdjjrbvUHRuRees5q803TK+vF2Se+qL3bK6tsjTNkR7sXpxdBRCM9q92KiXSZtNkPm8Yn7v7c6i6YWFzt5SsdzI9MfjIfd0EBXX3B6nIccdkt/LlGtk+R4iqYUpfa4sQ/QzTrGkT1A0lOZkK/yBFfdBUSzgG5tjO671ZsJwrZfPX4F1YugK7RqpukgZ4g/Ide7c7t9kWlb94uwCYmoGcF1mlmECSIFXPo/mhcqiRF8/9pC3cKV0mqoOsuai/jI1q2BYcVl3m/j6jWOsKbv/6uGmaB/NeOUqTBmekgrNVRP8vpNYmRg6yezwP42nFPcLVFpv4x7k/ConW5Jm0O3cN3rYX9f06nUhWl/pNTiQx7PQPE+LIksEe6b7e0XTacj28J8RsrFTe1reGbNTa0FCmd6KMdeJeifrxx/PV+ZHR6VQcCjucqUUDMBgptzQXmuvbxB3PiR9Kff5MxjEzTquQGTDuc9U0L/bpacFEhRX7x6DdkRZ5skFKB5StJe6PK/Sygpx8f4r636TZdKDP3Y3DQ4El0ndhL4o2eH37J1Ww7XFyJBsxm5otoxELRNIaH3nxfHq52EUvn6QxayuBEz03PBEGzyP7SEr5CEiuVFIohdQKdiVrZQiiljqc6qdZ8Plxpp64AdftX594A3gWo1fAVvRKB2HAuj+tGpJlzkVIX1U1J6wd9dpyUjT6cDoNolZJWyszX8tqTSKMcqraYpqau6SeYkTynwzt7TJY2KmgfpyOvlnQXORbzw/7zP1ixsK/bL5bqKPjbtomqQp8trG0y6jtOd91rs3Sf7FMO40CKt3Ry9lfKl9R5e6GYWVleKCluEwCxc3cDk9CKESP7QU9h03QfppmpMtII9/hL+ME7ksFN33mvlhN7YoJAR7oifRisb4Xi/1yEYXYvxTEYr9UxQt+1IoF5WyaWfkLt8pm4CJFS2qQTNQgZkgNkrkvV1G3L1KDEGWSnU4Mslkdw/bKWOFO/eBOLe7076Y9lV93Zt1z1mRw4vlydUbZc//EsuckafxyEXWnvhRkBr5U9UQ+vzAyxVGYW53fQHTWDv7DAwbzRf7CNl8o8jwxNs2kIQJCQ4zo6sAk43O+o1psYj/Ez966t1ar8+8SBHbCD3ee9kNCZYjw813VqpaEz7Koy0SmOxI6tvn8MFR1tiNch9MgItbJFUHvNSGp++0Vp1QwILpvN+mADRHssqGC1fq0TfpvrU/6vROfM8WuuQgDE6lh9Xl3e8XYUtIzJSZhm8c23rTot2DKifRleOC88byzz8c7J6tM2v3Rt8xVIr5EAhO/tNDaQ2+cMbF1F2djCq7xuULOtYCssXhMfYYXIVOTo8NLvhtopZQ7FGgtChKKy1mLw4leTwc+2R0aY9MUVTeymVtOmPisLAPedCItjDsqshJOyyagloEDFVNa2o7iRUc8KOZo1az+NLlS7yPCXOHY4KSwnTI/unwt0B5OS1pLXBtJIsCMsE6BrwYNkVqtVEffVpGe0HPu4mfcJfibDkyKcdZ0dpr50YSlPskG/IyNK/uD/314EonKhDhN69up4VdIVlzOarO0zecPOFezwqPNmH/g7TOAiWR3Ns1wrznbLTMwn2LX7HLQmV9+LVEbza15Lw7Um1Yr0f4r5HTQneGy4f4m5wJt1I3dm7I265JnToZym1mbb3TpC33GrAZ9CRisG23ZpS+EP3+l0qfy+0buzVkQ/6IpMNpwH0bAP3nmxDbDfAFPovPXJHNPr5ttzNoM13LvItra5wdV54zamQxCymHiRXHJbxgB1Edh6h2J4K4i0iOAiwPFJuZfrBs14nR9eqGQ9/BKRZcwK+eclQtOye8Do7l7mVUbEz6B3L3cTrMVuylCGgnU3pS5Y1kbKwE3sw4JY8UmayL9fFgtmJEHjD2CtThFpP1UjD1jvC9xVytoRObhQAxGIqJ25P7EiHBKZk7guaq86Xl6VUEHMsPfMIML51HrujV9zEQl4pKreQJ2GT4k9+vG26mR3Zi511oVJL3Wgjjph1ajifTP6R0MCH1BUNpKIBUBxnKPvTkLrC/4vI4dLuus+z+DFq+UfvnDxcnT4q//TGfaB0qj5kRqGvT828pgUcCteSjT31MQ0zNBZYy4BcxPPiENEoHOL+qg5sqAj8GeBgLYEoaB/7lvw90+4vcH8s40awrXr/DXezLZZ6JG5sz5ATC3yg6tdRUCRDDYs43ddrm77X/xKeCFURiGs4b1ebZPxTuZ2PZUT8jHUvS05jXnseeplfvExZ6QI0ABPtAExHWMq/xHkyVDnXJUQxEWRziHOAEahgDfFuTBAKQhZX3gC42Eyu8iN1SjJ8An94FMxvLURqc6RQXAMm4RIue6v7fkvcf4EKfE20p0iCvFvmyva3uht+BJ+p5Wz9tZ0MxjJQ/d0h8V614ZndBmo9fy7XneFBDyxv03Q5/3DkN5ozvIv4I/0FyO1NjgmRNXPN6Vuv18zQVr4UfySE13aehUCfeiJN7+ZE8y5Z+zKePBym4u3sI8LV1koGPdc6KoECsZeJ1b5wrummSGc3g+n8OVzHd/ScpBzeHybYeTd4E6IyLWaDcWmrntC6OmpPWjDZ+6+6wfYd08MJF2OBVJLMPFLx95yZNFAr2Dax2lbp611tnrfDpz77ZxCpUJn3N2uAB05Y+afga1L/SZ+3ODGZRUTql7fUWjxLiXjaZhbszcXxjNIX9hwhwSLM0Xz813OQwXrDK+y0hUtPFkLWdy2nOe+93Zf1ceOWSLe+ppVWhtySNn3yOPbGIeOVWIY1jTJ+pFwS9UTafkchCCsCF4yPsMHsxLjDViqP1qwLoHea5UGuaZQOB0NnMKmVM7BqUujJat85qZcrw53VCqS8W64DBw0IMom/YKQgKfhwsgnM8Q0M/9f9UGwPu3NuLRaub+sjy9Ec/fOuo14L9kTqf9SyLtn7fuJdkZif/OKn8Xxv2jRfRxxmf1ccbPH3g42JH+zRt7/+ZbeXBZGGAbb7jbeidmPJO3za/fdNrXSLLotzdHx+YvrRyb0UDHAFWB8ZjW4vRoGtCVwaeBR2PdG4NHE0L6hQKq9GZSejPwiZIo5825Vr51RmR89GRS+jHg+3dv7P2YcBStPxwFH4Zh1CSiPRXTX2zotnzs00l0W9Ju19Xd+HBL7bW0W8EHAqx9Div1zcF/SagJnV4z36FwtwVvJlN60ed46CpUlCxB8GXGNIt8gfYOPBlYY2+Mfsy3cqXgez9mPPBjMp1aXkyGfYdezJhi5nMvhpcb8RDBUtSY/hTZFg+GJ0QNdU4PJj/Ng8mVekp1AnwxaELvv7i3yHsZM0jm3nK675LPfZdu/Hy6L934+XMP5g2VnkHwYMbyYN6wyYPJoweTxceaqVl8oDluVTfOp3YVvZd8bPUMv5UHTO2U7ioKzHrvpQ1cr2Q81syh6bA1BzGMLl9r/o2xR73GFn0ngw29/FRkAqnPDkwsm/2tnDV0cSjaMBQZm9Tqx1044kzcW+dE8FanwFMDP0bzvGDFegyvqbL5b6yyo1zLvpXHA4lbMbPFJhwfL8/v7ay/GHyeWe6zprm2PzEciQrVAuqWR+mnolvyUgcCLpjZjy2XzHXq0y6Zd+ngksD45z5vms/YXgYF4CMD1dots9r3MaeNs9MmNZaCnmFWoyLAE01rgx/bgvMXZy/rzeWh1NJywHO0EtVTij42jyTT/QxW9ASgaU8AmnjLiWBKW8VOyT2HeyriDGZ9Fo6ygWe2DPQBXXk5xkxO3u4x24RZgWW2xDfj/i9HJ4kA/eZfcpVkF+7AUW9J4A7x9V5mFwPuIJUfAPLKyBfX5v9Yd/dc/hDCd+6gHCYePJ6Pheafyq7sDZ956EnbMaxktmxrH9LHxmAWt8Ox0drAUNPouT30dwTFqxA5ygJ3h8/jcLujIrNhPCQOuDs4fedhwGGn0CH7/XXeOOTuqBhkaXzW/OR8ZGTurWFkeIvQk4bdHRVtSaMIVhwdOovPYkPm40OX5ajgOLhhMPSg5llNSWKv6NbRGCbKw0VxomI+APnL/OLFfAjyl/nFi/kgvKNiOUDui6b56zAIZejjWZw+CPMXfu/QaRyGm2KncSCeHjyNQ/GJoqeD31n18laOR4RI08GA9ClgJwoE5vPgZdhWzypAjElRsFGb9t9mPh2ESVMNTY6mlH4KVmKgGGKYNKW6hY7Vto6VvkkYoGBfKBRQjAM0U7rMc4BmPZQva+7tjTp3VqMue2GbbZoCnZ79if7Z31QGa80x/7/h7u7tN6CV9Ebchjt52tc0uvnbO6JZ95V0Hq/uzbp0fkxrcXrGqndtMetOzAPVfEaisocpNxj5fMrpNIj2yB11J04LQ8tsc5tCzy6GnjOEnrPrZkybp93XHu9tuAyh54yhZwwXGm7vCIYb5u27qwavZ2ConegNNTcw1Fw01E6cZqidiIbaTVKwnRtqbouhdmJuqN1UhrCHDDW3yVArdTnqUERDzclQOxENtRKGWilDrdQJZaiVNNR08jMYaid6Q23eBD+Khto7q6lugobaO6OhVg4MtfIsQeaAWIommpOJ9vazmWgummgnBiYaApi85TOZaDeVZzfRdhotawzBlFf6BKuW1RqWPhdTwo8NjLQT0Ug7cXYj7aayN9JO9GvGTeXQSMMuYf4Me+ucccW4qTyTkXZ3NNJOxNXipjIeuNlIu6mMl99spOFVn9FIOxmNtBNxlbipDJfaYqRtuuTASNt0yYGRdlM5N9I+ODfS8rMZadkLv9cMFVeHwRQV14atc1RcGc46SQ1+bAvORpyLNhlpGccuV4R5tVQ2NM4Gc9JWowzAFsx9cV6yg3l/kzGWEcrtTjPGCF2XMRaFDZqxEpwm2W2S5kK+R/dlhaUkMOJW5xCZrwCc5H6tappVWldTgyhCZ93fmyNigsSGcEQzb65q/p7wMOn13WPf+c53zDWYPTE0PHSuux+55uTLX4ZM+Y8wcBEC9EgDMwbJKsIg/fCJFLPyvZg4G0YrBMEhpiZrDrHxEAFpTXfZzG2XNPl2cti7HyQQzf2gT7qXpjO38l2L+kaodSB6/e5KEdR3VzSx3WJzBQYpmdK/koo9iH+XgdA6P8J5jfPeUAVQoV7jQHqDx8Ogi/tK2jxdt/6BBAIHCSkG8Gnmfhe51k8lMdLJj1/nx6+L5r55RjKHdIUgDk4KBnxWKhqEkPXJB+CdPl2ETxfpJI4Qpu4TqXvd2N1frTa3Gz4lslLrj1OkNtetL6yKrOa47R+QIs8dg+RswnsrqhLgrx7m8mr/3LXXGYO9mdBUy3oRy9IW0N9d4e9lOldzodoWblznXw5/ffh7Ef42/7dJjwa1lh9I+k6DOfiKefdVVuORbKNlbVvqHghdqNcJOXN3/7gJoeJkA/3+vab5PjopLmP7K2ztpL9i9EYeydzrxm3ifovTxMosbOwKNxceBGvzufFw3Hgkbnwxmbk/Qae8y8zcb1chLMmfbo0bt8WNu+PGfXHjA3HjIW40e5PNcggfqCil3n/+Wrn5c/ydw51nCp2peemmLoYy+E1drDV6127mfgcd6Tajl4/3fTfCcg+Z0LJPxY1H48bX48YxGzZutOEpPBC/eZgbzXY0q15VVuK4UXuOmWbbMH+bbHSPZM9vliV2xuEjccfUNQ/TxdviH7JcxoVAIjtym/I4q+ism7n/DJTabSAX5K3xR3Ap3W3m9+cN71Lj9VP8/Kn+86P8/Gj/+ev8/PX+8zGLz3gC+nwjP+NBfCE8CG/4OPTzw/z8sD4DDYlbva/S3Rw3eji462OGD+jFJgm9YiV0k58K/eZ1RehJPxW61vbQ14Jmp7vHhu74u1XooF9OQ5ddCX14JXTq7erkK+rzKxoDHwKS7UNV83PqQWz0Sni3YcLWGY+FL/BQtocO8lOhx2wPXWh76G14C23ifq/qBzk33O9X81xx4j5cuYcLoTmd88atNP9Ia+EfbD3uI0Hmpp8l/hDhZPfRqjltDH246m42gzHz4JbP8fdmaZOO083m+ad1U3z3w99z7kHphnXuzFPPD21p3R9W3an7h815aOsX/R5bhKZO3W80aIYt5Jf7vmcTT93PNj58lvlxbWhXnEo2GRatesUxLjQPvtuwM5juwXsN3lnifrdqfiBCbYPOr/tF2BgnaZVn0D64c/Z3WTIkT6Q141P/XWvGzub7eCaSsumvsPWZ7NCS8dgHE60Z/5Wj64NcCE57q6fJ2Lz4rLo2zWM2ztT4Yf8xuyVTazZlarG2lwo8mv29OhPmWAozhQ0bN9K4oXSw6W6OG6/OwnJ/e9xI5sJL/RdRban/gngFSizpq3H4aWW+i6SU9PFp4e++Dfd5zBlSTup6vaR+FdKy2v9a+v7utl5hs7mSBPkj98epri7JI+2ytRXJbnrYj4S3tnXwULoNK6neK6TpP101r7QyQx/RdT6X9panxLoeSbfYn3+awgB9L+Vf1Tg0YEXtCc37KSQD0/kt75q537S6ue261+26dc7m4am5sFNYFfgW8GS/mOoef2p+iRV90gkMp2Ek2vgqaUS/K6wYt8cV49VxCUk5jtmH+FfjGp3MNYu93h87ryKw8zxnIsSm0swCjmQhWwoSWm975ETm7lX5AX1tFOLRY+f0JlAvakYNvXZheHtVjF6WLyQ/J4OUzKHmPC2tc93uDBISzQ/3+Ia5viALCpBAcn8V9rbuTWZ1MPSjqlrzxqKvB+gBDwgizusBVBGQUgGAsf8VOQ0BEkcobQ95J1gdrqEgEjBiQgWBFTC/TdfAE9krlSO+0n8DDPkrsPa5Pw2lBeUzowh3Okjlq7ZqWJUUFG/SYVsKfrEiIHt0dNzt2eCYjNqKxAoZkdys+ESQ9sSHNqFGhUnYSbKqYBj36krMqaw0YLEAywdi3M5nqmJyr6ykL532j63xZir80qApCvXx3gv3+Spy9vYan/N6g0JaxkUoDEhYBDAvDLCxqsBb/IJ9WekewO2JaqkIQV/XpxUtA06nGz4/E9ic1hV0CBIRMYUkuvdMypT8Zn0mRNFKfNdrxOTFdFBfQ8Agczij9KqbwVVeGxQBsnDG+RnsGc7ARyc96tiqORuBzOgnOMH82Rs+e+M+XwWofI+yHiXsjs1vLfYJAylMGHHpaKAgEZMo0v5M5JGfea3agJgaZdSrUECj4NcGRKjUBRjbYYnwhwCPqvBHZ8qvjMoTTsg9YI9b4z41kuBEzZ8EfksiKUZDgurSfXLUhoIFVEuBIJHM0o0YBD6FspUx1XPV28uALvAl6qSmUkBxt7MOt258sqmkVqeqKGjhPjnSoUE5lt9WoToIpc690oZhALtNQvvdtNbCsqnhFg1X6Z05a8MbETroaZZToyGmlpstLTentTzRC2HLjfTgp6VaNCacj+psPgjBoJoStN7kA2kiL02D3tYEhYSEW7ruLQZN1tspJ6wUx2nR4khuIgwuT1uywNKXIJIo9SW5iYJiBUso/whiZei3JeaLMohDiBKJauVqBSuPhY1yzfd3jsj8sTKt7fBkUWWiVMcLF2rHw9ONTzvddOLHsTHTsZ+AEWti56fBSxr3J0YzFeguQ1Vmo+wQX5HzlXxjQOkT5gSAnctnVw56mNjshZcbuT+p+qGy4ivxy5DO16osqt8JL8R60AImHITlrCHIgcsehiuGMAp+/ehH5+IuZSA5VWmvRfUoi3mf50dI46G+kOSJYeqsC6XdWBc2QufZ64spwqh7UUT+iaQvMNV3xE4NYnFETapSKu4tPDXQWGa4IFotiIQppmTBYYanUFnVfImU3Akldu1R0J94+BNZQGhG0GpYx0ITgnCaCeDkxn0EaYq4ThaaOQL7/IruoS/eCowlwLe+smJZHOg90lgBlsQy/flCx+e56TE9dNpjsqc9Js3ptt87KA/smnm8C56LzCVvMsB3M5SJbTxX9HdsZyy5x7N9Nj7mrPIHGsTIqQJG2AYTWG5YJvsvF7e2SOeHi6zVIltokRWEVMjIvuorVRXjfN37M2WIBrWhXEs1cyZhDTAC291iKG0tNL18xHVhgb2aXEZQpk6UslAazVrBNCxR1lg2/WcS5zACr/05skZEpWfuUYD9YdawbDJzX6i8jcdMVAdfrjaMDUuyiFGWR2k58M7cn6M3yJxSaO7RimyPJXZTXzPuC8pUYrU3uP5pOzyer4aQ9xeqTU9sUNrWSD+1dp9noRT++pEYbnvt9vOH9bjBU9PTy1abYG0H1OkANty/CzlvaAYtWoybaEXXwUMoN6gUzhavJmdDeQydC9KiiEY2kaj3GH3vYROb5uDefec73/mRob4zys66EurOeaM+RfvAW5QmtTaAbojxh7ZzHuvUIieL73Mxf1mcJdDw9SLGpP/RWSLu6dm+d3x6PnEvm5/c/UW+Ja718v4CXw2g61BAnAR5urmSOirpJRy6214ETnqMOjBLhJ1Ub2y7i2bw0QeM8jT19KB78zcJg9DK8EdldrQYw/XAhgXO10wuHWRMVbHBGu6cR0Qpe9WKhrqWDAMemcdLVd68HpSObzFtJkKsdXkjIlXm7GwC06NCvIn7JPuWGTbahClD4PPQ6I+l01hNAl/wOrnR4gtCaY17WSYMdxJ1hFQCmqG+/Y3G2qNpUBTOwzNv+bayQz1jMhHvF9psv3+FYPr/pkvapPvdJUDf72HauDtVziJbTS4UcrknXSe0fzpCLh5fVSQv8SXZSXwldhHoAvji5BEWOZNsJHPXkplgZ9L8KEbRF4DZSgPETB5k6NmB8T4UsABPdXGSqbgAzFJoq72+M9c8PVlp/i9jjvSjQeXxicztgS6iVTohVJG/Bc75XNc98SlTD4hQrWhcujfqpbjfGyOY75Pm1XikJjxS1X+l/eNIRbdeeDY2IaqDENXrBbEcHeBkeuDali5VEfSdPWvF3Hmgbg1s7GX/Y6IUsRx9sX2MZOm4+1IAR/i6zYHm3xmV++6byXzBBP4rVcua/0SLHTPJJSjjC3CTlKCML2Cn/Ss8Zt3JHvIEpIEarwivYwdxzHgJHlsXJ1l88uvfPes9JhRIgzF+RL2EZj05c7XGIGHYoca/6TZVblgFxh4EcP8bVd8dMm1loWP8YFpeGjQkdiYMXorKK/FGnciwd5552sLP+xNvQePc7LdGr7PnrjKXkMzZXGKzIyLm44fySLhAqKz46yoSXz2UZvnR9Ab7b4nZf8iEfsGp5IwtuM8QmpVMJ4JoTRdkcRDwgUq8vHtAHRg2KYZXdZKDyZcnSXwDfq2MozYNg43IRxIy5BzdlNoO9gT75S6eZ+HbDUlsJt9u0l06z0UYvd9OUv/tJgVXCjGSiyIIshemZev2pP+Kh56fvKet/YR/G3dTfWn6AtEpenNfO34zv/mZ8E11X1vrm2OYXhbf48v7fP1mHufdezz+vvnS9Dh+zC5NX42/Y1/ziJvxIf3BdG9bX5reFj7sa5tL07vwASZ/dtttl6b3IPh0n5m5P2MJ1qJ7y7hQKOMTqDO+OHmAY5hP0716HNAV8ZNPwFL3gGlYWadwWYGUz84Ea3pycTKhPfOYm7kvEoPWfd3OggmQdeaa5qOlyuFCqMCKd8i6JVQNYL1wq+SGgBbX/XlbsjEleKCSQNZ2TxZIfXP3lIqiuiTOTtxzAnm5+FKCN1kFjcOM8rYIo89danhk7UgR50Z2Bkd8E6KDkG4dSesW3L2oTHJfUoTQbHT59cBOQdIH6KsPyjhOJCDORYs/0Gu9OCkj09NkZ1DBZe0+Kx0zGDnA5mww/PHTnT+4diAo6YYfuvx6n3fTg6hsmtE6g/YS1QNGKstLr+8eF8LDZ90F17jJas9mSnTTJPEF3E4RqoL6fTh8U3F8URKmCMrdSeRP9KSyD1Ti5IW70QQdvEDS3B3lodd1R0UoTkLsdOP6a65V/Qqo4ny6Ifb+PPBOBwrq76CeJb8eNXcFufXj7t1PXhOOSMUkRK6VUBsaaN+Pdt6nG9dfO+Choy/9P/AWu6M/fc33vsvk//1NhgvF+2wCg2xP26k4jj3aGXLjt6mvwS6O0CwRUGxxht9I2lWGRdH9OCUFIxMq6Oz1fDbvULaZ9oPVd62KwzJWM0s6vDhASacG5SUya9H9RyJnZGSkjfEMYu2KaEilK1Qd4fSbKXSIc//r7lX/yFewpNJI+kc274o1dmTzrgLzQNKsJeJ8C7nsFboL+ONWmn9p7NEu6U48WWFYb7u/WiUSF9W1x6Cs9ZEF/PQgxBUG3x5bxbdPwwEvfnI4INFP74kI5f7L5uqh0wIMnCj+jbsAFC0mvrTFwGo4VQ3gBVTIUHEoeyh11kR8fIT25GvPh+l3DwBoQ3vyRgEkgqcl7eWkO/YOI4pD4GyPAr42z1KIf3EBqQqKqoIdy7pnPtUkEll9NIm8KhSRlK33LYtSXwtFFHglgT0fvJGqf5EAR3P5WRtj1RjWfr48oilF/HX6aT5ibNrT1CjhEq3EMlrIpjv2TglPiW70pbX2KrFXor3Ae3Yj9uI66V5aD2JCohd4jqIWGZmyIvtrKHccdY+e3/0VXPrXpyRwJXDPPWdqYqAj7YvTGGTq/sv53YufHPYvIzNbiJDv35SB0t26j5f9Ocp5mWIq/mPG7az7ThkzXV+dO8T0RljgCyP9vICw8We32WDgrQsB9FTtvM8n+82edC8fYFuEB+qeg7BTHlpQhAc4/JbPJzjsrnczfO9mrPcQnV1MxT1ePT15GrYGVu8l2GOZtaQZW8LMJRSEEikICRnZ/H0h9+773WTWMXtz0r2BJeN73e/Y3q3d2/yatZlqPsMsH0v5M22V86J+mcDm4mTl6QmI0F5Zo59kwgcXuD0QF04JGAbnLI6ZpiI8wlgt5FMgTkPbViStbwgBJdKKYtSDWc0elLFzzB6CzKhxHy6775hDYfOkT08e2f/i7LlTYlot4X4hTgUbRcg/C1NqLM8z6cyhawDtY4jNyWJQpTYbkrjfK3lqdmmy+rOuQt/p955sF5jTJCIzmvsKW8rVncdvc2hUJe51IxCOMnD4+tF0gXCOqUzmKcO8GJmLkphfJOnkyemiT05OnTI9csSP1+5jZZt39krcPgGLUEfRZVw8zRIe7sgvoVuiqHvkXlVDA0qhR2I2lVbOId/ijkwXdYJngJTCvXYE6+yCQ3i7x22XXHHN05M9OI8ulx1lFDx3N9Z5lzTonyMpezFWPSSeBBwUlj829zBcMmK4FP18pIaQt5Igd4DFg0SwH4g47LBHC/FLutfblqox5pkIInaUt71qkq4Gcm0Ta5SbwC2AR+HwKJNeWdZ4B+dRcURK9P5mza8H++/r96+1/wr3V2YUFKG/WYPsYd0yScH8UBUz8htUzJpOrEJcsBDGxDjUGJUGimN76VCpOcm6XYaSJi5kqFaE9A/MGGKVGPPzNbQz3LtqZp7ohet4kFGMdeqLdOp1nWZdImWM30782N2F1FTgusYtTFNlQwqolmW0q3wBOMWNZppEio83kOIDzxM4O3wOJB/gdKEQEzpw4sv95IEt0Wmd/pS+POP86XHoyT3U1FhwbxxdSmkIhU13GHOku/nXDf7HFBLhCvjbPEsTduT8U/Z1JS52ndlwb0tViC+WHRoR+iphakF8ZIDRm1lzXyrqnN6SBUUa6dQwV8GddT9GU+OhCnOKUZwg4xebbdofpbNFtDt+bPNDfNepzzfcr/F9peK2IY4qvNSpdl4lF/FHKv62Gjku5zi2TV/3aDZmjx+qvCWpA6Y2pGShS5Kn+yLx8nHSQ6D44J4aCLMI1yo0uY7cn1mKzx/dbW9GFAAO+I3cKHbb49wod9sH7uWd7LYf4Ea125661+gCN/ICqfv9kuwogK8xK5W4N42aeQuSi5ObqVIZ2hKiAgGjcnEydv+hntM4u4cqAVIMXwHNDr2/PoxMPpLqcqBMDl7LZHmXHmrOT54ROxne/Vu86T//s7U+/O17S3IzG5xIM/S47uv5LVLyW2SRuO0C8LY9ariVgtsiXaHZAk72itHSLxj50GngtUjJayG5h+YHzhKFsgEaDqTxthDVT64QXC+54prIOPiaOm69tm6OGUL+ulPrs6lhXZjtjuczlF34xP3nWkgD/D3LGIxWCwIPl8Hw4ZREjZ1jx469+lSyJ90lYGukQ/S8AkYb02gIPux/8bFj5rnNW424OoDVDJKMZtZjkJLD7g01oUuPJgCFMwqd7LY/KcKBZLf9Fz4loimjBUmT7SfFmhjo/gsp3Udbko8cEl21CB5ywGyDPDrh+yhQr/uvv3us2GVfwAj0fhO5b9BCd2edHdmUddGUYt3dNcNvGKiXRBZZSPoh/oYlO3THkz7fb244st++HMUfqc9uOLLfvPyGfH/SNP9xYlePmiObxl2qi62QswgVBqXkaaiFkimYkni5XO0iKulqX/oVml3L2LowTfbAsWQyEa5jcdidrH2JCmskvvvPWiN24svlw+5FvgRNPb5xLxITzk7Ewvebl7uPldNzhwuuVZAVZ4cXvcLzTnNpnkD8cFEMrggVK1qLhWO3LTdlAH0+w3kMVEJWvPiflVs0PM5xC8eNh+nlc3fbHdL/Cqt9M1/t/Tn+XMh/GaltG62+bebPOUwrjtpNV9O0PAcTyjmHfX01iTPQN6GkXuElZlREd/V0LCX1KnDy3Gmn50W2uazbOZtup1TEdBu58nhwJr3O3E8OtgtrG+2ky66bOkE6luwRv5Dt80veubezPGnJu+7YkWv8pFu85lp3Im2m5xdAwVBK8HxKIG7z2xFU1ZkPrklKkMxfS37s3jxqF/yCZPLMdTPv/MQvHcYmFQPO4y/ubfZJHjc3dq5KmkjFGVg4xs5993Y5ArTgp1rwU1J+acFfFUbXN2HBx9+eDDvIYQwkKiVJbwPD8s4p8T8SqF/EqSHTMEbub+h0MnKfqzPkQtjkzMkI/ZerJ3TJdKlLpufoyDFuat4jxqFHnDPoEUvqEVT6plDKWDwSS4cpBUKgxdWwof0SHsvSYW+unp43EJBd9BBhpNIKUXKwzZen24M2y2TeNayEIyZ4d4vurdCdP+8gF+DLZtMnKRS0d2r8k/yiO8KAC+etdR0ChkmkPAq/vT/pO1PNduvycMsZhZVA6urm1NQJAua0wZaRz0EH2eYrxlVlX4K83gPMsE1mJ3rrNoVICwljVn5VUaCqfy2nbLR7uBi7jd3S3etu/kxCXZXgGzTB6wqM3LCuFjSfLevdr/kGEJYFvww2/uvbHeyd0wW/pjPv6L4KgbZr/Ahj4LB6MXdZ7pLpCLJv4WBz3eypJgl/3AfqUAHomyukhM1mtQu+AQ/Vwsw7938w3L4+XY63ASfnROqe4TO/4Bu/vJQlZ9rl7Zt34ZqtqHtzYJL0zaK8zAjPFC9rS4PQnFN2Jp1TcD54h+Y5XgWRwG2QiNgWJhyNPBF8a6htd9sx0s7zizjp4qEsrHHsXugp7s6U4r3oIF4RjFhEv6thr2UrtrvtTRTW1VXGGt8kIx/PxzfG0jlhfOOvHw9DKpwRGbw3XH/k1v7DM/J8e4uo4C21Ms0PAEL3oSqwfV9wliPc79b8/WVL9jxFozD+CkUXunUWE4boByIdYvRYD6FCzHGfLtHx0DHvr6YrAWP9igrdsHtdNnP/vo7FYL8E6+exi/jrkyxJHum5r0u2ZKf7y2paDqQ4AEA9XrgHx12Cv68bu9fX7nhwFYM0RiGfDZMgUoFQ6YL0cuQ+8OI+wPgfxdwlwmoXpuV0hxKpK3vSsiBHnxKnmd/hS/d1AgoX3J5p4hfcpWDtDLEnLph+5r5KBVhyGuD87pvVpmvOW8Kr51yL3cwvhLwNHWpKiHG2TBErH2FmfLWZ6Q4Lz8+enfwI7jOJ2q5FLwaMk4uXg+wn6zBF3F9V3l4CRrVLbHLE/XItHbS9RP9ivRXdfLAFdxEyRFswFBf8jBzu9d32Bm8oIJK658jOWoaBhcf3M3QARNXC52cUbL7HBLeY7m3uAbx4LAd9GKtrfBqtwX0bUxvcdvfbRiBcCtWHrXX2UDaQ5HAhhGXnZiQtSNYBaA1N9TTQhGmm0Jvbn0x3aMUSfKLEWgdRrNa4vwhi1knQDFEA+9W1N+6LJTUDkPFCAGu/ffn+7IYjN0x3CHtEesa7MgmaqZ2l+1zJQBzuncQ178rc5YwyyKDl/LPcfSI9PGtLIeys+wtpo+GiO3h2FB7j9GUkAd0BU7547tOTEYu+RzPYedjCoozYUz6JReXeuS/RcRth3clQDQNTzH2xFFvjjig1qxQ6gjegcOUCJOPWKqKXXa+/i9T6RQBuheBIn7sX+QoFwanPYbha72B1jxHjQ+DrXErGs5IIWkd6MlZN5dYyrVLL+am3SmWF9LZEHmyJpYEt0ciWiNKbWOXGkQCwNb45TEYeZoGuRjTTN52ZHfbp1dNzSNyD487rhMx7JMSiRv4cmBcm2BXbeHFUmsCo5rRWewPw4XmwMbYrJIWMaXade6tIcEsuCc8KyaPpqrR0/DlXTRJx7KV+1Y9iAqB2e3ztLqXZr0Ml4O7uzDuk+cMido7gmpNu8RAMaim08eLb/HnunQjCLXLuKOPcYYRRpKbNIpCw7ki75hc9bNbZYNbAAe2i5o3tfhFL4+D0WNY4tFfgYRoWo5Z0SScISk24hgFNt91vc9sx2kKzUnd3Op3oupJg3I5yOti+hjA8rqeDyJa+38bvEfqS9nxD+d5AqayVEgwMtD/DSomeshRWSvyNS2SltTEQJnnns0swzN2XS/eVEk5UHhgTtnhCWZTvhDOUyxlK6AwtCxvpep9o3PtEZdBtLoe+Ub7VNyoHvdciDirfSNpL9nDvIVVXt0igM8pSH/bV1SEe5doRZhgudPdB0oo0slnQP7pCOy1PAQeIX7u/KQUvp7Kl+1JJID6JTQKJZt1f9+ooJY+k1ff0PsrwzMvTvY+EfxSVLKAhf2tdJYJL+CfBFFl2t9Z+xd1b+QV1hGXt94oS4ZJ4jC9CoPEHWKxaq1b392vhhtwf0HLIZ+41hYfxwypHS/BEChCWVFOEmjDuJhvlAJ5SCa18NBo/xGtdwEMvYt7pi2YARcTX5FXYiS8Dx2zQ9MWJbyk2666E5IthwCoQQjNlaOLRqu/rMaHJFaj1TjeR0JqeyfYVFaOVgZUWttPb6za7OKEfYWA5tcbdVovOxrgTtYqJmAo+UYOs9RupT7HHXEMHrHLrMqHWUdJpWP3P0rnXFCrFe0WlQpjvtlrGlQkhvfgUb6klVRB02y2ubN0tdTNXu/nNiT13C+ItQ9y78Kk9ojjN2nC8QMaUUS6lSOTBlF09O+nXjkzXGOfjQYhFXWJ37kldMYSw7yalTHohiE0vseX+u+0NR/wapKATRHxugFyq6yOcW3bd/9CinKcXH8sOrh3hwXL0Au0pTj8okJPEY8Sn+7UGa90y4vlFvAOwVPvcL/dZl53S0VlW0MaJAb6kEXjRTFGcots5E3yuYFoQLraZ6/cuQCvPL8eJZSFMLHYwsRi/fNUklHTB9S9koNWEuRNwz4GftfxJEZmrvTlMzRiDuaG6gi0Pv17tq8O5x1yw4R6jlenWJSlZ+lQ+7KKVjg19eYhC+vrCdB2P2+P7HbKlaq/n/931VEH1Jbox9J5PHTMR6rwXi8ediHY79x9TMfCsILiTIwA3XWHlluMoW9kPlU3KmcL7615Kb3glZMrcpO1Xw9w7v3Zni9JK956arFLYhhnnX+7XXgqPDdKk7ZovL7HZc2PpC6a596bur8rNi2sJWQn3eoLuMDpXLk6SIInqV/x2n7p31FF3lR/fJjmcsN6K4QpF3a/HKFCb70pP/jh65XxZPjiXpB+RlR/ZELyDTEw6oyjpl/ilqe582nQQj+ejap8UWoVLALfDd+burKfnSqCzPc9n7r1pu3qFwArpbDpO9/lFvdvzKG97p97wOX5tvz9+J5Nk52ZMKIzxap4kDPbEn+Mr97ZaGH8wQDBa+1fFfIdk3T5guZNPuPf9fEI5Eg9R2mVESehTT4EnPl5noqMJFM/jmPnY5psLrUP8fZtvvp1YheRHSrZu60zPxD72I/dQqSK2hMfC2f7UU2Y0XXZzQfwEPnHTb+vgcH+0DD7k2Ax07WmpN708D0t+EvcbdaPUypg1PBPJ+enkO6ThtyLMQKPW4a7vrVXKMlG6VXsvzxX/tDd3fXfd9JJ0rNQs0cdPJXpma7DUzkPfOM+vhlKZQa/B1lSjFHxe6IeOX3ZH0YMc5q8VYP4Qa4vDWCMuhkuOmYAkmw/nla3DuWRINiaA6U7Je+MAzgTBYifrhaSAzH9P3S6p2mUpPIAkJJBKgnzKmV/0lbur1g0sIRaD+130S6GlQUYiykSFx1QHTDMsGCMLZkEWzAIsmIW5BbNAvR1ZMPjrF2LglPDyn9+agco2rb/5xYnozwzsMJaQwfICMiN33xDxKNZdjl3bUbfJCmhsO4VZeIBMBr4KzoxZMK+TPg31z3rDQP55OZPREBpiQ0MIQ9Oqr98RUTlR99tgQ8PSjEbRrLilDjmRrfXhQnuH0yc6PVE/uwCe3uc+gCFOm0KHR1jrygwKdKbLO6AOuIhefxJJluTIjzevCTmnvp7l2LEYj35pKkRF0qc6vXG/qHTP4Vb6iUVwiqZ5gFKRPHRDQemEgMJQGJP1+qstYzcz905LGO3biN7CdWdtcmigvNz87Ob6diGClFt8R01Rnm+Xqp0qWbFfpCLRN4JfWfdOlBlS3IFQRRXR0NehrLW3EI8AM6nqJ0oN0ICNOmdg7ZmnJ5kXOoX1xkgi3rqFZkBks6ZbnCESAfeGj1odySryC/JHRzglKoPMNbttSTtpHAyZG81mSyZUiFwfYr8zGSsEznfF9d52P0KfX+oNfGZ/mvbkdwwKuqd6Ax+lcMsIbLh//V178AdD3vaprVWK3W5EK0YSX3ZzUtfMJb4Ccby37o8MbZvWiJo3TiKkLUENByWyBnpeFnoy6SY9LzPX8noqVA8+Y9Re91kTq2gCdYBe5x+bdrNWFz2vVcYZVqM2l+1p6bdoc+na1ML5B2oneBjUf9AnmcwkwzDjFhlZLe0GQn0bbfpUk/yQSfqLbOgiaUwO4YnM6R3KWVSAMUEBxgxUXBL3VPenQbjBuEfEqe8eMbHnqSbaHuyJhTBrXjdznwaTZGAVba7bXIYmymZ3tRCbiK5Qzrpk2n0++qb5IEbPqFIgC+8um5EBkap36aGNNvHxo7sjjQPy97OoBL0rjklJ7e3inNmyxiThhADhFZIC51igJIEM3WGq//jCHg0AZyGeq84ckkAoIsRgTGgoySJws88OrVEfttngnoqk8gRAHLRFw4ZuMDEmupVUgKNc9ZO5cmwxObbcJ8wkOMw6diRyBDHDm/JFV1zXVpuyOaN5NqcM8qrK5hhkcxoVenD12DktqAni4YbVyOakyuZYiQjAbQ/ZnHqezam4C1wKoA/GItjYks35T/UB0LsGS/RgSOigZW3hSyR0ipmv+oROGm/H+loJHVYy+XSe0Nm0y9s378LCTHWWUgkdtYyF02lM6KBNZlOb0CLldGjnrITFFNs7NhQp4lo+Z26h29F0icpry61FXzj7IZ9d0xrgI01E61DRL8BkyCbXvHnUC3mNzoRPARXVVr3CPnKdSYJQ4oBsEUPZp81yQU/LuD+sozzgvUEekMedcerbLGVYEhEzooUGdDJQSGYWqzAUYi2U0He91CMqPW78Ri3pXJZ8nGH9sIP1IyKCe/Eusg67P6yg4deZ6w9yDUcfi0OBrOxCYtmeChQ4HvcfTNIwZvJQNS1CbDY2VcUpnGjI6l6iCBbpqkzzM1o9rIEl19dhrMTvMeR/V8Q142rNB4/KBIDOieWAjBahzOGdJKFhm8Ues4CozWINataLPabz95l525qtgo9ZVDvp3+gWrRO+1FQz/ha1kxhTIR0c3hG0xRTBT0JZZmtDAFDjJxXTWTqnPPsg8GPHUiRkQGGWgrgMmbycDGY+FZHZfSgiIzpMIDGQ+uXdzffxC/wJJg4Q5+nx+8we/DO4gw3dgY31+0NKomywZp1BtYwIuyemiNv8xapqujP3UC1doofmLtNLTazP2xUNjkFgiUsKvZQ0lqUWIUGIRUTvntV6d9VBn7Ez7kYgo+a7l9p9RbMOmXF4yLvqJs49v1il1VFzxPzbeQoVlo/7xQi2g/MbKjZbojELoDGfF+CxVjk54I6i/2vhxZ2616CaZm23vZJISXwHyF8RCr2SVlhK3GUuzGlNtUCfwBar0XkgtwdXe0KoNCTQin2+6kaHcPdXXcscFE/u7koDTlncVqBQQfBrkQXru6ZAkFbdqUWIvtC/NoEvA08RHrb6S/fQU2Z+cQ83Tz1l5p0c93XVTAqy7fo7sSGn3oRabRpFMaHOowCEruDoVSBMwgLF44G7naBOAQe6IAodMP3IGD4kfTJc0/1hFI2l/B7iKuU6UZWkUKp7bDDCAnl3apGykwGng13R86vDTGoI5ApmyYfLKkEUBhhD3V0Mq+tXbwXrFfk9Kf5XZq2mUb20THGYWEG7l8FASKLyTSA2OFbd740KO1+mnPVedKBd6kClGDXKQVUvYq+X2X0dKwDGqvusuulV2VGtzNXV3dJBmP6suyMizP1GLaqMXP58eSGTSSaGPNhh+WedBxCrninKQeWcOTbehx1K7fBujqoSjh5YzS4PV0Qh8H0BNE3eUDyTD4vO/DDCSUZT48OWO8qoeFhZFIXrUH6slwY7DReIFQwVg0SXzXbbp3ELNtou3l7EFwgolfrqcF+NFoyRGjMnXEeCiQGXYtwj2GkTXhqvekEp+3TmF/yEBmoZWN9SQcBy9zrjsTDWPZdbHUrXVP0s8cvLdgfySOqpIxvC+0hERUR9UHUeDBG+/PU96bOx9e0kXWGpLpa5Ul5zFqHjyqb8UmnrTfZ15MgNkolB5IzKi6dqTZVB0VLksRZQqEDCYITQE4tsEl4XfffOztyL6GxA2cJSCF3rFF1WvO3D3nbp9Zpr5jb8SrDhB8UF94QENZlWWyH33UsM6ggtSjoJAEI0VVX6sFuSa1g+2h0j3KfpQRJRKzxBJsICRr2zp4bwYcZD17GRuCtgtkJPsAo249UGtdXUHSFQwa7bi+hLMz/OREfWHSsvD/p07j/WzRM1LAKRcJr4xsJx+O1TQEMUgSdlWofW6KYRqJ08+wAxScV1FLO0YrqeuJeBb8oG3oJueTYIkAKp2uDlvK/GVZdbFpjJOUNF73trMt8okjHZb37WT34O1wm0PN/7Ed/TU9T179bp3ZaDygDdnd5GjiI2unGWu+kF7SD/Q8m8iFUCJb4xJwqPOvSRwMSYtVl8UlL2zDycrJ3C9wGu1d34GXSTnX2qIEKZQw9MdXkEXmnyvq8OPaF78TE4H/QYyaa/1JbKzdd8+e6IbDNUisaoLFNIxTxYH4pQUxyr5YeBUoIXVvxYbyAgFPB3B14Ff3ViANt8AcIMhZdz7697tVAAOI5BdfdQeGF8HaGwoulzli6aKj8/j9FpUnjAzhSwYCDfytKkn4KoAaNghUJwCm6xdFx+a96X0TFORmmOd9de0s7310G8jpNTOjcVQ+XbG7I4P4XydXX/MH+UbdEtHZSHOz7cHTtWHrqmRarYXMF5pBxUZbGyZWU+uetEiVfhb4vGIriX+5H7RctbqrkZa0sw0XfHP5OEiKImmlREe9dFQxi5cRZ15u6362keayOK+HJGqmaW60ExV1xiMPWHSAyu0KA5E0BVtD4XGwTxrNvxCxDL/DZQdY3eQVDlrrP4VLhYVZgUmMOLDTB+Ae1aEBlNG3IVfPRVF7WHxz7fIGAdM0R/wz5nkemhcNvV5huuQqUfThRBzLwm5MspYsPrCZ2tKUKLxhgTAhc/gXZyNHKCRk4E+yw5t2B/wD/aJopFBya4PxnZifoHTOQ85hzOtHKhICLbvHilXLxIai5tYdF5t7SIxujpOeMOWLIaZv3oeF6mPn0l6vTAf7GkucyIBiMRfwbpfRD1uYyFc+jPJPW7x4fSTNbdx6lpgat04UecmjJMTVmcmrLh1ASxrAxT0xKmpgzXLv0CLLozTk2VRmo1n5omnK4wNakeP84cIY9YzacmQAuhVK1TZG6pXbyCSKavm9nU4eedHOHpPu80B9buiKdHnK/bdV+7I1MmbXa2wSCDFT1rSasIy4n7XYQYNoZnfWhto+XRoWGLahgzbKdPaahXwpQ2igF8TWmGZLrCvmShFHAKIzkDysoXh9VrvzPietV0x0q9a54ZnS9D58vi+mV602z+ylf0ykMkr0LfO5UMKPYe3KcymYtEtbfTp75Bn4hMtFx0sJJh68FTCeOD2NYilsSCcTzmMtACl6EWHSyEcXNEz34XaZwuAo1rS0xFFkXeWRemrkxsK5m+wLwQQD8ZFCxhnCC4wx9H4afLp8XmEM9I5FEXcQKjDPpFfPxXBeyz+50aobTMF2t4dnilRWc3KPNlD6kEKdoITW8jhNkx6ROV4VSA8p9KhHCme9Sc6B34fTMm4Y56eyBEOKhII80s+C6ih+ud+1CAhwJfe/KIT08eu3PGbLw89zxw86DSFsGDV9UEt5R9gWJ+J/ywjCI7IrowgzOhliBbt+uIU2XBZm+eBg4pI7klUFv9eOTIakFd8aq2S8BfkEQWBzycO5sf3cLMnIbs3gOh2GnS0zghCqnStbtHspiweGJchITMkS2B+kSQyiQgZ0UNmEJKym5JoFkm0BSbGax1uaol3y3pPQxAr3Kyg4PcmXIw182a9xqb9Ut2qmDLur3boCImO0Addm7nBxRXoElt+mQe02mzzUFocbe5I4GRTTwJNnQbvnCcVCJSeKsj1aCNNEUadePnqRmkFhgJlT9SpjV1z43YnWYp6VyHaCyMiTWfHG4eNTbfRO4UkGBZ6CexIpLzs97SHEJo1+0HRPOQ9YEio0CRkkzun2CfB7QPi+r5hzSd7p/0IDqdn+7Do4FGwkj8OpLexdj4zxsBd0w8qE25vKZdeh0JAFF4lscFuEvmPH/NO5BfZGwMMhWZe7Bq885p0Xaoif2gYBqdO6RIa9IdO2cGjLR7kHp3OYQsMgbtAr15rzqx6duoPdH0QlXq0G9Hcf5v1bupTaKdLUDG2DnsciLuco9p9odwO6RDKE8F3RBvf2zCKSCJaiJSRHf/q2L7/M5SXcQnkDOQ8DQJ9/lwWhqqh9Y2mtcaUxyNzq2Y+BJOeMfsLC4uY7it14nPdJrHMnLSiZPa4khrQgwsAE0KvapI4xdnQKlvH4xMgU7IPbrPyzBu50ufyCjnErzuSIz9DjgpcalmXwQ1+sgDFmp3jfsscqFG90trM6H0PO58Y3dAM17V3F88cW7j5idMbaSacFLi70/PbKSbMxsPnyGzcfM8sZF+P4mNlImNB58osZHFxEbWfe2+1y0oizDIbGzKXdpB7jJkNrItmY0PV1CE7TMb2d8ts/GgMhvZaZmN9PTMRhoyG2j25tTGzeaw+D2pKRjSxEgo3tznNVLlNVLkNTIdcta0RhrSGqkIKy2nTy0PWf8uz5jVSPusxsNnzmrghZ5Zwr1PavxeFRNP86RGvjWpoVT5zWaj15n5z9X8GiFVbkHFtDXtkA7SDmlIO9C2CWmHB7emHT58Fp2cYdIhdR+tVTT+0XnSgQoakilhJCqK+JzaKuLz/q0iPh+oItkpwM6ENT8Qgc4fCsjn36vR2NrHSi/WT0G44q5s5h4pJYLUUpdtuxaa7Trw3oqKZizp3i7dN8kUhb8gF4F80d6Z+ykKVwH5v12aZ9vFs7Odyk1PqInW7OPdd3upEoOTSegrCoY9FDc+FTcejRvQnDtvtfkxPa1fiVJk93NDN3WaChxlTWID7opqYslu+66s1xlrXvD9a+3E3BX6yMP/XVo7kGB6FaWjIJdz6n4juRxqoyGHk7iPsOwNWReYXaes6ACM+0iND5gl6UBzly7pjj2ekCiNtwVuB/aqU9hQso6nY5aOGmQhRcS9jt8XJCFFiRrV0PZt4LxWp20Of/+P5+b503FnfzhxxAyeDFYMaFshD4/ncjMei/udqvnnPfCKswbZDMrecCa7apikUSdkFA4MEYifJTHYXRchfAl6tM1EszZUI9zZXKKBkoC+zBv3sTqABMB/5i0/U7uj+0I7A8USviibN5peu5voP4KV0udhJroEl3/uhEyMPyyM1A/TmvJDZjNmmdHgDGYHnjsabLq3L4jJDDRx8z0ViFvRMa7f+bFtMy497h4qgprBHb54mNwUog7E5fvJU+t+E6XGCBg8O+Nf3+bdUZ9effJ5k/66qZpGjhQ1NDzZG/hkP1kFyrUtTzYTwDK/s3neJlyaCOLDuTP5xKV84UxOMNooOrfP1YjC3JNSgGNw7uDKPDIne0718EUqVQZnr7UHJja8E0bGQqHAA4YehR3b+bM1PVkZ6a92qmHg0zjavWEH7X+8jbwhMjVzJ0eA1lycOG8vTty1clUEw2lzWTLFxrOUbip8vvGsaw5Msr6iho1o7cGI1aL19wDWufqqbJ/7ZC04VLd8ONDgSMsPRVWCMTf07Tf1o0Aon4Zc4HKUuMEd3PNkec+b+1M6L0bpjnYv+Qd81s3Q9wwakgZGVFfyqBVMKd94kvsDsIw/fDdsRxVkJe5rY9Vmfv1u01ke/3NheOybhaoOo7xjSEVapAML9GWvio8dYoVa6TkolnsOCjcvdODWZbNYEOFnCmsUDJxAc/rT9TRh0ovFJa9MbU7eM/C+BLrTY5YeGJjrKOmTJu5j9TTr7vXiiuJnqWOJLPjNTZt3n12NbpPP3Ouano+JB42R6S7i4QCnItaYd185P5JFBXMdB78lHOxVB2sCAJylrwXZuL67bt2aSj1xZzIi593OpHvk/dIF6z7/ftPd+hm9PPfGSffo+4MfkdPXcd8ct7LoXemqqXWPgQ8SCMP482r3ou7X602/pcPfvvKUwW/4kiT1EPotom2ybsslk0yTlax7oU/mu3cv7N7vw8dNKnG2eXXoEA/1BGpGxGQJmLxG6BEgNUvRTUY+Q/8gdxm4xYpILObFK+ZHrIAhJB7x20hLtot9pGcgK7m5PhPVLLQfxDb72ZrSDSLOMs2voJek/+N7CfoGtsrN/WU59JeV76+/SE2gS9y1T9xl3vv/vy6zPYl63T7bT7vdF+6P6uZ9oSsBLNPLKD1PMkr/FHFQ5LkrdKUrwfmAblYplFchhrILpY+IVFYISq+TRGOdmV1sqcgKW58Qix02d7G3YWvvTIpNlbrYmJsPqLdh86FkFok5PqUa2sp9DpNSFapVk+bXR+n4/6HubaDkOMpz4a7qn+mZntmtXa2kkVa2qttrewV22OTalkx8w/YebCyMf8DcXOfn3sv9DucLzOpwLKP4+osl7dqyjAgGDPHlisQJ4tcGvCDyQ0gCRCROIhJDDJhgkhBMQoITGxCJA07iwR/P81b19Oyu1jKQ5AaONb0z3dXV1VVvvb/PsxDu13vPCPJ2NeOO6oq4gNr/OzJqN0e02zUwaTi73CfKrsyfALHhMHIOJCpi3I8TmKCfawnAoSSV1CZo19ln79CYpBrVVHH5wBaWervJZ6fZc7hH/b3emWEuMlFmVrJIeHxYFyNYrPxjhw/MIqZmtR1h5b0L0yLS0XD5rVKocETTSW3xD0EcUHBwWBNJMXb8s8BX5E4eiQYJXyuhxxySVYOdxLfm8aZcA8PAQ3KH5e3f5HmRBHJUeZxAA0CCCczV8vUlmGXbdBePdUwRYBSo6VhsxxUeidlro1Le3MHTRoLYNyISoGW+0bSxeUsjN+yPwLQph2lwXPV88MS6btMelyLolvl7xI8f/0aAt5iZV7WkpTHgmsA32NkOzPJIADZ5eyAXHKavMxTsz9BJEHOohaFkjYm7emS7MHm6oDkgH0ZEklTB6wHqggKIBBNZ7v/HoGde3XLjmZXHA0E1R7xmxqZS5GFTO3ZhuEMeJrXG/BMa8xAqRytZ1F4ui768UhaFq8uixMmUcBVZNPhtpSxKhmVR+BSyKBmWRYmTRe0Kun0VfUaSrrw+g4wh6jNQayJRa2JfrnneKvqMrfSZ6Uqf2VHpMxc5febLQ/rM7YmLaubZ0E4FYf+uDZXo+GrLVSCL0xGihHneVXWJFyHu0zhR4qpkLYSFExUTLl/qMWXuzMrFc819bUAMsipWvNGhZNCxLyccQgKAdggAw0QlAsBoQX4DtQkAYBKHlNCgiAIADILiDgAGvlMPAKM9AIz2ADAdVrUm5o0tZpaY7eBkMhfmjrr9KueOgifhhLC6EcM5gpyJnJxhQvs2nWKHiNxqJzSQudpjdl4qq6Tl0IcTWSYjvgLkG01X4Y9rXAwG67loMV4Ll/TfA9elhQUdMepIKRY76I4YMCuxg1khliKqEbT5P+JKN4dbc2rf3JNPPhlfIw5Eq82bW1nmMBA6KM5qo/49RoV8Qyrkibni4Yia5lfaHuqT0lxst4GKkC1flrd98VRVhHQNFSFdQ0VIn56KkA4vy9Qty6wqBcjODWwgRArnsF5NQITuaAmu0AebhBsiVS2gin66WsOOplTi9C50T5uEdRpTEqe3jNOLzomjqapiY7qCOBOV08fzxcFrvoJVG/tV+1BLj4gVMjK0asUmf9wnq3HpvisrtPmbZPmGj70cwX/ztixvSKT/cQUhw6LNhtu8227zNoPNG41ha5TNmxdasegjp0jCe8CaOWzNR2Rr1sIyhCXWARij7GiyPo+0mIcZO1Ddw1piWCn2ztu1AOsa2S1FS80R9jpaAUnergj/ZPGP2/NDsOiCXbZFJEngBukydvDLqCoEGMfbmYB2OKL4CdxuSnRw4p2H0/pakJCYd7U8SLitBJRDamJmV5O7clWxbxsWHlOgDAnw5DscZoH0A5eYd7b4PdKjXLkr4sxIiE44OAB0Tgah5QRLe3T/3E3mxTh11iaCJoA6WmZhJUSrNndxdIMld27eyGwjGxrcQ/XBXdQe5Vj5lKUjyC8gFWR5+BiZA5GsjjsOepNiiL4zFLe76iByJ24Lb58VqZZK3ZvPYecpzA2wRYcFREULoDSwyYEsxfJ6gRRp2g6JQVC53sIztpkEYnoF3CmJhJ9tIO/fRTEYIsYK+XDbZ3JJG4mwcb5fI23Zp321WfpcdGzreS6358gxnxWtyoeWTyQoHw/6idQiTBjejlCKKgpbEM+ISkPwGCQ65n6Mt4fHSQgRCZchZ9iMVwJlX6fOB42vVLA2zNuYwuze1+h2MMhgurIBYn2LCqipoInGeaiFmSyXbA+vqe59FQb7KDIqqi6obeE1or2pbeFV1N3QafYD6GfkN2Q/AJsqiDl+9nrd86EA0zfjL5lo3FJbW+0CI8t3gV9duQvo1XeBzElzvcouMPht5S6QDe8C+il2gWx4F8jcLjBSIfx5uT5To5+eFrl+jlTcTYlcd/lXW6r6u24l4ScqCW8qCS9y/ZyBXP9bkeszYsd9fURvFL/BuiG5ntasuHdlORIJp3tEb4URFpU/u9lrZu4wPV8Hc6pMzYMtGGRcn/QaEBE2Wk26u6tAp16T77zSCl536uR7SvmOrlUiGJNI4UVaAY8VISyzuItJSSpIOBS728PpIfYsiUFO9wjYzgqKyIN1AYcyGtT7JnKyYsqhYqmCkvz4SPKNHN+YR6WshZMZUM4kf1RLno4kMJMUOkLqDAGumM3goBsbvmC18nGSCCFy+asN25UyA1dGva/8yDrbWJ5v00LmPQLRSZXelbjwrHDGOEZKvy/+dthx+KIgCm051TQY7JMBdyzlBhcSIUSBROrA6CfyyHawY2nZpy6tdqxZDyvDjKtUDOeKGpTI8IwfoHaca71Q5mvprqW5ByMCqo051lCr7Zg5kWIFBHB6TAyIuhOpbgw46bfw6JyesIwGFaxMawBw0bBjHlKm4SBlTA1SpmXHBFLG13sDYDhyKZ4uw0ByCl5hW7uADdf2P+XKtiSJUzv8DOUn/CtstgsEy4lDP+Ul3khqO/DheF4yLGisJOTewWA4UBKPyj9R+Tda5UPRLkmWGRF1UFC9YmL5o5aWDbyCvnluAeVFvXLxLwJuAMWouU35DCgYgRrRR+r4RWbeh6VwR9SzGWDuyiPV0T1Rr1iP2g4tNk0BXOJsl3kMnpGLerwjwPGQRl3eC/gyOfV+HKL1rvvtbiU5oObR1OOQgZTLfKBlR+0ENIBR7CUXFY6SFWis8+QQwIaB3atoepoIWv+2Z9eb96Ba5hIbw9hYyjfNBQTRSRygpNdacK8R272r2NjruTW52TbP11ueOpdt813coKd7diNAdZoE1ekSVKcLUJ2u3fQiCfuzh6LCElbHG1pVCmpKA4/4H9p8M/UODAvEvW+lMqyXyLZpJI9P2QmrzeMp88jGed0/pXbcD7qbKTJqYKPrFSOXuc5QiXdSALM0b0ndRUMwQxpIHmgMMEOwUozDDMGnE0yOYNZRB/ApdlSyYEZkgSJSrMen2iH6bUgs0K6jUSJqHgk/UUpg3tZyOGsdt/F3uM0TrZ1a4WCbX7d8m//zUzb22msYe+01jL320zP22sPbfNtt8+v8Nt/Orq4irg6MQdJmA8mZ1T5ddqIndNahw98LiUonyBRpzzxCA8G9lewPNFOZQKXntvCH1IByxG3hoRAWvy3LE0drbEPYlVdL5hoCpeDlI8DrO0/3u/sgFgBnx9sz6wrcA1Z5UYF1Lyde/nJueeg/hrM+Hjjrj4RVSFYM226vSMqDk+XBSavNV1vmay2psWvUym2H/085M6IDrQjIajpIsOVuFUnKMjmO00HwFmUjiUvRUeVC+ZYfJKdsO5LrCyIfNBAkeQWgUXfNk5ldS4uptAh0NV+K2w6XtczgK1r+xA/QXhkKo1JNMHh9UiHmUvxVua9823qqlQyqqpoQlNg03VA7q1C4FrwGx4w3JWlQkpVb7ivvHJMgu641g/n7u2eIS0ubr7ckKXJKNvSI1Ktt+c5gUUhAvnJhSjKFqFnEMQ13o6bM5UOMDh6vSgpeYEz+5h+QTIr6COgyklKrwI8UzvylLT0pBObzD0XwjzsUwwH3vNtHiaRZTpgTrZK+MvxxmUPBjHrnBgHencTQffrWyag3BEspLCdEm9Fc/xQHrlzicLucEG/YsowMXpNKslwkEgbt3VC+dZOkI9R2tMur0XT5eeD1jWU8aG20xfZImf6n9wgoKO2IP/VlTp3NHuPn5ctTJXZCE7GXXXexS6Wv9RPSZ9GKaFs1h0IyX34xWzWH4hO16JlUszJ61pLoGUkAXowYALTVFlzZ0O2oGrWgM+5A/RO83SQImLEtOBbPIUGAMGe3iLCFlYCj86hc4mgHlUscPSClDTh8UIK3OLyIwhpHs/PCPNCSwJqwD7hoWsv8PeR3q4qm/V0SwrvGaFqzEuL3r4ymYTkhgSpcO5pGfj/4fmCsKecG91V297qI2f0BXOlhpXQq82hL4mwoSt5SBdlqEbWoficXS4NC5oNtgZTNlF2rzF0ZKu4RUHtZ4SJpGkUmRsJpo5LmZIRs2opxsFhF1eAYiYbNu1RcI4irtSR/FnE1FHB+s+mjQ99p9RApetLc+e+M5Hx/0wWsXMjZEOQ8EuDuov0d9fZbKJv2NFcN4v9OE8q85QJZGM4CWO+MVsU2PN+lkZqvSyYzAlYUa2IXqml9raCRs4Vx8exbh1qKSaaqCr5uFR5PpdcA6gvK+78V+KCWaw522RMBAMVlBGzbR7UiO35huENIOWagFT4znD1i7tXiZ5rmq656zCAjLk8kyCjdjuyYRL+ocdmObZi7OVEqBay5fI9/4qFT9bPEa/hZ4jX8LPHT87PEw3t87Pb4pt/j4+y3ajkcVeD9Ugm8vwCBdwm1h+AhakJ07JDAOyLuiUTcGxJxp0WKIPlUFXifrgLvWP/dQYx9oorLmyoY366C8ekgAi9h9/t82P0xCbvf7wTFl0KVQtOLKiHhAtFPETqDyndU9yTZ+GShM0W6I/G3vS0rdD18pqb1r1JuwJgAVP8gBg+x4anf6qH3sot6+CxPXchNV+5AU9k1aTLrMtwAbqXEl0183jtbPkykl8WAtJTY8ay7Mx+s5fyMls/Pd3zpVHXQcA0dNFxDBw2fng4aDs/P0M3PKhM/zJKgPPIrKouD8sBMFgWlylIBlwpO1XboVrbDlsp2mBjYDv88ZDu8X7IQa2lDsB30VFA+XlQz6uczhjZpNGixIsqPtZbbCOY9mVj5zlr4zUyE+8BGWJHQc98pvx+1xvtRa7wf9fTejxp+P2p5Qo/KXlr5aaUCTUJY4qeNhKOKAExdK3i3VF5t5KLmETNYBVcucm5ZVmQ80SKyrXPLviZx0HB5OuSWFS2NTlji/XVrFTbVBq3Me6Ukw6ry06dVFpx3vwI2zPyiK/o0glFgKkJQVw7BkhPG0ByTjza/kdWsHMzHkRj8wlGM6mG1DFlTm9+ntuKBhAk4b5X5g8wcz7zbUw8VR04F7Wj1pj6+alN/uGZToW/KDjX1R/WmEtYHmvuyvCkuiMh8ImtKgZBtrto6znCLB9NkuLdWm0+u2tU/XrOr6pTbuX+tdjLPChPXXCbp8hX32JdOdcdO1tixkzV27OTp7dgnSVtJB2kr/1YR728PRbw/nuiGLMHGSZeg5hJcsQC1eW9WfmWyCnx/tlWoi2vOxX3lL0+vdC4KElf5t5MrAiVcsW9fsWJr4QyPG1KLYmjBEy88FVcwvICDp1jAgSzgwE9BPVjAn81qVZinsIADWcArmvrDNZtadQEHsoCDFQs4HV7AuEW6autrL+BAFt6Krv7xml1Vp9zO/Wu1UzEK1BdwY/kCvvMv/2Ms4Ma/wgK+aJXQ5sxgAS9m9QX85VA3JWUlWZ4S7fOhqzzopYypV7VEaF3eu8Vvne6wfkWpEOh8j+Nq1uVnNq9YtRE2WcmeLlp0fzu2paiqpHUqsS0yKY5uiQGYUUVGzgFyy8zNgDbiPKIeeClcBFKaoW28q+c40oE+swvlurY5jDXqIEt8QWJtbiUrUvL/6lTnVrjG3ArXmFvh05tbJ1GXk4G6/G81t24emlvfrOZWeipzSw/PrcRNl1TspztlFkk2fZszxM04I2/gZNPv8wCGS/AzMuve/b3PtqbMtqQ2216A7U9mW2wTmWBuwsnsa3C2NZ96tq1QRT78H2S2pYPZtlRzHjBnSZwHqTgPUnEepOI8SMV5kIrzIBXnQSrOg5T5FJiVOBJINhzNEnUZR45+PmXOhXDspi5xH0fHJXEfh/dJ4j6SoMwtmKVp5S74bKpGYNx11srQbzpYHclgbu0kEMMR7VEWas6CEm6C8l2bq+8l//5mtcS8j7xVvmVz5VjQ0/pI7beGcy3S7yiJ/O8auCVbRDF4bWtSXJOz88Boc63R/9DgCa/zJ+yAKy52y2jIS9lg6vfe3WV0ySQEsPgWLeVmTKQeoiDiBUbi/TFPNnnvXBhGpdA6sMGkOabyNu+aB6yen+kJULX/sYV8PPPaViRLhTwUDpQFc1d2g7GExdOvq58llXZyamtwFlkUkEKGmBy0wRaPanWTAnuO9d4k7pi1TfNEk2EXcT7BBg2eHUxXXERaeLmaWBtIgCtim5aheZ0CASUmjXm9wsxANRExwAkhbvbmZOIIPDIku34NxwFIgPuQJ272CYFKk4d4BHHYNM2i8qRnRchmqOa0Q8eUJb9XvFndnvuCafCXE7gL5bevUwKuiePXMwsaV/oLMkdhIdTmLTIrynFbWBZbBhhzXRu55aAF9KZh3pf5ymbNTD9+lQgAxIdDO+Kim+0K7dRWHayHlXxijgSX3jgqFbr1SJm7cqiOoLMiYfnLp+oCydZwgWRruECyp+cCOUmqWmeQqnZQixREqnyHnmJ1gX4ZuG8u0LtsB1LwpbYDKfgS24EUvMZ2IAWvAkAXBGUHUvBS5F5CXnYQfQF4VwubdgeAUjtsBwiA59mO7TD8MsOjHZzhOJplNgiOBIIMRxSZlocUj1t4+JAIUhx+WTyxOHxYYjY4vE9EKQ7vF1GKwwfFGYvDR8UZ2zG3Qrp2JD/dBtmv/Uh05kK4X92oELc5Q2SsppQNhcGqJmUn7Eh5JOytFbcZYa3Q27J81I4gm7jQ5v3ZZplFG/AZPDuYlY9pO8KUOC9AaX3M9lwere2Vr99cvh6l+j+fmV9A+m46radKkiDE5v2ICX3rNGTXzUghuOSvjpZ/uAUnTvNzWzhjR87Xd4dlBF3j60j4TF0yClpDouy2cEd+lpDzYqs6S1y76blBF1/4803GnW04s42oaVO+evf4Bpsut4dH7Ijjkz2s3B8ART6EsPZo3Tc9Mq3fEXJfsCO8ofW7QoFa6hHWPHDwUztqHgWMnD43mCUmzAjyipH/hPY1oJqnBXOr+rN+Eh50NgPXDoJB6/FW1mPbPZrJXUZXq0BbPW623vW1CpoVSNpaXCS9yAjmp+DyTDPHaYARWQ02k8/S8olJeX+R6AiqjBikHRV94E+ZE2kVgrRpBbc0TcGu/X0UH6JIzw1Sn2sN+AsCF1tllhK5acoHR4ggILKdcIBjszwe2FF4+q3MytNktLnPHlPzxSRo4wC7ZCcQz5tw8bxRO4kKMMTzpuwk1YI7G/lmexpLQQHHCuyG0+aOLy4uSpiQL03MbMkh1Nv0dHEWI4lIWQZYwVk4c6I81kc/EUwz1xOFiVnaJFPnjijcqZCUAs+V2UmhtlVLNkB8jB0CiKgrwkOmupKI0UR59xMBN1IZKFheuFjYNKEno/CgCM8NumRY0AvMUWAmJANwSJMCjhzWgwJFReYwmHKX+NsVC2ZiwLgRluqSZwcdAY0rNvBR+BC7ipZgOf550CvGrfvj4aBXCA0WoYkfY/Sz+nORCenyp9OFQqZ8bRcmLWZ7Yoe6lEMYSpWi+S1tM7M9V3JK4k9RyGjEj7HD1BGyXMnOQwrHKPL5xmybWFtqT75OniLfKLhoKIsktAES0wT5iLRWSP7YlXdR1YFXRi9Kw3Z7xSaBCARl/SaPm5YILWhSBpd2tLCZRFeSMiQRmFl1SSeUvyQhwuDQMaIIelXmOWhpuzis9Sq9hXpMJMCHVOGJOjQl4RfLLJfbjQdaqCe61FpIJEIjLFnlQvmX0x7XYCgzZsyuEyC6tgPWlbQ5VrhilVxtI9veJcpae95Gu8wbo6GM27RXPv4FjPsNktiLOYuQ+LTbs7F4YkfpBzeh47jD+yuUDS8j6gfg6Iuzt4cvY9FBfpYN7NmwpgOXOID8WnuWVUv77Vl21PyIjcvb6NYKUaFaYZSS16QMzI+RLhLqtbnahiCHBvJuUMMLtjaGPCDKjg2xcDPXDZhRwm9TEo+GPYikOc513yQxq803gZZHnrUdjrSA7QMAGHWzchd6W4mnmthpkMPhRXwoBBa6rBDyXwHOrCDTylHdk/mcCPOKEESY/QJU7Dx6oWdpOxEMJXK7tZEKH0skVNzQLH+m/PiYDZbPGMoBANkcnuF7qrqk5HGF98LzC3lmIeDW+S8R8MUhaRzibWgoYWRufmkvms080GBc+SCbQn7exH2vtc3yCUIV2WZ5i5KDObUdOzFPuF3J+bcpAT5vckNUlJY5fCcpU5zhexEhaW2TQsnVkBeh3WCuti2muAbmm0CMh0lz7XYmhYe2Y64WAbXyhPPomjmswEKBqTtJVw/mwoTDYo6xx0xANsV2FPomBmnc3S8GWdK5QSealfJ4mRXmcBOBdySrnCWV902GqhHnP4t2Vjndyze4EoSETtrHDZ6jLZBkMckaI5ETXQm7NlFLmbvJB8STYqMwpbUpuMchq0NwRXUtjgfZ8YjhFpvMbZGsspBq5DkQo1skM2zKfSeQfTO9vCDId95CopN5lxaET0k1kQSabyXWscUpM+aYd5AFL5rHwiUd8gJJHtATFFQtsz2HFXVhLuztRPit2KMlqxC6OhS9zgU6JYE40nqxkn5BXUxEXuXMcziQLulIEnSRmXdEmwH9LGeKp8ixPjklBQ0jwb9lLmRGoKzWtGd+TuiKlGRXAZlLvr+p4bAyjYASRhTqUcbkZi/UMz6U4kM16kHcBmR4JDU3hBhioeK/xChU9DCSgcRqyfxAS12Zf46RZsSCXngonu+1k4yM3gS7y9x1NkNSUMYAfJyvYwFC8IIOPBsAf6o+d06i0OSMIB8j9J8qwz1InhhrBPmZdmwqsGfCtDOPo7BhLNuEr8QsW4fShsCORbN2HVPpxBxUlzF5SV2fKzsmmMMSZDA2Mj+L+jemf7ymmQlzz7QrMmZNJn8jB625rSnGdce8tilZ2q9tuni1xpz7iGA6wnpvmf/WYRUabVcoOpejNngTyzTMRxkjavBsTMJygS/kI8o2SNliG+SbDVAxUVQ4kVO7bKPn9263T4cVx+AWtxw8WKzM+VIQFqdcypV3Q7g0dptwGwE7KnU8Lspc4WOL+E2pRUwgr5CVGy+WcqCrUFEiPCVCWWE3mqvtuLnEJg6GW1Fcka3i0u36J+2Gbdw/k5LmcWLP2q5fSueFjWzXX4uzmSSfuPpS5xk50JQa/bOkeo8mVkI2YWwTruTVTTlR1Mbd024pmP1DGfNA0JOhdAOxC3UZLKIqOu47qIYCTxHO2nEi0jZEUXJbyhg3XzgjfivkSZjMxTrJ+LUA/wttB3NPeO7cu3I7o1zm2MzsGJ3dsgNF1XtxYi43NiPnRB3nl6nTDXqjBErXUVwqly+8jBNzHFZURnlXXtTj6jwegIi5gaHAzZfys8JZO2Y79qy7XIcdxmjh9EHA+qDKgxbFWSjvOOsuOy5ixKDISknv20NIwW51uVnEcdoAtHCR1f6QXNAnnA8SKyRHAw8Hverdif1oWxjVcFq/OHev1zcAtfzRoFeMoQu7zP8C/EaA15FZU20ttyhsOeNCKGPmgZLb4PlVQRu5VCd67ub+1QnZyxj+Ftpg/xan9S6P+tXo5fCtPRQM7U+brOGW9FDQy7eUguMNWYqhwm5bdOw6c7Vt2GyXzaC3Ohy9MWis5pVWZqPt2gYiDTCbw/N1uniX+VZCtajD/cp2zFhR+D2Mb7wjexiv7pgnEtt6HnaRK6/rBHaL7fhnIvp84B9LTA561PB4hbzcTV6a2KxHGgMRN8ZhyeNppJtOcGBU6ILN4KeqUoHMBXqakg4bSuGqCbbw8bHiZTi8csNa9mug3KC7YwLqsqum/fgTLpKd6LlSOBdsC+1cx2S2tWTWEwiCaT+VSOJVRqyCY6MgjeIiOQCXsRG6A6T/Kys125kfeM87mY/zVeUdN13GHcCvTJeN2Pl7gzlTmymZH8pstREUDxqBRy51oCEiPc3HHBVUJtV0Lb+QZNa18bijJqM0xWJou2knznbOvBOn9Uin06KYaGNTUNwUnMhu21alDAVUhtQl0UKpYilnDMqFS4qGpxoOQIOlILMyVsVDNcjZaBHY1i6U90ciu63AcrftWUgxZyymWX8I9wTJtN5BNBSpbqK5O9A7LxVtEyn44BZv26ZsAdkF+siMSysVRdobTUZUb55qeuZ1qPxq9oPw2n4WLs5A9V+cyafF49VlHte20NjpH+9Qd+7AFjf/0sw38vv8LN+XsyXt9Ww8VBOpYF3xLwYi2mDmx+Xdz4KTwb8TSElDUmHzphjF8+aRmKzCj8ZEXK3e1QZf3OBeGX0CeThrN5rteWg3mgtzXaWk1SihJfGTEIHUB4vQvCG9QJNFwGVJm1+go4XapnmzKtUrc505/mefHQWNulC2K7riOMiZIgoiMR/VoEAPeiVremd8Vvo0Bnoc00fbdbvzjjxwiAduYLuJGDtTr6To0yKccJGQGoDRhAcQVLXvRXIR9mq8/r15VTM/W6BgUZGjpL5Ei8Y9DhVd2S2ihp8tQBVpL9+kuaYBhwz30E6vkkJ1HIMbyTySuMBVyjJ9u8k80qQeaVsOnrrFHxwyIb60YxUqdWg3mdc3M7suWrDtod4+ASaKbPDX88CxZjvX5Z2KDSHz1ibc/aXajQmJ0bONS9xRLizWb47h7JkXfwn+FK8n5EiuBaXUvCkuGmLz4lRze1Mct42d/C4UgPV4T888HGcMRVPr22DzSkM07JXArtaWKE2ExFzoSTklz2oD63TNO+HgeKeil8u8oVlhO+MyIm7iStbskFYB6xeTUoSLzUFlH5l38xnO1xPF2fYsYOOcZc/el58lvi9OMnAOY57R8GHJeLuaqVjKkVRxOwZnM8bHYdTKtwEWJa8qsBX5glqZEMkX2nwh3my176VTjpniIDnqw7ImGMgaCppyEWc4YYPQv50WgbNve3j7zHes3yOQca5Khw5b8R7Ts0qHpbnarqeRTz/U+nMDKA9swq4/X7d/FI6oksyA4itiA/Dv4AWuB05SQNkC5TxwcBfT9QzpwDmIkSZ9lkjoQKI8RkrSowFBFxwZRSIMeiSUTJzAIpqHqHKIxdjEbqUIILCBbdqtuwBUE1E9bg5OU47fijYxj8mG7RP2tgrqeO1UmYi181mVhmlK36buBzrNt3HHJqUTCcFgwUeFsC8VDae5woj6KbuNUKtVulnTEzo2sQC24sutfDJP28j14agi9KydODeIymi3uGZJ31gN/no3rdyQd8WRBmf7k6mwKBx7FjZ8eJe8W3HUvLXh3v2obNlw6RFlrtR78rZjesPrBJaQ1CLYcFfRAsVJJPckX05AEQDaH8jhhJrjPyeFvoT4PlGvGLWJ8AGNYpQe/0JQjf2o01LIPakzO+pO91jq3AKa0x7nf8d8MVrqn3bUF4Dv5KrGvg4+bW0j4SkZRU5Mu+d02Mi2hbFkOPxtA6n3qrsF10P1hwHDSc9Nx7sGbyw/N7XCNTgQSAxXrFo9iFLs8rgDxp2dd4DY6MeRGXE+1m4W94Pw9pl+Rq6QuDw0A53bMcOaf2marUuCiyhOsvtIVo+ZNuqcb4WahNIrUPl21OJP6LD6mWGKeiQnHk+zDOhAW97sezJj0/N1mk/jA/bx5jlOpc1icG1e9dEsfrbT+wvawTw1zexmO2Xe0iiecWE4a0+z/EAsbPNz/ZUoa5osj1Hlsj4uaIVg3GLFTwxFlQAb8SQEIyo53WCCxQlP0Xb+Jl+EKYz37SItPx5cye3/OECMmKIzjwgW9qRUXoZEoUbKo+GyaTDig4Dy6veWr27ZkWWvntkDZ6wAuvnyqeZQnb5GDtXpa+RQnf70cqhOH84eON1lD5zh3VSnZ8+p2ICqBGYHeN52BI7CrSF5zNjdDmV5UG202evaqrUwlHnnknlWq4GCtVYG5bTgwLssJ8XgJ37K4/KLkwyTU+esvJtCAniB3oKfk9KionfaoVJN+4re0FX0DtNBxu52LLiflgod6KdbelKyVFXvTou5tBzyhRchLy8UIoAvTtbqd9WyIHlWHn6/gn+QKa7ySFpUdZSs/I0eZHyXD/+ywH1AoCNKR3DDJlDAHC6+B7hS5Q27CwATekzyMtw9EimtAx8Pg8e4fPAM5rC3m9hh9HW5qnhAVL26OrYtnyPzpjOktD3J+Iaxs2lHBTpR3pQiXgdmyELh69AiZx4kfxfoLlFVtnQixsKmgnYyaD9EJHwGnS5vm6QzXKrnaydo1pBLH/5khPXE9Sp53J7ulcW0FqBDCfxXzqmAx/WyBrtCs6mkWv6G8qOjFcq6qo/SH81wlIZK6MWTmri6tsQDTRKn7V7Sg3xH5T+i5fMaG5Z3w9Nl/hS1mY/+vnBJkAH28Uvw48eDnvn5xOGoAmZSkFjJKuFQUD/Gw4f/ER4HIZRoO2KJruOcCOgEwXeCNitHqJs1v9jCIWPevKuxjn6WF3b5l0oEOVKLu1vLCVjCkroyIZ9zBCHjr1a4W7c4mEt25s/9wcP+4DF/sKjcwW3+ALkDn2g5bNpP8kD3zC9jpBGZ0atuICJHpE9dNqThlObnjPu8yH0eD9zBA/7gIX/wqD943B/cotwB6pJ/GaL02Kg7OHFaz/wqugWDuRoZz+xx7FkktVDQps0nws1Wrdrx22fEBDwyg3d6j+qZDyAyfPeSP1p8n/BkhOXi+5V7fbe5I1+gkohIZEh49ZzcW/76VLPRGmtkozXWyEZrPL1stMbwftJYnpPbyBYjBWokqql8YDC5LFYHGBbQCGCkClWegzlqe+YziczKrzflXWzk/MXXJFt5uWDYfwYWGEZ7lSt/Q696ZVeuPAqzimtG8xV/DZv50We5G2KCKk6Mt1IyjPbMkcwVtfMA0wktYX7h89FAbvSQ+3wgkD4ed79fJB8z8jHF+3O76WIia7aquVL+iHDbUOZwcBuHSXN54fOxQD4fdp9/HkgT9/NTCunNx0nHQimBIRaxAvigl4tgeblVPJmi5w+hzFMeEckU0qpQ5vNkVQ3odeSG+Dlk4qabPZOFMn/W3Gy1mYLaTPEnkg9Nf6EpCGbfbjpI1Lk6JohQqBjRKLZQjzA9r1sIhA5f22tEqXBlsI8q4YrQolTUMvd8/tb2MOWS0cuXzD1//R+jhlUPalg/+vRq4BFgb1rihLEG/jypgZ+RGvhzqoL26aqgfaqqgbeD0nYpjD+vAqS/aJW6+Bogvctrh/vRvDYbKoM/jNq8aLi056gehjwCWkb53grIqPz0SFWn/GtZuVjV65S/aasi+F/LVhbBSxOe0IAhtQ96PGbt2unW6mvlV0l1l6a31KqC5FcC2kuHbL2A+oOuhOOaIhWYc4BmFs0Kw/NSlHZMy/EsyjgAJ5EKfkTTYT1XRR2BS1YQzwsW8L0pHSdqm+4KJ6hLkUnEwi9CPiykRr9JF9sX4UbsyiWGGF+4ZEbSGfDo2EtxLvlUh05PmSuE06cl/ICxwKvk6d3lpzubM6AjHboYRsf0m5tsQAiAbzPojL0a2CfEIMD1DeZ3T7MuHX8zDkit44tSfS3bPP+YcvfUFBzOAa9qqdkryqGeWLmyo7XRLaI10C2ip0a3iL47dItkgG7x12qQms0sBAjDlwCXBLHnDAVR10h49cU2w8q+ymZY2S9AbhxkQIaV/VybYWXPAlofiz+DDr/DIndgB5OxcXQRk7FxJMnYOOLyneLhccnGxuF9svpxeL9kY+PQIejg0CHo4PAhEQA4fFQEAHMmXg8BkFWp119PdFMEQHM5EsYw+YTAXqwgnyhXB7yQtU6pIIemwr4oGubXsyK2MclMhlb/BMlCB4IAILi6SIfOXy4P3CFX//CZNdkwNZBb06xtwYmYj2+v5ERWkxPtmpzo1ORES+REJnKiXWNOoLgIqCiQ8cf0chdGiKUijDuEnhKgpycpFDBJtGwNDfPboUA7Qcsi6AN5J4iuWirzE3DHA+KmJfg/re30CMlYdHvmplZm0xVtBENt/He4T1wbRtqYqdow0kZ80jbME02Bv/4f8GG5ZlJpZtozi6C6r4U1eLKn8a2Ugfmf0CtcO4G0Y107bER7Rp4aKskK1Jx3/M2pypVkDbmSrCFXkqcnV05SwtsclPB+f2AL35DVoUfeLWh7HsymvnAV/G9+u/35LA/d36zGPa7gllMSPz83OD5UW399+a3uytp6JaUSqS+VqHx9yvn6lGsVrQsaWbyas8+xyoblx9WVRI86zjTEsDyunLOPfhvv7FsdlOa+vzlVn51ew2en1/DZ6afnszsJMOKAHjbbVGMxQmoqkpltw/xcln26tuFUSGwvEyS2XYLE9lJBYrtGkNiuEiS2FyBMLrhsDYgFIrGdJ0hsMxX+2jkV/to0j74cVPBsDwcVPtuOCp9NUJdwdN8An+3+AT7bg0EF0OZ2lxapyjLCsfnd5Qubw+kFvZ9lPadV+wt4BbLh/cXYrLxdIx9/jbIeeIMQK9iwGrlRJtFo7KsE1paz6hWN5kPYC+0AQ7uOtGb1KvRGmc22hYd0sQ1Sl3/Y4hmQnpndJnw5z4Dwwr5KZyEKl2kFEHXNIO3IuBqNyBq7AYK/6aHXcNpx1StOxy9ANTAHwD3wlkb+TNtkZUHAX063kTnYclm/ZyCLjH01t7ZgX0CCsntNm+GY3WtK95rSvWbVPTVftNk92yumUCOyVSpWmbTetk3X2A22DWJQAtHOIpFPmmsjM6CN5Ftk5t3AUmk3ZhaFHluRxeiZlrSjiWhXXZz2d3gGJD3b7Nq2ZYfZ6pm5sgYmar7ZtrGDRvXKOMZoGUJg8KNjI/MLzPTcetmzg/+OKjdQNm1D2x277UdYkoaeSZ1a5Ao/O7bjMkw6xOWxHX8j7M/j5CK+s5FvseN0CPxiI7dI4aNaTayeHeSYf6NeMr/UMJ9Nc2QajLt6AQQ6xgVc4w3abrHWvKVxYbhDpOTGqcBuhn80txuhLrbtRrv5Ap3KXjCBygKbX6C36IVk1k44SO3JAaR2qew6m1/ZCTeXUsbkq1LtRoQFaZlpqU1lHUViI3M3gNXaApi9Tbe3s26jyrFJXDYZk2zsOvNWeTI0gXS03w96RWHXmTu05z6Tv/KGtDGNF7cRYbcx+QKlRVzfsz0IsBpECjo3EhEiBTkRiZsRkHHbtnOAjqbiMUeO1+NRjzmvRch8SPMebCLIoyhGhWV+qpePhCifHbXhvOTGM3ceMANFUD7+Q4QeKNa7FEbtoo7GjmA3gq7z3tThzVhtOqwVCh1JgGSsoEdVtkzMmq6qz8pyMtMMUuIp+kdQcSHJvmBGeTDIrkT/keCIoy1WBKXilYMUS20DCYQA1rvoCuC57To4c8X8W9r/Y47eT9xkspUyReSXU+SCrreBeV9oPpAihJ3m4k4G6L7tuqaILefSAbcz6yW1PuFsix3zfJNLqU8pFXJhnQuSE3BqHRjBUYYnRoVBqAgvcwGbo6kAztRecioveQZ2RVeUhRZ2/hgfaREi8aSBGZaP1gaMrwRbEN5mUEV7GCoPmcYA/aAHk8ob38CnHGU+KzPcZ+fN27W5B/RKktd0cUeFLgCvy/auXkEdZkQoqoF4PyIAsSmrk6akxi0VxNieQOyzEGOMwesuh8ll4ygMU1tVcW9XntOpJtPtqZ9MAQ36FBlE5lfRPk2LVIwH0yMEvXO/Nab1TyKncL248roCDHwWvr8GR2fzyBxp5NMSGYVW35jWLxEM3sa5wcuR6qNdkCUV3FBZpbaLTBnLmky7fgwl5JVXS1fljW2+m8M/1MtTScOyDl5dI2qPuTtiR+wYEk9+rRqMoErkVeXtKQO18fA8wUwQ1KDaPDEyT6YHWWItpGdwmkwUqaz8h34P8+Q7feqiqDMq78XfI6FDHwUafWzeh/qJwLEx2FEbm9/UzHhV0/ocqaUYLEt8J4ujWqBTfo1NrVigSoB8lYRmlCRtBeanOGNM7Qu8ZK6vwRmnusTO2enWEtE/Uo/+4fHiBwPWlQGz2Luq6dVym6ARMXUc9RJij5p36kq6NsrjPyTzH8rT+9NKzqbmI5JixfqT1LxH00u6SEI7xZ9tPC9RQqDVEmryPIfHIgLp8dAP9kWuJWa8INdVrhGmgB9xScNCa3zRzgrs39HZTOuLKJmVQMkyYc8JZ7GyR5yMdlYUZPRoJaPDmowOJZT5jzFmwxoyOqzL6JBXnkxGr5cCMbteziVhZSWjRwVgK1xVRsMX9+tpJaPX21BkdIgkrNT1dUhGYwoPy+hwjQkUVjI6dDKaEFiYSeYjyo/y/bIsW5KhNtjkzXsaNSiJd6cMqsqhB4mw65A5uE5YDyaE9WACrAcTwnqQB5sslJlJx3oABR82Af62EyJZNkpwewssmxk7LtARm81boDNJKrhTnWbtuPMCeKyArfZMpwFmtu08j2cgz+gq23xmeA3+eQnAep3mPGWfaf4ZOrcA8WbCeERj8rQVcGBfOVVjctMaxuSmNYzJTU/PmNw0bExucsbkaV5Ob8ruXI1FGfTJjD40JPpAFuUdwqI8IyzK5wiL8nTFiCx8ykJ2WxEmdweEyhMVobKpuJOFWtnFFsgB8ya86EYVW3jNen264P5tGoJ2ag2bfhr2onKIuitdiy1MD1DCWGfXxcvxwWDXwfi0UXl48wrO5Na0PqFgzLVsSzbaGjFTupI3DAkzMQy1lMxgoBkW20yzrjcSFjUQQRZbSRKW2q3CrPSd6bOohEItxdS0kbmBOXwuOy91Rp1mmfv9POFgy6Y07E4TNjQ8zq2t2g2MtI/IISyjCVEPxCJyFk3goGyEgM2BcTi+J1o5Wqyc2M2UEQdtAUNnox3xhs5mO+KyEGkT7nB2pjd0oCiMOEMHvEEjAgP6Bg07pm7oIP8ZVaP5pB0TbIUxO1EZOoYFc5Pe0DHO0NkwZOiM2kln6LhSThJBQdGoGzoNMXQadUOnMTB0GrbhDJ2GN3QapImpGToNb+hssaM1Q0f+ImtUwxk6YzB01ssXdUOneXJDpyku2620wfESvaGDLQtbimzGTWZIVVtwgi+iIqtMnXGWKGc2mZdieUf74k0d8m91PQNRZeqMs/xNTJ1QTJ2YG2ooKz9c1dTB1lK0q14r9HoVU6f93Zo6sd9GNcoGnLWisROePrBWTj+ptdKu7YTrrdQqmA9VOyGZIGx8MmsFWxj2wuQyv0F6a2XwplJ5U7BWjnZFDW/ST4mPtIgrJYDPSjCD+Qu0wYugE12sFGTTxhcQ8SS2CY0H6t7TwlZEXAdmybxdb2ayc+KSnUkoCNskkxJ55LhQmW+Ldp+5pZ5hyAScM6bKqlEyZWECSj8+lPpkZZdMF3pF4DKXo3zUq+CDhzfy8NM2oLvIqeFNqOGclRN+VlINbzP0MFDDxwdq+LhNlqnhbZt8z2p4/H1Tw09h7pzjCd9Ik5wtV8MHg9aVQRtWw5tQw7eKGr7VqeFY8V4RD9zaD6iIZysV8WxIEc+WK+L4mQKhUsSTfzdFfHylIj6QIGFNgtQV8fZ3q4jXJMh4pUtr8XdUunT3pLr0cgkSrjELVurSTn5w+Jfp0k3RpQf7CHVpKmUDXbrhdemG6NKj0KVHRZc2oksb6NJmoEtjv9ywTJfG39aILi31RHaj6NIjoktPQJfe6HXpzU6XHql0aSuZ5CnU5hRqc+rU5syzhNlWDW9y03JV+dGVqnJrdVV5nVN5W6uoyoPfVqrK64ZV5dZTqMrrhlXldU5V3lSV9P8b89wM4igPBBXRzYODQMp5T5vn5nA2xHNz0xZ9hsCmDodVOst16w7DKs01wirlWyRAP6AdzUccbxm+q7Rx/hLZDjSPhMBxBJ+0zeUqN/RxuOuBO3l6lbYzAlyxjrhppfWh8Asxfqm3ThdTkKriqS/OhBDt2Ckqs/bMgfrOl7hSfYd63YT63nLqe5OgSlDfkYIlmXLYyzt0pkBdwv1A9is3aSGt9JgSi6KFUgcbmE8QE6PpAMBbLBCP2bjcJoAiz9ZSYL5Iu0D8aUnFcuzDFjRCrhXnTWtb+LLtoan0SCKjoFkhxoGSuti0rfP1lv1UyEGLw+14mvlj0OB/sZEX6AS2mynZi1rbtJFRa8oDNTlqRGvRTBrMtYSEojqbJ+YDiT+p+ePGzfN1G+yhOdMmAFOFc1CZxVKbGtmVTZcICjQH2LXIqqW5c/bbZGmuvX/vnLplcU7tFcbtmM73IhEc4AuYCgiArpF7BFMIEELmgnykxiQ3Ij5aocWC/0TMUm1uagqwQIPMcub5BHeDicbfipHLWKUU25F5czPrGWM7QkBWAnOWj/9+sAu5GTh5My2+zzX522brCgH/rCknbR7++ib/NUqZgbRyutjZsJCbYhSTLawh7FsNskGK2ZxIia2DoFsHXwp0XTGE1jlDaPOQIRTb02EIudjdqDiFJ/KtdpR0zwIZx4kVs3wNVaEo/KNPtEE5MIstdZS/2hHZ8pHHNIq9sYFiyIZDRw7sCMqwH4fDaXRbOIMJNW1HJcPctZXD5z+FtzUqKH1WVofdamPzF81c+4Og1khXrsEmi8zTPLKjmH6JjAPLacWUHeNjFd6eHbNjtGKFKHysVDA2x9xMpUaF248JgIzoPP/LjmGYjR2TENsY3gIGfVJs0w1TgRQpWIRcccYGcqaVgbes108Fdr21ntt2/cpAnJ2wVrhtZ+hE0LN2A2wDXRmmqRimqdUDwzSFbS2GqedlFuhiOgToNJioGabwptMwze1EzTCVvzxrOw3TDViNm+SLumHaHjJMdd0wbUse0JSwY00tN0xhoEA5xf4gLLyikorSZgTWeKqXb6Rhamy2hmG6xaltSWWYbrTZcsM0cYZp9hSG6XjVa2WnJO1omWE6vopaqSsrQ5/cME0q/y58kM4wjaBWnjEwTM84qWE6XlMrNzk+WvPFplcraYPZ5GSGKZIfoFhmKwzTwZtK5U15wzQS+IB2kQmGQnKZ58fms0bOX0DDNBoYpkg6ofkPeK3EoRxHzjDVhLQQNmFvmAo+TTQwTImROm4jMUwjVM+Di8e4NWswZIYcuwn1IqJ3WEAWST++2FwG8bbMKo8Ghung4Y08PAzTaGCYtmGY8vkn/KykYTrOfNUcZQI0TDcODNONNltmmI7bbKVhqlcxTPXJDdPk+2aYnsLccYZpJhTZZrlhOhi0rgyaLYVOfWCctp22YGQZHWfNIHI6KuNU14xTMzBOvSQwQ8apWW6c4mcKhco4zf7djNONK43TgRQJa1KkbpyuJUXCuhRZbpzWpMjGyjilFNkyME63nNQ4XS5FwjVmwkrj1MkQDv8y47QtxulgL6FxKg7wyjhNvXGainE6AeN0QozT9WKcrodxun5Ab72+FuhhgGe96GkbxCgdc1qbpwoH1LzXUtjBURfBQbAzj+VW6+RW63CrdQM7GOrS5mV2MP6269xNfC6kLcxbGogAiUWeeUv2O7bHGsGfOx4+1eBPd43gT3eN4E/36QV/usMWbXd58KebXVFxxMJLqSoC4VAqgSNP2Bs6Gt53zwhhrw2HCGBdOfDJ+YAb3wsfcPr0+IA/vzYfMKuHreMDtt8FHzAM31W/J+DsGgTB9iQEwfZ7JQhOVycIDp+CIPjF6GdkY/P5Vr1R9T01ukrJAzJQByUPyEDNJAM1kwzU773kgaHG6UGhw1RVCCElD18elDw8PCh5uG9Q8nD/oOThwdVLHt4yXPLQnwzXLej9IZJSTeU9OREKGmmdz8Mm5UOhy2k5ifekqnUfKNpReZOlOnI+cm7O18F+Gsb2x4naaYeYxQXugayi4HCm3iSTaF/5Z1tYpV4vaaejM3Fl9YJbRHMnKPeWj58pOzhWVT1jO4EHCGD4SPQ7oYB04rHuQxcRFEymmV55x2nlHafZ0IPd+7L1aX2eQN7r83VUrJdiiAk7cdVkMWHXv7ij7AQf0fx4R9uWeWucEznqvBxrY+IuLGAcpRc/O4jcopbsdk3NaEK29Kh8/RZctkMvlEGeOqulaBBsS1wv6F1jycZLhNK38Tx/6OXYtTIg6/O+ggcwrS+NZssHnsFXwJ7PPWfvXHJIHFmxv+cDz+CpNoZ/yl/edpUpQsRWAQrwoTzS/md/UF6Prp8gD4TqkAkoWHiNjxj/XobACXCC5Yt7W1MS+la+uPsFvVvca95x4CncyneeDkdabL7aMl9r4RDwh+bNmQBduTL0Da5EnZ+sHXcvleA3ccSDCfzTva6DAIXCpQjqPAinAp6HtEoo4Ai260hYkAN/0je38lI5j8wGoVdnoJbHxKWyUfmXW31jtZPaFX9cVeiPgX3VtpVlB0l5VKGkxrkYq1h2SPubSAwpnjGdC8SwltJ06jQbmJAMfat89Mzy0TNtLPMbh+G0Pg9DBou0iHFJLC3EroVYWrCx3mvDZ4aXErnY+Ij0ho8UMvMXFxcffzL48WjWTsw96f8XHPjOr8GL4Gl0kGkb6lOgUd5/bvlXZ5Z/eqatN/LCyaE/f3TSy4M7zrSNZeNyoQD2R4ICe1GRRQuSfRSVrzldYuBCUBoy9cHwLKCJ5R3yhITTekeRXcJanVSgvB1CtFxAkyLjS5RW37MBrWJGVKcQbnS2yHwjUflnOU4qn9Mrk+uLZV3owv8ROgaKwB2DmsJkFcR6Ut6tBln6p0ABkQjcuXMluyKv8gS8yiRPZ3ryUSWgsMkzww+pC0Mr396tYAkkNukH4THVz1xeNFyDLNs6FjrgVNJeNOFqbjpXM+b14ZBO2DEblYthD6hKgIefsGE+5CBS5waBZ4SIivVk/rDrh7IdA3mN1EnP4atDobz5u0jYzKLc2ZXTyawgIAtmHE8QtqAG2XocIyWJKqd1SlgogQ5H7RrBiM3VuJHjSYdC0BCTidoo8zsnxMbV5htNaTszm5pDhmYyK4tsHaOa7R5xtGzDjJnfSfyzpALcnJbtXj6CKjerzdaiLa7ZBhD3R8ztLUnbaHN7ES9rA3aguZJhavC/lxO9QnDw2TygQOfEYTdT23o9GadAB7YlIK1tQ6Db2nbcHRYjAk677rKOtm07clkntBO2vbQ3n/Dwmp5PEoku2MTXLe0v1v9oJ6yev9oUiA7v2CoUvNPYwRvCo7Cv/KUJwZlJVpAYBHI2ywhlH2/IPr6vfHxi9f1ivRQium3jZ8rfbK+6bYhdp/m+CCL4cXi5N1Vm3RgqTDZgPqOWxrwVuHUwszY4AA+CiwTbgwvtqrgfSGWAhfZcB+shdDoIpRGP4yobIeOqe4H+EPTTFqudj/KwH2ho2kegqB8WaFOQcmn4nw4rsd2j8rawV7SGvp8SBLFUsiiErQtVGE2gqunrS7WbZD5YzF1E75JnhhYwnFB/r7HabrwQvULpkG1KZEUQc+gINh9sMLMBsRUNU/2QHvrRfJbESsp8qJErYSWqL6+otswcahBSRQjkgC6ZX29k8rjAU6WnnoWGTOIl3TUKbabFCcfFKLDoUuwSmhtYm1GEJFuzoflwSKkTCPMd6I1fqwhivfYpApNDESXzAl0mi2Fwvg6KCalnnZgLrJ4kyxAnyUY3amRY2wiT2lWCt8zVIjDcKhzEVIPzYSdD5eVU8H3ns4wV4fOc/xwaGZYbMea09wS2MLevkTqyOxsosAecGbVNiFRtlds2rMw1pLZPSC3rhPgv10uwQLjdZnD0zPAagqfh6CX452VHEApvAhBfSo/tBmSI+shqXJ6gVRs7qjikG+K2KXcGOZ7uZwxb4XhHPyMvpvLkGiwg3s7qFKiVQp0gHXqBu+aafhZexb7kaGaD3XjkQpCD2O6F4Uv8W7JReSyk2wLj14xmcQCUtQ5enVodZc0VXp6gOGquXnjpUNaa5TccytoJoqwBkLJCWWvWUdaS8kTo/SZmBWTH363wmySr+01Gnf8jWcVvMvhtpd9kdNhvkjyF32R02G8y6vwmxvtNRrM/1kS5KU90iBkTlA+1AYoC3JaXuxL2w5EDhuk6YJiPh6shw2z0wDAOqyVAOBpNtQCUo8rHmvLjw82eOY462yNxz/whDyLCx6jyUERcF7b6QWcHdEVT3yie4JcLYmehQGTG355wyDUnXAe/HDiQGpTxanMPxRvUDW3ejhhU6mOXb07gL1cwnnnh7Ly5U/KGBHNnWr528DNGMGl2CFzNOfJh5QNwP6FMrI3ZGVL1wrOn5KMrH22ebT6TZG2cE5T3KXNn+ymcF9Hqzgv9FM6LVlB+fatFjXM2GlB1tErMRPz0kQ3y04srp1nMtRMK6r0WOEfB2Y9myyc3FwnB7MA+AOF1osUbQ3LDyjPvziqMtiC7CV4rUSpAehPIQqWMjVZfqJEsVJenpNYokNblJqmP7mKV6rJbVUfr2iLNnr/Mu+TGUslYRo76qjakJx/I56/uqPpumro/YV061DRpq9vLk/Kg0OmRb6HCCSTqagqcwIM02+Dp68LTJyRjZdc71hvD3j5XIJOcxNuXOJg1DDWU/8Zq+IHdk+EHurq5SPADD25ehh/YVs5HQl55YBXtFPKnqRJXh/OlvnKyo+aIEzpt1eRVF3e0n2YBHlS7jBuwL0TlowVPnFMkJQb1ksQMAvQgtQK2yEFUA5V3OQO9DfSCTMH63JOKlJu3CP8wTXrOT+VmkFXZBbrdjhlkQs/8Tp6yLzY09/CEiO0PnxCxs2vc7OutVW8W8mb8ybe/WufLr2y20dKc2jun3K38Hb5CkKv2ye5guG08zTukJ7nDqgNmMoqBmWGvcMzp4N1EX50RqEZdd3EcmBbERz10lYvowwh407PEGD8aZkPa/X+q5Jd3AzFcf7MwrFsFIvVI+O9CL56eodRCGZSf2Qy3+89uRnDts60lQJRNAh/5s62KWzibGUIUFXA92d3eo+VtKnKeXOKjBmPY+zc4/KKjmQ0yQ0n/7CCVjyAbxSm/kske8itZ9rZQqQV/lWD3cUPhp3Wf57jPHe4zeHbwXL8RnmSpc8ciEOAW9zntPs9zn7Pz8nmfh0J80B982R+c8AdP+INDHiUxuEDfofwe72EbPfbghPu07nNGQCNlg/8Yj7Dnf9JrAX/ccnrBzydOURBsxhaRB71OImalv9cAaFI+pwb34udF7vO47/oD/sChLa4+ctcOMCFFKfrVDP7yYE5t18HJXlF2Nt4q/26777vuc8p9slvZy6oJS4KWi626GP6/S667rsIayWPEOrE2I9lQIolfRRJgisv9DBsdADENrOl4OH4ldDHZtdXUjQldFy2ZzwLE0UYX124V1FQK0e7dNop7qPLBc3tcrZSCtXtUkB2QNLLvZ/9zaCmqkuc8b/JiR1A5FC2LBNollRhRJHgvsMjk0f5yfU/iRdHQoz2LCwVNlw+f1nOOc8o6Lksbl58/DSqJ86tmX4l1tKD3iyYi8Hd1N+lgtzBlYD4F7trgCqevoNcq1whMqDySCiDwWn0qg38HTJAalEWy5+KCy1HxXBNfoVX3EB673Fe+ekaQYes/M1x/j0Td9T0wlRg1m+EFdz6jgpsFdMQ9yPI+X6c/Wr025ZWq0LkCLAoaBI1ee4zZz2UVCWSdO9p5FQXOf/B14JixCCG4MAiELB+nT2dFPBf8WG2c4jyRcdJ+nDTOSmx8NRgz4TqsKqFXjJNCt6thWhFAIBGjZDglAkila4OkBoNEv1Ty4mqE5G556LY7gumiia4kpRjyan4u866lIZpMdfIRiq3KaHFp8hxVe4OMD/3x0S5PytC2ChMmMp/JLpZYAml5qvM8PL4ZUrTklTJxN5KwtbLBKyTeuq/8xNkuaF2Das76DR3vb2Cqq9JcHs3yoHllNFsefiQwx7Jcl0fkICrvloOwPCoHseVHgoXVK9N5c4zFMQcPFiEoa6HuRwcPFnpu+lbnhT/2ZHDA6rkdt95i9VzXffvQc/BdKn+d2HrgFvyYHsKfj4/ipy6On2gcwPfTh+YWvx2ykUO33HLL3r20KX4722s+mklAJbqSdu/vZPDMLknfonnzO9mSbSzN2VtvKQ+x++Xt/EAHcY9XH7R67gdffXDunR/9q8c+ddurPv+Whf2Fnjvj0F6rh74st5iPya2iWWldzZ8bBDY4NwhKswc72Z7rKGvU9VCwy+6e664rFx9Bl8pb+PHKVy6ZD6ON8kOPBOa3svIYPw6aD2fuIRYVSOvU0tyr/vf733/4g3/xC7+0sJ+MMrmYMB8L5PNL/MQOUT70SGA+klm9Vzo12ytP8Ju94BTAXsO71M6YmS/vr59henzVtTPsPF91dcbi8M9mnmP4kdrgn1i135jT4DzcU0hB5yNBT9rJPQ1TmUrptfloxse8XV3B54uuz9MyJWOXa6EJ3+OBv1vRgjdffM++5fsqfZNMTikiOfaoA/5nkAAEyuVieiVxvVvX5xnyfYFQUbb29Epjfi9zxE0NlFfsKdpg2mqXi0C/PZYhtT4on2U+lh2c+8A/fOEbzf0EYyHFknuoFH+kvvAJTTfLxRt24zmS68vR3eb35Ft5af/0SGDuzVYMocudAl5GtKdAg9uoybzmEULXHssOImtVQE3wl/ltNzqS8VRG9fFtSBKTzrJGwDWczUBLyQ/Z4ODcH//JZz766T947+fn9hfB3Gn86p/+4QvfePM33/zeDfjK4qvsmQq7IwWEKDbHiGyIEdEHfS9siH4QqKs803wsk4b+Hg2V1nwsy16ntFoI9w8h7zPoN3oAkJpz9lAR7S9i3FPhD2Wj/Xsh1PxJwX4bu2NMylA6uLfA2XvFk+nPRQu33kK35raQoLlwhqoBWY46mD1TK5ZZV/xOhCAqU/O7mfhOtSdu0lnGa5Y4GtsqjUmuogsi4lXIKQ78VQG9N3R7oO6+p0NkT8zSXR/uKcKeyFPApOCowVRP9UqkthUgroq3hcFeoc4I4R5H8Bem+MEi8U+ZzNlD+3mOqBgyCUUB0rK9MAk42QOrLNwjq/HezDMGEAMhy0YCyZEkk2yQvU2Far9aUDfWLCahyVPYsHV/nDK7f7qyes4c4p9d/NnvBKnp1vVkq+esnDCNE4qoPxn0N0Y26k/q/sbY6rmZQ/1x9zWIjSHq0RJ+bvR/Ikxd0D41v4nZF/oXMhb4Hv2iAqZokHWHHoJWF71T2Xaqgz4KipTIXT0RU+Rf1yIWAojvi0m1Bofwb8LnFS6saJIeByGMUWcgMTgga7vZnEfYIxK2Z94V8+ODySaL0YvMN0KGAYPsVq1iMaSROboLk5yEUkIvju8u70hoDK90vtDmU4gjZ3KfhNjU4axe8E//qawIyyeDy/kgIdILoEQxcG8+kwkbWKlLKAKLi9FO8BMsmp2TRVzqPeXiV4PetJAHl8mu66/zl3N0WKSLLvC38jm7y0VVO8PGlDFtlZkHsgDvJnKaSwXqM+gxaeew4PExj8FtORPp6yEBRYdH2Ti3Il9haoPsBUotuCilPLMug0vdn6XqUSm3+tLrSBUEDU/d8+Md1zMZKcRjrOatL1d6/6AxTOi54OpaY5/OsDKuZmMhm7tmWVt30ajYdxdaI22xcrg+/i/JTs02BGQJvTfYic9j4Xy5eO3O3dnZSi8MCBpsUH4170nqxnBWX85lzJ6drwPzTZ1Xy3A/QR6zryVhvKD26xsRAjY3K7yrPfMw2G9SebPm6sKL9HUMAusk3IuCSAQkqMA2D5hPOehIQrzVQZqy0ZNclsplbMF8Kux55+rK661C2kw4KwzqIAHklXniLYJq3NBe0oNoLDijdMlIF4jYeFuX6dXt5RUTb3ySm3Sfxk2i1W5iV7uJ5NE8FHhuWA59ioJIOJWS6wsGdmGUfvvJJ7fuBo/Li/nTc3abmxRZMpGmgVS75/KQGXyzPGTl4kU8ZFreDkn4LvWVAshVaipIjTwgFwwLZyKwKMEpEaE3kfl21s8iVBMAMCPc01v5o8UCxe+JeXLZyf4r67ieiGtjo34QmaLFT1tk/U7abGXtzshod9PmyS2nnb7VtmzW74gzNWmYsfF1E+s3bOx/UvHGMmMKjWFMzN9mDL5Okb32xQLi8JNF+jwiSzRE9u3giJtFoeDB9dF1mE6S6eA7637P+He0B/knAZUU3kld7rXEnSwvCvdwEoQuYx5Pf1Ob9xrcSduYrbjseU8YyjBndroTUPwnMg9CyImcMg9mvexW0XAgaXZGC3MLVpXP2b10K7BRKMshRFUPazPmTEyuLzgdC2ztkp+I7/w7PWATTN5RBr65ypgohA1r4ZU9c1ObQHyepjbGGb3Yhln2l03xsTykOEOREUjOHbjF71XiIDqmhMA1vUA/yEOGpu8nksADqgjKrZezFyKEuzhylUj+srS6ijjN2odrIgebFgBTxIjVTiyaSKpCKeXuVz3z55Djek+vtOWC+TNxwAqUQWQOtHESE9B1HjL4f27woKp16ZqqS1dVXbq06tLsIEgSAaxdi3NXe2M/mtbXuCjFNn2VaFnSP0DlQekgvxr6GJOHFqMI1IryScwq+ASfXPY/LCPsK+Xo7otx6guuY1FMgFSFwLO5km4Ip4hNb4P5sn25nCc+hhOZZxfFTw74TU7UPy3j5CjqYzcubjx2VOMxg6e7HzR5LEAKzJ9mzFhEu2hgcM10dY1lGdMx5o9ZzDEtiwQDEIqwt+F8EZTws5udk8BFmWRrIkn0Bfq4kvyJ726G3VB15drqspdVV71k+Qy7oZph164xw76wcoa9RF7+S5fPMLVyhn1IVX06OniWuwfPckTVZtm0PqJyfr5D+Sn2IVXNsaPq5JPsC/93TzI1mDCHB0Nyu6pNM/LFn3yeHRpctqhqM21R1afaF55qqlEQs/IlzJ6J6IyijXZTdGW0MPCXUUea79Enc3kM4+23lVY3UoNUZUifxcXMKVfz/THx7asgCHQQBCF2ytki7E8GpdpNn4/m/hL2J1Xtm4jf6No3Kb8JySmrXNB6NLO6P0YyaF1G4h92qlPYz4LARgVTeSLZqSD/L3d0lDaAY0NOy7ILnUfb7zz0g90C/7jYJHh8OtIjfh/bKLMa73L1K191kitfVb/yd0OdiH2MGurE1baEF1M+F83S7qSGHJ0bpDCbZEwZQ2s5B04FFortHjTtgAglPqjV5usa2aPT+mWQXEwpfQkkF3UBSiZi71IyxU4lEyw9VGAimPL5jKEAQEpwGZHkzWlqlQ2ikGjGTkFpSpi6BI+N61q9N6lkgrFT1xSZxL1JNpAI33ki5RkJ6m1vkC6T8sDYBJwG11KnsU2sgoyaTNNNWjZJgcWLKLAaZANnZL0hD4Dpn/I5mzaFmwrM2pj+TZvJ9AeTHU9IpUTevQgIjoYn+nYKi6P3hiagvCYQUxMgw0CMJzquJIxzLz5FXsdu9B/koZfXcV1ex5VGEFcagb8sra4a1gjiSiOIhzWCeJm8fmiZvI5FI4hXaAQRdr7Yyeu40gjiSiPwXbq06lJNI4hX0wjiSiOIK40gXkVYP5QVUU1YR6curKN/ZWHNMam0gbjSBmInpuNKGwiHpHRcaQNxTRuQZ4+HtQH/8NjIhkV0ONAGmObyvc2uG6quXFtd9rLqqpcsn103VLPr2jVm15dWzq6XyIt/6fLZpVbOrg+pqk9HB89y9+BZ6tpA7LSBuNIG4oE2EA+0gdUm2Jf+751gajBZDg+G43ZVm2KVJrD6HDs0uIyagJ9lw5rAl55qmiF9RDSBKPuJoVB5JMnz9S1POJlsaF6NmLnb92b9vocfY/ejj4pj6nITPPW2X7NW269Zre3fV1ovRDcO0GQSgbW2SDAXwDgoKHnLxv2xvGnD/piLV7SoIhTiDaJ1X7T7HwDOX9b/gOpfJdhCkQ3F8udXkszDL2yTX9HsFwQbfyZMdfAMN1h4Y/4q4zxMWRIFD5tEIl3NcGoTPscMjeJ+EAVgCI+C/jtUOfpKhCH2lMe+hv5FQX+E+k6wZD4VZv/J6SQYN7ofOZDmrzMxi5EYT13bxuavM8x//dPZL2it9+sFTPKdzrEdmk8j8h/C2XUAmE4YRxZnO4xzHOn+KJ5zTmofEkBx04FwF7wFHIwUno3+M/ovXbKNuejWW21yS57YxpzaWzTmohdJUIcPnGQHisZV3D9tw5caLS4u3PIzd7n74Xu1zzYOFMkqv4Mt7FNhkZYhfDkqbzLduSnupqqNBC0kB/IEzLOAoHKxLng48DbijFkBQPl3kNcuOgHwnSy7MwyjhfBGKm73Vx6qYO6RV/3JwYePv/XLXwr2bWdCYDD3nhOfeez9X/vwr1+0V1xSiqajVXNqH2LocPXM5k04jfpBNFO04BSC+ore0ws1yBvBY5ze/4Syzf4LOYtiG8/9xh/93Fc+9dU33PPbC+a2doHqssn+J5Q/Ye6Rt9/75g/8+hsfvgM/56nPC40wA8utPLNInW8qLS2+cD4s2qhFbB6WNWVxJCd8Ug1OhJ6IoY3gb0IhRfvbTmz6z/4nlXuqZr/9jMfv+PZ1//CKi/xn/5Mqb9pGkYgvSV/uxCcgQ2yyxKUY2uwuJ6cysx4Ag/vMN5kZk2H+ZHe5CIunPM3WK3WjDczNbTJM3ty2uv8XysVfzM3t/k8EQZD9mVLMrBAO5RJlriHB+c1r2yzi1iUWARyDbZUxokTzkVitASa1eV2b6y0pAvqyIqBHyRNo2iBgqg9XS2uKmL6G+Gi08mfzOiEpEUc17qjcNrGnQJDLdyCSDkTcel34yxEnfz8e7k3/Og/3plN+uDed7OHersNoQd2o9rtlgkW5K09KnceYLXkEexrevJ3R7MoeuMh35CKA9OnaRv+FRYPPi4r9Atc6+ArCk1fTUv4e3PO7ul9Y3S9c836a4SGOM29XqCudQhGyMdblBDY9WKRSWsIApsBrZP8NcbWwik4yMRn/oXV85ogDxs8OlHygdiHkOys1fbaldrncERz4kbf5pBom+6aqp6o7mzWahfldBuTji67sKCQPBaRTVw66xqlfEVSpDj1YQq8uCTWMltK2sion/EJIw30nyTFinmy+nnFauKZsDMUqKsKahS8z2p9QXURPQP083qBiea9OXqU7Pp2eMqT/k0HQf7Xqv9uLFG698CCcUDpciPaXxwJY/uUxZJJ4+e3iu0TETWsbJbfgwUa5yoKaWmvT9KFaZFNJRiw8RUWYx7J/1R/1eZy25DRRNpxfglDg+4plhjK1Jnjekm3eatNbuFcQ+TzE+2/irk2bvMitBBbXZjfrEPF2dSOc8JdFs3h0tiauds1rMQe4GYZ4Spv0x7FN9Tv+CZX7X7+tdJQaO7voP/tXrDoebbXsf/0rRFbNmUOUdHhzLtLkwmxxEbHybHa+iAdDEslYRBgLztuIvUd0QqJ1jUN3sYSvmg4RwhbyBtxYZG9ggYUyNyvJ27J6XiIMcPY8ljnBwELzcE/PqWSRuSX0GQV5lDEsxVAFhUuUx0LYEpXJHrQX22jet2Aeo57iGo1rjcbSaJZ9QeG13KgrCcmI3PXl408++aTa3SOiw3N2F3H5nFcu9cfxppf640Wjfxo34/5pQd7y0lTSKCIWl/SKqB8Eaan6f6RwNtS604Jb++O4RuEPdSvyFSIqyzyhdcj/2mTGwVV8UTEMjyHBGl3mYp5+kPjkiBOHg8QLn0mxqLTeH/rkC9QYKnhn5oI8mvOzuWGju/D1s1QAXfD68vHn7GYEJ0W06NCcOmCjW218C/J78TqjuWOBrCgsJmi7Nj4gHLUp4LrgSMIOKNJ1n9IL3EWRnIWss+WjhYwD7iyBO3BT9CmevIiZOsuOBvJ5YOXz/7LSjYV4f2lzl9qTp0SpUntgHS3lTYkic9Vp5xCV/UcmaNTjH41tYVCAsiUEkl7z0EGbHijaWP3ZQfGetWz7YO32PkAcE7/MxiQ9D1iLTETv64tw6VabHqQto3cikwTZQMisyN6okZlz4yDaqcpoJ0DRgudfJzsHBjBhTzWGsDKVsOisLp9s9JbmzruVwiOByC0a/f/R/3vVv0P1n1BiTg0Cpj5EWjtllbgphMti/T/boPm/UP+vf4XV5oGwP9a/sP+i6iVGveWCxL1EzZeIlyd1ba8OJZmaI1g5DrmbfDLUjYXsxoENgVFY2YF8YmVH86xS4iwJCvMxO5GPU7Xqj+Xr8Qe/zHIDphKoANjhuDI7dsKut53+fy7W9V/U/6DKx+2Y7fCrH+5fASxFix+u6n9I5fhhXf+KYl1p+vcoO9J/n8pH7Dr0Mgjq//WvsKP4cdQa28GVxsZFAj42GSs34SM70s8iWEAwGWVmzvTMP2f3zJlbKaBxLNlWdpxmQ2SNM1DGMCFAq/dkI2+UMPtuyGP3KXZeJPZbAYo28xpsg01SNeG4iRkNpLTPhKz/R8qf3yVQVQrywlhcDw1hpEouqySMpJ5gCzevCz3y+jK7Y4Z2B+cm4flWmY7vU4XqT0JpmFS97L1x2NjfWgjdsgD3xQhjGnbE0o0V5KPkssjXwRPWLoJ7Ctg8sBfhBJm4p4ApnNOfH+XKNvLYTtAVX0QvYJAtMJ8J78ljKGKipzVtsm9O/xhzQRmeef7kEoIJZcCdepUyjHzDKt9ttOvg2jX4iPL2gF0jvqtY3x/Lu7ZdNqARpHknnLUbbdcarg7UyASB6f/n/gdUvtFusF1oUEEgX2ywnULlgjOIpFCvCANOILqu6OxkKUAkKt4GNqr8vB60EBX0pfjr7RjqmPvvE4t1zPxzhnIBojrw7bqO4f2uv6I3KCVoy+sVFHNRcq0qIuhRqF+Gb6BQkwWOE6smi2RfTgYFqybJwB7hAPQa2X9FDOLHdl/MiEUGGGfb2mfVpI33wiaw2X+ZhFvj6sk8tq05fWveQgHaeKl22/GyfTlAztI5vWCTvXkMB/SojYE+GOZBO87mIP00NLr9tKWWFsCoBAdHbNOrJwEa818neSmbBAZlOqf+C/H6bOPHEFYaBQkKPY+jNkHLZGwatSwyHxFp9Q2t04X4xpoHaGVUrxjhSo3zpk8bR2hutIxoBUVcR0WCEErL7Y6JiCRDyE8ejlGO9H+4GIcDLaPzaIVP1o7bUTsGd5zp/zDEcoRxBuiHTc1fIeMztSP9dhQEQf0/rD/pYlPWtHM+RLVElibxRxJf0skut4BdGNhWr2iLFGiJiLG69/yiA8YLgUJvSEZTw3aihTKIiVIL+mjESq/IXBDJCQ/ls5eb8L3lgXeA4UFifNXLfl/rZCG6EXr9lVxKsBggU2Gs5wkNq9VsziLL22JlJ70CFq7JO2LpAi8bBh2xnle5sE2PC8DOMaXiXVywzcGCxd4wYpuD5db2VoJP4uEtLewthKzEidAoSFOZDLSexmXONG3IjIDn1SY9BjbRNWBsSVuMCwYuJw6vtVl1jAxKV/SKVCqx6t1w5qpTmAaCuf//9Pf1Fwrn5ccj+8/+FVZ591b2VlhyXixLRYniZgtdT2LMurLDw0pV0ebbSDHWwA0KjHPRNeDjgoTArzhOTmKHDpqsGoyri2JfmwJhgy7+lHL5qUJG6li0d0opkKSyS2PQIZGdpzNJMCZycoUJG9Qy9XSvym73sBc6m9dhlaQcTfkkOZruqty/u9DmyayIxWlId3J/MuiJ9a79S9a1m4QCflvLWvQue1xT30BFYcMW6j+zQ0oUb9mr2PBlVB7FwIRHqWDwWbkxhOVW0HsVyuRjhqDew+La4RNZ3eUWPRsKe3RxE2ojGCK0y7LsHqUjCdwf006hRT6aKzZiEjexLuk3L5pwSceuRBoYKhb11z99udtJlA3NwbZQt+CvxBxsl+I5kkxJVHkkNvV9GUqVpBEIyUIEoNn5QQghEXZ6G2bP5mSBT+KrcOnf2q5yTGVLjiUIrHsrdNXs/0UcQZXB82lucrPF/IeqEFbfsChgyBfvbC+OHLai4AATLAlB4XJAiQzj/OvZB7+/4+mqqg/VBpVfJebQ93dk10lUgFOabvBb29lDeJbQP0vjKZ6lxdRZF0uC2vrpELkcSGBsk4A99LtLZtsHbMv8bJvXFAmfn/kQsQRw8PwtgkBEbj7JXw2ZTynnNhRk1Pw0bNM/taunSSoRLm95+VM33FNH2UVK7bcKUZpwdo5v+MA+1AJbte/AAatvgRyZU4fwyvHy1QEUJTvXUfZ3//7DE0jt/6HaGPGrhkyP799Aob6cQTvVH+9/VmU/EFQQC4xvSnYUFJKgXGCwc0+58Ep+ZW2Q3YLopbpxQLsLnCGcrR2XVhGa17eLwXehub1dRG4zekPbg9CKF92f338hNrv+C09+nauFFFhdyDottnvVCzyUFddnEfWv4AYAC012o2kd9ZeU2BOuA3J7rBTk8b6x3X+hvx0du6wPuc7tZ5H8Lm2qMryMBcCldniTAbPlJHpOqN6fa7OsVVLpWA+AaKNzzH5AlVv796jsBbV9DGnOrk6JnozAPQc3sf6kFIYx/Bxclwc+MBs6h2LwvOyQ9q3NVME/ClBmPrR7/SbgxGi7OvdwZNxgMKgcM7gGjSiRRGxMUkwy87/bgvdRE5TMBhegPex5Ub/9gf9v+y/V/3OD3/CJb+WU9OB9qmiUpr+kEHBAf+p9CFwfXLY3+xA8VR8iwWlrlNaG8/0llU36qLR7df33Khegvip7D+ZNWJs3nDUksZSZk/irirC/pLwW8R395oo8KpP63GEeoQ0HE8f4icNZVep5KeYNqtkljSnRh6T8eK1Z0+CK3HVKK+6Op7ni7njaKy4KTJz9VSi1UbqHGIqUfVuUrtGODPCJKP4LrkPmiasmApajwKsSnVW7yo7dF3cwz8OdUvANS7bExosPBAngxFvRBo8UQkQ80s8OtByFzw4Y4pE7ECVNSskBmpJrIpvk7i57dxeROAmZkTorJH9yHydUPSZaJEep+F6kVqktR0YYBtW0nhDMbsVkt64cbQEGM48sSst5NCXEg4KYOy1H5whKn5rWMw6BjYi558nRDuRz8egi1IZAovP5kMVm48pde+Wy3i8bh50+UrjTzYRV34hXr4OsEZTK6CBLgvLIr6nsT7RTcK26pOOCn70imie8ktozf7k48yUiOpr5CSETxNdghADy4UvnCrq4Q2V9RT/mB7Ws4W6Jm+GVdegs3i3dv7gjiwyFFQyHSfRQIiKhS3YqQ5/ppDGd/n/23js+qjJ7HH5umXrvJDchQEgQnhlFUEACImoYvLkooRcLrmUVQjJAMiEhM5MACiTSxLKAWLEsyLqiq1hQQdnBYMGKimJBF10sqyiaYMWymNdzznOnpFj26/7ef9b9sJl771PPc55zznOeU8gLzGaZIKJTsRE+WRSSEoVsVCO8TG2qFXxBhvfbHaQ0KQqLdmA6/rQ5BmQUL7+QYVsvRCcNch/D4gBcBSiLRD53ymj7o0x/8AwlPiuWnCjoShRUcA/Z7z343mJwpa3UBPDcIVktUo11yaIl7sqAJPxsQCCZj99lrE1yN9ZWSPUngnHIllt8li09UbBbomAu/cmhPwb9geyXRqJaTuJXbuJXd7spGH2NlRsJIFw5tCttHH4JxMte6EcdVwWxDIpogX8M+uO240WA3RqCG0im1VPYtmm5SRdeziAYsNQX8iyt165WJE89oTkSJ0I1uJyG+CvWsGII9pwgXfZVOMUNqY+CLfqiJe5wjdVwyaIlc2sQBSRr2/dffaxE2y9Boa/FLiVrdviOLj52IbylQPdQQCY0rJPIB1Oxho1El1UJj4gaZ+EABHW2WCbZQjgw6hezbnsIYwyqtjl0gK69ZfQkRYdzpwW3BxA0PE8WU1ZEGcThAIbEdQHeusDW0D0y4kuic38mibMzjArv1zWu+J1wHmmRarCFsIb24phIrCIAPVjDikHFJzTEcHMB+lVRGxvzaNxDoZF4MWeWJ2w5RkcwMlOKVR4FwREGZca94IKt2i7YYwTRghnIIwTRCygjyVBSonGz/kwKyMIngLY0blaycSCiGdbqkedBDDEkYaSlQKdhO2aHQAl4j4b9fgo4H1Bg5ZX0lR9BB80WCVkmKEczNcI1G5IBCWFJWhgW1g5J6AWbym2BdVlsJBkyENcdEUkhPAH0CFaQzIopkSMa1EkOGmYu07ESgSAmJSMjFvJmu5NATwfFtjX1p7KcjmhhYkhyhyTRYhSBAsQPMPQ4l+wFWR95VACFLSkCht0iXI+7Rtwi8whE16wH1gOObipV6QeErTsdbXLssGaYkd1i5IVcELa8o7V6jAbA2baAMnzw8g1WS2ZNQLZaMkeq88l7TuLsNFsZWUI6VPvFwVPXg9O37hcnp6IK9E1gmahqsn50hZG22hHOL22oX2yrJA6aSxodnGnaphw5qz5htUc2dRIGP7VOrPDncId1UoU/22LJGHZIW/DGifvCY2DduK8CtKl95HEBj10O4v2ygBuwVYQEbJFqAk4KXOQGsuG0eo2E2nRV259J9OzAcw34ro7DwyVcnfZnst/LnX5I89iLtoabe8KB5DgCncf4XJD/B5XFknEHpATwOa16f5YF+kUYXD8mGX+F4ETw4PcKIxzu7c9k66iR8Ksfk6yCMFbpZCEZAS2ltwLWcpzFMCq21A+0yUDYvVZPtJbwO9HlA5x9uTcWcFmXvazWEO45CNlxMi6eEfFnQH3Jrs/BRNrpl1IrCuKuWceCO6YDyYiThg6jRShLiSFDa+C2o1ZY26Wwhc4o+E6JcaXCalDCcETKhAnBTkUP/U4+MO3oZMFVGkuE8cYLIpGJgfkz0Ux9nCVVaDh5nmmxCT6ImpUZxhu4hu0s4s9Ay2wM0HanHsi02Cifm6AraUjb6/0uQcet40aidR3qF3C1U+Yn9WNyq/kpifnJ7cxPTp+fCwmAmBtnan17c8I4+i6almxPy2XVR62edTQsWi1YatLi07xEHT9esDn9htUdULIfY9YPLGwVj/Z57GXWoEX44ndyuFBzcsMqrKywWq6S0NDMaUlhyw3ysEyKmHy4OHOO8MGNGsb2UnlW0gscZI0sO+OUUoSHiBEAYPLgkY2/6TQyFBShBZ9XIw/0ET6XxjOslpaLawJenkHrVZOPNj0Z1g6vP4tnQ8oO/F99wmG/PjVOJSKhFAZ0l6wpNZj9LLPGUorz4YIwH8KvsXCGX80R/2XkZDozMjJynPAgO5ScHE+OlJOjYox7iCYUznBl5Gg5GRkZGMRqNyv2efROGgQcKfJ3sXZ4dbyUlVoNwgDKkeHGC+M8hzMPMbOI++B6rlvqQ679AHHL9K7201CJ6V3sh0LG9M6plXLSKnUCTZUb/o3Nx3spd8TvtL7FyGPZeIXHa+AaHxKqdCFlH5hLhwMe3mUDQGfVdbjU3MCQFV2GZ57t9/Iuw9Xl/i7cKxSl7poR2MKkiA8PjXXWDm+FP8uS/Rl4xwkUKrUDjBMiQQeuGqtANOw62+/hXYYr0LCHmDUmwHHXAItz8Wyij+jl4RqV73ehlw42O5ydCTtvOONdFgS6nAiZSxEpiCg3GDUqvXkK3lhPe60dXrihqwlk5IP9RBeebdylg4jkgmgYeo0vA6StlotrwCEt3+9MdHMGd6GvXjba37h0He72ukzCsVWgQQCNTNPkekHJXdhofsAd0EBYMJIBW4sCkrVtEFwqewLOgI5ShyakDl1IDoCvoiLXYUfqQsrQEEIGOAzKojjXLHW0qN6hIC1xHSQLHQpDy0Ky0Ii663bHedgbFoMBkDABsUGcYbADyg9I3AOMzEW73AvmZjhv+yd3g7zs070ad1FM2iIyFQWZkAPx5U7jbgys7SBnEIw/WnQK+r7hVaI0RC4CesslDe8yJeTUbgxHDiBwQIY2j3G/HvBabFTAAxmyuRQeiyvkhlmCwZCE3G6skIU9Pp9mDUPjJTbKp9FY8Dbmbh0vWqEfHWk9Eski5OXt9enhLrxQHouim3h/h253LHGXOCPZPQDBikI3meibkjkq3y/p7iTOuXFcjDv6KkWQLxc01tbXLOt4hnESfS7dowkgBdmJFsA4x+8BeENQ3FS+jMK4G9gwZbRjPhfvNMInWxIe89RElJUAExc+ZI8H9NeS/D5bnvWO9Em6R9PEO+9EnyutuhDzqSTTdJcGnARGg7KMgS6Zxqj8gFfshYzwGJ+M0/RCMj4XTjNzDGBT5zE+BWElwcwBTIxn8QyAKLMK6C0E3kEIwhsvh+CIWM7DDSrH7XIEadAFWszvg2CJw/xuDbQv6PKpWfV+HyCeyEevbacA2sDVORwjgL7jWQASU4JuKgAsGIIRGrfpPkzDZGCUqpyAIyyMbYVOKsvB8kj9JvWRJwGWoaUFRklSAYUUikeEltoEOKyt2rVBvyTRoZyUCH5SisH1sAPzKUC6ZRxDDt7m5cBd5SyJPLdZP8ZA8KCjq7hu8StWPR4Mdq554EMIcWTVcwX4PWi2uWx5KwPoRU6rJIXH5PvRNFVB4YFxPD+RxIbD1bbJLJ2nJVN1WZ5wRjZze7xuD/A3r8frdXscTpfWWoJJqH8y2/s0SALn13Y/Hd/xpwLW4aeB6Z8sV4U1twZOPXaBvgo7GQvA2e4blgWRg9traLDcYR8nyL/QB8o9kOoQrhYwdhKlLTsLxHw0CE5yR7hy8zYEHMO9CxdsEFySorKtlc4GD0E/E2dNx4aAnMpX4cDprQoolrcyLCrKlmcsBIEFy3HirXa8Wkhl76DkHNvVGjigj4uQZxbqtPDE/tM5twEabZDBGAqOkkgr8SjqsBpk2H0ytiRbLZLt9wiGDXBqcVD+S21brpJdL81HB7P7VJHhD7MNAd5sC3RDNm5JfsN6yQvS/Y0BaZu/G0ZNSDBxw3rF6+8EFPo1r7XLC3upJmDk+ztxY4S/M2y7bim5qxanprVChTqojg0LvShUZPFEQjrZJGSX33q1Pzjr1gQc+darR1o3HscdIB9K0/ItxSYzGIo3QdBl3PzKmHw/JnrX4Mopi4RP8GSCWNK36yAdrAtIiZPvNLDqBKuifihFg9raYfFIIMN6lwHdVbTkczFIAn3kfn6v5cTMrWxUPvbEndYRYXDY78ftlu+z1vulZDENeXhBBeQplCu4F2URH0U+kusTtQ5apTw5tumgCZDuQj6oBRS6NFcr0GhKefhWLBd64QVrfep88BAAHYxDgUDhLr+T++hk7AOSjwYcinUE/Budj+TVBUKIk7tR1bnRnzec+buhCVC3RGA+yJ2Xt2x+oBss7DUH9ioNAfFj4YJTMM0RNTERKFO3DQEnnLnc8NKNhw7YUW4wAAOtORZ2YfocCVM/A1QBwRUAIVhdKRYbI9x02Ci1iOtWtwrLUwXCEBwSP2TFkNbJwsAaiuXhiuUZnQ8RwsDCADT3GP3ABaDDQXJPnT/HquceuPP1d0EPBIrM6QLrBCAgXbmnDglEF961hudUAujIWs1Jdtd0IAQlIgVSwElXwGFeTMBTQRMAiy7XCLT2cPPsfGCwdPgCI0C4HQdmi94TwJY023MHRu5jUBv9lD2VfsXyggiHYo/lJd0VMAO/wj3cBfzCNRGhpAMkCC75YZ5hfcSK4d3ImjAMn/tEg5YnDLkQVes2mVCQaxU/CT4NEE7dY3lmBXCc1q6eYb8Xu/bwTMtTCcEbXJTzHjqF9+jJKaIzArrBELMhtVZVIJO7oMYI7gXo5XBncQ0mRcq0UDUoMLXoVLChpcUZyd3cOxHu1ryWCuFoKeiIdpqUKKqJavtMe6fYP741uZPnFOcnHwE0Ul0gpxhCTeSMzvfnykW8s4/xTtB0fzj9597oz+XSjX40ScATDaa6kXjuOi6VgMYGTRFozyk0SvQwArCRIy4MNeAdSzJuOIA5ziDLMMICPViobsvVB/YK6f4/WVmvQEFAnbH5fifqCiBg7PiAB21ccd/ZW0kuwsUfid5l7hq/lzIe1ketejhJcD0/4OTKGK5YF4+pCXjzwT5Rt+qthdybT3HCoFrA62PWHDR69KCOXA1jvjRIvOnFI5eTZ1je2ThqZwAidcAbiEBbGfDMRk2wF/aZE85lNvL5PdxhTamxnmLFKN97uc6d3FNhecJgeQhRScbA8JxcH5OPehNRSOGeCu7sqBwIkR6uW4dBaIL4dC3oTBEJZOeDDlHn2RYbWQFDzEATpik1gc40BlichDyMdBrJTj6p3bKQdPesDTgruDO6kWcZd+kBZ9iSaCMAswg4rQLg6lnoOD5KnMLlcCDT9vOTwlZ/qy+xACqZCbVSxHAwDM4ANmjQ2+gYn5TgbZCLkqutWGMBXserthQuBD57TsD1AqheANN5T8TvRXLk5r6x+QEPHaOAlnvhqA0r7OYeVBZhzfF4jZk6N3o/VoSfcXKQlIGTQTIYVGRCES+48YhDV8DNfWj9l42M/kCBRUpT3WKgqnSPj2AfiUEERA9toJrsmTrRLVhmz6h86Em3PGGwPKYOXRN9CrwaA5MGW6XE3btOkr8LS8Kfsfl+T1sg+QQz8HEXjMuH4yJwJmaKiQvdvx5WuP4wViftD0BKvBBNwgSq+LgTGCfsBV3MjTvDft1mPp6JqCxgE8QxtoDrVnaFlW2fujIRqYw78Ayv44pYBTCrCsuDZTSBTo40UQkCujpsUakTd1h5MatnreWpqfDraE2gjfUxS+dK2O8UpLWgyJ+rFPHcxON6f66YP6y3jtQVgAaklefeuu5GPMMTVc291Y+biiQt7myzsxLQzuSalYls1bBkwF+QAv1ukrxctMF83GFlVqTtMZe9x5Dw0VIQgw84QMJaY3MQqxSkqr+haADuLFrAldCuuSO0jkAHIpCgwrXl1uR0U8SskhqygnZhP2FLGknSunUcXGQ7wIDKpfF0sQwIFZEp7gUvoHDAURFwhrkyCrEC1siJwiqKGKJlCKEU5soENCCRKyhJpviiBVwoQBMi6NybJBBKkkCALz8Z64uvLmBDzMYfH3f8ojgNwvR9KpzRPdoiVVIX0rk3ebIy6GQlz8ezFVzFQbxpkaiYUW7etHy4qh1TvyG4gCceWp5gC85CFaK6jCvDg8uXwGEpURHiauN9OfznPg8jQNqP29l8ModRE8axRQvgvJx4dC/FHLxwlh8uLYbSwBsnpfTews5Kezodk3gkB2MPREmcZ/7dwpZgQykHHDjbiZKNLU+ws31sOL0rWL4hIFlXHSILIFgSJQEV025yO1uCmVQvOcTCxmadU6jQS75lYKT5sI4hamFA4DMbIBDJFH0WosMuGc7O2JgGsSWtQSaDUxPNvRVoILi1tBgDr1PMfTTJcqQYGy9e0qidrDDtQzCX+mlx11E8TqseU7fAsRfCxORjghwV/c3+DHrifNCHrcJoitYqyPwWwIA+4zizDjEwHsLHSXDUttZKmBEefq6Cn2ehMgPOAKA2soYJ3xkn5hQCRyq4YJTs7GHKEHknaMPWoVsys/rQIRmQdacEMZwgfQWauD0DA8PwaYqxQacO6gkuDC5y2ASyhMWQDH3kUXSeYihAgKCXTA5SQCZiuxgl6GB4O0vpxuC61i8SyvUTTRs+CSgBeLeBDkvjrceDozc26H46etYA7lAEHgsvgFG1RR0VUEqwfoluQT+l2r0rVj1X8/2KCH6E9hJ0pYz7nNeA65QTpTUJ4klhqCjI/AUDQEu9uyShzjoLDU0DCIocTMYccILOSuWOsfkBlbKHY1hd1Iop9KiKULcUDycM6d9VzBINTvsODI8E1R0UopI7Uus6KgJqSm1HGOuqlHG8nYtwWVsDFMi2FUEbCRWs6VvYeB8s+8ObJfLgIAvXhvoaq6FRKfYplPuhJVPYeyUCg0sipK21HcOEW7KOxscNRTUQ+nok/LxPmUgGginV0JrJ0uusfRRdXDSSaNVSRDsNEAirxWzdLeUcyq6zDrZbP9F8skFVVzVUqlrdcHUdliQEELCUsiRNu/Q4SRMGJtpRHakMmfUVuFhbuzaL9J1gKK0BgYe/o/MDLkupC8gY4hcVE3CsAM0UbDUlBvkut0iozlYxEIBcRJ6TgN3fbgb9dDG1zp3WQq7MqRFbWSYzKkkEnVS5aE2JUBZlNAgGs0ULzCRUvOyx9tAgvRBcHvPhWTIHQ1s0B4tAY7Ea8VSDal5IUFVnGTU0AUcdHHMYl6EogzdynaXWBFjiWaqz5FbPUuJZzJglZ4xxsjijibJWEwXyx0gSsuNt0VQpYAJE/KDJQlZDsFhEAHAXqDakBBRI5eAFrQ4sBNwWYHd+h/UBQsOvgtsieJrGAnjUxjFI3BnBS1+8iO4ju+EC2SEyCcIfSLfloD84LGgNg4QCkLFTXdesVwngePvigTyx/xW4YhD/RwimuORza7grDPIEZglA0zQjgFsYEjMH8NSLDgtUMiCEltEBOd+vkAlVvh9tdtEiGWxZKSgZuPiieymGOGPWPpzf6DyiqDpF/HXrmOo8pwKDK1K/dA0xAm9YjQq/jEZOwCQCarKgjyy2/JhK2oBncb/GdK+Gl2nMaqwfi3KABlahc2v8rhQYA+bCvO3rc3gEta+P5Vk9uQuOinCvhZnz6nARGn40KywDwY8G58xq2NcT36g1AUm8acjEN7AAMSuzDqAT4SwCEemkGKZn6VwB6xGxuldoECgquRryiEQMI3QHc1nM6gbYVhcGYb44PwaXWrRC9mI4uDIRr11U7ggoMCm4SvEzyviIC+hAPiBZR8A4KwBWcjEFyCVDqpjftuRiXI3QGFRL5s7kXvfU0HL893Z7ChzAVxeRjq507JlKXBmNebQVLhBPhR/oqmBgUFqJeKeGuKBxNFxUBBnjrvBEsmPMxVhB6H8ujVQFAU1DTkErETk9QELSkFNNIKfaCjmlNOQk1BW4nIKc7hTaKgMzEJSF7uBgopYB7rFAGSTM/QwkAqgWE1crgmBBOBouLHAFdQPM+WCzyBm9R/xA6VZJVAlQThNqRKOAIAwvr629NCo3xNLauxmjUITRxtfav1mCf5RfvL2h2ORVtpsTGDygIuCR6607tkqYJ9m6D3/AOB/cKg2vP1Fm1t1bpeEN60D4VeHxjq1wkaBXWLNrrD1/e+1vjigMIL5VzOpK+0cD1yDNEairIFBtDQxsvM9jLd9KZqs/4XED/QRXUECf8RjaIgKGNlduRbsmtcaHaW/tuSlqkbVqq4R3mIowFqTwWACyCq6M9SmUnJRwzGLGQ5iQo9jn4LLfCXMhu0fcIRjpGVy/KHkTaNJr8NTt5K7xP3Eu1KSNjfgc7Q7aiY6r4wHRx0Z8UAs6w/wCku6CRtxh7qgJ2O34VCohJRPXVBQDDcUNZdUXcxfcjjjH4x6nhQDjBu4MVyAQ4ZRJTeEdHXYiGQ/pVj3FWsLUF/QedIRh4yE9D7PUAgRG+hxw+cz8Kn72S5DgFt/LCG74B8dZFI/BUlcMGoz/BQwJmjBSTI82Hj1BYHGd3GX1AWWQBtAREEL4ACIsoUdwFobfmO5RnB3sdXWkrKvEU3yMA3IF3DglVhQMN4gSEO3j0ng4oMI73GqI1tY1WyW8cIE2aY8e3Cxh/FTrq82SQHZ4ulkgK8ZXhfxNKM1whWQYmbTXS+CVnHTKtTio/HEDOq0+IKDM5VIY7Ico35TlqskPsDBWhwkictk7Uk5IM0qF1QczHW+WrIftEaEdWn+mW+4aOBmPBerrGB9B63+ZOyHgJDbpsOaC1z726Uj0SUOGkQlSAWsAdsYB4fnCEr072u1dsqHLpbGpUCXkkmmNUiVm8kzvI6O6XawSmbeIWQCfSCytg5YWPbopBw54/joSm9bPhJWI7bOIbpg4658E6LZQhkiaScI2F2Kw4nc58d1JdxhusFxwcFCwIfjcrcAki/Vx2xAC9uwUlL+YeABVAqK9p4NKkHOuAtEbq2NiKkupsUDo5yjfOPCM0YI59pwALWDZSh0UI0G2GA5/TuR9QoAWZxFrIWd0XEDHesECIWU7qgKAbbrw/syZYJzYQTq3RAstJ7BB2mNwjYcxgsWTMDlS0OWdK8QxE0UlygGEHFNBNz1x4QMeBnbn3THeP8oKWLOYznZ4teSTQL4TMl7yACQDbzOsHLiDNLizOF+wTYli0EN4nFxo2kAjIZyKQW3m4tRRBmb0ISfxwSFSAcGdjiwCtqvWwhpYKHdiH8qwZDJ5qdC6yGkL4pflevs4CKbELBZgiXMFQ6t1hhmzQJZza+hgQAmu4I8OPdEfhL+iWT3RYB9oK3XWVnZVfoPsqqTIrnKa7OrHMFmoEnGD6byBUQZwXSAkpy1oKzQnOiu9imclJUKuOm5CbnWInIvzQ2mXobTLSNoVYfjRYQe1IyAKysUoiB5RRz4XMUqIC6JtAEUzicIiuGER3YDBuTBQASwAHdD4/wpxRfV/b/CFwuZUq3cYqYQ1AMVl9O0fnR+QrXwiKDdsxaDWmDB2lfjthrdIYGAAbRmNzVHA/amCbK0sF9IGELwSjmUSue4Bdhajr6ScRE68lggH1ASGquSFReip/p/R0yECq5Olo0x/ED1VQk8H4YuawFL1dzxhqW2w1EFYmkRPJYmeclv0lCMkMzuEGbdAT7U99FSS6GmfydRidJxJRU9ZoKeSQE9s3SDoICkRwHLQJkav8oDY4Qrtd7z8ziWMtve7xj0kbjsI/gEBdbEGDqqStgaaLeQzkJaRSUHYmv9QzFdIJ1YAdeHgiveBTqLWKtBqOY1Wc7UtteYeayGX59SgdQCQaieSaifmxG5Dqp2YVqoDUq12QKrxri2TEgfRQUrMAtSnacchSluTpiqCyKM0e4gUyG2LA9wryn9xr0i0V5TEJlF+x02idLRJHK1JuUT+QDQdObFNZO6JkDWHQ+jdlPb2h2RnUXElVE0KytuwP2R7f6DvVw0enY2AS5CtIWB26iCf0PT9IWlCoURvpVbILqUgu1D/kVziJryU2sFLkqAEIUzHS4GVbsRKN2ClBFhJRRErkdfkioM+xRIirFQRK6UEVqo2VqrpWCm1xkqpLVZKCayUbAVmihYgXW3J2lVbCozkzhScbKO2ZLbakrVSW7L21ZYaMk1AIM32ntypSy68GqCLeHcYhVAyb5HgKpNVoJwKqZFQ6CMrf7qTCEjAkoUuho5/FbgLaB54DrU3n634VuoCaop8iwkC2pNvVVpMpZU6HAVeVAthRDwlId/aHaQUJZfyhJpHRQWTkXxKyrcyRJdI0QiprTRCYJoKCj6EoXMEXJ9Q56m4qQr5Vu1AvpUTM0ohmkoq0ZQTRBOZj0yhvkX4AURPBdCT/FjhQ474IFBCxZsIzKWJay7EHEmIEkrK0USho0kmcreJ5A0G1cHOjCKOIfngDsFh7LOS0uqsxATbSbadWH2fklBqJdRc4OzW6iCltDpItW0xdbQS3r7QZYqNW44Occvxs7glt8YtgiLhlkNUHpnoIKl0bAfNHGm44/h90IzZ4/gP0CydNzva582ODtDMIdCMpaOZ1t6ipCy4lMC6TO3n8U5LHHxZ+tUNS3Jlue3FDUl7TFwcuzFbOR57gY6Q+MXoD6xMJjBlMHgQXNLmzXhFAJfiKbxZigXQkDzJmyEQMNqMJHizmuTNagRdvmIobqXwZjyOyxgSJJ0pJ4VY1YK7uIArwZ1V7hLcmcSVxI5myKRlZNIyMWkK/SGEWFUwaTTDlkmIhUAdIlMzMGlI8oKEGjELOoAoDapYSwEyW29AunV6qxJYFeLTCvEXRTAW0J8d3CxCSIEKkLN8WFTtCl1y1hMbcNjWAJABTyI/duIdpPXhBBk4p0ETSY5hn7xRf6TSAVxO2dUQRRBsfEb65PRdnaSvzN7ETJRO6KPSNrGSRBXaxCxtZ7JWm1hJ3cRt2YpfJqrdehPL9ji6Y8Yj2sSy2MSyWPPWm1hQKDVtEzPYxFR+BCjJFNrEzN7Eir2J6RjNxCaW6UOO+ICebbQsxCukxOUFCLVizyaPESijMUxRKwAGIodGroLQSvuMgrViFFJFQEo/n7DfyChYK0bRTotcqrBHK8POEDgmpzKKdlBKJVqvtGEUSVqaNvn2GIXSPqNog2PIKDBAh2wzCvspiWMqBPIkHEsURRxThWTQMaP4zTjWDqOwcUxK4JijAxxLMoo0HNPaW5SUBU+iHDKKtkiXqKQluLyUtmp+KckoFKKocoJRyEJrJdmnDw2vIhkxiqTFgS4SewpGwYhRSAlGIQGjQLaQZBRqG0ahiDdJRiEjo1C4GuFyBHyPpBgem9IZBWvNKFztsAklwSagOYrvK875LsEmpPbYhAsvKeFiLMEmpASbUJJsQkljEwqxibQTEbMBxhBS3LbsSJ40yNgq1z6FCGMOrRqW6MlN4uKKWUoFRB2SSXaT7fsaILQms4wYXmPhL7ACUgCWRXC7hIE4LGaA3Q7eHzy5SUi2UmaKQqNemySh55pibWc1dE6ziio2LvPLw0kAIytSmSsbA+oyTJECYavRXFDi6jLyLBRZ++QTFbe2EpJ9o1dYIgeWxOXh5qUBaSnEEx5uLsdUHNx19kb4snQ+V+GrzJWlwKHwOzg8Oc/eCIq7pfMtZmzVwVPWbdtiLA2gCzpbChxxAXUucWUph8iVXD574wKIdSQywLSaoUwzXO6XhjNhwIgzFDNbBg1tDKjLl/jRxnM5IV3qDGshlCbqHyF6t7JwPleG8+UwFPij4rNtZ8ol+6e0MOAYzpcDRi6cH4Aa82GsCxOF5weg/nwYORMGnZmLoc1lS8DL8B6n7FyoCPMrXUQ3l7hyHowS/0/YmY5Qi0TGSxizA8eMgsok9ISVuQK2sco8kbNN5q5lEPNzOXcNr1+KC6tw1zJMzujC9QUDO5yhuyGgcvdCiF5vTwtiDgzny/1SYhqY5pYsVzMhF7l3IXcO58u4tOScGsq2Li3wq3CzO19kgzPOolhNXIa5IoAWAHHg7gZwBVu4ACU3p92kE5oEsHCPaNJJEfUlaFJKbVKmUoBMCxdwF625R7fn1BDwcGUhmve2gsZ2xl0LfjMsvG1goaXDQvv9YaEJWHh/FSy8qbCACx11OF82H5zjQeIBzRjsG8Qc9ANAT2Z13gYuz9sQDvjAkthHMQJ02I4q/KGsSJC2WBpev3Q+d561EcxW4DfgOW5tdTFuTO5cHHCftXEB2jGby2Cwy0WCJLCNNpcvQadE9wK/xH2BDAh45wMgLferPIOcYzEGC+K0GCfa9Lhoe3rgtU7bfmgiGFaCCKG9qk1MMHYBUhXacbRbqO5jTslZjx64ahhnh1yhPf9oysgt1wbUDKfbzVRJxsjDkJ2TK8ZLygifCzNQ7JFQaQBBxNEcBcsY2zAiYOprBVJj4rdHKVqg9QNaDEtooSwSsaRUCMhGI1i7Wrod9I2s0bhsvKSgjwld3Ogcr4/p6IAKQWKHCjow+YUxtF6BaqwAVPZR6E14SaU1TmnFIZIVWsFRThScgGrJsygLIwROs27pORGlHvigzhIhvh0Yd407jUdFpHsHdxqNOsS8ceIFlwPgRX7IAoDkXYXhzxTuhEE5KMJ/sQ/C7ak0R7AJ2WPHSdNdDvuXpImbcGyY7iRgJTBkNPhViJDubCK64KgBN3XlxgoiYywOJNEA42A4xN1+vN12U3OY1ZG7iyEVBDVNV/BimXA1G/U8XaGkUY5iRGGV2oQXqWNyjaDMU8Z2yP2oUqpaydiuY5IpCdYKtLwuuGgCkyy3j+TsMGbFGkWVuWzEdQIDXpyoOA7xlhrB19wZcBSLyTMbzowGplCuKrC3RmggICdS3h80scBxC2MDP8bdDmcoMpMw2Lp2TiKZqdGoY7uIkfUYi24PBiil5cbg5RQRDN5L1L/Ia0fxMml1lQrIwq5FUrKkGtt0dBlQqGkA2x5JdEXHK2y6TZcOarpNlw5LSekSooA4II3oRRCLnUphEAdoxq8mc+hhHjIMd4cNWpTZmOAoi9aQA6MGnookusHSYmikoTT2YHoqOKtqj8iSMxnTD0KFtaI/mIw4w+lwYPwhQXvszlW7cxUl0lbYaL9iqfSIljb5nqUSJDIHT3wMOJD4QBEMRCvBxTUeHXHH4NaUBfmRiYICTsElYSr5oQMcZQVWEggnaURY9PRA75YbYyPKGAkYQkMiKZJxasVgdyZCHDp/NyK+Rvp5Iv74zxDxJ34tEb/O3T4RXyP9H4j4Gum/R8SfSCHi17lTifga6WeJ+BqpNRHHOf4KIg4L8ZuI+BopnYiLBv5jIn6duy0RxzY7JOJPphHxJ38rEX+sXSL+2K8i4mukVkR8jfR/IeLXuQURXyOlE3Fc7naIuP3+l4n44zYRx6ZTiDg10ZaI2+/ldrvsgIj/55QUINkRJSWUaEtJH/85SvpEe5QUKED7lFTsj/+Mkgoa8DtRUvevoqRKa0rqJkq6OkFJtyiCZCK1xHjw7rDxVIKS2q8VK1d8e1pQ0kNSu5RUVAjIxjMoDue2oaSrBSXFoD3udEpKgXzaUFJcNDdQ0tVJSuquEGF/BCV1d0RJlQQlfeSUNEqqpFPSp1Mo6TNp4vDqBCV1p1BSt01JV7ehpKttSrpFIbMAQUndrSjp6iQl3aKkUFJ3K0rqtinpapuSuomSru6Ikm5RfpaSusVqPtOOOLw6QUlTxpSgpM8SJXUTJX32t1LSHbptJ+EgiwnEiR0/R0ndNiVdnUJJ3bCnVndASbcov4aSPmOLw6ttSrqFBMDVrSnpFhIjV7empLi67VHSp2xKutqmpFsU0VUrSprWZQolTesyhZJuUdoRh1fboutqqUNxeIuSEIcBjrJoLVUchiKJbqxkm7Y4vEX5TeKwkk7E3UTEVyeI+BbFJuLp2Gi/Yqn0yCbi9nuWSpBsIi4+BhxIfKBIWyIutqYsyE8aEU8nPwkijjTNRjibiNvkpz0i7k4ScXcbIp6REu6MM+1JRXajmtavOosoK4p0FCPQMvTFli1puISzM6SAotZjvD1FuIYyjRxWwY884LZDOXlOQV7k5p5kTCfMqwFjlrkdwJoSYJMrNmjcZRFz/ihmGUaz7mfGfh3DuYJdsbVzk2T4jsFxO9GyzvhE78bBUZsZn+sevBXft0GyvmXGlzpefeD68YoAM56DDSHRAqkReHQmggkksnzTD5f9g1KIgIZITMLO081l4y8Yl8BtJ3ZziTRoXOiQFKFNEjm+ATgYBNKZWGE3wmI+enUDKgEwEq0KZ3kJmoPA/dIxSu6JSh/42weDXEIml25cPYoZ/4aZurWRuPvB7CkfLgiARBub9ACYN+wUzi/A/rK8DKMnqkazHmDGSh9n1jN3SZYkIKZdrSb2FWrLMIYnRcG33ICUkrFJp9t1Bfx4ITIp4IZcFwCyLoVrrCLOwlyC93K9ZfjxAhd9f42x+YHkL1F8RILPYgB/RjcrjPKdYHImzsIThbc+2V6iy6AFN03kTSyhN7HCGaTvgVnDjVoepl8QweilMKdrVok4umwHOQq40AKAyxUUawD8/dwY/53c6MNW5th85DThgBz2o7lkjfDaJL2hKu7bKAGbSP0t7NlqIpactL1EPzzbEBls6Z1oASAKURPphYDmPahrtiEAWY8xNOJBoziIGYPUAu3Lkp0pFRgtEEOZ2WZ2ssgWlGxbgbZxW2sa2eyhIaGO15IQqt1hW7lhCjrJWK8HZMtXYezUA2jY4KZbS5X+4EBQssXg/MYNkIlI64vKV1hR434FSOLeu+Be0lkkRGfjRb0bl49iHqZp2bCRX9ZF2h9gBBh/vj/TLFedprNkshCkYX1kN4U4qtE8IjWXKn4VMg1zIFheNEzWJqq4OSqMf+hoMSpcOrXifAeXNC0LiVAyOYuWaJBhbgX0rm9omBuBizkPsy470nhEEsHxM8F3T+uB2y85eOjW2A2hIoyvFU37QJZc9QnqQvFHoXA9lrKksMPyapBSyfhYD6iYKQat1JixC401SEh5A4ydVWH3IfrikvGqLpzzjdfQlZ1ByBuw2ucuK7PCeAU+J0gc9q1WQIwgt1UdcHCnVR+tQIMRY5fu93AGPt8gINRZRpjy1EOOdlptyLaHN/J0rnBXGGMg6dTrFJTcksIaJlkztjlB/MBokx6uGm/omJ4RRDp7JiAlezEbLwCIjp9w9+k23sRrZTRWNl6Frlghc5GIrFgumI+gqrqkGW/plLMNlfWa2LSGL08bJ8n1iUknBFpuJ5rSsyjnJR6mVGM9SEmYeANv/TEAO0sQby1PRDUVBcmKCEtp+yXJAUkv4BSyyo08w2ZmDtvZmpKVsUTEiJw88L/gknWtNDbfkmLW9tskSLho3XodhBmBfea0GiBtLG6pFhfGsWAAiBaX9aQgMpTJGj5hMEdLqsiQmSxpdveKZn0wCGfRvdjHjDVA3yESLl1uiVwy4K5kNbit6/tx2Vin51EsXQf5rDDjPR3I6Co3QPd6mGmSMwA5sPm1wCurejxdLFre8UKie00H2AjxiMvG6xjs2mlscwZUWnCnWHDjVV3jqo3nCmExoqpCWNxq1ZPUycGsf/bTusN0LpEnoIFaY08YOsV8Nd7Vocir/vQit7QqMgQHiIuFRYz9OggcwGu2o/8sCLTbt0oWxMDQrGc2SRrgWRdmPZb4/Jj9WeucSsrUTIS8pj0qEwg5Cq3OImdRwqvf+ryv8Z7ud+RKSawlL2LuMD7WUQZ/b5D13iBjvW68raPbGvAE0ggiK+kj52apQFkdXDF26VwxPoai3TjuAGMvSkjwF03O0QGHkZEn+FxYIoWYRZY4Ihmd8L6RbHmS1iAx7iMZxp0hyn4wjbLLxi4dibuCxB2FFaxFA6FnhxiVeI/PnFnxDbZlErkJYba7o4jgGtf48jjTgO8ZB2BbGA/oQJOv64k0uSsKW2x4w8LFwxtev3vNV89cffsT7HTtfgI9yLgogexiyAwcAZKZApLxgo4u78DpwNZCrsOsK9Yukp5wfXdtlax9W9F55D1wzZWGSgxeWPselYxFEL9fFPdDeFI0CweR9FGpOCLyoQyQZDAFGEtbG6WKoRKlp2tpUWowxCfjEr6z2FCJNEMY4AXyjknQAmXYkcWAuGS06MnIJ0MlynNoV9VERjesaLTowivUL1aAxEdG4YC4w7hZNw7qmRq+djOCk9adeLgES2t8oRsNPpS6sZBdKqxVEgv8ApyaX91Eemq3tWsTESMy11GT3qiUksgqqIDL6cRCoWxsQXQj65mtEvyj4Jdk/7RMgjxvkptpPbAYanSMr/U+sm4cJomfVxjf6MSZeYXxha6NxchSJIWikT6MEON19AMxAOOroj8mSlhqEZ0ssiSWh3IJTRIPGJq2VMJcvEaTjgLN15Cihcx/ye8BfEFqMTdxFMecYz0psIfTWNE0CF4K/+rUOYZF+o8+mZqoBitsl8X5iIXZDFHN5aJE4+R7UAA6ryZBcnIoyi2j32Tql8Mln4wNMszKRzGxqUDYLiClFgA0g83UIi0eLp0h/OTJeLif8YWOQk6DD/zmD+rGN3qmcMySIKIzICPE2ob2yNJOcxIX2gNBoOigych6xZ6JRNJtykyAHsMILkluZRK++5HpFqAnRklGMz9Mk2XdB2ksObP6VcBPJIxGloORxgF9Uqw9Aj8N4zvE/8QLji/w/8Q7PIxgdChy2ugju7MkMtuiLG+I2IzqYUPWB8fCC1ipUSiFkJe3M3WaEk4TEIl14yyxD8E+i3aMwGcbs8cmtiDgZ5YX+nNB0Ak6/R7S85xFxnd0GnYWGd/qyR3qgf2efIR0hThYkKfBdm7fVqlCe5nEGKBVoznStImYNQpT3CWpoAO0O6QVS1A2PP4bl/hsvyLZksMDgPoMkOSKoZIMChUJvpM1JURbRGokc3mAxCqAUCkJWkbnIKBVkAxFRTZHlBX1MoKGqdzOIwtBvhKElzYVYDXwBDwZQT9AVEHEx2mFgbADqdX6M0pbhW7xsPuLSfUEVqyohbLfG7fqI7RtCp2LiyqEvslFScYsZiz2oe2pC5M0URGbewcc5AsEqUYsN/4SRuE5XLEevjM17Z9i7YdnYMQO1FtbzOotws25Seh3QhHsEfW/SA2dQpkKR0DLFgRysjQcG2AstyTQwFK0VaF4TZbMzXKTAZnSR+6XITOJHIS6U90+UJd+HpX8WZBskdoXDkQFPkmUHEm/+uAv4XHkAOmhKAxcnzY66nAVS41YzBqME1VpSipEl8ixXcsoihSFwkFCyWlPd89yogjPgYWToa6KmUVxQ0vFoDRWqUOXdgEyJ/S1p+h6EoYJRJdU2sgGJgSUhOatj5xrychvsQheOEiFbAhsGarCcKIVQ+SjtMT5wG2vDSlhl/o07fiOPmXaoVWEPRJLTEq7EXm3VMhOECd/zFxPrwbTKyMgp81DSc4DEGMkhfmAhcIIEqiBFPMCk3PaqVhJQU0clh1JqRtFlbQpiukDJ7THJOGYAFUw3SmZ42ra15I9Y66mzvgyn8i4iPIqfZJFMlZDxM3KgYmieyWORYLZcdRHK0NkTu6M/SwVs6uCiDM4FYTg76IKMBL+92cnkOEzcoj+bPAIir8vWRDjULOdcxCh+uBE+2CyDsJfKYEDKNQPab1gdl+wgzTtml89bTI373jeUuq8xQBh+mnjJFjgSFlipEyMNDFD7eTEoBwpg4Ls6b6203GkAA/OSh3V1OA49TFHkipE/wYU/eH9rn549hFqHhRBjdU+zrQ+YgcySw8HhPaGxA63iMdJZJsk+6t8QrLHxg62bsyXOAhAmW4YvcZY5xO0wVjnQ+jmaVtlyTaUBWUu2MKPtMOlCMVmBxnFRNKTzJoMn5tBvhOv1ys5nC4vKA/1CuMGH8S2wp9rfBA7SEYvhgGMYY5sCK2LFt66U5S6xYeO6/Dzzz7gbFThuDYVlGQFOVlBSrzVRMJgzMflqslQVSYj1fZhQEnwbdFljc77RFYq8MqEZKsGiRxQ7VTscEcjgqfpIlYRabK1IjvzDN2fQlo41WphNVyOcSWCRvAuSsiK2SlVaNqXjDejaOclGpDtHLHUgCQakKAByU6KmtKATEFFpRjGqeCj8zHAxHZWYznr8rkS0UoT2h0Hqh4kMtzOhPhQvonWLSdxJ7gKQNItNPh0gt/DwxsluDLhbOEGBLUDlFiycb0P4hfSrMmsRzVu9jHtKHGSTIqeZ1CmEbwJI76uHQGKkENwDEVKc1TYFt1Q1uqOxwWKPchIkrSzysjtf3SLj3vcsq9eWmjtf1REwICh+DNIdyDhnBk5jmTAUTeQkXKGOsOSIpSPE7IGD4ZA+5jpF9MJ07EMH4ywbUuE+YlJIMYHNz2g36Jxne+nPti5ELsKMoFCfF3AxtQeT/e7U7QWwxklFkb2IlHoWPzjTm4t64NHpWQERMtt+2KgAhrkSiAUoA5P/44ZlkS2JToWCl0kKLaM6315tk8zxtKm9GOAdx6x8RXaulSG0V13WkPGDT7MnEwFRLyCCr+DUuJMBGcw0Hre4PM7E7+YGJbwosYbBnQRxXYNLuboFHPAe3G4bsDwtQhUvxdCidE1INC4Nb6A825IL4AyHxujFvEMiL0EAXCMG30CahQKQOK4urJxkw8jHKK/EYWEANrjJmDBZ4waCu5OLkqvgb8wOLkg/HBKoqvW1JaRVLRu2QF+U1yN+LFBCbqRRSeJ9n3wSwWX1GQqYhdqgV08YwOonYfIOhwmCO4BDQK2b+SYDATn6QcPGScMRec+ugbVUweqJS41tRFIyiAdro9pdLwSw3USB3VQSBYYjyZiAIt4wABthzAPcFTQooDOUob7QqeFAalq8mHxFI1SDf8S3G01GZlC0JhwSmk/kG2DjUwxXq1FfMzebnAJ+NOOxuSHsDOFoxrmAM84JZEXHPV2TKQLJ/ItEo3T6V3kH+8j5whHMNShdUJBEt0MHxUnJk1lR8KxEA6imsGOxAzos2vgdM6Z1pNZnz5qqyMOijrwijyRNe2NDVIvUCJrD57ZwnpJMvNITF6gLFAXOBZAthWVsWcmM1Z0NmP3Tabo9RMGDpw9syQailTXxkKRE0ZEItWREYyxoyYz1kelctHS6kgoWsgj1XN4r9p+PFYSmRGK8V61vDzKe0X78Wm1MT6rNhrj00K8hFfVzpoWivDqCJ9VXlUb5eVV08urymPz2OzK1KeUVqdEY5HyshA2V1lZ24/PmVleOpOXVYeivKo6xqeXx3h5FZ8VmlUdmcd6RQuxGJ9Lf0KVoVmhqliUl1W3U3pWdV0oOqUyVFXIe11Uy/Gx/ZLVtTFePd1+Cofmsf59OecF5xTMZf0LzulbcA4vOKd/wdy+BXN5wVzWK6XVxBBKIiE+o7wuVEVAic0M8ejMktkhXhINR/n06ggUxxngp1iktjTWO8qj5RfR7C+qTYfm9Ej1LOwhVo01w6F50UJePX16FBbgoloBsrJ+vGRadV2Izykvi83kw0QvNEDoqTJUNSM2s90uYjNLcN6wkFCtsnpOKFII6xQqiZZPqwz14yWVlWLRozxWPSMUmxmKUP1YSThEq4AIFO3HS6rKYEmjfGZJXYhHqqtn0bQrK2vZnFD5jJmxaHrj00KlJbXREA4zVh0rqUyigQ1CG6Om89nV0fJYOUyUmrLL8j4wg4tqj8H+q6qrQlA6NjNUHkmMfFbJPA54O6s6grOuokEB/k0LzSivElhVHhWwhA+hqjKAJpSLldSy6tmx8uqq6HHRUGWoFH4idCO4dlXVPPGazymPzUwdeq9aFo2VzAi1Kg+v2iub6Gd2qHRKXSgSFV2VR3ll+bRISWQeL62eNRsgzqEMH8hrZwOO4EOvMgIdoDi9qGWzI6G68uraxC7mM0uivFcZL4nx2ZUlpSHc2LTtYGyhclzj/gN5VXWEl9hbflqosnoOr5pig3QYTuxnNnK7FWZEqmtnRwt51RT6hcVrbRRuVTjcPraU4DxKS6pgkjOrK8tgTmXl06eHIqGqWGLN5yC0O+gf/06pnk6wqEU8tWnbRWngqE5OXQw5raFfHGBleQgITdoQRUP2CFPbhf1TyENVsci8lE3e0Yii1bWR0lCyKiBta1xuVap29mzY40lCThDo137pXm0GkzoUqtJLlBXUo6OWseN2ViE6ZXYoMgUgltZ8ggOUldcBXoWpaj8a1a8ib9BYdYQX4O4Il8+mXVRdG5tdGwOSz0pDkVj59PLSklioEHZkJMZKotHyGVVA0VP2zfTKkhnR9OHB3EqqeG1VuKp6ThWfVh5jtVWlJbUzZsZ+ntYRcgDxjLaPt9XTeaikdCb8LY9FBYxoYvjbhmx1VeU8+N2WNP6aAVSWh6Id4CX1ZTeP1LX2GKLpCWrQTqckRhQCcYOf5VUzeClwDxhrtLa0NBQqC5XxeaEYItW0ebGQjVOwygU2yU+hcwBaMU9Y6enlkShxPqgcFVRecFJWEomUzCssLImx2eVTYsgtcTMllpGVVtdWxaIsNmVaeSzKovQnASpiGNHaWW1kjyGDORatrC4pixba7CeNH0dZgs4AsY9FBYqzSaOsM0dMOWPi5LNGnDHlzNHjTyvkvXtFe9uzLuGVobpQJTFinPu02vLKMoFdZfRqdqS6NBSNVkd4pLYqajMIVjVldkkkVk4PpdWVtbOqoiTyiKHVlVTWhqIJGi0ebQFkdnV5VSwUSYyksnxGVahMCBsE4TTOAQwnOctCIQIKClDWD9ucVR2NISktqeLJjcSnzeM0CCZIRcpaE9bwOSVREp54CdAT4uhIecpDUTazJDozFGXU95Sy0IxICCaGhCrxmBxsgoalb/DZkXJ4Fw2FysRiAqoQRKrrQpHKktkg07JYKDKrvKoEMRgZdK8oD80tDSHcEevmzQ79loKFULguVBqrjrDaKmDL5dPLQ2U8Oi8aC82aAqObUR2Zx0MggaeVmBGqCkXKS1sXEZiIBFfsO/sdUlkWLS2pLImw0pKq0lAlrTfsxWklpWEQR2GdxSukjbHq2ay0ZDaLzKxmJVXpc0ghcjgdWKnYzEj1nCoWjZUVFiYKtwuO6dWRUPmMlCYTpUJTZpZUlVWGIry2KjR3dqg0FirDjR4JzeGpg2BVJVWMQJW+ntNrKysFqpfOLKmaESrjZbUR6N2enOCmHX1N7P2OCthbp6PvYdE9it6IpalAYNNKouWlKBdVzUjIdchLaEmAqvCCub3mEnGtquazQiVVULi1mMLKq6a3bgGo+OxQZFZtrATf4wEEzgaxaj6tOjaTV1chDamePp2VVFZWl5bEqiPBs04pLBRPoT5w9pgS41XH8N5VvRHioTIQlueWz6qdxaO1s2dXR2KAqOUXhVJPUwlBNinj2+cr2topxwJ8nb5wserKUARQs/1DJB4SEyIxkkZBpKpCM0qA5TBxkkxrF8TFXrU8Vj4LyHeaGAP1B114/PF4MK2OhBILG62eFSK4VfNKoC7UHdIxPMkQbwQKVhmKRunoMOjCgQW8tqqcePX08rmhMqKmQwEU08rL+OyS8kgUKqWfgqH7afPspeezSmKR8rn9SKCbx0v4zNoZocQciWQKBAuHSAADvlAwt9c5RGQBLyMlpbFQJE08rAql86b2Tqa4laE1LJ7KSgqTrBgWObEsMV4ZKomCXBBq/0Rhy31lPDanvDTUil0iKk6rrq0qazMeZPBwbINT2rRQe6dQWFchHvXpFe0VPaajIyi0B1QNF6+0pAr7ganMwrPyzxyiSaQG2MBQpoWAcvHyWD+qZyMMbJ05oTKWpFnpugNxuC+/KBQFQovrlDx0woAAlmVlkVA0Gir7JWIYCcVqI1WhMlbCp0dCIXFcEwcLUBGUV1aGylhpZXVpeMqMUAxwv8+p4yaeOnbK+IkTJp41ccLoU4/h00vKodRkQcWRhfBeZUllSoKPozwNcI7GSFzoB+WQzE8rKZuCdIMJnpQgR1W1s6YA1cbV7lVm79XyKn5+AdS/4BeUSGUp+18cls7vP+jC4wv6wZ4tuIBNKJnAJlgTfknq74US+oTJ48a1J+Pg+9ETitnIieMnTTnzLOvUsWeOPm8EG5v21EZc+4WjSirhKkie5iO1lSF+5qQzRlinsTkl0VkDB52UyinStRzt1MfdOXrCWUMGp2w1wFZBUudU11aWCa7ULwW/Bl14/EDenw9kBccNOq4gHdkLWqN6AYIpEoqGInWhsnZnlFhju1Rhyrd+/LjjjhN94IBbnw6rqnkaPMeOOPfMKccmIIpA+qU6I8+YOHkS1LJx6Ff1dOapE88YAbVsRBCCJFIekrtTOCfsXkTVi2qPYX2qaisrj2GTaiMhXlceidWWVPLptVWk2gGmHyrzs0KOGaxFFlDZTgcqiX/43yT7M2tpaan/6W+D+GeXk5kkga2wAr5RkszgBlGRVXwCT02VqZKD3inkP+VIvped8EV1pn5TnPjDSd8VF5VwuJJlnK6UUm67nOpOlHRDWac7UdoN5R1u8ehmbsmTrOXwJOspHqrp8th13Z72asve1PpOr92C29tRG4qXWnF5Ey+91JKipbfl0pKtebT22/NqP9+iqtttuvWOWnXqdrtevXXLDt1u26OnfNKT7Tt8yR48vo77cPmSvWi+1H5036/tyZmR2pc3o73e9Ixf258rI9mjlpFWICO9V1dmer9aZvs9+zJ/ue+MzF/Ru9G6f7fRZgSGPQbdaDMKwx6H10gdSYbRZiyGPRqPkToen9GqoMEMKavtqDxZbcflyEqOzJfVdmxKVnJ0Wlb6+DKzWo/QyPptY5Sz2xulN7u9cTqzU0eakd16rEb2fzJaJTs5Xi07fcSZ2W0qZNOolU7tj1vr1P7IXZ3Sx57Zqe3oszr99vFnd/rPZ6DmdDQHPaf1LIyc3zoPZ07qTDJyWs8lO6ej2ThyUufjy2k9o6ycdirmJGfl6NzxvHyd284sq/Nvn5urc/rsMju3nV+nzu3NMKfz7zNHZ5efm2VGl/bmmd3lt8w0p8vvNVdXl/TZZnZpO99OXdptoEv6nF1df37WmV3bn3enrr9t5p27/t/n3qXr7z97d27r+Ru5vxUCem5rGOTk/hIUvLmt4ZCd2x4kuuT+Eiw8ua2hkZXbHjw653bQUG5bmHi6tYVKVrffDhdft7aQ6dztl2GjdWsLnU7d2odP124dQSi3238XRt689qCUnfefwCkjrz1IdcnrCFa5ef9NaGl5beHVKa99iHXN67DBvPahpuW3D7dO+f8Z5DLz24dd1/yOodct//eHX17+/zsI6t07gmFO918LxdzuvzccM7q3B8ku3TuCZV73XwtNX/f24Nm5e0cQ7db9Zxru3jFUfUd0DNfOR/x6yHY74veHbeYR7UO36xEdwzf/iJ+DcPcj/v+BcUaPn4Nylx6/Bc55PX4PSHfv8f8a1pk92od21x4dwzu/x8920OPnYZ7Z8+eh3rXnb4N7fs/fB/JH9Pzvw75Hz/8H0GdCJ8iZ9eg/mCYVMesl8fef8Hc7s5rF8/fwlzNr5V6mzSTdoprUQbbQf/XisQGVjL8wP+4PHHlUr6N79znm2L79+h83oGDgoOMHnzDkxJNOLhwaHHaKCW1YDW8z7UVfS/p/9emmowMHToKr9eLyqrJQZHT5iBGtTEsHDj4TbGvKq2ZguWib72n1544YkdCT2h0yN2P4ryg57V9r5vq/cv8r979y/yv3v3L/KyfKWQ0HmPYn+eEfK08+8raxj86XLul3yL+x+zuvzvp48arr/xEpuu22LQ/M6Pn8vA8n7Nz+r7mLztu1YGdLxP+wuzh26NSjVuw7YdWHlxQePS7Y54y/X/UEe375rtAV+Wce95easlHXr/d9N+Gkbs3Fd75z9547vq8z3795sPnd3r8//bQ28YjLT9839oUHzx34zNqFz745N1r2yY67Fw/efeCJHZesa/m+U+mBrr63T99y8K3Ru7tMPvqYV2f+uW+XR89ZMPLWf6/89uGXL9o18MURzxeuvLaL2ufeN3547u9jixYOu2fT4zDjS587sPT+eSf+eeKBV3vDu+/mnfjn+2ec3aX0nk2Pz3nuwFL4B+V2zDi7y4ADr/aGsvbl5HbG2D7G2EFmPf4Z0xbAvaTCVOZgTuZibuZhXqYxnflYBstkBsti2awTy2GdWRfWleWybiyP5bPu7AjWg/VknPlZgB3JjmK92NGsN+vDjmHHsr6sH+vPjmMDWAEbyAax49lgdgIbwk5kJ7GTWSEbyoJsGDsFEue83MQ0RZIVZu1rYpoK4guzPm9iWichzNjjBqGGWVc1M62rJCv4JP6zRR5m3d+crGeXAEGIWS+LeviUUo++fi6+Jt6I/ujrVQeZtlYSndqfU+Uskl3SZa8fF/UNjew8Q4hrJ53K2Pc/Dj+urrFw6J/jNx7St207DGLOP83gWZMnT568w7yqb9eXJk/+q9l1120zsrIuManeM8ObT4Z6H5pHPbmoZVvji+ZDX+lvuMN3mzsnFb9y16bF5pLCCTfte2OyyaxHP2faE/6DZlXj8ryJQ28KnnD8D3cO+6bZvGDvnps7Ta2JlzTMOeXGT5vNl6dfalx04ar40vqq/Z3fbzY7fTPjhDNeuTIYW9p5931vNpvfr/juyIYXr4i/883bx4R3NZslz3xYMuHQ1OAzN9Xmjni62Vyz+/jzP/jLquDiL5967pRHm81ZFy++4PYbrw9mXvZd5TkPNZv/bj68Ou+hFcFDIyN9V9/dbL5884DZwx49Jbj+5d2DPv1Ls6lVrbpssFIRz9/9473Tb2o2M7YNOPaMs6+Nn35+9i7p6mZz8icTrmxumBTfObBy+7bLm80uX732yJHPXhXf1//Oe25c1GzeO/mPH7+/uyF4+oq/PnPDRc3mqKv/+knn/Ib4xacvCD4caTaHDXpn8sGeK+Of/OnKk76raDYbz+xkXnnZFcHa56sPnF/abB59IKvu5jevi7/6R3XJvvObzakDCk859OmNwb89MnPgpWc1m7ectOz5RR+tjB/x5r8Dk8Y3m3964vbTrOrLg69fOW350OJmc4H6wX2OixqC1+1dcNVos9m85o473j+84rrgSdNqqy46qdlcMCr2Re6FlwbN2zdNfHFgs/nFRz1v6DuyIfj2/PdCI/o2mxe6a8yLH74ufknp1+/+86hmc+BdnlnvHloUfPednl/f0qPZ/L6xOu8m/7D4qjff2lWf22w+6NUji068IqgpH9y+NLvZXPn8i5etzqkKnj3glDvv1ZvNzXfdN752/OJg5y0DvT86m81xsbvfk4YvCw7cM+7fs6Vmc8y3uy84+e2VwZYuZZvc/24y1fNXDG34y7L452tXT9nxTZM5c9LYnZ+NWR1//s7CEzd83mSu6H96/reuNfHpexyz7vm0yXxlyDWn7H+5Jn5o7b8G/+OjJrNz/osPdOu2Jv6vOzo90f/9JnPWuGM3jFq7NBgYnD3u9neazMvL+1w0NfvqePeGu9URbzWZ51/WddTKDefEjz3ukN/7epOZf+PoGTf1mx+//o5Jb379cpOZdffjUz8rPTXY/7KSqe4Xm8zmMudQz/Trgn9gR3xmPddkzlNufevdnVXBXcHHHlr/VJNZkJ1prmi5OvjO7jcOHvtEk3nfvRf9/cVVdcHexw557a3GJnPOvrMObDvi6qDv7cNrNsWbzBV/qWGDr1kZ39DvlrpNjzSZo/9y9d6d71waHz79pfVvbW4yp5yUue2pd+bGF0285ey+DzaZ3/zx4k+Ls5fFM1df8Nxt9zeZK944nOs44ergW70fGjLy3ibTcdPlA7bccHHw8NPXv5q9scn0nNX9vXdLVwWPOWvU2667msxPnuo2aenTg4Nbis+9/Og7m8wTtpf1/XDQNcFR/o2dqzc0mWvr1pSM+eDKuGdv3SPv/rXJvGN889Adx18ZXzq58L6FtzWZ93zc97K5Zy6J8yd2Di7+S5N5zjlnz337xavjvQKTF520vsks67aw4W/GH4LRO8e9OvnWJrNP4MLG5geujr8wtH76n9c1mYseGXzpxuyKeONbWm32uiaz6c5ZDzfPKI0PyAsFN61tMk9fvu+sYXsb4kuuOf27BWubzJdOOW9hWc+58diUT/fXrm0y71twxfYxTcvisUv+OurGtU3m5R9O7jGo27L4szOGn31gbZO5+1XPhc/fvCpoXvDOxPJ1TeYRfx3/yN5BF8cvlQ5Ec25tMsPbZ5x1+NNrgoMeK5A+u7XJnFz5+l3vHggFp014aciX65vM4S89MGDHrcvj2XmnnNX7tiZz8IlDP99cfnW804vj1lz21yazR0u3wiUXNsQ3Pn1kcd6GJrPqD5E9k169Jv7Z6tNuevOOJpNdnnH+jI2rgmumX/7m039rMh/85OBjA7b8KfiPdccO/9fdTWbLRztunro5FL/ytIe6DLq3yTxtypfnLv7m4uCQOZ3X3HN/k7l4WI8NPT1Xx59quUo7/8Em85gelVc8fOcF8X/teOG+E7c0mec+smr+d0dWxjPPeOb507Y2mX/77qvAqaeujk+a8M7aRduazLErpr9R+dzS+FbXc7M/395k9n7xqr7/vrcmuOrgXxZd9WST+feo990TXpkVPPLI97uVPtNklgamBdQdl8ZD/7rg4uk7m8zXBr73/rLuVwSP7z/m05t2NZmd/x7f/fLfr4pf0OuUTcprTeYrA5tuHrhzVfCcBwo6/fnNJvOB86JVS8qXBBsPz5scfqfJfPCWFde/8M9F8Yu+3N0Yfr/JvPT451fPybsyuHH3eWvW7m8yv3/z5TErL14Vn775T8e4mprMrffsPfvNJybHf+g88eH1XzaZRd/cPizjtlXxwnP/9afId03m4Ks3nvTV6zPjIy/84Yu6libzhMvPCb/XdFV8jPPWgvsczeYLb0/xvtESC77y2NhVPfRm8+4bVn//w7ar4p4eb5z/eHaz+YB+b8E9VdHgzWcsffumbs3mNYfX/nHQ+yuCF+1qmXIXbzbvPtfz8sp9S4JjX/7DcZ/3bjZn5E046d4XSoMPfeS8ZtaAZnNmt9WV/cIzguWrmvfyE5vNVx7auTj38ob4909cMFkzm83q71vMCzaujM+/zDWm/8hmc/SdtSfd41sV/+Iyn/vSic3mBtew25f+JRa89LYf9uae02xmBor4n69aFL9h8bNd3p/abN69+rHXJp23Irh00D+UD8ubzbFh6e5zC5cEpz4ofemPNps9T3nQ5X9tUXzKTRcff/38ZvNZ38ihjxx7WfyYW7/OKV7WbO5eXjhV3RwLfmNe8dFxq5rNmsgtp3+6Y3Fw8binfzj9xmbz4FW7V2YfWhl/a9Vt6++9rdlcEDvyvRvu+VP88xkr+o+6t9l0879Z8SdWBHufV9KUv7XZHHTgzieu6bskeP3W8Il9dzSbTUtfHnhn2eXBohFV59ftajY/e3/oB1tPXBHPefTmjYf/0Wze8sJV44deNie4Z9WfL3nso2bzsp1TrcccZwY/r1nZ9/Evm03GeGhk50MmW9983L8dHw07eTFIHh81PqoW7vU8/Y75w4DZZSM7v9E4apwyqXLOK2Z89Sd9Hnj6xcbjvuv6bq9pz5kkqXzUeEih8uZ8eH6j8YPzD2L5f62se9vz9IuNQz56skddyXPmTRvK4mbnpxvH5B886+UlT5rBk/pt+OCyxxunN53XZ8AD281v774/3OeoQya774WmKZ53G2/d+cr0Q+9+Y7JddduuWbKv8fJXCzKG3fqNyb7df8+p0r7GpZW7Bn1a8o3JirQhO358p/HbG7Ku/f7Ib0y2b0vem4ffbqyUX7rt/I++Ntmqp/V7WvY2PjzRf57j7q9Ntu5w1knq3sYeVV0yP6v52mT7CgfN0P7ReMK32rmek7822X39zxvQ+a3GtzeWfDZR+un71G/Pq/e/2bjr4lErHn7uK5OtqrlvfMGexqaJxz948rVfmWzfnd9dZr3RWP7avf98fip87/ZQ38mvN575yAcTpvf/6dm4af2R4dcab99zRJb0w5cmWzclM7T41cYh5+hbrn0Wnr858eNbdjeOObx5TPc1X5ps6p/OvHXrK40Prdmnryj/0mRFzxUtfvPlxk0fdVr0QeFP3/cVFS79flfj/duWduvm+9JkBR8NuvmIXY1v1Gx6rte+L0w29fv1C5a+2LjohU4vqQ9+YbKGYaXP7N7ZOOn5+f3uW/6FydbljFOOfr7xX+OvKQ1c+FP5fRMHdJ//bOP9nZcNO3vwT+VZgym//nTjSfee8n6xBt8deRuOf6rx7b+8cLjpvc9Nxv7w8dfXPNlYcLJ2zpi/f26ydfuO+uC7xxtZoH7Jmdd8brLth887d9pjjcE3XtvurPqpfMO22htvbmx8/IMtI6eMgu/fnf+Hi+ONLy9lG885Er5/lfnU1EcaewfOzDz440GTsc0j3xu3uXFl4a45/B8HTVYkbZprPtD4ZsO5r3+45afn7cPzFpx0X+Ofii7+8ZRrofxD7tXVf2tcPHTHc72i8Dxn4rUX3db4x3zfB9efDs/6jjuOvKVx/Qr+2FUF8Dz3mKMrrmr0L3ygl2HA8/493/I5jeENz323cDvsi0n3n/njMnPJ59/sDp3203ND5rs7u99q1htL1rp2Npms4Yor/z3+bnP/edevKfxDk8mK/tBj0N8eMD8ctu3g6//6DL7vWpf7iPnASS2XbJ7zmcmK1Lc+jjxqnvrx+MhD+mcmm1o/6ZW9j5mltRl7N932qcnWvaPcVfekefrzr+9fYf70zN+bc6rraXOcLk/s+/YBkxXdecU7K541n+s8lVUuOGCyfa9UPOzbaa48/riqIRyeX7zXu+RF8+RJxxw9e8cnJmuY8aB33i7z7YG949KsT0y2XZrpuPtl84rPzfjuLp+YbN+Pr2b94xVz448zRr/8+Mcma9gxodj5qimvmf/VB7M/NtnBQs+j/V8zv4gvOvkH/rHJdk3iq05/3fz83EOXSrv3m+zgJy+8UvOGOeubRw78a9l+k61asPTmFXvMax45Z/P1wf0mm/ruZOmON82A8VSL46uPTLZrd1Xuo2+Zz3XOyQ1s/Mhk+9bd88Wuf5hXtvz5u70zPjJZUeOw2/btNVd4H8lm/EPTsfk0513qZcHbB/9BZVM/NO88NO2Tm1pKgju+6PVEy9oPza2rgs+/tHBRUD3vkZPYvg/No6+Onr28ZXnw/WvW7Gvp+ZF5/6IpvYsOXx40Ms7tzKZ+ZFqLj3yw9nAk/tr5oWy27iOzru9R8z90zw3e/vG5g9i+j8wtgW+O/sA9Lf7Kpgc/a+m53xzw7F97FMtL4k/8+/v+bOp+s+eNX6z/6tCs4KTwlYda1u43D1872nOmuiI+vfOMk9m+/eaIi59+9Ev18viIro3vtfT82AzyjKLB38+Jv7z2jztbpnxsXlC+ztHQUhefMXLrULbuY1NZ+OmTT347O/jX/o981PLPj025+MqRb9avCN57+Lg3Wnp+Yi6854Xxk/WK+LUt6jstUz4xw5s+vvLOBcuCff904XMtaz8x3+k07qFnlyyKf6JsfLvln5+YweOmfvJM9jnB8cN8n7f0PGDePLf3xre/XxE/r4v/xZYpB8wTs5/q1vX5M4OxDye92bL2gMlevMZ681A0eO8dN3di+w6Y22+6wP+ktza45p/F5zP+qfnsYx+feXtTOHjPoUeK2NRPzddnj+m91jU/fvnhydPYuk/NnuP21xVpF8Uv8Ix7s+Wfn5pvPHTjd8d/tzz40uu137X0/Mx89N0p0939zolf3f3s9S1TPjO/vPaVm/qoF8f1KwK3tKz9zByyPnPw6fKlwS4L4yG27zNT33Nblx5Sbfyqkd/IjDeZ+6Y1ewY0XBbcc/sbf2BTm8zvD+nn1GoL4/r2z3qzdU1m1g0jPIuXXBmf//zXlWxfk/lVXedrezesjO9c0Hcu483myjNjkTcvWRn3jtCPZlObzb0tvXuzmqL48a9dub9lbbN53x2H392bf078smWZr7X8s9msWnHV83nfXRqcceQxKuMHzUuKB4W+rL8pOPP1999vmfL/FXbt0VFcZfw3+4JkITwMj6CURQ8VSnlswvM0ZdwkpMRCoOwSsC0Mk92bZGR3ZpmZhURoSwMUKNgSCUotlHiOxv6hgEWPPXS153jssQoKbf+wIkrqUbGn9jQ8ciiPsu535+4jiMc9k9mZe7/vPr7vu9/eO3N/X/rlLQeP/WXozeeqV/9wZyl6+uWuW+9t++vfVqfPyMoE9PXL5f1veas6u9IDp45/mpl0Wf7VqW0tb9zcm/5x17J/ZJTL8ieX5o8b/cyR9AfzfjQKPZflzMBYbykOVy+pebsCfZflnrXn/36rc39aX3dnBAJX5Npbh5ee+2x3uuv9o/dj/RW5853ujgfu7Ks+/8/eaei5Ir+1d91Gy5VML1w0rS9z8Yp8o/e18wu3vlzd2X/hembSVTmy8oJedfmp6vV7H+/PKFflj4K/X9rkfiV95ljZTPRclTd//71HL/Wnque99pAHfVflqt1Hyk8/dbg6s+sdFwLX5KkPzzh7fOjT1T/ZumA41l+Te19iO+cP7azec7TJg55r8rvp5fufvLknfbV2rgd91+Rp4XEfTxnVnh7xjOtMZtKAfCGyecf72w9VGyd3fZZRBuQhU88FL5XsSp+6PvFK5uiA7Npith29vqv62Tm3P8pcHJAXfTh75v5tXekKlKKiooIeX3idpxgldMo/rqnAqNKKigp36RBIKPGPB0p8fsr3EQ9xhroOSP7JZQWG0uGUPJx23peU8QLLgDKETh+Q/NIwhP54QPKP+RzR8lPJMM43jI7Qzm7JL41EqKtb8o+hRzUe/rymZCSnGUlH6E2iGY3Q6W7Jf98oSuenktGcZjQ/JgCYMGECQp0HJX9Z7k70L3TyoOSXyhF686DkHzOOEvmppJwTlNMR+phoxiJ046DkvzhiDGXwU8lYTjSWH4V3cqGa2rrF9Wg0BIBH01sMM8EBDGiIx1mrGndA1RbbmGJ6lKHOSKiawPtgJbNScScuhMmShOfQbbU5ztDI4RC23YEVBEayKN5EIMZ0jcWwPMlMByJBfASZ0GyCPDUahOhuI/wRI1BbTDM5urUjnyMwy6gnCtauWbaFJkIUBWwjB7UjbFRMtVWO6eCcSYI3xVkLYcICMbaJYGTLB4VmWckcXF+gOWV1oIHQPWYqaefBtA4uM09ls0TSMFVTi3cEUrq6SdXivNMN+iY1rsUCFmMbUGsaljXDqS4Q1/QNWMnU2AwOS+M9FODTulwvuTRYIml3oNbQdRH3g2TKgXxJxswi0REoK0ZRBwYTt6QIALaEkIYaRaXZrOdvUrpJEQB4S0MOVoxQUSmLocY0NjA9kNSSDA2zlgvl5qQu+kDYQIcNNQQNy6WbbGNKM4v0J0TsmEBBiQ3WoNsIa7cdQXChL25n0YBje6L6nDRVszXFIyeExEUgrhFKjzRu6K0IdySajbgW5UIOxA0jye1DVxOsQBQxjEBC1TsCRpLpvFreeaGDRsNpSYxZUVNL2oZpBQpqrVFjd2cTR7SNMPU5kySinHi4eeYtslA3NdAiVhJfcQ15y4oxNcZl62CxjGg0ZSJsqzYTYyxKkHLOs0JAuALGZp3RYBk0shyMNouhPocy4ui5RNKJK+RoK8Esi+LFGC3UNdKhM2gaYkwn/CszAyYjoG0MdY6uHZSTZZtM5VLjA63QD0FFtkmWKQaZQ26RKQsA/VLSFKE7mxnTAxbbxMh+VpiGbUSNuNA/SVS00JFoQfykumY1RsE17JyhWUZ0A7NRxyybI6UJpyysPG+hy0SHC7rJ17nZNAiDTTgw8iCitHw273i+n4OS84BmhDmTU8jgnMZBd3n2FjVBPmQwbW5s3iuTOwLBnScc3LZGZm82zA354Z+7Lx7+9/IvukNXnKc251ofaE5xxLLjSwuViR5rViDqsBWkQK0qJNY66FKLwh+pLYSedCQcsNpSNm9nwXbVOME+O0jJSdNo5UOqkFucGrbVOHPGpoN0xUqWMGwWKDixx1KGrQoQes7qY1qK8OUpPYbVXO0iiRv/slTc1tqMZEC1yc9T4wH8wPUE+qWfefd5p0jbfRPd3Z4MfuMOuv2+tPSi9Iz7d57pOO87jhp3o/uCVOYZg+/5hkvdLr9rgS/mSrsyrrXuSx7/kLOu095PvH/2fuC6z7fYtROdrrjb8FzGVfd4759w3r3UF3FtkY64f+EBHsMY1xs46U4gI+30zPLe8CwAk+qlo/i571XJcoUlhHb3Sv5hkz25WcwsF0Kv9kp+31zPI54mD0K/7JX8rh4PQu/2Sv4/DKn3rvfqXtUHnM1DCn/r+9B3w0dXayJAB4BvANgCYCsAes/5NIDcHqDdgob20jwLoLOIZrug6QsD7dlJ0I7s7IxeETaG7SpFqQxWitAUTMSEo5Bwb4eB7qYCzRyemQ9NQZHjcDsC/DtcVI6ixAxF+AZRzsgIMDSSp6mcoyi5MBf/VSLRz4kAU4voqxSluHWDGkD0sRx9cLaiRNvb1WZtUzA4T1GsNi2hkOUoNHfi7SX67ghwoulu+vmKEo2rljWYgeh/HQFejzjy+1cE2APg+eyMdm92jrkPwDcBvADgxex8cr+Qc3yVQ9d1F923snPUA9kZYTfuqr9ytqJY2r2awNtQt8qpm78UXOUgSg9mJ43fFvWdEGnfAXAIQNheWIinIfTUs4qnF4DdouzXVxXepQ9rcuCtL2Xnt98VZZMNvAzgsLCZsB0Mxo3WnPp4GbeLyviKKOOIKCNsBysd+LZgEPU+2OTURx9b8LxSxGOkbMVoUUwCPed41guesB2sMlM6/ZzlC6X8bWJfQNhemBdivv9NwG2xvyz3feeu+0/vuv9/3/+LH6GeY5L/OZfb2b7GV0I0kIeIbW20JCoVqyJarQwHLWiAEc6ahK8/Rov1TLlYKIwVq4rxfE3krEg+n9XLF7KynpiVHe0unMT3FgKTAXwxO+7dI4EvkWyyjnIKgPsBfBnAVADTADwAYDqABwEK5oqZ5Kmy9jQbQBBAJYAqAHMAzAUwD8B8eqENYCH4fwXDQwCqATwMYBEAWWzbCwGoybanZzVCPz0h+XtdOcdGuzPouhZAnUjbtwaoB/BI1sKXZH1fA4CvirxDa4BHASwFsIxGDoDlQqsnZjqa3z8T2LHGuT4nrulD3ytALhtYWfT3wjiABhQZLRnhavKyAL4G4HEATwB4EsBaAOsAKFnvuR6ACqAZAA0f+v0h02wB0Jr1Dm0ANABfB7CBvACABAAagmSGSQAbAZC1WuSplRWww8ChMLCLPDiAdj/kESLwUQtT7ZTJLPf0EYRdb46zGa1xo1mNW9OHWFoiFqxcMH10fpzP4D+0mt76H8afHaYjKwYA"), (byte) => byte.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
};
const load = () => $load.loadOnce(bytesOf).then(() => $library);
return Object.freeze({ load, ...$library });
})();
