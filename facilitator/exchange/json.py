"""JSON for other programs: the state of the floor, the log and the table of commands, as pure functions.

Instants are ISO 8601 in the meeting's zone, lengths of time are seconds.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from facilitator.core.advance.lines import OpenLine
from facilitator.core.availability import hours_of
from facilitator.core.clock import Phase, local_time, phase_of
from facilitator.core.commands import Spec
from facilitator.core.decisions import ChairSaid, Concluded, DocumentNoted, Entry, Suggested
from facilitator.core.expected import ExpectedItem, ExpectedRequest
from facilitator.core.floor import Called
from facilitator.core.forecast import Forecast, forecast
from facilitator.core.gone import Gone, left_over, lines_of, offered
from facilitator.core.ids import ItemCode, RequestId
from facilitator.core.meeting import ItemState, ItemStatus, Meeting
from facilitator.core.next_act import next_act
from facilitator.core.order import class_of, limit_of, must_be_admitted, reason
from facilitator.core.saying import in_english
from facilitator.core.segments import FLOOR
from facilitator.core.speakers import Request
from facilitator.core.statements import Statement, as_begun, topics_of

Json = dict[str, object]


def as_text(value: object) -> str:
    """Write a value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


@in_english()
def show(meeting: Meeting, *, seq: int, now: datetime) -> Json:
    """Give the state of the floor at an instant: who speaks, who waits and why, the items, the forecast."""
    found = forecast(meeting, now)
    upcoming = next_act(meeting, now)
    speaker = meeting.speaker
    return {
        "meeting": meeting.definition.name,
        "title": meeting.definition.title,
        "seq": seq,
        "at": _time(meeting, now),
        "session": meeting.session,
        "item": meeting.open_item,
        "list_open": meeting.current.list_open if meeting.current else None,
        "speaking": None if speaker is None else _speaking(meeting, speaker, now),
        "interrupted": [_speaking(meeting, statement, now) for statement in meeting.interrupted],
        "waiting": _waiting(meeting, found),
        "items": [_item(meeting, item, found, now) for item in meeting.items.values()],
        "presiding": {"who": meeting.presiding.who, "as": meeting.presiding.role},
        "called": _called(meeting),
        "left_over": [_left_over(meeting, gone) for gone in offered(meeting.gone, meeting.settled)],
        "to_settle": [_open_line(line) for line in meeting.open_lines.values()],
        "next": upcoming.label if upcoming else None,
        "forecast": _forecast(meeting, found),
    }


def log(meeting: Meeting, *, now: datetime, item: ItemCode | None = None, internal: bool = True) -> list[Json]:
    """Give the log in the order in which statements began, of one item or of all.

    What was handed in stands where it was handed in; the second part of a split statement where it began. Who asked
    for a correction stands in the internal log only.
    """
    ordered = as_begun(s for s in meeting.statements() if item is None or s.item == item)
    return [_logged(meeting, statement, now, internal=internal) for statement in ordered]


def found(meeting: Meeting, sources: Iterable[Statement | Entry], *, now: datetime) -> list[Json]:
    """Give what a search found: statements as the log has them, and what was noted with its number."""
    return [_logged(meeting, s, now) if isinstance(s, Statement) else _noted(meeting, s) for s in sources]


def command_table(commands: Mapping[str, Spec]) -> list[Json]:
    """Give the table of commands: names, sentences, parameters, keys and icons."""
    return [_command(spec) for spec in commands.values()]


def _time(meeting: Meeting, instant: datetime | None) -> str | None:
    return None if instant is None else local_time(instant, meeting.definition.zone).isoformat()


def _seconds(amount: float | None) -> float | None:
    return None if amount is None else round(amount, 6)


def _speaking(meeting: Meeting, statement: Statement, now: datetime) -> Json:
    remaining = statement.remaining(now)
    phase: Phase = phase_of(remaining, meeting.definition.settings.warning)
    return {
        "request": statement.request,
        "statement": statement.id,
        "item": statement.item,
        "who": statement.who,
        "name": meeting.roster.name(statement.who, "en"),
        "capacity": statement.capacity.value,
        "kind": statement.kind.value,
        "spoken": _seconds(statement.spoken(now)),
        "limit": _seconds(statement.limit),
        "remaining": _seconds(remaining),
        "phase": phase.value,
        "paused": statement.paused,
    }


def _open_line(line: OpenLine) -> Json:
    return {
        "line": line.number,
        "item": line.item,
        "source": line.source,
        "part": line.part,
        "at_line": line.line,
        "text": line.text,
        "why": line.why.value,
    }


def _waiting(meeting: Meeting, found: Forecast) -> list[Json]:
    item = meeting.current
    if item is None:
        return []
    expected = {e.request: e for e in found.waiting}
    return [_request(meeting, item, r, place, expected) for place, r in enumerate(item.waiting, start=1)]


def _request(
    meeting: Meeting, item: ItemState, request: Request, place: int, expected: Mapping[RequestId, ExpectedRequest]
) -> Json:
    foreseen = expected.get(request.id)
    return {
        "request": request.id,
        "position": place,
        "who": request.who,
        "name": meeting.roster.name(request.who, "en"),
        "capacity": request.capacity.value,
        "kind": request.kind.value,
        "class": class_of(meeting, item, request).name,
        "reason": reason(meeting, request),
        "pinned": request.pinned,
        "absent": request.absent,
        "restored": _time(meeting, request.restored),
        "limit": _seconds(limit_of(meeting, request)),
        "here_from": _time(meeting, hours_of(meeting, request).since),
        "here_until": _time(meeting, hours_of(meeting, request).until),
        "expected": _time(meeting, foreseen.start if foreseen else None),
        "reached": foreseen.reached if foreseen else None,
        "on_behalf_of": request.on_behalf_of,
        "aligned": list(request.aligned),
        "late": request.late and not item.by_phone.get(request.id),
        "by_phone": request.id in item.by_phone,
        "to_be_admitted": must_be_admitted(meeting, request),
    }


def _item(meeting: Meeting, item: ItemState, found: Forecast, now: datetime) -> Json:
    start, end = _expected(item, found)
    return {
        "code": item.code,
        "title": item.plan.title,
        "status": item.status.value,
        "segment": item.segment or FLOOR,
        "parent": item.plan.parent,
        "planned_start": _time(meeting, item.plan.start),
        "planned_end": _time(meeting, item.plan.end),
        "fixed": item.plan.fixed,
        "used": _seconds(sum(s.seconds(now) for s in item.stretches)),
        "stretches": [[_time(meeting, s.start), _time(meeting, s.end)] for s in item.stretches],
        "expected_start": _time(meeting, start),
        "expected_end": _time(meeting, end),
        "waiting": len(item.waiting),
    }


def _expected(item: ItemState, found: Forecast) -> tuple[datetime | None, datetime | None]:
    """Give when an item began, or is expected to; and when it ended for now, or is expected to."""
    later: ExpectedItem | None = next((e for e in found.items if e.code == item.code), None)
    began = item.stretches[0].start if item.stretches else None
    if item.status is ItemStatus.OPEN:
        return began, found.expected_end
    if later is not None:
        return later.start, later.end
    return began, item.stretches[-1].end if item.stretches else None


def _left_over(meeting: Meeting, gone: Gone) -> Json:
    """Write what was typed on a statement that is no longer in the log, and neither put elsewhere nor left."""
    lost = gone.statement
    lines = lines_of(left_over(gone, meeting.settled))
    how = {"how": gone.how.value, "at": _time(meeting, gone.at), "by": gone.by}
    return {"statement": lost.id, "item": lost.item, "who": lost.who, **how, "lines": list(lines)}


def _called(meeting: Meeting) -> Json | None:
    match meeting.floor.holder:
        case Called(request=request, at=at):
            return {
                "request": request.id,
                "item": request.item,
                "who": request.who,
                "name": meeting.roster.name(request.who, "en"),
                "capacity": request.capacity.value,
                "kind": request.kind.value,
                "since": _time(meeting, at),
            }
        case _:
            return None


def _forecast(meeting: Meeting, found: Forecast) -> Json:
    return {
        "hard_stop": _time(meeting, found.hard_stop),
        "expected_end": _time(meeting, found.expected_end),
        "behind": _seconds(found.behind),
        "not_reached": found.not_reached,
        "advice": list(found.advice),
    }


def _logged(meeting: Meeting, statement: Statement, now: datetime, *, internal: bool = True) -> Json:
    return {
        "statement": statement.id,
        "item": statement.item,
        "who": statement.who,
        "name": meeting.roster.name(statement.who, "en"),
        "capacity": statement.capacity.value,
        "on_behalf_of": statement.on_behalf_of,
        "kind": statement.kind.value,
        "begin": _time(meeting, statement.begin),
        "end": _time(meeting, statement.end),
        "spoken": _seconds(statement.spoken(now)),
        "limit": _seconds(statement.limit),
        "gist": statement.gist,
        "tags": list(statement.tags),
        "documents": list(statement.documents),
        "written_only": statement.written_only,
        "corrected": statement.corrected,
        "aligned": list(statement.aligned),
        "points": _points(statement),
        "joint": list(statement.joint),
        "person": statement.person,
        "level": statement.level,
        "language": statement.language,
        "topics": list(topics_of(statement)),
        "asked_by": statement.asked_by if internal else None,
    }


def _points(statement: Statement) -> list[Json]:
    return [{"text": p.text, "lap": p.lap, "as": p.aspect.value if p.aspect else None} for p in statement.points]


def _noted(meeting: Meeting, entry: Entry) -> Json:
    """Give a remark, a suggestion, a conclusion or a document; it is no statement, so that is null."""
    what = entry.what
    makers = what.by if isinstance(what, Suggested) else ()
    by = makers[0] if makers else None
    text = f"{what.symbol} {what.title}".strip() if isinstance(what, DocumentNoted) else what.text
    return {
        "statement": None,
        "entry": entry.number,
        "noted": _NOTED[type(what)],
        "item": what.item,
        "who": by,
        "name": meeting.roster.name(by, "en") if by else None,
        "made_by": list(makers),
        "begin": _time(meeting, entry.at),
        "gist": text,
        "presiding": entry.presiding,
        "struck": entry in meeting.struck,
        **_followed_up(entry),
    }


def _followed_up(entry: Entry) -> Json:
    if not isinstance(entry.what, Suggested | Concluded):
        return {}
    found = entry.follow_up
    due = found.due.isoformat() if found.due is not None else None
    return {"owner": found.owner, "due": due, "status": found.status.value, "note": found.note}


_NOTED: dict[type, str] = {
    ChairSaid: "remark",
    Concluded: "conclusion",
    Suggested: "suggestion",
    DocumentNoted: "document",
}


def _command(spec: Spec) -> Json:
    return {
        "name": spec.name,
        "sentence": spec.sentence,
        "usage": spec.usage,
        "parameters": _parameters(spec),
        "menu": spec.menu,
        "label": spec.label,
        "keys": spec.keys,
        "icon": spec.icon,
    }


def _parameters(spec: Spec) -> list[Json]:
    names: Iterable[Json] = (
        {"name": p.name, "type": p.type.value, "required": p.required, "option": p.option} for p in spec.parameters
    )
    return list(names)
