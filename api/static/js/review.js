// The review page: wires the facts, the page image, the keys and the way to the server.

import { el, say } from "./common.js";
import { Desk } from "./desk.js";
import { FactList } from "./facts.js";
import { explain, listen } from "./keys.js";
import { Outbox } from "./outbox.js";
import { Sheet } from "./sheet.js";
import { editable, shown } from "./values.js";

const source = document.getElementById("content-json");
if (source) start(JSON.parse(source.textContent));

function start(content) {
  const desk = new Desk(content);
  const sheet = new Sheet(desk, (id) => choose(id, { keep: true }));
  const list = new FactList(desk, sheet, { choose, act, mayDecide: content.may_decide });
  const byId = (id) => document.getElementById(id);
  const before = new Map(); // what the server last said of a fact, while a decision on it is on its way

  sheet.onready = () => list.crop();
  const outbox = new Outbox(`outbox:${content.matter.id}:${content.who}`, { onstate, onanswer, onrefusal });

  function choose(id, { keep = false } = {}) {
    if (!id) return;
    const last = desk.chosen;
    desk.chosen = id;
    if (last && last !== id) list.fill(desk.facts.get(last));
    list.fill(desk.current);
    sheet.focus(desk.current);
    list.crop();
    if (!keep) list.reveal(id);
    byId("paper").value = desk.current.document_id;
    pages();
  }

  function pages() {
    const total = desk.scans.get(sheet.scan)?.pages.length ?? 0;
    byId("page-number").textContent = `${sheet.page} / ${total} 页`;
    byId("zoom-fit").textContent = sheet.close && sheet.target ? "适合宽度" : "放大到位置";
  }

  function tally() {
    const waiting = desk.waiting.length;
    const done = desk.asked - waiting;
    byId("left").textContent = waiting ? `还有 ${waiting} 条待复核` : desk.asked ? "全部复核完毕" : "没有须复核的事实";
    byId("share").value = desk.asked ? done / desk.asked : 1;
  }

  function onstate(waiting, trouble) {
    const saved = byId("saved");
    saved.className = `mark ${trouble ? "bad" : waiting ? "auto" : "good"}`;
    saved.textContent = trouble ? `网络中断，${waiting} 条待发送，自动重试` : waiting ? `正在保存 ${waiting} 条` : "已全部保存";
  }

  function onanswer(entry, fact) {
    const later = outbox.entries.some((one) => one.fact === fact.id);
    before.set(fact.id, fact);
    if (later) return;
    desk.replace(fact);
    before.delete(fact.id);
    redraw(fact.id);
  }

  function onrefusal(entry, problem) {
    const current = problem.body.current ?? before.get(entry.fact) ?? desk.facts.get(entry.fact);
    before.delete(entry.fact);
    if (!current) return say(problem.title, problem.message, "bad");
    desk.replace(current);
    if (problem.status === 409 && problem.body.current) clash(entry, current);
    else {
      list.rows.get(entry.fact).dataset.error = problem.message;
      choose(entry.fact);
    }
    redraw(entry.fact);
  }

  function clash(entry, current) {
    const words = { approve: "确认", correct: "更正", reject: "不采信", undo: "撤销" };
    const theirs = { unreviewed: "未复核", approved: "已确认", corrected: "已更正", rejected: "不采信" };
    const mine = entry.value ?? shown(entry.seen, current.value_type);
    const row = (name, a, b) => el("tr", {}, el("th", {}, name), el("td", {}, a), el("td", {}, b));
    byId("clash-rows").replaceChildren(
      row("事实", current.label, current.label),
      row("决定", words[entry.decision], `${theirs[current.standing]}${current.decided_by ? `（${current.decided_by}）` : ""}`),
      row("内容", mine, shown(current.value, current.value_type)),
    );
    byId("clash").showModal();
  }

  function redraw(id) {
    const asking = list.rows.get(id)?.querySelector(".asking");
    if (!asking) list.fill(desk.facts.get(id));
    sheet.colour();
    if (id === desk.chosen && !asking) list.crop();
    tally();
  }

  /** Apply a decision here at once, and send it on its way. */
  function decide(decision, { value, reason, standing } = {}) {
    const fact = desk.current;
    if (!before.has(fact.id)) before.set(fact.id, fact);
    delete list.rows.get(fact.id).dataset.error;
    outbox.add({ fact: fact.id, decision, revision: fact.revision, value, reason, seen: fact.value });
    if (standing) desk.replace({ ...fact, standing, needs_person: false, decided_by: content.name });
    redraw(fact.id);
  }

  function onward() {
    const next = desk.nextWaiting();
    if (next) return choose(next);
    if (!desk.waiting.length && desk.asked) say("存疑事实已全部复核", "系统正在按复核后的内容重新核验，可回到案卷查看结论。");
    else choose(desk.neighbour(1));
  }

  async function act(decision) {
    const fact = desk.current;
    if (!fact || !content.may_decide) return;
    if (decision === "approve") {
      const standing = fact.value === fact.read_value ? "approved" : "corrected";
      if (fact.standing !== standing) decide("approve", { standing });
      onward();
    } else if (decision === "undo") {
      if (fact.standing === "unreviewed") return;
      decide("undo");
    } else if (decision === "edit") {
      const rank = { sealrank: ["首封", "轮候", "续封"], bool: ["是", "否"] }[fact.value_type];
      const typed = await list.ask({
        label: `更正 ${fact.label}`,
        value: String(editable(fact.value, fact.value_type)),
        hint: content.forms[fact.value_type] ?? "",
        choices: rank,
        confirm: "保存",
      });
      if (typed === null || !typed.trim() || desk.chosen !== fact.id) return;
      decide("correct", { value: typed.trim(), standing: "corrected" });
      onward();
    } else if (decision === "reject") {
      const reason = await list.ask({ label: `不采信 ${fact.label} 的理由`, value: "", hint: "至少 2 个字，写入操作记录", confirm: "不采信" });
      if (!reason?.trim() || desk.chosen !== fact.id) return;
      decide("reject", { reason: reason.trim(), standing: "rejected" });
      onward();
    }
  }

  const can = () => Boolean(desk.current) && content.may_decide;
  const turn = (step) => {
    sheet.turn(step);
    pages();
  };
  const KEYS = [
    { keys: ["Tab", "ArrowDown"], shown: "Tab ↓", says: "下一条事实", when: () => Boolean(desk.neighbour(1)), run: () => choose(desk.neighbour(1)) },
    { keys: ["Shift+Tab", "ArrowUp"], shown: "Shift+Tab ↑", says: "上一条事实", when: () => Boolean(desk.neighbour(-1)), run: () => choose(desk.neighbour(-1)) },
    { keys: ["Enter"], shown: "回车", says: "确认，并到下一条待复核的事实", when: can, run: () => act("approve") },
    { keys: ["e"], shown: "E", says: "更正内容", when: can, run: () => act("edit") },
    { keys: ["r"], shown: "R", says: "不采信，并写明理由", when: () => can() && desk.current.standing !== "rejected", run: () => act("reject") },
    { keys: ["u"], shown: "U", says: "撤销对此事实的上一个决定", when: () => can() && desk.current.standing !== "unreviewed", run: () => act("undo") },
    { keys: ["n"], shown: "N", says: "到下一条待复核的事实", when: () => Boolean(desk.nextWaiting()), run: () => choose(desk.nextWaiting()) },
    { keys: ["["], shown: "[", says: "上一页", when: () => true, run: () => turn(-1) },
    { keys: ["]"], shown: "]", says: "下一页", when: () => true, run: () => turn(1) },
    { keys: ["z"], shown: "Z", says: "放大到位置 / 适合宽度", when: () => true, run: () => (sheet.toggle(), pages()) },
    { keys: ["?", "？"], shown: "?", says: "显示快捷键", when: () => true, run: help },
  ];
  listen(KEYS);

  function help() {
    explain(KEYS, byId("keys"));
    byId("help").showModal();
  }

  for (const paper of desk.documents.values()) {
    const span = paper.first_page === paper.last_page ? `${paper.first_page}` : `${paper.first_page}–${paper.last_page}`;
    byId("paper").append(el("option", { value: paper.id }, `${paper.title} · ${paper.file} 第${span}页`));
  }
  byId("paper").addEventListener("change", (event) => open(event.target.value));
  byId("page-back").addEventListener("click", () => turn(-1));
  byId("page-on").addEventListener("click", () => turn(1));
  byId("zoom-in").addEventListener("click", () => (sheet.setZoom(sheet.zoom * 1.25), pages()));
  byId("zoom-out").addEventListener("click", () => (sheet.setZoom(sheet.zoom / 1.25), pages()));
  byId("zoom-fit").addEventListener("click", () => (sheet.toggle(), pages()));
  byId("help-open").addEventListener("click", help);

  /** Open a paper: at its first doubtful fact, else its first fact, else its first page. */
  function open(id) {
    const paper = desk.documents.get(id);
    const facts = desk.order.map((one) => desk.facts.get(one)).filter((fact) => fact.document_id === id);
    const first = facts.find((fact) => fact.needs_person) ?? facts[0];
    if (first) return choose(first.id);
    sheet.target = null;
    sheet.show(paper.scan_id, paper.first_page);
    pages();
  }

  tally();
  onstate(outbox.entries.length, false);
  const { fact, document: paper } = content.chosen;
  if (desk.facts.has(fact)) choose(fact);
  else if (desk.documents.has(paper)) open(paper);
  else if (desk.order.length) choose(desk.waiting[0] ?? desk.order[0]);
  else open(desk.documents.keys().next().value);
  byId("list").focus({ preventScroll: true });
  outbox.send();
}
