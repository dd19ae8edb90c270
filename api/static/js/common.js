// What every page shares: calls to the API with the CSRF token, problems shown in words, dialogs, forms.

let csrf = document.querySelector('meta[name="csrf"]')?.content ?? "";

/** A refusal of the server, with the words it gave. status 0: the network did not answer. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail ?? "");
    this.status = status;
    this.title = body.title ?? "操作未完成";
    this.body = body;
  }
}

/** After signing in anew in another window this page's token is old: fetch the new one. False when it was not that. */
async function renewToken() {
  const answer = await fetch("/api/v1/session", { credentials: "same-origin" });
  if (!answer.ok) return false;
  const fresh = (await answer.json()).csrf;
  const changed = fresh !== csrf;
  csrf = fresh;
  return changed;
}

/** Call the API. Resolves to the answer's JSON (null for none); rejects with a Problem. */
export async function call(method, path, body, again = true) {
  const request = { method, headers: { Accept: "application/json", "X-CSRF-Token": csrf }, credentials: "same-origin" };
  if (body !== undefined) {
    request.body = JSON.stringify(body);
    request.headers["Content-Type"] = "application/json";
  }
  let answer;
  try {
    answer = await fetch(path, request);
  } catch {
    throw new Problem(0, { title: "网络未连通", detail: "没有连上服务器，内容没有丢失，请稍后重试。" });
  }
  const text = await answer.text();
  const json = text && (answer.headers.get("Content-Type") ?? "").includes("json") ? JSON.parse(text) : null;
  if (answer.ok) return json;
  if (answer.status === 403 && again && (await renewToken())) return call(method, path, body, false);
  if (answer.status === 401) offerSignIn();
  throw new Problem(answer.status, json ?? { title: "服务器没有正常回答", detail: `请稍后重试（${answer.status}）。` });
}

/** Send files as multipart, with progress 0–1. Resolves to the answer's JSON, also where every file was refused. */
export function send(path, files, onProgress) {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    for (const { file, name } of files) form.append("files", file, name);
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.setRequestHeader("X-CSRF-Token", csrf);
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", (event) => event.lengthComputable && onProgress(event.loaded / event.total));
    request.addEventListener("load", () => {
      let body = {};
      try {
        body = JSON.parse(request.responseText);
      } catch {
        body = { title: "服务器没有正常回答", detail: `请稍后重试（${request.status}）。` };
      }
      if (request.status < 300 || body.outcomes) resolve(body);
      else reject(new Problem(request.status, body));
    });
    request.addEventListener("error", () =>
      reject(new Problem(0, { title: "上传中断", detail: "网络未连通，请检查后重新上传；已传完的文件不会重复。" })),
    );
    request.send(form);
  });
}

/** Make an element: el("p", {class: "x"}, "text", child). Text is never read as markup. */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** Say something at the foot of the page; refusals stay until they are closed. */
export function say(title, detail = "", tone = "") {
  const toast = el("div", { class: `toast ${tone}`, role: tone === "bad" ? "alert" : null });
  const close = el("button", { type: "button", "aria-label": "关闭提示", onclick: () => toast.remove() }, "×");
  toast.append(el("div", {}, el("b", {}, title), detail), close);
  document.querySelector(".toasts").append(toast);
  if (tone !== "bad") setTimeout(() => toast.remove(), 5000);
}

export function sayProblem(problem) {
  say(problem.title, problem.message, "bad");
}

function offerSignIn() {
  if (document.getElementById("signed-out")) return;
  const back = `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
  const box = el("dialog", { id: "signed-out" });
  const inside = el("div", { class: "inside" }, el("h2", {}, "登录已过期"), el("p", {}, "请在新窗口重新登录后回到本页，未提交的内容仍在本页。"));
  const foot = el("div", { class: "foot" });
  foot.append(el("button", { type: "button", class: "button", onclick: () => box.close() }, "留在本页"));
  foot.append(el("a", { class: "button main", href: back, target: "_blank" }, "重新登录"));
  inside.append(foot);
  box.append(inside);
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}

/** Whether a key press belongs to an input method that is composing: it must never submit or approve anything. */
export function composing(event) {
  return event.isComposing || event.keyCode === 229;
}

// Enter that ends a composition must not submit a form either.
document.addEventListener("keydown", (event) => event.key === "Enter" && composing(event) && event.preventDefault(), true);

function fieldsOf(form) {
  const body = {};
  for (const field of form.elements) {
    if (!field.name || field.disabled) continue;
    const path = field.name.split(".");
    const last = path.pop();
    let place = body;
    for (const step of path) place = place[step] ??= {};
    if (field.dataset.list !== undefined) place[last] = field.value.split(/[、，,；;\s]+/).filter(Boolean);
    else if (field.type === "checkbox") place[last] = field.checked;
    else place[last] = field.value;
  }
  return body;
}

/** Forms that speak to the API: data-api="METHOD /path", data-then="reload" or an address with {fields} of the answer. */
async function submit(form) {
  const [method, path] = form.dataset.api.split(" ");
  const error = form.querySelector(".form-error");
  const button = form.querySelector("button:not([type=button])");
  if (error) error.hidden = true;
  button.disabled = true;
  try {
    const shape = form.dataset.shape ? (await import(`./${form.dataset.shape}.js`)).shape : (body) => body;
    const answer = await call(method, path, shape(fieldsOf(form)));
    const then = form.dataset.then ?? "reload";
    if (then === "reload") location.reload();
    else if (then === "event") form.dispatchEvent(new CustomEvent("answered", { bubbles: true, detail: answer }));
    else location.assign(then.replace(/\{([\w.]+)\}/g, (_, name) => name.split(".").reduce((value, key) => value[key], answer)));
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (error) {
      error.textContent = problem.message;
      error.hidden = false;
    } else sayProblem(problem);
  } finally {
    button.disabled = false;
  }
}

document.addEventListener("submit", (event) => {
  if (!event.target.dataset.api) return;
  event.preventDefault();
  submit(event.target);
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) {
    const box = document.getElementById(opener.dataset.open);
    for (const [name, value] of Object.entries(opener.dataset)) {
      if (name.startsWith("fill")) box.querySelector(`[data-slot="${name.slice(4).toLowerCase()}"]`).textContent = value;
    }
    if (opener.dataset.api) box.querySelector("form").dataset.api = opener.dataset.api;
    box.showModal();
  }
  if (event.target.closest("[data-close]")) event.target.closest("dialog").close();
  const caller = event.target.closest("button[data-call]");
  if (caller) {
    const [method, path] = caller.dataset.call.split(" ");
    caller.disabled = true;
    call(method, path)
      .then(() => caller.dispatchEvent(new CustomEvent("called", { bubbles: true })))
      .catch(sayProblem)
      .finally(() => (caller.disabled = false));
  }
});
