"""Checks: the rules that a written definition must satisfy so that a meeting can be run from it."""

import re
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from datetime import datetime

from facilitator.core.agenda import is_limit
from facilitator.core.clock import is_zone
from facilitator.core.recordings import is_web_address
from facilitator.core.saying import tr
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.upload_names import PLACES, unknown_places
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


def check(draft: TomlText, written: WrittenDefinition, roster: Collection[str]) -> None:
    """Refuse a definition by which no meeting can be run; raises BadFile at the first thing that is wrong."""
    _check_zone(draft, written.zone)
    if written.presidency and written.presidency not in roster:
        raise draft.complaint(("presidency",), _not_on_roll(written.presidency))
    _check_publishing(draft, written)
    _check_limits(draft, ("limits",), written.limits)
    _check_classes(draft, ("precedence",), written.precedence, roster)
    _check_sessions(draft, written.sessions)
    _check_unique(draft, ("items",), "code", [item.code for item in written.items])
    codes = {item.code for item in written.items}
    _check_parents(draft, written.items)
    for index, item in enumerate(written.items):
        path: KeyPath = ("items", index)
        _check_item(draft, path, item, roster)
        _check_item_times(draft, path, item, written.sessions)
        _check_inferred(draft, path, "items", item.inferred)
        _check_topics(draft, path, item.topics, codes)
        _check_segments(draft, (*path, "segments"), item.segments, roster)
        _check_obligations(draft, (*path, "obligations"), item, written, roster)


def _check_parents(draft: TomlText, items: Sequence[WrittenItem]) -> None:
    """Refuse an item under one that there is not, or that stands under itself."""
    parents = {item.code: item.parent for item in items}
    for index, item in enumerate(items):
        path: KeyPath = ("items", index, "parent")
        if item.parent and item.parent not in parents:
            sentence = tr("parent names the item {parent}, which does not exist; correct it.", parent=item.parent)
            raise draft.complaint(path, sentence)
        above, passed = item.parent, {item.code}
        while above and above not in passed:
            passed.add(above)
            above = parents.get(above, "")
        if above:
            sentence = tr(
                "{code} stands under itself by its parent {parent}; correct it.", code=item.code, parent=item.parent
            )
            raise draft.complaint(path, sentence)


def _check_publishing(draft: TomlText, written: WrittenDefinition) -> None:
    unknown = unknown_places(written.file_names)
    if unknown:
        sentence = tr(
            "there is no place “{name}” in the name of a file; choose from {places}.",
            name=unknown[0],
            places=", ".join(PLACES),
        )
        raise draft.complaint(("file_names",), sentence)
    if written.texts_address and not is_web_address(written.texts_address):
        sentence = tr("“{address}” is no address; begin it with https://.", address=written.texts_address)
        raise draft.complaint(("texts_address",), sentence)


def _check_obligations(
    draft: TomlText, path: KeyPath, item: WrittenItem, written: WrittenDefinition, roster: Collection[str]
) -> None:
    classes = {one.name for one in (*written.precedence, *(c for s in item.segments for c in s.precedence))}
    for name in item.obligations:
        if name not in roster and name not in classes:
            sentence = tr(
                "{name} is neither on the list of participants nor a class of the precedence; correct it.", name=name
            )
            raise draft.complaint(path, sentence)


def _check_zone(draft: TomlText, name: str) -> None:
    if not is_zone(name):
        sentence = tr("there is no time zone “{name}”; write it like Europe/Zurich.", name=name)
        raise draft.complaint(("zone",), sentence)


def _not_on_roll(code: str) -> str:
    return tr("{code} is not on the list of participants; correct the code or add the delegation there.", code=code)


def _check_unique(draft: TomlText, path: KeyPath, field: str, values: Sequence[Hashable]) -> None:
    for index, value in enumerate(values):
        if value in values[:index]:
            sentence = tr("the {field} {value} is used twice; give each its own.", field=field, value=value)
            raise draft.complaint((*path, index, field), sentence)


def _check_limits(draft: TomlText, path: KeyPath, limits: Mapping[str, float]) -> None:
    for name, seconds in limits.items():
        if name not in LIMITED:
            limited = ", ".join(LIMITED)
            sentence = tr(
                "there is no capacity or kind {name} to limit; choose from {limited}.", name=name, limited=limited
            )
            raise draft.complaint((*path, name), sentence)
        if not is_limit(seconds):
            sentence = tr("the limit of {name} must be from 1 second to 6 hours; leave it out for no limit.", name=name)
            raise draft.complaint((*path, name), sentence)


def _check_classes(draft: TomlText, path: KeyPath, classes: Sequence[WrittenClass], roster: Collection[str]) -> None:
    _check_unique(draft, path, "name", [one.name for one in classes])
    for index, one in enumerate(classes):
        _check_on_roll(draft, (*path, index, "delegations"), one.delegations, roster)


def _check_on_roll(draft: TomlText, path: KeyPath, codes: Iterable[str], roster: Collection[str]) -> None:
    for code in codes:
        if code not in roster:
            raise draft.complaint(path, _not_on_roll(code))


def _check_sessions(draft: TomlText, sessions: Sequence[WrittenSession]) -> None:
    _check_unique(draft, ("sessions",), "number", [session.number for session in sessions])
    before: datetime | None = None
    for index, session in enumerate(sessions):
        path: KeyPath = ("sessions", index)
        if session.number != index + 1:
            sentence = tr(
                "it stands in place {place}; number the sessions 1, 2, 3 in the order of their times.", place=index + 1
            )
            raise draft.complaint((*path, "number"), sentence)
        start, end = _times(draft, path, session)
        if before is not None and start < before:
            sentence = tr("start is before the end of the session before it; correct one of the two.")
            raise draft.complaint((*path, "start"), sentence)
        before = end


def _times(draft: TomlText, path: KeyPath, planned: WrittenSession | WrittenItem) -> tuple[datetime, datetime]:
    for name, written in (("start", planned.start), ("end", planned.end)):
        if not EARLIEST <= written.year <= LATEST:
            sentence = tr("{field} is in the year {year}; correct it.", field=name, year=written.year)
            raise draft.complaint((*path, name), sentence)
    if planned.end <= planned.start:
        raise draft.complaint((*path, "end"), tr("end is not after start; correct one of the two."))
    return planned.start, planned.end


def _check_item_times(draft: TomlText, path: KeyPath, item: WrittenItem, sessions: Sequence[WrittenSession]) -> None:
    start, end = _times(draft, path, item)
    sittings = [(s.start, s.end) for s in sessions]
    for name, inside in (
        ("start", any(s <= start < e for s, e in sittings)),
        ("end", any(s < end <= e for s, e in sittings)),
    ):
        if not inside:
            sentence = tr("{field} lies in no session; correct it, or change a session.", field=name)
            raise draft.complaint((*path, name), sentence)


def _check_item(draft: TomlText, path: KeyPath, item: WrittenItem, roster: Collection[str]) -> None:
    if not _CODE.fullmatch(item.code):
        sentence = tr(
            "“{code}” is not a valid code; use small letters, figures, dots and hyphens, such as c or j.1.",
            code=item.code,
        )
        raise draft.complaint((*path, "code"), sentence)
    if item.actions and not 1 <= item.actions[0] <= item.actions[1]:
        sentence = tr("actions must be the first and the last action, counted from 1; correct them.")
        raise draft.complaint((*path, "actions"), sentence)
    for role, codes in item.roles.items():
        _check_on_roll(draft, (*path, "roles", role.value), codes, roster)
        if len(set(codes)) < len(codes):
            sentence = tr("a delegation is named twice as {role}; name it once.", role=role.value)
            raise draft.complaint((*path, "roles", role.value), sentence)
    _check_limits(draft, (*path, "limits"), item.limits)


def _check_topics(draft: TomlText, path: KeyPath, topics: Sequence[WrittenTopic], codes: Collection[str]) -> None:
    _check_unique(draft, (*path, "topics"), "code", [topic.code for topic in topics])
    for index, topic in enumerate(topics):
        _check_inferred(draft, (*path, "topics", index), "topics", topic.inferred)
        for fed in topic.feeds:
            if fed not in codes:
                known = ", ".join(sorted(codes))
                sentence = tr(
                    "feeds names the item {fed}, which does not exist; choose from {known}.", fed=fed, known=known
                )
                raise draft.complaint((*path, "topics", index, "feeds"), sentence)


def _check_inferred(draft: TomlText, path: KeyPath, table: str, names: Sequence[str]) -> None:
    """Refuse a name that is no field of the table: a mark that is misspelt would print a guess as a fact."""
    fields = [field for field in fields_of(table) if field != "inferred"]
    for name in names:
        if name not in fields:
            known = ", ".join(fields)
            sentence = tr(
                "inferred names the field {name}, which is none; choose from {known}.", name=name, known=known
            )
            raise draft.complaint((*path, "inferred"), sentence)


def _check_segments(
    draft: TomlText, path: KeyPath, segments: Sequence[WrittenSegment], roster: Collection[str]
) -> None:
    _check_unique(draft, path, "name", [segment.name for segment in segments])
    for index, segment in enumerate(segments):
        _check_classes(draft, (*path, index, "precedence"), segment.precedence, roster)
        _check_limits(draft, (*path, index, "limits"), segment.limits)
