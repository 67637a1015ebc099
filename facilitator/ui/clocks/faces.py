"""Faces: what the card of the present speaker says at an instant, in words, figures, shapes and colours."""

from datetime import datetime
from math import ceil

from facilitator.core.clock import Phase, duration_label, is_running, phase_of
from facilitator.core.days import is_astray
from facilitator.core.floor import Called, Speaking, Vacant
from facilitator.core.heard import heard
from facilitator.core.kind_words import titled
from facilitator.core.languages import counted
from facilitator.core.meeting import Meeting
from facilitator.core.moments import waits_for_a_session
from facilitator.core.order import limit_of, reason
from facilitator.core.plan_clocks import item_clock
from facilitator.core.saying import language, tr
from facilitator.core.speakers import Request, find
from facilitator.core.statements import Statement
from facilitator.core.upcoming import behalf_words
from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """One look of the card: texts, the token and icon of its phase, and the used share of the limit (0 to 1).

    `under` says in full what the figure is, `beside` in a word or two.
    """

    name: str
    line: str
    figure: str = ""
    under: str = ""
    beside: str = ""
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
        values = {"n": heard, "item": item.plan.label}
        return counted(
            heard, tr("{n} heard under {item}", "one", **values), tr("{n} heard under {item}", "several", **values)
        )
    everyone = heard + called + len(item.waiting)
    return tr("{n} of {all} under {item}", n=heard + called, all=everyone, item=item.plan.label)


def item_line(meeting: Meeting, now: datetime) -> tuple[str, str]:
    """Say how much of its planned time the open item has used and has left, and in which tone.

    Nothing without one, and nothing on another day than planned, which counts no delays.
    """
    item = meeting.current
    if item is None or is_astray(meeting, now):
        return "", "faint"
    clock = item_clock(item, now)
    if not item.timed:
        return tr("Item {used} min", used=int(clock.used // 60)), "faint"
    tone = "faint" if clock.phase is Phase.NORMAL else _PHASES[clock.phase][0]
    minutes = {"used": int(clock.used // 60), "planned": int(clock.planned // 60)}
    if clock.left > -60:
        return tr("Item {used} of {planned} min · {n} min left", n=_whole_minutes(clock.left), **minutes), tone
    return tr("Item {used} of {planned} min · {n} min over", n=_whole_minutes(-clock.left), **minutes), tone


def _whole_minutes(seconds: float) -> int:
    """Truncate to whole minutes, so that used and left minutes add up to the plan."""
    return max(0, ceil(seconds / 60))


def interrupted_line(meeting: Meeting, now: datetime) -> str:
    """Say who waits for the floor to come back, and with how much time; nothing where nobody does."""
    return " · ".join(_interrupted(meeting, s, now) for s in reversed(meeting.interrupted))


def _interrupted(meeting: Meeting, statement: Statement, now: datetime) -> str:
    remaining = statement.remaining(now)
    name = meeting.roster.name(statement.who)
    if remaining is None:
        return tr("Interrupted: {name}", name=name)
    if remaining > 0:
        return tr("Interrupted: {name}, {time} left", name=name, time=duration_label(remaining))
    return tr("Interrupted: {name}, over {time}", name=name, time=duration_label(-remaining))


def _vacant(meeting: Meeting) -> Face:
    if waits_for_a_session(meeting):
        return _nobody(tr("The meeting is not in session"), tr("F8 calls it to order."))
    if meeting.closed is not None and meeting.current is None:
        return _nobody(tr("The meeting is closed"), tr("Session ▸ Start session calls it to order again."))
    if meeting.session is None and meeting.current is None:
        return _nobody(tr("The meeting is not in session"), tr("Session ▸ Start session calls it to order again."))
    session = meeting.current_session
    if meeting.current is None and session is not None and is_running(session.suspensions):
        return _nobody(tr("The meeting is suspended"), tr("Session ▸ Resume the session goes on."))
    if meeting.current is None:
        return _nobody(tr("No item is open"), tr("F8 goes on; the agenda and Ctrl+K take up any item."))
    waiting = len(meeting.current.waiting)
    line = tr("{n} on the list", n=waiting) if waiting else tr("Nobody is on the list. F6 adds a delegation.")
    return _nobody(tr("Nobody has the floor"), line)


def _nobody(name: str, line: str) -> Face:
    return Face(name=name, line=line, vacant=True)


def _called(meeting: Meeting, request: Request) -> Face:
    limit = limit_of(meeting, request)
    return Face(
        name=meeting.roster.name(request.who),
        line=tr("Called to the floor · {why}", why=_described(meeting, request)),
        figure="" if limit is None else duration_label(limit),
        under=tr("no limit") if limit is None else tr("limit, not yet running"),
        beside=tr("no limit") if limit is None else tr("limit"),
        tone="faint",
    )


def _speaking(meeting: Meeting, statement: Statement, now: datetime) -> Face:
    remaining = statement.remaining(now)
    phase = phase_of(remaining, meeting.definition.settings.warning)
    tone, shape = _PHASES[phase]
    figure, under = _figures(statement, now, phase)
    beside = tr("no limit") if statement.limit is None else tr("of {limit}", limit=duration_label(statement.limit))
    if statement.paused:
        tone, shape, under, beside = "dim", "pause", tr("paused, {clock}", clock=under), tr("paused")
    limit = statement.limit or 0.0
    return Face(
        name=meeting.roster.name(statement.who),
        line=_statement_line(meeting, statement),
        figure=figure,
        under=under,
        beside=beside,
        tone=tone,
        shape=shape,
        share=min(1.0, statement.spoken(now) / limit) if limit > 0 else 0.0,
    )


def _figures(statement: Statement, now: datetime, phase: Phase) -> tuple[str, str]:
    remaining = statement.remaining(now)
    if remaining is None or statement.limit is None:
        return duration_label(statement.spoken(now)), tr("spoken, no limit")
    limit = duration_label(statement.limit)
    match phase:
        case Phase.NORMAL:
            return duration_label(remaining), tr("left of {limit}", limit=limit)
        case Phase.WARNING:
            return duration_label(remaining), tr("last seconds of {limit}", limit=limit)
        case Phase.OVER:
            over = tr("over {time}", time=duration_label(-remaining))
            return over, tr("time of {limit} is up", limit=limit)


def _statement_line(meeting: Meeting, statement: Statement) -> str:
    item = meeting.items[statement.item]
    request = None if statement.request is None else find(heard(item), statement.request)
    words = _described(meeting, request) if request is not None else titled(statement.capacity)
    return " · ".join(part for part in (statement.person, words) if part)


def _described(meeting: Meeting, request: Request) -> str:
    behalf = behalf_words(meeting, request, language()) if request.on_behalf_of else ""
    return " · ".join(part for part in (reason(meeting, request), behalf) if part)
