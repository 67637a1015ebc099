"""The corrigendum: what the record says now instead of what a finalised version says."""

from collections.abc import Iterable, Iterator, Mapping

from facilitator.core.ids import DelegationCode, StatementId
from facilitator.core.languages import Wording
from facilitator.core.meeting import Recorded
from facilitator.core.minuting import phrases_of_use as phrases
from facilitator.core.minuting.difference import Change, ChangeKind, difference
from facilitator.core.minuting.document import Minutes, Paragraph, Piece, Section, plain
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.statements import GistWritten, StatementCorrected

Asked = Mapping[StatementId, tuple[DelegationCode, ...]]


def corrigendum(scribe: Scribe, version: Minutes, now: Minutes, since: Iterable[Recorded]) -> Iterator[Section]:
    """Write each change since a version, at whose request, and with the number of its paragraph there.

    `since` are the events after the version whose acts stand.
    """
    changes = difference(version, now)
    if not changes:
        yield Section(
            heading=scribe.say(phrases.CORRECTIONS), blocks=(plain(scribe.say(phrases.NO_CORRECTIONS), number=None),)
        )
        return
    asked = _asked(since)
    yield Section(heading=scribe.say(phrases.CORRECTIONS), blocks=tuple(_elsewhere(scribe, changes, asked)))
    for section in dict.fromkeys(change.section for change in changes):
        of_section = (change for change in changes if change.section == section)
        yield Section(
            heading=section or version.title,
            level=2,
            blocks=tuple(_written(scribe, change, _who(scribe, change, asked)) for change in of_section),
        )


def _asked(since: Iterable[Recorded]) -> Asked:
    """Give at whose wish each statement was corrected."""
    found: dict[StatementId, tuple[DelegationCode, ...]] = {}
    for recorded in since:
        event = recorded.event
        if isinstance(event, GistWritten | StatementCorrected) and event.asked_by is not None:
            found[event.statement] = (*found.get(event.statement, ()), event.asked_by)
    return found


def _who(scribe: Scribe, change: Change, asked: Asked) -> str:
    return scribe.names_within(asked.get(change.of, ())) if change.of is not None else ""


def _elsewhere(scribe: Scribe, changes: Iterable[Change], asked: Asked) -> Iterator[Paragraph]:
    """Name those who asked for what no single paragraph is written from, such as the time of a statement."""
    told = {change.of for change in changes}
    others = {who for statement, names in asked.items() if statement not in told for who in names}
    if others:
        yield plain(scribe.say(phrases.ASKED_FOR_BY, who=scribe.names_within(others)), number=None)


def _written(scribe: Scribe, change: Change, asked: str) -> Paragraph:
    """Write one change as one paragraph: where, at whose request, and what is to be read instead of what."""
    where = []
    if change.number is not None:
        phrase = phrases.AFTER_PARAGRAPH if change.how is ChangeKind.ADDED else phrases.PARAGRAPH
        where.append(scribe.say(phrase, number=str(change.number)))
    where += [scribe.say(phrases.AT_REQUEST_OF, who=asked)] if asked else []
    head = ", ".join(where)
    pieces = [Piece(text=f"{head[0].upper()}{head[1:]}\n", emphasis=True)] if head else []
    return Paragraph(pieces=(*pieces, *_told(scribe, change)))


def _told(scribe: Scribe, change: Change) -> Iterator[Piece]:
    """Say what is changed; of a list only the names that are added or deleted."""
    if change.listed:
        lost, got = change.before.splitlines(), change.after.splitlines()
        yield from _lines(scribe, ((phrases.DELETE, lost), (phrases.ADD, got)))
        return
    match change.how:
        case ChangeKind.CHANGED:
            yield from _lines(scribe, ((phrases.INSTEAD_OF, (change.before,)), (phrases.READ, (change.after,))))
        case ChangeKind.ADDED:
            yield from _lines(scribe, ((phrases.ADD, (change.after,)),))
        case ChangeKind.REMOVED:
            yield from _lines(scribe, ((phrases.DELETE, (change.before,)),))


def _lines(scribe: Scribe, told: Iterable[tuple[Wording, Iterable[str]]]) -> Iterator[Piece]:
    every = [(lead, text) for lead, texts in told for text in texts]
    for place, (lead, text) in enumerate(every, start=1):
        yield Piece(text=scribe.say(lead), strong=True)
        yield Piece(text=text if place == len(every) else f"{text}\n")
