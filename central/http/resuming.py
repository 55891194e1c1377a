"""A file that comes in pieces, by the rules of tus 1.0.0 (core, creation, expiration, checksum): tus.io says them all.

A piece counts when it is in the database. The last one counts when the file was made anew and is kept, so that an
upload which is received to its end can be named by a step.
"""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import Request
from pydantic import Field
from starlette.requests import ClientDisconnect

from central.domain.upload import KEPT, MOST_BYTES, DigestDiffers, Upload, UploadKind
from central.http.bodies import Id
from central.http.darkroom import voice_too_long
from central.http.errors import NoPhoto, NoVoice, OtherTus, TooLarge, TooSlow, Unreadable, WrongType
from central.http.limits import KIB, MIB
from central.http.problems import BESIDE
from central.http.sent_photo import keep_developed, made_anew
from central.http.sessions import SignedIn
from central.http.sounds import MOST_SOUND_BYTES
from central.http.world import World
from central.services.files.send_in_pieces import add_piece, find_upload, give_up, keep_whole, whole_body
from protocol.wire import Strict

VERSION: Final = "1.0.0"
PIECE_TYPE: Final = "application/offset+octet-stream"
#: What has come is written down every so often, also within one request.
AT_A_TIME = 256 * KIB
_CHECKSUMS = ("sha1", "sha256")
_ABOUT_US = {
    "Tus-Resumable": VERSION,
    "Tus-Version": VERSION,
    "Tus-Extension": "creation,expiration,checksum",
    "Tus-Max-Size": str(MOST_BYTES),
    "Tus-Checksum-Algorithm": ",".join(_CHECKSUMS),
}


class Said(Strict):
    """``Upload-Metadata``: what the phone says of the file."""

    #: As for every step: the same key again is the same upload.
    client_key: Id
    #: Of the whole file, hexadecimal.
    sha256: Annotated[str, Field(pattern=r"\A[0-9a-f]{64}\z")]
    kind: Annotated[UploadKind, Field(strict=False)] = UploadKind.PHOTO
    task_id: Id | None = None


def speak_tus(request: Request) -> None:
    """Every answer says which version is spoken here. Raises OtherTus for a request of another one."""
    request.scope[BESIDE] = _ABOUT_US
    if request.headers.get("tus-resumable") != VERSION:
        raise OtherTus


def asked_for(request: Request, me: SignedIn, now: datetime) -> Upload:
    """What is to be begun. Raises Unreadable, TooLarge, NoVoice: what cannot be kept need not come first."""
    length = _number(request, "upload-length")
    if length == 0:
        raise Unreadable
    if length > MOST_BYTES:
        raise TooLarge(mib=MOST_BYTES // MIB)
    try:
        said = Said.model_validate(_metadata(request.headers.get("upload-metadata", "")))
    except ValueError as error:  # pydantic's are such, too
        raise Unreadable from error
    if said.kind is UploadKind.VOICE and length > MOST_SOUND_BYTES:
        raise voice_too_long()
    who = me.account
    return Upload(
        who.district_id, who.account_id, said.client_key, said.kind, said.task_id, length, said.sha256, now + KEPT
    )


def headers_of(upload: Upload) -> Mapping[str, str]:
    """Where it stands. A finished one does not expire any more: its step is kept much longer."""
    expires = {} if upload.finished else {"Upload-Expires": format_datetime(upload.expires_at, usegmt=True)}
    return {**_ABOUT_US, "Upload-Offset": str(upload.received), **expires}


async def take_in_piece(client_key: UUID, request: Request, *, me: SignedIn, world: World) -> Upload:
    """As much of the request as comes, written down as it comes.

    Raises NotFound, OffsetDiffers, MoreThanSaid, DigestDiffers, NoPhoto, NoVoice, Unreadable, WrongType.
    """
    if request.headers.get("content-type", "").lower() != PIECE_TYPE:
        raise WrongType
    at, checksum = _number(request, "upload-offset"), _Checksum.of(request)
    async with world.transaction() as store:
        upload = await find_upload(client_key, who=me.account, store=store, now=world.now())
    upload.refuse_misfit(at, 0)
    waiting = bytearray()
    try:
        async for piece in request.stream():
            waiting += piece
            upload.refuse_misfit(upload.received, len(waiting))
            if len(waiting) >= AT_A_TIME and upload.received + len(waiting) < upload.length and checksum is None:
                upload, waiting = await _added(upload, bytes(waiting), world), bytearray()
    except (ClientDisconnect, TooSlow):
        # It broke off: what did come is not asked for again. Nobody hears the answer.
        # Not the last byte: with it the file would count as kept, which only ``_finished`` may say.
        fits = bytes(waiting[: upload.length - upload.received - 1])
        return upload if checksum else await _added(upload, fits, world)
    if checksum is not None and not checksum.fits(bytes(waiting)):
        raise DigestDiffers
    if upload.received + len(waiting) < upload.length or upload.finished:
        return await _added(upload, bytes(waiting), world)
    return await _finished(upload, bytes(waiting), me, world)


async def _added(upload: Upload, piece: bytes, world: World) -> Upload:
    if not piece:
        return upload
    async with world.transaction() as store:
        return await add_piece(upload, piece, store=store, now=world.now())


async def _finished(upload: Upload, last: bytes, me: SignedIn, world: World) -> Upload:
    """Made anew and kept; a file that cannot be is forgotten, and may be begun again."""
    async with world.transaction() as store:
        body = await whole_body(upload, last, store=store)
    try:
        if hashlib.sha256(body).hexdigest() != upload.sha256:
            raise DigestDiffers
        made = await made_anew(body, upload.kind, world)
    except (DigestDiffers, NoPhoto, NoVoice):
        async with world.transaction() as store:
            await give_up(upload, store=store)
        raise
    async with world.transaction() as store:

        async def keep() -> Any:
            return await keep_developed(made, upload.client_key, upload.task_id, me=me, world=world, store=store)

        return await keep_whole(upload, keep, store=store)


@dataclass(frozen=True, slots=True)
class _Checksum:
    """``Upload-Checksum``: of the bytes of one request, which are then taken whole or not at all."""

    algorithm: str
    digest: bytes

    @classmethod
    def of(cls, request: Request) -> "_Checksum | None":
        if (said := request.headers.get("upload-checksum")) is None:
            return None
        algorithm, _, digest = said.partition(" ")
        if algorithm not in _CHECKSUMS:
            raise Unreadable
        return cls(algorithm, _bytes(digest))

    def fits(self, body: bytes) -> bool:
        return hashlib.new(self.algorithm, body, usedforsecurity=False).digest() == self.digest


def _number(request: Request, name: str) -> int:
    written = request.headers.get(name, "")
    if not (written.isascii() and written.isdigit() and len(written) <= 15):
        raise Unreadable
    return int(written)


def _metadata(written: str) -> dict[str, str]:
    """``key base64,key base64``; raises ValueError for what is not so, or says the same twice."""
    pairs = [pair.strip().partition(" ") for pair in written.split(",")]
    found = {key: _bytes(value).decode("utf-8") for key, _, value in pairs}
    if len(found) != len(pairs):
        raise ValueError("a key stands there twice")
    return found


def _bytes(written: str) -> bytes:
    try:
        return base64.b64decode(written, validate=True)
    except ValueError as error:
        raise Unreadable from error
