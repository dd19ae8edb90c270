"""The people who work with matters: their roles, and what a role allows."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from models.errors import NotPermitted


class Role(enum.StrEnum):
    """What a person is in the office."""

    UPLOADER = "uploader"
    REVIEWER = "reviewer"
    HEAD = "head"
    ADMINISTRATOR = "administrator"


ROLE_LABELS = {
    Role.UPLOADER: "上传人员",
    Role.REVIEWER: "复核人员",
    Role.HEAD: "办公室负责人",
    Role.ADMINISTRATOR: "系统管理员",
}


class Action(enum.StrEnum):
    """What a person may be allowed to do; matters are always those of the own office."""

    SEE = "see"
    UPLOAD = "upload"
    DECIDE = "decide"
    IMPORT_LEDGER = "import_ledger"
    ADMINISTER = "administer"


ACTION_LABELS = {
    Action.SEE: "查看",
    Action.UPLOAD: "上传材料",
    Action.DECIDE: "复核",
    Action.IMPORT_LEDGER: "导入台账",
    Action.ADMINISTER: "管理账户",
}

_UPLOADING = frozenset({Action.SEE, Action.UPLOAD})
MAY: dict[Role, frozenset[Action]] = {
    Role.UPLOADER: _UPLOADING,
    Role.REVIEWER: _UPLOADING | {Action.DECIDE},
    Role.HEAD: _UPLOADING | {Action.DECIDE, Action.IMPORT_LEDGER},
    Role.ADMINISTRATOR: frozenset(Action),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody signed in: the account, the office whose matters it sees, and the token that unsafe requests carry."""

    id: str
    login: str
    name: str
    role: Role
    office_id: str
    office: str
    csrf: str

    def may(self, action: Action) -> bool:
        """Whether the role allows ``action``."""
        return action in MAY[self.role]

    def require(self, action: Action) -> None:
        """Raise NotPermitted unless the role allows ``action``."""
        if not self.may(action):
            raise NotPermitted(
                f"“{ROLE_LABELS[self.role]}”不能{ACTION_LABELS[action]}，请联系本办公室负责人或系统管理员。"
            )
