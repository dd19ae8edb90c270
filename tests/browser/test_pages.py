"""Every page in a real Chromium: signing in, uploading, and what pages look like at 1366×768."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from playwright.sync_api import expect

from evidence.store.tables import MatterRow
from tests.browser.conftest import Theatre


def test_signing_in_says_what_is_wrong_and_leads_back(theatre: Theatre) -> None:
    page = theatre.browser.new_context().new_page()
    page.goto(f"{theatre.address}/ledger")
    assert "/sign-in?next=%2Fledger" in page.url
    page.fill("[name=login]", "head")
    page.fill("[name=password]", "not the password")
    page.click("text=登录 >> nth=-1")
    expect(page.get_by_role("alert")).to_contain_text("登录名或密码不正确")
    page.fill("[name=password]", "correct-horse-battery")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ledger")
    expect(page.get_by_role("heading", name="还没有导入产能台账")).to_be_visible()
    page.click("text=退出")
    page.wait_for_url("**/sign-in")


def test_a_matter_is_made_and_files_are_taken_or_refused_with_reasons(theatre: Theatre, tmp_path: Path) -> None:
    page = theatre.page("uploader")
    page.click("button:has-text('新建') >> nth=0")
    page.get_by_label("案卷名称").fill("浏览器里新建的案卷")
    page.keyboard.press("Enter")
    page.wait_for_url("**/matters/*")
    expect(page.get_by_role("heading", level=1)).to_have_text("浏览器里新建的案卷")
    kept = io.BytesIO()
    Image.new("RGB", (300, 400), "white").save(kept, "PNG")
    (tmp_path / "裁定.png").write_bytes(kept.getvalue())
    (tmp_path / "说明.docx").write_bytes(b"not a scan")
    page.set_input_files("#files", [tmp_path / "裁定.png", tmp_path / "说明.docx"])
    expect(page.locator("#sending")).to_contain_text("已接收 1，未接收 1")
    expect(page.locator("#sending .fail")).to_contain_text("说明.docx")
    expect(page.locator("#scans")).to_contain_text("裁定.png")
    expect(page.locator("#scans")).to_contain_text("排队中")
    page.click("#scans >> text=取消")
    expect(page.locator("#scans")).to_contain_text("已取消")
    assert not theatre.noises


def test_an_unknown_page_is_a_chinese_error_page(theatre: Theatre) -> None:
    page = theatre.page()
    answer = page.goto(f"{theatre.address}/matters/nowhere")
    assert answer is not None
    assert answer.status == 404
    expect(page.get_by_role("heading", name="未找到")).to_be_visible()
    expect(page.locator(".error-page")).to_contain_text("请求编号")
    expect(page.get_by_role("link", name="回到案卷列表", exact=True)).to_be_visible()


def test_pages_fit_the_window_and_keep_the_policy(theatre: Theatre) -> None:
    matter = theatre.matter("版面")
    page = theatre.page("administrator")
    paths = ("/matters", f"/matters/{matter}", f"/matters/{matter}/review", "/ledger", "/rules", "/accounts", "/help")
    for path in paths:
        page.goto(theatre.address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 1366, path
        assert page.locator("h1").count() == 1, path
    assert not theatre.noises


def test_attestations_are_saved_from_the_form(theatre: Theatre) -> None:
    matter = theatre.matter("核对事项")
    page = theatre.page(path=f"/matters/{matter}")
    page.fill("[name=city]", "临汾市")
    page.fill("[name=officers]", "季书远、贺云峰")
    page.fill("[name=seen_on]", "2020-10-25")
    with page.expect_response("**/attestations") as saved:
        page.click("text=保存并重新核验")
    assert saved.value.status == 200
    expect(page.locator("[name=officers]")).to_have_value("季书远、贺云峰")
    expect(page.locator("#trail")).to_contain_text("操作记录")
    with theatre.stage.service.records.read() as db:
        written = db.get_one(MatterRow, matter).attestations
    assert written["attestation"]["originals_seen"]["officers"] == ["季书远", "贺云峰"]
