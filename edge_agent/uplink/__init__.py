"""Speaks with the brain: enrols once, then says hello, and sends events and evidence until they are taken."""

from edge_agent.uplink.brain import Brain, NotRecognised, Refused, Unreachable
from edge_agent.uplink.enrolment import AlreadyEnrolled, enrol, tidy_code
from edge_agent.uplink.identity import Identity, IdentityError, load_identity
from edge_agent.uplink.sender import Uplink, UplinkState

__all__ = [
    "AlreadyEnrolled", "Brain", "Identity", "IdentityError", "NotRecognised", "Refused", "Unreachable", "Uplink",
    "UplinkState", "enrol", "load_identity", "tidy_code",
]  # fmt: skip
