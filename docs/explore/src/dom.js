// Small functions around the document.
"use strict";

(function (E) {
  const SVG = "http://www.w3.org/2000/svg";

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? "" : String(value));
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined));
    return element;
  }

  // make("p", { class: "lead" }, "text", otherElement): an element. An attribute that begins with "on" is a listener.
  E.make = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
  // The same within a picture.
  E.draw = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

  E.replace = (element, ...children) => element.replaceChildren(...children.flat().filter((child) => child !== null));

  // Sets attributes only where they change, so that screen readers are not told the same twice.
  E.attributes = (element, values) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === null) element.removeAttribute(name);
      else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
    }
  };

  // Says something to screen readers, once the reader has stopped changing things for a moment.
  let saying = 0;
  E.say = (text) => {
    clearTimeout(saying);
    saying = setTimeout(() => {
      document.getElementById("status").textContent = text;
    }, 400);
  };

  E.calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  // Calls frame(x) with x from 0 to 1 until it is 1. Whoever asks for less motion sees the end at once.
  E.animate = (milliseconds, frame) => {
    if (E.calm() || milliseconds === 0) {
      frame(1);
      return () => {};
    }
    let stopped = false;
    const begin = performance.now();
    const next = (now) => {
      if (stopped) return;
      const x = Math.min(1, Math.max(0, (now - begin) / milliseconds));
      frame(x * x * (3 - 2 * x));
      if (x < 1) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    return () => {
      stopped = true;
    };
  };

  // A digest as the library's other forms print it.
  E.hexadecimal = (digest) => "0x" + digest.toString(16).toUpperCase().padStart(16, "0");

  E.plural = (count, one, many) => `${count} ${count === 1 ? one : many || one + "s"}`;

  // "3, 4 and 7"
  E.list = (items) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`);

  // What a picture shows, in words: closed at first.
  E.inWords = (summary) => {
    const body = E.make("div", { class: "words" });
    const details = E.make("details", {}, E.make("summary", {}, summary), body);
    return { element: details, body };
  };

  // A table of text: head is a list of strings, rows a list of lists. The first cell of a row is its heading.
  E.table = (caption, head, rows) =>
    E.make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": caption },
      E.make("table", {},
        E.make("caption", {}, caption),
        E.make("thead", {}, E.make("tr", {}, head.map((text) => E.make("th", { scope: "col" }, text)))),
        E.make("tbody", {}, rows.map((row) =>
          E.make("tr", {}, row.map((cell, x) => (x === 0 ? E.make("th", { scope: "row" }, String(cell)) : E.make("td", {}, String(cell)))))))));
})(Explore);
