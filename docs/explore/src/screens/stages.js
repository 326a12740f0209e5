// The degree router as a pipeline of bit matrices, step by step. The matrices at rest are the library's; how ones travel from one to
// the next is drawn here.
"use strict";

(function (E) {
  const STEPS = [
    { title: "ones", text: "One row for every source, with as many ones as its degree; and one row for every target. Where in a row the ones are does not matter." },
    { title: "align", text: "The ones of every row move to the left. All that is left of a row is how many ones it has." },
    { title: "rotate", text: "Every row turns to where the row above it ended, and from the last column on to the first: columns are the phases of a ring. The ones of a row are now its arc. Arcs lie one behind the other, so each phase is covered as often as any other, give or take one." },
    { title: "permute", text: "The seed shuffles the columns, in all rows alike. It puts every target on a phase of the sources, so that columns above are targets now; and every source on a phase of the targets, by another shuffle." },
    { title: "transpose", text: "The targets' matrix is laid on its side, rows for columns. Now both have a row for every source and a column for every target." },
    { title: "AND", text: "One is laid on the other. Where both have a one, each is on the other's arc: the target is a candidate of the source." },
    { title: "keep k", text: "A source with more than k candidates keeps k of them, which the seed draws. These are its routes; the others fade." },
  ];
  const S_NAMES = [null, "sAligned", "sRotated", "sShuffled", "sFinal"];
  const T_NAMES = [null, "tAligned", "tRotated", "tShuffled", "tFinal"];

  const offsetsOf = (degrees, phases) => {
    let sum = 0;
    return degrees.map((degree) => {
      const begin = sum % phases;
      sum += degree;
      return begin;
    });
  };

  // Where the ones of step `step` were one step before, for one side. rank: which one of its row a mark is.
  function origins(step, side, state, phases) {
    const degrees = side === "source" ? state.s : state.t;
    const before = step === 1 ? E.spread(degrees, phases) : null;
    const offsets = offsetsOf(degrees, phases);
    const permutations = E.phases(state);
    const places = side === "source" ? permutations.piS : permutations.piT;
    if (step === 1) {
      const columns = degrees.map((_, row) => Array.from({ length: phases }, (_, x) => x).filter((x) => before[row * phases + x]));
      return (row, column) => ({ from: { row, column: columns[row][column] } });
    }
    if (step === 2) return (row, column) => ({ from: { row, column: (column - offsets[row] + phases) % phases }, turn: offsets[row] });
    if (step === 3) return (row, column) => ({ from: { row, column: places[column] } });
    if (step === 4 && side === "target") return (row, column) => ({ from: { row: column, column: row } });
    return () => ({});
  }

  function sideScene(step, side, state, moving) {
    const [m, n] = [state.s.length, state.t.length];
    const source = side === "source";
    const turned = !source && step === 4;
    const [rows, columns] = source || turned ? [m, n] : [n, m];
    const name = (source ? S_NAMES : T_NAMES)[step];
    const bits = name === null ? E.spread(source ? state.s : state.t, columns) : E.stage(state, name);
    const from = moving ? origins(step, side, state, columns) : () => ({});
    const rowSide = turned ? "source" : side;
    const columnSide = step < 2 ? "column" : step === 2 ? "phase" : turned ? "target" : source ? "target" : "source";
    const followed = (who) => (who === "source" ? state.i : who === "target" ? state.j : null);
    const mark = (row, column) => {
      const own = source ? row === state.i : turned ? column === state.j : row === state.j;
      return { colour: own ? side : `${side}-pale`, ...from(row, column) };
    };
    return {
      rows, columns, rowSide, columnSide, followedRow: followed(rowSide), followedColumn: followed(columnSide),
      marks: E.marksOf(bits, columns, mark),
      words: `The ${side}s' matrix, step ${step + 1}: ${STEPS[step].title}. ${onesOf(bits, columns, turned, source ? state.i : state.j, side)}`,
    };
  }

  function onesOf(bits, columns, turned, member, side) {
    const places = [];
    bits.forEach((bit, x) => {
      const [row, column] = [Math.floor(x / columns), x % columns];
      if (bit && (turned ? column : row) === member) places.push(turned ? row : column);
    });
    const where = places.length === 1 ? "one" : "ones";
    return `${side === "source" ? "Source" : "Target"} ${member} has ${places.length ? `${where} at ${E.list(places)}` : "no ones"}.`;
  }

  function bothScene(step, state) {
    const [m, n] = [state.s.length, state.t.length];
    const [ours, theirs, both] = [E.stage(state, "sFinal"), E.stage(state, "tFinal"), E.stage(state, "o")];
    const routes = E.routes(state);
    const marks = [];
    for (let row = 0; row < m; row++) {
      const kept = new Set(routes.row(row));
      for (let column = 0; column < n; column++) {
        const x = row * n + column;
        const followed = row === state.i && column === state.j;
        if (step === 5) {
          if (ours[x]) marks.push({ row, column, shape: "upper", colour: both[x] ? "source" : "source-pale", fade: both[x] ? null : "out" });
          if (theirs[x]) marks.push({ row, column, shape: "lower", colour: both[x] ? "target" : "target-pale", fade: both[x] ? null : "out" });
        } else if (both[x]) {
          marks.push({ row, column, shape: kept.has(column) ? "kept" : "cut", colour: followed ? "pair" : kept.has(column) ? "candidate" : "cut", fade: kept.has(column) ? null : "out" });
        }
      }
    }
    const candidates = Array.from({ length: n }, (_, j) => j).filter((j) => both[state.i * n + j]);
    const words = `Source ${state.i} has ${candidates.length ? `the ${candidates.length === 1 ? "candidate" : "candidates"} ${E.list(candidates)}` : "no candidates"}` +
      (step === 6 ? ` and keeps ${E.list(Array.from(routes.row(state.i)).sort((a, b) => a - b)) || "none"}.` : ".");
    return { rows: m, columns: n, rowSide: "source", columnSide: "target", followedRow: state.i, followedColumn: state.j, marks, words };
  }

  E.screens.push({
    id: "stages",
    short: "Step by step",
    title: "Align, rotate, permute, AND, keep k",
    lead: ["This is how it was first described: two tables of ones (bit matrices; an empty square is a zero), which are mixed without losing a one, and laid on each other. One source and one target are followed all the way; choose others by their numbers or with a click."],
    build(root) {
      const steps = E.steps({
        name: "steps", titles: STEPS.map((step) => step.title), read: () => E.state.step, write: (step) => E.update({ step }),
      });
      const text = E.make("p", { class: "step-text" });
      const pick = (i, j) => E.update({ i, j });
      const source = E.matrix({ pick: (row, column) => (E.state.step < 3 ? E.update({ i: row }) : pick(row, column)) });
      const target = E.matrix({
        pick: (row, column) => {
          if (E.state.step < 3) E.update({ j: row });
          else if (E.state.step === 3) pick(column, row);
          else pick(row, column);
        },
      });
      const both = E.matrix({ pick });
      const captions = [E.make("figcaption"), E.make("figcaption"), E.make("figcaption")];
      const figure = (matrix, caption, heading, side) =>
        E.make("figure", {}, E.make("h2", { class: side }, heading), E.make("div", { class: "holder" }, matrix.element), caption);
      const two = E.make("div", { class: "pair" },
        figure(source, captions[0], "S, the sources' matrix", "of-source"), figure(target, captions[1], "T, the targets' matrix", "of-target"));
      const bars = E.bars({ name: "loads", side: "plain", edit: null });
      const barsTitle = E.make("h2");
      const one = E.make("div", { class: "pair" }, figure(both, captions[2], "Both together", ""),
        E.make("figure", {}, barsTitle, bars.element, E.make("figcaption", {}, "A line is the target's degree, which is never passed.")));
      const follow = E.followControls();
      const controls = E.panel("who is followed, k and seed", follow, E.fanOutControl(), E.seedControl());
      const digest = E.digestLine();
      const words = E.inWords("The routes in words");
      root.append(steps.element, text, two, one, controls.element, digest.element, words.element);
      let before = E.state.step;
      return () => {
        const state = E.state;
        const moving = state.step === before + 1;
        before = state.step;
        steps.update();
        controls.update();
        E.replace(text, E.make("strong", {}, `${state.step + 1} of ${STEPS.length}, ${STEPS[state.step].title}: `), STEPS[state.step].text);
        const together = state.step >= 5;
        two.hidden = together;
        one.hidden = !together;
        const scenes = together ? [bothScene(state.step, state)] : ["source", "target"].map((side) => sideScene(state.step, side, state, moving));
        const matrices = together ? [both] : [source, target];
        const below = together ? [captions[2]] : captions;
        scenes.forEach((scene, x) => {
          matrices[x].show(scene, moving ? 900 : 0);
          below[x].textContent = scene.words.replace(/^The .*?\. /, "");
        });
        const routes = E.routes(state);
        if (together) {
          const o = E.stage(state, "o");
          const counts = state.t.map((_, j) => (state.step === 6 ? routes.columnLoads()[j] : state.s.reduce((sum, _degree, i) => sum + o[i * state.t.length + j], 0)));
          const name = state.step === 6 ? "Sources that each target keeps: its load" : "Sources that have each target as a candidate";
          barsTitle.textContent = name;
          bars.show({ values: counts, limits: state.t, most: Math.max(...state.t, 1), numbers: true, words: `${name}: ${counts.join(", ")}` });
        }
        digest.show("Digest of the routes:", routes.digest());
        E.replace(words.body, E.routesTable(routes));
        E.say(`Step ${state.step + 1} of ${STEPS.length}, ${STEPS[state.step].title}. ${STEPS[state.step].text} ${scenes.map((scene) => scene.words).join(" ")}`);
      };
    },
  });
})(Explore);
