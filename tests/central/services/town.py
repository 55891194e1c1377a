"""A small town on a real database: one community with buildings and gates, two cameras, an officer, three patrols."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from central.domain.incident import Incident
from central.domain.notice import Audience, Notice
from central.domain.people import Account, Agent, Camera, Place, PlaceKind, Role
from central.domain.signal import Source
from central.domain.task import Clock, Task
from central.http.passwords import Argon2Passwords
from central.http.tokens import SecretTokens
from central.services import (
    check_incident,
    dispatch_task,
    ingest_events,
    move_signal,
    progress_task,
    read_models,
    receive_report,
    review_incident,
    timers,
    track_report,
)
from central.services.ports import Store
from central.services.receive_report import NewReport, ReceivedReport
from central.storage.database import Database
from central.storage.tables import feed, jobs_view, notices  # type: ignore[attr-defined]
from packs.shelf import load_shelf
from protocol.geo import Position
from protocol.messages import BatchAnswer, EventBatch, Outcome
from protocol.pack import Pack
from protocol.scope import Scope, whole
