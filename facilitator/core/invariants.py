"""Invariants: what holds for every state of a meeting (FLOOR, section 6); undo and the property tests ask here.

Each function names what is broken, in English for whoever reads a failing test; nothing of it is shown at a desk.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from itertools import pairwise

from facilitator.core.acts.record import spans
from facilitator.core.acts.seconds import waiting_or_called
from facilitator.core.floor import Called, Floor, Speaking
from facilitator.core.identity_key import IdentityKey
from facilitator.core.ids import StatementId
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.order import rules_of
from facilitator.core.sorting import key, leader, stays
from facilitator.core.speakers import Kind, Request
from facilitator.core.statements import Statement
from facilitator.core.wishes import wish_of

REMEMBERED = 128


def broken(meeting: Meeting, now: datetime) -> frozenset[str]:
    """Name everything that does not hold of lists, floor and times; the order of lists is `out_of_order`'s."""
    named = (_of_lists, _of_wishes, _of_the_roll, _of_floors, _of_statements)
    return frozenset((*(fault for of in named for fault in of(meeting)), *_of_times(meeting, now)))


def out_of_order(meeting: Meeting) -> frozenset[str]:
    """Name each request that stands, without a shown reason, before one that the rules put earlier (FLOOR 3.4)."""
    return frozenset(fault for item in meeting.items.values() for fault in _unexplained(meeting, item))


def _of_lists(meeting: Meeting) -> Iterator[str]:
    """1: everybody has one place on one list; who has or had the floor waits no more (FLOOR 3.9)."""
    called = meeting.called
    for item in meeting.items.values():
        ids = [r.id for r in item.waiting]
        yield from (f"request {i} waits twice" for i in set(ids) if ids.count(i) > 1)
        served = {s.request for s in item.statements if s.request is not None}
        yield from (f"request {i} waits though it had the floor" for i in served & set(ids))
        yield from (f"request {r.id} waits on another list" for r in item.waiting if r.item != item.code)
        if called is not None and called.id in ids:
            yield f"request {called.id} waits though it is called"


def _of_wishes(meeting: Meeting) -> Iterator[str]:
    """No delegation waits or is called twice with one wish, unless it may ask several times (FLOOR 3.9).

    What was asked in a segment that allows several requests stays after it; a point of order is never asked twice.
    """
    for item in meeting.items.values():
        several = meeting.definition.settings.several_requests or any(s.several for s in item.plan.segments)
        held = [r for r in waiting_or_called(meeting, item) if not several or r.kind is Kind.POINT_OF_ORDER]
        wishes = Counter(map(wish_of, held))
        yield from (f"request {r.id} is not the only one of its wish" for r in held if wishes[wish_of(r)] > 1)


def _of_the_roll(meeting: Meeting) -> Iterator[str]:
    """Whoever waits, is called, speaks or is interrupted is on the roll."""
    asked = {r.who for item in meeting.items.values() for r in waiting_or_called(meeting, item)}
    on_the_floor = {s.who for s in meeting.statements() if s.begin is not None and s.end is None}
    unknown = (who for who in asked | on_the_floor if who not in meeting.roster)
    yield from (f"{who} has or waits for the floor and is not on the roll" for who in unknown)


def _of_floors(meeting: Meeting) -> Iterator[str]:
    """2, 3, 12: one speaks, on the open item; a question waits for who has the floor; who is interrupted is paused."""
    running = [s for s in meeting.statements() if s.begin is not None and s.end is None]
    speaking = [s for s in running if not s.paused]
    if len(speaking) > 1:
        yield f"statements {[s.id for s in speaking]} run at once"
    for item in meeting.items.values():
        is_open = item.code == meeting.open_item
        held = meeting.floor if is_open else item.parked
        yield from _of_floor(item, held, is_open=is_open)
        mine = _on(held)
        lost = (s for s in item.statements if s.begin is not None and s.end is None and s.id not in mine)
        yield from (f"statement {s.id} has not ended and has no floor" for s in lost)
        yield from _of_questions(item, [item.statement(s) for s in mine])


def _on(held: Floor) -> tuple[StatementId, ...]:
    holder = (held.holder.statement,) if isinstance(held.holder, Speaking) else ()
    return (*held.interrupted, *holder)


def _of_floor(item: ItemState, held: Floor, *, is_open: bool) -> Iterator[str]:
    if isinstance(held.holder, Called) and (not is_open or held.holder.request.item != item.code):
        yield f"request {held.holder.request.id} is called on {item.code}, where it cannot be"
    for wanted in _on(held):
        statement = item.statement(wanted)
        if statement is None or statement.begin is None or statement.end is not None:
            yield f"statement {wanted} has the floor of {item.code} and does not run"
        elif not statement.paused and (not is_open or wanted in held.interrupted):
            yield f"statement {wanted} runs while another has the floor, or none"


def _of_questions(item: ItemState, held: list[Statement | None]) -> Iterator[str]:
    """3: no question waits, or is paused, when nobody has the floor to whom it was put."""
    requests = {s.request for s in held if s is not None}
    for request in item.waiting:
        if request.kind is Kind.QUESTION and (not held or (request.to is not None and request.to not in requests)):
            yield f"question {request.id} waits though whom it was put to has no floor"
    if held and all(s is not None and s.kind is Kind.QUESTION for s in held):
        yield f"a question has the floor of {item.code} that nobody had"


def _of_statements(meeting: Meeting) -> Iterator[str]:
    """4: begin ≤ end, and 0 ≤ pauses ≤ end − begin."""
    for item in meeting.items.values():
        yield from _of_ended(IdentityKey(item.statements))


@lru_cache(maxsize=REMEMBERED)
def _of_ended(same: IdentityKey[tuple[Statement, ...]]) -> tuple[str, ...]:
    """Name what is broken of the statements of an item. It depends on these alone, and is asked after each act."""
    return tuple(_of_each(same.value))


def _of_each(statements: tuple[Statement, ...]) -> Iterator[str]:
    for statement in statements:
        if statement.begin is None or statement.end is None:
            continue
        paused = sum(p.seconds(statement.end) for p in statement.pauses)
        if statement.begin > statement.end:
            yield f"statement {statement.id} ends before it begins"
        elif not 0 <= paused <= (statement.end - statement.begin).total_seconds():
            yield f"statement {statement.id} was paused for longer than it took"


def _of_times(meeting: Meeting, now: datetime) -> Iterator[str]:
    """No two statements have spoken time at the same moment."""
    times = [spoken for item in meeting.items.values() for spoken in _spoken(IdentityKey(item.statements))]
    running = (s for s in meeting.statements() if s.end is None)
    times += [(start, end, s.id) for s in running for start, end in spans(s, now)]
    for (_, end, one), (start, _, other) in pairwise(sorted(times)):
        if end > start:
            yield f"statements {one} and {other} were spoken at the same time"


@lru_cache(maxsize=REMEMBERED)
def _spoken(same: IdentityKey[tuple[Statement, ...]]) -> tuple[tuple[datetime, datetime, StatementId], ...]:
    """Give when the ended statements of an item were spoken: no present moment changes that."""
    ended = ((s, s.end) for s in same.value if s.end is not None)
    return tuple((start, end, s.id) for s, last in ended for start, end in spans(s, last))


def _unexplained(meeting: Meeting, item: ItemState) -> Iterator[str]:
    """Compare each unpinned request with all behind it that asked earlier or stand in a higher class."""
    rules = rules_of(meeting, item)
    loose = [r for r in item.waiting if not stays(rules, item.waiting, r)]
    heads = [(r, key(rules, item.waiting, r)) for r in loose if leader(rules, item.waiting, r) is None]
    for place, (request, mine) in enumerate(heads):
        for other, theirs in heads[place + 1 :]:
            if theirs[:2] < mine[:2]:
                yield f"request {request.id} stands before {other.id} of a higher class"
            elif theirs[:2] == mine[:2] and other.id < request.id and not _shown(request, other, mine, theirs):
                yield f"request {request.id} stands before {other.id}, which asked earlier"


def _shown(request: Request, other: Request, mine: tuple[float, ...], theirs: tuple[float, ...]) -> bool:
    """Say whether the list shows why a request stands before one of its class that asked earlier."""
    due = mine[2] < theirs[2] or mine[3] < theirs[3]
    return other.absent or request.restored is not None or due
