// Arguments, errors, and who owns what.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";
import * as phaserouter from "../src/node.js";

const pr = await phaserouter.load();

/** Fails unless the call throws this error, with a message that begins so. */
function refused(type, message, run) {
  assert.throws(run, (problem) => {
    assert.ok(problem instanceof type && problem instanceof pr.PhaseRouterError, problem.stack);
    assert.ok(problem.message.startsWith(message), problem.message);
    return true;
  });
}

test("errors have the library's message and its status", () => {
  refused(pr.InfeasibleError, "k: infeasible", () => pr.assign(8, [1], 2));
  refused(pr.OutOfRangeError, "source_degrees: entry 1 is 9", () => pr.route([0, 9], [1], 2));
  refused(pr.SizeOverflowError, "weights", () => pr.assign(8, [2n ** 64n - 1n, 1], 1));
  refused(pr.NotAPermutationError, "pi_s", () => new pr.Router().setPermutations({ piS: [0, 0] }));
  assert.throws(() => pr.assign(8, [1], 2), { status: -6, name: "InfeasibleError" });
});

test("what JavaScript passes wrongly is said before the library is asked", () => {
  refused(pr.OutOfRangeError, "k: -1", () => pr.assign(8, [1], -1));
  refused(pr.OutOfRangeError, "k: 1.5", () => pr.assign(8, [1], 1.5));
  refused(pr.ArgumentTypeError, 'k: an integer is expected, not "2"', () => pr.assign(8, [1], "2"));
  refused(pr.OutOfRangeError, "weights: entry 1", () => pr.assign(8, [1, -1], 1));
  refused(pr.ArgumentTypeError, "weights: an array", () => pr.assign(8, null, 1));
  refused(pr.OutOfRangeError, "seed: 9007199254740992 is above", () => pr.assign(8, [1], 1, { seed: 2 ** 53 }));
  refused(pr.InvalidArgumentError, 'options: there is no option "seeds"', () => pr.assign(8, [1], 1, { seeds: 1 }));
  refused(pr.InvalidArgumentError, "rule: says nothing", () => pr.assign(8, [1], 1, { rule: "spread" }));
  refused(pr.SizeMismatchError, "scores: 4 entries", () => pr.assignByScores([1], 2, 2, 1));
  refused(pr.SizeMismatchError, "previous: 3 entries", () => pr.reassign([0, 1, 0], [1, 1], 2));
  refused(pr.ArgumentTypeError, "key: a string", () => pr.hashKey(true));
  refused(pr.InvalidArgumentError, "key: ", () => pr.hashKey("\ud800"));
});

test("tables that memory cannot hold are refused, and nothing is broken", () => {
  refused(pr.OutOfMemoryError, "out of memory", () => pr.assign(2 ** 31 - 1, [1], 1));
  refused(pr.OutOfMemoryError, "out of memory", () => pr.assign(536_000_000, [1], 1));
  assert.equal(pr.assign(2, [1], 1).targets.length, 2);
});

test("routers and assignments are disposed of, once or twice", () => {
  const router = new pr.Router({ seed: 7 });
  const rows = router.assignment(100, [3, 2, 1], 2);
  const whole = router.assign(100, [3, 2, 1], 2);
  router.dispose();
  router[Symbol.dispose]?.();
  refused(pr.InvalidArgumentError, "router: it has been disposed of", () => router.assign(1, [1], 1));
  assert.deepEqual(rows.row(5), whole.row(5));
  assert.deepEqual([...rows.gather([5, 1])], [...whole.row(5), ...whole.row(1)]);
  rows.dispose();
  rows.dispose();
  refused(pr.InvalidArgumentError, "assignment: it has been disposed of", () => rows.row(5));
});

test("calls leave no memory behind", async () => {
  const { wasm } = await import("../src/system.js");
  const job = () => {
    pr.assign(20_000, [3, 2, 1], 2);
    pr.assignByScores(new Float32Array(4000).fill(0.5), 1000, 4, 2);
    pr.assignment(20_000, [3, 2, 1], 2).dispose();
    assert.throws(() => pr.assign(20_000, [1], 2));
  };
  job();
  // The module's memory never shrinks: what it has grown to for one has to do for many.
  const before = wasm().memory.buffer.byteLength;
  for (let q = 0; q < 300; ++q) job();
  assert.equal(wasm().memory.buffer.byteLength, before);
});

test("the one file with the module in it, as a script and as a module", async () => {
  const has = { WebAssembly, atob, crypto, performance, TextDecoder, TextEncoder, Blob, DecompressionStream, Response };
  const context = vm.createContext(has);
  vm.runInContext(readFileSync(new URL("../dist/phaserouter.js", import.meta.url), "utf8"), context);
  const whole = await context.phaserouter.load();
  const module = await import("../dist/phaserouter.mjs");
  const digest = pr.assign(100, [3, 2, 1], 2, { seed: 7 }).digest();
  assert.equal(whole.assign(100, [3, 2, 1], 2, { seed: 7 }).digest(), digest);
  assert.equal((await module.load()).assign(100, [3, 2, 1], 2, { seed: 7 }).digest(), digest);
  assert.deepEqual(Object.keys(module).sort(), Object.keys(phaserouter).sort());
});

test("the guide's examples run, and say what they say", async () => {
  const page = readFileSync(new URL("../../../docs/javascript.md", import.meta.url), "utf8");
  const blocks = [...page.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, block]) => block);
  assert.ok(blocks.length > 3);
  const said = [];
  const body = blocks.join("").replace(/^import .*$/gm, "");
  const run = Object.getPrototypeOf(async () => {}).constructor("load", "print", body);
  await run(phaserouter.load, (value) => said.push(String(value)));
  const expected = [...blocks.join("").matchAll(/^ *print\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
  assert.deepEqual(said, expected);
});

test("the types name what the module exports, and nothing else", () => {
  const types = readFileSync(new URL("../index.d.ts", import.meta.url), "utf8");
  const named = [...types.matchAll(/^export (?:declare )?(?:abstract )?(?:class|function|const) (\w+)/gm)].map((found) => found[1]);
  assert.deepEqual([...new Set(named)].sort(), Object.keys(phaserouter).sort());
});
