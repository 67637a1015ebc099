"""The table of commands: one row each, with its menu, label, sentence, what decides it, what it needs, keys and icon."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from facilitator.core import meant
from facilitator.core.acts import asking, correcting, lists, noting, placing, plan, record, roles, sessions, speaking
from facilitator.core.acts.asking import Wish
from facilitator.core.acts.course import Course
from facilitator.core.delegations import Category
from facilitator.core.ids import DelegationCode, ItemCode, Refused, RequestId
from facilitator.core.meant import Refers
from facilitator.core.parameters import Parameter, Type
from facilitator.core.saying import noop, tr

Decide = Callable[..., None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One row of the table: what a command is called, what it does, what it needs, and how it is reached."""

    name: str
    label: str
    sentence: str
    menu: str
    act: Decide
    parameters: tuple[Parameter, ...] = ()
    keys: str = ""
    icon: str = ""

    @property
    def usage(self) -> str:
        """Give the command with its parameters, as the command line writes it."""
        return " ".join((self.name, *(p.written for p in self.parameters)))


def _request(course: Course, *, who: DelegationCode, item: ItemCode | None = None, **said: object) -> None:
    asking.request_floor(course, who=who, item=item, wish=_wish(said))


def _amend(course: Course, *, request: RequestId, item: ItemCode | None = None, **said: object) -> None:
    found = course.meeting.waiting(request)
    if item is not None and found is not None and found[0].code != item:
        raise Refused(tr("A request stays on its item. Withdraw it and ask again under the other."))
    asking.amend(course, request=request, wish=_wish(said))


def _wish(said: Mapping[str, object]) -> Wish:
    return Wish(**said)  # type: ignore[arg-type]


def _add_speaker(
    course: Course,
    *,
    name: str,
    category: Category = Category.OBSERVER_ORG,
    request: bool = False,
    item: ItemCode | None = None,
    **said: object,
) -> None:
    who = record.add_speaker(course, name=name, category=category)
    if request or item is not None or said:
        asking.request_floor(course, who=who, item=item, wish=_wish(said))


def _on_trail(_: Course) -> None:
    raise Refused(tr("This is decided on the trail of acts, not on the state alone."))


def _attend(course: Course, *, who: tuple[DelegationCode, ...]) -> None:
    record.attend(course, who=who, present=True)


def _leave(course: Course, *, who: tuple[DelegationCode, ...]) -> None:
    record.attend(course, who=who, present=False)


def _needs(name: str, type_: Type, *, key: str = "") -> Parameter:
    return Parameter(name=name, type=type_, key=key)


def _may(name: str, type_: Type) -> Parameter:
    return Parameter(name=name, type=type_, required=False)


def _option(name: str, type_: Type, *, key: str = "") -> Parameter:
    return Parameter(name=name, type=type_, required=False, option=True, key=key)


def _time(name: str, refers: Refers, *, option: bool = True, required: bool = False) -> Parameter:
    return Parameter(name=name, type=Type.TIME, option=option, required=required, refers=refers)


_REQUEST, _STATEMENT, _ITEM = (
    _needs("request", Type.REQUEST),
    _needs("statement", Type.STATEMENT),
    _needs("item", Type.ITEM),
)
_MAY_REQUEST, _MAY_ITEM, _ITEM_OPTION = (
    _may("request", Type.REQUEST),
    _may("item", Type.ITEM),
    _option("item", Type.ITEM),
)
_TEXT = _needs("text", Type.TEXT)
_WISH = (
    _ITEM_OPTION,
    _option("capacity", Type.CAPACITY),
    _option("kind", Type.KIND),
    _option("to", Type.REQUEST),
    _option("on-behalf-of", Type.TEXT),
    _option("aligned", Type.CODES),
    _option("joint", Type.CODES),
    _option("person", Type.TEXT),
    _option("level", Type.TEXT),
    _option("topic", Type.TEXT),
    _option("note", Type.TEXT),
    _option("language", Type.TEXT),
    _option("gender", Type.TEXT),
)


def _row(
    menu: str, name: str, label: str, sentence: str, act: Decide, *parameters: Parameter, keys: str = "", icon: str = ""
) -> Spec:
    return Spec(
        name=name, label=label, sentence=sentence, menu=menu, act=act, parameters=parameters, keys=keys, icon=icon
    )


# One row a command: wider than our lines, and easier to read so.
# fmt: off
ROWS = (
    _row("Session", "start-session", noop("Start session"), noop("Call a session to order."), sessions.start_session, _needs("session", Type.NUMBER), icon="gavel"),
    _row("Session", "suspend-session", noop("Suspend the session"), noop("Suspend the session, and with it the open item."), sessions.suspend_session, icon="pause"),
    _row("Session", "resume-session", noop("Resume the session"), noop("Resume the session, and with it the item that was open."), sessions.resume_session, icon="play"),
    _row("Session", "take-replies", noop("Take the rights of reply"), noop("Give who asked for a right of reply its turn where it was kept for the end of the session, an item at a time."), sessions.take_replies, icon="reply"),
    _row("Session", "close-session", noop("Close the session"), noop("Let the meeting rise; lists are carried over."), sessions.close_session, _option("replies", Type.REPLIES), icon="square"),
    _row("Session", "hard-stop", noop("Move the hard stop"), noop("Let the session end at another time."), sessions.move_hard_stop, _time("time", meant.sitting, option=False, required=True), icon="clock"),
    _row("Session", "preside", noop("Who presides"), noop("Let somebody take the chair."), roles.preside, _needs("who", Type.CHAIR), _option("as", Type.PRESIDES_AS, key="role"), _option("person", Type.YES_NO), icon="landmark"),
    _row("Item", "take-up", noop("Take up"), noop("Take up an item; the open one is suspended."), sessions.take_up, _ITEM, icon="folder-open"),
    _row("Item", "segment", noop("Segment"), noop("Enter another segment of the open item."), sessions.begin_segment, _needs("name", Type.TEXT), icon="chevrons-right"),
    _row("Item", "next-segment", noop("Next segment"), noop("Enter the segment that follows the present one of the open item."), sessions.begin_next_segment, icon="skip-forward"),
    _row("Item", "suspend-item", noop("Suspend the item"), noop("Suspend the open item; its list stays."), sessions.suspend_item, icon="pause"),
    _row("Item", "close-item", noop("Close the item"), noop("Close the open item, and say what becomes of the waiting."), sessions.close_item, _option("waiting", Type.WAITING), icon="check"),
    _row("Item", "plan", noop("Change the plan"), noop("Plan an item for another time, place or length; those that follow on move with it."), plan.plan_item, _ITEM, _time("start", meant.planned), _option("minutes", Type.MINUTES), _option("after", Type.ITEM), _option("session", Type.NUMBER), _option("fixed", Type.YES_NO), icon="calendar-clock"),
    _row("Item", "insert-item", noop("Insert an item"), noop("Put a new item into the agenda, behind the open one unless told otherwise."), plan.insert_item, _needs("title", Type.TEXT), _time("start", meant.planned), _option("minutes", Type.MINUTES), _option("after", Type.ITEM), _option("session", Type.NUMBER), _option("fixed", Type.YES_NO), _option("code", Type.TEXT), _option("label", Type.TEXT), icon="plus"),
    _row("Item", "skip-item", noop("Skip"), noop("Leave an item out; those that follow on close up."), plan.skip_item, _ITEM, icon="skip-forward"),
    _row("Item", "unskip-item", noop("Back in the plan"), noop("Take a skipped item back into the plan, at its time."), plan.unskip_item, _ITEM, icon="rotate-ccw"),
    _row("Item", "rename-item", noop("Rename an item"), noop("Give an item another title, and a short one for the screens."), plan.rename_item, _ITEM, _needs("title", Type.TEXT), _option("short", Type.TEXT), icon="pencil"),
    _row("Item", "role", noop("Name a role"), noop("Name who coordinates, presents or facilitates an item."), roles.name_role, _ITEM, _needs("role", Type.ROLE), Parameter(name="who", type=Type.DELEGATIONS, required=False), icon="user-check"),
    _row("List", "request", noop("Add to the list"), noop("Add a delegation to the list of speakers."), _request, _needs("who", Type.DELEGATION), *_WISH, icon="list-plus"),
    _row("List", "amend", noop("Amend"), noop("Change what a waiting request says of itself."), _amend, _REQUEST, *_WISH, icon="file-text"),
    _row("List", "withdraw", noop("Withdraw"), noop("Take a request off the list; it stays in the record."), lists.withdraw, _REQUEST, icon="x"),
    _row("List", "absent", noop("Absent"), noop("Mark a delegation as not in the room."), lists.absent, _MAY_REQUEST, icon="user-x"),
    _row("List", "restore", noop("Back in the room"), noop("Put an absent delegation first in its class."), lists.restore, _REQUEST, icon="user-check"),
    _row("List", "move", noop("Move"), noop("Put a request at a position; it is pinned there."), lists.move, _REQUEST, _needs("position", Type.NUMBER), icon="arrow-up"),
    _row("List", "unpin", noop("Unpin"), noop("Let a request wait where the rules put it."), lists.unpin, _REQUEST, icon="pin-off"),
    _row("List", "exchange", noop("Exchange"), noop("Let two waiting requests take each other's place."), lists.exchange, _needs("first", Type.REQUEST), _needs("second", Type.REQUEST), icon="arrow-left-right"),
    _row("List", "speaks-next", noop("Speaks next"), noop("Let a request speak next by courtesy of the chair."), lists.speaks_next, _REQUEST, Parameter(name="why", type=Type.TEXT, option=True), icon="chevrons-up"),
    _row("List", "admit", noop("Admit"), noop("Let Next reach a request that was asked after closing."), lists.admit, _REQUEST, icon="check"),
    _row("List", "close-list", noop("Close the list"), noop("Take no new statements from the room."), lists.close_list, _MAY_ITEM, icon="lock"),
    _row("List", "open-list", noop("Open the list"), noop("Open the list of speakers again."), lists.open_list, _MAY_ITEM, icon="unlock"),
    _row("List", "in-writing", noop("Take in writing"), noop("Take requests off the list; their statements are received in writing."), sessions.take_in_writing, _needs("requests", Type.REQUESTS), icon="file-text"),
    _row("List", "clear-list", noop("Clear the list"), noop("Take everybody off the list; what was said stays."), lists.clear_list, _MAY_ITEM, icon="eraser"),
    _row("Item", "set-precedence", noop("Precedence"), noop("Give an item its own order of classes; the new order is shown before it is applied."), lists.set_precedence, _ITEM, Parameter(name="classes", type=Type.CLASSES, required=False), keys="Ctrl+Shift+O", icon="list-ordered"),
    _row("Floor", "call", noop("Call"), noop("Name the next speaker; no clock runs yet."), speaking.call, _MAY_REQUEST, icon="megaphone"),
    _row("Floor", "begin", noop("Begin"), noop("Let the called speaker begin."), speaking.begin, icon="play"),
    _row("Floor", "give-floor", noop("Next"), noop("Give the floor to the next, or to the one named."), speaking.give_floor, _MAY_REQUEST, icon="mic"),
    _row("Floor", "pause", noop("Pause"), noop("Let the speaker's clock stand still."), speaking.pause, icon="pause"),
    _row("Floor", "resume", noop("Resume"), noop("Let the paused speaker go on."), speaking.resume, icon="play"),
    _row("Floor", "end", noop("End"), noop("End the one who speaks."), speaking.end, icon="square"),
    _row("Floor", "add-time", noop("Add time"), noop("Change the limit of the speaker by seconds."), speaking.add_time, _needs("seconds", Type.SECONDS), icon="timer"),
    _row("Floor", "started-ago", noop("Started earlier"), noop("Say how many seconds ago the speaker began."), speaking.started_ago, _needs("seconds", Type.SECONDS), icon="history"),
    _row("Floor", "leave-out", noop("Leave time out"), noop("Leave so many seconds out of the speaker's time, or a statement's, for a clock that jumped."), speaking.leave_out, _needs("seconds", Type.SECONDS), _option("statement", Type.STATEMENT), icon="timer-reset"),
    _row("Floor", "bring-back", noop("Bring back"), noop("Let the one who spoke last wait again, first."), lists.bring_back, icon="reply"),
    _row("Floor", "set-limit", noop("Set a limit"), noop("Set the limit of a capacity or kind, in seconds."), speaking.set_limit, _needs("capacity", Type.LIMIT), _needs("seconds", Type.SECONDS), _ITEM_OPTION, icon="timer"),
    _row("Record", "state", noop("The President stated"), noop("Note what the President stated on a point of order."), record.state, _REQUEST, _TEXT, icon="gavel"),
    _row("Record", "chair-says", noop("From the chair"), noop("Note what was said from the chair."), record.chair_says, _TEXT, keys="Ctrl+Shift+R", icon="message-square"),
    _row("Record", "decide", noop("Conclusion"), noop("Note a conclusion of the President, or a decision."), record.decide, _TEXT, _ITEM_OPTION, icon="check"),
    _row("Record", "recommend", noop("Suggestion"), noop("Note a suggestion that was made."), record.recommend, _TEXT, _option("by", Type.DELEGATION), _option("topic", Type.TEXT), _option("for", Type.TEXT, key="addressee"), _ITEM_OPTION, icon="flag"),
    _row("Record", "document", noop("Document"), noop("Note a document of an item by its symbol."), noting.document, _ITEM, _needs("symbol", Type.TEXT), _may("path", Type.FILE), _option("title", Type.TEXT), icon="file-text"),
    _row("Record", "gist", noop("Gist"), noop("Write the gist of a statement."), record.gist, _STATEMENT, _TEXT, _option("revision", Type.NUMBER), icon="file-text"),
    _row("Record", "point", noop("Key point"), noop("Note a key point of a statement."), record.point, _STATEMENT, _TEXT, _option("lap", Type.NUMBER), _option("as", Type.ASPECT, key="aspect"), icon="list-plus"),
    _row("Record", "tag", noop("Tag"), noop("Add tags to a statement."), record.tag, _STATEMENT, _needs("tags", Type.TEXTS), icon="flag"),
    _row("Record", "untag", noop("Remove tags"), noop("Take tags off a statement."), noting.untag, _STATEMENT, _needs("tags", Type.TEXTS), icon="tag"),
    _row("Record", "unpoint", noop("Remove a key point"), noop("Take a key point off a statement, by its number."), noting.unpoint, _STATEMENT, _needs("number", Type.NUMBER), _option("text", Type.TEXT), icon="x"),
    _row("Record", "topic", noop("Topics"), noop("File a statement under exactly these topics."), noting.topic, _STATEMENT, Parameter(name="topics", type=Type.TEXTS, required=False), icon="bookmark"),
    _row("Record", "language", noop("Language"), noop("Note the language of a statement."), noting.language, _STATEMENT, _needs("language", Type.LANGUAGE), icon="languages"),
    _row("Record", "receive", noop("Text received"), noop("Keep the text of a statement inside the file."), noting.receive, _STATEMENT, _needs("path", Type.FILE), _option("title", Type.TEXT), icon="paperclip"),
    _row("Record", "check-delivery", noop("Check against delivery"), noop("Mark a text as to be checked against what was said, or as checked."), noting.check_delivery, _STATEMENT, Parameter(name="wanted", type=Type.YES_NO, required=False), icon="file-check"),
    _row("Record", "split", noop("Split"), noop("Make two statements of one, at a time in between."), correcting.split, _STATEMENT, _time("at", meant.spoken, required=True), _option("who", Type.DELEGATION), _option("capacity", Type.CAPACITY), icon="scissors"),
    _row("Record", "merge", noop("Merge"), noop("Make one statement of two of the same speaker."), correcting.merge, _STATEMENT, _needs("other", Type.STATEMENT), icon="repeat"),
    _row("Record", "strike", noop("Strike"), noop("Strike a remark, suggestion or conclusion noted by mistake; it stays in the trail."), correcting.strike, _needs("entry", Type.ENTRY), icon="eraser"),
    _row("Record", "reinstate", noop("Reinstate"), noop("Let an entry that was struck stand again."), correcting.reinstate, _needs("entry", Type.ENTRY), icon="rotate-ccw"),
    _row("Record", "correct", noop("Correct"), noop("Correct the record of a statement; the original stays."), record.correct, _STATEMENT, _option("who", Type.DELEGATION), _option("capacity", Type.CAPACITY), _time("begin", meant.spoken), _time("end", meant.spoken), _option("asked-by", Type.DELEGATION), icon="history"),
    _row("Record", "place-text", noop("Place a text"), noop("Put what was typed on a statement that is no longer in the log on another."), placing.place_text, _needs("source", Type.GONE), _STATEMENT, icon="corner-up-left"),
    _row("Record", "leave-text", noop("Leave a text"), noop("Leave what was typed on a statement that is no longer in the log in the trail."), placing.leave_text, _needs("source", Type.GONE), icon="list-x"),
    _row("Record", "written", noop("Written statement"), noop("Note a statement that was handed in only."), record.written, _needs("who", Type.DELEGATION), _ITEM_OPTION, icon="file-text"),
    _row("Record", "present", noop("Present"), noop("Note who is in the room."), _attend, _needs("who", Type.DELEGATIONS), icon="users"),
    _row("Record", "left", noop("Left"), noop("Note who has left."), _leave, _needs("who", Type.DELEGATIONS), icon="user-x"),
    _row("List", "add-speaker", noop("New speaker"), noop("Enter a speaker who is not on the roll, and let them wait for the floor where that is asked for."), _add_speaker, _needs("name", Type.TEXT), _option("category", Type.CATEGORY), _option("request", Type.YES_NO), _ITEM_OPTION, _option("capacity", Type.CAPACITY), _option("kind", Type.KIND), _option("on-behalf-of", Type.TEXT), icon="plus"),
    _row("List", "rename", noop("Rename"), noop("Give a delegation another name or category."), record.rename, _needs("who", Type.DELEGATION), _may("name", Type.TEXT), _option("category", Type.CATEGORY), icon="users"),
    _row("Record", "clock-was", noop("The clock was wrong"), noop("Put the times of what was recorded right, by so many seconds that the clock was ahead; with a minus, behind."), _on_trail, _needs("seconds", Type.CLOCK_ERROR), _option("since", Type.EVENT), _option("until", Type.EVENT), icon="clock"),
    _row("Record", "finalise", noop("Finalise the minutes"), noop("Make the record as it stands a version of the minutes."), _on_trail, _option("language", Type.MINUTES_LANGUAGE), _option("order", Type.ORDER), _option("despite", Type.TEXT), icon="file-check"),
    _row("Edit", "undo", noop("Undo"), noop("Take back your last act of floor, list or plan."), _on_trail, keys="Ctrl+Z", icon="undo-2"),
    _row("Edit", "undo-floor", noop("Undo of the floor"), noop("Take back your last act of the floor, whatever was done to lists, limits and texts since."), _on_trail, keys="F9", icon="undo-2"),
    _row("Edit", "redo", noop("Redo"), noop("Bring back the act that you undid last."), _on_trail, keys="Ctrl+Shift+Z", icon="redo-2"),
)
# fmt: on
