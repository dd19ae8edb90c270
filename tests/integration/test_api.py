"""The API on a real server: who may do what on every route, CSRF, problems, decisions with revisions."""

from __future__ import annotations

import contextlib
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from PIL import Image

from models.geometry import Box
from models.papers import Kind
from models.people import MAY, Action, Role
from tests.browser.stage import PASSWORD, Doubt, Stage, build, served
from tests.specimens.drawing import Place, TrueDocument, TrueFact, Truth

Json = dict[str, Any]
HTML = {"Accept": "text/html"}


@dataclass(slots=True)
class House:
    """A served stage with one matter, and a signed-in client for each person."""

    address: str
    stage: Stage
    matter: str
    scan: str
    clients: dict[str, httpx.Client]

    def facts(self) -> dict[str, Json]:
        """The facts of the matter by name."""
        answer = self.clients["reviewer"].get(f"/api/v1/matters/{self.matter}/facts")
        return {fact["name"]: fact for fact in answer.json()}

    def decide(self, who: str, fact: Json, decision: str, **more: object) -> httpx.Response:
        """Decide on a fact as ``fact`` shows it."""
        body = {"decision": decision, "revision": fact["revision"]} | more
        return self.clients[who].post(f"/api/v1/facts/{fact['id']}/decision", json=body)


def picture() -> bytes:
    kept = io.BytesIO()
    Image.new("RGB", (200, 280), "white").save(kept, "PNG")
    return kept.getvalue()


def receipt_truth() -> Truth:
    def fact(name: str, value: str, text: str, top: float) -> TrueFact:
        return TrueFact(name, value, optional=False, places=(Place(1, text, (Box(0.1, top, 0.5, top + 0.04),)),))

    facts = (
        fact("payer", "山西示例焦化有限公司", "山西示例焦化有限公司", 0.1),
        fact("amount", "2250000.00", "2,250,000.00", 0.2),
        fact("payment_date", "2018-06-17", "2018年06月17日", 0.3),
    )
    return Truth(1, (), (TrueDocument(Kind.PAYMENT_RECEIPT, None, 1, 1, facts),))


def signed_in(address: str, login: str, password: str = PASSWORD) -> httpx.Client:
    client = httpx.Client(base_url=address, timeout=60)
    answer = client.post("/api/v1/session", json={"login": login, "password": password})
    assert answer.status_code == 201, answer.text
    client.headers["X-CSRF-Token"] = answer.json()["csrf"]
    return client


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory, redis_url: str) -> Iterator[House]:
    stage = build(tmp_path_factory.mktemp("house"), redis_url)
    matter = stage.add_matter("示例案卷")
    scan = stage.add_scan(
        matter, "回单.png", picture(), "png", receipt_truth(), [Doubt("回单", "amount", "末位被印章遮住")]
    )
    stage.add_judgement(matter)
    with served(stage) as address:
        clients = {login: signed_in(address, login) for login in stage.people}
        yield House(address, stage, matter, scan, clients)
        for client in clients.values():
            client.close()
    stage.service.close()


PUBLIC = {("GET", "/api/v1/health/live"), ("GET", "/api/v1/health/ready"), ("POST", "/api/v1/session")}

# What each route needs, written down by hand: a route that is not here fails the test.
NEEDS: dict[tuple[str, str], Action] = {
    (method, f"/api/v1{path}"): action
    for action, routes in {
        Action.SEE: """GET /session|DELETE /session|GET /checks|GET /matters|GET /matters/{matter_id}|GET /ledger
            GET /matters/{matter_id}/judgement|GET /matters/{matter_id}/trail|GET /matters/{matter_id}/scans
            GET /scans/{scan_id}|GET /scans/{scan_id}/original|GET /scans/{scan_id}/pages/{number}
            GET /scans/{scan_id}/pages/{number}/image|GET /matters/{matter_id}/events
            GET /matters/{matter_id}/documents|GET /matters/{matter_id}/facts|GET /matters/{matter_id}/drafts/{form}""",
        Action.UPLOAD: """POST /matters|POST /matters/{matter_id}/scans|POST /scans/{scan_id}/cancel
            POST /scans/{scan_id}/retry""",
        Action.DECIDE: """PUT /matters/{matter_id}/attestations|PUT /matters/{matter_id}/waivers/{check_id}
            DELETE /matters/{matter_id}/waivers/{check_id}|POST /facts/{fact_id}/decision""",
        Action.IMPORT_LEDGER: "POST /ledger",
        Action.ADMINISTER: "GET /offices|POST /offices|GET /accounts|POST /accounts|PATCH /accounts/{account_id}",
    }.items()
    for method, path in (route.split() for route in routes.replace("\n", "|").split("|") if route.strip())
}

BODIES: dict[tuple[str, str], Json] = {
    ("POST", "/api/v1/matters"): {"json": {"name": "矩阵案卷"}},
    ("POST", "/api/v1/offices"): {"json": {"name": ""}},
    ("POST", "/api/v1/accounts"): {
        "json": {"office_id": "x", "login": "nobody", "name": "无", "role": "reviewer", "password": "x" * 12}
    },
    ("PATCH", "/api/v1/accounts/{account_id}"): {"json": {"password": "short"}},
    ("PUT", "/api/v1/matters/{matter_id}/attestations"): {"json": {"city": "临汾市"}},
    ("PUT", "/api/v1/matters/{matter_id}/waivers/{check_id}"): {"json": {"reason": "已另行核实原件"}},
    ("POST", "/api/v1/facts/{fact_id}/decision"): {"json": {"decision": "approve", "revision": 99}},
    ("POST", "/api/v1/matters/{matter_id}/scans"): {"files": {"files": ("x.txt", b"plain text")}},
    ("POST", "/api/v1/ledger"): {"files": {"files": ("x.txt", b"plain text")}},
}


def routes_of(house: House) -> list[tuple[str, str]]:
    paths = httpx.get(f"{house.address}/api/v1/openapi.json", timeout=60).json()["paths"]
    return [(method.upper(), path) for path, methods in paths.items() for method in methods]


def ask(house: House, client: httpx.Client, route: tuple[str, str], csrf: str | None = "") -> tuple[int, Json]:
    """Status, and body where it is a problem, of a request on the first office's things."""
    method, path = route
    fact = house.facts()["amount"]["id"]
    filled = path.format(
        matter_id=house.matter, scan_id=house.scan, fact_id=fact, number=1, form="pdf", check_id="C48",
        account_id=house.stage.people["uploader"].id,
    )  # fmt: skip
    headers = {} if csrf == "" else {"X-CSRF-Token": csrf or ""}
    with client.stream(method, filled, headers=headers, **BODIES.get(route, {})) as answer:
        if answer.headers["content-type"].startswith("application/problem+json"):
            return answer.status_code, json.loads(answer.read())
        return answer.status_code, {}


def test_every_route_is_known(house: House) -> None:
    assert set(routes_of(house)) == set(NEEDS) | PUBLIC


def test_nobody_gets_in_without_signing_in(house: House) -> None:
    with httpx.Client(base_url=house.address, timeout=60) as stranger:
        for route in NEEDS:
            status, body = ask(house, stranger, route)
            assert (status, body["type"]) == (401, "urn:evidence:error:not_signed_in"), route


def test_nothing_changes_without_the_csrf_token(house: House) -> None:
    for route in NEEDS:
        if route[0] == "GET":
            continue
        for token in (None, "wrong"):
            status, body = ask(house, house.clients["administrator"], route, token)
            assert (status, body["type"]) == (403, "urn:evidence:error:not_permitted"), route


@pytest.mark.parametrize("role", list(Role))
def test_a_role_may_do_what_it_may_and_nothing_else(house: House, role: Role) -> None:
    for route, action in NEEDS.items():
        if route == ("DELETE", "/api/v1/session"):
            continue
        status, body = ask(house, house.clients[role.value], route)
        if action in MAY[role]:
            assert status not in {401, 403}, (route, body)
            assert status < 500, (route, body)
        else:
            assert (status, body["type"]) == (403, "urn:evidence:error:not_permitted"), route


def test_another_office_finds_nothing(house: House) -> None:
    outsider = house.clients["outsider"]
    for route, action in NEEDS.items():
        if any(name in route[1] for name in ("{matter_id}", "{scan_id}", "{fact_id}")):
            status, body = ask(house, outsider, route)
            assert action in MAY[Role.HEAD]
            assert (status, body["type"]) == (404, "urn:evidence:error:not_found"), route
    assert outsider.get("/api/v1/matters").json() == {"matters": [], "next": None}
    for page in (f"/matters/{house.matter}", f"/matters/{house.matter}/review"):
        answer = outsider.get(page, headers=HTML)
        assert answer.status_code == 404
        assert "示例案卷" not in answer.text
    assert "示例案卷" not in outsider.get("/matters", headers=HTML).text


def test_problems_say_what_to_do_next(house: House) -> None:
    client = house.clients["reviewer"]
    wrong = client.post("/api/v1/matters", json={"title": 1})
    assert wrong.status_code == 422
    assert wrong.headers["content-type"] == "application/problem+json"
    assert wrong.json()["errors"][0]["field"] == "name"
    for answer in (wrong, client.get("/api/v1/nowhere"), client.put("/api/v1/matters")):
        body = answer.json()
        assert set(body) >= {"type", "title", "status", "detail", "instance", "request_id"}
        assert body["status"] == answer.status_code
        assert body["request_id"] == answer.headers["x-request-id"]
    large = client.post("/api/v1/matters", json={"name": "大" * 1_000_000})
    assert large.status_code == 413
    assert large.json()["type"] == "urn:evidence:error:over_limit"


def test_every_answer_is_guarded(house: House) -> None:
    for path in ("/sign-in", "/api/v1/health/live", "/static/js/common.js", "/nowhere"):
        headers = httpx.get(house.address + path, timeout=60).headers
        assert "script-src 'self'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "same-origin"


def test_uploads_have_an_outcome_each(house: House) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("内页.png", picture())
        made.writestr("说明.txt", "不是扫描件")
    files = [("files", ("卷.zip", archive.getvalue())), ("files", ("坏.pdf", b"%PDF-1.7 broken"))]
    answer = house.clients["uploader"].post(f"/api/v1/matters/{house.matter}/scans", files=files)
    assert answer.status_code == 201, answer.text
    page, note, broken = answer.json()["outcomes"]
    assert (page["outcome"], page["scan_id"]) == ("existing", house.scan)
    assert (note["outcome"], note["problem"]["type"]) == ("refused", "urn:evidence:error:unaccepted_type")
    assert (broken["name"], broken["outcome"]) == ("坏.pdf", "refused")
    assert broken["problem"]["detail"]
    refused = house.clients["uploader"].post(
        f"/api/v1/matters/{house.matter}/scans", files={"files": ("坏.pdf", b"%PDF-1.7 broken")}
    )
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.json()["outcomes"][0]["name"] == "坏.pdf"


def test_original_and_page_come_back(house: House) -> None:
    client = house.clients["reviewer"]
    original = client.get(f"/api/v1/scans/{house.scan}/original")
    assert original.content == picture()
    assert original.headers["content-disposition"].startswith("attachment")
    image = client.get(f"/api/v1/scans/{house.scan}/pages/1/image", params={"width": 300})
    assert image.content.startswith(b"\x89PNG")
    known = {"If-None-Match": image.headers["etag"]}
    again = client.get(f"/api/v1/scans/{house.scan}/pages/1/image", params={"width": 300}, headers=known)
    assert again.status_code == 304
    assert client.get(f"/api/v1/scans/{house.scan}/pages/9/image").status_code == 404


def test_decisions_carry_the_revision_they_were_made_on(house: House) -> None:
    seen = house.facts()["amount"]
    assert seen["needs_person"]
    corrected = house.decide("reviewer", seen, "correct", value="225万元")
    assert corrected.status_code == 200, corrected.text
    assert corrected.json()["standing"] == "approved"  # it is what was read
    late = house.decide("head", seen, "reject", reason="看不清")
    assert late.status_code == 409
    assert late.json()["type"] == "urn:evidence:error:outdated"
    assert late.json()["current"]["standing"] == "approved"
    assert late.json()["current"]["decided_by"] == "季复核"
    now = late.json()["current"]
    fixed = house.decide("head", now, "correct", value="2,260,000").json()
    assert (fixed["standing"], fixed["value"], fixed["read_value"]) == ("corrected", "2260000.00", "2250000.00")
    assert house.decide("head", fixed, "reject", reason="").status_code == 422
    assert house.decide("head", fixed, "correct", value="很多钱").status_code == 422
    rejected = house.decide("head", fixed, "reject", reason="与原件不符").json()
    back = house.decide("head", rejected, "undo").json()
    assert (back["standing"], back["value"]) == ("corrected", "2260000.00")
    back = house.decide("head", house.decide("head", back, "undo").json(), "undo").json()
    assert (back["standing"], back["value"], back["decided_by"]) == ("unreviewed", "2250000.00", None)
    assert back["needs_person"]
    assert house.decide("head", back, "undo").status_code == 422
    trail = house.clients["head"].get(f"/api/v1/matters/{house.matter}/trail").json()
    assert [one["action"] for one in trail if one["subject"] == f"fact:{seen['id']}"][::-1] == [
        "fact.correct", "fact.correct", "fact.reject", "fact.undo", "fact.undo", "fact.undo",
    ]  # fmt: skip


def test_attestations_and_waivers_are_kept_and_checked(house: House) -> None:
    client, path = house.clients["reviewer"], f"/api/v1/matters/{house.matter}"
    seen = {"officers": ["季书远", "贺云峰"], "date": "2020-10-25"}
    kept = client.put(f"{path}/attestations", json={"city": "临汾市", "attestation": {"originals_seen": seen}})
    assert kept.json()["attestations"]["attestation"]["originals_seen"] == seen
    undated: Json = {"attestation": {"originals_seen": {"officers": []}}}
    assert client.put(f"{path}/attestations", json=undated).status_code == 422
    assert client.put(f"{path}/waivers/C99", json={"reason": "不存在的规则"}).status_code == 404
    assert client.put(f"{path}/waivers/C12", json={"reason": "短"}).status_code == 422
    waived = client.put(f"{path}/waivers/C12", json={"reason": "法院已出具更正裁定"}).json()
    assert [(one["check"], one["by"]) for one in waived["waivers"] if one["check"] == "C12"] == [("C12", "季复核")]
    assert client.delete(f"{path}/waivers/C12").status_code == 200


def test_lists_turn_pages_by_cursor(house: House) -> None:
    client = house.clients["uploader"]
    for number in range(5):
        client.post("/api/v1/matters", json={"name": f"翻页 {number}"})
    names, after = [], None
    while True:
        wanted: Json = {"q": "翻页", "limit": 2} | ({"after": after} if after else {})
        answer = client.get("/api/v1/matters", params=wanted).json()
        names += [one["name"] for one in answer["matters"]]
        after = answer["next"]
        if after is None:
            break
    assert names == [f"翻页 {number}" for number in reversed(range(5))]
    assert client.get("/api/v1/matters", params={"after": "nonsense"}).status_code == 422


def test_progress_is_streamed(house: House) -> None:
    with house.clients["uploader"].stream("GET", f"/api/v1/matters/{house.matter}/events") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        for line in stream.iter_lines():
            if line.startswith("data:"):
                assert house.scan in [one["id"] for one in json.loads(line[5:])["scans"]]
                break


def test_five_failures_lock_the_login_and_others_stay_open(house: House) -> None:
    with httpx.Client(base_url=house.address, timeout=60) as client:
        for _ in range(5):
            wrong = client.post("/api/v1/session", json={"login": "uploader", "password": "wrong"})
            assert wrong.status_code == 401
        locked = client.post("/api/v1/session", json={"login": "uploader", "password": PASSWORD})
        assert locked.status_code == 401
        assert "锁定" in locked.json()["detail"]
        assert client.post("/api/v1/session", json={"login": "head", "password": PASSWORD}).status_code == 201
        elsewhere = client.post(
            "/api/v1/session",
            json={"login": "head", "password": PASSWORD},
            headers={"Origin": "https://elsewhere.example"},
        )
        assert elsewhere.status_code == 403


def test_a_session_ends_with_signing_out_and_with_a_new_password(house: House) -> None:
    with contextlib.closing(signed_in(house.address, "head")) as client:
        cookie = client.cookies["evidence_session"]
        assert client.delete("/api/v1/session").status_code == 204
        client.cookies.set("evidence_session", cookie)
        assert client.get("/api/v1/session").status_code == 401
    admin = house.clients["administrator"]
    office = admin.get("/api/v1/offices").json()[0]["id"]
    made = {"office_id": office, "login": "temp", "name": "临时", "role": "uploader", "password": PASSWORD}
    account = admin.post("/api/v1/accounts", json=made).json()["id"]
    with contextlib.closing(signed_in(house.address, "temp")) as client:
        admin.patch(f"/api/v1/accounts/{account}", json={"disabled": True})
        assert client.get("/api/v1/session").status_code == 401
        assert client.get("/matters", headers=HTML).status_code == 303
