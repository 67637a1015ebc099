"""The list of participants: delegations that were present, with the persons who were recorded as speaking."""

from collections.abc import Iterator, Mapping

from facilitator.core.delegations import CATEGORY_WORDS, Category
from facilitator.core.ids import DelegationCode
from facilitator.core.minuting import phrases_of_tables as words
from facilitator.core.minuting.document import Block, Bullets, Section, Table, TableColumn, plain
from facilitator.core.minuting.front_matter import attending
from facilitator.core.minuting.scribe import Scribe, presiding_history
from facilitator.core.minuting.speakers import person_of


def participants(scribe: Scribe) -> Iterator[Section]:
    """Write a table for each category; who was only announced is not in it."""
    present, roster = scribe.in_roll_order(attending(scribe.meeting)), scribe.meeting.roster
    by_heading: dict[str, list[DelegationCode]] = {scribe.say(CATEGORY_WORDS[c].heading): [] for c in Category}
    for code in present:
        by_heading[scribe.say(CATEGORY_WORDS[roster.category(code)].heading)].append(code)
    persons = _persons(scribe)
    for heading, codes in by_heading.items():
        if codes:
            yield Section(heading=f"{heading} ({len(codes)})", blocks=(_listed(scribe, heading, codes, persons),))
    if not present:
        nobody = plain(scribe.say(words.NOBODY_PRESENT), number=None)
        yield Section(heading=scribe.say(words.PARTICIPANTS), blocks=(nobody,))


def _listed(
    scribe: Scribe, heading: str, codes: list[DelegationCode], persons: Mapping[DelegationCode, tuple[str, ...]]
) -> Block:
    """Write delegations beside their persons, or as a list where no person was recorded."""
    if not any(code in persons for code in codes):
        return Bullets(entries=tuple(scribe.name(code) for code in codes))
    columns = ((words.DELEGATION, 2), (words.PERSONS, 3))
    return Table(
        caption=heading,
        columns=tuple(TableColumn(heading=scribe.say(name), share=share) for name, share in columns),
        rows=tuple((scribe.name(code), f"{scribe.say(words.GOES_ON)}\n".join(persons.get(code, ()))) for code in codes),
    )


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
