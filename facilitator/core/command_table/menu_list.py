"""The rows of the menu List."""

from collections.abc import Mapping
from datetime import datetime

from facilitator.core.acts import advancing, asking, correcting, lists, record, sessions
from facilitator.core.acts.asking import Wish
from facilitator.core.acts.course import Course
from facilitator.core.clock import duration_label
from facilitator.core.command_table import parts as p
from facilitator.core.command_table.spec import Asks, Confirmation, MenuForm, MenuPlace, Selected, Spec
from facilitator.core.command_table.subjects import (
    ANY_ITEM,
    NOBODY_WAITS,
    NOTHING,
    OPEN_LINE,
    everybody,
    expected_in_the_room,
    not_alone,
    or_called,
    or_heard,
    requests,
    waiting,
)
from facilitator.core.command_table.ways import AT_ONCE, NEEDED, as_it_stands, never
from facilitator.core.delegations import Category
from facilitator.core.ids import DelegationCode, ItemCode, LineNumber, RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.order import must_be_admitted
from facilitator.core.parameters import Parameter, Type
from facilitator.core.saying import noop, refused, tr


def _settle_line(
    course: Course, *, line: LineNumber, who: DelegationCode, item: ItemCode | None = None, **said: object
) -> None:
    advancing.settle_line(course, line=line, who=who, item=item, wish=_wish(said))


# seconds: the walk to the microphone. A floor given by mistake is noticed by then; after that somebody has spoken
NOT_COME_SECONDS = 45


def _request(course: Course, *, who: DelegationCode, item: ItemCode | None = None, **said: object) -> None:
    asking.request_floor(course, who=who, item=item, wish=_wish(said))


def _amend(course: Course, *, request: RequestId, item: ItemCode | None = None, **said: object) -> None:
    found = course.meeting.waiting(request)
    if item is not None and found is not None and found[0].code != item:
        raise refused("A request stays on its item. Withdraw it and ask again under the other.")
    correcting.amend(course, request=request, wish=_wish(said))


def _wish(said: Mapping[str, object]) -> Wish:
    return Wish(**said)  # type: ignore[arg-type]


def _add_speaker(
    course: Course,
    *,
    name: str,
    category: Category | None = None,
    request: bool = False,
    item: ItemCode | None = None,
    **said: object,
) -> None:
    who = record.add_speaker(course, name=name, category=category)
    if request or item is not None or said:
        asking.request_floor(course, who=who, item=item, wish=_wish(said))


def _has_spoken(meeting: Meeting, now: datetime) -> str:
    """Explain why the menu does not offer to void a statement that has lasted a while; the command line still can."""
    speaker = meeting.speaker
    if speaker is None or meeting.called is not None or speaker.spoken(now) <= NOT_COME_SECONDS:
        return ""
    name, duration = meeting.roster.name(speaker.who), duration_label(speaker.spoken(now))
    return tr(
        "{name} has spoken for {duration}: only who does not come is absent. End the statement instead.",
        name=name,
        duration=duration,
    )


# fmt: off
ROWS = (
    Spec(menu="List", name="request", label=noop("Add to the list"), icon="list-plus", sentence=noop("Add a delegation to the list of speakers."),
         does=_request, parameters=(p.needs("who", Type.DELEGATION), *p.WISH), about=NOTHING, tried=never, asks=NEEDED, locked=False, covered_by="quick-entry"),
    Spec(menu="List", name="amend", label=noop("Amend"), icon="file-text", sentence=noop("Change what a request says of itself; where it has had the floor, what its statement says."),
         does=_amend, parameters=(p.REQUEST, *p.WISH), about=requests(or_heard, none=NOBODY_WAITS, selected=Selected.MORE, row=MenuPlace(place=30, shown=MenuForm.CHOICES)), tried=never, asks=NEEDED, locked=False),
    Spec(menu="List", name="withdraw", label=noop("Withdraw"), icon="x", sentence=noop("Take a request off the list; it stays in the record."),
         does=lists.withdraw, parameters=(p.REQUEST,), about=requests(or_called, none=NOBODY_WAITS, selected=Selected.AT_ONCE, row=MenuPlace(place=41, label=noop("Withdraw"), icon="x")), tried=never, asks=NEEDED, locked=True),
    Spec(menu="List", name="absent", label=noop("Absent"), icon="user-x", sentence=noop("Mark a delegation as not in the room."),
         does=lists.absent, parameters=(p.MAY_REQUEST,), about=requests(expected_in_the_room, none=NOBODY_WAITS, selected=Selected.AT_ONCE, row=MenuPlace(place=20, label=noop("Absent"), icon="mic-off")), tried=as_it_stands, asks=AT_ONCE, locked=False, unless=_has_spoken),
    Spec(menu="List", name="restore", label=noop("Back in the room"), icon="user-check", sentence=noop("Put an absent delegation first in its class."),
         does=lists.restore, parameters=(p.REQUEST,), about=requests(waiting(lambda _, r: r.absent), none=noop("Nobody is marked absent."), selected=Selected.AT_ONCE, row=MenuPlace(place=21, label=noop("Is back"), icon="corner-up-left")), tried=never, asks=NEEDED, locked=False),
    Spec(menu="List ▸ Order", name="move", label=noop("Move"), icon="arrow-up", sentence=noop("Put a request at a position; it is pinned there."),
         does=lists.move, parameters=(p.REQUEST, p.needs("position", Type.NUMBER)), about=requests(everybody, none=NOBODY_WAITS, selected=Selected.MORE, row=MenuPlace(place=10, shown=MenuForm.STEPS)), tried=never, asks=NEEDED, locked=False),
    Spec(menu="List ▸ Order", name="unpin", label=noop("Unpin"), icon="pin-off", sentence=noop("Let a request wait where the rules put it."),
         does=lists.unpin, parameters=(p.REQUEST,), about=requests(waiting(lambda _, r: r.pinned), none=noop("Nobody who waits is pinned."), selected=Selected.AT_ONCE, row=MenuPlace(place=12, label=noop("Unpin"), icon="pin-off")), tried=never, asks=NEEDED, locked=False),
    Spec(menu="List ▸ Order", name="exchange", label=noop("Exchange"), icon="arrow-left-right", sentence=noop("Let two waiting requests take each other's place."),
         does=lists.exchange, parameters=(p.needs("first", Type.REQUEST), p.needs("second", Type.REQUEST)), about=requests(not_alone, none=noop("There are no two on one list to exchange places."), selected=Confirmation(words=noop("With whom does {name} exchange places?")), row=MenuPlace(place=11, label=noop("Exchange with…"), icon="arrow-left-right")), tried=never, asks=NEEDED, locked=False),
    Spec(menu="List ▸ Order", name="speaks-next", label=noop("Speaks next"), icon="chevrons-up", sentence=noop("Let a request speak next by courtesy of the chair."),
         does=lists.speaks_next, parameters=(p.REQUEST, Parameter(name="why", type=Type.TEXT, option=True)), about=requests(everybody, none=NOBODY_WAITS, selected=Confirmation(words=noop("Why does {name} speak next? The reason is shown in the list."), usual=noop("Minister")), row=MenuPlace(place=2, label=noop("Speaks next…"), icon="arrow-up-to-line")), tried=never, asks=NEEDED, locked=False),
    Spec(menu="List ▸ After closing", name="admit", label=noop("Admit"), icon="check", sentence=noop("Let Next reach a request that was asked after closing."),
         does=lists.admit, parameters=(p.REQUEST,), about=requests(waiting(must_be_admitted), none=noop("Nobody who waits has to be admitted."), selected=Selected.AT_ONCE, row=MenuPlace(place=22, label=noop("Admit"), icon="check")), tried=never, asks=NEEDED, locked=False),
    Spec(menu="List", name="close-list", label=noop("Close the list"), icon="lock", sentence=noop("Take no new statements from the room."),
         does=lists.close_list, parameters=(p.MAY_ITEM,), about=ANY_ITEM, tried=as_it_stands, asks=AT_ONCE, locked=True, already=noop("The list is closed already.")),
    Spec(menu="List", name="open-list", label=noop("Open the list"), icon="unlock", sentence=noop("Open the list of speakers again."),
         does=lists.open_list, parameters=(p.MAY_ITEM,), about=ANY_ITEM, tried=as_it_stands, asks=AT_ONCE, locked=True, already=noop("The list is open already.")),
    Spec(menu="List ▸ After closing", name="in-writing", label=noop("Take in writing"), icon="file-text", sentence=noop("Take requests off the list; their statements are received in writing."),
         does=sessions.take_in_writing, parameters=(p.needs("requests", Type.REQUESTS),), about=requests(everybody, none=NOBODY_WAITS, selected=Selected.AT_ONCE, row=MenuPlace(place=40, label=noop("Take in writing"), icon="file-text")), tried=never, asks=NEEDED, locked=True),
    Spec(menu="List ▸ After closing", name="clear-list", label=noop("Clear the list"), icon="eraser", sentence=noop("Take everybody off the list; what was said stays."),
         does=lists.clear_list, parameters=(p.MAY_ITEM,), about=ANY_ITEM, tried=as_it_stands, asks=Asks(when=lambda m: m.current is not None and bool(m.current.waiting), tells=lists.clearing_words), locked=True, danger=True, already=NOBODY_WAITS),
    Spec(menu="List", name="add-speaker", label=noop("New speaker"), icon="plus", sentence=noop("Enter a speaker who is not on the roll, and let them wait for the floor where that is asked for."),
         does=_add_speaker, parameters=(p.needs("name", Type.TEXT), p.option("category", Type.CATEGORY), p.option("request", Type.YES_NO), p.OF_ITEM, p.CAPACITY, p.KIND, p.ON_BEHALF_OF), about=NOTHING, tried=never, asks=NEEDED, locked=False),
    Spec(menu="List ▸ Advance requests", name="settle-line", label=noop("Settle a line"), icon="check", sentence=noop("Make a request of a line of an advance list that was not understood."),
         does=_settle_line, parameters=(p.needs("line", Type.LINE), p.needs("who", Type.DELEGATION), *p.WISH), about=OPEN_LINE, tried=never, asks=NEEDED, locked=False),
    Spec(menu="List ▸ Advance requests", name="leave-line", label=noop("Leave a line"), icon="x", sentence=noop("Leave a line of an advance list that was not understood, with the reason, which stands in the trail."),
         does=advancing.leave_line, parameters=(p.needs("line", Type.LINE), Parameter(name="why", type=Type.TEXT, option=True)), about=OPEN_LINE, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Record ▸ Roll", name="rename", label=noop("Rename"), icon="users", sentence=noop("Give a delegation another name or category."),
         does=record.rename, parameters=(p.needs("who", Type.DELEGATION), p.may("name", Type.TEXT), p.option("category", Type.CATEGORY)), about=NOTHING, tried=never, asks=NEEDED, locked=True),
)
# fmt: on
