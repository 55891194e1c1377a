"""What may go wrong with a backup, in words that say what to do."""

from central.domain.errors import BrainError


class UpkeepError(BrainError):
    """Root of this room's errors."""

    key = "error.upkeep.failed"


class NotABackup(UpkeepError):
    """Something else, or the first half of a backup. Values: file."""

    key = "error.upkeep.not_a_backup"


class BackupDamaged(UpkeepError):
    """It is a backup, but not as it was written. Values: file, what."""

    key = "error.upkeep.damaged"


class WrongPassphrase(UpkeepError):
    """Values: file."""

    key = "error.upkeep.wrong_passphrase"


class PassphraseNeeded(UpkeepError):
    """Values: file."""

    key = "error.upkeep.passphrase_needed"


class BackupTooNew(UpkeepError):
    """Written by a later version of this software. Values: file, software."""

    key = "error.upkeep.too_new"


class BackupExists(UpkeepError):
    """A backup is never written over. Values: file."""

    key = "error.upkeep.exists"


class NoRoom(UpkeepError):
    """The disk is full. Values: folder."""

    key = "error.upkeep.full"


class ToolMissing(UpkeepError):
    """A program of PostgreSQL is not on this machine. Values: tool, version."""

    key = "error.upkeep.no_tool"


class ToolFailed(UpkeepError):
    """A program of PostgreSQL gave up. Values: tool, why."""

    key = "error.upkeep.tool_failed"


class NotEmpty(UpkeepError):
    """The database that should receive everything holds something already. Values: tables."""

    key = "error.upkeep.not_empty"


class NoBrain(UpkeepError):
    """Nothing of ours is there to be kept: most likely the wrong place was named. Values: place."""

    key = "error.upkeep.no_brain"


class BrainRuns(UpkeepError):
    """Somebody else works with this database. Values: connections."""

    key = "error.upkeep.brain_runs"


class SameDatabase(UpkeepError):
    """It should be moved to where it is."""

    key = "error.upkeep.same"


class NotTheSame(UpkeepError):
    """What arrived is not what left; the target was emptied again. Values: what."""

    key = "error.upkeep.not_the_same"
