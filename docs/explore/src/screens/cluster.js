// A cluster that keeps every partition three times, in three racks; what happens to it, and the fewest copies that move.
"use strict";

(function (E) {
  const PARTITIONS = 128;
  const COPIES = 3;
  const RACKS = 6;
  const MOST_RACKS = 9;
  const NODES = 4;
  const WEIGHT = 4;
  // What stands behind the name of a node that has less than its weight.
  const PARTS = { 1: " ¼", 2: " ½" };

  const rackName = (rack) => String.fromCharCode(65 + rack);
  const nodeName = (node) => `${rackName(Math.floor(node / NODES))}${(node % NODES) + 1}`;

  // The cluster after some of the events: weights of all nodes that ever were.
  function weightsAfter(events) {
    const weights = new Array(RACKS * NODES).fill(WEIGHT);
    const rack = (index, weight) => {
      for (let node = index * NODES; node < (index + 1) * NODES; node++) weights[node] = weight;
    };
    for (const event of events) {
      const number = Number(event.slice(1));
      if (event[0] === "l" && number * NODES < weights.length) rack(number, 0);
      if (event[0] === "b" && number * NODES < weights.length) rack(number, WEIGHT);
      if (event[0] === "g" && weights.length < MOST_RACKS * NODES) weights.push(...new Array(NODES).fill(WEIGHT));
      if (event[0] === "h" && number < weights.length) weights[number] = Math.floor(weights[number] / 2);
    }
    return weights;
  }

  const asMap = (weights) => new Map(weights.map((weight, node) => [nodeName(node), weight]));
  const groupsOf = (weights) => weights.map((_, node) => rackName(Math.floor(node / NODES)));

  const placements = new Map();

  // { placement, moves, bound } after the events; computed from the placement before the last of them.
  function clusterAfter(events, seed) {
    const key = `${seed}/${events.join(".")}`;
    if (!placements.has(key)) {
      if (placements.size > 100) placements.clear();
      const weights = weightsAfter(events);
      if (events.length === 0) {
        placements.set(key, { placement: new E.library.Placement(PARTITIONS, asMap(weights), COPIES, { groups: groupsOf(weights), seed }), moves: [], bound: 0 });
      } else {
        const before = clusterAfter(events.slice(0, -1), seed).placement;
        placements.set(key, before.rebalance(asMap(weights), { groups: groupsOf(weights) }));
      }
    }
    return placements.get(key);
  }

  // How many copies would travel if the placement were made anew.
  function movedAnew(events, seed) {
    const before = clusterAfter(events.slice(0, -1), seed).placement;
    const weights = weightsAfter(events);
    const standing = weights.flatMap((weight, node) => (weight > 0 ? [node] : []));
    const anew = new E.library.Placement(PARTITIONS, new Map(standing.map((node) => [nodeName(node), weights[node]])), COPIES,
      { groups: standing.map((node) => rackName(Math.floor(node / NODES))), seed });
    let moved = 0;
    for (let partition = 0; partition < PARTITIONS; partition++) {
      const old = new Set(Array.from(before.table.subarray(partition * COPIES, (partition + 1) * COPIES)));
      for (let copy = 0; copy < COPIES; copy++) if (!old.has(standing[anew.table[partition * COPIES + copy]])) moved += 1;
    }
    return moved;
  }

  function sentence(events) {
    const event = events[events.length - 1];
    const number = Number(event.slice(1));
    const weight = weightsAfter(events)[number];
    return { l: `Rack ${rackName(number)} is lost.`, b: `Rack ${rackName(number)} is back.`, g: "A new rack has come.", h: weight > 0 ? `The weight of node ${nodeName(number)} is halved.` : `The weight of node ${nodeName(number)} is 0 now: it is to be empty.` }[event[0]];
  }

  // Why not fewer: the bound counts the copies that nodes have too many; where racks are in the way, others make room for them.
  const fewest = ({ moves, bound }) =>
    moves.length === bound ? `fewer than ${bound} cannot do it` :
      `${bound} leave nodes that have too many, and ${moves.length - bound} more make room, because copies of a partition stay in different racks. Fewer cannot do it`;

  function drawRack(rack, facts) {
    const columns = 5;
    const step = 9;
    const nodes = Array.from({ length: NODES }, (_, x) => rack * NODES + x);
    const dead = nodes.every((node) => facts.weights[node] === 0);
    const tall = Math.max(...facts.copies.map((copies) => Math.ceil(copies.length / columns))) * step + 28;
    const wide = columns * step + 18;
    const svg = E.draw("svg", { viewBox: `0 0 ${wide * NODES} ${tall}`, class: "nodes", role: "img",
      "aria-label": `Rack ${rackName(rack)}${dead ? ", lost" : ""}: ${nodes.map((node) => `node ${nodeName(node)} has ${facts.copies[node].length} copies, ${facts.came[node]} of them new`).join("; ")}` });
    nodes.forEach((node, x) => {
      const left = x * wide + 4;
      svg.append(E.draw("rect", { x: left, y: 2, width: wide - 6, height: tall - 4, rx: 4, class: `node ${facts.weights[node] === 0 ? "dead" : ""}` }),
        E.draw("text", { x: left + 5, y: 15, class: "node-name" }, `${nodeName(node)}${PARTS[facts.weights[node]] || ""}`));
      facts.copies[node].forEach((copy, y) => {
        const cx = left + 5 + (y % columns) * step;
        const cy = 21 + Math.floor(y / columns) * step;
        svg.append(E.draw("rect", { x: cx, y: cy, width: 7, height: 7, class: `copy ${copy.came ? "came" : ""}` }));
        if (copy.came) svg.append(E.draw("circle", { cx: cx + 3.5, cy: cy + 3.5, r: 1.6, class: "dot" }));
        if (copy.partition === facts.partition) svg.append(E.draw("rect", { x: cx - 1.5, y: cy - 1.5, width: 10, height: 10, class: "mine" }));
      });
      svg.append(E.draw("text", { x: left + wide - 11, y: 15, class: "node-load", "text-anchor": "end" }, String(facts.copies[node].length)));
    });
    return { svg, dead };
  }

  function factsOf(state, now) {
    const weights = weightsAfter(state.events);
    const came = new Set(now.moves.map((move) => `${move.partition}/${move.to}`));
    const copies = weights.map(() => []);
    now.placement.table.forEach((node, x) => {
      const partition = Math.floor(x / COPIES);
      copies[node].push({ partition, came: came.has(`${partition}/${node}`) });
    });
    return { weights, copies, came: copies.map((list) => list.filter((copy) => copy.came).length), partition: now.placement.partition(state.key) };
  }

  E.screens.push({
    id: "cluster",
    short: "A cluster",
    title: "A cluster loses a rack",
    lead: [
      `The keys of a store are divided into ${PARTITIONS} partitions. Each is kept ${COPIES} times, on nodes (machines) in different racks, because a rack may fail as a whole. A node's weight says what part of the copies it is to have; at first all weights are alike. When nodes come and go, the library gives every node its number of copies again, and moves the fewest that can do it.`,
      "Take a rack away. A small square is a copy, and the number beside a node's name counts them. Copies with a dot have just travelled.",
    ],
    build(root) {
      const happen = (event) => E.update({ events: [...E.state.events, event] });
      const racks = E.make("div", { class: "racks" });
      const grow = E.button("Add a rack", () => happen("g0"));
      const node = E.make("select", { id: "node" });
      const half = E.button("Halve its weight", () => happen(`h${node.value}`));
      const undo = E.button("Undo", () => E.update({ events: E.state.events.slice(0, -1) }));
      const key = E.make("input", { type: "text", id: "key", autocomplete: "off", maxlength: 100 });
      key.addEventListener("input", () => E.update({ key: key.value }));
      const seed = E.seedControl();
      const result = E.make("p", { class: "result" });
      const found = E.make("p");
      const digest = E.digestLine();
      const words = E.inWords("The nodes in words");
      root.append(
        E.make("div", { class: "panel", role: "group", "aria-label": "what happens" }, grow,
          E.make("div", { class: "control" }, E.make("label", { for: "node" }, "a node"), node), half, undo, seed.element),
        result, racks,
        E.make("div", { class: "panel", role: "group", "aria-label": "look-up" }, E.make("div", { class: "control wide" }, E.make("label", { for: "key" }, "look up a key"), key)), found,
        digest.element, words.element);
      return () => {
        const state = E.state;
        seed.update();
        const { value: now, error } = E.tried(() => clusterAfter(state.events, state.seed));
        if (error) {
          E.complain(`${sentence(state.events)} That cannot be: ${error}`);
          E.state = { ...state, events: state.events.slice(0, -1) };
          history.replaceState(null, "", E.toAddress(E.state));
          return;
        }
        const facts = factsOf(state, now);
        const loads = facts.copies.map((list) => list.length);
        const standing = loads.filter((_, x) => facts.weights[x] === WEIGHT);
        const text = state.events.length
          ? `${sentence(state.events)} ${now.moves.length} of ${PARTITIONS * COPIES} copies travel; ${fewest(now)}. A placement made anew would move ${movedAnew(state.events, state.seed)}.`
          : `All ${PARTITIONS * COPIES} copies lie evenly: every node has ${Math.min(...standing)}${Math.max(...standing) > Math.min(...standing) ? ` or ${Math.max(...standing)}` : ""}.`;
        result.textContent = text;
        const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.rack : undefined;
        E.replace(racks, Array.from({ length: facts.weights.length / NODES }, (_, rack) => {
          const { svg, dead } = drawRack(rack, facts);
          return E.make("section", { class: `rack ${dead ? "lost" : ""}` },
            E.make("h2", {}, `Rack ${rackName(rack)}${dead ? ", lost" : ""}`), svg,
            E.button(dead ? `Bring rack ${rackName(rack)} back` : `Lose rack ${rackName(rack)}`, () => happen(`${dead ? "b" : "l"}${rack}`), { "data-rack": rack }));
        }));
        if (focused !== undefined) racks.querySelector(`[data-rack="${focused}"]`).focus();
        if (node.options.length !== facts.weights.length) E.replace(node, facts.weights.map((_, x) => E.make("option", { value: x }, nodeName(x))));
        E.attributes(grow, { "aria-disabled": facts.weights.length >= MOST_RACKS * NODES });
        E.attributes(undo, { "aria-disabled": state.events.length === 0 });
        if (key.value !== state.key) key.value = state.key;
        found.textContent = `The key “${state.key}” is in partition ${facts.partition}, always. Its copies are on the nodes ${E.list(now.placement.lookup(state.key))}: framed above.`;
        digest.show("Digest of the placement's file:", BigInt("0x" + JSON.parse(now.placement.toText()).digest));
        E.replace(words.body, E.table("Copies of every node", ["node", "weight", "copies", "new"], loads.map((load, x) => [nodeName(x), facts.weights[x], load, facts.came[x]])));
        E.say(text);
      };
    },
  });
})(Explore);
