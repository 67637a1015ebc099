"""Groups of States for which delegations speak, by their usual names in the languages of the record."""

from functools import cache

from facilitator.core.ids import DelegationCode
from facilitator.core.languages import Wording, language_of
from facilitator.core.meeting import Meeting
from facilitator.core.names import known_as

W = Wording

GROUPS = (
    W(en="its member States", fr="ses États membres", es="sus Estados miembros"),
    W(en="African Group", fr="Groupe africain", es="Grupo Africano"),
    W(en="Group of African States", fr="Groupe des États d’Afrique", es="Grupo de los Estados de África"),
    W(en="Arab Group", fr="Groupe arabe", es="Grupo Árabe"),
    W(en="League of Arab States", fr="Ligue des États arabes", es="Liga de los Estados Árabes"),
    W(en="Non-Aligned Movement", fr="Mouvement des pays non alignés", es="Movimiento de los Países No Alineados"),
    W(en="Group of 77 and China", fr="Groupe des 77 et de la Chine", es="Grupo de los 77 y China"),
    W(
        en="Group of Latin American and Caribbean States",
        fr="Groupe des États d’Amérique latine et des Caraïbes",
        es="Grupo de los Estados de América Latina y el Caribe",
    ),
    W(
        en="Group of Western European and Other States",
        fr="Groupe des États d’Europe occidentale et autres États",
        es="Grupo de los Estados de Europa Occidental y otros Estados",
    ),
    W(
        en="Group of Eastern European States",
        fr="Groupe des États d’Europe orientale",
        es="Grupo de los Estados de Europa Oriental",
    ),
    W(
        en="Group of Asia-Pacific States",
        fr="Groupe des États d’Asie et du Pacifique",
        es="Grupo de los Estados de Asia y el Pacífico",
    ),
    W(en="Baltic States", fr="États baltes", es="Estados bálticos"),
    W(en="Nordic countries", fr="pays nordiques", es="países nórdicos"),
    W(en="Pacific Islands Forum", fr="Forum des îles du Pacifique", es="Foro de las Islas del Pacífico"),
    W(
        en="Association of Southeast Asian Nations",
        fr="Association des nations de l’Asie du Sud-Est",
        es="Asociación de Naciones de Asia Sudoriental",
    ),
    W(
        en="New Agenda Coalition",
        fr="Coalition pour un nouvel ordre du jour",
        es="Coalición para el Nuevo Programa",
    ),
    W(
        en="Non-Proliferation and Disarmament Initiative",
        fr="Initiative pour la non-prolifération et le désarmement",
        es="Iniciativa de No Proliferación y Desarme",
    ),
    W(en="Vienna Group of Ten", fr="Groupe des Dix de Vienne", es="Grupo de Viena de los Diez"),
)


def group_named(meeting: Meeting, name: str, language: str) -> DelegationCode:
    """Give the code of whoever is meant, or the name of a group in a language.

    A group may have been typed by its name, in any language; one that has none in this language is quoted.
    """
    roster = meeting.roster
    if not name or name in roster:
        return DelegationCode(name)
    known = known_as(roster, name)
    if known is not None:
        return known
    said = group_in(name, language) or meeting.glossary.say(name, language)
    foreign = said == name and language != meeting.definition.language
    return DelegationCode(said.join(language_of(language).quotes) if foreign else said)


def group_in(name: str, language: str) -> str:
    """Give the name of a group in a language, whatever language it was typed in; nothing for one that is not known."""
    found = _by_name().get(_plain(name))
    return found.in_language(language) if found is not None else ""


@cache
def _by_name() -> dict[str, Wording]:
    return {_plain(name): group for group in GROUPS for name in group.texts}


def _plain(name: str) -> str:
    return name.strip().casefold().removeprefix("the ").replace("'", "’")
