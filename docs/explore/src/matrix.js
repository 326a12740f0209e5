// Bit matrices on a canvas: a square for every one. Marks can move from one place to another, which is what the stages do.
// The canvas is only the picture; every screen that has one says the same in words.
"use strict";

(function (E) {
  const MARGIN = { left: 30, top: 22, right: 4, bottom: 4 };

  const colours = () => {
    const style = getComputedStyle(document.documentElement);
    return (name) => style.getPropertyValue(`--${name}`).trim();
  };

  // options: { pick(row, column) or null }
  E.matrix = (options) => {
    const canvas = E.make("canvas", { class: "matrix", role: "img" });
    let scene = null;
    let stop = () => {};
    let at = 1;

    // The size of a cell follows the width that the page gives.
    function cellSize() {
      const width = Math.max(60, canvas.parentElement ? canvas.parentElement.clientWidth : 320);
      return Math.max(2, Math.min(26, (width - MARGIN.left - MARGIN.right) / scene.columns, 420 / scene.rows));
    }

    function paint() {
      if (!scene || !canvas.isConnected) return;
      const cell = cellSize();
      const width = MARGIN.left + cell * scene.columns + MARGIN.right;
      const height = MARGIN.top + cell * scene.rows + MARGIN.bottom;
      const sharp = window.devicePixelRatio || 1;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      canvas.width = Math.round(width * sharp);
      canvas.height = Math.round(height * sharp);
      const context = canvas.getContext("2d");
      context.scale(sharp, sharp);
      const colour = colours();
      context.fillStyle = colour("zero");
      const gap = cell > 5 ? 1 : 0.4;
      for (let row = 0; row < scene.rows; row++)
        for (let column = 0; column < scene.columns; column++)
          context.fillRect(MARGIN.left + column * cell, MARGIN.top + row * cell, cell - gap, cell - gap);
      context.save();
      context.beginPath();
      context.rect(MARGIN.left, MARGIN.top, cell * scene.columns, cell * scene.rows);
      context.clip();
      for (const mark of scene.marks) drawMark(context, colour, mark, cell, gap);
      context.restore();
      if (scene.followedRow !== null) follow(context, colour, cell, "row");
      if (scene.followedColumn !== null) follow(context, colour, cell, "column");
      drawNames(context, colour, cell);
    }

    function drawMark(context, colour, mark, cell, gap) {
      const from = mark.from || mark;
      // A mark that leaves the ring at one end comes back at the other: it is drawn at both.
      const row = from.row + (mark.row - from.row) * at;
      let column = from.column + (mark.column - from.column) * at;
      if (mark.turn !== undefined) column = (from.column + mark.turn * at) % scene.columns;
      const opacity = mark.fade === "out" ? 1 - 0.82 * at : 1;
      context.globalAlpha = opacity;
      context.fillStyle = colour(mark.colour);
      for (const wrapped of [column, column - scene.columns]) {
        if (wrapped < -1) continue;
        const [x, y, size] = [MARGIN.left + wrapped * cell, MARGIN.top + row * cell, cell - gap];
        context.beginPath();
        if (mark.shape === "upper") context.moveTo(x, y), context.lineTo(x + size, y), context.lineTo(x, y + size);
        else if (mark.shape === "lower") context.moveTo(x + size, y), context.lineTo(x + size, y + size), context.lineTo(x, y + size);
        else context.rect(x, y, size, size);
        context.fill();
        if (mark.shape === "kept" && cell >= 6) {
          context.fillStyle = colour("paper");
          context.beginPath();
          context.arc(x + size / 2, y + size / 2, size * 0.22, 0, 2 * Math.PI);
          context.fill();
          context.fillStyle = colour(mark.colour);
        }
      }
      context.globalAlpha = 1;
    }

    // A frame round the row or the column that is followed, and an arrow with its number.
    function follow(context, colour, cell, way) {
      const side = way === "row" ? scene.rowSide : scene.columnSide;
      if (side !== "source" && side !== "target") return;
      const index = way === "row" ? scene.followedRow : scene.followedColumn;
      const box = way === "row"
        ? [MARGIN.left - 1, MARGIN.top + index * cell - 1, cell * scene.columns + 1, cell + 1]
        : [MARGIN.left + index * cell - 1, MARGIN.top - 1, cell + 1, cell * scene.rows + 1];
      context.strokeStyle = colour(side);
      context.lineWidth = 2;
      context.strokeRect(...box);
      context.fillStyle = colour(side);
      context.font = "bold 12px system-ui, sans-serif";
      if (way === "row") {
        context.textAlign = "right";
        context.textBaseline = "middle";
        context.fillText(`${index}▸`, MARGIN.left - 3, MARGIN.top + (index + 0.5) * cell);
      } else {
        context.textAlign = "center";
        context.textBaseline = "bottom";
        const x = Math.max(MARGIN.left + 8, Math.min(MARGIN.left + scene.columns * cell - 8, MARGIN.left + (index + 0.5) * cell));
        context.fillText(`${index}▾`, x, MARGIN.top - 3);
      }
    }

    // What rows and columns are, in the corner's margins, where nothing is followed there.
    function drawNames(context, colour, cell) {
      context.fillStyle = colour("ink");
      context.font = "12px system-ui, sans-serif";
      context.textBaseline = "bottom";
      const free = scene.followedColumn === null || (scene.followedColumn + 0.5) * cell > 70;
      context.textAlign = free ? "left" : "right";
      context.fillText(`${scene.columnSide}s →`, free ? MARGIN.left : MARGIN.left + scene.columns * cell, MARGIN.top - 4);
      context.save();
      context.translate(12, MARGIN.top + scene.rows * cell);
      context.rotate(-Math.PI / 2);
      context.textBaseline = "middle";
      const low = scene.followedRow === null || (scene.rows - scene.followedRow - 0.5) * cell > 75;
      context.textAlign = low ? "left" : "right";
      context.fillText(`← ${scene.rowSide}s`, low ? 0 : scene.rows * cell, 0);
      context.restore();
    }

    if (options && options.pick) {
      canvas.addEventListener("click", (event) => {
        const box = canvas.getBoundingClientRect();
        const cell = cellSize();
        const column = Math.floor((event.clientX - box.left - MARGIN.left) / cell);
        const row = Math.floor((event.clientY - box.top - MARGIN.top) / cell);
        if (row >= 0 && column >= 0 && row < scene.rows && column < scene.columns) options.pick(row, column);
      });
      canvas.classList.add("pickable");
    }
    new ResizeObserver(paint).observe(document.getElementById("content"));
    document.addEventListener("themechange", paint);

    // scene: { rows, columns, rowSide, columnSide: "source" | "target" | "phase" | "column", followedRow, followedColumn, words,
    //          marks: [{ row, column, colour, shape, from: { row, column }, turn, fade }] }
    const show = (next, milliseconds) => {
      stop();
      scene = next;
      E.attributes(canvas, { "aria-label": next.words });
      stop = E.animate(milliseconds || 0, (x) => {
        at = x;
        paint();
      });
    };
    return { element: canvas, show };
  };

  // The ones of a matrix of bytes, as marks.
  E.marksOf = (bits, columns, mark) => {
    const marks = [];
    bits.forEach((bit, x) => {
      if (bit) {
        const [row, column] = [Math.floor(x / columns), x % columns];
        marks.push({ row, column, ...mark(row, column) });
      }
    });
    return marks;
  };
})(Explore);
