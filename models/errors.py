"""Errors, grouped by who must act. Each carries a stable type, a Chinese title, and what to do next.

HTTP statuses stand in one table in ``api/problems.py``; jobs read ``retry``.
"""

from __future__ import annotations


class EvidenceError(Exception):
    """Root of all errors the house raises on purpose.

    ``type`` is a stable word, ``title`` says in Chinese what happened, ``detail`` what to do next, and
    ``retry`` whether the same step may succeed later without anybody acting.
    """

    type: str = "internal"
    title: str = "内部错误"
    retry: bool = False

    def __init__(self, detail: str) -> None:
        """Keep the Chinese advice that goes with this occurrence."""
        super().__init__(detail)
        self.detail = detail


class UploaderError(EvidenceError):
    """The uploader must act: the file as it stands cannot be taken."""


class UnacceptedType(UploaderError):
    """The content is none of PDF, TIFF, JPEG, PNG, ZIP."""

    type = "unaccepted_type"
    title = "不接受的文件类型"


class EncryptedFile(UploaderError):
    """The file asks for a password."""

    type = "encrypted"
    title = "文件已加密"


class DamagedFile(UploaderError):
    """The file is truncated or its structure is broken."""

    type = "damaged"
    title = "文件损坏或不完整"


class OverLimit(UploaderError):
    """The file exceeds a limit on bytes, pages, pixels, archive entries or ratio."""

    type = "over_limit"
    title = "超出限制"


class HostileFile(UploaderError):
    """The file is built to harm: path traversal, nested archives, bombs."""

    type = "hostile"
    title = "文件存在安全风险"


class BadRequest(UploaderError):
    """What was sent does not say what it must."""

    type = "bad_request"
    title = "请求内容有误"


class LedgerKeeperError(EvidenceError):
    """The keeper of the ledger must act."""


class LedgerRefused(LedgerKeeperError):
    """A workbook cannot be imported; nothing of it was. ``detail`` names sheet, row and column."""

    type = "ledger_refused"
    title = "台账未导入"


class ReviewerError(EvidenceError):
    """A reviewer must act."""


class Outdated(ReviewerError):
    """What was decided on has changed since it was shown."""

    type = "outdated"
    title = "内容已变更"


class NotPermitted(EvidenceError):
    """The account may not do this."""

    type = "not_permitted"
    title = "没有权限"


class NotSignedIn(EvidenceError):
    """Nobody is signed in."""

    type = "not_signed_in"
    title = "请先登录"


class NotFound(EvidenceError):
    """There is no such thing, or this account may not know of it."""

    type = "not_found"
    title = "未找到"


class OperatorError(EvidenceError):
    """Whoever runs the service must act."""


class MissingPart(OperatorError):
    """A program, model or setting is missing on this machine."""

    type = "missing_part"
    title = "运行环境缺少组件"


class WorkerError(EvidenceError):
    """A step failed; a worker may try again."""

    type = "step_failed"
    title = "处理步骤失败"
    retry = True


class StorageUnavailable(WorkerError):
    """The object store, the database or the queue did not answer."""

    type = "storage_unavailable"
    title = "存储暂不可用"


class PageFailure(WorkerError):
    """One page could not be read; ``reason`` is the stable word written on the failed page."""

    type = "page_failed"
    title = "页面读取失败"

    def __init__(self, reason: str, detail: str, *, retry: bool = False) -> None:
        """Keep the stable reason beside the advice."""
        super().__init__(detail)
        self.reason = reason
        self.retry = retry
