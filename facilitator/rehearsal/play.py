"""The play of a rehearsal: the sessions of a meeting from the first gavel to the last, decided act by act."""

from collections.abc import Callable, Generator, Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from random import Random

from facilitator.core.agenda import Role
from facilitator.core.clock import local_time
from facilitator.core.ids import ItemCode
from facilitator.core.meeting import ItemState, ItemStatus, Meeting, SessionState
from facilitator.core.next_act import floor_act
from facilitator.core.order import is_late, limit_of, next_waiting
from facilitator.core.speakers import Request
from facilitator.rehearsal import texts
from facilitator.rehearsal.cast import Cast, draw_cast
from facilitator.rehearsal.incidents import Incidents
from facilitator.rehearsal.secretary import Secretary
from facilitator.rehearsal.stage import GivenUp, Stage, Step, Steps
from facilitator.rehearsal.turns import Turns

BEFORE_THE_MEETING = timedelta(minutes=3)
BEFORE_THE_BREAK = timedelta(minutes=80)
ROOM_FOR_AN_ITEM = timedelta(minutes=10)
ROOM_FOR_AN_EARLY_ITEM = timedelta(minutes=20)
Whether = Generator[Step, None, bool]


def steps(look: Callable[[], Meeting], rng: Random, start: datetime | None = None) -> Iterator[Step]:
    """Play a meeting step by step, from `start` (UTC) or shortly before its first session.

    `look` gives the state of the meeting as it is when asked. Each step is decided when it is asked for: carry out its
    command at its time, then ask for the next; one that is refused, because other seats may act at the same time, is
    skipped. A step without a command says when to ask again. The same seed and the same meeting give the same steps.
    """
    meeting = look()
    first = meeting.sessions[0].plan.start if meeting.sessions else min(i.start for i in meeting.items.values())
    stage = Stage(look, rng, start or first - BEFORE_THE_MEETING)
    try:
        yield from Play(stage, draw_cast(meeting, rng)).run()
    except GivenUp:
        return


class Play:
    """A whole meeting, session by session and item by item."""

    def __init__(self, stage: Stage, cast: Cast) -> None:
        self._stage = stage
        self._cast = cast
        self._secretary = Secretary(stage)
        self._turns = Turns(stage, cast, self._secretary, Incidents(stage.rng))
        self._begun: set[ItemCode] = set()
        self._paused: set[int] = set()
        for parts in cast.parts.values():
            self._secretary.expects(parts)

    def run(self) -> Steps:
        """Play all sessions that have not been held yet."""
        stage = self._stage
        yield from self._before()
        for session in stage.look().sessions:
            if session.rose is None:
                yield from self._session(session)

    def _before(self) -> Steps:
        """Name the roles that are known in time, and enter what came in before the meeting."""
        stage = self._stage
        named = [code for code, roles in self._cast.roles.items() if roles and stage.rng.random() < 0.7]
        for code in named:
            yield from self._name_roles(code)
        yield from self._secretary.ask_in_advance()
        yield from stage.act("present", who=self._cast.present)

    def _name_roles(self, code: ItemCode) -> Steps:
        for role, who in self._cast.roles[code]:
            if not any(holder.role is role for holder in self._stage.item(code).roles):
                yield from self._stage.act("role", item=code, role=role, who=who)
                yield from self._stage.wait(self._stage.between(0.8, 2.4))

    def _session(self, session: SessionState) -> Steps:
        stage = self._stage
        yield from stage.wait_until(session.plan.start + timedelta(seconds=stage.between(60, 420)))
        chair = self._cast.chairs.get(session.plan.number)
        if chair is not None:
            yield from stage.act("preside", who=chair[0], role=chair[1])
        yield from stage.act("start-session", session=session.plan.number)
        yield from stage.wait(stage.between(8, 20))
        yield from self._note_present(session)
        if all(s.started is None for s in stage.look().sessions if s.plan.number != session.plan.number):
            yield from stage.act("chair-says", text=texts.opening(stage.look()))
        item = self._next_item(session)
        while item is not None:
            yield from stage.wait(stage.between(15, 45))
            done = yield from self._item(item.code, session)
            item = self._next_item(session) if done else None
        yield from self._rise()

    def _note_present(self, session: SessionState) -> Steps:
        """Note at each session of another meeting who is there; in the shipped one only before the first."""
        stage, present = self._stage, self._cast.present
        if texts.is_shipped(stage.look()) or session.plan.number == stage.look().sessions[0].plan.number:
            return
        there = stage.rng.sample(present, round(len(present) * stage.rng.uniform(0.75, 0.95)))
        yield from stage.act("present", who=stage.look().roster.in_roll_order(there))

    def _rise(self) -> Steps:
        stage = self._stage
        yield from stage.wait(stage.between(10, 40))
        shipped = texts.is_shipped(stage.look())
        if shipped and all(i.status is ItemStatus.CLOSED or i.only_heads for i in stage.look().items.values()):
            yield from stage.act("chair-says", text=texts.CLOSED)
        yield from stage.act("close-session", replies="carry")

    def _next_item(self, session: SessionState) -> ItemState | None:
        """Give what was suspended, else the next item of the plan, where the session has room for it."""
        meeting = self._stage.look()
        room = self._stop(session) - self._stage.now
        items = list(meeting.items.values())
        for item in items:
            if item.status is ItemStatus.SUSPENDED and (item.waiting or self._secretary.pending(item.code)):
                return item if room > ROOM_FOR_AN_ITEM / 2 else None
        following = next((i for i in items if i.status is ItemStatus.PLANNED and not i.only_heads), None)
        if following is None or room < ROOM_FOR_AN_ITEM:
            return None
        if following.start < session.plan.end:
            return following
        return following if room > ROOM_FOR_AN_EARLY_ITEM and _may_be_early(meeting, following, session) else None

    def _stop(self, session: SessionState) -> datetime:
        kept = next(s for s in self._stage.look().sessions if s.plan.number == session.plan.number)
        return kept.hard_stop

    def _item(self, code: ItemCode, session: SessionState) -> Whether:
        """Play an item until it is closed; False where the session or somebody else ends it before."""
        stage = self._stage
        if self._cast.roles.get(code):
            yield from self._name_roles(code)
        if stage.item(code).plan.fixed:
            yield from stage.wait_until(stage.item(code).start)
        yield from stage.act("take-up", item=code)
        yield from self._begin_item(code)
        yield from stage.wait(stage.between(10, 30))
        while stage.look().open_item == code:
            request = yield from self._next_request(code)
            if request is None:
                yield from self._close(code)
                return True
            if not self._room(request, session):
                yield from self._turns.end()
                yield from self._hand_back()
                return False
            yield from self._break(session)
            yield from self._segment(code, request)
            yield from self._turns.turn(request)
            yield from self._change_of_chair(code)
        return stage.item(code).status is ItemStatus.CLOSED

    def _break(self, session: SessionState) -> Steps:
        """Suspend a morning for a quarter of an hour, once; the item goes on behind it."""
        stage = self._stage
        morning = local_time(session.plan.start, stage.look().definition.zone).hour < 12
        if not morning or session.plan.number in self._paused or stage.now - session.plan.start < BEFORE_THE_BREAK:
            return
        self._paused.add(session.plan.number)
        yield from self._turns.end()
        yield from stage.act("suspend-session")
        yield from stage.wait(stage.between(780, 1020))
        yield from stage.act("resume-session")
        yield from stage.wait(stage.between(10, 30))

    def _begin_item(self, code: ItemCode) -> Steps:
        """Let the facilitator take the chair and say a remark, once for each item."""
        stage = self._stage
        facilitators = _facilitators(stage.item(code))
        if facilitators and stage.look().presiding.role != "facilitator":
            yield from stage.act("preside", who=str(facilitators[0]), role="facilitator")
        if code in self._begun:
            return
        self._begun.add(code)
        if stage.rng.random() < 0.4 and not texts.is_ceremony(stage.look(), code):
            yield from stage.act("chair-says", text=texts.item_remark(stage.look(), code))
        for symbol in texts.DOCUMENTS.get(f"{stage.look().definition.name}/{code}", ()):
            yield from stage.act("document", item=code, symbol=symbol)
        self._secretary.item_taken_up(code)

    def _segment(self, code: ItemCode, request: Request) -> Steps:
        """Enter the last segment once the presentations are heard."""
        item = self._stage.item(code)
        segments = item.plan.segments
        presents = request.capacity in ("coordinator", "presenter", "guest")
        if segments and not presents and item.segment != segments[-1].name:
            yield from self._stage.act("segment", name=segments[-1].name)

    def _change_of_chair(self, code: ItemCode) -> Steps:
        """Let the second facilitator take the chair in the middle of the item."""
        stage = self._stage
        facilitators = _facilitators(stage.item(code))
        presiding = stage.look().presiding
        heard = len(stage.item(code).served)
        if len(facilitators) > 1 and presiding.who == facilitators[0] and heard > 10 and not stage.look().called:
            yield from stage.act("preside", who=str(facilitators[1]), role="facilitator")

    def _next_request(self, code: ItemCode) -> Generator[Step, None, Request | None]:
        """Give who speaks next: interrupted speakers first, those admitted, and those who ask as the list runs out."""
        stage = self._stage
        while stage.look().open_item == code:
            meeting, item = stage.look(), stage.item(code)
            natural = floor_act(meeting)
            request = next_waiting(meeting, item)
            if natural is not None and natural.command.name in ("begin", "give-floor"):
                yield from stage.wait(stage.between(3, 8))
                yield from stage.act(natural.command.name, **natural.command.arguments)
                yield from stage.wait(stage.between(40, 90))
            elif request is not None:
                yield from self._close_list(item)
                return request
            elif any(is_late(r) and not r.absent for r in item.waiting):
                late = next(r for r in item.waiting if is_late(r) and not r.absent)
                yield from stage.act("admit", request=late.id)
            elif self._secretary.pending(code):
                yield from stage.wait(stage.between(2, 6))
                yield from self._secretary.ask_now(code)
            elif item.waiting and stage.rng.random() < 0.7:
                yield from stage.act("restore", request=item.waiting[0].id)
            else:
                return None
        return None

    def _close_list(self, item: ItemState) -> Steps:
        """Close the list of a long item once most have been heard."""
        stage = self._stage
        if item.list_open and len(item.served) > 9 and len(item.waiting) <= 4 and stage.rng.random() < 0.6:
            yield from stage.act("close-list", item=item.code)

    def _room(self, request: Request, session: SessionState) -> bool:
        """Say whether a speaker is likely to end before the hard stop."""
        needed = self._turns.expected(request, limit_of(self._stage.look(), request)) + 25.0
        return self._stage.now + timedelta(seconds=needed) <= self._stop(session)

    def _close(self, code: ItemCode) -> Steps:
        stage = self._stage
        yield from self._turns.end()
        if stage.look().open_item != code:
            return
        yield from stage.wait(stage.between(20, 60))
        if not texts.is_ceremony(stage.look(), code):
            yield from self._conclude(code)
        elif code == stage.look().definition.items[-1].code and not texts.is_shipped(stage.look()):
            # said under the closing item, which other meetings have for that
            yield from stage.act("chair-says", text=texts.CLOSED)
        left = stage.item(code).waiting
        how = stage.rng.choice(("written", "not-reached")) if left else "carry"
        yield from stage.act("close-item", waiting=how)
        yield from self._hand_back()

    def _conclude(self, code: ItemCode) -> Steps:
        stage = self._stage
        text = texts.conclusion(stage.look(), code, stage.rng)
        if text:
            yield from stage.act("decide", text=text, item=code)
        if stage.rng.random() < 0.25:
            yield from stage.act("written", who=stage.rng.choice(self._cast.present), item=code)

    def _hand_back(self) -> Steps:
        """Let the President take the chair again."""
        meeting = self._stage.look()
        if meeting.presiding.role == "facilitator":
            yield from self._stage.act("preside", who=str(meeting.definition.presidency), role="president")


def _facilitators(item: ItemState) -> list[str]:
    return [str(holder.who) for holder in item.roles if holder.role is Role.FACILITATOR]


def _may_be_early(meeting: Meeting, item: ItemState, session: SessionState) -> bool:
    """Say whether an item of a later session may be taken up now: the same day, and no guests are invited to it."""
    zone = meeting.definition.zone
    today = local_time(item.start, zone).date() == local_time(session.plan.start, zone).date()
    invited = any(h.role in (Role.FACILITATOR, Role.GUEST) for h in item.roles)
    items = meeting.definition.items
    last = item.plan is items[-1]
    # nothing would be left to do until an item that begins at its time
    following = next((after for one, after in pairwise(items) if one is item.plan), item.plan)
    waits = following.fixed and not texts.is_shipped(meeting)
    return today and not invited and not last and not item.plan.fixed and not waits
