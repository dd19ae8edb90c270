"""Chinese pages for the browser, drawn on the server; they change things only through the API."""

from fastapi import APIRouter

from api.pages import entry, matter, matters, office, review

pages = APIRouter()
for _part in (entry, matters, matter, review, office):
    pages.include_router(_part.router)
