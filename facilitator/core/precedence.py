"""Precedence: in which class a request stands (FLOOR, section 3)."""

from enum import StrEnum

from facilitator.core.delegations import Category, Roster
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.request_index import index_of
from facilitator.core.saying import noop
from facilitator.core.speakers import INTERRUPTING, ORDINARY, Capacity, Kind, Level, Request
from facilitator.core.values import dataclass


class Discussion(StrEnum):
    """How presentations are discussed: each in turn, or all of them together."""

    IN_TURN = "in-turn"
    JOINTLY = "jointly"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecedenceClass:
    """One class of speakers, by capacity, kind, category, name or level; an empty criterion admits all.

    Without kinds it admits statements and comments only: an interruption or a reply is never taken in by chance. One by
    category that names no capacities admits no role and no delegation that another class names. Who is not said to be
    at a level is at `other`.
    """

    name: str
    label: str
    capacities: tuple[Capacity, ...] = ()
    kinds: tuple[Kind, ...] = ()
    categories: tuple[Category, ...] = ()
    delegations: tuple[DelegationCode, ...] = ()
    second: bool = False
    reason: str = ""
    levels: tuple[Level, ...] = ()


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
    PrecedenceClass(name="civil-society", label=noop("Civil society"), categories=(Category.NGO, Category.PERSON)),
    PrecedenceClass(name="second", label=noop("Second statements on the item"), second=True),
    PrecedenceClass(name="reply", label=noop("Rights of reply"), kinds=(Kind.REPLY,)),
)
"""The order of speakers where a definition names none (FLOOR, section 3)."""

ON_A_PRESENTATION = frozenset({Kind.COMMENT, Kind.RESPONSE})
_FRONT = -2
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
class ClassRank:
    """The class of a request and its rank, 0 first; `due` if it belongs to a presentation that was heard already."""

    of: PrecedenceClass
    rank: int
    due: bool = False


def is_presentation(request: Request) -> bool:
    """Say whether comments and a response may belong to a request: the statement of a presenter or guest."""
    return request.kind is Kind.STATEMENT and request.capacity in (Capacity.PRESENTER, Capacity.GUEST)


def standing(rules: Rules, waiting: tuple[Request, ...], request: Request) -> ClassRank:
    """Say in which class a request stands, by the rules of its item (FLOOR 3.1, 3.2, 3.14)."""
    if rules.in_turn and request.kind in ON_A_PRESENTATION and request.to:
        waits = index_of(waiting).by_id.get(request.to)
        presentation = waits or _given(rules, request.to)
        if presentation is not None and is_presentation(presentation):
            there = _plain_standing(rules, presentation)
            return ClassRank(of=there.of, rank=there.rank, due=waits is None)
    return _plain_standing(rules, request)


def _given(rules: Rules, wanted: RequestId) -> Request | None:
    if rules.called is not None and rules.called.id == wanted:
        return rules.called
    return index_of(rules.served).by_id.get(wanted)


def _plain_standing(rules: Rules, request: Request) -> ClassRank:
    """Find the class of a request: classes for second statements are tried first, since the others admit them as well.

    A class by category takes nobody from a class that names the capacity or the delegation, wherever it stands.
    """
    for second in (True, False) if request.second else (False,):
        by_category = None
        for index, candidate in enumerate(rules.classes):
            if candidate.second is not second or not _admits(candidate, request, rules.roster):
                continue
            if _names(candidate, request) or (by_category is None and not _is_by_category(candidate)):
                return ClassRank(of=candidate, rank=2 * index)
            by_category = by_category or ClassRank(of=candidate, rank=2 * index)
        if by_category is not None:
            return by_category
    return _unnamed(rules, request.kind)


def _names(candidate: PrecedenceClass, request: Request) -> bool:
    """Say whether a class names the role or the delegation of a request, which counts before a class by category."""
    role = request.capacity not in ORDINARY and request.capacity in candidate.capacities
    return role or request.who in candidate.delegations


def _is_by_category(candidate: PrecedenceClass) -> bool:
    return bool(candidate.categories) and not candidate.capacities and not candidate.delegations


def _admits(candidate: PrecedenceClass, request: Request, roster: Roster) -> bool:
    return (
        request.kind in (candidate.kinds or _PLAIN)
        and (not candidate.capacities or request.capacity in candidate.capacities)
        and (not candidate.categories or roster.category(request.who) in candidate.categories)
        and (not candidate.delegations or request.who in candidate.delegations)
        and (not candidate.levels or (request.level or Level.OTHER) in candidate.levels)
    )


def _unnamed(rules: Rules, kind: Kind) -> ClassRank:
    """Place what no class of the definition names: interruptions in front, responses and replies at the end."""
    end = 2 * len(rules.classes)
    match kind:
        case Kind.POINT_OF_ORDER:
            return ClassRank(of=_INTERRUPTIONS, rank=_FRONT)
        case Kind.QUESTION | Kind.ANSWER:
            return ClassRank(of=_INTERRUPTIONS, rank=rank_of_points(rules))
        case Kind.RESPONSE:
            replies = (2 * i - 1 for i, c in enumerate(rules.classes) if Kind.REPLY in c.kinds)
            return ClassRank(of=_RESPONSES, rank=next(replies, end + 1))
        case Kind.REPLY:
            return ClassRank(of=_REPLIES, rank=end + 2)
        case _:
            return ClassRank(of=_OTHERS, rank=end)


def rank_of_points(rules: Rules) -> int:
    """Give the rank behind which answers are due, and questions stand that no class names.

    It is that of points of order where they come first, else one before all.
    """
    if not any(Kind.POINT_OF_ORDER in known.kinds for known in rules.classes):
        return _FRONT
    rank = _FRONT - 1
    for index, known in enumerate(rules.classes):
        if Kind.POINT_OF_ORDER not in known.kinds or not INTERRUPTING.issuperset(known.kinds):
            break
        rank = 2 * index
    return rank


def follows(discussion: Discussion, request: Request) -> bool:
    """Say whether a request is placed behind what it belongs to: an answer, and (in turn) a comment or a response."""
    return request.to is not None and (
        request.kind is Kind.ANSWER or (discussion is Discussion.IN_TURN and request.kind in ON_A_PRESENTATION)
    )
