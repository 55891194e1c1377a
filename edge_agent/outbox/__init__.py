"""Keeps every event on disk until the brain says it has it, through power cuts, full disks and long silences."""

from edge_agent.outbox.opening import OutboxUnsafe, check_pragmas
from edge_agent.outbox.storing import Outbox, OutboxAccount, OutboxFull, Waiting

__all__ = ["Outbox", "OutboxAccount", "OutboxFull", "OutboxUnsafe", "Waiting", "check_pragmas"]
