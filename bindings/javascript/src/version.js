// What the module is.
import { textOf } from "./memory.js";
import { wasm } from "./system.js";

/** The library's version, "major.minor.patch". */
export const version = () => textOf("phase_router_version");

/** The newest routing spec that the library computes. */
export const specVersion = () => /** @type {number} */ (wasm().phase_router_spec_version());

/** The instruction set level of the kernels: "wasm128", or "scalar" in a build without vectors. */
export const simdLevel = () => textOf("phase_router_simd_level");
