"""The tables of the brain: every key begins with the district, and the place follows where there is one."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Double,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)  # fmt: skip
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from central.storage.columns import by_place as _by_place
from central.storage.columns import district as _district
from central.storage.columns import instant as _instant
from central.storage.columns import metadata
from central.storage.columns import of_incident as _of_incident
from central.storage.columns import place as _place
from central.storage.columns import position as _position
from central.storage.columns import where as _where

#: Dedupe keys stand apart so that signals can be cut into months without losing their uniqueness.
dedupe_keys = Table(
    "dedupe_keys", metadata,
    _district(),
    Column("dedupe_key", Text, primary_key=True),
    Column("signal_id", Uuid, nullable=False),
    _instant("heard_at"),
)  # fmt: skip

signals = Table(
    "signals", metadata,
    _district(),
    _place(),
    Column("signal_id", Uuid, primary_key=True),
    Column("source", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("pack", Text, nullable=False),
    Column("phase", Text, nullable=False),
    Column("severity", Text, nullable=False),
    _instant("occurred_at"),
    _instant("received_at"),
    *_where(),
    Column("confidence", Double, nullable=False),
    Column("dedupe_key", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("asserts", Boolean, nullable=False),
    Column("event_id", Uuid),
    Column("revision", Integer),
    Column("box", JSONB(none_as_null=True)),
    Column("count", Integer),
    Column("reasons", JSONB, nullable=False),
    Column("evidence", JSONB, nullable=False),
    Column("rendered", Boolean, nullable=False),
    Column("trial", Boolean, nullable=False, server_default=text("false")),
    _by_place("signals"),
    Index("ix_signals_event", "district_id", "event_id", "revision", postgresql_where=text("event_id IS NOT NULL")),
)  # fmt: skip

#: Signals that were accepted and belong to no incident yet. Short: a row stays for a moment, or was set aside.
unplaced = Table(
    "unplaced", metadata,
    _district(),
    _place(),
    Column("signal_id", Uuid, primary_key=True),
    #: 0 for the most urgent.
    Column("urgency", Integer, nullable=False),
    Column("arrived", BigInteger, Identity(always=True), nullable=False),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    _instant("again_at", optional=True),
    _instant("set_aside_at", optional=True),
    Column("why", Text, nullable=False, server_default=text("''")),
    Index(
        "ix_unplaced_waiting", "district_id", "urgency", "arrived",
        postgresql_where=text("set_aside_at IS NULL"),
    ),
)  # fmt: skip

incidents = Table(
    "incidents", metadata,
    _district(),
    _place(),
    Column("incident_id", Uuid, primary_key=True),
    Column("number", Text, nullable=False),
    Column("pack", Text, nullable=False),
    Column("pack_version", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("severity", Text, nullable=False),
    #: 0 for the most urgent; sorts the queue.
    Column("urgency", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("condition", Text, nullable=False),
    *_where(),
    _instant("opened_at"),
    _instant("last_signal_at"),
    Column("version", Integer, nullable=False),
    _instant("acknowledged_at", optional=True),
    Column("acknowledged_by", Uuid),
    Column("merged_into", Uuid),
    Column("outcome", Text),
    _instant("closed_at", optional=True),
    _instant("follow_up_on", optional=True),
    Column("rendered", Boolean, nullable=False),
    UniqueConstraint("district_id", "number"),
    _by_place("incidents"),
    Index("ix_incidents_recent", "district_id", "last_signal_at"),
    Index("ix_incidents_queue", "district_id", "state", "urgency", "opened_at"),
)  # fmt: skip

incident_numbers = Table(
    "incident_numbers", metadata,
    _district(),
    Column("day", Text, primary_key=True),
    Column("last", Integer, nullable=False),
)  # fmt: skip

links = Table(
    "links", metadata,
    _district(),
    Column("link_id", Uuid, primary_key=True),
    Column("signal_id", Uuid, nullable=False),
    Column("incident_id", Uuid, nullable=False),
    Column("zone", Text, nullable=False),
    Column("score", Double, nullable=False),
    Column("reasons", JSONB, nullable=False),
    Column("decided_by", Text, nullable=False),
    _instant("decided_at"),
    _instant("undone_at", optional=True),
    Column("undone_by", Text),
    _of_incident(),
    Index("ix_links_signal", "district_id", "signal_id"),
    Index("ix_links_incident", "district_id", "incident_id"),
    # A signal belongs to one incident at a time.
    Index(
        "uq_links_standing", "district_id", "signal_id", unique=True,
        postgresql_where=text("zone <> 'suggest' AND undone_at IS NULL"),
    ),
)  # fmt: skip

#: ``data`` is JSON, not JSONB: the digest covers its text, and JSONB would rewrite numbers.
activities = Table(
    "activities", metadata,
    _district(),
    Column("incident_id", Uuid, primary_key=True),
    Column("seq", Integer, primary_key=True),
    _instant("at"),
    Column("actor", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("data", JSON, nullable=False),
    Column("previous_digest", Text, nullable=False),
    Column("digest", Text, nullable=False),
    _of_incident(),
    Index(
        "ix_activities_voice",
        "district_id",
        text("(data ->> 'voice')"),
        postgresql_where=text("data ->> 'voice' IS NOT NULL"),
    ),
)  # fmt: skip

tasks = Table(
    "tasks", metadata,
    _district(),
    _place(),
    Column("task_id", Uuid, primary_key=True),
    Column("incident_id", Uuid, nullable=False),
    Column("plan", Integer, nullable=False),
    Column("title_zh", Text, nullable=False),
    Column("title_en", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("assignee", Uuid),
    _instant("offered_at"),
    _instant("offer_expires_at", optional=True),
    _instant("changed_at", optional=True),
    _instant("due_at", optional=True),
    Column("reasons", JSONB, nullable=False),
    Column("note", Text, nullable=False),
    Column("photos", ARRAY(Text), nullable=False),
    Column("version", Integer, nullable=False),
    Column("lead", Boolean, nullable=False, server_default=text("false")),
    Column("checked", JSONB, nullable=False, server_default=text("'[]'::jsonb")),
    _of_incident(),
    _by_place("tasks"),
    Index("ix_tasks_incident", "district_id", "incident_id"),
    Index("ix_tasks_assignee", "district_id", "assignee", "state"),
)  # fmt: skip

clocks = Table(
    "clocks", metadata,
    _district(),
    Column("clock_id", Uuid, primary_key=True),
    Column("incident_id", Uuid, nullable=False),
    Column("task_id", Uuid),
    Column("name", Text, nullable=False),
    Column("state", Text, nullable=False),
    _instant("started_at"),
    _instant("due_at"),
    _instant("breached_at", optional=True),
    _instant("stopped_at", optional=True),
    Column("limit", JSONB(none_as_null=True)),
    Column("pauses", JSONB, nullable=False, server_default=text("'[]'::jsonb")),
    _of_incident(),
    Index("ix_clocks_incident", "district_id", "incident_id"),
)  # fmt: skip

#: What patrols' phones sent: each key once per account, with the answer that was given to it.
phone_steps = Table(
    "phone_steps", metadata,
    _district(),
    Column("account_id", Uuid, primary_key=True),
    Column("client_key", Uuid, primary_key=True),
    Column("action", Text, nullable=False),
    Column("task_id", Uuid),
    Column("version", Integer),
    _instant("done_at"),
    _instant("heard_at"),
    Column("clock_doubtful", Boolean, nullable=False),
    *_position(),
    Column("accuracy_m", Double),
    Column("position_age_s", Double),
    Column("place_code", Text),
    Column("answer", JSONB(none_as_null=True)),
    ForeignKeyConstraint(["district_id", "account_id"], ["accounts.district_id", "accounts.account_id"]),
)  # fmt: skip

#: Beside disputes' files (mediation_tables.py) the only table with residents' personal data. Erasing empties words,
#: contact and photos, and nothing else breaks.
reports = Table(
    "reports", metadata,
    _district(),
    Column("signal_id", Uuid, primary_key=True),
    Column("tracking_digest", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("contact", Text),
    Column("photos", ARRAY(Text), nullable=False),
    Column("salt", LargeBinary, nullable=False),
    _instant("made_at"),
    Column("satisfied", Boolean),
    _instant("erased_at", optional=True),
    UniqueConstraint("tracking_digest"),
)  # fmt: skip

accounts = Table(
    "accounts", metadata,
    _district(),
    _place(),
    Column("account_id", Uuid, primary_key=True),
    Column("login", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("skills", ARRAY(Text), nullable=False),
    Column("department", Text),
    Column("phone", Text),
    *_position(),
    _instant("position_at", optional=True),
    Column("on_shift", Boolean, nullable=False),
    Column("disabled", Boolean, nullable=False),
    UniqueConstraint("login"),
    _by_place("accounts"),
)  # fmt: skip

sessions = Table(
    "sessions", metadata,
    _district(),
    Column("token_digest", Text, primary_key=True),
    Column("account_id", Uuid, nullable=False),
    Column("csrf", Text, nullable=False),
    _instant("opened_at"),
    _instant("expires_at"),
    ForeignKeyConstraint(["district_id", "account_id"], ["accounts.district_id", "accounts.account_id"]),
    UniqueConstraint("token_digest"),
    Index("ix_sessions_account", "district_id", "account_id"),
)  # fmt: skip

enrolment_codes = Table(
    "enrolment_codes", metadata,
    _district(),
    _place(),
    Column("code_digest", Text, primary_key=True),
    _instant("made_at"),
    _instant("expires_at"),
    _instant("used_at", optional=True),
    UniqueConstraint("code_digest"),
)  # fmt: skip

agents = Table(
    "agents", metadata,
    _district(),
    _place(),
    Column("agent_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    _instant("enrolled_at"),
    _instant("last_seen_at", optional=True),
    Column("hello", JSONB, nullable=False),
    Column("unknown_keys", Integer, nullable=False),
    Column("disabled", Boolean, nullable=False),
    UniqueConstraint("agent_id"),
    _by_place("agents"),
)  # fmt: skip

places = Table(
    "places", metadata,
    _district(),
    Column("place_path", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("aliases", ARRAY(Text), nullable=False),
    *_position(),
    Column("radius_m", Double, nullable=False),
    Column("building", Text),
    Column("outline", JSONB(none_as_null=True)),
    _by_place("places"),
)  # fmt: skip

site_plans = Table(
    "site_plans", metadata,
    _district(),
    Column("place_path", Text, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("shown", Boolean, nullable=False),
    _instant("changed_at"),
    _by_place("site_plans"),
)  # fmt: skip

site_pins = Table(
    "site_pins", metadata,
    _district(),
    Column("place_path", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("of", Text, primary_key=True),
    Column("x", Double, nullable=False),
    Column("y", Double, nullable=False),
    _by_place("site_pins"),
)  # fmt: skip

#: Public holidays, moved days and hours of a place and what lies below it.
work_days = Table(
    "work_days", metadata,
    _district(),
    Column("place_path", Text, primary_key=True),
    _instant("kept_at"),
    Column("holidays", ARRAY(Text), nullable=False),
    Column("extra_days", ARRAY(Text), nullable=False),
    Column("hours", ARRAY(Text), nullable=False),
)  # fmt: skip

#: Written into queries as it is: its index is found by these very words.
UNHEARD = text("audience = 'desk' AND acknowledged_at IS NULL")

notices = Table(
    "notices", metadata,
    _district(),
    _place(),
    Column("notice_id", Uuid, primary_key=True),
    Column("audience", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("incident_id", Uuid),
    Column("key", Text, nullable=False),
    Column("values", JSONB, nullable=False),
    Column("channel", Text, nullable=False),
    _instant("made_at", optional=True),
    Column("state", Text, nullable=False),
    _instant("delivered_at", optional=True),
    _instant("acknowledged_at", optional=True),
    Column("acknowledged_by", Uuid),
    _by_place("notices"),
    Index("ix_notices_recipient", "district_id", "recipient"),
    # Few of all that were ever told, and read by each desk whenever there is another one.
    Index("ix_notices_unheard", "district_id", "made_at", postgresql_where=UNHEARD),
)  # fmt: skip

feed = Table(
    "feed", metadata,
    _district(),
    _place(),
    Column("feed_id", BigInteger, Identity(always=True), primary_key=True),
    Column("audience", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("topic", Text, nullable=False),
    Column("subject_id", Text, nullable=False),
    _instant("at"),
)  # fmt: skip

media = Table(
    "media", metadata,
    _district(),
    Column("place_path", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("media_type", Text, nullable=False),
    Column("size_bytes", BigInteger, nullable=False),
    Column("stored_at", DateTime(timezone=True), nullable=False, server_default=text("now()")),
    Index("ix_media_sha256", "district_id", "sha256"),
)  # fmt: skip
