"""Hindrances: why a change of the definition cannot be made in a meeting that has begun: what was recorded stays."""

from collections.abc import Iterator
from datetime import datetime
from typing import cast

from facilitator.core.agenda import Definition, RoleHolder, Segment, Topic
from facilitator.core.clock import is_zone, time_label
from facilitator.core.decisions import Suggested
from facilitator.core.edited import Edit, item_in
from facilitator.core.evolving.edited import has_begun, is_bare
from facilitator.core.ids import ItemCode
from facilitator.core.languages import language_of
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.preparing.field_paths import FieldPath
from facilitator.core.saying import tr

_FIXED_OF_ITEMS = frozenset({"start", "end", "fixed"})


def hindrance(meeting: Meeting, change: Edit) -> str:
    """Say why a change cannot be made now, and what to do; nothing where it can."""
    match change.where:
        case ("sessions", int() as number, *field):
            return _of_session(meeting, number, "".join(map(str, field)), change)
        case ("items", str() as code):
            return _of_whole_item(meeting, ItemCode(code), change)
        case ("items", str() as code, str() as field, *_):
            state = meeting.items.get(ItemCode(code))
            return (
                tr("This item is no longer on the agenda.")
                if state is None
                else _of_item(meeting, state, field, change)
            )
        case (str() as field,):
            return _of_meeting(meeting, field, change)
        case _:
            return ""


def why_fixed(meeting: Meeting, edited: Definition, path: FieldPath) -> str:
    """Say why a field of a definition that is edited cannot be changed, nor a session or an item be taken away.

    `path` is that of the field, such as `("items", 3, "start")`, with the place of the item.
    """
    match path:
        case ("zone" | "presidency" | "language" as field,):
            return hindrance(meeting, Edit(where=(field,), was=None, now=getattr(meeting.definition, field)))
        case ("sessions", int() as row, *field) if row < len(edited.sessions):
            session = edited.sessions[row]
            now = getattr(session, str(field[0])) if field else None
            return _of_known(meeting, Edit(where=("sessions", session.number, *field), was=None, now=now))
        case ("items", int() as row, *field) if row < len(edited.items):
            item = edited.items[row]
            if field == ["code"] and item.code in meeting.items:
                return tr("In a meeting that has begun an item keeps its code.")
            if not field or field[0] in _FIXED_OF_ITEMS:
                now = getattr(item, str(field[0])) if field else None
                return _of_known(meeting, Edit(where=("items", item.code, *field), was=None, now=now))
    return ""


def _of_known(meeting: Meeting, edit: Edit) -> str:
    """Say why something cannot be changed; what was added by the edit itself can."""
    known = {session.plan.number for session in meeting.sessions} | set(meeting.items)
    return hindrance(meeting, edit) if edit.where[1] in known else ""


def _of_meeting(meeting: Meeting, field: str, change: Edit) -> str:
    definition = meeting.definition
    match field:
        case "zone" if not is_zone(str(change.now)):
            return tr("There is no time zone “{name}”. Write it like Europe/Zurich.", name=change.now)
        case "zone" if has_begun(meeting):
            return tr(
                "Hours were typed and recorded in {zone}, and the record prints them in it, so it stays once a session "
                "or an item has begun.",
                zone=definition.zone,
            )
        case "presidency" if has_begun(meeting):
            name = meeting.roster.name(definition.presidency)
            return tr("{name} has presided by the record. Say who is in the chair now by “Who presides”.", name=name)
        case "presidency" if change.now and change.now not in meeting.roster:
            return _not_on_roll(str(change.now))
        case "language":
            language = language_of(definition.language).name
            return tr(
                "The texts of the meeting are in {language}. Add words in other languages to them.", language=language
            )
        case _:
            return ""


def _of_session(meeting: Meeting, number: int, field: str, change: Edit) -> str:
    session = next((s for s in meeting.sessions if s.plan.number == number), None)
    if session is None:
        return tr("There is no session {number} any more.", number=number) if field else ""
    if session.started is None:
        return ""
    begun = time_label(session.started, meeting.definition.zone)
    if not field:
        return tr("Session {number} was called to order at {time}, so it stays.", number=number, time=begun)
    if field == "start":
        return tr(
            "Session {number} was called to order at {time}, so its planned beginning stays.", number=number, time=begun
        )
    if field == "end" and session.rose is not None:
        rose = time_label(session.rose, meeting.definition.zone)
        return tr("Session {number} rose at {time}, so its planned end stays.", number=number, time=rose)
    if field == "end" and cast("datetime", change.now) <= session.started:
        return tr("Session {number} cannot end before it begins. Name a later time.", number=number)
    return ""


def _of_whole_item(meeting: Meeting, code: ItemCode, change: Edit) -> str:
    if change.now is not None:
        unknown = _unknown_holder(meeting, item_in(change.now).roles)
        return _not_on_roll(unknown) if unknown else ""
    if code in meeting.items and not is_bare(meeting, code):
        label = meeting.items[code].plan.label
        return tr(
            "Something is recorded under {label}, or somebody is on its list, so it stays on the agenda. "
            "Skip it instead.",
            label=label,
        )
    return ""


def _of_item(meeting: Meeting, state: ItemState, field: str, change: Edit) -> str:
    label = state.plan.label
    match field:
        case "start" | "end" | "fixed" if state.status is ItemStatus.CLOSED:
            return tr("{label} is closed: its plan stays as it was, beside what was kept.", label=label)
        case "start" if state.stretches:
            begun = time_label(state.stretches[0].start, meeting.definition.zone)
            return tr(
                "{label} was taken up at {begun}, so its planned start stays. Its minutes can be changed.",
                label=label,
                begun=begun,
            )
        case "roles":
            unknown = _unknown_holder(meeting, cast("tuple[RoleHolder, ...]", change.now))
            return _not_on_roll(unknown) if unknown else ""
        case "documents":
            return tr("In a meeting that was made, documents are noted at the desk.")
        case "segments":
            kept = {s.name for s in cast("tuple[Segment, ...]", change.now)}
            used = {state.segment, *(s.segment for s in state.statements)}
            gone = [s for s in state.plan.segments if s.name in used - kept]
            named = gone[0].title or gone[0].name if gone else ""
            return (
                tr("{label} is or was in the segment “{name}”, so that stays.", label=label, name=named) if gone else ""
            )
        case "topics":
            kept_topics = {topic.code for topic in cast("tuple[Topic, ...]", change.now)}
            used = set(_topics_used(meeting, state)) - kept_topics
            lost = [topic for topic in state.plan.topics if topic.code in used]
            return tr("Something is filed under the topic “{title}”, so it stays.", title=lost[0].title) if lost else ""
        case _:
            return ""


def _topics_used(meeting: Meeting, state: ItemState) -> Iterator[str]:
    for request in meeting.asked(state):
        yield request.topic
    for statement in state.statements:
        yield from (statement.topic, *statement.topics)
    for entry in (*meeting.entries, *meeting.struck):
        if isinstance(entry.what, Suggested) and entry.what.item == state.code:
            yield entry.what.topic


def _unknown_holder(meeting: Meeting, roles: tuple[RoleHolder, ...]) -> str:
    return next((str(holder.who) for holder in roles if holder.who not in meeting.roster), "")


def _not_on_roll(code: str) -> str:
    return tr("{code} is not on the list of participants. Add the delegation there, or name another.", code=code)
