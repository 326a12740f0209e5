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
  const packed = Uint8Array.from(atob("H4sIAAAAAAACA6y9C5xdVXU/vl/nce++d2ZPCDBkIuxziDoBotHCJCDC7JEEQkCCIiK/2iSFUbgzkGRmEkEmcwfzMFpUqqhg0YZojVrGYn1R+1OiYosVFVvb0kqttlpp7QNba5WW5p/vWvvcuROCtr/PPx+Yu++55+yz99prr/daW2yevEEKIeS+fOcm1W6LTbIt22jJ9ibZFpt0ux3/yvYm06Zv9CHbm5I2f0/bscEXZHuT6FzEl9jhzCY5Q73KGXQ4IzapmRlu45Jq06+4ghfMiE1mZga9Zu1OV1WTXjUTxzJDPaGLpI0n6HXczcwM3TozMxPfFueAH2faM7hVt3FP3u70rPDqlLpncNyySbdvuUXeQu9qi02CxjzTeQN3gr7VDINNTm+qted7rGM6M9Uc9Aw9mrR55OnMTOzE4JUECLxT3kKXbuE3z8RloBtTmlA16plu0NB88SuNLn7S/W1+ss0wyWY61/I2N+PCznBfM7HbGjXjrVm7AksS36Xb7elqraerAc2gqaan5TT9bTPgCEzUfRwFwWLB2GWbYNV5S9qugNSOy53OUIMHNj9K0+7Mpd012BmGf7M9vwDtzmt5CToD4paZn/b87Xb+4eol1Yvj0naBl7Ermx+H7Xo53j1NuBkxmd85Q9ijaaoRFrHFOyDpfLbb1ZbhhW3zTsn4mRlakFtoA9wiNqmItbcQQmFP3LIpiTBR08BS/gacxWIRZrbVF2SiR2/cccroDZPXTFy/dWr0xo03bpm6/jU3b7xh9IYtEzdvfO3EltdNXSf0Ca/bPHn9xskbN2+dvG7L1MatE6M7rh993Qt6rhnfcs3Yxqnrbxjd+NrRKfGiZ7ivtnViyzUbR2+6fuoZu+obvXHH9RNbbtw4ef3rRyepN/UMt9rqVrpJ723sblhrZaJlcsopXgvZ1FKc641XUkn1YimlslYuOi1J5XlaGyWlXLTEGKnT8/MkK4aF1loKIYXUSgqtlJRKCaGMEFJpmZrm6Yt0pvBPgoKqTCe6aYVMtJZSaqWlFNaYplUmdUolWb2WGtNfN8acaJRRJs1Nmlpj0jJNdaqUSlKTN/LUKNmT9fb2yjP6EmOkEEpolQmdJEYLvfiUgRVGqCBlXht5ntKqTymdaSE1RilPFYlSQjW17HsexvYSecGKNWsvlFI9P0+kXJZctLImjlv3govXSyVPP35xIpNLLpVKqZcqo1Qudf2kXCtjksSoVJtaLVVpblSill62NNVSCakxWZ0rZYTOlBBGC4xOJs1EA0YbxC/4J0UqEq0yfoQgrDV61Vrmwhi0LpdaKim1VvST7DXO4Ab6JwVWhFpKSfUyI4zBt2dJrOqzT9BmqXxBLpSSqUhVrjKhtFCJEDLJTZ5ntSRNVYrLKhWZyOoJvumkmUiZaalFXSYyzc0LZZbKXL9c1PIrMGo8ooWWJh14xeJUi+dc+UtY/VeKRAqRCNWUUoveq6SWNJ5ms9lMZP4qeVoteZZ8liyeJa+WUgotlEyNSVOxxCwxS56bqESY55jGc/+PMkqkJs/FL0u8WiZGmeem0ij1asXwwugSJRNRb2SJNKlMBEPMKCFO5ZmIVGuTmF/RKjGJKYyqy43LBMCRAfx606lGaaxeahJZrwulepU0IpF4vQYeYlmTBOssatpIJZL82QChkho4JvXCf4R4gpZKL5abZZqniflVmRiTyGuulXmep+nJuVBHxIxcZzpNlpkkTbPMGJP2piIXwogUSJTmeVpvyJpqGCl0kkuVrxSEGcIkIjGEPmkqNPZPps3oa6R5oXRGC/la2SOTk3quux6jUDLLlNbKSdPBGCOkVC0NgqBOPi7RaWISAFEpmSSJFM1ECTkmBaFDsjhZpEUqpFKZMEo1Guk40C9JxEBqVJ/sY0QWfU6YM40wQpkzjVIqVWelRopEJcfdMHCW0TcKIRKdpKZH9SQ6Py7DgGSSnaRVPSGA1RTBVJsUi3hcuSXNpRCmJnqN3OoSJWqL9QnqpL4TzlAn405dB60RQurEpL21xNWF6a0Bv0GehrQ+Ab3mNS30yfO9prkQ28Txsrao7wShda9SmUmPr004c3xtiDdSIpXUPX3JcUmPznp6emyPO77neGMWLXVGKnlCqpIsM41Grd5o9E/WG+bEVcIYk6eDU0Bm0LB0dd7I1dnLt69evuPs5a8bNI3GopvOOadeV6sGVVPJm+tGmufnKpGJ1IBzVlf4UJpoKJDZaiNNkggljTTGGtDSXuwrqbW0NrFWSpnUQDtNmtcYF4WS8vVSSHlLNv1Lz1H9/ZlIas8+KctkzWRyq7xb3i2TTMpZNTsL0ih0WpNtGQ595PPKZrtrK1LmbEosGr1p6/jm62/cuHly8vrX3njD6I1Twp+w9brNk6MbJ7Zsnxqd2Lh569YtE1PXb7lRfFcet+CXyes2T4xOijephZe5K/FW1X+MyxsntrxuUrxNnXyM3/D2jddMjG6eGhWH9CnPdMe1o5NTE1tuFj/WS5/pFnrJv+tnfMlrN09dNzohPmee9Ux3jG/ZfO2kOGQGjjWH105s2b519FrxJfOcnz+Nzp3/aU5ccOf45smpjaMTE1smxO5k8YKfdoxOTALae5KTFkJ76+g1nR/3Jgv7m7z+hms3jo/uGB0Xb0yOX/DTdZsnr9s4Nnqz2JeccMwfJsWvJQunOTZ688atmyemrseyT4rbj3pw6+Zrxjb+6vVTk+LtycI13n7j/G/vTBYtHOLU5teOincfNbqJ0YguDyQLsSjiwbfShdCpFv/76cJ+JkenNk6Ojl4rfpY+62k/bB2duGH71GaezX8edcNrj77hDdkJT7thcmrz1KR4Y7Zk4eDxsfHa0ddOjGIfZCce41dCxTdnC995zZbtwJHNN157/bWbp0YnxQ+yoxZ78w1bx0cjFv5Ddiw03firN2+cvGYLduCPMrcR2HTjlo3jW66haYh3WLvx+huvn7p+8/j1rx8V6UkbN15/47XXT4xeM7XxNdtvvAY3bZza/Kvjo1Kc3iX63gBqMHXdxOjmazdCYB2dnNy4bfvo9tFrN16zeXx8UnxYpjdsHh/fco24x5rXTIyOigM2nxyduuK6idHXiRNqk1Obrxl7+eYdo+K4BrVfNjo5tWViVCyu09dAzx5fu1dJEaT9DZms+4Z9n90t76n/kb2v9rHa79Y+Vft0bW/9jfV99dvqb6n/l3pK/bc6rGb1rfoNepferffovfqNep9+k36z/jV9m36Lfqt+m75d/7p+u36HvkO/U79Lv1vfqe/S79G/od8qf12+Q75T3iHvku+Rd8v3yd+U98j3yw/I35IH5Yfkh+VH5G/Le+VH5e/I++TH5MflJ+Wn5P3y9+Rn5O/L/ysvOXXdf9X+0v5J/Zv1P6t/q/5Y/a/r363/bf179R/UH6//ff0D8h/qB+UP6x+W/1z/l/oT9X+t/1v9x/V/r6Obn9R/Wv9Z/ck6ull3yRfsZ+3n7AP2i/aSB+0f2C/ZL9tFf2H/3F7y9/aHdtFX7D/af7L/ZNddUq8/an9g/85+317y1/a79m/tJY/b+t2/s3h344OZarb1jB72IpipUoY73idbXobb3ydbpR5SwstwJy5RWwTZKkU4JC5sChtWut+0S04VwY2VYplQ6KLR8iLkLaebInzvbhlyLwZVI6ipYFruDltK6nFNU/AvOV0zw7h3UIlSV7e3gsCd2ktn1jSlpc5wyXoRXGuZCKKQp4rgx0qzTHiD35Z6E374oBhS/d6Ex9BY7E34KzScN8G1yjxoN1A09LDPfeNCM+zzQSXc0lKY4RFRNIMokiCKWhBFnaeVLhOATCmDbBXCyxVClNqd3BRWDXsdzhkLO9Y1RfhOHJxP8dHwaWi0CtwiS10qPCTWNIUaJij3T4X+7e7kNU3p1QohC+EVeldeNIVtSEtwPCy3lSKcPtZD0r0N7QDgr1g7UCTxdgsI6GE1HDYUgL06Q4gyCyvH8GyoY1gfbhfCZ+G7gq8twbV1dOnz8dJJ65vSeuGzVpmF2sVNESR11hy56+N/9zD+P+nKpvDNkfpM2eOze8vekfYeXOnxvdNFM8ii5mUhbGcKhWxIa701w9565bWvDWDR1DCAYYYJUlgQrF/SkNY3R9ova0o70i6a1jd9cm/Zs8f37CyauHVQiabw6aBqYKpelsC/QnoBkCpaB596gDzUC42X0ItU8BNeeUXTXLJuoEzCD8RYT6aMMdpIYX2ypql8Ev5GXNjUQRS6oWxYXOiGtOHkQluvzLBPvcRaYnpYtxVC4M0REfjd0jdD2+sdc1dOAEoHvZ4q6tanhKHe+Do6MN6EpS1vQqPlngUkl0NqqfV5MK0iJ2iZ4IHR+++WeKUIP71bhtPQOPReGX76XlyzRrjEZiJIp4RtS90GrAlV9DYDxAJuYlZA1VIGva0prCWgKbxJekUbLLQnvQ63vmF3PrYtzN76ht03bVuDqWjgwxoz7JUXY714kJBT08qWslBeo0MvvRizy6VsE4xEofUwduk5QhzpVrb4gbFS0c3CaiHtq3C3wM6+CBtpzMuJIXURvmNj5dvQj5fBT2DK7V7rxYhYpQw/cgaBCzdgOwu8f1CtbA0pF4T9W02A8KpVrT7umAyaZgLQrPEqiEsmmtKLQmFSBCeMVjIq0fQU7mxqIOw6bELF29usa2JWZqw0XqB9dB/UkucIyS11jlDc0ucI7WWEezCtUnlzKXrWFp00FH3wW6a3lSYcov6VN2G4VSbrm4LfM6iIrFDLDCnDrXxI5dxqAMGo5UDkqLUYgKJWP0ghtZYChtTyQ8pza9mQWsatwSE1yK0zhtQZ3Fo5pFZy68whdSa3Vg+p1dw6d0id62UYHqP5DY+VyieX0pIrby47avRHwWFdvE+vI7x9hhXx+sKIQhuknCFAHRJAFXmkNdya21uoEaY2Xq8h0Om50uw9MqhDwuuxuX27C+WlN3sLInBylRZAlFU6P7pDxR3uK+QIlqbTYexoL944V5p9uzE2b/YV6ugOt0s5Q6hpZtDbzLTXI35fqbzEh6Hvhw8fPty7q9ReVk05UyYjfp/X3sxMl3hi2kuvZjo3T5d4fnqVzr3wSbyIPvfuXqWF/UGumm05E/a9JzIfsVyLooeZomR+jIn0jMzO7Cp7Rmb/7N67fvzQOz74RfGyICfWEChF6B87U4myB7PB18VjtGg5fXH8pUFfGvzF0Zecv9CGdP9sj7xDvAp7DOxHDKllgGL3Gy8vMtAKZqpqmfDyqcbRRq2nLMYQNJBWjohV2lUEXQ2H3e8h+UDQsEM+pPrxCsm0f5Z+DKpVmoW/G5AiQ5yWKDftFpJRVgjh/sUuAZcYVI0yIbkGPydgLbVwWK417SASut09Yfk20bJFflRf7gkLnhxvAOiET1pFAp7hk8ua4EM53ZV2WiKODNg3qPJCEBuQPqV+nY/TTOM0FHWJJxLQAB1WjhX1IAqjmduZlvuRLdN7ix4igWkQF5th3+NzX/OZ1+5fbQScT3hpabm1+zeMhF/DoFzcSK3PGF74uUxJqFnTzHwd4KeW8ClGNKjEoHJ9icDtC3sGp3laz4n16RpvJgrqUOI11Us6/TfRMoVQbcYUiHa5GfbG577nYGhPAup6mHnpE7YkMWMO8wyS5lmA3aYYSsM3vQl5yze6B0rMlpizXQNmDyj82ApLc6iGmwKxeUYNYzEey+trSkPUGNBOiHIYn7R4UURhGipBJ5Bsg9w2gMXTlnnmL4I7BCgMC/whi2OiKS1oEE0vRdBrsQXXQubQvP/kci2ObHHxcgO61hiLorIO/WO+5zwI0mHxWGQd+OLGIvcQdHtkIPiSj0UegteRXGKPI7l/rRkGqSEJxdqMmLOxRpwqbCq8WCasE6cKL8bC1m1QB7ywp4hwG23NNWY43B6fxSVPw7NzqUpndFzrBiiWIvp+NSBLfy4fAN4ma8wwWGbCVDchqkv7e4OhHeD1FZj4zWW2gUWYbK+XI3Kfz0bae4gTaJ/tLbSX+KAdpZhG57Ol8fnMziLtEGaItCN+XyE7hLioA+f4y1UQ62Z8OuL3ern7KhI0zIjcWRif+ny6TEdmZ2dn3RVN3tEK1JpI/M4SL81ny5TeB3k2rbpM0SUIu6/FLlN0mXqJLmV3l4rv8tqnMzt9xlyr1qjmNFvWvJ7ZiRkfBY1Dwmc7/9ewqD8NFnYhLOz//7CwERb1/xEs6t2wgDpgRvze6SKLMj4YSR4xBzjUwAC8ufmgVzcfHCubrumbQbzUDPvGcp0XBh+iSEkwARzae6Z9esUcvF5og1Gf/0aIMbt2Yko+3VXmV8wB4Gbk/L0Y677dReqzEbnX65Hz9+0uMox8ZyF9s+wJcqxoAkb7CuN7SMBJwKMZpeMwLWlkLF/UcLlBtMGeI2XcK8kyPEJUGqqvO9EnGLUEn1iuc5YYeK/woxeiL7mOJW2vXGNJLys5JDvTtRYtgwCXIVFsrOxIuR2B3r5VKtlWM0eNAhCRe8oUrX3TZeZTn105h1/2TAMsgJfeU2q0902XKRbsyjns7z3T1ejzQvPY9pSSZrMH8tNOhoL0eo+XBPAr53YSpHhedfoV9gK7V8t6W7UVq+tdSlGpoAS8eO3E0coRiA24joJOpBbqRCzChs8++eO/15P8k8d9nd8lieSQMSvp9uk3rZlXwchwEF4Mm4NiMVczCpMYY70YK0Hlgugl/d8nrRVCsA0FQzRAEkMK0xoMDUMvlE+KLIgipzmn9IrqV3phDU9lWL1sDVTxCyeaHWNDytodJI4ixWAaylqvi9zSsz6HPriWhYYWoUJ48VoYCwymLb3BtI2X8UGS3evW18EtJKtugsDrThmwDhzEg2vVxkKyboLYh5fr7L2ScfoRMVbmYPZgERf5HAziEp97NaQu8DlsTzDZmFV6tc/BTM/0Odj0Sp/7DCpL7vMApXAZtc5oQclBa3gMig9aD4kW2C2aD6O5mJpnkriF1moS6NB6ED+jkbdcUQASj4gW8bOPGllvnyqKPB1Wwym0X5ig7tNk/sL3cJ9queeWKU08AsAs12IkdYNBuOUQzbwIH1It4sUViACl00pITSRluNOpr9UtdwYMYmEl3d14hruJd8ffFne9Mwi34iTwZa/d82rCcjt1z69FQQL3ahYCoMMPQvhdT2pzf8trn7iVWManhFr6lDUiauMkncLQExI3UNSITNaAJpCgi6ShE5b+6qR1lpnPgLRZMC2IFxksIoIkVtK0BIlH2j0P4wL4dGuZyCA75ssEZP7wRD9EhtmOiuMchBC2HCR4r3BlCUnEC3eqW1YY92xQeRlM/HFJeF1hwuvCD0q3bEn1oz7qxz/9vOj8KlxJ0pmCwLO9MFiLKO3mfVIUot+E7b5zP24J28M7VtMFa0/C0N1zhPXGvlFK1Sa1zH3VAmjujy1IBe0qLFcJbDhleylaXkyS7L84fOCDrOl4eSGraDB1fOCDUfAKH/qgxP/Qd+TYEC/3YK+Nj4GEVPdiy7V6LcaC7Rbylr2ow0GggykvXc5qzGE5pPKwHyIaK0ikqbyA4OwaXrZC5ASOd8LvYWZquDNYEBqxXK90X4VILgbV4iAuMhFyi4noklDdVDQ8weImTD3xhrHqBtl9Awjbcr1y5LDcNSJfRvYm0viBie7rgKVwj4D6uK9Z902L/sLKFvAhJ6syCBEczQQelontC6V8hpFTc1A13J9A6H7iLqJeaD9PsEmKoeheuMQLUAn3S2g8VjV+LFruzCVe2Abd7s7y0p1lFzH/AqfmW4b4kiKlIS6UPUGwGOYGvHSrPJkz3Go7A4w/e4kXx9SWcxqVHgTTBsETI7dCNlql+5/hgZVehOEx91yM9pDk0YaHq8ajVeN7sWHfkMu+9lFjVd7cWAJNzLhXF7YKxfgkl5HQwMYC7dWNpPAAkyRA9jLQBAWjC1n917KdcVA11rL9WeFBAToPyQXPQ9Vy3PZmfIxtDcq9HESclsmhvTS2g2zhq8fmZhT1yUjmBgk6PhnJ0VxJzRqaq6Of4TIzDAqes6opQFVNUfOGoQDOYhgysJAZhha4jGEIAuo1d0VIp4gjevhGjBsoMs2myIwmCvvYIl/zSYcNmLA/b5VipO3VWaoxOyKnSc4pjjsizc2qIXVvHg6JYHwtzM6a9QMF/Bj9LZ+6VxTHH9F1b50164oTgihS+AAgAUCA9jUYG4yv+XSMXR95iwblTbiXmotb7kogvXWnLfGLICoPqhx/Gu50fwJJ7/wA3QBxo8iY3+uOl8crQKYA0XhUtoqmV4BJ0QN7mWwVvaS+DhSO2UCfHvaZd6BkfcQK3MASL3yDl7vJy93D6NVLW6HUBME6mZXrgB+YR5GBs2i0dIdvsCOITDPfkxjRoHpUYkSD6mGJEQ2qQ7Lo9cdBNo58yYXKZG3R9/He+sXj7pVHGPOsahUpGIBjGGhIlcS83ABYJRaMrDVlzt4Yn182UPZtGyvyeeAAwYTP50aE6yVML+pxmL5e0OONou57feYGfB/m20NN4ZmWN+nbiWg2qAnw1MfHyhNZOSf7OmigIBCwCR0mAGhiGuB99ZDanzN++Zp7VZF3/dDPWCTdqwrNHrN7cwhXjB/uangAW9EWZcJ9OYBrl4tIEV4SScRLIs14SSQiL2Gi8nwL5Z8o3EsiVTyHyWQJr6C7wAt3gX1eZSlVXs1h5GfBBHIWqMZZavGIcOei4WBDPeheVMmSIMQ0V8iSJwumd6B+imlyoxVEWOlqoFl9IJlExhqRitVw5Ua0LiNaPPLOn374yXd/+tu/8b72zPTID9/4Z3sef+ie731X7AQ3Hjl5356R3/vKO37wjX/69XsfaM+UYmRgnxd7Rn74/gfv+tin3/74HXTtFFyzt2qZVtJrRqsvh5SBbI4tehm7IEjugfNRk+b1B2Q+BXqd6xpLiJlhNoJxCDIwAY2sK+4r0tP+JNnfuMtZRBXkC8DK5iCwJKjCseQelu7NkoyRuKWszfkaP50MqmV9JxIMLyhrReJrdEeQUy3aaYmvY4smPn2RFJVOkATVIh8d4ZkpEqYIRpOwdym8p4TZ6C0h4yT6K9PnS4h/aXx35xr17Ov4YN2BetasouQtghENkBxF7g9p0aV7SIJu5PjT8AB1y31ZWp+xUG6fTf5ZL9euYWWWxUv2RXawmTxQp4ouD6Fg+QneVaUtvxars0/20rdfpm9vkr2WRPG8Rd/fDFmrz4iTvGYZz1o7LxrYJuMi8N+9xC6tGD/huJqbITx/w0Gv3YvtoPBiA5zOJAIpus9Ml8aF+NV4vdOFnfZVJEGSjM9qxWKv3XkwOYKAmsgvmYDS5AFkiN7k6/GJO5/ZqFyuV3s1587yyZwbhsWxTqNb70ULAgtZyL1ey/sLbgls1I7PYQaOiBG/76D9g24LALneYbrAh1ylwYekV1cRJyFXGEw8EvYeYnAHg9xm0K/cCeucmEmojT/7ZqxPZ3wyXSSwFWn0oWHejD2QeaDrBkGekulSXMViJm4U8UbmfG7EG9gVJD7Ys9Ox/iZ2KVEi+oHBI9gFgoFaTx7LQSVITVhDTRI2X7rES7fB2pPE0T974da6CxkhmFZdRIKeO7UiXmNBbrc5cES5i4kqEbkg3couBq6T9uUOkBzrDtgotq+nT3ynJeN+ju5abScrrNvAbzDu4s7dajswUzKQ3NiAvVXJWrsjtgVZGPYjwwNJMtxCIukFYUyDSTEJdaUiia7UrIGEQ+Q6oeXyimSMFln49LqBohbaFFVhiOvW1pIrNvWaTReQD2CgSXx+KfmkUsh+mc9bRU5+hmx8rMi8KtLKRQJclz6Pqo+A55FU3iDXeuWTddtKhSAJWPnUQGEi1ySOWQmHhg0S6Q4vwvnbgriwRfAER+ySySPQsOxjA8QHiQ56VmaMl2F2VjGR5wex6ButPUeqLiVLxDUy7nI2wCl3JrR693+8BqXw0v1yZf0He1ygn4nojFNEgdyvsF+lo4VdAjTF+MYrAY3EcKiMAKxmPxAsDST8RBliDLZf8IwbljBM+d0nM35sIbpJVi203aleulPdFvtHSiZt9r7HMB3jLi/VetJR1RjpAZ5sgmSQn0dOU0rg4KVMn902Ynnu1EL7BLOqLEXucq9abmIBvLSbJAtLh9Jg2F65W1hOT1mkY3EuvTC6cg2HLdHUlJuudjxtYcOcLLrmFT1oLmQvnAhmjJ39uuN1j5er7jD+Dnzyefi83m1hhZ7cQ9JNWZ+Q66SXzN5sdtVsp3RbrV3WWWZWmwAGd13lNIuLu1h0YIPnGCffrpRu6xkvTMXFSGldIfoDRW+4a0paorxUE2swzzVerZkwba/JUOtaNshJcmy6a8sU9M+50cJ0I4+BeVWSLZwv62WiCydHZt/0JJFKxWtxfRSuedjaJ/S412SGJlcTrku+q9p/Pnl5KZljp6u0s16uIRccG3IGleiT5FYUQZ4j+m3Yp9ymUoSp8NergnCbvQh3/gxk9FfBgt+rpGkHF4WDh21pECbkxUAp3X3s+VRtGH1aQe0g22u474MdbzLa4dAHyTP1hQ/KMCtfJAUuhEMfke4xi298O8UBkVMdku9H5NoJ9hCL50sF4W59tcxjpXqRBFdR4fBhvQ2rB9ZE1wLJQUAhuBYlohwkeuBgHhUH5KX7lmWsAxN9kaSwt86jluxUpXq+FO5bthBE3OClxITI9iSC8MbV3NesPa+DbKTiutdEvuNFePyrhOcGAkSDxJwwy2aI1y6J+8aOESt0X7elCP94F4d05NE4Qjx5gSGj6mllC56ajvufmD84yxkL7FeM1BCRV3uZC/ucDuUkXQrjefxuyTtDVnqUtB/XKiURBMa5UxFzANTtPBjahQpyhOVsJ0tt2oglowDG0E6CsIx5YrnO4aK644eP6dkyOy8KTxlfmdl5HjEaiAirlA+Cwj54CIoD2cimMc9HndtUCPeHkBhlePyuaAtRLKIREYYV1z1kT/KSVmKXrNFS7X+HDBlwmfYHCW7uo+wizunrMnxNWFpJmc6KasILd6eP85k5eoem8zs0ZfeQjo6iuEMBjSJlBxKvlyf6IKZXacc2Ycy+6k0QfQM/hrlJhkGQxP7OzzKsbC0TJ3kTbaGpXcdo6DusDe9WeCkJvDReYNNyLXbijQpvVJ03YjaeCSMkrPCdO8kc+jcIADvS7X5J6A1Rg9iEHAvCy4EhdQdEaWgcFNU6gICG22GqEeF26WqlCG04GkQwsOrQtw1AjfCbbP1B83Y0ryCtDjZNCmF8cdycKdlFId1ADZQVDdVD6mFISvsRQxtEGIRuShziYTmkHpJqONCsw0MUa/uIaHnt3m25/zYHIYlBdUkQLwWsgWgJqUVBXEK4m4SN26q4SmYEKzni7REBr4jgcFgyDzqylhZxj54Ru3aIqW1jAzsbTXALhkNjd++2CIZMgt8G/yaLOoG40rK+RCzh96xkReSMzlsH1WK8jl+uQ9ubAXRTCTSl4UA/Mjz4bQNwRlEIogyPSNpekPCxpiypWzEvk/WILmFdRDfSWtvs8jeti05BEnz7KiYaHRAczNBly23DLrC0EvdZF6jC1kihInn6iB56kb1ogVxHd7rtJXkBeX+TJAIlCjKR2xF3XEIBU4bCi0jnta84qiOmFO51pSYhyb20JDltxzq2kgY51ZEBVRVESkGqcUf3WneTsGtZ+/Ta3YyhmbaXblaC3HEYN5lSiRdFksSE272+kkwYPgNM73fG8Ewa0EzUeppRpQ3K7W3Y3i7hFnqMFQHqonZvbNhUuDfKaIwBiElkctctYZWm0eru6rCNXeVR3mWTTTButsF6zusX6Dk2iuocYXKkjYgAWFvC7he5W5lVIt7cvUHaIQJ1odLhkLtNkI3cXmzMJ94FhDrJUyhaJMQy3P5uGRIQ4k0kWJM+JgPoCYywJI54MVBwIDf6us+WqinDvSxOwK+j+izJisFAYnG/g8Hc+S7JsopXpNntkYSi7usWzovjMYV73xU9Nqbl/gFBj2toGbrfJ9w9tpTzb8PSyJ/7NklqKhh+d/9euo9bWxPhh0MErRdwRMAAicPSq+h18jIab54vu4I4CX9/7hNsND3qiYZwvybDfcQy7WEp03a4/24KWCb7ezc/I9YYHvsqo0I/jI1fhRNSPGXJoyDPEQ1Q4iGRw7vfIKJ06GeC5Q41pPrnfQCIlkqCmvKiRU5rNRx+9iDi/cnqpClgmoGrfALFFPujMJUBSZOZP2+RFRi2LHebRNoDyIShmYVDd8tC4a/X4RT3FmnDJ+5muoHZzrvhlglMGIMX1l4sOUyhik2IaQXwznPIAhzzYoWQpeK4NI5558hz5fXaKoB2zH5XkjerO/KZlPgY/lBlLFB09pqm6YSvV2EQoYruGAABVmuacI/GQHJF8c86BkkcK3AcomuVF2K43yrSdwwx1et5oBSTcPRYVPdYOOo3BplUoha0rdoSO6WStpzxyl1Basb529zbkHWgQroD75iiWB3Jahw4CihcRqra7bLMWY9LQEopcrG1XAtf2+W+KH3eoiA3g/cb4ql6qjIYHidG2iOwfOwdae+BlWD9gP0vydZe1nKBZJeR3ztvuQcl0X5JRLpML6MoPAcjb47BkJiM3kuINyT1uC+Rm2w5JJ3lut99SeJKxtc8/gx2blmJP6v5Fvz3Rekp9iKNNi0NLe6LoOHe4C0k2uGC5LZwX8QUSZUgfXSAsyl458ah8W3cMeM/9c16rDfRPFDFF7i3S1ohsD33dtmye6XSM2SNUOsMQCfD+dvm9nbSAWBnkS0sHQkiWDxJEEmjZhgXdC2v4i6fYI16LTRKWq2U2J+XCAJ1t8tW17i9wR0tsDrEdre70oJiyGM/WssVCSTkD8nZfq7pmiAB0bVIJjPuDknxuVHafDBGqKys4p0UXIEJbCxn+ATYv8yzZRwM3vuEhaDEJ2EZRZwkBEM45NBaSgEnaA1SwAlaZ1C8CRCpVF0gfjdgEkH8blnF3SSDyiPyB6KqYSkEKO8TsI474+/SJySAdwyAvyVlEmeRLmNvAkhdjdCAvJQpPUDm6Cw0xltlzmEcKXxhOfTynOxI7l3Sp0jJGcTkUp8u1x5gZWciJpJ6E8Ga+IzGVqeMGKge7h2SNU5yS9Q4KATYlpEO+wLRpUlSUBq5mvX6AVZYSbZGfJrwEtdy+zPgnW4zOq/j2INoUHqAjO9j7m1yV8EGKwphBoK5L0oyL5KlhCJUUtye071mRFD0tkb05IhAtN6unV6PCK937trlk93QMTiCT8N4rXeRTxKBuykTFZ8U2lY9eO2+ID2mSHJ3NYYU8ybuWmQkkTdKAqso0yirpghtEke9g3Mu5tkwLS9vZ7b2iY6pD1pQIbvdIB+QMmszDSBU82r9ADy8Xo8VnKhX1DpeS6AbexiLRjTfAlUwowbhXAmuihQJSpyDGVZ4i0tkE/V1+jW5DMQ8ZbqMeMZ56YDIPiK7m+u92lY5hIx9g+zs4RhhyNso7it1jjgRO67aRyd29lE/7yOKDQS+VPsNfegY7WTcb2BzUDun9qByhajonPCG9ssuqeT/BK1okUlKpGVhV5IhYaFMqpXnKHqMR8SgrxTRfQTwFUJcWgnf8ytN/m373I7lRpPiHoMkIGsc0QLeK6PqbilHUf6CtV8t1YxXc4TZxieXm2EiruZgXBiDeBVvdsLUTzg/XRjek1K1SUKCXkMGTfKMl6RWQyjaL+ed0/TETliK55XWnFVYU4mLOxA2GNpeTSFUstCcxwiecBn7jaa8nkAQKMIZJMcIETVI3SHpzWRJCv6EV/iqJ8mai+jV6BT/heM9cPR4b/5F49Xd4zUh5fHS3sZozbFGizw31TVgNVbGGWDIcawvhXePNuJ4WbFm7VVkz/rCmBmnafjwYrHSNBYZ3x5yWdFGojX+FWh9NANTuWxpWggTYREscnzd8hUSGtKWyox2q1zfAtGO7TGIaiylUfc7pYn4mBHKRaN7RoOi3vB/mZwjeoFiSIujD5LAWmVOPwZNqxxUi5InfBZ6W+6D0uNX6P3R+YzfIkXIom+Eyd1RtG4+dWysIyPTYOFKITSoBMMWZ2hVw8RTLPrx7QTaGAPNoXeKJPT5eMXu3pHWeLPSMzAsRwE0W09c9JCgP+sG5opkRBR6pPJ8YcthOFizNAxjkhmoRkZCY6EQ4IIISX2whfEFceGc13u92c18Zno+8MW+mOcWMUTxcuqgd4SfHj58WG4joUhDANsHj+t8biaNHTqxlxCnmRSsrUgByY7sCjZujkxyEUJ47as4aw4ulnQqmiqA/2PuAUlArOLcxsp4DdL6eg6vO7JSc3u9cm+T3uzaXbDpe4y/2tukTECbyhygVEjFBg/O4BS8mnQHM3JIvAyZPS+LyaIY9/TByEChBuwIPz2f561o3iNylzd7fYbw+0jMJJyCFFafjgxPI8BhZHgnPIUAv6ZUHRHBswBxgp4qkxbFQfMOpM9dXeABVO+UKmknM+wxL9LgGVGJN7SJSM2Rx5MSSMMhYpKwk8odpZzb69M9RcoYoOJ2F5FN01cYZcucSEBZ89m+Pcg7qCOxo7aHJa3c1/ew0Re5+tvmw2vtmTwh6c38SiuaEqZCYcTud1ksm1/tt0o4Vd4pyXiFOWXbyiScuAOCJow860s1VuqxINwnZDjJfVaSp/WdMl45GVc0P6q3eRVOnJpA0sSOILcF6c1UkNtbId7tQQu2ez0Vg2EnIdXAqHOTl+5z0ifrB+xaGbkxWddgR9Gsq3eSjol5tzienwd85OLs7Oz02gH3CVkomlaj4wi/aMBeJHWb3xO1N4oZ1r2WAAQpj1VDXQGq1HFYyuuLqVcm5GvZWPOhr5OzgMzld35dPCU05TQyMlXMyEQLCXp1n5bdMF8bXY7OAyoxbuOltMNJbxT3TrOZXJGtzH0WUVC9MTetER9q2Lu0ymZSECbnVdFH8X2lvLesYxtQOFFe9txbZpxVA1WgbAZkssuLB+ao+EHT97BGYy42Mz4jk7r7rLzXkiNfksUk9+nOEfUqaMAHi14IiEEUDTJEaN32xvetNW3fSHyDAuripHtfitDB+W1TNmLckde+sa40A0XqkdBsBih7t4GG9HUE/XszUOavglT8KsoKynzd10aEr+30ZsAn02WCMKZXDICBvRwRALURtbeoQSbDWIsEM9zmm6FxKQwXyYhq+3S6SMiXRsGHDWNHJCRMpP3OkJQ31y6tTyCXJd6+YsDbEfHKAXrMortW0SQWlfrs5USYekj4IkILDgufkmLbN2J07E0ybSNpg7CNmKfxKTZj3iprnmIM64wbOStgXrUuLq2vIaKCA+g5I5OZZOYtuyDpIUXVLMZeagHsIosqSULy7Juh/0U7FyxDlGeXrqW86XScCFPS+Tl2D3JkEAUWh1cjKyzJB/M4nOPzpSxkcwZAJDvVs7GQR+fHYxHYhdRI8udYF0XCYy+vZqChg8R9a4jx0fNlypkG9APJJUFu73QGlpN60yX5sV3SxyCPizjCI7wXGy7I8HFSrbClpnpteC99O4xNEE6css/nrKN5flvCe4aML1g9ShnOn5zby2xPzu3bbVdQwDf7gbFT5Ti5UBAZ6XYg8v9j//ZXP7p5PHivx3ZwtM8XJMXzvP4gfdxykKIrnyFnunLz2FMh4zO/hUN6T2m8YqYAi4r0etduO6rUDFn4X1h2VG1IT+6PZEncKIn+XJ+MxTCSkZS1BeE1aQslpwefVZrz1DKQtBG/7zzE/7CUguU/oUuRh634Uuo0unK8cqctscNUQ8JLBDlyHEfkjtKrilGBNX1Vws39VekV3N/RNIV3wLkQU6aC9+K1Y/bjsuNZ0RyOicjUr0kf41VePaTybseL7pRSAEUNswjCzTkjW3aibOjBAmgjXiRT9izJ7ZXjV1RhnznxdRZLQZ7182UaBzxGsmPecl/n4ijRixy1t3+W5Kt5xsCaWOVGU2CNXBBYo+YDa6R7VFaRNYZEmip6RCHw6OjIGuMmS1PNIdq1OMbolpL92mz3NawxKPcXkv2X5MlSVUCMdNMxE480yD+W3iD4Rf+84JeYsienWvaTqmvqrLK4S58+dXPsqUtM/WiH3DflL/bIkZru/pxlGxUdcxxPTXFJZgH0LgX0HpFd4LvUa/cNWepjwu9P5bEB+OcdAKpnAqAGALX7E1lVhOmGoGGYAYK9HaemIhP2bVLqBYYCiAFdgGFxKCb6cDM/KsuHhHUOr/CmVOyHXFsS+pIfUnf8kJqjlys/pLJVBIFiP+TVT/dDsl+78s5hHkG5NzzNNymfwTcpK9/keZWfNgbiES66P5P/s8Asu45iaTlrk7TkBVZwVtGR8x8jnqOLbaH/UW5HkGfHeynhCO36dtja51aBY6SuljB+s0WGaANjaWOJZR8nQnrICvD/4FgmX+JfyAXuZWBxxk5XezV3GyMuOHE6vxpZ/MptIpE5IoPjAAwqbMEMcmf4uy8Appu9no+0qiIw5EF7Gvksh7x0fxldXPt/ySv6AnvCD872eo6+5fYO2W2RZwUSIbvyLLzpCnYhncfxy+cp0cF8HiUFJ2FoMcpYhJ3h28/xZmEM2Py9MnoN6SlHt997Bhn3Fz6xQ6GGOhvEuX6Yb6HoiFfI3FDD0LQGYdgzy7UvEwQr3Dh3FWImIvBoPC5GPcOIwoCbDm8raXTdcDNsi08Odq20pq0G1OMeDdv3ct69pHOw/DMT3nWq126zN109Rtbx30rm0aqvquoJZNEmtybhPdWpoADZxlYOsHsIiplcIRwF32qfrmUKTeFYD8FaVocvXRTiVFHI6DgX4Z4XwnMuwgfezZ7zhSFMD1aec+pp8TgFvMWiRCj2wv5bSNgQi913oC5GITb3ZoVwEzHBOWdniilrY5cir2DMZ5chWbtaYsmxYIr0k1joiF4S2uFbQxwwtLmhO/fPVyHCHYceJKxG2mZ3f7pTTAkFkTTl0oV2+PKZhPJuM4Xhdfwj8+sQWdni8ZbdFdF8uEUOlhR4sZJrk52LOGYkoqVASs9i6FKfIo+ZPChkuF5MLXYPocXuIbTObbFXJSU3kqHWSvYQuL+BryoNw2Pkq/qzRaqnnSEwroczlE8V4TtyrLTLaIOCgsHN95eySMKvUQqc4e9LvAVVt4De38pShzf/UsdWnbjvyerWgpKaqEKC8xb+AoUP+AuAlO8ZqlwcFATET39f4hZR1PBhgFXhiZgvkwE84z7ztSF1Had0+LpX3vneINzfSUxBDXu3gaR52tg1pK64AZ8h2OxOEnlgRXNnlnmRdCQln7gfR86ZuFMLcgCw/zCJ6TDGPQ7K/i+yFOC6wj0hK7mF+vbZcr0Bf65yP8CGyZbrTcViTq33Kfij84uu5o+dZS+pXqUgR5l7XM5d1VRV1Kr7e9mNMyPI8ust+vxiuMXcP1DlluOvphmCsfrj3Q8lXueK4/CRF30WKX1IGAN9PG4DK78pECXzx4H84EkK4mc/HYlJ6yrZiCXU3D0lS8zbG/ffUHLRrvwkUEJYMpJ23vGSM+QwqpzmV80OjtzDcsGlCEpKJ0T/HM9D/SPFrAPj6Gex1vf5RdPFokrVZF2VstR4Or73oPtHWdb4Ba92/ySrao2vLnS8SLi0sivo3XPo3aAnbVYNE660mmK+jhSHSQyqwTJ1/yFL0YMa4kpyqRv3U7mEoi9LUt1oNnBPwy2Xu5/JNU0YKoR7UjYoQC27pIIx+5o1O5UTItzojOPLMWgMv8PiKQ02cf/EHoQiRvnqqG0VXHkib7l/lUs44TDejXpJZNkl8081RBoYLFtWdELCmJSWisGmaMyW5Frq1JBM0ZUPg/lQDKcIcof7R0kVQYg8UVAn4KIZcP3uP5FqSXB2LFv1E9s69sC4GhclmalhX68g7Ljck3EthHywZ8M8fVYUwh/kJJU1xFPkC39S+gawpsGBPu5fZZEyt3PsP8/dKWuqwBUXQy6O7hxWDsCiIalAByATx5aXzzQcrpuAlxj3X7LJdvInY+STc1QOA5BV3DVJcmagEHG4tEIxOQKrKea7951B8oviksUHqXsI2jVE8Dex0RtNQd9O4YJ4tAKEOLJaY5pJPQ7YtVC3q4wkvN6F37000QqHqKQaiSHYBpQauLBD4+uu1Uy9oi6KXigLHfj2Pg1U1aB5mIpKDxYJpIC06tNR8U2eRES3f5VVKoRfgHve/adcAuWtWnbTqazF60cZ5p0dyyPuIKb7mZxHCihbrabpuvko5MANT0KdrabOw1zwXdgKI7g7RUj+TF1iV9Nsjhpg910dFINxmFBMV3t3Hl6sOda8dqc0K8gNWl6xqFWSrGIrerkgQDzmBglfY+KQDarr+PUDZdQqOS5/AQmKHUfykrt/I777hCCecZLP4sUagcSG78iqjkdPrONx50nPVMdDHbOOR5OLcagFdTyaC+t4qAV1PJrHrOOhqjoezV9cx6O5sI5HT4xdb8aI0/CwdDWKH+5UXtIhd7sbFMJZXYPRMxi3q2G/XVP1toGSMSsp7IZZa20ZbV2IgDUObUjD44JiyFDHTiC8oebJLlXzNQpvcNTqJ4mwFig1Lil6YLPlla0jvdyrskHV8RQE/gb8S/WKqfu6T5CtFvXrOvTzekf3jzyfJTISZJrLNZWRyHwzejFyj/JribfrBpDjH1yrsPFVvWsjay4Tnz0ldE5GyQTCSz90pIxYPklqxLhZLGTBZxGUuswvIkmn7JsuHeQZRBqVTd+Ef9r5vism4MHMvPWZ26eiiyWj/v2iEfGyuWmMdd7C7HvcRqIzkmo81VaIE6OaVYowHR59IXKIMJ4ay3vpcr0VoshyfV3Rxx6MDUQCFpEO6ftWVaU2OOZ/ub6pcB21i3QEb0aEd1F3RPDeBo7j01dwTV3akA3ZpZYYjFmhEgLUb8fqt2Yd9/Xhy88mPUVbkvpLBcfCIN/g+OGcHzasAKHHRVAuFEbbH1HDU0I5uWuSkJMdigRKijssOPKQMgeHWzETDVFaI8L3Uf0CiUh7hz/9NDcUK5SMD2Yll+gcRIU0vFdSlSIQ7D2K1QPJWgm9xV/dVJSnjqm6XcrnWG6CMs3dY6bYPjlCGXcrhKrmXBOMf/d6AxVsrpZ4hIuJIvE+ibEIeE3prqCQzNX0Iq8py1hPl8fhnQndArUs8eopod1TVntg8HK9unSxVJ7D12G3WxVUhewiTARBuDDSEdiqdebu+kc4nJOvAFrw1F6Fv/3lIqprVvZdBWH38oEmiXnHYbYgXj55Smj/lKUFTZbrlZimi2JZEtPboTrGoW5AmyawyecRcYGLG0YIgzfRECjOLl2ur6K4NbpC3Ga5dlfhLzh4irHpq0CsLh+gLDufPiX0BvYlUF+Uk5eGWTlviiFFZoH2e1VlQ+mY21VX4TlBxeDOFZ5J42xpKBtkJMYXzOwkU0s/JyIJbIYqEamTuGy2c0p9O3zwbGzZSt/WUy37bUl+jI4BVlHgtIecAfTT8xmMlYJANT0qC0/MtALKKHwMErT6ObnElZpzwTXjPgOSbAmcnZRHDgtqkNA9nX45OwW56Vh73kBqZhohQIC+mtlZatxKZrBSDuxkkBkvQcVQmZxNOy/4+ZnAP5KRLc8nA7NvxbWCnGQT4L9Je2KHMQUTcnKNSfff1p7MSR63qu4sjzcopHn8RFouUBRTTw0ZX7sSaVw0xpbPlCP/Y9ndT3eSutnOI/uJ5Cz1nLPUyaViupN13Bi/YxGtwjrA/kr8uXyAYl8iYHzHxc5gr+oezufyx2vUwjX7GakUosmJ+SSVTNstghV6XhiHLQqXDDMFcjbB9kf6iFfuSRkko1pM8FuoL7Al90kyUpiY/oxHyJUmq6fn39bph5Wf+AobyIOsqwU+BQtcdPvXKMc6eu2iyl1lSlUAsq88ds7RrKqSjn4s/5+yjmLSj0DSD1m03bGydsx2+37NRQd8J5rxmetUwaXZJnJBWxQtsoZnpLoXRxtJNZGOWIGAo0DZfDnvnMkqyUj4jKP2XWf/CpaMJAdhN1oc0k+SUTpvIdaxMhTYcZ3CSUtLUhI2r41cEaY7oqHrBigqTFROfvadR6EHZJIN4YMqB7toRmckDGs4XMF485Qw7qmGPAo2Xj11snzqa5JeZXydVfq9jN3edkWo8QhF7Ii3iImwjPbo3G3E4QZ8N5tlrlOqU9sjupJGODU0ijag1SUlxboyuTpwnveGAdZl+1EB9Komp46qnbS+oI/I50SViY6nyNjl8FTLilpi21wRCSSn5eorAJHLBwaAx1UVhjeqAVtpzXjuiupHbAv8eGdXNUmWZiXqR2ZINr3IZ0C51YiwgwyQQYgaRIAErL5kT/MQKsnI2k+tZWSWRYuKR5LMSZbXBrVinUg0B8mOhtZqDtNwb4YAEYvUeGnfrFXW1rDM6gWWWfk0y6w52jLLScDRMpt0W2ZNtMw6cLy8Y6OtdWy0pP43ipQVVtShTaKNdnHcm/3cz/clBa/XoXjMZyAE4X4NGRfz2pyO2tyhk/53VRnVsaoyqp9XlVH9/KqM6hdrc2qhNhcr9nhlv2uUYcEFWcNcdTQdUndLLi16p+QqpHdILkN6Oz71Kr1P+hwab0fVy8hCjY28gWohCVQuhY4EWy0VHI0GampDnt2KPzfBoIy+BunaTd6M1N0gdJ47pbtNofYlJGuPK3egmlPOHo6ciV1Owl9VyvRO2Sll+oToVDDdJ6PdNefkZTNPDllVTObJYXK0othNDo9WFKPYvbLSYknrSytZGmbqyHCc50Bou4AQqpmOAljRQkoraSzX7ko6goezTJazokX9O29gEK9xcebaci1Q5D2vUNgN+AbM4jWqHkVRCG9Rc4gmm56mAMQOQYwW+locLRVX7kjgORVWZ9KiKcquxkQy6yKSOWVm4bSaI2uw/2jZuFs0fm4MyunnTNXFHP/ljhaR7fuVqs1oEqMoTXuxV1wwNC9YmGDhpL+s7SzrVBOqtNOoojNdgtnVry57BqoyHb3LhO8Fssy5szrSfy+6StQwGqJMvbm6KfDjTm/e4NOrmhErmss6V5GLNVekI5Ki1JoosIsq2+nurl4zBPogPLfJDMuigeVpRvqO8LjeWGff13zPgE+uLJt2IEYPEYXpaVWe//pO3/A9A8wvGAq+6XsmBwC5ni4hlrRsRTvsbcp+NlL774gKHeWQugo2/yH1yzCxrNIbYCYD7a/B53YBHIpgATVULViJwxGQxEXGlkEysQxyRUdfo5yspdR6lAsH1wgjMCK0VnesMg/ytkPzIWYIaD4iiCOg+RhH7tXc7djbtfCdWEz4G6nubatpEKLCdpjCrIrKVCz0++sKiajhCdmKATKVhBk/URXYfQte28clIuojOyAwgoM8JqtMxP4FDKSq/vtjCSZCzjFKFlgaGYOPvz8u8fcfpXu7muu87x3K3UECiyua+FiMKOrl+nFZLjpYZH4RCoVBSgPX6SHBpuidZ3ioFyVbEHk9/ixz71TgVOF+2XLvUjB3g5a5d6uixp4K9mybqGo0UfCSzl7KfM7Dcncqfgh6Wayqp8LtP0HtQa6cdxVKcuD3GNUT7vgJZS+5u1Snut5DiCpvsl5PXPA6/Bn3dfce5RvuN1Th4ivXNKMWC+YoWvP3utPK+fCUursbSbQ//ZFoQdVw74299KHQAg1Nhfu/LFpBo1u2w7+PQkcWu9+EgpHQ9R7fi74vgoUvPPLvouX2z8/2IeEaKKhZG1Qrfe10PezuUb7m+87Wq210ktPk2J1R884d6HB0r1HzMnJ2Gzn74/9LO216LDtt+vPstOnPt9Omv5izpws5u+3UGKlT8cRV7r+odBqdVNUrwuEzQT/mgnF/Je2V9F1747694Pg41BlCXUIqnMqZViYcPjOmiQY1xe4ukrf/WsYCvSiSyoLzNVzXckEtHC4v0V066Wl1k/S8w05XZVbcA5qTudw1pMm5a8kawwo+voB4IFbVvV8t4ao6K59Bj1rthX1RZEVdhhlJVXGP+QRFa4DIDkCfOPGoKM4P8PzsOCnRnVQgTqNkAXR9FdCC7SmWKzPi38RZSq8PTy33mduM8wQ7gSxUdvAshaSGfG4G1Jry5FIInjHvZ6vWbTldvY7oh7u25Go4bnSV7vZuIIWW9fHfuwAzmt39vPD+s8HTT9cLY9zO5kOVaGinE+/q1IZ7KWD7W6qkqiamk+Eec+tybuUxF48sDA62J8PHL8TDyqjU1DYUr7qdCqeJzgleonMMi4hBJznnxvejsoFwH1QVJmAqlSw+X0AoGmUH1VK3AiAf5HS1M6qgNsP1YJYFtS6WXwuzaj0q/6deua8opEdIpOWoOW/mZkZuNVdQvRWflOocsU/xsRDhNkoRFSsEheuv38ZpXJq8XWR25mgFgUP5vHH3a/qNuAFeQvYpYAOVP6b0Pb7N2miaINKt5mbsNto7QcR6z9EgRoq9O6hIeqHifnpk9i8frNFJe8nB0oS+izqBd/uScdQ37hsLD4lxkl1pSfiIMhiUxMUXNmMJKmHtDxOVkDZGmiLLDgnqAJGYAGlBs7SghiiIIEMQjwBHMiQFMJsCBXi7mit6ox9vDscvoe7pcj1cuoOl9g6MEGXW3PuU+xAgrzDmI+u5m5Z2n3atNc3oDgJ5lpQj/WFFYgkADEGE6inCk9rje2eKXr4bYkviPkIxfKesx2T3qSAu3HaOOB39dL+BQmyRuf3bChGXUHdJVGJJ5dyOyHN6R+RZ1pF4HhIdkeeMjsiDQxWiIwqlj3TnxDH28S6lamt5y92vkFttgrwE3s8guXaFWpIOdxW7Zb8RSTY4h+yg7wHQYp1wcOjPKKRqHeMOJDp13VSvxBOEtsTkbvC/sXHKh7C8LSj/ukkxcU2cAPf7crxFmi8EJvibbCUdud9XbB/Cr5a9F9VPr3D/V9lY/pZD4TL3e6pGkXnd1SZjnUgKS13KShRMd7g5Hq7EoYMrwcCHC+LjFyArmpUH43s5yLCXggyPSbE91bei3cS2KMgYZ+thFkKXCfvlhk7a6bSaiQDg4ieSDnSK/t4LyTXRoZgHSAP5zPuLWnclhdrZup9DDIO8uKRTa/SgWl2KIC6hg6j4QILVdDQVOtTYgMnaMuXC4npQDdMdjmtPc+Fp12Ke+jsqVlCgI2gupoNGRt7yrT/f8+S3P/boeTR9Nd2J4aE61vTcfep0WNQ+i8OvkIxEuFHCKHk+jja9gOH0xAOIyT3wft9D+Xn0T+za0DRLqpPrlFf3XFCB9f0Up3ikjwcOZ+ubyCI7dFgXMtx6E5L4+euF8TQC7MuDTdl5ljxZ8duGlxzAwCANy/CV1yHRv6dTUjf8zeee3eKRbgvv+/x7DuvWHA5IeqAz5v1UQ7Xq7DvnHzhQ1u/5LMXxbt31QInJ+dELj/+P8w+UMEOJsHhH69NlY38Jra3hm/fs73pcDO9/f5lTKlV+oGz4Bh7KfX7Bb/7BTY/U3vPF8w9c8Ds3vfVZX9r28Pn7D1xgnnz3XXfd9Rfn7z/gyaTg8wsueNl5f73oR184/8AF39Zfede1a/8Q973qHeUdy9b9MZrveAX+ff/II/v3H/DK23t8/R5Mwe6/QBz4l+f9V/KDFx+g4cRB79+/H1RN2VKdDccZF/xdIfrNNNkjOWz3Y1jgxCt7tvZsQCxBJZOBUqwQOTKcIbvlXsR5Hjq/Ay+fDkC8AILk9xzwOcCRDJA4AIHgiMq3H68eJEwtBL89X4PfHEkMoxNIZj4Xdk81DQ5JCUuBsFTTOszOzt55SECZ1MjlrQaxcpiOkQTGi4ubKv7oUwR0nK5X2jKPNy4+dEBNE3dMBjqIfOa+g+FwL/KIvpyNhfNhoKlW8Ynz90Pqzy5tyiW0Fd+Ur2uKDvLhzEX+d9PlTbXkqMcO94L6et4p1TNb3X/QqaTVkx9/aPiK+R4dfsVRwzi8bkTurbp/y63tKwfo8LBwKD+dklLV/rLua/fcA6Q9gHSxA16Fx/HjgfAdfOw/ANYVHuVLj8RLKjxEF3z9s2XvwWCmwhO928o0PJG3cANwxKfhpznl3vaOrNg7XfRQ7r2a9r0c075rA238OLR85wMYzQFaXa/2c0yjQ3p4554nzp/mmzDk/eU8mK4x0zFSHj2x7wjyYbzBiQNnd75AIJqHb2nJfKqw6TpXj2yC/fv3L9zQnac3DwCt53um8KuezuDtAUZOVMjI90Ne5cyUcOgrgnfF2XolIdnqrk5fs4bkoyraEKwJ6IxsStYCaGcRe6Y+irwSfJXPL/jG68+/UN//N+fvv3YNFQUMSSyRxEGb5Xz1fuQzw9w/N+P1HOpyI4z0XsUqGBXjrwrnXU7pcnSKSawP+EyHmSD2pZ/L8c2ED90t8T/MVqI6H2NETlNZ3Fg5Hbn24uaDY3P20m7vVuDMY7nWy5H9b0mvmGDPvhx5ZK+epcCJkVhuUrH35CjHlr2wU/GHfCBc+rKfFXY55j5BYnA/FQjDBPk7mcfZZqioRneLa92pKfu1mqp13CpsbyYFU3ItYjhTChbriyYHpMfVgtEXUuYnVWmrI6mo5j874zKFQOBYBJtKBn1SlXo9hQfrsapSaI2c4ynKOFfKBLKnDv2+vKGTP9VJG6IPuoP9a9h7JCMRv+bUGTLrZJSKSZWDtNsRHTvE+9zHNGXzHPp9SeFGMbVKulOLjIVGAwGRk6s+qXzaqopXs21ad5KXyHUXbvsJnaKdzKcuHeWkU1UGlfJUW0K6OV3qTuZSHTLZFFuz8xaZtDuZS/X4YEOSM7NIusovfRKWNxw06jN3M9DbtH0S3vKTenelwYSgEw6JBelMpgLAeAy4MmwZMJTQlFQQXRCXZ6JSyLG5dBJ03uLkRD2/CGa+5DWd/UViiAbIY7FqgvqC+teVzsuJDpILZ9MJDMl8DY8kPguvesqN1H0cs5jVLUSCaBwQ//CnpGuUCp8o3IEP91fYRg9/mi98WrbcJ/DU7ffTBXx0imlny/W+++Uq/OH4c35jJxXOJ8jWgrBsOIdLulMBMreF60WZCB4TK35ziDP7V1UcPAHMfTTGNneKMqKbaAoTjPrud7WtAsCIV3P9DpC2jIHt7sUdYH0N37x8gHI4b1NUxin0t7h0Vjx+hdHFI3GRQ8yhjZGA7JX7FMGwqiljWUlPcFAH1rU9pG6/HxW1jmzwfdSoDakHP4WGHlKH0Ai3AZgJ530/RKCPR2OtELepWMvQJ+5JhFKnvBbATOHeh0THaixihbhdu48qouxx+31KxZNAYvnNFaLhPk0Wu04BOHb2Ei2q6ON92ui2nta3kFEGVW9p58L4kh+TtmNecAwVPfTpil74xNiwBEoKryPUF0fuC4oABBgMe0L6+ABAHOiH2LbOASjLuOVgvE8H1UrqpvcpS8UJeui4K+rmDHqpL9B7skpfxwcJbvK557AqPPQs8ZnS+h76bLg5dTZ8dZ5OC72/bB6gKzfFK+r+0vKVWTqe5TNe3u/tAXrOJ5/x+DwiJsBf6LOzNfkTm97SE+RMTE/Xq8sj8uz++GW4bJytPyRJaLc+27//bH0fHIQwiL+ZUkZ73VskaUaPwm68Qjwk3Uf59E7AsTpHpvrCIvFD8OZxRV37rC4RUXj5fi+7pBAObz0scRBCt0f942qAjqXA19PZTibc785fxHf6hS5yKd5rFpTivchOdnIQY9AHhTDf2GE0DdIIl5IEjOCNpfGEKuNWdiIkuJyYZs8iu4yAkcpVNWdwlrZb2QliaMTwMWzzmOHPO9oGMX/G2FFly4Nc7822kquLVgYwCpyK2wg71dlnQQqhE2i5grAgmx2rs5wPBtL1WWV/fUHZQIoeom1KZnLVOcVuN9k5yA7E1IesYnpuxpu52YM+VnaK5tcPK66yxrIICR4JCSec1dT1YMutjIUAbacSoP1iruttOSNv4YBPDpDQMG1lgMZqBnh0bxDZgCSB4Mi+g+Q+hrGMmVUfZfxfwuHkF+EkDI1C15GY0bId+pREDfqBITqhfLCFa6BrguSlcOi0VgGHxkOiFcxEwcmldMBZI6X6FIGqjIOpXVLml1Hkfhqy9XTsVpToFJwealCd6T7HhH+5Xo3g1qeEHiwWMdvsHW+VtfDYaSCJJO4RetGq18Kjp7XYqV4Lj5zW8n2rqHnotJZfRJgmfU7RUGTq5OFjKu4BxSVZ+uFMVPRCBD0P0mhxgmpMbZSdsPmciiDCYaA51gsVW9wXufAAG0sb7kFV8AE6dD5eA68kljDuXgnJSnPZI1y+7X7OvMFzF7GBy30JJqVDvVUhNMvFjWF9dX9ApqnYhBdJVAHZYTWBv0FxL4xZTa/cJxSd25YNqkH8OSMCGDcVGkeTVZCsTEQs1cL4TaXNUZg3BteF4jLTZhO2uTH0rYOUNMDIDlvnHyriK7TypiroS3VPYeD0xj2kYnpI58qXFSdM1dzbVUkKUGNtfAiegz/iI3XDN/mQVYGKKpRvBLu0N+PwBTLx+aai2znk5ZuqigZkqsNQrSIqlnbCLBowg0arZ0dmNd6Olz1VUIX2PUcHVWgOqqDzmnK2Qha2imJASs7CQAvnub5RqYG3jkr0ad/bcp9XS3zqNnoTC5hUkcCUQgnHdjaozqUtLCOEKreA5rS6Ji0iMDiLAfoIharC9j1Xv2GLaYLOVsdiG5RluYzqQunuQ6gxL3KFAHZppGDj/NLdVLSPOxNVlT+v5uPvei29j8tucCHTMm0dJd9T/dy05Q7B35q5V/K5OxWaOyJVJpoyl9jIh1r2nOgb4ISWzm5BojwXVW2UxMTWDYx17cjPKffiGP4a66oqwHy+cMkXFIpqc2Z/J53/JHJktexHjMy6gIP7H1REBxSfJ054WqgqjXQtn1GNQjwEsIc+JfmMiJ8prlh66FNyUJ1b1ZkwdMiwDIcUFRUejCoZAJK1ytyrvrTryAXDvphXs1AMjdW9GlIrvbrG2YdVPTLqp8xQwhBHL3lifTA1CHcS0Y0KC3KPQ0da4BjPl2q+jh6dJsS6y4Jztropko/hvQ9+igKuyeCr3R8r95+KiyaG3m3hkBpvYYKdG1d67b5J95AjSTBNVASEeRit7qOAYkjHg0pQcU0Sm1mWeFJxqcZB8uqqqfDgV8j7j5Nh0VXvfLXjqrACvR1nFFXronhd6AjkWFD0UclVRjXOn+TSoyrK0jxGHi8N8My+VHReRfQ5Cia94y3724orSzuuzgtcLUmxz8fmJ1WaCjcQOIGT4NznUP4Q2UCdyaJoGcosGtMmi8yTSJ8EyS1qFFCQj7eALIVhw8FS93blk3GuE0njHC4yyrmusdE+Ibqb9aWUvCIK5kB0Pg7KJeMHVGj/NB8pDuuUACEnrE4ua0qKh5VcYJIewotuu1+CEyoqd4s/0JcznNj2XRV/Z8kHcDrJp5V/n/3Bz+az/GLVGGHoIO5BdUGfZVcMn8v3t5mqd3zUdaop3+Y6Af2teQGV67k8rNg0IGLRDgjNKDzERQHIxPxY9DWVfBoH/FoO5BE8ZTyolrsK4RnuFZSBSF7XjE5pBUca91nQO1hoqWOHNPDRQGTAfdG7Iih6hwZzRWnd99X8CaXkKzmDLQjL2FvUT8e08iHnhqJ5h9TSeK4pKXMc0g0tNSFXifs7gutjkqq7xeNP2ZadTrFmijgfDskrmoj72kC/Hj4sYv4SEgde2XFvacvjWuyb7vMSJRZDPGA20NLCaYYF7Rwv+6dk4FhcZnyuKRV/9sr9QFEl90PCvdI3UWWtuato8vbACaQ+piZjinj+jJLrSUcjCzrT1BmOcCspmCsLszmDjaZtf84kqhNU49Q5OuMX3F7nQNo6hdV21yhOuThxFksVA9hc8ltxdWJRFSSeL1K8OJqA9vvq3M/+VtHQ8YxkU6aQPeHI1HScbw7MBbsP930dql48zBfgRiwgIhjxZylgjU+Opeyn3Gg67PPWWfgKUH7CDRTWp2TCqHmLgw8yilDH4bw1WIZqkdpjVXH/aUs4J48iMht4nB8FDtUoBpScrrSdeXWTWC85wf0/IBcu/crSNr2CJGMaKmP+N5R7JQSlPFZnQ5AlCTexZkDnaBYXRSt7FdF8Zha5u4pMZQrVwtlAVlUAjufN4swDZrPKJ+7LlJ3tE/c1xWFzOckpbK18o+mckFhnJ/Vjkrz7TANC3zo+ZbNRZuNhdjZfv63MIfRfOLHGLHRuPyYp7lq5ryuCN2tYIFsc0NsgkTLc/mXB8vR8qV4SFiDQvtKTkVTRrsNKdZ2xEc9Q4ANVY3gISFPNPaLiKlZ+arZydU5lrAbFMTicKj0GSTzb+v9R9zZgllXlmejea629zz5n71O1qrpoiqo2rrPpey0UYw92Q+NwY+9SENI64FyM3Ixe4zz3uY/PqQYHL5qMg93tPzE6IcbJaKKmBRUC3ZEMJukYYzAhigZja9AQB5X4kyhiJEqUTCRe3/f71j77VFV3g5m595mHh65z9tk/a6/fb33f+71vsGP8UrG4FGwsREawEg7zglRtuT0g7DEHZC3xofLHTNZhdECG/kwQOkK5Yk/LuX6x3lGuLFHcknzxGH54ZfFAwUcLaPqakKEMunUVcmxW8jDcS8FtTDnPiJHmpMOSqJWj/gYWRvgmRnkYsjgXD8WSTf1zo7Ky9rAP9NLZDvs/N0jzm6wfoPPXtaFdQSxWkKR5MM7slyF0LJuSyl/GXh2sfw7Z022rGwBAj8OfM5eE+nxBZo9CJhnfsppXNJE5Cx0KkZJ5RpV/Re+iH2Y4dQihSZw6et2pYx4K1Jg6ejp14O+IcruLo/66qaMfCkhzhz77xiBAvR2IA506KlR0FbcLQK+EAs/IZbcDGd96lkK+fhn0+yKGncuSCDNg5GmeFmEWzJQl0KlhFtNL3y8Hr63q+YkPDX1ONuN6Tn6YaxJOzYg+hrm9y8wim0WpZtniQ75dZ7aZ4WwzozTTMttMUiYWIkOSEsAfNHh/pffbJ4RPP+hxsRg2B4uQy03lBnHdkInChwJdXLjF2MaVtHEj6dfHbktaNd2zzZ2dZT+VZX8oi327+nPN56c7bxOMTrQJfLQCyr1S7AfTULKeRnQwykdQO0yW1b6IkwAIjf1vKevrQINUFeMRpaSDYelJVd31guVakZJKXcU5Nr+A/Fh9CZ646CpgKORMLKuFMID7sf8szYJqNIBrLg8W3WLQmL0jWGRmDR6iIQkF4qI8jItyicot260G74RalPWC9AeaLZr4nyg/kqd9Su5Qka0n1jSwSf5uU2fN7LPcnsaHbC2mwld02SHfnDGzHjn915prOyEzaayeWiJk2mKIBznyzbUaMXOtbnbBvpSJa8f5l0XiFcir+f9qyBtwbTrmTXQE+dPRYBzj5gAeAQDd3SaUY3pdWudDf13A7O+Ovn3mxBEzFyNm/eDqDMZiz3/O1DgcY2Zu85hZ1sbMshgz60vRtDbJ6wVRcv/vEctwB0K/+fbRt890g2Z91E9TxJCZRDbg2mG9iZMkF/Bl7l8eMrlgEjCTqs81YMb5IyORrgTMuk0gQiPCdI4xQQSHVjjVybXOVfR+Ihfbk3rqSQNCkoMNqHco5NI1Ntpanfl7jHIk4Xu8HcDiLw49RLRyiWj1/Ol4Jf9ikVBxWn7HAmZ8lZqsuDkrY03qwvknCcsw+62QBks8K2c869r0cv/3OKFqw1lZ44Wa3zUH58f+Lw3VaxNRYZHtt/80SGb+/IeD8rDyNR3CnnX2SladnLYjGH9XPO2WtPyeSYcHukK/4sIXBjnm3Rq1M1JF3UvMKxN2F1rDC7Ks+eBGQ/ZDoUWfbH8ZC6vUUVGSJ701YHKa5dGT1pNJjY1UcX1BhAndL2+9R32aPH2YPGLPaPvdJhJmA3y+Uz6Txesr8pkpQXfL57kwI+GyZa5GWHq4hUuuHOOzqwdcki4ahzn8PNi7NlGhl3WHHjsTGZnVnax6JJKBkGoGAi1mj38WQJIbbd+LpoltGZywume9Qzx8/vH1BO6Pgv+VkbxxGLa0rFuZ513ISNpFQDt+Xzuy/2p8r151g8R2kP7VqBNs7/JaOZc0vhHB62Lvckj2xbCKe9kRv6tcVXrWFXONdIUzEBkzzxYIyQ9tl2tSxekC0nu2RF14zJxjD+IkCtXxfs0DgOZdGdJm9sqX4OZXpfaAmCGHU/8XpnbMNL8lrTN8y89/ibixEmXIHPKl/TLGCB2BqhHQUbLTnDBOspmAWfwT5AH8vLss35mmhVKFOtHFiUoaav/C3GQgIQhXKsmplP+KTt1qnxgDBFjiseLr5DrLUHxPZiZ65g4qfGNZc6NAxDyWZD9xQvY6HQrlnud4fXoTCXsuYBCPUa9r08vLMzQ133UV+gwnFKNziWrPb1mXoY+rZwTCA31Uf6/RVHPE+dlLr4ltl6KV2X7nSuPdnviqTpAQxS9j/wWYv/fw6z3x64P8+mAy9l80S+Wi3PuLTGSoxtSW5w97SNXqrxjZjiDnBEMPMAma6vRW8MZIvkqq0p5MXfCPW5r0P2zvD6bl58t05gCCTbKQo0pEa7jlyMUkCbUVsF+wVP6tqU5GTIAxTW/c/NyV3M2YUNB1i3lV9o+pMuHrhH7BRJSufQ3YT6OiMhm1V/xYaNLbmOmYy3OHSj0pO6cRJrGsd+pQ3nAli65LF4z/kuELImYnk6oBwD1Hs18YoMOyAF/dl7HtIhPlHvJKEu/9dDJK0leUTJI8esFATi/mjdKI67UTM3GxQdNGgcnpETnTTsMDziaDi5ZHQ3oMdHc5RM+smJukiaGGb+c/ZCiW2J1Fke8OuStMZjGylq2Y7SMhdIQDEoPymYIhxqXwwC1zeUmV8l6CD1hgFkI+iYPlGoU4T7Dj6bi592MJqTfrQiKGZI5cnCJ9Vx/HhXNOIOdk4kyekpzHeQd9w39FLhv19Vzud9Ajd4dc5tnkbLNTWmWHQD6CNNV5bIMgTx+lcucVecPdyhtKDbZCrt4uZDA7RIpNRNlg35EQhrndcz3eB5ft4cvCBqc1Hdm5sQtVdmQRFJqFOXxLoXtfQvnBEz8ayBJ+uBBX1w68xY38Iiz3Z5t3w+a8thjDmUiSqN7Z5hBAygPutfGcG7Fh4DZxcNHy2ebtBd3LMAjqXpM0BwtoJmOze6hoXWaHCxX2woQ46Z4tpVbsnGzmfts5+9o5SaqVsffJm85Iw80GzOx99Nh+22PRK3ImMHs6F2hQVWIK5K2exYpJXkbsBDJb52gA6NzdYbZ0yCpY888NyqPG4OpQ/Dv6ftXk/dZLmL2dmnKTt22H89Tbdm2kqaFYrLeIehyKPTqB4J4blVIZlVRNrBPCaGgtzUhIshLrp9B3r+fI6zp5+/kwj8Pz+v4+zHPCmuvMeVIZvY3DGM98eyFdqrkRyajNu2kxZyvmENyQox62Sr2Q+i8bBgdoV6tsIMykWwrd86VNdlVILi4XpkWduUhMSaUdVzrqf5viSpnwvn/NhJR4AL+TBH3/Jlh/v0QAv24ifhQie1Emy+nlLad8RFrR+VIbGdpAFqQSqnS18d9gNO4OoX/5htG4qV4FoKcaHBWtCTExikbZojV8JYm7SpIuzeXvM1EqDFX2H9p3dDEJpRI4h1Ma8MaoUZXG7boQx+B+kMihuSEARar+Cjg5OufqjNt/qtSFDKWEoJdYXZHfyb4UyXEbxA++ZjoSAGaaOrwrAZDiDs9SXp1vmqh+MM3fn6LVzNj/rZluSOu/xSQ1/4DpSL85Sr1B7Esku2g3YUgXazC312qr3EImHo57vUfEQA/iJrMZub8VViuQ+/8vG7VFmOq4mqqk6mvAY/R/SBDMTlhtOfGszdgkNaJCeAk70DWpmAQv4refT2dLhMtIKRIM0WVnzrmkpccoj0/r9O2WHuqiTfjqv2MeqRJ60VFCPw4r0YMtK9G3zX83LfSHzHq9AXscvQEb9Qaeuf5FhXzr702tfUUqR3WpzlcZgYJTr3aLFoAbObe+O8W59T1zPK4s+9KJroCFyoAyLaVgWur88gNVEig2412yL50opJtphXR7FT0w3AE0BaH0nC4uWB6TiEsBgSFtRhddWb4+bbdh1xxNJRRNV5awnXGrlyoMjrhgjH8Y5f6MgI0aQ8J6cSbxyUjdSmJ/dA07hsVDRa+rIrKgo9XDXM7ydRMRZiOMhWtw1jb+IsQABMLGThTss4ZYNF0Ah0pPEGP5ZsoXjYdbi+Ggce0eJmSV9EqGVjcAldg7a9RARBDKL2k5NEkgbTwLUWfLUpw1LY6qdmKfyOIY4Mgh2WRDT9Q0KtnJS3JgSMasKkmHl3QnI6z277Ctepz8BteLh3GcyWxs4LUhTSFI20KOgk/2jFn3Nz1d3rVrZctqKnkM5fdSgbPsGf8Pekc79Y4w0Pw7GKLiIflcdF/c/g9/cYKc3mgk/IfN09Sb95YlX2ZNgTQb37wX37x/wjd3698849viQE620Hogr5/jTxb4LQ9ZtzLcI6mM4p9TGZJAesSkg8izMlUb/WXydvg1pYLdWBv9WBvlcWqDaSRCLNHWxp612sV+sFnNFFIlbqqCCqkgN6knQLO71ZVtqK7exuoanKC6eierLjK7lHeYtDygIgdT1TVA1J3VVR2nugaxuqrjVJeITOWbVxcOZILurPudCtQaYt31OtXUC3pWJgf5m5ODWr2ZVG9vuibzDTVZbKzJ8gQ1WZysJkksXd5n0uqA0idP1WS5TJYYv6bby401WcaaHB6nJgd8k97Ja1KmJNZjMGjiWLcbqlWrrq3dYrPa7XbeXqzrTiVjz9Wt696Guh5srOvqBHU9OFldk+S1fK0Vz/616+u6gseGdT1znLquYl3PnLCui+PXda513Wvrupiqa1QxavqBZFyXk2UhDnSt+F4oJ8MePoJOOxXxTB7sy5l5PFPbbWPbtM1QPJJmGP5zmoHuO9XNaw6lTb95zbGkOfbJxF9TxcO3pM2g+aNjCX7qHL4tbcrmjZ9K8FPn8LG0qZovfCrBT53D96bNsPnQpxP81Dn8QNrMNDf+eYKfOocPmma2eeddCX7qHL7WNL55+2cS/NQ5fMg0c80tn03wU7fcpplv7vqLBD91y22aLc0b/jLBT91ym2ahufNzCX7qlts0pzTX3ZPgp265TbO1ed0XEvzULbdtTm3+2xcT/NQtt20Wm4f+KsFP3XLb5rTmjV9J8FO33LZZam756wQ/dcttm+Xmr7+W4KduuW2zrbnxGwl+6pbbNo9p/umbCX7qlts2P9Z86YEEP3XL7ZrHNp/9ToKfuuV2TWju+m6Cn3C4J2GMciU1/wG7qocTR98A/9qH//3DpUuEpOjhn8Xn8tNWpKIiMsm/IfL6CJnL6GKnHlL/JUkAAWYk9ZdC7OWrRrboC0QUKKOd7IV+3bbMGAx9VP6QBfIM7koNcYjGbIxZC1yuLx6vXLxdRdNrvV10dgVLIJTtep/7E3h9f73vuQuvpy9rEGyEoNXleJ0zOpRY6N+bdpH0ExW+yZu8GdHKkmEvRx3rZvu4trq7WoEwIKax9GIm9qTQmQTvjn++YFNX/PO7LyFuFhWKxKO/KepyFiKRChVxIhIpeIG0g6PGhm3HmBJ5/rII6Cpvsy1sOJtyVL1ZHVWZ3wnEm/83wfh32Rikax0tb97E0ZJv6mhZlygMZ8d7rWyCJYTYEe784R435gNnovTI/TA3/BMfTT7lo3kzfTTX2el3sP56Sw3ISfUJd9aNFr4z8AG32bBWwF+GVTmdAOtaIc9EonnwcNPLYzsytOI/YYZ3DdegvwlpzHp44uWxj8jL824l7pf+2bp5sMeFj6dl+V5PsPVmJdjamqx3wfjfsMd1l9xgo7vkPfZHcpfs2cRdcrPtukugMb/BV4LXEUfJU06irJiuV1aUV8M7zU77PY7PbB2MMlv3kuYAnCArdKi0YTVNcBYxVi2y1CZTA1L/k3SUBISVxGWSwv/xhM1jpZJOHDOJNVq6sM5HwwxDcZgxAy6VDOhb4ERicvSTQuLfZ8v/IKfcZcb+aYJY5d83Gp5LVCAPPJjK36+lYzqWATvngWP6dxHPAIQp9g7pG38ZnZv+cwZIEKELflJI/dME9rFDLt8+9k8Xjrn7VZH2Xbb8+ZSN1zAb2/frxP+21fdJ/O9ahFCRrIcLbkPaDWrJ/65lAgaqa8jZ6bbHjxG0+X6CqA2XCCRNMOqKJGZxCklAlnX0O1YQ+cgX5FnXHE2lVW5L/E+Wd0mhJgTmoaMniGowlAqqLWPHRhgu/Rg4HIMKChb/yo/BnmEOp+cQ5kJgZsr6lKDzPfx+T/v9a/z+tfb7g/z+YPudAE42mHx/I7+jJd9vFYycsoHlZyahseER1f5XQlRvJEYtvM6FnkrAoSysWHjRSHKL7fi2PX6jysYOud1rUvYrAa7H/IbV5JxEc0RTv3NJusK9hkblmAcQIo91gQPSzXbq28uHB+MHvOlOfVFptDvikbv4odwhBIOR8XDn0sRCWNSv2/XvDl5Aj6S4CmPR96yh8xj2nfKeTLZ9GthLmjMxM13a5Ff537NKi0bGO8Ye/SGB0gA808fUk+NPxahvZ2FIifixBJ6mRPzgM4Xn/YdUFlAE168cTzseZTlcMYnyZSE+4vZdoFn0wsRH8aVg/FNHs9NmS6I0mrxGprIeTKPZaD/htUKvmR37D6ByF7BdPz8kwAYb/3sKY3+GPDmEEmW1LF9w+0bIQxRUmm6uaEWUYXYczL8bkdanCH48SvkOxb5Qjuus+UGMIBUh5bs/JVEzKvuXKdDW6b9MVVNwaPZIfk4+rSkoXG8E86c8QcCPCN86ztKqNTj0f2Cj1qBrtQbTaa3BGcQz/emjQZjBMzVGLcA4/2zYny8ZZd1D3PwjX9L/ezySvBzwcLtpZg7TURkeSFEHgQDwuhLPcyVYkpdTHsmI1588iyw3F/RCXwj8KZ9OQ+pfIQgdlVX1+/0zyjATRQ01zCl7Oq6USaSx1HB0+a1N5L6nDLET6n1Hse8P2eOJfcP222hKOX+9PY7g9412c8HqP7RRsDo9ieI3rJ2Nkt/R2Pkvm6lTG7FWJLZouyyAqAyx49e5EoIBnCINJJVk2v9aMP73KcsWDcmx/3eaWL/OdkJV6VDkXFUqx8F11n/QqvH1+7YV1r10Cm4nND/vtVMRLgY0JJ0/bQ1eJptE61FiyhNd5iel6QF/g6VpDquLd73Zijx0a1adrpZOohi7lTQ5O03KizeJua0r0fFFov9wY2H6yl6QbKJcK/CUqFwrABUrArZOBGwzEbDNm52bKNeGVrl2pVWu3d0q156nyrUftl3l2ntSvh94/Q0T+vwfWfISG+Ulvnbp0SkOpJspDqQnUhxIT6w4kJ6clzid5iU2mreYlr/txLn2QDpN7v3HVt9GsE8g+8Ze9l5NNowU3/rXt1TfhVo7X06VzXtB0aRfAZt3viff0xx8on9tOhospnK/US60TZIuT8p41c5Cfk2z4pENLYjqHZjSaaOshLTZOZZJ93aLlCEwCPyJ5fbprW7sP2I5Fb/djf1HYfMedWN/Bz48dCZ/1OVDBVQ/BgEdyTN7/oiIx93++ZCya8iACQQ1kPv+pytlrQCiN+AfUoQXOVA4xI+AnxsZNyKrwhu9zXTQrwUYu+FKqEtin7LjnwiKbngDmfiyoEo/xn+SZTW7sHnaZZL9/pg9X/S7cNGnOPsa/2m7mr4ChI7ZZcIyFAr/5xZtj4od+o/bUPk/BQnQnTb0/dP6yUTaiyH3MPDXlX1JQ+QMNpCskgfoDCQQ83M/3rjG+ofKcocOEcVFppL5GlL/CStcD5ZP4KErAap995R9KIRiHfvQn7kkc8A1Sm1Uc3Bhl63AmGLsv2Ol1b8D6+Q1Vg25a7nZkbM2Y/yRm2BqSNUITNUITMUIDGlzntxLxRX9n9lAbtRN2eHivO3LV2E1wS5hRUAaSXNNBqNHw/D+21bVQe3mJaNUHQkcUwAMwRBcYL5L19E5CkV7Gqzub67JyP+GbyJKxtB48owrdSb1d9n46TO23CsbPqmm87D5SmUPlsoejLXydK3Rp7W1v2fNf9ZKvX/WShv9OJXA/M9OrxoH0w2rhiJzsHDINte/aIkpMKCCTi/gx9VXHjyYXlr+siKUYlzFiqyJ+r2SfRjsMCvuTsb+PjvK8j1qYyjeWCKDE3J5jKlJKnfKmMchIx08838NsnXpmHhdyHnYpfZ4G4C43JgDbv9qqpaOQNrvt67L+82XAdjHhnQXOS2SXWY7Qvy7iOBJd5HcLDJ5B7uaXr1/1bwO1DhZyK/ev5q+7upsNSnLtw7NqdABSyS/Q0Dd8qQFmu1our5wBZEb2ok0ZxJkX1PPAoCVoST9sMB5EyzJC0yBqCjWyW1IyPb5v7WkVMZ3337fwe8LfCNQkoCIWdyHoCfBa4XsCMrrbzSjU7qZxkYyjXH3mlkVuC8ww/CQIrliNmYJLra4QizORZem2QbHBLI0nELZXXW8ku6S11HbWfIMAaKQqpG0qArEzkOiQX+SvDwunHLBMCVtAA0RpOCkwsVc5/u4SyLu8Aq6ONMxU+KvGPU03JQLERF2ahctj+aZYlxDfQk5g8iJ3kpwo38cwbNgQNTl8zmjU9UhPK/ErFFepp5BOOqienF5rZ5p3FWSzlGM5sz+sOj2hDlkwHj/aYLG5pDn4puD+68MM8g68HeZcrSUIwsKmSVhiSiWAdINfPCS6zUHjErYCpqW+MyLmPc8E+b24Tf/gA2nSlLUcytDEoMw8E8SgdyBf9IPX4kRn8pMJZifFiquHEImjcrSjGQeC1Vk1ejkRU9JwCoVCzDRA4EgDNAfAJ0ekLom6fL1MOO0kC5QYO0RzSBp/0h7g/aflYd4tr9H+2/ttP+str/UcRWYR8PWT/ZFtps6vWLUC7Pk7N4X0itGMxN8BWksZ5DyWQmMGjAMv3M0FyyUPKtJcwt7KXJuQs/vQOoqrrxoebRISO0izLk5/zSabysgtvLLMHhWzjYJJ7FFTdjJ5EZz7b0/oZyeRGNu66AOJSFzm7juF2lriY9zh5hUgem7aaRDAJB8KIw381ZxeU4gm671B8+TC+FsMdnCiLloOlgdSRRksN5mItaXU2IpoO3m/Z8Uu1mQ4TCxSgQodE+/nTxX7mX1lphJg5Sul7BPYsm7ajw6jaR7oQxbeHRUtiwwQyQztKQNjJSE0xh16KTQ+G/ZbioKy1KXYdiYqxBYSf05hBWujLZoySluykQy/5FUjbhh2DLnkk1OlMQ0/5G0c1pLAdItaDpdUKLlTcS6bijibRA6Cac2hLtjoR2lYR4hgHnsamWpmpNVqod9Ui/MSFiHfc0qZZIV5jlw0kQ+OhvkETZadX57Erbq+EV3H83KCTgWvOpny/jVTMq+ZDosyNbz7E1gyzAu6ZXePoZNaWAY/FeYlX9NwtXryrL8X09wmf+L9rTdYpicCc8vvUzyd0GSkrhzPF85UP2/gmsjeolhmTUPZXxu0tySjv3dVjx6f4nN9ecs7ZSQcA8Ai+ZGN/b34JRrHEybBbF+Cvlxx9jfacsnkPgkkUP36N9j+hcJRPRS78ZfRkpQ3KextPyDe7FcU77wv4qeD3+vZVbkShfQKud8wU5grZ+3EYG5Phfqbnt5+fjNowN3WwQH7pwKDsQELFy2/lb3uuPe6l6HW31p6lavTvG2x7Qmb3daE6jaL6NKD8cjh/SUt+jfa9zYfxVn3JiO/fvw4f5EYwz3ar3epX/v0L/ntS0iAQb/FbTnV2y5tCEGFRL/N9ZfLBxb6HujE2OFLyk3Ns/htnmOWHKwrse9Vpe3+PDq8rZSUYGg+uKWQXcy5VMFUft3J8oRS06QI3YakwWa3g/nRWYKvQx6JCHZ/9Pl/ul0S2QjjpGc2CYVqfEtE+8B7MZFfjQFbHYjDKab2jgWEQ7H63P4aZ4KoK0wLMsc8OHjBXaftTGu+/QNYd1nPdKobpO+dJPA7l3pIw3smpMHdp+FuO6xdOoVrP9UumlY9zPpicK65kcO6xquDGs1qMsYbY+HH21Y98/TTcO6VhbWqcju1omEsqa0cWu2sAl3XLnjeMPoX3EUbfBdciRgNxIjKJSDWh+DWdC/Qf+eyeDLE5PAx9BF83FMDHDk/KllEAZuiqTZOWbYEOvFS1vXoOw9UlFPp2swA3B7RVK7twM2hdy1jEap5HpnKqCa0VcTNyU72k3JeZLrhAJ/F87ALDoDX12Yitxd4ALtiKXSGGruFu8YZ5Pv2Tr1D1nZLnal8aB7l0vO05fTVhhGnWhIj7s7rYeQ6BlSLyQTMSJsOUXbLpcU3TwCV5g6GzPeV/DPDvizlHn5zaYuRFQFlfkPdl1q6QMiEUfSNnFlyboHDWjstLnoYSrSmx2R+//A+u/bNltjxbzVYd0ly2VPImCXEOx20PlXutMCnuX8w7ZPWS25J3vDP1kejymiVVqaA6E4QljfnrV6AwttAq/XcP/qK/2lOHdPhzk6EcIcSWKqnb+fVeCO6OkjEGaX8vYgNBGxv2tuS5QWTuzhdU/TF3L+g0aoA1gNe5dHmRJty25cuVgy0hFRKAyhh1c5klZzuktbFif/alfq19ADcaRGxnoTnqdelOi59raYBGo2NhQOThqKnulC6A5MsEdU5p4SgAbEZx3xP9A0paEU/8g/WpHBu4PNbPmObOJ3Gv99y4kgtioIXeNl8KGYqVaVWxj/T6CC8g8TyMFGDXlHpbdSn/nRR+kzH2zmMx+cyGc+OLHPfHByn/lg2mdeqc98IFzKf/fjquWXNCtj9WbB9VZ+dhJUMtsniJFGnNLWKGmv+KZf42r3xMRpD6Z3uk79P4gOEqFbryUXyPaxf61bQs3+AcBH/wAfcD6he2lW/GvTBn/6dervg90Ie+laJ169j9glyTxL/S86mcGdCkSJc/bjbEQTZRYMHhaM//gEjpOU363MvEhF7BlrWqvDZEtX1G7R7YJwaS4KYAjOTKlvHakho7rpOEPPH4yPhOX9oyUNknHFpLOJGnYyqu2R1cPm6rC8n68n3tTXiUj9ETjTrq6XaH51JoU08KLVY7PRPtqv96CCCtAZaStUPloqowMDfL5LEEabEwHWqUI74D96YW5KtizpqpGtFyubiLKutJqsO6bV4Gc5h8/CgzHf8WAkYY4eDDkJAWk450aWEWnCCkAWW2eKSKLzjdmYV9RuX50IMTOBbvtoLC0j3ff1lH33GpopQiJ+AcyCfdERExhUFIQY5ci0LaBTgxiNwVnbKCwCV8nBtKMdcudBFam+42BKt8ZoCyDEdjwCT+DuccB0y9wK8swZOnjgcywAtXjjxxJ6eWia+sePTl1NRkuW7puddXIkLF0mFCk7ak6q/r7UX+M0D1XOEY+GldIqMeEdwpdwAO9dQCt5ER0FBSR8S18+LFEOy4SlG0YpUwdA4p36+ySSafYEqLAJuz1vvBC2hMT/vBMh7cUxv76flNBaFpL4juj72y58LkG4lXcgOqVsu4nst6pg/H1wEwd44T5kjlwKouRR5Do8VYjt2XakpYZHSzgPQYGIiuZjvZI3jwYNMqOtjgUwJx0RTl4r7uuRL7VhThEVDeQmhIG/L6XLqgyLLWVdEUqI3SzdIDVVaU0N4HFDfvcTkwrj+BSJqA1IpPkqh1k3J+woFw7E9veczDA4J+Q8+c9kfRVid+npW8kQDnjXECvPtUIrnsjOVNFZQyCWQLePTw8nRsIxJmwlnTSXvdPwxNOwZIHRXPdi1x7lmgrq9YGmhBsyrg9EDmQIZQ2wlm+dZK4rniYRCqSUBD/+oxRqSRWNIqt9TjDHkO91h5Gs98mRjxkS7aBS0d9vS+Stl/1zQwmIifCGqXpbx1GUCMn60g01O/0bMD+yf+JrMJBnC0vIvw1LUMBeavkVjx1Uy2pqBOftCFbchZiD3Os8h1Nvjo6QKzcF02qSDlcjVqY3uLpHlxQckf6DUX0HKwY9WQTMAFQk5JVMlJzRZQeK4PPqiso6pDc4FuW5+5Lx9oa0FWqQVGs3tXxmsnwqmvOoG4sClCoVZ/4PRCoR6yYurI2oeRqRnDKN+KMU4kbkCKnHoffplHp8IjP1f7dLu9iPyswby2ImZWmc4LERXeEp2NRgVY1fgpUV3aBktA4+bjU8VDayt4l7Xwlw6TOS9hmpqgyItDIsHNgGcgehcD6yfzXfr7YJ3Ljl908zp/1o6qK+VRd9jBKFimLPgug7LWKf4uoSOg91vX90ukCRuF0cyHou23ycdiTU+8PgyOodiHIdwbq9erc7iJk9Sngi2FM0qf9lNwLLQCHZrMl2Fck4k3nDTp7PYiz6N7srOJRDEFxec/ST4perc/8vhF0iw1Ju4IkK1r8FqQVv4cfLAMxsPx12yKz9KtCa6E0WcbH/hJPPowW+EB+H4zj/9sn5x/CRv8tPN6YKifwVllUDlIn/XcOsq+eMRBAGgME6kw17FpC4v0irUsJ5ueQCZ8K0Y1bMYSot3eL8f3ZL4p72IQPGMDsy2i5Aw8FqMqpFwAZcQHXY/mzOTDx7m6yaMtzpb+fBxy/FfQkZHNAz3+rahx7lQz/o/Nuc2M1eauaONHRcKGDi8b9KtB2ZRYz/NScRt2616XKbhQKINEvqYlgP9Q31zNh/CAK2eZjBvFZxXqs5r9WY1+oIYGMasBConI5OlF59kFJssNXyUIcSe9QbzWEMcjG7hD+Fkmr1Kao0iwiT/2UnMrNpNOBCa8CdN60261urrpp01YnM7Bw89QhZQWZ2TmVml6dkZi3iUZCZFSsuUwOOY0XVzVoLzgXr3y7SzUZyz8f4vq013cDERhIfVCt8N1KzW6MNN5qJszyQNm7fOA6kUgF820RRRaOoO8SNobkphEAtjukWqY3/FUz21HUpuNFL/GWhgMeWn0jlM+Ofg3w6MwGfYdUMNZdMmngsMAtaV+RETsRUQris8O+ANVBM2cTig6smfDLVhPADje+UT4bwf7ItDgP5y1p6Tw78eULq5i9aJnVML8yiRENsZ4d4uLB+++V6S9gyIcnByjbqcTkehHkhyTFKwxLytv/1pJqcfydoagrc1PlllBlRFNKHa6wUdyq1el1jrzrbhOYtH0tCiUkqUeE3OWMbeiQ2ZKix2sVGlhkO8TFcpVaycJeyflVDpMBUNdU5zD6y+u4Yj34sJGyoeRs7QJ1AkaMU/tYSiOaSKj5Rwa5UY3MHjVr/NiLCy8gESOcG9Lhxp8dyPvgx4ixKTCzarLBs5ECpM00ptkhJxJe2d4jpVA7DrydRzdgbtxCsyqKfigRWiUO2XWTLpIts2byLpMrKiCjwdPcYDSbkRdWKuRTTT0PSmUrpYypQviJ9XyjXlNAonErWrw5XEAmKB1o8BIAldIr9SZcfaRALm4bBen6klIV1ncKClBgOMQ7IKbakWXbr2YuWRwvcKC4oY9ml6NZwqmi3XgyLk249IRMKp4ZZbCieG5xkdDUgn4JZOlrULVUVtign5aWh8su1Eg2SOGwgnR2Hh+roFv9BHgb7RgshJ/t2T1ER57EM/m0wLRf8r2OouzoZC48p7kmmzFnpBoIYmEU3GMCfsAgUNNWx4QEbhsq/i7x19fBss2AoEXgU6tJ43/q05sAF5Ikd0tYHyHNWuGJn/HXcq4Hhy4XT/PWOPOs5uilG0zsEi7DA+R2fFnWHnkvrDYF/QLGk9fIwezF5f2PrDbGPOijMaYXw8Z8mfPwhDNF0w7bplrgYL120jN0t77UEkMFpSlNfj0LAxxGDAS2leoe3a8a/AMxgMhsNxGcR2yMLw1JU6k9tnH9uqHAZ8qIXxpq615MLyg2DEtN+SR1GtRGV0BY2ohNFLRe2wkaUSYlUbWxfWIr8dCm8QS7MA5wLzABcHzv4CavpmfyEhRNcb9kTkxUuDvcnkr6Tn48wP0a6LG+YTxwWb4cJB9gEPOJn/CEn2wB8mZrqxIxp4+/45+k19hp/ZcL81JlC86Vy3VjS8GNzAH3TcRNQ1+fYC+khWHcZeQhrboHzUN8Q9y7xxbbz0+1JK4JB20EYseH9WZzMBzLf5ZP5IF+fPirzQSISV91M0VE1Qdc4jMehdHLHnI9QYWT/ugtD9kP2QvwUFBi3neEfUec65GK4f77BcqUMe9j0EDgQtk4vJo+NZoaJ6jklV8PTAgyg5U3U5udEbX4OUay5rto8Tg5z0hk91eZL0ZlPRHU+DV7k5n04HXsy/oE44ubwSToKo9y8D49ZJzf/s7J7i3A17AZ7CrD/eTFdP2kEuYkqy59FMagQxaAShaIF43/BUcENS0KmQ9PJUq+8/qwvE/fuCnr8JSfyTeoPTp+SIANwRn58nfN3AWY6oYZLY4ZOWtYaPE6EGUpzIdYoS3jggmWw8eoz/qMr/227eZSxS3Eh6BoCwmOirqGkIU7ToIsJeh78iaKUYfeu0YOoK8m/jCm/Z0FsmfrHBi7a5KfdnuYa43+mTpoDzTXnNol/IaJ3/5A0xv9bOJZvKG92aXagjfiKzZTSvwYLh0JF4oQMGXn5hUV7sc7MAXwA73826tkD2BY+iytLttaYl2aEWRVN+rKa2hN1T9nIIbyAYMyaUPvVhZDLrwm7Jl0AVrZVuUApc8GrIjK30GYJePENgX2SjhLgnjTcSCGdUDT5VXW/BT9lLfipAHIsgp8Qs0H/AvjJbgJ+6hPsJBtpxJUF/GRbXTIyuSKQC8EOEuWh1FA/6oKf3uiGSSkA9T1rLJu5ClI3/Rb21NeCAyvUhT2hFovQn8CeuidOYE+T04giV9hTW8SUMN+RmRTRsCiEPbFwFCU2kqCTM2UyCcqXvrDG2hc3y4WasxvHCvGkQjE4CfHFT0gzfpOrE0nXMWT+IxbZPKu8UEeT5tfxfMmvi5K7SKrD0a+0R9O9PHB358Ba+ao8zQ/gRZtiDQS6Zt1/GCS1WauTxr60tjN5r5c4st1lwfjXm/OHrAy/Oluqtndk8LqpXFp3zHDX5W/mD0nzPewdQRQ2sSA7Z9fWHy6XeI02BIkBUfbXG3FGkhawgP2oBrKtk5Yq0Irmpxif4mcClaB/vRkK+iA/wxYI44e0tvToCd17TOAh+uFyTEqUzk6a3/uJi0UAM9jG4YcacGwSmPGlKs1UyPzhshz1QjbiPIQ6ouIcn58IqANvORKemtebYRaDrD06oF4vwmmZX6WDbGSrXhY/pUpNLPcdMrSV+FXd0onoJSApFw9RZ7bO5UE5z5eoixSjvT4RpY1cBKZy3g0914X8AvQr3Szysdo8eMOlypREATtYd47FVrHVTnGUAc76IyWQm6QhhFR4iTccMQgAwyjjo4eU2zRraOO1C/XC/yipdiOKNliJ9OGYXCwKnVmNQvB9k1ixiZRHQCl4ZakAVh0U91ADq+JyKdWnKNkQPQE8dcaFO8m4MBvHxa3tuHixjgE3jnV3fTsu4jFy42X+3Tou/jHZdFzo2bX17+G4qDaMi1t1XHDhrqbHRSsIPj0uKowLh3FxazsuVkzFeQbjwh1vXJh2XLzjsVPjwkyPi3d3xsV7psbFre24cJ1x4eK4uHXDuLg1josXBxZMx4VbNy5unYyLF3fGhVs3LlwcF7fGceFkXNx6vHHx4hOOC77tezYZF7e24+LFG8fFe2VcOBkX733k4+KXnLy6jguAqHjsuOPCxXFxa2dcOIyLW9ePixfHcSGynvvK7xRp/4AiVBFw+rolCotu764c+9dtne1lAbO1qNTWp0cOmbynx+uheXWvm6i6qN0hEo9ygmo8AmHhRNUlq0WFXnhactEIirouWavrYv0HHV2K9zpC1xTInzLVGX7SEeyuVLLXvw6NU6ZEtGC8XqvrQhuz+dW3vM+K2k6r67LOx9LKbvZCWYtR5O+1NVx1QgkCwm2hBNEkwkgJ4mLqa3BR18VO1TJGS8y5zoIl5vHX3vI+2025pv9zouvipBbRP1FztSjR4LUwAl+uVdPRdZHXzlTXhSzUsKxjaoqlxotc4YKthVwoKrvkjBlKlRPNgVrPu8ou+oKqvpBKEyJhXZuQSMNcLl2rpXSYjv5A4PmMs8uXHWNSZJKSATvuYAGjlW/Y5Fqia+X7Xfx+V/v9Xn6/t/1+P78Dpvt+ZMfcSO4KwHdvxVeGUQjrlbMZSyHcV74zokIYsHw/zO+H2+8MrhA4LN9v5/fb2+/H+P2Yfs/b12/TvUMODCSnFEFGpv50tB6ouZnXr03lFK6ZtRI2IIBmRYqEjSKc6WGyOnu+PCoFchCKhk2/xVeawHANpZ/Z7P6vbFkK1WQq2wrqLzCeI673TNBqK+dT0O3+JCIFaZMy2YreBUi6d867V85rfxeKpZawPHtUhOBflWzx97iWEPzTdkrdtXO55IKHvAPn/fJGmqav2Y2A3t7mgN7q8k0Ave93jxTQW20G6O1Ns2lbIHp/y02/hvX/xW0K6f0dJ5DerAvpzSKkt/qRIb3VGgkBq7XaKJ0Kn1DIPKGnPFp4760uOu02wHurfQrvVRHanhCkbSBweq8TyqHDpZkX+dkdkQiEEcrREJPTUTfyoQeny0robepmWRQw/2gL73pfSudzKs7nSVb0h4w4CE4liHXmWVwHt0T8zIQl2YQZOGrhnyDyIvonEADYEoY0GraJewK75wIRmgJad8xo27vmbwHbQW9F/OVQyQ54GG4VeqIlbpAYA03cYCQxJjZrW5+9MAwzRO5Qedzz5ak8zhfWXL9iogUlATRUXJ1LPqa8GZWJV8w1bjTXTMUVOHvWFdX2FEQC9XYbQSRFmInOJ0qODPaKK/+etD5FQdqjeUpMiSgY3BMFTVCKL07FBdYgXKsqL/29nO76a036stAf17MhC6eEWam++QvqrcCy9iX5beuyKp/OhQEJyGN2KXy5CCHSw0W4C33/lXi4JnYvcVDyIplVapoFKC2XQoyTIw4OustfcFJL7D/AFhXnTB4goBd5QAYNGXUx4gnaAkHpdySE6lbMW5xQ+V3jAErqSuKgjYBAeGJyDWATw7RN1MouGLowkCLxFlHf5Z16s0M8IlQy3ZStgXR7SrP4ZXrN14lq4a4AyWE731ehWoCkVVCLwXoZRIM2H9czIuwfX2diLqnuBcsxmodszyREW8hoGM3Cr7swmlMhk+oCBpMWQelpwqwMjVzFd5OLh4BSkK1mu2hbbmM4NF4HPlKYEX9oRKXFC61GHkcBAEnzQkajaiJ4SBggYikV9yY37kj/KGpJLwlz7XkotAuz+8abiQVJYDWuteHUG6j1o07ZBZG0EmgRNWfbXlQXwq1YROfbcCL/JnQKy22caTufFSU3caAGS/ObHKQx24aXZqAEaVg7Enq7zIqcWx0J+RF8PLPOEZj6d3W2FqqGUst7l8dH/Hk3SN72wigPyCwoaRX6UIj2SB76+5QxzkrWn8c21Xc7GaYcVsQp62bxr8FaL/9WWTuUMlMEOW5w/jewlXpB7P97uXM0YSCb2QFqLA0Df4OT5I9MPj1jaHRUR2ll3cQW9HhX+8bcquBVsbRl6nIWWGKh7FStEPNIhJijXKUmCS2OKjEcgAgYzYZctJl7/l0YbJkADTyjF8c4OdwVB0sZKkaV4W4feYEPH3Uas5dQHwLm2AQQ7iKcHaR7YY4tbuvfmqryoNiKeMDtfMwdQNHwMf4OTA103Xuo/6H5ZqiuM6Od6EY39WyEDzMuHI/vUAxQigkFItiDUt8Cscf0d4MbzSFKiFlvbpdx8MFpTI81PwtGLFEepPzujLxTj6zAN7iutLVDSBXgkVBJOGa2VTHmcJ4JlX8udYNG/cpmYVbjFez0G2OKUbImkv5mmgaq4/jOiXBMJvGm80S8W+J33CqQ1szRFnDwV2eCNpqYro9fCj1hM8uEqswiKGen7V8G5cz6Y3UxpoZWIaLJk9TzTGbX7ukh3TeV7mBklb3RTSdApcxmsUf2B3Pk4A0hGZfPbQMnkpO2ST4IVfjEUer8czQtJCFOOvU3mygkGJz/fdMaZD+b6l66thQEFNUTFXl0UgF3xlSsfcLy5UTC0YqDO4K0vhLP8u9241blefL73Z3f16aiRmbzqNEvmzQ/IGlgnDQ1eamdN4uoPZOrk7/V9/HPRa/SXKQsKsRxcZBNbu0UcED68E6Ho9GcTrukJiEEFRNq79YWQEzvni4GqpNrWsEhR8gpHXFGy+VkG5jU/bYkbkqhXC2NqZIkJSNyRLawKssbpkWTnFCbOhG+dhI1kmi0SGGZde6aGNo1Ek+MhlIW5UKTVo2XVkIiOljSZL118riCQgEExTL+b7pEvOKfbe62+8bM8mXKaIo+vpr48274/1PQ6PfcjyRoJNunH1nQ6APuJIJGGjT9momCzNW+cfnBiYxL297bJvrWJgpaL7SsCBEm8qO2fNFSUVc6nqY1kRmcxCzYhz6BWUM21pi5Y1OdgKGzB3tp2QaqkM1SHd8vj0zxprq865XnUqhpISoCe5ODlx4+kZvdLLHfkj/MKNVht7TumAXiOfNH+INpvmPETe+6J9Wp/023xFPVGHex9euBiI31Oi6+m5z8CPoWI2+DCq6Tdn+d6P5aOeasOO7R0QaUf6zW6u7t1Ievl/Qk43lAd76p4WuQOp1FNqJpPvN5jS2S7v+KptoH3z25DvAFGgFJyOWlIzreND/4gb1yckLmf9NBjzobGSN+grpi9dYDUWuVhM66kJfN+AKk96/gb1c1mgp4qUrBUGwnvEwm4s8IAOC3CffRTSLIjIajO3bkEAvQTxoLMOgnDkGaNiIKeQg0OlMOElyMCXTUL8UtYmJ8IJeEaM61VP+oeWsTOiRmoYcScoJnK0yWZflJgwgOQxMyxJaAPTwzEQzABcuUP8Tzlc1CuhEqVKMIJuTwtE1sML6KiX03odBC5y3650uk2L8PEroIETGs8D72MqxMoyQ4DSs4hBVMsPBfcZJsqssv1Mt/Qy6WOAKjUymPyS3kVbLaaHBBKsvGynJ1Is1ZSOqnzpZSI0SF99SJ1HkZqSwjEQjjb3YxBDHPRLeLcJT/XLDM0Lc6BiMJvrhYOGoia7EOgUj8m7aeqhRuE6Z0X5MqmXUw/jdRY+3UMFXR7gAtups7R6eGMF0jTTqWqRjntb9Ovz/PM+NZJaFE17XjLDjSdcaSBOsPq3y9drXuhIUQQHC4dvOyns/5mGU5aZkzKctJy5w1tlNm+O6zkJXlUZLCdcI/9fSl6n6UZ6PQNzll+stEPdqiLxp9fpN2Yx/r+o3RhxP1qks1LmlLxauP86bDVB9RNgYs7Lb8OpSmmhSO6+l1Y41rRpZBzs/JElMfr0yuffSs0H2LkvIaRm/3mDJLV2tYUTb8oEzT1RqWlfW/1o6LSRIXEziQh6QVRqUXspz010+LXE4GwWiKE9Co0d4QPsrOcpLQOoTwg6R344W7t+NyYoWkiupaaMkiYsjrXlOQkjnOj+p8RE1cAHm3TCTGaYheJea/VcDV8Wj1f9tFWv2/sf/dVAiPuvUqhFi7NlMhrPYpuf5TT0KuX60n1xdpwd91ysHSigVW/rWUEfzMTZ+5iTKCTzgxg76WTjza66UFq8uFyPuzuNm0tGC1r3Gg1t/s/X/fPWoVxsccXzjxkvJE+oYsxK+kImd+ryO3/X0ktF8c64cdSo6hZJSM2wm5efxwb/yAEN3vRG6d31ZmI/npLfHDofjhcPxwNH64PX44xg/UEojS5/Di+3Osj3wbOzr27YrwbZwpzH/bhW8jCN/Gtpbcb7Fl3lhomTd8y7whfBtnTvg2/tCRb2OHJJ2/Y8acwoS10dwU38agQ1X7PbC+Evs6EObZOm1++6zIXKsfi10mWU2bwn8ePLSCys4Eo51TAWk9EYdeE4x/yE7INwbiFYQHczSU6kAq46xmSQX8Q3oGLikrMa9Bw8eoFiuAdiv54rBmZCNhaRlPZb8IOjibpDZkmwibHzQxt2EaHtyfsOn16aLoQ1UZczhzBfoaryokU+A+Bmu2koIXgE4qx7eJAkWMlBDliTxjnsixCTa+rQCYkbMPg/4Vzd89IRT+heAcaSGgzr+gTZMQQm5WEFMYQVcSsvNfgmV0VoJz/82O+mRtNC1vCU4VnpERzRSQ3fX9Qcfsqz1jzQ4cMmMRon67YUICep6gP56J6gMkPSZ7dvLRjqze7fYj138efVqIF+aZFrZdZhwfRGEH7SfZhUzRIwMY5QSYrkeCQw5cacWizRqAOxq5YFs6ef1FmO/k9aub1CPsL/BGE+GNdC5eEQpy9FdBaYgQBK6d7B2IL+iF/AoQ7/dKGY5OhiMVzUmvCIsyXRNHSiRlXiC1oDjNhHuEviT0H/rTtomqNgPYiB6U0uVbjv0zRYGIt6rzeLOYiAlAqCZiglWh9jER000SMfNJImbeJmLmbSKmmyRiupBPEjGnyu4miZhukojJUnUSMa0mYlpNxMwlEdOHBf8c6qhTNOHM2klk34WSiZgpsg8o6FGpKKuwRqxPxKxEcsExY+EIiQu22j1hazj12YIAXqwrOSnmX6ZKnrMoBx+/JHnLFIGogpf8y3ST/MtUH4UKuSMNXYtwQfIvKSfHW/yak2zzbm1pS7tQjkWJoaM7r+7ZQlzvW2+oTxmPdXZYDNUus+1kWO/FG0aVvNUpkwzOrczg3IoMzq0a30hlis80IRy5NVs0daAjVcBjmmJDHqjIh7NnjeTZiOJgLggktACdTSnJ5X0lpumTimZWHjboMNHMKRPNvY+SiWZmMyaamRMx0cycmIlm5uRMNDPTTDRzykQzU/7vsiiHjn6BLi3bRA1xssL4doWRtWbbOGKt/IcdiU2DLLl/ZiitO3JTC246veAqlfWXIWDMfmxXzE78s5sJginZWtiR69wDio9I0rGz46Lcunlz/9WUHmLUuP8wLu20kdM2umb50bWR2ayNzInayJy4jczJ28hMt5HTNjLlb2atHLOknSyORz2zZ5rTQDg07ZXgDtXVEbflcgv0wC1PlqSRA81ttwN8+MKpXx19kjzJ86SP7aRT2L+wSkvm9sa0C3HNgza2WRgVzS1P/uHcu+Bvx6y6gP/3LsNBZSRuWAgBSAHF66Hp4o7yZgE9rUdxBQkbSyoqlJYS3Aq8dlv2LkM2p0d+iKpZkHDTlCmRyK0KyfwFiC6+6c81d/6LkPMNVNVCE/F2KFqysylF7uCMSUzKFEyPjXMKqmc6lKLN0udvpI9uDjS/8CcJ4/P+hetPEedxc6D5/EcxjaCmeWVteFt4pcwV2FfuQ5xrYhPhnJGyIikfUKA19NknMpotr5LhPb0s0a3MYL/NJu6aTBmCzT3NCt+r0+4ooj9lhe9JZb2iOQYx8xdKOMo2738Krobszx878XBiD5MRaFFJQpunPc4HE0/dPndL0ga6XGMa519TlS+YIp2EK52JaXtpskV9ESkfwIkHg8wyRnbEqeyINU/qFc2nTg/WvzC4yTM/oUIf0HGW5M/0bHMZ0mvPNs8T8uhLwwBKHxfCw3mORX5nBlOP+aG74eaFcTcIVIkgv/SZTOGEqbadn3bQJsGnnWPJLB3QfFvkp7sSWnL4eLek+uPjeW0qqLBS4BOz+SRT9B4yJ4aB/whm0IGoLIek/LXczB4wV5+ejMp2Er3FTCB6KqiBUXfIjDUW06EIjJsRSGoorxrJZ7+c1rnKanh147zbYDujMrS2te1y/0e4+4oGRxd1zt0WnTPdh8jOhmkniWYIJpohmPuPOqCJMLleOJrB8WfKVn9lNEveCkkUTSMhClgAkWbIHEPsg6DCjV3prxjqcWDL+p/JMuj/1JHL5dB3k3E9BCc6UAZIvCzCwN/paIQN/SfcZA86JbpW+V8DK4mIIQClffRjyRg8hbuU1Mr/gCho0sAMg6B1KxpcF9ZQLf8zJ/eYg7HXHPsemADFXzhL02KADvr9ZOxf6aTgfBZ0dIswd67dHZSAZy4UT7B7Dvl3GYHmTQrwVtNeuMNXYG/r+CNJq1QE768zovomzF78x0lkP/F3IHv9FhPXw1LXw1uOux5mm66HPVnUsqn1sDe9HmZT62Fv0/Uwi+th7+TrYW96PSx1PeyV/3oqPzFpFrsOFoG6UH7Uf8yN0uYmrFCLWKGcwMJvejIdlR93LaIctDxww7g966O08WRevRg9R9PIdF9xoT/tYoLFFtEJ0mZxzfeXylicGF+l6MlNT26KpgfRk7nuRJn6V1XlynE0QjoaJyhGUu5r59OeqFW1bmxmLuf+k+KerQtSXhfnv6ROz1c0G07HG+C5BP/Jpv/cSWzFHyNaVCDl53fYhNSHiI3QpxyHYEiUglg/OW2MJ9jiXOsjTPhNSmm4Zyw+Caybn3Z1LlO6oHAxAxX+z5FB2eM64wSi+CIBK4pz1bfO1UXENPnkbZKkVoh8U/rExDXmZU165VOSFaHzZiAo83cBrU9GqHfmaX/KF2XECaUuKSv7du1Q4s4Tr8Jl5J4Vwt6U34IcVgASVXkmWBIBIKWk1hEO/RbdEzLcyPnrnPjAfOvaqlrXVjHR2xOmJRM9OSbQe9tvPTn9KBOcijlQKVsNN5z5JNE7Z3AxvwhSgaTQ6KmxZsVYKyPJkFAh5MzlF+yfYGRtBDRCUgiQoLFfrhVbryCJVl1Qs8I7ttog3k/WQivrYN7aII8Pg3W7QXH7tPj67UjjJXJikgMPVYkK63YMlxcYilVbNxV9DIYZE4VwFAxDhSqqWjoF6sEFCw8XHdB9JXhZqAei8mu5CRmQGdov18IlRxSJajqrpLF/Qcj1c1vOKW+cmXjjzIm8caUE7qedcljp0SUvWiagJpHMkEJZDQrNswbPz3ItUPHaarOAOpCtl6wj8eg61sScK3/nVFMIy9eeMUkrGOq+agIk1Ih3/2zzc3gPDs1CJoBCvF0ZensbJWKoAdyNdK8IQbDj+LldaGkTOX4sfrtMWPP1ixSkJOEEKUNLoQyN2lKBfrlVihuV5L3CJPYcYqhtlKpIJOTCgVO2joASV4VQNpxIuML6dzlBalj/WYdxQoIdvA8+iRYcPu3kYMWn3dwKl+S9OZt+D0yIE20ZkG7OTHqokx4607b8THBkachwmxm0+MyEpSGOSYSgxqNZYdfwOmz7oRqH2b0ycgsN6tMNPRv1Iuh7Gc0Hv2J2h1kgXQdhHt4UUPDUfbEZ5leTfz0WdOl88GfYHfWWq+t51Od82HLpkGw8CzgZdt/gDJtcjTuIBkQsoIC/42ivk+bq5u6zNrh35kIV3JrA9DIlNUpWzNODVSh3OEdMy0vYW0tyGSWgfvDP7cwtEzwzzX00OkhM5FYwNhWWGa3lO+iyX6n7I+DRByvmTECwrYqMWsGPwKr1/82RVowLvJRPN4nJLlOF4vBlghjzI/KcXSLJHEknAwTYxX7IpOIvOV8hFAQuFxcNXdnFN8vESIO4GoHkUe8l82Mh86MwDDYvb47s4PxoOtU5iDu/zp18vNMl+lwlwJH9Cd3RuNvhJ0m8Y/qGQ6xkQxKorKvKVOtxiMoeorKHWM2G9D12Arhml3Graej5vwbz2PAMuxtA8CQMH07sCoDgGlqV8DQwTw8kMovnq5VfGS2EClsoXUfPQL7IGTb4L7pQUTLnDPszIV8d+BWc8SL/RtMZ49zUKKbv55AyghlA+8q1EvaB+BFsjb7st0K+OuNX/F+52j6cuOTh0mGlxWf/cOk8Remw+64Lf4VI6AT8s91/zdU9ytQBiPIPTpiQU/+QI3kJUMq00bfHZUpsJ5z8bUd/lluDztxPStYLWe6wN+jJtxTQn0UGKMvQayUvS5IKbVI1fYzK4L/qpqoCCG75+nR2yJp+2C24aqWe/ymyHCW7zAKGHKeJPAxWD8DOHIT8HAtfDfapZ9gVOTZ4OLGLJLTMhWtwEKz/kkJQX+S/4nS6mNjREJUBge8ZdnE0jz9FvRBzViUKsCXMh3w1EX/gqdyq0UeSkkYTCMmcxROvFoZonXOXV295DUcX+Pr6Z1hfz19d5ygnDsxfegQHF8OWq68G/wuacGSk+RZYKpbJ/427wd/nRhruh5/p9EgSG1L/gJNkvdT/nWtxkpC8GtBD/GUnmlf99vVxLFj8M1BGetsd73KhjRdS9Ed56NFEJjYRG+inmOOD5qm3YI3SebxCA+0IFSbxFZwQoJ0VQB684O91YvHIQY6iXWaBP5DbokLHqfDibzJLZSflxOoaKXBfJg9JTPNFEK9wFJOqRTLIL4/SFqltY9oaFic3gcJyUn8e81vcuuSWClz0USMZ1M9MxdllKoSMdpmF0RYyI0riywnm837zUMLMF3IhPt0/fmTk+vnQj6p/z8M/P+PfZiTkp8CVLWFhP3rdNBLG+V8wU/OGFo/M1DRN4lTB8NnuzYahECufYXfjnz31vP8bIBd7YV5HpulWs93r9kzWvrbZ4SmVEA0Mts+QEwv83IXUPct41ShdTUZbbJumhHHSvZX/BnhZRHqugEtkC/6QyXCX8ft/SipHCUrmb6jTvf6vXeVOC3jbXtuzkaOXkQRul0muHm2RnGJNqWKs73no9rggFKJ2iB4fb86la4rKqZS2bWvS6aQ/L7hss76OjNbR8xSYzgHPuFenc/Zl9SRzKQQIE+zjhGN4mdSdyN+wmLPwpSYhpv88Js0+6Gni7Xdhx7OfFKACSiaNcZjH4EG/OH/IpFMhA3X+Sw4zQZ8iBrG+8OmHBTgY5e9cnBm6Y60UYibHldSfuySr5Mo55qowpGEaXaFWgrUgjUt1kz0U+902L2/e9oQw9C8MdrJ4f9/a/IDZ37u6ExP29xAnfYZd/ADDKUevx5fwgetHoBVMRBhbdv6yWKQccRqyKy4ZRk0ZdEosG/2fgqForgaU6afcnqeLj+KBp+rdsWFaMb5J9w7TpZAJS3IWig/g6h0fuD4M3nUujE/JvMj8LeYJNjk0KhlSwYXmoiHYx4oPXFcyAXKHLp0EeEHUilsKqEKaM2wAohdrS1+4b+KA3h0S/wUX+h8I7uj1ofjA9UIC7mtGQRdITT1Vcn/0+tFMGPwq/I0o52gW912BdUiLPRfejB0tgTUXon4ofqpmeFQU4CMpdBggKzX0P1D760Jv+brgw+z1h/DeVpFV8t7BPsEWh861XWuz7G7O7NOjEwh7HpwsCcDiA1y7YPlcygXTNDg3iYRfZIM+V9SkkpHI52w7jvpsFUSXrSs4YTSw/Dz88zPRjTGZedUWOViZsk0Ell24cCuHtDnDV6OebLDfY2oCRF0LGt2moFFSZlfsj/AG42rgI2axiPfoqfLvMJM0sB7D+L3IC023C7dtkVVSIDEMavgOfMgyBXCKETaf7MLzTeg+D4ogUyHJXANJ5hpKMlW5nhy24J68uGiZ6V5JmHmG29MckBzCkPjPOnRpTVqUDTowxaROTOpCtudEBB3l7wL86/SBvn+BAtLhlLsRJCb+82Qj2FbbizQzoJOlf4/8NrLlJAmBV/BkZF3kdAEWmh6kPr8v2pD7v3C19XfDhPnLNvdBsmVuJNHmYZwnfLLx4Wg1T0aEg0bcV5IlV+kG1pKnRXL34pNqCt3b4NY4xENMiB5M5YxYCs6tz/qXRBye4CQuBGMLSSsMFmHCFOe48GfIyLUtGwBh1f6/8rrmbkuqVM0FQ9UMmWsc2cMsamUwHk1RxRYtd4kQ0X37t2529FFOuEum86mpHCbgSdn5ozWAdlHUJaKWgrpko7gu6lJd1FaZS6bba4j2yqOXQerHKU7bSbqD1cSigs7eWE8SR6AJx1iC7H6lVji/aMXoJDQhGEFE524XcnaPss1/twLAp3+Rj/BfsNJzpdeij7zfxaRAg1zY97vV234CoClmJHCLW4WK4TaNNwseqxc3xNsEhwXYVCWYqV4EVi220Klt05k0QiXRA3Qq70CnDAOv+R5Zk4sIJkCK0b4Y1ar7kPTlbnog2WX7Qv8KsdlkrKqPNGsOPENslIURPQs3Yrt/fQvvyxSk4t8DIzRT0ZWkLqO3Roy8VKKr2Om0v8dnCJ6+JF0qzHJ4SVaHfiXYI36XyNv0o191G4wFaL7rEf+CFgyp6UH9+L6jtOx4VE4LcFDmCqGZkhgFhKYXITRswkochcuJWklWCXX58bNI1SwfI1lwmPvpkFyRFGRhUVRyCWKW77ZN0Xznt27Ghrt8NQhFNFVPgMFOkrxkME94bCBTmXEIr9WuDeox/sdQXya8rIsQbLgt8VVtRUV1z5r/PJ56W4qg6G2psMPY5k5+v7P9fje/391+/wq/f0W/Z8FBdYP68hkVzhFBxN826UyiTcXYf84J3IjKv5/DKKBUOPXReS8SQOB6/LUdGRKr4iSmpejB+ZBKZeqTfusy9pgpxp68rapJ5lt+8sy38pktKlvg2IInFEy2CoQSI96qhE6wyxMUdZQefXrSyQ8RvTc8meBgxEConyrfwpjbfP125pjwP3wrZwXofLf1ff8ndqncdoJAWfm0jeoXE7vQwC5U1SJL8sddxq/Ku8NjpfoX0z3bTvVs/CZekgSIApoyR4LZD5rDh6zJxSYCFEEhM+fYy3SzSV/1pSHHDsJixwePCDaJ4JHFZwFn0KtV6DVgbaNPmkEp+KSNMDzh3j2Jf1kJiKWi01wIICYXUELgRwUl4KNEmcQxlkxIAIoNsYmiw8rRjU0UWN6KCTXXhAomp3BQYFJXUfcfTqwnsW4v9HWMejLfiT87GXMD0oe2MnYf5PSEl8OtJgKu3t3uRCoSUZxh/WWCVUUMrfLfSBksHGX4Q6qvAXaFMKPcTxiJNFJEgN1SXeLwXMH/oUZWLJCSl7DkCclbvHQofg4su5AqMG8yxkxyQW2UZx2nSzofktVUuwlN4ChbWR5uO8uEKbuNaDyT5lcQdTLtJSRtxeevOj21LkLKzgGx8xSdI5WRC4eAlVTTXKl7Jd84ifnGd0qPwMdtmno8RVaW1uv7g+0I+HT7w7QgLJHjkbZGYxcZ21qylHtCLKNN3us2MpMPC21kSWgNAzQyibtdRNZrO+Ku5BfFTa6KPnYimrO9OPaiyEOcwbvRHoEnvC0aEmg6xrYaakWngZXFWlT7wtg/5MpPtDufNjaboBwJ/IqJ+BVFOARtKRlb9BgLs7QRB0NfxUTI1eP88+Fp5gX++RLFRUaC/7qTlXC7f35U2VBLD0ObGKkVNhJ0JsfDDrBN4CIrdbbWLF5emxmXZYS4UfL7G8ifZeHQwSZ85xm+AsCLfyp/P3OwsuD8N11FL0bvmdEgF482g1ZGvXy4LZsXL+a/mcZThRCBt0mx+8l5GXJA0Wu+BR0aDLuenpAibYFDesLMtLFky9ERpY0mNFl1zufiEf6bTrha+QRmbGWaPMWOTGbAFQpcvgz1bKRWF2WtRQ1lwv6w6P/WcfBlioOlKVasK5KOVXw1WnccNFDlYguVsda9bv78uK6GCT1zEzm2TW4zFL9p+v8gSY/XEx/0TafsG8Jw6L/luOu04ujgKY89P2aP+vUtveExmPFRU5I5zPGs5S3qk77pUKIeeHDmv58OKRuIEkqB/TjuyjJ5CKvWwZ3ZITBhnzXaR6afEaZLL4+Us2Mt8EFYA2QkYOOZD6kH4h8r+dcYDUY6no3dgq+Xa9n9GISyfNvRMOT1ujIM140Moctmpykk5pNvuHUWcj8eZsHxZvAiSENMKnO4eU3GN5GyY7Rj7yqVx3fxZ5sVuM3YLbXTfstJikE7xjOZBYL/W6Y7tx0lb4st7cyes66VWf4N9T7pUEbq+aTDgNEUx4Zq62Uk8n7d75KePblxKon6J705kmHkXR9Z8TsPYUeVsnUK4zVSAUb/xw5TnWRjVE9TkOKeKoxcqZ7URJiS+pH/iPKQ/j5HtyZSAYWIYkpHBS+9cgLTIYjpgOY8v3xXalJZdxSPbS+JOsNYeure1bUVu5RRCRt6lx5h+AuE3STiNVOGYtak/0+TNBiILxHr0IaUe8qCMzPjYtRAi2DAFZPITj8Gx5IYHFPq9TOmjW/u8ZLVxC/S3mWegILuBqIX3ixeHplHFv0rq8iksbhvLAA58sksrkm+JDeN7hmkIXEXZeTRxOtfin+evVyW/2eb0CB4VO4GmbWu9mcxDQflnluPJbL7Nqrflwrxn9VcdrKY/2djsnbhF4NNzapUPZm0yDrZCxnrfqKL5u/H2Fs3rxSkx7jfCRyLa3ces7d7WIBTznOSvY1LJ2k+G+5+/tA1ZqQ0DdB3QQq2+Jdz3CwtVaCDTSc35QXryjT9HF2FRJIrwVDOuu6pblNpauvudajBpEn9t4WuM6T+O6oCJ+QnjnSd6lb+iJlSehCaGPZGE6YoRsEG4B90oynCTibEx8xcE5DK7/x3O5m5hkDexX0KtzHCUWiYmesk5K7VwFJyzBaSWSn81i6ivyL5KolQ0uZFl8e7ov8ysJ8xBlUtCWW2brzNZONtuPE2CpyU6KREKgudUNJnaFr24hrpXsR8mejrGtlxG+YtL5JnNo7ENjd6EbnRi8kU+nmSl3ucDPG/bzPEv+d+pAzxMmlu+sxNn0mQjM1E5pvxbTqReVEolSUB+/RJAvbi5WUddUxYhvNbSRP/PRc9C7vS9ID/e0eiWXGOgifLf9eVWOSTSdL16QStStOS3nQ1+dfl72vKwETIMhUFy0T0LI0IWVoRsnTnWEhUZwi9txLVPZF2LiRfQ4T9QivSvK2V+BMFwNslQyAqPPtWw7lqFZ6LiVQgo5OyRwPU4PvY7qsOTUjKe0TTFHlFVG5P/MOOCG+jCO+7H2XGU7pZxlN6ooyn9MQZT+nJEd7pNMLbKMI7Ld86b4LMskh66HeSHv7Y6vuoc/OXDAO+SILoTSU/6F+vSRCsVKk/ye+WJIgFxctLEgRaI7QJrCFFCkRfQWUx8SHILx91I5/vyfc0B5/oX5uO5hZTKcWIwegLRwX+PJPsnDvGRB+hm/Wo72ibFV/VqXrqd2Alo3dsJaTNzrFwQtxuR/MhhcPwT+xoG7J6RP19UXVrP2pFq9bfYUX0HT8+RoJmE4jSfzJIxsr3dKMVxbi5Jhex92ty3/f/5FTSvd1G9ZD8vCIg7T9FN+wRlIdOHJ0iRc6N+wqiIUCWievK+Du545lHpT9fiEZ2++cjtUkFcyB7jNv+NCxZ+mZwF+RodO7deSJ+JQi2GPOucse30ZufCAepG5UtcWGpaNi3piMk3YCwsB4S+Uok5HKownATKTS+iaXMeaWZwQbZHW4XVvZdJtnvj1lxVawQuwS8mrgW700mKkQr+9BsLhc/CTLRUiYD8O7E4kw4P95m6gmRIbPJsQ96KEOyyGnBElPwNPjh0QdkX+q/aEZ0CK6M6CM8E6FvPrxdxggwk9XsveYcwu/has79N+xSyP3TcNNgFX5j5cWZD8/tz8JoS5e1zNCzGKGN5FWtjf+krTOqKvhPg8LoV2BUN+5lTTomT5x53aq7ev/VoxH9aIcdBZxzxETqQuwkLKtfVK5/4euk8Ob7Je8Zdrl4exBBKSKgmwIEYbT6yoMH80ufkvTotOqNI5MaMbnYKgwl1yKYsMX/wMFH36O3QalyjdDqQuGMY7LFoGWSzyV49CZ5SqJMRlWdNQ66B7NXNskzuLYvClNE5i+j0p+I2F5GHJsBQNQeIRMAXW+pLECpyIIjm13Qwymd3hLLSVvShqEM0wW6ShYQszqtE7OyYSgxq1QGKz3AMzTQRNhoSOZHelazK9g3hk063heyK0anEOGA65YUCwnntKHP9xQRRMfEuHO0VSkT9qwRZoz+XAUDqNOSf85omYzXFDt0V/kdFgsPo1TZs5xwJhfhlIuHjGqRYpsMDYzscUYQ9NjziSWWCwsRkDuYNcloVigJCgjc4oVnm9m9Q5XCmZEnbw1L/hMEsSWjHyMXMS2lx1opR30qAY/hsXAFjk4NP4a/dRAlxFMjVL/DFbwcTiVfdPsEcBcb3QDswCcV8A4KdVYIU+WfFrb6p2EIackykD7PsmR4KDQek7BMPmoBhlYynDvQXzm+lcdhO9GLfFpY2J6E0zQIN6QyvOyLcSwsyAw9gPZbhEQCpJXvkrG6QCc5uFIpXszR5yhCVnSzvPNJTLVN+ZYw8YLQi2ya6z1FUIjRhi5adLqoECfFsOowsoOAkW9f5Puoyyuio6ZiEuZwXyivCLnSlR+Fi4Bh1RkJq1pdpCvGVWf89ciU+oGLtxuV8SmjQdmZ06kvFopNgpk4poiZmLLuJrz4/pOgWA0pZrcRpzHwYao6j0RIewBt/Sm4AeT7Y6C7vuj/1IZt/k7wfrChF+W81zn/GS51vCb0xIAT1Nicv67sJ2UL1p0j/n5F/nH4R3zASOLrSxJfeTpMuVdmwu7zqkzym/yr8QGLx7VgM3pqwvcQUs7WcvqUnVWcqXtiQgQKXhLwru5Zf27LsopU0X9kRBZwNfH/WOK2CMHtBtVQszsy/0QGoWPxwz3xw9fihwcTgJHKZwvV0aedchP9CUmKrnHjOhU0XKoTL15555LEBXmDGyO9UEIUQSQeKvOkOfSrKf58+CNJ6ZImLQsRoEseKbHBYktssK3t7AsTYoOfz7rEBu+x3JiOsiliA7M9UbgIPW/tsgJfJpFFvSupbCddrZN2nzZ/f243KT+dzpSYnFZwLeHZbXZ+Ksj9zvnYN0ZVN//ltPn7ej1Zgn9DpgR94ju7fUDXSIcvIdPdw8Ftj273YDfbPdgT7R7siXcP9uS7Bzu9e1A9weiKiGmVCdIq/6+WekpTOwGndkI9pYaOkxBqZGPt2BX8FFquVmGaIvrrjRnJE5Rp6ud7psdNC5JbtX88kEb8RyDXheA/6na8tanUqX9ThtBv8/CultoiEkrR2/wfhYp4lKogjUzEApGxgn5RZrNEiIQV0E5Huv/dQScqBF/BjJDvZeUkja6NlbNvvGgkmQSSwvWsqeCfZIP4owOBzgh1LybWgSo3Mg/IHefe2vk+MDjZE5x4in7/xI+x8TFh08d8UB/TPmgvczZw4z8YjAogeMXa/tAgIng/NNAhTx/ZcR9s1r9fx3cGqKn/wxO+YUj9bSd+s/Sf/YAPn/ABcMBI3Kx5oJ0BejoD3HjcGcBsOgPkMozN1AyQT88AZmoGyDedAUycAfKTzwD59AzQ0xkgL9/fi17aLmdKsZ4zhVniMj0rZ0o6zZly1ok4UwrlTDlrU86UXnd7QchqDs6UxRGuAOEJcsrzZhH/710GFz7z+VTry4WecqYoVz31qpD6vYgNFDhT0pYzxQlnymJwa8E1pwpnSsHQUcVscV18Onm4qSSzp8HJwhvflJwpKd9AJwsCPdOGalXIv2V2u11rzMXLw3SVlCArdT+ky5cof6jc6JazglG2PMouNV8/N/RX0yb1n0dCBBHJlQD6CrQDnkQJ0ilalqQ7U4UkgpJcZ/ITlNWRncp6DzeO8EjGzp2WZ5uqykoUKdmF/rrLFG059LJg/S+CJg8R4cQcmD7X8dwTPPOP3abPtGW8fyKZ03zEZq/RvPnJwR1ZTa9eTfVp8SFvfrJ4+Y/zEM+B8+gfUhznIZvWni/bzODZssMhEwfHzR9NSB1jygmv14M/gcTPTo/LQl/oC17R3PUnCoh8YTnFG3NKZ90Gm0RT+FdX5Y9vBHMZ1D1WoDdkEjrsBJWUZXLPOLJMYiNHYPh5iDgjuUMT/DMBUERuycU2AX+hTcAXEPmONin/vAnL5C9lI1Fr5lP/sWcKWfuLqbVfXG6y9hvVx1238hv/pqx5887ovPSfS8nUEKvyFc31T92QQws297fs3MA4CRwT6LDoHBMq61EHPp+JpZMJEX0mMcCMRATxBRfbFyTNeE4lWbUikmkrIjmJFZF0rYjkhFZEnyZJzM6StarvP31ya2IS9mqtieTk1sQjedymVsXkcR2rItloVfRPalWcvAAbrYv26WzvyeKfHN+6eCRvmv6zH/ThR/SgVhIm71gbhVobxx6ltdHbzNroncja6J3Y2nj0fDRFy0fz323KOW8TYtsdkynnl6emnE9Zcpis24xGlj0NfzCh/S0ZlQYJvBV6W9d8a2fcZujH7hVcHWWz6Jp/OmvDPGOwGxFKNS4cS+3uN+8qkC5hOoTTKO5D68RfCn4NscZp6XDQJMHsQ7od9If7+6itgU38hXOOubZa04K16eSRpptsXB/6n3nj+mNJ809nkW7Yfy490vz6zpD6z6X+0iNcr/8/62e/MtXPvqj9LP+R+pn0nkJ6zVdakuSR0W7nJYPieH3wCyn74Ld2Uqv6427zXpc9ml6XxV4X+xo7Hrsge90zH0Wvy7XXHXrM/3S9Lm973ZFOHFxg4IyDFxIHLyQOXkgcvJA4eCFx8ELi4IXEwQELXyFZHj6dyVA4Pu1ZE3ByIQHwRX7cwc5YMI1aKKALCXtX/MiwdyEQ87eiOxZt5PtjBZXrRtWJiPGKtvHTZnBxZD5UR6drdaQONB95XDDriKY7lHrdaHKDOHLzqbPa48Kdp4Nz5JqPn9UGns2KOTT5KdtIwSe34WTqsKPyb8uWhYYPudF6K/q9M/78q/Hn3YgryqCaouTLKEt79ZWNu2AZszOCEhIeuXDE8uzhjjTCzLFReAdAQUhLkXxSlKHuL/t3Ztx6O40kO31+PeRPA+RQuz3+DSnSiDpsdHlknpvLEbiQUxKhDlbWukE0e3kKPGgiWiOWKmlfGbwbRIlHOcSLlZCHMBk46wrl+yokD8Jp3zuTgLtfz56SrMjmPxGiz5A2/QuUn61GDNr6d2UcM72m8Ndlueb7QzqpI2txOIshyJiuzxfPSXzgj2RU3z0iayHr9EiGOrhsLucU0mMI4u0ZTcAq6+bBnxa4k9Qf9Rt29Ho2hj9Fn8Bs69+VkWCPn6/LRDvr7Vm8oKQ/HVEFNO2A8Qf5nEssYuCfJtFfHURGpJd+jf1jkWaQ1wPsKz7mSOPvbn8wCxkeZzpEgpXOfHc8ypmv3GzmK08085UnnvnKk8985fTMV+nMJ+IRTf8CoLIueonIHtu95bnHSYYWfu4JFw5xccm+Tj70QDQh/P2mvDhpPns2Sd2bQ0+WznQoa173uJBgbuseu/mskDQ7x83hs4Vg51DW/OJuMlV3DpX/QuE+IfFIS0y5hmFkfsJKHNFKU+PQ3egf8jrpleXLhXnPt04vSZwgKWwusoRAKD872GcA3+emuFg5rbTD4dlTunVW8kiMxFT3Nx/ZBRfZDzeR7VT6TiPQMkzQVliKVQWxpd1IGelnl7bNW814/U/vzhiPFjlBOcW/J6N7ijiLt6Zj/7haIRQgOcCn7Y3x782ojTrW2zp/Q6bWPu9zMOV9DLqP9Y+rjTCiyx2emAText+YxZOh1pTJps74J+kNOFbjTu9JWjoexEllexZ+Lduf8UmCeX+UpSVX3kn96Ljo4DvZ6WINHZUa6v6kNZTFNzvarSEkAzRHWUd59w2ljm5CHR1iHeHGudRRHu90SOqIvBmEkz9OyIQX1lVTk/ibM9khy+16/jcyRoF78VbFuG4zACeqUarlM/ZHsyXZccNbca1T81Kui6SWCWfjH5qW17oxSfpEJqxOhG0/CWaN6gZN/rLRoHnwE6L5rglqwArYPQI2yajuTViNPFSoh0Lf/16myU7lBRxfNGNhEz5vznJCT7sTulyV0ITkHmaM6T/Dd4USd9KKUvE/ZE1+VQ3x9mpdCYctgnx4gWpLjTjpI6JT8c4DyUJsHzr9EJWelPrBWhC9Ft1e2mMvPRS7rh7NefRo23f1KpxdtqfjrLI9DZ+OsQ/vn9J1TURYK5vStA/OH4ENlwYHrkhVKEQCJcXzmvxldU92Hv9FhDebp15Z505WZ0u9yl9E4lzZdYYr5wUlKWVT5LZPon7gZ4EBY/w7s7qnTI3TqKsm8bdmS7lQP9SZaoJdn/FIITQT7VXcX5h2f5EKA7bciK8rnnInyTbUAIbGHW2gXCbYI1lUrRWAA4AWNCFWzCVzeSKdy2oTdFJiZCVnYEFb0rElOd3rYXylMbc9KbdPpdtuMtiQTrusrtbVFEnkrRHn/Puz8ttp9GXm3akar0nylEuaRNMYLliOypATAylk50/eW60kWW3oZZcXvhQGkuUmJLg4npgvgTNkI1dIBiO+99vBQY7SpMmvGoksowwDyhqXl/CnVOX0+sGE0n84DYOx/53M32dCuZq+IpSvHpWqeddlJXpMrA/rV4RDYZEosSbxv52Vz5hISbVVEYlz5KWl8/xO1hqDYhj63806CfaTWjdS65WkcrHW2xK4WILt+GclZCjBM6ec4NNcx1iRLpWEbCv0M9LWwexrUk3L/M1saeIi3zIR/S0g22KvGpc7xb6wtC9cx754XxYXuPuNGhggr4HRWZ4F/PWDpoO/Bv+d2RR8LYpX5aVTPPDU4/Lf4fiCGS+7e7Y018G0Ze2gYhsSFPxvYagmdExH4g5RYcUMQbKSVIDxMZ+jSddGcoXMxeUrgZ0WAjMjYtP/L3VvH2ZJVZ+L1lr1sWt37d29uqdnZk93A6uKGexBkFGHYZzwHKdmnAFEBBSFc55wos/15JLdGEUGHm+C020kyokmIUoUbzROiAnEMAlRT0JI9KISHCIaNSZiYo4YNU4MMaiohKhc3/f3W7Vr9/SA3vPHvRcfZ1fvXR+r1sdv/T7flyVEBiyQZGd28yRNxHTXUlGfDqukjs4VjAutKR2iQEsrz5JQioieAlIspN68CBG7JBjQI9lVvN2soorG6cOGITp1W3vM4ydEy0gCxTILE4bUUAZbG+HPOb9K5iXmLyWH7CIglgnAalqbc9yfiw7Bn47yp8+Hnz6QNpWvxe2jpgl6Bsr4qCYyCxd//ajNaTfmHj6RIGp1xMbY0JjP86ej4acPSDubzsikMyKvT4kIlyNwFMW+aCwgUZulyTgiEy3B0Iz7uDnDKGH2Tyr4BNkKoNO7QwYQGEaLV2SWeutW0uI8as2j9dAsffAd6+Kway2OEQqmu4uL5Gla5RRfI2AKUhhCsNq1JufpY+DmrE2jMPmWrYjq9GcpS2UUUXxRbh5wJG3A2OjNKemxF3Sh4h3j/OtANPyYETiOsiPFupcHlBsBLcilTDJqIDckk+AnjMBLlZJL7v7KtMumST3L9NgWXeZHzQgFe1Sb5+4zzS7+18e27oPp/5PWBfCr0LqXzz1p69oY3RL6JHxSr7JoA2FyYtl/pA5+f1+q2qSy/Fg85ealLlplRzKb//7gg5ISb9iW9W73n7Vo311OY1yy4Wh6JkP3X4J5+YtW7ojsc4Ay97EirhBEuCtRRLrDvsz3YZe9BHwFAJ3ow1F3ke/DUfc834ej7lzfR+89B/BkOwhRNQEHcl8Yz/rA1tnu+75PeONtPNpJz0qf4HTw9OHobHr6cHSPYEzgkB68BR4+KL4+HH5Z6l5weFQgB3B4v3j7cPhJ8fbh8AEpfcHhQ5Ku23d3Q3nsS9a6j4pP7002L8cHzc8b8GOcLG5AS0dgvFStG3cELvh19aF4+ET8GOvAnSBEROvqG5CB7D6UzpGyDhhqObISd8vHol9Xu2E5H5x3jJspRHafAKOURZpk0ludZNI7NsmkV981lmTSG0sy6UmSiZzUJJn0miSTnjxIgMWZXQuq8dqXcX3XM5D1gSQTU4NFxp8/L8kVLdRO39MkkxZke6f2GDfg/SwAeDwkmRhJMvHeLHlTnyRJJhbITa6HS6Crr0oy4a1yAX8C9P5d7SSTjnDN9EFRY2oyq8+7D6WVrW/ZATTEbdUW93fMaOsLnNi3t+PkRXxu8evOtLfFTJVAXoTFBSzzRGcDcLjcgtzpXREm4BYWQvj+6dEAX4STXaFgi63+7o+SGr73NIArjuUn+HV+nQKB3Gz0DxSs3GD8vE/bFUXrFu27Yzhsc7+OD/PBYUuUHEwinZfGp+7D4DHJT492uz+wRPJct9X6syzc7Ou+H1n3/cIuCgZL82f7JLzn7qLw67BCqhMwZ08g7FAmD0qPKV9am7/lBG1rQ95SzZN7FNqdX4elK1JqkbZQM8UBS4B+7QkhUa++dTtGrSecUj0/XycHJNxEMMAvkCbYz4OtTteD3pNJQOE5JzBN8vQolz6xwaIJcLyfQwqE2RXlgj50miClR4t2W2idEy/COoiUar4+Qq/VvCil85Byke8h5xwsIZGwhByJZL1gh8A3kdKEGNk+uPZLGbhy0w9X/t1mqfKbI+/p9VhA2dVCKLvynr6pt9pys/d0/L/Nlif5EgI/Ql1Ad86Xe46srKywy0fDv1Df/f1oCMf2Iv45TThirPurpPCbsEFNU9vZFCbTdB9gvNOF99SJgUQ0DeIYr/ofiGMEahc1H2C2W6hv+16ECMcmtRJjvwnXpoo0FjNoc3oUuT+wVbQr6llyozBWUxKGdjsYPBft2Zo8UEMUSXoqbtYboyc1WvhVm/27oj78BtGQL8JXuLKadJf5mDqgHB2VnxP+8Uj7D7jh5A+RujObabZewQqzWCyIGWyeO7l5ztQ7Qbl4HzfxA8c5KfyeV9O1OVD2GXLysXsxXmY9JrV7UdnBS4qWSenJkhkj2EHGT19ZonylSyCj6f1EJ+q7S1lkDbwGCc900ZZ5qVqLgczec/NSFjQhhQ4TdXRuH2jvaOSFfQY7DvgJN19J7H1/PwWu8w6x1a+QXyj0A4Jki+S+8DNwf8wQZopQ+ov2Evd266f9+ivF4F+/5KevdO9KUFe3Df9sr2+4DzP+lsTPrBaMM03oZQZaw8DPoO2zfkbJTevX1Pcs+pljctJH109g3c2M5OtfP9vPrMpqWgCQ0ynecltTphiOGAnEfXx61NunnLMVIH2AEiNwvuS2yGEygzup2uKjwwf9Ft8TPK83GSnX+qHF/SZTEf0JVUd15M5iPeJgKD/h3xuNKoQpiTGxhrmxSY1gB7QBp454ciDUuDDxbEEXj2Rp+FIKRZrbX4F/rhy/+RFxT/NfF/CGT/G9UWXkMU90n+TEWDFkU50m1M70fgGFuYMg134aVY/suTuNlj3CDFDteBqTZLrFPWBCCl1HCuE7gYX35+rvb8U2PRYcFQIdrIc9UblFHA43b9MmseLnirKjo8a1kgq1rFheqFILh5EggG6BPrx0+LpqC25UtBKG/JQs0ynh9ZgCqN2z5vwUa05wAFCty+Tni+Tk59FPTbLOykLylRsg3OgCg1dFBB6KuThtpghsMbZA0M+TDOn4KfT/FPsfeCtTW+NtZ4GvVsKeK+y368N0oVw6/mXbWVhyM+tBMY/noXITkHBBQR9jbB2zUM8pQJ8nLiXCaI8geNmy2C7jHn1yHRMX8IgZgjdpCsG8E/GxUE6yHaVhS8pIXesjSDrS4mVCkhfXjzpQAW8QV4eADiZKfyshn2xrfBnUqBAVnvUbKLwLd5lPADlYUCj7pcrRWTkYVuvdPp/Um4flRu8IxUil/DT3orJPU8pJEY4NOFyoG9zo9nlHL4MkjHw0ZRVU1cVHD8YgsGg9Q7mJIGJN00vmLg8J1wPqwtPuo1k56we1o9rqTi1n/ADqx71xOeFnxVqeJV5rFD7PnS+7fqCnB79ml6fC5Ytqb9+t4wOo95YgKKMUrppzW2AgFnThMrSYqlEIIKsUAjNhFkm3NtcqyNyEn/EM4A8wcU4lrnKGQMu07/gB+mtWCp5n8Pt92SY/YGz3LzMJ6P5l5gfUnqz0hBTNLlZz7ih7NL+AXsk5oOio93XR9i5AhG+9d6is+lrKK8o5Xl9KmuS2ZitLRMp2cZ++jlEurC2aDJMW9TJ5LPjMrrhBu+5rkovDTkDdX3cIPxhBDEb7k0D2R0gVhj3t9AELPnKfSivKIR1fE8ZXoemmWUJvaP7TexcpWhSdDCnuNo2BviOb89O059nf05rOrHejr83VRnxmG9E/GwO2TbuyZqP7k4zOSS3Jcx/LFCaTRTYJPZRRyIYcpfxvdCdL5dbQb2TlKZ/hjqLr3Nft2Fc+cn9KWJS89RCxVBW5dyPK5vCmdyWh5lOYAtkQIxwhXbg9wu7vQqrlIoqNNlAJ5JItDT4WNEGYSxlWfia1UJkwoIGOlT4TTgn8s10FUAEBlInYRKUpYRgh6DLIsknW1UNY+LPs9hoU4BnE8nN85k+ExJMEaNzwbIYrMO3bNwYEKmKt4tBhOvOHgbhGJbNR6ycpYo5EQaYsUHOlJPpMNGywniJG57+CEooHm3MTd1m8W2I35nyRIueSJYA+6xN1c6LA7HJzBaSirALZmRjoY+SQHE0+FZ5UAwjfZNG+xE+ybDM4h7qrJn4R5GDZAeuToC5q9u36zZFfP8LgNIK5uL7JtV0feMyopU8Kj9l6+PrXN1jkKXnM0vPmD5dbvDlcnsJbbfGnXNyPYD+fi3/O9qfcqg1UKJvKKChVf9Fe4g1SP07BrnQKCLdPEceA+ynFDSqUuYq31tnkZy9grePDJ6DwdwPwiafcYrlFJwFqt0X4Q4LL7kFKORzltYFY4azb4Gch9TG3KiOzaz5oEvsrpg8YmbwEBYbrdHk/0fH4mwKd8q5V5GevRDYQ3Ekb/BY/20o2+su08LMYlllx25/oZ0UtmcBdbKCSLQTCslfO+KJBcMCME2Paz+qwX1L2ZSrJXcCNDv8VqtJ/khMTTCUTfubKapp/Xm+GnkeL9sqSgjgq12PO4YrLStJt/aSC73K36/uOn1iCf7qcZHJjQTtqvXTqekZbiT0GCrJK7iirvvAzcM8V0MAHgjr/k6Q6Q9jTEO284ku+Gv9cp+txGuuxIDVqh0RhLNrHSi+APn3uWXYzNSG8AP55ZVjHeOEjgG9c86LTtO0RnIyyFgKU9Sxhx8Dp1sH311NU32Da7Unqu6ew4gJyduI+nEKbwLsLTNLMlSWvBosZKvNj4oQKX30qt6Uk0X4W8NkZ9Nt6PzPa2sDZ47vEs2b5FjcxrhfVosdWdKG0vf1eIhRw2nFmrFfZOj+D6Qggb9ohBec37C53s5HNKQrtJmzdmTZfuRULogDpLFv9PPrEIWrCxEHuwBxvyhmj+tF6rOXczwxHr2VX77v9sOX62XP8jJ+74FV92KqRm6dlO+fmG6/6HG4xN7bNRAXmH1S4IO6kzqd1VaufAg4xkVH80P2hkHe6Zh0q9q6j716JkCXr5YiFYBgp1h9Of3i3Q9uo5+MH3LOldrespY8AgGvq+1G87ftFvLINMDUr26qnlFusgBu7e1LoDk+ptiCj0FWnXAbvfn3bGVBboWSDs8r9RVpO+FPKLeM6tSQYNup0s3tC9pQn+o2NFIQg3QgJvc+fCCfD+jGBWMhWg2ob2S02MJMS4nQjADyhAm3ETtioQALTVUgBn+SnuY+nAX0r08uoOMh1Nt4dUI0FWxNLMHGXCqfdbHWK3wK83S3+lNeUWyTw6NCxLHWBNBa8agaNT7zSn4g5HJ0eDRSwmVMZ4BOgBsU8+JCd412wDiMiunBqZBJoaWaHBDjd/emcyOAJAQlh5uflkP7u82lFjDqTLKOT3VJtrgaQG6cIJ9Li0HebNonegqdmKnewjwDHEyZRRwYMevQA123wXbxcVJurS+iqM1eVc+yxMudwVU4S1aNyVuF1Z8kB43P3iZTlUXO1uQrTZ6P0LXv7E2llJEiEzv6rtIrEPcpY3hItHi5G5qI7QfeG2scLzxdX51IAp8kVNdcJNppjrHWpTq9pODGkvtT51P1tWhE9Lm2jxzErzLpr1YVJweb+jrCJtfBNKuqmo8JK55cTDArjPpH6dOg+nY4wKfBV5P46DZqYKMlWGSesVg5yRirDi0/r9IAA/FH7jEMZEV1oaIqiBnpCSStIvbsu1B86AA0h4+AzacGQjOJ0CC+U48PSA0P3SgTeBg09zwDSQHd0uPVnoeks2mg/9QWSzm9E4sgpMPh2Rd4PYAss+IGfxS45wEqc9QOB+x34U4AK5z6ZIrkCZiR8sEFZX8NqcLXBcEzihGn396mfhLYmIALAMDnGZIBGKyMw2RoB7XGYDGsNgpgMvL9aC5697oK18JnUTypCzEyyTE2titpdA8GvtI6fSs/BwvJzr4KQb0nkwq93lwY5LrFU4h00sjd/Itlbr2wbNvI3EvFbbkHg/yl+y2vOim+EEKesF5efcHnuHJKh8Rj3xwniZKFhzhDHPSl8SLipP+FM23tx38CNKhhNi0PBj59YtGe7U8k9fAJMnQkyKJIwVhEF6RSW8ZOw6oRUw4i8EO5WCvhJEfDwMSGpLKfKZtjJ4qh7EVXVTmNdTEIgwfn10ZQ6s59Eswx8sOvduxKhPPPWr2fOH3ta/V8wL2BfCelZRXXfhb9IT8g29YRWNofSwLklDta+ePRgijTkJCATngS3RLko5Dmy8KoAR4u1z7FzR1K/CAKKYgw4B1o/R76vRJQLINpOrtpH37Uf6+2Wh/QEgve42xLBHr77jGE1qgnIq0nfc78Z+8naHmBvTsvI98RNBLA8tRRIe8mpMemnr6xSPwmJT+TJniUjC1SqCSpUJHgz9bK7N60iimL2sxH4TskBLg1rBIWCaVnkdT5KH9AdScsRcGvmWUS1vQb7SgffOvyDEBfdyZXxffdFlsBziIdBretzXNfwu56AvQbzkjMYsmUi+F5/vj7yE6R6NWNUr/C9jnQABnzyNVkwtrGcRoZ195LkmhCg+tA2TJN89MgcVKfxjdvIbgDUmxu2SWapZ0HDX6StFX3xYdSYWfU4fgr3sWI8ileziuaxwnLFo/D4czv+JBn8zqChlD9sFBhZ5vxJfqE+crv6prf5TWfavNyCD0jmk9DsgT9JLNGT1nxP70+C2nKwYpD3JMR688Kf5De737DV1mfFu33p+bHAaBPdtBJ8OqkhVnO3IFh2N4q6/LwwJ8zLTjavMKtj/K3I3X3PMwljd0/CoKFsdaWgztpgirseN9T7IhI+wSCoI47KkusSD1b2TF1M6+o74nb0HPFlDcPKjLiu/kDl143PCDohT9ZKjId/zEqMaq1KjOqJKjGqJ67EqJ68EqMar8Q4Wd2lFROwSFgHnfzvMh8VH3uJXbecK9L1bIC5SSStsCWt2bNVw2phxIdtGtU7l5oipqlZ2t4LSPGiW0iQ/4ckGycnHw1yR+jKfh0JHhRg9HpDhAn7UBUKIa3Bt8XQ3RUrMjfpaujx3r0E13crMWPc+b1Odclc6t+Ywm7V/c0EO+iXH03FCE6C49Xn7mMpqRCAIU46BM0uhLJtl3lY8oeknAheCkbULZXJduJUT7g/qq7bB8vZzQPjT8mre+paf567HB8XucvdvZm81ZRW0T/HHQWhnuEVOLUq5NSLya0uDund4UzfhWzFu4DPB7xo6nl+TsnLdpM0L/W9/X3jJ33hjsZVDNhd3z1/vpwSC3dazpzxXaV6jv3UOQJIElWuXmblijKT2gLRSncru28aBq5zn0olqX55NRtpwx3RS2AbF4HTa9LztCX+dY68gLxSVfCl8PTC/Qp8SX4SDiif4e5g3ZnETMxkeU/5zN2TjT2SO1pVyL6cNY7vwn2KqaZdn7m/4BXJiDJVRolZwY4e+oxqAxZnbQSpoc8YT/CqSlNj0IH4mM2MfL6/xI7XbHtdNqE2JE7sunmlgg/RZOyVuvXvkzlBOpqOxA6QDBOCAuZAbeFlyEmmFrKIhgwT6hzhHE8kVxq1ZdrPisVJzlrZpOi7id18yaWRVKmAmszXlL3Ahq6Q2d09b17RThWPPpWbftAKMmK4jehOdulwuXHPcjmAM979QQaY0uv25NdVG31+uNp0SbJ7z7LftOI3HiwHxahFfsCigzHO+XyUpagOZXmHRQqNtBEayLxOVW4k5EoUrw69ylgUVbZPdNcIngbYFLHf6B4Tqg8lrmAZd74nKjeOUqbZmV1SVtR2iFirEspBuPRCb3fPRHzhxVJ9gZ7HFX7jre5jmD0TpM/2G92Z5YDlCvQc9nzHXeo3wuO7sRcXVmmdJ6QXu6IksXO6ytazCeiBA9897M70m17cF+oF2ALHzqYJdOKETmfNRE8kG4KTuifBqEywWQudOTLFAXeitJgtYqF6+7AaZXEeNT7HPMjIg2nJg/l1w4plmezhtIpzMPfxUpk3QlrOEyPbKvNkcs0Fau3fnTHryJ1cdoOItkIOiacO3eMtaml81XX/ZqrY5+5DGX8A8CwmSlcWdU6n44RCFeOFQBixVHXdD5Awpt8FWxgNeAUXo2TyvwIN8TFx42PNykBTHjbFKAMPKTziS+gSq1Xt44YmB9eMppUN04oaeY5p1fX54XKTctjJ3MrD3IqbuWVlbsXN3PIb/aaD5cKeqByMptgJ8W4/8JsuZrd3V00xdtxAohFV3JpjSmNdzWGOzfkTSHVYnXgJZ9zCdeWcCP+M4MpuvhLeyipWayZbRMzdHUmr2M9BC4j9iVzNAzx8EOSq8rkXlPxfAwtbRunTxR69NY7w8C4tmNHOMDGSX0vctVHJBME9KVk44v/vygYgwgP7PUQj5b+kB9eSVpy3opoh8C39PaMR6JH0zDVgteBz6ZyL+hLPBNQukmRE7OVSnkAxK8dL1aT2lo+XyOPlJ7Eaid8Suz/MIMP4ZTWBv7qI+ONANQfk1K5DGCH360hmNOJ7Y9II6N0aFqouygXGWKiouCxW1n3XVL2GhKpDKi0zJ978DqIp1n0gA9kF9RjvHjNwqPdahFMC028FJ1+2S9yCkqI7TjglybcopZDwMNMTMYeZhfhNM4fUqbya0hOMNGOKbRAgXyAoT80H2NierB0+J696QjGF9LDHGNjXe5KBXHAiug3FFPOAeqCY+vOs7EmXDSS1Fu+PJNoObP3CfTADkR1a6nyHX+JV2TLre+gdLcMop9jXU7xBB6M+RVXIDasNgr8M1xmvYHBsg1JH8VSoke4xo0WGUkrhvmnKKUvfBYhxOi3qqDA+cj9kneBVhSMKbRkbxFwfGhXtW1UuEO04PJjvC0Yo+bV0cku02Ftooy2UZA5iTwexkKUo86RpVOtVuvLUnrI/AQ+863tkUOrILFTasU4YMdWppUH9LHR26j6Q9bV5Ddt977jXejI8tQaqb+Tanlyr7bLaEqtcTvLabFngcuoIQw9nxzeNoJs0S8XKWvKcKmRzCmPXk7tIwrUMCsdTm8Tx/EDWVy5nV4kxQfKm1hsLxv1ohvQ40rbQA+mGscuFomnsFnGYl6ufPXZtmBIpp4Q+gScoNjfkyElCBEfuJbyd/qQkjOvUdo7hQvET58+LKrZd4mKJFglTg5jxkzD0LvVZGbM6UJIysUGgdfO0DMa09OkR9eVIrV3fmEBDYeexDcQky0YfiIaipUey3xP2dXvwlosB1t1h4bCK3Vdj372Q2k0sampM/SGuJtZgkGbiExe/WSo71Fb+DKdow7p+QtLpun5iyVv3R5mUV1GD69a9K4fuTmoxsRCqxO5P5bFgiHZfjed87i7ysTtZnAdI66OlhDu6P0rcezPeGzcOaoQgbFupQ7WoP9XXjmmIUBX2PkFFBQl3/LCK3QpsyWiHvcn4uLXXScIDbKwqbgxHK/gXMUJZA/n2cmohYGGvoBdJKMs2Xs5UU1akPhVWNOjboRrQPhA8+rzquntTGD26346MbF71sVSqlLBXwtsnORwFwfHc9YGmjgWE+WhX4k1ukiyKmxCp/nIk7oCH5dPbetm9LwOVdM0p9DJ50yuqDCVlHZ+fDx35qnlxp5qrmIiQEKwm/6FW+/5M0jWUntssScWFWQqNiFn6qB3BW79Sd/9K6D9hwGbu1oSea7E/l8V4SBbtZb7gTz5z/yNzVygjWyYehsvLQqQLpm/hGE2vMmikHSK/uA9Z90qfucvn5CmobK3wqNR3aE69jAoLmtKR/HI+sTP+xI7WIcNo+uOsfVmik1yZeXVn9ROY4l25VxyegHvGbHQgg4dhJoqJ8vzJXlIboQ9BlXOvZcq6Sz2td/c+WGBdKSKDzcQmqCzAHBD7bNG+DI9iAtsV8iiZdLk+yOggzlKxbwxU4l/ekalMbRogr817HbWkRri0jT0lIJyFuuA9oLiQ7EHflwBytqshvbCGDsU1oPq+4hmmQj/5lZRWSbQrmvJxPTUEuwltSiSEup8Ff42iZXXdn8eCaDPhfitm7Tl9FX8WQw/IWfF4vhjinLISqpA5TG7LBW/dp1L3QVt1T4/Q613piY0+23f4unLjGMhWDk/wwCfut+IAv77RDy6RNL+FfSx50PiMlbfhsCvtzcVhdadq1STw92nL3OUSfqDgv9zdIsX6DBBL6Z1XOkK0B+EeUptuFowcq3dVCkjBgolD7i88fSP4nFPLRBoA4xw9uTX25UZv3bO4MxzC+hHyiBE+ZeY3+gnZnbqa7a2tI8+gYH93Jb+6I34gJg509kNeMPkjv6DPd70BMq4r6LZI3Kw6kgyuRQO4CF8sSZAA01pvGyhV7YGyF8qbe3LHoTYM9+wNQ0LMBZJ/pTjofmJX9BwS1U30mUkTYXrxm54tnmDM8rXGjAwrUgBy3PFjHwqm0XFHZpEj4/HP5mZkZEBimWtj4zvLTUbDjuEuo2Ea0G900G/yG0cDriN1mnsj+392jeHKn2DIElpxOmS5m6+CyH2CQSJZRtmTa3DY1KP3NEXq+IMDw6CF+sbhGHXRxWVil8Pc28fin3zofgeFTYgosRbomI5KNcXyiBE0Nyx7yobnIGZmkWJzrpAxJkpZFLwORG6BN8xLsR58DsSqFRCPd1pAzu2w57ZA/OsVj5isPDOnxc53gJ4oSvnmKnYXV1ltlnzsbsuCXlDZJTq56c0kCiC0MpbC5Iv23DoSr6yXDOTfyyiSUL4vDfLDckLdU7HPLlSTnNlV3DnipQp2gp8gV4DAnFnWE1WF715Z9d1l8uaeeNoj2DOKzT4nGhtC7atA/i7NenIi/V4WSAoWhkyzD2lUJLVAx52HSRBrXLkQ3qSeMBZoa9gWHw+5HtkQJC/qxA/yJg8W+bzqRH3cfAmQiciK47abu7ttO0JMPBLOMyt6cz50n04qG6aRTOIjBB04lLBkQecEYVEoYQhHGWYFYGU9q44oilG72ZUMGrKJhQnjcb90KNNmUfxVn0n+X5sx7/n/1Ix5z/9PZkxRxgHkUZNidJOIZDMmZM9O0akBpNEIfDUhgBEjJQFWYmvBPRh51kJwpBOkKCD73F1cR8/vm1CeJsoBMoR2QsE4G0hnUK+uq994b0SAyGgMIDK8edaE5oR4XCgnpEwFEj4hc+QoNBIXgm+0vF9bBClqQ0QFKrWC/hTc1Da3/N1p/UhXQnbdRlbvxPPOdhe7387U5nq0O9TymkzKcVUkizGVNTYtE/H71JOhe2d0WzW6GxPv5wUBhUam1tYUwQEWVdZdTkMAyfAThB0hGXdXfOjQXaoezKcL6CWbWKoma3tNlYME+zzpFZ8v+Y57KPV48uS+PpX5CZzsE2q+v5P5CbgPiJCJO/rO+YgDdfzEhfM8451kse26k5lTjDCIOmvdxT4ZulepKoV2eOuuxrrwHfe7GcGBJtytGSnhDqCe5vI5X2jNBAjtRmivCCQ7t1hulMy1ncLdcjaYwvcprfXFZc9v9POIpmB/h7EAMAKdwrZeyXfY2yGkViaG1bpjZmKFxLXIbaWWUkf1imdpPVnFmuk9JfyGwsBa+GyJArC+3QvfT5WLm4ApGeCaumKupY5yR17nOT0H+GfBPbUWn0Iis3QqrDRYdcmVzMZfAWEwMwYX7SNd0aE6IdG3q5iReJe8kQA53gqKpZuvplUMdKVOgdXBM8pQNNKR5yRrUFhNysmwVfi++1Rarve5n3Tz5SSqoBbEI46vECTIQ+iX3h2EeMEbx20nCV4RnCoBR9hjfOA8ws1W79OEYBBA9rnvw9Dvjd8jrImuKM8anxH7uytuo2n5kBAXvFNmqAoalvEdfhiWr3t31sixd2d+HqGIecz5OrvW9+pnk2PwQipsMeBV6wd7w0DgIP5sEG9V6zQh52yGd1enPvQUrvI09yIR4mCBJjIBMoGJQwA7tY3wA+yq/0irCZ+5b1JQELIh98DRFSO5slI2cdRW6QVVAc9BKkkMSs6Zuu8Jdpv6dAtmwqUC2GV9/vQoEq4psji3XGqFlG3QdRzr08Kzltz3Gc9H/O+VFFvuB8xG9hPu60DfwS+4yn0/DYhAUu3jHk99gojyq72BkWt9T+PLAuaI0uBUF2vc5Npyfwx+rAolw7loGix7TJkxXlk4sZrvzyaYDP1aTTx7gJXFuEcmasNmVJRfRjJvXpjzTrxhPnSvpVeoFemJmEehUf5UUKlywV7K3C9kmIGQmbn+LSo2V0RCD5EV/kTkaSVLVXxhX9DJXtEO6bcR5uTmOOWjClfGuDr2s1z3M+ZmE2ZNt7X8GOdZjMU+ftmklBZOSWUhkzjOLme8ss2yp9bLnR3vPCmwi1xvxajcsIx7GfG4Fds2kl206sjqd5BK5Qa/XqVT2fdTdtlbJtKjrdP4Qc2pqqMBwo7vDzGlyEWpF27wM2ud2vcbkPewfPWwcPNYGdHYXi2N6UtjCt/XYrJV+zkweEf5y3B7ya3EdAyQgEMSrTbEtES02AkHky74y7kR9GRFTsHBBGwOty8kdZT9kZtnopWjkPqJPcDyeCUy6iZk8k7seTz8R9Q40JqOgyyl4qpmrR3Cd4lPxWFNpTjWgHdSFU/gsI593nCOxyyygIWnbmzw7ynuTOoLiVinvljyuXsjPdgaaSddu4gAK14li9wlwSCzZASP3XeQJq4ObKsObMuoxCOJ+3daGLzvCA4K5YLYvYDKlIunk2lXl7nLKRlsG6muo8Efn0nsryMlg6LNSmz+5eo37bTclZ4JDi8Rf6S4C6FqS8pqzlwFGUWKq1cqRKm7dDRKHJzE9+tlDtGeyL0uQ6j8nL4ZDVYeKJdzcXl2Rjo0TSg3ylshR0CuaVQdjaxxS6bj9F3MPNHXISJW3ALchJgQeI+OdIMd3c3qRVZeLNw60cg87mxEBZGJD2NEAbqIQx0HrVeB79wV4MzRN3JX4OV8cMhE7hupjiO1mI3ady+RPj4a+423QoguM96zSsrjtI23Vh0miaHbUvlOvkD32VXLINdY8luyqqjtuQhF1nYJ5dw0mwDdgVCWKtbW3ZS53yRCzdJI3jYlk82zKOyrVNbRkK2l5Zhypx5vUoUgy1sy0k83A6kLzz5fgc3cr2dzYszk7vcJNQpT1rrfzJrxy8cfn7hfyZhkJcD8KQAS6IHBb3Vvyb3Sc0450dtzCb7n6G81TopmJfVDZ/alEyfb/JuJWJx4zuq+1c1yUucLUAeqaZS/TS+KD3+BaqF7R9ZvYN3EZEnb6G6xVGvIjSh5mpu3V2c1ehKRwHJxZ9JcTPEMI6icqUQEXTNHyVlL5FvO0ULUHkzLQt/YXYGXlzhGqnO0aHKd2POXiHy52F1aYGOTqgfQSCyHBI5z0aLZyrqvJVWBDBhkreWnR4Oqf3jP4+Z1r3mBEixXhB1xyE7MBLwtw7Bs8wyWIUrOJJHXlAPA8cvMBCzhGzIoDtDmR1XWp45Sqfh4VnkwV8b9asZubmJRjWPfyvfNfX9B7uvH7ztiOW/d1/1qVqWQYNFYU/dEL1qjoYMfs6GUGG6HmCOzpN0yuyIXLOKE+Ucyj27M0O8Fq9exoCobqollq/ZWBK1FNtMrJW1JcjjdPgpjBAQJ5yCnx7jBOaGsHEPI/L5mGwHWwEXy0udWueTZHk1E/PS45XSo8nWQDKtgrjGG33fkXq8hVIhIx1+E+ZrhF1OxvjbyE1vj6Dqc0rJBwj6kGb6t9sWcYpjVVLdmQ7qPZC2v1u9GGciZ6OvIQE7dvalI85Q3Xp1pbEP8x6fu9VnVl5RXn7o3ZDJUOP6FTHWoCdH/AZzKROEbsnLCLnP2TsAwHdkG834Cic9UzLXUMGJlTzJ0/z2jXl4oFXclxKlqsinIaVuIjrczdq/PpIO2Ma8sE4+NaIIp86XekKmLUuLKiZuvkyXJ9rwhq+IWMvQ8wqRLPkObKPsCHdnZx7v3L4R7M+FP7xLuXcbq1ZIfM3YBlHzeuhHxaghxSGXvjnThVlaRm9kXPZVsgWrumvrXPhwdwzWniU8ho77c6GexJMXCLGM/y1CjBEGj+uH+sAx1TUTksJKXYEJ0VYKTp0fPIaWcYHzkflYSQ3IVzOxBC/Ew2whgPyvgEUbe5WOkJkD8BRfzDj1W9beiiLOyKrvFF8fxRVE/9/mk4URvSHQXpLpgoDjEQiKk1QMBu2D0UoIhKyg1Qt4BVetKn0hll7h7E8EDS8Zqy9VekuA8Kyb0L81px56+vB/pwhXRNKI95rp2KrJYFFGtnoWGe0Lg8oo5HvbZxEfd0L01IeLtI3ZYnBpgTA2i/5F2s/FR6k3Bs5rip4FglvaEcKAilgvAFPgklI0cGBb1ODcjmSEUgDkOCRVSvkKY27gFyarB/N/ums5yswv6DA5RI5ZoBm9bBzm3ODybga5ETeuu7+2vJkJyJrMUhswIQ/s7oUhdMqknyF24j6jYVY+lGS4wHamFQ1qYwj1f7BvJuBPcg8RdLPk4OXoib8wbor0xH2dZ69yXmB2Mx6s9w4wcHiyxFOyhVBJNRTDRgUmLpnDfgAoBte9V7uM4TPX8gn4Cdss2Sr+d7Akf1ZuH7qupbuKMIPvUnToCuheC9a+m/H4eOdaKnMRE70jqrAVw1j2S6raTwcRx3H0EZWNB6rt3lhyLs4PPSJIwyTnNJEwhqafFIX4q6emJoA1OaBLGSAHPhYGSvFGzwjflfG6X+boBDaXJLg36YSxqnRHV6pvAmdf8vMb3k0pKnCh7rdy9ykixvN6CT5SVkONM+hJNyAwR54yRh/SNKIi54MmEQskwi+mKMY26IL436oQ9fW93RWkE1E8rbb+RBpHa1XyWTEcEvZBJ0T2txUhqkdJQvW8kV5V7qLjx9KwFTTzJRL2N9Sw5R0/wiVtJe3khQa9IlC/FHDZSNG+C9OUu6Y6KWRDK9F+uuSoB+fuYSzXA4I6mUlQ7gFBT/oFVN7EysdTvEvK+mcudAfIydv+cJqNz5HEDHCoZFPfRnjzva+mYz1WSWJuChQwbObPBu+6f075m4A3Uc9hlUTfKyHmrf+GtkuEoCYKUCq4hpr3SW4hAwQuXsnX6ZorXd0y2THhvvyQh/vH/oRqySlBAml5TxZNZpxMlhCm3kouRuC+k+/pUeN2D6VShpPPC0AX/5xfTuVXfCqwRfvtH/hbVX0CmtDfB+E8lLy1cAF9DlbkvpXNyqcLLBADtiOvjCymT7oxC2zo9Fv+NUc+F9XEVNd9aVpDK2brhJWXUaGWpB4kn7ED3hZS6deTT5mI55sWFNxVsK8UYErZQvnNc25ejyr9MgURaf/HfDYOo/CXBL1VEmFufhv6Q1Hb6h92X0qLMfSY0aMTyR18z9UK2f20zHh2HczI0NpWI7f5+J3ytHRRzlGgJlnGv0xwZiWkqDDuf02eaRoTTxetd8Engl7sQ2bM+rjqtJ3d4lfhveRdpYXOryHdgh3ckjbUjN0YnQ2zPl2k7Qy0MvnTCnMC/xIKRZkMCLO+Lb9stzOmQQoDYfTmln46IX4Z/4/0BywbIyH39lO3ox0gWTZYwh5bObS7+uPYMgScIzWj0W7kBv/ZZlYrHOq6isUGIpHWhL0Cfg2nNDuI0upCU42i6cnpAOSHafnpN0FPSA8NikocoU7K3uzOp2oj6Az4hS4wgKEDFpQ07hTjODDY54z6bViRji9zfAJAkrs21EoiLanMgwLiz/NexID0OlSU+nipAjLGxESB1WudAVb47cj8oihNJLOIeSKUUn8QV7nPpnDfuO6YoZqC4nKzRHnmpvt6pTt3re8VEBOjCZ7s39MiBUXu30pOrfm7sqmdEPlqzfvp43zsqka2lH41EQrE0xuEBpJB/SEWYcGkIhrDshP8zrRL3X+dUG3RLnFdSeo8k2eWrhyO1UHFI277TqMg5nu5KpTO7tnipNcv2II7dpXa50U3pcjxH2KbOI0IIXCcJWUCq9AWckekl/EGDj+48kmjJxb3KnIc32T9fFAdEqYX3lKis+t6YD1G7P7bGA3jTeeRkEzEE88zlSAge0AKexyOexyOeZwJLSfEzSjHDgPKXUoV24iL6QposMzrzoH4J/GtKMJY9kDbHNj8aWTX80Q6nhJPlQfJSDVOfFsUNZvQoLPsvMhe6Jd6WSTnyoJjN2gIqHfIwbUk63pJMHqYtScdbktVxqyWwXlOfFcWvgIdFNSOeWypRpNxWYX8TybRPQCxk9QG1CafqQygHcHe6T4X/hec1jx1doo3uG71ZUVsQuSTFo1ZsEdk6a1N2Vu/gWEyTWSqs5yrnDTEftRlJaEZS0CaExKv9kgrguPkS9H7hly9SNI/9EnFr19//MZ0T/pPm90olupxH1c/4eH/fhIK6mPuXpM+3dvJ4FInRXJncZ1XSfJv7pDlbd8WIlDU+KfOwZSR43yzs5UlrL09GezkBY6punTMkH1dZ2B/DNrCfCKGiNXeKDZySKJM1NEG9gV5YvNU03IViXxo119w3rTdSyBaJCz3S6DQTC1NmkYtcebogyb6XZNbnK6lMskQOI+12GcU42GMRgswi1yTIPKI8UqP1XGZ1JBfIPBtRMU0Jow3Onnf/KuQhmq7qLnevS9qEqcjiKtbpexOGhgUwpviAMWmLASYRr6VwoQD619SvTaj+MLA/QoGCD+HdVuIRwojHzYuYFJDDHfetVCQeCuWpM2TufbZK55kAxfgm1I/5hudYverR/mS5jlICcL3P1ubqQqYjJAO8f+cAjisJArtU3BfZuEQiG/dvqS7Eh9Pi+frS4ZzzxgE2Ivd9IzgVBgWxcrvaCYaUu1Z3Vr3d19PihWswSl3zoxJKYYA+ISxESYtQ6r3GZMttry2G9N0WMBPu+ReI79sLpJU4cOAm6FxQ5cp3xCJw9Dw7XZnRURYBW9Ww5z8EsO5c6DBTYfkZ4awsucd0cpowJ78Rc04m4iMIO8Vjo0n5MybwjnBXZlJULC6z0Z2PokIFBcvtr7xFwbKlNoQu15IapxheCsD1sNHIR7FrjNiGWpC7RodMO1RHLVk1asX//qM08mK08VXtLyR7K1Cu4gHaxmS8jQdCE/dgjslbVnFIVWN03TDgKooCtwJJT2TrY1aywLt/+VzxRtvMgURIKvIyDBNhE4VIWhFjid7QC1RFGhqH90MGv40O1oq+huJUuv/p5lqgFoRspg4xiUKpYTQKxEZhYcozQF64T7KcBkTXixWOLdEgqsClastMCKmj4d+lF6+ii9PKgmQpT4T3D0s6xYqfiUaC0gqT2wMd2122B2nz5nB+mdod3/SNYfom11S2ZfrCsykOPMAgyIt/m1Yw9q/HDMUpkfG5Z2TuO7Rz29/FdIy576oB/G+xGMBZ+6TKukdJf7ctmLwZweegGRaiQIqeyCnlvp2K96sHWvkR7dO4wbufRhCNXJp3XAytWwQ7V0R3IpO0oA/XUK0UI5dvY2HdJo11+43vRbKz4ZcEv7StW/ddZXGDDHk0LTBrCAASy+tICb9P8RezP/MqkVfK2FxGqzEV9R3QlMQjVa4ZDTSfZKli+eI3ssUkTe8kHB5OkDKB+atHwfzFfJiA2c+YlNTsJhxa1hRGuFg8NiK9kFMpxnAqyYBpIHW0FW9tRy1Ae9DCqKD9jlcJvE76k9rJyXm0NehwT+SZEmRJaSePRchksqBD1Uq2YiWjHeKQbw8u8yV82n6Ljgh+6/6dJJl4Jyywf0+5VxjMFaTI0lhOYCwzNRqIkOfqhY8IgKfYxDQ8DL+Ti+UlskpTu2gppYIegn5IuIY5kKlv+kP7IhYvtD1mjrKbrNjQqGMPNvQMXUHn4ttL8M/F822jwT1KPT2s2PGVI4bKY2b0LdcZVxmaQ72lsVkeM6Nfx5vN8xrzhXMN5ktSYGsemS/uO7SUmrnRliNqxzxmjtPWlv30pG1OR9bNE7Y5HRk6LEpPxOS6y1i7bA6KyEmDyGlfjB2jeXrKxVImwnoi5k+M6WO1BSzgOU4r1BJ6jKnRiVpCuKRpF68+zruqUfSYgVEE50zxBWs7y+ZgbcQcG7eGkrY1ZKiJHqdVSfPwKTFlHKmMl7Dk2t+pyeSWIOyP+QFhDfn1u8f+WiWU8zgnwP2pSYRu74qPoLNallkBfLUNsFRSxS0rX/DPuPOiiB+CYqlq30KydQVWS5LE4FaG6Q97ucrUBAqCTLKd+Pb7oQymxWnHIXy8Zi2+x65YvL+VFVOjHZnb8bVjtwmckQHXsjGfcukYVYGosj09ipBXEjIL3KEsqG9CcRCPWBSCW2bUoGcEC4auq30tY8aKFwtKniLSSU5e0Qstd/9nVrzluCbe89ey8C4+roH3TnOMgffQuIFnRwaeKtOmpUwz3Kaq9DOPR4b78Tjwfe4dceE+RJrPl4y/hyZhb8Y/i+7tVjhEiedJsGFRlYmerWyyizbiJWc3KJ9LAl6vjbo1sRlpmRErlSi2RdIP637PhtBA7k+qQM1BT4VK/zGas1vjVzOM/Go8arGiz+c0ZvJHJO+ZkLHrgONKwKgFlDRm5H5Y5SiCTVuApizD522A0d+N29ewAGdrvA1uG5+SLNLxaDNJH1MW9slIpqSXjLyWMUcCvZjsiV4oViwyVSJJlHGXalJ0+0ufXdBPqQ69Ket3xvKaGSo8Dao/OKfxz2XuYpRUCwm1AAtEku8ZBWCBwCiSCG11VPHGmdT/hyBYyD/eD8tZ8IT1dQmS3ZF8prKQ9BKKdF9ct8cwf4defk6dX87m1kglzuW+udx3AuEsQP58KgUmGcaReqRehvyN5ZL5fcxhakmGukfJMEuZIfIYrXK/lM0X/2k8cq+pFUwAF48qd8yemydm+L0p3bSy+L05p9i7io/6mPnezHaNe24LhWGjCf3fxlYMnv5uO+5GViOabuQUljSRBRJxXyBDbKlKBKk+pfci9cn8KkkF17sw5Cq0Nh+0qaA/2ZsXFhev4T74ZvKj+g/ct4hzivSBxnlwaJRsYqVoQ2LH2PkZehH4XfJ/G5kogZb0OqmOVV5G2UuUMNZJOtMvZ5oieey1rPHYGkcvkBMSWfzo9Do6Bx5OjUkkxdttHC+bg+bnm5QY3SVFI4iEE+VrSUWbAFFl985M83VWTGMBG5mSbMPW+NVgGLHYOssuApoQARkkAYLaXWyn0hVNw/ewpUhr12ZqQHrU7r6weIvvMS8tXLLQ2XZFuYi9RIQgsXuR1Je6GwWrrX0VoEjWvIKn456jzCkJM/SWuD7EkdfoEsjPndL4d9bQj+AdGVN8XVZlDDkXPiseSU1nmYklDwKdVLLFIs1MNrdWnQuSZTEeYqtwHfAkJYoAk0rSVHoMEHwi4aBEMep6L79AIhvu7XzvxJ1cZqFWJFGMuhgo7n+UjMrX8VXm3pusSuiQfNY/Juai1p6wxpHxYXdj4jWRrjcEoojEaVJ3XYDjYFVHV5B3UkG6k/qVbggw1z1myTGCZ+d8Fr4MN4NZ+QqftKDukrWg7gK3nIqqTABPMtw4Yz60+40sJOxGlXrB3Z8k7sKiDSEf+/Q8sWUhZa4cQhsRRpLUI6SpSCLwCgVPJuy0XxMYHW/dmzPsMNHW+JUXB5iLUUZ51P4C6dswQd+SjZcUyPswYMb0eSaWxxJLZHZ5lbibELiO3a9nZTbyiMmrWclSslKs9NZM8/jzpg42Un5PCpBc0ElFFYNFvS88LKnNUm1f3jxMCplGD0NM+q1ZX9EItXJ/B2u2OwqoSoFOz+6YY3CHbcRdJBfIppTDnyIu3rc12mZvtbPwR/NoIicO07v9FRz+SfBovi0L3sJe4y28GRGU9yXBXSihYqynotC0N/faXivNg5PUR2oaPxf3OJ9k4PPFBgkGSk9Hmu+SFy8DZwWERBVXweUW1DIkgtj6wMsx7apUaiHISJdyV+sRHhoFWxILkbUQuZN/aEFhLQjvF3r+wlXxamxe7x/fvGJuXnHYvEbec6xoI6lazda1Nbjmg9Bj9R5Wlg2LipGOhHLSfSkuTpbuMnQgakrxyKJ8Z6bOQ+NjxFftC9Wf8FVr8mMyB+n8f0tW0uEui8HoOuj6iGtDx782B6qkNq+qUndThuaTBq+2AII2z+e8NpjM7SUzSh6WlRK76xUCK/IJTLHRqVakMRdWB1Nf15WU6TEMUFkd8aRZW6nvPnfUxhRtjJo2JtLGCG2MxtqYt3BFRnV8rTZGLDqgRTB6Gd/hKbImJ6TzOrLEsvaanI9G2zn23FHJ1wtaiqKYkKISLRUvWiOr01u7HIL6/1loPITDw4JCpl3bqSmkbFnhfj8LLdnfrGbL1fx8T2JpLOtYOUO8GXP6x+7qSqksDoTSoOLRUXgsVap3urWjUZahLIe2MdyiC4xbdIEKN6rpB8nIzk1CrdN43qAd5Q1aLXRq5w0q2DoqCNS1Iks7b5c5MV3QBte6pgsan4Z0zCvYG6Zd5qQZvlc3amWw8K10GFC04qVhlRKv7BqAHiRIFVcOGLLIZeCAQZKQpMerEBDjGvGUjDt2JRDroyTgF66eCtLin6+EhE3yoROvcb5ROI29KxE1mQrGXRcmwmsoGdFGFdpW5GTq/lbJODLKPEUAlv29AXX7RKywdoz9RKGmVf3tQWbGawtML4KrTpaK8+TNAH+ThqEQ9xLzIlRQw5ph9vcP3/yGZOgOsbhqJ3iuBKvCR8Vz17wTAEmOe6uj3aF7bXLsrU47dgPNm5WxVMfXuNtR4CX9eMbqk9VkkPPd4UwDP8ESmo3Ggt2yoe0w9iArQ/PSxsveXoSxuVVYBO11YAf05qCPXjyPyNEec4N0dfG0Y5+9XdJR9el/nrUfPdpIc33uT69hdr3/GLOLoZfkHPW/WHcXQC/FBWPctVIKPGaSrd7Q4J5y/yOhqEEiFp9zZ1KpCSCxe3cyp2DvSkrBWxPZmprKNSv1jgRziWowp6dunzI2q7TC3iqanxjQwD2NBW4gU10s08zr6yQjd8VIRkCs32n1RASaugjggSLScBrVaL0pak+rDpy8sXKXBCuZOG4DAeMwolqtEVw34DMNgOASmxH4mGTk70saNaHhJ6JnkvpXIpPRqFnfojRtf+UtKE1twE1onqN6mLBDmRC1vUvyFDeTODeuF8gQECxBwTDEC2sliEZs+PZJKFAWAhe1SxPyGo1GJdFU5xuMR0lORwftJlPl+xubc9Yn7oP29AhGZ0ewm8XLyPzilpSJQ9IKJUm+VJy5ai0w+j+WYy+pgZ9P20vigcRMLI8KtTVWbUKsGk6sEZJfQq+UjicDmH3ybLl/Y0QJe2iH/MQTLfXYhEB6pomA9hrfcVeXZpCM8JspaLsyZ1C0a9zPkW/+nL4ybBZCnaG+MDpYu+gZppwmuGlthvXBlwNhLhm6D9mK5WBa5kAZLQXvSA+tzTUCbmsAxASMWxZRdcCdcYKWVNX2WubouauBmx24O1ha2VEvU+6uKAV0pBSdKUC5pwHdfCBiWMwbn7t/SN3P04+TCNQqZwUrAeDz031FTGTdV9JWdXLirgu5SoZbi9AzuFeo2exeQXxw2qnugOrdYZLizoqFL3cW9FrIMQ68OyByDJ4EQ68ekG8ytZtgZ1ifXXiVpqlqd6IhGQBsMtygEPBNKUJkBo6oHrIeK6MZSoGVrVh8AjV/b1vLH7nq78yKc+ivG3nFm/V+cWUbCX2shzychrASPeXzUdAdW7+6f+VvT7Kn/V+r97RTTcgFZe4lEysvkTibxLiq5BLMvIvni3vGFcdUKplTTdYJuYQfyNppgh/IRjmAo0TEDpzDTSQuaV+8r5/UluiTCs0r9BpEVsB1GDrqmKNYnFzQeiTPUkCCx4zP4LpLg+uuvYknYRM/bw0z8MPZk5uBKfdLp/sl9vXnrb6T9PtHskqgfUcsfkg4lOwlQyLZNnefKihNrnKCXOXWX48Xq9LEztM0sV/LNEr55uw4Z7QTyb6ThpqLZCkQth+TeGKFtGus5iJlKnI/YxT/FQwAk2BBgL3crcXcqu/I7JS62wpJM/mPSNJMWsQ6rbOr2B3qzPEa7amU+SY+dkus3TGc1L1WdklcheIizS2xWkCB50ZEcXFLmlOCMmhaeIZFomqxZEEDslItAcLbhPkk7zzpQpouVoolLNNJIA8SeSX6S+lDPNRBOgl3KZ8wV5spFqhaoftTdsGYvbakxREpiyP01WIq4Mpc00nDkaaFRLxpn6gckXtFkztBUrZWOUQmT0FNzBKzHbQJ4erIZ2T6kBKIjPdioYvP9s9jebYyO3RY8G5N/UOyX0ApeDvmCLxiPI8Dr/N7RakmESbb7xVa9GDBPKp5HJkUPdhR0QMuvFcuCyUP8N/wO7lYCh7SKhkVPGiXRmwOLZ4E78uXZ6dJgkbiXtGqcaC3Kr6mKJsEUhuEvk1214k7f85bd0tRFDelNpawoQ+F2UYLzXbYgS6UeDK2NlLiV3d/Nie8rkYdVon7OKQS190nxP9ZR0LK4JsgR1M+ZqW6j/Aed2SjXTfWM4xghgh+Iwq1kAlvpYq8u8ffcKusZSYKidnNFqWKOiPN6QsUjBPz+tPZnE8Ip2z165jf2fA6AhUTMAdt4wQmugDqOaqOuz0rc8nKe56WqbNkbdn9VVam3N5ygaNzn8x8rsZdZwkQaizVNe6TGXZ1ovW5v87Ctq5X+dTd176uisN3kX7b0UjCp9jFRkg5SBrUObbIluINMSlOmQ4worTIQl48b1BpGpRpy8rOWC4M5yfSeTg/WXW+1GNITrlYCO7jmWaUjB4im1n7NsXoPq1QHLqkYLWq5DGg0vxIVqxraStSLtwur8vV7yquqfNl+zMjzyiUsGK9fHnFnHxreVR8KJX4YqMWGolBj6a9TPw4MsThVGc5ES5ZahTG3nD3rWQWJgFSPmWBY2uBVNF84xJMpRg8gunCL+GH/uuM/8jyyZvl0wzqQFZRZQMOiiivtHvYkI5A6QzCY+h/iWWZzQnu+oClAZLcgbFgeWbTRI6dNkhsygFcpKOavaTQ8+sELGJc9kyVqPMluOLCzDA+00aYkj3WwdvhH8m4yDgbTKDRjJv1Jnr1aMWhuVwcHSyEbLQ4bFhW3rr7sjaYUSaiQ2QMgfXDQEkGjxW6zgyAOrGC/wXhZEfjHKa8HQNi59nIb5CLIxrcx7lO+l2gi6JQcKco0gPFxteOn+f+HmIEvExuIwsEncd/bDCD5fO2nilaNiLZQQdSDS3ASp3nwqX3XOFgRTtyrf6EM4phPSkf7QLBSzoJe2AiIo4URTs90i0y8eUJZlNwGYibUXKJFf6KUzRTBBFBrxoqxn1UGbscN78bTgKdg3UeEM0MXMLBwdpLJeBWGpm9ifjnOVGNivBkJEr0nnN6v0JFvorZJgSDH/HmO2V8unCymYaGhTg5+rYBeqsLv19EP2yXJfXuCt4BcL/uijLxXQxoThu0ywEmNFVXE6znJCYsJrxG/hRhXGsZGfZr26dO5NFAzZC40Vfd32aCAYEtjF3LlNixsKGVsGGTzaUXGfd+CKvYfRaCBv1EMQypFbsHsmPzuMI8Y80UlsFn6Tm2UiI+cO8XEwJWXabsGpV1nxWJmA9Hz7HugUxu0v6WFvT9yHDh9w8wVWggLdDihh9hyAqsi654SCV/OWGWIho2Qdud2okkli6VCYmCm71ngsKzFHA7t8zdLPHpucyrMRINTBH7jNxnMllCXQKzEbxK4Qy63ri/yUg9khPOtosLWeufIzWlwLUk++6R/05ncFHmeM3cF6xzlCv4fj3CTwvCXwCJ68KVR0bhge/icdqOQqGk9+sSFxXMFkC7IT8UWHsTvEJXX8G1226IG/Y3MuMjtr5oWh+h9Tku04bzLbQ7c5HswDtA86NVzS/Gm1+IR6/go6QVqCOGJN3H1Vy4YbLs89QXZa/NtZ0LemBfdACjseuCr+n78sjS+T4+poXYmnBbCLz0CIAK5FZkfg/nBVKUlwckmb7Ir6KchJyLQZud486ObzLNf/viE+q5YTnDJ1STaHc55WcAjdu3rdal1NWm5ktTyPxUKo6iKIsC9pbvYtPuLlXIl0BIYHhuGDlSRhck0iH9gvtUJj034PSUYoIJIR6LtXydJ4EDqovs7tJyRhcUNy3gKQVrURsy0nBH4oOiBXtRrAZ3OJsLWaQfzVSvOqc4vfG7mMYZyREVCSJyzbSKciOu7F4r9k2UBMm04UdUPPtYx2guO3ePhpm4my0tZVou7vNjUYPX9ekiLfNst92d7dZtLdscPL2R+0gsqaWZICcvAjhZ63Lgk0IaY73IwgqRv0YynWjKdq6CGFGYL9ATKxa4qX9pu6B/L9d334MuG8NDGp1GlHE52/Hs+7azi8bPD7gn0q+xeq0X6l/aDqe3uyepF+lWX8T/z59H1rcYgRJcjYdwSds2qpGpF2XnMIB0NxB3T+cLowuiehEWqa2fcv48eiNlqkoPl0T6tg3HdCS3ovGBkRi9+avr+5+++sWL+uY/NO4XTZlkTccqfp3dHLk3mpHjpX7/O+gtluJfH9eLrld1pdY3CfguKb3Pr76qmtiXNA6bOr5qMjHWRjoeCKfW9+0CKFWvi1e3rypN4w4zLbrsFFFwsr7Xb9jlU/fSXlZo9rKr7YWC6jdbvza/UCyfQWXwdexVA8BuTJNnAQSEzKXsZc3dmfCyDe2t/+SZZNNwL+0lrZ9jQs7J83/pKYCMB+yk/ownlwEJfFaWgPOmfk39Ox+R+e5e2sxAvdtAOGcM+Gjw2G8+hdqhe2l4Z3bNf/8oAbuKNiu4WKCJu6UQlp6M3U9U8H+g1Rbtig5Z+bzM2/o2C9v1Cwi6PnRvNHTb5zzJeB/djx/vi4bIFLH1nTg6gqKkR78RDd1fxLjVJ78dDd3XeHj02xHug6sR7eDnYFgpHTlNte0478bvRHp0CEc/SHB4G8JqfKrzygTMCwf8y2SculUs4MmxnMDgzLOg5czK5x4Denr+6j3PXfAGmoM05vPh4Gg4eCQcrBg9eFM4uNkM3WuxxMB0/ws8sEP3IBryqBtW8XHQFGissU0D3igGUtN2KT6Tz7P180ikB58JBw+Gg4fCwaPh4HqjBzcaNiKu757Sg4dPGLp/RLNuO2NYNT2T62vcfcbQ/XGMN9w2dJ9P5rxZs+E3Ymr/cKod2oYxvd0M3f+EMXLb4XC08gdm6J6CkVr5Q6PD9yY9UmEs2WyZaGpkps+Vmf7mE388ZvrOWsz0nSdipu88MTN958mZ6TvjzPS5MtN36IbmW+qkjnRkIx3ZiGk07ouZMMB/MQOMAJxye0S13bNiz0LgeNTvpul3xAnDjrlZ5r+VOA362oA6Tw9sOIjDQcJ5Zuobw8HNiY75u8NBtMPeAan+/tYXd+OLe1pffBLW/qPJGku3OWUz9gn9c7t+7l5yX8Ir3/MX0TFrnJsgu+jB5tfcN2+3+gmb9XObXvSOeylIvpw1IgAhYZ6yuhU/fCHm2IrYKm6JBU/lWXNSOMvbzeqn18/T9HOnfoKcykeEuDbHWdXhhY7fkN1L8nl/kCgPhIMvh4OHw8H3wsENZvQaNxllc2ukX1jCs/rpR90E2StT4Gs8ApkOZdShdOhehwMkmCC/j6wDIuImOHPIKdAekvjJh8So0DJBaJkgtEwQWmv33CtHopXIkO4fMyqke4z7j6J4ypOtLHk8MzLrFfYw9dw9jc2oA7jDzhbfjoElwiokEUx7cVFzAPF1ho8o0SpTnzasuJl+ywj7yqOZuJH2Sj9/y0i/P2RlHL6FwYFYXOPSh9a+dK9c+RWkTHFzs5TFd2D/vOMMfSJ2EkMJ/m1Mdsj0r+IAUp4H1xu5EzYCfD6knw/qJ4aBjTyiX5wtH9vkYzMbwGHd6y13sK/iudjTPoeWYJf7Oxy8ycgpK/r5SCSfR/Xz8/r5yUg6lFv3Z/Fy3M7xlez/WCFsUU8++RO1hH/C2VQd7men3IfTpXDMKNpepvFg943MXYhAG1UT0Up4s6MQOYtD908ZZPwtBWPJeM29Mnv2ymTa6yO3t3i/yGFOvG9nzczHK7KF6MTvZtqLe7UTH03W6sW9oRPDe+la5ao6Q5fZXl13fx/rSnwg1rX5uViX65djue39scyWvWOThfelHKJo2KuyYq8Kj70qTTikkC/fyVTi7FWBHItE+roRCbXXj4bDSefslI/T5MPLx+wQNItcUHuL11kuJMrUVePzdRmfEiPxr3T7fAcuXRXYePLeYx7s/jkb7QPbhu5r2Vo9ymWiW4nTkxJpHLcmvN2/ZPJ2fJ3F5g5hsqFXeMFmABpgh+M7vV9vg02RT7lZv8BOComArZWfKiHyoTuDtrKMiCQ6P5SNpNBDdhR1W130+AgQXNxFBeMUbeSuB78Zvbx46tppFw9+M0Lixb+N5VcflLn7mWcM8eJRfeQZOj8eYCdhfd4Rqy67V5Xbvartskvu0S/aoxKJQn68eb1XetD9cwbDnhmHbPfql3n03uO/zKP38mW+NfYy9AxwFeP2R0e3552QQi5tOs5S/pYpqrEe/9Ns1OXgLmaXj5/yePqkp7TG7W8ayLU9I/Av8VkIGj5tCUtTLXgvFoYhMcU9Jm4LL26LfzVSPmrFbdE4K35NMnoI+JVTQbaqIN/9YyrIZi0F2TyRgmyeWEE2T64gm3EF2aqCbIoPmlH+q1QSmR32XPi4dtjngWlrh32O4MWS9gu1qoSN3Qn62B3A5YRTfptEI05DqhRLQxd5hNLQzTzavQRLuCuhDIwGDrcPoR/iCBWmszw6jbWmOLonGgpIbRdSMgDVuu9l9DWHnNvfTU0fw5U1XqaHjSIqNQNXxvXf7giepfr1T2HOP376flb//jNCvV79qztDpZ77fsalJWL+S8D8kBvMhvx2nPSDjJLZW73JQH/sNT8y90Ruu6A/uvCjt9oSr7/k4Re4sZmwB05bIwDvBj6IriQDTQi+iday9SQZuy++HGLUQAj/Q4YZ7CM0HHnjjzMlzf1LPIfd1Udoc+67/J5pKq2ffnUnHJvy02D8p9c/xfd83z2ebfIR+cP/KSOBOOR22jozrheHjC/hC5aBMolS/hpIjE3/2owEDxziZgRIo2vpYRMM0UzX2dHjrrN4zXWWyGKJx9ZZMr7O4rF1lqy5zuKwzpInX2fJ+DrLdJ0lxX9tUrMQl4v3ebOPSVivQpWwuI4IIS8cB0xuS6TiMZFCrLQ+WP/JZp+4l/q0he+eBGQm08qOsz457P7OzMEPvW/0gFbaXNKupawP1m+9ByH+cej4ADKYuI8koYrhix2JaQZKMxWSPYmqRpKo5ObdSqecHMALPonZPSmIaVXU1KYlhDYIkVGxouEbr7piH2Cp14JFRaMgOjfZ7d5g0CqUu6XXoqa941YMw3usTuuKC6PrTmZdm584PcpD6kWfko28hoWPWAEp+ByFQiMuBTYMs1SB9cMsXV2fdL4ilAuIHokTQWaY1um1PqvL80hjKO55xjpQJV7H19bfe/zxx81VQ1/UJ10Fjry+sLH3BZUoCpxwBd3ZYFkiGUkGEPCANSU425ognbFIZJ/WYUpL89oj0E48BZadp/Wy7xyol8kXjdgW1hs9y52la69iOPNVO6Q+qQdiSOKbSPla4jtLkqb4OKBa0mvJNw3/M2JTJ11VCa8rvcGsw+oMK6nHkJTb5dr7dOnaVwX+veJ/+V0U5PoJXqhevvqqJ32d6H/hbfQBRYPirlQwfQ2+QprOC94CU3OqVJK6mzxrJnMzfz5xryUFW67J9L2r+nb1z5KiLqxSWuyLM1+liZk1y8g4BbEghKgTovaihr0k7Udhmfc8K4F6mplT/x/1fUdAGNFa3z1bbPIIMU5Kqm9PMxCj4mxJFE6YKJwG7LxYc4Rj5ggnzAgaoWgAgaeVHextaxnUxtsD7tS54iuqajwcCe1QAfXsJb6AfLvSF96eFV+GANsOewlguXbYi4B8BDWkgKpxri+wsJ+D8OAORgm70EYKRA52ImOd6sY2HkGfOI1HUDwWeUR9YjMPqYN4Ht4v6ggOPxlRH8HhZyIqJDh8IKJGgsMHRSPB4UOikWDhutd1SsyOh1Uj+dPU9NCB3UYjWbFaNTfSSNBFD5uhlJUnLRyAOnJ/H7joVflIVfmgkiKHTguqHjFVx13fwYxxXzFK6qnqCHSVtmZiF+3DpsrHTmel40hB0UNqJGMn+lSVlc0jDWpRKqSv7wBugmeRO5EEpWBmFcUF/Hills4lAtcjOHsCapdwhsXunamfgKlKX48kkzAjHKZPbdzv4qyOn3C/2Cl8MXZiNHbie1IJKPPE3ponYi96VypG1W3EFfU99/qOAM8e24DW6XXkfp9J16DDYerrig1KSleVlBtP+vGUlGwtJSV7IiUle2IlJXtyJSUbV1K6qqRkLQBt1mjVXMrnzO9TqDl8N6VxrkQyWXLJZEkkBw7y9mD91qf52L3UJyNVYsWIVwJ9S2IWLW3cn+yeYtgdOAohT18YbiaR2BczwegiCB1zhhEYtUV7hdKtkIBbknhuMQJ3RYTIKHAzojJWc7t+otWAeFUDmKr6x4BFk2uTVde+sDEqG4yjgbzvgnTCLKuGZyknYuq3AicVq5XJgM4NHY6SWpnviFnOINHYMStTi2Hxx31JmdbveWYwDuojxt2TiPeoMqdHR4z7AxuUuyqqr61vefox/D96bUCSagoTe7yx3hI+RS2nEGvABmgm10N76vsI5sRwWh3xsiXXnSsEpjbE/LkOEl0Hd5704xnF8VpGcfxERnH8xEZx/OTrIB5fB4mug7jYFI2UX5/uISKz77hf6hSfbu1hktRndtgrJLfvShBe77AvA18ItrIJYDpd5CdkD5vw2Vkx8YDOimFf5TCeJ7CHbSP11TZuWTjaTvsZR1+WLQuHR2XLwuFO7lg4wuY24NH9smHh8JOyYeHwAdmwcKgbFhOp3oipONFsWL8wiE8Gnsx1J0fl/Nim1R/ftJzvc9OaXr1pNVbv3xvfr4+aoecpTn8CrI37vKGOXMW+D9vvS6ZK5KxgNmMDcm/q+L6U3AazGDsOVOejBv8+ZNyb7eHmeW+x7ibr+1vjo6bafGsZ+c3MQE+YFFTmJPYrZ0+GvzeYGneboXegundgr/p1W3a989PcgOo7zdC91TJN5zbYF/iFNCO/3PHW/YYtt/gJQsLE/KXju+5XOn6CXl/vHQthE/dm6341ZHFuIO3t22y5IDmSPcjSDWAdAg3jrN+ALunil93uloSpRQnfMAYr183WL8Ch4npzIU/7zRZ5UbysLK13cLKTou7BaKma2Rz5GXgJuwxRu96cn/Gz7j0WPAMnnb8rer6fUYD/RevL2M94pq3NiN05w7JtcSRsonX/NlvO+U3wO7/Vlif4jdJAZviN2up+reNus+7NHT/nT3C/YZ8V7xRhM9gc+Y3Y/0/0A3nCwG/E0wd40GwdBSNw3ebIr/Mn7rALdtmvwxS901YnoabVPA+ZvDX23BP39+0cFnXZBbUXNGJ5zCTtqFlaBhCTLHbpuLd1pAqns9X2KpkXkd98a2kLP4ldo8NSq667uQP7NMc/PfdmZBdNIvv3wf2+627qVJGsoijb7Se3xjmmmdVpVuChyWjvUu6ayUQhFWMWNh7KNeupQk70o0hxx2ne/VbHd+rNQ3ACs8a4YKV/fSgP1Q3QibnCM+KbksWjfv/HItY9uBcLOvKpc37KW+HxyVC0fEtHOBihq586J7yJAyHc7LH8qEy15w9pwhha4XtMSfJD90cd1DztsAua1hoJ0g6b/FPeCJ5ZNNRUNSYxaVvwyPPnm2K1Pt9zQAwfKk28htGIBXLYgUOqhy/C6wjG2Hs7zHtBzl3kPmjdHR0Bd0glCJ1I83gnQZWMDwzhlkVNFjiXeRehpkId9e902ps5YjpaHC0utlSRgFWdkyytHqBR6kMDemu0H6wvWv2Q6OCg3NhyUBLphdzbIQui3W93SoNZSow6/PMSELtdAaS0DhNeB3KizzFOibj9ErQJhvNKLoPTQM6HApH3d5iCqWRcuHc1hWlY4fgnoXWf7Kfcn3fKKXSvZJji4dIj0enRz+yK0PM5s5QghoTWGTMcOYuVn2KW5MnT3WiUSqEUWVF98zOGZY7XapOkm3olzNqceG5S7lr1fE/g8v+YyF9DoXzt2ULY5TFF2AMpsXQUmyuRUU4IhSJQiwkL7hRbEOYId7tEikJE6v5O8wTJ5a8PDbRF7XGFNl1qAbWhLgRLvjh/vgR1FAJdZc8Dw28wZMUyolok7ba+YF48EsynvHW/25Gq69OEcgskqLd2GsUSP1woBGeyaPCF5Oo1y2ezFvVKLOfpa60ghakm3UoqfAAS+SdOn4/ckZRwIcxHQ1FHfhaSGunWgI6QeM0BHV8DUTGekLgtYGpRXt2hE69DiWV94W7rAPSQoitatEeege389zqNEIvq+58xLHtSKHbkGVUkDOcxkAQIhWaCOHobC1rrFcusFDmdJ/PUJUmWWxR2A/SKCCTqoW+g2cD3LolWcNpYUaw467cNReYR5HfxLJkzg1JXuuKSTLWknw3SD9LWqvRjkcpI+mWtVW/HpR/CSN4+sfTLBGXHZ5IkS/O4kX5S4riG9JsCW0OnEX2ZUKIHfCBetUr0YSaPiz67WvTZkeiz0iFB9KVcIqyLZC9GRNWHi4tYf/9p3CDCSXfk9IKNNkrGtH+js8lP0qn09g6cQ/jEdovHbvLY5k9yf2rxS7fVrnU1Tch1KP9ah9AzRhypWzjZrxPJMxADdA76yza/CQpQ5De6t0DriKAiqe6x22+SEMIMNLXNkV/wpehChd+gYSMP39o2P/FUaOJPjXcfcr9lodFB1E5D1JK6emJrfJvBv3eAAnCLux164YNGnIAjy39eLZ4Hf0zLf/1alv/6J7L81z+x5b/+yS2e9eMWz7wK9/XM5vGmfsuOAHvwkUSrx+vrd/hEyAo+khSHackb5uZUaWtzStyNHWRg4nspVhGYS3x/DNSoEAzV1/+hwS6ByMCIZ5rM5W/ZUR96pk/cP3UEcTVWirv6xtEl44Bf9fU76tt36CV5KJH5Fdt4NAg31eSWPUtTj/zxGLSYqBQv8iM6Q07ejdwnWG+oiKky7YbV7zLniTyfE0Rau2R140fnoIQlIFY78R/nbJayUS3KbuIw6RUQwrp3pbui7ZQ/9traXLUrOlMChFbYCqSsf3EI92ikMMPSHzrMSAauad9Cecczd7p32QawYacwnln32U7AL4X0vi0hfVd8cORKiLbGDkVStZG4esTNKG85EV5wJqupYNDVvZ+t8+Fhbw6WaYOhBe+fT1b2ZDcc3BMfvK646bnxwrI5GF8nD5njpCEaaeRhFh3e419//VlCqbNod++wvtG94YV+s61IWpnsr+J9EjnaFeWq7CVSZg09/5LD3h4+uOe1d0eXVPmuKK9Rr5v3ifhghWcnP7zHvH6Pub4q/fzhS3zpc3cJLllJLrmqLwRid/Gud/72c2TeXLT7Fj2KduvBg8/GKb7+UHReZdmy3p23/DegNG2N3V31iqlXEm/n/0RudMtPp3VU9E0d1bGP50sW8NgAGlLjaKT5oQFlKbFgK68XA0cVbGW5L709XJUrmGA5ei17vcdfDqxRYobHdQzucTIlxEI8hB/InSC+D8Rv32DntfKaQPzuVluWjTLoy/9kE8Qm4pZ3qaayZmtyuJszoa+faf0eex2Qqu6O/gsTTRRbDS8vm/wLFm30sywooREqsAIykarULSXLPkUxBPyNuVuaL8aJ+kjLMhhlfqB3pW/gYGbv+DufFQ+I0XFf51nICpERGuY1d2AEqxF/zN0f2afGkQ7f5t23+PIunzZDfOOzwxDnzWCft/vQod/mzQnFtbKy8uizmXcS/rzzbuSM2GV5t9THT42jqvL5U+PIvddKXRUxeZ4aR75y77XzBc/Q+z9c/28+HEfRT1+V7PbV76OOAOUpTeIKGbBFsdXgCiZxXK+sJOfvis7wgpBY2dru3xU9zRdsDk3loo5+wizWgmuyKOhHzr3ZBvTagD11X6eqnhUP7LJovttqosCga8uwwnxFj3nvQgIJ5Hc+55n871tNr23bfYidDzT9XB6J854VSy4OLAtANxQSAdHB8Omd1cm3yOKpNv/0rmiR+lrlT77Fb/7pq3ZFW5teELjkAvplXL92hVRbETVJ95cIHQheTCFOEARyFpvwzxlN9OdpTfAHeOeuFoAicWjY3X4A78QCvRPPJeZDXoOqgHU1BWsDscggfQpZm4UEbMoMVM2jUtIukiamFOnmLHsDisVvMMrlY7fGizg622d1dA7iGjGS3do/nh5t5xmIYsTIjJNd+rOwTKTiM9oVncTKTgHDzOrHH4/Przq7opNwV9+ZFwqXdyeolH0ABpTUZTOhBB+7y0nJEnACCy/Y7yexf1KWiO6wMAZtm/S5v8P21KXRv5Ak20HrhKm8smIJVJj7Dim2Gk7uXgvkAoOfYv5OIPHSW9hXS5UD/HjKzuyV08Erkg+hzd3MetJ3IM3AW88z6UEgKdP0yD3Cglxswu9LSyfkMKz8YVaY7503X/Yae7+nhO6zKOIyAf0ALyIPFEz0kmWfN/DPchrH78bx10w1Q40SQm1GHtKyuibdT0HqtrhyMU3wpDBvOr4Lz1V5axn7kv6mHjMYuCzvCOuSxtTtHvlSSMDMxDWC6nXE4ETFASSLn6jNkmfehBg6K5l0IE51n+s0Ve+73YvKPsFhesKS2vPxEuueYFFXHQ7i7X4o+dM0fSYQYZ+E7XVWANw55IZ+QnxTsaBpIvTn3tMhYID+YjUsmQTTS6nMlei87yfdpT6maSJ8uXhOVxoylJ6nGdRRM6gsBf9AHt+lB2Lap9dWXTdfzfgZ/D0jaKkyIWaQy3ZgCDO660vgPHT9tOSSOMH6arBoIJHukPL+YtEOTo8i1DFP4Y8F97cdcsPr9yxI24ydFOPo/hLvrKcVrUGWscSHLyFjEJaChJjW4Z2giGDubUdlhVaITokqI/TqGA80uSNUgTfBTu4hpQbToo0QPoFRk4w68px0/RTzZZhrs8MmYw7VeDefAiDE8+kRjeuVH0RXgSEoxS93JO6neEbB2dGrb74v8pPI0MCMYDZaow9onkM1s2hvTMgq3nenQr6wC4Csu8yxKdeJ236Duu3riBMx9X0/u79vFLCVZ27CBUk54zf4vizCjX7VAG/CTjYDzoX0sN+oaiMsNzMs+z71G/069+mOuotGCmmYblyjbaL3kRXRkSwmEtTHIjPVi0BNeMk92AFO8AzYWUEVwd7mitwof5Hwuel02x6kjSPZufFCTqQgO7tjsrOL0e42snNylOY0SUE2ed58uUEwDCbpvdpwDgtq4eQW4bQOwzsrRdazfh26btOwWkcZr9x4m3wfj5nkmOLFvtLx65jRVc1e0I/CeTWc97MoM3df6Yy5lrS62rVkHVAD/Yy7n46wzdKNA3r0A4PPDN33wgz3uY5aLtIDmDvq/4jdfMXZMun78l1MPH6f+Uk/Paymh8IkIlXWg6F37kXsih6HorLnEUTA+h6FG7NxJijhbH3nxxAoCtIto7DC7z0p70ZejnsqXDG4gqgKd9v/m7J3gbLsqsvEz97nee+5t2rXK11dVene56SB23kwnVCv7rSkTk06SRtiEuiQxqGXsJb/9c+6FQjENguZ6u6ChBCdv04cEaIgRECT0S5oNUJkEIM8DBggKirrL2IrMNPEgAFBMyMxw/f99j733EoHNGul+tx7z3Of/fg9vt/38Vxu17vCvuimtTG3LuOCEnTX8phwZ68kQogaeKBJieVUcOYZOUXcRbtqQOX644BPV1syhvJ+YcXxkKIrJ9RuNuTKUVsbekUWkdIgY6xEEglGp6EBFAunU8zFG1zYXt1lDqaBe/9oqFToIP4uLUiiM1cajodyjB2iCs52FmPH0DuGDqecY730jdjQ3NjsOR0Ow457fZx4McW2LgoyAeXZYgyrRVWTc4xypKLeIJbZsiUmTwxGt79MyekHJo1UOGzwqzlk/v/UjjpjY1q0cN4GN2pUalkH4Y1RLJVj5q9SkVFw+57RVXIUtiZla7bpFZnowk3bWtDRanTnS60Y4LcKK8sez+EluyHhm6DJeiL8g1fNymyzkTQZQ2InSyXEIWE9c7Sb0zUft2PbMl23/XTd4QrD6brF6br97NM14GBklmCdu+F03a6n647XcNAnrJHVlwNwTKbrcTddg25hnNN1RzLHxYQd87P0OZhoenzRZrac4LTj5ms3MWt7jjWYmLVMzLomqWCPaDcnZodJ0SXHSJvKSEUHHjzHedvMlm0ZiNqv+Rfa9Boi/2K2ukxB/DQtmbJdQAUShT7HrV19UUJJ6CmAeC3xiuKu792decM3keW4xeWYZi8igvV7Ms94T+bf9J7M0Huy8p64noy4sYcGZsS2bZbsiO04Uy7AmyvrqKb5k5SNiRl8y5tNHQk+t4AO0Sc4zz/LkqzrJZlkIiP4p9NcjceYUi228yTCjTniFpVxuVUu1eaLqTCvjLsVe9qOW215NNMCn0/Nn6eDrjEma3aja9itXcM4KZjqbgSo8cp7Ej3cxbeNKyaS8AhzPK7cr6apV7adsefe2UbLj8AWW+W7mY2r+X45QQJpIj44OH9cBudhDs7HUS24qF/BD08I1vjlst91doIvF73/FyFGt7JWpmKwY2fAerYD54gPRHG8iJvfxXi/HMRadZyQsKP9eDAE90KEZpaXQnhiSZOdRaaKju3KTNwl45tzQg3hAoMOmaJDjtv0WTtkWnfI8bpDduoZSHLqejBxpGbWdsz5RQcWyfDEcS6nhmIH/omKnVVQGMqPGbuTnWpE6hp2WONnjQ5VSGmxMMN/tM+eV9qenrcW4cszhLJPEgZgE8tDXBfql5P8rdpguKOD6MaXAA909RyJ+evUGvQxwyPPRR8TRa8i8XNNyj6Wso+NN5HAmBWvk3NsN19KKeQlwrYTLqa9bN5GNm3n64Q9/d0M1tSnlR0zJ1PWStgxcbs0jJIYTxXLU5Xk/w+rjZZP0rn0GVgn20yZsYQi9JmyOspwqoZ7SZ9bW9QnjZiENPHmYQ5RKg68grQvWcxyL7Do5nwh2k7dvNHyjp09y4/QhSs6uCye8KShnZUIqyF9NiOnJcgAz5badr8cM48xOzI+KxMN/H2LL8sxeOO4EuYqO35w1nnRY3Zii1eGeUXOZiRTVRYv1HO2g55De+eF4nULbXXzTpC6K8ck+fZib94E9WXxy0kjvbxxTYEJnHKvfyMyNzYnn9yOsn2FD54mwzbzskLbUQH86CqiIVlq86lY9u042n27DQSWiXy5qySocJSBlyoaiq5ykYEJKeKXmR3drc2SmL9rDAc2uBudTzMqLEP5dgtEzpzLwEEWsMikGfGdz7DlnB6RRLgoyDyZXMrcP0tFE6nSZFr/kKBTen1zgOEWKe7YhWQ6LKjMJsyQ2vxmmDaM9fzPWPYk1H+u7NLpBEZGHu97K/E9aI98Ub8lE8Giux2/qJAN3S002L6aLxhE59qczoBMLkM7RQi+nfLTWUgYxucxnWGP3E7V01m7ns7iAcyTMbCWTGijeC2cdKbMkm25CiZRdDufXjldYQwF6gq0OAFOmVlWQcQuAiJGnK7X15Z4L7GYUvCliukqoBIjnPNpToVeKlhw08a2ZEYcBY2Zt/s7NpN+E2HiGpOgFhNq2c10Ljrmz1L5lj8GW79tnEAWXCZnW/x2BOeUXlJkHr86xT4/VXO00c0nbsn8DPInXZtL9E339J6xKGiEAEWwhpT+MNalw9jGK/TdLOV7kh6WoppsyhywKUZtbg5IfCOzU3TcytB8ImG24nelzqKMxUnz+g0OpYLIFYDtvwpZbPid+NPDnwvN9Te7VZmCjT0ZlvzlSGEY8mPTUWKFbip/ux9pSSZQ2O8R9sYtRSI7gJIUQbyEK3JfiEyS3jOVLOupVMIILbmshYLMDE3WgleYrsKjttVv+jghqfnL0Bwxf5Tg5xAMWZy/za9HZVYFL+oGNpeK35xrO7iGbfYjDAB0bLxWdqvwJ8uEX0E6F483KiYC/dzEPIoWGnUckVAXXzMfir834wUv6uq8aWHkxI3xMuC0ytCz1vqlptrJP+pyRARhtCOGy2wHy9mIuQ1hZTsNOZtu3TcSIJEC81uxHWFcl2VaTFcJNRyGno3NBouGcioP8X6dWkEHKJKMaha8JUqu2ND8g/YzqDhfTEFLc5nv6JLwaHgMpNCTQmjbcjdCmFTAOXvRlaU56r/MrDvabuHF0nITQptdJlDDyWUOCfkAAzE9lgHFWy8gNX6Z6zAYQFAqQOQ2w8ZZpPQ0JgbzTTDeQj9g1BvDA8GitkzCuYyS3Pwm/WXLobWrDM2nVZk1x4D5JCNX8Rqq3Gx21WzJSpu0mkdsK0Pw2EVu5ssW/lk21xejPLig69ArugINs7EdvZIx3I65HjSxlRKxiOTgLBYqhAUQbD4qPkwPoVwXAUpsWMru15DHkBTFxmH+7cg1XekJsZmV8sUBrsy2ZZ2dsjkmhLar1JrxfAgiHVJ95ZMBQyxPJLCNZywz1jMID8yg7c5lf2AILhVAH+2cJ5KSoVBIv3vBijbXycymMtoksCRl99cMK7ekErXiHm4pC22GPW+W5cxlKj3ZP6jZyZ1di7kgWGL+OGUtzulvBax1E5UcXJ7RINCq6hPi+WnzRGKzfpE37yJf1J2mbOzvPz4mAjSQFBPx6yFhZipBujw90amp+XoC9uRK3SbJgbBSR2uFB5b4svnigUhWR+WQ7pFIX+DbsoiFHb9lfgp+N+LK1UceH7s2WqnuuNS8QRGthNapMvNGhay4CJNgmo+l2cpYJBGpZZiY1zP66hp0qNoh4eIrSqgka08qb0M03oHASDhOaaZnHKrS4gSYsNEzL5Sga6EEiQe3xCMPRdg35yvkaM/dsagrDWUjNI+knkl5um8+gw9fCPrOBdQkfMvgFJD1DWKbGUagBhsEPzE1t8hU/scD/AC6CNnvUX5+tP78RX7+Yv35DD+fqT9/m59BSPEAGuMU00OnVL+6G6hzlBpfghu755J+5b54mF+A0QJniEFyAR60S/rms6mbivmYvqVSm5OiP5JkHbbNeXhh5hapwIzcyxEuCnlfZXilIx+UFmPf9CQbiSOIZMT19U4Y0NFdmO8MeDUluxwSv4dGk1dtvgGlUNiwAiQXvkan7xQI4Io48gCoNjztLOyCwVef51dvTXM7U8sxEganHQzOCRdW+gq/8OQS9eODmp8h2o2F/tYXERLMYm4AXDsn7sfKDnvKNkZoYtVFwUIZ7wuMbC/uC8awtTvsrcamB8xHLp58JtVY7UpdIYGPrOzY7ODsrcWoMC+3K6DeP5za0VkpfgaiVUAIbS44tIXz6l5bWRvO9s1hm1wUGIxpBis/fLFNAEZ84GIpomWXahyJ/dmtcpL8Dn6QZ3xnmIshgIAx4OhCjpuwp2Lf6h2fCtyJpCQbXZwqxoeFn44nNocq3Tdf1WJ7tLHDyjXdhjcwyjwyUVsJRk/bHLajEqJDHreYaorJtH3aJbPtax1ZsmNWtlm1YV3WBRYRkkfUExkkrhEcmy+7wAEc7WPJ47+ZWbJTsK3XkMV0FkyCS63QN2Qq0cFXBt0HAw1wxtaMD4djij/K8jXzHu1F+yatvoa1a2roUKoPBggTOVDZZxUp0ORLwy+NfGncl5ZfWvnSNi8q9LAyaPIf3qL/+C39AwQgz2iaXl4CEmaK40fvOi4eq8xXNRUEenoXstM4DjZGfj7hZyi16+nJErpfv5w6xC0ltRlBw1cRiWzO8+zdZXBRMBa5erqopy8fy4PtVgnKMXdar1Jes3nc6pMb99mgn38t1aMnkuNb4AdMjgfVqd19c5N7qA9fDBW0ANMjBhPQvZyt5sysi91o2+VEgg7WtQGGQZEJQXZI9uKgpx+4mJIgsLrgXp1WyFSwy4DAXFZd0pSH4pS2tYvRpZW9hhpGup5UeFEpHi8jWZGZYQcTrZvXurCGmSOygLFq8ytpA4rgop0Ab3cEiOp3zp8KIpAcQqlAw/rIXb9WkjbruxN1cKKOy5Hn9bjBXjHyYqIgxyNbnBDWqhPu9dixCBWKFwVGhHUEF5ANtF7l4K75W9bsqH4xIgaP1LdIC9KPOq0giyf3FyG+d/6MLPeZVLyEAqMeIl4I6rknkCkYK8z5ZUPO1bwjJX13Ea8GhVmV1HwNc8moX8dAP5WJ4RVWDwVi+K30gdFDR9wdTtt40yzYkGVrrMW43DXArrFtgxILHm+ukXXocgyqBZ0Vk6t3f+XR337zn73vG8eL8RApg8nruxoVW9bcV8ZiFMf9Sh/dLKfuWh29vZwA2mRV37mK+vvR2/Hdm+zUnXb8TQV+UOuFWVV24k47dkcxJu2ZVfd+KqgeQrUnUAgie4SbJfGu3LFoulvVNx/RZXxxwJAdRqPo7u0LREi4UM88OeHYVH8bs5F5Z+qkJGxo3gWHBPXfh+g0KMEepu71Xue15lHpUWVH++adqbuIM3yHp9GmmKhbqQK3Ujnhknd39PgJdVzefla2D4iA4MuBUMWYHUU+R/seoh2CzBVFyGsH3AZZHrWo788qW/PKp3BU1xb1exGFB7jJwpRDHQ/m8tQmm6vZnVinv+ctncQqkkrpcMqUOAKG2HqvBOyxeb8YqSldzgE4g0m6AcYqFoxVpx54HYD5Lf3VzKKouYPVquNXq3KEWkvABxgMLwCpWhgb4wJImZApaBLVHNbACJsUjgq+fYS0b9u047vD4Fh5zurT6nC0YsfsOfdh5JVTdmogR8xJ2klkjNoRG2MZ1HU4JGXhk88EadvG7CUhScwvay6dg8U6O3prkaDZ3pu5VTSV8gObCH+Irj4aXCtEdwBh2ch8VM9YqB5y3oG+WJviHphjW/UY9pJjwMZc0Q304GMMgW/9k2U0EkVRoIE9gKgTlbMgqQIFsls6hJ/upBQHLpHQ600EZ9FyKlHWGbWYoLVtCbI2EoWu2SLyuiOUGIuhEtWMGtHnw9dOEgxnEHGpe1N0MakJSsWBFVU0sV0zF/dKJWyIlFe0VortYzu4rUQ01MQk6cgikZJ7xNziXgMmJJKqJBCxChjS16KBhjtMnJwDb0jOJnzV13QV1b9u4XNqynppd0wz6Ox0VYkUTUTNCxeoLw9b6YouHHGk/NGTE/STqyntEkmDJld0Y2lMUE1ATvJAF0CBIPeNHqHRI1bDYB/EabAPUHeCi0ts++oy5i3irc0WLdfs+BHNTfEx5d6L5luiuNqJxvJKgLLmQ+OqsV+T9aImhgFIbu4duEGrvV5YPKQXpq1bxaEXRu+lfXWXq2/zhI25jzv56Icn1IHM4cCrQaQ87YOq3ZsGLTQVB3jL4X85m1jXnrngKjFYMJe13OkinyfiUM0xq2Tm/dq5+7l0xkRQNzq2LTlP5IY4w1xXIapczwssRYsbu/kwRDC8T2MPq9xM1NjJ7XK37u9ycVhOK0x0iiJbeA2XMeXqo8oGwYNU+F/DAwTmLnpUHlRTncCccvVsfkDkcdR1IjGnzB8qH393CtGia01VP8no8jJqVR2z6nbRe8jvTmpJoFoMBiQStBLUplkA6gQUaFVgvqwLQrGvM0eo7SVMC+YQDbem2kMkGSEtYOzMhvNe0V2tFY4D12eEVO1wIOjsSDsaTBWM94iKuO0zlaibflJrAE9rbfWTNJcd5arLkQwMHUuALqPN1V988r//n7d98Etvf+eJ4+tMa3BZWdvc4k1B3XUNU9HleNMMqoidxJK2CJ5s0eYtRJy1613LWrMWkiSBBCm7PEnX5mYW89FgRYKUG4LURyE96m0GNErqGyVhB1LNp0/90yubbn16xaeP6qdvWeWERIeeDUvU4BESeYQWTJ0WEqOJ1AA+pv1AYqgJVZzuXiMnHDL8AjVJVVQzyN0a3GtL6soHUXY1MBBC8TcYi0tqj5a5jgy3uwZArvjFaza9VkB/84iJgikNOX6mmi53QAo2MyWPZKGG/+9vXftbR1Hyiksl5a9lPRn0ExmaU2atEGa2UPRawWDX1VzYbwFsTfY90BWZVE6SkRO1u6VSTl1U9uTZqDaEH/NKC0fMf1FDVHyBpBadil0ktTHKbKZS/wa3okSI2bwvte6HSAKJkXwKbe0yAG2KN2OOmPenYu3H5jHH0y1U17xTlHWK6UpuVYD+hUTrgvybIdmjmBFlfTdyrfCNMhZEwKpkURYqnSJz/gBXAGy1pM7A3U9kt/U7SGIeuYiA5EzapUnZjy4UjR8wcciEMw/Xldh/yVlcQQmd1IqzUY7akdscaiYEC5cuMZWWAoa3o9d0KfDNim7wotjOzV6vvlmfzcsFdfyNlhECuP6o1KHr64MbDqvwwYWDx3Pp2mgQ9U2AyC8Y/7qHgXWucfxaHyhSVozfF6GrgYCPJbtuLQ8dH6ZV5uGULLZFMOR0JKjDoLXHY1TzGIhnfSB+lgNJflUL5GSSMLVBvgO8trp6Wr0WxXAHb41OVAG4ND+copQlP14LH0vQnkyLJAESagGJt5SJ9DfwbYEiIHXCj5TWYrIttYn5oDi09ecHU2qPXNJvVGwGrl7flVAerJklGwWcqEhkcMZ8PG0WYpKS9KgXjOaM8In6TH8YqdaJWpF+cM5IIuE4LarZ9+DweZx4ID4tyWTpf0rQXK6/qbXBFYQ8AQwBgcPtRWQjhnMV8Y0Iu6bTRjIIl3HAQ9V4lh6olrxLJFRmgbDIIFIgY2e6aDuAg+u5jjk5o8FQhn2x0472WdAqa2uL6NJMPrSlrkU+5PwQbakMiZz6PClARcD5ZdQYOiHlcYbGLxAkyOUxbt5IbyroJd9mPpmSYg5lm59WkH9fKzEPxlfPYoXeL/qxHUrhEDli1W1Q1OlzJUBtCDL3Xv5OqB5Y2KDEauKveP4AM7EmKWepzCxTfGRGrJEzAxlJKGphP7HCWLp0m5m1gU8UuGxqxIVhNBeERWgOe78eZ3mH1skJfdxNkBFZyh6+BCWCB9ipUQGKaD3D+6l0LQAMzA2S2ZFsAMnL1qSBjZBwCIUHVsAB6Bv2MqJJ+DOJ+TXZLPLVAIs34trX88UnBC4LwwT4yYTQon1fSXzGgg5W7Z2Y4PqbdyAXG8tFfjO1bYRi2i5w5kKg5tMsP2WKIZJHk9LhR7gBIFlDkV2e7CQek3MJlb0A8s53umWlqBlZrTJLEj81f6/zB4SQbUige1g4XCF7HzgaPGaqZYw72a+gTkyO5gN7FsFgka31MucuFIz18xt6ODqsER0mhMlfgYm2zOvcQ6YWC903tbcVPpIxetPMvYYHMPIO3tqVguW3psLIBXqs711sY0Wo2sKq3a/yV5cTfXT1iVcTyBpaRbBNaCdIISELXduDA4aXlqypwJwJODgQ0LDyAOHJvqRqkrosLmhaj5m3yAKbbbUeAyntUI4BNZM1OxEIY9HamnEIkcKvwqOlxjIYrLF/mQ/CNf0xDjgZTh413yYoCc80I9p+U/hnUjQKpwvASSdvhr1/TlXHOJGxAr5e2cmjZSYpfdZlODJiMOYyqedQccSTrZUdqas8B32EVZbBVvfBxnZK4hW5cBBLJUwjc0M06cCAzcSAHambawQpGTQXM9YjLFGpmyYZZH9Ga6oBhD2yNfPmSDAtTOR0zGOKEdVMKk4kJUN0fySVJVC0BXUvUSm2u6Cju+57LeMwQhzrgOsNfAqaP3Xb8nqloo1B+g7QAzmM3460UCYthIYy/76GSpuhQEpPdtxFsq3BwFSaymleNiOBQ1DhuqlSADfZVJRSTMlajKYyLMwzLMxrNhVpfMclXI8Oa1PAMLfZZEFnw+1VJq7Fxm1CBNo2mMWMb6Z187Xcdtwk3ZWAccoIwJj5srZj/WKsicl0tT9toA2pIHoLuvZc0ZKlx8ksjjtxxWnywZi3RTP5d5SKTri8lSNjJeiWtDUIQ6p6dnMKr+fVFhdBTozXIxwgUW1zntPh9hOgxlR3ltkvwuwXDXvXkkMDJkl581oNMEnmY6mT8vBwJPHozbpvLOp4I0LyTe1Vm5EhtKx1InMlmt28JofboYXi0PyhhqTvO7Ruy9TasDNLuWeg6kLxjbUrImcVGfIsb4scRrEl0MtJWipasirgaRIoK57t6afD114tjoZDYU4WmrEqkmSldczFKsZrfG69hVW4X7LLQHC+AwK2DgtiM4Y266PKZFM8mKxE7WtyG8DEORLqrO+tLnvt5p1vQp9r28z9qll8jSzt4FcJEyA+6L2Vk0rFJ0RthFi7gDW+33Oh7o/oPA1SbTAo0bVlj7iOV8EreEzVGtR14MofyR54z5YjSgkHMCbB05a0Re+KXJyA6DibbomF5Zd7nQwKqouHSN9AmQdA1qurD39OMuySdBTGKvaRamVNVg+OFa7+koEx/z2VTsPlRt2MI+vxJPYIaE3yNyufbA6e6qgtvCpWbT61Q23JST+TfsXqp+aotnn1U3N6a7IaFtxTY1YfwG/1FWpRth9xeez8nlBFJ5wP1B3cZQbwhBGh8Ni8N0XUWctkT/csrSUx+Uz4KhMrWbGSJaIf/HupSOp8OCW7RESxR8QRcH/qomAMFAW0ZpZF51z3dM+hlneHe0SURO8OrbCuJY64GZGesTQo1ECgQyRYfHRChC1H83rScA8oc5Aj638QAuhv53SEZz3Q/JE3Z34/9XLP/F6BUteJVTjIexWY309FYtHGsgPL8WEWDbKzTgbpbzUdYOZeEVQ74ZoO6V3Pc6MDP6XnJ7WKmloFwm9Fqg4Xpsjkmp7bx001v4faO454+bmHPw9ejOuaD6UlwXxkm07lB6hmEM+kkHNHirhWn8+ErSaVVxI5PJ6I4J3azSM+fLGZlSMXpYqDJCvyDcGJi0gruuZ78GKG/h68WPb48MXydXZ1n0lI0o4lrNy40kbVhj1IyXe8JU/wQiFrxOCc31QLLnRr1IN5q8qv5tC24ASf7ktdVZOC6X+kIlealWGE/VipSC+Q3gRa6n+kVvVjq/L8F1X9HhLGopl6CIA5yiSOvr9s3eZnoIwC3bZFDOis+MWJ4wsKZKsjsKbA8Qpya9ei7rCH4wzpGm8EURY1Nh0UaS2QUTt/aS3e9Jc6/7WIzp50ciMtKuuy+UhaJvJFVzkOeveYsfmDtGwMmtFc6Eo6ImSNHmIT867Uv7vr6qMQIR8k+HHyaEV7bZyInilAK2fpmKT+EM3cnn6UMRftpLbcJCI9FgkokHIsC7nhPOLZIHYi4f9VmCq4tSzqH9HucAVTBbf2MKJPfxWyBjbGRMHsZ7wAg5X3W8YIp4e3ba6vdtaP22RzA8iO6mlVgKGwewi24X3moykSNvIcj0YiLtNztQ4iLsM4Sl7fVq++GRAQiw9r4VHkY20s3Z1VfWfRkVGZHWRyLXJMa3FH1cTKBIG67D7Hr27CLcxDKTne618aFVPmHekg2R9Iube8IUCAfkdJhGxPzbJPTlYhy4pcVoQxQNuXMJmsbD3hB+TMEjE8kUjNwYdShqpFX0d4NwuhBzr7wZzfp+v53XFpck4Z083pPOdSgs6VfyymzAKJpAVYEO8LbpJk7o/bFLPRK8RFRzDiw2mZSQnx3cp7ofG+4C5mWhf1Hfj3e/PXhrIJag633CZ4jUgo/ntSVEGU6obqV9GtjrVUclgRpLZ9Hgm4DHCfMDsQ4N4SdP+kp18nIz7p6ZvQeRO5Zd7AK/D97vA1IEnj1ivAYIa7Wu5zhBJtGI+1g7p9lZ9cE1E0TtwlrGwdlqLbCKIQvMR19SWmZes6hFUUvW5eAOvYWBrkwITZBNzMAhVSQ9Hyh1x9yREJEkNIphkACV21jou/2chs1BQR3F2mU2zfoZDiaGKavjeZ3a28wrVTuxk0ayimL/yZRwXZuKU7EWt6GIWd3LoJAzCFW3XdUrhHtl5BjWRhSUB6iGiKoNmsWqKWuIq8tbNdhFOOv0gmp+aU4y9CzDr6PX4M2Ko4o2cOf7eWiK5LpVC3qCO0rJnXLYpsHTNCiKG1NammB4kqffakGsO1kSsmTzhZkHdjKLXW9k4x1WYkP8DpZA1UQJkMYYrFpKJC81BUOvEf7puaZVZXIpHF4H6IZDhyEpQVD5yXIUQTkU8We22YViPPFbg8l8vw7BApwOxW82mFTD98MExet/UR8c+vrZNRLvJmGXlT0mmUrwfwPKeNsJsNxCOkOxj4YoCWSKyGgXD4KTdVWm3+KOVLyOfkixBhalYz8BWduGIWGi1gvmfibTSvrA1gRfy/cWXzNZ4YGp4qvyQQyl1EvKO+M1cIy5QPmcQcyf4nTZbvUmqdZIEf4nB4sFTvYc77Q+9mN33wPVa9J/9/nHHjQuLC1Fdqt5TTirzbsVJqIp+xw/5KQx2EipDWxyt7sHPn/c+/Gddkgaei/KNKXghB6qblpYqn++ZzqdNWYANOPwszJBN5lyrD7lwFwGwHTlA4cILCniySsHx+ftRvfNFvnPEbgN5/IHwGYI1ZGfMePSNRYKfbe0nffDlhaM56Z9KxdGYCx+eDTkJS90Xyvvglhgo1IuUTuXKn/addjoFYPu0RHt3ByfYv6v35jECBNwARFOguxTT/Rs/kz/+36QDLA+4XnzGQoLZk9kQFFq8PvfTvtXsiblO80irwnsvg0Adn1/LnyN2Et1VPisRQSSbKYBWzsnfjaUhalDNcmz/3WQ4Ao2TjiNtDmc58NWpQK2xTehtzFHmfxJ2uQqlifEBokSNzuFJFLKgphT0RWaKWqQTOV9bMu0J+fyCuVD7L8zB26GT2WG1/AyMpshyXISfEyNG6PhDhLnI5hUCIPx5JmmdfANrnsF89FAgv11e0HPPxCE/QIfwotJEj8hJ45QORA9Ww6DmeLUOWww54vVKB40YNAq8L5MFYAMnoQVuuYqO+mzXbrnAD9sZHU8BCBcrgp03WSbdsCjAD0yZRTU7MHMYlQxNiYH5EQhPazCM+Z/6TDc1/lCz/y91UmC9sOcRj05vHfDWUg34t8kc9rOvEarRrKF2h5PDIzCMCZv6T1ebxRK9sDROqRphQN4l29FCYUK1VkQsTavNQ4sOEoTjgfjDgqrpvnlbDNxKaL6clxsJHnWhq4lRbKbHLpcFxAnGRMmt4urVSPxVoAW+H/gcfL0RK7RZGhmTWuAV3YxXLcVQ9+SrzldSz8wicuxFEjCSIWC9x/5b2f1xL+39N+/a/b+B/ivGgGtnZSEjNvPEQbAUiqYbVcM0zgUgIeXuzIRKbga8uFXYkm24xH/hlYv4mtSFCkz4TKzdauXgaTMhZJ85WRi6WHTh0rFtphfL4MdXkqg3yH9q6yINFJHTvGSwPm1bJzqG3OpEhdA21MWgo5990xIgM6qEc1QKi5w8ShOZPUgfmZkg0kiAplQcaqj2jtG+m3drp6af+bAhofbET/A1/UrDhVfDD0p+phkuUw1ohlogLH6Y84rb8d5W4OaYhngQZQI5rMlvImIqlx19fOizrcB0iqhaQvqauHiFvaxiTMUmw/WqC6MZrfIl5QyIY1zLXopc7Ym4qTPJAq8yt5jOhM5Aej3MPVXhYqeSEUOvyBveIg7TLoSxKCe+Y02lJXoBSbqJMXacAGx+sK1UPQ5nQt3xZoyZCnCm08dV9ifzofhGEJ0goD+oCG69VCNokwsteSkEii2TlanrriYVcHS9iWy1lVEVVVIGOVpl/zfNz2anNG1xEX7HB3qid1LLv8rtksstKNNXp1MyWLgOhHMYRr+Z0KnROjn6VRBr5J2KdSkJhpe8c1gHwYFm4lubFo3Mu5IUsK2PhG1KXklwVKibJr+7xBExUSJJM6/IwAWmtYDw0OZyFRC84C4leNJz9YCJW0Nr0IUKa1fqExAMixz6WrYJ4LSRX6SYJf43P25b55qpa3zhEwEHbgFkUYpadK/hOs03Jfp34iWrnbbFMKm2b3opq7bVbiV2IkIbIbNulFzsq99MIIwYCaZLbcldoh4KLrFlXoTFwDYZJKldwLBRdm22ul13eQYOH9cVul467uOQTDsjqkklsEbEsn5hmxs/UyepJn1V0CbMTQKMANuYRJMC5n/AAl52A5iGLSFUOLEgOKVIEXg83kOw3obRG2I46wrWEh0h9F1Rrlf5Jcnxh8ByrNi6iAF1TJtcVazHZAx7rdaHWkxLlxpSf7A5t0WWoA2nR/B0NeWwJ01AeOxV57FTksVPofcFbj8RBj9GZSQdGx53MYZZbwiuGrY+L2CQ2Hw76vhBkT10IslzXgTjxa76gM6mPG9D/fsuEnuMgK6a/n25X6HS71NnFJpHOLcHDYJ0sl/L6WrVgNWS5iIasPnZJUwd72olzPaEgAEmdWy06t7kT3RJ3/CHRVLT4Q9EtOowQ3ZKSY3iPqBn4WaeqwhBqhg5+E4UtpG45Mu+OfIAD1jO/LbmquPNE0ONiEXQ5J10Dd/9f04bWMLLpc6LUNi00IkbAIpEXUJt2on1Q1poUwEQogAklRfaRzGrnuEgDVLK22XOcStZ2OylmEtd22RxWydpmtzdVssZ2BaixmSxmUB6Ftz5mJxe1Q5wIGGJGpLFGnDTW7JA0lrEzIo01QJxQm5kqFmVeS2LlkMQi2UcOYuFzmUIN7bn3FdR/JZEGbtdAEqtDYphaEqsDcPXpK6yBJFY4kMTqQBLr3PuKxMrpWrhop5hqSGLlBAh6USznXsWC1aemTCI4pl91qK1xB412APNaDgslBQl1U2KROQXanLCtuJbDiuCxjCM4ioRB7OSwXKaLP8YYltOCURYGJk7jqiEIQ5d4lAlpLwiTDgRhlE1dnkQEYYCotcpJWzUFYSIaLFKIqXx2mBkZ5VStfFLdS7ukDWkXNSTtMurK79BFp8h087XhSrit0i5pjRRP6GQlw6pWapfU87Qaj6Jc+2YMm6JdVQ2H0zZxYjzvSWccS7OWehB/fkrHkIwZUk6R4Mop2NUR9aJMFH84zKQak4M+5ZTIKoZpPhuv+rV0mHxZOTknss+4QD/qdRLbYkELZCWp3jRqwzIS9aZA1JvG5UmJoUD0edwmot6ka/WmUZs01Zu0U29S/h1rp95Es2+g3uRIL36wepOW4hhd+ehYrd6UOvUmDZk6qjdpR8E4Z6esqCGgMYbVm5rFAV69yRUpxrucXoptQbfJj7GwodvkRhvIAm1I7SbC4KjdpJzMOSAqydUcgG7svA2hhtiRz8WyO3fmriSiI4mpohb3LhmgDe0mJfScGv9cWA8KXgH8qwg8uQEaO+0mjBUZo3O8dNYnyWjkhmo6GKqKAXAMVa7Pg6EaXT3o36kM1ai20GtqW0Jjo4OzNRcEh+q4jZwEkzN+Uhmnqbh6qQTdo8Y4Te1oXZ4k4zTFu2vWKaWDcZrKc2lfkTIYR7FE4USCSQ0kmBoDHjs5CabBxFxLMBEY5iSYOpRg6jgJJiwns44ATigP5b5GRIJpBGGBkaYEE3a2I0ItNCb20jaRYDpHJJgmIcG0zUkwbXcSTOeI/eSUyecQeF+G3sUK/lwFuSWs6c/UUpp2Wkp32X+fltLE2bSUJr6fltLE99dSmvjBWkoTw1pK0w6xMZGfF0gcmWlqx0zg8k6TLlCQf8bZlaebOrKHRUf25WKdHBId2atER3ZFdGT3Q0cWDlQbq8W86MjuER1ZUY+9sJaM3XMWxdjPi9lZi8NO1oqzohi7vxaMXeFS0BZ100UyebQRvsb7aJu/FwnZ084Q/XKprRiiwwKyI1tVz0fOrnreEJCtPi0K50BOqyozf62KtHq0/q42XfmL0HOWLfZQGK9aAgpN+xTGq5CTulPPiXD5VxSYSd2ph9RmE/NzsRDYiipooYWSVMhqOQE9qsRwG/MIE4s/NG0DL2g+Vt3Lwp4QUqk0bUUDNnD+FJALY/De7kGiKrJj1T2qbwPzV4TnANKB1WmM1myL55EzBjByx0SCqiXSZmIrTlMmjaPSaTyhsvbxFFJH8IAo8pTYaebNl+00zNUdln5adf+nAtF+3eO9aLrk1ArowW9Gr2pZalO16AASBI1x7S9h7scbTgTIQ9qFSO4r4JqkN1ncSB85stHm6oXHbbq52jm+vqru2FhV6yKGFeCFShLA3CkBpmkY8ielNBLMi+ZOLSIAgcwvLbsdnbo1wMKYbyde22AaxQEkpSLpgxRpar9XqVxIaa1Im7hyBALP82dDCPfJTzY4vQJfNxZYv4fLUkEm8ZOO04s4SQboaedxxUs9q1dQs3op842UKkhPgqNM1axeoTmvEMHmwkUdEIT5NiwmH6qo6z87Tb2FD/zDnFgbNavXsKZ3UZNzRTYvGSEJzTcTVHE7Xi8yrByVKpnMpY6EFq2uINWe10sNtXohdTY2Mz+F5gC2tvrgP8w1eb34oDdXkef10p7ZJZKmkxBgILCswLzet02D10ueO3BVNYG4nRJ/FDtTD95DZJWrgfPMXumVZDL7Rs3sxYZPm8xeqib2Q2uF0qUZosgIg849jx+OXQN7smyk1S7TKSPU7ClKQpTapekcvi7rm7/G81DnB3/dR82P2n8M+TGUjxbR/Luip3IgP5UI/eAvc3SK6j0af+UzHulUhFSnVcxNafwd/PYQs0hWMTGl8Xfw26PMFuFFRPIA+Fe763QcwZt8ovDAdOPYXdT0HGItU0OsZQpABCAYwRMWiVyNchKrpfbVQhXvqn4440CJ+BSJGIpyQq2Dpq3pVb/vTcJU1D7RSZVL7ROdkVCO4szc0CBoUw7VMy0ix3Dt3KHf5xlrZraIlIO41U86rrVO9bh887j/Jht0Id/5QrI9IlUmM+AtmAYwCpCncVEKB3EasLSUBIhj6LMTsrBXm39MfKWwhHcBXn+9W+YCmdDMtUNcaQ4FzAouGT7mW4nQbsJSaNl6Up2jwYCtnpOUiUVSpsXIbTSQ9qYkOeZnxC/GXfxibou093aJX+gVZxHBfm0hJLJTuOzhZjg9cxnHLWJtIiHz74gZQn0I2hor5sdsx+2DlZ4G9FIohREkPcEfI5Z/erNVKHfoSICnI+GejjBnIozT8QI2OPFfpXanIKtlrmJFMt8oQOk4VsmZkgFjK1nH5uCmSDUSHqlUlSRpKoWQ0ChzDc7FhFtBmujE86mNCrBmVIA1o5SsWNRGJsMpmagmC2unJEI6RfhSFVD5XkQU9YqdQcuf25Atm7SWsmUDRI7hjlOskanDRlkdNsqoR+XCRsV9BXg5hTgJxskkwkaGglp12Migh5++wk4ibKQGYSODsFFxX9F2ylYaF+0MKalnTSV1Ta3ayAWPctY5apvRtW1jV4aPMoSPzvGV9deQpaIOH5FPhOEj0knkg/BRPqymfg5ihAgf5S58JPx8oiycg79tWmTeJkSnq9sIH8UMCe7q2wnbFQf4t1KRQxn4pN2DsnbAJ42xMQgfUW4l9nrCqo4mKNETJtndIHykHRuduKW8iigLbQkfxXaiET4i/tZ8fTh8FA/cUrrbXRu68FGD3nwQPkp2CbEGRSzcoySOjx56k22nUu/DRznqXpNB+EjoRPIrqIEj5w+lYM1GDB/FomeTSPgowaNlEtVj+CgWQGeCXIdT6ohlbCm56teHvG6c2oePbMihuUeSzm1CldoHZwuw9zGANIGuJQGkTAJI59D56l7JzGmvjw4iAaSoDiBN2LYEkGRSjlwAKfNa8ZELIEWD900BbImpDwJIw6+cASSFm44kgBRVLjkeSTb64Rjh3Ujqm3MXQIrIgyGtoqXadPhtsyBKecGMqCH/HTWCSBmqsUkYd3/K+DrGmmqEkbI6jNSWAlVKgyQujNStJcDbjTBSuDWMxN25M3dthpHa/4YwUqOlBmGk8CxhpAnp11L1wDrHZsTXDdm8EfHNm0M2bwxZPTxkhyXAnzFkoSehXBiJhHT5INybP2u4d3i8ghXp698/3Js/Y7z+u8NIg4m6DiMZandJGMkwjGRcGAmyvOe6MNIkTjcp94XvHCuqnWqKD5BjjKuxj+lut+MNMYKmTPm4xKLGYQSNN2NRVCkYd+cTIHWQ2x3m7Rr63dNS5AeHmXGlkbNodJ961riSOmtcaZsEh9RQXGnbcFxJDcWVtp01rqR8XGnbD44rbTu7Rvc2coUsgKBhQUfrq5PH85/bAq4QX42RJ4dGdil52yjtMR9Mnf3oHCfYapLYjRynBQVHTKMIXwmMQrhpQCcQE223LrQm9ZsjkI+WkWmVgfkb4BVo7M7PkD9p4KSqaEVyvGRpkfobh609Uf2vTwJV8EqwDtf5WweFuTgQRWeHyQvOjtGE+yhKpkH+VRdoA87e6eIiqcjK25sx4oFdzxFoO2xzBNquEyqrF8FgQKo3RwTkcuQgYdbnCLTtFzNgmRKxiK3t4RZiZxdyi8ndHjcflmQBNlc4u2HrK0GtOnsmqGVnHwlq3Vmq/xhu0mbqcPNxyQTDHjHfQgAur5HYf/dpFb3gRH48XFf/+byguKiOwj0RrpWTw1G40k5Wp8OzpIMbUbia6lW70paoeoNlaGBBVJ2D4wzk2B8Fo52vNJd3KoYtgYkbVt6tgKOqY9WdC3y1weDVNo6RClPlJj7mwxDyWa++tl/679CBdhKcX+bLKG6ZRFixGPX5agnRBT4gsqcPSV694hlsU5q5Edfz9LVdyR4gHNJ4hLT6gwW56RPVQx+HF/HKoV8zpuy5k+FOn5on5MK8sqPyIq8vhGCB042Yq2wRVX+wgNJc83GUCUO7x2LBwN0RPRnRyrB5H5KzuslYlVZWglySuIDNSqMhAl9wUFlgoqJq59WzoJtsoS+bDg4J3NOBF66+eytw/0iEQ/2Tvq565GI+qMq9pDrInqJKuzcflcuAUKyU83b+utly3i4f6io7L7CXH+1qO2qeSMvUzt8HDi5e4QAGa+peqpGtSFCoqASpPkQN42V9Amahr6IKD0jJJgKgbLBNm29WkflrZXNWYAGcktsoNx+LREqjtygB9qtY8OPO/YmPAqWOv+iwfIDVy9ZXk7sYPEYA2B/byYU0fVfQietm0jbyPeAXHuaU1OgB2j0IqjvnJTR5rHrXbtdPG43Nny278V8UYmC8kgSlzY78KFKdPnDte49XT4Ww4KDzRuy8OZ2bEJ03curBjZuLqkcXm503Grr1qJIcLHeqO29Ud96wvpCNJFzaQuedLHIEy1vVJDpvq5rE/0i+us7bkqhYWHfeHJ03d0bmJJpqm43QeaO68+bSeSfxWvNqQjrvNpzDdKpJKWze0nl5KtjAZEUYPCk7byRN/+iioJX/AUk6UtOCqcLsnSHWSf6dxL++kxvpNuTV7unpWylcpXAg5BZuf4GNBFEpXYZ2GpEo7uzY6Y+XeKjsJ92S+/GMkyVj+djvg0v+ZI2dOvmWSbTEW3nysiowr9zaV06R6kAV23yCoznbuXFL/EyIBw1dIANvFx/R9HtnhDV1T7/IfLdSW+dE9cw5UVV/vb/ZrZR5ZSds/Mo5UXaqu5WSbqXrOVG6VV53K1vgCASOpFtByto2upWS1L2qu5UzX6VbcU7MtnYr5edEEBv5ORF0G8rPiWfpVla6lZJu5Z+07lY6x21iQkS30qypQ4tG0sCRa+BIGthGet3qC8KripU6ZK1X7MrvlzJbbmxsPPl08KPRip1ffdr/F9z+vV+DFyMv5ALQK407VNXPfTyoPr+/+uP9tnmS62eHPr501q+1b9rPN6TzvWFmt5H/TXr7/lIJuZ6SfoAahOoDiwjfmS+5pZ+2EoYA4iWZ2CUEaOfVBxaFu6RVhUdF7pUWyd8oBoJaDJO4zoPunS2FJteu9na5pNevHbWeo1Y6f6beVWI1HCzkJKm+9HxcCiOv3oVW6QqDmm6nLyzjytVl/Sq5Ddl8JPD87tOIqmov2um2LUgFBpO+2jrI7lcofPfJwkaCMGraSb+gzVu0TxuKQd1jpmlg6U5WTwSL+l4FVNiifgf+VYv6HmUZkjWfigpV/cYLLAxU9H/3PL/xAoZrPx3VqZpJO7k7PKWQDJu0kxeED6q9oZVv71ewwyft5FNB+BDYD7LvPUCvX0D9+95wjTi1c6qNsG9L5ClLl6fM7TnVk5qYtefbc6rT4Law5e4wK+abK00qauWpmHQkF9aDLNg2nxoJhLFGiO/MG5Iild9cZVOWrDgFXolrY4ftFmdIzX9skQx4m0P1betpMPQmK3YbMznzViRWiOkyv6QbDFi5+WUtZ4nNvhZ5tGqoLwMfLyjIwU4iZKI8Upxj1nw9lrtTElKJBO+qBzUeLY9HD6XEI/y+TDAtAFCv8UQLAKa7Io9siAumZa4HFcytjRKP621mfoLZXW1+PbHY508xho56Ahcpvgil+KLlYe580g5FXif9c03zuVYDvj4HkdomANpAeCwCKfDmk2/H8JfVwkGlt2NgztttMPBbm8fL5cNdJXMP3gLkRcWWwUz0+uobu2jIq8aoabuoBdkCZLMMbetqomnSg93QTd123qab68V8E7/kFxk4ANtoK05LFe6keA/GptWx6k8v9H5AutWBiGX3nrgNu+QoSzjwyYuc2dVEBLMq3QbsNhjp5kuo2tmXe3Pq+ebtugCQhWhx80SKCrY5Tu2sbMO/q8FSsPdZXNAL4RjDcUTiwh0WAOLB4sLr7DngoJpe1PdA8JgajuHd3BQQf7ihMTyZlDqnp09r/P2KBseKDew5u8PXLRE1d05PP87fnhj+DfC0bcyKXWgDjmoglANbXhRElb6tUq/dF6BHTe4Op4ExmbwgtMVlUELgPdrL9uIeqzOqb0uBEhC1bWijmn9MMYtMAk4Q4OJn1NCP5n7CopX5dlpshx86PLqjxigXFNF/KJQtqzPfCfrFNGyZ1IFiqicSwQKcZu6HJ5yx7epMwmnrfEt55wfSRf0FyH2pRX06ke8eThf1FxM7o08A6ZL0ixE9BOOW9F9gvpMWkYA7AqqIkLa/ZV4N+CCFRADdeCKjiIiNzVfDVpAPEXXZwBPl+YBK7sZTLlGh2xq1SYRDwm56oM3qSjw7E/4sisN6SCKkliDDI0GFjyxqUydpajRFjABCwFsvDUMddD/Lcdpejvaywy1SOzfTUUaycaMuGzc2lI1T1kg2jq9UqGAzCeK7ZY/8uL+MAHxuZUzjUziwG0CIGtr44CxSJLCHHoAkYrGTdkIV3VrMSg6mKywF5oZiytGik4mv60KFCFmCvGkabZbXs2G3wXjZ2SXaHeW55oF2kTnrN7woiMz7NLoX4lrmA+0uhSmThMJq5jfJdDqJgOyPg6Ah7Ghi5oSkArjI0JUwTl5LAnpyQ5j3scPK9vuzcoe/jvndNpkgY3mTdoc5lZU7gL74l/TqLsilduBVIDECBra6KNrDOKWQXOAkkIvf+G56EOh2ntBD9xgAmu7bc93h03an3WkHNJtTbBeMvxsbinjbLd74mAuyNiPIoxJkHUWQdXQQZFXc2QdtAyE3HBH8VACf6f3a1Xg77M04Gh5RDkJBj4goG5EShJJG5gjF0GKbm6+rA5GnSalOXCkWKG183LclEocMWOb9wHPI5vsy4cOvm7ob5g0XwDlL5lezZ8aUcn+UyL9M27jvFV4DRx4paXMZPkrYmWMG3qpj1ec+JmAkupQDIqZYzGvY4g8X4HLO5JVdPSuxuWPVRmGd2yaOeWOJDIRSsmW+Gg7KODqhFKPFvmdYyQVG/ZoMSGRCHbyFNhiJybZbTGYtmZbw9lAlfVGACXamgVQSEovfygQsoKIT1Q6rID+NAd1fAwqH1XtGqElK3kO7ejBhIBlzZG7bu8P702Letqt7k37p1H1TO7+aQ31MJh+sctOYfTdS85epbVdPxv2iwBfvELjgE3HfsmRkWvjChOcudvFCMVsyyT1h4eII6NkMlvOuwSwdkwu7NObVQBtFEuf0qKDqfz7ySy9YJOtJDX9SUv8+YM/0LPior1sBiskG1f965Jde0IQpwYPt3VyGFCAsGcA00gcM6mVtiATQdotlIDLva9frgmCTjGSHDKxDChQqsnz2BBmmRO2RIc/Al0Z5fgc1KGWtgqpnWubpdIYdoudEH7laIEUNpm9cytgMywRmGCaVMps5YEbG3NaijthINYOpSw9y9ThXKu0yX1w3XRfXzTVoTO1auXNXYHfac2Xx2OkWjx1boBzneigHS8OKcRtIvRiXkKAujVM2xqIx5rq6LCGBg3/MYs7ikBg7OFvM2XEZNeOS0iiUnSXo0zu9GbpiS95NS9IILcfVM2neGc8QrwIKAqBV2JizGBHjvCmsPs/lKxizc1e6zoSbGJWkFe5klDkVQEaISkHHHVjw786wtDi8ChWrjFgCrylCkdTpQlyXttiKKO507Cjv/f/b2Nh4KID5NQpa0MuB7PieD7dCF26U7DBEppvrbVfYTMOxDBm1ntwNLX/e0fWwJq/DVW8eSwJWeb6uoCr1cqnk45XkOFUYSaP8Zt2BUuRKZSTLAOf3tcq8SoCeowTYw3p2Ez+wPriWq6CEUO4eeE+3Qiulb166oFFbt0d+6dnR3WFvvZwHC9BoTx8qI5Eyo1fVgmt3EjHGtc3jx5bCHqbBUcgggItstnTPcYVHXQoFF+GjUimONjBHhDWXzXBE5PFsICLLkSw27BiNVoC31+kLi/YbM3kq5y++akZKU1x4SRh0IpfI7OnlgjWkrd3hVVadtMHJY+tL4VUyOrpcUtBjBtaH7LO6kb2Mj9vaHS4za0aqGfTKMjIHXNkJ6y6o7BewZhXi6OxV1vRJwO9k5btsQTQAt+Zkl/dq1t1mtstyPqnW6+IxyWCLkryrmL57WTnBNAIIUI/IGm3RbjL5So12gHfPUu0eR8aEDUx/IJDkYbS9MjI3l2okimNqJMFhNb/SIiGolRFC1qnfbh+gAk9gbumAvqJKXxStbBUwwVsT4oFfac2E/t3xPTZL2iK+2wO0qpzuSce9OFSslVPud8XqmanGPdRqSx2PfSVjWke6Ske0l5Q7F2fmqKGYghsPiUuo1G3mZYWSZpqWgCoeGlM8CunN77SLzqBkNXTMYJHPo6I5mGDN+s7snfKNZnjD5XmmXz6vG9jzmodQqul5lfoJMH9wX0DIzS1Of08q182rUHnHn8tAdtgpMkOhJMb86SJclSLRodyKvwVPE+CvGuT+bJH5rkLBLkWO+KjG9CVzjFKuKY4dvMVZQOAGooBa+HHlpSmfkpaTi1iH25unRCmidDcwuHW6AT/tZF6BXU7JSw/di5Jbdvdo+t1E2K861hGld9xTCLdT4CRPLFPdQ+fANNvvupLjDgqXm4cP3ZvcDQYJLDc+OG/OLOoeEUZSy8ae8SpZuuqhEcnQseZ32jNSlCJvrb45eRfFeQIvkuYtO9Ji9ZsscWf9rlMeCep3iq9vcXeE19LBJZofBVguSwfOoERJZ6hnhCv2PLnX+vrKX7/uDcr3BoVh4y9h3MTJVuq6MdLLpckdwFVwG27+QfXPdL+CwkHUjJOjl7kew3Yh6cRgaJah+52XIKXJ7+hZjx8ZaBzB4pjgvHpFV6+qYn5oEraBOdV2yM4581tt2l9D31TqJzaLeUzVK2ueMmgeqAfiPmCjwFVRbt7nZ3ESFdyC2gHsVvJNGa7RYQ6umhWuRzy8+UQyDH/p0m2Q5UqWdaycnPUPzhZ03aTsZtwVaY85EQX7XFpKPT1Z6aPmRji1s3QP3t+me2Bb5slQ7CjOBTHMURiliK1gLzs7QNKO4Y7GHFIHlt8O50TGjVvdKU7kTjiRO5tIHexsd4r/Q2uzdiKTISdSOOopgWmNWNG2ME+nYtg6GYyAZrQ5QhL6zFuPnLa92K06m9it2iJ2uzu0IAez68jHOuw1rOSgo2Je3WbsnDm9nbsS/L07WVV3HnJolRJZlbf8EJJyQ+mCGez5ZAyzp43NjWQpvDeFLpuYBqynwXyvBwVEK32H2QESbj/mAQBKQpr1cHrCan+fK04pVM1kM8zFogU8k9uMDFFLaZqVr2BZDD3Qh75SZkfNq0EaxGDWqA3MbyfS3In5pwTNje9+Kcmt2izmQwSAF65nicoXIy5jo+4lGGzhJYz5OSixYxyDoe2gDFxEuMXEj8z1mwIOMkfk8xFzO8kiAg56+coP+cyLwRg/9ku/Xhg/+kFoaNwMYDwhicwAup4D+5yqteCSHfuFcoXH0l8yQaJk5lXe78IJBSJfTzmZjz/xa8ySUub/qhn+xFOIOGXjW1w0q/kh5THZLrRszM2b63Ua9g4X8skXtCmWJUPQdUQKZNG2uV2wy8ft/MZ9A10e8+5M8KV846PS1nwnZ0IodZHYx/yYXYCsyALtFTlrzuDKzTZ7tYTk6ehlzrZ2a/B9kdzaY3G+3aJfjrreMQQblZ+6TNhwD2zbkLWemAN3hwZ/MsBDVqO7jh2i1YswYWpHzAZKNISExX/1BnyVN2uqWgyJmjsj8TSEVXi6jk2Yf2GgaRr+lswurJg8EydAEn8hRulbu6fPxKWyMwi8C1MPwXZRYGfs+SxQRaHldNUhi/Pl3J7ul6OLCFWj3jHuuzsE9QIqIc0/pRjX96YS3JCIhvnntJxHBrd9QfhQamfQ1vPmybRYBArzTMR7QexZyplyCR8xpi0hpE5fItVCITjpWPKs+/dC9+/ygD3v8LNQEl5lg6LFbrG4GtxAUPXpSE4e4+8jMWC3ZKns6S/wqy+i6H0g3LRo/ndaBJUqdtoA6We2IUM2X3jmiXxFK4LVbeEhZOUepVNiBFRB17XTMt7flqXTvxT/Ojp4HfLGlHlzy6XdJGgiVS6EYCJIYs6zXkwpbjI42cDcjgLVUOpdR+G0uPbly1PS+qxv4Qvkiw3M/0EqxzyuffWXIHkXV4MbebuPnr3lBknHZ7TbTr7vuI/OyceN/HuHk5o20SqD1w+nUtrFdwB1qcoke+qTRXPypJPfp1c8k2GSuMaz56ReDvdZbbksYVm8TvaMXsjk6EkkSU8ph254EMfLHWbuTo07Zs7923PHqn3B48pGZ7uV6Iln+2EDoDfg+u4ApuIJv/Fo6E76Rb9xJhzcIupJEZF8MuQo2AkHC046xTrZQ/ZLD1lmbyib3YSdsO4qyz+4q+RyKqmx/kIsRdZwDYd7zQwrsBHp7OAPpTJkppul99lmyRwa17Z36z1L4SllHbdcsFvPLYUPUshst961FD6EV/Cw4iWseVNW7MIW6MTbPX3hzMCXjnr6EShIRT39sHL8GwSnnKYWFHRnzyinCepzKAMaXq6H39KOh9dxT9eaKCOuBmOIOM+G5reReh252il+jKzZ0JxqMrNpER2RlPi/UkfKavMNbd4fO0GqU3Gt9xJVn1dEhnxYQXAx6unT7nk+j+eJevohJeH8B1Ux4p43cc/brRk8eALkzLtCswH7pFjgclws2cR8ICu5vZeWSwH0yAgAzgs6QLBKCprc50Wwfq1gRX6xXbJ7j2Hr0OaxcmE1uMEuXDfbDex8sWgXVoOXMGsDiLSrmzV/AFgtFoRYvsa53C5Fh8H1x5QYT4vHeCFRHPswUl9lx//SgFk3NFxB+H9nhqOeRE/53tEYO3ZxVd25FN6l+fubM8TpnlB2lpGTuzATzdJWzqPTYLvAKbhmiKWaSR8iuZcSBg0MvbLJ0ffzWYP3cqSOKusVNuEQ72Xyk9cMR3oaMzwpi7FtR6rk6CAs7pDAWphYtgTFkSkxP8vlgutKXSyNtaLD2p9CO9p0q8zPZ3akX3Sb/bxbF0uL+f3000/vJKvYIF0wzD1YeCkalG5dy5Tuf4UDqlytNLgKpVY6FuyOr5VWdadWg1rpQdz454VTHopM5qewLrJWGpDq4WLp5OigVDqWihFcMjlK6yUT2APUFl9Pwmw25VCZtHZl0lqKphQxRmIVx77tJdpGB4trnOiRS0uT729ljRevFYe8j10OKM0ps1ky9aeJZeZJOG+uoF1WUIj/mbroeqVfn4+q36pR86r+PTWvK31f8fpfsuGK12a9qyM29KpoTUpT12zm7kxivo8ozA8BRy68xqyYJ8TwYdUvpyTL6blFH1EIoroMjnIZzgxiCac1/p7R5g8BQXMEpMgMMKg8ZjOIeyE/E0neJpOSzkG2RZhCqWWnQaoVSOBWW0kDUkHG5Wo0q5DqJD8FveyE5Gm6Lk9z7pY8zYRL8gP8WlDIwnnW2mVoMGP9claMuMyVZGhQOncqdGOJZBQdF7Z2sXbwuzFQhz8X4tfIfC4rjCtGcvtlZ9vZPJqRFLfntXYOmxuKcWw/CtAYOvwO87HMjiA3ZUcOzhaFK9AasQUzN6gcgp5zT59SdkQKnhgW3h0GL+1qO+5OLDly07fGjuCrk8r8CVUIT+tyHrUt5jD+TpcL+PKMLhdfZhfs4vWzRDKN8KnkOGvsvF00f0rKUvNnQycJeJLsGSdBF8EZijkHSJGUXEh/3m1Ni5RK+FQQ2afyyLjtPU/lEfgx4XI9FUSYxfeILENoPp/ZHTaxc7yhxxFaYXpZSHzl93EY0rvIUo/gEDnYzJ9n1pi/yFqOc8J9RF1Y6PX2sPSMCJyg2yj8Gg5aMRLUxSDuNiNBrAiTkJbU+EzaMZKXCM90HQnSDjEK268cwXvmAHs0dEKoPf350BwpdkgICPHaHXTX9SCWMiJcvyNSOwpdQNF7GIH19dm4ACxF1eN3WUDYRwovythxw7drExhJbu8Orr8ssglHhOIaSTXET3h5EW83WIatE3JHsivA6ylWbWgX77NiI4Z2la8Sq0nhlZus5orJmdIG5u/oIGPry1nOeI55JJ7x+qnBbs31fhpbQTE/ODtKX1mFEAqyJWYlUX0ltIwdqa+EdfqnWyKlGJifabkrfUsxiLtcR2qzPo6cM0fMTbIsT5sjRVfE846IwkQ9XSV030dY2k4b1hwxv5rYQG6ga7X5l7jsVMGLGB31qY2ojNds50fIGK6F+TdYKyds5yp+JWW/uI8J811JIxeu6v1cdERU59uJNfProZetFLoBI0Ejg8JJLARAOFlzURCY3wiFhODeBN2QcyKXv3Gems89LkvbmLnNniubE7htnddBKgABrBMViMpx9J3+Wr/UuBGiqTChumVB2RhGA86GATBufjpxwSnRZ1TursaYBSk7kqusEe5dYaENzBOswFfmvMJIi8jCbGPz37Tt9M27PdvlmjXmPaEPPYpEZBc9pCPmCYJNfBvm/lAIz/C6uuyNV7L7d3p62t3VkIsM3gJzb1KTpHRkyMZCc9N1yR2yd5Qd8xdCJl4YAZjHtOcM7Qru565AFUl/haaRy1QGjYLYWQSaFgFviRZBF9U15r20CY/MuJXdhaMkvpsJi5UzERm/Lxe8Qc2l3c7Dnl88tHkMVj8DehgGjOjJjYy4tRtlrubj9EV1306ZN2Uz4q9tSB/aiKjOvitYDYplhyEY8TMassgw1hdW1Z0Msy7Y+dXXnbDz6y+xC+Wiv4T5WnbDayPJcj6W8ZBiwS46qCzd4WIK3njYL54jFklxrh0hPCGq18znyoH1We2ieSgrdqwGxWIIHVUw7XFuFb9Km0+AxLiuIdh4CK4SjZdyqS5OuOxGTBy7w2W7hH+uOiZGTjmPTyvlwqHNY+sIHh8rF/DNnvVy3i4c2lwvFtCELIEasQuYGiN93C7a5TuuE53tk4q6rxvK26sLS+HrrMIhr8Hv7+Bd3qvNZ2O7o1JH6XogT2Hmi1Bq7e/WmKQPY/MtGjN64jDNPX24jOuJPZSYaegUOHdc7UhRjgCYAXaaUtsd5mQiSU2Ert3OR8zfM4qL7rO42rvT13DY9XJhiRbpvF146aZdXL3szau9O+3i6vRddwAZYBXVmLR5K+1JvEyalfM5GfEFEjpodh6xSqaS55LjgIQHa1BK6OlHdNG1dCyMNEsxxp85hmMJiQsVvv/SfWZFMHp1h+IUPJVrWG0+F0PPb7LsIsFvMxmbXfOejKk3BaBDsjvMjmFzpVzEh6CE+8tbsV0413iydbzSYyXt5WC9XMaQWkdjvRmJNoUmudMur/buugNZEnXW0I/x4QrVKIkh3lzoesgGpMwXMrK59JhK65Eon3wQrBJWXiici86YPCEGQZlQqdM/YmLekx2gdBxey6J/u8vW2MQ9U1AuHePNWvECjtklu/xSTBTLvCOqoOzpm7dmzhRbGbqBXDDDeM+sTBgR7DwHASBpG1KkLpcf2S2FLyON3mAXVzXa7IV33WGXV4MX28X6R3ND88P1s2UwC6tgZDWwyzgIHw058ciPV3c/eT15ubwUPhRKzODh0D7HnouYUuZGo1dLuJBr6r1KQvNTMMkgP4ZxF0uIRcbdXYrVK31gvTAuARmG7YkkvBuQE4isiw7BXSBumXAjcopJOJuJ2AVm19j8LC5zr3LevvaprzGwHRKEuUf2/0BWKvHNgropVpbCmxofMaIONz6/xs5Taxyhmxdvrh/DeCMc/xUelR+sBnbhGAbgOGKbWpxbShybmt2DGsgQnNfeJRUVcykAiV2pSmS+mLk1BzPZc2sRFQ7oKZHayeyyWOtUa+cgjfKhIarQgQ06cCgd2LiHxgZWs0yicA/HpZE+W+5lvamd565Y3pYQriIGK5FsWWjeA58ssPMSud8rC6KBjAx57QwDVn+b6RPWEB3DiPBb4aB1iMGWLx7GF92cvglGwBaMMV1vkvxbZd6VmY8BojQ/lFPy1Ts/Kw7IANUti915EnEu9jBeXijk8Dm1z1/XDVzw6sZuMCxkXQIXycghrdSop7+CraShDybGpqT6BHArWxHVWxKfCIQ5cCqBty6iD/4HFBdGQiYPGxiEKD+TzPadkiciIDB3xnBsOHwsKFBOJWJglKFNTB+WP17cfONUB1iJw4nLfdMNvVIoI6vyfTGP3K90A55jyfxMEtG4kA3hKMztEnulOxOXnaXBLpq7hIW2C83dREoFF2wKnRl/ZWsqyn1JYLXrQ5ILq4GdP/ayMkbs3+kyuJoFxu4lUutCJ2dUtfHHgfl6hmVpd/hwOLA2bmBikmbKKYZ7HwjNJzhDfTEs+cXpEF5aJnsMQsDkJcqg3AYrV0ZFRgqVh+NyjAPCSHOPscUObR4rFuy8XTpWzMtNFEv496Gw2KuPi/gSzrBwTFaIS+28HHKpnT+GluSSPn0MWEb4gZf6E156LKeHJjdh5+3e9ZLjjNsv3cS4XGdSuLFoeMx4dFHwOEClHVcn+UX/yB9PUbN8nFENYRzrSFj8pCpCV/vlnBSFl48aofPIYWf3sDpXmMSUDfYFmfBym1q6SFBPkyVVdEMJDWU2fpbF+uzfByLzB1FCvqBwoDBLsQ8kGbT589hS20rmo1LmRfPZuBwTjw9KuHUAFu+0K0u3n2fctuGNdKE+06X1LUIZYEq9mh51aMfWbGzubAkLt0x+VezzEVrIWLXM5UBL4NZmbGZ+DptOMEY7wRikKv40LjLzl7HNDjrguLaZ+WpWdiUy25VQ7HkQ2MBl5NuQt1Br3HJ1ZPG2+aOseuJTGAGS2jsgmb0DLrF3YMtadpNbrSrKO+LmXi6LqmUNKixkRuaDi4JMOHYn0bTmjS2E+E/QAdWrwSpKs0+Y21siRJlx/9iGKEKRnV/iJcdeTtfm5bVho3IvCiV4UQpNVMv94mI+QHGJ3HnxPIZ8AO+mRVBIiKWnLxdJ+atobeL8LPT1wYSrUD+CGKDV5n9ndGFrlz6UCLtGrIAe/FPZDPxpYBz/Fb+otWKiCXHXTnmbZwKItdJXAU5Y6bVK3VZeYGN8FMA7Dj9aZpW6tYzNNzME1g0o6CoNyfWJH8GOEN5V5ptZMccpF38yAWLO4eMcPs4hSvSm1gG3P2I3AoMPbQbN3S0H6nrqzsoloSHomTe1eFugdZKEm96tJ5dCgatoSDND3aseBroeBrG94Ie3PFFYP1EmTxTiicJnPhHZXzLcWPaDnyjEo+Cxyi3Ps2CXbI97M0QASxddrifR6iWpIE08KwIjG4t6zsfkB5EX9gXGwN3DIZ7tH9rY59nnIXBj18xrpPMzOk5LP74oOBdTP2biJVswCNuVSG6BVt57o12we6+n9l6MBPW59hI7Zh6LOQY4HhpD4GL3kxsJaxwJXbskMl+c2BHnLfeul0t4VPy099Amw752Yd0RGhe2O/ARXlEXEcuty11jEb2UhxU/5FhAzOD8xV756YWDHJ14NJJzGZxnXBbjcWY5acmgqKSSvI58YO71xk6YC4wbE8U45+HYfDbrkmsO258R5wghY77ocRvjbibwtPvsuNwbLlfuP2Yn8LjjXFr32f2HNo+ZO1pW8lSZHLCwXu7Hby/dlE62tL7upqDcF6t5qPDgjrT5TH1H2nzW3RF8QHdTidzUuFzDLfGJu6lxLvtnvakF3IQp962XC3bB7jvEm5oeuqnMx5JEl3HaavNtdvLpkvH5OTNb9Fgk2LtSFAampcwlkCLEwXPENjPfcc+B7X+S52BwdZzf/HMmvWgBuWV2nRfCaN/r7jmU2eFS3O3SoU18NvaH1teLpXp6lLmV5R/T5QRPifaZ8x3ILrhUxD67dKNdsvuunyVrIcdnLAPTHzZZXGAn7JzZaJGllV1nDsbqhI3FwZnAZzgxHU2xS1hbQrYOP0+e/MIIVQOx+Sf35Nj+jjz5uL2QH/85893Jd/gJdOoLcdMvaPasFzzjJV5gL7Ts5kG5D175uPNz9iEuAR9yS79yEwsmmsjrZmx5tYG81RsHVffIaQjFnAz/4Mp9Qctp+oBCQ4s7Vo/j+wn7+5w3UV7RJPHBPhdK2oEEMXscmDXwOFa1O3wFEkVuKUf4/HMxp9dy6TB+vancKz3h0hvtXnupZJFEnRoT14JdOobvvbeHdoISecFzsnWJg3Ax0CWuOc4eDTBr0R5lIAezVi60ya+iBzztAqEuQ2NwxmVzRJKuEIhFUoATTNe59Q58OY8OclwsK93Iua8GvOmSWP3JcgxZY/PGFiOwaAEqtmDNRyOgIzORHOrjq0GxIGE9y99AUjtZTrCWlOkJwL2ln4lHN23+KdtE/+Oq5iSFJ3FYdEU5MVugM+NWrhB6x8xBPoThMZAE4jF3fP2FeNyy5zGENxdyionJmA7Nv6Z0+TMb+0SKTQgNf2NLRMcGexULDluAsAM92RkGIIolaQi2BxTYtcO1ZPLcxN+OXRk5QYHJMhm0gUsgSpbmX6RFSzlOWHzxwEAEM0hxhQQM57DSKQ9xxzqezK47MpbYP7v/eckuuJ99XYTYhSjPgOn2mPJKazgRX7Xm7g4F0zyP+2Eht/PrdCoHEF/nEpW1q9+IkgOqF9nzzGMZuFGj3eGTIYH5T1Jf1pf4LCOuZn/UMr7WK+dfhtyoDB2He6GhMuLw9D6coFxeVjn2O4bCG4b4yxAbFb2aTzLju1wub/15d7gHAXjE4elWbmjE1BFv2XDAAHEzT+viUrtgF1Zfd2Ldzr8kOlFFlUPAlbQyAkle2gC+Qnj04Gxc6ZzDCbcYCF7nCXAywklWlSYoJRL7Lwb2Jx8O7MM9W236FVZvlj+0GphpacnTunwhsfIvdTmAvfjUK/fdYPdi5YiOrwawiV5o91ocNupB+IiAEg2IqwNq5HD4TFIDQSJS0A9npZZQOLpIvkSkBJaiM1o8I1bx2j4CyqvRamBmCNq3l3Ie7GEVhBG3dP1sl3GE/fizYq6vUyzsDuolEqL8trr61lJLSmVRf1vJpZ6E73dAjn/YtR3jEUWIUCuCchIhFEe8DGaRhlkFFgv1TcysnAmLrMabiTg7nx19gq/8Ll0uIsezuH4DKnXw7reispRHZSlXwZBL1WK1slbd/ceBedibjad1h+5ZYD6ihY8nlgldBhri7c4G1YhSH9rkBO9s0KFMPazBKihC3DoyQi5mgPSLJ0us8BrAmMWYWyr1+a42Mb6akw6bBUqH5lNc/aF9AqFHR/KxKDpZMefI9WIRDYJ4nI3dnIoAJtKdqqJRoaWqXpO9t189Gthwrfr551e/8HwbzFptPp3ZsF+g8L8I8ga9wYCeZtHOo4IUW4h+EmmAzOOv/VFQ3fEpOKnx1bPOI6QwziRZbH7rocAzyjSZbFRNC0UotLW7mO6blWnFo8hfQa1AwSbi7xcUMJ6YMrfsgRpL/NmF3wEWNsNl8IXDoxZdXG26mMM/c1KXIAY+eJSEx2TcjXwpmnChNdStlEo04juAT3Ar2BdME9LekFRpIsDNx1P4EK4c479RN4OQVw3Iq6sIY+mHQ0poiTbA8ta+/gb2tgvbhTfsC1JACqq0b36BnfqiYDo6UalY8BNvyS4Kgiq4MgerGHHDp5IZgWw5q0vCwcr8tISDkxU7KQV0k2iDEcF6iEk1AlCvFjVZYuDmpRvtceXi5wXE11k0R10BY347s8HBuub/L37jz89vou1w73tuLjtS888+OUIWDoAnbGw7UvMfsnzmnqyu+ZeyWYApficrY0ExMieVOGxJIimD29xyL3xjkMxqmV/MZgiw2tMXOCOL+7tS3M+nBP5rVFxoJWgv0XQRSLm2XU8jvdwf6uBNzhjBPhJSHrN9pOqfAV5DznhBksWkoK+RZIIecBX/nbNW/Ctf8U96roIKh67WP3ZIslToYhDATmu6mMBx8k6Q2gSmWX5wtniuSK6kIrkyKmWLibATGzshmHkptYQ9Z4TiJpFg/qhUWKQShJ8UdiwSAAzw83v6bPAJGmF1xvw8ByTL7XMFSBY6CalcCK2eR5PKlUPClrf5zSDiKnpVQMaiPQ4XghscreOiT/h/WYE2+N74f6VcDX10zBxo4Ghgiuab5p0ZIvx6xQ87sqBNI8I3XSVHi13glrXT5l0ZE/uL1/EH1S+miZMlQZpdNB9Vdle/nDX3ZmXhq35gkhYSXpoV+od5O7tpFpA2JIh2SjvUzBixOgc9jFcYbcdEAA87lM8RfpLnONlU8MTZKfOPjrMk4teRTc1tTpEYfX/MTplvRkIohKfq2FlZ2Irn4MZOCt/brFssYEuP2ucARl5C4W/Km9hIkapjdvH2YrHm+beu9LODqWdlEHx2zZE4wfRJib/+kpZGTYXJQeIqY/Lb9cWsEKdNCxPSlMzHhZO/TO2sGOBjNpXCql2DmqoC62Far4dTqDSQpDrrAdLG0+46KWtBWj9t4J8WvWmX3WUT86ZEHjj3qpiiGChe7agwOf1rWqR2FGsL5EHMm5IisalAFsTUe91LuDQzQjL/km7QiByfiVxNz4XX2vnVN7jdbz3QHUJ3BeB6wEFlKuLg0+ZMVI5tkvCBPy9L8A4nOrgpNbbAVYwx2WJTO236UhiY2NQcKTmR8QaOFNOcKrGLOJEJznd4icmb0eZjZOvspXYRX08fE3kwvFd0jio0jynzGwIRONxA+4oxehV7Vpna5121+dS4TU8+tUNJhehVknD4h2hGYGaphxLvKlJr5KlHcbsG0rDmDAvURPT9omClSKyxPZz8QnM+u1QxLZSJY1KuOEpRlHLWPBYVU82hlJCKDR18SiSe35u5gVL3Mzh61Qm8TTsL4x7Xf4xkYUlup9HNRJin0TWMF3WQulUFfqSmgXOegGFwv5wlK3W0L6DQCbLivd3hQQPzjkxm4zlB1P8K7m4PhXjM2zM7IQTk5Oys2X5Ff3LHWUinOoIS7QDV1XlGvbDHkwlKdJxhfhsPoURjVy8ME2BEVmCbmV/MaAOO1NjOgMgQp9f3jFiL2NrOaXE1w/KlcR6LqxlW4nkEvmZYkd6y1/fzT8/j4/b0HcA+8KAxc09GrStf3AwLTawaO6OPY33fVcT4p1dAVyfsFYuV1M2phpQbjNmM+afQGXmpIBIwZxajoaeZc1aGUKtipDGlsHiMI+aujWy9mK9dlRyyFLFj8z8gzJ6BFKIQoMLpGH4G+Y+HUb6jDQckFF+ebSQXPMYJyp+aZr12uzUmsAbGz1Gb1gP7mEQUR6lwc1EQiLaKqqdRLRGvkMxwdZxlqIsBujFj6TaVq+TRkU9YaqexvTu0AoWY0cdl4YbFOb962ZuZxt4F3jIAmEXHfLKgTqv4S7HwmEkUXUi9BdHGrNy0DYZgS4YLu5i5b81cMYFEFBelOkq51CDn/XJRID6XvblcRmHR8nWzs4LvZERqrnadyiW7tHrZm+Eew/fmoXYecLvFQ5suV72+Xiw0A6CYiFefOletBi8uFGzpTExqU2iRHidtKDY7rkOYI7ImHrGB2UB51maxzOrw5ReTszi5c/Whp59+evT2YomcquAtFLac+fuKHIE6gRsiXHfALqxe9tJbDxCZsLSOgAJhq5uHugQ753Vl1Dxql+eFD23vfeYj+uIgsAt32sU7WGDFwmZZ6FPz05kIvWOEtRm9+S6ESuRDyzzlqvgEfiXfslzP3J41vpCyTRDQnrDg9Wg33iFKCK8rgRa1dsYu2hmU17OalF2Pyxv0N/tCN/tk2MdUBs+vuAwe1umkUHbGIYCuszPCUDUDbs2b7AwKhq8S/Ch8w8P9fgVp4qv4IMMPUN94s8700bRPXt8ng779D2AP7pBQZFK8j0nBTZ1TnXDcOiTatLl5d7TdCiHwad0X9tNJAQ/yoA5G1u/F7Bz+u0n33TbpN9tBERsIDn07oyKEm+VCmXqZYw3dDnvrMuiynLOFpFRKhpxIhEY3GcTbcOqoWOAVimUmq2aHSsGwQr4NDjOZbbXd7tFQ2x3Bs61Ho6Pl9xgnyI/igbYTPQx7ZfsF4eG9ZEXdfkH4Cvy56V6IF5fCQRvxgaUSf9EGdsWc1D4yEOMbF9sg3kcmNEuy58BaXIX1bZY3lnEmku0eZyLZXn4qD3vY3h3a/8vbu0fZcZV3orV3PU7VqXO6d6tb8lGflrSr1IZ2Yg+ajCwJhws6x5FsYYNlbAvBHd/FH/euy3TbgHl45c50q9uAhSbJJNzJAzI3D0ICIokbPJMXMY8AQyZM4kAmNw+SkAl5+5KXSULizMTx9e/3fbtOnZZkO5msWVpLfc6pql27du3Ht7/v9/1+6E38dBpzGEu4Gd3Ba41v1WvOPlnGp1nZauS9P+5f8h70J+9H8Dfoa/V7Ru+JSRu9Yr/LSH94j5HR/m5Tdy7JyuuRhNpbcFAbPgXY/fwO6jzXI/Dgy9FtjD48Hq2OIoL/1lyxWAYNF6N26cLo8TgI8FynAjyf/3sK8FxzOQGea55JgOeaZxbguebZBXiumRbguU4FeK4pe5GPtr3ZPjfunitvjRSd4SQ9M4ff7NP0m10+S/81V/j9tI/Kr2ZsQqh/rcYpBkpLCW5g7nYtM8LLjxywS5upLl6zyjchoQJXFRIx6BL7XPUmlibmDqFH75IBAyZY4bv3uF/v0O4kqJJBEGS85xQ7D7EOHur4HtQPOw3HRSJOnV8n/DYCiJv7D79a73avqwqfcye92+ekHBGiyv+nwISD30g5IgCjWaTCLYlM4sDPCuvzrBBozYrPgwKIeeAwlBQMYAe8483rRVzpRDVxH65z3qlLA58CkaGKMnL+84vi1tijbo3hlFsj84vq1nCopFjxohzsGhbcDI6Mea7imbo1OpogR88JE+TmSNGDnTJEUqk3gv+uxW85cuP6zFmfo5AD/oCpm+cjPa6aYYIcHP5V1/dUCzqmnBwEOGeEhS8X7sNE9DkJ8SrgAbFgi1lAu1XUVlitY/c6wJzEy+Gt+7lcmLBzWRelwyBvYYaHP5UxWlZJ1yCVqwr35e5+gosxGSZXgIKJLAIEfdWvVZDAAHW57BWoFPBT35+FNf1GH7cX7AXhHumBk+NwNcN2Qn+3ItjpMtDBgdqZISD3wbS6ys/DE+HnTw2r/b6H7EK5CH6fA0Qlz/v98Ij0roBzQ0lMUYC7Stjf+9dFThQUEkHDzrtfQ97wYxESh78Ykc/lMxTBe9RgybOq/56QiQ//Pc6jv2RGD2wZ9x6+0tdip3VddA+TcDoM3fgZd8LHU3blWSmbul2Jz+05GlnkHDvkrd7ydp+8TOrHXZHsg27nzW/pJyCstFJMDVKKcA3VcF47l0YqeF7z6qTugFmnnahQHRwTnY1k3oTm+a1MKwO5FxAzsRbOo4ctMxoQH/082+f4WrDdz5ZthSOE3n0fYe6z9UHfP2x/ybhfhwZrLIINKkvm+/6gtw9NDkmEKWYapADy6y7MgoPgbInKelmS7g+SCcF3tB1E6bYv95kqT8IwSEBkXb+DAasoFMOt1UHuO5Zhsh+EtX7w9LAiQ6DocVF+Bf7SiuCknNDMZU0KouE51tSSH9fCD27UV8NI7LbA6gzhHJRAFO54lhxgfp6Owee3Tj0OIHtXEkdIRDZPJgtyYpIuZ6oLws+FcVgvuRNK/t/1yy9WctPayhW3b/vls6DR0GJ3pKmAEa0ijeS1csUhaCUIK2nysr6hcCRjB13V3HXuVRVrc627W5hRgYJQXMDeZdiVBSazvWi2RFY3cZFYZE92yO7P2gKiNU1HabH5WKlzd08dN3SUnYZzTz18XtoA07j7ngKclMA7vl6oHSeclOLMp550LIjuWDkpc8kLmnBSlpwNckZDsEGlSBwyD0uNY0Mntt6lx43f5ZUIclerIsNKE9TKwFlFzr1SvBXwb7y+nOIqDCDXhpiyg1ktFmLKWBpsIAph303dG/oLBj5x31tgPytUv3TPTqgp8+DdRtNgE4jXsIvtvYvFYJcnoYPKrdZ1X4g14emcXMdweq0klbygIySV4hwqhSX63mqX5S7T1VZOUJLK8KJcq0zAPRumyk5gqgxnik7x5P5RGcrNhaDQip626H5gU0/y7JxlsmXssIqD70oxaMD5yvsMDIji25E78HB4Itn7YtvFPgnOyrIf8Rt2kx3pl7F0io6+Q6m3VpSclaozLy+ijiXyIM9DlSlJV+gQErKzICiGg7jStsqIpaeX7TYJtZR6WWWvZDuwmoG9kt1Du8+9sslqRlIuI82zK3G7qS+0qWMerhAay12BXdJqZaUZ+bb1RcUTIsu81dIC30ZDhycFTX859ZWjplVMi80yFwutKSwO3VjaZ6o2Av6JKsGONOVp/4kx/MJdnWKg2ZB9I0+9UsqrsarTRx/PXhnMXQn+YjvuPhOwYceFGmjBvbayQh0ks6F7bRX7JUWp44ovp5wwK0vAprd++WJtJdiQTIINBROLGi9Z1yf++X7ZXe++mGvndZ9JhZraC0jSYmUkTUW+wUWyPogvUX01MoWeJ0Ddg/5qLjuR50J6ur76rH8ePp2tD77SH/TPEyTNEmd49yVq3nRJgIWbtJLiluG4WVYoVHIbgiD+ahR0vF5muGMgd7h5wy/7q5lhl5dhAfHNSiErFabxWCbUBNtktI+cAuK8rhJYmlKeNpZ2B5KO9oBkyyxLLbskzfpMLji7qzfgLujCNc5mWfZXMysYkosDecZJpp+4ge5d1AzhnqT4SD6GyAv1fPFklByHBYk07xmNpefBJQ2nRk/Gb3iYHpCdvWvigfsUKjvHiZD9dR4eMr6KA8HkJYuDn8csNE++Tp0258WzH7u/peYXFq8vmTrmg6tiqxImhwQsbFWuEjeZfptxN/rCfVdRCOlfj6R/pIjAbRYkf/Ji4q8iWgDXNpfwxKdtcJJHiKdpqIGAttrFHgkE7MEudM8kEGB5st8TkIaWYt+StO6mAgFOTjFi/M+OlYLO+n0w+q3oXuzW/eas3900/25pfgjoYRKaFS6JWOEMwuEuXDgTNe+TpE7PydwIXWX6nyvNpSNVUy4I+kzcgjskllENPyvUokVwIZRPWGs343OKvVFg5NH469tmdufp39p21xvgTv9YnY4PX7g4emr2Puys7hHazzRsEjpvq9OGGf/tPvXJcMwcFgeCUHPEnqZMegw1WR9zCLBVV0c/kq/VFMeF2QuHtUWvOcbsCZDW0v/2wOYpJLExNAMFHW/W3IwazvmTZXJayhRT2D0I45aIWx+PXsJ7j1ZWW88EO1i3TagJ6djdDNhUrolXznjW4FCd4VNG7Nnk0lSKvFWgvNR/0pIebUribmJQIlAWa8ZtVv7GXrsgLd/o3DkED0uhVbDAxTR0f8DFCJjA/bcOBIKIjaFSPXFuXzLuncUVeRkFQiO8T4MJ42nD7ZMrRwSoR+v0hCAHo/GTQNOsj/87XuerVQqPaYN2Qk6vwRPRxQEOm2ZXJL2Wbyw52Y/sOWwCx1E1nNy5Ffa1DGokkhqgJQ4lVwq77/+7aMWfZKcmIRgrAR0/XK+G7OUhDfOQ7G9iMQO6cmWXAtS+i6E5O317SyZTDrZEMlw43ER9KFfkcJVw/q1L6jKJ7wIUFPArJUwf/WuSleI3+JUCPWUigkzzvgusTE+YAHOh70uEOTQiSsa25XoT+JU6whu9R5SYumowq0upQw3eBiVDel+/R9xJhbqTrppyJ1m/R91JHRFV6qg7KWHYBJ963tbUxMAmtceEK3xTfpsZyVqFPXtqWA0ktxv0rvWC+7dF5ci8QjNDPBt70ZijqOqNNuEl8IOTsLnoaeqrLyoC8lq5EHpA4e3F9bRV8GpGBgtMjpee99JSdARy33Pfm4OsRKJRb6uGvgcsyqIXzoEhQCi2StiHRpvoVhAnwcXu24rKsjo40LelH7pPmmoXd+MS6roIRxNoous5XrbLL5I9oRCzDtjJKTSKpIYlI+N+NKkTgau8K5O0UWg8kHPT3a/4f4Zp/Jz7t1nphwCODN+mvXevnyEB9bcX4l1qyOtL/uhnNJJbcKls8WBr1mYhy1lBp2p7OcPJgam2I8vZvICPOlPLWSfk1KlAKnEHTBvwSO8cqeLSMaSjkcQR3UMkK367o3Kqsr6VTcRb2gx2SaoGxtTII4TjGN1IqbSM1UIG0i3ERoFwUt1pbJRksgzSWu+8wKCLuGHNTUQgcqEKqvIci/xTRyiOUjesCurgGtDBDUFySGlErECBEI6phHz6F0laBZcg2eLUhXbauO7cQhxsZ63Fsy3nCb+Qpe9qbdS792XT8CVU40cTAepZAer1mMDQCzC9TkM3aN2/K7jS9Ugzp3SDlnSDBadCMQM67rHYp6vu30s7hkpCQSCpe/QLhxR18ben7sdZBUF5pHSxo406ckOy4vRWAZFReL1bD2nW1vfcuzPfcz+SlNq7CNT3nVNs5AIshPeITGRC3757JEM/avrJIPSTTnjF1neCaIpteNe1H+QBAozddOgHg8Yc4uO+wORuWBciY1IEPh8a5+5iIm8tF2e1BWMwOknTQ3zqbgySvLF4ekuZ0zW4O6v2aanLktAcY2Rk98P+KqETF41BV/mS+7bPv51Ig5ZrkVU5y1qdZdEskduw5WCtjaJAzN5ZFnpmMFlcE99c7eP49BFm2gI/na6GaBKRxGuG1G1A093BOHdHM35kbOerkvZ6TPGE7tuyqjt9jg8nYFwk4SxAUAdtk6F7xObs4l33rVmdS0prLimtgk8YRTfT+5arlKz7tsx9ZyH5sZoNJet8zMT20/XQZ3cBFsJWfSWUr7v0DNWpEpx10RM3BTWC29IX3tSIem+55OXSTPn2bBF7N0z4P4xFNh+ZNd9131k0JguW0dEmGsFmx9Gn3SuFSiMlisW+wHTr3H1rIYzMMZPkiJ2LlTINfe1v89bXLr4SopXK0cYkH5sNSTxhqWn7gBDU+1TuJJI7sOiGZAJNyYqgqLEne2aHdeft9TZqgcfoLvn2jD6RgmSA31YA4DPVQbikhlCYrDWprJHN5fRb5gjNWQEspu47CvGeOEH9dqDlKd6vQa1vxE4yQ3MRsMvRVQawp0IfGYBxT3Kfe2j7lLmU7tuzyk04S5goJcbBjMyfs+7d9HrlOoB7aqWlOohl/hRgHAHTKYIxJ8IteyOzNrL3NrcUzMnkfjMeN9B84VkBNM8IoDkn93sekjF1puCAHLL9fEeovoZ+3xmmGZbT8Cl2731A9gylcyQTq1e2eirIt1uFxlPRJCSTmkwyfSRsGEXoLGHzuAQ80vU2ugMC97IRjGXwRqPl0ZJgS/WKcXTXcFX2iALi2aiX/BLAO7GUh89uVlI4lvy+9XqfXwq5G8P19WrYpoLL/L5X+6HPABHKXom55vYhciJ0VMXV7tLvLl9izGbgWTYTOUGlVAd/HNgFD3qrx6wE4lWZNCqXeb2y7ugxAc2JWOdcHJXlfzAGJLvk4P4+kHOClfttsFBAFmwE/SWXuHcK2SdIp923IGffncYKD2bvbyCjUPjwYeaDrBDwYmBE8a/Tgrd41K9COdHAdvqmXPIahPqc54Az4ZvETnI3CqPCjYL9/qYc0Jz2gd+N5Qh3cwv4Wy4QCyF4tsDpUnaF7WXFFeV/ym1f9o3CUZMdz46P3hm7B02VDgwDtKn7vkIAjMjAevhnlbUemGP3Xjjfhd5UOswy9cLd9xcV2ATjI/bYpO+m5JEPu10voSvlkI90aV2AC2KiPo8MaCw1GbZZncDtEBLX7NEYGtzJaAmsQzxH4M4wx1gIj8IXKUeVHaLfPnp4leyYH0wXBYJZBHSVZQS59aUjX0LnTKhPsPn08rRl1LRzDQz7WvcDBQ2kQ2L8NpkNfNBEk93hCrR8d7QU6r6KY3J/GhrquC+RYmJOkgALSaxAGt/jPldUuSROHJLnWfF2dHiVMWQrweRZb3UTb3fAMywjurqxQoiZZImqLghY7rYGSub8rlco5TGkPeZpJflJig08lIliLWhcLZEnni8Ppjq5gUPZdcfPXbzHd9xWl1JD8+f8rq2LImSaYB4CApjKqe6Bbkayy8BTqPyuCdNUbhS7KaOFRXOHuWRzcMrOiYhoQgvrRj+D0ZAHUwtyuRPhvRSorpqJNj31XVz2RREWLS+ptxqUazjJNErezC0+zJ+XyeIHGmI4xNmkP1wsSo1iTgDurRQFUg0+WxkKyT9s5ewaHig7esCcGrr3FVhZRr9nw7tiUsroj/VU9zkUDGPSuvcXDaLAuCcnXzL3d0ULQ/iULNHoL1tgJo5uiJ4gdvZ6uzCeP9/04mvdX3e2jsYXYvGVpu69pewjaYB9SyJ4N01Kjcrvv9w88ri98jxy4X9kHnnRqsYK7JQQxdQkIvtLqiI2k8gDWWsSGW1tOQJwpEtjAnkga00gLIBHl2UCeSC77ARy6JIJ5MbW/HFja/q48bKzxxPRP/7sMRKtrfVm6mAPlwm1cw+GuE4dXp5zKfTbGfZamTokSo52SpiXBljoP96U4Van5w1IkF4yT3xv8mzzxA8V/1jzxI36ti6dJT7zP32WuNEb91BxmUninVeeJD69Y5J41E7kYi87SVxsTxIfaE8SPziZJL5oZZL4/DNMEo/Z5zZJzKgxgpxCOyzrYJYR6HiisdDcXxow239zXpbPB5zycx1m3DDZ7bJ4ptPlZ43pgAvKKGMATbMgwOwCxAlT7890YDK7vySzIeU3pjVBTN15WZ2TWlUwZ1RO6Lgvi85BSNxLS9KuZO6T8PfmJwLpvhYXCltz31IIMN4GtZB3FMwMTNxTxv2cxHfgK/+WIqAfSh+V/5e1m0a9+YpnFe6/WoS9lf4vioViW1XIleBlljoABCNN6EfJM4q9rDi543VKRg/EBQ9kpvr9/o9wZ0XSRkj3j33QR1pgGPkTuRKuMT3f3C94bMRjPpEL2bMibEl27PYJ51nUKCyUf1TYoglXNIiYJS9YTGG7Z/DR4A4ISHwyr4vGISjK7KLF/pioxCayx+zAXdkJ7koQ3+aq4l7ZoN1u2rqwRmjMbQDi5N7sAOKYoAv7M1ltp4VhH81UGBZv8B1WJGGNGwPAYlvwG3ErJDJzUK3N4tq48UxN4DepSsIGtbg0SMKmIV5CXtyskYqDazjj7Rs12KA7w+1trSlCqU/cuNwRdklaYZdGDtYCdfNQhlAZKquqn3hWzHjUg/3mglzyO/VgvUUrBCVYSRTOQis5EdPrIujBkD5P5ja5vEQDdqypHqom+nBWZUEE1lwiAsuSkF6nuddBB1VvDDFVuddEKFSVX/FhLA8FKI0Jyq8siY9rhpXdwedkGmwUJpR3iCqyt02dVTW01L4EAE1Kb4Npi77alujrw9m06qshgkZqjSkKVZgovppLFV+bAqxKvkrNyLJi5NqpWkk9jAJm5GmvqPf6cBYkY3zoBkYEX7+5mAi+4hU1lZPWr7rsyrH0wnfYidYrWBMIkWE1ubFO3ThUhKIuJMlqf5/ovFpercgYffnxcd/VyklD8H7N+7bhfVsMgqbcgH1hm1B51UzEXU1b3JXZTj3uDsGNP37B+bqvOzS/Xs+I363vZ85s+9547gJ50iQCUs6K55VeBezJ+f34Gvf37hvz8upIkrixi1+WPwP1QfRWyR3s/jgrO5iL/01+5VUTJI+yauYo0LmXlruilnpRBO2i8hq9XEJbxlNyRgRnGq0ZJvXAS2C8XPS2xHY283OtvHsKpFUZG5RAHANjhpBYMu4TnFJKzDuquzzvR/Oaubs9dV+W9Ptt+K7v3bm9MX7qKfM2SY1N3Y+JrKTCl0R8Mohu/mTOTzWApkpkXHc8l+5kBG+5uWVYgf0dJDG26uF/JfTD3fsCPq0AV+1vVP2RqWLWO5d4MYwzc8sQvuVEHGfusApr6rNhmSc5MaoPuQN5tpyU4cx8jNbrri/vBNkKnth38XxbW3Z9PPuOo3GUSebmD3eCYknUhAIy9ArJCJ1F3zOrDSZM7gl8Uz2HbyOzhh8KtiGRTrPI7orqGQCeAPuZ9TMb9Yzvn/Fd7+7Af7cP62RYdf2M7/tkWIFNvIcPyEYo8aF9T6lbJlj1qPxRcZBpHks7ZKl8YCMDrQieEBQgxBBSPYrI3a9LzWzZogyk+47gi6hlO/1bBovfG0/9BBg9cYB5cwfuGXLegcaU+0VDAQUlPeOwGZm1cm/j86qDZyVnnmO5v+UiA/u2EDkh6dC9Kx9yDHl7J975Hfjv9mcwXL8zxxD8K1NeMvIO3QvrN9r2dvucN9tbF8s5YUlwTyTirLtRqnpole45kDHds1peJ147e46W/IlA3GvWaUti6TMXxS9buuvLgVICiFLYPd6u6rFvtbTqJD/TfTAHb+p1USJeYW8p+OxjiaYuBXrbKAg20835cF4nov5Mxjxy+Lp/n8s76/lYIolywQgVtqMI8ZPoeip0RaMD3O4zswy8Yfn1NjrfMyVwPKPXnupHiyKBFWNfs3b/dkUNMoTV3/TmGlGGkVm7D8CylyXnfHoRa/bJ+7bTMWKE62WdXqztGlY9CFErcCg+MwRAVHVWLcxi91CeSh3LkpzXm6OfeSG0j8snjI1p+AJh4Y37YWFYRTNpVoRMbhIzSsCUQQMTVB5MCZB8dY3PYbwgIyHLKKbGdhV20NfMZbLrRP6VskWkmtaQBk/7dk7TPvaJSBAmo/j+VTjfNx8cb+Lntdpsn5dvZvSJ6NTwbZJXT3FIhD0/aXyy6obyrEykBzig8zbNpU8AdZf8lfJ5O3vNKLtfO463CD1euDgy95Xf2TGdTWqWD9ZwM7vjHwZRHa/V0Whw70zW6USJsfDkXxdFnLvel58AKhgh2QRTm0CcsLrC+Hfvzxd3/BrT34BjF3ksGv1heis3bdlkIWpdACuv7rgP5ItyqSLdMgagUQsYe+/LZQK/JnaAQaaBowqDSuGY1ie1kn+JdiHPdXz5WNkq4V4AIhiligdrNFirUXpfFtBUEyQZjKN8kis91qdBiHyEOZ4xhx/8iLlNLEOSC79uNLinTlb57RC+rILOy6ehNcQMxNGnnorvm5yCox/IS2S6gWjnugjbWmRjvw8bVARHUU1l9qK+NgW5fAcVF9BU52S/w9+0qRK+L3pwqqTXScMnU8pyxYUMr1bEnHCuwGuEjRJ77dv6lBMAN0jBCHMmdy640r8v70cw2ItQuaa4yGcI/WdVQhtVCscUkvrs5JCxPuJ4VEiK/UBaYFFy7gEB60s7cPfDcglwa9VSt/owI38QYxnPV8us+INsAMyMkPc+0U9ZD7DWJ+DyGtyLHoW/NzdF/EAuDUSYBd1eRn+VYphghJdJ6JI0SsZGiSavI9IWIBcrfLSDtVobCs9/W98K8YNMM2VZ3mHNJpaI0VPmPvF/0CHmTs2WIkonCPQ6FnnB+KXyu57ERa9OJAkoPYMGun1Y/guucXTHJu4DmMITtCOQve/D+sGEgkR+xPrALsYNkLgfmoNGnocHLQ5SVBAu4Hg19WlZXjCTW6Gzvh+vIcWlCaeNhDMeL5nUgGwqcjOtSTpdk0xupjVJp2uSjeJWTcCgmvqsLP8NLZwY4ybVszkrS6lYD9CrToTZGjtWKX9kqoTXhXvwFaFwYliUohjnNXedXKJ11t3JnyTlyCLvKim/Yk1ns5nqRqbq7Jxv1zjXpmlkbJzoXIv5uQ7VSEI1Esb92SFHgzUdJXHzYyRaNDzyfo6fqSMRp2I9fjFfVPKZcJzcaZh3eR7NaePjk32orVp5Z1mYeeNm5o2bmTeucvW9ZHXSzLx5M/NGMvNqZiIyeW0z8yZ43CzMvElr5k3CzAso22pdjKCgUPpY5p94wphrTladMCH7TnmDMZuifUkOYNETE7yLOcn0iUhlMjSeGphEonJ+YsHm3pBOqxyqFcUGAwtRsiayrKeGPN8byWH29h7wI5UvVOOyV8foaYarYmMXQHn4/tETTz31lLlvdccKvStSywWgCJonZRlxkXjqqc59fC4fjf7onDejq+4ffYdZE23W5FRth0IzZnBufB9IEnjkjR5HorIbjX75h375q9w7erSaqLd6yD3Ib2aUvNlHqyO3Vn6HNemz7RA+lekOIZjb7ifysE1wV9gmZLpNiFUMd2qj8BjZ154y1bTntRJ8m48pRJskmz5xH86pOBs3Cgaj5M2rdSpuuTQozsY+we9BXna6prrdcNPbjQckclGL8MJbLZiEvjlvSOBp2Lu10nErIah+AzjXAW3oLdNm7ItGyZtHzr3VlB/t2GwzOUery60JmvhKVlfyltq27C5sCJkMMyHod+9SEyxxj+RqbLlVSVFN3EcaAyz8Fgsf7EfV+vqzWKyvpH1SbdzHaHAdEoVcK1tkK2JTmllaiEJRV1aa0r0rb+h9uuI4KdEoMbQ6WiZWTqMAfugdV6uRlcu1hZA713AuizuHz2FH9l68xyqjifXlv42CiWVHCY7U0Srtl0weUowqeFI/lpdVx4NxJJaHiOUhMqlGFqoRbCrXsqmcyIQUk/ZHfYWrPoFtJWBBZRdiS3CFfSRnn68sbCwbnkSmlbAdBeSb71BtrUdypccSDxzweGJroYYVmeLF5LJ1KhUjcTrp2AvPitHIkCdo7iKH1ARLKQfNZC2yID2CvpupCZYFeq7GBCNZ7MeCAWZ9hik00zSSfOrBxX+atZ+io2EX9/G8klaAJeY+zkZSOyxVOyyFHWZ9vEbN7pv1wp/UZhSYq2ir4beJ9UVF52B/xdJQ8aShImmowk+7AU4EIxXOGXjpQ0NKI7bNskfyYJYdNjDKJOlE/AtHtUTZeAP0Rll2K4JwMTpyyxpyH4P5MdGjmOo2YoE90vq1NVGxb3IvqibQI/kV/BtyXmOXPQL7FXZZQkDUxC5zH6EJeNlJRQ20R/Ir1LVlGD5rndOJ2faMdU4nFtwjeCeJ2JKPGGthCnPGSGXGyKYuBrKtuTsCeO/Kq4QzaXxCkXJJMOweyeEcvFIt1MZ7hDNHojYeLmnqxauv8Kxq7j2Sw9yLSx+Xv2FtupmcGxkxNKftvOQtLTvPhEnxcrVKmpvPipHGwJ9bw7Bs/8Z8Hx74yGUOqEHo1jD97zxac4zznOBFpmFUIdRB4F9HJv5c/JKcDfO6O5n4Yy+88Zj/MaMktdDdCJt7hzQFCL/vuLov+ZYduZajB5uAOlPbztZJswjo8D+JGFJarhgjY7GW9wmhsE1v0ok1FxMaV77ImM1pm6V3jwb+L46SNwu6orcqcbR9Eta0Iaz5v5h4UzxIzOrBC35/UseS++Nj96E0JPcIkiwMrkdSWI9vklsfanKpxi94hxDymfHceR+NXwClSd9gunaSeihuzu5QmrTMVEJjWNGZrISVmjVeiMSDiUjDCQk8nCj/WjceCoAgmHwNEBAmbfQYpiCKU6AOW5nuElrc7u5RDYX3JGIbida0Zl+0M0SZFgIqutCT5LeeiD2pyHW0Yg9VmZyby7l2Iv/CxBJcjTFpWds6ckOCWI0bMnOL0KDA2UicNYUYFposj7qjAP+M7JNWgKRm0psiNxTsaKLGKQsZMhCKE5HFXGeCc0lD6oes4KoJvyBZJQy0TbJK8oke9seMTRoUFZueWXyjx382auSRotEXW9+sKpJhP/8ZQ5dXLK3S1NKIpIwaBYmYMcxXabRluozIIKdK1GUKRixkaAKq0CQJR+Q7Tiap0K4dG/34Qry4mZ4z/2qSNGeAp5XK4X8S0rufjIkE0Ow4A975mk/wxzGd/C8TJ0avnSqnnNexpsrNtGh+lE0Hv43e83ORezQvFdnrBAbSY7rcDAKaXW8AygUmp0tMTuBfmgIhME9ut+bJ0dh/hlQ5ZOUK3ZPdlJTaD9t6z1SqXO53S6qcckRUu5pkOdskyyU+R3Ic3cl0T+EbfPFbSeCxf9ysCl0FYf1MS0nQtxIQMCVITNkl+yhwMCEnbcus+nCuACGQnrNMXQv8d637BYTpLBn3iibT7ipvd4i0WZEUzWhAZ0jXk+C+Hwi5tBUF5gyFPGTcf+Eaf6heApuMhZrEPlDK7DvN9Hp487Sicr5PBO5q3C/m8Bo590GrTOe+dP8vC1up9uGPh1YZjeYlcMtYvw8kMhaAacoLfEcuifH7xKpbKuWYL90v5f4qbNPuZJp56Zf8PiSl70cVHjY+Qz76foyDJdznNa/2vN9r66VX4VQhBijQR4Xp5bG4Su25UFuGDuEkQZrEe2LCK26u6GG7FWFjah/2JRVH8qLbk/QxT7aILQuxOOB5kxX7dkjIzdlzSmeT+rmgRON77jdzUUjcsnrqY/zQO0VP1wnff1M9dx8zneslIfOvFx561X31Xr/UuvEr3tg3sIn7SjmmDKWM3/r0sE1EkZi52HGLI/aYRMVDEP2QChdIsAiIKY06gEk8VT2KRdWjuL0aKr1T6odU8vI9pX3wc6PNN/meX7j1vjod9hO/l3IW18SPmWqJMh6sbSwoFedTra/vvynZHH36Z6PULyLXpZQcROjOr7SEFcTZk/gl919pqXpRvRuU1T4VxZRb7ddbBUWrxPce0ktctZ/mbVkd8Et+/4bf5w9Anym5Jl6BRnECJtYlqBvz0AZyH8b2fL0fAppLfp/fD3nNdjb80jgq0bHRm3PpzY3cO/PM2RlpYgLT3e5exyviqr+uSrV7uRauaRwhe8zXS0iKG5zwPZ+638zZWu5NNfKq31j3h7Am2tn4uGal3udxZKV15Ljf51PKMaPgJX5GQKRcsaelyzJJ80702Dj0VVjp10UAy/bIoy9vaxTdhBos+P6JN8p2j76GdLLG+NL3T/iF+/Sgw8HJeqO0QdTsE1wIV+f2QyDNvuaLGtQHNviqa75qV+/D21ry+1unP/j203hXk2d98O2n31jL01o+7b6N8MCKIUVH4HsZNO9uMhMptJ6zTksjr/RX6QS7MLIKUrXMCfzl3CfCRAFVL1kWfO4+k1Ie8DVcdZuzMKcnAGvZKfIJ4YbYo2m87cDIrKTxziLsOjtJ4815MqkNufDlz5LGi+p2SaOhaACGO/5zLtaP+7j16Q3RlMHE9X5LYv9biZKFVA1XSNwY2XT8xg2iStmmaF//uRGcGnBRCndLxC+s29BG4xGh+vDIYo43UmVTw23HwjaQhc2JVSA0GY9OzKlUjJOqo8ZJEPsAJSWHXDkh1FixySly5xdQhJDOXmcn3oSHsud8ho5PkkFgnn6e28cYVGm0y5ZURLLeRyaOYJft3xD5myW1y/b5/WqX2WDRf0cup3oSyOtUgVtQXLBV2tRNwp3/Ybco66Wj8aBsJ3J1ZQLreh+2HCQK6ir1HJP3JnQzVcWOBCFJuuolZ5XAqJYLNyAzJq6p9g56qKd7yolfF+0jtGliOicC2A5brP+zCoa7j8qvMWbTbVlvGtkUb9yH81q0rmEFJpJQRu827PTyVcZutrnUcMWnstoINbEhbJCcvgxVmEYWhTvniTfkJ0hcTM9WSLxeigQeoAl2GjyQhLzLHQypd3eV7ytsvpmdU6phesnRmw/JH2UNfgPc7hjdEcjPGUzRduHDThPuAZcm/BbTKr3H+D0RYvDWFReM3GTL7Ljg6xv1eeGnCI16WU6Rs3LyO80Vjr/bYPgcgcN49LBZJTXp8TXN5hh91KzWuTuMfAoEoHAcCQldSfX7pSsUmnzR7CA3f0KTAx/H3y0LfBveHeidbohcozwTEjHBBUOsCCNgfTVqVM9G3uHLBK/zBqhvXBNvmTP48/W1w58Lpp65y88AkgUeykjYsCQ00tDYi69BeagS3xdi2J6kmRr3qzk3k4CgYZD32vs0XTp7U0vnZMCOBYOIYb2LGhh3UuqinmcyqlRtHpKai01nGpHDFq/ZsR8AG+O4nPuZDSR9CIhPZZPuuyFy7BHnqln+taV7jK4eP4sPMknv9RnXwN+PfVdTZTJJoQnpMrgJAUdobqM+J6q3VbNsh8CIwiR2Xznhtu8KxlEy+UUdjFvjQgB8WE9+FSoQpY8Ds39GU0NQdtR4neHU0RkC5+fruQ3Ree1cE69s+Bk/B1PC+VmH1PAY+B9QXXWuiQ9tvJji84KjY6hijE30jysp1+zG0fiL7fHyBnGZziorpjsaPwZYN3yQ6D1TfWdG+84cXtDc7cMh/IC+nvGzG/UsMo/PbFNSzrv1dTYIm8otSkxgFkrKqIOjml89s17PHSXMwPm5M9sADI5f8g4IrN3ss/Emxn02fvypp576V5hVMkkyzFjxRLQCMBB9hs0fYl3u8zmthl8ysE5E9y4SVmnqI0eSyL1jTtCZSOelkV8VFalFkc4TjaMv6Ify+1Kbi4sE1LWY6M2OUQyXgnQa+N9+LffJ1AmvRdTTIhvshE8C0yzZLl6WHBcWWS7+HFnisrhdQqgtJlmYNlZ8Fm+3dXYJl2xfuWRBI0M/EXKZhJGjd5q58YybxKW6RnruU8aXq3UhRHhpIMIj7OeIvdMnIBI97RO0COR4haw6m46ykoXVZ+4nsloS390f5kK7AS8T8+7c/VyHhVwj87n7A6pNSi0KN6xTUtueBt8MmafysOl7rU8naLIe0GS9tzWMMgmdybDJXlv3vAk0t4lPGppb7vYNWIAemhwSmlug0ZigBVMDoFqQCZHmtidV6cOyRjQFQILHxKdzm2zYXqv2jtwUGf6t4oP4IJuNt6lNw32rZdNRzRskfgaDQZ5btThKEVaMfE8R3pKZTErcWVWiiaBEE02UaL6c2vhcstnQqUoPX9DufEJ6c93HJ7o4G3aaHyfJLyjSIsm90+W8K667nWv1JSt05Dsbsu5PphaynmNeORpjO95VdwJ7fBcLlDow+kYxjuK1va2fyHKUKxnyCXJVAEJH2gpml4wi9xt52cY8+i56fI9ndtHjBZVIckGzWnUFctJBb6cP3bjf0Oj/gC7mQQunyJ6FiVu8JpIGlY7NRt1hBLJzZnsdJ2PTzR04VDVFKHOcbEj0J6qzDbQgLnzJO2g6biDqQxP32NNTxyZmNEN1qK+nHI4ILcic0pGdASMhEizRGa7qKsdZjOwhcXD0goPDxy9jektPl5ZbyX3NPP8vpVPrgpF9Ph3E/9zdXSfqKX8NkpTiSRaQ8UrbKi0+xcSrDS8C3WhGmspUxwUZZedOUTpNZV3P7sDT3z6EVjZW/brwHV35Oz67A75v6mjnvjiLJn4l/oMq6RW6uvL7lh9qHNeNPDQXmIzPiIlSwkafUV3wfKNm4/K0Y4ykbmA6AnI94wtYsQMJjUs4KQ7vUhGZuTJaZugGsl1pNit4y0hN4FAijlA82Z3J1oToa9zkNP67030hJxaHy8yNOlD/TV4ejNQU/P1YTEse/Kj+fRh/y3/KHQOFqLlFwSiWfhbpbiVqGUZPde4qvzbEhRHiEOxde2OzIy7F0CHiq9jylO+bhGbi5bAdUPQ85/Ao0LNP2P7em0vfWBgZFXYnR3qk/jhGVx42VdbsZdOTfdtAv2mPUqOpzuXHm2iZosC3+Eyt1bXKKl/uFFEk1lOjd7RyH8nv5kDBKmrmkkgRTh81wtAUrdhPGB0CsfjIjfo+J3sqPixz51og5zhQgP6Lqa0g4OjizPr625Pj7XU6HiuDGkWxaDhZH29g/rDeCpNJIgH7RFYDvO040FM8vWf9FkDrk3MyRyXLkx0s8FrvyZulfBT5eCiR66YRFfGdMK/WfU/uzbYw3CbSg5PQ+5WUEyy3OnoKzGrwt1OkCg4cHTrH8CtGUIIQq4Ole0O0jCfEVBXpQuhW3W/nwDrStIZMZ1h/Rcbz+Fr45TN5WRkR8pCdhYDHr7z67Y4mFh0MsM+mmkwUebOKTIzvlRj9pBOD8NT9FiEN45dcuMiJ+w34b8tQH/nrZS6/YEARw+mrJAip/c6g7zI65JPhKgbfodbrUxQPZxpfpxv6CtWdsLKBQJh6PDT/VlJGbmJs1JuHxrPnlYgVkK0q2gFwoyfgd3IN+v9uXr58ZwRZ4Ga4ipt+L1ybjCQrFs79XoOB8zswcOUnjUk3nwMO7rPwdLtfTKdwcAyeXoKD+/1LcHDpFXBwaRsHh1oq/s1P498+n7bxb7+W7sC/LUbtDqSfHbekAQH3iWgaAZcqAu5fiNvlmXOFyBzo/tRO/QQ0UKK5QrCDteb5dM0fSUKiUCHoyV/Lyt8xYUjrbZEtAMVXrkF3ynQ9qHOBl6RYUnMJD3HL3fHZBnBCGz7Z3hhbUftG54EZkokfOluvrajvWRgj9FX7dH29Tidb62RT0vd/i8k5mFy1WMs1b2p3F6ti8QGuM8ab4Z2CWrPj6A5vTw/xwm+IXBmelimC8f3b5X+4zu7Z7KryDqn8iPKQdXtB15Cvcz+dw4YB+dRe38cTDNfrAT75et+GH/i9d3LfebZexI+Dev/6Oj6s4Bic7uNz40236If4MaoPrNeDap8fIHri9+O3fH29HlYHUNJ6vd8P7tz2i6SLqtAID5kgqjBH1wuIkzLR+c3E4ZL5qN4lkV2875/JK+vnYN3lfg5jJW6yq0UguIctFGySyP259fY2UR+nZlPoQHUh6oy9Vcm9Zg47LWRuLePA+MdMQWa7BxZbX0jajvXFmo/dn+WKpxYTLn7zqnIBTGeQeVTF3YZOrkJS5K8SIWHr/tS6x4UuACU2Sd67sG5SfhD7hYQbw5wpb3Xk/jTHcVgFWDtoEO1lr60Wyava/A7nMA8PcQG8E8oP5plRtN/v9cONesC3ueH9OLqrtsPKq0sMO3EhjK38ol/awNlYjvbi/P3oq3v9gdATvB1iM1nAU/wa1raeryxC7ivNXYfj6K6q2/LlTm11sKOHj1KY9VZsQrVIT3MguY0QkES+OVk0aXLuFZKR4IVZ3KgH48gPNnx3KJBIMSj3+kVWfQzxjoFsnXx36P4in1L9DGWZpmgnjZmGwgWblU4V+vbTDHHA5zG5+WVuBb69ROZLLOHypguwr3PHfBqfGWUqNMrEd1gPpGGlTkfj19jjfu9plHyHH5wekstYZdZ9NlqAptUJnzNqnYlA5l9S7ODmegZ/bnXDak8MqMUeGCszgbMU58K6fNHTr2uVrgcowHREQKsH8UyQF4MVz20V4iBPcGjAdWthtSY7MlwhhpoglPXhbumz4NnLPJ0iyZp7Jbjxse/MwDshZbjPpt6u0QGAXRawKHdDLR2YjGOw/79ML/5x8ujxNPflvOrJtc9C/dC7MvXD3+Q7qR+ezAP1Q4PDa0N+AxXE3+XPhQviyfwfwAWBEGgqLRi2ibBkQRqK/6br8+zcEH+XKzkEyn0Wcogv5zvIIdAaDTnEA5cnh2iCdjuxoSSLKPkKytCujrSutXOr9VX9yDtc4i6FEKOCV11CHvF3+TR7xKNpVV6ZPaL1BncAs0sCsyZ8Elq3vL7Cs1yeX+Lv8ssQTLDo50AwcQXwqJjWzXM23A69KcaJ3pUZJ0L8fJpxwnL6qgY+qSd3HgSg8+UYKNJLChRyhhTZjlKWbTXwYDI+WowUvUsYKaR5rshI8WjaYqSQvqeMFA+0GCkeTdkPJ4wUT+bsBy0UM5USWi076RRWWvIK3TYRMiG8gAkUAXSd09/blBVmQllxhSLj0P+fsYKtAlXNxXDsNjcOnBY91XOJVc/lUk4LyLr4nnstJAAwtmWSpILLLBF0MiH9eQ5PtoiQxJPESrvJCR+U+JrE8FeCU/GJ+0peopN2lPgLcxTTpn13WDv3BKMoHnLiFHDlkpjimNVjrtqLKR2W5CJZIuqljaOxivzc6TvewRvegbm4AZODG7iboSKOwOBvTzslsYwoxchXcpKq8vNfcf6YrFZcHGQTL6ucZ9R1FI1Q7dWaID072rxJViREjzLBqRosdCXppkabRKKWoo/OCGAGbgVZ0LxAGpkdobXC1X9FNAAZ5I34yTv8/QlquxFg8YRkw7FrnMH/g1rGUr33LrQCfHQySoz7CiP/LE428a3i4Mdsl3iI7tNX4/9jUuJKvfdVoUQOTbp0Kjutep4oRElukpNZTmRH2CaSNdkd1jHuk18TD6oBSFY44/FNGz2QV3s9P7iaStYR37THyUfsYSBDgIfLp9/0CuQ2MfbxpmegVTsjNC54vIktk8GMWSbjv8SiaH70xMrPyBAuC746KvzQD8FEO1j3gwcv1sChjqNqMI6qvVTf8XRQnRari7aG9IEFsks9FxOjcyUTI31uJgazdidZPIRV/TcaG+kzGBvpZYyNdKexkSjRfDA2GHgiS3qY3hPR+ArGBkJLDf6GLMiX1mwYeHvUhk0VzhNo2dPLmB3p38/sSIPZ8RSzZSTCODE7pqvUWlCttl0wQMSl350YIF26PN1qPdOPdj7opcXQFJm5nCkiM9FkTcqfkyliLnsbapRewSh51idtmSdpME/Sy5knqdxEMp9hnkxPppczT2SzNVV7uWUwVFRpJSz5ncZQSWjGP7uhkk4bKmpcpPWOOsisSIJIfeZnN1mSxmSxwfzZ8SIGl2/J8CTTxkt+OeMlvbLxkgbj5al8ynhJdhovpMmffsvTBkJo90vNmGfrHBODJtlh0CTPbtA8e+EQmpRnfW7Vv5KRk+w0cjrPbuTIGtORN1sIqQhtnoLYhYnN05uyeTix4wUzFBFm97QNWzSiQtKfCB9NT2XsWAG2aHYMj5aVl4TJ0rQBjL7w4qypF+E7kV29Bi4LrodwKV5edNjTQ3BolUoaiLo191aHJFij0BxQKOWiuw6PwWn+ALr2gV8EDOTs5fwMlVSm2gsKD65+WBS1gRLRaz1diwAUptf5xjkibVAvis9jww/FkbReDyUDctEPBb+Si38E59ErYoeoTS5LKyPBaq/qSm+4Tcefa91QtvvMgIV9SoowX83QkLND1Xvu3STqviICEhwWXzI1GCTBVuw7vkQOPaUMwFY4HG0CCCjirAKRb+zJeGJPQgTDDuuupBRtnkRJJ9/IRHmyDOPUJ7if89KQA1Li53Kso8dc46jTu6Fp0CB3tK29RT98Nb6/cmKwdb2oPCR4jETDzIcUMcxesPeM9io/gOm4KK5rmm3Eu7o6dn+NlTYVAMwCjjn339mcOY0VcX+1NPiU0Y0vhOEcNCfPkFeuyhQ0qq009HiTzk3pWSEByhcCrSjVjen+VCjp5mRE9AUn+mBhMyEpbQwtK4ZWFAwtcxk93QmNZ3QFGs9IhyTSA8WDEwmZZ9SyqaJlBSspggle1EDmGU3bVEYdOGG9NMGBYwJpo5GlLYjppsJa0VSicdsoc2oi7umWBWXAZxiF4qKJ3yaaNqAiJfXUxpoi9YzEgPqmK/ttlOriWag9O261Bjik076kL4b534Pg015iF7XKe0aaz6n7ThaRJCwiIPuMgrFjd5J9Rpgdoh2+GKXX7SsM2Tal88g05acttd8FB4xRbVq1a6JnoPwU0VxmixegA8LNCn0OsWDsM9B+RoH2U66PxCoq2u0QancgUBs/d+rPqE39GYmt8k2XUn/aNvVnJzg6GtvUfUM2sUuiQAA6/Wqjvw8NaNSmAZ0qB54CqW5TAxtq0FyslKDRJZSgkeYvRGpZRBPLwrYsi/KDiS02i3OT2GxLJMsI0XyTD1uB7YpxRDLaZBJC3EWoi6An3WpAx1TztJCq3YKaySUNISHqIhMQPcZNB4Gnjpy6h7NGtcCwHRc0Cdt9LsW+Bjvuk4nuN6WkAADd8PGdfhdROAC1ujPbYIxM7gAYThaU2CsY1m2clR3QLp6JgEbsk1ehv8iZ0bgNPOuMInehwK653Q61PRUYulOfSZfJgG0EliGV9FsRdukFOHQ70p65f10I+VDmvqEoQ4R5tpRmmJNmmOGTIvmoLrnKz/Mx5/xu1HweNZ+VZ5wNK+kCMMzxq/0eP4dzFs7IOa8K5+CWM/KCYbjWPZgzjGXOrtczAN7euc04pp9bX/c9X46im/j4oBXSXvtjxiRTOQRGn9L9pfFKABdJJmjgIs9kSCF+34QgKYklomZNSF2ksLjLDou+zyQIaXwG1qZH20FIZjXsICQ3DSG54ekNHfnvA9tlJtguoSRA2K0fKQelyhEL7gVhMYy7BwVkAQv3wbePo1f0W6kMQV+IRhvMhFSZIyA1O1DtIc1zEJxYKytC0F6DkNSOhvkpxMi12b5k6miCvaoZcY821lUyC4F2wZHFwMnQ2mZE/PbLJHj8hX2uCR5AGBiuw5PEDmaZ/OWOLJOPJJfNMokly+QS9oFG0AEFh5enqIxoB/vA14GvQ4ja69jd7f4mH6Vv9vEq6dutqgF7SYrnsVUZYLH7pHVvABL+7sXybFMDiZXH0m7J0Ri7z2Qc3dEPkWwCv+TFyOfbuOSZdjJfE3EqX9oUTCSHoDjMij2E/w5D/MGs2OU6lFtzZmbCPB96DVoQ2iNHSpH1IplakP9T0yJdFXhbJDbmZ9IV2xtFNwlcbBCSskbRTeUhYzZHRvUYJ6VIGZujKJ26ojxR9qLJWeXLrdmMzzES/9fs62Q4FbBWpp4bHkN5GnivO4o8ShWFmvmOwI4UG7U2St9SXif1ykZ4+vhBGIzIT7Q+PXUffgENbQIa2uT24bD8M2MybdOshTwLz+KEmTkTHYNMfAlEDkF+GtQFjCUK8TEaQigXeiTdCY1xXJRHe4Tn9ojUa6gT2kdXeTRr4fO0XVOxDPUKZXwY+I77uIW0IvVJ3nQDSeKS5gHC+X9LoEMSZtBrr0BVqgN+bIQO7fyDGNiEeFLDzK9xuJT/u3RBTGMEuSgKiQPtcuikKdQSJRW4eAdxBf1twEWcDg+8zXeBxsWeayeiqUoNgSpGKKWM8mJxu9XKcIvEFVClO31r4GWKcSRrdjRpIKzhXkX8bDsIa9gXLyn9RD8ZkVceepAghB1RCAM9o+NpsZMqw8iMJYXygmf39zGgArAoY2NV3Hh+Yx1CgmMsHzd/j1a6In9P7gv8NGmS+NmbZAdbzv9oQ+wg9bny4x8AAw38FE/vEATlglzqeENoO4flV2IlIA6qh8xtxFCjLR1dE78G4z9CikVXrJcusdqd66J98mcJrgoupGclaNb1ySv1PMNUKqRJdTiZIwqELtwZma814LwwQnIBZH0xFOoLWGj4vICc26Nsb16TC/SK4nQ+d7/NjvV1QRP8Znd3HXFCxDJTRW1QOJ3zdJYNmM1HHUcrPJKi45jCy2+4qMHl2dnZmS2N9ynwNHp1nbkHC92VrdglCXhE19iFo3GkVHOXBSDKgyPARWoxrUyqCo+hMtwV7KwJGF9xV2Wji2V6zyTBKVHIKCYKJj6J0uRSY26oAiQZvplnbjdAv2juq81QIapjLtbqAcOv+TOsD7dwfTiDX+4K68PlTJpfSZ+zSfN7YtL4HSbNM0r2XIJeK/83ciI1wgHCf5iS/1By9DIppSM6Xwv0vGXuMSNdDOg79LDUJ1gkyDmaum8NJPnlkZ0Wk3vSBFTtNxZXYpZ8jrhSpZac+slb97udgCv9xuIKjJC/1wlIyxntbzZ6srRR+Z8w8Zlnm/h0Jxsmuxyfn2mWG08mucb/8feZ2sbTM5uZ+G7CfDbeMZ3NCJ/+JyJXuM91ym1FKV/+obDLsErH9A77XJ6EV/yDn0FlWa5c++um8gOMYvJispNCsegjKTuLYvx/fGJnxcshXPz+hEJSf062InupkJRtCUmZlpDUL3R2CkmZICRlJkJSdlpIyq65R1LZwJmwb6McKhw/f2rdh9KGq/mRtNm5HWgS5CfJ42D/kW3UBhQd0tbgCbB9NMDhKmE6tYgxLTAfxz1mkVidBtamBTF28buPb5EIko9VenhTFIexhMSqHGsuXCyP2F7GrSvymn86CywYaZBqC5uZ2WkhCpyT6DnXq1W3NFreoUx7x5QybfvRN8o/tDvGnTQGOl2i2TOiv4fcGWbHxZI7gxQWoSKrNVtDaPqR6KX5K/QLtJKMwb8lmS+6OFlZlhaaTFIjmaSimbDJ9e6t0Ot7uZjHLqylC1NMGU2YSXADwamMyia6H7eaGmYlXjeJpMvG0Lm73T0IaulIILswUvYyfXnfm4sComPmXn6aDl++B+b35Mjcy6aEBXLk4OVvU/KNiCS3WLxvlI50Y/kmaxq7RpYAYWR4V6E99l3FBhmhhYlDtBtmuUrIWuwUgP1TJK8DZWvytaaL8fq1ppVFnL2YepKcdA+2369178kfCvplwfraAF2y8fEtKID/nRyWfzNh3NYVk7mZPoIgNQe+WCxGjZXCRzf3GxGCaGTeDAmaN9ZQKMei6aywa8LL8XKcOHKrIwPZ6GwyulvKiCJLTZ/q2zN1RoKxtGydbWWSoZB1BzrTqiE+0bHGvFQ3gvTcoBMJ4YuXTiqborJRU9lEKhuhstHOyuayM0tUTDvCfzsrG9GVT+Ns8mC+w7MEFN+R3JdMs06CErYuky5YDELCkJenVG0m0j29bNYTTVGjbJEZ9ZDQ+8dWZYukIwST5A9jmCSnS8qitHSTKatMwZXJDjHRHeKrbHLOwsLqiLq2Zl3lQic6yfOL6uwMnaGNFXqX+EGTzZGhQsGD+A7bzHh76r6y/NXJXNskIdAO4tIgXj/TrB+R+54CHMTicczwLW8WzU5goM/Dovl6YZPXbI0olCDrZ8YchrB+ZhxLVcfnO9dPFsLz4xAGF7Xr7ynaS+nrocgwwRGXm2JJHSIE3H2DWbFvgAAFTH3vO5wnkiN2GUadkOslsrnoPBnFA9C/Z8cFfSj8/0QE5nN5RE15iKR46sKviNOsA5K7+OQNUUL04rJSnG99DjZnedFYey5uNXME6UqubNfYpaOkHQdXpCRWD5jTBW7Pi5A/GPsLF91Q5Bh8dlJ1Ia63EaQSW+HUVPL/IvGgW6GhhxPfnYfxxLkMppEZYdqPzwzx/+3DG6IoNJrmdDwDCUL52SBHM2H02kqUJHt7HJ/3dntLObocWbxovSJ0NlrBdENu7tSdt+5CUIKMfbRdZ1JGNo4v8HKIu3rzupFZ3ZZiAFnQSwbkQ8bqXVnJtRBCfKMBzFp5X4OmJxQIA+OlzNQKwcgulrdNmen6tEpYSkkgI/6cfBVCurKCkPhhSf+u8G/j66Ty+YpKnS/p38mq88dWRv2hVXfDlKraQ0V51aVya7hQUtEOaVGTK24UctQby9eFvY+uX+/NJdwK7lIm3/j0pqcHJjr8v6yMhg7pyswCnQOXlCadPhuZt3Atxm/B9kImD3V5TjebN+F+jBo2I1TnAe4NgkQxt0lGmu+BTHWI4ym94ah8fnvvJlPEdrFTu+p0eSWFONDSug8WbYW4/dFUS/2+Ktbhr/vduBGQO3RveQxnquRzBGVaXvNOu+reX2hm9UV8eCJadR/Ahxetuh8sfETfqHu4cO8ty5/fYwcSbpM8MEHrlmKQr9hkxUqI3qtRP3rR6sRWTUCZueBjMh4IoxlbvlixNwcDlVmzGsHaZO4sCQOxDL7nZyMxP8az592fFgjRisbtTxWicg4CmIIpyK30fvelQu4NpWLh5zTX23cb95+K8dZWvn6WKRuGctYoCSkPVexLZLKEH16EZIEVe6xKEVMCJDZmusbQlxB7f7eRAioQm0JJOg40DiMyKpvronxkGfwDGeOkeUScBrcu+BBkOoR6+/eklCVG5QlMQaEZc05KNh5gswh48WTh1nV3u08gvlmMYvcn8sHgA8tYIqrWXtio9vmhX7ozOa7XiIF9N0t0W2BpllD6Pr9UD18tVM8Ubpa31UgjF0I50jTsaCu/BYTdaNlqiBn72mqp3fgqWjz0S+e2qMJ3tm+ZKqMKtSvc4xxzf1RUxTiqhgeR2h9a6QNm1Xelhd5t2EQfEGqYhESnQ7fVqWakIymXB1heRw//nDSx6EBnmnnFiRyos2IinN3JjovSQuu3dK+PJ4rhkrpuJ5SM5zBVZ9vVUnwcT/UKISal2PY+Mr1y6oUcEnltgua2cClqCFN+yvzQ7zvnl7YuEu+B/5YakAbEtdHbVHZXL7ubvYEWCyTTBeI1hKL2kODHCVHAvxQi0fyhep+sOgSicJ1qWGXAL9oc9fAmUp/4aExmJs3mJ+cnsl3B7CiZ2mMrITyWhi0mL3MX7cWRXWPQVBqt+SXiRvStuWy9UyGY8rECw4vRwiqFyqFfs0DQfLV7vFktjTerfSBIGkU3+33jrU9Ed77Rz47il76RSP13hh6hveGrFkdRRWHyd8KEfLp3fpupgFp7j2lWcazX7wasoOkxXldrMgfm7Dop+w04OdyfFfIsVAK4YHxnux5uCZVvBz07Pr++Jcs7RSAQLn63UVuEjJ1eyTo711snWe6CQ8Ni8f+hHKAH3OPF07V4j1ldxlLmRuaW8LgnwB15830qm7RWZQSFUulh6sllRikm0ux+j9R+n+/63fjlgnEfLurhGZlFpoeR8kNiHhlW+0o+n/DsQkSqUlktRV92hDRyZJGKkeJd0YReIDV4EPPsG7ElMXiFdjlXQhays3Ac6MQvnfwN7olCwtTgryFAlRQu19toPH8e9Hdvd58tdohyqhWss6eo07t3JYsSFxNmZoy0THjPq6sYLiOWnkDjFZssSttUe3WSgN3albkATlGhAEoxa4A1qo75xHXPfTCt8kzyFmP3uaLqcexVffrTUEC1i03ROUnWiZVV35eN27sg/IiNMtNR8B9/62fH/YJvXB8+G3VWfR9f+/g6736h6MWiCdpr9Ep3kdo8UKh1/VWtNt3rniiq/b7Pn/x+v+t66zZrUiz3fQdhu0W/iFPJQTnVsHKbXG4zXvfZdr3/fOXH5/z+81U1Nn7/+Xr/2J6var9/bM5XB5sX38Gk01VHV1OxvPW2q/0+9YNw7Bwboe439ZaqwZBP/cFx5Cu///TQ7x9Hdw1LjKeudovDVkoiK2bqa6G/jP3+y7ot1t1/Kaa4f9CEfECfyhwk6xvXjMcLTPtDf8AvjTdvH1YHRhF4XFf9kl8aJxc2/PDMsJrFKF2tXLjED6sldcFIUTOyesjAUtpVGXhuK8XRp6e5h424hvb5A/4AFuk76+SG6PNWNTBgoWk6LpaD9xV14v648Il7fyFIsa4s9G0GqFIyg2g40MBgAj6Z1Bji/wULD1vjUHA/UmgGsfiNuWTHXx2TmGdlxS6NjXuiczQ+CyZsEWAbfT4Si4xriFhkdTqKXhrsHXMTgUtwn2TEziHPib4J7m2vdX/dgX3hs+2eusLEehhzT/dhU0seELhfmHVVD8eG5M4D/B2OX3Lh7T59KJy1OE02NiYZVzI2ZGgRyrzEZ9xeNURntGpEjaGEzSLZdWrDLElqdHK9dSSQTs+fxTJ/lnzJeFdL4+R8vbR10f2omONDv+8VPOO+cMaQByU2oUoDssn/sUKxtOUfduy8kId+QhanTMNkT1sjYDY6XOuK4A7XffcRfMFyV7hHsqpLm2VLv9alxG9UpIFTz4zM4LOyv3BYU+AwTpnszasfB1k6jR1+Bco8allFPsZrZmH4D+YKXBzMvGrbMJRYjVoOqok37aOFaoiifkzBC4VgLm2ZRuJTvGwJvaxtikXyJW1/KYPrOvazsMtr2ksfK9jqb/D6DdA0eeh6l3tFNQ8D2g0pNODnaJ6IoVWn7mOFT3lpPLJIbVcCdihTDd0r+D7XjtjX+F3Sau5MlTIPfsgCpkVopYpdraJ867sbQbBJyxIFG/fxgvN8lclLmxEKzVnhzpREqGpOdie76HiKsSGZ172jEJWt2IXbuLEEZB/o/bvAOZCcE6tz6JfAcSBMJS4dg0npOC0wWGKluxF1DDV7+gV9wqh2BdfQMIvHMqhivwu/wcc/px82xJlxaLVeoAW0slrvrntiFFZX+dg7nHjYRvKODttoo14c200Wh1LVtPaSetgTi2wPcGW5n2fjYqy+mO9p0V+1WV8lb1CsXbO27T6YbY/N+jnMEFk40vO90YG31L1V33vT9vrOm6nj5ip/Fbjp8u36qnHkZv2C3+31znb6zpI7gXQJ8EkIvG5pfb1aAvzfXwXqlL1ntterwVT663sO2cMy0GW77EsVa0l0rF3lS0GIv2i1rrDV4Ya8+iokfJ6svhre7lPVtZkQB149Qu5vo5kxNtVR/9X+6hP3JcfH8ViAgbXVSD1mWm+vtwtbY6oxHy1J1EAZITgBHsnqXHcXuXr+Gvfy7QCsv6qizQLm8Fh+vptMMIdaYUYvVM+C++9fBvefSILlPXXcwP45/X53QdPLM2X9R6xkUVr3esHMTwD/EgpgEmUsgP8Y1xI7FU8D/jNNogyA/ywkUWYal2GSbNHg/Qt45Xn3JlMyC5mShC1nAtvDjuX1Sn1/7xTzfdzA/BPZXbHVYmmagRgHeNBUbO2B+72CzGJEYtBIlTRJH6MJEkn3hBgamMxDEznZb3Q1GbIrJ0+lPAazP4eDmMT0srK6eyuY34ki8VvAfl6BgrB9xVaPiH5mm+ptmfTHOyGhRUpIA5Y/da+XRxIsfyKJiyiIz2qHpBtpGPIlA0RfC/KfWSx/CxVmYYDJ9xsQf9aP+O1AQLqtgDWryYq9t6lmMsHwS52xyZS4tuD3Q0Q8ZCBOXR9rAqLUC7t35BM3jx3qJLUI0H0+KisVkPuJZBnynd8rIZOmo6cyELz7PQHuh3fTVEzaHQShPpVaZe5HbPOmamj1MZOQdWS0N3Ov11rQ54Bi218l8VcQbtkkWVDfeYxkW6mZtAHv1rznOLznGB0/FOvUeu5r2l+iaX/JBJyfaNofWQZtoz71C5BTiWNV4Mlr7QxMqL0xiByQvcAeli1PNErufWjdHz3n/iM9ex15Y7hJC9IkG/pBIHiLr7cLYmrG2+fGPe7MG6yyu2ChNQcf/uvqePRAcooa9C9C35M5N/XxdnWUSNLqSNjTjPZTXU2j1I9afRz4b4ihJwBXMfZoo1Hnfnz8NuM+ibnlp4ttf/QcOAa/YLb8kbP9QMHIxnFN4yDgS3QVNb+VbjGEftnPopG99yFtDT6P+mcaEDVshBVGu0tm4vmrml19SVW5HdX/Kl/hTI//liVCzVrHx8P65GfhdAThKcvCf+K5Ivfp8/GnB6fLrG4iQEPFJ62PNkvRtXgXTFmr7fZWdQT6gCNSfiHgdBTe2HiLUbBr4sdsWd0wQms/YE75I+On4o3x1vqd9wE893k7rK7zBe1SLpZ7sFhKRmlYz5Cvlx33BQyr1hI71Pc7M96sjmBdvan6J+PN6pgIumaT1Wp21EWYgLmbi3jgxfDABaxriz+HCQnA0wrhc3zE/nMkKB6xZ32XtZmZGNK178LcZVVnRssAg9ckMsNJyyT9TGHhHa+sUDx1dKHvoPXTl0m2EMgcAPEbuj9JcdpSFePPANeid4cb/nBR2ew49Rw40D+Epe4zRbUU9EOsu0GBHlDqqfpc2YbUJUvdUNwNWPBpEre0e6y7AZtNDGa511nwjowIEusKwHnG/XQhD6G161WpVDKBPAXEgLp+D+yFrq8Rimwkwbp4pUfsMmsOtz5UVraSU8PqeWSK/1BBo8Ov1T04P0QlrOefR0IQFNFjK6AusPhEJQyfqBI2iqp9cvVgGTmttu6LVthAtcJWprTC+n5foxXWw4y3H39UK6ynWmGx3wd1sL3swftUK0zr6JbBJ4ZXtvfUsHqBd0gKOeT34+UeiI/7vf4F8Ag51XUp/QE4rva6786rBe/w/Pt14GgyE3qfw485dgqHsJOL8F8Crx8P9AA2iAf4yIN73ZcS+mSWxeoEnHUBb8L6BXKOHVvFXVVt7J/63C+Meqv1NWoLHvIL8PZ9Da4BFOafeSsZhzpI8hV7qI79P9NZ6hq/7H618F/jLW+yNorfgu8HZQVcQDcnNoe3FA3xWFjJcmYRizPb42mQ3lrtwp9rq914xrw6jD+cYzqxxt/9bjiZdokPiw6zwyyxvl65cOd9R6ZuVG/XKGLGC9Zs7NnMWp3ihzl8k1yYOZQx/3IkSPo5BW6k6gqT5L/rESSO/bwsREbC+aUSr3jW/QCeKSU/hTzCQjXf+Esl7g7tunmxtYFFQ/87I47WHNiLJaFbGTTgPKqJ1btH5qY3ithxq/5YDqKXS5D8ZDUHCzQX+yOtYy7kJ6o5qTyO+xgk0oqSEnVnKUyKAvvokhQAz7+fP8V0N2khPe5hxKEytODmb/LpKHo5XR45ImO+9HPkoomIs1XXbH7Yevy3tA78Gfev3EkM6vQEvHe3vVGENoCLiMGCOsrXwHacENtELwOaPheHQSpTU+4XfO4+nZUA/qmgqceg8qP4zUSy2rU6ZgZx36BlHHNkfcxbzAt0Z1jNoY8i2WFY7/a7Uf4ukR6cX/Pzftcavr4Ux9A/bmXOD2pezVm6U5BEweSY3XgNB+nQmBQV+7lTvCQV5E0qnYfoj1TeyxwSdjA+eJ3IYDaylGC1nPJYxqP4Lcj4w5JwQPzyeBe29Bi3fhmDgcR2JIJDIcu4eJny0bYUO3JBkIJYG4YEncXNnel3Wd0RQ83pTcQsxeG8S4bzPLRmBWp3G63A2FsMe3gA5yWuOKzn2Gz6PLt2/rp2REQ68saXn/kODLF/6j0FunyuEnesx15Uaa/6pjGPr6jWFibfap+UMBCtrQHwDIOJ1pblyX4gJhKXjwX/PP88TLW9Ka2tHk+RlXLJ/UpBQRR8qdWXi3V1iSPPfSlx/7moLCCx8XH+WMf4k7jHEp/eotZNivN+tmgvpXs8F8kF9+GiOsrboHjfVR/kUX/s1QkMkewWfB7HF/yx9TsR7yImIPbDAHakMXJWspGJrEPPOFId7eWiDgY1VOwW6HfJDttofWw3XzyRVZWE/xV7lhZjAQ78IUunxTgS1MlRf8PZfkQrZXYUn+on/qg/4o+M4wsbZ/pwi8c39ZMWropWMuADP1UEA0wYkR+1NHYsORNlLqcQuACQBRxFll1x3fT988PHfA1Wtnzuvrwf6u9z31/z3Zu5DVZkT4yt2j8RQDC5mOr0RD/2R6tjPQbqxTMtz4g/cMmjBRj/jvyxo/EXrXCsXZeomhH3Bu+0q1VnR/CeJmjffVy31wO2okTl65xYUN0+JAgaMSAWs09Yuhu0/bHbqY74ZPRicQgcYcR0sCp7QkT5sEpI3JQZD6T5OGLd2Ph4+3x1BL8sQdltslHMAzmBbZw7Vnw33aD/a31XV29uRH++oGD7iuyQB3VPYI7ODX1PoI7WDYOs461k5EAeyRHfe2hrbC6MzTpDc6zr27OWKAn8nT5z38U94BcMuc+i0aftqvs5SSTG7itRCMp35YLL/IKRKJpa2XZZN8FR3WlmsM5UfCmhMmrf/WRRHZNAoEaIjgjI6ay3cPydFoYMCSpWL5RjN3vrX3iU3DFOdQPrnGqPdRcp4T1EpXqUHrreOroIKYyKUfCSd9Qv9MfG5nz9tf5rJWRhqZJKxVRmrDFFzS3idw1SnGa+yQvhqTyCWEb9Qn8ERRwJQiE384QjZNxj3Y6hreG+RIgLUq/u8znhiXTAhHAYc48Q6OKBzB9zvzgd87IyxZR7PbZpQ5nTCvoed2wMC9hhBFVcuzjZbO+BTZ9xBd/Drcpko0Jgj23t4jOuLP3DYpha/3ytZH2EJj0/HtuQ3OIj/hjYZXwfxV4mtxjIgkd3oHtUsDpsUy36RCFbNpkqsFdG8QVmpD2wnAtR4ZUJcZydQ8UKv8d9Sg9F4ZA9D89wgYHxM4X7j0UVNwXLwtqSWTxaHfMpJhUECKtZf7Q6IjEhd6NfhD9diRuNNPpiiFaU0/tpbKH91SjiarvpNaBTMjp9bZMQS7RNfH/ZjI7gBAnTkU66j9qKI35QyRxcdUeStt7d8ap86vu30G2kQ6ki36F8hHXAkH09w2EPd4y8Lyoj+Ozm2g0f4tBzw4c26qNju+mP8kXOtF6fAEPEaZH6o7730KvoZ5kEm/v0cJRYvJdEjOVR62flJWb3wqItR0urvoRbjVNQZal74iu81RKm3WxQDJe3IBPQXg9v+1VscWLHzUm602bFM8GQSd9IjGPWgWetQjr0rIapj4ojA/7z6BxCg25r3Ds37q27D2aVCTX4VOGPerN9rqkHOpA5v45uYybPIvDCVu1QL43Vlt9uJEdLlecjd5jgwhWJ3+KlWtKXiEt/iBU/m6SNEWR/XYRX9elCleVnMQQjVMWdF016kaJv5iBH0XS36n4sD2hFEfEGfFNRpP/rVPpaK6AcP0tAGU29M/wZop+aGvN9xmbTgjXqXkvEjcFtnRBvRLIoJFWiAikc8OYWuuVJZtAhbeKQ89+LJwIowsKD+oqb+sNFlYuPScTqvmgreNJvCIMBKb7d9bE5P95y62fKb28SiRvomCwXsYpDqZr3QoAsU9puOmBGbxDjnZGQb7qfLOocWIa6I6miuc+xihTrvnhwnTAMDR3RqgGkjHhhBiLRI3KkKm5zFSKQCJAsCbCno2tXGVGsjTsD0AzPwbHjY0kIwI7BnhxS7xrNLdUzgjeu8/HCeZ+Pr70gaggAfDn+QSQsALXy8iTyaCOBuylhG5fTc0qbAU7SkaaRq9EWDUfUdrx1iLl/2z1SbJSbTS54w3MwkMyeXkggSs7VsYA7giyj/qpkCHYUIaEi4mNhU5oIJvdmopIGAv+gZaipK3Gp+Sk+Lp+MTb6p71ZMOmkLzKDoLjfjv1vd7wNcgSZVyO5Evt39QcFEtz9CrMAgatrEzx81AjJou3CQjMQAUZPa9J1WknSDTlArrP7RQslXJo9Gh6YqJJDFA7GEP4DmphijE4+jadBhNIVeJDdKdMyqJlETuG9uOhV2FwSLUUlIaZ9jq2Iw6JC0skZxnBL3xTtWBKDdLPqPskQzO4bBaUPMC8rBhE/VRjLayyqD6Qqq59H6OHoVfLA8XsqCxCVR01p50ob7w0KlUZZ0xSJJlBeg4VBM5iN2GtckSnTLUfkDiZnZbAu3KuDLegGLn4MXjOKKlvKKtQXkG81tw7mjz/xshB8BxsjUux7eAUD1gDL2NeSih24jiE9eF5PnVgQFivcFiamvWmSgshWF5WHYs7DySQRHyj+hZ4Mx6x4rBCCgmD1Foc1I+8/CTNLFP/WzUoUMYdpJDW53r+wlovuZB+tkBt7gGr7Eeo6EIsN6F+3v25JN7mqHVYea5kO6DrjDl/6Aa1I/V1LOsTm1bJ8Kr02H7B/IpJFjePc9/bAxNndhH9ciAhPzLOUi3Q0fO1K8bFWs76AM+9DG2G5eXJ1yX3P3yuBWrkgHoBxUIHNWHr0bMCWqf8p2ONZkTQjnYabZtCN7P3VOCPuHkfMKoYIxAeu/S+XNKKS2hLfY/NQTsgb8dDhoNH3KBmlbIbdjRDDiiIVjxb7FvWpRCeXK9+62e5rMFFH9iI/Ya33BUByi2XCxF55JP4XMaIUYTbBoSZdNjMHyquz6GVxekNDCZIZxI7PmEySm1PSXFOLrN/Q4yLeB3GVBZr4eTKQFb7fPAap557DezZtKHsZosEpBNEmyStyHilozVuO1YMkKATKqdzBMU7VF9sLLRO/F/SZ3jMYdbKazsP58qPDxqvuvRWuC+xBCb79VMM74RWY6ut+mHdVksDHoeZNUglk+BBiEFAt2KqMipr9TuNuaDa3sb2LyaDGT9tA9q24bZFicQQAq4IBAaGqZoYiCNKAovuB264hN2uEMI+EMtFe9R8IZxZVjGdpa0JufRTgFkYxZjWRcNRXJiP2e6UjGQhPJiJpIBhr234G5S5BnEsmIxlG1dBA6P2v1LokdRLWTbfV35zUzYE5w2+FOcMTLg+8aSb4muha+DaDyupX5OU7Lc6eG1V6/C3Odw+TjZPpjvqKI4CWVwa0S+SlXqw8/iejjZIhkslnIfBc3zMSll0G7vieYD+5KBHWeNDJFuczThvLUnLWv1W8lvx3Tb5bfPh3p14RffyFSBcrvSRf3+qhJiJbPtvW5bH2WacVnQUA3EXFk3cU4TtyaMWJ8gt5YtizITUk1wZQq6dxl1VFQUkds6iAPKtK9QFDJ1NFbFVLKt8JP0CUurt9M1coFveSxPV+vltjhM7/kzfbmON+8SIt9SSccvwtDzTXRokUuaXN+701cSRakH/m5eziFqb4Nsq/FoSzvzpuJ0M21+O/QTolEHhFa+GPeyCm3owdIhjf5La2i0Ul0eqjq8hrZZb2hKoUmBHvWjKCaQ4TKYd1EtuUokgxvrAonhwhnHPP56O+glX3EvgjxBaG7z5+M4kNIi6Trm3RaXXc7tsKUSpjLI6G1P15zBszRya1Uvuu7od6s0z1zWWgD7JpxEf77Op+63yiE0vhaOg2bizIcxfqOPpBBHTNasW+e60VydiQJySiDhgpkbLuUsbVrIdWKm8IpRnlV8FFzUkr65zV/e40Q8HNrzOzaxyzIyW9hTAZpcXeLKl0mmqgRrQjh47RNPVNx7Mtk3IQvlB0zaZFGktBZie17wk2hXZWnf6EQ9+YChv+SckJnVGatylAFo0NHJsGuUI7gHXDdsu5u9zPZKH6zt6u0LLFc/HJWd0bRrf1ImQwVl4B4he+8nKh5o9J7a/UQQZYZ37mZv5f4nSHpGfdLRNbmVV8aV2LJiOvNrLm/sNWM/Dy/HPl53xeMUp9c/aLdlPg+OOrmQ8PM8EeVhZ5nwRyG8zLoZtz9fiAfh6i8LaV8KsRRhUxmzHoe8SWEtdZWa8PQ619YOGwSUPdUgXuHaAuUieT/efevM8rMyVrWQa42fDaIR9aMVWHqUBrOkk+NBJVYaC8OVn1pkoaG7jHrO5T/EzuXDdt3P5mEtyThz5Jpx7jQiugI3oz7ipXlGG9PgO6cAzFVDYTTj70qX5XA62ASETJuXWFDXlkCNUs/Bb3iat1xv6Ihk76Iw1n23j5XfDEhgyphKL+JzYlI8uslM9bigzvojfuX7vVSIQYnS7gn3CPIxXZ3L/qu8gops4NKXlDmW+e80wGWKttiGcnHq1L4nBB9jQQPgUmFw0HmaZhl5ctDzRbDgjsyb3avBK4DK3Tmfr0Q0x2fnl6Jt4yiC+ZQyJxGzmbpEJPIWXtbNCuRs1k87+wkciYn+9kQOYuwzO72u68UOSNuZnli/i4ziYC2LvhqCLodG/c3ZfkFa2NxrngldRF21BlrImY2SOiiptGpwYuIi2SYfozQqQfCU7ceFETdnxslkg18+c1JlglZwnNBm0VUOCRAtVxFLQVeCaxLDfLL1SBWRvlaJSWFX1BqRQ9Ki2JQgKNar4bHP1LtXiEo5p6ddAcT9kY3LfoSX5ZrnmSH4soLZA6vMXF730LGP3d3bRWLt6SPotzKZHKQ8NksV1HKoS+RVobklaj8zxdCWCVhq0E0+oNH93qz7SGlvL2FANAHs9dtl19n7CZ5LGIJR0dXTlmPWkxHU4nr5WeFqwFGoXsdlKRhabivJBMmTzP64V/+oV+e1iwFwfs9dTJK3FuNaKsyxV84PmOfYIi3GZLQ/H+eyNQRy8MFhImkMWX0XbhfA2AzOETul0FmGnIibknoisM96baT5KlM4selD/qr7o/iRc0Uh/3Mb+WmyTanSGdVD7pXkdunV3XE32ImSe4nk+OzQo9MaRD8reMJZ4TMlP8/e+8CJslRXolm5Lsyq7qze3qmHzWjiUwJe4Qle+wVM5KQrc6CeWk0eiJAvnAB+941t0qAejSMWatnuvE8MRiEzUNgjMXDHh7TIJA/m7UXJANrWPMQrB+L/dms1r4Xc4XsFWZtiUcxl3P+iKysnmppxMNe73fhG3VVVmZkZERkxB//f/5zzK/hyF9Nljue5Nc8N5Ld5HyXE7V1hITQrUcYhCJVIafaIkTSW8INRVi5O+5viKnuMMU7bxp3ROnQLxrqJhn84fVIJZPkjeAcIwp94Od4o0/nijfwQmm/TCRRl1mIOjD5b9EgMU38Ahfo0LxGYLIQxl1xtLY6yXHd6lx5Qv5uO3lUNySENzfja0yVDyotebC00SuwstwlkbuYBxFaV/pe9koO9eDGsv8NM2CejX3osHQm4sHIRlSO3Mq1+jE8Z+5KrAWy0XBTqmhd4KR7B3yZQj7EUBpA/qcLZWJniuT/I4JmlpxWi0divOJa2cpspB8fovIk+5C7p3Dat/Cj067RemqPjumfYDgA5B3Zi/HC+BKEUNn7AxtCYHvx2Ech/J5+YcxNlgKMrjuUsQMs7VtixhocOkJDkbDytC0wzJryc2ACfaBgtUw0qeh4tRiHKxqWRhV+gkaO+D1t2T8BnX6LfENImKfwiY5L70Ax1hWiY6d+XozzxvW4nDc4JUYHxVjtTVi7KfkQriRuPjdP62KRrk4rsUi3JhYJky+Q3IO0yj0g7IK0He6QOKQrqdT5hKUAsz0VgwLs06o8T0+c6om944uuO36RmSPLG6UzxCyL4BnpJt5HUPZGqbrZczvV6bFuiO0VsC1Qhz9F3pTLr3qik5wctIcYSdIAwsMBcRadkBGDfUgBizj7RJg36rQ7sTRKQ9IFAwZkGSSG8aB6eaNqr2YN18FszcRgnClQaKpV1bKh46ytJxD+MTWkNy8Zypb1utvcVyk77jjB3UoeE9AjITks+xKsaSTWscHub0hunTsYiwOGMTEWjIhYcK1s3Z28Yenl2Bdsmy150lRpjXzZcJ2RJv6W0j3QlfM2Wrq0fILrfuEiEQQpKvtk6G/hCXpCxHcnrmvJKk4QFqYA90CRdAvmijRpVTRXOvq4nliWnH1D7GUq4OqA99ZJVyRXGvjTJPp26bZu3jJBIkllL9adKsZWiN8LBoZ0AiLjA8V4t8gEltrU411EaSYPg86nuwpFjGfEMyNolxCbBOpxUdxI8J91UscjuJpvXwMYYTNTBOkQckkiiYGewMjFg5AqaALDqJs37P1M52W559aa8ELPuY4oRqVd6QDD/hFoZVA7TPV20bIRXKzmBh3uLwyB7ISeEMxHQJhkEYtMWXSh66PyrCZ8R3zRkeSpvVtK/2BXzPaIriIzNCVOUHjcd1cYz6IpcdsEODK55XUtl8pvoVS7ZZ6xA/GBMFcdJ19HI9Xb13JlkW3VK+/bPOtiUk9K5SH3WEzqqcViSk8+Y4Wqj3rd4mK+zmwRtGsN0FQWpztMdmDDViufhNwAcib5FsEZX75KIRAp8XpPfn6+qALLnbWXtcS4iC70yJu7W5sGpeTkVhR6oXdpPuEeLjMRwKTzmoGdXqHK+5wFH54oVc53V07kk7wY9tiExgw8pyfK+0DsvXIcCgsrxfqTR3GSXn8izSd0pCdp3uBt2iJil7qY0Ovwwkx19Mmji5CHuBUn6Mlnslm24NcTUEJ6mY4gbv7C78whleIC5LQjARsNjmYAHTUNsxaUdphzbAeHse7N8DaHBJTcIDbzQUV5KEbxnfqO7WrlLQn1u10bGDZl8mvhn9Zu9seN7NMNYU4k4yS6vgc7mP/Z3RY8Buzk9O89G4y/Q1XkjDMsz/B1MJ16WQmkTO7kUgngVu1TDT7SPns+yI6FMgVulbkqPF2kQDrhMZaMDJGJHueJ5GefVFX5KDRvyuGXQSVK7kDRzGBIRwtWAxLEMYCSjtOZka/MBN/aT31UFoPN0x7i68miTo51nI5nT7vQ2114HXVS7uN1rmSC+XxHnTwq9yT0DisBH2z43qlOUahXZagzOZ1SnpTwHMpJvxVuLYBnigRDxNdJ58oTGDu4rXtcp52fwj2fDe1oQo+uoxorc9Kh4mWGjdkS4rlM66DNbjUEg2X8otOIlj9fHoblkwVOq+wLceX35Zub/gSRIJ0qdN52l7TqODdhTcPxG1tqLsWHZ+HwzfvTdrpumPkdDicQeSlE+nsrJ2EyrhxHjH93O919LsyBM2AOvHwkceAjvmHC+pCr/EpRwa94XYn1QmCMHucqcqTO9u/tG9bhHCEp4XFP5Vn+ZaN6CQsy+0LjLEUJur88Q1hac38pur/qfLHay/69X3h0gQ0oBxm0yv5RPN9C70XEBH1SckPj7qJIReXnsrx12gO7sUenk2+VV2C4M/PbFx2L7NY0jeDsvGwu/bHKZoerKiSz1GAL+nurqMqcdCs2hwhVkEsMA+9pQjPOv5fKnwGV49MoBVF/RKHPMw1K8mjc6P3M6VOXuLFkAbgDUze9ztKdDYRmhvqsZJ8ZBMjfxpZROl7FKD0u+44vxem1w8RtPHxP/Pi9jhKyv5FO31rr9GetKk8olbMPxgWRdGBuKzg3H9zjS7BTHbCaIUIWt4lrYEUF542ncGJsMNFfRB9Lv/yz9/zpk7N+mr5odfVJH+oYrjuWH3fFXw3XzNZb2BBmSDl2SDm7WLW/qYaUPNFgSBke7juhiaPrITiX7lM2kUtGPToPmPFtWej+qztHTmh5OvnG3eeM/YbYMpjp8M2zBdjbO8z5FdZB2Poj3av0IWa/YNk0yWJnOK+3Zo3sr8K5x+e8vsdyXt/z2JzXL6k4r+95gpzXLxnivL7HHSbqHOa8/lrgNlfhyQgMG6BGiMhB2w3IkK8HmGgATvFgRl3KAcqBc2kX8VXBmqTipEA6fby3/hKRZcJdTbJsSy18Hd+ifci72PEJ1jtXSCZ84UYbYINIZLbFvWQO/jlSSSthk91K7tHFidCh/4vMoZ5RiRy+doswWFwkI26jMJdcYbeJFgwI8QSJKMTaaHk1srsa5zNDkj8xgh/wtiBzzv0BZamr/dP0igAE2RQT2jV0FOMVJSNuDj/guA5OL3YU56aCrnhfu0D++PzP7na5rF+EPj4thCoXaOPwipjTajcQocR2ScPSHPB0tPgmMW0n5R6NuS10KmS4cZ5hvWkhOEARVATTGB1yDLLFkLl1BVTgc89mD/pLEt0ltQYwUYHAl9JanDfi2KmY3FxhGu0oYSfLhPiNcnNsoKVOepwQQZyRGfIzYVzlSKKn2quQ2T/lXqHDAZXbuJCchAZBc695Ry3RPycjO9wpP5RHpSPzsuwsiUab2iO87U+BBAd8mMTgUvnLL9XBlUXtg391RjhaMqFe88XtKWCcuKq/Jj9IxbzmW+a13EDeQP7pG+TogP/TutJh+HBTqjovR8MiePHDjhn8xEy8mGkdPsfhy0ica4Z/2ha/7wkXVkzApcgVntY0/ZzrNqoACFG/Qh9ppgfBG33SZjqTI5JO6t34D3GJ1K3zBom/vv2CTSyT8EAjib7F943kLA1mtSJy4fKGEbUUR6YnYRp0CTGTdYKfSKsBOQ8OxDUnbUXjU/Plfhl4el9kCj/UyFNyzPjZ5VoZEKmrU5Oyjz1XAtxpAtypY7AfnKPAXdJxshlJqHCGE/npkgCOwriEdHIofe6QKeJUpsjZLL+EFU8ZPldgQGikPJNWckZyauKcspvmBozBpR28lqKfy2T21YYh6UetxMG/sSvNzZ+2CMFl9tVG+iUoT3gDSmE7fmBIXVJEEsO5pAiz329U75CloHRXsCEs3d00Gv0B9njPCMxxbHCsHtN5gLGUDjPTROMwAZRFsogsASMIhRTtOPvjRh4zChtDRJtypGeVVunbVijlsCJzZPCvJwbMfFcGcccxwoR+Nofl3eyKtmoo0HpbtHmvMCcpYYVW8r5R6gljnGOYDcydDC0Ucpy56Wtm3HVL6WHDGCqBZm+bexpOG3cb6BGZd/tOJYTYd4GT0N/mvkWZVf0PnGsFQt/UUfkWZROtoO6I8+8Q4wnAk2fTiaG2uXcqucfrVMiAA/aIueHNpgjaPzRyd0ZpYer4WiMfF1ePa2jl8FdHehyh1EiQB+DkeSeAE+TlBueXaAFFYD+lYkMdLuYLXIxumILIrPUCGotoGK6FGzPcswIgWC+4sZbBjW0Ywo0Fev0wbmxsRAY8AjJvFoPUp4uPGfAdJ8/Pd8qHHTIEG+YCb097JT+fvGeG5KCYzMkjQAJZvMe+IL3GDNIrJH2ABOn/sQHLIE+Fuh6ulERSXGMhsqcQMIIi4cpxDJm4oqx0hfyNLM1YRhpoOLckTGp5EcvCzrbg1UAIR9gu8L3IGPAF5ZVWmFjtYjIWCuw/kQ/eSr5ZuPUmK3DUNP14m/X5NzA6spk/PcXNDuOBsqe4zvIpktGanHxXAFJ5Iin5LrwmrqjxIUvaYMivkGQ0uHWFQC0xOfPCEzmYm99DgOMVhW/pgq7PDeQRQSzPnTep0o2dzNlGNgFeLV8nQ6IbplqMu2sTD77Qyzo+kWHZXQ0BM20pkm3y+0aJMN5qKNeQFJ+HApiqqi+Vl/72pL/Tge0elvfd78jMAJlqUiBpT6dZm9x1ns52gUIZmHEiRa6mnzSljRcC44eBbChtDbO0/MilqEpDMjSXvk2IM7Y5U6VCHV/sXJT70oSNqtLXC7JsY55V3v90F5PNAE9fpw0ssl3M6BnSCJAx75rVidR+6ewCXnH3/oLghpki3IGkXtNhg7uFcrfEJHBVNw3lpr4Bu19taDbF85zqFG7C5XixzuSpUsRKDCN6KJcKqHvdgCB4HZl+hTchTHUmAhH1FHD0vaO9dgH8ppHBPS2hoJmKMTifTQ041XQpX5giBE6UA4rst1v4oExDNc2c8KmZ0+mCG4MjTR0vNh6qktKKxuli7ibdkPd2N7Tc58Bot3iTQHk2Vs3QEG+pNIMYDlsYH90iY8KTDeIctdC1n30lSIf7CMOBRtkDdotmqlTMHSpm4aQD/RwY4OCma+tZoM317CJJismkvFuszDk9Bx83KlDM6lnxtLPjdyMhFxk5SLCBZxRYkWKWpJazePJZSQPNN3YcPXsIHCMw+J6b+x0H4Eu8AfMFam85gj7HHCOw4myEBg9q4bAtNx5lkONC77qiwJ9nF+cdKtodFxKis3rup3H+zXrjdRSgn+04eu5QoZ+pN2oN76a+CZ9Euq7dUSf1eYt52z2s566zMuS4hZ5DOJ1pQsWc3rRYzFpuvExv6lx5YnERTd/GA55I8zk9i1bTxTP0nC5wl4036jm98fp2m8fPe6ae0+fh+OxNqOL17Xa+iR2Qz5kM5RneXVg+bX7Vpeb9BnOxZ/LoN+F8TzqvrfGr3gQV2kvlYtAYglYUfLhb9Ea7tYFJDXuNW5sC/KKLehaVNtR+Gzn0zrtRtzvOTQsri/kcd/HA9hgqJvKXb7XvwJ84MN53iOMcynxgyrM9mpr5ODVdaafSC70X4vMzZKZ4dnZ9EerwFhAY0mmMAaTll+cKl4cvjzlLikLdxmNqcRPPaJ+jSuj0MdlbTn2TE8Xh1SzCstHLE/cw1tEyQchkdlEnKyfw7RrEUmZ1wpjKbNnQYW/lOPqyevcQ/n1QoZa4/9yiGYAd51kcaeadNkk9mI0fDIQvj5go0LrJGyjJfZqE4gROyh2atF/JZxDWMaba8oHJXOkNrzbXU9G+DTpMzwBa0ajDrWfvmBhuOs5VGxlU4B6HdutnG9XNJGd/0DdFmF1fuuARs9fROQzCtfqSSpkPXGY69MUr2TcblivNsmzo6SGzB6MgP3SqVAeNgTGFnb/EDidoUH7DQP7wSU8gTGEIhcAGv3l1YXlusC0wATcYEGA9x6YlIMAWNjetOn0GTtatIfqMKT21Nn0GzN3x7OsNky3WBDYYZ0dkRrenl4oRgXGxK8dhwPwP7GLd0oHRB4ecL5SmXvZPDRaoI2FMHk+NjPI/NrJHGnWM3CYjIkJZixlRH2nSXw1Nkp+kr1mU26q9nPE4+swscUUR2vzmipSiEinFNwz0w4V6zjE6NFY3xUqC+HVJEJ8bbzkEyQds1ek7kK2N6ma/2ZizKmyXM3HArSUXDAFrJMZK8ZwXDoRFvukxlw0YguzFeUOQOTXqzPLtHz85IQp4VD8boWlupZ3R5nsrjN07Pn5yYjXE7lHnlsIrY2DsjGKOshg7RXyFMwQ8ZPPJxl7a2CDxYk3mJmR8EBKZVEiKZJdUH74I7WYfkuQMVbmbfy/MmzxgPc5/3gB1OvyC3C6Km7pbDMh4/S41jFHUWCiEF5IV+nthPs4DG3FgI8/IeGBLl4zt2YewC8BwzqQL7Nh+WvV5zP4Qktr38upz05wUDsL8olL8QnQeDb9bt7m34m1mL1looVfJgApJEPOu0dYGWxgzP+3rFluYGpGXR50XUYpJuqibnlCMwmlFH/wg5iPfqD0y082+6Eqww5Wm86px73dpJ/N0Vxx+mf22Ed822m9bzIrJgvEu3coxikApnjTtKxUbiKNno2MCuG1KfreBOjpCgChJ7YMa/hGDyZfItZfKtRAst8AwwyIjgCsEzkOCNh9UNsE6tECuGmkDcW0vZBW5qNIXfCsrjx3MeEoemgcVc6/dgWVJfMeiWI/U7xZ+ncLQR8QWYFmDqfykM0iWPlyoc0iRBq9LJznOLOkbzyWU+ij8hdnDjZHB1POrCAqCqv+kUpFu+hMT0sOm9mtKyCOeZnSZ0ucpf0n6glEkTAqspUDl4PkpQqYsmd4Kcx/GVlCdSJot0/4ED9b5kNPUc5x0dlge6iFJ48h+MZFf5nusziWDXx5yU+ARq0MjxKcectONjnGqeQcYIekhEF8u7WxnT55Lf0kp//AqCalgxSSaabWSvTUW7ELMBg51fIM/b6Ecdy1RB9rV4anC6Ep5A10pVdOV8nRDh9lTsmNJHom6FGCmHDVYmAn2HKUGdSR5gmpQR5PHUIP6e1VTg/p7xeDZ6c7Mca06F508ml6Gs++2ilAPuaYV77aSUF9W3ayPD8uqm327IV1yppKEOp5AEur/PVsSCs7rx9CEmu/9YDSh3pOQxp+aUL+aWE2oB5Vu14AzEvt8VzJCFOruYVEoESaa7xU+Sksl9Jpyt2GPXC3CULshDCWEECIM9aAirUf2X6NUnhfKUPQRPjFlKHh8+CiVMtT9DaMM9a6EylAodE1lqAeVlYZ6f2Skod6dGGmodydSyPcmDfWQe5Y2lAGzjRSHuntIHKrqhNHiUHzmJ6APxXYapQ/1oMr+IP4+C0Td3xgpECX09VsG357/fZGJgpjN48hEvTx5wjJRHpcyEYbaNJjibjC5KCN1okYIRAGm+70pRKHV1hSJAtrwX4dK1HuTf80qUe9NhlSiXp2MVol6UFmZqPdH33+ZqF9NBjJRRlD6hjWlok4n/79U1PdVKup08r+kVFQ2VNS5akW9Ofln14qSDeKaYlFcbEerRT1aqUXdDbUow/PzGIJR705WCUbJ7EqDgoZHpRj1EAm+HnazN/o1gq9XJN+7YtR7kqJNxOn3ohh1t1GM+oIq0Np1xaiNdcWojXSu/0Dkou5+InJRv5Q8hlzULyUj5KJemVi5qD7koqJzk4tqZnck5yQXNW/lolpWeUhYg8QtN0Iu6v7GCLmo+xvnKheFzL815aJem5yTXBSzB9cqYSAXJbOe1Yuqf6sJRo09hmBUVglGTWQ35JMC0KInVmffnWDUxHcpGMXpZ1gx6lcSSeEyilFC7ZGPiWLUuPRpJhktEwMk2uQTUIzaqDedpRj1bLar2GVWM8pW7vFFo6xWlGhBrSUata4mGjXO7RRm+jH7abRs1LJA1CAdtW5IOmpSNmQm50L6sC4ZhRwXdpTkxMgUUbQXdfuYlZlaZ2WlFkfd1T0nDalaFYyI1MbFYuNARGrT4mK+6TFFpN6zxYpImQ02N5kVYeL9jXxKdIuxTy82Y0PEPfwaKlLn11SkfKpIbdM/os8fVpGyGwyqSHkDFaltlCMRFSk4Dj4UFF5FNCzhj4rk7ssuBJFOh3lgt5aB2VxmX4kFyPTQQCTmYVf2La5hKR7sXIa2m2BMYKYVEsc6/tKi3nY4e0MifqZB8mBtS21VYvxRKjEzy0OOBajExGerxMz3yAT9ZasSs41VyLcPq8T4Bmb7kGueBwYmVGJ8w608rBJzofculb0O6V1vTFb0NqrEfEst6+3PJq161TpZ1TqRpXmOR6jESLN03KWqNbJutUdzKkZm6FkXoHCFvjUG51Rl1VttsqH6P1lvxqlb8Z9L4Ooy1a7z74pMTNZlWWRx4qVgRc1/CH+msOuargmn8FGLbTWZGL8uE7O9LhMDXuy6TMxJL82fWsnEbB+SiXmUMjGJkYmZ7xXr8DYkBkwpAzafoUxMUpeJub+Rz5oObnWW8u2PJRMzLTIx1Fkh6mPGPnAiMjEJXNR+TRSHVGnPEZa2ZxvRmtZgAQXd8HxPs6otkYnRAso3J+UxPl1gONQbWLt98zK7kufrkZW3AZmYB1V2BzUFgW9uSWy0gfHdGtaJocwNaC6sTgyZDhp1nRhfHOERPd4PKskPtXnzoMV2Dq1yrkMqpiFSMa1KKsbQxzVEKqaVvTHJ3VoFm7kn9cT2ek547NYJj50GaqsBSp0Z0qdVUjENCbRaqZgL6H1bQyrmAkz6P2y41R5TKqYtV6+/wNHr9Q8LTG79SKGYtv7hYZjcxpEwuTaAcRs4htvDQjEgY9lAhNwGCsWMi1AMQup0Z2wQoZjxSihmE7atGyAUk5HyjXIDNaEYjL9xHIxhIGxlaFUCq082P1ihmI1GKGYDhGLy0skLs7Iw1iVKMVm2Q0ccp5tqUjGRzupSMfBCUComG0jFxDWpmAhgFb8mFVNYqZiMUjH+S7O3JOBdNnRoF5Dl1+MtRSbDF1mVCK9qLCzw5+F5Ilg0lMq8Ip/AU8b5k/CHUjFGrUaHegKbzDEdZp8MsIVp5pcQ7K2fJCvMU4xZAR598c6immOlk30ykKjGGLU4Cg8HJmmI4Bc9iUK23QzlPT1ZIdc8s1yLI/sS4bl6iqCOtjECMKB7iMTDw4fZJCQkYD2SZ9qYT3acfFulaiisdiC3mxTEaIiIXmgVZBBc1ToaxQ8DuJDswnZoD3IyEwM5mdqz0d9yM1ESwc7cg3gCYa5ae4UP6sxgh8Wa4HcIq5C4ThikpCApptgmCbUgrMfpk3uoFyAtZ37fCkLuCZGS8fXkLr2t49zM7RAzaLem2ms58nlLJcmIpGCm4S521AmRZ0NT6cIHvuY8UZKJMEhK/0C38Nl0zJ5Cg/n8BAUeglR8mbkynYkOD6BgLkYAV/7z8OKdV/oHCJuzYjKBiMnAVsUNKHE1iTGXEblahCIrlBsykOJJ+kl4ybaRfKK47JC+TG87pLfpy25qF5friQs951nC1gL1vDGXm66ZijfkcvRGLkwiVjcFexZRlfExEDC6Qhldl9n13ggs6TGIy2SGpWQYOROAaCFYJS7jQ1yGemObzhaXKYTNJ6iJyxS4uNC+FZcJKmkG4gxp+XrVnQex0dpNI8OR5aYyA4zJDDBZqcv4SL8PRF3Gp7rMpICNVqnLjK0+atVlspq6TIyMmx/X50kGDjLRK5aJDajTBuPOWl9Tl8GMnbelhPUCj1mP2Pj6s9Rl1g/BYy7QF6wNjxEdAKMugy/aeH9aVnWukpfxQZPrzfNg4YkY3Zd9UTvwJTZNeZna8rtOc0Wdyl6d5Nt4H5ZvhQggtgB9mWnoy2w7S19G5Fpm6dalpZFg/Q4GsV7oG8Sp5W6w8fEqNs7N2bDCTGIVZhJw+T2oWDqtTSMxs00/VSRmfD0tEjPb9Ha93UrMTNckZiQ+E4thx02OqXMgRisC9gysyB7C8nS4pGGrtnnb9Q9Vny89RA5N+XLZza0qa+pSvf2QvuzG1kDk1SrL+KIs44MDbNuwsow8Gv7Af5cMKcsse3VlmS8ziO5JyNWG/2piDvO9IsIqTqhwrGOh5HpQZe+RbYd2RTHG1dtrijEDAiAJosSSm1cpxsQrx/PtDB9lzyW3iCvyoA0Dt9ODjZzs0vKmnASN1KaFKQ4UY7h7ZRXHJdaUoYPHRY0NnlfZzReXPouiUwhwbNeX1iVjXMOMZsJIJqEnqjRjvoUJADSR/7fbze5MRDMGUWQTo35LnJvzmEjmDrC7Mic5RVjpg4SYDV3rmECxiC+9JoGEByJqbqX84AmPgyeiMbEBaohojFUBENEYkw0H0ZgGXVVFE1wBpBEaR+uEVjSG4TOM64FozOX6cosMrqJnAp31RDTG014lGuNZ0ZjtRjRmO4rYPhCNwQnbD0kkmqIxnt4On0WDetoiGkNFKCbSVe9taFze/CXWl2a/lqT1CcWrVGOwa5s1c1ViZGOGNooJkJyUs6zLxqwjEQ6X63V0WvHlDEfKxkjwp4hMWMzVP2SQ3ULLxM9Nu3S73H8QmUP2v0ivu9BbQz/mTckwEGCUfkwieznTMJzKMuG6XIdXMREqTPuzCMgkel32evNb7VIqyCRGQeYNSb59UDQ6ZWjDtA2aRZg9pnFsmhJe1DzDtD0jzEeViAz6YKaK6dDbP7Tj5qR9Pgo6X4Rk8H5QpXWUkAx2k35NhsHOPWZqfQjZfwGMUplpq3QEAjeY0moFFXS4V0j9zVwK/0j1ebsWj+eDqmhxOuj4SxKKoZiY3n5j0Wxz1m+2DxXbgKnfZhSBBrEZiR+LY8PD0nVzl1wMlY/M6MiIhy41g7PqrSX0CIXWIYVrvIzbqCqjN6N7Uya6oIO2rVrCjJLMlDR7XUrGHSElA2CYD4W+S6oJZZs4OwB/GC0lswV1eH2it1kpmS1VxaEl8wYs5YPnOauCrJoN5KQfVZZbc5SgjHRuXVDmQXXOijLovEAHjHQvFkBHL7/syKEi6Fx0XDIuArDtXXRcB52pk0d12Jk50Rk/viip2OegPROvpT1Thaa8xwlNUXtmVSzFhlL+2bVnyD9D7ZlXJ6I9c9IT7Zll719Ae+Y1yb9y7ZmrlPt42jPKQiurBa4IOs4NbUTnb6rpzxzxLfHlagUYTH01BZh3JGsqwLwzWUsB5n3RuSjAvNFfUwHmtcm5KcC8M1mtAHN/49wUYKpY3CgFmNcmlvDUoJtHSMAY7tzwCUrA0I9f14DBS2REYEA5KQxqnlOkQzowkci6VBz2IDNLD2W/yeVghAiM2ApVTuBaKjBuazAIVunA1GBcq6Vg3heskoL53B85hhp1pBTMA48tBXOJYJuJ9PpepGB+K6nqPzZKFGZYDWZs50AK5hKLrh6hBTMOkRXBOSn7MbvWiLvQ4dHkBzo02NSRzvYNfhf1lzrT6lnyL2KINu2nxxCAeVANFGBYtjcomzwBxSRT8iaJOl5TAYYxy4fcszRgbJxYRGCMlWXZrM0r90Z/IObCWWiKh95buLMyZc93TZY1lQVamkHhlg5glrQQBriEiddFKJNNi7TKukUKYTP/iDgLPOJ0khuH/trqLC3RYzHqLPym5V4b11BnmfnBqbNE56TOEn1X6iwG8vwE1VmOJAN1lpamM6alW+UlXbadblGTJeOnSxERGAi5Z6LOktF8L2bRyMyQhd8wM+EDfFqlzgJK9kk9K+GDSRM+mFulzjJbhQ/gPM+nqXcu6izZsDrL1LA6i9nnQp0FzqppZvRW6iy+qLP4os6yrlJnWS/qLL6os6xHp0dgD5rifDm1p5239XpMP+uwwK3DAvdGI8USWnWW6UqdpWk2BDhEj0QwUGeJRBYo0k3jcIXfLDLi6aJtY5kPRMcF5H6/kYhAQF2gJaoEWmJ+u7SmyBINBFoa/Hq2QEujJsRSF2uJzxZoiaxAS0M4XH3JiuJ+NenIlGnA90nNi7BkwmLYmfxGUom0xKK/LBQFdApW5zyGUAtsQGSTpJytS7+WSqIDnVKrRXhUaXSO0mohM/+6KlyzkWvOlG4Lm/m0SQicuoVkS1jzmqLVIpRVRquloZs0hUj57RjgzQXIZxyYM2+PpXOc7PdD2t8Fz7pU8w/VTKx0S8RfDUI0lJZ1eVZOEPit4sDJQOvMCIhItzgSBhnTzUq6JaR0C+3R5kC6pQmK2EsQxKukW5qyWruUbkl1kwsppFsiBObmMWfOMPpXJBJRikVgfiuVXpSRbokMDQKxNozxPV2HkG5x5SIQD1QXRfg1MpIoEcQelJFuSW1Bwrv8dJKfQ7pFMTc+7GEaNjodKfZfbkvRZ+mlgnJiaSblRBjHhZFjHiymttv8PGEcwXCS57Gw8phgQh5QOriBFBcdrjA5RQeH8kA38XZqrL3wZqBN8sS1e8BhQr6Y+xTsrz4aFmT/SbJvg8wcn8uMPHRhdpD8D5YYP8n+Hv5P0ipB91xPXGPdHtEW9zn4z/OzLyvt7qMH2KioEN9iWmmi8kimQqinetl/CHNfyw8yTigNI9duQFRVlNo2gMMtkX2wxNC4LoZYAbYYD7GCAI47CFhSHmdL4WSPqKIx5geB46pUjClF2y57VNEO05iTJ2BwglcIB7JvMDzUKKOrbZNJ5N8R6S/mSzZwPWmuyOcBt2vVugLoM/zhVAMhL7fVjoixJo6bE+BlFfDxBCFfMblg9XilpBBbzsgGkTTi4EWK6DdUytg5y2QaghBeNaTbfMTbtnQRsT+Ihm5Is83QWuXD45FoiCbZ27GtZXtmMg5mhG2pYWsmgPS4C0whAly29TLJ+92UdYvzWo7eVLuCHvfzSnWbERmimRtn31CGNU3igdk/qNwRN2ImslFxtnkHnTK8piqPPIhwMKtUFJClI+OqI9k1vLFoFNniivHsW4paFeO4OZ85y7oioBSDCY4tOI7L23mjRjtOFxF96ju4f1GDZ3NM7eqP48tdG1m3BZLqmDHRRraZTgaORiUjIbS9FgqTvFSoFdZvIW1WaYyEWG65PdCS0zZURMzhH4j3wVxvHq9hdkqmRUxt8P4IOyrL4I/b3C3YyoWiXsNR8g9q1fviyHulOWTmeLrpw9hKsw33TD7Ol4Hdg86pOtb2dbflsdRBLw8PFXY5IFFVcMG0sr1cmSm3NlAG42Pc1Lp2/+Gx0bBjo8H3KbZtmhnmcUwsm9GWeLgtqekAocuiP01vMPkIMjunZjojSaed0XzOE768uiIKgipjl7NZB4dwGs2wuHCMq0MDUW1XITAmGM0HZW2JnsTCAr35kNY3tRyJKo8BHaG0lbdkerbejB3UGMboGJi/8YAElMpsMaHHgNxIxaVW4RSwocAoj+qCY5EIjuGpCr8uOOZnX1aQhBHBsZCCYyTxjAaCY26l+GOfy5VY75Dg2NC4tl7RSATHQgEdhTXBsdAIjnEBrwmOSV2z58pi+nzKPMhYFru+IVnt1YYJccxHVOkf0E6X0xFoJu9KilgEx+qbJR8hbB1fQxYfw1Tq9IpxBN7HdLybxxOuFCI4dm9opue0trBBSA+KYx8N7VoJKogJKpV5JJisKY6lWJ4nbMsYxTFZpydYsPTkQHHMjMnxuuKYrMVKBHPwIFBzjAGA6HULxuVhDlBxLNauSCJY6gaUiWV/AopjaWUWYNr5ttJjXKOKmLwACNXL+5HwqbVjFMewo5QFy+4oMWp03M3OKOM8Y8um2X9XNpYhlkoiAn2x4eSQrsk+FoqeCBmyaMyKkEGMMOm3lXUcZxxWscxmhmQkWyRhFt5aahGK/UoVESiOxVAcM0pkcCmb95dsUb4wTX5bSbaRLR9/zQuFOeslJBXUPj6AhoKUuKwQFceSnDRylGF77hxFRS9wKnhM07hJN9o9XyUQtp6I+Lcm4s/Bp+9sBiuBsCm84lMG/DBJbMLZAmGTAn6YRPUm6wJhOFlPSqtkIhA2o2coGTkEfsjklJYo21j/yRb856LKpVKhqjsq+0b6/ZKxUmvKWL3lf1n1o9ck/7zqRxmLGyl/ZMPLw/JHr0kYZ34s+aPda8ofmeivs5b2EdbUmvbRta46jCx6BIcti33G8E2B5RdUPpBLeFMi9ApGZcXT7iG4kvifG5lH7msktaYPepbJs6aXIOItjFzDf/B4gglhXTAhFh8sb9tAiD8+d7WEdKCWkFZqCeH/TGoJDd14YmoJjY6/tIZYQmMgltD47sQSIBoYL63WSkB4QbQSTJ6G1UoYqUGgzlmDwB+lQfDR8Fw1CH49obmRPa4GgYIGwRlV1yCA7/C/qzU0CD4WjtYg4A2VLFCPrUHwsFpLg8AXDYIYC95f+nMDUQESjZyDqACu7MyePJU2hFjjEZVuVe5hd6lUYv26orzo3dRy5iBZob0bwE1GrnA06Z40/fiAHN48OFaNoCKHZ9Rqgk4+CJ7Zb1HlCPCFJt7XkaWJ/wZYY/36xUIWH5I/mJpYpeI3Qg2j1WTxcj0vqN3SUMZjzsTGJcz9ShzBT/uhmy75a3LGI/OOVFKXdEWyxRHdRqP0tZo0nk6xAWn8AwPS+K2Fqxtrk8abguuh9hp9fAP08cvJEH28yTgLhDmhnr1HCvitEja8ZK5Sd6MVFljWHSUfEuNelWyfZESyAePSZxW/RejrL4Lj+kJvC/IaL/Suy8eHxoMs4hC+dTAnjWenEh24h5lUVGT2ZGRHWTGf5SUwSdS+Cq6BK1/Ipwh3+vOWVXSMKfgSlBqT1cMnp4L2YcPr8RvbBh03JotYbOEcDF0JpY3AVMaqtw9PA8fPmM6Esf4Ert6ix/XYIZR5SAoWnvpLdGOAFABPvXcAxKxRpa4+nyeD7MDmCJ560dLS451lvaQnFvMJTEtNInkQhzO64sw853NmNSqJrpFfJxVP/Qf/8AAapMcQww2qWGs6IAsionht3vqJc+GtX15evs9Zm7seywdTGofJ62326OOz188/Dnv91n9h9vpZy15/5syZzSTaRiPDtn7lYH4kbXbpCJwcpmZbR4gh3cm9HEOnSof76ILxrDRuCLONSouBDrvy1roSlG1IIYXBxMUWo3dzXQ5OelVIGaAG7FeIJWHxDkScy2cugR0e9xEUCKYFdahIt3uZfaT7EJCKBt+IBuTUQO0ojBGxCn3tuOC2aur0UMe9mVN8YzDdKKOEmMhDkijZQSWcUjUDqa/wVXi6saeI2/xNJNRSHdyIT3HRHNT3Jno25G5LOl0U8HCkw46jw0MaBQifGBgSQnJ+r6pw00NOFBvRv7lLP2Msi400oWMrpQckx6WTXu7E3Lxc4KSfP1tqgHxEI6QGLOlQXWrgHcljSw2QZrQuNTBDLsTRUgOXcK6RTdAqqYE3+k9cauC3Eis1sBUQq1Ryk3/wWgNfOTcu/yC7IxmkoD8mmX9opo1wFJn/ryaWfp8Ed4F4QWQCbRwmgvcx6Pxhg8fY3cSjytPxWcivAe8Ox8/Pyz5siNC/GuBk/12T1t+yIA0x+2MuGknuL9s2Q+7vpI9MuxMDcn/x6Qi5f2zI/WND7h8bcv94LXL/eJjcPx5B7h8bcv+4Ru4fG3L/+LHI/ePV5P6xkPvH4m+MdWzJ/fHRkPvj4zC5v/jZiNhA8Abk/vDjFFO4MmUVcGFKxCrmanxaRe4vOY9TAjtoGtjB+lXk/lMV7IDJuS2ChCVrMX08cv/Nhtw/Gyb3z3Umiq+wBIqJPCQPjZC9Nyy5f8uQ+0dM+KzI/ZPzIR/p6kjI/RuSYhSuIvePhNw/rMLIlAHQ2h2d8gZyVjtG5yVuzFkANoBvpZZcIgj87H7wr05WojXa5R6FVP9/WVH9b9IZfeUSWJ+kl3OTzoXnfxN/Is9/q+L5j+Sd8Ws8/w1B8bkIlLsGmOdVSMGnC0c050aQTNX4fSpg3svpsnx6QZb43UUEQkwDnEnO5vgfMD6HOoL5PoLjHxhOF/txw/GPxIxTADZif15Mk7MdSXZDFP/UwwrFu1FVu4iM1idrM7At1iD3TzCZjdGmGNvFzD1yI8xs92J3SU/rmWcxJhAJtT/2AthINeTAsRCCtSn3BALsjwdZZVZEeQa0TRc7W4RT/+lFJDW1TaalyViDhqkB6wS7RTj9N+gNjI9gop2+eXX+WghO/2k9c9P+wmuR23XmOsbuvXon4X6R3K8x4D0KKxYjXHaz4YYTDGTCxxrN5l+jo5w2hRRML5wZZnGbMdhKJrdOI411ehUTog9PCHn951CU2bgIp67h4KhR+ofESSPNJRqm9N8qzvSnFw37tJbMv1Fpzc7o6YrYf/bQjbqq6/yN+4WLflHP3Ch83/qx2Py30uO3VdK5CAkL9QwtMB2uZvMPR7H5Txum9EMY2c8mvf/cIsbcdXpGT9NIm17M2+yndsXmLwz+rEAhVB+Wzf+6kWz+0yQcmsbjThs2/7mOo6cP5dOGgzwPO04+a9n8owHPRY3Nf45s/m0hU5/WcwM2fy1s/hsPFTPC5j+tZ38a59+s54TNf5riAcWAT/+8m/BJ2PxnwOa/cTGfcQ/r2QGb/7SeAxeMZfMn6f20nrVs/u2KzZ8PeCLNQVeCrtXP0LOiGTB3o2Ht5/GNz4RCAI5P34Qqgs2/LWz+s2TzxwvzGGz+7QGbf7vG5j8jaM/2Kjb/GcpGYL6aG83mP0M2/2lUerGYfibJ+2f1jN54I9lvwOY/exab/0xl48lyUCTZjqrrgUXaYnt0TNKa9NiAzV8LJT7Z/J8j08Hzs+sBvzds/uCJt3z0iDYK+ZU85rQkKs8Im7/XMTyB04bNv9r9irEpu4VpYfOPwObfIJt/JGz+04u6sXIC38jmP60bZPOfLhs6Ipv/bPXuhYbN3yQJzBo2/2lh85+us/knEkh9MBBHDMOMdL+Ehs0fGmBmdFdvd1PkEZmFMAjgesNs/k+vpk6EvLk+zRzlWGFbDjVaZG/UEEoUIfHXlrJzQOLvrSLxt11SRDUSfy2jJpY1801uUS2+lsT/OaYfDYm/sZLpQCfss7WKxH+zkPhPrCbxz2g4riSWxH8l0dmAxH8TuDo3rS4s32xCNDD11o8g8W9KoK6JQF2znqWMk00KMvw7sFDX6XV4znQoUJeaLOV4DRL/+Hsm8Y8fj8T/aUodHsmaPSK5w2dyh8/kjjpz9vnW6fw043Om8xlOZ/Icw+ucPrnOwZzteCzS7MwRqumniVvuaekGh9LHwgC9XztG+3ighztILMrujrMPxAJpBmTUeaEJCnW7pXNNUKqUwSrD5h/Rz3RV3YE9Qt20olN3sg8mJhVDe/g8EDoN1hI6tU+XfTD5ruVODa5Bylhb9HTcbhZv3Y6bptsdTTAL2m1xF9sGoNlvRnsXoL8rzblLOyV2j35PBAv2LLBVSmdXuhLQU+SaiKQil/LAPc7nxvgonexzSaFK5xp/vlSG14GjyCc0/HQRICcvfnZLlSfd7Pkiwg71W88o7oLWK5Apl046VR4qX3mBTLYv0Kq88+tO6WY/46QyHn3cz9Vqd8vmJAIMYXxxluZAbgU7RFFAySkPlZ/4Q3TcCyDUZH+Fo15O8LR7WjJ5/W3uVp7/y3/gSDbvCzBLyJCFf8XfSXEK49GpN8RHE6RA3cyGcAcNwYjNqlYw9PKeBLzYCkpaQcHcgluEraCkFdzVreDiZqEObmx5FrkcGsyyOqsVWPKgEdRQIzDZj78rHaIJFLph0ARqqAkCrdIBmbaq3kBsh8TLj+e6RTL3JB0C/eVnn0+EOrNK2nMtSkUqIqMhN3tRiRU5L5YF61D5kZ/SbvYCcPnaZkg5iquvz3Tdw6r2FjP6l+Sed1i7nfh6/zBftTLOPo7Ys5UjC7R7ij+Q36jjHT95hQO9EbUoUQ9yuUu0mPHoyYEMBxrJvGckub+la7pcFY5MByZDAiQZhepe7BjAJfzUH0/Sq41qRK0wVboH0KQkK4AyefZiRMG48cX0/R88cXH52ds8bp+1yj4Cz3D6d1Zc2sebcQuQXl1LY18Ee4ymAelICjf7XCI1YYPLWcG1cg4Etl3t9LKPJ+OpefelB73yjLNPskQud2qRIe1ln0+YW65KtwQjI1mi8Dfb0y4golve/XWnK5wqfhnecnD/5Q7RJDJsSanq8jfE+HFCeeVCuaxwGlep7GMJHZvVsgVifJhDb/PodzdwM7w3tY65Wqkl+wbyCVyQVstXOFowa2l3N93GeDW1Og3mU7mZRHupK4O2SPcpOxX6HFiF23FurBX20QTYhhtZmGff9KGyTnGIHTqF0loiH+Id6ILndLNSS3wHCqdcKh+8tHSyF9SH9i/HbnA4WiJLG9K9+KEBuZg7H3GyzyS5W94lH/zyXfLBK++WD4HmH/B4qm4Z97LPkMH82DEkQK0g6Kf9Y8cKt7PluI3inHGOaLdz6fGj2u3MmKMPXIljsXx7ePORo/gxPomvj47jpxl8/lZ0BMe3nOwsf9tjISePHj26uEh+mk8li9knE6HwEEMluz+BH3pF6ub3svuTFR2tdPTxo+VJVr+8g39QQdzjFce02/nxVxzr/OZH/uZ/fP5VJ/78N5YOF27n/JOL2h06WG7MPi23ElWNbql6FzsOOOucMjsA8+rAfnaBOogXs5w5sH9/ufwIqlQe5Z/bblvJ/hBllB96xMn+Y1Lexz/Hsj9MUnmIZcWErJXOide///13/s4Xf+2tS4epmJrTGWqdouV/419IcJQPPOJkn0i0uyiVmu+WD/PIInLwEJLnXWpnbO2Vn6ufATGG4TN0j11dnbE8/HPWYxt+otb4D4+stwfsVCwqJFHpHyhogC4/4nSlOCSS4AWMSOkQUwIoe1ERl/CvxleRhSj7ZCIF6XpBDSDcj/zTyIKqSj5iqy3VHODEovK+R53yPidr8paqVyRlcpDR9FgAfxFRksmBbpll/wl+Jvh+GvIsEeQYDhTNbtHSzXL5UaeLFwDMCOWPZZ9OjnU+8LW/+mrjMBY/CcAKPkrw5ZL/A+7B5ZctdHVShgfL8YXsPyWC/mL/ff0RJ/uj5KzWxOyP9bD0TQ3REKpbMLikylc+wqSUzyTHEG6KDWAuOZZ9yrRQLb4orWqQWtpNaaBln0kI9ujkJ7VzrHP/n/3xR/7zJ977553DhdPZxENf/9pfffVN//Sm927AIY1D6Y8wp5sThkyfmCg0qqHdY7YO2kMtRBrmSdmnEynoH1BQqbNPJ+mPKSWSNZ6VrPHK8ECXQjAyXv4oqTmH0peQIoH8LewSkYwp/K7MS66WTxEDx+o2CtqAxjOwAkCO9hGzJZdcqKNjRcjYxvgRHXb0ycOLw8629NXKVRIwqpBAylwAO76jTxb+4SJAmyh8Udo/vAhbw56EALL5jJfIkwZcLHC24Vew56KE40e3m4TYnH/iXFVbDK2OGamoFekBVwkI0gIthWApzj6bMHjE6UMsE3OddrPmHKVp6lcxlc3nVcCqO/Yqx64s7gGst+kGRiCXP+7swd/7vF65fOueBRzG7J/NwxZn+hwSZtJ7Iy9cUofd2+EBzJ5RBGV4oAcnzWsUMpUGu51S9cZ8R7meb8ldTMKeRzRDl9AhnRzJPibCZSSbqGFJxocvA/CReB/CBnkZI/z+jlqRwQDEa0tiTDw0q2j2MaWDbh4AF0S2PMZsz75TIBgUuYtourg7a/cJ5T4zq+8T1O6DiPxQdH2N28wM3cYbcRv9BG+jCRGgiMqAFh59FYHyFBv38CAAbEDtOUjc27wA1Pcz+NOVC9lrFDytgMf8CTjins6Pn8THeX78S3y8gh/J/nmpTGSCwy3dbqEEfAZ7ItzbBoq/9A4Iv49WO1vc1El/6Th7TSpRmCD7ldSAsE12WmCfqZTUaNHnoU3o7iTTI2BDEXE0fUaafMc6zf0DCCW9NuWxGjWLvVrVTxwUo+PsjrOuqc8Sft/xgS3AX100+624kaTN1tj4zOxce+Om8zYjv7Hf4rgPwiibmFw3tX7DdP+ziqXaB3ezL1mAlnk4HyKWJNR8ThEZNhupKEC8bheXWWEzaa+q0rbh6gw0AZfVLgeCY9R0hTfqPKfOcZH9KdLbBfmY/WnSTY/LzCgQwqXOklbllQsrx+lDwr4AVrfq4m0nVwaGEm3UAtEiEQnEMb4uvg6O6BCje5ypS/gkvjxMYUu3dbPXpF3C9WU86wBndIPSSdN3hhXa3Dd5LEYfAE4DUTL0LnZiw2SdSxytcMvN+yTK7IhrxRdkUMyY7H2uxa77JBoHkkaBKD37c+xd3APdUpdL2RcSM6sehyl0n2tcgIIOrRUK71RgcZaIgGhJPkBXqapIJqIgd788g/0uV/zxhR24hXBkOuWSjHvfLOecIxw0dmtPy9VOv3lm1f+yv0tssgK7G6fTtMPdX8pHYI21yO/9l6SQerr8KR1V46q+rGvhlBnusKeN+aYtJYq0rdCKAwD7A+iHv3i8flBPuB/+4l+4H9QT7Ie/eLx+qPnzpmHVvNzfwxtjK+qV6uC+/elLYUPcTmoscLrxQTzMmTifZddip+Lv7k8wQQYyk3AP7N0hbmKe7fdT7OatZpv29rXEgNAODHP5PU0vMtYIAWevTiEmCodDSUuCh+AY0n6vdF86fPIvn33yL9dPfrWn4qUBLwwtDG8HoQxFo9R7RFD4YieGz4JPG8nTRmXzlm6RCIiPrDEJ4TjCHPcGky69m6mSCPDME9Zg2GkRzvRJ0exwQkVTxJYTJsz+LBHmV0KkGviVyYKyb5F0TaujqXSCqTwknbtOWKnYYKdMRQxBJOOoWxDL3oacDk2nXwhIMMFXlxRMXry0aOoGhlPL7F9kXERCdxNr5u7zBzOiYla+oeNe0SgzJBfvaYPGW0aUDnQiT8e8JjxBIhy9aF68O+aBDEFL+vthRQgWCBPJDpLPOYLqpuZlIJMDesXyDAiSbNTk4MtbHQ5NDgFJ1MNqcvirx5kcyPe8aqL27QQRcjwHZs6pTxB/9S87QVS1NhSy/yUpwlWTxFm1Rp19M0n4w5NEOJisA4nJ/8D644vn0h/qCffHF/8n6A/1BPvji4/XH7UsguuqjRpZEATqK3MhacQxIZ6QCXHeTIihyFfL8SrFUJnZ8VwKPLlGgSdHFfiHMALD2weYIXEV0/nan8gTHfQnAF/sT+QpIgqyqbmWqXUsKNAhCkIqSukekNBYTCPdMNVoT761xPFpvgFmxXCANzDoA5JVJrrR/wCy/tP+B1T/Oh3rlnxo6pgfsgc4g8HgxXAQF7CsMcg+0m7/naocv62Ak6Vc/pbTZU7SGBc2ZyX7mEr/DcOPIkVb4bL87K8TsXQRQxWYZpD9dWIa6t2ui0QYYcfeYwKr93JwYEd8xMJ8DVeHKHIDL9kfB/NixyHwJPIO67DjI/4QBSZd7xTMdzSCRvZU1n9y//9YwUnHj+voKIKBlXZtHto02DA9UoQEkAQDvrTl5aWjv3DK3BnH1SEdHimiEb/72MJlH1NFA7zPTmnh142d5P2WNSSqChMPmI5QYnTELhGBLDpCaD7fMzZDMHBVfCFJf9vzEDb0bh/w/eFGHfd6LON9x5/PU0lC87cWzX7qa0OTBsk3t1tEEitDRCAA4LFB3WCpq2hmxqfEx6Dj7ClI5zmUzbPKaLXY7IckxyCtk/qn5Xn9zyid9q/n2At12Pn3n/rVv/3837329L1L2dEUWLCy3f+Msid0vvKOj7/pA7/7K19+HX4GKs685aCgLTfzzCIhy6avk1LjALep3D4zi/X/SWQvik9ywmfV4EToDdIEw47R181+89tmKrN/+59V0kY67Tef/Ojrvr3/ay++wv7tf1aB8UY20gGaxTsAHbFya7fLdpEEDwT3umydIu68/tF3f+ONv0snpaZ3zYDb1yt1u3ayYyn5FY/BZvyissGvY2n/f3McJ32zC1fe7VqSv+e7JksK6kTZN5PCwb4ZkQYMalE9c6gdbjKHYX2qa7l35E65oOWleYHjZL+Y8oU1e1oSRrhQfvFG4U59Ts/4t7cNb6blMhMXixTrYRpgsTi7OgNRY/GQ0Rp1esZZtm1AKcr2HPxozx8+SRqOL8IFP+i2+VbyA2kbFPvP0DbfVp63pG5X9DzcUhG8wlHgdgvvWn/+7Megz8wgWrxcITXDRMzAisvJM+xfX4TSLljC7F3T77VoryraW120a5rJMSW0VHUpKVgduKej7YPreNXLVCDLSGg95iGCTvhXBACs6qBrNF11dLmj5I9D9Edcuvi3t503vCVMwDv9JWS1dQMs/V2eOCBfTJGrVOV5p59VDIHChjcbRWEdFrkVrPkYah4sL/HcaR8VGdbJSymk7ZMxcS8jtb6Zf/1u9pAMTG/UqWr1qTDQ7JncHCsNOSFlarZD9KeqK4ZrYoPx/ec4Tv8Vqv9uxSiwVtyffkq57pJ/WDbDVBM3UKhu7oFTrkMguwfPPtfiEGM4qBbiEa/RBViUAy7K4VH4YbG8sI0lL5IgfH+wbabbFx964HbEg60YXoLoej4Ykj8w0jwdneoy6OjsWtHRcR0flZV2UUJiafpPeF/cw+r2weMghO9WN4CNGtRvwLaWgsX3Hp08VaoFjA1TMNqcPmlB9Ht1kXRfXPfUctFhfxIcbf2WbQll/tdvKtePMz2/bP/2rxnZbk216n/9azhIwk52EruTQfqLCQwEJnJzh1LeklbZMyRcrd2eOByhcvJVrJDhHlNRj0OEAyxbUYNExlSIxnARAQ2+CBvh5/AAygu037MlZF+F5W4LDWqFBlJomj7AnrgdYTO85gfLR8+cOaMWukypunKhCMorb1vpT+axDlb6k0XU34ScvKi/yckTz4zmruAvfJo0GO+1LNzBs7CCqpvdW3saNEpgzilAVqLDbuH3Hai49j+lcDuYkJuc4/1J3FThizreP0/BvHIcOSE5aX9tnOyfp/rXsTMC80qdVK572JOAXrjPn2eGeVgq+AU6Tu7j5dEA0fid+xy8OQHGcKT9UzjnxxQEHtEuVy7QyxvDo3yyo45o/7gOjgLghvEn3Q0GPljOos5ElT+TTIDRuajcpcdrs507qkYrAm5yeFdH/h5Zu+mU9sXidswHMyZtM/yOcqOl4LCE9fK41JZdhxF8dQB72xVy8rMm5ZWYCTnHB5WETmAE9OCod/mmc2GQsex1+YV0y4mkkaW6cfKYjo/A33Ncp8cEXJ/o5rGhiKago8dTIQQ8WKiV4zo+ZujPvol5z4U30C0fcK7iwsQZOJAZ2ON8ihZwyzNRd6VzyXGM06oZirD/vP4/qP7rVP9bipZBOIh72EhH7ZQR4Q9MAcv1fzrk3nyp/q9/jXazj6j+RP+y/g1Vy69aCBjz04F9MVxEzBloF+aFD6pVy8HnPDdcim8X2DhSzbFpnTj75nnz7EoW43lm2yrU7l7JHVWy/LBlkrML0hM66f9kkfZv6P8O9PlAWIlDTzUz4dAdzp4bNS68rv8hlePCtH9NkZZZ/7TSrf77FLLDcEfHqf/rX6PH8OOYHtcJrhwHbYFBTrSyR5LTney4HsMHoWHWsl0INDehEIKBiYepXgCfeSRAzzw23xvSCpJ+G1H/EplhcDLEonOzuMB1wkxZpokEzeVkv6uG8hmtgEGDTCGwLoDpzn6b06Kw6P02uKSFJy/7sKKQfWVqbCGj+NkjUDv996nC6bfxa1t100/5XnQ4WvJgcI9rN29R8LNQp4uE20CRnMtOF9jBikvML5qlAmj7Ku4qM2EW9a+SnTlQXR9Wp1Ma5YpgxliHkrg8woRcN+LYFBP8g1PFRH8iXy9ml7cEbmhg+Zp7/CXdKl8mjdmSkdfElLFOr4f+rh14/Z/sf0Dl63TTtKmPk3Vrbzuf1Ov0VP99KnskIYUA5Nw4bMcHfQLSz2a9S5oBJXLNKVw+MrnFFO/sj7hn0RSKCAQvmnsKv52HYNbVPvYTCqwEiPwmSO7UfruIb4YRYkTl4M7pOLpxSPttHSzCpNbJTW3sO25sQ3QS6ddUNEL75gF47xb0WNnctwBPBNKCQhhadNxNgBbFTzuKHgGvB9VSrXorS0gBh28i0OlNbZ12nGe1eVlqaPQkLUlHN3JYZ9yaiKieo0Mk8Ls5w+1ADKZnXDdeCm6veOe8JR0S5MvICajcQ93gxm1MB/D5M+NqTLwEpCPDZIuNf4hJKwTXbWJWm1Amk4x5/Pw4ocf771P9pxaTcG5hKqQ3/2x/pp7U43oCrrGs/9T+DdYLFumxftN3HKf+T+aI2PA7kQyR8flER0JGqRNyo0kN426Bh8eolPc4ZsgCseirCmapioCcEpiC7Ci00i2RteFFLp1ZvWtSVkqZ+0ZwneWOIUyjpRDgUDcg6Slv362Xyon8tOtGS/7tRmI1IGP7kBuIgZbABn4CaWWmNoZd8kaXIouQio1EN6ns0WLJAMSM5Or4FvuaJNd0i3Tg6DKT1yC3w9wkkptE3QJbTvY/nZkYE8HZU0DRhPYAzBIJkeM6TMgOJuKWGMF5gA1nU4+xRgFrVCSDt7KpW5zrq7eyNdjecTeZ/qhBvNpgPx23nO2dcome+APl0m08pLWTXknXDiGY/YSmCjiFvg1I9pmE9hQj+F51Tv/6/jXa619v7LLnAaestNu/BsAmwRj7/RWVu2Uols8OY6qpbDkV8Roy94DrA9z52cvT/vXgVy+h7kh3MQ8ZPIM4mfofUOXm/mmVXjFgotPizCBhIWZSxDnxUpbOrsAw3u8nYso3AxDoJ1z1XlT3uvRRgKJr0tTa+ueMZ79sdvsNlzo5BOgIMQ4HF912XZM3xUGFZexX/BqtBudmzgowt5sf+Hfb31r/Z26lqptdIDd7nypUmfVXkMgPR2NmVSJqt3fM7SX3k8baY99e3jZVau31+iuq3udH0sfv8yPpqj7/WW7ERvW5YMYDRpPDa4c7Xhm/E5P2pdc5BvabMZBzDFh7H/kqdN+r/mT/TxGUQZ1xBPlPYmjCDrB/01cpIuYRbaIPiSEkGwOnQ8yij2A3Kmm0AeqowggZb9ueCo1FMv3uYGuQOnRxsaRVx60LLk3/WlkiFQTR4gscz7JauxXcXiFegAULu54iIRTMhEio8pHdCw8uUBKRUPhkr1E6PaKT7BUpTy9CMjNTmEvCEvvIoInJ2M9elYqwS0hGy1cBSxWJQ0AgVIhqA30b64ZtinoEOzaRPF8QPJzH/ZTpIMZz9dC/9DM6Qp3xS7UH5aE4+6Xv/9NephQdSIiykHlDHTlEDg516MgR7R7NSYN4EmhLmB7qiM1jSdc5ZtS72BRrP3tlmr4IISdPnKOSFAXDUpRWuTSJzW2EU73Ankt06VD8xmy0B+5VsjFq50juVGvC5SaZpFz+JsJUr5RwqT/YStG3KUv8ql3Uh9HJynZydA6d3ECvBeg1SsYhIGZ6rcHwKbvIM71WOxRJrxENqUN5XY09Asi47bUaPybQ367lGTXhEhhutV675/tefc+8WPItkhfr+1vpXxzKOCSWh0mxZP4tDy8UnsUqUmc4hCPLVkCJqqRDrQq4TwI7sykLyfZqIFIGd+tcBBZf/Hpo13m3VwhI42wE1locGdaB4VXxWjd7bUp/tUd7RUK4EeJQAenjXpvic1h3i+6tF1UL/NqTA5sHhofrfxb0g3YZ6P9M/1B/qVBiGcO+sn/712hlw2npfg59ZvyaRE1fpBQ46Ii3rxqEaFxJZGuKkgaWQG9vu84M6cpStroNa6tI6JQPvEWlH/QpHScJgEzzWtCq3LV3f0uw/2DAjve2c6e887eYQRvBkiq9brm4UBL0v7ddKJNWRfei6hGd8HO0ajZpt3ew9G/jGtUr/56iK2c270M2uSrP46/ubZxzeuUnnC4AnHBN7Wmnhb9ysoivE+nxWMe/UEQn89g9jGnyFPS6/QOFV975VrpWuEjf8VYwpe4yvaWyu9IiaDH51C/4R5wBjJFXvDHUvC1fh0s9vge+pHCKcomFEzJDM+6ok0imufO3lGmNzmHtr7yCPru4o46lEMy7oeWk5uc8gjM3wjOUV+ro353qFeFQtQmtlVC3/4yWU/6NEEyaR/EkSOPv4PtSeyLgHHJfUoSRwwC6eQ9jgmmOv5HifCTxYknyD1SFiQekKme4gKZfXb6j5YkEFgYCwkP/V6n2tcAeFgAkLplrW3tlsiddYjKAdj5ceJ1LTp4qz4wvFG55ZnyXvyiIWKWdp9utxQuMoqg58PDT3q5V9obUEOKV813uZgxBaPntqEcQoCWBOrG8dMQuKg9fefTeQDtp2r/Iay+5i57lvDT049vcq3Vabu/mm3RaXtrNp8UhIv/nwkUHkp7sXUVa/sluPokt49VFbM/TMUJbDX/ezMWN8oxaKAI+E1NsdFA+aReupvtJXewo+Z5K3C5AHQwhorrYIe8nBQuetJNNSazboB5F66pWpJlaTsLzOzH1tMJyKW+WKm8I/dLVhbrIUUWQvT4Faz6KLS+A2l9Qbu3xxLnSyxspGdgbXQhBXA2ZFEzOF8FRSuXWcvPewUOovAGapwNFUL7i8/6CSGJInmLRwCMEemx/PqZ5Y3O9Rsywkav6hS2JLIblk5FWi5zFBq5QpqqNqqqEZfrd8j7VKwlQbJQeVgecXnoH4GRe9nqiP8dM8jkoVsju3REFuFAeC2yg4xIEFIEvo4GkjHhdms+Zk0FRfw2odvR4Lx/XY+Xyfc5+Olh0Wn7a6WZvSovx0tndovbt1XmI4a/KJSoNhghz/Si34HSsZaSTQXdXjxpe5LhVr4QXO57tlVWPCkcLlpmLHHfoUe1jhthZBGAKIN2Gea7QPFdIagbq4+GZonLptnLzQamPUGOjXeCYtQ+Fk/E8AVfWPCk3AopSTFzkOOU3nV65c0+rAS0JdDbLxC86KS+/pVve25fgLtLVynhPCzIlXOTb9KDuaIE8AvnyQH3Q6ON2HtZC0yw72715usB2oF2Zpa7d7M20S3BpK2Ez4/cIPq8zZ25fKEIID6B/Ftps7bHy60Xe1NN4Bfj/pSqJZ/BJ3lBUvlDl8xYIABxfKL2dIHlIsD59wemN5f6U+d/Y1Hg4NjY2FeKLG3hTU40pNTXlG7XeP3B6Y9HYVDo1NjbGnN0/dna2Gs11qU4v9Obzovx60QzS+pRiapBgjhiL6fGdC8K5FM0/ryfhAZytf5mxX5C235y2356qnOYG+wWJw+vrF00NXbQONhpIG7E6R7Ci9udB+SjT+6cZ29ML0HK+0JsviuJ8s46GSJII9fmn0D6fezkzunWMJGV9fmf8mXmiz+/4J/PzdcJJClzjQRkv7NDFdftbsO79g+XXi27eLN18DO/eNASJh+/BBEeFe0QL5VZTdvTMPNTndzyUHbJsZcuGVoeelumQm95odzuPKM7MgjsOPKBpx9HFoaLYDl46DguZg5ezBV+OfANHym+ie+BgWCjG2mne1IWezn4tBbVhhNzpbKEFflwMNkQW4M4tOs4NOiJkc7qIGSGLmk3AlYvrWDFwhdtqUQs8cZfMzB2x1HYxUQSls4ujVNAK6KpCld/8pKNVu4iRhbKwQwc7xLBSeLUSsd9Vz1wrsy5PhBtZlokdLdgIOH8H/Ct7zPWUECiXbvvO1PjyXzwa9xbK5Zf/4tGXwf8sviScjIK9vbJy72i5JYkKVCrJpVzJANlISrsWaNRozu7QpGY7SFHWMIlOaaF03NMTeCaoaiAkIrNAyFwetI/9iEnfabWaAH770iCgcwCM0ik15mQdZG/hdJAKJlR6/KdAK0P5Lixg85iGtUpNx0hYo8F5Ea2UgrkmzH49hcN0N8KSEAvsiURMAy2BoA3QKgWCiU0XkiGtVlr+JNvb2d1KpTZEm75Fqqe4DMIGMPdx6vfBytoQb3l1/E5szv0uuagbe0lMoLAQS9ENjNP7nNuyt6T81tDju9u5atbGZMwKpT/izedaB1hwc3jVEI9pg9LS74lKKBrqInde6w+bF6NU+fryyPn5jNZvLvSHc74WY9Vrsb48fn4+g35/xfnl0fMZqSjWt/MZvX5H3sZ8V1ij6tEzzpHa5+sJxkX115ce3gCZofEMjp7R6/HMTvmZS8tf+bgDvY6FImiX//Hy8gsfRyaI1lr/TLv05Cxp37FaI1Aoa3c7b6K6LWwQN8iro7Vugd79DWnxnTLuKnRlPv6Mj5hTa4t7ERelbe5FuO3+Yl3535xdLYXZqPqOPS7OzOMytO8o74Q9SQ/phBdpW/Ld5dtzPTgNKMkWEiFa5edc5I/z9Za9q7tUXfVw+bN6ULd/u+DPa/1easemhRIfJxd7rdWH3sbz/s/PfKZ8e/15uKbiBldDaw2TeK70hLB6gRUzpnMoKjfhHwIIzFv1MbmG2GlHK/n5HScvuOstqnTep7iOPv/4YnFBZ/l1X/lLb/k7A2X5ode9Y/GwvmBRNMeliGuxbShOFZQdC3EwlBxaeqQC8S7y5GCLFVqT9tdRD8maF2lsmqMSMftUhjK8XuVst2y8mDIxel35JWcnmOtKBxcFJV6Fxp523hTxvH3CYeuI7C7rq5sH843lkm4iApCfh8nYYLgB+0NVis26eZAm0Xl684LeeAvXPwEM7DHSW9i+RDSSERB2zKRYPUCzKw8wgSfdIUFePdsuAj0ltgymA7hU9NRVkiHq7MZDluT8NwTXuBrnlI1b8qgEDhs3LpplsoeTtLjuIJZYJrcUwbVspQQtIe3S7ul15d86O3Fs14JAoiZMgWWjt9ufL/3yna4MQd3qYhb5pNMtmmXjRQXrWX5ucy+Peeup8udvwWM1qSdIZ3xyCxQbsaY0y3iXsdA5pTVRqRcXUzq4pWj2itkdnL2KjVrtXIC+IVR+EAo1Y3X+aZiUpHt2Ienn2v0t0ueCkAJntlT6dFWdmprLHrjSviv2w6NXaqU37mwPvs5imTlYbNzZBvnfnnaeu/O63XL0DIq+GGZ0/uY81/rNOWhtoRHraK3zu7R+AWUPAzx0IC8cK3itOAxKcWmxlkW8l8KCGOI8jpJiYZOz15751a/8pVkrv5tujc34w7hBTjEtbnAA7CuaknuEl86+R+48ex6W9FgZLzB4Jwb9EtKbaLPq6CodlbdftQDecGQ8lUvlYVCAZ90842VF3HLKn8eSqJvcbvg9avvuaDllkjdpXK8rk1vFYihiWdbX6Sbq3byVCoYxXjLm4tiRB0xI+byF8g+dncwChxKo0s1u2YCBhjfJuYpyajq5qp0nIpeNkyKNnI21zkuxldVJ2YfZRDlWICiS/UW7jT14otuls6uLKq6DxHH5vIViVuqgDdxDr+td1fLwKnLOaQvR2AbO25tfynjJbSt6Q/ZraaF6hsLYGKPlVlihG7Tqle5usT4RyJvSGY5zi3Nx+SMy/8uZU4PNOW7L/Kd1WAXXy9HbUGm7sK3vFhkE7oZWxq16XKOflpd9rHlmi2CfCUteoWC0w4nW2J9HnItCPbG3XTQFFImJPILtqpi73hToCq7c11Krnk2OY/yKJRfhzWnhtxkd50LIRssIlQsFMTQBp45uc51/9yecUrwOSelg1x/u28+bVLUozC3OatbBreUuSdnAv91t3CoBt6SydwyubXk4dBWeOk8gXgn7j1snTLC4LwyqgIH/Zq2VImmlCbMUTOgA9ZpgvaQ9+ahRrlBaIDDlc2ssDgDU1di9GJVYOeqNgmsmNPc1eBsS83Ba9ZBtJO9+E26RBBtbtkS5VSflZLecLB0ZGVMcVtmdEghin5Rb8VjdssFzrKWUDVlKGf5dZSylGZ2VcwfKzS8tGwvdPIb3sEz3tpyyqaNersy8unU+z715nVdf357npgH4znNqRathXtX52+56c65ROufV/G2YaTeIoRXo4Kx3q2rucd0qx7mqri/d/XlCK5BbT7dXTOisHO8OvV6Bfb0452Vi9nFhL+D/1m+y60b5s7Cm3kOTAACvtAiqzWrIDWXGKWD/Dq118LtvGzxnzbx6wYLspwLep1eqXftF9O1HAU9XdLWketgco7uNM5RO9AY90Ssw/no62s3xwLedRipNC1NyEZZuT0fXwCIr3a5kNppf0iKg6SwjINbJYG5Qg7kBODhJsTG/Mj/NsQNnQmePa0bDiL7bp7AfeQxbUZN+QGyornC2l9iPbUL+bh7A02s8fHT6wHUJv5AVgXVakZ7DdlHIOgfJEYUjQiUG7gtfTqnySbttTWCEN1J7LLm2FVkiI+5K5aSdrbhWpN1YbswbFEOGFyAhmCjZ3S7sxD+GGZgbpEiPYR4Z16Ee5+rSwpKAllFUMWN7NfWYbUgeHTRzuRUl23atukPb86RdyQ7l5JPgF/zJvJEiUAI8IcfHJLamIhYxmX6EaG8ycmnYSzANwaoONztW+0wYPCEVBqc8jjDddKoIeiIJ5omC+AUTgTMnM6Ha4l4nk6Er/EsFAwCGWo5OOTQ1k0OZ6iJXa3+PnNUVIv6eaJFOYZAHTBRtzolY1xTjp1MAAPzvhnHPQILhQPOy16c+Nt0CMVGi66VV+ek33fMlZ5+/VC6BUBIoGAU7wkdSv3ST37uqHZRLqUVSpR8IlX942Ec2UM4uG72xSSduJHED/rKkkSRxIwijs/y54tHd5jrjo376CYX895E//Zu1f9rqrPnTjw//VEbd8mULWITsCT/iOZeNOsFodLqLlBsD2hpsSKGAdxyGSMNOhYxzjhRWx+i+5SsO6erLmY85h54Bc7XjH9d+54qTgkC3140fKXwrlrEc/zRMy+rrfc5i7mF1qRSSlucPQTKg+hofQ4CK4JaOOrIocEL/utrdzzjPGPp2PQnCB5WxFfEqX8G3zjhHWVDNeZB7hn/qzJl7z3zMeWbL6cixrSdPFap87SPOnpZQIQHIYM688kglwnSUw+vljzi9rEUWCq98+aMOzJcx0eTzj4u2mzSQJ4RIoCs6Cgb1ofY6urrBPMBr5clXNQzCTeqI9haJrBREkjeUq3rk6L3pZZ6Tjhw6l7hrjqqnuI8zqoyy5hFEtBVpGnnXDENBtscD16rTSZaLoHMQ+Y+njItV6Lx+Qz0TIXXwE4nb71Th1p2ybpm8uPDKg7eAskcudMvGXkj0IBVITOP0JZKwvewKJN0vl+/zFxCXvHq/ZO8qOLqFAMQtl12N/+wpVDtrzGm1w4CZgnLZxfzqsiAXWfLGRkTo/E6iFZcBMkjfhCYg3+h4yuUVsyaDyi3lzpf3/boIaTmyfi8vLZTL93o7WyL4W54Z3ycpaRXjpjLUP+V95N8sXQluLs8vgEBsFz7e7V27sGPVZYyNls2D5QNKmlQKqUotPVOOUA1fufq2lBgvJw+WD4+8vip+UCDknbi8lLPbXKdcAruzMUlRb5Wm7wLKAlP0MxieFhobX6Qlp6izV0Rw3CCxqE0iACZHYrL3JE88NFtcz4iD9ApQ06Y2MWVvu/ClT7Vfu8ofvsrv8ZqgdOTBHHrhoD5DGOeUdtPjvgqWygfeJCo5wB4AI1B4XW5fPOZ9ufs4m6grwWC5DysiP6E1vW6ZHZx3yqWdjBKXTobnbylpnq1oHmc8RfkSaHLLpV1YvDRyJIl+KzNC/vEHDCxL5R2/xbpQkXOLG4O3STJIMWC5Vy4PL4CtlZ+pWwZCivJWytjgJ9H86dYdHXMia83FlXgCRYoUqlKjMXrUZMck7EqF+IcYRQEbgCwXVSPIoMxSPEDtSsw7iwtCJgo8xn6uvu6SxMhjPKeALZwB2MIpN2nn54qzoBaOhVo4o6AWTnmldgRqQWpHl0ABeRCXCIXCsry70uZ8VNa/BoFQ2lkhf2CphBnLE+AlEYo+WEvR9b0FQDCsBmnBx9tn6X4tiXZsYFfC3RQIEMipdZVHeF0huLzKdbO4gFCq3zP8ehi7whVBR6xJeC1nupJO6XYRWfCYm4f2lCcbFKJMm3vuEm9TSpx+BMDFJ8DFl1b3RwNcfGl1v2p1VV6JKQOtDu3Twq9aHRYeW903re6jJQypg3dWqytpdS2JnLXHcOQxRI3V8tKKZ5edwl5qENqTvS5N/zMla4k8sD6qAszmShice4IxQvsXjmyqQZ4u74Bnus2r3gGHuWNkJ+kW0tW2CltcXu9U89egx30z6niphd8MusQd0SWjXoOfQzS53KSVdIka/SIo6RI16kUA4d53ZpJBlzjSJY7pEucxu8SVLknTmyqujuw3kc8M8/seF7hv7VGjXWX3CGFcqbqCd4GIu3aqwy4Ok0Qf+X/IlE7TF9cYQLJ3pDALtSflelSBl9uIu5Hlrr5dIOWuvl1QeoPbwZsRgBDjpQKax0m5ZwrJfcNtZbQCyHtd0wqQIluCMnoJTSx56XDCeE0WwFaK8Bs3e0laMpvFS+9xVTiAFYIJc3jbwJz9l46FQSDknTacITf2zY39VGaOLn/OfjOdE2pKHnIoa4fj70jnJElncNwh8wx+fGc6Jy9Q9WMRoCSeYpkyd8JCYbrtPa4gyTlSmpJRSW2twADLHAvOc4zxiTt5jK9k97gMr3hMAbOw3yIq451QS3ALBpNcQzmPp9qZhxUOMkxvGIy3uyIz3npDw603crT11h5s3fpgO2UHW29orPVGDrXeyJHWW3ug3f1dd3lvzR6/Kxrd46ceq8ffNarH74rW6vHe99Dhve+pv2vzy2k7v5yw80uHvXBi9fzSYTecWD2/dNaYX95ju/yEnV865jarOr1+u1qv129X6/bOiPnlhJ1fTqw9v3Sq+eVENb906vNLp5pfOtX8cqKaXzpPaH7xhgdbLIPtRDW/dOxo46iKe9npwfzCAZWZ4+8ZjDZ7HLS88uN7B6PN/FgEKEmYe88abSfM/MKNYjw83Iys3erhFlOaCMPtRDW/XOjFTNJePd7iwXiLzxpvTW5mRISESS/Zv9VO+fDraVRctkrERui9gGKpkLivS7e5TYooNeviNVCiyD6YGog7uo/Y0oudtIwOppdyfGQx6NK62TFVeMLf54mlYcwEwLLJFQZfVYZ3CTrw3ECllOwpE1oF/197XwIeRZUEXD0zOTvHJCQhCVcTiQQSIAnhMAw0DSYQjnDGRVkcOjOdZMike+juyYGi4VJBhXCsihfeiqJ44D2uKMuqgAfiLbLe7oo7o+uuiqL5qfd6rhyo+7v7f9//LV90ZrrrvVevql69eu/Vq2LnkPCNzDLrITaPejqTD7ayX4yQyCIuJiOyCQlXzQXrwRqtdDFHs/eMNcWj+fT9WdZVTNc+WHeaWfYJFDG6CYhviJEbT/fIlgtMIzaHJq/Vx+ahEYyxY/EwyfoAPiYX/U3WR9hceg8f2R9sgGOs04PJdfZQ3/RlAljvNkdEiTLR+/skxIYgc2bSANY9OF5QBmOu2U8Rkdk0qaDA6DSOpJmLIWlCSeA1kqZrAHbnYZYcdrJcnPUeMyoEslTE+yyPsLksR0UyJoQyhsshlzTjkRC40rc+SnIOWx8jMeyIUWidToIdEMSNeFRJDGt9nFwCyYwkJ95zQWmgwblwRA/PJSkxaG9peKJ4GvGCes8npVmodTaYptHE2yoYsA19ua0EsHL5YBrUiEhghrG9iC/pbbzK5eyLdM1NoiB1xBOxxkUoWSMS766LiQgPJoGJOUb4AzOzn8DoQnsHg5dchPdXob+1NT4vVmiPN2K4CJ1xuLoGXEB3xgl/MmxzM/HbtCblotsIBhg1C/2nJTPC2hfQURr3AqxxwObhDjMdTcba14pWa3u88PqzqPsOxOfSTeoYGvETrM+g+Agd8bi7IjFmlEY6kjwkCAvuA802FOceNqgw8BdheJ7Feo85z0x5ZzF4Z53OkphJyGhcRCH7gnzjyH2CG/YB2x+xW2WqJpb5tnGISCotvpdlY0A4PD4a5B9jo0HGEk4TChMQ63Os8NftuKEs3HQHQ8mA3wTcIGGFj7czLApFFgg3h17fHHzNHjbR25PFwYSOJnT6MCMVC0jKXjNRtSQdHW6tYHad3c8i+QYz2Uw4EQ/xOom1PoI5YhirjyVLwdUvAP5njbc+yRIIojJJdmoa/J9IZHaaBfM94+7KAyxnsfpY65NsDkcuc1qfYDEFDn6SRDgYy5VsFRh7C6FQHWa68KKXMCEimHb4Nky4M1Q5772KCQaf5EzWB1jrQyxNvINQtGH6mzGwMJ6T3xwIJ7cY13PNw8wF41Dt0sR1qKCtB1jrLSz9ehAnLDJsI5u0fh5U5kLqMsGznAy0Ke0XrZnS/sau7f98fusd+2AeGw8021rwSyN7mA49Ye/dDIb733sHMwc9qwAXZo2DGeF+uqUTg3YCnk3lQQWFrqQRN63vsRxTaYTDNDWOYoCDUYxp2QSGxKZn8D05f8e3uEs1ijFxplEMLJvAADU77r/D2GFi8C2gT66FSL71KIs/UK+NYsD6LhpeELolFENfh4qTQPdIpYFksiEMtL6KKZOtR0hkT8wu+BolIn59mWWnEc02mCaThjQWrG+wcSTHNeoqa15u7GTrGyxJlB472ZpPvljPxHmK5PgzfgErkOC35G4JkINs68u42VC0zPo6uV2MAkoTMgHHpDGQm8OZaFlEeQ3D0suAQO9l51FLlo0BVEUXmkyR2R9Mk4XbKEtoS5jy1GR9kV5PwFE8ZVWY31SpF9EdK2T7WFOS8MU1jHHBTUhaZn2LlsQ4GGCo9HjEkLW+wQL7pJnabjRPMp5pmugOLFiPkZ5RszGO+qTEhYPYUaEx9vnwpI9sa5AM599tYzBgiJlmyjMLd6FRQ5Jkc2YhY5kAQiHZ1UZnV+KHgRCkQXLzkRlrGs/FGpnScU9BoI76BaaMtASCGkk2iSmlaRynIGwEZHZavBEyusBUlGICBjdBCkz9adkCLEu/Dgl/LQ7XSOsn1yQLTMXJjAE5jX4rIN8IVHYw6CVqNOr2R8J6mAWLKoBQhv200B5ZMHRtBg2gbqVpBOPpaSURCo5uyPdPiyUherk8EBi6sWopMGUbO01MJRoORp7LOJSfM3GaIJxEgxJvLe+9g1nGpgEd6o2CqRl3gpfTDCA4NlHhsSMgIlM9Sm8ltfTRP4kY/cHn1iuYCvYsY0rHQKiESTSumMX6Pkth4/Mg+AyDDoeYxV7LkKFaDmNCSe+mJRuPyowEeXkUE6TSELoblE2NREyxykxLJpfLkTnE1zgYshCZnGeiSTqMQmbjDl8xLWUKFSFyP4Tc5hjC0sbHsuy/mFC3LBHdsn7I0hRn1Hqhr4gJiGfN02jU5AzsB8MGEWQQeY4s08xjTRw9ci4SLJXkdg5MYMoiqWQSMJYfRIj0CBhDt0KJB+gIKKugzreMYBlrKmJp6r0MetZcQPpRQA6pqUgyBaZswTSNegSUw9juPIHQoEB9FEpYRliBo4KpJOJhGmvqz7Kjg2QJDklKlo+78RpCEssuMRJ5WvPMUcw0hZmZSneNzUHmUYwpSGqQKyjCtEgEx9jc3jBi2W2/mIkVyXBaLjKRXDTIbab5F8NUp5wldIcQ3cGge4hfaI/1NmCIyfbH8WjcbdwH7AAjEejG2DySe+l1lrr8knmOmgNrmQjLAL8m06e5FKgvyYNqTTNUiDWN9DCX3W0KhcwwkSgQnYxxj5PurkSs0S/u0ZkgdXlKcjygH0FiYiITExuXiCvZpGXWL1l0sydfv2KT4ugiNM88CoJXLU1k3WNJijWg/sUmxRhfvyG3ImmBkd0KmMMFTOECTOgpSzxByJWZuOUpFjMwZmQfGSw4lRpCSe5Vm8m0J7STIyaaqcJMZzGyjDLRXaLQPWMzOznkucEEr5NYhE5Yzpl0zqzi/ocQt2xwMFclHuEyeEcvGHXFzJ4X7foRroAxKmCwAiaU4DBcATm3upg7teAh4TqqcEayCHthuRDb3I8zq6yjS/B9MtOYhNTlebFC8hzhhvFcbDMepqnJNFQ5pj8SvruGoXHwLrqT0DcGF6Ima4AlN1Fo+G9yF91i/ScLeM8Tz/8jzIv59L4C2WiiMz3bD63bvFxyuMEIQ/AZMb5wIuofvHKdxxQADKaHs/S43tTzy3jjZXY4kRUHZ2Hms0JzPAe3sG30BRe8EE9vc5qXJ4eim+AJppGx1GKEvxEuFvb+CQd9VLrEMJSJzsNkhkHgF8qIwR8NPoVSnAsuc4zk3yaS+ZtjcL8olPub2B/Wp0k+BwtJck2ivk8JIf/Lq6D5wowqAC/yAseMM7JlWctwuZthfHL4ya7EWK5GM6YwjYQ4pJHJqCci56spmkimnolkEuLJEXQUkUzdiMSeB3Sv12xtQ0TxWJjD+C/C2glkKwcXaW4uxrqaHGTmmY31D1o1buIGFU+lHxfYK8ha2OKm7hu/qGq956r1XqrWjaoLjV3ZYHRiyrdQvlCik3RyWoWwVG4twUy0psgsdxg9grRFYmbYovdRuOARF/LWML5pStixRv7nyH2TGSFpoYHJY9D5NlYgrgCxeJxnpZlCkjCmArUdyabSXxjSbYt1eC7JBTIE2IVgJFk5xtAa0eUkBueobPRlwBpjaFUxtCrclo7VSZJlEjwiqtIYWunsEH40/yIQ52C8DJzBxdHa4mhtcdi2UVtc19riaG1DoqNVWfKMhLdkokQCxXM/A6QbQGeFVCNNWUH2Sg1Hc0ImehYRTxOxR6bS22hi4i4+AziTkfFAwBzT1qq8xH6DcSq3NmI4PfRMxU4mGTdUSNi3RHrtPg7vTuCF0aRltKMk1TsHy0hk+lhq62B+BOILSqPykuArCfQKtIUkaIm1Xm82fllvMNMby7GGw2RsRD0FpiQS9QPnUsJ99zJSOYlIsIxjcTMsHG8kJvKdAR4KVxQKskbCxCDfkCfsUxuZYbgHxnp+Wl0oTcusn0z9eMdPBfj+pykjm58un3Cj79pvk556Cj16O//C2xbW1NTU7Oc3F/Z9uabmdr7vK7fVp6Wt4mm556cEzsJyn/JD/rS686mnX+If/mfSm/GNu/hDcytfvefBNfza8urr3n+zhgfhp3j2k8lf8vLTl+XOmXCdbczoH3ZO/CbALzn61vV9li73ie0tk679IsAfrrvUuuL8Dt+6i+W/Zn4U4Pt8Uz9m/qtX2PR1mUfufzvAf7/xxBntL13uO/bNe8MaXwnw4vOfitXfLrU9f503u+K5AL/9yOjFH9/aYVvz9Z8PTPpjgG+6YM2SO6692pa6/oR70cMB/mTgxy25D2+0fTtNLdyyK8Afvn6UZ+IfJ9luOXyk9ItbAzwrd6wvMy/z9Tvy0+666wJ8ylOjhs8/5w++eYvTX2G2Bviaz6uvCLTP9R0qce99akOAz/rn64+f8cJm3/sjdt537eoAv7vm93/76Ei7bd7G25+/ZkWAn7719s8z+7X7Lpi30vaYGuAnlh6r+XLQJt/nV14x/sSyAP/0gj78Fesvt3kPKscXOwL8mcfTmq9/+yrfa7+3rH1/cYBfOqp80rdfXGu7+/GGkksXBvgbxl9ycPVnm3wD3j6ZN3d2gL9y3x1nC8oG2xtX1F42oTLAr7R8fH/MinbbVUdXbq7iA/y2u+766MeNV9nG13rlFeMD/Mrp+j+yz7/Uxt/x4JyXSgL8Pz4bdE3htHbbexd+KFUUBvjz45fzFzx2lW+V418f/GVIgC+5J6Hpg29X2z44NuhfNwwM8N8/reReN3iir+Ptd165ODvA70lMUlePu9zGmj++Y116gN908KX1WzJk2zmjJu3cnRTgH7nn/tne2WtsmY+WJP4UG+Bn6bs+ZKZcYit5a9ZJDxPgZ3x3ZMlZ722ydWY5H4w/6ectizdOaL/1Et9XO7bY93/j5xvmzjz09xlbfAd3lo+78ys/v3HEvH7fxW331b0V03TfF37+1bHbJv318HLftzs+KXv3Mz+f2e+lh3Jytvs+uavPvhEf+fmmWcPvnL5jnS2vLH3WHcf8/AZXwYql6Vt9/dt3WSre8fOL1/edvunORb7hI78dnPiGn+93bVX9dUUX+q6+a+7b/zrs59N2Pbv0746pthHrxaXxL/n5gDN2QkLdVbbfwYC/Cwf8fJv55nc+OCTbXrE98/Atf/bzxemp/MbOrbZjR978cvg+P3//7hVPvtTRbBs6fOzr7zzt51veX3j8qQFbbcnv/bj9QZ+f33jrcijbtsl3Z9ENzQ8+7uerbt169NCxS31T6l6+5Z1H/Lx9fOpTfz7W6ls954ZzCvf4+W9+f8EXlemX+FK3LDlw2wN+fuObP2bHjNlqe2fow2On7fbzMddtGPXoNRfYfnzu6tfS7/XzCQv7f/iBo8M2bOH09+Lu8fOf/zln7rrnymyPVp674cydfn7MXmfhp6XbbNMH35up3OnndzRvF2d8fIUv4Wjz4x/c7ufvmh2YsH/0Fb51NeX3X3Sbn7/vb4XrWxes9XH7DpVV3urnFy06p/W9l7b68vNqVo+/xc87cy5qv9v6O5u2c9ZrNTf7+YK8858OPLTV9+KEi+tuvMnPr3687NJ705f5nn6H9abf5Of9O5seC9Q7fKNyJduDO/z8vMveXzjxaLtv7bZ5J1bu8PMvTzrvIuegVp9u/+Kv3h1+/v6Vl++d4b/Ep6+6ffq1O/z8hk9rBpbmXOJ7oX7KOcd3+PkjryWcf/D6Dhu/5Ngc101+fsDtsx8/WnqB71LmuJZxs59v3Fu/8McvttlKnylm/n6zn69xv3HPB8clW231y2O/vsXPT3n5oVH7b77Ml547aeHQ2/x82bgJXz3i2urr89Ks7etv9/MDO3PK157f7rv3uTMqc+/08/Lv1LfmvrbN9/ctZ1/39l1+HjakLK6/t8O2vW7D28/d7ef3fP7lM6MevdL27k3Dp3yyy893frb/+qWPSL4rzn44q3S3nz/b/vW5a765wDa2JXP7fQ/4+TUTB945KGGr78+dm9nFe/z8sIHuyx/bucT3yf4X7x/3qJ8/9/GOC0+c4falzn/+4NlP+Pm7T/wzb+rULb651cd2rH7Kz8/cWPem+8A63xNxBzxf7fXzQ1/aXHhy93Jbx5e3rt78Jz//pJb4wZhXm2xnnPFRjuN5P+/Iq82z7L/UJ32y5IK6Q37+9ZIPP7qk/+W20SNmfHHdK34+80nfkcNPbvYtyZ/0oPl1P/9qif/6kkMdtkUPFfe58W0//9B5mrzWtdb29I9tNY3H/PyeGzZe/eJfVvtWfH3k6caP/Pylow9uacm9wnbvkfO27/irn//+7cMzNl3Q4at75MphcX4//8R9R895e1+N74fMOY/d8rWfn/zNHRNTbuvwlZ/7yZXqCT9ftvXe8f98o8E37fwf/tHc6efHbFjU+KF/s29G7M3F98cE+Bffsye+2anbXn1mZsfApAC/65ot3//w1GZfwsA3Fz+bHuAfStpdfJ+s2a6fv+6963IC/LYfd/y+9KONthWvdNrv4QL8rnMTDm96f61t5uHfjfxqaICvz60ev/tFh+3hz2K3NY0K8A05W9xFjfU2V0fgKDcuwL/68KE12Rvafd/vW1LD8gFe+b6TX3LvJt+F6+NmjJgW4Kt2esffl9zh+8f65PhL5wT4O+Mm3rHuVt126W0/HM1eFOBT8yZzN25e7btmzQtZHy0N8Lu2PPP63PM22taVvmv+1BXgZzYyu84tX2tbuof5erAW4AdN2hM3+PXVPvt1F4y++sIA/0LytAmPD1/vG3bzvzIqLwnwRy4rX2p5RLd9w1/+2ciOAL9cvWHeF/vX2NbMeu6HedcG+C83H9mU/u0m3zsdt92y+7YAv1I/48Nr7rvS91X9xhHTdwf4eO5uwbdvo23oeaK/3xMBvvT4zn3bCtfarn6icVzh/gDvX3e4ZKdzg21yhby4+ZUA//ePJnz8xLiNvow/Xn/vj+8G+Bte3Dx7wvoW21sdN6565rMAv/7QUuGZmAW2r5ZvKnz26wDfCfmMCRIYMK00r7SsjFkJANfYALJnAnTMBHDPoqbE/+D+B/c/uP//4TSHokpaOacqLVy+t4jTRbVe0rl8L+fSuHytiKv16lyTV9O5WokTOdnbVCupnKJyTS7Zq3Euuc4lu/Q28Lgjf0XUatd01eWUSHVut7eIa2lwORo4pyJpnKzoXJ1L51wy1yQ1KWob5GvlBIxrpR+SW2qSZF3jnEoP0E1Ks6TZ3ZJczuWv8HLkZ8+QilfnlLrgr0apDUYUchxXvKi4FUYULyosXsQVLxpR3FpY3MoVt0J+RK0hFERV4updzZJMiaI3SJzWIHokTtQaNa5OURGc9IC80lWvQx+qcZprBe39Cm80NetUpYm0oCukZKPUppVzSl2dhgxY4TVI5izixFqlWeJaXE69gZtotEIRxJbcklyvN/TYhN4gkn4jI7GYW2mR1HLkkyRqrlq3VMSJbrfBdI3TlXpJb5BUWl4XGyXKBVXx6pJWxImyE1mqcQ1is8SpitJEu+12e6FFctU36Fp05bWSQ/RqEkFTV3TRHRaDIAmDElXHeRTNpbuwo7SqICxXgD1Y4R1G2pcVWUJovUFyqSHMm8Q2DuW2SVFJr2WKFMpfrVTvkg2pcmkGLfGFJDuRmgini15QPLpLkbWRmuSWHPiVUFclvJMVLvSYa3HpDZGo53tB08V6qQs8PuoJNtSOR3LYmyVVM5pyaZzbVauKahvnUJo8SHEOYbgSzutBGSE/8p2UdCji9IEXPKrU7FK8oVHMNYgal+/kRJ3zuEWHRAY2HXaIm+QiPB5RwsmKyonBIV8ruZUWTrYHSTqRdOw0A7nHAvWq4vVo5Zxsp98IuDcowl2AG3uWFpH0wyHK2MkGxe3EPjlddXWSKsl6iOcthNq9tE8+7UodpYWXyGlQt62IIocS7rqBclRFP4ug2yWhoolC0agoiGFkvTh+yjlJ1tW2iEHeG0aa4lUdUrgoCm1XWe4C5fV4cIyHFTmlQFHP0PndkIlEhRbJN2AN7dFbzaThHrig2T2SakeKRVUfmgGcrmaUq0ZatIhi9YvUG1amqFwxGR2NLg8dRYpX93h1VPngkFTdVedyiLpUjiNS1UHUNFe9jBo9YtzUucV6LRo97Jsoc165UVZaZK7WpZ9exVGZQJ2p9SyuSh0niY4G/HTpmkEa2h/yPUhQRXa34ffuGvGXIOB2SVov4kjbClZPlKp3GFXlISXQQ6NE+avlqNPwq0uu5xw4aSCumtfhkCSn5OTaJJ3IUm2bLgVFCZlbHNT0EeoNKWr0Exlc51I1OuFhYc1Q7sYECqKqim3l5aIOHpddJ5MkGUMh7oFD8cq6Brq91qVroNGPEKnoPKF5m7qZHGPLOALqVkSnVh6cdaKmYQ1C6gV1vK4Zkg1zpwsLKuzz59QsrJhvX1A1++xybmi+NjTYa5FzS82Sm86/pO+1XpfbaQiVkz7yqIpD0jRF5VSvrAXnBZDtHlHVXfSHQ3F7m2SNWjoGas2i2ytpIdVs/AzaHR7FJeuSGsLE7aqXJadhY1AKR00YOM+Ee1luWH7GwHcWkTqbFE0nGlSUufD44WrbOIoEGBoigtdUargWUaM2EyeiGqETOVE4LkmDBlFrkDSgbdudUr0qYceIfgr9DCMbUl3R49qjuvCZJklOg5koKpQiSrOkukUPmrLQLDl0RQWvjPOmq84lOTmtTdOlJjvWU6+obZykql0g6iVZUl2OriCGzBCNaIyQ4DOiBkFziG5RBYcoOyQ35QyOmlrR0Yj2InLEeESUl654wCF6QG1QQJQ5qdUhEXFAikVoIb3NIxGa6g2q0iKDpjvLy0PAIIsy0C5FU6jO63YbwuNoEOV6yck5vSqO5CASxrTU29vQaOoNICiMvb1vNJonNizhO9SKmstBjAq5PmQUEUVMyYVjkytuzW+lKkpWuCZJlBG46xwPLrmuaw2oCz2S2uTVRfKcWO9oWOsKV6voDZwik5Go1NWB6HYrDlFXVNvCSeXlxi+pAA13u87Jw7ih8lDCEsmJlmarq8nbxGlej0dRdRQi1wopcikSsgLDBnJwcUIHSIRNTR5HM0tX3JKKYtPzCoyssEL2JFEwxlCXpXoRFTcYy7CoetHWyvdyuqsJlWCUDYDlS88fPZqs6hRVCjFTU5okSjeFc+MYpc0RbUCWAXSGQT3gljSN2t2l55cUc17ZRWe8Oler5KQ6aQKSotbl5DyiS9WwUPQSEpuvbQuynmsSddXVWkStoTZO5Bq89VKoj1TxGELVKFHrBbVrcWv+IqqqUBZV0aFLapRtJUvRGr6nZR0ZZlgbAY9UyOXhCQ2ZHGKLzrklUcPZVerZHA8aTU5Ob3E5pC6TDhHFWsUrO7vhQ6ZJXPPgEqdW6mkJh3w1jIyCfC1fG9bb+g3rQ41DmOcQZdIOdqWJLDRPswKl9ijSBlGplepwneXSi2i5oMDg0GmRnNGrbWM57Fohaaj5CHPCyzTEAgnodKqSpklOELk6VZKMhYthYuNi2eV2S05wuBVHo71e0lGQC6bOmjN1pn32nOo5C+dUV00dxtWJLoSqMdQl0dVcvjO8rRCa2ohliUTTdDqDFiEc0ae1otNOlAAYyj+kW2Rvk11vUCXCunxncOC5ZG5xMZZf8jPbKc6IwWwsGxaPKD1/dHERDsDiJVAtVkO1UP1z9m8+sVWra2bN6mnaJ8+rqith2pzZc+0LFgpTZy6oOq8CZkb96mbB/IzRHqmFisPrWtXrlrgFc+dXCGdDi6g1lZSOj1T10ev9HsqToVZVvXBsWcS4QdEz9GOL4nU7jWmlKEJuSs8fXcKN4EqgeGTpyOJoyS3uKrfFhEyqpElqs+TssUchHgehyiPeFXEjR4402iAId10nyQoXRc+ZFecusA8PUZQQ6efKTJs/p2YulgrK0C9qacHUOfMrsFRQEAzbiqgRaopGTIM4KomorvAOgwLZ63YPg3IulNMjHqNfkmTD5I9+0tSPwVSQwXyj2Tm5/foPGDiIG5x3xpD8M4cWDBteWDRi5KjiktLRZWPGjht/VvkE28RJPNYhfPkCsMO6pNW7mITaHAqk0QQASMTc9gCQBMLtB4AdaqEblO6hAJgEOQUAUjEJOwCk0VftJLef8MYBYJnJIASMz0783AvCpoP097X4yYGw+yCw7ORg/xCvPx8E9jLT3MnpANAHADIAIBMAsgCgLwBkA0AOAOQCQD8A6A8AAwBgIAAMIo0DDMaEcwBwBgAMAYB8ADgTAIYCQAEADAOA4QBQCABFAHgNCkYCwCiM9gYAJQDwVj+AUgAYDQBlADAGAMYCwDj0BQGAswAwaAlMAAAbAEwEgEkAwBv8EgBgCgBMBSCZKSoAoBIApgHAdACoAoAZADATAHDfdzYAVAPAHACYCwDzEO5MEI6+COzDDGNEk8PtYhMAzAeABUZL1SUlngZRk6jJW1IyF23vSpfslNQqV0VF1/dlC3DN7ZLrCZxWAd/NBMgeCjB+FsB3ZwKMH3r6OlsrKgjsrKEUlnjHDAVYCAA1AHBO6D/hppeB3TPUkKxg+leSlpGwPJ4+iJQ+AhMPFibGFGuOs8SDiTFbYmPiTPEmizkmNj4o+0w8YzHHxsQHhwLEMwnhUjEJ4XLmBFoyLiE8bnoqbUqMLB+bGKwhPrG3OsyJtJa4xPCApDWZ2ei64thwbQlsz/Ulsqev0ZIUrDM+qbdaY5OC9SYmda05JilYd0JSpAIJ1x+THG4hIbn3NuKSw62wydHa6Je2FJsS2VZiSk+tJaX80vbiUsItsinR6jG61bjU6HbZ1J5bTk79+bZTUn9B69au7cdbu2FgDeKQZO2GhTWIR6I1EpMUazdcrEFsEqyR+CRbu04XYGXSumOVkNYdr5i0MGbJad1xM6eFsWPTovFLTes+T/06HE3pPWGZmN4TnrHpkZimpHfF1Zr+72BrTg/jy6ZHY5ya3n0aplib+/SMN9unZ8zj+kTjntqnO/ZpfX49/ul9/v0eWDJ660NSRtdeWDN+bT9iMyJ7kpLRtS/pGb31JiYjsj/JGV17lJbRk3EU7lVMZu/9Ss7s3rO0zF/ft7jM6N6lZnbvX5/Mnq2436aPsVmn62VKVk/9TM/6NT3NyPqt+hqXFd3b1Kzu/e2T1bPJG93nuL6n73Vq35773afvr+t5Zt//+75n9f3tex+f3bX/1uxfS4Gk7K40yMj+OSokZnelQ3p2T5TIyv45WiRkd6VGWnZP9MjM7m0J1J0mCTndqZKW8+vpkpzTnTKZOT9PGzanO3X65PRMn745va/t/rM0SsztiUrpuf8OnVJye6JUVm5vtMrO/U9Si83tTq8+uT1TrG9u70vrnqnG9uuZbn36/XuUS+3XM+369uudejn9fnv65fb771EwqX9vNMzo/0upmN3/t6ZjSv+eKJnVvzda5vb/pdRM7t8TPTP790bRnP6n2/DpnarJA3qna+aAX07ZnAG/PW1TB/RM3b4DeqdvvwGn3/n6f0PjlIGno3LWwF9D59yBvwWl+w/8b9M6dWDP1O47sHd69xt4+m3M09M8ddDpqd530K+je79Bvw3lBwz6z9N+4KD/AvWF9m+BvcX02E/us864beYfL2RWFX07+N7+x15r+tuajqvfVSffdtujD9UPOtj2afWhvZ+0rj7vlZWHOtXBj8VX6t9OHbLx/TEdn64qP3OWrWD+k5v3wcHLXpEu77dg5K3LndOvviX5RPX4nEDlzmO73rrr+2b+o+vL+BNHn3zuOXbOgA3z3p/54p5zS57fcdELb7dqzs/371pTduT4vv2rbur8vo/jeN/k9+Y9+uU7VUeyas4c9lrDjYVZf1y0ctrNJzd999jhFa+UvFRxsHzTH7IsBbvf/OHAkzMnXzTxvgefxU3FSw8cX/dA27gb5xx/bSg+O9E27sYH6s/Jctz34LMtB46vw/8Qbn/9OVmjjr82FGGh2+bqmAo8vcKtXNwAbbcRn11hzwlgr2T2YooRzEoFAIfyAH4HAIsA4FwAOA8AFgPA7wFgCQCcDwD2U/BLMaEIJgkBAAcAODGfG+Z9A4B6AGgAABcALAOARtx4B4AmAJABQDnVlgcAlgOAil7DAKADgBcAmkFY/QOwKxkwgRksEAOxEAfxkACJwEISJEMKpIIV0iAd+kAGZEIW9IVsyIFc6Af9YQAMhEHAwWDIgzNgCOTDmTAUCmAYDIdCKIIRMBJGQTGUQCmMhjIYA2NhHIyHs6AcJoANJsIk4EHYfBJYM2Myg3DTSWAtKG4gPHAS2D6G8AWTpKAQgnD4JLB9GZOZ/DL+BUUUhK8iygUhUHBB2PwjLUd+RZSjbx8w3oaeGO3Rt4d/BNZjtBl8GzksSGVdhkoOJEJODh5CQAxtDc9KIIRzDqQl5uTkmBPjgIEENhsgIZbF97FYBksKh38CdnBKuEBiMj5Oxs39hBRSYQoerwiXdwLLJIFwdSewmXgcQs5EICGJlEsiJzP7EcYKwmGEQYQtBOsEK4Gx4p/QiTDpIFzezrADyVEN+V9COoFJJ394opKbmwvCs+0MmxL8ZfRP+LqdYZkMEDrbGTYTD2LIaQwkZBCADPwT7l3FsEwWCI+vYti/pOKpDTm6gYQsApRF/sKnUcKUqWdXVFYrxpmwS65T1CZyJgZVbrdUL7qp65omLfdKskOCs5Um0WUcIcN8SfO6qdOtKnnwiFDWxVq3BNXkhE3X22CupDa5NHTm5ZyS7JKcMMcjqfTUDcvhKZxL1yUnVCvoN9eAR9oSOj04XSrxTGoLvTE8w6ASIaRWl6ZrcA4eUnO6EnTFwGN0p6iL5JiQlPTgiblbqkOfAc4pNaObwZwov/f5EvX74Gq9WhtU4YGx6vXoIUco6qsTgtKlJo+iiqrL3cZ5ZbFZdLlJp6vkZtHtcnKaJDXCVFXRtBG0Oc7tkhthviQ6RxC3BdJDwyHp7GAvCTWkJo/eBlMVWTacqpGmxNHDI0lqBOnwnN+JLp3RwHVe9BWYjp4oLnT5b5FDP7yyin6WBFOBuhXgQbtXk2CKqjRKMudxeSSoGjXHYG6Q6kYf0HeEFoMp6G0QfK5Ky70uNYJ/BompCISZWKVF/VwoteqUEIToFa2Sg6OyZzQfpKao1nuJW6pgfOHcLvTiQI4rcj0saGuqVdwuByEy51YUD5EPWWySwkALFYVrEuU2TvFIMmmWdN7gQbVCMXFKmkN1eXRF1bgwW6eIzq6vsYSjAT0XgyKJQEHyEPEMSWS4bURQw6JIvsgWQpLllEQnoS093lccDq8KC3RRl4wx5kDHPVJmruEVwCktsoSDJWpkUf86yQmVXtkRGmuuJg+9tEG51SRpGjrjK3XYNeQhHTRVTklG/yhJ5VQJHbGccDblNT0413RVEgnVyEAL98OAQtlEyTQGGQXXUJQNN8VZyCn0/qmVJJnTpGYJ5WeuquiKQ3Eb/EeKGhhSiobJj6yrFZ3ouawHBU1THI2SDmdLmu6SKREMfoQldLbR4TBvQm22qAr65aFrAWoQo7bQa9LxUD+jHocc3mABKUQriX5THfUrVLxObEIdEg0bHJs9vSSKwCgdAozGrVrSWxS1MTT8g78jh39P+kWmcJHvxNog9lytl3i0UV0abszosUvjHLRYmAqIVfjhVOqwpOHdErEOHXIohTmtwasTPMOyK7rRk6gNmexRlXoypMJvI58u0EW3RMdmgyg7yUhqUnSJCyuxeV5FFw0nxaDUO11e9D/0yk74HWG78YgI/2yvW3c1KB5O1FHPI/L473bTYviSeTjmiph8Zk3sAPM2Syc8Zy4xs7E+ZhNzsfmApRDeid0NU8zV5qNMiiUTbo5NZraZWNP4WKfJZ+o0LTF/ZmHjXjYdjAnEvBvzgWlgbIVpHaw2uc2K5Sv42pwd8za8Y54Vu9B0AXOD+SkLuh9kmp6Eh8xN0Mmss4yKOWEZDxJTyeyAR2PvYjTTAgaE5zczbNJgS9CKGWUC4a+bGTZ2jGWa5RwLCD9tZljTTRYQtmxh2JfiKmOWxsgxYizAy0F3Bngh9m+xJ2KJLTMDoAUAWgGgDQBWAMAFAHAhAKw0oG0GzEUAEPQoCMKsMmBuqgJAu3I1AKxBA36BPtpuLy0pNfyKJcOCRwP+siqAj2eGYcrIy5BfcQVJJjsTYFdVRD12u1OxG8qhIvi4tMxuD7old68E2/qsCmD6jFA9paPt9kiMusFnz6Dw+P2VU2WfRxxKiu12R2urWOtqLikZa7drDa4mO4qOHY0ngi/CL5wBUDCrK/w4u93hFjUtugDCr50B0DqjC3xpsd2uuXoqQsrsOdXGXTMozfECI3qlXIILLfRM0c8KO0Av0M8Ke+/RsgkRlx1/P5Na0ZedshPXGzxEnmw4ZVFfbvBwgV5S4lbqg7Sl3icRdXQYdVxh1LFALymlLnpGAaPdC2fS9vDfn4wyV0aUUby6Xamzq+jYFixzv1FmgV4yWvXKOL+EKiW8icAD6bERADYhTqds7M2nbOstp2z2racs5G2njOE/UNqEiBmUr2yj/FGj/FVdyl+Nnj+n1gnbDfpge0jvawHgOqOOkwYvThreNMHPn7r8/q7L75/77K08YM4kNm1yzVwoqwJYVAWw9tSCaB2MTDXuDtRJou5VJc1UGKe5mpwlpeML00NiMYIoTZdc/38AvkPEsMpvBQA="), (byte) => byte.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
};
const load = () => $load.loadOnce(bytesOf).then(() => $library);
return Object.freeze({ load, ...$library });
})();
