"""The rows of the menu Record."""

from datetime import datetime

from facilitator.core import time_references
from facilitator.core.acts import (
    attending,
    correcting,
    finalising,
    keeping,
    noting,
    paper,
    placing,
    record,
    recording,
    timing,
    translating,
)
from facilitator.core.command_table import parts as p
from facilitator.core.command_table.spec import Asks, Form, OnTrail, Selected, Spec
from facilitator.core.command_table.subjects import (
    ANY_ITEM,
    ANY_SESSION,
    ANY_STATEMENT,
    LEFT_OVER,
    NOTHING,
    STANDING_ENTRY,
    STRUCK_ENTRY,
    TO_FOLLOW_UP,
    WITH_TEXT,
    points_of_order,
    requests,
)
from facilitator.core.command_table.ways import NEEDED, never
from facilitator.core.meeting import Meeting
from facilitator.core.parameters import Type
from facilitator.core.saying import noop, tr

_clock_was = OnTrail(
    decide=lambda trail, now, _, **said: timing.clock_was(trail, now=now, **said), sets_times=True, makes_version=False
)
_finalise = OnTrail(
    decide=lambda trail, now, _, **said: finalising.finalise(trail, now=now, **said),
    sets_times=False,
    makes_version=True,
)


def _nothing_said(meeting: Meeting, _: datetime) -> str:
    return "" if any(True for _ in meeting.statements()) else tr(ANY_STATEMENT.none)


def _no_version(meeting: Meeting, _: datetime) -> str:
    return "" if meeting.versions else tr("The minutes are not finalised yet.")


# fmt: off
ROWS = (
    Spec(menu="Record", name="state", label=noop("The chair stated"), icon="gavel", sentence=noop("Note what the chair stated on a point of order."),
         does=record.state, parameters=(p.REQUEST, p.TEXT), about=requests(points_of_order, none=noop("No point of order has had the floor."), selected=Selected.NO, row=None), tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record", name="chair-says", label=noop("From the chair"), icon="message-square", keys="Ctrl+Shift+R", sentence=noop("Note what was said from the chair."),
         does=record.chair_says, parameters=(p.TEXT,), about=NOTHING, tried=never, asks=Asks(when=lambda _: True, form=Form.REMARK), locked=False),
    Spec(menu="Record", name="decide", label=noop("Conclusion"), icon="check", sentence=noop("Note a conclusion of the chair, or a decision."),
         does=record.decide, parameters=(p.TEXT, p.OF_ITEM), about=NOTHING, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record", name="recommend", label=noop("Suggestion"), icon="flag", sentence=noop("Note a suggestion that was made."),
         does=record.recommend, parameters=(p.TEXT, p.option("by", Type.CODES), p.option("topic", Type.TEXT), p.option("for", Type.TEXT, key="addressee"), p.OF_ITEM), about=NOTHING, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record", name="follow-up", label=noop("Follow-up"), icon="list-ordered", sentence=noop("Note who sees to a suggestion or conclusion, until when, and how it stands."),
         does=noting.follow_up, parameters=(p.needs("entry", Type.ENTRY), p.detail("owner", Type.TEXT), p.detail("due", Type.DAY), p.option("status", Type.STATUS), p.detail("note", Type.TEXT)), about=TO_FOLLOW_UP, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record", name="document", label=noop("Document"), icon="file-text", sentence=noop("Note a document of an item by its symbol."),
         does=noting.document, parameters=(p.ITEM, p.needs("symbol", Type.TEXT), p.may("path", Type.FILE), p.option("title", Type.TEXT)), about=ANY_ITEM, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Minutes", name="translate", label=noop("Translate a text"), icon="languages", sentence=noop("Give a text of the meeting in another language of the record; empty words take the translation away."),
         does=translating.translate, parameters=(p.needs("original", Type.TEXT), p.needs("language", Type.MINUTES_LANGUAGE), p.needs("words", Type.TEXT)), about=NOTHING, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Minutes", name="recording", label=noop("Recording of a session"), icon="radio", sentence=noop("Say where a session is recorded and when that begins, so that the record leads to what was said."),
         does=recording.recording, parameters=(p.needs("session", Type.NUMBER), p.needs("address", Type.TEXT), p.time("begins", time_references.planned)), about=ANY_SESSION, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Statement", name="gist", label=noop("Gist"), icon="file-text", sentence=noop("Write the gist of a statement."),
         does=record.gist, parameters=(p.STATEMENT, p.TEXT, p.option("revision", Type.NUMBER), p.ASKED_BY), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Statement", name="point", label=noop("Key point"), icon="list-plus", sentence=noop("Note a key point of a statement."),
         does=record.point, parameters=(p.STATEMENT, p.TEXT, p.option("lap", Type.NUMBER), p.option("as", Type.ASPECT, key="aspect")), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Statement", name="tag", label=noop("Tag"), icon="flag", sentence=noop("Add tags to a statement."),
         does=record.tag, parameters=(p.STATEMENT, p.needs("tags", Type.TEXTS)), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Statement", name="untag", label=noop("Remove tags"), icon="tag", sentence=noop("Take tags off a statement."),
         does=noting.untag, parameters=(p.STATEMENT, p.needs("tags", Type.TEXTS)), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Statement", name="unpoint", label=noop("Remove a key point"), icon="x", sentence=noop("Take a key point off a statement, by its number."),
         does=noting.unpoint, parameters=(p.STATEMENT, p.needs("number", Type.NUMBER), p.option("text", Type.TEXT)), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Statement", name="topic", label=noop("Topics"), icon="bookmark", sentence=noop("File a statement under exactly these topics."),
         does=noting.topic, parameters=(p.STATEMENT, p.may("topics", Type.TEXTS)), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Statement", name="language", label=noop("Language"), icon="languages", sentence=noop("Note the language of a statement."),
         does=noting.language, parameters=(p.STATEMENT, p.needs("language", Type.LANGUAGE)), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Statement", name="receive", label=noop("Text received"), icon="paperclip", sentence=noop("Keep the text of a statement inside the file."),
         does=noting.receive, parameters=(p.STATEMENT, p.needs("path", Type.FILE), p.option("title", Type.TEXT)), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Statement", name="text-not-received", label=noop("Text not received"), icon="eraser", sentence=noop("Take a text that belongs elsewhere off a statement; the document stays in the file."),
         does=noting.text_not_received, parameters=(p.STATEMENT, p.may("title", Type.TEXT), p.option("sha256", Type.TEXT)), about=WITH_TEXT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Statement", name="check-delivery", label=noop("Check against delivery"), icon="file-check", sentence=noop("Mark a text as to be checked against what was said, or as checked."),
         does=noting.check_delivery, parameters=(p.STATEMENT, p.may("wanted", Type.YES_NO)), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Correct", name="split", label=noop("Split"), icon="scissors", sentence=noop("Make two statements of one, at a time in between."),
         does=correcting.split, parameters=(p.STATEMENT, p.time("at", time_references.spoken, required=True), p.option("who", Type.DELEGATION), p.CAPACITY), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Correct", name="merge", label=noop("Merge"), icon="repeat", sentence=noop("Make one statement of two of the same speaker."),
         does=correcting.merge, parameters=(p.STATEMENT, p.needs("other", Type.STATEMENT)), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Correct", name="strike", label=noop("Strike"), icon="eraser", sentence=noop("Strike a remark, suggestion or conclusion noted by mistake; it stays in the trail."),
         does=correcting.strike, parameters=(p.needs("entry", Type.ENTRY),), about=STANDING_ENTRY, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Correct", name="reinstate", label=noop("Reinstate"), icon="rotate-ccw", sentence=noop("Let an entry that was struck stand again."),
         does=correcting.reinstate, parameters=(p.needs("entry", Type.ENTRY),), about=STRUCK_ENTRY, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Correct", name="correct", label=noop("Correct"), icon="history", sentence=noop("Correct the record of a statement; the original stays."),
         does=correcting.correct, parameters=(p.STATEMENT, p.option("who", Type.DELEGATION), p.CAPACITY, p.KIND, p.time("begin", time_references.spoken), p.time("end", time_references.spoken), *p.COMPANY, p.ASKED_BY), about=ANY_STATEMENT, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Correct", name="place-text", label=noop("Place a text"), icon="corner-up-left", sentence=noop("Put what was typed on a statement that is no longer in the log on another."),
         does=placing.place_text, parameters=(p.needs("source", Type.GONE), p.STATEMENT), about=LEFT_OVER, tried=never, asks=NEEDED, locked=False, unless=_nothing_said),
    Spec(menu="Record ▸ Correct", name="leave-text", label=noop("Leave a text"), icon="list-x", sentence=noop("Leave what was typed on a statement that is no longer in the log in the trail."),
         does=placing.leave_text, parameters=(p.needs("source", Type.GONE),), about=LEFT_OVER, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record", name="written", label=noop("Written statement"), icon="file-text", sentence=noop("Note a statement that was handed in only."),
         does=record.written, parameters=(p.needs("who", Type.DELEGATION), p.OF_ITEM), about=NOTHING, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record", name="spoke", label=noop("Note a statement from paper"), icon="file-text", sentence=noop("Enter a statement of a sitting that was noted on paper, with its times: who spoke, from when, until when or how long."),
         does=paper.spoke, parameters=(p.needs("who", Type.DELEGATION), p.time("begin", time_references.on_paper, plain=True, required=True), p.time("end", time_references.after_the_begin), p.option("length", Type.SECONDS), p.OF_ITEM, p.option("session", Type.NUMBER), p.CAPACITY, p.KIND, p.option("on-behalf-of", Type.TEXT), p.option("person", Type.TEXT), p.option("segment", Type.TEXT), p.option("gist", Type.TEXT)), about=NOTHING, tried=never, asks=NEEDED, locked=False, covered_by="paper"),
    Spec(menu="Record ▸ Roll", name="present", label=noop("Present"), icon="users", sentence=noop("Note who is in the room."),
         does=attending.present, parameters=(p.needs("who", Type.DELEGATIONS), p.option("session", Type.NUMBER)), about=NOTHING, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Roll", name="left", label=noop("Left"), icon="user-x", sentence=noop("Note who has left."),
         does=attending.left, parameters=(p.needs("who", Type.DELEGATIONS),), about=NOTHING, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Roll", name="not-present", label=noop("Not present"), icon="eraser", sentence=noop("Take back that somebody was noted as present in a session."),
         does=attending.not_present, parameters=(p.needs("who", Type.DELEGATIONS), p.option("session", Type.NUMBER)), about=NOTHING, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Roll", name="keep-persons", label=noop("Keep names of persons until"), icon="calendar-clock", sentence=noop("Note until which day this file is to hold names of persons; the program says so on opening from then on, and deletes nothing."),
         does=keeping.keep_persons, parameters=(p.needs("until", Type.DAY),), about=NOTHING, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Correct", name="clock-was", label=noop("The clock was wrong"), icon="clock", sentence=noop("Put the times of what was recorded right, by so many seconds that the clock was ahead; with a minus, behind."),
         does=_clock_was, parameters=(p.needs("seconds", Type.CLOCK_ERROR), p.option("since", Type.EVENT), p.option("until", Type.EVENT)), about=NOTHING, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Minutes", name="finalise", label=noop("Finalise the minutes"), icon="file-check", sentence=noop("Make the record as it stands a version of the minutes, in all languages at once."),
         does=_finalise, parameters=(p.option("order", Type.ORDER), p.option("despite", Type.TEXT)), about=NOTHING, tried=never, asks=Asks(when=lambda _: True, form=Form.MINUTES), locked=False),
    Spec(menu="Record ▸ Minutes", name="publish", label=noop("Publish a version"), icon="share-2", sentence=noop("Keep beside a version what the office edited and sent out of it."),
         does=finalising.publish, parameters=(p.needs("version", Type.NUMBER), p.needs("path", Type.FILE), p.option("language", Type.MINUTES_LANGUAGE), p.option("title", Type.TEXT)), about=NOTHING, tried=never, asks=NEEDED, locked=False, unless=_no_version),
)
# fmt: on
