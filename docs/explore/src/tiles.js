// A table of targets in equal cells: runs of the same target are one tile. Shows the ring of the assignment unrolled, one turn to a row,
// and the slots of a block.
"use strict";

(function (E) {
  const LEFT = 4;

  // rows: lists of target numbers; followed: the target that stands out; faint(column): whether the column is out of play; parity(target):
  // whether its tiles are tinted, so that neighbours differ; heads, feet: texts above and below the columns, or null.
  E.tiles = () => {
    const svg = E.draw("svg", { class: "tiles", role: "img" });
    let shown = null;
    let room = 0;

    function paint() {
      const { rows, followed, faint, heads, feet, footName, words, parity } = shown;
      const columns = rows[0].length;
      // As large as the page has room for; where that is too small the picture is wider than the page and can be scrolled.
      room = svg.parentElement ? svg.parentElement.clientWidth : 0;
      const cell = Math.max(9, Math.min(44, ((room || 660) - 2 * LEFT) / columns));
      const tall = Math.max(14, Math.min(26, 300 / rows.length));
      const top = heads ? 20 : 4;
      const bottom = feet ? 34 : 4;
      const width = LEFT * 2 + cell * columns;
      const height = top + tall * rows.length + bottom;
      E.attributes(svg, { viewBox: `0 0 ${width} ${height}`, "aria-label": words, width, height, style: `width:${width}px` });
      const parts = [];
      rows.forEach((row, y) => {
        for (let x = 0; x < columns; ) {
          let end = x + 1;
          while (end < columns && row[end] === row[x] && faint(end) === faint(x)) end += 1;
          parts.push(tile(row[x], x, end, y, { cell, tall, top, followed, faint: faint(x), odd: parity ? parity(row[x]) : false }));
          x = end;
        }
      });
      const line = (texts, y) => texts.map((text, x) =>
        E.draw("text", { x: LEFT + (x + 0.5) * cell, y, "text-anchor": "middle", class: "tick", "font-size": Math.min(12, cell * 0.62) }, text));
      if (heads) parts.push(...line(heads, 14));
      if (feet) {
        parts.push(...line(feet, top + tall * rows.length + 14));
        parts.push(E.draw("text", { x: LEFT, y: height - 4, class: "tick" }, footName));
      }
      E.replace(svg, parts);
    }

    const show = (next) => {
      shown = next;
      paint();
    };
    new ResizeObserver(() => shown && svg.parentElement && svg.parentElement.clientWidth !== room && paint()).observe(document.getElementById("content"));

    function tile(target, begin, end, y, look) {
      const x = LEFT + begin * look.cell;
      const width = (end - begin) * look.cell;
      const kind = `tile ${target === look.followed ? "followed" : ""} ${look.faint ? "faint" : ""} ${look.odd ? "odd" : ""}`;
      const named = width >= 12 && look.tall >= 12;
      return E.draw("g", { class: kind },
        E.draw("rect", { x: x + 0.5, y: look.top + y * look.tall + 0.5, width: width - 1, height: look.tall - 1 }),
        named ? E.draw("text", { x: x + width / 2, y: look.top + (y + 0.5) * look.tall + 4, "text-anchor": "middle" }, String(target)) : null);
    }
    return { element: svg, show };
  };
})(Explore);
