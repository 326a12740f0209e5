// What the reader has chosen, and how it is written in the address: #screen?name=value&...
//
// Only what differs from the defaults is written. Lists are numbers with dots between them. An address with values that
// are out of range is read as far as it is right, and says what was not.
"use strict";

(function (E) {
  const whole = (text) => (/^[0-9]{1,20}$/.test(text) ? Number(text) : NaN);
  const list = (text) => (text === "" ? [] : text.split(".").map(whole));
  const inRange = (number, least, most) => Number.isInteger(number) && number >= least && number <= most;

  const numberField = (least, most) => ({
    read: (text) => (inRange(whole(text), least, most) ? whole(text) : undefined),
    write: String,
    rule: `a whole number from ${least} to ${most}`,
  });
  const listField = (shortest, longest, least, most) => ({
    read: (text) => {
      const numbers = list(text);
      const right = numbers.length >= shortest && numbers.length <= longest && numbers.every((x) => inRange(x, least, most));
      return right ? numbers : undefined;
    },
    write: (numbers) => numbers.join("."),
    rule: `${shortest} to ${longest} whole numbers from ${least} to ${most}, with dots between them`,
  });

  const FIELDS = {
    // degrees of the sources and of the targets
    s: listField(1, E.LARGEST, 0, E.LARGEST),
    t: listField(1, E.LARGEST, 0, E.LARGEST),
    k: numberField(1, E.LARGEST),
    seed: {
      read: (text) => (/^[0-9]{1,20}$/.test(text) && BigInt(text) < 1n << 64n ? BigInt(text) : undefined),
      write: String,
      rule: "a whole number from 0 to 2^64 - 1",
    },
    // the source and the target that are followed
    i: numberField(0, E.LARGEST - 1),
    j: numberField(0, E.LARGEST - 1),
    // phases that the reader has dragged: of the targets, and of the sources
    piS: listField(1, E.LARGEST, 0, E.LARGEST - 1),
    piT: listField(1, E.LARGEST, 0, E.LARGEST - 1),
    // the step of the screens "stages" and "assignment", and the block that the latter shows
    step: numberField(0, 6),
    part: numberField(0, 4),
    block: numberField(0, E.LARGEST - 1),
    // the screen "loads": whether many seeds are tried
    many: numberField(0, 1),
    // the screen "scores": how many sources have come, and the reader's own prices
    come: numberField(1, 10),
    own: listField(4, 4, 0, 20),
    // the screen "cluster": what has happened so far, one letter with a number for each; and the key that is looked up
    events: { read: (text) => (/^([lbgh][0-9]{1,2}(\.|$))*$/.test(text) ? text.split(".").filter(Boolean) : undefined),
      write: (events) => events.join("."), rule: "events such as l2 or b2, with dots between them" },
    key: { read: (text) => (text.length <= 100 ? text : undefined), write: String, rule: "a text of at most 100 characters" },
  };

  E.DEFAULTS = Object.freeze({
    screen: "problem",
    s: [6, 9, 10, 5, 3, 7, 8, 9, 8, 9, 9, 4], t: [8, 3, 5, 10, 7, 9, 6, 8, 10, 4, 9, 7], k: 3, seed: 9n, i: 5, j: 10,
    piS: null, piT: null, step: 0, part: 0, block: 0, many: 0, come: 1, own: null, events: [], key: "user:4711",
  });

  const same = (a, b) => String(a) === String(b);

  E.toAddress = (state) => {
    const pairs = Object.entries(FIELDS)
      .filter(([name]) => state[name] !== null && !same(state[name], E.DEFAULTS[name]))
      .map(([name, field]) => `${name}=${encodeURIComponent(field.write(state[name]))}`);
    return `#${state.screen}${pairs.length ? "?" + pairs.join("&") : ""}`;
  };

  const isPermutation = (numbers, size) =>
    numbers.length === size && new Set(numbers).size === size && numbers.every((x) => x < size);

  // What one field alone cannot say: the fields must fit each other.
  function settle(state, complaints) {
    const drop = (name, rule) => {
      if (complaints) complaints.push(`${name}: ${rule}`);
      return E.DEFAULTS[name];
    };
    const m = state.s.length;
    const n = state.t.length;
    if (state.s.some((degree) => degree > n)) {
      if (complaints) complaints.push(`s: no source can want more than all ${n} targets`);
      state.s = state.s.map((degree) => Math.min(degree, n));
    }
    if (state.t.some((degree) => degree > m)) {
      if (complaints) complaints.push(`t: no target can take more than all ${m} sources`);
      state.t = state.t.map((degree) => Math.min(degree, m));
    }
    if (state.piS && !isPermutation(state.piS, n)) state.piS = drop("piS", `each of the ${n} phases once is needed`);
    if (state.piT && !isPermutation(state.piT, m)) state.piT = drop("piT", `each of the ${m} phases once is needed`);
    state.i = Math.min(state.i, m - 1);
    state.j = Math.min(state.j, n - 1);
    return state;
  }

  // { state, complaints }
  E.fromAddress = (hash) => {
    const [screen, query] = hash.replace(/^#/, "").split("?");
    const state = { ...E.DEFAULTS };
    const complaints = [];
    if (E.screens.some((known) => known.id === screen)) state.screen = screen;
    else if (screen) complaints.push(`there is no screen "${screen}"`);
    for (const [name, text] of new URLSearchParams(query || "")) {
      const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : null;
      const value = field ? field.read(text) : undefined;
      if (value !== undefined) state[name] = value;
      else complaints.push(field ? `${name}: ${field.rule} is needed` : `there is nothing that is called "${name}"`);
    }
    return { state: settle(state, complaints), complaints };
  };

  // Changes the state, the address and the screen. Other degrees or another seed put everybody on phases of the seed again.
  E.update = (patch) => {
    const before = E.state;
    const state = { ...before, ...patch };
    const resized = state.s.length !== before.s.length || state.t.length !== before.t.length;
    if (resized || state.seed !== before.seed) {
      if (!("piS" in patch)) state.piS = null;
      if (!("piT" in patch)) state.piT = null;
    }
    E.state = settle(state, null);
    E.complain("");
    history.replaceState(null, "", E.toAddress(E.state));
    E.refresh();
  };
})(Explore);
