// The package for Node, Deno and Bun: reads the module that lies beside it.
import { readFile } from "node:fs/promises";
import * as library from "./library.js";
import { loadOnce } from "./load.js";

export * from "./library.js";

/** Loads the module, from its usual place or another one, or takes what is already loaded. */
export async function load(/** @type {any} */ source = new URL("../dist/phaserouter.wasm", import.meta.url)) {
  await loadOnce(async () => {
    if (source instanceof URL || typeof source === "string") return readFile(source);
    return source;
  });
  return library;
}
