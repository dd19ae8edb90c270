// Decisions on their way to the server: kept in the browser until answered, sent one after the other, tried again.

import { Problem, call } from "./common.js";

const SLOWEST = 15000; // milliseconds between two tries while the network is away

export class Outbox {
  /** onstate(waiting, trouble), onanswer(entry, fact), onrefusal(entry, problem) */
  constructor(key, { onstate, onanswer, onrefusal }) {
    this.key = key;
    this.onstate = onstate;
    this.onanswer = onanswer;
    this.onrefusal = onrefusal;
    this.entries = JSON.parse(localStorage.getItem(key) ?? "[]");
    this.pause = 0;
    this.sending = false;
    addEventListener("online", () => this.hurry());
    addEventListener("focus", () => this.hurry());
    addEventListener("beforeunload", (event) => this.entries.length && event.preventDefault());
  }

  add(entry) {
    this.entries.push(entry);
    this.keep();
    this.send();
  }

  keep() {
    if (this.entries.length) localStorage.setItem(this.key, JSON.stringify(this.entries));
    else localStorage.removeItem(this.key);
    this.onstate(this.entries.length, this.pause > 0);
  }

  hurry() {
    this.pause = 0;
    clearTimeout(this.timer);
    this.send();
  }

  async send() {
    if (this.sending) return;
    this.sending = true;
    while (this.entries.length) {
      const entry = this.entries[0];
      try {
        const fact = await call("POST", `/api/v1/facts/${entry.fact}/decision`, {
          decision: entry.decision,
          revision: entry.revision,
          value: entry.value ?? null,
          reason: entry.reason ?? "",
        });
        this.pause = 0;
        this.entries.shift();
        // Later decisions on the same fact were made on what this one left.
        for (const later of this.entries) if (later.fact === entry.fact) later.revision = fact.revision;
        this.keep();
        this.onanswer(entry, fact);
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        const passing = problem.status === 0 || problem.status === 401 || problem.status >= 500;
        if (passing) {
          this.pause = Math.min(SLOWEST, this.pause ? this.pause * 2 : 1000);
          this.keep();
          this.timer = setTimeout(() => this.send(), this.pause);
          break;
        }
        // Whatever else was decided on this fact rested on the refused decision.
        this.entries = this.entries.filter((one) => one.fact !== entry.fact);
        this.keep();
        this.onrefusal(entry, problem);
      }
    }
    this.sending = false;
  }
}
