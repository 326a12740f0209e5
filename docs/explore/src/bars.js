// Bars: degrees that the reader can change, loads beside limits. A picture in SVG, with a slider of ARIA for every bar that can be
// changed: the tabulator key reaches one of them, left and right go on to the others, up and down change it.
"use strict";

(function (E) {
  const LEFT = 30;
  const HEIGHT = 150;
  const BOTTOM = 22;
  const TOP = 14;

  let charts = 0;

  // options: { name, side: "source" | "target" | "plain", edit(values) or null, what: (index) => "degree of source 3" }
  E.bars = (options) => {
    const hatch = `hatch-${++charts}`;
    const svg = E.draw("svg", { class: `bars ${options.side}`, role: options.edit ? "group" : "img", "aria-label": options.name },
      E.draw("defs", {}, E.draw("pattern", { id: hatch, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        E.draw("rect", { width: 5, height: 5, class: "over-paper" }), E.draw("line", { x1: 0, y1: 0, x2: 0, y2: 5, class: "over-line" }))));
    const axis = E.draw("g", { class: "axis", "aria-hidden": "true" });
    const body = E.draw("g");
    svg.append(axis, body);
    let shown = null;
    let current = 0;
    // As wide as the page gives room for, so that texts have their own size everywhere.
    let wide = 640;

    const barWidth = () => (wide - LEFT - 4) / shown.values.length;
    const heightOf = (value) => ((HEIGHT - BOTTOM - TOP) * value) / Math.max(1, shown.most);
    const edited = (index, value) => {
      const values = shown.values.slice();
      values[index] = Math.max(0, Math.min(shown.limitOfEdit, value));
      if (values[index] !== shown.values[index]) options.edit(values);
    };

    function make(index) {
      const parts = {
        group: E.draw("g"),
        hit: E.draw("rect", { class: "hit" }),
        bar: E.draw("rect", { class: "bar" }),
        over: E.draw("rect", { fill: `url(#${hatch})`, class: "over" }),
        range: E.draw("path", { class: "range" }),
        limit: E.draw("line", { class: "limit" }),
        mark: E.draw("text", { class: "mark", "text-anchor": "middle" }),
        label: E.draw("text", { class: "label", "text-anchor": "middle", "aria-hidden": "true" }),
      };
      parts.group.append(parts.hit, parts.bar, parts.over, parts.range, parts.limit, parts.mark, parts.label);
      if (options.edit) {
        E.attributes(parts.group, { role: "slider", "aria-orientation": "vertical" });
        parts.group.addEventListener("keydown", (event) => key(event, index));
        parts.group.addEventListener("focus", () => { current = index; });
      }
      return parts;
    }

    function key(event, index) {
      const value = shown.values[index];
      const steps = { ArrowUp: value + 1, ArrowDown: value - 1, PageUp: value + 5, PageDown: value - 5, Home: 0, End: shown.limitOfEdit };
      if (event.key in steps) edited(index, steps[event.key]);
      else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
        const next = Math.max(0, Math.min(shown.values.length - 1, index + (event.key === "ArrowLeft" ? -1 : 1)));
        current = next;
        place();
        bars[next].group.focus();
      } else return;
      event.preventDefault();
    }

    if (options.edit) {
      // A finger or the mouse draws the heights; what it passes over takes the height at which it passes.
      const paint = (event) => {
        const box = svg.getBoundingClientRect();
        const x = ((event.clientX - box.left) / box.width) * wide - LEFT;
        const y = ((event.clientY - box.top) / box.height) * HEIGHT;
        const index = Math.floor(x / barWidth());
        if (index < 0 || index >= shown.values.length) return;
        edited(index, Math.round(((HEIGHT - BOTTOM - y) / (HEIGHT - BOTTOM - TOP)) * shown.most));
      };
      // A finger may also be about to scroll the page: it draws once it has gone sideways, or when it is lifted where it was put.
      let fingerAt = null;
      svg.addEventListener("pointerdown", (event) => {
        svg.setPointerCapture(event.pointerId);
        fingerAt = event.pointerType === "touch" ? event.clientX : null;
        if (fingerAt === null) paint(event);
        event.preventDefault();
      });
      svg.addEventListener("pointermove", (event) => {
        if (!svg.hasPointerCapture(event.pointerId)) return;
        if (fingerAt !== null && Math.abs(event.clientX - fingerAt) < 8) return;
        fingerAt = null;
        paint(event);
      });
      svg.addEventListener("pointerup", (event) => fingerAt !== null && paint(event));
      svg.classList.add("editable");
    }

    const bars = [];

    function place() {
      wide = Math.max(260, svg.clientWidth || 640);
      E.attributes(svg, { viewBox: `0 0 ${wide} ${HEIGHT}` });
      current = Math.min(current, shown.values.length - 1);
      bars.forEach((parts, index) => draw(parts, index));
    }

    function draw(parts, index) {
      const value = shown.values[index];
      const limit = shown.limits ? shown.limits[index] : null;
      const width = barWidth();
      const x = LEFT + index * width;
      const gap = Math.min(3, width * 0.15);
      const floor = HEIGHT - BOTTOM;
      const within = limit === null ? value : Math.min(value, limit);
      E.attributes(parts.hit, { x, y: TOP - 8, width, height: floor - TOP + 8 });
      E.attributes(parts.bar, { x: x + gap, y: floor - heightOf(within), width: width - 2 * gap, height: heightOf(within) });
      // What is not drawn must not be there, or it would count for the frame of the focus.
      E.attributes(parts.over, { display: value > within ? null : "none", x: x + gap, y: floor - heightOf(value), width: width - 2 * gap, height: heightOf(value - within) });
      E.attributes(parts.limit, limit === null ? { display: "none" } :
        { display: null, x1: x + gap / 2, x2: x + width - gap / 2, y1: floor - heightOf(limit), y2: floor - heightOf(limit) });
      const range = shown.ranges ? shown.ranges[index] : null;
      const middle = x + width / 2;
      E.attributes(parts.range, range ? { display: null, d: `M${middle} ${floor - heightOf(range[0])}V${floor - heightOf(range[1])}` } : { display: "none" });
      // A number that the line of the limit would strike through stands above the line.
      const crossed = limit !== null && limit >= value && heightOf(limit) - heightOf(value) < 16;
      E.attributes(parts.mark, { x: middle, y: floor - heightOf(crossed ? limit : value) - 3 });
      parts.mark.textContent = limit !== null && value > limit ? "!" : width >= 14 && shown.numbers && !range ? String(value) : "";
      const labelled = width >= 14 || index % 8 === 0;
      E.attributes(parts.label, { x: middle, y: HEIGHT - 6 });
      parts.label.textContent = labelled ? String(index) : "";
      parts.group.classList.toggle("followed", index === shown.followed);
      if (options.edit) {
        E.attributes(parts.group, {
          tabindex: index === current ? 0 : -1, "aria-label": options.what(index), "aria-valuemin": 0,
          "aria-valuemax": shown.limitOfEdit, "aria-valuenow": value,
        });
      }
    }

    // values; most: the largest value of the scale; limits, ranges: none, or one for each bar; limitOfEdit: the largest that the
    // reader may give; followed: the index of the bar that stands out; unit: what the scale counts.
    const show = (values) => {
      shown = values;
      while (bars.length < shown.values.length) {
        const parts = make(bars.length);
        bars.push(parts);
        body.append(parts.group);
      }
      while (bars.length > shown.values.length) bars.pop().group.remove();
      place();
      drawAxis();
      if (!options.edit) E.attributes(svg, { "aria-label": shown.words || options.name });
    };

    function drawAxis() {
      const floor = HEIGHT - BOTTOM;
      E.replace(axis, [0, shown.most].map((value) => [
        E.draw("line", { x1: 28, x2: wide - 4, y1: floor - heightOf(value), y2: floor - heightOf(value), class: "grid" }),
        E.draw("text", { x: 24, y: floor - heightOf(value) + 4, "text-anchor": "end" }, String(value)),
      ]).flat());
    }

    new ResizeObserver(() => {
      if (!shown || svg.clientWidth === 0 || svg.clientWidth === wide) return;
      place();
      drawAxis();
    }).observe(svg);
    return { element: svg, show };
  };
})(Explore);
