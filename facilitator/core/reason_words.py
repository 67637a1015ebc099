"""Words of reasons: why a request stands where it stands, said at the desk and printed alike with the list."""

from collections.abc import Mapping

from facilitator.core.languages import Wording
from facilitator.core.speakers import Capacity

W = Wording

COURTESY = W(
    en="{courtesy}, by courtesy of the chair {when_asked}",
    fr="{courtesy}, par courtoisie de la présidence {when_asked}",
    es="{courtesy}, por cortesía de la Presidencia {when_asked}",
)
ONLY_BETWEEN = W(en="only {since}–{until}", fr="seulement {since}–{until}", es="solo {since}–{until}")
ONLY_UNTIL = W(en="only until {until}", fr="seulement jusqu’à {until}", es="solo hasta las {until}")
NOT_BEFORE = W(en="not before {since}", fr="pas avant {since}", es="no antes de las {since}")
SPEAKS_NEXT = W(en="Speaks next", fr="Prochain orateur", es="Próximo orador")
MOVED = W(
    en="Moved by the chair {when_asked}",
    fr="Déplacée par la présidence {when_asked}",
    es="Movida por la Presidencia {when_asked}",
)
ADMITTED = W(en="admitted after closing", fr="admise après la clôture", es="admitida tras el cierre")
LATE = W(en="asked after closing", fr="demandée après la clôture", es="pedida tras el cierre")
BY_PHONE = W(en="by phone", fr="par téléphone", es="por teléfono")
KEPT = W(
    en="kept for the end of the session",
    fr="réservé pour la fin de la séance",
    es="reservado para el final de la sesión",
)
ABSENT = W(en="absent when called", fr="absente à l’appel", es="ausente al ser llamada")
BACK = W(en="back in the room {time}", fr="de retour dans la salle {time}", es="de vuelta en la sala {time}")
ALIGNED = W(en="aligned with {group}", fr="alignée sur {group}", es="alineada con {group}")
IN_ADVANCE = W(en="in advance", fr="à l’avance", es="por adelantado")

POINT_OF_ORDER = W(
    en="Point of order, raised {asked}",
    fr="Motion d’ordre, soulevée à {asked}",
    es="Cuestión de orden, planteada a las {asked}",
)
QUESTION = W(
    en="Question to the speaker, asked {asked}",
    fr="Question à l’orateur, posée à {asked}",
    es="Pregunta al orador, hecha a las {asked}",
)
REPLY = W(en="Right of reply", fr="Droit de réponse", es="Derecho a contestar")
SECOND_REPLY = W(en="Second right of reply", fr="Second droit de réponse", es="Segundo derecho a contestar")
REPLY_ASKED = W(en="{nth}, asked {asked}", fr="{nth}, inscription : {asked}", es="{nth}, solicitud: {asked}")
ANSWER = W(en="Answer", fr="Réponse", es="Respuesta")
ANSWER_TO = W(
    en="Answers the question {of_whose}",
    fr="Répond à la question {of_whose}",
    es="Responde a la pregunta {of_whose}",
)
RESPONSE = W(
    en="Presenter's response to the comments",
    fr="Réponse du présentateur aux observations",
    es="Respuesta del presentador a los comentarios",
)
COMMENT = W(en="Comment", fr="Commentaire", es="Comentario")
COMMENT_ON = W(
    en="Comment on the presentation {of_whose}",
    fr="Observation sur la présentation {of_whose}",
    es="Comentario sobre la presentación {of_whose}",
)
SECOND = W(en="2nd statement on this item", fr="2e déclaration sur ce point", es="2.ª declaración sobre este tema")
GROUP = W(en="Group statement", fr="Déclaration de groupe", es="Declaración de grupo")
GROUP_ALIGNED = W(
    en="Group statement · {count} align",
    fr="Déclaration de groupe · {count} s’associent",
    es="Declaración de grupo · {count} se suman",
)
ASKED = W(en="{label}, asked {asked}", fr="{label}, inscription : {asked}", es="{label}, solicitud: {asked}")
CAPACITIES: Mapping[Capacity, Wording] = {
    Capacity.COORDINATOR: W(
        en="Coordinator: introduces the item",
        fr="Coordonnateur : présente le point",
        es="Coordinador: presenta el tema",
    ),
    Capacity.PRESENTER: W(
        en="Presenter: speaks first under {item}",
        fr="Présentateur : parle en premier sous {item}",
        es="Presentador: habla primero en {item}",
    ),
    Capacity.GUEST: W(
        en="Invited stakeholder: speaks first under {item}",
        fr="Partie prenante invitée : parle en premier sous {item}",
        es="Interesado invitado: habla primero en {item}",
    ),
    Capacity.CHAIR: W(en="From the chair", fr="De la présidence", es="De la Presidencia"),
}
