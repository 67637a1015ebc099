"""Details: hours, items, persons, levels, languages and groups in the words of a request, in three languages."""

import re
from collections.abc import Callable

from facilitator.core.advance.understood import AskedFor
from facilitator.core.ids import Refused
from facilitator.core.name_index import fold
from facilitator.core.participants.people import without_title
from facilitator.core.speakers import Capacity, Kind, Level
from facilitator.core.spoken_languages import SPOKEN_LANGUAGES
from facilitator.core.times import When, read_time
from facilitator.core.values import dataclass

_TIME = (
    r"(?:\d{1,2}\s*[:.h]\s*\d{2}(?:\s*[ap]\.?\s?m\b\.?)?|\d{1,2}\s*(?:[ap]\.?\s?m\b\.?|hrs?\b|heures\b|horas\b|h\b)"
    r"|noon|midday|midi|mediodía|\d{1,2}(?=\s*(?:[.,;)]|$)))"
)
_ONLY = r"(?:\bonly\s+|\bseulement\s+|\bsolo\s+|\bsólo\s+|\buniquement\s+)?"
_HERE = (
    r"(?:\b(?:is|are|be|being|will be|can be)?\s*(?:available|here|present|in the room|disponibles?|présente?s?|presentes?)\s+)?"
    + _ONLY
)
_BETWEEN = re.compile(
    rf"{_HERE}\b(?:between|from|entre|de|desde|à partir de)\s+(?:las?\s+)?(?P<since>{_TIME})\s*"
    rf"(?:and|to|until|till|et|à|jusqu['’]à|y|a|hasta|[-–])\s*(?:las?\s+)?(?P<until>{_TIME})|(?P<since2>{_TIME})\s*[-–]\s*(?P<until2>{_TIME})",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    rf"{_HERE}\b(?:until|till|no later than|not later than|not after|(?<!not )before|by|(?:has|have|must|needs?) (?:to )?leave (?:at|by)|leav(?:es|ing) at"
    rf"|jusqu['’]à|(?<!pas )avant|pas après|au plus tard à|doi(?:t|vent) partir à|hasta|(?<!no )antes de|a más tardar a|debe (?:salir|irse) a)\s+(?:las?\s+)?(?P<until>{_TIME})",
    re.IGNORECASE,
)
_SINCE = re.compile(
    rf"{_HERE}\b(?:from|(?<!not )after|not before|no earlier than|not earlier than|as of|arriv(?:es|ing) at|à partir de|dès|(?<!pas )après|pas avant"
    rf"|arrive à|a partir de|desde|después de|no antes de|llega a)\s+(?:las?\s+)?(?P<since>{_TIME})(?:\s+(?:on(?:wards)?|hacia adelante))?",
    re.IGNORECASE,
)
_NOONS = frozenset({"noon", "midday", "midi", "mediodía"})
_CODE = r"(?:\d{1,2}\s*\(\s*[a-z]{1,3}\s*\)|\d{1,2}\s*[a-z]\)|\d{1,2}\.\d{1,2}|\d{1,2}\s?[a-z]?\b|\([a-z]{1,3}\)|\b[a-z]\)|\b[b-z]\b(?!['’]|\.\w))"
_ITEM = re.compile(
    rf"(?:\b(?:under|on|for|au titre d[ue]|sur|en relación con|en el marco de|sobre)\s+)?(?:\b(?:the|le|la|el|du|del)\s+)?"
    rf"\b(?:agenda\s+)?(?:sub-?\s?)?(?:items?|points?(?:\s+de\s+l['’]ordre\s+du\s+jour)?|temas?(?:\s+del\s+programa)?|alinéas?|apartados?)\s*"
    rf"(?:no\.?|n°|nº)?\s*(?P<codes>{_CODE}(?:\s*(?:,|and|et|y|&)\s*{_CODE})*)(?:\s+(?:of the agenda|de l['’]ordre du jour|del programa))?",
    re.IGNORECASE,
)
# “2(a)” alone is an item; “Article 2(a)” and “paragraph 5(b)” are not
_LABEL = r"\d{1,2}\s*\(\s*[a-z]{1,3}\s*\)"
_BARE_ITEM = re.compile(
    rf"(?:(?<![\w.])(?P<before>[\w.]{{1,40}}\s{{1,40}}))?(?<![\w.])(?P<codes>{_LABEL}(?:\s*(?:,|and|et|y|&)\s*{_LABEL})*)",
    re.IGNORECASE,
)
_OF_A_TEXT = re.compile(
    r"(?:art(?:icle|ículo|\.)?s?|para(?:graph|graphe|\.)?s?|párrafos?|rules?|règles?|reglas?|sections?|sección|annexe?s?|anexos?|chapters?|chapitres?|capítulos?"
    r"|resolutions?|résolutions?|resolución|decisions?|décisions?|decisión|actions?|protocols?|protocol[eo]s?)\s+",
    re.IGNORECASE,
)
_LEADS_TO_ITEM = re.compile(r"(?:under|on|for|sur|sobre)\s+", re.IGNORECASE)
_HONORIFIC = (
    r"(?<!\w)(?:(?:H\.?\s?E|S\.?\s?E(?:\.?\s?M)?)\b\.?|(?i:Mr|Mrs|Ms|Miss|Mx|Dr|Dra|Prof|Amb|Mme|Mlle|Sr|Sra|Srta|Excm[oa]|Hon)\b\.?"
    r"|M\.|MM?\.|(?:Ambassador|Ambassadeur|Ambassadrice|Embajadora?|Minister|Ministre|Ministr[oa]|Monsieur|Madame|Señora?|Sir|Dame)\b)"
)
_PART = r"(?:[A-ZÀ-Ý][\w’'\-]+|[A-Z]\.)"
_NAME = rf"{_PART}(?:\s+(?:(?:de|del|la|las|los|da|dos|van|von|der|den|bin|ben|al|el|y|e)\s+){{0,2}}{_PART}){{0,4}}"
_TITLED = re.compile(
    rf"(?:(?:statement\s+)?(?:\bby|\bpar|\bpor|\ba cargo de)\s+)?(?P<person>(?:{_HONORIFIC}\s*)+{_NAME})"
)
_BY = re.compile(
    r"(?:\b(?i:delivered by|made by|given by|statement by|speaker\s*:|speaker will be|prononcée? par|orat(?:eur|rice)\s*:|a cargo de|pronunciad[ao] por|orador[a]?\s*:))"
    rf"\s+(?P<person>{_PART}(?:\s+(?:(?:de|del|la|van|von|bin|al|el)\s+){{0,2}}{_PART}){{1,4}})"
)
_OFFICE = re.compile(
    r"\s*[,(–-]?\s*(?P<office>(?:[Tt]he\s+|[Hh]is\s+|[Hh]er\s+)?(?i:deputy|vice|prime|premier|primera?|foreign|state|federal|first|second|permanent|under|assistant"
    r"|minister|ministre|ministr[oa]|president|présidente?|presidenta?|head|chef|jef[ea]|ambassad\w+|embajador\w*|director|directeur|directrice"
    r"|directora|secretar\w+|secrétaire|counsell?or|conseiller|chargé|representative|représentante?|representante|expert\w*)\b[^.;:()⁂]{0,90}?)"
    r"(?=\s*,?\s*(?:[.;:()⁂]|$|,\s*(?:only|available|until|from|who|will|in (?:english|french|spanish)|qui|seulement|disponible|solo|que)\b|\s[–-]\s))"
)
_ROLES_BEHIND = frozenset(
    [
        "minister",
        "ministre",
        "ministro",
        "ministra",
        "ambassador",
        "ambassadeur",
        "deputy",
        "permanent",
        "director",
        "president",
        "secretary",
        "head",
        "vice",
        "state",
    ]
)
_NOT_MINISTERS = re.compile(
    r"\b(?:minister[\s-]+counsell?or|ministre[\s-]+conseill\w+|ministr[oa][\s-]+consejer[oa]|(?:deputy|vice|assistant|junior)[\s-]+minist\w+|viceministr[oa])\b",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"\b(?:prime minister|premier ministre|première ministre|primer[a]? ministr[oa]|head of (?:state|government)|chef(?:fe)? (?:d['’]état|de l['’]état|du? gouvernement)"
    r"|jef[ea] de (?:estado|gobierno)|president of the republic|président de la république|president[ea] de la república|vice-president of the republic)\b",
    re.IGNORECASE,
)
_MINISTERS = re.compile(r"\b(?:minister|ministre|ministr[oa]|secretary of state|ministerial level)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:ambassador|ambassad\w+|embajador\w*|permanent representative|représentante? permanente?|representante permanente|director\w*|directeur|directrice|expert\w*"
    r"|counsell?or|conseill\w+|consejer[oa]|chargée?s? d['’]affaires)\b",
    re.IGNORECASE,
)
_LANGUAGES = {fold(name): code for code, names in SPOKEN_LANGUAGES.items() for name in names if fold(name)}
_LANGUAGE = re.compile(
    rf"\b(?:in|en|langue\s*:|language\s*:|idioma\s*:)\s*(?P<name>{'|'.join(sorted(map(re.escape, _LANGUAGES), key=len, reverse=True))}|français|español|inglés|francés|árabe)\b",
    re.IGNORECASE,
)
_BEHALF = re.compile(
    r",?\s*(?:\bspeaking\s+)?\b(?:on behalf of|au nom d(?:e la|e l['’]|es|u|e)|en nombre de(?:l)?)\s*(?P<group>[^,.;:()–]{2,90}?)"
    r"(?:\s*\((?P<members>[^()]{2,300})\))?(?=\s*(?:[,.;:()–]|$|\b(?:would|will|wish\w*|requests?|asks?|souhait\w+|demande\w*|voudrait|desea\w*|solicita\w*|quisiera|under|on item|au titre|en relación)\b))",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|la|le|les|l['’]|el|los|las)\s+", re.IGNORECASE)
_MEMBERS = re.compile(
    r"\s+(?:and|et|y) (?:its|ses|sus) (?:\d+ )?(?:member states|members|états membres|estados miembros)$", re.IGNORECASE
)
_REPLY = re.compile(r"\b(?:rights? of reply|droits? de réponse|derechos? (?:de réplica|a contestar))\b", re.IGNORECASE)
_AS = re.compile(
    r"\b(?:as|en tant que|en qualité de|como|en calidad de)\s+(?:an?\s+|the\s+)?(?P<capacity>coordinators?|coordonnat\w+|coordinador\w*|co-coordinators?|presenters?"
    r"|présentat\w+|ponentes?|panell?ists?|panélistes?|panelistas?|guests?|invitée?s?|invitad[oa]s?)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class DetailsRead:
    """A text while its details are taken out of it, and what was found so far. Local to one passage."""

    text: str
    codes: tuple[str, ...] = ()
    group: str = ""
    members: str = ""
    capacity: Capacity | None = None
    kind: Kind | None = None
    person: str = ""
    office: str = ""
    level: str = ""
    language: str = ""
    since: When | None = None
    until: When | None = None

    def take(self, pattern: re.Pattern[str], use: Callable[[re.Match[str]], bool | None]) -> None:
        """Take the first match of a pattern out of the text, unless its use says that it is none (False)."""
        found = pattern.search(self.text)
        if found is not None and use(found) is not False:
            self.cut(found.start(), found.end())

    def cut(self, begin: int, end: int) -> None:
        """Leave a part out of the text, with a sign where it stood."""
        self.text = f"{self.text[:begin]} ⁂ {self.text[end:]}"

    @property
    def has_details(self) -> bool:
        """Say whether anything was found that belongs to a request."""
        return bool(self.person or self.level or self.language or self.since or self.until or self.codes or self.group)

    def asks(self) -> AskedFor:
        """Give the details as those of a request."""
        return AskedFor(
            capacity=self.capacity,
            kind=self.kind,
            on_behalf_of=self.group,
            person=self.person,
            level=self.level,
            note=self.office,
            language=self.language,
            since=self.since,
            until=self.until,
        )


def details_of(text: str, zone: str) -> DetailsRead:
    """Take the details of a request out of a text; what is left of it names who asks."""
    found = DetailsRead(text=text)
    found.take(_BEHALF, lambda m: _group(found, m))
    found.take(_ITEM, lambda m: _items(found, m))
    if not found.codes:
        _take_bare_items(found)
    found.take(_BETWEEN, lambda m: _hours(found, m["since"] or m["since2"], m["until"] or m["until2"], zone))
    if found.since is None:
        found.take(_UNTIL, lambda m: _hours(found, "", m["until"], zone))
        found.take(_SINCE, lambda m: _hours(found, m["since"], "", zone))
    found.take(_REPLY, lambda _: _kind(found, Kind.REPLY))
    found.take(_AS, lambda m: _as(found, m))
    found.take(_LANGUAGE, lambda m: _language(found, m))
    found.take(_TITLED, lambda m: _person(found, m))
    if not found.person:
        found.take(_BY, lambda m: _person(found, m))
    found.level = level_in(f"{found.person} {found.office} {'' if found.office else found.text}")
    return found


def begins_with_person(text: str) -> bool:
    """Say whether a text begins with a person and a title."""
    return _TITLED.match(text) is not None


def level_in(text: str) -> str:
    """Give the level of the speaker that a text names; a minister-counsellor or a deputy minister is none."""
    bare = _NOT_MINISTERS.sub(" director ", text)
    for pattern, level in ((_HEADS, Level.HEAD), (_MINISTERS, Level.MINISTER), (_OTHERS, Level.OTHER)):
        if pattern.search(bare):
            return level.value
    return ""


def hour_in(text: str, zone: str) -> When | None:
    """Read a time as lists write it; None where it is none."""
    said = text.strip().rstrip(".")
    if said.casefold() in _NOONS:
        said = "12:00"
    try:
        return read_time(said, zone)
    except Refused:
        try:
            return read_time(text.strip(), zone)
        except Refused:
            return None


def hours_in(text: str, zone: str) -> tuple[When | None, When | None]:
    """Give from and until when somebody is here, as a cell says it: `11:00–12:00`, `until 11:30`, `from 3 p.m.`."""
    found = details_of(text, zone)
    return found.since, found.until


def _hours(found: DetailsRead, since: str, until: str, zone: str) -> bool:
    begins, ends = (hour_in(said, zone) if said else None for said in (since, until))
    if (since and begins is None) or (until and ends is None):
        return False
    found.since, found.until = begins or found.since, ends or found.until
    return True


def _items(found: DetailsRead, match: re.Match[str]) -> None:
    found.codes = tuple(re.findall(_CODE, match["codes"], re.IGNORECASE))


def _take_bare_items(found: DetailsRead) -> None:
    """Take the first labels of items that stand without the word “item”."""
    for match in _BARE_ITEM.finditer(found.text):
        before = match["before"] or ""
        if _OF_A_TEXT.fullmatch(before):
            continue
        begin = match.start("before") if _LEADS_TO_ITEM.fullmatch(before) else match.start("codes")
        found.codes = tuple(re.findall(_LABEL, match["codes"], re.IGNORECASE))
        found.cut(begin, match.end())
        return


def _group(found: DetailsRead, match: re.Match[str]) -> None:
    group = _MEMBERS.sub("", _ARTICLE.sub("", match["group"].strip()))
    found.group, found.members = group, match["members"] or ""


def _kind(found: DetailsRead, kind: Kind) -> None:
    found.kind = kind


def _as(found: DetailsRead, match: re.Match[str]) -> None:
    word = match["capacity"].casefold()
    if "coord" in word or "coordon" in word:
        found.capacity = Capacity.COORDINATOR
    else:
        found.capacity = Capacity.GUEST if word.startswith(("guest", "invit", "panel", "panél")) else Capacity.PRESENTER


def _language(found: DetailsRead, match: re.Match[str]) -> None:
    found.language = _LANGUAGES.get(fold(match["name"]), "")


def _person(found: DetailsRead, match: re.Match[str]) -> bool:
    words = match["person"].split()
    while len(words) > 1 and fold(words[-1]) in _ROLES_BEHIND:
        words.pop()
    title, name = without_title(" ".join(words))
    if not name or not any(word[0].isupper() for word in name.split()):
        return False
    found.person = " ".join(filter(None, (title, name)))
    behind = found.text[match.end() - (len(match["person"]) - len(" ".join(words))) :]
    office = _OFFICE.match(behind)
    if office is not None:
        found.office = office["office"].strip(" ,–-")
        found.text = found.text.replace(office["office"], " ⁂ ", 1)
        found.text = found.text.replace(" ".join(words), " ⁂ ", 1)
        return False
    return True
