// Put before the programs that Emscripten makes of the tests: they see the environment of the process that runs them. And
// Emscripten 3.1.6 takes the fetch that Node has had since then for a browser's, and would fetch files with it.
Module["preRun"] = [() => typeof ENV === "undefined" || Object.assign(ENV, process.env)];
globalThis.fetch = undefined;
