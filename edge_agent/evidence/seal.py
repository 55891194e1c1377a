"""Signs a picture or clip, so that it proves by itself what it shows, when, and that nobody changed it since."""

import io
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from edge_agent.evidence.certificate import Certificate, SealError
from protocol.causes import cause_of
from protocol.events import Event

#: Our own statement inside the C2PA manifest.
STATEMENT = "org.wanglou.evidence"
_SOURCES = "http://cv.iptc.org/newscodes/digitalsourcetype/"

#: Bytes of a picture or clip, its media type, what is to be said of it → the same with its proof inside.
Seal = Callable[[bytes, str, Mapping[str, Any]], bytes]


def unsealed(content: bytes, media_type: str, statement: Mapping[str, Any]) -> bytes:
    """For whoever needs no proof: an analysis at the desk, a test of something else."""
    return content


class Sealer:
    """One node's seal: C2PA 2 with an ES256 signature. No network: no time stamp authority, no remote manifest."""

    def __init__(self, certificate: Certificate, agent_version: str, clock_offset_s: Callable[[], float]) -> None:
        """Raises SealError if the certificate cannot sign."""
        import c2pa

        self._agent_version = agent_version
        self._clock_offset_s = clock_offset_s
        self._one_at_a_time = threading.Lock()
        settings = {
            "builder": {"thumbnail": {"enabled": False}},
            "verify": {"verify_after_sign": False, "verify_trust": False, "remote_manifest_fetch": False},
        }
        info = c2pa.C2paSignerInfo(b"es256", certificate.chain, certificate.key, None)
        try:
            self._context = c2pa.Context(c2pa.Settings.from_dict(settings), c2pa.Signer.from_info(info))
        except c2pa.C2paError as error:
            raise SealError(folder=certificate.name, why=cause_of(error)) from None

    def __call__(self, content: bytes, media_type: str, statement: Mapping[str, Any]) -> bytes:
        """Raises SealError; some 3.5 kB are added."""
        import c2pa

        signed = io.BytesIO()
        try:
            with self._one_at_a_time, c2pa.Builder(self._manifest(media_type, statement), self._context) as builder:
                builder.sign(media_type, io.BytesIO(content), signed)
        except c2pa.C2paError as error:
            raise SealError(folder=media_type, why=cause_of(error)) from None
        return signed.getvalue()

    def _manifest(self, media_type: str, statement: Mapping[str, Any]) -> dict[str, Any]:
        drawn = bool(statement.get("rendered"))
        source = _SOURCES + ("algorithmicMedia" if drawn else "digitalCapture")
        clock = {"signed_at": datetime.now(UTC).isoformat(), "clock_offset_s": round(self._clock_offset_s(), 3)}
        said = {**statement, **clock, "agent_version": self._agent_version}
        actions = [
            {"action": "c2pa.created", "digitalSourceType": source},
            {"action": "c2pa.edited", "description": "heads made unrecognisable"},
        ]
        return {
            "claim_generator_info": [{"name": "Wanglou edge agent", "version": self._agent_version}],
            "format": media_type,
            "assertions": [
                {"label": "c2pa.actions.v2", "data": {"actions": actions}},
                {"label": STATEMENT, "data": said, "created": True},
            ],
        }


def statement_of(events: Sequence[Event], captured_at: datetime, blurred: int, **more: float) -> dict[str, Any]:
    """What evidence says of itself: no person, no place, only which events, which camera, which eyes."""
    models = {model.sha256: model.name for event in events for model in event.models}
    return {
        "events": [str(event.event_id) for event in events],
        "kinds": list(dict.fromkeys(event.kind for event in events)),
        "camera_id": events[0].camera_id,
        "captured_at": captured_at.isoformat(),
        "blurred_heads": blurred,
        "models": [{"name": name, "sha256": sha256} for sha256, name in models.items()],
        "settings_sha256": list(dict.fromkeys(event.settings_sha256 for event in events if event.settings_sha256)),
        "rendered": any(event.rendered for event in events),
        **more,
    }
