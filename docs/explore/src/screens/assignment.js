// The exact assignment: why every row is full and every column exact. Loads, layout, blocks and rows are the library's; this file
// only lays them out.
"use strict";

(function (E) {
  const PARTS = [
    { title: "shares", text: "Forget what sources want: each is to get exactly k targets. A target's weight, here its degree, gives it a share of all routes, and its load is that share rounded down or up, as the seed decides. Together the loads are exactly as many as there are routes." },
    { title: "ring", text: "Lay the loads round a ring that has a phase for every source, one behind the other in an order that the seed draws. They go round exactly k times. So each phase is covered k times, by k different targets, because no load is longer than one turn: that is why rows can be full." },
    { title: "blocks", text: "Take phases at equal distances out of the ring: they are a block, and the rows of a block follow each other. Consecutive blocks take phases that are far apart, by the golden section, so that they have different targets. Whatever a block takes, nothing is left over in the end: that is why columns are exact." },
    { title: "deal", text: "A block lists its targets in another order, each as often as it has cells of it, in one line, which is broken into k lines of equal length. A row takes what stands in one column. No target is in a column twice, because its places in the line follow each other, and there are no more of them than columns." },
    { title: "rows", text: "All blocks together: every source has exactly k different targets, every target exactly its load, and each run of consecutive sources has nearly its share of every target." },
  ];

  // The ring unrolled: rows are its turns, columns its phases.
  function turnsOf(made, m, k) {
    const line = Array.from(made.layout).flatMap((target) => new Array(made.loads[target]).fill(target));
    return Array.from({ length: k }, (_, turn) => line.slice(turn * m, (turn + 1) * m));
  }

  const blockOfPhase = (made, phase) => made.blocks.findIndex((block) => block.residue === phase % made.blocks.length);

  // The slots of a block, from the library's rows: entry e of a row stands in line e, at the row's place in the deal.
  function slotsOf(made, block, k) {
    const slots = Array.from({ length: k }, () => new Array(block.rows));
    const rowAt = new Array(block.rows);
    for (let x = 0; x < block.rows; x++) {
      const place = (block.start + x * block.stride) % block.rows;
      rowAt[place] = block.firstRow + x;
      made.routes.row(block.firstRow + x).forEach((target, e) => { slots[e][place] = target; });
    }
    return { slots, rowAt };
  }

  // How far loads of the first rows are from their part of the rows, at most.
  function worstRun(made, rows, m) {
    const loads = new Array(made.loads.length).fill(0);
    for (let row = 0; row < rows; row++) for (const target of made.routes.row(row)) loads[target] += 1;
    return Math.max(...loads.map((load, j) => Math.abs(load - (made.loads[j] * rows) / m)));
  }

  function describe(state, made) {
    const [m, k, j] = [state.s.length, state.k, state.j];
    const block = made.blocks[state.block];
    const weights = state.t.reduce((a, b) => a + b, 0);
    const cells = turnsOf(made, m, k).flat().filter((target, y) => target === j && (y % m) % made.blocks.length === block.residue).length;
    const share = (k * m * state.t[j]) / weights;
    return [
      `Target ${j} has the weight ${state.t[j]} of ${weights}: a share of ${Number(share.toFixed(2))} of k × ${m} = ${k * m} routes, if that is no more than ${m}. Its load is ${made.loads[j]}.`,
      `${k} ${k === 1 ? "turn" : "turns"} of ${m} phases. Target ${j} has ${E.plural(made.loads[j], "cell")}; no column has it twice.`,
      `Block ${state.block} of ${made.blocks.length} has every ${made.blocks.length === 1 ? "phase" : `phase that leaves ${block.residue} when divided by ${made.blocks.length}`}: ${E.plural(block.rows, "phase")}, and the rows from ${block.firstRow} on. ${made.blocks.length > 1 ? `The next block begins ${E.plural(made.blocks[1].residue, "phase")} further on, round the ${made.blocks.length}: the golden stride. ` : ""}Target ${j} has ${E.plural(cells, "cell")} in it.`,
      `Block ${state.block} deals ${k} × ${block.rows} places to the rows ${block.firstRow} to ${block.firstRow + block.rows - 1}, every ${block.stride === 1 ? "row one place" : `row ${block.stride} places`} after the row before. Target ${j} has ${E.plural(cells, "place")}.`,
      `Source ${state.i} has the targets ${E.list(Array.from(made.routes.row(state.i)))}. In the first ${E.plural(state.i + 1, "row")} no target is more than ${worstRun(made, state.i + 1, m).toFixed(2)} routes away from its share.`,
    ];
  }

  function showTiles(tiles, state, made, part, words) {
    const [m, k] = [state.s.length, state.k];
    const odd = new Set(Array.from(made.layout).filter((_, q) => q % 2 === 1));
    const common = { followed: state.j, parity: (target) => odd.has(target), words };
    const phases = Array.from({ length: m }, (_, phase) => phase);
    const narrow = m > 32;
    if (part === 3) {
      const { slots, rowAt } = slotsOf(made, made.blocks[state.block], k);
      tiles.show({ ...common, rows: slots, faint: () => false, heads: null, feet: rowAt.map(String), footName: "row that takes the column" });
    } else {
      const chosen = made.blocks[state.block].residue;
      tiles.show({
        ...common, rows: turnsOf(made, m, k), faint: (phase) => part === 2 && phase % made.blocks.length !== chosen,
        heads: part === 2 ? phases.map((phase) => (narrow && phase % made.blocks.length !== chosen ? "" : String(blockOfPhase(made, phase)))) : null,
        feet: narrow ? phases.map((phase) => (phase % 8 ? "" : String(phase))) : phases.map(String),
        footName: part === 2 ? "phase (above: the block that has it)" : "phase",
      });
    }
  }

  E.screens.push({
    id: "assignment",
    short: "Exact assignment",
    title: "Every row full, every column exact",
    lead: ["If only loads matter, the same ring can do better: no source gets too few, and no target is more than a rounding away from its share."],
    build(root) {
      const steps = E.steps({ name: "steps", titles: PARTS.map((part) => part.title), read: () => E.state.part, write: (part) => E.update({ part }) });
      const text = E.make("p", { class: "step-text" });
      const bars = E.bars({ name: "loads", side: "target", edit: null });
      const tiles = E.tiles();
      const matrix = E.matrix({ pick: (i, j) => E.update({ i, j }) });
      const barsHolder = E.make("div", { class: "narrow" }, bars.element);
      const tilesHolder = E.make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "cells of targets" }, tiles.element);
      const matrixHolder = E.make("div", { class: "holder" }, matrix.element);
      const caption = E.make("figcaption");
      let blocks = 1;
      const block = E.number({ label: "block", range: () => [0, blocks - 1], read: () => E.state.block, write: (value) => E.update({ block: value }) });
      const follow = E.followControls();
      const more = E.button("Take 48 sources", () => E.update(E.resized("s", 48)));
      const controls = E.panel("block, who is followed, k and seed", { element: more }, block, follow, E.fanOutControl(), E.seedControl());
      const figure = E.make("figure", {}, barsHolder, tilesHolder, matrixHolder, caption);
      const digest = E.digestLine();
      const words = E.inWords("The rows in words");
      root.append(steps.element, text, figure, controls.element, digest.element, words.element);
      return () => {
        const { value: made, error } = E.tried(() => E.assignment(E.state));
        steps.update();
        figure.hidden = error !== null;
        words.element.hidden = error !== null;
        if (error) {
          controls.update();
          digest.show("", null);
          E.complain(error);
          return;
        }
        blocks = made.blocks.length;
        if (E.state.block >= blocks) E.state = { ...E.state, block: blocks - 1 };
        const state = E.state;
        controls.update();
        const part = state.part;
        E.replace(text, E.make("strong", {}, `${part + 1} of ${PARTS.length}, ${PARTS[part].title}: `), PARTS[part].text);
        const said = describe(state, made)[part];
        caption.textContent = said;
        barsHolder.hidden = part !== 0;
        tilesHolder.hidden = part < 1 || part > 3;
        matrixHolder.hidden = part !== 4;
        more.hidden = part !== 2 || state.s.length >= 48;
        block.element.hidden = part < 2 || part === 4;
        const loads = Array.from(made.loads);
        if (part === 0) bars.show({ values: loads, most: Math.max(...loads, 1), numbers: true, followed: state.j, words: `Loads of the targets: ${loads.join(", ")}` });
        else if (part < 4) showTiles(tiles, state, made, part, said);
        else matrix.show(E.routesScene(state, made.routes, said));
        digest.show("Digest of this assignment:", made.routes.digest());
        E.replace(words.body, E.routesTable(made.routes));
        E.say(`Step ${part + 1} of ${PARTS.length}, ${PARTS[part].title}. ${said}`);
      };
    },
  });
})(Explore);
