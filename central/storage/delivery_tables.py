"""The tables of notices that leave the house, of how staff want to be reached, and of the phones that take notices."""

from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer, Table, Text, UniqueConstraint, Uuid, text

from central.storage.columns import by_place, district, instant, metadata, place

#: Notices on their way to people who look at no screen. Where those live is looked up, and not kept here.
deliveries = Table(
    "deliveries", metadata,
    district(),
    place(),
    Column("delivery_id", Uuid, primary_key=True),
    Column("notice_id", Uuid, nullable=False),
    Column("channel", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("digest", Text, nullable=False),
    instant("made_at"),
    instant("not_before"),
    Column("tries", Integer, nullable=False),
    Column("said", Text, nullable=False),
    instant("sent_at", optional=True),
    UniqueConstraint("district_id", "notice_id", "channel", "recipient"),
    by_place("deliveries"),
    Index("ix_deliveries_waiting", "not_before", postgresql_where=text("state = 'waiting'")),
    Index("ix_deliveries_log", "district_id", "made_at"),
    Index("ix_deliveries_same", "district_id", "recipient", "channel", "digest", "sent_at"),
)  # fmt: skip

#: Browsers that show notices to their person while the app is closed.
devices = Table(
    "devices", metadata,
    district(),
    Column("device_id", Uuid, primary_key=True),
    Column("account_id", Uuid, nullable=False),
    Column("endpoint", Text, nullable=False),
    Column("p256dh", Text, nullable=False),
    Column("auth", Text, nullable=False),
    Column("language", Text, nullable=False),
    instant("put_at"),
    ForeignKeyConstraint(["district_id", "account_id"], ["accounts.district_id", "accounts.account_id"]),
    UniqueConstraint("district_id", "endpoint"),
    Index("ix_devices_account", "district_id", "account_id"),
)  # fmt: skip

#: How somebody of the staff wants to be reached, and when not.
reach = Table(
    "reach", metadata,
    district(),
    Column("account_id", Uuid, primary_key=True),
    Column("email", Text),
    Column("quiet_from", Text),
    Column("quiet_to", Text),
    ForeignKeyConstraint(["district_id", "account_id"], ["accounts.district_id", "accounts.account_id"]),
)  # fmt: skip
