"""查询码: with it, and nothing else, a reporter reads what became of their report."""

import hashlib
import hmac
import re
import unicodedata

from central.domain.place_code import LETTERS

_GROUPS, _IN_A_GROUP = 3, 4
#: What people put between the groups, and what a Chinese keyboard makes of a dash.
_BETWEEN = re.compile(r"[\s\-‐-―−ー·、。]+")
_CODE = re.compile(r"[A-Z0-9]{8,40}")


def tracking_code(client_key: str, salt: bytes) -> str:
    """``K7QX-2MNB-PW9D``, 60 bits: made of the form's own key and the salt kept beside the words, so that whoever sends
    the same again because the answer never reached them is given the same code. From what is kept alone nobody makes
    it: of the key there is a digest only; and once the salt is erased it is shown to nobody again."""
    digest = hmac.digest(salt, f"tracking code {client_key}".encode(), "sha256")
    letters = "".join(LETTERS[byte % len(LETTERS)] for byte in digest[: _GROUPS * _IN_A_GROUP])
    return "-".join(letters[at : at + _IN_A_GROUP] for at in range(0, len(letters), _IN_A_GROUP))


def tracking_digest(code: str) -> str:
    """What the store keeps of a tracking code; dashes and case do not matter to the person who types it."""
    return hashlib.sha256(code.strip().replace("-", "").replace(" ", "").upper().encode()).hexdigest()


def typed_code(typed: str) -> str | None:
    """What somebody typed or pasted into the field, as the address of the report's page has it; None: no code.

    A Chinese keyboard writes letters and digits twice as wide, and who kept the link pastes the link.
    """
    plain = unicodedata.normalize("NFKC", typed).strip().upper()
    last = plain.partition("?")[0].rstrip("/").rpartition("/")[2]
    groups = [group for group in _BETWEEN.split(last) if group]
    return "-".join(groups) if _CODE.fullmatch("".join(groups)) else None
