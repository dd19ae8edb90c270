// Keys of the review page: one table, which also is the help. A key is shown only while it works here.

import { el } from "./common.js";

/** ``keys``: [{ keys: ["Enter"], shown: "回车", says, when: () => bool, run: (event) => void }] */
export function listen(keys) {
  document.addEventListener("keydown", (event) => {
    // An input method's Enter chooses characters; it never approves.
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.target.matches("input, textarea, select")) return;
    const control = event.target.closest("button, a");
    if (control && (event.key === "Enter" || event.key === " ")) return;
    const name = event.shiftKey && event.key === "Tab" ? "Shift+Tab" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
    // Tab walks through the facts only from the list or from nowhere; elsewhere it moves as everywhere.
    if (name.endsWith("Tab") && control) return;
    const found = keys.find((key) => key.keys.includes(name) && key.when(event));
    if (!found) return;
    event.preventDefault();
    found.run(event);
  });
}

export function explain(keys, list) {
  const rows = keys.filter((key) => key.when()).flatMap((key) => [el("dt", {}, ...key.shown.split(" ").map((one) => el("kbd", {}, one))), el("dd", {}, key.says)]);
  list.replaceChildren(...rows);
}
