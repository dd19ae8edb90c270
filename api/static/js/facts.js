// The list of facts: one row each, the chosen one opened with its words, its doubts and the enlarged place.

import { el } from "./common.js";
import { shown } from "./values.js";

const STANDINGS = {
  approved: ["✓", "已确认", "good"],
  corrected: ["✎", "已更正", "auto"],
  rejected: ["✕", "不采信", "bad"],
};

function markOf(fact) {
  if (fact.needs_person) return ["？", "待复核", "unsure"];
  return STANDINGS[fact.standing] ?? ["◦", "自动采信", "auto"];
}

export class FactList {
  constructor(desk, sheet, { choose, act, mayDecide }) {
    this.desk = desk;
    this.sheet = sheet;
    this.choose = choose;
    this.act = act;
    this.mayDecide = mayDecide;
    this.box = document.getElementById("list");
    this.rows = new Map();
    this.draw();
    this.box.addEventListener("click", (event) => {
      const row = event.target.closest("[data-fact]");
      if (row && !event.target.closest("button, input, textarea, select")) this.choose(row.dataset.fact, { keep: true });
    });
  }

  draw() {
    const parts = [];
    for (const group of this.desk.groups) {
      const head = el("h2", { class: group.doubtful ? "doubtful" : null }, group.title);
      if (group.paper) head.append(el("span", { class: "tiny quiet" }, ` ${group.paper.file} 第${group.paper.first_page}页`));
      const rows = group.facts.map((fact) => this.row(fact, group.doubtful));
      parts.push(el("div", { role: "group", "aria-label": group.title }, head, ...rows));
    }
    if (!this.desk.order.length) parts.push(el("p", { class: "quiet none" }, "这些材料中没有须复核的事实。"));
    this.box.replaceChildren(...parts);
  }

  row(fact, withPaper) {
    const row = el("article", { class: "fact", id: `fact-${fact.id}`, "data-fact": fact.id, role: "option" });
    this.rows.set(fact.id, row);
    row.dataset.paper = withPaper ? this.desk.paperOf(fact).title : "";
    this.fill(fact);
    return row;
  }

  fill(fact) {
    const row = this.rows.get(fact.id);
    const chosen = fact.id === this.desk.chosen;
    const [sign, word, tone] = markOf(fact);
    row.className = `fact ${fact.needs_person ? "doubt" : fact.standing}${chosen ? " chosen" : ""}`;
    row.setAttribute("aria-selected", String(chosen));
    const value = el("div", { class: `value ${fact.value_type}` }, shown(fact.value, fact.value_type));
    const changed = fact.value !== fact.read_value && el("span", { class: "was tiny" }, `识读为 ${shown(fact.read_value, fact.value_type)}`);
    row.replaceChildren(
      el(
        "div",
        { class: "line" },
        el("span", { class: "name" }, fact.label, fact.critical && el("i", { title: "涉及金额、产能或权属" }, "关键")),
        el("span", { class: `mark ${tone}` }, el("span", { "aria-hidden": "true" }, sign), word),
      ),
      value,
    );
    if (changed) row.append(changed);
    if (fact.needs_person || chosen) {
      const doubts = fact.doubts.map((doubt) => el("li", {}, doubt));
      if (doubts.length) row.append(el("ul", { class: "doubts" }, ...doubts));
    }
    if (chosen) row.append(...this.opened(fact, row));
    else if (row.dataset.paper) row.append(el("div", { class: "tiny quiet" }, `${row.dataset.paper} · 第${fact.places[0].page}页`));
  }

  opened(fact, row) {
    const paper = this.desk.paperOf(fact);
    const crop = el("div", { class: "crop" }, el("canvas", { role: "img", "aria-label": "原件上的位置" }));
    const where = fact.places.map((place) => `第${place.page}页`).filter((one, index, all) => all.indexOf(one) === index);
    const by = fact.decided_by ? ` · ${fact.decided_by}` : "";
    const facts = el("p", { class: "tiny quiet" }, `${paper.title} ${where.join("、")} · 置信度 ${(fact.confidence * 100).toFixed(1)}%${by}`);
    const parts = [crop, el("p", { class: "quote" }, `“${fact.places[0].text}”`), facts];
    if (this.mayDecide) parts.push(this.buttons(fact));
    const error = row.dataset.error;
    if (error) parts.push(el("p", { class: "form-error", role: "alert" }, error));
    return parts;
  }

  buttons(fact) {
    const button = (decision, word, key, tone = "") =>
      el("button", { type: "button", tabindex: "-1", class: `button ${tone}`, onclick: () => this.act(decision) }, word, el("kbd", {}, key));
    const box = el("div", { class: "acts" });
    if (fact.standing === "unreviewed" || fact.standing === "rejected") box.append(button("approve", "确认", "回车", "main"));
    box.append(button("edit", "更正", "E"));
    if (fact.standing !== "rejected") box.append(button("reject", "不采信", "R"));
    if (fact.standing !== "unreviewed") box.append(button("undo", "撤销", "U"));
    return box;
  }

  /** Draw the enlarged place of the chosen fact, once its page is there. */
  crop() {
    const fact = this.desk.current;
    const canvas = fact && this.rows.get(fact.id)?.querySelector(".crop canvas");
    if (canvas) canvas.parentElement.hidden = false;
    if (canvas && !this.sheet.crop(fact, canvas)) canvas.parentElement.hidden = true;
  }

  /** Open a field in the chosen row. Resolves to what was typed, or null when it was left with Escape. */
  ask({ label, value, hint, choices, confirm }) {
    const row = this.rows.get(this.desk.chosen);
    row.querySelector(".asking")?.remove();
    return new Promise((resolve) => {
      const field = choices
        ? el("select", { class: "input", "aria-label": label }, ...choices.map((one) => el("option", { value: one, selected: one === value }, one)))
        : el("textarea", { class: "input", "aria-label": label, rows: value.length > 24 ? "3" : "1", spellcheck: "false" }, value);
      const end = (answer) => {
        form.remove();
        this.box.focus({ preventScroll: true });
        resolve(answer);
      };
      const form = el("form", { class: "asking" }, el("span", { class: "small" }, label), field, el("span", { class: "hint" }, hint));
      const foot = el("div", { class: "acts" });
      foot.append(el("button", { class: "button main" }, confirm, el("kbd", {}, "回车")));
      foot.append(el("button", { type: "button", class: "button", onclick: () => end(null) }, "放弃", el("kbd", {}, "Esc")));
      form.append(foot);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        end(field.value);
      });
      form.addEventListener("keydown", (event) => {
        event.stopPropagation();
        if (event.isComposing || event.keyCode === 229) return;
        if (event.key === "Escape") end(null);
        if (event.key === "Enter" && !event.shiftKey && event.target === field) {
          event.preventDefault();
          end(field.value);
        }
      });
      row.append(form);
      field.focus();
      field.select?.();
      form.scrollIntoView({ block: "nearest" });
    });
  }

  reveal(id) {
    const row = this.rows.get(id);
    this.box.setAttribute("aria-activedescendant", row.id);
    const top = row.offsetTop - this.box.offsetTop;
    const above = top - this.box.scrollTop;
    if (above < 40 || above + row.offsetHeight > this.box.clientHeight - 20) this.box.scrollTo(0, top - 60);
  }
}
