// The workplace: what is chosen, what is decided, and how it reaches the server. The page's parts hang on it.

import { el, say } from "./common.js";
import { Desk } from "./desk.js";
import { FactList } from "./facts.js";
import { Outbox } from "./outbox.js";
import { Sheet } from "./sheet.js";
import { editable, shown } from "./values.js";

const byId = (id) => document.getElementById(id);
const DECISIONS = { approve: "确认", correct: "更正", reject: "不采信", undo: "撤销" };
const STANDINGS = { unreviewed: "未复核", approved: "已确认", corrected: "已更正", rejected: "不采信" };
const CHOICES = { sealrank: ["首封", "轮候", "续封"], bool: ["是", "否"] };

export class Workplace {
  constructor(content) {
    this.content = content;
    this.before = new Map(); // what the server last said of a fact, while a decision on it is on its way
    this.desk = new Desk(content);
    this.sheet = new Sheet(this.desk, (id) => this.choose(id, { keep: true }));
    this.list = new FactList(this.desk, this.sheet, {
      choose: (id, how) => this.choose(id, how),
      act: (decision) => this.act(decision),
      mayDecide: content.may_decide,
    });
    this.sheet.onready = () => this.list.crop();
    this.outbox = new Outbox(`outbox:${content.matter.id}:${content.who}`, {
      onstate: (waiting, trouble) => this.showSaved(waiting, trouble),
      onanswer: (entry, fact) => this.answered(fact),
      onrefusal: (entry, problem) => this.refused(entry, problem),
    });
    this.tally();
    this.showSaved(this.outbox.entries.length, false);
  }

  get canDecide() {
    return Boolean(this.desk.current) && this.content.may_decide;
  }

  choose(id, { keep = false } = {}) {
    if (!id) return;
    const last = this.desk.chosen;
    this.desk.chosen = id;
    if (last && last !== id) this.list.fill(this.desk.facts.get(last));
    this.list.fill(this.desk.current);
    this.sheet.focus(this.desk.current);
    this.list.crop();
    if (!keep) this.list.reveal(id);
    byId("paper").value = this.desk.current.document_id;
    this.showPage();
  }

  /** Open a paper: at its first doubtful fact, else its first fact, else its first page. */
  open(id) {
    const paper = this.desk.documents.get(id);
    const facts = this.desk.order.map((one) => this.desk.facts.get(one)).filter((fact) => fact.document_id === id);
    const first = facts.find((fact) => fact.needs_person) ?? facts[0];
    if (first) return this.choose(first.id);
    this.sheet.target = null;
    this.sheet.show(paper.scan_id, paper.first_page);
    this.showPage();
  }

  turn(step) {
    this.sheet.turn(step);
    this.showPage();
  }

  zoom(factor) {
    if (factor) this.sheet.setZoom(this.sheet.zoom * factor);
    else this.sheet.toggle();
    this.showPage();
  }

  showPage() {
    const total = this.desk.scans.get(this.sheet.scan)?.pages.length ?? 0;
    byId("page-number").textContent = `${this.sheet.page} / ${total} 页`;
    byId("zoom-fit").textContent = this.sheet.close && this.sheet.target ? "适合宽度" : "放大到位置";
  }

  tally() {
    const waiting = this.desk.waiting.length;
    const asked = this.desk.asked;
    byId("left").textContent = waiting ? `还有 ${waiting} 条待复核` : asked ? "全部复核完毕" : "没有须复核的事实";
    byId("share").value = asked ? (asked - waiting) / asked : 1;
  }

  showSaved(waiting, trouble) {
    const saved = byId("saved");
    saved.className = `mark ${trouble ? "bad" : waiting ? "auto" : "good"}`;
    saved.textContent = trouble ? `网络中断，${waiting} 条待发送，自动重试` : waiting ? `正在保存 ${waiting} 条` : "已全部保存";
  }

  answered(fact) {
    this.before.set(fact.id, fact);
    if (this.outbox.entries.some((one) => one.fact === fact.id)) return;
    this.desk.replace(fact);
    this.before.delete(fact.id);
    this.redraw(fact.id);
  }

  refused(entry, problem) {
    const current = problem.body.current ?? this.before.get(entry.fact) ?? this.desk.facts.get(entry.fact);
    this.before.delete(entry.fact);
    if (!current || !this.desk.facts.has(entry.fact)) return say(problem.title, problem.message, "bad");
    this.desk.replace(current);
    if (problem.status === 409 && problem.body.current) this.clash(entry, current);
    else {
      this.list.rows.get(entry.fact).dataset.error = problem.message;
      this.choose(entry.fact);
    }
    this.redraw(entry.fact);
  }

  /** Show a decision that came too late beside what stands now. */
  clash(entry, current) {
    const by = current.decided_by ? `（${current.decided_by}）` : "";
    const row = (name, mine, theirs) => el("tr", {}, el("th", {}, name), el("td", {}, mine), el("td", {}, theirs));
    byId("clash-rows").replaceChildren(
      row("事实", current.label, current.label),
      row("决定", DECISIONS[entry.decision], `${STANDINGS[current.standing]}${by}`),
      row("内容", entry.value ?? shown(entry.seen, current.value_type), shown(current.value, current.value_type)),
    );
    byId("clash").showModal();
  }

  redraw(id) {
    const asking = this.list.rows.get(id)?.querySelector(".asking");
    if (!asking) this.list.fill(this.desk.facts.get(id));
    this.sheet.colour();
    if (id === this.desk.chosen && !asking) this.list.crop();
    this.tally();
  }

  /** Apply a decision here at once, and send it on its way. */
  decide(decision, { value, reason, standing } = {}) {
    const fact = this.desk.current;
    if (!this.before.has(fact.id)) this.before.set(fact.id, fact);
    delete this.list.rows.get(fact.id).dataset.error;
    this.outbox.add({ fact: fact.id, decision, revision: fact.revision, value, reason, seen: fact.value });
    if (standing) this.desk.replace({ ...fact, standing, needs_person: false, decided_by: this.content.name });
    this.redraw(fact.id);
  }

  onward() {
    const next = this.desk.nextWaiting();
    if (next) return this.choose(next);
    if (!this.desk.waiting.length && this.desk.asked)
      say("存疑事实已全部复核", "系统正在按复核后的内容重新核验，可回到案卷查看结论。");
    else this.choose(this.desk.neighbour(1));
  }

  act(decision) {
    if (!this.canDecide) return;
    const does = { approve: () => this.approve(), edit: () => this.edit(), reject: () => this.reject(), undo: () => this.undo() };
    does[decision]();
  }

  approve() {
    const fact = this.desk.current;
    const standing = fact.value === fact.read_value ? "approved" : "corrected";
    if (fact.standing !== standing) this.decide("approve", { standing });
    this.onward();
  }

  undo() {
    if (this.desk.current.standing !== "unreviewed") this.decide("undo");
  }

  async edit() {
    const fact = this.desk.current;
    const typed = await this.list.ask({
      label: `更正 ${fact.label}`,
      value: String(editable(fact.value, fact.value_type)),
      hint: this.content.forms[fact.value_type] ?? "",
      choices: CHOICES[fact.value_type],
      confirm: "保存",
    });
    if (!typed?.trim() || this.desk.chosen !== fact.id) return;
    this.decide("correct", { value: typed.trim(), standing: "corrected" });
    this.onward();
  }

  async reject() {
    const fact = this.desk.current;
    const label = `不采信 ${fact.label} 的理由`;
    const reason = await this.list.ask({ label, value: "", hint: "至少 2 个字，写入操作记录", confirm: "不采信" });
    if (!reason?.trim() || this.desk.chosen !== fact.id) return;
    this.decide("reject", { reason: reason.trim(), standing: "rejected" });
    this.onward();
  }
}
