"""Precedence: in which class a request stands, and so where it waits (FLOOR, section 3)."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from facilitator.core.delegations import Category, Roster
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.request_index import index_of
from facilitator.core.saying import noop
from facilitator.core.speakers import INTERRUPTING, Capacity, Kind, Request, inserted


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
    PrecedenceClass(name="point-of-order", label=noop("Points of order"), kinds=(Kind.POINT_OF_ORDER,)),
    PrecedenceClass(name="question", label=noop("Questions and answers"), kinds=(Kind.QUESTION, Kind.ANSWER)),
    PrecedenceClass(name="coordinator", label=noop("Coordinators"), capacities=(Capacity.COORDINATOR, Capacity.CHAIR)),
    PrecedenceClass(
        name="presenter",
        label=noop("Presenters and invited stakeholders"),
        capacities=(Capacity.PRESENTER, Capacity.GUEST),
    ),
    PrecedenceClass(name="group", label=noop("Groups of States"), capacities=(Capacity.GROUP,)),
    PrecedenceClass(
        name="state",
        label=noop("States Parties and signatories"),
        categories=(Category.STATE_PARTY, Category.SIGNATORY, Category.PRESIDENCY),
    ),
    PrecedenceClass(
        name="state-not-party",
        label=noop("States not party"),
        categories=(Category.OBSERVER_STATE, Category.STATE_NOT_PARTY),
    ),
    PrecedenceClass(
        name="organisation",
        label=noop("Organizations"),
        categories=(Category.OBSERVER_UN, Category.OBSERVER_ORG, Category.REGIONAL_ORG, Category.SECRETARIAT),
    ),
    PrecedenceClass(name="civil-society", label=noop("Civil society"), categories=(Category.NGO,)),
    PrecedenceClass(name="second", label=noop("Second statements on the item"), second=True),
    PrecedenceClass(name="reply", label=noop("Rights of reply"), kinds=(Kind.REPLY,)),
)
"""The order of speakers where a definition names none (FLOOR, section 3)."""

ON_A_PRESENTATION = frozenset({Kind.COMMENT, Kind.RESPONSE})
_PLAIN = frozenset({Kind.STATEMENT, Kind.COMMENT})
_INTERRUPTIONS = PrecedenceClass(name="interruption", label=noop("Points of order, questions and answers"))
_RESPONSES = PrecedenceClass(name="response", label=noop("Responses of the presenters"))
_OTHERS = PrecedenceClass(name="other", label=noop("Other delegations"))
_REPLIES = PrecedenceClass(name="reply", label=noop("Rights of reply"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What decides the order on an item now: its classes, how presentations are discussed, who is what."""

    classes: tuple[PrecedenceClass, ...]
    discussion: Discussion
    roster: Roster
    served: tuple[Request, ...] = ()
    called: Request | None = None

    @property
    def in_turn(self) -> bool:
        """Say whether each presentation is discussed before the next one."""
        return self.discussion is Discussion.IN_TURN


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The class of a request and its rank, 0 first; `turn` orders presentations and what is said on each."""

    of: PrecedenceClass
    rank: int
    turn: tuple[int, int] = (0, 0)


def is_presentation(request: Request) -> bool:
    """Say whether comments and a response may belong to a request: the statement of a presenter or guest."""
    return request.kind is Kind.STATEMENT and request.capacity in (Capacity.PRESENTER, Capacity.GUEST)


def standing(rules: Rules, waiting: tuple[Request, ...], request: Request) -> Standing:
    """Say in which class a request stands, by the rules of its item (FLOOR 3.1, 3.2, 3.14)."""
    if rules.in_turn and request.kind in ON_A_PRESENTATION and request.to:
        waits = index_of(waiting).by_id.get(request.to)
        presentation = waits or _given(rules, request.to)
        if presentation is not None and is_presentation(presentation):
            there = _plain_standing(rules, presentation)
            turn = presentation.id if waits else 0
            return Standing(of=there.of, rank=there.rank, turn=(turn, 1 if request.kind is Kind.COMMENT else 2))
    return _plain_standing(rules, request)


def _given(rules: Rules, wanted: RequestId) -> Request | None:
    if rules.called is not None and rules.called.id == wanted:
        return rules.called
    return index_of(rules.served).by_id.get(wanted)


def _plain_standing(rules: Rules, request: Request) -> Standing:
    """Look at the classes of second statements first; the others admit a second statement as well."""
    for second in (True, False) if request.second else (False,):
        for index, candidate in enumerate(rules.classes):
            if candidate.second is second and _admits(candidate, request, rules.roster):
                return Standing(of=candidate, rank=2 * index, turn=(request.id if rules.in_turn else 0, 0))
    return _unnamed(rules, request.kind)


def _admits(candidate: PrecedenceClass, request: Request, roster: Roster) -> bool:
    return (
        request.kind in (candidate.kinds or _PLAIN)
        and (not candidate.capacities or request.capacity in candidate.capacities)
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


def follows(discussion: Discussion, request: Request) -> bool:
    """Say whether a request may stand by what it belongs to: an answer, and in turn a comment or a response."""
    return request.to is not None and (
        request.kind is Kind.ANSWER or (discussion is Discussion.IN_TURN and request.kind in ON_A_PRESENTATION)
    )


def leader(rules: Rules, waiting: tuple[Request, ...], request: Request) -> Request | None:
    """Give the waiting question or presentation behind which a request stands, or None (FLOOR 3.14, 3.16)."""
    if not request.to or not follows(rules.discussion, request):
        return None
    leading = index_of(waiting).by_id.get(request.to)
    belongs = leading is not None and (request.kind is Kind.ANSWER or is_presentation(leading))
    return leading if belongs else None


def stays(rules: Rules, waiting: tuple[Request, ...], request: Request) -> bool:
    """Say whether the rules leave a request where it is: the chair pinned it, or what it belongs to."""
    if request.pinned or not request.to:
        return request.pinned
    leading = leader(rules, waiting, request)
    return leading is not None and leading.pinned


def with_followers(rules: Rules, waiting: tuple[Request, ...], leading: RequestId) -> tuple[Request, ...]:
    """Give the list with what belongs to a question or presentation directly behind it, where it was moved."""
    family = tuple(
        r for r in waiting if r.to == leading != r.id and not r.pinned and not r.absent and leader(rules, waiting, r)
    )
    if not family:
        return waiting
    rest = tuple(r for r in waiting if r not in family)
    index = next(i for i, r in enumerate(rest) if r.id == leading) + 1
    return (*rest[:index], *family, *rest[index:])


def released(rules: Rules, waiting: tuple[Request, ...], heard: RequestId) -> tuple[Request, ...]:
    """Give the list with what belongs to a question or presentation where it waits now that this one has the floor."""
    family = tuple(
        r for r in waiting if r.to == heard and follows(rules.discussion, r) and not r.pinned and not r.absent
    )
    rest = tuple(r for r in waiting if r not in family)
    for request in family:
        rest = inserted(rest, request, place(rules, rest, request))
    return rest


def place(rules: Rules, waiting: tuple[Request, ...], request: Request) -> RequestId | None:
    """Say in front of whom a new request waits: the first unpinned entry of a lower class, else nobody (FLOOR 3.2)."""
    leading = leader(rules, waiting, request)
    if leading is not None:
        return _place_behind(waiting, leading, request)
    if request.kind is Kind.ANSWER:
        return _place_first_answer(waiting, request, behind=True)
    mine = standing(rules, waiting, request)
    return _first(rules, waiting, request, lambda other, _: (other.rank, other.turn) > (mine.rank, mine.turn))


def _place_behind(waiting: tuple[Request, ...], leading: Request, request: Request) -> RequestId | None:
    """Place an answer, a comment or a response behind what it belongs to (FLOOR 3.14, 3.16)."""
    last = start = next(i for i, r in enumerate(waiting) if r.id == leading.id)
    for index, other in enumerate(waiting[start + 1 :], start + 1):
        comes_after = other.kind is Kind.RESPONSE and request.kind is Kind.COMMENT
        if other.to == leading.id and not other.pinned and not other.absent and not comes_after:
            last = index
    return next((r.id for r in waiting[last + 1 :] if r.id != request.id), None)


def _place_first_answer(waiting: tuple[Request, ...], request: Request, *, behind: bool) -> RequestId | None:
    """Place an answer to a question that has been put: first but for points of order, `behind` the answers before."""
    points = [index for index, r in enumerate(waiting) if r.kind is Kind.POINT_OF_ORDER and not r.pinned]
    for other in waiting[points[-1] + 1 if points else 0 :]:
        earlier = behind and other.kind is Kind.ANSWER and other.to == request.to
        if other.kind is not Kind.POINT_OF_ORDER and not earlier and other.id != request.id:
            return other.id
    return None


def place_at_end_of_class(rules: Rules, waiting: tuple[Request, ...], request: Request) -> RequestId | None:
    """Say in front of whom an absent delegation waits: behind all others of its class (FLOOR 3.12)."""
    mine = standing(rules, waiting, request).rank
    return _first(rules, waiting, request, lambda other, _: other.rank > mine)


def place_first_in_class(rules: Rules, waiting: tuple[Request, ...], request: Request) -> RequestId | None:
    """Say in front of whom a delegation that is back waits: before all others of its class (FLOOR 3.12).

    What belongs to something heard already (an answer, and in turn a comment) still comes before it.
    """
    leading = leader(rules, waiting, request)
    if leading is not None:
        return _place_behind(waiting, leading, request)
    if request.kind is Kind.ANSWER:
        return _place_first_answer(waiting, request, behind=False)
    mine = standing(rules, waiting, request).rank

    def lower(other: Standing, entry: Request) -> bool:
        due = (
            follows(rules.discussion, entry)
            and not follows(rules.discussion, request)
            and leader(rules, waiting, entry) is None
        )
        return other.rank > mine or (other.rank == mine and not due)

    return _first(rules, waiting, request, lower)


def place_by_number(rules: Rules, waiting: tuple[Request, ...], request: Request) -> RequestId | None:
    """Say in front of whom an unpinned request waits: by class, then by when it asked (FLOOR 3.1, 3.3)."""
    if request.absent:
        return place_at_end_of_class(rules, waiting, request)
    if request.kind is Kind.ANSWER or leader(rules, waiting, request) is not None:
        return place(rules, waiting, request)
    mine = _number(rules, waiting, request)
    loose = [r for r in waiting if r.id != request.id and not stays(rules, waiting, r)]
    numbers = [_number(rules, waiting, r) for r in loose]
    # a delegation that is back stands first in its class, whenever it asked: what counts is who asked before
    earlier = [i for i, r in enumerate(loose) if not r.absent and numbers[i][0] == mine[0] and numbers[i] < mine]
    start = earlier[-1] + 1 if earlier else 0
    return next((r.id for r, n in zip(loose[start:], numbers[start:], strict=True) if n[0] >= mine[0]), None)


def _number(rules: Rules, waiting: tuple[Request, ...], request: Request) -> tuple[int, tuple[int, int]]:
    """Give what orders unpinned requests: the rank of the class, then when they asked, or the turn."""
    found = standing(rules, waiting, request)
    return (found.rank, found.turn if rules.in_turn else (request.id, 0))


def place_again(
    rules: Rules, waiting: tuple[Request, ...], request: Request, before: RequestId | None
) -> RequestId | None:
    """Say in front of whom a called request waits again: its old neighbour where that keeps the order, else by rule.

    One that the chair has pinned goes back to its neighbour, or to the front where that one has left.
    """
    known = before is None or before in index_of(waiting).by_id
    if request.pinned:
        return before if known else next((r.id for r in waiting if r.kind not in INTERRUPTING), None)
    if known and not follows(rules.discussion, request):
        mine = _number(rules, waiting, request)
        place = next((i for i, r in enumerate(waiting) if r.id == before), len(waiting))
        loose = [(i, r) for i, r in enumerate(waiting) if not stays(rules, waiting, r)]
        front = (_number(rules, waiting, r) < mine for i, r in loose if i < place)
        back = (_number(rules, waiting, r) > mine for i, r in loose if i >= place and not r.absent)
        if all(front) and all(back):
            return before
    return place_by_number(rules, waiting, request)


def _first(
    rules: Rules, waiting: tuple[Request, ...], request: Request, lower: Callable[[Standing, Request], bool]
) -> RequestId | None:
    """Give the first unpinned entry that is lower; the request itself may stand on the list still."""
    loose = (r for r in waiting if r.id != request.id and not stays(rules, waiting, r))
    return next((r.id for r in loose if lower(standing(rules, waiting, r), r)), None)


def sorted_again(rules: Rules, waiting: tuple[Request, ...]) -> tuple[Request, ...]:
    """Sort the unpinned by class, stable; the pinned, and what belongs to them, keep their index (FLOOR 3.4)."""
    free = [r for r in waiting if not stays(rules, waiting, r)]
    loose = tuple(sorted(free, key=lambda r: standing(rules, waiting, r).rank))
    for request in loose:
        loose = with_followers(rules, loose, request.id)
    following = iter(loose)
    return tuple(r if stays(rules, waiting, r) else next(following) for r in waiting)
