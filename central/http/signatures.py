"""Edge agents sign what they send (RFC 9421, Ed25519), so that nobody else can speak in a camera's name.

A signed request can be sent again by whoever overheard it, for as long as its time is accepted. That does no harm:
events are stored once per (event_id, revision), evidence once per digest, and an old hello is followed by the next.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import Request
from http_message_signatures import (
    HTTPMessageSignaturesException,
    HTTPMessageVerifier,
    InvalidSignature,
    MappingKeyResolver,
    algorithms,
)
from http_message_signatures.digests import ContentDigest

from central.domain.people import Agent
from central.http.errors import AgentDisabled, BadSignature, WrongClock
from protocol.messages import COVERED_COMPONENTS, SIGNATURE_LABEL, SIGNATURE_MAX_AGE_S, SIGNATURE_TAG

AGENT_HEADER = "wanglou-agent"
_AGENT_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
#: The signature covers path and query, not the host: an agent may reach the brain under several names.
_ANY_HOST = "https://brain"

Covered = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Signed:
    """A request whose sender and body are proven."""

    agent: Agent
    body: bytes


@dataclass(frozen=True, slots=True)
class _Message:
    """What the signature library reads of a request."""

    method: str
    url: str
    headers: Any


class _Verifier(HTTPMessageVerifier):
    """Leaves time to us: the signature is proven first, only then is the sender told what time it is."""

    def validate_created_and_expires(self, sig_input: Any, max_age: timedelta | None = None) -> None:
        if type(sig_input.params.get("created")) is not int or "expires" in sig_input.params:
            raise InvalidSignature("created is needed, expires is not used")


async def refuse_unsigned(
    request: Request, *, agent_of: Callable[[str], Awaitable[Agent | None]], now: datetime
) -> tuple[Agent, Covered]:
    """The agent and the components its signature covers, content-digest among them; the body is not read yet.

    Raises BadSignature for whatever does not fit, without saying what; WrongClock and AgentDisabled only to somebody
    who has proven to hold the key.
    """
    agent_id = request.headers.get(AGENT_HEADER, "")
    agent = await agent_of(agent_id) if _AGENT_ID.fullmatch(agent_id) else None
    if agent is None:
        raise BadSignature
    covered, created = _verify(request, agent)
    if abs(now.timestamp() - created) > SIGNATURE_MAX_AGE_S:
        raise WrongClock(now=now.isoformat(), seconds=SIGNATURE_MAX_AGE_S)
    if agent.disabled:
        raise AgentDisabled
    return agent, covered


def _verify(request: Request, agent: Agent) -> tuple[Covered, int]:
    try:
        key = Ed25519PublicKey.from_public_bytes(agent.public_key)
        verifier = _Verifier(
            signature_algorithm=algorithms.ED25519,
            key_resolver=MappingKeyResolver(public_keys={agent.agent_id: key}, private_keys={}),
        )
        (result,) = verifier.verify(
            _Message(request.method, _url(request), request.headers),
            max_age=None,
            expect_tag=SIGNATURE_TAG,
            expect_label=SIGNATURE_LABEL,
            require_components=COVERED_COMPONENTS,
        )
    except (HTTPMessageSignaturesException, ValueError) as error:
        raise BadSignature from error
    return result.covered_components, int(result.parameters["created"])


def _url(request: Request) -> str:
    raw_path: bytes = request.scope.get("raw_path") or request.url.path.encode()
    query: bytes = request.scope["query_string"]
    return (_ANY_HOST + raw_path.decode("latin-1")) + (f"?{query.decode('latin-1')}" if query else "")


async def read_signed(request: Request, agent: Agent, covered: Covered) -> Signed:
    """Read the body and hold it against the digest that was signed. Raises BadSignature."""
    body = await request.body()
    try:
        proven = ContentDigest.verify_components(covered, body)
    except HTTPMessageSignaturesException as error:
        raise BadSignature from error
    if not proven:
        raise BadSignature
    return Signed(agent, body)
