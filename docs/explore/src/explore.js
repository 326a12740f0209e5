// What all files of the page share. They are plain scripts, because a page that is opened from a file may not load modules.
// Every file adds what it has to this one object; index.html has their order.
"use strict";

const Explore = {
  /** @type {any} the library, once it is loaded (phaserouter.load()) */
  library: null,
  /** @type {any[]} the screens, in the order of the page: { id, short, title, lead, build(root) -> update() } */
  screens: [],
  /** @type {any} what the reader has chosen; see state.js */
  state: null,
  // The most sources, targets and targets for each source that the page draws.
  LARGEST: 64,
};
