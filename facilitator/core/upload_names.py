"""Names of the files in a package for upload: by the pattern of the definition, safe everywhere, no two alike."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from facilitator.core.clock import local_time
from facilitator.core.ids import StatementId
from facilitator.core.meeting import ItemState, Meeting
from facilitator.core.received_documents import Received, received
from facilitator.core.statements import Statement
from facilitator.core.values import dataclass

PLACES = ("short", "name", "item", "code", "language", "kind", "capacity", "number", "date", "title", "ext")
"""What a pattern may have in braces; what is not known of a document leaves it with the separator before it."""
INDEXES = ("index.html", "index.csv")
"""The names of what lists the texts of a package; no text is called so."""
LONGEST = 120
_PLACE = r"[-_. ]?\{(\w*)\}"
# Windows opens devices under these names, whatever follows a point
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})


@dataclass(frozen=True, slots=True, kw_only=True)
class ForUpload:
    """A received document with the name of its file, the item it belongs to and its statement, if it is of one."""

    document: Received
    file: str
    item: ItemState
    statement: Statement | None


def unknown_places(pattern: str) -> tuple[str, ...]:
    """Give what stands in braces in a pattern and is no place."""
    return tuple(name for name in re.findall(r"\{([^{}]*)\}", pattern) if name not in PLACES)


def for_upload(meeting: Meeting) -> tuple[ForUpload, ...]:
    """Name every received document, those of statements in the order of the log, then those of items.

    A name that is taken, whether in capitals or not, gets a number.
    """
    taken = set(INDEXES)
    made = []
    for document in received(meeting):
        item = meeting.items.get(document.item)
        if item is None:
            continue
        statement = None if document.statement is None else item.statement(document.statement)
        file = _free(_named(meeting, item, statement, document), taken)
        taken.add(file.casefold())
        made.append(ForUpload(document=document, file=file, item=item, statement=statement))
    return tuple(made)


def by_statement(named: Iterable[ForUpload]) -> Mapping[StatementId, tuple[ForUpload, ...]]:
    """Give the named texts of each statement that has any."""
    found: dict[StatementId, tuple[ForUpload, ...]] = {}
    for one in named:
        if one.statement is not None:
            found[one.statement.id] = (*found.get(one.statement.id, ()), one)
    return found


def _named(meeting: Meeting, item: ItemState, statement: Statement | None, document: Received) -> str:
    ending = _ending(document.title)
    known = {
        "short": meeting.definition.short,
        "name": meeting.definition.name,
        "item": "".join(c for c in item.plan.label if c.isalnum() or c in ".-"),
        "code": document.symbol if statement is None else str(statement.who),
        "title": document.title[: -len(ending) - 1] if ending else document.title,
        "ext": ending,
        **_of_statement(meeting, statement),
    }

    def filled(place: re.Match[str]) -> str:
        value = safe(known.get(place[1], ""))
        separator = "" if place[0].startswith("{") else place[0][0]
        return f"{separator}{value}" if value else ""

    pattern = meeting.definition.file_names
    whole = "".join(c for c in re.sub(_PLACE, filled, pattern) if c.isascii() and (c.isalnum() or c in "-_."))
    name = whole.strip("-_.") or document.sha256[:12]
    stem, dot, last = name.rpartition(".")
    stem, last = (stem, last) if dot else (name, "")
    stem = stem[: LONGEST - len(dot + last)]
    return off_devices(f"{stem}{dot}{last}")


def _of_statement(meeting: Meeting, statement: Statement | None) -> dict[str, str]:
    if statement is None:
        return {}
    at = statement.begin or statement.handed_in
    return {
        "language": statement.language,
        "kind": statement.kind.value,
        "capacity": statement.capacity.value,
        "number": str(statement.id),
        "date": f"{local_time(at, meeting.definition.zone):%Y-%m-%d}" if at is not None else "",
    }


def safe(text: str) -> str:
    """Give a text in plain letters, figures, hyphens, points and underlines; accents fall, all else is a hyphen."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"-{2,}", "-", re.sub(r"[^A-Za-z0-9._-]+", "-", plain)).strip("-._")


def off_devices(name: str) -> str:
    """Give a file name under which Windows opens no device: `nul.txt` becomes `nul-.txt`."""
    first, dot, rest = name.partition(".")
    return f"{first.rstrip()}-{dot}{rest}" if first.strip().casefold() in _DEVICES else name


def _ending(title: str) -> str:
    """Give the ending of a file name, in small letters and without its point, or nothing."""
    before, _, last = title.rpartition(".")
    return last.lower() if before and 0 < len(last) <= 5 and last.isascii() and last.isalnum() else ""


def _free(name: str, taken: set[str]) -> str:
    return next(one for one in _numbered(name) if one.casefold() not in taken)


def _numbered(name: str) -> Iterator[str]:
    yield name
    stem, dot, last = name.rpartition(".")
    stem, last = (stem, last) if dot else (name, "")
    number = 2
    while True:
        yield f"{stem}-{number}{dot}{last}"
        number += 1
