// Starts the page: loads the library, shows one screen at a time, and keeps the address.
"use strict";

(function (E) {
  const byId = (id) => document.getElementById(id);
  const built = new Map();
  let update = () => {};

  // What is wrong, said where everybody sees it; "" when nothing is.
  E.complain = (text) => {
    if (byId("notice").textContent !== text) byId("notice").textContent = text;
  };

  // Draws the current screen from the state.
  E.refresh = () => {
    update();
    links();
  };

  const indexOf = (id) => E.screens.findIndex((screen) => screen.id === id);

  function links() {
    const address = (screen) => E.toAddress({ ...E.state, screen: screen.id });
    for (const link of byId("screens").querySelectorAll("a")) link.setAttribute("href", address(E.screens[indexOf(link.dataset.screen)]));
    const here = indexOf(E.state.screen);
    for (const [id, step] of [["previous", -1], ["next", 1]]) {
      const screen = E.screens[here + step];
      byId(id).hidden = !screen;
      if (!screen) continue;
      byId(id).setAttribute("href", address(screen));
      byId(id).textContent = step < 0 ? `←\u00a0${screen.short}` : `${screen.short}\u00a0→`;
    }
  }

  function heading(screen) {
    const number = indexOf(screen.id) + 1;
    return [
      E.make("p", { class: "count" }, `${number} of ${E.screens.length}`),
      E.make("h1", { tabindex: -1, id: "heading" }, screen.title),
      screen.lead.map((text) => E.make("p", { class: "lead" }, text)),
    ];
  }

  function showScreen(first) {
    const screen = E.screens[indexOf(E.state.screen)];
    document.title = `${screen.title} · libphaserouter`;
    if (!built.has(screen.id)) {
      const root = E.make("article");
      root.append(...heading(screen).flat());
      built.set(screen.id, { root, update: screen.build(root) });
    }
    const { root, update: itsUpdate } = built.get(screen.id);
    update = itsUpdate;
    E.replace(byId("screen"), root);
    for (const link of byId("screens").querySelectorAll("a")) E.attributes(link, { "aria-current": link.dataset.screen === screen.id ? "page" : null });
    E.refresh();
    if (first) return;
    window.scrollTo(0, 0);
    root.querySelector("h1").focus({ preventScroll: true });
  }

  // The address was opened, changed by hand, or came back.
  function read(first) {
    const { state, complaints } = E.fromAddress(location.hash);
    E.state = state;
    E.complain("");
    showScreen(first);
    if (complaints.length) E.complain(`Not everything in this address could be used. ${complaints.join("; ")}.`);
  }

  // --- Light and dark -------------------------------------------------------------------------------------

  const THEMES = ["auto", "light", "dark"];

  function stored() {
    try {
      return localStorage.getItem("phaserouter-theme") || "auto";
    } catch {
      return "auto";
    }
  }

  function showTheme(theme) {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    byId("theme").textContent = { auto: "Colours: auto", light: "Colours: light", dark: "Colours: dark" }[theme];
    try {
      localStorage.setItem("phaserouter-theme", theme);
    } catch {
      // The choice then lasts as long as the page.
    }
    document.dispatchEvent(new Event("themechange"));
  }

  function themes() {
    let theme = THEMES.includes(stored()) ? stored() : "auto";
    showTheme(theme);
    byId("theme").addEventListener("click", () => {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      showTheme(theme);
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => document.dispatchEvent(new Event("themechange")));
  }

  async function share() {
    const button = byId("share");
    try {
      await navigator.clipboard.writeText(location.href);
      E.say("The address is copied. It holds everything you have changed.");
      button.textContent = "Copied";
    } catch {
      E.complain("The browser does not let this page copy. The address above holds everything you have changed.");
    }
    setTimeout(() => { button.textContent = "Copy address"; }, 2000);
  }

  async function start() {
    themes();
    byId("share").addEventListener("click", share);
    byId("again").addEventListener("click", () => E.update({ ...E.DEFAULTS, screen: E.state.screen }));
    byId("skip").addEventListener("click", (event) => {
      event.preventDefault();
      byId("content").focus();
    });
    E.replace(byId("screens"), E.screens.map((screen, x) =>
      E.make("li", {}, E.make("a", { "data-screen": screen.id, href: `#${screen.id}` }, E.make("span", { class: "number", "aria-hidden": "true" }, String(x + 1)), screen.short))));
    if (!globalThis.phaserouter) {
      E.complain("phaserouter.js is missing beside index.html: scripts/explore.sh makes it.");
      return;
    }
    try {
      E.library = await globalThis.phaserouter.load();
    } catch (error) {
      E.complain(`The library could not be started in this browser: ${error.message}`);
      return;
    }
    byId("about").textContent = `libphaserouter ${E.library.version()}, routing spec ${E.library.specVersion()}, as WebAssembly (${E.library.simdLevel()}). Nothing leaves this page: it needs no network.`;
    window.addEventListener("error", (event) => E.complain(`This page has a mistake: ${event.message}`));
    read(true);
    window.addEventListener("hashchange", () => read(false));
    document.documentElement.dataset.ready = performance.now().toFixed(1);
  }

  start();
})(Explore);
