"""Words of an edit: what was changed of a definition, a sentence for each change, in the language of the program."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from typing import cast

from facilitator.core.agenda import RoleHolder, Segment, Topic
from facilitator.core.clock import date_label, duration_label, local_time, time_label
from facilitator.core.edited import ORDER, Edit, item_in, session_in
from facilitator.core.kind_words import named_limit, named_role
from facilitator.core.meeting import Meeting
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.saying import noop, tr
from facilitator.core.segments import segment_title
from facilitator.core.spoken_languages import language_name

FIELDS: Mapping[str, str] = {
    "name": noop("Name"),
    "title": noop("Title"),
    "short": noop("Short title"),
    "place": noop("Place"),
    "zone": noop("Time zone"),
    "formal": noop("Formal meeting"),
    "presidency": noop("Presidency"),
    "president": noop("Title of who presides"),
    "language": noop("Language"),
    "convention": noop("Convention"),
    "plan_of_action": noop("Plan of action"),
    "file_names": noop("Names of files"),
    "texts_address": noop("Address of the texts"),
    "precedence": noop("Order of speakers"),
    "several_requests": noop("Several requests of one delegation"),
    "replies": noop("When rights of reply are taken"),
    "begin_after": noop("Seconds until a called speaker begins"),
    "warning": noop("Seconds of warning"),
    "replies_per_delegation": noop("Rights of reply for each delegation"),
    "phones": noop("Asking by phone"),
    "phone_points": noop("Points of order by phone"),
    "phone_replies": noop("Rights of reply by phone"),
    "label": noop("Number on the agenda"),
    "start": noop("Start"),
    "end": noop("End"),
    "fixed": noop("Fixed start"),
    "actions": noop("Actions of the plan"),
    "topics": noop("Topics"),
    "tag": noop("Tag"),
    "roles": noop("Roles"),
    "to_be_named": noop("Roles still to be named"),
    "segments": noop("Segments"),
    "discussion": noop("Discussion of presentations"),
    "inferred": noop("What is inferred"),
    "obligations": noop("States with obligations"),
    "parent": noop("Stands under"),
    "documents": noop("Documents"),
}
"""What each field of a definition is called."""


def sentence_of(meeting: Meeting, change: Edit) -> str:
    """Say what a change is, such as “1(c), Title: Clearance → Survey”."""
    values = {"was": _said(meeting, change.was), "now": _said(meeting, change.now)}
    match change.where:
        case ("limits", str() as key):
            limits = {name: _limit(getattr(change, name)) for name in values}
            return tr("Limit for {capacity}: {was} → {now}", capacity=named_limit(key), **limits)
        case ("glossary", str() as text, str() as language):
            return tr("“{text}” in {language}: {was} → {now}", text=text, language=language_name(language), **values)
        case ("sessions", int() as number):
            return tr("Session {n} removed", n=number) if change.now is None else _new_session(number, change)
        case ("sessions", int() as number, str() as field):
            return tr("Session {n}, {field}: {was} → {now}", n=number, field=tr(FIELDS[field]), **values)
        case ("items", _):
            heading = item_in(change.was or change.now).full_heading
            return (
                tr("{heading} removed", heading=heading)
                if change.now is None
                else tr("{heading} added", heading=heading)
            )
        case ("items", _, str() as field, str() as key):
            limits = {name: _limit(getattr(change, name)) for name in values} if field == "limits" else values
            words = {"item": _label(meeting, change), "capacity": named_limit(key), **limits}
            if field == "limits":
                return tr("{item}, limit for {capacity}: {was} → {now}", **words)
            return tr("{item}, reason for {capacity}: {was} → {now}", **words)
        case ("items", _, str() as field):
            item, named = _label(meeting, change), tr(FIELDS[field])
            if values["was"] == values["now"]:
                return tr("{item}, {field}: changed", item=item, field=named)
            return tr("{item}, {field}: {was} → {now}", item=item, field=named, **values)
        case where if where == ORDER:
            return tr("Order of the agenda")
        case _:
            named = tr(FIELDS[str(change.where[-1])])
            if values["was"] == values["now"]:
                return tr("{field}: changed", field=named)
            return tr("{field}: {was} → {now}", field=named, **values)


def words_of(meeting: Meeting, changes: Iterable[Edit]) -> str:
    """Give all changes, a line each, with every text of what was added."""
    lines: list[str] = []
    for change in changes:
        lines.append(sentence_of(meeting, change))
        if change.whole and change.of_item is not None:
            item = item_in(change.was or change.now)
            lines += [text for text in (item.short, item.tag) if text and text != item.title]
    return "\n".join(lines)


def _new_session(number: int, change: Edit) -> str:
    return tr("Session {n} added: {title}", n=number, title=session_in(change.now).title)


def _label(meeting: Meeting, change: Edit) -> str:
    state = meeting.items.get(change.of_item) if change.of_item is not None else None
    return state.plan.label if state is not None else str(change.where[1])


def _limit(value: object) -> str:
    return tr("none") if value is None else duration_label(cast("float", value))


def _said(meeting: Meeting, value: object) -> str:
    """Say a value of a field as a user would."""
    match value:
        case None | "" | ():
            return "–"
        case bool():
            return tr("yes") if value else tr("no")
        case datetime():
            there = local_time(value, meeting.definition.zone)
            return f"{date_label(there)} {time_label(value, meeting.definition.zone)}"
        case RoleHolder():
            return f"{named_role(value.role)} {meeting.roster.name(value.who)}"
        case PrecedenceClass():
            return tr(value.label)
        case Topic():
            return value.title
        case Segment():
            return segment_title(value)
        case Enum():
            return str(value.value)
        case tuple():
            return ", ".join(_said(meeting, one) for one in value)
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)
