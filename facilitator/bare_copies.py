"""Copies without persons: written beside a meeting, which stays as it is."""

from contextlib import closing

from facilitator.address import Address
from facilitator.core.ids import SeatName
from facilitator.core.persons_kept import PersonsTakenOut
from facilitator.core.trail import Trail
from facilitator.core.without_persons import without_persons
from facilitator.seat import fresh_act
from facilitator.storage.journal import Draft, Journal
from facilitator.storage.opening import create_journal

WRITER = SeatName("chair")


def write_without_persons(trail: Trail, journal: Journal, target: Address) -> PersonsTakenOut:
    """Write a copy without persons, with a chain of its own, and say what was taken out.

    Never overwrites a meeting. Raises StorageFault, or Refused where the meeting is such a copy already.
    """
    bare = without_persons([one.as_it_stands for one in trail.events], journal.head())
    drafts = [Draft(act=r.act, part=r.part, seat=r.seat, at=r.at, event=r.event) for r in bare.events]
    said = Draft(act=fresh_act(), part=0, seat=WRITER, at=bare.events[-1].at, event=bare.taken_out)
    with closing(create_journal(target, [*drafts, said])):
        return bare.taken_out
