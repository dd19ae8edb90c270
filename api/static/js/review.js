// The review page: its keys, its buttons, and where it begins.

import { el } from "./common.js";
import { explain, listen } from "./keys.js";
import { Workplace } from "./workplace.js";

const byId = (id) => document.getElementById(id);

function keysOf(work) {
  const { desk } = work;
  const always = () => true;
  const can = () => work.canDecide;
  const standing = () => desk.current.standing;
  const key = (keys, shown, says, when, run) => ({ keys, shown, says, when, run });
  return [
    key(["Tab", "ArrowDown"], "Tab ↓", "下一条事实", () => Boolean(desk.neighbour(1)), () => work.choose(desk.neighbour(1))),
    key(["Shift+Tab", "ArrowUp"], "Shift+Tab ↑", "上一条事实", () => Boolean(desk.neighbour(-1)), () => work.choose(desk.neighbour(-1))),
    key(["Enter"], "回车", "确认，并到下一条待复核的事实", can, () => work.act("approve")),
    key(["e"], "E", "更正内容", can, () => work.act("edit")),
    key(["r"], "R", "不采信，并写明理由", () => can() && standing() !== "rejected", () => work.act("reject")),
    key(["u"], "U", "撤销对此事实的上一个决定", () => can() && standing() !== "unreviewed", () => work.act("undo")),
    key(["n"], "N", "到下一条待复核的事实", () => Boolean(desk.nextWaiting()), () => work.choose(desk.nextWaiting())),
    key(["["], "[", "上一页", always, () => work.turn(-1)),
    key(["]"], "]", "下一页", always, () => work.turn(1)),
    key(["z"], "Z", "放大到位置 / 适合宽度", always, () => work.zoom()),
    key(["?", "？"], "?", "显示快捷键", always, () => help(work)),
  ];
}

function help(work) {
  explain(keysOf(work), byId("keys"));
  byId("help").showModal();
}

function fillPapers(work) {
  for (const paper of work.desk.documents.values()) {
    const span = paper.first_page === paper.last_page ? `${paper.first_page}` : `${paper.first_page}–${paper.last_page}`;
    byId("paper").append(el("option", { value: paper.id }, `${paper.title} · ${paper.file} 第${span}页`));
  }
}

function wire(work) {
  byId("paper").addEventListener("change", (event) => {
    work.open(event.target.value);
    byId("list").focus({ preventScroll: true }); // so that the keys work on at once
  });
  byId("page-back").addEventListener("click", () => work.turn(-1));
  byId("page-on").addEventListener("click", () => work.turn(1));
  byId("zoom-in").addEventListener("click", () => work.zoom(1.25));
  byId("zoom-out").addEventListener("click", () => work.zoom(0.8));
  byId("zoom-fit").addEventListener("click", () => work.zoom());
  byId("help-open").addEventListener("click", () => help(work));
  listen(keysOf(work));
}

function begin(work, { fact, document: paper }) {
  const { desk } = work;
  if (desk.facts.has(fact)) work.choose(fact);
  else if (desk.documents.has(paper)) work.open(paper);
  else if (desk.order.length) work.choose(desk.waiting[0] ?? desk.order[0]);
  else work.open(desk.documents.keys().next().value);
  byId("list").focus({ preventScroll: true });
  work.outbox.send();
}

const source = byId("content-json");
if (source) {
  const content = JSON.parse(source.textContent);
  const work = new Workplace(content);
  fillPapers(work);
  wire(work);
  begin(work, content.chosen);
}
