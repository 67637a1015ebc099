"""The list of speakers to print: who waits under an item, in which order and why, from when and how long."""

from collections.abc import Iterable, Iterator

from facilitator.core.availability import hours_of, hours_words
from facilitator.core.clock import duration_label
from facilitator.core.expected import ExpectedRequest, hard_stop, line, rest_of_floor, turns
from facilitator.core.ids import ItemCode, RequestId
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState
from facilitator.core.minuting import phrases
from facilitator.core.minuting.document import Block, Fact, Section, Table, TableColumn, plain
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.order import is_passed_over, limit_of, reason_in
from facilitator.core.pace import pace_of
from facilitator.core.saying import refused, saying_in
from facilitator.core.segments import segment_words
from facilitator.core.speakers import Kind, Request

W = Wording

LIST = W(en="List of speakers", fr="Liste des orateurs", es="Lista de oradores")
LIST_NOTICE = W(
    en="For the chair and the secretariat; it changes while the meeting goes on",
    fr="Pour la présidence et le secrétariat ; elle change au cours de la réunion",
    es="Para la Presidencia y la secretaría; cambia durante la reunión",
)
STANDING = W(en="As it stood", fr="Situation", es="Situación")
NOBODY = W(en="Nobody waits.", fr="Personne n’attend la parole.", es="Nadie espera la palabra.")
CLOSED = W(en="the list is closed", fr="la liste est close", es="la lista está cerrada")
REASON = W(en="Reason", fr="Motif", es="Motivo")
EXPECTED = W(en="Expected", fr="Prévu", es="Previsto")
_COLUMNS = (
    (W(en="No.", fr="N°", es="N.º"), 2, True),
    (phrases.SPEAKER, 11, False),
    (phrases.CAPACITY, 6, False),
    (REASON, 14, False),
    (EXPECTED, 4, True),
    (phrases.LIMIT, 4, True),
)


def listing(scribe: Scribe, code: ItemCode | None) -> Iterator[Section]:
    """Write the list of one item, else of the open one, else of all where somebody waits. Raises Refused."""
    meeting = scribe.meeting
    if code is not None and code not in meeting.items:
        items = ", ".join(meeting.items)
        raise refused("The agenda has no item {code}; its items are {items}.", code=code, items=items)
    wanted = code or meeting.open_item
    shown = [meeting.items[wanted]] if wanted is not None else [i for i in meeting.items.values() if i.waiting]
    yield from of_items(scribe, shown)


def of_items(scribe: Scribe, items: Iterable[ItemState], *, level: int = 1) -> Iterator[Section]:
    """Write the lists of these items."""
    expected = _expected(scribe)
    for item in items:
        yield Section(heading=_heading(scribe, item), level=level, blocks=(_body(scribe, item, expected),))


def _expected(scribe: Scribe) -> dict[RequestId, ExpectedRequest]:
    """Give when each who waits under the open item is expected; the others depend on when their item is taken up."""
    meeting, now = scribe.meeting, scribe.now
    item = meeting.current
    if item is None:
        return {}
    pace = pace_of(meeting)
    queue, rest = turns(meeting, item, pace), rest_of_floor(meeting, item, pace, now)
    found, _ = line(queue, now=now, rest=rest, pace=pace, stop=hard_stop(meeting, now))
    return {one.request: one for one in found}


def standing(scribe: Scribe) -> Fact:
    """Say for which instant the list was made."""
    return Fact(label=scribe.say(STANDING), value=f"{scribe.day(scribe.now)}, {scribe.time(scribe.now)}")


def _heading(scribe: Scribe, item: ItemState) -> str:
    closed = "" if item.list_open else f" ({scribe.say(CLOSED)})"
    parts = (item.plan.full_heading, segment_words(item))
    return f"{' · '.join(part for part in parts if part)}{closed}"


def _body(scribe: Scribe, item: ItemState, expected: dict[RequestId, ExpectedRequest]) -> Block:
    if not item.waiting:
        return plain(scribe.say(NOBODY), number=None)
    return Table(
        caption=scribe.say(LIST),
        columns=tuple(TableColumn(heading=scribe.say(name), share=share, figures=f) for name, share, f in _COLUMNS),
        rows=tuple(_row(scribe, place, r, expected.get(r.id)) for place, r in enumerate(item.waiting, start=1)),
    )


def _who(scribe: Scribe, request: Request) -> str:
    """Name who speaks, and on whose behalf."""
    names = scribe.listed(map(scribe.name, (request.who, *request.joint)))
    if not request.on_behalf_of or request.on_behalf_of == request.who:
        return names
    return f"{names} ({scribe.say(phrases.ON_BEHALF, of_whom=scribe.of(request.on_behalf_of))})"


def _here(scribe: Scribe, request: Request) -> str:
    """Say when somebody is here only."""
    with saying_in(scribe.language):
        return hours_words(hours_of(scribe.meeting, request), scribe.meeting.definition.zone)


def _row(scribe: Scribe, place: int, request: Request, expected: ExpectedRequest | None) -> tuple[str, ...]:
    limit = limit_of(scribe.meeting, request)
    word = phrases.CAPACITIES[request.capacity] if request.kind is Kind.STATEMENT else phrases.KINDS[request.kind]
    return (
        str(place),
        " · ".join(part for part in (_who(scribe, request), request.person) if part),
        scribe.say(word),
        " · ".join(
            part for part in (reason_in(scribe.language, scribe.meeting, request), _here(scribe, request)) if part
        ),
        scribe.time_beside(expected.start, scribe.now)
        if expected is not None and not is_passed_over(scribe.meeting, request)
        else "",
        "" if limit is None else duration_label(limit),
    )
