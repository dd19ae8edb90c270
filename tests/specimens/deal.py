"""An invented deal: companies, courts, money, tonnage and dates that agree with each other."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from models.values import Capacity, Money, UnitPrice, credit_code_check_character

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Company:
    """An invented enterprise with a valid credit code."""

    name: str
    code: str
    city: str
    county: str
    address: str
    head: str
    account: str
    bank: str


@dataclass(frozen=True, slots=True)
class Court:
    """A court of Shanxi: full name, name without the province, and its code (法院代字)."""

    full: str
    short: str
    code: str
    city: str


@dataclass(frozen=True, slots=True)
class Place:
    """A county with the division digits that codes of its companies and its court carry."""

    city: str
    county: str
    division: str


PLACES = (
    Place("临汾市", "洪洞县", "141024"),
    Place("临汾市", "襄汾县", "141023"),
    Place("吕梁市", "孝义市", "141181"),
    Place("吕梁市", "交城县", "141122"),
    Place("晋中市", "介休市", "140781"),
    Place("晋中市", "灵石县", "140729"),
    Place("长治市", "襄垣县", "140423"),
    Place("运城市", "河津市", "140882"),
    Place("太原市", "清徐县", "140121"),
    Place("临汾市", "古县", "141025"),
)
INTERMEDIATE = {"太原市": "01", "长治市": "04", "晋中市": "07", "运城市": "08", "临汾市": "10", "吕梁市": "11"}
_FIRST, _SECOND = "禾岭澄晨霁沐朔岚榆柏麓砚", "川垣野舟峪屿岫庐畔汀"
_TRADES = ("焦化", "煤焦化", "煤化工", "焦化（集团）", "能源焦化", "焦煤化工")
_SUFFIXES = ("有限公司", "有限责任公司", "股份有限公司")
_SURNAMES, _GIVEN = "程苏陆韩贺尹季邵温柴", ("砚秋", "启明", "立安", "书远", "云峰", "晓岚", "志诚", "宛青", "岩", "澄")
_CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def credit_code(rng: random.Random, division: str) -> str:
    """An invented credit code of an enterprise in ``division`` with a right check character."""
    body = "91" + division + "MA0" + "".join(rng.choice(_CREDIT_ALPHABET) for _ in range(6))
    return body + credit_code_check_character(body)


def person(rng: random.Random) -> str:
    """An invented name."""
    return rng.choice(_SURNAMES) + rng.choice(_GIVEN)


def company(
    rng: random.Random,
    place: Place,
    trades: Sequence[str] = _TRADES,
    suffixes: Sequence[str] = _SUFFIXES,
    prefix: str = "",
) -> Company:
    """An invented company in ``place``."""
    word = rng.choice(_FIRST) + rng.choice(_SECOND)
    region = prefix or rng.choice(("山西", "山西", place.city.removesuffix("市"), place.county.rstrip("县市")))
    name = f"{region}{word}{rng.choice(trades)}{rng.choice(suffixes)}"
    bank = rng.choice(("晋岭银行", "汾河农村商业银行", "太岳银行"))
    return Company(
        name,
        credit_code(rng, place.division),
        place.city,
        place.county,
        f"山西省{place.city}{place.county}{word}工业园区{rng.randrange(1, 90)}号",
        person(rng),
        "".join(rng.choice("0123456789") for _ in range(rng.choice((16, 19)))),
        f"{bank}股份有限公司{place.county}支行",
    )


def intermediate_court(city: str) -> Court:
    """The intermediate court of ``city``."""
    return Court(f"山西省{city}中级人民法院", f"{city}中级人民法院", f"晋{INTERMEDIATE[city]}", city)


def basic_court(place: Place) -> Court:
    """The basic court of a county."""
    return Court(f"山西省{place.county}人民法院", f"{place.county}人民法院", f"晋{place.division[2:]}", place.city)


@dataclass(frozen=True, slots=True)
class Deal:
    """One sale of coking capacity, by auction or by contract; everything in it agrees.

    ``case`` is the base case number of the enforcement in ``court``; ``case_no(3)`` gives the number of a further
    paper. Dates run in the order a real case has them. ``pick`` chooses among wordings, always the same for
    the same seed and key.
    """

    seed: int
    court: Court
    other_court: Court
    case_year: int
    case_serial: int
    debtor: Company
    buyer: Company
    applicant: Company
    guarantor: Company
    third: Company
    capacity: Capacity
    whole_capacity: Capacity
    unit_price: UnitPrice
    price: Money
    starting_price: Money
    increment: Money
    deposit: Money
    built: bool
    chamber_height: Decimal
    ovens: str
    seal_date: dt.date
    notice_date: dt.date
    start_date: dt.date
    end_date: dt.date
    balance_date: dt.date
    ruling_date: dt.date
    contract_date: dt.date
    holding_ratio: Decimal
    platform: str
    bidder: str
    judges: tuple[str, str, str]
    clerk: str

    @property
    def case(self) -> str:
        """Base case number, canonical."""
        return f"（{self.case_year}）{self.court.code}执{self.case_serial}号"

    def case_no(self, number: int) -> str:
        """Number of the case's ``number``-th further paper: ``case_no(3)`` ends in 号之三."""
        return self.case + ("之" + "一二三四五六七八九"[number - 1] if number else "")

    @property
    def balance(self) -> Money:
        """What remains to be paid after the deposit."""
        return self.price - self.deposit

    @property
    def seal_end(self) -> dt.date:
        """Last day of a sealing of three years that starts on the day after ``seal_date``."""
        start = self.seal_date + dt.timedelta(days=1)
        return start.replace(year=start.year + 3) - dt.timedelta(days=1)

    def pick(self, key: str, options: Sequence[T]) -> T:
        """One of ``options``: the same for the same seed and ``key``."""
        return random.Random(f"{self.seed}/{key}").choice(options)

    def digits(self, key: str, count: int) -> str:
        """``count`` digits for a number such as a slip's: the same for the same seed and ``key``."""
        rng = random.Random(f"{self.seed}/{key}")
        return str(rng.randrange(1, 10)) + "".join(rng.choice("0123456789") for _ in range(count - 1))


def _dates(rng: random.Random) -> dict[str, dt.date]:
    seal = dt.date(rng.choice((2016, 2017)), rng.randrange(2, 12), rng.randrange(1, 28))
    notice = seal + dt.timedelta(days=rng.randrange(200, 420))
    start = notice + dt.timedelta(days=rng.randrange(31, 40))
    end = start + dt.timedelta(days=1)
    balance = end + dt.timedelta(days=rng.randrange(3, 10))
    ruling = balance + dt.timedelta(days=rng.randrange(1, 9))
    contract = dt.date(rng.choice((2017, 2018, 2019)), rng.randrange(1, 13), rng.randrange(1, 28))
    names = ("seal_date", "notice_date", "start_date", "end_date", "balance_date", "ruling_date", "contract_date")
    return dict(zip(names, (seal, notice, start, end, balance, ruling, contract), strict=True))


def make_deal(seed: int, city: str = "") -> Deal:
    """The invented deal number ``seed``; with a ``city``, all its companies lie there and its court is the city's."""
    rng = random.Random(f"deal {seed}")
    places = [place for place in PLACES if not city or place.city == city]
    place, buyer_place, bank_place = (rng.choice(places) for _ in range(3))
    capacity = Capacity.from_wan(rng.choice(("60", "40", "84.4", "30", "100", "37.5", "120", "45", "96", "70")))
    unit_price = Decimal(rng.choice(("36", "42", "28.5", "55", "120", "48.6", "32")))
    price = Money.from_yuan(capacity.tonnes * unit_price)
    increment = Money.from_yuan(rng.choice((50_000, 100_000, 20_000)))
    starting = Money(price.fen - increment.fen * rng.randrange(1, 30))
    dates = _dates(rng)
    height = Decimal(rng.choice(("4.3", "3.8", "3.2", "5.5", "4.3")))
    court = intermediate_court(place.city) if city or rng.random() < 0.6 else basic_court(place)
    other = rng.choice([intermediate_court(city) for city in INTERMEDIATE if city != place.city])
    return Deal(
        seed=seed,
        court=court,
        other_court=other,
        case_year=dates["seal_date"].year,
        case_serial=rng.randrange(21, 1900),
        debtor=company(rng, place),
        buyer=company(rng, buyer_place),
        applicant=company(rng, bank_place, ("银行",), ("股份有限公司",), "山西"),
        guarantor=company(rng, place, ("实业", "贸易", "煤业")),
        third=company(rng, buyer_place),
        capacity=capacity,
        whole_capacity=capacity + Capacity.from_wan(rng.choice(("20", "36", "60"))),
        unit_price=UnitPrice(unit_price),
        price=price,
        starting_price=starting,
        increment=increment,
        deposit=Money(starting.fen * rng.choice((10, 15, 20)) // 10000 * 100),
        built=rng.random() < 0.5,
        chamber_height=height,
        ovens=rng.choice(("1#、2#焦炉", "3号焦炉", "1#焦炉", "2×65孔捣固焦炉", "2座55孔焦炉")),
        holding_ratio=Decimal(rng.choice(("0.51", "0.6", "0.5001", "0.67", "0.8", "0.3793"))),
        platform=rng.choice(("淘宝网司法拍卖网络平台", "阿里拍卖平台", "京东网司法拍卖平台", "公拍网")),
        bidder=rng.choice("ABDEHKMTW") + str(rng.randrange(1000, 9999)),
        judges=(person(rng), person(rng), person(rng)),
        clerk=person(rng),
        **dates,
    )
