"""The list of participants: delegations that were present, with the persons who were recorded as speaking."""

from collections.abc import Iterator, Mapping

from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.ids import DelegationCode
from facilitator.core.minuting import phrases_of_tables as words
from facilitator.core.minuting.document import Block, Bullets, Section, Table, TableColumn, plain
from facilitator.core.minuting.front_matter import attending, of_another_roll
from facilitator.core.minuting.presence import presence
from facilitator.core.minuting.scribe import Scribe, presiding_history
from facilitator.core.minuting.speakers import person_of


def participants(scribe: Scribe) -> Iterator[Section]:
    """Write a table for each category; who was only announced is not in it."""
    present, roster = scribe.in_roll_order(attending(scribe.meeting)), scribe.meeting.roster
    by_heading: dict[str, list[DelegationCode]] = {scribe.say(CATEGORY_WORDS[c].heading): [] for c in Category}
    for code in present:
        by_heading[scribe.say(CATEGORY_WORDS[roster.category(code)].heading)].append(code)
    persons, sessions = _persons(scribe), _sessions(scribe)
    if present and (inferred := of_another_roll(scribe)):
        yield Section(heading=scribe.say(words.PARTICIPANTS), blocks=inferred)
    for heading, codes in by_heading.items():
        if codes:
            block = _listed(scribe, heading, codes, persons, sessions)
            yield Section(heading=f"{heading} ({len(codes)})", blocks=(block,))
    if not present:
        nobody = plain(scribe.say(words.NOBODY_PRESENT), number=None)
        yield Section(heading=scribe.say(words.PARTICIPANTS), blocks=(nobody,))


def _listed(
    scribe: Scribe,
    heading: str,
    codes: list[DelegationCode],
    persons: Mapping[DelegationCode, tuple[str, ...]],
    sessions: Mapping[DelegationCode, str],
) -> Block:
    """Write delegations beside their persons and the sessions they attended, or as a list where there is neither."""
    named = any(code in persons for code in codes)
    if not (named or sessions):
        return Bullets(entries=tuple(scribe.name(code) for code in codes))
    columns = ((words.DELEGATION, 2), *(((words.PERSONS, 3),) if named else ()))
    columns += ((words.SESSIONS_ATTENDED, 1),) if sessions else ()
    goes_on = f"{scribe.say(words.GOES_ON)}\n"
    rows = (
        (
            scribe.name(code),
            *((goes_on.join(persons.get(code, ())),) if named else ()),
            *((sessions.get(code, ""),) if sessions else ()),
        )
        for code in codes
    )
    return Table(
        caption=heading,
        columns=tuple(TableColumn(heading=scribe.say(name), share=share) for name, share in columns),
        rows=tuple(rows),
    )


def _sessions(scribe: Scribe) -> dict[DelegationCode, str]:
    """Give the numbers of the sessions that each attended; nothing in a list of one session."""
    every = presence(scribe.meeting)
    found: dict[DelegationCode, list[str]] = {}
    for one in every if len(every) > 1 else ():
        for code in one.known:
            found.setdefault(code, []).append(str(one.session.plan.number))
    return {code: ", ".join(numbers) for code, numbers in found.items()}


def _persons(scribe: Scribe) -> dict[DelegationCode, tuple[str, ...]]:
    """Give the persons of each delegation with their levels, who presides over the meeting first, each once."""
    definition, found = scribe.meeting.definition, dict[DelegationCode, dict[str, None]]()
    presided = {(p.who, p.role) for p in presiding_history(scribe.meeting)}
    if scribe.president_named() and presided & {(definition.presidency, "president"), ("", "president")}:
        titled = f"{scribe.president_named()}, {scribe.say(scribe.title.label)}"
        found.setdefault(definition.presidency, {})[titled] = None
    for statement in scribe.meeting.statements():
        if statement.person and not statement.written_only:
            found.setdefault(statement.who, {})[person_of(scribe, statement)] = None
    return {code: tuple(names) for code, names in found.items()}
