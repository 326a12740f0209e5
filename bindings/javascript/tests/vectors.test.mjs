// Every vector of the calls that the package has gives the oracle's result.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../src/node.js";
import { cases, dense, textOf } from "./vectors.mjs";

const pr = await load();
const errors = {
  infeasible: pr.InfeasibleError,
  overflow: pr.SizeOverflowError,
  out_of_range: pr.OutOfRangeError,
  invalid_argument: pr.InvalidArgumentError,
};

/** Runs a body for a case, which fails if the case says so. */
function check(one, run, compare) {
  if (one.has("error")) assert.throws(run, errors[one.values.get("error")[0]], one.name);
  else compare(run());
}

function permutationsOf(one) {
  const names = { pi_s: "piS", pi_t: "piT", rho: "rho", tau: "tau" };
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => (one.has(key) ? [[name, one.numbers(key)]] : [])),
  );
}

function groupsOf(one) {
  if (!one.has("group_of")) return {};
  const rule = ["spread", "local"][one.number("rule")];
  const groups = one.numbers("group_of");
  return rule === "spread" ? { groups, rule } : { groups, rule, groupsPerRow: one.number("groups_per_row") };
}

/** Groups without targets, or numbers that are no group's: here groups have labels, which the package numbers itself. */
const isOfNumbers = (one) => {
  if (!one.has("group_of")) return false;
  const [numbers, count] = [new Set(one.numbers("group_of")), one.number("n_groups")];
  return numbers.size !== count || [...numbers].some((number) => number >= count);
};

const entries = (one, key) => Int32Array.from(one.numbers(key));

test("route.txt: routes, candidates, loads and digests", () => {
  for (const one of cases("route.txt", "route")) {
    const router = new pr.Router({
      seed: one.one("seed"),
      selection: one.flag("select_first") ? "first" : "random",
      sortRows: one.flag("sort_rows"),
      rowPermutations: one.flag("row_permutations"),
    });
    router.setPermutations(permutationsOf(one));
    const [s, t] = [one.numbers("source_degrees"), one.numbers("target_degrees")];
    const routes = router.route(s, t, one.number("k"));
    assert.deepEqual(routes.targets, dense(one.numbers("row_offsets"), one.numbers("targets"), routes.k), one.name);
    assert.equal(routes.digest(), one.one("digest"), one.name);
    assert.deepEqual([...routes.columnLoads()], one.numbers("loads"), one.name);
    assert.deepEqual([...router.countCandidates(s, t)], one.numbers("counts"), one.name);
    router.dispose();
  }
});

test("loads.txt: loads under several seeds", () => {
  for (const one of cases("loads.txt", "sample_loads")) {
    const selection = one.flag("select_first") ? "first" : "random";
    const router = new pr.Router({ seed: 1, selection, rowPermutations: one.flag("row_permutations") });
    const degrees = [one.numbers("source_degrees"), one.numbers("target_degrees")];
    assert.deepEqual([...router.sampleLoads(...degrees, one.number("k"), one.list("seeds"))], one.numbers("loads"));
    router.dispose();
  }
});

test("stages.txt: the matrices of every stage", () => {
  const names = "s_aligned s_rotated s_shuffled s_final t_aligned t_rotated t_shuffled t_prepared t_final o".split(" ");
  for (const one of cases("stages.txt", "stages")) {
    const [m, n] = [one.number("n_sources"), one.number("n_targets")];
    const router = new pr.Router({ seed: one.one("seed"), rowPermutations: one.flag("row_permutations") });
    router.setPermutations(permutationsOf(one));
    const s = pr.unpackBits(one.list("s_bits"), m, n);
    const t = pr.unpackBits(one.list("t_bits"), n, m);
    for (const name of names) {
      const [rows, columns] = /^t_[^f]/.test(name) ? [n, m] : [m, n];
      const stage = router.stage(name.replace(/_./, (end) => end[1].toUpperCase()), s, t, m, n);
      assert.deepEqual([...pr.packBits(stage, rows, columns)], one.list(name), `${one.name}: ${name}`);
    }
    router.dispose();
  }
});

test("apportion.txt and shares.txt", () => {
  for (const one of [...cases("apportion.txt", "apportion"), ...cases("shares.txt", "shares")]) {
    const [weights, total, cap] = [one.list("weights"), one.one("total"), one.one("cap")];
    const run = () =>
      one.op === "shares"
        ? pr.shares(weights, total, { cap, seed: one.one("seed") })
        : pr.apportion(weights, total, { cap });
    check(one, run, (found) => assert.deepEqual([...found], one.numbers("degrees"), one.name));
  }
});

test("assign.txt and groups.txt: assignments, and rows of them alone", () => {
  const all = [...cases("assign.txt", "assign"), ...cases("groups.txt", "assign_grouped")];
  for (const one of all.filter((one) => !isOfNumbers(one))) {
    const [m, k, weights] = [one.number("n_sources"), one.number("k"), one.list("weights")];
    const router = new pr.Router({ seed: one.one("seed"), sortRows: one.flag("sort_rows") });
    check(
      one,
      () => router.assign(m, weights, k, groupsOf(one)),
      (routes) => {
        assert.deepEqual(routes.targets, entries(one, "routes"), one.name);
        assert.equal(routes.digest(), one.one("digest"), one.name);
        const made = router.assignment(m, weights, k, groupsOf(one));
        assert.deepEqual([...made.loads], one.numbers("degrees"), one.name);
        assert.deepEqual(made.rows(0, m), routes.targets, one.name);
        made.dispose();
      },
    );
    router.dispose();
  }
});

test("reassign.txt: the fewest moves", () => {
  for (const one of cases("reassign.txt", "reassign").filter((one) => !isOfNumbers(one))) {
    const k = one.number("k");
    const previous = Int32Array.from(one.list("previous"), (entry) => Number(BigInt.asIntN(32, entry)));
    const options = { nSources: one.number("n_sources"), ...groupsOf(one) };
    if (one.has("max_moves")) options.maxMoves = one.one("max_moves");
    if (k === 0) continue; // how many previous rows there are says nothing then
    const run = () =>
      pr.reassign(previous, one.list("weights"), k, { seed: one.one("seed"), sortRows: one.flag("sort_rows"), ...options });
    check(one, run, ({ routes, moves, stats }) => {
      assert.deepEqual(routes.targets, entries(one, "routes"), one.name);
      const listed = moves.flatMap(({ row, slot, from, to }) => [row, slot, from, to]);
      assert.deepEqual(listed, one.numbers("moves"), one.name);
      for (const [name, key] of Object.entries({ movesLeft: "moves_left", bound: "bound", filled: "filled" }))
        assert.equal(stats[name], one.number(key), `${one.name}: ${name}`);
    });
  }
});

test("scores.txt: assignments by scores", () => {
  for (const one of cases("scores.txt", "assign_by_scores")) {
    const [m, n, k] = ["n_sources", "n_targets", "k"].map((key) => one.number(key));
    const bits = Uint32Array.from(one.numbers("values"));
    const scores = one.number("type") === 0 ? new Float32Array(bits.buffer) : new Int32Array(bits.buffer);
    const options = { seed: one.one("seed"), sortRows: one.flag("sort_rows") };
    if (one.has("weights")) options.weights = one.list("weights");
    for (const key of ["upper", "lower"]) if (one.has(key)) options[key] = one.numbers(key);
    if (one.has("allowed")) options.allowed = pr.unpackBits(one.list("allowed"), m, n);
    check(
      one,
      () => pr.assignByScores(scores, m, n, k, options),
      (routes) => {
        assert.deepEqual(routes.targets, dense(one.numbers("row_offsets"), one.numbers("targets"), k), one.name);
        assert.equal(routes.digest(), one.one("digest"), one.name);
        assert.equal(BigInt.asUintN(64, routes.scoreStats.total), one.one("total"), one.name);
        assert.equal(routes.scoreStats.dual, routes.scoreStats.total, one.name);
      },
    );
  }
});

test("keys.txt: hashes and partitions", () => {
  const keysOf = {
    byte_keys: (one, a, b) => Uint8Array.from(one.numbers("bytes").slice(a, b)),
    text_keys: (one, a, b) => String.fromCodePoint(...one.numbers("code_points").slice(a, b)),
  };
  for (const one of cases("keys.txt", "byte_keys", "text_keys", "integer_keys")) {
    const offsets = one.has("offsets") ? one.numbers("offsets") : [];
    const keys =
      one.op === "integer_keys"
        ? one.list("values")
        : offsets.slice(1).map((end, q) => keysOf[one.op](one, offsets[q], end));
    assert.deepEqual(keys.map(pr.hashKey), one.list("hashes"), one.name);
    const found = one.numbers("n_partitions").flatMap((n) => [...pr.partitions(keys, n)]);
    assert.deepEqual(found, one.numbers("partitions"), one.name);
  }
});

test("placement.json: the other bindings' files are read and written byte for byte", () => {
  for (const file of ["placement.json", "placement-plain.json", "placement-rebalanced.json"]) {
    const text = textOf(file).trimEnd();
    assert.equal(pr.Placement.fromText(text).toText(), text);
  }
});

test("placement-rebalanced.json: rebalancing gives what the oracle gives", () => {
  const old = pr.Placement.fromText(textOf("placement.json"));
  const expected = pr.Placement.fromText(textOf("placement-rebalanced.json"));
  const gone = ["alpha", "disk 3"];
  const kept = old.names.filter((name) => !gone.includes(name));
  const names = [...kept, "new", "é"];
  const groups = [...kept.map((name) => (name === "g" ? "rack 3" : old.groups[old.names.indexOf(name)])), "rack 0", "rack 3"];
  const weights = names.map((name) => (name === "g" ? 9 : 1));
  const { placement, movesLeft } = old.rebalance(weights, { names, groups });
  assert.equal(movesLeft, 0);
  assert.equal(placement.toText(), expected.toText());
});
