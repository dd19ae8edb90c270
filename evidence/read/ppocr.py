"""The first engine: PP-OCRv6 detector and recogniser, with the PP-OCRv4 recogniser as witness on the same strips."""

from __future__ import annotations

import re
from dataclasses import replace

import cv2
import numpy as np

from evidence.read.cuts import cut_ends
from evidence.read.detector import Detector
from evidence.read.ink import page_ink
from evidence.read.onnx import model_file
from evidence.read.overlooked import overlooked
from evidence.read.raw import Pixels, Quad, RawLine, RawPage
from evidence.read.recogniser import Recogniser, Spelling, cut, place_glyphs
from evidence.read.rules import begins_cell, part_at_rules, vertical_rules
from evidence.read.stacks import is_tall, part_stack
from models.pages import Witness

TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
_TRIAL_LINES = 6
_TRIAL_CHARACTERS = 7
_UPRIGHT_SCORE = 0.9  # mean certainty of trial lines that needs no second opinion
_UNSURE = 0.97
_SURE_ALIKE = 0.8  # mean certainty from which a reading of overlooked ink is believed, if the witness agrees
# Where a wrong character would make a wrong value: digits, capital numerals, dates, names of parties and courts.
_WEIGHTY = re.compile(
    r"[0-9零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟元圆吨年月日号%％]|公司|法院|集团|有限|[A-Z]{2}"
)


class PaddleEngine:
    """Reads pages with the PP-OCR models of the installed wheels; raises MissingPart when they are not there."""

    name = "ppocr"
    version = "v6-small+v4/1"

    def __init__(self) -> None:
        self._detector = Detector(model_file("rapidocr", "PP-OCRv6_det_small.onnx"))
        self._first = Recogniser(model_file("rapidocr", "PP-OCRv6_rec_small.onnx"))
        self._second = Recogniser(model_file("rapidocr_onnxruntime", "ch_PP-OCRv4_rec_infer.onnx"))

    def read(self, image: Pixels, witness: str) -> RawPage:
        """Find the print, set it upright, read each line once or twice."""
        quads = self._detector.find(image)
        turn = self._turn(image, quads)
        upright = image
        if turn:
            upright = cv2.rotate(image, TURNS[turn])
            quads = self._detector.find(upright)
        rules = vertical_rules(upright)
        back = unturn(turn, image.shape[1], image.shape[0])
        ink = page_ink(upright)
        parted = part_at_rules(quads, rules)
        pieces = [piece for quad in parted for piece in (part_stack(upright, quad) if is_tall(quad) else [quad])]
        read = [self._read_line(upright, quad, witness) for quad in pieces]
        for quad in overlooked(ink, pieces):
            line = self._read_line(upright, quad, "all")
            if _read_alike(line):
                pieces.append(quad)
                read.append(line)
        lines = [
            replace(line, begins_cell=begins_cell(quad, rules), cut_start=first, cut_end=last)
            for line, quad, (first, last) in zip(read, pieces, cut_ends(ink, pieces), strict=True)
        ]
        return RawPage(tuple(line.moved(back) for line in lines if line.text.strip()), turn)

    def reread(self, image: Pixels, quad: Quad) -> RawLine:
        """The line inside ``quad`` of a page, read by the first recogniser alone."""
        strip = cut(image, quad)
        return RawLine(place_glyphs(strip, self._first.read(strip.pixels)))

    def _read_line(self, image: Pixels, quad: Quad, witness: str) -> RawLine:
        strip = cut(image, quad)
        spelled = self._first.read(strip.pixels)
        text = "".join(one.char for one in spelled)
        asked = witness == "all" or (
            witness == "doubtful" and (_WEIGHTY.search(text) is not None or min_score(spelled) < _UNSURE)
        )
        witnesses: tuple[Witness, ...] = ()
        if asked and spelled:
            again = self._second.read(strip.pixels)
            witnesses = (Witness("ppocr-v4", "".join(one.char for one in again), round(mean_score(again), 4)),)
        return RawLine(place_glyphs(strip, spelled), witnesses)

    def _turn(self, image: Pixels, quads: list[Quad]) -> int:
        """The clockwise quarter turns that set the print upright, by reading the heads of a few lines each way."""
        lying = [(quad, *_longer_side(quad)) for quad in quads]
        flat = sum(length for _, length, is_flat in lying if is_flat)
        sideways = sum(length for _, length, is_flat in lying if not is_flat) > flat
        trial = sorted((one for one in lying if one[2] != sideways), key=lambda one: -one[1])[:_TRIAL_LINES]
        if not trial:
            return 0
        scores: dict[int, float] = {}
        for turn in (90, 270) if sideways else (0, 180):
            heads = (_head(np.roll(quad, turn // 90, axis=0)) for quad, _, _ in trial)
            scores[turn] = float(np.mean([_trial_score(self._first.read(cut(image, head).pixels)) for head in heads]))
            if turn == 0 and scores[turn] > _UPRIGHT_SCORE:
                break
        return max(scores, key=lambda turn: scores[turn])


def _read_alike(line: RawLine) -> bool:
    """Whether both recognisers surely read the same Han characters or digits: else overlooked ink is no print."""
    text = _bearing(line.text)
    if line.score <= _SURE_ALIKE or not any(char.isdigit() or not char.isascii() for char in text):
        return False
    return all(_bearing(one.text) == text for one in line.witnesses)


def _bearing(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _head(quad: Quad) -> Quad:
    """The first characters of a line: enough to tell which way it reads."""
    along, across = np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[3] - quad[0])
    share = min(1.0, _TRIAL_CHARACTERS * float(across) / max(1.0, float(along)))
    return np.array(
        [quad[0], quad[0] + share * (quad[1] - quad[0]), quad[3] + share * (quad[2] - quad[3]), quad[3]], np.float32
    )


def mean_score(spelled: tuple[Spelling, ...]) -> float:
    """Mean certainty, 0 when nothing was read."""
    return sum(one.score for one in spelled) / len(spelled) if spelled else 0.0


def min_score(spelled: tuple[Spelling, ...]) -> float:
    """Certainty of the least sure character, 0 when nothing was read."""
    return min((one.score for one in spelled), default=0.0)


def _trial_score(spelled: tuple[Spelling, ...]) -> float:
    return mean_score(spelled) if len(spelled) > 1 else 0.0


def _longer_side(quad: Quad) -> tuple[float, bool]:
    """Length of a line, and whether it lies flat."""
    across = float(np.linalg.norm(quad[1] - quad[0]))
    down = float(np.linalg.norm(quad[3] - quad[0]))
    return max(across, down), across >= down


def unturn(turn: int, width: int, height: int) -> np.ndarray:
    """The 2 × 3 matrix from pixels of an image turned clockwise by ``turn`` back to one of ``width`` × ``height``."""
    return np.array(
        {
            0: [[1, 0, 0], [0, 1, 0]],
            90: [[0, 1, 0], [-1, 0, height]],
            180: [[-1, 0, width], [0, -1, height]],
            270: [[0, -1, width], [1, 0, 0]],
        }[turn],
        np.float64,
    )
