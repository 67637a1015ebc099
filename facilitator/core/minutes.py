"""The minutes: computed from the meeting whenever they are wanted, never stored; exporters only print them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from facilitator.core.act import Act
from facilitator.core.ids import ItemCode
from facilitator.core.languages import Wording, language_of
from facilitator.core.meeting import Meeting
from facilitator.core.minuting import phrases, phrases_of_use
from facilitator.core.minuting.corrigendum import corrigendum
from facilitator.core.minuting.digest import digest
from facilitator.core.minuting.document import Fact, Minutes, Section, Variant, numbered
from facilitator.core.minuting.front_matter import attendance, facts, timetable
from facilitator.core.minuting.gaps import Gap, gaps
from facilitator.core.minuting.internal import item_log, limits_changed, shares, trail
from facilitator.core.minuting.items import Entries, entries_of, item_sections, outcome, recorded, remarks
from facilitator.core.minuting.kept import planned_and_actual
from facilitator.core.minuting.listing import LIST, LIST_NOTICE, listing, standing
from facilitator.core.minuting.part import part
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.summary import summary
from facilitator.core.saying import refused
from facilitator.core.trail import Trail
from facilitator.core.versions import Order, Version

__all__ = [
    "Gap",
    "before_version",
    "finalised",
    "gaps",
    "minutes",
    "minutes_of_version",
    "missing",
    "variant_named",
    "version_numbered",
]

_TITLES: dict[Variant, tuple[Wording, Wording]] = {
    Variant.CIRCULATED: (phrases.MINUTES, phrases.CIRCULATED_NOTICE),
    Variant.INTERNAL: (phrases.LOG, phrases.INTERNAL_NOTICE),
    Variant.DIGEST: (phrases_of_use.DIGEST, phrases_of_use.DIGEST_NOTICE),
    Variant.CORRIGENDUM: (phrases_of_use.CORRIGENDUM, phrases.CIRCULATED_NOTICE),
    Variant.LIST: (LIST, LIST_NOTICE),
}


def minutes(
    source: Meeting | Trail,
    *,
    now: datetime,
    variant: str = Variant.CIRCULATED,
    language: str = "en",
    head: str = "",
    item: ItemCode | None = None,
    session: int | None = None,
    order: Order = Order.SPEAKING,
    version: int | None = None,
) -> Minutes:
    """Write the minutes of a meeting, of one item or of one session, as they stand at an instant (UTC).

    The circulated record is what delegations get; the internal log has besides everything the secretariat keeps. `head`
    is the hash of the last recorded event. `version` is the one that a corrigendum corrects, the last where it is None.
    Raises Refused for a variant, item, session or version that does not exist.
    """
    kind = variant_named(variant)
    whole = source if isinstance(source, Meeting) else source.meeting
    acts = () if isinstance(source, Meeting) or kind is not Variant.INTERNAL else tuple(source.acts())
    meeting = part(whole, item=item, session=session)
    scribe = Scribe(meeting=meeting, now=now, language=language, zone=meeting.definition.zone, order=Order(order))
    if kind is Variant.DIGEST and item is not None:
        # statements under other items may concern the actions of this one, so the digest reads them all
        scribe = replace(scribe, meeting=part(whole, item=None, session=session))
    if kind is Variant.CORRIGENDUM:
        return _corrigendum(source, scribe, head, version)
    if kind is Variant.LIST:
        return _list(replace(scribe, meeting=whole), item)
    acts = acts if item is None and session is None else ()
    return _bound(scribe, kind, numbered(_sections(scribe, kind, item, acts)), head)


def minutes_of_version(trail: Trail, version: Version) -> Minutes:
    """Write a finalised version as it was finalised, whatever was recorded since."""
    return finalised(before_version(trail, version), version)


def finalised(then: Trail, version: Version) -> Minutes:
    """Write the circulated record as a version, from the trail as it was when it was finalised."""
    record = minutes(then, now=version.at, language=version.language, head=version.head, order=version.order)
    scribe = Scribe(
        meeting=then.meeting,
        now=version.at,
        language=version.language,
        zone=then.meeting.definition.zone,
    )
    value = scribe.say(
        phrases_of_use.FINALISED,
        version=str(version.number),
        day=scribe.day(version.at),
        time=scribe.time(version.at),
    )
    line = Fact(label=scribe.say(phrases_of_use.VERSION), value=value, of_version=True)
    return replace(record, version=version.number, facts=(*record.facts, line))


def before_version(trail: Trail, version: Version) -> Trail:
    """Give the trail as it was when a version was finalised."""
    return Trail(recorded for recorded in trail.events if recorded.seq <= version.seq)


def version_numbered(meeting: Meeting, number: int | None) -> Version:
    """Give a finalised version by its number, the last for None. Raises Refused where there is none."""
    if not meeting.versions:
        raise refused("The minutes are not finalised yet: “facilitator finalise FILE” makes version 1.")
    wanted = meeting.versions[-1].number if number is None else number
    found = next((v for v in meeting.versions if v.number == wanted), None)
    if found is None:
        numbers = ", ".join(str(v.number) for v in meeting.versions)
        raise refused(
            "There is no version {number} of the minutes; there are {numbers}.", number=number, numbers=numbers
        )
    return found


def missing(meeting: Meeting) -> tuple[str, ...]:
    """List, in sentences, what the record lacks before it can be finalised."""
    return tuple(gap.sentence for gap in gaps(meeting))


def variant_named(name: str) -> Variant:
    """Give the variant of a name. Raises Refused where there is none of that name."""
    if name not in list(Variant):
        choices = ", ".join(Variant)
        raise refused("Minutes cannot be made as “{name}”; choose {choices}.", name=name, choices=choices)
    return Variant(name)


def _list(scribe: Scribe, item: ItemCode | None) -> Minutes:
    """Write who waits; expected times need the whole meeting, whatever part is asked for."""
    bound = _bound(scribe, Variant.LIST, numbered(listing(scribe, item)), "")
    return replace(bound, facts=(standing(scribe),))


def _corrigendum(source: Meeting | Trail, scribe: Scribe, head: str, number: int | None) -> Minutes:
    """Write what has changed since a version; the whole record is compared, whatever part is asked for."""
    if isinstance(source, Meeting):
        raise refused("A corrigendum needs everything that was recorded, not the state alone.")
    version = version_numbered(source.meeting, number)
    then = before_version(source, version)
    now = minutes(source, now=scribe.now, language=version.language, order=version.order)
    scribe = replace(scribe, meeting=source.meeting, language=version.language, order=version.order)
    undone = {act.id for act in source.acts() if act.undone}
    since = (r for r in source.events if r.seq > version.seq and r.act not in undone)
    sections = corrigendum(scribe, finalised(then, version), now, since)
    bound = _bound(scribe, Variant.CORRIGENDUM, numbered(sections), head)
    title = scribe.say(phrases_of_use.CORRIGENDUM_TO, version=str(version.number))
    return replace(bound, subtitle=title, version=version.number)


def _sections(scribe: Scribe, kind: Variant, item: ItemCode | None, acts: tuple[Act, ...]) -> Iterator[Section]:
    match kind:
        case Variant.SUMMARY:
            yield from summary(scribe)
        case Variant.DIGEST:
            yield from digest(scribe, item)
        case _:
            yield from _record(scribe, item, acts, internal=kind is Variant.INTERNAL)


def _record(scribe: Scribe, item: ItemCode | None, acts: Iterable[Act], *, internal: bool) -> Iterator[Section]:
    yield from _opening(scribe, item)
    if internal:
        yield planned_and_actual(scribe)
    yield from _items(scribe, internal=internal)
    if internal:
        yield from (limits_changed(scribe), shares(scribe), trail(scribe, acts))


def _opening(scribe: Scribe, item: ItemCode | None) -> Iterator[Section]:
    if item is None:
        yield attendance(scribe)
        yield timetable(scribe)


def _items(scribe: Scribe, *, internal: bool) -> Iterator[Section]:
    """Write what belongs to no item around the items: before the first was taken up, and after."""
    before, after = _outside(scribe.meeting)
    yield Section(heading=scribe.say(phrases.OPENING), blocks=remarks(scribe, before))
    for item in recorded(scribe.meeting):
        yield from item_sections(scribe, item)
        if internal:
            yield from item_log(scribe, item)
    general = remarks(scribe, after)
    yield Section(heading=scribe.say(phrases.GENERAL), blocks=general)
    yield from outcome(scribe, entries_of(scribe.meeting, None))


def _outside(meeting: Meeting) -> tuple[Entries, Entries]:
    """Divide what was said under no item into what came before the first item and what came after."""
    taken_up = min((s.start for item in meeting.items.values() for s in item.stretches), default=None)
    every = entries_of(meeting, None)
    before = tuple(entry for entry in every if taken_up is None or entry.at < taken_up)
    return before, tuple(entry for entry in every if entry not in before)


def _bound(scribe: Scribe, kind: Variant, sections: tuple[Section, ...], head: str) -> Minutes:
    definition = scribe.meeting.definition
    subtitle, printed = (scribe.title.summary, scribe.title.notice) if kind is Variant.SUMMARY else _TITLES[kind]
    notice = scribe.say(printed)
    if definition.rehearsal:
        notice = f"{scribe.say(phrases.REHEARSAL_NOTICE)}. {notice}"
    made = scribe.say(phrases.MADE, day=scribe.day(scribe.now), time=scribe.time(scribe.now))
    return Minutes(
        title=definition.title,
        subtitle=scribe.say(subtitle),
        notice=notice,
        running_title=definition.short or definition.title,
        author=scribe.president(),
        facts=facts(scribe),
        sections=sections,
        closing=(made, *((scribe.say(phrases.HEAD, head=head),) if head else ())),
        variant=kind,
        language=language_of(scribe.language).code.value,
        made=scribe.now,
        contents=scribe.say(phrases.CONTENTS),
        page=scribe.say(phrases.PAGE),
        page_of=scribe.say(phrases.PAGE_OF),
    )
