// Loading, once.
import { instantiate } from "./system.js";

/** @type {Promise<void> | undefined} */
let loading;

/**
 * Makes the one instance. Whoever asks again gets the first one; a failure may be tried again.
 * @param {() => Promise<BufferSource | WebAssembly.Module>} source
 */
export function loadOnce(source) {
  loading ??= source()
    .then(instantiate)
    .catch((problem) => {
      loading = undefined;
      throw problem;
    });
  return loading;
}
