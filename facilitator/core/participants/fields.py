"""Fields: what a column of a list of participants may hold, recognised by its heading in three languages."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import StrEnum

from facilitator.core.languages import CODES
from facilitator.core.name_index import fold
from facilitator.core.saying import noop
from facilitator.core.values import dataclass


class ListField(StrEnum):
    """What a column holds; the value is what the command line calls it."""

    CODE = "code"
    DELEGATION = "delegation"
    ORGANIZATION = "organization"
    CATEGORY = "category"
    PERSON = "person"
    TITLE = "title"
    GIVEN = "given_name"
    FAMILY = "family_name"
    FUNCTION = "function"
    LEVEL = "level"
    GROUP = "regional_group"
    ALIASES = "aliases"
    NAME_EN = "name_en"
    NAME_FR = "name_fr"
    NAME_ES = "name_es"
    SPOKEN_EN = "spoken_en"
    SPOKEN_FR = "spoken_fr"
    SPOKEN_ES = "spoken_es"
    SIGNED = "signed"
    SIGNED_AT = "time"
    SIGNED_ON = "date"
    SESSION = "session"
    NOTHING = "nothing"


FIELD_WORDS: Mapping[ListField, str] = {
    ListField.CODE: noop("Code"),
    ListField.DELEGATION: noop("Delegation"),
    ListField.ORGANIZATION: noop("Organization, where the delegation is empty"),
    ListField.CATEGORY: noop("Category"),
    ListField.PERSON: noop("Person, whole name"),
    ListField.TITLE: noop("Title of the person"),
    ListField.GIVEN: noop("Given name"),
    ListField.FAMILY: noop("Family name"),
    ListField.FUNCTION: noop("Function"),
    ListField.LEVEL: noop("Level"),
    ListField.GROUP: noop("Regional group"),
    ListField.ALIASES: noop("Other names"),
    ListField.NAME_EN: noop("Name in English"),
    ListField.NAME_FR: noop("Name in French"),
    ListField.NAME_ES: noop("Name in Spanish"),
    ListField.SPOKEN_EN: noop("Spoken in English"),
    ListField.SPOKEN_FR: noop("Spoken in French"),
    ListField.SPOKEN_ES: noop("Spoken in Spanish"),
    ListField.SIGNED: noop("Signature or mark (sign-in sheet)"),
    ListField.SIGNED_AT: noop("Hour of signing (sign-in sheet)"),
    ListField.SIGNED_ON: noop("Day of signing (sign-in sheet)"),
    ListField.SESSION: noop("Session (sign-in sheet)"),
    ListField.NOTHING: noop("Not read"),
}
OF_SHEETS = frozenset({ListField.SIGNED, ListField.SIGNED_AT, ListField.SIGNED_ON, ListField.SESSION})
OF_PERSONS = frozenset(
    {ListField.PERSON, ListField.TITLE, ListField.GIVEN, ListField.FAMILY, ListField.FUNCTION, ListField.LEVEL}
)
NAMES = {ListField(f"name_{code}"): code for code in CODES}
SPOKEN = {ListField(f"spoken_{code}"): code for code in CODES}

_HEADINGS: Mapping[ListField, str] = {
    ListField.CODE: "code, iso, iso code, iso 3, iso3, iso2, iso 2, iso alpha 3, iso alpha 2, alpha 3, country code, code iso,"
    " code pays, code du pays, codigo, codigo iso, codigo de pais, codigo del pais, delegation code",
    ListField.DELEGATION: "delegation, delegations, delegacion, delegaciones, country, countries, pays, pais, state, states, etat,"
    " etats, estado, estados, country organization, country organisation, state organization, delegation name,"
    " name of delegation, name of the delegation, nom de la delegation, nombre de la delegacion, member state, etat membre,"
    " estado miembro, state party, states parties, etat partie, estado parte, country name, name of country, nom du pays,"
    " nombre del pais, representing, represented entity, delegation country, participating state, delegation of",
    ListField.ORGANIZATION: "organization, organisation, organizacion, organizations, organisations, institution, institucion,"
    " entity, entite, entidad, affiliation, afiliacion, agency, name of organization, name of organisation,"
    " nom de l'organisation, nombre de la organizacion, organism, organisme, organismo, ngo, ong",
    ListField.CATEGORY: "category, categorie, categoria, type, tipo, status, statut, estatus, condicion, participant type,"
    " type of participant, type de participant, tipo de participante, delegation type, type of delegation,"
    " type de delegation, tipo de delegacion, participation as, en qualite de, en calidad de, registration type,"
    " category of participant",
    ListField.PERSON: "person, personne, persona, full name, fullname, nom complet, nombre completo, participant, participante,"
    " participants, delegate, delegue, delegado, delegada, representative, representant, representante,"
    " name of participant, name of delegate, name of representative, name and surname, first and last name,"
    " nom et prenom, nom et prenoms, nom prenom, prenom et nom, nombre y apellido, nombre y apellidos,"
    " apellidos y nombre, nom du participant, nombre del participante, surname and first name",
    ListField.TITLE: "title, titre, titulo, tratamiento, civilite, salutation, honorific, prefix, courtesy title, mr ms, mr mrs ms",
    ListField.GIVEN: "first name, first names, firstname, given name, given names, forename, forenames, prenom, prenoms, nombres,"
    " nombre de pila, nombre s",
    ListField.FAMILY: "last name, last names, lastname, family name, family names, surname, surnames, nom de famille, apellido,"
    " apellidos, primer apellido",
    ListField.FUNCTION: "function, functional title, job title, position, post, designation, role, fonction, fonctions, poste,"
    " qualite, cargo, puesto, funcion, occupation",
    ListField.LEVEL: "level, niveau, nivel, level of representation, rank, rang, rango, nivel de representacion",
    ListField.GROUP: "regional group, group, groupe regional, groupe, grupo regional, grupo, region",
    ListField.ALIASES: "aliases, alias, other names, autres noms, otros nombres, acronym, acronyms, sigle, sigla, siglas, abbreviation",
    ListField.SIGNED: "signature, signatures, signed, present, presence, attended, signe, emargement, signature emargement, firma,"
    " firmas, firmado, presente, presencia, asistio, checked in",
    ListField.SIGNED_AT: "time, hour, time of signing, signed at, arrival, arrival time, time of arrival, check in, check in time,"
    " heure, heure d'arrivee, heure de signature, hora, hora de llegada, hora de firma, timestamp, scanned, scanned at, scan time,"
    " date and time, date time, date et heure, fecha y hora, horodatage",
    ListField.SIGNED_ON: "date, day, jour, fecha, dia",
    ListField.SESSION: "session, seance, sesion, sitting, meeting session",
    **{field: f"name {code}" for field, code in NAMES.items()},
    **{field: f"spoken {code}" for field, code in SPOKEN.items()},
    # where the facts of the program's own list come from
    ListField.NOTHING: "attendance, attendance source, names source, names verified",
}
_KNOWN = {fold(words): field for field, said in _HEADINGS.items() for words in said.split(",")}
# these name the delegation or the person, by what stands beside them
_NAME, _NOM, _NOMBRE = "name", "nom", "nombre"
_UNSURE = {_NAME, "names", _NOM, "noms", _NOMBRE}
_OF_SESSION = re.compile(
    r"(?:session|seance|sesion|sitting) (?:no |n )?(\d{1,3})|(\d{1,3})(?:st|nd|rd|th|re|e|a)? (?:session|seance|sesion|sitting)"
)
_PARTS = re.compile(r"[/|\n;]|\s[-–—]\s")
_BRACKETS = re.compile(r"\([^()]*\)|\*|:")
_FIRST_ROWS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """One column with something in its heading: its place from 0, what it holds, and whether a user said so."""

    place: int
    heading: str
    field: ListField
    by_hand: bool = False


def recognised(headings: Sequence[str], chosen: Mapping[int, ListField]) -> tuple[ListColumn, ...]:
    """Say of each column what it holds: as a user chose, else by its heading; a second column of a kind is not read."""
    found = {place: _fields_of(heading) for place, heading in enumerate(headings) if heading.strip()}
    sure = {place: next(iter(fields), None) for place, fields in found.items()}
    sure |= dict(chosen)
    fields = set(sure.values())
    columns: list[ListColumn] = []
    taken = {field for place, field in chosen.items()}
    for place in sorted({*found, *chosen}):
        heading = " ".join(headings[place].split()) if place < len(headings) else ""
        if place in chosen:
            columns.append(ListColumn(place=place, heading=heading, field=chosen[place], by_hand=True))
            continue
        field = sure[place] or _by_what_stands_beside(heading, fields) or ListField.NOTHING
        if field in taken:
            field = ListField.NOTHING
        taken |= {field} - {ListField.NOTHING}
        columns.append(ListColumn(place=place, heading=heading, field=field))
    return tuple(columns)


def session_of(heading: str) -> int | None:
    """Give the session whose attendance a column holds by its heading, such as “Session 2”; None for others."""
    found = next((m for words in _words_of(heading) if (m := _OF_SESSION.fullmatch(words))), None)
    return None if found is None else int(found[1] or found[2])


def is_known(heading: str) -> bool:
    """Say whether a heading names something that is read, or something of the program's own list that is not."""
    return (
        session_of(heading) is not None
        or bool(next(iter(_fields_of(heading)), None))
        or any(part in _UNSURE for part in _words_of(heading))
    )


def heading_row(rows: Sequence[Sequence[str]], named: Collection[str] = ()) -> int | None:
    """Give the place among the first rows of the one that names most columns; None where none does.

    A row with a heading that a user named is one.
    """
    wanted = {fold(one) for one in named}
    best, found = 0, None
    for place, cells in enumerate(rows[:_FIRST_ROWS]):
        if any(fold(cell) in wanted for cell in cells if fold(cell)):
            return place
        known = sum(map(is_known, cells))
        if known > best and (known > 1 or known == sum(bool(cell.strip()) for cell in cells)):
            best, found = known, place
    return found


def _fields_of(heading: str) -> Iterator[ListField]:
    return (_KNOWN[words] for words in _words_of(heading) if words in _KNOWN)


def _words_of(heading: str) -> list[str]:
    bare = _BRACKETS.sub(" ", heading)
    whole = fold(bare.replace("_", " "))
    return list(dict.fromkeys((whole, *(fold(part.replace("_", " ")) for part in _PARTS.split(bare)))))


def _by_what_stands_beside(heading: str, fields: set[ListField | None]) -> ListField | None:
    """Say what “Name”, “Nom” or “Nombre” means, which may be of the person or of the delegation."""
    said = next((words for words in _words_of(heading) if words in _UNSURE), None)
    if said is None:
        return None
    if ListField.GIVEN in fields and ListField.FAMILY not in fields:
        return ListField.FAMILY
    if ListField.FAMILY in fields and ListField.GIVEN not in fields:
        return ListField.GIVEN
    if fields & {ListField.DELEGATION, ListField.ORGANIZATION}:
        return ListField.PERSON
    return ListField.DELEGATION
