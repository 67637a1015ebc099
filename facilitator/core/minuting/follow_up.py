"""The follow-up: suggestions, recommendations, conclusions and decisions with who sees to them and how they stand."""

from collections.abc import Iterable, Iterator

from facilitator.core.decisions import Concluded, Entry, FollowUpStatus, Suggested
from facilitator.core.languages import Wording
from facilitator.core.meeting import Meeting
from facilitator.core.minuting import phrases
from facilitator.core.minuting.by_action import titled
from facilitator.core.minuting.document import Section, plain
from facilitator.core.minuting.items import item_heading
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.speakers import sentence, topic_title

W = Wording

FOLLOW_UP = W(en="Follow-up", fr="Suivi", es="Seguimiento")
FOLLOW_UP_NOTICE = W(
    en="For the Presidency and the secretariat, not for circulation",
    fr="Pour la présidence et le secrétariat, à ne pas diffuser",
    es="Para la Presidencia y la secretaría, no distribuir",
)
NUMBER = W(en="No.", fr="N°", es="N.º")
WHAT = W(en="What", fr="Objet", es="Asunto")
MADE_BY_FOR = W(en="Made by; for", fr="Auteurs ; destinataire", es="Autores; destinatario")
OWNER = W(en="Who sees to it", fr="Responsable", es="Responsable")
DUE = W(en="Due", fr="Échéance", es="Plazo")
STATUS = W(en="Status", fr="État", es="Estado")
STATUSES: dict[FollowUpStatus, Wording] = {
    FollowUpStatus.OPEN: W(en="Not begun", fr="À faire", es="Pendiente"),
    FollowUpStatus.UNDER_WAY: W(en="Under way", fr="En cours", es="En curso"),
    FollowUpStatus.DONE: W(en="Done", fr="Terminé", es="Terminado"),
    FollowUpStatus.DROPPED: W(en="Dropped", fr="Abandonné", es="Abandonado"),
}
NOTHING = W(
    en="No suggestion or conclusion was recorded.",
    fr="Aucune proposition ni conclusion n’a été enregistrée.",
    es="No se registró ninguna sugerencia ni conclusión.",
)
_COLUMNS = ((NUMBER, 2), (WHAT, 10), (MADE_BY_FOR, 5), (OWNER, 4), (DUE, 4), (STATUS, 5))


def to_follow_up(meeting: Meeting) -> tuple[Entry, ...]:
    """Give what can be followed up, in the order in which it was recorded."""
    return tuple(entry for entry in meeting.entries if isinstance(entry.what, Suggested | Concluded))


def follow_up(scribe: Scribe) -> Iterator[Section]:
    """Write the table item by item, suggestions before conclusions; what belongs to no item comes last."""
    entries = to_follow_up(scribe.meeting)
    if not entries:
        yield Section(heading=scribe.say(FOLLOW_UP), blocks=(plain(scribe.say(NOTHING), number=None),))
    for item in (*scribe.meeting.items.values(), None):
        mine = [entry for entry in entries if entry.what.item == (item.code if item is not None else None)]
        heading = item_heading(item) if item is not None else scribe.say(phrases.GENERAL)
        tables = tuple(_tables(scribe, mine))
        if tables:
            yield Section(heading=heading)
            yield from tables


def _tables(scribe: Scribe, entries: Iterable[Entry]) -> Iterator[Section]:
    formal = scribe.meeting.definition.formal
    suggested = phrases.RECOMMENDATIONS if formal else phrases.SUGGESTIONS
    for heading, kind in ((suggested, Suggested), (phrases.DECISIONS if formal else phrases.CONCLUSIONS, Concluded)):
        rows = tuple(_row(scribe, entry) for entry in entries if isinstance(entry.what, kind))
        if rows:
            yield titled(scribe, heading, _COLUMNS, rows)


def _row(scribe: Scribe, entry: Entry) -> tuple[str, ...]:
    found = entry.follow_up
    due = scribe.dates([found.due]) if found.due is not None else ""
    status = "\n".join(part for part in (scribe.say(STATUSES[found.status]), scribe.own(found.note)) if part)
    return (str(entry.number), _what(scribe, entry), _who(scribe, entry), scribe.own(found.owner), due, status)


def _what(scribe: Scribe, entry: Entry) -> str:
    """Give the text, and beneath it the topic that it was made on."""
    what = entry.what
    if not isinstance(what, Suggested | Concluded):
        return ""
    text, topic = sentence(scribe.own(what.text)), what.topic if isinstance(what, Suggested) else ""
    title = scribe.own(topic_title(scribe.meeting, topic))
    heading = scribe.say(phrases.ON_TOPIC, topic=title) if topic else ""
    return "\n".join(part for part in (text, heading[:1].upper() + heading[1:]) if part)


def _who(scribe: Scribe, entry: Entry) -> str:
    """Give who made a suggestion and for whom, or who presided when it was concluded."""
    if not isinstance(entry.what, Suggested):
        return "" if scribe.meeting.definition.formal else scribe.chair(entry.presiding, entry.role)
    addressee = scribe.own(scribe.name(entry.what.addressee)) if entry.what.addressee else ""
    whom = scribe.say(phrases.FOR, whom=addressee) if addressee else ""
    return "\n".join(part for part in (scribe.listed(map(scribe.name, entry.what.by)), whom) if part)
