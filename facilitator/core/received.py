"""Received: the documents that are kept inside a meeting's file, and what each of them belongs to."""

from dataclasses import dataclass

from facilitator.core.decisions import DocumentNoted
from facilitator.core.ids import ItemCode, Refused, StatementId
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr

SHORTEST_HASH = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A document that was received: its title, its SHA-256, and the statement or the symbol it belongs to."""

    title: str
    sha256: str
    item: ItemCode
    statement: StatementId | None = None
    symbol: str = ""


def received(meeting: Meeting) -> tuple[Received, ...]:
    """List the documents of statements, in the order of the log, then those of items."""
    texts = (
        Received(title=title, sha256=sha256, item=s.item, statement=s.id)
        for s in meeting.statements()
        for title, sha256 in zip(s.documents, s.hashes, strict=False)
    )
    papers = (
        Received(title=what.title or what.symbol, sha256=what.sha256, item=what.item, symbol=what.symbol)
        for what in (entry.what for entry in meeting.entries)
        if isinstance(what, DocumentNoted) and what.sha256
    )
    return (*texts, *papers)


def find_received(meeting: Meeting, wanted: str) -> tuple[Received, ...]:
    """Find documents by the number of their statement, their symbol, or the beginning of their SHA-256.

    `all` gives every one. Raises Refused where there is none.
    """
    text = wanted.strip()
    kept = received(meeting)
    found = tuple(one for one in kept if text == "all" or _is(one, text))
    if not found:
        count = tr("{n} documents are", n=len(kept)) if len(kept) != 1 else tr("one document is")
        raise Refused(
            tr(
                "No document “{said}” is kept here. Name a statement, a symbol, a SHA-256 or all; {count} in the file.",
                said=text,
                count=count,
            )
        )
    return found


def _is(one: Received, text: str) -> bool:
    if text.isdecimal() and one.statement is not None and str(one.statement) == text:
        return True
    if one.symbol and one.symbol.casefold() == text.casefold():
        return True
    return len(text) >= SHORTEST_HASH and one.sha256.startswith(text.lower())
