"""Searching: what can be found in the record, as folded words, and what is asked of it; any text is a valid query."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Literal

from facilitator.core.decisions import ChairSaid, Concluded, DocumentNoted, Entry, Suggested
from facilitator.core.delegations import Delegation
from facilitator.core.ids import DelegationCode, ItemCode, Refused, StatementId
from facilitator.core.languages import Wording
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.phrases_of_use import ASPECTS
from facilitator.core.names import fold
from facilitator.core.parameters import find_delegation, find_item
from facilitator.core.spoken_languages import SPOKEN_LANGUAGES
from facilitator.core.statements import KeyPoint, Statement
from facilitator.core.time_references import instant_at, looked_back
from facilitator.core.values import dataclass

Found = tuple[Literal["statement", "entry"], int]
"""What was found: a statement by its id, or a remark, suggestion, conclusion or document by its number."""

Source = Statement | Entry
BEHIND = 24  # the low bits of a place number the entries noted behind one statement
MOST_PHRASES = 16
MOST_WORDS = 12
LONGEST_WORD = 40
# Han, kana and hangul are written without spaces: each character counts as a word, and a run of them as a phrase
_CLOSE_SCRIPTS = r"([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff])"
_PIECES = r'["“”«»„]([^"“”«»„]*)["“”«»„]|([^\s"“”«»„]+)'
# the index is shared by desks in different languages, so it has the words of all three
_DECIDED = {True: "Decision Décision Decisión", False: "Conclusion Conclusión"}
_SUGGESTED = {True: "Recommendation Recommandation Recomendación", False: "Suggestion Proposition Sugerencia"}
_DOCUMENT = "Document Documento"
_FILTER = r"(item|by|tag|since|until):(.+)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words that stand side by side; the last may be the beginning of a longer word unless it was quoted."""

    words: tuple[str, ...]
    open: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is looked for: all phrases, on an item, of a delegation, with a tag, between two instants (UTC)."""

    phrases: tuple[Phrase, ...] = ()
    item: ItemCode | None = None
    who: DelegationCode | None = None
    tag: str = ""
    since: datetime | None = None
    until: datetime | None = None
    hopeless: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Findable:
    """One thing that can be found: where it stands in the record, its folded words, and what it is filtered by."""

    key: Found
    place: int
    at: datetime | None
    names: str
    words: str
    item: ItemCode | None
    who: tuple[DelegationCode, ...]
    tags: tuple[str, ...]


def folded(text: str) -> str:
    """Give a text as the words it is found by: small, without accents, one space apart."""
    return " ".join(fold(re.sub(_CLOSE_SCRIPTS, r" \1 ", text)).split())


def read_query(meeting: Meeting, text: str) -> Query:
    """Read what somebody typed: words, "phrases", and filters such as `by:fra item:c tag:gender since:11:00`.

    A filter that names nothing known is looked for as it stands. A text with nothing to look for finds nothing.
    """
    query = Query()
    phrases: list[Phrase] = []
    for quoted, word in re.findall(_PIECES, text):
        narrowed = _narrowed(meeting, query, word)
        if narrowed is not None:
            query = narrowed
            continue
        words = tuple(w[:LONGEST_WORD] for w in folded(quoted or word).split()[:MOST_WORDS])
        if words and len(phrases) < MOST_PHRASES:
            phrases.append(Phrase(words=words, open=not quoted))
    empty = query == Query() and not phrases and bool(text.strip())
    return replace(query, phrases=tuple(phrases), hopeless=empty)


def _narrowed(meeting: Meeting, query: Query, word: str) -> Query | None:
    """Give the query with the filter that a word states, or None where it is an ordinary word."""
    found = re.fullmatch(_FILTER, word, re.IGNORECASE | re.DOTALL)
    if found is None:
        return None
    name, value = found[1].lower(), found[2]
    try:
        match name:
            case "item":
                return replace(query, item=find_item(meeting, value))
            case "by":
                return replace(query, who=find_delegation(meeting, value))
            case "tag":
                return replace(query, tag=value)
            case _:
                return replace(query, **{name: clock_of(meeting, value)})  # type: ignore[arg-type]
    except Refused:
        return None


def clock_of(meeting: Meeting, text: str) -> datetime:
    """Read a time of the day of the present session, or one with its date, as an instant (UTC). Raises Refused."""
    return instant_at(meeting, text, looked_back(meeting))


def places(meeting: Meeting) -> dict[int, Source]:
    """Give everything that can be found by its place in the record: the entries stand behind what was said before."""
    found: dict[int, Source] = {_place(statement): statement for statement in meeting.statements()}
    found.update({_place(entry): entry for entry in meeting.entries})
    return found


def _place(source: Source) -> int:
    match source:
        case Statement(id=number):
            return number << BEHIND
        case Entry(after=number, number=behind):
            return number << BEHIND | behind


def findable(meeting: Meeting, source: Source) -> Findable:
    """Give a statement or an entry as it can be found."""
    match source:
        case Statement():
            return _statement(meeting, source)
        case Entry():
            return _noted(meeting, source)


def _statement(meeting: Meeting, statement: Statement) -> Findable:
    speakers = (statement.who, *statement.joint)
    behalf = (DelegationCode(statement.on_behalf_of),) if statement.on_behalf_of else ()
    names = (_names(meeting, who) for who in (*speakers, *statement.aligned, *behalf))
    words = (
        statement.gist,
        *(_point(p) for p in statement.points),
        *statement.tags,
        *(_topic(meeting, t) for t in statement.topics),
        *statement.documents,
        statement.stated,
        *SPOKEN_LANGUAGES.get(statement.language, (statement.language,)),
    )
    return Findable(
        key=("statement", statement.id),
        place=_place(statement),
        at=statement.begin,
        names=" ".join((*names, folded(statement.person))),
        words=folded(" ".join(words)),
        item=statement.item,
        who=speakers,
        tags=(*statement.tags, *statement.topics),
    )


def _noted(meeting: Meeting, entry: Entry) -> Findable:
    by, tags, words = _entry(meeting, entry)
    chair = DelegationCode(entry.presiding)
    return Findable(
        key=("entry", entry.number),
        place=_place(entry),
        at=entry.at,
        names=" ".join(_names(meeting, who) for who in by or (chair,)),
        words=folded(words),
        item=entry.what.item,
        who=by,
        tags=tags,
    )


def _entry(meeting: Meeting, entry: Entry) -> tuple[tuple[DelegationCode, ...], tuple[str, ...], str]:
    match entry.what:
        case ChairSaid(text=text):
            return (), (), text
        case Concluded(text=text):
            return (), (), f"{_DECIDED[meeting.definition.formal]} {text}"
        case Suggested(text=text, by=by, topic=topic, addressee=addressee):
            word = _SUGGESTED[meeting.definition.formal]
            return by, (topic,) if topic else (), f"{word} {text} {_topic(meeting, topic)} {addressee}"
        case DocumentNoted(symbol=symbol, title=title):
            return (), (), f"{_DOCUMENT} {symbol} {title}"


def _names(meeting: Meeting, who: DelegationCode) -> str:
    known = meeting.roster.get(who)
    if known is None:
        return folded(who)
    return _folded_names(known)


@lru_cache(maxsize=1024)
def _folded_names(known: Delegation) -> str:
    return folded(" ".join((known.code, known.roll, *known.name.texts, *known.aliases)))


def _point(point: KeyPoint) -> str:
    action = f"LAP {point.lap}" if point.lap is not None else ""
    aspect = f"{point.aspect.value} {_every(ASPECTS[point.aspect])}" if point.aspect else ""
    return f"{action} {aspect} {point.text}"


def _every(wording: Wording) -> str:
    return f"{wording.en} {wording.fr} {wording.es}"


def _topic(meeting: Meeting, code: str) -> str:
    topics = (t for item in meeting.items.values() for t in item.plan.topics)
    return next((f"{t.code} {t.title}" for t in topics if t.code == code), code)


def found_in(meeting: Meeting, keys: Iterable[Found]) -> Iterator[Source]:
    """Give what was found, in the order of the keys; what is no longer in the record is passed over."""
    entries = {entry.number: entry for entry in meeting.entries}
    for kind, number in keys:
        found = meeting.statement(StatementId(number)) if kind == "statement" else entries.get(number)
        if found is not None:
            yield found
