"""An example of every command of the table: what has to be done before it, and a line of it that does something."""

from dataclasses import replace

from facilitator.core.advance.lines import AdvanceListRead, OpenLine, OpenMatter
from facilitator.core.agenda import MeetingSettings, Replies, Segment
from facilitator.core.commands import Command, decide
from facilitator.core.ids import ItemCode, LineNumber, StatementId
from facilitator.core.meeting import Event
from facilitator.core.statements import TextReceived
from tests.room import Room, definition

SPOKEN = ("request FRA", "request CHE", "give-floor", "end", "gist 1 Welcomed", "point 1 Survey", "tag 1 LAP")
LINES: dict[str, tuple[str, ...]] = {
    "start-session": ("start-session 1",),
    "suspend-session": ("start-session 1", "suspend-session"),
    "resume-session": ("start-session 1", "suspend-session", "resume-session"),
    "take-replies": ("start-session 1", "request FRA", "give-floor", "end", "request CHE --kind reply", "take-replies"),
    "close-session": ("start-session 1", "close-session"),
    "close-meeting": ("start-session 1", "close-meeting"),
    "hard-stop": ("hard-stop 13:30",),
    "move-meeting": ("move-meeting 2025-11-27",),
    "hand-over": ("hand-over 'Chile presents first'",),
    "preside": ("preside NOR --as facilitator",),
    "take-up": ("take-up d",),
    "segment": ("take-up j", "segment discussion"),
    "next-segment": ("take-up j", "next-segment"),
    "suspend-item": ("suspend-item",),
    "close-item": ("close-item",),
    "plan": ("plan d --minutes 20",),
    "insert-item": ("insert-item Tribute",),
    "skip-item": ("skip-item d",),
    "unskip-item": ("skip-item d", "unskip-item d"),
    "rename-item": ("rename-item d 'Risk education'",),
    "role": ("role d coordinator NOR",),
    "set-precedence": ("set-precedence c state organisation",),
    "request": ("request FRA",),
    "amend": ("request FRA", "amend 1 --capacity presenter"),
    "withdraw": ("request FRA", "withdraw 1"),
    "absent": ("request FRA", "absent 1"),
    "restore": ("request FRA", "absent 1", "restore 1"),
    "move": ("request FRA", "request CHE", "move 2 1"),
    "unpin": ("request FRA", "request CHE", "move 2 1", "unpin 2"),
    "exchange": ("request FRA", "request CHE", "exchange 1 2"),
    "speaks-next": ("request FRA", "request CHE", "speaks-next 2 --why Minister"),
    "admit": ("close-list", "request FRA", "admit 1"),
    "close-list": ("close-list",),
    "open-list": ("close-list", "open-list"),
    "in-writing": ("request FRA", "in-writing 1"),
    "clear-list": ("request FRA", "clear-list"),
    "add-speaker": ("add-speaker 'Geneva Call' --category organisation --request yes",),
    "settle-line": ("settle-line 1 FRA --until 11:30",),
    "leave-line": ("leave-line 1 --why 'Not invited'",),
    "rename": ("rename NOR 'Kingdom of Norway'",),
    "call": ("request FRA", "call"),
    "begin": ("request FRA", "call", "begin"),
    "give-floor": ("request FRA", "give-floor"),
    "pause": ("request FRA", "give-floor", "pause"),
    "resume": ("request FRA", "give-floor", "pause", "resume"),
    "end": ("request FRA", "give-floor", "end"),
    "add-time": ("request FRA", "give-floor", "add-time 60"),
    "yield-time": ("request FRA", "request CHE", "give-floor", "yield-time 2"),
    "started-ago": ("request FRA", "give-floor", "started-ago 70"),
    "leave-out": ("request FRA", "give-floor", "leave-out 5"),
    "bring-back": ("request FRA", "give-floor", "end", "bring-back"),
    "set-limit": ("set-limit national 120",),
    "state": ("request FRA --kind point-of-order", "give-floor", "state 1 'Take it up later.'"),
    "chair-says": ("chair-says Welcomed",),
    "decide": ("decide Agreed",),
    "recommend": ("recommend 'A fund' --by FRA",),
    "follow-up": ("recommend 'A fund' --by FRA", "follow-up 1 --owner ISU --due 2025-05-02"),
    "document": ("document d CCM/MSP/2025/3",),
    "translate": ("decide Agreed", "translate Agreed fr Convenu"),
    "recording": ("recording 1 https://media.un.org/a --begins 09:58",),
    "gist": (*SPOKEN, "gist 1 Thanked"),
    "point": (*SPOKEN, "point 1 Clearance"),
    "tag": (*SPOKEN, "tag 1 gender"),
    "untag": (*SPOKEN, "untag 1 LAP"),
    "unpoint": (*SPOKEN, "unpoint 1 1"),
    "topic": (*SPOKEN, "topic 1 survey"),
    "language": (*SPOKEN, "language 1 fr"),
    # the text itself is received in `prepared`
    "text-not-received": (*SPOKEN, "text-not-received 1"),
    "check-delivery": (*SPOKEN, "check-delivery 1"),
    "split": (*SPOKEN, "split 1 --at 10:03:30"),
    "merge": ("request FRA", "give-floor", "end", "request FRA", "give-floor", "end", "merge 1 2"),
    "strike": ("decide Agreed", "strike 1"),
    "reinstate": ("decide Agreed", "strike 1", "reinstate 1"),
    "correct": (*SPOKEN, "correct 1 --who NOR"),
    "place-text": (*SPOKEN, "give-floor", "gist 2 Thanked", "undo-floor", "place-text 2 1"),
    "leave-text": (*SPOKEN, "give-floor", "gist 2 Thanked", "undo-floor", "leave-text 2"),
    "written": ("written NOR",),
    "spoke": ("spoke FRA 07:58 --length 60 --item d --gist Welcomed",),
    "present": ("present NOR FRA",),
    "keep-persons": ("keep-persons 2025-11-27",),
    "not-present": ("start-session 1", "present NOR --session 1", "not-present NOR"),
    "left": ("present NOR", "left NOR"),
    "clock-was": ("request FRA", "clock-was 30"),
    "finalise": ("finalise --despite Later",),
    "undo": ("request FRA", "undo"),
    "undo-floor": ("request FRA", "give-floor", "undo-floor"),
    "redo": ("request FRA", "undo", "redo"),
}
# a file is read by the seat, so the core is told what was in it
WITH_A_FILE = {
    "publish": (
        ("finalise --despite Later",),
        {"version": 1, "path": "sent.docx", "title": "Minutes as sent", "sha256": "ac" * 32},
    ),
    "receive": (SPOKEN, {"statement": 1, "path": "text.pdf", "title": "Statement", "sha256": "ab" * 32}),
}


A_LINE = OpenLine(
    number=LineNumber(1),
    item=ItemCode("c"),
    source="mail.eml",
    part="",
    line=4,
    text="Ruritania",
    why=OpenMatter.NOBODY,
)


def prepared(name: str) -> Room:
    """Give a room in which the example of a command can be carried out."""
    segments = (Segment(name="presentations"), Segment(name="discussion", several=True))
    items = (*definition().items[:2], replace(definition().items[2], segments=segments))
    room = Room(definition(items=items, settings=MeetingSettings(begin_after=0, replies=Replies.SESSION)))
    before = WITH_A_FILE[name][0] if name in WITH_A_FILE else LINES[name][:-1]
    for line in before:
        room.now += 60
        room.does(line)
    if name == "text-not-received":
        room.append(TextReceived(statement=StatementId(1), document="Statement", sha256="ab" * 32))
    if name in {"settle-line", "leave-line"}:
        room.append(AdvanceListRead(item=ItemCode("c"), source="mail.eml", lines=(A_LINE,)))
    room.now += 60
    return room


def done(room: Room, name: str) -> tuple[Event, ...]:
    """Carry out the example of a command, and give its events."""
    if name not in WITH_A_FILE:
        return room.does(LINES[name][-1])
    events = decide(room.trail, Command(name=name, arguments=WITH_A_FILE[name][1]), now=room.instant, seat=room.seat)
    room.append(*events)
    return events
