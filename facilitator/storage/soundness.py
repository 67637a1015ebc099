"""Soundness: whether the record that a seat has read is as it was recorded, checked on what is held in memory."""

from collections.abc import Callable, Sequence

from facilitator.core.ids import Refused
from facilitator.core.saying import tr
from facilitator.core.values import dataclass
from facilitator.storage.chain import agrees, walk
from facilitator.storage.journal import Journal
from facilitator.storage.stored import Hashed


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How many events were checked, and the hash of the last one."""

    events: int = 0
    head: str = ""

    def go_on(self, rows: Sequence[Hashed], most: int) -> "Checked | None":
        """Check so many more; None where one does not follow from the one before."""
        if len(rows) < self.events:
            # the meeting was read anew
            return Checked()
        events, head = self.events, self.head
        for row, stored in rows[events : events + most]:
            if row.seq != events + 1 or not agrees(head, row, stored):
                return None
            events, head = row.seq, stored
        return Checked(events=events, head=head)


def break_in(journal: Journal) -> str:
    """Give the sentence on the first event that is not as it was recorded; nothing where all are."""
    rows = journal.held()
    verdict = walk(rows) if rows else None
    return "" if verdict is None or verdict.unchanged else verdict.sentence


def sound_head(journal: Journal, read_on: Callable[[], object]) -> str:
    """Give the hash of the last event that was read. Raises Refused where the record is not as it was recorded."""
    head = journal.head()
    while read_on():
        # the hash has to be that of the last event that was read
        head = journal.head()
    if said := break_in(journal):
        raise Refused(
            tr(
                "Nothing is made final of a record that is not as it was recorded. {said} Save what is whole of it as "
                "another meeting: facilitator recover FILE TO",
                said=said,
            )
        )
    return head
