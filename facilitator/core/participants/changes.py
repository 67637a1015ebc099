"""Changes: what a list of participants would make of the roll of a meeting, said before it is recorded."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from facilitator.core.delegations import Category, Delegation, ParticipantsImported
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting
from facilitator.core.names import known_as
from facilitator.core.participants.lines import holds_persons
from facilitator.core.participants.understood import Understood
from facilitator.core.values import dataclass

_OF_THE_HOUSE = frozenset({Category.SECRETARIAT, Category.PRESIDENCY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What an import would do.

    `missing` are those of the roll who are not on the list and nowhere in the record; `kept` are not on the list
    either, and stay whatever is wanted, since the record or the plan names them, or they are of the house. `event` is
    None where nothing would change.
    """

    added: tuple[Delegation, ...]
    changed: tuple[Delegation, ...]
    unchanged: int
    missing: tuple[DelegationCode, ...]
    kept: tuple[DelegationCode, ...]
    retired: tuple[DelegationCode, ...]
    persons: int
    event: ParticipantsImported | None


def changes_of(meeting: Meeting, understood: Understood, *, retire: bool = False) -> Changes:
    """Say what a list would change; with `retire`, those leave the roll whom it does not name, nor the record."""
    roster = meeting.roster
    listed = tuple(entry.delegation for entry in understood.entries)
    codes = frozenset(d.code for d in listed)
    added = tuple(d for d in listed if d.code not in roster)
    changed = tuple(d for d in listed if d.code in roster and roster.get(d.code) != d)
    absent = tuple(d.code for d in roster.delegations if d.code not in codes)
    kept = named_in_the_record(meeting, frozenset(absent))
    # the house of the meeting is on no list of participants
    kept |= {code for code in absent if roster.category(code) in _OF_THE_HOUSE}
    missing = tuple(code for code in absent if code not in kept)
    persons = tuple(one.person for one in understood.persons)
    with_persons = tuple(d.code for d in listed) if holds_persons(understood.columns) else ()
    before = {p for p in meeting.persons if p.delegation in set(with_persons)}
    retired = missing if retire else ()
    same = not (added or changed or retired) and before == set(persons)
    event = ParticipantsImported(
        source=understood.file,
        delegations=(*added, *changed),
        retired=retired,
        persons=persons,
        listed=with_persons,
    )
    return Changes(
        added=added,
        changed=changed,
        unchanged=len(listed) - len(added) - len(changed),
        missing=missing,
        kept=tuple(code for code in absent if code in kept),
        retired=retired,
        persons=len(set(persons) - before),
        event=None if same or not listed else event,
    )


def named_in_the_record(meeting: Meeting, codes: frozenset[DelegationCode]) -> frozenset[DelegationCode]:
    """Give those of some delegations that anything but the roll names: plan, lists, statements, roles, attendance."""
    if not codes:
        return frozenset()
    found = {code for code in _codes_in(meeting) if code in codes}
    return frozenset(DelegationCode(code) for code in found)


def _codes_in(meeting: Meeting) -> Iterator[str]:
    """Give every text in a meeting, so that nothing that names a delegation is overlooked."""
    waiting: list[object] = [getattr(meeting, f.name) for f in fields(meeting) if f.name not in {"roster", "persons"}]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            waiting += value.keys()
            waiting += value.values()
        elif isinstance(value, tuple | frozenset):
            waiting += value
        elif is_dataclass(value):
            waiting += (getattr(value, f.name) for f in fields(value))
            group = getattr(value, "on_behalf_of", "")
            named = known_as(meeting.roster, group) if group else None
            if named is not None:
                yield named
