"""The review page by keyboard alone, under an input method, without network, and with somebody else at it."""

from __future__ import annotations

import httpx
from playwright.sync_api import Page, expect
from sqlalchemy import select

from evidence.store.tables import FactRow
from tests.browser.conftest import DOUBTS, Theatre
from tests.browser.stage import PASSWORD


def rows(theatre: Theatre, matter: str) -> dict[str, FactRow]:
    with theatre.stage.service.records.read() as db:
        return {row.name: row for row in db.scalars(select(FactRow).where(FactRow.matter_id == matter))}


def chosen(page: Page) -> str:
    return page.locator(".fact.chosen .name").first.inner_text().removesuffix("关键").strip()


def saved(page: Page) -> None:
    expect(page.locator("#saved")).to_have_text("已全部保存")


def test_a_paper_is_reviewed_with_the_keyboard_alone(theatre: Theatre) -> None:
    matter = theatre.matter("只用键盘")
    page = theatre.page(path=f"/matters/{matter}/review")
    expect(page.locator("#left")).to_have_text("还有 4 条待复核")
    expect(page.locator(".fact.chosen .doubts")).to_be_visible()
    first = chosen(page)
    page.keyboard.press("Enter")  # approve the first
    expect(page.locator("#left")).to_have_text("还有 3 条待复核")
    second = chosen(page)
    assert second != first
    page.keyboard.press("e")
    page.keyboard.press("Control+a")
    page.keyboard.type({"竞价日期": "2018年6月1日", "成交价": "2160万元"}.get(second, "更正后的内容"))
    page.keyboard.press("Enter")
    expect(page.locator("#left")).to_have_text("还有 2 条待复核")
    page.keyboard.press("r")
    page.keyboard.type("原件看不清")
    page.keyboard.press("Enter")
    expect(page.locator("#left")).to_have_text("还有 1 条待复核")
    page.keyboard.press("Enter")
    expect(page.locator("#left")).to_have_text("全部复核完毕")
    saved(page)
    standings = sorted(row.standing for row in rows(theatre, matter).values() if row.standing != "unreviewed")
    assert standings == ["approved", "approved", "corrected", "rejected"]
    page.keyboard.press("u")  # take the last one back
    expect(page.locator("#left")).to_have_text("还有 1 条待复核")
    saved(page)
    assert sum(row.standing == "approved" for row in rows(theatre, matter).values()) == 1
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_contain_text("确认，并到下一条待复核的事实")
    assert not theatre.noises


def test_enter_in_a_composition_never_approves_and_never_submits(theatre: Theatre) -> None:
    matter = theatre.matter("输入法")
    page = theatre.page(path=f"/matters/{matter}/review")
    expect(page.locator("#left")).to_have_text("还有 4 条待复核")
    composing = "new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true})"
    page.evaluate(f"document.activeElement.dispatchEvent({composing})")
    page.keyboard.press("r")
    field = page.locator(".asking .input")
    expect(field).to_be_focused()
    # A real composition: characters under way in the field, and an Enter that belongs to the input method.
    devtools = page.context.new_cdp_session(page)
    devtools.send("Input.imeSetComposition", {"text": "yuanjian", "selectionStart": 8, "selectionEnd": 8})
    devtools.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", "key": "Enter", "windowsVirtualKeyCode": 229})
    page.evaluate(f"document.activeElement.dispatchEvent({composing})")
    expect(field).to_be_visible()
    devtools.send("Input.insertText", {"text": "原件模糊"})
    expect(field).to_have_value("原件模糊")
    assert all(row.standing == "unreviewed" for row in rows(theatre, matter).values())
    page.keyboard.press("Enter")
    expect(page.locator("#left")).to_have_text("还有 3 条待复核")
    saved(page)
    assert [row.standing for row in rows(theatre, matter).values()].count("rejected") == 1


def test_decisions_survive_a_network_cut_and_a_reload(theatre: Theatre) -> None:
    matter = theatre.matter("断网")
    page = theatre.page(path=f"/matters/{matter}/review")
    expect(page.locator("#left")).to_have_text("还有 4 条待复核")
    page.route("**/decision", lambda route: route.abort())
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("#saved")).to_contain_text("网络中断，2 条待发送")
    assert all(row.standing == "unreviewed" for row in rows(theatre, matter).values())
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(page.locator("#saved")).to_contain_text("2 条")
    page.unroute("**/decision")
    saved(page)
    assert [row.standing for row in rows(theatre, matter).values()].count("approved") == 2


def test_what_somebody_else_decided_meanwhile_is_shown_beside(theatre: Theatre) -> None:
    matter = theatre.matter("两个人")
    page = theatre.page(path=f"/matters/{matter}/review")
    expect(page.locator("#left")).to_have_text("还有 4 条待复核")
    fact = rows(theatre, matter)[DOUBTS[0].name]
    with httpx.Client(base_url=theatre.address, timeout=30) as other:
        csrf = other.post("/api/v1/session", json={"login": "head", "password": PASSWORD}).json()["csrf"]
        body = {"decision": "reject", "revision": 0, "reason": "与裁定不符"}
        other.post(f"/api/v1/facts/{fact.id}/decision", json=body, headers={"X-CSRF-Token": csrf}).raise_for_status()
    page.locator(f"#fact-{fact.id}").click()
    page.keyboard.press("Enter")
    expect(page.locator("#clash")).to_be_visible()
    expect(page.locator("#clash-rows")).to_contain_text("不采信（贺负责）")
    page.keyboard.press("Escape")
    expect(page.locator(f"#fact-{fact.id} .mark")).to_contain_text("不采信")
    assert rows(theatre, matter)[DOUBTS[0].name].standing == "rejected"


def test_boxes_and_facts_choose_each_other(theatre: Theatre) -> None:
    matter = theatre.matter("位置")
    page = theatre.page(path=f"/matters/{matter}/review")
    fact = rows(theatre, matter)["buyer"]
    page.locator(f"#fact-{fact.id}").click()
    expect(page.locator("rect.chosen").first).to_have_attribute("data-fact", fact.id)
    page.keyboard.press("z")
    other = rows(theatre, matter)["bidder_number"]
    page.locator(f"rect[data-fact='{other.id}']").first.dispatch_event("click")
    assert page.locator(".fact.chosen").get_attribute("data-fact") == other.id
