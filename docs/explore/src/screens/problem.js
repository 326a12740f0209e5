// The problem: degrees of both sides, k and the seed; and the routes that the library makes of them.
"use strict";

(function (E) {
  // Degrees of a few kinds for `size` members, when there are `most` members on the other side.
  const KINDS = {
    "all alike": (size, most) => new Array(size).fill(Math.max(1, Math.round(most * 0.6))),
    "rising": (size, most) => Array.from({ length: size }, (_, x) => Math.max(1, Math.round(((x + 1) * most) / size))),
    "a few large": (size, most) => Array.from({ length: size }, (_, x) => (x % 4 === 1 ? most : Math.max(1, Math.round(most * 0.25)))),
  };

  function side(name, field, other, title) {
    const bars = E.bars({
      name: `degrees of the ${name}s`, side: name,
      what: (index) => `degree of ${name} ${index}`,
      edit: (values) => E.update({ [field]: values }),
    });
    const typed = E.make("input", { type: "text", autocomplete: "off", inputmode: "text", "aria-label": `degrees of all ${name}s, with commas between them` });
    typed.addEventListener("change", () => {
      const numbers = typed.value.split(/[\s,.]+/).filter(Boolean).map(Number);
      const most = E.state[other].length;
      if (numbers.length >= 1 && numbers.length <= E.LARGEST && numbers.every((x) => Number.isInteger(x) && x >= 0 && x <= most)) E.update({ [field]: numbers });
      else E.complain(`degrees of the ${name}s: 1 to ${E.LARGEST} whole numbers from 0 to ${most} are needed, with commas between them`);
    });
    const count = E.number({
      label: `number of ${name}s`, range: () => [1, E.LARGEST], read: () => E.state[field].length,
      write: (size) => E.update(E.resized(field, size)),
    });
    const kinds = Object.entries(KINDS).map(([kind, make]) =>
      E.button(kind, () => E.update({ [field]: make(E.state[field].length, E.state[other].length) }), { class: "chip" }));
    const element = E.make("section", { class: "side", role: "group", "aria-label": title },
      E.make("h2", { class: `of-${name}` }, title),
      bars.element,
      E.make("div", { class: "panel" }, count.element,
        E.make("div", { class: "control", role: "group", "aria-label": `shape of the ${name}s' degrees` }, E.make("span", {}, "shape"), E.make("span", { class: "chips" }, kinds))),
      E.make("details", {}, E.make("summary", {}, "Type the degrees"), typed));
    const update = () => {
      count.update();
      const most = E.state[other].length;
      bars.show({ values: E.state[field], most, limitOfEdit: most, numbers: true, followed: field === "s" ? E.state.i : E.state.j });
      typed.value = E.state[field].join(", ");
    };
    return { element, update };
  }

  // Another number of members of a side: new ones have the degrees of the first ones. The other side's degrees are cut to what is left.
  E.resized = (field, size) => {
    const old = E.state[field];
    const other = field === "s" ? "t" : "s";
    return {
      [field]: Array.from({ length: size }, (_, x) => old[x % old.length]),
      [other]: E.state[other].map((degree) => Math.min(degree, size)),
    };
  };

  E.routesScene = (state, routes, words) => {
    const marks = [];
    for (let row = 0; row < state.s.length; row++)
      for (const column of routes.row(row)) marks.push({ row, column, shape: "kept", colour: row === state.i && column === state.j ? "pair" : "candidate" });
    return {
      rows: state.s.length, columns: state.t.length, rowSide: "source", columnSide: "target", followedRow: state.i, followedColumn: state.j, marks, words,
    };
  };

  E.routesTable = (routes) =>
    E.table("Targets of every source", ["source", "targets"], Array.from({ length: routes.nSources }, (_, row) => [row, routes.row(row).join(", ") || "none"]));

  function elsewhere(state) {
    const [s, t] = [state.s, state.t].map((degrees) => `[${degrees.join(", ")}]`);
    return `# Python\nimport phaserouter as pr\nprint(pr.route(${s}, ${t}, ${state.k}, seed=${state.seed}).digest())\n\n` +
      `// Rust: Router::builder().seed(${state.seed}).build()?.route(&s, &t, ${state.k})?.digest()\n` +
      `// JavaScript\nimport { load } from "phaserouter";\nconst pr = await load();\n` +
      `console.log(pr.route(${s}, ${t}, ${state.k}, { seed: ${state.seed}n }).digest());`;
  }

  E.screens.push({
    id: "problem",
    short: "The task",
    title: "Who gets whom?",
    lead: [
      "Many sources are to be sent to many targets: tokens to experts, keys to disks, jobs to machines. The degree of a source is how many targets " +
        "it wants, the degree of a target how many sources it takes at most, and no source gets more than k targets.",
      "Draw other degrees: drag the top of a bar, or type them. Or turn the seed, a number that decides everything else. The library routes at once, and whoever gives it the same numbers gets the same routes.",
    ],
    build(root) {
      const sources = side("source", "s", "t", "What the sources want");
      const targets = side("target", "t", "s", "What the targets take");
      const controls = E.panel("k and seed", E.fanOutControl(), E.seedControl());
      const matrix = E.matrix({ pick: (i, j) => E.update({ i, j }) });
      const caption = E.make("p", { class: "note" });
      const digest = E.digestLine();
      const words = E.inWords("The routes in words");
      const code = E.make("pre", { tabindex: 0 });
      root.append(
        E.make("div", { class: "pair" }, sources.element, targets.element),
        controls.element,
        E.make("div", { class: "pair" },
          E.make("figure", {}, E.make("h2", {}, "The routes"), E.make("div", { class: "holder" }, matrix.element)),
          E.make("div", {}, caption, digest.element, words.element,
            E.make("details", {}, E.make("summary", {}, "The same routes elsewhere"), code))));
      return () => {
        const state = E.state;
        [sources, targets, controls].forEach((part) => part.update());
        const routes = E.routes(state);
        const count = routes.stats.activeRoutes;
        const full = Array.from({ length: state.s.length }, (_, row) => routes.row(row).length).filter((x) => x === state.k).length;
        const text = `${E.plural(Number(count), "route")}: a filled square for each, in the row of its source and the column of its target. A click follows another pair. ${full} of ${E.plural(state.s.length, "source")} ${full === 1 ? "has" : "have"} k = ${state.k} targets, the others fewer: how many a source can have depends on the seed, as the next screens show. ` +
          `Source ${state.i} gets ${routes.row(state.i).length ? "targets " + E.list(Array.from(routes.row(state.i))) : "no target"}.`;
        caption.textContent = text;
        matrix.show(E.routesScene(state, routes, `The routes, a row for every source and a column for every target. ${text}`));
        digest.show("Digest of these routes (a fingerprint: who has the same routes has the same digest, in every language):", routes.digest());
        E.replace(words.body, E.routesTable(routes));
        code.textContent = elsewhere(state);
        E.say(text);
      };
    },
  });
})(Explore);
