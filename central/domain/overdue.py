"""What should have happened by now and did not: an offer, a time limit, a visit, or work that nobody holds any more."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

#: A timer has so long to do its work before somebody looks after it.
GRACE = timedelta(seconds=30)
#: Offers are looked after sooner: the next person shall be asked within two seconds.
OFFER_GRACE = timedelta(seconds=1)


class Stuck(StrEnum):
    #: An offer has ended and nobody was asked after it.
    OFFER = "offer"
    #: A time limit has passed and nobody was told.
    CLOCK = "clock"
    #: A visit is due and nobody was told.
    FOLLOW_UP = "follow_up"
    #: Work belongs to somebody who is off shift or has left.
    LEFT = "left"
    #: Somebody counts as on shift whom the roster says absent.
    AWAY = "away"
    #: Somebody alone was not asked whether they are well, or was silent and nobody was called.
    CHECK_IN = "check_in"
    #: An incident counts as being handled, and nobody has a task of it.
    IDLE = "idle"
    #: Somebody counts as on shift, and their phone is signed in no more: no offer would reach them.
    SIGNED_OUT = "signed_out"
    #: Nobody has begun a round in time, or it is over, and nobody was told.
    ROUND = "round"
    #: A plan of rounds is about to have none ahead.
    ROUNDS_AHEAD = "rounds_ahead"
    #: A message should have left the house and was neither sent nor given up.
    DELIVERY = "delivery"


@dataclass(frozen=True, slots=True)
class Overdue:
    what: Stuck
    district_id: str
    #: Of the task, clock, incident, message, line of the roster, round, plan or person.
    subject_id: UUID
