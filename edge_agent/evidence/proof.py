"""Is this picture what a node took, unchanged? Reads the proof inside a file and judges it."""

import io
import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from edge_agent.evidence.seal import STATEMENT
from protocol.causes import Misfit, cause_of
from protocol.errors import WanglouError


class Verdict(StrEnum):
    #: Unchanged, and signed by the node whose anchor was given.
    TRUSTED = "trusted"
    #: Unchanged since it was signed; without an anchor nobody can say whether the signer is a node of ours.
    UNCHANGED = "unchanged"
    #: Unchanged, but signed by somebody whom the given anchor does not vouch for, or who is no Wanglou node.
    STRANGER = "stranger"
    ALTERED = "altered"
    UNSIGNED = "unsigned"
    NOT_EVIDENCE = "not_evidence"
    MISSING = "missing"


class Part(StrEnum):
    """Of a signed file, what may have been changed."""

    #: The picture or film itself: pixels, length, anything appended.
    SHOWN = "shown"
    #: What it says of itself: event, camera, time, model.
    SAID = "said"
    #: The signature, or the proof as a whole, which cannot be read any more.
    SEAL = "seal"


@dataclass(frozen=True, slots=True)
class Proof:
    """The judgement, and what the file says of itself: to be believed only where the verdict is TRUSTED."""

    verdict: Verdict
    signer: str = ""
    #: The statement of edge_agent/evidence/seal.py.
    said: dict[str, Any] | None = None
    #: The validator's own codes, such as assertion.dataHash.mismatch.
    failures: tuple[str, ...] = ()

    @property
    def changed(self) -> tuple[Part, ...]:
        """What is not as it was signed; empty unless the verdict is ALTERED."""
        if self.verdict is not Verdict.ALTERED:
            return ()
        found = {_part(code) for code in self.failures if code != _UNTRUSTED} or {Part.SEAL}
        return tuple(part for part in Part if part in found)


class AnchorError(WanglouError):
    key = "error.evidence.anchor"


_UNTRUSTED = "signingCredential.untrusted"
_BEGINS = {"image/jpeg": (0, b"\xff\xd8\xff"), "image/png": (0, b"\x89PNG\r\n\x1a\n"), "video/mp4": (4, b"ftyp")}


def judge(path: Path, anchor: Path | None = None) -> Proof:
    """Reads nothing but the two files, and asks nobody on a network. Raises AnchorError."""
    import c2pa

    settings = _settings(anchor)
    try:
        content = path.read_bytes()
    except OSError:
        return Proof(Verdict.MISSING)
    media_type = next((kind for kind, (at, magic) in _BEGINS.items() if content[at : at + len(magic)] == magic), None)
    if media_type is None:
        return Proof(Verdict.NOT_EVIDENCE)
    try:
        with c2pa.Reader(media_type, io.BytesIO(content), context=c2pa.Context(settings)) as reader:
            return _judged(json.loads(reader.json()), anchored=anchor is not None)
    except c2pa.C2paError.ManifestNotFound:
        return Proof(Verdict.UNSIGNED)
    except (c2pa.C2paError, ValueError) as error:  # there is a proof, but it cannot be read any more
        return Proof(Verdict.ALTERED, failures=(str(error).partition(":")[0],))


def _part(code: str) -> Part:
    if code in ("assertion.dataHash.mismatch", "assertion.bmffHash.mismatch"):
        return Part.SHOWN
    return Part.SAID if code.startswith("assertion.") else Part.SEAL


def _settings(anchor: Path | None) -> Any:
    import c2pa
    from cryptography import x509

    wanted: dict[str, Any] = {"verify": {"verify_trust": True, "remote_manifest_fetch": False, "ocsp_fetch": False}}
    if anchor is not None:
        try:
            pem = anchor.read_bytes()
            if not x509.load_pem_x509_certificates(pem):
                raise Misfit("cause.text.empty_certificate")
        except (OSError, ValueError) as error:
            raise AnchorError(file=str(anchor), why=cause_of(error)) from None
        wanted["trust"] = {"user_anchors": pem.decode()}
    return c2pa.Settings.from_dict(wanted)


def _judged(store: dict[str, Any], *, anchored: bool) -> Proof:
    active = store.get("manifests", {}).get(store.get("active_manifest"), {})
    results = store.get("validation_results", {}).get("activeManifest", {})
    failures = tuple(str(found.get("code")) for found in results.get("failure", ()))
    signer = str(active.get("signature_info", {}).get("common_name", ""))
    said = next((each.get("data") for each in active.get("assertions", ()) if each.get("label") == STATEMENT), None)
    return Proof(_verdict(store, failures, said, anchored=anchored), signer, said, failures)


def _verdict(
    store: dict[str, Any], failures: tuple[str, ...], said: dict[str, Any] | None, *, anchored: bool
) -> Verdict:
    # What is missing from the results has not been checked: only the validator's own word counts as unchanged.
    if store.get("validation_state") not in ("Valid", "Trusted") or any(code != _UNTRUSTED for code in failures):
        return Verdict.ALTERED
    if said is None:
        return Verdict.STRANGER
    if not anchored:
        return Verdict.UNCHANGED
    return Verdict.STRANGER if _UNTRUSTED in failures or store["validation_state"] != "Trusted" else Verdict.TRUSTED
