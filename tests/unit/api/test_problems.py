import inspect

import pytest
from starlette.requests import Request

from api.pages.entry import own_address
from api.problems import STATUS, status_of, wants_page
from api.wording import LABELS, ledger_row, money, shown
from evidence.review import FactOutdated
from evidence.standing import MatterState
from models import errors
from models.errors import EvidenceError

_ERRORS = [one for _, one in inspect.getmembers(errors, inspect.isclass) if issubclass(one, EvidenceError)]


@pytest.mark.parametrize("kind", _ERRORS)
def test_every_error_has_a_status(kind: type[EvidenceError]) -> None:
    error = kind.__new__(kind)
    assert status_of(error) in set(STATUS.values())
    assert kind.type
    assert kind.title


def test_the_nearest_class_decides() -> None:
    assert status_of(FactOutdated.__new__(FactOutdated)) == 409
    assert status_of(errors.EncryptedFile("x")) == 422
    assert status_of(errors.PageFailure("x", "y")) == 422
    assert status_of(errors.StorageUnavailable("x")) == 503


@pytest.mark.parametrize(
    ("wanted", "led"),
    [
        ("/matters/1/review?fact=2", "/matters/1/review?fact=2"),
        ("//elsewhere.example", "/matters"),
        ("https://elsewhere.example", "/matters"),
        ("/\\elsewhere.example", "/matters"),
        ("/a\r\nSet-Cookie: x", "/matters"),
        ("", "/matters"),
    ],
)
def test_signing_in_leads_only_to_this_site(wanted: str, led: str) -> None:
    assert own_address(wanted) == led


def _request(path: str, accept: str) -> Request:
    return Request({"type": "http", "method": "GET", "path": path, "headers": [(b"accept", accept.encode())]})


def test_only_browsers_on_pages_get_a_page() -> None:
    assert wants_page(_request("/matters", "text/html,*/*"))
    assert not wants_page(_request("/api/v1/matters", "text/html"))
    assert not wants_page(_request("/matters", "application/json"))


def test_values_are_shown_with_units() -> None:
    assert money("21600000.00") == "21,600,000.00"
    assert shown("844000", "capacity") == "84.4万吨/年"
    assert shown("0.51", "ratio") == "51%"
    assert shown("2018-05-09", "date") == "2018年5月9日"
    assert shown(value=False, value_type="bool") == "否"
    assert ledger_row("产能 row 14") == "台账《产能》第14行"


def test_every_state_has_its_word() -> None:
    assert set(LABELS["state"]) == set(MatterState)
