"""What may go wrong with the brain's memory, by name; people read the words of protocol/texts under ``error.store``."""

from central.domain.errors import BrainError


class StoreError(BrainError):
    """Root of the storage room's errors."""

    key = "error.store.unavailable"


class Unavailable(StoreError):
    """The database cannot be reached, or the work was broken off and may simply be tried again."""

    key = "error.store.unavailable"


class StorageFull(StoreError):
    """The disk (or a quota) is full. Nothing half-written is left behind. Values: folder."""

    key = "error.store.full"


class EvidenceDamaged(StoreError):
    """A stored file no longer fits its digest. Values: sha256."""

    key = "error.store.damaged"


class DatabaseInUse(StoreError):
    """Another running process already serves this data folder. Values: folder, owner."""

    key = "error.store.in_use"


class DatabaseDidNotStart(StoreError):
    """PostgreSQL could not be started. Values: folder, why."""

    key = "error.store.did_not_start"


class NoPostgres(StoreError):
    """No PostgreSQL programs of the needed version are on this machine. Values: version."""

    key = "error.store.no_postgres"


class BadDatabaseUrl(StoreError):
    """The address of the database is none. It may hold a password, so it is not repeated."""

    key = "error.store.url"
