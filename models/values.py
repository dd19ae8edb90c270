"""Values that papers state, each with its unit in its type.

No float is ever a value: money is whole fen, capacity is ``Decimal`` tonnes per year. ``contract_form``
gives the outside shape of any value (docs/contract.md §1).
"""

from __future__ import annotations

import datetime as dt
import enum
import re
from dataclasses import dataclass
from decimal import Decimal

FEN_PER_YUAN = 100
TONNES_PER_WAN = 10_000


def plain(number: Decimal) -> str:
    """Write ``number`` without exponent and without trailing zeros: ``Decimal("6E+5")`` → ``"600000"``."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in whole fen (1/100 yuan)."""

    fen: int

    @classmethod
    def from_yuan(cls, yuan: Decimal | int | str) -> Money:
        """Make an amount from yuan; raises ValueError when it is not a whole number of fen."""
        fen = Decimal(yuan) * FEN_PER_YUAN
        if fen != fen.to_integral_value():
            raise ValueError(f"{yuan} yuan is not a whole number of fen")
        return cls(int(fen))

    @property
    def yuan(self) -> Decimal:
        """The amount in yuan."""
        return Decimal(self.fen) / FEN_PER_YUAN

    def __str__(self) -> str:
        """Yuan with two decimals: ``"21600000.00"``."""
        return f"{self.yuan:.2f}"

    def __add__(self, other: Money) -> Money:
        """Sum of two amounts."""
        return Money(self.fen + other.fen)

    def __sub__(self, other: Money) -> Money:
        """Difference of two amounts; may be negative."""
        return Money(self.fen - other.fen)


def _refuse_negative(amount: Decimal, unit: str) -> None:
    if not amount.is_finite() or amount < 0:
        raise ValueError(f"{amount} {unit} is not a quantity")


@dataclass(frozen=True, slots=True, order=True)
class Capacity:
    """Production capacity in tonnes per year (吨/年); never a quantity of goods."""

    tonnes: Decimal

    def __post_init__(self) -> None:
        """Refuse a negative or unbounded capacity."""
        _refuse_negative(self.tonnes, "t/a")

    @classmethod
    def from_wan(cls, wan: Decimal | int | str) -> Capacity:
        """Make a capacity from 万吨/年: ``from_wan("84.4")`` is 844,000 t/a."""
        return cls(Decimal(wan) * TONNES_PER_WAN)

    @property
    def wan(self) -> Decimal:
        """The capacity in 万吨/年."""
        return self.tonnes / TONNES_PER_WAN

    def __str__(self) -> str:
        """Tonnes per year, plain: ``"844000"``."""
        return plain(self.tonnes)

    def __add__(self, other: Capacity) -> Capacity:
        """Sum of two capacities."""
        return Capacity(self.tonnes + other.tonnes)


@dataclass(frozen=True, slots=True, order=True)
class UnitPrice:
    """A price in yuan per tonne of annual capacity (元/吨)."""

    yuan: Decimal

    def __post_init__(self) -> None:
        """Refuse a negative or unbounded price."""
        _refuse_negative(self.yuan, "yuan/t")

    def __str__(self) -> str:
        """Yuan per tonne, plain: ``"36"``."""
        return plain(self.yuan)


@dataclass(frozen=True, slots=True, order=True)
class Ratio:
    """A share as a fraction of 1, in (0, 1]."""

    fraction: Decimal

    def __post_init__(self) -> None:
        """Refuse a share that is nothing or more than the whole."""
        if not 0 < self.fraction <= 1:
            raise ValueError(f"{self.fraction} is not a share of one")

    def __str__(self) -> str:
        """The fraction, plain: ``"0.51"``."""
        return plain(self.fraction)


@dataclass(frozen=True, slots=True, order=True)
class Metres:
    """A length in metres, such as the height of a coking chamber (炭化室高度)."""

    length: Decimal

    def __post_init__(self) -> None:
        """Refuse a negative or unbounded length."""
        _refuse_negative(self.length, "m")

    def __str__(self) -> str:
        """Metres, plain: ``"4.3"``."""
        return plain(self.length)


@dataclass(frozen=True, slots=True, order=True)
class Years:
    """A term in whole years, such as the term of a sealing."""

    count: int

    def __post_init__(self) -> None:
        """Refuse a term that is not positive."""
        if self.count <= 0:
            raise ValueError(f"{self.count} is not a term of years")

    def __str__(self) -> str:
        """The number of years: ``"3"``."""
        return str(self.count)


# Full-width brackets, no spaces; "（2018）晋10执217号之一", "（2016）皖1503执660-2号".
_CASE_NUMBER = re.compile(
    r"（(?P<year>(?:19|20)\d{2})）(?P<word>最高法|[^\s（）\d]+?)(?P<code>\d{0,4})(?P<kind>[^\s（）\d]*?)"
    r"(?P<serial>\d+)(?:-(?P<dash>\d+))?号(?:之(?P<suffix>[一二三四五六七八九十]+|\d+))?"
)
_NUMERALS = {numeral: value for value, numeral in enumerate("一二三四五六七八九十", start=1)}


def _suffix_number(suffix: str) -> int:
    """Number of a 之N suffix written in numerals up to 之九十九: ``"十二"`` → 12."""
    if suffix.isdigit():
        return int(suffix)
    tens, ten, units = suffix.rpartition("十")
    value = 10 * (_NUMERALS[tens] if tens else 1) if ten else 0
    return value + (_NUMERALS[units] if units else 0)


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A court's case number (案号) in canonical form: full-width brackets, no spaces, suffix kept.

    Source: 法〔2015〕137号 with 法〔2018〕335号. Old-style numbers (before 2016) keep 字 and 第 as printed.
    """

    text: str

    def __post_init__(self) -> None:
        """Refuse a text that is not in canonical form."""
        if not _CASE_NUMBER.fullmatch(self.text):
            raise ValueError(f"not a case number in canonical form: {self.text}")

    def _part(self, name: str) -> str:
        found = _CASE_NUMBER.fullmatch(self.text)
        return (found[name] or "") if found else ""

    @property
    def year(self) -> int:
        """Year in which the case was filed (收案年度)."""
        return int(self._part("year"))

    @property
    def sequence(self) -> int:
        """Which further paper of the case this is: 之三 or -3 → 3; 0 for the bare number."""
        if suffix := self._part("suffix"):
            return _suffix_number(suffix)
        return int(self._part("dash") or 0)

    @property
    def base(self) -> str:
        """The number of the case itself, without 之N or -N."""
        head, _, _ = self.text.partition("号")
        return re.sub(r"-\d+$", "", head) + "号"

    @property
    def court_code(self) -> str | None:
        """Court code (法院代字) of a new-style number, such as ``"晋10"``; None for the old style.

        Old abbreviations are ambiguous nationwide, so no court is ever derived from them.
        """
        if "字" in self.text or self.year < 2016:
            return None
        if self._part("word") == "最高法" or self._part("code"):
            return self._part("word") + self._part("code")
        # A provincial high court has no digits: "晋执复201号" starts with the province's one character.
        return self._part("word")[:1]

    def __str__(self) -> str:
        """The canonical text."""
        return self.text


# GB 32100-2015: digits and capital letters without I, O, S, V, Z.
CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def credit_code_check_character(body: str) -> str:
    """Check character for the first 17 characters of a credit code (GB 32100-2015, weights 3^i mod 31)."""
    weighted = sum(CREDIT_CODE_ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(body))
    return CREDIT_CODE_ALPHABET[(31 - weighted % 31) % 31]


@dataclass(frozen=True, slots=True)
class CreditCode:
    """A unified social credit code (统一社会信用代码) as printed: 18 characters, upper case.

    A paper may print a wrong one; ``is_valid`` says whether the check character agrees.
    """

    text: str

    def __post_init__(self) -> None:
        """Refuse what is not 18 upper-case letters and digits."""
        if not re.fullmatch(r"[0-9A-Z]{18}", self.text):
            raise ValueError(f"not 18 upper-case characters: {self.text}")

    @property
    def is_valid(self) -> bool:
        """Whether alphabet and check character agree with GB 32100-2015."""
        if any(char not in CREDIT_CODE_ALPHABET for char in self.text):
            return False
        return credit_code_check_character(self.text[:17]) == self.text[17]

    def __str__(self) -> str:
        """The 18 characters."""
        return self.text


class SealRank(enum.StrEnum):
    """Where a sealing stands among several: first (首封), waiting (轮候) or renewed (续封)."""

    FIRST = "first"
    WAITING = "waiting"
    RENEWED = "renewed"


Value = (
    Money | Capacity | UnitPrice | Ratio | Metres | Years | CaseNumber | CreditCode | SealRank | dt.date | str | bool
)


def contract_form(value: Value) -> str | bool:
    """Give a value's outside shape: a string with the unit implied by the field, or a yes/no."""
    if isinstance(value, bool):
        return value
    return value.isoformat() if isinstance(value, dt.date) else str(value)
