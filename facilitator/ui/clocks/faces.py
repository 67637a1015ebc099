"""Faces: what the card of the present speaker says at an instant, in words, figures, shapes and colours."""

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from facilitator.core.clock import Phase, duration_label, is_running, phase_of
from facilitator.core.clocks import item_clock
from facilitator.core.floor import Called, Speaking, Vacant
from facilitator.core.meeting import Meeting
from facilitator.core.order import limit_of, reason
from facilitator.core.speakers import Request, find
from facilitator.core.statements import Statement
from facilitator.core.upcoming import behalf_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """One look of the card: texts, the token and icon of its phase, and the used share of the limit (0 to 1)."""

    name: str
    line: str
    figure: str = ""
    under: str = ""
    tone: str = "text"
    shape: str = ""
    share: float = 0.0
    vacant: bool = False

    @property
    def spoken(self) -> str:
        """Say the whole card in a sentence, for screen readers."""
        return ", ".join(part for part in (self.name, self.line, self.figure, self.under) if part)


_PHASES: dict[Phase, tuple[str, str]] = {
    Phase.NORMAL: ("text", ""),
    Phase.WARNING: ("warn", "hourglass"),
    Phase.OVER: ("over", "alert-triangle"),
}


def bar_token(tone: str) -> str:
    """Give the token in which the bar is drawn for the tone of the clock."""
    return "accent" if tone == "text" else tone


def face_of(meeting: Meeting, now: datetime) -> Face:
    """Give the face of the floor at an instant."""
    match meeting.floor.holder:
        case Called(request=request):
            return _called(meeting, request)
        case Speaking():
            statement = meeting.speaker
            return _vacant(meeting) if statement is None else _speaking(meeting, statement, now)
        case Vacant():
            return _vacant(meeting)


def place_in_item(meeting: Meeting) -> str:
    """Say the how-manieth statement this is: `2 of 14 under 1(c)`; nothing while no item is open."""
    item = meeting.current
    if item is None:
        return ""
    heard = sum(1 for s in item.statements if not s.written_only)
    called = meeting.called is not None and meeting.called.item == item.code
    if isinstance(meeting.floor.holder, Vacant):
        return f"{heard} heard under {item.plan.label}"
    return f"{heard + called} of {heard + called + len(item.waiting)} under {item.plan.label}"


def item_line(meeting: Meeting, now: datetime) -> tuple[str, str]:
    """Say how much of its planned time the open item has used and has left, and in which tone; nothing without one."""
    item = meeting.current
    if item is None:
        return "", "faint"
    clock = item_clock(item, now)
    rest = f"{_whole_minutes(clock.left)} left" if clock.left > -60 else f"{_whole_minutes(-clock.left)} over"
    used = f"{int(clock.used // 60)} of {int(clock.planned // 60)} min"
    return f"Item {used} · {rest}", "faint" if clock.phase is Phase.NORMAL else _PHASES[clock.phase][0]


def _whole_minutes(seconds: float) -> str:
    """Write minutes that are cut, not rounded: what is used and what is left add up to the plan."""
    return f"{max(0, ceil(seconds / 60))} min"


def interrupted_line(meeting: Meeting, now: datetime) -> str:
    """Say who waits for the floor to come back, and with how much time; nothing where nobody does."""
    return " · ".join(f"Interrupted: {_left(meeting, s, now)}" for s in reversed(meeting.interrupted))


def _left(meeting: Meeting, statement: Statement, now: datetime) -> str:
    remaining = statement.remaining(now)
    name = meeting.roster.name(statement.who)
    return name if remaining is None else f"{name}, {_remaining_words(remaining)}"


def _remaining_words(remaining: float) -> str:
    return f"{duration_label(remaining)} left" if remaining > 0 else f"over {duration_label(-remaining)}"


def _vacant(meeting: Meeting) -> Face:
    if meeting.session is None:
        return Face(
            name="The meeting is not in session", line="Session ▸ Start session calls it to order.", vacant=True
        )
    session = meeting.current_session
    if meeting.current is None and session is not None and is_running(session.suspensions):
        return Face(name="The meeting is suspended", line="Session ▸ Resume the session goes on.", vacant=True)
    if meeting.current is None:
        return Face(name="No item is open", line="Double-click an item of the agenda to take it up.", vacant=True)
    waiting = len(meeting.current.waiting)
    line = f"{waiting} on the list" if waiting else "Nobody is on the list. F6 adds a delegation."
    return Face(name="Nobody has the floor", line=line, vacant=True)


def _called(meeting: Meeting, request: Request) -> Face:
    limit = limit_of(meeting, request)
    return Face(
        name=meeting.roster.name(request.who),
        line=f"Called to the floor · {_described(meeting, request)}",
        figure="" if limit is None else duration_label(limit),
        under="no limit" if limit is None else "limit, not yet running",
        tone="faint",
    )


def _speaking(meeting: Meeting, statement: Statement, now: datetime) -> Face:
    remaining = statement.remaining(now)
    phase = phase_of(remaining, meeting.definition.settings.warning)
    tone, shape = _PHASES[phase]
    figure, under = _figures(statement, now, phase)
    if statement.paused:
        tone, shape, under = "dim", "pause", f"paused, {under}"
    limit = statement.limit or 0.0
    return Face(
        name=meeting.roster.name(statement.who),
        line=_statement_line(meeting, statement),
        figure=figure,
        under=under,
        tone=tone,
        shape=shape,
        share=min(1.0, statement.spoken(now) / limit) if limit > 0 else 0.0,
    )


def _figures(statement: Statement, now: datetime, phase: Phase) -> tuple[str, str]:
    remaining = statement.remaining(now)
    if remaining is None or statement.limit is None:
        return duration_label(statement.spoken(now)), "spoken, no limit"
    limit = duration_label(statement.limit)
    match phase:
        case Phase.NORMAL:
            return duration_label(remaining), f"left of {limit}"
        case Phase.WARNING:
            return duration_label(remaining), f"last seconds of {limit}"
        case Phase.OVER:
            return f"over {duration_label(-remaining)}", f"time of {limit} is up"


def _statement_line(meeting: Meeting, statement: Statement) -> str:
    item = meeting.items[statement.item]
    request = None if statement.request is None else find(item.served, statement.request)
    words = _described(meeting, request) if request is not None else statement.capacity.value.capitalize()
    return " · ".join(part for part in (statement.person, words) if part)


def _described(meeting: Meeting, request: Request) -> str:
    behalf = behalf_words(meeting, request, "en") if request.on_behalf_of else ""
    return " · ".join(part for part in (reason(meeting, request), behalf) if part)
