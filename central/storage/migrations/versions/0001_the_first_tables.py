"""The first tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None

_WGS84 = "(lat IS NULL) = (lon IS NULL) AND lat BETWEEN -90 AND 90 AND lon BETWEEN -180 AND 180"
_INCIDENT = ["district_id", "incident_id"]
_INCIDENTS = ["incidents.district_id", "incidents.incident_id"]
_SCOPE = {"place_path": "text_pattern_ops"}

#: A timeline is only ever added to; the hash chain shows what a superuser did all the same.
_APPEND_ONLY = """
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER activities_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON activities
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
"""


def upgrade() -> None:
    _accounts()
    _agents()
    _cameras()
    _dedupe_keys()
    _enrolment_codes()
    _feed()
    _incident_numbers()
    _incidents()
    _media()
    _notices()
    _places()
    _reports()
    _signals()
    _activities()
    _clocks()
    _links()
    _sessions()
    _tasks()
    op.execute(_APPEND_ONLY)


# fmt: off
def _accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("skills", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("department", sa.Text(), nullable=True),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("position_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("on_shift", sa.Boolean(), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.CheckConstraint(_WGS84, name="ck_accounts_wgs84"),
        sa.PrimaryKeyConstraint("district_id", "account_id", name="pk_accounts"),
        sa.UniqueConstraint("login", name="uq_accounts_login")
    )
    op.create_index("ix_accounts_scope", "accounts", ["district_id", "place_path"], postgresql_ops=_SCOPE)


def _agents() -> None:
    op.create_table(
        "agents",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("agent_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("enrolled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("hello", postgresql.JSONB(), nullable=False),
        sa.Column("unknown_keys", sa.Integer(), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "agent_id", name="pk_agents"),
        sa.UniqueConstraint("agent_id", name="uq_agents_agent_id")
    )
    op.create_index("ix_agents_scope", "agents", ["district_id", "place_path"], postgresql_ops=_SCOPE)


def _cameras() -> None:
    op.create_table(
        "cameras",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("camera_id", sa.Text(), nullable=False),
        sa.Column("agent_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("view_radius_m", sa.Double(), nullable=False),
        sa.Column("zones", postgresql.JSONB(), nullable=False),
        sa.Column("packs", postgresql.JSONB(), nullable=False),
        sa.Column("rendered", sa.Boolean(), nullable=False),
        sa.CheckConstraint(_WGS84, name="ck_cameras_wgs84"),
        sa.PrimaryKeyConstraint("district_id", "camera_id", name="pk_cameras")
    )
    op.create_index("ix_cameras_agent", "cameras", ["district_id", "agent_id"])
    op.create_index("ix_cameras_scope", "cameras", ["district_id", "place_path"], postgresql_ops=_SCOPE)


def _dedupe_keys() -> None:
    op.create_table(
        "dedupe_keys",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("dedupe_key", sa.Text(), nullable=False),
        sa.Column("signal_id", sa.Uuid(), nullable=False),
        sa.Column("heard_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "dedupe_key", name="pk_dedupe_keys")
    )


def _enrolment_codes() -> None:
    op.create_table(
        "enrolment_codes",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("code_digest", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("district_id", "code_digest", name="pk_enrolment_codes"),
        sa.UniqueConstraint("code_digest", name="uq_enrolment_codes_code_digest")
    )


def _feed() -> None:
    op.create_table(
        "feed",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("feed_id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "feed_id", name="pk_feed")
    )


def _incident_numbers() -> None:
    op.create_table(
        "incident_numbers",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "day", name="pk_incident_numbers")
    )


def _incidents() -> None:
    op.create_table(
        "incidents",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("incident_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("pack", sa.Text(), nullable=False),
        sa.Column("pack_version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("urgency", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("uncertainty_m", sa.Double(), nullable=False),
        sa.Column("building", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("floor", sa.Text(), nullable=True),
        sa.Column("camera_zone", sa.Text(), nullable=True),
        sa.Column("names", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_signal_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("acknowledged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("acknowledged_by", sa.Uuid(), nullable=True),
        sa.Column("merged_into", sa.Uuid(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("follow_up_on", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rendered", sa.Boolean(), nullable=False),
        sa.CheckConstraint(_WGS84, name="ck_incidents_wgs84"),
        sa.PrimaryKeyConstraint("district_id", "incident_id", name="pk_incidents"),
        sa.UniqueConstraint("district_id", "number", name="uq_incidents_district_id_number")
    )
    op.create_index("ix_incidents_queue", "incidents", ["district_id", "state", "urgency", "opened_at"])
    op.create_index("ix_incidents_recent", "incidents", ["district_id", "last_signal_at"])
    op.create_index("ix_incidents_scope", "incidents", ["district_id", "place_path"], postgresql_ops=_SCOPE)


def _media() -> None:
    op.create_table(
        "media",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("stored_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "place_path", "sha256", name="pk_media")
    )
    op.create_index("ix_media_sha256", "media", ["district_id", "sha256"])


def _notices() -> None:
    op.create_table(
        "notices",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("incident_id", sa.Uuid(), nullable=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("values", postgresql.JSONB(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("district_id", "notice_id", name="pk_notices")
    )
    op.create_index("ix_notices_recipient", "notices", ["district_id", "recipient"])
    op.create_index("ix_notices_scope", "notices", ["district_id", "place_path"], postgresql_ops=_SCOPE)


def _places() -> None:
    op.create_table(
        "places",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("aliases", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("radius_m", sa.Double(), nullable=False),
        sa.Column("building", sa.Text(), nullable=True),
        sa.CheckConstraint(_WGS84, name="ck_places_wgs84"),
        sa.PrimaryKeyConstraint("district_id", "place_path", name="pk_places")
    )
    op.create_index("ix_places_scope", "places", ["district_id", "place_path"], postgresql_ops=_SCOPE)


def _reports() -> None:
    op.create_table(
        "reports",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("signal_id", sa.Uuid(), nullable=False),
        sa.Column("tracking_digest", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("photos", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("satisfied", sa.Boolean(), nullable=True),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("district_id", "signal_id", name="pk_reports"),
        sa.UniqueConstraint("tracking_digest", name="uq_reports_tracking_digest")
    )


def _signals() -> None:
    op.create_table(
        "signals",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("signal_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("pack", sa.Text(), nullable=False),
        sa.Column("phase", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("uncertainty_m", sa.Double(), nullable=False),
        sa.Column("building", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("floor", sa.Text(), nullable=True),
        sa.Column("camera_zone", sa.Text(), nullable=True),
        sa.Column("names", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("dedupe_key", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("asserts", sa.Boolean(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=True),
        sa.Column("box", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("reasons", postgresql.JSONB(), nullable=False),
        sa.Column("evidence", postgresql.JSONB(), nullable=False),
        sa.Column("rendered", sa.Boolean(), nullable=False),
        sa.CheckConstraint(_WGS84, name="ck_signals_wgs84"),
        sa.PrimaryKeyConstraint("district_id", "signal_id", name="pk_signals")
    )
    op.create_index(
        "ix_signals_event", "signals", ["district_id", "event_id", "revision"],
        postgresql_where=sa.text("event_id IS NOT NULL"),
    )
    op.create_index("ix_signals_scope", "signals", ["district_id", "place_path"], postgresql_ops=_SCOPE)


def _activities() -> None:
    op.create_table(
        "activities",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("incident_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("previous_digest", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(_INCIDENT, _INCIDENTS, name="fk_activities_district_id_incident_id"),
        sa.PrimaryKeyConstraint("district_id", "incident_id", "seq", name="pk_activities")
    )


def _clocks() -> None:
    op.create_table(
        "clocks",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("clock_id", sa.Uuid(), nullable=False),
        sa.Column("incident_id", sa.Uuid(), nullable=False),
        sa.Column("task_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("breached_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(_INCIDENT, _INCIDENTS, name="fk_clocks_district_id_incident_id"),
        sa.PrimaryKeyConstraint("district_id", "clock_id", name="pk_clocks")
    )
    op.create_index("ix_clocks_incident", "clocks", ["district_id", "incident_id"])


def _links() -> None:
    op.create_table(
        "links",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("link_id", sa.Uuid(), nullable=False),
        sa.Column("signal_id", sa.Uuid(), nullable=False),
        sa.Column("incident_id", sa.Uuid(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("reasons", postgresql.JSONB(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(_INCIDENT, _INCIDENTS, name="fk_links_district_id_incident_id"),
        sa.PrimaryKeyConstraint("district_id", "link_id", name="pk_links")
    )
    op.create_index("ix_links_incident", "links", ["district_id", "incident_id"])
    op.create_index("ix_links_signal", "links", ["district_id", "signal_id"])
    op.create_index(
        "uq_links_standing", "links", ["district_id", "signal_id"], unique=True,
        postgresql_where=sa.text("zone <> 'suggest' AND undone_at IS NULL"),
    )


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("token_digest", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("csrf", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "account_id"], ["accounts.district_id", "accounts.account_id"],
            name="fk_sessions_district_id_account_id",
        ),
        sa.PrimaryKeyConstraint("district_id", "token_digest", name="pk_sessions"),
        sa.UniqueConstraint("token_digest", name="uq_sessions_token_digest")
    )
    op.create_index("ix_sessions_account", "sessions", ["district_id", "account_id"])


def _tasks() -> None:
    op.create_table(
        "tasks",
        sa.Column("district_id", sa.Text(), nullable=False),
        sa.Column("place_path", sa.Text(), nullable=False),
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("incident_id", sa.Uuid(), nullable=False),
        sa.Column("plan", sa.Integer(), nullable=False),
        sa.Column("title_zh", sa.Text(), nullable=False),
        sa.Column("title_en", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("assignee", sa.Uuid(), nullable=True),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("offer_expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reasons", postgresql.JSONB(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("photos", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(_INCIDENT, _INCIDENTS, name="fk_tasks_district_id_incident_id"),
        sa.PrimaryKeyConstraint("district_id", "task_id", name="pk_tasks")
    )
    op.create_index("ix_tasks_assignee", "tasks", ["district_id", "assignee", "state"])
    op.create_index("ix_tasks_incident", "tasks", ["district_id", "incident_id"])
    op.create_index("ix_tasks_scope", "tasks", ["district_id", "place_path"], postgresql_ops=_SCOPE)
# fmt: on
