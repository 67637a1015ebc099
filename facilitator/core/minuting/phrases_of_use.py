"""The fixed phrases of what is made from the record: summary, digest, corrigendum and versions."""

from facilitator.core.languages import Wording
from facilitator.core.statements import Aspect

W = Wording

DIGEST = W(
    en="Digest for the coordinators",
    fr="Synthèse pour les coordonnateurs",
    es="Síntesis para los coordinadores",
)
DIGEST_NOTICE = W(
    en="Input to the progress report, for the coordinators",
    fr="Contribution au rapport d’activité, pour les coordonnateurs",
    es="Contribución al informe sobre los progresos, para los coordinadores",
)
CORRIGENDUM_TO = W(
    en="Corrigendum to version {version}",
    fr="Rectificatif à la version {version}",
    es="Corrección a la versión {version}",
)
CORRECTIONS = W(en="Corrections", fr="Rectifications", es="Correcciones")
ASKED_FOR_BY = W(
    en="Corrections were asked for by {who}.",
    fr="Rectifications demandées par : {who}.",
    es="Solicitaron correcciones: {who}.",
)
AT_REQUEST_OF = W(en="at the request of {who}", fr="demandé par : {who}", es="solicitado por: {who}")
PARAGRAPH = W(en="Paragraph {number}", fr="Paragraphe {number}", es="Párrafo {number}")
AFTER_PARAGRAPH = W(en="After paragraph {number}", fr="Après le paragraphe {number}", es="Después del párrafo {number}")
INSTEAD_OF = W(en="For: ", fr="Au lieu de : ", es="Donde dice: ")
READ = W(en="Read: ", fr="Lire : ", es="Debe decir: ")
ADD = W(en="Add: ", fr="Ajouter : ", es="Añádase: ")
DELETE = W(en="Delete: ", fr="Supprimer : ", es="Suprímase: ")
NO_CORRECTIONS = W(
    en="Nothing that is printed has changed since this version.",
    fr="Rien de ce qui est imprimé n’a changé depuis cette version.",
    es="Nada de lo impreso ha cambiado desde esta versión.",
)
VERSION = W(en="Version", fr="Version", es="Versión")
FINALISED = W(
    en="{version}, finalised on {day} at {time}",
    fr="{version}, arrêtée le {day} à {time}",
    es="{version}, finalizada el {day} a las {time}",
)

COORDINATOR = W(en="Coordinator: {who}.", fr="Coordination : {who}.", es="Coordinación: {who}.")
FACILITATOR = W(en="Facilitator: {who}.", fr="Animation : {who}.", es="Moderación: {who}.")
COORDINATORS = W(en="Coordinators: {who}.", fr="Coordination : {who}.", es="Coordinación: {who}.")
FACILITATORS = W(en="Facilitators: {who}.", fr="Animation : {who}.", es="Moderación: {who}.")
NO_COORDINATOR = W(en="Coordinator: to be named.", fr="Coordonnateur : à désigner.", es="Coordinador: por designar.")
ACTIONS = W(
    en="Actions {span}{inferred}: {plan}.",
    fr="Actions {span}{inferred} : {plan}.",
    es="Acciones {span}{inferred}: {plan}.",
)
FROM_TO = W(en="{first} to {last}", fr="{first} à {last}", es="{first} a {last}")
INFERRED = W(en=" (inferred)", fr=" (par déduction)", es=" (por deducción)")
LINK_INFERRED = W(
    en=" (that it concerns this item is inferred)",
    fr=" (lien avec ce point établi par déduction)",
    es=" (vínculo con este tema establecido por deducción)",
)
SHARED_WITH = W(
    en="Actions {span} are shared with {item}.",
    fr="Les actions {span} sont communes avec le point {item}.",
    es="Las acciones {span} son comunes con el tema {item}.",
)
NOTHING_RECORDED = W(
    en="No key point, statement or suggestion was recorded for this item.",
    fr="Aucun point clé, aucune intervention ni aucune proposition n’a été enregistré pour ce point.",
    es="No se registró ningún punto clave, intervención ni sugerencia para este tema.",
)
SET_OUT_UNDER = W(
    en="Actions {span} are set out under {item}.",
    fr="Les actions {span} sont exposées sous le point {item}.",
    es="Las acciones {span} se exponen en el tema {item}.",
)
SILENT = W(en="Nothing was said.", fr="Rien n’a été dit.", es="No se dijo nada.")
UNDER = W(en="{who}, under {item}", fr="{who}, au titre du point {item}", es="{who}, en relación con el tema {item}")
SAID_BY = W(en="{who}: {text}", fr="{who} : {text}", es="{who}: {text}")
NOT_BY_ACTION = W(
    en="Said under this item, not filed by action",
    fr="Autres interventions sur ce point, non classées par action",
    es="Otras intervenciones sobre este tema, sin clasificar por acción",
)
GIST_ALONE = W(en="Gist", fr="Essentiel", es="Resumen")
SUGGESTIONS_FOR = W(
    en="Suggestions for the coordinators, by topic and addressee",
    fr="Propositions pour les coordonnateurs, par thème et destinataire",
    es="Sugerencias para los coordinadores, por cuestión y destinatario",
)
THE_PLAN = W(en="the plan of action", fr="plan d’action", es="plan de acción")
BY_ACTION = W(en="Points by action", fr="Éléments par action", es="Puntos por acción")
ACTION_LABEL = W(en="Action", fr="Action", es="Acción")
NO_ACTION = W(en="Without an action", fr="Sans action", es="Sin acción")
NOT_FILED = W(en="Not filed", fr="Non classé", es="Sin clasificar")
FEEDING = W(
    en="Raised elsewhere, feeding into this item",
    fr="Soulevé sous d’autres points, à prendre en compte ici",
    es="Planteado en otros temas y pertinente para este",
)
ITEM = W(en="Item", fr="Point", es="Tema")

ADDRESSEE = W(en="For", fr="Destinataire", es="Destinatario")
SUGGESTION = W(en="Suggestion", fr="Proposition", es="Sugerencia")
MADE_BY = W(en="Made by", fr="Auteur", es="Autor")
GIST = W(en="Gist and key points", fr="Essentiel et points clés", es="Resumen y puntos clave")
SUGGESTIONS_UNDER = W(
    en="Suggestions made under {item}, by topic and addressee",
    fr="Propositions formulées sous {item}, par thème et destinataire",
    es="Sugerencias formuladas en {item}, por cuestión y destinatario",
)
GENDER = W(
    en="Gender and the diverse needs of people in affected communities",
    fr="Genre et besoins divers des personnes dans les communautés touchées",
    es="Género y necesidades diversas de las personas en las comunidades afectadas",
)
A_DELEGATION = W(en="a delegation", fr="une délégation", es="una delegación")

ASPECT_OF_POINT: dict[Aspect, Wording] = {
    Aspect.PROGRESS: W(en="progress", fr="progrès", es="progreso"),
    Aspect.CHALLENGE: W(en="challenge", fr="difficulté", es="dificultad"),
    Aspect.COMMITMENT: W(en="commitment", fr="engagement", es="compromiso"),
    Aspect.ASSISTANCE: W(en="assistance", fr="assistance nécessaire", es="asistencia necesaria"),
}
ASPECTS: dict[Aspect, Wording] = {
    Aspect.PROGRESS: W(en="Progress", fr="Progrès", es="Progresos"),
    Aspect.CHALLENGE: W(en="Challenges", fr="Difficultés", es="Dificultades"),
    Aspect.COMMITMENT: W(en="Commitments", fr="Engagements", es="Compromisos"),
    Aspect.ASSISTANCE: W(en="Assistance needed", fr="Assistance nécessaire", es="Asistencia necesaria"),
}
