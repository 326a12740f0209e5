// Reads the test vectors of tests/vectors, whose README describes the format.
import { readFileSync } from "node:fs";

const folder = new URL("../../../tests/vectors/", import.meta.url);

/** A case: its name, its operation and its values, all of them BigInt. */
class Case {
  constructor(name) {
    this.name = name;
    this.op = "";
    this.values = new Map();
  }
  has(key) {
    return this.values.has(key);
  }
  list(key) {
    return this.values.get(key).map(BigInt);
  }
  numbers(key) {
    return this.values.get(key).map(Number);
  }
  one(key) {
    return BigInt(this.values.get(key)[0]);
  }
  number(key) {
    return Number(this.values.get(key)[0]);
  }
  flag(key) {
    return this.number(key) === 1;
  }
}

export const textOf = (file) => readFileSync(new URL(file, folder), "utf8");

/** The cases of a file whose operation is one of these. */
export function cases(file, ...ops) {
  const found = [];
  let current;
  for (const line of textOf(file).split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [key, ...rest] = line.split(" ");
    if (key === "case") current = new Case(rest[0]);
    else if (key === "op") current.op = rest[0];
    else if (key === "end") found.push(current);
    else current.values.set(key, rest);
  }
  const chosen = found.filter((one) => ops.includes(one.op));
  if (chosen.length === 0) throw new Error(`${file} has no case of ${ops}`);
  return chosen;
}

/** Rows of a compressed table, as a dense one. */
export function dense(offsets, targets, k) {
  const rows = offsets.length - 1;
  const table = new Int32Array(rows * k).fill(-1);
  for (let i = 0; i < rows; ++i) targets.slice(offsets[i], offsets[i + 1]).forEach((t, q) => (table[i * k + q] = t));
  return table;
}
