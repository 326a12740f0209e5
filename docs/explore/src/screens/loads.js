// Loads against limits: the degree router, a hash router and the exact assignment, on the same scale.
"use strict";

(function (E) {
  const SEEDS = 100;

  const over = (loads, limits) => loads.reduce((sum, load, j) => sum + Math.max(0, load - limits[j]), 0);
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

  const rangesOf = (all, n) => Array.from({ length: n }, (_, j) => [Math.min(...all.map((loads) => loads[j])), Math.max(...all.map((loads) => loads[j]))]);

  const countsOf = (state) => {
    const routes = E.routes(state);
    return Array.from({ length: state.s.length }, (_, i) => routes.row(i).length);
  };

  // Loads of every router under the reader's seed, and with `many` under the seeds after it, too.
  function measured(state, many) {
    const n = state.t.length;
    const seeds = Array.from({ length: SEEDS }, (_, x) => (state.seed + BigInt(x)) & ((1n << 64n) - 1n));
    const counts = countsOf(state);
    const assigned = E.tried(() => E.assignment(state));
    const routers = [
      { name: "degree router", loads: Array.from(E.routes({ ...state, piS: null, piT: null }).columnLoads()),
        all: many ? E.loadsOfSeeds(state, seeds) : null },
      { name: "hash router", loads: E.hashRouter(state.t, counts, state.seed),
        all: many ? seeds.map((seed) => E.hashRouter(state.t, counts, seed)) : null },
      { name: "exact assignment", error: assigned.error, loads: assigned.value ? Array.from(assigned.value.loads) : [],
        all: many && assigned.value ? seeds.map((seed) => Array.from(E.assignment({ ...state, seed }).loads)) : null },
    ];
    return routers.map((router) => ({ ...router, ranges: router.all ? rangesOf(router.all, n) : null }));
  }

  const NOTES = {
    "degree router": "No load passes its limit, under any seed.",
    "hash router": "Every source chooses alone, by a hash, in proportion to the limits, as many targets as the degree router gave it.",
    "exact assignment": "Every source gets exactly k targets, every target its share in proportion to its limit: the next screen.",
  };

  E.screens.push({
    id: "loads",
    short: "Loads",
    title: "Loads against limits",
    lead: [
      "The load of a target is how many sources it gets, and its degree is the limit, a line above its bar. A hash router sends every source where a hash says. It is simple and quick, but no source knows what the others chose, so that a target can get too many: make the limits tight to see it.",
    ],
    build(root) {
      const charts = ["degree router", "hash router", "exact assignment"].map((name) => {
        const bars = E.bars({ name, side: "plain", edit: null });
        const note = E.make("figcaption");
        return { name, bars, note, element: E.make("figure", {}, E.make("h2", {}, name[0].toUpperCase() + name.slice(1)), bars.element, note) };
      });
      const tight = E.button("Make the limits tight", () => {
        const { s, t, k } = E.state;
        const total = Math.min(k, t.length) * s.length;
        const degrees = E.tried(() => Array.from(E.library.apportion(BigUint64Array.from(t, BigInt), total, { cap: s.length })));
        if (degrees.error) E.complain(degrees.error);
        else E.update({ s: s.map(() => t.length), t: degrees.value });
      });
      const seeds = E.button(`Try ${SEEDS} seeds`, () => E.update({ many: 1 - E.state.many }), { "aria-pressed": "false" });
      const controls = E.panel("limits, k and seed", { element: tight }, { element: seeds }, E.fanOutControl(), E.seedControl());
      const result = E.make("div");
      const hint = E.make("p", { class: "note" }, "“Make the limits tight” lets every source want all targets, and all targets together have room for k routes of each source and no more. " +
        "Upright lines show the least and the largest load of a target over all seeds tried; what is above a limit is hatched, with an exclamation mark.");
      root.append(controls.element, hint, E.make("div", { class: "pair" }, charts.map((chart) => chart.element), result));
      return () => {
        const state = E.state;
        const many = state.many === 1;
        controls.update();
        E.attributes(seeds, { "aria-pressed": many });
        const routers = measured(state, many);
        const most = Math.max(...state.t, ...routers.flatMap((router) => (router.all ? router.all.flat() : router.loads)), 1);
        routers.forEach((router, x) => {
          const excess = over(router.loads, state.t);
          const words = router.error || `${router.name}: loads ${router.loads.join(", ")}; ${E.plural(excess, "route")} above a limit.`;
          charts[x].bars.show({ values: router.loads, limits: router.loads.length ? state.t : null, ranges: router.ranges, most, numbers: true, words });
          charts[x].note.textContent = router.error ? `Not possible here: ${router.error}` : `${NOTES[router.name]} ${excess ? `Above a limit: ${E.plural(excess, "route")}.` : "Nothing is above a limit."}`;
        });
        const rows = routers.filter((router) => !router.error).map((router) => [
          router.name, sum(router.loads), Math.max(...router.loads), over(router.loads, state.t),
          ...(many ? [(sum(router.all.map((loads) => over(loads, state.t))) / SEEDS).toFixed(1), `${router.all.filter((loads) => over(loads, state.t) > 0).length} of ${SEEDS}`] : []),
        ]);
        E.replace(result, E.table("What the three do", ["router", "routes", "largest load", "routes above a limit", ...(many ? ["above, mean over seeds", "seeds with any above"] : [])], rows));
        E.say(routers.map((router) => router.error || `${router.name}: ${E.plural(over(router.loads, state.t), "route")} above a limit`).join(". "));
      };
    },
  });
})(Explore);
