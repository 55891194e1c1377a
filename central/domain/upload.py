"""A photo or voice note on its way from a phone: how much is here, and whether what comes next belongs to it."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from central.domain.errors import BrainError
from central.domain.phone_step import PhoneAction

#: A photo that a phone made small has a tenth of this.
MOST_BYTES = 10 * 1024 * 1024
#: One phone sends one at a time; the others were broken off and may be gone on with.
MOST_OPEN = 24
#: Of a whole district, said to come and not yet whole: so much disk may be filled with halves.
MOST_WAITING_BYTES = 512 * 1024 * 1024
#: A half that nobody goes on with is forgotten; the phone has it whole and begins anew.
KEPT = timedelta(days=3)


class UploadKind(StrEnum):
    """The phone's own word for what it sends; the key of a whole one is that of such a step."""

    PHOTO = PhoneAction.PHOTO
    VOICE = PhoneAction.VOICE


class OffsetDiffers(BrainError):
    """What comes does not go on where this upload stands."""

    key = "error.brain.upload_offset"


class MoreThanSaid(BrainError):
    """More came than was said at the beginning."""

    key = "error.brain.upload_too_long"


class DigestDiffers(BrainError):
    """What came is not what was said: it was damaged on its way."""

    key = "error.brain.upload_digest"


class UploadsFull(BrainError):
    """Too much is on its way already. Value: seconds until it is worth asking again."""

    key = "error.brain.uploads_full"


@dataclass(frozen=True, slots=True)
class Upload:
    """One file of one account. It counts as received to its end only when it has been made anew and kept."""

    district_id: str
    account_id: UUID
    #: Chosen by the phone, as for every step: the same key is the same upload.
    client_key: UUID
    kind: UploadKind
    #: The task it belongs to; None for a finding.
    task_id: UUID | None
    length: int  #: bytes
    #: Of the whole file as the phone has it, hexadecimal.
    sha256: str
    expires_at: datetime
    received: int = 0  #: bytes

    @property
    def finished(self) -> bool:
        return self.received == self.length

    @property
    def whole(self) -> "Upload":
        return replace(self, received=self.length)

    def is_the_same(self, other: "Upload") -> bool:
        """Of the same file, whatever it belongs to."""
        return (self.kind, self.length, self.sha256) == (other.kind, other.length, other.sha256)

    def refuse_misfit(self, at: int, size: int) -> None:
        """Raises OffsetDiffers, MoreThanSaid for a piece of ``size`` bytes from ``at`` on."""
        if at != self.received:
            raise OffsetDiffers
        if at + size > self.length:
            raise MoreThanSaid

    def longer_by(self, size: int, now: datetime) -> "Upload":
        return replace(self, received=self.received + size, expires_at=now + KEPT)
