"""Precedence: in which class a request stands, and so where it waits (FLOOR, section 3)."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from facilitator.core.delegations import Category, Roster
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.speakers import Capacity, Kind, Request, find


class Discussion(StrEnum):
    """How presentations are discussed: each in turn, or all of them together."""

    IN_TURN = "in-turn"
    JOINTLY = "jointly"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecedenceClass:
    """One class of speakers, by capacity, kind, category or name; an empty criterion admits all.

    Without kinds it admits statements and comments only: an interruption or a reply is never taken in by chance.
    """

    name: str
    label: str
    capacities: tuple[Capacity, ...] = ()
    kinds: tuple[Kind, ...] = ()
    categories: tuple[Category, ...] = ()
    delegations: tuple[DelegationCode, ...] = ()
    second: bool = False
    reason: str = ""


DEFAULT_PRECEDENCE = (
    PrecedenceClass(name="point-of-order", label="Points of order", kinds=(Kind.POINT_OF_ORDER,)),
    PrecedenceClass(name="question", label="Questions and answers", kinds=(Kind.QUESTION, Kind.ANSWER)),
    PrecedenceClass(name="coordinator", label="Coordinators", capacities=(Capacity.COORDINATOR, Capacity.CHAIR)),
    PrecedenceClass(
        name="presenter",
        label="Presenters and invited stakeholders",
        capacities=(Capacity.PRESENTER, Capacity.GUEST),
    ),
    PrecedenceClass(name="group", label="Groups of States", capacities=(Capacity.GROUP,)),
    PrecedenceClass(
        name="state",
        label="States Parties and signatories",
        categories=(Category.STATE_PARTY, Category.SIGNATORY, Category.PRESIDENCY),
    ),
    PrecedenceClass(
        name="state-not-party",
        label="States not party",
        categories=(Category.OBSERVER_STATE, Category.STATE_NOT_PARTY),
    ),
    PrecedenceClass(
        name="organisation",
        label="Organizations",
        categories=(Category.OBSERVER_UN, Category.OBSERVER_ORG, Category.REGIONAL_ORG, Category.SECRETARIAT),
    ),
    PrecedenceClass(name="civil-society", label="Civil society", categories=(Category.NGO,)),
    PrecedenceClass(name="second", label="Second statements on the item", second=True),
    PrecedenceClass(name="reply", label="Rights of reply", kinds=(Kind.REPLY,)),
)
"""The order of speakers where a definition names none (FLOOR, section 3)."""

_PLAIN = frozenset({Kind.STATEMENT, Kind.COMMENT})
_INTERRUPTIONS = PrecedenceClass(name="interruption", label="Points of order, questions and answers")
_RESPONSES = PrecedenceClass(name="response", label="Responses of the presenters")
_OTHERS = PrecedenceClass(name="other", label="Other delegations")
_REPLIES = PrecedenceClass(name="reply", label="Rights of reply")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What decides the order on an item now: its classes, how presentations are discussed, who is what."""

    classes: tuple[PrecedenceClass, ...]
    discussion: Discussion
    roster: Roster
    served: tuple[Request, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The class of a request and its rank, 0 first; `turn` orders presentations and what is said on each."""

    of: PrecedenceClass
    rank: int
    turn: tuple[int, int] = (0, 0)


def standing(rules: Rules, waiting: tuple[Request, ...], request: Request) -> Standing:
    """Say in which class a request stands, by the rules of its item (FLOOR 3.1, 3.2, 3.14)."""
    if rules.discussion is Discussion.IN_TURN and request.kind in (Kind.COMMENT, Kind.RESPONSE) and request.to:
        presentation = find((*waiting, *rules.served), request.to)
        if presentation is not None:
            there = _plain_standing(rules, presentation)
            turn = presentation.id if find(waiting, presentation.id) else 0
            return Standing(of=there.of, rank=there.rank, turn=(turn, 1 if request.kind is Kind.COMMENT else 2))
    return _plain_standing(rules, request)


def _plain_standing(rules: Rules, request: Request) -> Standing:
    second_first = sorted(enumerate(rules.classes), key=lambda pair: not pair[1].second)
    for index, candidate in second_first:
        if _admits(candidate, request, rules.roster):
            in_turn = rules.discussion is Discussion.IN_TURN
            presents = in_turn and request.capacity in (Capacity.PRESENTER, Capacity.GUEST)
            return Standing(of=candidate, rank=2 * index, turn=(request.id if presents else 0, 0))
    return _unnamed(rules, request.kind)


def _admits(candidate: PrecedenceClass, request: Request, roster: Roster) -> bool:
    if request.kind not in (candidate.kinds or _PLAIN) or (candidate.second and not request.second):
        return False
    return (
        (not candidate.capacities or request.capacity in candidate.capacities)
        and (not candidate.categories or roster.category(request.who) in candidate.categories)
        and (not candidate.delegations or request.who in candidate.delegations)
    )


def _unnamed(rules: Rules, kind: Kind) -> Standing:
    """Place what no class of the definition names: interruptions in front, responses and replies at the end."""
    end = 2 * len(rules.classes)
    match kind:
        case Kind.POINT_OF_ORDER | Kind.QUESTION | Kind.ANSWER:
            return Standing(of=_INTERRUPTIONS, rank=-2 if kind is Kind.POINT_OF_ORDER else -1)
        case Kind.RESPONSE:
            replies = (2 * i - 1 for i, c in enumerate(rules.classes) if Kind.REPLY in c.kinds)
            return Standing(of=_RESPONSES, rank=next(replies, end + 1))
        case Kind.REPLY:
            return Standing(of=_REPLIES, rank=end + 2)
        case _:
            return Standing(of=_OTHERS, rank=end)


def place(rules: Rules, waiting: tuple[Request, ...], request: Request) -> RequestId | None:
    """Say in front of whom a new request waits: the first unpinned entry of a lower class, else nobody (FLOOR 3.2)."""
    if request.to and (request.kind is Kind.ANSWER or find(waiting, request.to)):
        return _place_behind(rules, waiting, request)
    mine = standing(rules, waiting, request)
    return _first(rules, waiting, lambda other, _: (other.rank, other.turn) > (mine.rank, mine.turn))


def _place_behind(rules: Rules, waiting: tuple[Request, ...], request: Request) -> RequestId | None:
    """Place an answer, a comment or a response behind what it belongs to (FLOOR 3.14, 3.16)."""
    if rules.discussion is Discussion.JOINTLY and request.kind in (Kind.COMMENT, Kind.RESPONSE):
        mine = standing(rules, waiting, request)
        return _first(rules, waiting, lambda other, _: other.rank > mine.rank)
    if find(waiting, request.to or RequestId(0)):
        family = [r for r in waiting if r.id == request.to or (r.to == request.to and not _after(r, request))]
        index = waiting.index(family[-1]) + 1
        return waiting[index].id if index < len(waiting) else None
    for other in waiting:
        if other.kind is not Kind.POINT_OF_ORDER and not (other.kind is Kind.ANSWER and other.to == request.to):
            return other.id
    return None


def _after(other: Request, request: Request) -> bool:
    return other.kind is Kind.RESPONSE and request.kind is Kind.COMMENT


def place_at_end_of_class(rules: Rules, waiting: tuple[Request, ...], request: Request) -> RequestId | None:
    """Say in front of whom an absent delegation waits: behind all others of its class (FLOOR 3.12)."""
    mine = standing(rules, waiting, request).rank
    return _first(rules, waiting, lambda other, _: other.rank > mine)


def place_first_in_class(rules: Rules, waiting: tuple[Request, ...], request: Request) -> RequestId | None:
    """Say in front of whom a delegation that is back waits: before all others of its class (FLOOR 3.12)."""
    mine = standing(rules, waiting, request).rank
    return _first(rules, waiting, lambda other, _: other.rank >= mine)


def place_by_number(rules: Rules, waiting: tuple[Request, ...], request: Request) -> RequestId | None:
    """Say in front of whom an unpinned request waits: by class, then by when it asked (FLOOR 3.1, 3.3)."""
    mine = (standing(rules, waiting, request).rank, request.id)
    return _first(rules, waiting, lambda other, entry: (other.rank, entry.id) > mine)


def _first(rules: Rules, waiting: tuple[Request, ...], lower: Callable[[Standing, Request], bool]) -> RequestId | None:
    for entry in waiting:
        if not entry.pinned and lower(standing(rules, waiting, entry), entry):
            return entry.id
    return None


def sorted_again(rules: Rules, waiting: tuple[Request, ...]) -> tuple[Request, ...]:
    """Sort the unpinned entries by class, stable; pinned ones keep their index (FLOOR 3.4)."""
    loose = sorted((r for r in waiting if not r.pinned), key=lambda r: standing(rules, waiting, r).rank)
    following = iter(loose)
    return tuple(r if r.pinned else next(following) for r in waiting)
