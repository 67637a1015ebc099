"""The minutes: computed from the meeting whenever they are wanted, never stored; exporters only print them."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from facilitator.core.ids import ItemCode, Refused
from facilitator.core.meeting import Meeting
from facilitator.core.minuting import phrases
from facilitator.core.minuting.document import Minutes, Section, Variant, numbered
from facilitator.core.minuting.gaps import gaps
from facilitator.core.minuting.internal import item_log, limits_changed, shares, trail
from facilitator.core.minuting.items import Entries, entries_of, item_sections, outcome, recorded, remarks
from facilitator.core.minuting.opening import attendance, facts, timetable
from facilitator.core.minuting.part import part
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.trail import Trail


def minutes(
    source: Meeting | Trail,
    *,
    now: datetime,
    variant: str = Variant.CIRCULATED,
    language: str = "en",
    head: str = "",
    item: ItemCode | None = None,
    session: int | None = None,
) -> Minutes:
    """Write the minutes of a meeting, of one item or of one session, as they stand at an instant (UTC).

    The circulated record is what delegations get; the internal log has besides everything the secretariat keeps. `head`
    is the hash of the last recorded event. Raises Refused for a variant, item or session that does not exist.
    """
    kind = variant_named(variant)
    whole, acts = (source, ()) if isinstance(source, Meeting) else (source.meeting, tuple(source.acts()))
    meeting = part(whole, item=item, session=session)
    scribe = Scribe(meeting=meeting, now=now, language=language, zone=ZoneInfo(meeting.definition.zone))
    internal = kind is Variant.INTERNAL
    sections = [*_opening(scribe, item)]
    sections += _items(scribe, internal=internal)
    if internal:
        sections += [limits_changed(scribe), shares(scribe)]
        sections += [trail(scribe, acts)] if item is None and session is None else []
    return _bound(scribe, kind, numbered(sections), head)


def missing(meeting: Meeting) -> tuple[str, ...]:
    """List, in sentences, what the record lacks before it can be finalised."""
    return tuple(gaps(meeting))


def variant_named(name: str) -> Variant:
    """Give the variant of a name. Raises Refused where there is none of that name."""
    if name not in list(Variant):
        raise Refused(f"Minutes cannot be made as “{name}”; choose {' or '.join(Variant)}.")
    return Variant(name)


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
    internal = kind is Variant.INTERNAL
    notice = scribe.say(phrases.INTERNAL_NOTICE if internal else phrases.CIRCULATED_NOTICE)
    if definition.rehearsal:
        notice = f"{scribe.say(phrases.REHEARSAL_NOTICE)}. {notice}"
    made = scribe.say(phrases.MADE, day=scribe.day(scribe.now), time=scribe.time(scribe.now))
    return Minutes(
        title=definition.title,
        subtitle=scribe.say(phrases.LOG if internal else phrases.MINUTES),
        notice=notice,
        running_title=definition.short or definition.title,
        author=scribe.president(),
        facts=facts(scribe),
        sections=sections,
        closing=(made, *((scribe.say(phrases.HEAD, head=head),) if head else ())),
        variant=kind,
        language=scribe.language if scribe.language in phrases.DAYS else "en",
        made=scribe.now,
        contents=scribe.say(phrases.CONTENTS),
        page=scribe.say(phrases.PAGE),
        page_of=scribe.say(phrases.PAGE_OF),
    )
