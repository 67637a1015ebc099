"""What stands above a gist: whose statement it is and where it stands, and which statement is the current one."""

from datetime import datetime
from typing import assert_never

from facilitator.core.clock import duration_label, time_and_day
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.saying import tr
from facilitator.core.statements import Statement
from facilitator.ui.statements.gone_words import gone_head
from facilitator.ui.statements.lines import speaker_name
from facilitator.ui.statements.model import Scope


def current_statement(meeting: Meeting) -> Statement | None:
    """Give the statement of the one who has the floor, else of the last interrupted, else the one made last."""
    if meeting.speaker is not None:
        return meeting.speaker
    if meeting.interrupted:
        return meeting.interrupted[-1]
    last = (_last_spoken(item) for item in meeting.items.values())
    return max((s for s in last if s is not None), key=lambda s: s.id, default=None)


def _last_spoken(item: ItemState) -> Statement | None:
    return next((s for s in reversed(item.statements) if s.begin is not None), None)


def heading_of(scope: Scope, label: str) -> str:
    """Name the record by what is shown of it; `label` is that of the item."""
    match scope:
        case Scope.ITEM:
            return tr("Record of {item}", item=label)
        case Scope.WHOLE:
            return tr("Record of the whole meeting") if label else tr("Record", "what was said")
        case Scope.FOUND:
            return tr("Found in the whole meeting")
        case Scope.TODO:
            return tr("To do in the whole meeting")
        case _:
            assert_never(scope)


def gist_name(meeting: Meeting, statement: Statement | None, now: datetime) -> str:
    """Say whose gist is edited, for screen readers, as `Gist of Afghanistan, speaking`; no clock, which would run."""
    if statement is None and meeting.called is None:
        return tr("Gist")
    name, _ = editor_head(meeting, statement, now)
    return tr("Gist of {name}", name=", ".join(filter(None, (name, _standing(meeting, statement)))))


def _standing(meeting: Meeting, statement: Statement | None) -> str:
    """Say where a statement stands; nothing of one that has ended, whose head says when."""
    if statement is None:
        return tr("called to the floor")
    if statement.id in meeting.gone:
        return tr("not in the log")
    if statement.written_only:
        return tr("in writing")
    if statement.end is not None:
        return ""
    if statement.id in meeting.floor.interrupted:
        return tr("interrupted", "a statement")
    return tr("paused", "a statement") if statement.paused else tr("speaking", "a statement")


def editor_head(meeting: Meeting, statement: Statement | None, now: datetime) -> tuple[str, str]:
    """Give the name and the state above the gist, as `Afghanistan` and `speaking · 2:14`."""
    if statement is None and meeting.called is not None:
        return meeting.roster.name(meeting.called.who), tr("called to the floor")
    if statement is None:
        return tr("Nobody has spoken yet"), ""
    if statement.id in meeting.gone:
        return gone_head(meeting, meeting.gone[statement.id]), tr("not in the log")
    name = speaker_name(meeting, statement)
    spoken = duration_label(statement.spoken(now))
    if statement.written_only:
        return name, tr("in writing")
    if statement.end is not None:
        end = time_and_day(statement.end, meeting.definition.zone, beside=statement.begin or statement.end)
        return tr("{name}, ended {time}", name=name, time=end), spoken
    if statement.id in meeting.floor.interrupted:
        return name, tr("interrupted · {time}", time=spoken)
    if statement.paused:
        return name, tr("paused · {time}", time=spoken)
    return name, tr("speaking · {time}", time=spoken)
