// usage: node calls.mjs < cases, a line of JSON each; answers each with the fastest of so many calls, in microseconds.
// Used by beside_native.py.
import { createInterface } from "node:readline";
import { load } from "../src/node.js";

const pr = await load();
const router = new pr.Router({ seed: 7 });

/** A number in [0, 1), as if drawn by chance: the same as in beside_native.py. */
function score(q) {
  let bits = Math.imul(q, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits >>> 8) / 2 ** 24;
}

const jobs = {
  route: ({ m, n, k, s, t }) => {
    const degrees = [new Uint32Array(m).fill(s), new Uint32Array(n).fill(t)];
    return () => router.route(...degrees, k);
  },
  assign: ({ m, n, k }) => {
    const weights = new BigUint64Array(n).fill(1n);
    return () => router.assign(m, weights, k);
  },
  scores: ({ m, n, k }) => {
    const scores = Float32Array.from({ length: m * n }, (_, q) => score(q));
    return () => router.assignByScores(scores, m, n, k);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line);
  const run = jobs[job.call](job);
  let best = Infinity;
  let digest;
  for (let q = 0; q < job.calls; ++q) {
    const begin = performance.now();
    const routes = run();
    best = Math.min(best, performance.now() - begin);
    digest ??= String(routes.digest());
  }
  console.log(JSON.stringify({ us: best * 1000, digest }));
}
