// The page of a matter: uploads with progress, and parts that stay up to date while pages are read.
import { Problem, el, say, sayProblem, send } from "./common.js";

const matter = document.querySelector("[data-matter]").dataset.matter;

/** Fetch this page again and put its live parts in place, but never one that somebody works in. */
let refreshing = false;
let again = false;
async function refresh() {
  if (refreshing) {
    again = true;
    return;
  }
  refreshing = true;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
      const next = fresh.getElementById(part.id);
      if (!next || part.innerHTML === next.innerHTML || part.contains(document.activeElement)) continue;
      const open = new Set([...part.querySelectorAll("details[open]")].map((one) => one.id));
      const shut = new Set([...part.querySelectorAll("details:not([open])")].map((one) => one.id));
      for (const one of next.querySelectorAll("details")) {
        if (open.has(one.id)) one.open = true;
        if (shut.has(one.id)) one.open = false;
      }
      part.replaceChildren(...next.childNodes);
    }
  } catch {
    // The network is away; the next event, or the stream's own reconnection, brings the page up to date.
  } finally {
    refreshing = false;
    if (again) {
      again = false;
      setTimeout(refresh, 400);
    }
  }
}

const stream = new EventSource(`/api/v1/matters/${matter}/events`);
let mark = null;
stream.addEventListener("progress", (event) => {
  if (mark !== null && mark !== event.lastEventId) refresh();
  mark = event.lastEventId;
});
stream.addEventListener("ended", (event) => {
  stream.close();
  say("页面已停止自动更新", event.data, "bad");
});
document.addEventListener("called", refresh);
addEventListener("pagehide", () => stream.close());

// Uploads: a few files a request, so that each shows its own progress and one failure costs little.
const BATCH_FILES = 20;
const BATCH_BYTES = 60 * 1024 * 1024;
const zone = document.getElementById("upload");

function batches(files) {
  const made = [];
  let batch = [];
  let bytes = 0;
  for (const one of files) {
    if (batch.length && (batch.length >= BATCH_FILES || bytes + one.file.size > BATCH_BYTES)) {
      made.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(one);
    bytes += one.file.size;
  }
  if (batch.length) made.push(batch);
  return made;
}

async function upload(files) {
  const wanted = files.filter(({ file }) => !file.name.startsWith(".") && file.name !== "Thumbs.db");
  if (!wanted.length) return say("没有可上传的文件", "请选择 PDF、TIFF、JPEG、PNG 或 ZIP 文件。", "bad");
  for (const batch of batches(wanted)) await sendBatch(batch);
  refresh();
}

async function sendBatch(batch) {
  const name = batch.length === 1 ? batch[0].name : `${batch[0].name} 等 ${batch.length} 个文件`;
  const bar = el("progress", { max: "1", value: "0", "aria-label": `上传 ${name}` });
  const state = el("span", { class: "tiny quiet" }, "正在上传");
  const line = el("li", {}, el("div", { class: "scan-head" }, el("span", { class: "file", title: name }, name), state), bar);
  document.getElementById("sending").append(line);
  try {
    const answer = await send(zone.dataset.path, batch, (share) => {
      bar.value = share;
      if (share === 1) state.textContent = "正在登记";
    });
    bar.remove();
    report(line, state, answer);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    bar.remove();
    state.textContent = "未上传";
    line.classList.add("bad");
    const retry = el("button", { type: "button", class: "button plain", onclick: () => (line.remove(), upload(batch)) }, "重新上传");
    line.append(el("p", { class: "fail tiny" }, `${problem.title}：${problem.message}`), retry);
  }
}

function report(line, state, answer) {
  const of = (outcome) => answer.outcomes.filter((one) => one.outcome === outcome);
  const refused = of("refused");
  const words = [];
  if (of("accepted").length) words.push(`已接收 ${of("accepted").length}`);
  if (of("existing").length) words.push(`此前已有 ${of("existing").length}`);
  if (refused.length) words.push(`未接收 ${refused.length}`);
  state.textContent = words.join("，");
  for (const one of refused) line.append(el("p", { class: "fail tiny" }, el("b", {}, one.name), ` ${one.problem.title}：${one.problem.detail}`));
  if (refused.length) line.append(el("button", { type: "button", class: "button plain", onclick: () => line.remove() }, "知道了"));
  else setTimeout(() => line.remove(), 6000);
}

/** Files of a drop, folders included, as far as the browser tells. */
async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files].map((file) => ({ file, name: file.name }));
  const found = [];
  const walk = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
      found.push({ file, name: file.name });
      return;
    }
    const reader = entry.createReader();
    // A reader gives at most 100 entries a time, and an empty list at the end.
    for (;;) {
      const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (!some.length) return;
      for (const one of some) await walk(one);
    }
  };
  for (const entry of entries) await walk(entry);
  return found;
}

if (zone) {
  const drop = document.getElementById("drop");
  for (const kind of ["dragenter", "dragover"]) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  document.addEventListener("dragleave", (event) => event.relatedTarget === null && drop.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    dropped(event.dataTransfer).then(upload, () => say("未能读取拖入的文件", "请改用“选择文件”。", "bad"));
  });
  for (const id of ["files", "folder"]) {
    document.getElementById(id).addEventListener("change", (event) => {
      const files = [...event.target.files].map((file) => ({ file, name: file.name }));
      event.target.value = "";
      upload(files).catch(sayProblem);
    });
  }
}
