"""Sorting: where a request waits on its list, and the order that the rules give to all who wait (FLOOR, section 3)."""

from facilitator.core.ids import RequestId
from facilitator.core.precedence import Rules, follows, is_presentation, rank_of_points, standing
from facilitator.core.request_index import index_of
from facilitator.core.speakers import INTERRUPTING, Kind, Request, inserted

Key = tuple[int, int, int, int, float, int]

_DUE, _PRESENT, _ABSENT = range(3)


def leader(rules: Rules, waiting: tuple[Request, ...], request: Request) -> Request | None:
    """Give the waiting question or presentation behind which a request stands, or None (FLOOR 3.14, 3.16)."""
    if not request.to or request.absent or not follows(rules.discussion, request):
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


def key(rules: Rules, waiting: tuple[Request, ...], request: Request) -> Key:
    """Give the sort key of unpinned entries: class, due ones, returned ones, order of asking, absent ones.

    Due are an answer to a question that was put and, in turn, what is said on a presentation that was heard. The absent
    of a class share one key: a stable sort keeps them in the order in which they were marked.
    """
    found = standing(rules, waiting, request)
    part = _behind_answers(rules, found.rank, request)
    if request.absent:
        return (found.rank, part, _ABSENT, 0, 0.0, 0)
    back = -request.restored.timestamp() if request.restored is not None else 0.0
    if request.kind is Kind.ANSWER:
        return (rank_of_points(rules), 1, _DUE, 0, back, request.id)
    if found.due:
        return (found.rank, 0, _DUE, request.kind is Kind.RESPONSE, back, request.id)
    return (found.rank, part, _PRESENT, 0, back, request.id)


def _behind_answers(rules: Rules, rank: int, request: Request) -> int:
    """Tell questions from points of order where both have one rank: an answer is due in between."""
    return 2 if request.kind in (Kind.QUESTION, Kind.ANSWER) and rank == rank_of_points(rules) else 0


def _among_followers(request: Request) -> tuple[bool, float, int]:
    """Give the sort key of those behind one question or presentation.

    Comments first, returned ones, order of asking.
    """
    back = -request.restored.timestamp() if request.restored is not None else 0.0
    return (request.kind is Kind.RESPONSE, back, request.id)


def _heads(rules: Rules, waiting: tuple[Request, ...], *, but: Request) -> list[tuple[Request, Key]]:
    """Give the unpinned entries that do not follow another, front to back, each with its key."""
    free = (r for r in waiting if r.id != but.id and not r.pinned and leader(rules, waiting, r) is None)
    return [(r, key(rules, waiting, r)) for r in free]


def place(rules: Rules, waiting: tuple[Request, ...], request: Request) -> RequestId | None:
    """Say in front of whom the rules place a request with its present marks; None is last (FLOOR 3.1 to 3.4).

    The request may still be on the list. A new one goes in front of the first unpinned entry of a lower class, and of
    the absent of its own; the others keep their order.
    """
    leading = leader(rules, waiting, request)
    if leading is not None:
        return _place_behind(waiting, leading, request)
    mine = key(rules, waiting, request)
    heads = _heads(rules, waiting, but=request)
    if request.kind is Kind.ANSWER and not request.absent:
        return _place_due_answer(rules, waiting, [r.id for r, other in heads if other < mine], request)
    before = [index for index, (_, other) in enumerate(heads) if other[:2] == mine[:2] and other <= mine]
    rest = heads[before[-1] + 1 :] if before else heads
    return next((r.id for r, other in rest if other > mine), None)


def _place_behind(waiting: tuple[Request, ...], leading: Request, request: Request) -> RequestId | None:
    """Place an answer, a comment or a response behind what it belongs to (FLOOR 3.14, 3.16)."""
    last = start = next(i for i, r in enumerate(waiting) if r.id == leading.id)
    for index, other in enumerate(waiting[start + 1 :], start + 1):
        follows_too = other.to == leading.id and other.id != request.id and not other.pinned and not other.absent
        if follows_too and _among_followers(other) < _among_followers(request):
            last = index
    return next((r.id for r in waiting[last + 1 :] if r.id != request.id), None)


def _place_due_answer(
    rules: Rules, waiting: tuple[Request, ...], before: list[RequestId], request: Request
) -> RequestId | None:
    """Place an answer to a question that was put: first but for points of order and what is due before it."""
    last = -1
    for index, other in enumerate(waiting):
        leading = leader(rules, waiting, other)
        if other.id in before or (leading is not None and leading.id in before):
            last = index
    rest = (r for r in waiting[last + 1 :] if r.id != request.id)
    return next((r.id for r in rest if not (r.pinned and r.kind is Kind.POINT_OF_ORDER)), None)


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
        mine = key(rules, waiting, request)
        place_of = {r.id: index for index, r in enumerate(waiting)}
        here = place_of.get(before, len(waiting)) if before is not None else len(waiting)
        heads = _heads(rules, waiting, but=request)
        if all((other < mine) == (place_of[r.id] < here) for r, other in heads):
            return before
    return place(rules, waiting, request)


def with_followers(rules: Rules, waiting: tuple[Request, ...], leading: RequestId) -> tuple[Request, ...]:
    """Give the list with what belongs to a question or presentation directly behind it, where it was moved."""
    family = tuple(r for r in waiting if r.to == leading != r.id and not r.pinned and leader(rules, waiting, r))
    if not family:
        return waiting
    rest = tuple(r for r in waiting if r not in family)
    index = next(i for i, r in enumerate(rest) if r.id == leading) + 1
    return (*rest[:index], *sorted(family, key=_among_followers), *rest[index:])


def released(rules: Rules, waiting: tuple[Request, ...], heard: RequestId) -> tuple[Request, ...]:
    """Give the list with what belongs to a question or presentation where it waits now that this one has the floor."""
    family = tuple(
        r for r in waiting if r.to == heard and follows(rules.discussion, r) and not r.pinned and not r.absent
    )
    rest = tuple(r for r in waiting if r not in family)
    for request in sorted(family, key=_among_followers):
        rest = inserted(rest, request, place(rules, rest, request))
    return rest


def sorted_again(rules: Rules, waiting: tuple[Request, ...]) -> tuple[Request, ...]:
    """Sort the unpinned; the pinned, and what follows them, keep their index (FLOOR 3.4)."""
    loose = tuple(r for r in waiting if not stays(rules, waiting, r))
    heads = (r for r in loose if leader(rules, waiting, r) is None)
    behind = [r for r in loose if leader(rules, waiting, r) is not None]
    order = tuple(sorted(heads, key=lambda r: key(rules, waiting, r)))
    for leading in dict.fromkeys(r.to for r in behind):
        index = next(i for i, r in enumerate(order) if r.id == leading) + 1
        family = sorted((r for r in behind if r.to == leading), key=_among_followers)
        order = (*order[:index], *family, *order[index:])
    following = iter(order)
    return tuple(r if stays(rules, waiting, r) else next(following) for r in waiting)
