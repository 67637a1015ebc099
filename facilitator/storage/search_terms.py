"""Search terms: a query as SQL and FTS5 syntax that no user text can break, and what is stored of each finding."""

from hashlib import blake2b

from facilitator.core.names import fold
from facilitator.core.searching import Findable, Phrase, Query
from facilitator.storage.stored import microseconds

_BY_PLACE = "SELECT place, kind, number FROM search_places"
_BY_WORDS = (
    "SELECT search_words.rowid, kind, number FROM search_words "
    "JOIN search_places ON search_places.place = search_words.rowid WHERE search_words MATCH ?"
)
_EARLIEST, _LATEST = -(2**62), 2**62


def asked(query: Query) -> tuple[str, list[object]]:
    """Give a query as SQL with its values, latest first, still without its limit."""
    terms = [*(_phrase(phrase) for phrase in query.phrases), *_filters(query)]
    place = "search_words.rowid" if terms else "place"
    conditions, values = _between(query, place)
    if terms:
        return _joined(_BY_WORDS, " AND ", conditions, place), [" AND ".join(terms), *values]
    return _joined(_BY_PLACE, " WHERE ", conditions, place), values


def _joined(select: str, first: str, conditions: list[str], place: str) -> str:
    where = first + " AND ".join(conditions) if conditions else ""
    return f"{select}{where} ORDER BY {place} DESC LIMIT ?"


def _phrase(phrase: Phrase) -> str:
    # words are letters and digits only, so no quotation mark can end the FTS5 phrase
    words = " ".join(word.replace('"', " ").replace("\0", " ") for word in phrase.words)
    return f'{{names words}} : "{words}"{" *" if phrase.open else ""}'


def _filters(query: Query) -> list[str]:
    found = [
        _mark("i", query.item) if query.item is not None else "",
        _mark("w", query.who) if query.who is not None else "",
        _mark("t", _tag(query.tag)) if query.tag else "",
    ]
    return [f'marks : "{mark}"' for mark in found if mark]


def _between(query: Query, place: str) -> tuple[list[str], list[object]]:
    """Restrict to the places within a time span first, so that the words are looked up among those only."""
    if query.since is None and query.until is None:
        return [], []
    since = _EARLIEST if query.since is None else microseconds(query.since)
    until = _LATEST if query.until is None else microseconds(query.until)
    inside = "FROM search_places WHERE at BETWEEN ? AND ?"
    conditions = [f"{place} BETWEEN (SELECT min(place) {inside}) AND (SELECT max(place) {inside})"]
    conditions.append("at BETWEEN ? AND ?")
    return conditions, [since, until] * 3


def marks(one: Findable) -> str:
    """Give the filters of a finding as tokens that cannot be typed as search words."""
    found = [_mark("i", one.item)] if one.item is not None else []
    found += [_mark("w", who) for who in one.who]
    found += [_mark("t", _tag(tag)) for tag in one.tags]
    return " ".join(found)


def digest(one: Findable) -> bytes:
    """Give a short hash of everything stored of a finding, to see whether it changed."""
    return blake2b(repr(one).encode("utf-8", "replace"), digest_size=12).digest()


def _tag(tag: str) -> str:
    return fold(tag) or tag.strip()


def _mark(kind: str, text: str) -> str:
    return kind + text.encode("utf-8", "replace").hex()
