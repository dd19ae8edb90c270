"""Accounts: who signs in, and the offices that keep matters apart.

A session is a row; the cookie's token is stored only as its SHA-256. Failed sign-ins are entries of the audit
trail, and the lock-out is counted from them, so it holds across processes and restarts.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import secrets
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from pwdlib import PasswordHash
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from evidence.store.audit import audit
from evidence.store.records import Records
from evidence.store.tables import Account, AuditRow, Office, SignIn, now
from models.errors import BadRequest, NotFound, NotSignedIn
from models.people import Action, Person, Role

FAILURES_BEFORE_LOCK = 5
LOCK_MINUTES = 15
SHORTEST_PASSWORD = 12  # characters; NIST SP 800-63B asks for length, not for composition
LONGEST_PASSWORD = 256  # characters; argon2 would hash more, but nobody should be able to make it
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,49}")
_FAILED = "account.sign_in_failed"
_PASSED = "account.signed_in"


@dataclass(frozen=True, slots=True)
class AccountView:
    """An account as administrators see it; never its password."""

    id: str
    login: str
    name: str
    role: Role
    office_id: str
    office: str
    disabled: bool
    created: dt.datetime


class FirstAccount(NamedTuple):
    """Login and password of the account made at the first start; the password is known nowhere else."""

    login: str
    password: str


@dataclass(frozen=True, slots=True)
class OfficeView:
    """An office and how many accounts it has."""

    id: str
    name: str
    city: str
    accounts: int


@cache
def _hasher() -> PasswordHash:
    return PasswordHash.recommended()


@cache
def _nobodys_hash() -> str:
    """A hash to verify against when the login is unknown, so that the answer takes as long."""
    return _hasher().hash(secrets.token_urlsafe(16))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def sign_in(records: Records, login: str, password: str, hours: int) -> tuple[str, Person]:
    """Check a password and open a session of ``hours``: its token and the person.

    Raises NotSignedIn with the same words for an unknown login, a wrong password and a disabled account, and
    while the login is locked after repeated failures.
    """
    login = login.strip().lower()[:100]
    with records.read() as db:
        if _locked(db, login):
            raise NotSignedIn(f"连续失败 {FAILURES_BEFORE_LOCK} 次，此登录名已暂时锁定，请 {LOCK_MINUTES} 分钟后再试。")
        account = db.scalar(select(Account).where(Account.login == login))
        account_id = account.id if account and not account.disabled else None
        kept = account.password_hash if account and account_id else _nobodys_hash()
    # Hashing takes about 0.2 s: outside of any transaction.
    passed = _hasher().verify(password[:LONGEST_PASSWORD], kept) and account_id is not None
    with records.session() as db:
        if not passed or account_id is None:
            audit(db, account_id, _FAILED, _named(login))
        else:
            audit(db, account_id, _PASSED, _named(login))
            return _open_session(db, account_id, hours)
    raise NotSignedIn("登录名或密码不正确，请核对后重试；忘记密码请联系系统管理员重置。")


def _named(login: str) -> str:
    """Subject of the trail's entries about signing in with ``login``, which may belong to nobody."""
    return f"login:{login}"[:100]


def _locked(db: Session, login: str) -> bool:
    since = now() - dt.timedelta(minutes=LOCK_MINUTES)
    passed = db.scalar(
        select(func.max(AuditRow.number)).where(AuditRow.action == _PASSED, AuditRow.subject == _named(login))
    )
    failures = select(func.count()).where(
        AuditRow.action == _FAILED,
        AuditRow.subject == _named(login),
        AuditRow.at >= since,
        AuditRow.number > (passed or 0),
    )
    return (db.scalar(failures) or 0) >= FAILURES_BEFORE_LOCK


def _open_session(db: Session, account_id: str, hours: int) -> tuple[str, Person]:
    token, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    expires = now() + dt.timedelta(hours=hours)
    db.add(SignIn(token_sha256=_digest(token), account_id=account_id, csrf=csrf, expires=expires))
    db.flush()
    person = _person(db, token)
    if person is None:
        raise NotSignedIn("账户已停用，请联系系统管理员。")
    return token, person


def person_of(records: Records, token: str) -> Person | None:
    """The person whose live session has this token; None when there is none, it expired, or the account is disabled."""
    if not token:
        return None
    with records.read() as db:
        return _person(db, token)


def _person(db: Session, token: str) -> Person | None:
    query = (
        select(Account, Office.name, SignIn.csrf)
        .join(SignIn, SignIn.account_id == Account.id)
        .join(Office, Office.id == Account.office_id)
        .where(SignIn.token_sha256 == _digest(token), SignIn.expires > now(), Account.disabled.is_(False))
    )
    row = db.execute(query).one_or_none()
    if row is None:
        return None
    account, office, csrf = row
    return Person(account.id, account.login, account.name, Role(account.role), account.office_id, office, csrf)


def sign_out(records: Records, token: str) -> None:
    """End the session with this token, if it lives."""
    with records.session() as db:
        found = db.get(SignIn, _digest(token))
        if found is not None:
            db.delete(found)


def ensure_first_account(records: Records) -> FirstAccount | None:
    """Create an office and its administrator where there is no account: login and random password; None otherwise."""
    password = secrets.token_urlsafe(12)
    kept = _hasher().hash(password)
    with records.session() as db:
        if db.scalar(select(func.count()).select_from(Account)):
            return None
        office = Office(name="市焦化行业压减过剩产能专项工作领导小组办公室")
        db.add(office)
        db.flush()
        _add(db, None, office.id, "admin", "系统管理员", Role.ADMINISTRATOR, kept)
    return FirstAccount("admin", password)


def _add(db: Session, by: str | None, office_id: str, login: str, name: str, role: Role, kept: str) -> Account:
    account = Account(office_id=office_id, login=login, name=name, role=role.value, password_hash=kept)
    db.add(account)
    db.flush()
    audit(db, by, "account.created", f"account:{account.id}", after=f"{login} {role.value}")
    return account


def create_office(records: Records, person: Person, name: str, city: str) -> OfficeView:
    """Create an office; raises BadRequest where the name is empty or taken."""
    person.require(Action.ADMINISTER)
    name = name.strip()
    with records.session() as db:
        if not name or db.scalar(select(Office.id).where(Office.name == name)):
            raise BadRequest("办公室名称不能为空，也不能与已有办公室重名。")
        office = Office(name=name, city=city.strip())
        db.add(office)
        db.flush()
        audit(db, person.id, "office.created", f"office:{office.id}", after=name)
        return OfficeView(office.id, office.name, office.city, 0)


def create_account(
    records: Records, person: Person, office_id: str, login: str, name: str, role: Role, password: str
) -> AccountView:
    """Create an account; raises BadRequest naming what is wrong, NotFound for an unknown office."""
    person.require(Action.ADMINISTER)
    login = login.strip().lower()
    if not _LOGIN.fullmatch(login):
        raise BadRequest("登录名请用 2 至 50 位小写字母、数字、点、横线或下划线。")
    if not name.strip():
        raise BadRequest("请填写姓名。")
    kept = _hashed(password)
    with records.session() as db:
        if db.get(Office, office_id) is None:
            raise NotFound("没有这个办公室，请先建立。")
        if db.scalar(select(Account.id).where(Account.login == login)):
            raise BadRequest("此登录名已被使用，请换一个。")
        account = _add(db, person.id, office_id, login, name.strip(), role, kept)
        return _views(db, account.id)[0]


def _hashed(password: str) -> str:
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise BadRequest(f"密码须为 {SHORTEST_PASSWORD} 至 {LONGEST_PASSWORD} 个字符。")
    return _hasher().hash(password)


def change_account(
    records: Records, person: Person, account_id: str, *, disabled: bool | None = None, password: str | None = None
) -> AccountView:
    """Disable or enable an account, or set its password; either ends its sessions. Raises NotFound, BadRequest."""
    person.require(Action.ADMINISTER)
    if account_id == person.id and disabled:
        raise BadRequest("不能停用自己的账户，请由另一位系统管理员操作。")
    kept = _hashed(password) if password is not None else None
    with records.session() as db:
        account = db.get(Account, account_id)
        if account is None:
            raise NotFound("没有这个账户。")
        if kept is not None:
            account.password_hash = kept
            audit(db, person.id, "account.password_set", f"account:{account_id}")
        if disabled is not None:
            account.disabled = disabled
            audit(db, person.id, "account.disabled" if disabled else "account.enabled", f"account:{account_id}")
        for session in db.scalars(select(SignIn).where(SignIn.account_id == account_id)):
            db.delete(session)
        db.flush()
        return _views(db, account_id)[0]


def _views(db: Session, account_id: str | None = None) -> list[AccountView]:
    query = (
        select(Account, Office.name).join(Office, Office.id == Account.office_id).order_by(Office.name, Account.login)
    )
    if account_id is not None:
        query = query.where(Account.id == account_id)
    return [
        AccountView(a.id, a.login, a.name, Role(a.role), a.office_id, office, a.disabled, a.created)
        for a, office in db.execute(query)
    ]


def list_accounts(records: Records, person: Person) -> list[AccountView]:
    """All accounts, by office and login."""
    person.require(Action.ADMINISTER)
    with records.read() as db:
        return _views(db)


def list_offices(records: Records, person: Person) -> list[OfficeView]:
    """All offices, by name."""
    person.require(Action.ADMINISTER)
    query = (
        select(Office, func.count(Account.id))
        .outerjoin(Account, Account.office_id == Office.id)
        .group_by(Office.id)
        .order_by(Office.name)
    )
    with records.read() as db:
        return [OfficeView(office.id, office.name, office.city, count) for office, count in db.execute(query)]
