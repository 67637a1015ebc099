"""Received documents: those that are kept inside a meeting's file, and what each of them belongs to."""

from collections.abc import Iterable, Iterator

from facilitator.core.decisions import DocumentNoted
from facilitator.core.ids import ItemCode, StatementId
from facilitator.core.meeting import Event, Meeting
from facilitator.core.saying import refused, tr
from facilitator.core.spoken_languages import language_name
from facilitator.core.statements import TextReceived
from facilitator.core.values import dataclass
from facilitator.core.versions import VersionKept, VersionMade, VersionPublished

SHORTEST_HASH = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A document that is kept: its title, its SHA-256, and the statement, symbol or version it belongs to."""

    title: str
    sha256: str
    item: ItemCode
    statement: StatementId | None = None
    symbol: str = ""
    version: int | None = None

    @property
    def words(self) -> str:
        """Say which document this is."""
        if self.version is not None:
            return words_of_published(self.version, self.title)
        if self.statement is None:
            return tr("“{title}” ({symbol})", title=self.title, symbol=self.symbol)
        return tr("“{title}” (statement {number})", title=self.title, number=self.statement)


def words_of_version(number: int, form: str, language: str = "") -> str:
    """Say which file of a finalised version is meant, for a form such as `docx` and the code of a language."""
    if not language:
        return tr("{form} (version {number})", form=form.upper(), number=number)
    name = tr(language_name(language))
    return tr("{form} in {language} (version {number})", form=form.upper(), language=name, number=number)


def words_of_published(number: int, title: str) -> str:
    """Say which file was sent out of a version."""
    return tr("“{title}” (published from version {number})", title=title, number=number)


def named(events: Iterable[Event]) -> Iterator[tuple[str, str]]:
    """Give the SHA-256 of each document that events name, also undone ones, and words that say which it is."""
    for event in events:
        match event:
            case TextReceived(statement=statement, document=title, sha256=sha256) if sha256:
                yield sha256, Received(title=title, sha256=sha256, item=ItemCode(""), statement=statement).words
            case DocumentNoted(item=item, symbol=symbol, title=title, sha256=sha256) if sha256:
                yield sha256, Received(title=title or symbol, sha256=sha256, item=item, symbol=symbol).words
            case VersionKept(version=number, form=form, sha256=sha256):
                yield sha256, words_of_version(number, form)
            case VersionMade(version=number, files=files):
                yield from ((f.sha256, words_of_version(number, f.form, f.language)) for f in files)
            case VersionPublished(version=number, title=title, sha256=sha256):
                yield sha256, words_of_published(number, title)
            case _:
                pass


def received(meeting: Meeting) -> tuple[Received, ...]:
    """List the documents of statements, in the order of the log, then those of items."""
    texts = (
        Received(title=title, sha256=sha256, item=s.item, statement=s.id)
        for s in meeting.statements()
        for title, sha256 in s.texts
    )
    papers = (
        Received(title=what.title or what.symbol, sha256=what.sha256, item=what.item, symbol=what.symbol)
        for what in (entry.what for entry in meeting.entries)
        if isinstance(what, DocumentNoted) and what.sha256
    )
    return (*texts, *papers)


def sent_out(meeting: Meeting) -> tuple[Received, ...]:
    """List the files that were sent out of versions, in the order in which they were kept."""
    every = ((version.number, file) for version in meeting.versions for file in version.published)
    return tuple(
        Received(title=file.title, sha256=file.sha256, item=ItemCode(""), version=number) for number, file in every
    )


def find_received(meeting: Meeting, wanted: str) -> tuple[Received, ...]:
    """Find documents by the number of their statement, their symbol, or the beginning of their SHA-256.

    `v1` gives what was sent out of version 1, `all` every one. Raises Refused where there is none.
    """
    text = wanted.strip()
    kept = (*received(meeting), *sent_out(meeting))
    found = tuple(one for one in kept if text == "all" or _is(one, text))
    if not found:
        count = tr("{n} documents are", n=len(kept)) if len(kept) != 1 else tr("one document is")
        raise refused(
            "No document “{said}” is kept here. Name a statement, a symbol, a version such as v1, a SHA-256 or all; "
            "{count} in the file.",
            said=text,
            count=count,
        )
    return found


def _is(one: Received, text: str) -> bool:
    if text.isdecimal() and one.statement is not None and str(one.statement) == text:
        return True
    if one.version is not None and text.casefold() == f"v{one.version}":
        return True
    if one.symbol and one.symbol.casefold() == text.casefold():
        return True
    return len(text) >= SHORTEST_HASH and one.sha256.startswith(text.lower())
