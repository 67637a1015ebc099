"""Planned and actual: for the internal log, the times of each item as defined, as last planned, and as held."""

from collections.abc import Iterator
from datetime import datetime

from facilitator.core.agenda import Item
from facilitator.core.agenda_hours import length_of
from facilitator.core.clock import Stretch, duration_label, minutes_label
from facilitator.core.languages import Wording
from facilitator.core.meeting import ItemState, ItemStatus
from facilitator.core.minuting.document import Section, Table, TableColumn
from facilitator.core.minuting.scribe import Scribe

W = Wording
CAPTION = W(en="Planned and actual", fr="Prévu et réalisé", es="Previsto y realizado")
ITEM = W(en="Item", fr="Point", es="Tema")
AT_FIRST = W(en="Planned at first", fr="Prévu au départ", es="Previsto al principio")
AT_LAST = W(en="Planned at last", fr="Prévu en dernier lieu", es="Previsto al final")
KEPT = W(en="Kept", fr="Réalisé", es="Realizado")
PLANNED = W(en="Planned", fr="Prévu", es="Previsto")
TAKEN = W(en="Taken", fr="Durée", es="Duración")
DIFFERENCE = W(en="Difference", fr="Écart", es="Diferencia")
SKIPPED = W(en="skipped", fr="sauté", es="omitido")
INSERTED = W(en="inserted", fr="ajouté", es="añadido")
NOT_TAKEN_UP = W(en="not taken up", fr="non examiné", es="no examinado")
AS_PLANNED = W(en="as planned", fr="comme prévu", es="según lo previsto")
LONGER = W(en="{time} longer", fr="{time} de plus", es="{time} más")
SHORTER = W(en="{time} shorter", fr="{time} de moins", es="{time} menos")

NOTICEABLE = 30.0


def planned_and_actual(scribe: Scribe) -> Section:
    """Write when each item was planned and when it was before the meeting, every stretch of it."""
    texts = ((ITEM, 8), (AT_FIRST, 6), (AT_LAST, 6), (KEPT, 6))
    columns = [TableColumn(heading=scribe.say(heading), share=share) for heading, share in texts]
    columns += [TableColumn(heading=scribe.say(heading), share=4, figures=True) for heading in (PLANNED, TAKEN)]
    columns.append(TableColumn(heading=scribe.say(DIFFERENCE), share=5))
    rows = tuple(_row(scribe, item) for item in _items(scribe))
    table = Table(caption=scribe.say(CAPTION), columns=tuple(columns), rows=rows)
    return Section(heading=scribe.say(CAPTION), blocks=(table,) if rows else ())


def _items(scribe: Scribe) -> Iterator[ItemState]:
    """Go through the items that were taken up, or were planned for the sessions that the record is about."""
    sittings = [(s.plan.start, max(s.plan.end, s.hard_stop)) for s in scribe.meeting.sessions]
    for item in scribe.meeting.items.values():
        planned = not sittings or any(start <= item.start < end for start, end in sittings)
        if item.stretches or (planned and not item.only_heads):
            yield item


def _row(scribe: Scribe, item: ItemState) -> tuple[str, ...]:
    plan = item.plan
    defined = next((i for i in scribe.meeting.definition.items if i.code == item.code), None)
    length = length_of(plan).total_seconds()
    taken = sum(s.seconds(scribe.now) for s in item.stretches)
    return (
        plan.heading,
        scribe.say(INSERTED) if defined is None else _planned(scribe, defined),
        _planned(scribe, plan),
        "\n".join(_kept(scribe, stretch) for stretch in item.stretches) or _not_kept(scribe, item),
        duration_label(length) if item.timed else "",
        duration_label(taken) if item.stretches else "",
        _difference(scribe, taken - length) if item.stretches and item.timed else "",
    )


def _planned(scribe: Scribe, plan: Item) -> str:
    return "" if plan.start is None else _kept(scribe, Stretch(start=plan.start, end=plan.end))


def _kept(scribe: Scribe, stretch: Stretch) -> str:
    return f"{_date(scribe, stretch.start)} {scribe.span(stretch)}"


def _date(scribe: Scribe, instant: datetime) -> str:
    return f"{scribe.local(instant):%d.%m.}"


def _not_kept(scribe: Scribe, item: ItemState) -> str:
    return scribe.say(SKIPPED if item.status is ItemStatus.SKIPPED else NOT_TAKEN_UP)


def _difference(scribe: Scribe, seconds: float) -> str:
    if abs(seconds) < NOTICEABLE:
        return scribe.say(AS_PLANNED)
    return scribe.say(LONGER if seconds > 0 else SHORTER, time=minutes_label(seconds))
