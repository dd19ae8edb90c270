"""One Chromium and one served stage for the browser tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.stage import PASSWORD, Doubt, Stage, build, served
from tests.specimens.auction_matters import chain
from tests.specimens.matters import PaperFile, sale_deal

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
expect.set_options(timeout=20_000)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]

# A receipt's purpose and a confirmation's names: five doubts on two papers.
DOUBTS = (
    Doubt("04", "price", "两套识读不一致"),
    Doubt("04", "buyer", "名称与台账登记名相差一个字"),
    Doubt("04", "bid_date", "日期被印章遮住"),
    Doubt("04", "bidder_number", "字母与数字难以区分"),
)


@dataclass(slots=True)
class Theatre:
    """A served stage and a browser to look at it."""

    address: str
    stage: Stage
    browser: Browser
    files: tuple[PaperFile, ...]
    noises: list[str] = field(default_factory=list)

    def matter(self, name: str) -> str:
        """A matter with one paper and four doubtful facts; its id."""
        return self.stage.add_matter(name, self.files, DOUBTS)

    def page(self, login: str = "reviewer", path: str = "/matters") -> Page:
        """A page of somebody signed in, 1366×768, whose console is kept in ``noises``."""
        page = self.browser.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN").new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: self.noises.append(str(error)))
        page.on("console", lambda said: self.noises.append(said.text) if "Content Security" in said.text else None)
        page.goto(f"{self.address}/sign-in?next={path}")
        page.fill("[name=login]", login)
        page.fill("[name=password]", PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_selector(".who")
        return page


@pytest.fixture(scope="session")
def theatre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Theatre]:
    stage = build(tmp_path_factory.mktemp("theatre"))
    files = (chain(sale_deal(2001, "60"))["confirmation"],)
    with served(stage) as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield Theatre(address, stage, browser, files)
        browser.close()
    stage.service.close()
