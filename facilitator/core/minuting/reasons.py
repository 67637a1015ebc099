"""Reasons in the printed list: why a request stands where it stands, in the language of the record."""

from collections.abc import Mapping
from functools import partial

from facilitator.core.delegations import Wording
from facilitator.core.languages import CODES, PROGRAM_LANGUAGES
from facilitator.core.meeting import Meeting
from facilitator.core.order import reason
from facilitator.core.saying import saying_in
from facilitator.core.speakers import Request

W = Wording

_PLACES = (
    W(
        en="{courtesy}, by courtesy of the chair {when_asked}",
        fr="{courtesy}, par courtoisie de la présidence {when_asked}",
        es="{courtesy}, por cortesía de la Presidencia {when_asked}",
    ),
    W(en="Speaks next", fr="Prochain orateur", es="Próximo orador"),
    W(
        en="Moved by the chair {when_asked}",
        fr="Déplacée par la présidence {when_asked}",
        es="Movida por la Presidencia {when_asked}",
    ),
    W(en="admitted after closing", fr="admise après la clôture", es="admitida tras el cierre"),
    W(en="asked after closing", fr="demandée après la clôture", es="pedida tras el cierre"),
    W(
        en="kept for the end of the session",
        fr="réservé pour la fin de la séance",
        es="reservado para el final de la sesión",
    ),
    W(en="absent when called", fr="absente à l’appel", es="ausente al ser llamada"),
    W(en="back in the room {time}", fr="de retour dans la salle {time}", es="de vuelta en la sala {time}"),
    W(en="aligned with {group}", fr="s’associe à {group}", es="se suma a {group}"),
    W(en="in advance", fr="à l’avance", es="por adelantado"),
    W(en="{time} on {date}", fr="{time} le {date}", es="{time} el {date}"),
    W(en="{day} {month}", fr="{day} {month}", es="{day} de {month}"),
)
_KINDS = (
    W(
        en="Point of order, raised {asked}",
        fr="Motion d’ordre, soulevée {asked}",
        es="Cuestión de orden, planteada {asked}",
    ),
    W(
        en="Question to the speaker, asked {asked}",
        fr="Question à l’orateur, posée {asked}",
        es="Pregunta al orador, hecha {asked}",
    ),
    W(en="Right of reply", fr="Droit de réponse", es="Derecho a contestar"),
    W(en="Second right of reply", fr="Second droit de réponse", es="Segundo derecho a contestar"),
    W(en="{nth}, asked {asked}", fr="{nth}, demandé {asked}", es="{nth}, pedido {asked}"),
    W(en="Answer", fr="Réponse", es="Respuesta"),
    W(
        en="Answers the question of {whose}",
        fr="Répond à la question de {whose}",
        es="Responde a la pregunta de {whose}",
    ),
    W(
        en="Presenter's response to the comments",
        fr="Réponse du présentateur aux observations",
        es="Respuesta del presentador a los comentarios",
    ),
    W(en="Comment", fr="Commentaire", es="Comentario"),
    W(
        en="Comment on the presentation of {whose}",
        fr="Observation sur la présentation de {whose}",
        es="Comentario sobre la presentación de {whose}",
    ),
)
_CAPACITIES = (
    W(en="2nd statement on this item", fr="2e déclaration sur ce point", es="2.ª declaración sobre este tema"),
    W(en="Group statement", fr="Déclaration de groupe", es="Declaración de grupo"),
    W(
        en="Group statement · {count} align",
        fr="Déclaration de groupe · {count} s’associent",
        es="Declaración de grupo · {count} se suman",
    ),
    W(
        en="Coordinator: introduces the item",
        fr="Coordonnateur : présente le point",
        es="Coordinador: presenta el tema",
    ),
    W(
        en="Presenter: speaks first under {item}",
        fr="Présentateur : parle en premier sous {item}",
        es="Presentador: habla primero en {item}",
    ),
    W(
        en="Invited stakeholder: speaks first under {item}",
        fr="Partie prenante invitée : parle en premier sous {item}",
        es="Interesado invitado: habla primero en {item}",
    ),
    W(en="From the chair", fr="De la présidence", es="De la Presidencia"),
    W(en="{label}, asked {asked}", fr="{label}, demandée {asked}", es="{label}, pedida {asked}"),
)
_CATEGORIES = (
    W(en="State Party", fr="État partie", es="Estado parte"),
    W(en="Signatory", fr="Signataire", es="Signatario"),
    W(en="State not party", fr="État non partie", es="Estado no parte"),
    W(en="United Nations", fr="Nations Unies", es="Naciones Unidas"),
    W(en="Organization", fr="Organisation", es="Organización"),
    W(en="Regional organization", fr="Organisation régionale", es="Organización regional"),
    W(en="Civil society", fr="Société civile", es="Sociedad civil"),
    W(en="Secretariat", fr="Secrétariat", es="Secretaría"),
    W(en="Presidency", fr="Présidence", es="Presidencia"),
)
_MONTHS = tuple(
    W(**dict(zip(CODES, month, strict=True)))
    for month in zip(*(language.months for language in PROGRAM_LANGUAGES.values()), strict=True)
)

REASONS: Mapping[str, Wording] = {w.en: w for w in (*_PLACES, *_KINDS, *_CAPACITIES, *_CATEGORIES, *_MONTHS)}
"""What a reason of `core.order` may be put together from, by its English words; what a class is called stays."""


def reason_in(language: str, meeting: Meeting, request: Request) -> str:
    """Say in a language why a request stands where it stands, whatever the desk speaks."""
    with saying_in(language, partial(_said, language)):
        return reason(meeting, request)


def _said(language: str, text: str, _: str) -> str:
    known = REASONS.get(text)
    return known.in_language(language) if known is not None else text
