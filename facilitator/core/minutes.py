"""The minutes: computed from the meeting whenever they are wanted, never stored; exporters only print them."""

from dataclasses import replace
from datetime import datetime

from facilitator.core.ids import DelegationCode, ItemCode, Refused
from facilitator.core.in_language import in_language
from facilitator.core.languages import language_of
from facilitator.core.meeting import Meeting
from facilitator.core.minuting import phrases, phrases_of_use
from facilitator.core.minuting.commission import Commission, Compared
from facilitator.core.minuting.document import Fact, Minutes, Section, numbered
from facilitator.core.minuting.gaps import Gap, gaps
from facilitator.core.minuting.kinds import DocumentKind, Versions, check_taken, kind_named
from facilitator.core.minuting.neutral import neutral_hash
from facilitator.core.minuting.part import part
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.values import fingerprint
from facilitator.core.minuting.variants import Variant
from facilitator.core.recordings import is_web_address
from facilitator.core.saying import refused, tr
from facilitator.core.spoken_languages import language_name
from facilitator.core.trail import Trail
from facilitator.core.upload_names import for_upload
from facilitator.core.versions import Order, Version

__all__ = [
    "Gap",
    "before_version",
    "finalised",
    "gaps",
    "minutes",
    "minutes_of_version",
    "missing",
    "version_numbered",
]


def minutes(
    source: Meeting | Trail,
    *,
    now: datetime,
    variant: str = Variant.CIRCULATED,
    language: str = "en",
    head: str = "",
    item: ItemCode | None = None,
    session: int | None = None,
    who: DelegationCode | None = None,
    order: Order = Order.SPEAKING,
    version: int | None = None,
    texts: str | None = None,
    earlier: tuple[Meeting, ...] = (),
) -> Minutes:
    """Write a document of a meeting, of one item or of one session, as they stand at an instant (UTC).

    `variant` is the name of its kind (`core/minuting/kinds.py`), `who` the delegation for which a document is, where
    there is one for each. `head` is the hash of the last recorded event. `version` is the one that a corrigendum
    corrects, the last where it is None. Links to texts begin with the address `texts`, or that of the definition.
    `earlier` are the meetings in which statistics look who has spoken before.
    Raises Refused for a kind, item, session or version that does not exist, for what its kind does not take, and for
    an address that is none.
    """
    kind = kind_named(variant)
    if texts and not is_web_address(texts):
        raise refused("“{address}” is no address; begin it with https://.", address=texts)
    trail = source if isinstance(source, Trail) else None
    whole = source if isinstance(source, Meeting) else source.meeting
    check_taken(kind, whole, item=item, session=session, who=who)
    # before anything is translated: a file has the same name in every language
    files = for_upload(whole)
    whole = in_language(whole, language)
    meeting = part(whole, item=item, session=session)
    scribe = Scribe(meeting=meeting, now=now, language=language, zone=meeting.definition.zone, order=Order(order))
    commission = Commission(scribe=scribe, whole=whole, trail=trail, item=item, session=session, who=who)
    commission = replace(commission, texts=texts, files=files, earlier=earlier)
    if kind.versions is Versions.SINCE:
        commission = _against(commission, version)
    return _bound(commission, kind, numbered(kind.write(commission)), head)


def minutes_of_version(trail: Trail, version: Version, language: str = "") -> Minutes:
    """Write a finalised version as it was finalised, whatever was recorded since; by default in its main language.

    Raises Refused where it was not made in the language, or does not come out in the same words any more.
    """
    wanted = language or version.language
    if wanted not in version.languages:
        raise Refused(_not_made_in(version, wanted))
    then = before_version(trail, version).meeting
    record = finalised(then, version, wanted)
    neutral = version.sha256 if not version.program else neutral_hash(then, version.order)
    if fingerprint(record) != version.text_in(wanted) or neutral != version.sha256:
        raise Refused(_otherwise(version))
    return record


def finalised(then: Meeting, version: Version, language: str) -> Minutes:
    """Write the circulated record as a version, from the meeting as it was when it was finalised."""
    record = minutes(then, now=version.at, language=language, head=version.head, order=version.order)
    scribe = Scribe(meeting=then, now=version.at, language=language, zone=then.definition.zone)
    value = scribe.say(
        phrases_of_use.FINALISED,
        version=str(version.number),
        day=scribe.day(version.at),
        time=scribe.time(version.at),
    )
    line = Fact(label=scribe.say(phrases_of_use.VERSION), value=value, of_version=True)
    return replace(record, version=version.number, facts=(*record.facts, line))


def _not_made_in(version: Version, language: str) -> str:
    made = ", ".join(tr(language_name(code)) for code in version.languages)
    return tr(
        "Version {number} was made in {languages} only, and not in {wanted}. Finalise again: a new version is made in "
        "all languages at once.",
        number=version.number,
        languages=made,
        wanted=tr(language_name(language)),
    )


def _otherwise(version: Version) -> str:
    kept = ", ".join(f"{file.form.upper()} ({tr(language_name(file.language))})" for file in version.files) or "–"
    if not version.program:
        return tr(
            "Version {number} does not come out as it was finalised: an earlier version of the program wrote it. The "
            "files that were kept are as they were: {files}.",
            number=version.number,
            files=kept,
        )
    return tr(
        "Version {number} does not come out as it was finalised: version {program} of the program wrote it. The files "
        "that were kept are as they were: {files}.",
        number=version.number,
        program=version.program,
        files=kept,
    )


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
    return tuple(gap.sentence for gap in gaps(meeting) if gap.hinders)


def _against(commission: Commission, number: int | None) -> Commission:
    """Compare the record with a version of it, in the order that it has."""
    if commission.trail is None:
        raise refused("A corrigendum needs everything that was recorded, not the state alone.")
    trail, version = commission.trail, version_numbered(commission.whole, number)
    language = commission.scribe.language
    was = minutes_of_version(trail, version, language)
    now = minutes(trail, now=commission.scribe.now, language=language, order=version.order)
    undone = {act.id for act in trail.acts() if act.undone}
    since = tuple(r for r in trail.events if r.seq > version.seq and r.act not in undone)
    compared = Compared(version=was, now=now, since=since)
    return replace(commission, compared=compared, scribe=replace(commission.scribe, order=version.order))


def _bound(commission: Commission, kind: DocumentKind, sections: tuple[Section, ...], head: str) -> Minutes:
    scribe = commission.scribe
    definition = scribe.meeting.definition
    notice = kind.notice(scribe)
    if definition.rehearsal:
        notice = f"{scribe.say(phrases.REHEARSAL_NOTICE)}. {notice}"
    made = scribe.say(phrases.MADE, day=scribe.day(scribe.now), time=scribe.time(scribe.now))
    return Minutes(
        title=definition.title,
        subtitle=kind.title(commission),
        notice=notice,
        running_title=definition.short or definition.title,
        author=scribe.president(),
        facts=kind.facts(commission),
        sections=sections,
        closing=(made, *((scribe.say(phrases.HEAD, head=head),) if head and kind.hashed else ())),
        variant=kind.variant,
        language=language_of(scribe.language).code.value,
        made=scribe.now,
        contents=scribe.say(phrases.CONTENTS),
        page=scribe.say(phrases.PAGE),
        page_of=scribe.say(phrases.PAGE_OF),
        version=commission.compared.version.version if commission.compared is not None else 0,
    )
