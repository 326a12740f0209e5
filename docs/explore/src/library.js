// All calls of the library. Nothing of the page decides a route but what is returned here.
"use strict";

(function (E) {
  let router = null;
  const kept = new Map();

  // The last results, by what they were computed from, so that a screen may ask as often as it likes.
  function remember(name, inputs, compute) {
    const key = name + JSON.stringify(inputs, (_, value) => (typeof value === "bigint" ? String(value) : value));
    if (!kept.has(key)) {
      if (kept.size > 200) kept.clear();
      kept.set(key, compute());
    }
    return kept.get(key);
  }

  function prepared(state) {
    if (!router) router = new E.library.Router();
    router.seed = state.seed;
    const permutations = {};
    if (state.piS) permutations.piS = Uint32Array.from(state.piS);
    if (state.piT) permutations.piT = Uint32Array.from(state.piT);
    router.setPermutations(permutations);
    return router;
  }

  const degreesOf = (state) => [state.s, state.t, state.seed, state.piS, state.piT];

  E.routes = (state) =>
    remember("routes", [degreesOf(state), state.k], () =>
      prepared(state).route(Uint32Array.from(state.s), Uint32Array.from(state.t), state.k));

  // { piS, piT }: the phase of every target, and of every source
  E.phases = (state) =>
    remember("phases", degreesOf(state), () => prepared(state).permutations(state.s.length, state.t.length));

  // A matrix of ones for degrees. Which places have the ones does not matter to the library, which is what the first step of
  // the stages shows; so they are spread over the row.
  E.spread = (degrees, columns) => {
    const bits = new Uint8Array(degrees.length * columns);
    let stride = Math.max(1, Math.round(columns * 0.618));
    while (common(stride, columns) > 1) stride += 1;
    degrees.forEach((degree, row) => {
      for (let x = 0; x < degree; x++) bits[row * columns + ((row * 3 + x * stride) % columns)] = 1;
    });
    return bits;
  };

  function common(a, b) {
    return b === 0 ? a : common(b, a % b);
  }

  // The matrix of one stage, by its name in the library.
  E.stage = (state, name) =>
    remember(name, degreesOf(state), () => {
      const [m, n] = [state.s.length, state.t.length];
      return prepared(state).stage(name, E.spread(state.s, n), E.spread(state.t, m), m, n);
    });

  // Loads under other seeds: an array of n numbers for each.
  E.loadsOfSeeds = (state, seeds) =>
    remember("loads", [state.s, state.t, state.k, seeds], () => {
      const n = state.t.length;
      const all = prepared({ ...state, piS: null, piT: null })
        .sampleLoads(Uint32Array.from(state.s), Uint32Array.from(state.t), state.k, seeds);
      return seeds.map((_, x) => Array.from(all.subarray(x * n, (x + 1) * n)));
    });

  E.assignment = (state) =>
    remember("assignment", [state.s.length, state.t, state.k, state.seed], () => {
      const weights = BigUint64Array.from(state.t, BigInt);
      const options = { seed: state.seed };
      return {
        routes: E.library.assign(state.s.length, weights, state.k, options),
        ...E.library.explainAssignment(state.s.length, weights, state.k, options),
      };
    });

  // The best routes by scores of the first sources, of which each gets one target.
  E.byScores = (scores, sources, upper, seed) =>
    remember("scores", [scores, sources, upper, seed], () =>
      E.library.assignByScores(Int32Array.from(scores.slice(0, sources).flat()), sources, upper.length, 1, { lower: upper.map(() => 0), upper, seed }));

  // A hash router beside the library: rendezvous hashing. Every source takes the targets with the highest values, which are made from
  // a hash of source and target alone, so that no source knows of any other. It gets as many as counts says.
  E.hashRouter = (weights, counts, seed) =>
    remember("hash", [weights, counts, seed], () => {
      const loads = new Array(weights.length).fill(0);
      counts.forEach((count, i) => {
        const values = weights.map((weight, j) => {
          const unit = (Number(E.library.hashKey(`${seed}/${i}/${j}`) >> 11n) + 0.5) / 2 ** 53;
          return weight === 0 ? -1 : -weight / Math.log(unit);
        });
        const best = values.map((value, j) => [value, j]).filter(([value]) => value >= 0).sort((a, b) => b[0] - a[0]);
        for (const [, j] of best.slice(0, count)) loads[j] += 1;
      });
      return loads;
    });

  // An error of the library is for the reader; any other is a mistake of the page.
  E.tried = (compute) => {
    try {
      return { value: compute(), error: null };
    } catch (error) {
      if (!(error instanceof globalThis.phaserouter.PhaseRouterError)) throw error;
      return { value: null, error: error.message };
    }
  };
})(Explore);
