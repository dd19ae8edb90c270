"""C. Money: C12 to C16 and C18."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from evidence.check.case import Answer, Case, agrees, cannot_tell, conflicts
from evidence.check.courts import same_court
from evidence.check.deal import sale_rulings
from evidence.check.first_seal import selling_court
from evidence.check.printed_twice import contradiction
from evidence.check.receipts import Paid, is_court, paid_to, reckon
from evidence.check.said import Said, citations, day, first_said, said, squeezed, yuan
from models.findings import FactCitation
from models.matters import Paper
from models.papers import Kind, Subtype
from models.values import Money

# 拍卖变卖规定 art. 29 (old numbering): highest commission by slice of the price, (up to yuan, rate).
_COMMISSION = (
    (Decimal(2_000_000), Decimal("0.05")),
    (Decimal(10_000_000), Decimal("0.03")),
    (Decimal(50_000_000), Decimal("0.02")),
    (Decimal(100_000_000), Decimal("0.01")),
    (Decimal("Infinity"), Decimal("0.005")),
)


_DEPOSIT = re.compile(r"保证金")
_BALANCE = re.compile(r"余款|尾款")
# Platforms hand the deposit over to the court after the auction: "保证金划转", "保证金转价款"
_HANDED_OVER = re.compile(r"划转|转付|转价款|转成交款|抵充")


def _confirmations(case: Case) -> tuple[Paper, ...]:
    return case.matter.of_kind(Kind.AUCTION_CONFIRMATION)


def price_said(case: Case) -> Said[Money] | None:
    """The price of the sale: as the ruling states it, else the confirmation; None where neither does."""
    return first_said(sale_rulings(case.matter), "price", Money) or first_said(_confirmations(case), "price", Money)


def price_agrees(case: Case) -> Answer:
    """C12: price in figures = in capitals = in the ruling; price + commission = total."""
    prices, ruled = said(_confirmations(case), "price", Money), said(sale_rulings(case.matter), "price", Money)
    words = said(_confirmations(case), "price_in_words", Money)
    cited = citations(prices, words, ruled)
    wrong = [*map(_wrong_on_confirmation, _confirmations(case)), *(_wrong_in_ruling(case, one) for one in ruled)]
    if any(wrong):
        return conflicts("；".join(filter(None, wrong)), cited)
    if not prices:
        return _capitals_alone(words, ruled, cited)
    if not ruled:
        return cannot_tell("成交裁定中未读出成交价", cited)
    confirmed, decided = _totals(prices), _totals(ruled)
    if not confirmed & decided:
        return conflicts(f"成交确认书成交价{yuan(prices[0].value)}，成交裁定为{yuan(ruled[0].value)}", cited)
    if not words:
        return cannot_tell(f"成交确认书与裁定成交价均为{yuan(ruled[0].value)}，但未读出大写金额", cited)
    return agrees(f"成交价{yuan(ruled[0].value)}，大小写、确认书与裁定一致", cited)


def _capitals_alone(words: list[Said[Money]], ruled: list[Said[Money]], cited: tuple[FactCitation, ...]) -> Answer:
    """C12 where no confirmation's figures were read: its capitals may still contradict the ruling."""
    if words and ruled and not _totals(words) & _totals(ruled):
        return conflicts(f"成交确认书大写合{yuan(words[0].value)}，成交裁定为{yuan(ruled[0].value)}", cited)
    return cannot_tell("成交确认书中未读出成交价", cited)


def _totals(amounts: list[Said[Money]]) -> set[Money]:
    """What several papers of one kind may mean together: one price told again, or parts of it."""
    told = {one.value for one in amounts}
    return {sum((one.value for one in amounts), Money(0))} | (told if len(told) == 1 else set())


def _wrong_on_confirmation(paper: Paper) -> str:
    """What does not add up on one confirmation, in words; empty where everything that is printed does."""
    price, words = first_said([paper], "price", Money), first_said([paper], "price_in_words", Money)
    commission, total = first_said([paper], "commission", Money), first_said([paper], "total", Money)
    if price and words and price.value != words.value:
        return f"成交价小写{yuan(price.value)}与大写（合{yuan(words.value)}）不符"
    if price and total:
        owed = price.value + (commission.value if commission else Money(0))
        if owed != total.value:
            return f"成交价与佣金合计{yuan(owed)}，确认书合计金额为{yuan(total.value)}"
    return ""


def _wrong_in_ruling(case: Case, price: Said[Money]) -> str:
    """Capitals and figures that a ruling prints side by side for its price, where they differ; else empty."""
    twice = contradiction(squeezed(case.matter, price.paper), price.value)
    return f"{price.where}成交价小写{yuan(twice[0])}与大写（合{yuan(twice[1])}）不符" if twice else ""


def commission_ladder(price: Money) -> Money:
    """The highest commission the law allows on a price: 53,066,598.85 yuan → 1,170,665.99 yuan."""
    owed, lower = Decimal(0), Decimal(0)
    for upper, rate in _COMMISSION:
        owed += max(Decimal(0), min(price.yuan, upper) - lower) * rate
        lower = upper
    return Money.from_yuan(owed.quantize(Decimal("0.01"), ROUND_HALF_UP))


def commission(case: Case) -> Answer:
    """C13: the commission is within the legal ladder."""
    for paper in _confirmations(case):
        price, taken = first_said([paper], "price", Money), first_said([paper], "commission", Money)
        if price and taken:
            most, cited = commission_ladder(price.value), citations([price, taken])
            if taken.value > most:
                return conflicts(f"佣金{yuan(taken.value)}超过法定上限{yuan(most)}", cited)
            return agrees(f"佣金{yuan(taken.value)}未超过法定上限{yuan(most)}", cited)
    return cannot_tell("成交确认书中未读出佣金（网络司法拍卖一般不收佣金）")


def _last_round(case: Case) -> tuple[Paper, ...]:
    """The notice of the round that sold: of several, the latest that opened by then; none where that is not told."""
    notices, sold = case.matter.of_kind(Kind.AUCTION_NOTICE), case.deal.date
    if len(notices) < 2:
        return notices
    opened = said(notices, "start_date", dt.date)
    if sold is None or len({one.paper.file for one in opened}) < len({one.file for one in notices}):
        return ()
    before = [one for one in opened if one.value <= sold]
    return (max(before, key=lambda one: one.value).paper,) if before else ()


def price_steps(case: Case) -> Answer:
    """C14: the price is not below the starting price and lies whole increments above it."""
    notices = _last_round(case)
    price, start = price_said(case), first_said(notices, "starting_price", Money)
    step = first_said(notices, "increment", Money)
    if price is None or start is None:
        return cannot_tell("未读出" + ("成交价" if price is None else "起拍价"))
    cited = citations([price, start], [step] if step else [])
    if price.value < start.value:
        return conflicts(f"成交价{yuan(price.value)}低于起拍价{yuan(start.value)}", cited)
    if step is None or step.value.fen == 0:
        return cannot_tell("未读出增价幅度", cited)
    if (price.value - start.value).fen % step.value.fen:
        return conflicts(
            f"成交价高出起拍价{yuan(price.value - start.value)}，不是增价幅度{yuan(step.value)}的整数倍", cited
        )
    return agrees(f"成交价高出起拍价{yuan(price.value - start.value)}，为增价幅度的整数倍", cited)


def paid_in_full(case: Case) -> Answer:
    """C15: receipts to the court's account add up to the price exactly; the deposit counts."""
    price = price_said(case)
    receipts = paid_to(case, is_court)
    if price is None:
        return cannot_tell("成交确认书和成交裁定中均未读出成交价")
    if not receipts:
        return _nothing_to_court(case, price)
    cited = citations([price]) + citations(said(receipts, "amount", Money), said(receipts, "amount_in_words", Money))
    if wrong := _wrong_receipt(case, receipts):
        return conflicts(wrong, cited)
    return summed(reckon(receipts, price.value), "付至法院账户", "成交价", cited)


def _nothing_to_court(case: Case, price: Said[Money]) -> Answer:
    given = case.matter.of_kind(Kind.PAYMENT_RECEIPT)
    payees = said(given, "payee", str)
    cited = citations([price]) + citations(payees)
    if len(payees) < len(given):
        return cannot_tell("票据中未读出收款人", cited)
    return conflicts("没有付款至法院账户的票据", cited)


def summed(paid: Paid, where: str, what: str, cited: tuple[FactCitation, ...]) -> Answer:
    """Whether what was paid ``where`` is exactly ``what``, with the addition in words."""
    if paid.stray:
        amounts = "、".join(yuan(one.value) for one in paid.stray)
        return conflicts(f"收据所载{amounts}与银行回单对不上", cited)
    if paid.whole:
        return agrees(f"{where}合计{paid.sum_in_words}，等于{what}", cited)
    if paid.unread:
        return cannot_tell(f"有{len(paid.unread)}张票据未读出金额，其余合计{yuan(paid.total)}", cited)
    gap = Money(abs((paid.price - paid.total).fen))
    more = "多" if paid.total > paid.price else "少"
    # A doubted amount may be the whole difference; it stops all the same, but the clerk should look there first.
    doubted = [one.paper.file for one in (*paid.slips, *paid.acknowledgements) if one.fact.doubts]
    tail = f"；{'、'.join(dict.fromkeys(doubted))}的金额读数存疑，请先核对" if doubted else ""
    return conflicts(f"{where}合计{paid.sum_in_words}，比{what}{yuan(paid.price)}{more}{yuan(gap)}{tail}", cited)


def _wrong_receipt(case: Case, receipts: tuple[Paper, ...]) -> str:
    """A receipt whose capitals differ from its figures, or that pays another court; empty for none."""
    seller = selling_court(case)
    for paper in receipts:
        amount, words = first_said([paper], "amount", Money), first_said([paper], "amount_in_words", Money)
        if amount and words and amount.value != words.value:
            return f"{amount.where}小写{yuan(amount.value)}与大写（合{yuan(words.value)}）不符"
        payee = first_said([paper], "payee", str)
        if payee and seller and "法院" in payee.value:
            court = payee.value[: payee.value.index("法院") + 2]
            if not same_court(court, seller.value):
                return f"收款人「{payee.value}」不是拍卖法院「{seller.value}」"
    return ""


def payment_dates(case: Case) -> Answer:
    """C16: every payment to the court precedes the ruling, and what is no deposit follows the auction."""
    receipts = paid_to(case, is_court)
    # A court may make out its receipt after the ruling; the money itself moved on the slips, where there are any.
    receipts = tuple(one for one in receipts if one.subtype is Subtype.BANK_SLIP) or receipts
    dates = said(receipts, "payment_date", dt.date)
    ruled = first_said(sale_rulings(case.matter), "ruling_date", dt.date)
    if not dates or ruled is None:
        return cannot_tell("未读出" + ("裁定日期" if ruled is None else "付款日期"), citations(dates))
    cited = citations(dates, [ruled])
    for one in dates:
        if one.value > ruled.value:
            return conflicts(f"{one.where}付款日期{day(one.value)}晚于裁定日期{day(ruled.value)}", cited)
    sold = case.deal.date
    for one in dates:
        purpose = first_said([one.paper], "purpose", str)
        if purpose is None or sold is None:
            continue
        deposit, balance = _DEPOSIT.search(purpose.value), _BALANCE.search(purpose.value)
        if deposit and not balance and not _HANDED_OVER.search(purpose.value) and one.value > sold:
            return conflicts(f"保证金{day(one.value)}缴纳，晚于{day(sold)}竞价", cited)
        if balance and not deposit and one.value < sold:
            return conflicts(f"余款{day(one.value)}支付，早于{day(sold)}竞价", cited)
    if len(dates) < len(receipts):
        return cannot_tell("部分票据未读出付款日期，其余均不晚于裁定日期", cited)
    return agrees(f"各笔付款均不晚于裁定日期{day(ruled.value)}", cited)


# Numbers shorter than this are counted anew by every receipt book; they tell only together with the amount.
_TELLING_NUMBER = 8


def duplicate_receipts(case: Case) -> Answer:
    """C18: no receipt is used twice, neither in this matter nor in another."""
    receipts = case.matter.of_kind(Kind.PAYMENT_RECEIPT)
    if not receipts:
        return cannot_tell("案卷中没有付款票据")
    for why, cited in _twice_here(receipts):
        return conflicts(why, cited)
    for why, cited in _used_elsewhere(case, receipts):
        return conflicts(why, cited)
    numbers = said(receipts, "receipt_number", str)
    cited = citations(numbers)
    if len(numbers) < len(receipts):
        return cannot_tell(f"{len(receipts) - len(numbers)}张票据未读出号码，其余未见重复", cited)
    return agrees(f"{len(receipts)}张票据号码各不相同，也未在其他案卷使用", cited)


def _twice_here(receipts: tuple[Paper, ...]) -> Iterator[tuple[str, tuple[FactCitation, ...]]]:
    seen: dict[tuple[object, str], Said[str]] = {}
    for one in said(receipts, "receipt_number", str):
        key = (one.paper.subtype, one.value)
        if key in seen:
            yield (
                f"票据号码{one.value}出现两次（{seen[key].paper.file}、{one.paper.file}）",
                citations([seen[key], one]),
            )
        seen[key] = one
    images: dict[tuple[str, int], Paper] = {}
    for paper in receipts:
        place = (paper.sha256, paper.document.first_page)
        if place in images and images[place].file != paper.file:
            yield f"{images[place].file}与{paper.file}是同一份扫描件", citations(said([paper], "amount", Money))
        images[place] = paper


def _used_elsewhere(case: Case, receipts: tuple[Paper, ...]) -> Iterator[tuple[str, tuple[FactCitation, ...]]]:
    for paper in receipts:
        number, amount = first_said([paper], "receipt_number", str), first_said([paper], "amount", Money)
        cited = citations([number] if number else []) + citations([amount] if amount else [])
        for use in case.registry.receipts:
            same_number = number is not None and number.value == use.number and paper.subtype == use.subtype
            if number and len(number.value) < _TELLING_NUMBER and (amount.value if amount else None) != use.amount:
                same_number = False
            if same_number or paper.sha256 == use.sha256:
                what = f"票据号码{use.number}" if same_number else f"扫描件{paper.file}"
                yield f"{what}已在案卷「{use.matter}」中使用", cited
