"""What the brain asks of this node between two hellos: fetched, done once, answered."""

from edge_agent.commands.desk import CommandDesk, Progress
from edge_agent.commands.errors import CommandError
from edge_agent.commands.rehearsal import Rehearsing, rehearse
from edge_agent.commands.roster import ROSTER_FILE, Roster
from edge_agent.commands.still import RememberingFeed, take_still

__all__ = [
    "ROSTER_FILE",
    "CommandDesk",
    "CommandError",
    "Progress",
    "Rehearsing",
    "RememberingFeed",
    "Roster",
    "rehearse",
    "take_still",
]
