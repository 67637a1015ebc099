"""The corrigendum: what the record says now instead of what a finalised version says."""

from collections.abc import Iterator

from facilitator.core.languages import Wording
from facilitator.core.meeting import Meeting
from facilitator.core.minuting import phrases_of_use as phrases
from facilitator.core.minuting.difference import Change, ChangeKind, difference
from facilitator.core.minuting.document import Minutes, Paragraph, Piece, Section, plain
from facilitator.core.minuting.scribe import Scribe


def corrigendum(scribe: Scribe, version: Minutes, now: Minutes, then: Meeting) -> Iterator[Section]:
    """Write each change since a version, at whose request, and with the number of its paragraph there."""
    changes = difference(version, now)
    asked = _asked_by(scribe, then)
    if not changes:
        yield Section(
            heading=scribe.say(phrases.CORRECTIONS), blocks=(plain(scribe.say(phrases.NO_CORRECTIONS), number=None),)
        )
        return
    blocks = (plain(scribe.say(phrases.ASKED_FOR_BY, who=asked), number=None),) if asked else ()
    yield Section(heading=scribe.say(phrases.CORRECTIONS), blocks=blocks)
    for section in dict.fromkeys(change.section for change in changes):
        of_section = (change for change in changes if change.section == section)
        yield Section(
            heading=section or version.title,
            level=2,
            blocks=tuple(_written(scribe, change) for change in of_section),
        )


def _asked_by(scribe: Scribe, then: Meeting) -> str:
    """Name those at whose wish a statement was corrected since."""
    asked = [
        s.asked_by
        for s in scribe.meeting.statements()
        if s.asked_by is not None and (before := then.statement(s.id)) is not None and before != s
    ]
    return scribe.names(asked)


def _written(scribe: Scribe, change: Change) -> Paragraph:
    """Write one change as one paragraph: where, and what is to be read instead of what."""
    pieces: list[Piece] = []
    if change.number is not None:
        phrase = phrases.AFTER_PARAGRAPH if change.how is ChangeKind.ADDED else phrases.PARAGRAPH
        pieces.append(Piece(text=f"{scribe.say(phrase, number=str(change.number))}\n", emphasis=True))
    match change.how:
        case ChangeKind.CHANGED:
            pieces += _told(scribe, phrases.INSTEAD_OF, f"{change.before}\n")
            pieces += _told(scribe, phrases.READ, change.after)
        case ChangeKind.ADDED:
            pieces += _told(scribe, phrases.ADD, change.after)
        case ChangeKind.REMOVED:
            pieces += _told(scribe, phrases.DELETE, change.before)
    return Paragraph(pieces=tuple(pieces))


def _told(scribe: Scribe, lead: Wording, text: str) -> tuple[Piece, Piece]:
    return Piece(text=scribe.say(lead), strong=True), Piece(text=text)
