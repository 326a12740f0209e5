// A ring of phases: one side's arcs, wound round it one behind the other, and the other side's members on its phases.
"use strict";

(function (E) {
  const SIZE = 340;
  const MIDDLE = SIZE / 2;
  const INNER = 52;
  const OUTER = 118;
  const RIM = 136;

  const point = (radius, turn) => [
    MIDDLE + radius * Math.sin(2 * Math.PI * turn),
    MIDDLE - radius * Math.cos(2 * Math.PI * turn),
  ];
  const text = (numbers) => numbers.map((x) => x.toFixed(2)).join(" ");

  // A band between two radii, from one turn to another, less than a whole turn later.
  function band(low, high, begin, end) {
    const far = end - begin > 0.5 ? 1 : 0;
    return `M${text(point(high, begin))}A${high} ${high} 0 ${far} 1 ${text(point(high, end))}` +
      `L${text(point(low, end))}A${low} ${low} 0 ${far} 0 ${text(point(low, begin))}Z`;
  }

  // The pieces of all arcs: every turn of the ring is a lap of its own, and an arc that passes phase zero goes on in the next.
  function pieces(degrees, phases) {
    const all = [];
    let offset = 0;
    degrees.forEach((degree, owner) => {
      let left = degree;
      while (left > 0) {
        const phase = offset % phases;
        const length = Math.min(left, phases - phase);
        all.push({ owner, lap: Math.floor(offset / phases), phase, length });
        offset += length;
        left -= length;
      }
    });
    return { all, laps: Math.max(1, Math.ceil(offset / phases)) };
  }

  // options: { side: whose arcs these are, other: who is on the phases, move(member, phase), pick(member) }
  E.ring = (options) => {
    const svg = E.draw("svg", { class: "ring", viewBox: `0 0 ${SIZE} ${SIZE}`, role: "group" });
    const arcs = E.draw("g", { "aria-hidden": "true" });
    const members = E.draw("g", { "aria-hidden": "true" });
    const middle = E.draw("text", { x: MIDDLE, y: MIDDLE - 4, "text-anchor": "middle", class: "middle", "aria-hidden": "true" });
    const below = E.draw("text", { x: MIDDLE, y: MIDDLE + 14, "text-anchor": "middle", class: "middle", "aria-hidden": "true" });
    const handle = E.draw("g", { role: "slider", tabindex: 0, class: `handle ${options.other}` },
      E.draw("circle", { r: 15 }), E.draw("text", { "text-anchor": "middle", dy: 5 }));
    svg.append(arcs, members, middle, below, handle);
    let shown = null;

    const phaseAt = (event) => {
      const box = svg.getBoundingClientRect();
      const x = event.clientX - box.left - box.width / 2;
      const y = event.clientY - box.top - box.height / 2;
      const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
      return { phase: Math.floor(turn * shown.phases), radius: (Math.hypot(x, y) / box.width) * SIZE };
    };
    // Where the members stand a finger drags them; elsewhere on the picture it scrolls the page.
    const onMembers = (radius) => radius >= OUTER && radius <= MIDDLE;
    svg.addEventListener("touchstart", (event) => {
      if (event.touches.length === 1 && onMembers(phaseAt(event.touches[0]).radius)) event.preventDefault();
    }, { passive: false });
    let dragging = false;
    svg.addEventListener("pointerdown", (event) => {
      const { phase, radius } = phaseAt(event);
      if (!onMembers(radius)) return;
      dragging = true;
      const member = shown.members.indexOf(phase);
      if (member !== shown.followed) options.pick(member);
      svg.setPointerCapture(event.pointerId);
      svg.classList.add("dragging");
      event.preventDefault();
    });
    svg.addEventListener("pointermove", (event) => {
      if (!dragging || !svg.hasPointerCapture(event.pointerId)) return;
      const { phase } = phaseAt(event);
      if (phase !== shown.members[shown.followed]) options.move(shown.followed, phase);
    });
    svg.addEventListener("lostpointercapture", () => {
      dragging = false;
      svg.classList.remove("dragging");
    });
    handle.addEventListener("keydown", (event) => {
      const phase = shown.members[shown.followed];
      const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 5, PageDown: -5 };
      if (event.key in steps) options.move(shown.followed, (phase + steps[event.key] + 5 * shown.phases) % shown.phases);
      else if (event.key === "Home") options.move(shown.followed, 0);
      else if (event.key === "End") options.move(shown.followed, shown.phases - 1);
      else return;
      event.preventDefault();
    });

    function drawArcs() {
      const { all, laps } = pieces(shown.degrees, shown.phases);
      const height = (OUTER - INNER) / laps;
      const room = Math.min(1.5, height / 4);
      const cut = 0.0012;
      E.replace(arcs,
        E.draw("circle", { cx: MIDDLE, cy: MIDDLE, r: RIM, class: "rim" }),
        shown.followedPhase === null ? null : E.draw("path", {
          class: `sector ${options.other}`,
          d: shown.phases === 1 ? "" : band(INNER - 8, RIM + 14, shown.followedPhase / shown.phases, (shown.followedPhase + 1) / shown.phases),
        }),
        all.map((piece) => {
          const begin = piece.phase / shown.phases + cut;
          const end = Math.max(begin + 0.001, Math.min(begin + 0.9995, (piece.phase + piece.length) / shown.phases - cut));
          const low = INNER + piece.lap * height;
          return E.draw("path", {
            class: `arc ${options.side} ${piece.owner === shown.owner ? "followed" : ""}`,
            d: band(low + room, low + height - room / 2, begin, end),
          });
        }),
        // Where phase zero is.
        E.draw("path", { class: "zero-line", d: `M${text(point(INNER - 8, 0))}L${text(point(OUTER + 4, 0))}` }));
    }

    function drawMembers() {
      const few = shown.phases <= 30;
      E.replace(members, shown.members.map((phase, member) => {
        if (member === shown.followed) return null;
        const [x, y] = point(RIM, (phase + 0.5) / shown.phases);
        const within = shown.within[member];
        return E.draw("g", { class: `member ${options.other} ${within ? "within" : ""}` },
          E.draw("circle", { cx: x, cy: y, r: few ? 10 : 3.2 }),
          few ? E.draw("text", { x, y: y + 4, "text-anchor": "middle" }, String(member)) : null);
      }));
      const [x, y] = point(RIM, (shown.followedPhase + 0.5) / shown.phases);
      E.attributes(handle, {
        transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
        "aria-label": `phase of ${options.other} ${shown.followed} on the ring of the ${options.side}s`,
        "aria-valuemin": 0, "aria-valuemax": shown.phases - 1, "aria-valuenow": shown.followedPhase,
        "aria-valuetext": `phase ${shown.followedPhase}, ${shown.within[shown.followed] ? "on" : "not on"} the arc of ${options.side} ${shown.owner}`,
      });
      handle.lastChild.textContent = String(shown.followed);
      handle.classList.toggle("within", shown.within[shown.followed]);
    }

    // degrees of the side with the arcs; phases: the size of the ring; owner: whose arc stands out; members[x]: the phase of member x of
    // the other side; within[x]: whether that is on the owner's arc; followed: the member that can be moved.
    const show = (values) => {
      shown = { ...values, followedPhase: values.members[values.followed] };
      E.attributes(svg, { "aria-label": values.words });
      middle.textContent = `${shown.phases} phases`;
      below.textContent = `${options.side}s' arcs`;
      drawArcs();
      drawMembers();
    };
    return { element: svg, show };
  };
})(Explore);
