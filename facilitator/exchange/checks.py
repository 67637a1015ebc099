"""Checks: the rules that a written definition must satisfy so that a meeting can be run from it."""

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from facilitator.core.agenda_tree import MOST_ITEMS, MOST_SESSIONS
from facilitator.core.clock import is_zone
from facilitator.core.limits import is_limit
from facilitator.core.recordings import is_web_address
from facilitator.core.saying import tr
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.upload_names import PLACES, unknown_places
from facilitator.core.values import dataclass
from facilitator.exchange.complaints import TomlText
from facilitator.exchange.definition_schema import (
    WrittenClass,
    WrittenDefinition,
    WrittenItem,
    WrittenSegment,
    WrittenSession,
    WrittenTopic,
    fields_of,
)
from facilitator.exchange.definition_times import EARLIEST, LATEST
from facilitator.exchange.toml_lines import KeyPath

LIMITED = (*Capacity, *(kind for kind in Kind if kind is not Kind.STATEMENT), "reply-2")

_CODE = re.compile(r"[a-z0-9][a-z0-9.-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing by which no meeting can be run: the key where it stands, and the sentence."""

    where: KeyPath
    sentence: str


Faults = Iterator[Fault]


def check(
    draft: TomlText, written: WrittenDefinition, roster: Collection[str], let_pass: Callable[[Fault], bool]
) -> None:
    """Refuse a definition by which no meeting can be run; raises BadFile at the first thing that is not let pass."""
    for fault in faults(written, roster):
        if not let_pass(fault):
            raise draft.complaint(fault.where, fault.sentence)


def faults(written: WrittenDefinition, roster: Collection[str]) -> Faults:
    """Give everything that is wrong, in the order of the file; `roster` has the codes of the delegations."""
    if written.items[MOST_ITEMS:] or written.sessions[MOST_SESSIONS:]:
        sentence = tr(
            "a meeting has at most {items} items and {sessions} sessions; make several meetings of it.",
            items=f"{MOST_ITEMS:,}",
            sessions=MOST_SESSIONS,
        )
        yield Fault(where=("items" if written.items[MOST_ITEMS:] else "sessions",), sentence=sentence)
        return
    if not is_zone(written.zone):
        # without a zone no time can be told from another
        yield no_zone(written.zone)
        return
    if written.presidency and written.presidency not in roster:
        yield Fault(where=("presidency",), sentence=_not_on_roll(written.presidency))
    yield from _check_publishing(written)
    yield from _check_limits(("limits",), written.limits)
    yield from _check_classes(("precedence",), written.precedence, roster)
    yield from _check_sessions(written.sessions)
    yield from _check_unique(("items",), "code", [item.code for item in written.items])
    codes = {item.code for item in written.items}
    yield from _check_parents(written.items)
    for index, item in enumerate(written.items):
        path: KeyPath = ("items", index)
        yield from _check_item(path, item, roster)
        yield from _check_item_times(path, item, written.sessions)
        yield from _check_inferred(path, "items", item.inferred)
        yield from _check_topics(path, item.topics, codes)
        yield from _check_unique((*path, "documents"), "symbol", [document.symbol for document in item.documents])
        yield from _check_segments((*path, "segments"), item.segments, roster)
        yield from _check_obligations((*path, "obligations"), item, written, roster)


def no_zone(name: str) -> Fault:
    """Say that there is no such time zone."""
    sentence = tr("there is no time zone “{name}”; write it like Europe/Zurich.", name=name)
    return Fault(where=("zone",), sentence=sentence)


def _check_parents(items: Sequence[WrittenItem]) -> Faults:
    """Refuse an item under one that there is not, or that stands under itself."""
    parents = {item.code: item.parent for item in items}
    for index, item in enumerate(items):
        path: KeyPath = ("items", index, "parent")
        if item.parent and item.parent not in parents:
            sentence = tr("parent names the item {parent}, which does not exist; correct it.", parent=item.parent)
            yield Fault(where=path, sentence=sentence)
        above, passed = item.parent, {item.code}
        while above and above not in passed:
            passed.add(above)
            above = parents.get(above, "")
        if above:
            sentence = tr(
                "{code} stands under itself by its parent {parent}; correct it.", code=item.code, parent=item.parent
            )
            yield Fault(where=path, sentence=sentence)


def _check_publishing(written: WrittenDefinition) -> Faults:
    unknown = unknown_places(written.file_names)
    if unknown:
        sentence = tr(
            "there is no place “{name}” in the name of a file; choose from {places}.",
            name=unknown[0],
            places=", ".join(PLACES),
        )
        yield Fault(where=("file_names",), sentence=sentence)
    if written.texts_address and not is_web_address(written.texts_address):
        sentence = tr("“{address}” is no address; begin it with https://.", address=written.texts_address)
        yield Fault(where=("texts_address",), sentence=sentence)


def _check_obligations(path: KeyPath, item: WrittenItem, written: WrittenDefinition, roster: Collection[str]) -> Faults:
    classes = {one.name for one in (*written.precedence, *(c for s in item.segments for c in s.precedence))}
    for name in item.obligations:
        if name not in roster and name not in classes:
            sentence = tr(
                "{name} is neither on the list of participants nor a class of the precedence; correct it.", name=name
            )
            yield Fault(where=path, sentence=sentence)


def _not_on_roll(code: str) -> str:
    return tr("{code} is not on the list of participants; correct the code or add the delegation there.", code=code)


def _check_unique(path: KeyPath, field: str, values: Sequence[Hashable]) -> Faults:
    for index, value in enumerate(values):
        if value in values[:index]:
            sentence = tr("the {field} {value} is used twice; give each its own.", field=field, value=value)
            yield Fault(where=(*path, index, field), sentence=sentence)


def _check_limits(path: KeyPath, limits: Mapping[str, float]) -> Faults:
    for name, seconds in limits.items():
        if name not in LIMITED:
            limited = ", ".join(LIMITED)
            sentence = tr(
                "there is no capacity or kind {name} to limit; choose from {limited}.", name=name, limited=limited
            )
            yield Fault(where=(*path, name), sentence=sentence)
        if not is_limit(seconds):
            sentence = tr("the limit of {name} must be from 1 second to 6 hours; leave it out for no limit.", name=name)
            yield Fault(where=(*path, name), sentence=sentence)


def _check_classes(path: KeyPath, classes: Sequence[WrittenClass], roster: Collection[str]) -> Faults:
    yield from _check_unique(path, "name", [one.name for one in classes])
    for index, one in enumerate(classes):
        yield from _check_on_roll((*path, index, "delegations"), one.delegations, roster)


def _check_on_roll(path: KeyPath, codes: Iterable[str], roster: Collection[str]) -> Faults:
    for code in codes:
        if code not in roster:
            yield Fault(where=path, sentence=_not_on_roll(code))


def _check_sessions(sessions: Sequence[WrittenSession]) -> Faults:
    yield from _check_unique(("sessions",), "number", [session.number for session in sessions])
    before: datetime | None = None
    for index, session in enumerate(sessions):
        path: KeyPath = ("sessions", index)
        if session.number != index + 1:
            sentence = tr(
                "it stands in place {place}; number the sessions 1, 2, 3 in the order of their times.", place=index + 1
            )
            yield Fault(where=(*path, "number"), sentence=sentence)
        yield from _check_times(path, session)
        if before is not None and _is_plausible(session.start.year) and session.start < before:
            sentence = tr("start is before the end of the session before it; correct one of the two.")
            yield Fault(where=(*path, "start"), sentence=sentence)
        before = session.end if _is_plausible(session.end.year) else None


def _check_times(path: KeyPath, planned: WrittenSession | WrittenItem) -> Faults:
    if planned.start is None or planned.end is None:
        if (planned.start is None) != (planned.end is None):
            sentence = tr("start and end go together; give both, or neither for an item that follows on.")
            yield Fault(where=(*path, "end" if planned.end is None else "start"), sentence=sentence)
        return
    years = [(n, w.year) for n, w in (("start", planned.start), ("end", planned.end)) if not _is_plausible(w.year)]
    for name, year in years:
        sentence = tr("{field} is in the year {year}; correct it.", field=name, year=year)
        yield Fault(where=(*path, name), sentence=sentence)
    if not years and planned.end <= planned.start:
        yield Fault(where=(*path, "end"), sentence=tr("end is not after start; correct one of the two."))


def _is_plausible(year: int) -> bool:
    return EARLIEST <= year <= LATEST


def _check_item_times(path: KeyPath, item: WrittenItem, sessions: Sequence[WrittenSession]) -> Faults:
    wrong = tuple(_check_times(path, item))
    yield from wrong
    sittings = [(s.start, s.end) for s in sessions if _is_plausible(s.start.year) and _is_plausible(s.end.year)]
    if wrong or len(sittings) < len(sessions) or item.start is None or item.end is None:
        return
    for name, inside in (
        ("start", any(s <= item.start < e for s, e in sittings)),
        ("end", any(s < item.end <= e for s, e in sittings)),
    ):
        if not inside:
            sentence = tr("{field} lies in no session; correct it, or change a session.", field=name)
            yield Fault(where=(*path, name), sentence=sentence)


def _check_item(path: KeyPath, item: WrittenItem, roster: Collection[str]) -> Faults:
    if not _CODE.fullmatch(item.code):
        sentence = tr(
            "“{code}” is not a valid code; use small letters, figures, dots and hyphens, such as c or j.1.",
            code=item.code,
        )
        yield Fault(where=(*path, "code"), sentence=sentence)
    if item.actions and not 1 <= item.actions[0] <= item.actions[1]:
        sentence = tr("actions must be the first and the last action, counted from 1; correct them.")
        yield Fault(where=(*path, "actions"), sentence=sentence)
    for role, codes in item.roles.items():
        yield from _check_on_roll((*path, "roles", role.value), codes, roster)
        if len(set(codes)) < len(codes):
            sentence = tr("a delegation is named twice as {role}; name it once.", role=role.value)
            yield Fault(where=(*path, "roles", role.value), sentence=sentence)
    yield from _check_limits((*path, "limits"), item.limits)


def _check_topics(path: KeyPath, topics: Sequence[WrittenTopic], codes: Collection[str]) -> Faults:
    yield from _check_unique((*path, "topics"), "code", [topic.code for topic in topics])
    for index, topic in enumerate(topics):
        yield from _check_inferred((*path, "topics", index), "topics", topic.inferred)
        for fed in topic.feeds:
            if fed not in codes:
                known = ", ".join(sorted(codes))
                sentence = tr(
                    "feeds names the item {fed}, which does not exist; choose from {known}.", fed=fed, known=known
                )
                yield Fault(where=(*path, "topics", index, "feeds"), sentence=sentence)


def _check_inferred(path: KeyPath, table: str, names: Sequence[str]) -> Faults:
    """Refuse a name that is no field of the table: a mark that is misspelt would print a guess as a fact."""
    fields = [field for field in fields_of(table) if field != "inferred"]
    for name in names:
        if name not in fields:
            known = ", ".join(fields)
            sentence = tr(
                "inferred names the field {name}, which is none; choose from {known}.", name=name, known=known
            )
            yield Fault(where=(*path, "inferred"), sentence=sentence)


def _check_segments(path: KeyPath, segments: Sequence[WrittenSegment], roster: Collection[str]) -> Faults:
    yield from _check_unique(path, "name", [segment.name for segment in segments])
    for index, segment in enumerate(segments):
        yield from _check_classes((*path, index, "precedence"), segment.precedence, roster)
        yield from _check_limits((*path, index, "limits"), segment.limits)
