// usage: node browser.mjs PAGE
// Runs the tests of vectors.test.mjs in Chromium, without a window and from a file: writes a page that has the library, the
// vectors and the tests in it, and fails unless the page says that all of them have passed.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [page] = process.argv.slice(2);
const read = (file) => readFileSync(new URL(file, import.meta.url), "utf8");
const withoutImports = (text) => text.replace(/^import .*\n/gm, "").replace(/^export /gm, "");
const folder = new URL("../../../tests/vectors/", import.meta.url);
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
);

// What the tests take from Node, as far as they use it.
const node = `
const { load } = phaserouter;
const files = ${JSON.stringify(files).replaceAll("<", "\\u003c")};
const readFileSync = (url) => files[url.pathname.split("/").pop()];
const shown = (value) =>
  JSON.stringify(ArrayBuffer.isView(value) ? [value.constructor.name, ...value] : value, (_, one) =>
    typeof one === "bigint" ? one + "n" : one);
const assert = {
  equal(a, b, what) { if (!Object.is(a, b)) throw new Error(what + ": " + String(a) + " is not " + String(b)); },
  deepEqual(a, b, what) { if (shown(a) !== shown(b)) throw new Error(what + ": " + shown(a) + " is not " + shown(b)); },
  throws(run, type, what) {
    try { run(); } catch (problem) { if (problem instanceof type) return; throw problem; }
    throw new Error(what + ": no error");
  },
};
let passed = 0;
const test = (name, body) => { body(); ++passed; };
`;
const tests = withoutImports(read("vectors.mjs") + read("vectors.test.mjs"));
const module = `${node}\ntry {\n${tests}\ndocument.title = "passed " + passed;\n} catch (problem) {\ndocument.title = "failed: " + problem.stack;\n}`;
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><title>not run</title><script>${read("../dist/phaserouter.js")}</script>` +
    `<script type="module">${module}</script>`,
);

const options = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=120000", "--dump-dom"];
const dom = execFileSync("chromium", [...options, pathToFileURL(page).href], {
  encoding: "utf8",
  maxBuffer: 2 ** 30,
  stdio: ["ignore", "pipe", "ignore"],
});
const [, title] = /<title>([^<]*)<\/title>/.exec(dom) ?? [];
const expected = read("vectors.test.mjs").match(/^test\(/gm).length;
if (title !== `passed ${expected}`) throw new Error(`Chromium: ${title}`);
console.log(`Chromium, from a file: ${title}`);
