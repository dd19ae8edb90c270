"""Offices and accounts; for administrators."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, Field

from api.security import Administrator, ServiceDep
from evidence import accounts
from evidence.accounts import AccountView, OfficeView
from models.people import Role

router = APIRouter(tags=["账户"])


class NewOffice(BaseModel):
    """An office to create."""

    name: str = Field(max_length=200)
    city: str = Field(default="", max_length=50)


class NewAccount(BaseModel):
    """An account to create."""

    office_id: str = Field(max_length=32)
    login: str = Field(max_length=50)
    name: str = Field(max_length=100)
    role: Role
    password: str = Field(max_length=1000)


class AccountChange(BaseModel):
    """What to change about an account; what is absent stays."""

    disabled: bool | None = None
    password: str | None = Field(default=None, max_length=1000)


@router.get("/offices", summary="办公室列表")
def list_offices(person: Administrator, service: ServiceDep) -> list[OfficeView]:
    """All offices."""
    return accounts.list_offices(service.records, person)


@router.post("/offices", status_code=201, summary="建立办公室")
def create_office(wanted: NewOffice, person: Administrator, service: ServiceDep) -> OfficeView:
    """Create an office."""
    return accounts.create_office(service.records, person, wanted.name, wanted.city)


@router.get("/accounts", summary="账户列表")
def list_accounts(person: Administrator, service: ServiceDep) -> list[AccountView]:
    """All accounts."""
    return accounts.list_accounts(service.records, person)


@router.post("/accounts", status_code=201, summary="建立账户")
def create_account(wanted: NewAccount, person: Administrator, service: ServiceDep) -> AccountView:
    """Create an account."""
    return accounts.create_account(
        service.records, person, wanted.office_id, wanted.login, wanted.name, wanted.role, wanted.password
    )


@router.patch("/accounts/{account_id}", summary="停用、启用账户或重设密码")
def change_account(account_id: str, change: AccountChange, person: Administrator, service: ServiceDep) -> AccountView:
    """Change an account; its sessions end."""
    return accounts.change_account(
        service.records, person, account_id, disabled=change.disabled, password=change.password
    )
