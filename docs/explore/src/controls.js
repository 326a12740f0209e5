// Controls that several screens have: numbers, the seed, who is followed.
"use strict";

(function (E) {
  let made = 0;

  // A number with buttons for one less and one more. range() -> [least, most]; read() -> value; write(value) is called for
  // values of the range only.
  E.number = ({ label, range, read, write, hint }) => {
    const id = `number-${++made}`;
    const input = E.make("input", { id, type: "number", inputmode: "numeric", step: 1, "aria-describedby": hint ? `${id}-hint` : null });
    const change = (value) => {
      const [least, most] = range();
      if (Number.isInteger(value) && value >= least && value <= most) write(value);
      else E.complain(`${label}: a whole number from ${least} to ${most} is needed`);
    };
    input.addEventListener("change", () => change(input.value === "" ? NaN : Number(input.value)));
    const less = E.make("button", { type: "button", class: "step", "aria-label": `${label}: one less`, onclick: () => change(read() - 1) }, "−");
    const more = E.make("button", { type: "button", class: "step", "aria-label": `${label}: one more`, onclick: () => change(read() + 1) }, "+");
    const element = E.make("div", { class: "control" },
      E.make("label", { for: id }, label),
      E.make("span", { class: "stepper" }, less, input, more),
      hint ? E.make("small", { id: `${id}-hint` }, hint) : null);
    const update = () => {
      const [least, most] = range();
      E.attributes(input, { min: least, max: most });
      input.value = String(read());
      // A disabled button would lose the focus that it has.
      E.attributes(less, { "aria-disabled": read() <= least });
      E.attributes(more, { "aria-disabled": read() >= most });
    };
    return { element, update };
  };

  const LARGEST_SEED = (1n << 64n) - 1n;

  // The seed has 64 bits, more than a field for numbers holds.
  E.seedControl = () => {
    const write = (seed) => {
      if (seed < 0n || seed > LARGEST_SEED) E.complain("seed: a whole number from 0 to 2^64 - 1 is needed");
      else E.update({ seed });
    };
    const input = E.make("input", { id: `seed-${++made}`, type: "text", inputmode: "numeric", pattern: "[0-9]+", autocomplete: "off", class: "seed" });
    input.addEventListener("change", () => (/^[0-9]+$/.test(input.value.trim()) ? write(BigInt(input.value.trim())) : write(-1n)));
    const element = E.make("div", { class: "control" },
      E.make("label", { for: input.id }, "seed"),
      E.make("span", { class: "stepper" },
        E.make("button", { type: "button", class: "step", "aria-label": "seed: one less", onclick: () => write(E.state.seed - 1n) }, "−"),
        input,
        E.make("button", { type: "button", class: "step", "aria-label": "seed: one more", onclick: () => write(E.state.seed + 1n) }, "+")));
    return { element, update: () => { input.value = String(E.state.seed); } };
  };

  E.fanOutControl = () => E.number({
    label: "k, the most targets of a source",
    range: () => [1, E.LARGEST],
    read: () => E.state.k,
    write: (k) => E.update({ k }),
  });

  // Which source and which target a screen follows.
  E.followControls = () => {
    const source = E.number({
      label: "follow source", range: () => [0, E.state.s.length - 1], read: () => E.state.i, write: (i) => E.update({ i }),
    });
    const target = E.number({
      label: "follow target", range: () => [0, E.state.t.length - 1], read: () => E.state.j, write: (j) => E.update({ j }),
    });
    source.element.classList.add("of-source");
    target.element.classList.add("of-target");
    return { elements: [source.element, target.element], update: () => { source.update(); target.update(); } };
  };

  // A row of controls, and one function that updates all of them.
  E.panel = (name, ...controls) => {
    const elements = controls.flatMap((control) => control.elements || [control.element]);
    return {
      element: E.make("div", { class: "panel", role: "group", "aria-label": name }, elements),
      update: () => controls.forEach((control) => control.update && control.update()),
    };
  };

  E.button = (text, onclick, attributes) => E.make("button", { type: "button", onclick, ...attributes }, text);

  // Steps one after the other: a list of buttons, of which one is pressed, and "back" and "next".
  E.steps = ({ name, titles, read, write }) => {
    const buttons = titles.map((title, step) => E.button(`${step + 1}. ${title}`, () => write(step), { class: "chip" }));
    const back = E.button("Back", () => read() > 0 && write(read() - 1));
    const next = E.button("Next step", () => read() < titles.length - 1 && write(read() + 1), { class: "main" });
    const element = E.make("div", { class: "steps", role: "group", "aria-label": name },
      E.make("div", { class: "chips" }, buttons), E.make("div", { class: "walk" }, back, next));
    const update = () => {
      buttons.forEach((button, step) => E.attributes(button, { "aria-current": step === read() ? "step" : null }));
      E.attributes(back, { "aria-disabled": read() === 0 });
      E.attributes(next, { "aria-disabled": read() === titles.length - 1 });
    };
    return { element, update };
  };

  E.digestLine = () => {
    const value = E.make("output", { class: "digest", "aria-live": "off" });
    const element = E.make("p", { class: "digest-line" }, E.make("span", { class: "digest-name" }), " ", value);
    return {
      element,
      show: (name, digest) => {
        element.firstChild.textContent = name;
        value.textContent = digest === null ? "" : E.hexadecimal(digest);
      },
    };
  };
})(Explore);
