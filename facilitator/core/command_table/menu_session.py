"""The rows of the menu Session."""

from datetime import timedelta

from facilitator.core import time_references
from facilitator.core.acts import days, handing, roles, sessions
from facilitator.core.clock import later
from facilitator.core.command_table import parts as p
from facilitator.core.command_table.spec import Asks, Spec
from facilitator.core.command_table.subjects import NOTHING, SESSION_TO_COME
from facilitator.core.command_table.ways import AT_ONCE, NEEDED, as_it_stands, never
from facilitator.core.order import session_replies
from facilitator.core.parameters import Type
from facilitator.core.saying import noop

FAR_OFF = timedelta(days=3650)

# fmt: off
ROWS = (
    Spec(menu="Session", name="start-session", label=noop("Start session"), icon="gavel", sentence=noop("Call a session to order."),
         does=sessions.start_session, parameters=(p.needs("session", Type.NUMBER),), about=SESSION_TO_COME, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Session", name="suspend-session", label=noop("Suspend the session"), icon="pause", sentence=noop("Suspend the session, and with it the open item."),
         does=sessions.suspend_session, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Session", name="resume-session", label=noop("Resume the session"), icon="play", sentence=noop("Resume the session, and with it the item that was open."),
         does=sessions.resume_session, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Session", name="take-replies", label=noop("Take the rights of reply"), icon="reply", sentence=noop("Give who asked for a right of reply its turn where it was kept for the end of the session, an item at a time."),
         does=sessions.take_replies, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Session", name="close-session", label=noop("Close the session"), icon="square", sentence=noop("Let the meeting rise; lists are carried over."),
         does=sessions.close_session, parameters=(p.option("replies", Type.REPLIES),), about=NOTHING, tried=lambda *_: {"replies": sessions.CARRY}, asks=Asks(when=lambda m: bool(session_replies(m)), tells=sessions.replies_words), locked=True, danger=True),
    Spec(menu="Session", name="close-meeting", label=noop("Close the meeting"), icon="square", sentence=noop("Declare the meeting closed; a session in progress rises, and lists are carried over."),
         does=sessions.close_meeting, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=True, danger=True, already=noop("The meeting is closed already.")),
    Spec(menu="Session", name="hard-stop", label=noop("Move the hard stop"), icon="clock", sentence=noop("Let the session end at another time."),
         does=sessions.move_hard_stop, parameters=(p.time("time", time_references.sitting, plain=True, required=True),), about=NOTHING, tried=lambda _, now: {"time": later(now, FAR_OFF)}, asks=NEEDED, locked=True),
    Spec(menu="Session", name="move-meeting", label=noop("Move the meeting to other days"), icon="calendar-clock", sentence=noop("Put all that has not begun on other days, at the same hours: sessions, items and hard stops."),
         does=days.move_meeting, parameters=(p.needs("day", Type.DAY),), about=NOTHING, tried=never, asks=NEEDED, locked=True),
    Spec(menu="Session", name="hand-over", label=noop("Note a hand-over"), icon="share-2", sentence=noop("Say that the next chair or seat carries on, with a note for it; “Hand over…” makes the sheet and the copy."),
         does=handing.hand_over, parameters=(p.may("note", Type.TEXT),), about=NOTHING, tried=never, asks=AT_ONCE, locked=False, covered_by="hand-over-meeting"),
    Spec(menu="Session", name="preside", label=noop("Who presides"), icon="landmark", sentence=noop("Let somebody take the chair."),
         does=roles.preside, parameters=(p.needs("who", Type.CHAIR), p.option("as", Type.PRESIDES_AS, key="role"), p.option("person", Type.YES_NO)), about=NOTHING, tried=never, asks=NEEDED, locked=False),
)
# fmt: on
