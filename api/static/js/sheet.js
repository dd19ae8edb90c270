// The page image with its boxes: drawn once for each page, zoomed to the chosen fact, next pages fetched ahead.

const WIDTH = 1600; // pixels asked of the server: enough for twice the pane's width
const DEEPEST = 1.7; // how far a box may be enlarged over the fitted page
const SVG = "http://www.w3.org/2000/svg";

export class Sheet {
  constructor(desk, choose) {
    this.desk = desk;
    this.choose = choose;
    this.view = document.getElementById("view");
    this.paper = document.getElementById("page");
    this.image = document.getElementById("image");
    this.boxes = document.getElementById("boxes");
    this.note = document.getElementById("page-note");
    this.scan = null;
    this.page = 0;
    this.zoom = 1;
    this.close = true; // whether choosing a fact enlarges its place
    this.image.addEventListener("load", () => {
      this.paper.classList.remove("loading");
      this.settle();
      this.onready?.();
    });
    this.image.addEventListener("error", () => this.say("这一页的图像暂时取不到，请稍后再翻到此页；事实仍可复核。"));
    this.boxes.addEventListener("click", (event) => {
      const box = event.target.closest("[data-fact]");
      if (box) this.choose(box.dataset.fact);
    });
    new ResizeObserver(() => this.settle()).observe(this.view);
  }

  address(scan, page) {
    return `/api/v1/scans/${scan}/pages/${page}/image?width=${WIDTH}`;
  }

  say(words) {
    this.note.textContent = words;
    this.note.hidden = !words;
  }

  show(scan, page) {
    if (scan === this.scan && page === this.page) return false;
    this.scan = scan;
    this.page = page;
    this.say("");
    this.paper.classList.add("loading");
    const known = this.desk.scans.get(scan);
    const state = known?.pages.find((one) => one.number === page);
    if (state?.state === "failed") this.say(`本页识读失败：${state.detail}`);
    if (state?.state === "blank") this.say("本页为空白页");
    this.image.alt = `${known?.name ?? ""} 第${page}页`;
    this.image.src = this.address(scan, page);
    this.draw();
    return true;
  }

  draw() {
    const made = [];
    for (const [fact, boxes] of this.desk.on(this.scan, this.page)) {
      for (const [left, top, right, bottom] of boxes) {
        const rect = document.createElementNS(SVG, "rect");
        const pad = 0.002;
        rect.setAttribute("x", left - pad);
        rect.setAttribute("y", top - pad);
        rect.setAttribute("width", right - left + 2 * pad);
        rect.setAttribute("height", bottom - top + 2 * pad);
        rect.dataset.fact = fact.id;
        made.push(rect);
      }
    }
    this.boxes.replaceChildren(...made);
    this.colour();
  }

  colour() {
    for (const rect of this.boxes.children) {
      const fact = this.desk.facts.get(rect.dataset.fact);
      const state = fact.needs_person ? "doubt" : fact.standing === "unreviewed" ? "auto" : fact.standing;
      rect.setAttribute("class", `${state}${fact.id === this.desk.chosen ? " chosen" : ""}`);
    }
  }

  /** Show the place of a fact: its page, enlarged around its first box. */
  focus(fact) {
    const place = fact.places[0];
    this.target = place.boxes[0] ?? null;
    const scan = this.desk.paperOf(fact).scan_id;
    const fresh = this.show(scan, place.page);
    this.colour();
    if (!fresh) this.settle();
    this.ahead();
  }

  /** Size and scroll the page so that the target stands in the middle. */
  settle() {
    if (!this.image.naturalWidth) return;
    const room = this.view.clientWidth - 24;
    let zoom = this.zoom;
    if (this.close && this.target) {
      const [left, , right] = this.target;
      zoom = Math.min(DEEPEST, Math.max(1, 0.5 / Math.max(right - left, 0.05)));
    }
    const width = Math.round(room * zoom);
    this.paper.style.width = `${width}px`;
    const height = (width * this.image.naturalHeight) / this.image.naturalWidth;
    this.paper.style.height = `${height}px`;
    if (!this.target) return;
    const [left, top, right, bottom] = this.target;
    this.view.scrollTo(
      ((left + right) / 2) * width + 12 - this.view.clientWidth / 2,
      ((top + bottom) / 2) * height + 12 - this.view.clientHeight * 0.42,
    );
  }

  setZoom(zoom) {
    this.close = false;
    this.zoom = Math.min(3, Math.max(0.4, zoom));
    this.settle();
  }

  toggle() {
    this.close = !this.close;
    this.zoom = 1;
    this.settle();
  }

  turn(step) {
    const pages = this.desk.scans.get(this.scan)?.pages.length ?? 0;
    const page = this.page + step;
    if (page >= 1 && page <= pages) {
      this.target = null;
      this.show(this.scan, page);
      this.view.scrollTo(0, 0);
      return;
    }
    const scans = [...this.desk.scans.keys()];
    const next = scans[scans.indexOf(this.scan) + step];
    if (!next) return;
    this.target = null;
    this.show(next, step > 0 ? 1 : this.desk.scans.get(next).pages.length);
    this.view.scrollTo(0, 0);
  }

  /** Fetch the pages that the next facts stand on, so that turning to them is instant. */
  ahead() {
    const place = this.desk.order.indexOf(this.desk.chosen);
    const waiting = this.desk.nextWaiting();
    for (const id of [waiting, ...this.desk.order.slice(place + 1, place + 4)]) {
      if (!id) continue;
      const fact = this.desk.facts.get(id);
      const address = this.address(this.desk.paperOf(fact).scan_id, fact.places[0].page);
      this.fetched ??= new Map();
      if (!this.fetched.has(address)) {
        const image = new Image();
        image.src = address;
        this.fetched.set(address, image);
      }
    }
  }

  /** Draw the place of a fact, enlarged, on a canvas; false while the page is not there. */
  crop(fact, canvas) {
    const place = fact.places[0];
    const box = place.boxes[0];
    const image = this.image;
    const here = this.scan === this.desk.paperOf(fact).scan_id && this.page === place.page;
    if (!box || !here || !image.complete || !image.naturalWidth) return false;
    const pad = 0.008;
    const left = Math.max(0, box[0] - pad) * image.naturalWidth;
    const top = Math.max(0, box[1] - pad / 2) * image.naturalHeight;
    const width = Math.min(image.naturalWidth - left, (box[2] - box[0] + 2 * pad) * image.naturalWidth);
    const height = Math.min(image.naturalHeight - top, (box[3] - box[1] + pad) * image.naturalHeight);
    const scale = Math.min(canvas.parentElement.clientWidth / width, 72 / height, 3);
    canvas.width = Math.round(width * scale * devicePixelRatio);
    canvas.height = Math.round(height * scale * devicePixelRatio);
    canvas.style.width = `${Math.round(width * scale)}px`;
    canvas.getContext("2d").drawImage(image, left, top, width, height, 0, 0, canvas.width, canvas.height);
    return true;
  }
}
