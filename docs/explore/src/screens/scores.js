// The assignment by scores: prices move as sources come, like paddles at an auction, and prove that nothing is better.
"use strict";

(function (E) {
  const SCORES = [
    [9, 6, 3, 1], [8, 7, 2, 4], [9, 5, 4, 2], [7, 6, 5, 3], [9, 8, 1, 2], [6, 3, 7, 2], [8, 4, 6, 5], [9, 7, 5, 1], [7, 8, 2, 6], [9, 4, 3, 5],
  ];
  const ROOM = 3;
  const TOP = 10;
  const N = SCORES[0].length;
  // The library does not take a bound above the number of sources.
  const roomOf = (sources) => Math.min(ROOM, sources);

  const wishesOf = (prices) => (row) => {
    const margins = SCORES[row].map((score, j) => score - prices[j]);
    const best = Math.max(...margins);
    return { best, targets: margins.flatMap((margin, j) => (margin === best ? [j] : [])) };
  };

  // No assignment of these sources has a larger total than this, whatever the prices: each source brings at most its best score less
  // price, or nothing, and each price is paid by no more sources than its target has room for.
  const boundOf = (prices, sources) =>
    Array.from({ length: sources }, (_, row) => wishesOf(prices)(row).best).reduce((a, b) => a + b, 0) +
    prices.reduce((sum, price) => sum + roomOf(sources) * Math.max(0, price), 0);

  // What would be if all took what they like best.
  function withoutPrices(sources, total) {
    const loads = new Array(N).fill(0);
    for (let row = 0; row < sources; row++) loads[SCORES[row].indexOf(Math.max(...SCORES[row]))] += 1;
    const full = loads.findIndex((load) => load > ROOM);
    return full < 0 ? "Everybody has what it likes best." :
      `If everybody took what it likes best, the total would be ${total}, but ${loads[full]} would be at target ${full}, which has room for ${ROOM}.`;
  }

  function paddles() {
    const svg = E.draw("svg", { class: "paddles", viewBox: "0 0 420 214", role: "img" });
    const floor = 146;
    const y = (price) => floor - (price * 120) / TOP;
    svg.append(...[0, 5, TOP].map((price) => E.draw("g", { class: "axis" },
      E.draw("line", { x1: 26, x2: 416, y1: y(price), y2: y(price), class: "grid" }), E.draw("text", { x: 20, y: y(price) + 4, "text-anchor": "end" }, String(price)))));
    const made = Array.from({ length: N }, (_, j) => {
      const x = 80 + j * 88;
      const stick = E.draw("rect", { x: x - 3, width: 6, class: "stick" });
      const head = E.draw("g", { class: "paddle" }, E.draw("circle", { cx: x, cy: 0, r: 17 }), E.draw("text", { x, y: 5, "text-anchor": "middle" }));
      const name = E.draw("text", { x, y: 186, "text-anchor": "middle", class: "name" }, `target ${j}`);
      const load = E.draw("text", { x, y: 202, "text-anchor": "middle", class: "name" });
      svg.append(stick, head, name, load);
      return { stick, head, load };
    });
    const show = (prices, loads, words) => {
      E.attributes(svg, { "aria-label": words });
      made.forEach((paddle, j) => {
        const height = Math.max(y(TOP) - 10, y(prices[j]));
        E.attributes(paddle.stick, { style: `y:${height}px;height:${Math.max(0, floor - height)}px` });
        E.attributes(paddle.head, { style: `transform:translateY(${height}px)` });
        paddle.head.lastChild.textContent = String(Number(prices[j].toFixed(2)));
        paddle.load.textContent = `has ${loads[j]} of ${ROOM}${loads[j] > ROOM ? " !" : ""}`;
        paddle.head.classList.toggle("over", loads[j] > ROOM);
      });
    };
    return { element: svg, show };
  }

  function scoreTable(sources, prices, chosen) {
    const wish = wishesOf(prices);
    return E.make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "scores" }, E.make("table", { class: "scores" },
      E.make("caption", {}, "Score less price, for every source and target. Star: what a source likes best at these prices. Framed: what the library gives it."),
      E.make("thead", {}, E.make("tr", {}, E.make("th", { scope: "col" }, "source"), Array.from({ length: N }, (_, j) => E.make("th", { scope: "col" }, `target ${j}`)))),
      E.make("tbody", {}, SCORES.map((scores, row) => {
        const come = row < sources;
        const likes = come ? wish(row).targets : [];
        return E.make("tr", { class: come ? "" : "waiting" }, E.make("th", { scope: "row" }, `${row}${come ? "" : " (to come)"}`),
          scores.map((score, j) => {
            const has = come && chosen && chosen[row] === j;
            const left = Number((score - prices[j]).toFixed(2));
            return E.make("td", { class: has ? "has" : "" },
              E.make("b", {}, String(score)), come ? E.make("small", {}, ` − ${Number(prices[j].toFixed(2))} = ${left}${likes.includes(j) ? " ★" : ""}`) : null,
              has ? E.make("span", { class: "for-readers" }, " gets it") : null);
          }));
      }))));
  }

  E.screens.push({
    id: "scores",
    short: "By scores",
    title: "Scores, and the prices that balance them",
    lead: [
      `Sources often suit some targets better than others: a score says how well. Here each of ten sources is to get one target, and a target has room for ${ROOM}. The library finds the assignment with the largest total score, and prices that prove it.`,
      "Sources come one after the other, and each time the library assigns all that have come. A target with room left costs nothing; where too many want one, its price rises, like a paddle at an auction, until one of them likes another better: its score less its price.",
    ],
    build(root) {
      const come = E.number({ label: "sources that have come", range: () => [1, SCORES.length], read: () => E.state.come, write: (value) => E.update({ come: value }) });
      const next = E.button("The next source comes", () => E.state.come < SCORES.length && E.update({ come: E.state.come + 1 }), { class: "main" });
      let playing = 0;
      const stop = () => {
        clearInterval(playing);
        playing = 0;
        all.textContent = "Let all come";
      };
      const play = () => {
        if (E.state.come === SCORES.length) E.update({ come: 1 });
        all.textContent = "Stop";
        playing = setInterval(() => {
          if (E.state.screen === "scores" && E.state.come < SCORES.length) E.update({ come: E.state.come + 1 });
          if (E.state.screen !== "scores" || E.state.come === SCORES.length) stop();
        }, 900);
      };
      const all = E.button("Let all come", () => (playing ? stop() : play()));
      const own = E.button("Set the prices yourself", () => E.update({ own: E.state.own ? null : [0, 0, 0, 0] }), { "aria-pressed": "false" });
      const picture = paddles();
      const sliders = Array.from({ length: N }, (_, j) => {
        const input = E.make("input", { type: "range", min: 0, max: TOP, step: 1, id: `price-${j}` });
        input.addEventListener("input", () => E.update({ own: E.state.own.map((price, x) => (x === j ? Number(input.value) : price)) }));
        return { input, element: E.make("div", { class: "control" }, E.make("label", { for: input.id }, `price of target ${j}`), input) };
      });
      const slidersHolder = E.make("div", { class: "panel", role: "group", "aria-label": "your prices" }, sliders.map((slider) => slider.element));
      const caption = E.make("figcaption");
      const table = E.make("div");
      const digest = E.digestLine();
      root.append(
        E.make("div", { class: "panel", role: "group", "aria-label": "sources and prices" }, come.element, next, all, own),
        slidersHolder,
        E.make("div", { class: "pair" }, E.make("figure", {}, picture.element, caption), table),
        E.make("details", {}, E.make("summary", {}, "Why prices prove it"),
          E.make("p", { class: "lead" }, "Write every score as score less price, plus price. Whatever a source gets, its score less price is at most its best (the star); and each price is paid " +
            "no more often than its target has room. So no assignment has a larger total than all stars together plus every price times the room: the bound. " +
            "It holds for any prices, also for yours. Where some assignment reaches it, that one is the best, and the prices are the proof.")),
        digest.element);
      return () => {
        const state = E.state;
        const best = E.byScores(SCORES, state.come, new Array(N).fill(roomOf(state.come)), state.seed);
        const chosen = Array.from({ length: state.come }, (_, row) => best.row(row)[0]);
        const total = Number(best.scoreStats.total);
        come.update();
        E.attributes(next, { "aria-disabled": state.come === SCORES.length });
        E.attributes(own, { "aria-pressed": state.own !== null });
        slidersHolder.hidden = state.own === null;
        const prices = state.own || Array.from(best.prices, (price) => Number(price));
        sliders.forEach((slider, j) => { slider.input.value = String(prices[j]); });
        const bound = boundOf(prices, state.come);
        let loads = Array.from(best.columnLoads());
        let text = `Total score: ${total}. The bound that the prices prove: ${Number(bound.toFixed(2))}. They are equal, so nothing is better. ${withoutPrices(state.come, Number(best.scoreStats.topTotal))}`;
        if (state.own) {
          loads = new Array(N).fill(0);
          for (let row = 0; row < state.come; row++) loads[wishesOf(prices)(row).targets[0]] += 1;
          text = `At your prices ${E.list(loads.map((load, j) => `${load} would take target ${j}`))}. Your prices prove that no assignment has more than ${bound}; ` +
            (bound === total ? `the library's has ${total}: you have found prices that prove it.` : `the library's has ${total}. Can you come down to it? No prices go below.`);
        }
        picture.show(prices, loads, `Prices: ${prices.map((price, j) => `target ${j} ${Number(price.toFixed(2))}`).join(", ")}.`);
        caption.textContent = text;
        const focus = document.activeElement && table.contains(document.activeElement);
        E.replace(table, scoreTable(state.come, prices, chosen));
        if (focus) table.querySelector(".scroll").focus();
        digest.show("Digest of the library's routes:", best.digest());
        E.say(text);
      };
    },
  });
})(Explore);
