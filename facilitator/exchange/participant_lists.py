"""Lists of participants: read from whatever file an office gives, and understood against the roll."""

from functools import cache
from pathlib import Path

from facilitator import resources
from facilitator.core.delegations import Delegation, ParticipantsImported, Roster
from facilitator.core.name_index import fold
from facilitator.core.participants.fields import ListField
from facilitator.core.participants.understanding import understand
from facilitator.core.participants.understood import ListChoices, Understood
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.participants import read_participants
from facilitator.exchange.sheets import read_book

_MOST_SAID = 20
_OWN = {ListField.CODE: "code", ListField.DELEGATION: "name", ListField.CATEGORY: "category"}


@cache
def directory() -> Roster:
    """Give those who may come to a meeting: the roll that is shipped, with its names in three languages."""
    return Roster(delegations=read_participants(resources.path("delegations.csv")))


def read_list(file: Path, roll: Roster, choices: ListChoices | None = None) -> Understood:
    """Read a list and say what it means for a roll. Raises BadFile where the file is no list at all."""
    return understand(read_book(file), roll, directory(), choices)


def read_roll(file: Path) -> tuple[tuple[Delegation, ...], ParticipantsImported | None]:
    """Read the whole roll of a new meeting, and the persons who are on the list, if any.

    The order of the program's own list is kept, any other list is put in the order of a roll. Raises BadFile, which
    names everything that is not understood: a meeting is not made with half of its roll.
    """
    understood = read_list(file, Roster())
    open_ends = [fault.words for fault in understood.faults]
    open_ends += [question.sentence for question in understood.questions]
    if open_ends:
        more = len(open_ends) - _MOST_SAID
        said = open_ends[:_MOST_SAID] + ([tr("And {n} more.", n=more)] if more > 0 else [])
        raise BadFile(tr("{file}: {sentence}", file=file.name, sentence=" ".join(said)))
    roll = understood.delegations
    if not _is_own(understood):
        roll = Roster().merged(roll).delegations
    persons = tuple(one.person for one in understood.persons)
    listed = tuple(d.code for d in roll)
    return roll, ParticipantsImported(source=file.name, persons=persons, listed=listed) if persons else None


def _is_own(understood: Understood) -> bool:
    headings = {column.field: fold(column.heading) for sheet in understood.columns for column in sheet.columns}
    return all(headings.get(field) == heading for field, heading in _OWN.items())
