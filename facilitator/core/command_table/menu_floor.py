"""The rows of the menu Floor."""

from datetime import datetime

from facilitator.core.acts import lists, speaking, yielding
from facilitator.core.command_table import parts as p
from facilitator.core.command_table.spec import MenuPlace, Selected, Spec
from facilitator.core.command_table.subjects import NOBODY_WAITS, NOTHING, everybody, requests
from facilitator.core.command_table.ways import AT_ONCE, NEEDED, as_it_stands, never
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import Type
from facilitator.core.saying import noop

LEAST_SECONDS = 0.000001


def _as_it_began(meeting: Meeting, now: datetime) -> dict[str, object]:
    begin = meeting.speaker.begin if meeting.speaker is not None else None
    return {"seconds": max(0.0, (now - begin).total_seconds()) if begin is not None else 0.0}


# fmt: off
ROWS = (
    Spec(menu="Floor ▸ Step by step", name="call", label=noop("Call"), icon="megaphone", sentence=noop("Name the next speaker; no clock runs yet."),
         does=speaking.call, parameters=(p.MAY_REQUEST,), about=requests(everybody, none=NOBODY_WAITS, selected=Selected.NO, row=MenuPlace(place=1, label=noop("Call"), icon="megaphone")), tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Floor ▸ Step by step", name="begin", label=noop("Begin"), icon="play", sentence=noop("Let the called speaker begin."),
         does=speaking.begin, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Floor ▸ Step by step", name="give-floor", label=noop("Next"), icon="mic", sentence=noop("Give the floor to the next, or to the one named."),
         does=speaking.give_floor, parameters=(p.MAY_REQUEST,), about=requests(everybody, none=NOBODY_WAITS, selected=Selected.NO, row=MenuPlace(place=0, label=noop("Give the floor"), icon="mic")), tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Floor", name="pause", label=noop("Pause"), icon="pause", sentence=noop("Let the speaker's clock stand still."),
         does=speaking.pause, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False, covered_by="pause-or-resume"),
    Spec(menu="Floor", name="resume", label=noop("Resume"), icon="play", sentence=noop("Let the paused speaker go on."),
         does=speaking.resume, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False, covered_by="pause-or-resume"),
    Spec(menu="Floor", name="end", label=noop("End"), icon="square", keys="Shift+F8", sentence=noop("End the one who speaks."),
         does=speaking.end, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Floor ▸ Speaking time", name="add-time", label=noop("Add time"), icon="timer", sentence=noop("Change the limit of the speaker by seconds."),
         does=speaking.add_time, parameters=(p.needs("seconds", Type.SECONDS),), about=NOTHING, tried=lambda *_: {"seconds": 0.0}, asks=NEEDED, locked=False),
    Spec(menu="Floor ▸ Speaking time", name="yield-time", label=noop("Yield the rest of the time"), icon="hourglass", sentence=noop("Give the rest of the speaker's limit to a delegation that waits, and end the statement."),
         does=yielding.yield_time, parameters=(p.REQUEST,), about=requests(yielding.may_be_given_time, none=noop("Nobody waits to whom the speaker could yield."), selected=Selected.AT_ONCE, row=MenuPlace(place=2, label=noop("Yield the rest of the time"), icon="hourglass")), tried=never, asks=NEEDED, locked=False),
    Spec(menu="Floor ▸ Speaking time", name="started-ago", label=noop("Started earlier"), icon="history", keys="Ctrl+J", sentence=noop("Say how many seconds ago the speaker began."),
         does=speaking.started_ago, parameters=(p.needs("seconds", Type.SECONDS),), about=NOTHING, tried=_as_it_began, asks=NEEDED, locked=False),
    Spec(menu="Floor ▸ Speaking time", name="leave-out", label=noop("Leave time out"), icon="timer-reset", sentence=noop("Leave so many seconds out of the speaker's time, or a statement's, for a clock that jumped."),
         does=speaking.leave_out, parameters=(p.needs("seconds", Type.SECONDS), p.option("statement", Type.STATEMENT)), about=NOTHING, tried=lambda *_: {"seconds": LEAST_SECONDS}, asks=NEEDED, locked=False),
    Spec(menu="Floor", name="bring-back", label=noop("Bring back"), icon="reply", sentence=noop("Let the one who spoke last wait again, first."),
         does=lists.bring_back, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Floor ▸ Speaking time", name="set-limit", label=noop("Set a limit"), icon="timer", sentence=noop("Set the limit of a capacity or kind, in seconds."),
         does=speaking.set_limit, parameters=(p.needs("capacity", Type.LIMIT), p.needs("seconds", Type.SECONDS), p.OF_ITEM), about=NOTHING, tried=never, asks=NEEDED, locked=True),
)
# fmt: on
