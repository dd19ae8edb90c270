"""Pages from templates: one Jinja2 environment, autoescaped, strict about names it does not know."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api import wording

HERE = Path(__file__).parent
STATIC = HERE / "static"


def static_url(name: str) -> str:
    """Address of a static file; raises FileNotFoundError for one that does not exist."""
    if not (STATIC / name).is_file():
        raise FileNotFoundError(name)
    return f"/static/{name}"


@cache
def environment() -> Environment:
    """The template environment with the filters of ``api.wording``; everything is escaped, whatever the file's name."""
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(wording.FILTERS)
    made.globals.update(static=static_url, labels=wording.LABELS)
    return made


def page(request: Request, template: str, context: dict[str, Any], status: int = 200) -> Response:
    """Render a page; it is never cached, for it shows what only this person may see."""
    body = environment().get_template(template).render(request=request, **context)
    return HTMLResponse(body, status_code=status, headers={"Cache-Control": "no-store"})
