"""What grammars and kinds hand on: a value with the span it was read from, and a candidate for a role."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from models.values import Value

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """A value read from ``text[start:end]`` of a folded text; ``doubts`` say in Chinese why it may be misread."""

    start: int
    end: int
    value: T_co
    doubts: tuple[str, ...] = ()

    @property
    def span(self) -> tuple[int, int]:
        """Where the value stands in the folded text, ``(start, end)``."""
        return self.start, self.end

    def shifted(self, offset: int) -> Found[T_co]:
        """The same find in a text in which it stands ``offset`` characters later."""
        return Found(self.start + offset, self.end + offset, self.value, self.doubts)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value proposed for the fact ``name``: where it stands, and how surely it plays that role.

    ``spans`` lie in the folded text of the paper, the best first. ``score`` (0–1) is about the role alone; how well
    the characters were read is weighed elsewhere. ``doubts`` are Chinese sentences.
    """

    name: str
    value: Value
    spans: tuple[tuple[int, int], ...]
    score: float
    doubts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a candidate without a place and a score that is no share of one."""
        if not self.spans or any(start >= end for start, end in self.spans):
            raise ValueError(f"{self.name} stands nowhere")
        if not 0.0 <= self.score <= 1.0:
            raise ValueError(f"{self.score} is no score")
