"""The fixed phrases of the hand-over: where the meeting stands, who waits, what is owed, what comes next."""

from facilitator.core.agenda import Role
from facilitator.core.languages import Wording

W = Wording

IN_THE_CHAIR = W(en="In the chair", fr="Préside", es="Preside")
NOTE = W(en="Note of the former chair", fr="Note de la présidence précédente", es="Nota de la Presidencia anterior")
STANDS = W(en="Where the meeting stands", fr="Où en est la réunion", es="Situación de la reunión")

SESSION_RUNS = W(
    en="{session}: called to order at {start}, must end by {stop}.",
    fr="{session} : ouverte à {start}, fin au plus tard à {stop}.",
    es="{session}: abierta a las {start}, debe terminar a las {stop} a más tardar.",
)
SESSION_SUSPENDED = W(
    en="{session}: suspended since {start}, must end by {stop}.",
    fr="{session} : suspendue depuis {start}, fin au plus tard à {stop}.",
    es="{session}: suspendida desde las {start}, debe terminar a las {stop} a más tardar.",
)
NO_SESSION = W(en="No session is under way.", fr="Aucune séance n’est en cours.", es="No hay ninguna sesión en curso.")
OVER = W(en="The meeting is closed.", fr="La réunion est close.", es="La reunión está clausurada.")
ITEM_OPEN = W(
    en="{item}: taken up at {start}.", fr="{item} : examen ouvert à {start}.", es="{item}: abierto a las {start}."
)
NO_ITEM = W(en="No item is open.", fr="Aucun point n’est ouvert.", es="Ningún tema está abierto.")
LIST_OPEN = W(
    en="The list of speakers is open.", fr="La liste des orateurs est ouverte.", es="La lista de oradores está abierta."
)
LIST_CLOSED = W(
    en="The list of speakers is closed.", fr="La liste des orateurs est close.", es="La lista de oradores está cerrada."
)
HAS_FLOOR = W(
    en="{who} [has|have] the floor: {left}.",
    fr="{who} [a|ont] la parole : {left}.",
    es="{who} [tiene|tienen] la palabra: {left}.",
)
PAUSED = W(en="{who}, paused: {left}.", fr="{who}, temps suspendu : {left}.", es="{who}, tiempo detenido: {left}.")
INTERRUPTED = W(
    en="{who}, interrupted, [gets|get] the floor back: {left}.",
    fr="{who}, intervention interrompue, retour de la parole à suivre : {left}.",
    es="{who}, intervención interrumpida, pendiente de recuperar la palabra: {left}.",
)
PARKED = W(
    en="{who}, under {item}, [gets|get] the floor back when the item is taken up again: {left}.",
    fr="{who}, au titre de {item}, retour de la parole à la reprise du point : {left}.",
    es="{who}, en {item}, recupera la palabra cuando se reanude el tema: {left}.",
)
CALLED = W(
    en="{who} [is|are] called and [has|have] not begun.",
    fr="{who} : parole donnée, intervention non commencée.",
    es="{who}: llamada a intervenir, aún no ha comenzado.",
)
LEFT = W(en="{time} left of {limit}", fr="il reste {time} sur {limit}", es="quedan {time} de {limit}")
USED_UP = W(
    en="over the limit of {limit} by {time}",
    fr="limite de {limit} dépassée de {time}",
    es="límite de {limit} superado en {time}",
)
NO_LIMIT = W(en="no limit", fr="sans limite", es="sin límite")
BEHIND = W(en="{minutes} behind the plan.", fr="{minutes} de retard sur le plan.", es="{minutes} de retraso.")
AHEAD = W(en="{minutes} ahead of the plan.", fr="{minutes} d’avance sur le plan.", es="{minutes} de adelanto.")

LISTS = W(en="Who waits for the floor", fr="Qui attend la parole", es="Quién espera la palabra")
REPLIES_LEFT = W(
    en="Rights of reply still to be taken", fr="Droits de réponse à entendre", es="Derechos a contestar pendientes"
)

OWED = W(en="What is owed", fr="Ce qui reste dû", es="Lo que queda pendiente")
WHAT = W(en="What", fr="Quoi", es="Qué")
WHERE = W(en="Of whom, where", fr="De qui, où", es="De quién, dónde")
GIST = W(en="Gist missing", fr="Essentiel à rédiger", es="Falta el resumen")
END = W(en="End missing", fr="Fin à indiquer", es="Falta la hora de fin")
NAME = W(en="Name of the speaker missing", fr="Nom de l’orateur à indiquer", es="Falta el nombre del orador")
ANNOUNCED = W(
    en="Announced in writing, not received", fr="Annoncé par écrit, non reçu", es="Anunciado por escrito, no recibido"
)
TEXT = W(en="Text not received", fr="Texte non reçu", es="Texto no recibido")
DELIVERY = W(en="Check against delivery", fr="À vérifier à l’écoute", es="Cotejar con lo pronunciado")
ANSWER = W(en="Question unanswered", fr="Question sans réponse", es="Pregunta sin respuesta")
STATED = W(
    en="Point of order: what the chair stated",
    fr="Motion d’ordre : réponse de la présidence",
    es="Cuestión de orden: respuesta de la Presidencia",
)
TYPED = W(
    en="Typed on a statement that is gone", fr="Texte d’une déclaration retirée", es="Texto de una declaración retirada"
)
ROLE = W(en="Still to be named", fr="À désigner", es="Por designar")
FOLLOW = W(en="To be followed up", fr="Suites à donner", es="Seguimiento pendiente")
BY_DAY = W(en="by {day}", fr="avant le {day}", es="antes del {day}")
AND_MORE = W(en="and {n} more", fr="et {n} autres", es="y {n} más")
PASSED_OVER = W(
    en="Planned earlier, not taken up", fr="Prévus plus tôt, non examinés", es="Previstos antes, no examinados"
)
STILL_OPEN = W(en="Suspended, not closed", fr="Points suspendus, non clos", es="Temas suspendidos, no cerrados")
NOTHING_OWED = W(en="Nothing is owed.", fr="Rien ne reste dû.", es="No queda nada pendiente.")
ROLES: dict[Role, Wording] = {
    Role.COORDINATOR: W(en="coordinator", fr="coordination", es="coordinación"),
    Role.PRESENTER: W(en="presentation", fr="exposé", es="exposición"),
    Role.FACILITATOR: W(en="facilitator", fr="animation", es="moderación"),
    Role.GUEST: W(en="invited guest", fr="sur invitation", es="por invitación"),
}

COMES = W(en="What comes next", fr="Suite des travaux", es="Lo que sigue")
PLANNED = W(en="Planned", fr="Prévu", es="Programado")
NOW_EXPECTED = W(en="Now expected", fr="Attendu", es="Se espera")
NOTHING_COMES = W(
    en="No item is left on the agenda.",
    fr="Aucun point ne reste à l’ordre du jour.",
    es="No quedan temas en el programa.",
)
RULES = W(en="Limits and rules in force", fr="Limites et règles en vigueur", es="Límites y reglas vigentes")
EVERYWHERE = W(en="The whole meeting", fr="Toute la réunion", es="Toda la reunión")
SCOPE = W(en="For", fr="Pour", es="Para")
LIMITS = W(en="Limits", fr="Limites", es="Límites")
BY_HAND = W(
    en="{scope}: order set by hand: {classes}.",
    fr="{scope} : ordre fixé à la main : {classes}.",
    es="{scope}: orden fijado a mano: {classes}.",
)
SECOND_REPLY = W(en="second right of reply", fr="second droit de réponse", es="segundo derecho a contestar")
