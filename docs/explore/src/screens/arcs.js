// One source's arc and one target's arc meet: two rings, on which phases can be dragged.
"use strict";

(function (E) {
  // Puts a member on another phase; who stood there takes the old one, so that every phase keeps exactly one.
  function swapped(phases, member, phase) {
    const moved = Array.from(phases);
    moved[moved.indexOf(phase)] = moved[member];
    moved[member] = phase;
    return moved;
  }

  function verdict(state, facts) {
    const { i, j, k } = state;
    const tick = (yes) => E.make("strong", { class: yes ? "yes" : "no" }, yes ? "✓ yes" : "✗ no");
    const candidate = facts.targetOnArc && facts.sourceOnArc;
    const kept = facts.kept.includes(j);
    let end = `So target ${j} is no candidate of source ${i}.`;
    if (candidate) {
      const cut = facts.candidates.length > k;
      end = `Each is on the other's arc, so target ${j} is a candidate of source ${i}` +
        (cut ? `. Of ${facts.candidates.length} candidates the source keeps k = ${k}; this one is ${kept ? "kept" : "not among them"}.` : `, and is kept: there are not more than k = ${k}.`);
    }
    return {
      parts: [
        E.make("li", {}, `Is target ${j}, on phase ${facts.piS[j]}, on the arc of source ${i}? `, tick(facts.targetOnArc)),
        E.make("li", {}, `Is source ${i}, on phase ${facts.piT[i]}, on the arc of target ${j}? `, tick(facts.sourceOnArc)),
        E.make("li", { class: candidate ? "meet" : "" }, end),
      ],
      text: `Target ${j} is ${facts.targetOnArc ? "" : "not "}on the arc of source ${i}; source ${i} is ${facts.sourceOnArc ? "" : "not "}on the arc of target ${j}. ${end}`,
    };
  }

  function factsOf(state) {
    const [m, n] = [state.s.length, state.t.length];
    const { piS, piT } = E.phases(state);
    const shuffled = [E.stage(state, "sShuffled"), E.stage(state, "tShuffled")];
    const o = E.stage(state, "o");
    const kept = Array.from(E.routes(state).row(state.i));
    const candidates = Array.from({ length: n }, (_, j) => j).filter((j) => o[state.i * n + j]);
    return {
      piS, piT, kept, candidates,
      onSource: Array.from({ length: n }, (_, j) => shuffled[0][state.i * n + j] === 1),
      onTarget: Array.from({ length: m }, (_, i) => shuffled[1][state.j * m + i] === 1),
      targetOnArc: shuffled[0][state.i * n + state.j] === 1,
      sourceOnArc: shuffled[1][state.j * m + state.i] === 1,
    };
  }

  E.screens.push({
    id: "arcs",
    short: "Two arcs meet",
    title: "One source's arc and one target's arc",
    lead: [
      "The same without tables. Sources lay their degrees round a ring as arcs, one behind the other, and the seed puts every target on one place of this ring, a phase; targets do the same on a ring of their own. " +
        "A target is a candidate of a source where each stands on the other's arc.",
      "Drag a number to another phase, or move it with the arrow keys: it changes places with whoever stands there.",
    ],
    build(root) {
      const left = E.ring({
        side: "source", other: "target", pick: (j) => E.update({ j }),
        move: (j, phase) => E.update({ piS: swapped(E.phases(E.state).piS, j, phase) }),
      });
      const right = E.ring({
        side: "target", other: "source", pick: (i) => E.update({ i }),
        move: (i, phase) => E.update({ piT: swapped(E.phases(E.state).piT, i, phase) }),
      });
      const answer = E.make("ol", { class: "verdict" });
      const follow = E.followControls();
      const back = E.button("Back to the seed's phases", () => E.update({ piS: null, piT: null }));
      const controls = E.panel("who is followed, k and seed", follow, E.fanOutControl(), E.seedControl(), { element: back });
      const all = E.make("p");
      const digest = E.digestLine();
      const words = E.inWords("The rings in words");
      root.append(
        E.make("div", { class: "pair rings" },
          E.make("figure", {}, E.make("h2", {}, "The sources' ring, with the targets on it"), left.element),
          E.make("figure", {}, E.make("h2", {}, "The targets' ring, with the sources on it"), right.element)),
        answer, controls.element, all, digest.element, words.element);
      return () => {
        const state = E.state;
        const facts = factsOf(state);
        left.show({ degrees: state.s, phases: state.t.length, owner: state.i, members: Array.from(facts.piS), within: facts.onSource, followed: state.j,
          words: `Ring of ${state.t.length} phases. The arc of source ${state.i} has ${state.s[state.i]} of them.` });
        right.show({ degrees: state.t, phases: state.s.length, owner: state.j, members: Array.from(facts.piT), within: facts.onTarget, followed: state.i,
          words: `Ring of ${state.s.length} phases. The arc of target ${state.j} has ${state.t[state.j]} of them.` });
        const said = verdict(state, facts);
        E.replace(answer, said.parts);
        controls.update();
        E.attributes(back, { "aria-disabled": state.piS === null && state.piT === null });
        all.textContent = `Candidates of source ${state.i}: ${facts.candidates.join(", ") || "none"}. Kept: ${facts.kept.slice().sort((a, b) => a - b).join(", ") || "none"}.`;
        digest.show(state.piS || state.piT ? "Digest of the routes with your phases:" : "Digest of the routes:", E.routes(state).digest());
        E.replace(words.body,
          E.table("Phases of the targets on the sources' ring", ["target", "phase", `on the arc of source ${state.i}`], Array.from(facts.piS, (phase, j) => [j, phase, facts.onSource[j] ? "yes" : "no"])),
          E.table("Phases of the sources on the targets' ring", ["source", "phase", `on the arc of target ${state.j}`], Array.from(facts.piT, (phase, i) => [i, phase, facts.onTarget[i] ? "yes" : "no"])));
        E.say(said.text);
      };
    },
  });
})(Explore);
