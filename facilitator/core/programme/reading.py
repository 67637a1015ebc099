"""Reading: each row of a programme taken for a day, a session, an item, a break, roles or nothing, by what it says."""

import re
from collections.abc import Iterator
from dataclasses import replace

from facilitator.core.advance.naming import names_in
from facilitator.core.agenda import Role, RoleHolder
from facilitator.core.participants.matching import KnownNames
from facilitator.core.programme.hours import WEEKDAY, DaysRead, SpanRead, days_in, span_in, year_in
from facilitator.core.programme.numbering import LabelRead, Outline, label_in
from facilitator.core.programme.rows import ProgrammeChoices, ProgrammeRow, ProgrammeText, ReadRow, RowKind

_BREAK = re.compile(
    r"\b(?:lunch|coffee|tea|break|pause|déjeuner|dejeuner|almuerzo|receso|café|reception|réception|recepción|side[\s-]events?|cocktail|registration|inscripción de)\b",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"^\W*(?:(?:(?:the\s+)?(?:morning|afternoon|evening|\w+)\s+)?(?:plenary\s+)?(?:session|meeting|sitting|séance|sesión|reunión)(?:\s+(?:\d{1,2}|[IVX]+|du matin|de la mañana|de l['’]après-midi|de la tarde|plénière|plenaria))?"
    r"|(?:morning|afternoon|evening|matin|matinée|après-midi|mañana|tarde|am|pm|a\.m\.|p\.m\.))\W*$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"\b(?:morning|afternoon|evening|first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th|re|e|ª|ᵉ)|première?|deuxième|troisième|quatrième|primera|segunda|tercera|cuarta|session|séance|sesión|matin|après-midi|mañana|tarde)\b",
    re.IGNORECASE,
)
_ROLES: tuple[tuple[Role, str], ...] = (
    (Role.COORDINATOR, r"co-?coordinat(?:ors?|rices?)|coordinat(?:ors?|rices?)|coordonnat(?:eurs?|rices?)|coordinador(?:es|as?)?"),
    (Role.FACILITATOR, r"(?:co-?)?facilitators?|facilitat(?:eurs?|rices?)|facilitador(?:es|as?)?|moderators?|modérat(?:eurs?|rices?)|moderador(?:es|as?)?"),
    (Role.PRESENTER, r"presenters?|presented by|introduced by|introduction by|présentat(?:eurs?|rices?)|présentée? par|presentador(?:es|as?)?|presentad[oa] por|ponentes?|panell?ists?|panélistes?|panelistas?|speakers?"),
)  # fmt: skip
_ROLE = {
    role: re.compile(rf"[(\[–-]?\s*\b(?:{words})\b\s*(?:[:–-]|\s)\s*(?P<names>[^()\[\];]+)[)\]]?", re.IGNORECASE)
    for role, words in _ROLES
}
_ONLY_ROLE = re.compile(rf"^\W*(?:{'|'.join(words for _, words in _ROLES)})\b\s*[:–-]", re.IGNORECASE)
_KIND_OF_DOCUMENT = re.compile(
    r"\b(?:(?:provisional |draft |tentative |annotated |indicative )*(?:programme of work|program of work|programme|agenda|timetable)|(?:projet de |programme )?(?:programme de travail|ordre du jour)(?: provisoire| annoté)?|programa(?: de trabajo)?(?: provisional)?)\b",
    re.IGNORECASE,
)
_HEADINGS = re.compile(
    r"(?:time|hours?|heures?|horas?|horario|item|agenda item|point|tema|topic|subject|objet|asunto|activity|activité|actividad|speakers?|date|fecha|day|jour|día|remarks?|presenters?|présentat(?:eurs?|rices?)|intervenants?|ponentes?|orador(?:es)?|panell?ists?)",
    re.IGNORECASE,
)
_PRESENTERS = re.compile(
    r"(?:presenters?|speakers?|présentat(?:eurs?|rices?)|intervenants?|ponentes?|presentador(?:es)?|orador(?:es)?|panell?ists?)",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"(?:of the|de l['’]ordre|del programa)\b|[A-Z]{2,}(?:/[A-Z\d.]+){2,}", re.IGNORECASE)
_CONTINUED = re.compile(r"\(?\b(?:continued|cont['’]?d|suite|continuación)\b\)?\W*$", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"\b(?:concept note|note (?:de réflexion|conceptuelle)|nota conceptual|submitted by|prepared by|presented by|présentée? par|presentad[oa] por|annex|annexe|anexo)\b",
    re.IGNORECASE,
)
_GATHERING = re.compile(
    r"\b(?:meetings?|conference|convention|treaty|committee|session|workshop|assembly|council|dialogue|forum|seminar|symposium|debate|panel|réunion|conférence"
    r"|traité|comité|atelier|assemblée|conseil|séminaire|reunión|conferencia|convención|tratado|taller|asamblea|consejo|foro|seminario|party|parties)\b",
    re.IGNORECASE,
)
_VERBS = re.compile(
    r"\b(?:is|are|was|were|will|shall|has|have|est|sont|sera|seront|será|serán|está|están)\b", re.IGNORECASE
)
_LONGEST, _SHORT_REST, _PROSE, _MOST_TITLES = 220, 3, 160, 2
_LONGEST_TITLE, _LONG_SENTENCE = 90, 90
LEAP_YEAR = 2000


def read_rows(text: ProgrammeText, known: KnownNames, choices: ProgrammeChoices | None = None) -> tuple[ReadRow, ...]:
    """Say what every row is. What a user said of a row comes in again as `choices`."""
    chosen = choices or ProgrammeChoices()
    return _without_prose(tuple(_Reader(text, known, chosen).rows()))


class _Reader:
    """Goes through the rows of one document. Local to one reading."""

    def __init__(self, text: ProgrammeText, known: KnownNames, choices: ProgrammeChoices) -> None:
        self._rows, self._known, self._choices = text.rows, known, choices
        self._year = choices.year or year_in([row.text for row in text.rows])
        self._outline = Outline()
        self._letter = ""
        self._begun = False
        self._titles = 0
        self._presenters: int | None = None
        self._last: ReadRow | None = None

    def rows(self) -> Iterator[ReadRow]:
        for row in self._rows:
            read = self._read(row)
            wanted = self._choices.kinds.get(row.line)
            if wanted is not None:
                read = replace(read, kind=wanted, by_hand=True, title=read.title or row.text)
            self._begun = self._begun or read.kind in (RowKind.ITEM, RowKind.SESSION)
            self._titles += read.kind is RowKind.TITLE
            self._last = read
            yield read

    def _read(self, row: ProgrammeRow) -> ReadRow:
        text = " ".join(row.text.split())
        blank = ReadRow(line=row.line, text=text, kind=RowKind.NOTHING)
        span = self._span(row)
        rest = span.rest if span is not None else text
        if span is not None:
            blank = replace(blank, since=span.since, until=span.until)
        label = label_in(rest, before=self._letter)
        days = days_in(rest, self._year) if label is None or WEEKDAY.match(rest) or _is_only_a_day(rest) else None
        if days is not None and days.days and self._is_day(days, rest):
            return self._day(blank, days)
        if label is None and _is_session(rest):
            return replace(blank, kind=RowKind.SESSION, title=rest)
        if _BREAK.search(rest) and label is None and len(rest) < _PROSE:
            return replace(blank, kind=RowKind.BREAK, title=rest)
        if span is not None and span.until is not None and not rest:
            return replace(blank, kind=RowKind.SESSION)
        if len(row.cells) > 1 and all(_HEADINGS.fullmatch(cell.strip(" :")) for cell in row.cells if cell.strip()):
            places = (at for at, cell in enumerate(row.cells) if _PRESENTERS.fullmatch(cell.strip(" :")))
            self._presenters = next(places, None)
            return blank
        return self._agenda(blank, row, rest, label)

    def _span(self, row: ProgrammeRow) -> SpanRead | None:
        """Give the hours of a row: those of the first cell that only says hours, else those in its text."""
        for place, cell in enumerate(row.cells):
            span = span_in(" ".join(cell.split()))
            if span is not None and not re.search(r"[^\W\d_]{2,}", span.rest):
                others = [one for at, one in enumerate(row.cells) if at != place and one]
                return replace(span, rest=" ".join("  ".join(others).split()))
        text = " ".join(row.text.split())
        span = span_in(text)
        if span is None or len(text) > _LONGEST:
            return None
        if span.until is None and text[:1].isdecimal() is False:
            return None
        return span

    def _is_day(self, days: DaysRead, text: str) -> bool:
        words = re.findall(r"[^\W\d_]{2,}", days.rest)
        return (
            bool(WEEKDAY.match(text))
            or len(words) <= _SHORT_REST
            or (not self._begun and len(days.days) > 1 and len(text) < _PROSE)
        )

    def _day(self, row: ReadRow, days: DaysRead) -> ReadRow:
        title = days.rest
        row = replace(row, days=days.days)
        if _is_session(title):
            return replace(row, kind=RowKind.DAY, day=days.days[0], title=title)
        several = len(days.days) > 1
        if not self._begun and (several or not WEEKDAY.search(row.text)):
            # “Geneva, 7 and 8 April 2025” says where and when, and begins no day
            return replace(row, kind=RowKind.DAY, day=None if several else days.days[0], place=title, title="")
        return replace(row, kind=RowKind.DAY, day=days.days[0], title=title)

    def _agenda(self, blank: ReadRow, row: ProgrammeRow, rest: str, label: LabelRead | None) -> ReadRow:
        if label is None and _ONLY_ROLE.match(rest):
            roles, unknown = self._roles(rest)
            return replace(blank, kind=RowKind.ROLES if roles else RowKind.NOTHING, roles=roles, unknown=unknown)
        timed = blank.since is not None
        if label is None and not timed:
            return self._unlabelled(blank, rest)
        said = label.rest if label is not None else rest
        if _REFERENCE.match(said) or (label is not None and _CONTINUED.search(said)):
            return blank
        if len(said) > _LONGEST or (label is not None and label.form == "bullet" and not timed and not self._begun):
            return blank
        title, roles, unknown = self._title(said, row)
        if not title:
            return blank
        depth = self._outline.depth_of(label) if label is not None else 0
        if label is not None:
            self._letter = label.label if label.form == "letter" else self._letter if depth else ""
        written = "" if label is None or label.form == "bullet" else label.label
        return replace(
            blank, kind=RowKind.ITEM, label=f"{label.up}({written})" if label is not None and label.up else written,
            depth=depth, title=title, roles=roles, unknown=unknown)  # fmt: skip

    def _unlabelled(self, blank: ReadRow, rest: str) -> ReadRow:
        last = self._last
        goes_on = last is not None and last.kind in (RowKind.ITEM, RowKind.CONTINUED) and rest[:1].islower()
        if goes_on and len(rest) < _PROSE:
            return replace(blank, kind=RowKind.CONTINUED, title=rest)
        names = names_in(rest, self._known)
        if (
            last is not None
            and last.kind in (RowKind.ITEM, RowKind.CONTINUED, RowKind.ROLES)
            and rest.startswith("(")
            and names
        ):
            roles, unknown = self._roles(rest)
            if roles:
                return replace(blank, kind=RowKind.ROLES, roles=roles, unknown=unknown)
        if not self._begun and self._titles < _MOST_TITLES and _is_title(rest):
            return replace(blank, kind=RowKind.TITLE, title=rest)
        return blank

    def _title(self, said: str, row: ProgrammeRow) -> tuple[str, tuple[RoleHolder, ...], tuple[str, ...]]:
        """Give a title without the roles that stand behind it in brackets, behind a dash or in further cells."""
        cell = row.cells[self._presenters] if self._presenters is not None and self._presenters < len(row.cells) else ""
        cell = " ".join(cell.split())
        if cell and cell in said:
            roles, unknown = self._roles(cell)
            named = () if roles else names_in(cell, self._known)
            held = tuple(RoleHolder(role=Role.PRESENTER, who=one.codes[0]) for one in named if ":" not in cell)
            left = unknown if roles or held else (cell,)
            return _bare(said.replace(cell, " ", 1)), roles or held, left
        for pattern in _ROLE.values():
            found = pattern.search(said)
            if found is None or not found.start():
                continue
            roles, unknown = self._roles(found.group())
            if roles:
                return _bare(said[: found.start()] + said[found.end() :]), roles, unknown
        return _bare(said), (), ()

    def _roles(self, text: str) -> tuple[tuple[RoleHolder, ...], tuple[str, ...]]:
        held: list[RoleHolder] = []
        unknown: list[str] = []
        for role, pattern in _ROLE.items():
            for found in pattern.finditer(text):
                names = names_in(found["names"], self._known)
                held += [RoleHolder(role=role, who=one.codes[0]) for one in names if len(one.codes) == 1]
                if not names:
                    unknown.append(found["names"].strip())
        return tuple(dict.fromkeys(held)), tuple(unknown)


def _without_prose(rows: tuple[ReadRow, ...]) -> tuple[ReadRow, ...]:
    """Take what is longer than any title for a paragraph: neither it nor its lines are of the agenda."""
    found: list[ReadRow] = []
    group: list[ReadRow] = []
    for row in (*rows, ReadRow(line=0, text="", kind=RowKind.NOTHING)):
        if group and row.kind is not RowKind.CONTINUED:
            text = " ".join(one.title for one in group)
            prose = len(text) > _LONGEST or (len(text) > _LONG_SENTENCE and _VERBS.search(text) is not None)
            prose = prose and not any(one.by_hand for one in group)
            found += [replace(one, kind=RowKind.NOTHING) if prose else one for one in group]
            group = []
        if group or row.kind is RowKind.ITEM:
            group.append(row)
        else:
            found.append(row)
    return tuple(found[:-1])


def _is_only_a_day(text: str) -> bool:
    """Say whether nothing but days stands in a row; “19 May 2027” is no item 19."""
    days = days_in(text, LEAP_YEAR)
    return days is not None and re.search(r"\w", days.rest) is None


def _is_session(text: str) -> bool:
    return len(text) < 60 and _SESSION.match(text) is not None and _ORDINAL.search(text) is not None


def _is_title(text: str) -> bool:
    letters = sum(c.isalpha() for c in text)
    if _NO_TITLE.search(text) is not None or _GATHERING.search(text) is None:
        return False
    return (
        letters > 10
        and len(text) < _LONGEST_TITLE
        and not _KIND_OF_DOCUMENT.fullmatch(text.strip(" .:"))
        and not text.endswith((".", ",", ";"))
    )


def _bare(text: str) -> str:
    return " ".join(text.split()).strip(" ,;:–—-|").rstrip(".")
