// The WebAssembly module: what it imports, and the one instance of it.
import { InvalidArgumentError } from "./errors.js";

/** @typedef {Record<string, any> & {memory: WebAssembly.Memory}} Exports */

/** @type {Exports | undefined} */
let instance;

/** The exports of the module. */
export function wasm() {
  if (!instance) throw new InvalidArgumentError("phaserouter: not loaded yet: await load() first");
  return instance;
}

// Of WASI: the time, for the stats; an environment without variables; and an end, for defects alone.
function imports() {
  const view = () => new DataView(wasm().memory.buffer);
  const wasi = {
    clock_time_get(/** @type {number} */ _clock, /** @type {bigint} */ _precision, /** @type {number} */ out) {
      view().setBigUint64(out, BigInt(Math.round(performance.now() * 1e6)), true);
      return 0;
    },
    environ_sizes_get(/** @type {number} */ count, /** @type {number} */ bytes) {
      view().setUint32(count, 0, true);
      view().setUint32(bytes, 0, true);
      return 0;
    },
    environ_get: () => 0,
    proc_exit(/** @type {number} */ code) {
      throw new WebAssembly.RuntimeError(`phaserouter: the module ended with ${code}; please report it`);
    },
  };
  return { wasi_snapshot_preview1: wasi, env: { emscripten_notify_memory_growth() {} } };
}

/**
 * Makes the instance. Until it is whole there is none.
 * @param {BufferSource | WebAssembly.Module} source
 */
export async function instantiate(source) {
  const made = await WebAssembly.instantiate(/** @type {any} */ (source), imports());
  const exports = "instance" in made ? made.instance.exports : made.exports;
  instance = /** @type {Exports} */ (exports);
  instance._initialize?.();
}
