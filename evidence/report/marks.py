"""The register of evidence: every marked value gets one number, in order of first mention."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace

from evidence.report.blocks import Evidence, Line, Place, Run, Source
from evidence.report.wording import fact_label, paper_name, row_text, value_forms, value_text
from models.facts import Fact, Quote
from models.findings import FactCitation, Finding
from models.geometry import Box
from models.ledger import RowRef


def box_text(box: Box) -> str:
    """A box in percent of the page: ``"左31.0上42.0 右66.0下44.0"``."""
    left, top, right, bottom = (f"{100 * side:.1f}" for side in (box.left, box.top, box.right, box.bottom))
    return f"左{left}上{top} 右{right}下{bottom}"


def _place(quote: Quote) -> Place:
    text = "".join(quote.text.split("\n"))
    return Place(quote.page, tuple(box_text(box) for box in quote.boxes), text)


class Register:
    """Numbers evidence from 1 in order of first mention; the same evidence keeps its number."""

    def __init__(self, *, reviewed: bool) -> None:
        self._reviewed = reviewed
        self._entries: dict[Hashable, Evidence] = {}

    @property
    def entries(self) -> tuple[Evidence, ...]:
        """All evidence mentioned so far, in order of number."""
        return tuple(self._entries.values())

    def _number(self, key: Hashable, entry: Evidence) -> int:
        known = self._entries.setdefault(key, replace(entry, number=len(self._entries) + 1))
        return known.number

    def _status(self, fact: Fact) -> str:
        if self._reviewed:
            return "已复核"
        return "自动" if fact.automatic else "未复核"

    def fact_number(self, citation: FactCitation) -> int:
        """Number of a fact on its paper."""
        paper, fact = citation.paper, citation.fact
        entry = Evidence(
            number=0,
            source=Source.PAPER,
            label=f"{paper_name(paper)}·{fact_label(paper, fact.name)}",
            value=value_text(fact.value),
            reference=paper.file,
            places=tuple(_place(quote) for quote in fact.quotes),
            status=self._status(fact),
            doubts=fact.doubts,
            citation=citation,
        )
        return self._number((paper.file, paper.sha256, paper.document.first_page, fact), entry)

    def fact(self, citation: FactCitation, *, quiet: bool = False) -> Run:
        """A fact's value, marked."""
        return Run(value_text(citation.fact.value), (self.fact_number(citation),), quiet=quiet)

    def row_number(self, row: RowRef, value: str = "") -> int:
        """Number of a ledger row; ``value`` says what stands there, where known."""
        key = ("row", row)
        number = self._number(key, Evidence(0, Source.LEDGER, "台账记载", value, row_text(row)))
        if value and not self._entries[key].value:
            self._entries[key] = replace(self._entries[key], value=value)
        return number

    def clause_number(self, clause: str) -> int:
        """Number of the rule a check or a figure rests on."""
        return self._number(("clause", clause), Evidence(0, Source.CLAUSE, "审核依据", "", clause))

    def record_number(self, label: str, value: str, reference: str) -> int:
        """Number of something that only a person can know: an attestation, a decision, a waiver."""
        return self._number(("record", label, value, reference), Evidence(0, Source.RECORD, label, value, reference))

    def calculation_number(self, label: str, value: str, formula: str) -> int:
        """Number of a calculated figure; ``formula`` shows how it came about."""
        return self._number(("sum", label, formula), Evidence(0, Source.CALCULATION, label, value, formula))

    def of_finding(self, finding: Finding) -> tuple[int, ...]:
        """Numbers of all evidence of a finding: facts, ledger rows, clause."""
        facts = [self.fact_number(citation) for citation in finding.facts]
        rows = [self.row_number(row) for row in finding.ledger]
        clause = [self.clause_number(finding.clause)] if finding.clause else []
        if not (facts or rows or clause) and any(char.isdecimal() for char in finding.because):
            # A figure never stands without a mark: this one leads to the finding itself.
            return (self.record_number(f"{finding.check}{finding.title}", finding.because, "审核判定，未引用材料"),)
        return tuple(dict.fromkeys(facts + rows + clause))

    def annotate(self, text: str, finding: Finding) -> Line:
        """``text`` with the finding's marks: beside a fact's value where the text writes it, the others at the end."""
        numbers = self.of_finding(finding)
        spots = _spots(text, finding.facts)
        placed: dict[int, list[int]] = {}
        for position, citation in spots:
            number = self.fact_number(citation)
            if all(number not in there for there in placed.values()):
                placed.setdefault(position, []).append(number)
        rest = [n for n in numbers if all(n not in there for there in placed.values())]
        if rest:
            # A closing stop stays last: the marks belong to the sentence before it.
            placed.setdefault(len(text.rstrip("。；")), []).extend(rest)
        runs, start = [], 0
        for position in sorted(placed):
            runs.append(Run(text[start:position], tuple(placed[position])))
            start = position
        return (*runs, Run(text[start:])) if text[start:] else tuple(runs)


def _occurrences(text: str, form: str) -> list[int]:
    """Ends of ``form`` in ``text``, not inside a longer number."""
    ends, at = [], text.find(form)
    while at >= 0:
        end = at + len(form)
        before, after = text[at - 1 : at], text[end : end + 1]
        inside = (form[0].isdigit() and (before.isdigit() or before in {".", ","})) or (
            form[-1].isdigit() and (after.isdigit() or after in {".", ","})
        )
        if not (inside and (before or after)):
            ends.append(end)
        at = text.find(form, end)
    return ends


def _spots(text: str, citations: Iterable[FactCitation]) -> list[tuple[int, FactCitation]]:
    """Where the text writes the value of each citation; the n-th citation of a value takes its n-th mention."""
    spots, seen = [], dict[str, int]()
    for citation in citations:
        forms = value_forms(citation.fact.value)
        ends = next((ends for form in forms if (ends := _occurrences(text, form))), [])
        if ends:
            turn = seen.get(forms[0], 0)
            seen[forms[0]] = turn + 1
            spots.append((ends[min(turn, len(ends) - 1)], citation))
    return spots
