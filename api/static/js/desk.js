// The facts of the matter as the reviewer sees them: doubts first, an order that does not move while one works.

export class Desk {
  constructor(content) {
    this.documents = new Map(content.documents.map((paper) => [paper.id, paper]));
    this.scans = new Map(content.scans.map((scan) => [scan.id, scan]));
    const every = content.documents.flatMap((paper) => paper.facts);
    const doubtful = every.filter((fact) => fact.needs_person);
    this.groups = [];
    if (doubtful.length) this.groups.push({ title: "须人工复核", doubtful: true, facts: doubtful });
    for (const paper of content.documents) {
      const rest = paper.facts.filter((fact) => !fact.needs_person);
      if (rest.length) this.groups.push({ title: paper.title, paper, facts: rest });
    }
    this.order = this.groups.flatMap((group) => group.facts.map((fact) => fact.id));
    this.facts = new Map(every.map((fact) => [fact.id, fact]));
    this.chosen = null;
    this.asked = doubtful.length;
  }

  get current() {
    return this.facts.get(this.chosen) ?? null;
  }

  get waiting() {
    return this.order.filter((id) => this.facts.get(id).needs_person);
  }

  paperOf(fact) {
    return this.documents.get(fact.document_id);
  }

  replace(fact) {
    this.facts.set(fact.id, fact);
  }

  /** The neighbour of the chosen fact, ``step`` away; null past either end. */
  neighbour(step) {
    const place = this.order.indexOf(this.chosen);
    if (place < 0) return this.order[0] ?? null;
    return this.order[place + step] ?? null;
  }

  /** The next fact that needs a person: after the chosen one, else from the start; null when none does. */
  nextWaiting() {
    const place = this.order.indexOf(this.chosen);
    const round = [...this.order.slice(place + 1), ...this.order.slice(0, Math.max(place, 0))];
    return round.find((id) => this.facts.get(id).needs_person) ?? null;
  }

  /** Facts with boxes on a page of a scan. */
  on(scan, page) {
    const found = [];
    for (const fact of this.facts.values()) {
      if (this.paperOf(fact).scan_id !== scan) continue;
      for (const place of fact.places) if (place.page === page) found.push([fact, place.boxes]);
    }
    return found;
  }
}
