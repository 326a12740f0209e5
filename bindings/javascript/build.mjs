// usage: node build.mjs WASM [FOLDER]
// Makes the folder dist: the module, and the whole package with the module in it as one file, in two forms. Both are made
// of the files of src by putting each into a function of its own: there is no other tool in between.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const license = readFileSync(join(here, "LICENSE"), "utf8").trim();
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

/** @typedef {{name: string, imports: Map<string, string[]>, body: string, exports: string[]}} Module */

/** Source text without comments: every comment of src is a line, or a type in front of a name. */
function withoutComments(text) {
  return text
    .replace(/\/\*\*[^]*?\*\/ ?/g, "")
    .replace(/^ *\/\/.*\n/gm, "")
    .replace(/\n\s*\n/g, "\n");
}

/** Names of a list in braces. */
const namesIn = (list) =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);

/** One file of src, taken apart. */
function moduleOf(file) {
  const imports = new Map();
  const exports = [];
  const add = (_, list, from) => {
    imports.set(from, [...(imports.get(from) ?? []), ...namesIn(list)]);
    return "";
  };
  let body = withoutComments(readFileSync(join(here, "src", file), "utf8"));
  body = body.replace(/^import \{([^}]*)\} from "\.\/([\w.]+)";\n/gm, add);
  body = body.replace(/^export \{([^}]*)\} from "\.\/([\w.]+)";\n/gm, (all, list, from) => {
    exports.push(...namesIn(list));
    return add(all, list, from);
  });
  body = body.replace(/^export \* from "\.\/([\w.]+)";\n/gm, (all, from) => {
    const names = moduleOf(from).exports;
    exports.push(...names);
    return add(all, names.join(), from);
  });
  body = body.replace(/^export \{([^}]*)\};\n/gm, (_, list) => (exports.push(...namesIn(list)), ""));
  body = body.replace(/^export ((?:async )?function\*?|class|const) (\w+)/gm, (_, kind, name) => {
    exports.push(name);
    return `${kind} ${name}`;
  });
  if (/^(import|export)\b/m.test(body)) throw new Error(`${file}: an import or export of another form`);
  return { name: file.replace(/\.js$/, ""), imports, body, exports };
}

/** The file and all that it needs, what is needed first. */
function inOrder(file, done = new Map(), open = []) {
  if (open.includes(file)) throw new Error(`a circle of imports: ${[...open, file].join(" -> ")}`);
  if (done.has(file)) return done;
  const module = moduleOf(file);
  for (const needed of module.imports.keys()) inOrder(needed, done, [...open, file]);
  return done.set(file, module);
}

function asFunction({ name, imports, body, exports }) {
  const names = [...imports].map(([from, list]) => `const { ${list.join(", ")} } = $${from.replace(/\.js$/, "")};\n`);
  return `const $${name} = (() => {\n${names.join("")}${body}return { ${exports.join(", ")} };\n})();\n`;
}

/** Everything in one scope, with the module as text: compressed, because base 64 can hardly be compressed afterwards. */
function wholeOf(wasm) {
  const modules = [...inOrder("library.js").values(), ...inOrder("load.js").values()];
  const unique = [...new Map(modules.map((module) => [module.name, module])).values()];
  return `${unique.map(asFunction).join("")}
const bytesOf = async () => {
  const packed = Uint8Array.from(atob("${gzipSync(wasm, { level: 9 }).toString("base64")}"), (byte) => byte.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
};
const load = () => $load.loadOnce(bytesOf).then(() => $library);
`;
}

const [wasmFile, folder = join(here, "dist")] = process.argv.slice(2);
const wasm = readFileSync(wasmFile);
const notice = `/*! phaserouter ${version}\n${license}\n*/\n`;
const whole = wholeOf(wasm);
const names = moduleOf("library.js").exports;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "phaserouter.wasm"), wasm);
writeFileSync(
  join(folder, "phaserouter.mjs"),
  `${notice}${whole}export { load };\nexport const { ${names.join(", ")} } = $library;\n`,
);
writeFileSync(
  join(folder, "phaserouter.js"),
  `${notice}globalThis.phaserouter = (() => {\n"use strict";\n${whole}return Object.freeze({ load, ...$library });\n})();\n`,
);
