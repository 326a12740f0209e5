// The package for browsers, workers and bundlers: fetches the module that lies beside it.
import * as library from "./library.js";
import { loadOnce } from "./load.js";

export * from "./library.js";

/** Loads the module, from its usual place or another one, or takes what is already loaded. */
export async function load(/** @type {any} */ source = new URL("../dist/phaserouter.wasm", import.meta.url)) {
  await loadOnce(async () => {
    if (!(source instanceof URL) && typeof source !== "string") return source;
    const response = await fetch(source);
    if (!response.ok) throw new Error(`phaserouter: ${response.url}: ${response.status} ${response.statusText}`);
    return response.arrayBuffer();
  });
  return library;
}
