"""The course of one act: its events in order, and the state each of them leads to."""

from collections.abc import Mapping
from datetime import datetime

from facilitator.core.events import evolve
from facilitator.core.floor import Called, CallReturned, StatementEnded
from facilitator.core.ids import ItemCode, Refused, RequestId, StatementId
from facilitator.core.meeting import Event, ItemState, Meeting
from facilitator.core.order import rules_of
from facilitator.core.precedence import is_presentation
from facilitator.core.saying import noop, refused, tr
from facilitator.core.sorting import place_again, released, sorted_again, with_followers
from facilitator.core.speakers import Departure, Kind, ListSorted, Request, RequestLeft

_LEFT: Mapping[Departure, str] = {
    Departure.WITHDRAWN: noop("Request {wanted} does not wait: {name} was withdrawn from the list."),
    Departure.CLEARED: noop("Request {wanted} does not wait: the list with {name} on it was cleared."),
    Departure.DROPPED: noop("Request {wanted} does not wait: that of {name} was dropped."),
    Departure.WRITTEN: noop("Request {wanted} does not wait: the statement of {name} is received in writing."),
    Departure.NOT_REACHED: noop("Request {wanted} does not wait: {name} was not reached."),
}


class Course:
    """Collects the events of one act; each is decided on the state after the earlier ones. Local to one decision.

    Besides the trail it is the only mutable object in the core.
    """

    __slots__ = ("events", "meeting", "now")

    def __init__(self, meeting: Meeting, now: datetime) -> None:
        self.meeting = meeting
        self.now = now
        self.events: list[Event] = []

    def add(self, event: Event) -> None:
        """Append an event to the act, and apply it to the state."""
        self.events.append(event)
        self.meeting = evolve(self.meeting, event, self.now)

    def done(self) -> tuple[Event, ...]:
        """Give the events of the act."""
        return tuple(self.events)

    def name(self, request: Request) -> str:
        """Give the printed name of the delegation that asked."""
        return self.meeting.roster.name(request.who)

    def item(self, code: ItemCode | None) -> ItemState:
        """Give the named item, else the open one. Raises Refused where neither is there."""
        if code is None and self.meeting.current is None:
            raise refused("No item is open. Take up an item first, or name one.")
        if code is None:
            return self.open_item()
        if code not in self.meeting.items:
            raise refused("There is no item “{code}” on the agenda.", code=code)
        return self.meeting.items[code]

    def open_item(self) -> ItemState:
        """Give the open item. Raises Refused where there is none."""
        if self.meeting.current is None:
            raise refused("No item is open. Take up an item first.")
        return self.meeting.current

    def waiting(self, wanted: RequestId) -> tuple[ItemState, Request]:
        """Give a waiting request and its item. Raises Refused where it does not wait."""
        found = self.meeting.waiting(wanted)
        if found is None:
            raise Refused(self._not_waiting(wanted))
        return found

    def _not_waiting(self, wanted: RequestId) -> str:
        called = self.meeting.called
        if called is not None and called.id == wanted:
            return tr("Request {wanted} does not wait: {name} is called.", wanted=wanted, name=self.name(called))
        for item in self.meeting.items.values():
            for request in item.served:
                if request.id == wanted:
                    name = self.name(request)
                    return tr("Request {wanted} does not wait: {name} had the floor on it.", wanted=wanted, name=name)
            for gone in item.departed:
                if gone.request.id == wanted:
                    return tr(_LEFT[gone.how], wanted=wanted, name=self.name(gone.request))
        return tr(
            "Request {wanted} does not wait: no request has that number. Look at the list, and name one that waits.",
            wanted=wanted,
        )

    def refuse_while_speaking(self, sentence: str, **values: object) -> None:
        """Refuse an act that is impossible while somebody speaks, with a sentence that has a place for the `name`."""
        speaker = self.meeting.speaker
        if speaker is not None and not speaker.paused:
            name = self.meeting.roster.name(speaker.who)
            raise Refused(tr(sentence, name=name, **values))

    def return_call(self) -> None:
        """Put a called speaker who has not begun back on the list, where it waited, by the rules as they are now."""
        holder = self.meeting.floor.holder
        if isinstance(holder, Called):
            item = self.meeting.items[holder.request.item]
            before = place_again(rules_of(self.meeting, item), item.waiting, holder.request, holder.before)
            self.add(CallReturned(request=holder.request.id, before=before))
            self.follow(item.code, holder.request.id)

    def end(self, statement: StatementId) -> None:
        """End a statement, and with it what was asked during it (FLOOR 3.16)."""
        self.add(StatementEnded(statement=statement))
        self.drop_questions()

    def drop_questions(self) -> None:
        """Drop the waiting questions and answers once those to whom the questions were put have ended."""
        item = self.meeting.current
        if item is None or self.meeting.speaker is not None or self.meeting.floor.interrupted:
            return
        for request in item.waiting:
            if request.kind in (Kind.QUESTION, Kind.ANSWER):
                self.add(RequestLeft(request=request.id, how=Departure.DROPPED))

    def let_go(self, request: Request, how: Departure) -> None:
        """Take a request off the list, together with the requests that depend on it (FLOOR 3.14, 3.16)."""
        self.add(RequestLeft(request=request.id, how=how))
        if request.kind is Kind.QUESTION:
            self.drop_answers(request.item, request.id)
        elif is_presentation(request):
            self.drop_responses(request)

    def drop_responses(self, presentation: Request) -> None:
        """Drop the responses to a withdrawn presentation; comments on it wait as other statements do."""
        for request in self.meeting.items[presentation.item].waiting:
            if request.kind is Kind.RESPONSE and request.to == presentation.id:
                self.add(RequestLeft(request=request.id, how=Departure.DROPPED))
        self.sort(presentation.item)

    def drop_answers(self, code: ItemCode, question: RequestId) -> None:
        """Drop the waiting answers to a request that is no longer a question, or will not be put."""
        for request in self.meeting.items[code].waiting:
            if request.kind is Kind.ANSWER and request.to == question:
                self.add(RequestLeft(request=request.id, how=Departure.DROPPED))

    def follow(self, code: ItemCode, leading: RequestId) -> None:
        """Move answers behind a question that was moved, and (in turn) comments behind their presentation."""
        item = self.meeting.items[code]
        self._order(item, with_followers(rules_of(self.meeting, item), item.waiting, leading))

    def release(self, heard: Request) -> None:
        """Place what belongs to a question or presentation that has the floor next, even if it was pinned."""
        item = self.meeting.items[heard.item]
        self._order(item, released(rules_of(self.meeting, item), item.waiting, heard.id))

    def sort(self, code: ItemCode) -> None:
        """Sort the unpinned entries of a list again after a change of a rule, a capacity or a category."""
        item = self.meeting.items[code]
        self._order(item, sorted_again(rules_of(self.meeting, item), item.waiting))

    def _order(self, item: ItemState, order: tuple[Request, ...]) -> None:
        if order != item.waiting:
            self.add(ListSorted(item=item.code, order=tuple(r.id for r in order)))
