"""Gone: statements that are no longer in the log, with what was typed on them; a user decides what becomes of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from facilitator.core.delegations import Delegation, Roster
from facilitator.core.ids import SeatName, StatementId
from facilitator.core.point_words import whole_point
from facilitator.core.saying import language
from facilitator.core.statements import KeyPoint, Statement
from facilitator.core.values import dataclass


class Removal(StrEnum):
    """How a statement left the log: its begin was undone, its speaker was absent, it became part of another."""

    UNDONE = "undone"
    ABSENT = "absent"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """A statement as it was when it left the log, and what was typed on it since.

    Which seat removed it, and when (UTC). `speaker` is a copy of the delegation at that time: its entry on the roll may
    be undone as well.
    """

    statement: Statement
    speaker: Delegation | None
    how: Removal
    at: datetime
    by: SeatName


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """All that is noted on a statement by hand; `documents` and `hashes` go together."""

    gist: str = ""
    stated: str = ""
    points: tuple[KeyPoint, ...] = ()
    tags: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    language: str = ""
    check_delivery: bool = False
    documents: tuple[str, ...] = ()
    hashes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPlaced:
    """The texts of a gone statement were added to another statement.

    What had been placed or left before is not repeated.
    """

    source: StatementId
    statement: StatementId
    noted: Noted


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLeft:
    """The texts of a gone statement stay in the trail only, and are not offered again."""

    source: StatementId
    noted: Noted


GoneEvent = TextPlaced | TextLeft


def name_of(gone: Gone, roster: Roster) -> str:
    """Name who made a statement that has left the log, in the language of the program."""
    who = gone.statement.who
    if who in roster or gone.speaker is None:
        return roster.name(who)
    return gone.speaker.name.in_language(language())


def noted_on(statement: Statement) -> Noted:
    """Give what is noted on a statement."""
    return Noted(
        gist=statement.gist.strip(),
        stated=statement.stated.strip(),
        points=statement.points,
        tags=statement.tags,
        topics=statement.topics,
        language=statement.language,
        check_delivery=statement.check_delivery,
        documents=statement.documents,
        hashes=statement.hashes,
    )


def newer(noted: Noted, settled: Noted) -> Noted:
    """Give what is noted beyond what was placed or left already; of a text that was continued, only the new part."""
    papers = [p for p in _papers(noted) if p not in _papers(settled)]
    return replace(
        noted,
        gist=_beyond(noted.gist, settled.gist),
        stated=_beyond(noted.stated, settled.stated),
        points=tuple(p for p in noted.points if p not in settled.points),
        tags=tuple(t for t in noted.tags if t not in settled.tags),
        topics=tuple(t for t in noted.topics if t not in settled.topics),
        documents=tuple(document for document, _ in papers),
        hashes=tuple(sha256 for _, sha256 in papers),
    )


def with_noted(statement: Statement, noted: Noted) -> Statement:
    """Give a statement with what is noted behind its own."""
    gist = _behind(statement.gist, noted.gist)
    papers = [p for p in _papers(noted) if p not in statement.texts]
    topics = tuple(dict.fromkeys((*statement.topics, *noted.topics)))
    return replace(
        statement,
        gist=gist,
        gist_revision=statement.gist_revision + (gist != statement.gist),
        stated=_behind(statement.stated, noted.stated),
        points=tuple(dict.fromkeys((*statement.points, *noted.points))),
        tags=tuple(dict.fromkeys((*statement.tags, *noted.tags))),
        topics=topics,
        topic=topics[0] if topics else "",
        language=statement.language or noted.language,
        check_delivery=statement.check_delivery or noted.check_delivery,
        documents=(*statement.documents, *(document for document, _ in papers)),
        hashes=(*statement.hashes, *(sha256 for _, sha256 in papers)),
    )


def lines_of(noted: Noted) -> tuple[str, ...]:
    """Give what is noted, one text a line.

    A topic or a language alone gives no line, since the request may have named it.
    """
    texts = (line.strip() for text in (noted.gist, noted.stated) for line in text.splitlines())
    points = map(whole_point, noted.points)
    return tuple(filter(None, (*texts, *points, ", ".join(noted.tags), *noted.documents)))


def offered(gone: Mapping[StatementId, Gone], settled: Mapping[StatementId, Noted]) -> tuple[Gone, ...]:
    """Give the gone statements with lines that were neither placed nor left, the latest first."""
    found = (one for one in gone.values() if lines_of(left_over(one, settled)))
    return tuple(sorted(found, key=lambda one: (one.at, one.statement.id), reverse=True))


def left_over(gone: Gone, settled: Mapping[StatementId, Noted]) -> Noted:
    """Give what was noted on a gone statement and neither placed nor left."""
    noted = noted_on(gone.statement)
    known = settled.get(gone.statement.id)
    return noted if known is None else newer(noted, known)


def may_belong(gone: Gone, statement: Statement) -> bool:
    """Say whether text typed on a gone statement may belong to another.

    One of the same speaker, or the one that replaced it.
    """
    lost = gone.statement
    if statement.item != lost.item or statement.id == lost.id:
        return False
    if statement.who == lost.who:
        return True
    return statement.begin is not None and lost.begin is not None and statement.begin >= lost.begin


def _papers(noted: Noted) -> list[tuple[str, str]]:
    return list(zip(noted.documents, noted.hashes, strict=False))


def _beyond(text: str, settled: str) -> str:
    return text[len(settled) :].strip() if text.startswith(settled) else text


def _behind(text: str, more: str) -> str:
    stands = set(more.splitlines()) <= set(text.splitlines())
    return text if stands else "\n".join(filter(None, (text.rstrip(), more)))
