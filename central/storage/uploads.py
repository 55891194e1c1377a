"""Files on their way from phones. Their pieces lie in the database: on disk when answered for, and every process's."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    Select,
    Table,
    Text,
    Uuid,
    and_,
    delete,
    func,
    insert,
    select,
    text,
)  # fmt: skip

from central.domain.errors import NotFound
from central.domain.upload import OffsetDiffers, Upload
from central.storage.columns import district, instant, metadata
from central.storage.repository import Repository, of_visible_account
from central.storage.rows import row_of
from central.storage.tables import accounts
from protocol.scope import Scope

uploads = Table(
    "uploads", metadata,
    district(),
    Column("account_id", Uuid, primary_key=True),
    Column("client_key", Uuid, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("task_id", Uuid),
    Column("length", BigInteger, nullable=False),
    Column("sha256", Text, nullable=False),
    instant("expires_at"),
    Column("received", BigInteger, nullable=False),
    ForeignKeyConstraint(["district_id", "account_id"], ["accounts.district_id", "accounts.account_id"]),
    Index("ix_uploads_expires_at", "district_id", "expires_at"),
)  # fmt: skip

upload_pieces = Table(
    "upload_pieces", metadata,
    district(),
    Column("account_id", Uuid, primary_key=True),
    Column("client_key", Uuid, primary_key=True),
    Column("begins", BigInteger, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    ForeignKeyConstraint(
        ["district_id", "account_id", "client_key"],
        ["uploads.district_id", "uploads.account_id", "uploads.client_key"],
        ondelete="CASCADE",
    ),
)  # fmt: skip

_BEGIN_ONE_BY_ONE = text("SELECT pg_advisory_xact_lock(hashtext('uploads'), hashtext(:district))")


class UploadTable(Repository):
    async def waiting(self, scope: Scope, account_id: UUID, now: datetime) -> tuple[int, int]:
        await self.connection.execute(_BEGIN_ONE_BY_ONE, {"district": scope.district_id})
        mine = func.count().filter(uploads.c.account_id == account_id).label("mine")
        to_come = func.coalesce(func.sum(uploads.c.length), 0).label("bytes")
        begun = and_(uploads.c.received < uploads.c.length, uploads.c.expires_at > now)
        (row,) = await self._rows(select(mine, to_come).where(of_visible_account(scope, uploads), begun))
        return int(row["mine"]), int(row["bytes"])

    async def find(self, scope: Scope, account_id: UUID, client_key: UUID) -> Upload | None:
        return await self._first(Upload, _one(scope, account_id, client_key))

    async def take(self, scope: Scope, account_id: UUID, client_key: UUID) -> Upload:
        return await self._one(Upload, _one(scope, account_id, client_key).with_for_update(of=uploads))

    async def add(self, scope: Scope, upload: Upload) -> None:
        if upload.district_id != scope.district_id:
            raise NotFound
        await self._must_see(accounts, scope, account_id=upload.account_id)
        await self.connection.execute(delete(uploads).where(_is(uploads, upload)))
        await self._insert(uploads, upload)

    async def append(self, scope: Scope, before: Upload, piece: bytes, now: datetime) -> Upload:
        longer = before.longer_by(len(piece), now)
        await self._move_on(scope, before, longer)
        key = {"account_id": before.account_id, "client_key": before.client_key}
        row = {"district_id": before.district_id, **key, "begins": before.received, "body": piece}
        await self.connection.execute(insert(upload_pieces).values(row))
        return longer

    async def body(self, scope: Scope, upload: Upload) -> bytes:
        if not await self._rows(_one(scope, upload.account_id, upload.client_key)):
            raise NotFound
        pieces = select(upload_pieces.c.body).where(_is(upload_pieces, upload)).order_by(upload_pieces.c.begins)
        return b"".join([bytes(row["body"]) for row in await self._rows(pieces)])

    async def finish(self, scope: Scope, upload: Upload) -> Upload:
        await self._move_on(scope, upload, upload.whole)
        await self.connection.execute(delete(upload_pieces).where(_is(upload_pieces, upload)))
        return upload.whole

    async def drop(self, scope: Scope, upload: Upload) -> None:
        stands = uploads.c.received == upload.received
        await self.connection.execute(
            delete(uploads).where(of_visible_account(scope, uploads), _is(uploads, upload), stands)
        )

    async def districts(self) -> list[str]:
        return await self._districts(uploads)

    async def forget(self, scope: Scope, now: datetime) -> int:
        gone = delete(uploads).where(of_visible_account(scope, uploads), uploads.c.expires_at <= now)
        return (await self.connection.execute(gone)).rowcount

    async def _move_on(self, scope: Scope, before: Upload, after: Upload) -> None:
        if not await self._update(uploads, row_of(after), scope, seen=of_visible_account, received=before.received):
            known = await self.find(scope, before.account_id, before.client_key)
            raise OffsetDiffers if known else NotFound


def _one(scope: Scope, account_id: UUID, client_key: UUID) -> Select[Any]:
    whose = and_(uploads.c.account_id == account_id, uploads.c.client_key == client_key)
    return select(uploads).where(of_visible_account(scope, uploads), whose)


def _is(table: Table, upload: Upload) -> ColumnElement[bool]:
    """Rows of ``table`` that are of this upload."""
    return and_(
        table.c.district_id == upload.district_id,
        table.c.account_id == upload.account_id,
        table.c.client_key == upload.client_key,
    )
