"""The list of speakers: asking for the floor, and every way the chair changes the order."""

from dataclasses import replace

from facilitator.core import speakers
from facilitator.core.acts.asking import again_addressed, refuse_double
from facilitator.core.acts.course import Course
from facilitator.core.acts.seconds import waiting_or_called
from facilitator.core.agenda import PrecedenceSet
from facilitator.core.floor import StatementVoided
from facilitator.core.ids import ItemCode, Refused, RequestId, StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.order import SPEAKS_NEXT, must_be_admitted, rules_of
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.saying import refused, tr
from facilitator.core.sorting import place
from facilitator.core.speakers import INTERRUPTING, Departure, Request, marked_absent, marked_back, without
from facilitator.core.wishes import waits_already


def withdraw(course: Course, *, request: RequestId) -> None:
    """Take a request off the list; it stays in the record."""
    _, leaving = course.meeting.asking(request) or course.waiting(request)
    course.let_go(leaving, Departure.WITHDRAWN)


def absent(course: Course, *, request: RequestId | None = None) -> None:
    """Mark a delegation as not in the room: waiting, called, or given the floor by mistake (FLOOR 3.12)."""
    called, speaker = course.meeting.called, course.meeting.speaker
    if request is None:
        if called is None and speaker is None:
            raise refused("Nobody is called and nobody has the floor. Name the request that is absent.")
        request = called.id if called is not None else (speaker.request if speaker is not None else None)
    if speaker is not None and speaker.request == request:
        _void(course, speaker.id)
        return
    if called is not None and called.id == request:
        missing = called
    else:
        missing = course.waiting(request or RequestId(0))[1]
        if missing.absent:
            return
    item = course.meeting.items[missing.item]
    before = place(rules_of(course.meeting, item), item.waiting, marked_absent(missing))
    course.add(speakers.MarkedAbsent(request=missing.id, before=before))
    course.follow(item.code, missing.id)


def _void(course: Course, statement: StatementId) -> None:
    begun = course.meeting.statement(statement)
    if begun is not None and (begun.gist or begun.points or begun.documents):
        name = course.meeting.roster.name(begun.who)
        raise refused(
            "What {name} said is noted: only who does not come is absent. End the statement instead.", name=name
        )
    item = course.item(begun.item if begun else None)
    request = speakers.find(item.served, (begun.request if begun else None) or RequestId(0))
    if begun is None or request is None:
        raise refused("This statement was not begun from the list, so it cannot wait again. End it instead.")
    refuse_double(course, item, request)
    before = place(rules_of(course.meeting, item), item.waiting, marked_absent(request))
    course.add(StatementVoided(statement=statement, before=before))
    course.follow(item.code, request.id)
    course.drop_questions()


def restore(course: Course, *, request: RequestId) -> None:
    """Put an absent delegation that is back first in its class."""
    item, back = course.waiting(request)
    if not back.absent:
        return
    before = place(rules_of(course.meeting, item), item.waiting, marked_back(back, course.now))
    course.add(speakers.RequestRestored(request=request, before=before))
    course.follow(item.code, request)


def move(course: Course, *, request: RequestId, position: int) -> None:
    """Put a request at a position, 1 first; it is pinned there (FLOOR 3.3)."""
    item, moved = course.waiting(request)
    others = without(item.waiting, request)
    if not 1 <= position <= len(item.waiting):
        raise refused(
            "There is no position {position} under {label}: choose 1 to {n}.",
            position=position,
            label=item.plan.label,
            n=len(item.waiting),
        )
    if moved.pinned and item.waiting[position - 1].id == request:
        return
    before = others[position - 1].id if position <= len(others) else None
    course.add(speakers.RequestMoved(request=request, before=before))
    course.follow(item.code, request)


def unpin(course: Course, *, request: RequestId) -> None:
    """Let a request wait where the rules put it again."""
    item, loose = course.waiting(request)
    if not loose.pinned:
        return
    before = place(rules_of(course.meeting, item), item.waiting, replace(loose, pinned=False))
    course.add(speakers.RequestUnpinned(request=request, before=before))
    course.follow(item.code, request)


def exchange(course: Course, *, first: RequestId, second: RequestId) -> None:
    """Let two waiting requests of one item take each other's place; both are pinned."""
    item, one = course.waiting(first)
    other_item, other = course.waiting(second)
    if first == second:
        raise refused("A request cannot take its own place. Name two requests.")
    if item.code != other_item.code:
        raise refused(
            "{name} waits under {label}, {name2} under {label2}: only two on one list can exchange places.",
            name=course.name(one),
            label=item.plan.label,
            name2=course.name(other),
            label2=other_item.plan.label,
        )
    course.add(speakers.RequestsExchanged(first=first, second=second))
    course.follow(item.code, first)
    course.follow(item.code, second)


def speaks_next(course: Course, *, request: RequestId, why: str) -> None:
    """Let a request speak next by courtesy of the chair; interruptions still come before it."""
    item, chosen = course.waiting(request)
    why = why.strip() or SPEAKS_NEXT
    others = without(item.waiting, request)
    first = next((r.id for r in others if r.kind not in INTERRUPTING), None)
    stands = speakers.inserted(others, chosen, first) == item.waiting
    if stands and chosen.pinned and chosen.courtesy == why and not chosen.absent:
        return
    course.add(speakers.SpeaksNext(request=request, why=why, before=first))
    course.follow(item.code, request)


def admit(course: Course, *, request: RequestId) -> None:
    """Let Next reach a request that was asked after closing, or a reply that is kept for the end of the session."""
    if must_be_admitted(course.meeting, course.waiting(request)[1]):
        course.add(speakers.RequestAdmitted(request=request))


def close_list(course: Course, *, item: ItemCode | None = None) -> None:
    """Close the list of speakers of an item to new statements from the room."""
    state = course.item(item)
    if state.list_open:
        course.add(speakers.ListClosed(item=state.code))


def open_list(course: Course, *, item: ItemCode | None = None) -> None:
    """Open the list of speakers of an item again."""
    state = course.item(item)
    if not state.list_open:
        course.add(speakers.ListOpened(item=state.code))


def clear_list(course: Course, *, item: ItemCode | None = None) -> None:
    """Take everybody off a list; what was said stays, and who waited stays in the record as cleared."""
    for request in course.item(item).waiting:
        course.add(speakers.RequestLeft(request=request.id, how=Departure.CLEARED))


def clearing_words(meeting: Meeting) -> str:
    """Say how many clearing the list of the open item would take off it."""
    item = meeting.current
    if item is None or not item.waiting:
        return ""
    count, label = len(item.waiting), item.plan.label
    if count == 1:
        return tr("One delegation waits under {label}, and would be taken off the list.", label=label)
    return tr("{count} wait under {label}, and all would be taken off the list.", count=count, label=label)


def bring_back(course: Course) -> None:
    """Let the one who spoke last wait again, first and pinned; the statement stays (FLOOR 5)."""
    item = course.open_item()
    ended = [s for s in item.statements if s.end is not None and s.request is not None]
    if not ended:
        raise refused(
            "Nobody has spoken under this item yet: there is nobody to bring back. "
            "Add the delegation to the list instead."
        )
    # questions put during a statement end with it
    last = max(ended, key=lambda s: (s.end, s.kind not in INTERRUPTING, s.id))
    again = Request(
        id=RequestId(course.meeting.last_request + 1),
        item=item.code,
        who=last.who,
        capacity=last.capacity,
        kind=last.kind,
        asked=course.now,
        to=last.to,
        on_behalf_of=last.on_behalf_of,
        aligned=last.aligned,
        joint=last.joint,
        person=last.person,
        level=last.level,
        gender=last.gender,
        topic=last.topic,
        admitted=True,
        pinned=True,
        moved=course.now,
    )
    again = again_addressed(course, item, again)
    same = waits_already(course.meeting.roster, again, waiting_or_called(course.meeting, item))
    if same is not None:
        name = course.name(same)
        raise Refused(
            tr("{name} is called already. Begin.", name=name)
            if same is course.meeting.called
            else tr(
                "{name} already waits at position {position}. Move that request instead.",
                name=name,
                position=item.waiting.index(same) + 1,
            )
        )
    course.add(speakers.FloorRequested(request=again, before=item.waiting[0].id if item.waiting else None))


def set_precedence(course: Course, *, item: ItemCode, classes: tuple[str | PrecedenceClass, ...] = ()) -> None:
    """Give an item its own precedence, first class first; with no classes it has the definition's again (FLOOR 3.4).

    It belongs to the segment that the item is in, and before the item is taken up to its first. A class is named where
    it is known, or given whole where it is new or changed.
    """
    state = course.item(item)
    segment, now = state.ruling_segment, rules_of(course.meeting, state).classes
    known: dict[str, PrecedenceClass] = {
        c.name: c for c in (*course.meeting.definition.precedence, *(segment.precedence if segment else ()), *now)
    }
    unknown = [c for c in classes if isinstance(c, str) and c not in known]
    if unknown:
        raise refused(
            "There is no class “{unknown}”: choose from {join}, or write a new one as name=WHO.",
            unknown=unknown[0],
            join=", ".join(known),
        )
    wanted = tuple(dict.fromkeys(known[c] if isinstance(c, str) else c for c in classes))
    called = [c.name for c in wanted]
    twice = next((name for name in called if not name or called.count(name) > 1), None)
    if twice is not None:
        raise Refused(
            tr("Two classes are called “{twice}”. Give one another name.", twice=twice)
            if twice
            else tr("A class needs a name.")
        )
    before = state.precedence if state.ruling is None else state.segment_precedence.get(state.ruling, state.precedence)
    if wanted != before:
        course.add(PrecedenceSet(item=item, classes=wanted, segment=state.ruling))
        course.sort(item)
