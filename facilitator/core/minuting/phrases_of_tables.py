"""The fixed phrases of what is made for the week after: key points by State, speakers, programme, figures."""

from facilitator.core.agenda import Role
from facilitator.core.languages import Wording
from facilitator.core.statements import Aspect

W = Wording

COMMITMENTS = W(en="Commitments", fr="Engagements", es="Compromisos")
ASSISTANCE = W(en="Assistance needed", fr="Assistance nécessaire", es="Asistencia necesaria")
KEY_POINTS = W(en="Key points by State", fr="Points clés par État", es="Puntos clave por Estado")
SECRETARIAT_NOTICE = W(
    en="For the secretariat, from what was noted on statements",
    fr="Pour le secrétariat, d’après ce qui a été noté des déclarations",
    es="Para la secretaría, según lo anotado de las declaraciones",
)
NONE_NOTED: dict[Aspect | None, Wording] = {
    Aspect.COMMITMENT: W(
        en="No commitment was noted.", fr="Aucun engagement n’a été noté.", es="No se anotó ningún compromiso."
    ),
    Aspect.ASSISTANCE: W(
        en="No need of assistance was noted.",
        fr="Aucun besoin d’assistance n’a été noté.",
        es="No se anotó ninguna necesidad de asistencia.",
    ),
    None: W(en="No key point was noted.", fr="Aucun point clé n’a été noté.", es="No se anotó ningún punto clave."),
}
DELEGATION = W(en="Delegation", fr="Délégation", es="Delegación")
ITEM = W(en="Item", fr="Point", es="Tema")
ACTION = W(en="Action", fr="Action", es="Acción")
ASPECT = W(en="Aspect", fr="Volet", es="Aspecto")
POINT = W(en="Key point", fr="Point clé", es="Punto clave")
STATEMENT = W(en="Statement", fr="Déclaration", es="Declaración")
NUMBERED = W(en="No. {number}, {when}", fr="n° {number}, {when}", es="n.º {number}, {when}")
TEXT = W(en="Text", fr="Texte", es="Texto")

SPEAKERS = W(en="Speakers by item", fr="Orateurs par point", es="Oradores por tema")
SPEAKERS_BY_CATEGORY = W(
    en="Speakers by item and category",
    fr="Orateurs par point et par catégorie",
    es="Oradores por tema y categoría",
)
COORDINATORS = W(en="Coordinators", fr="Coordination", es="Coordinación")
PRESENTATIONS = W(en="Presentations", fr="Exposés", es="Exposiciones")
COMMENTS = W(en="Comments", fr="Observations", es="Comentarios")
RESPONSES = W(en="Responses", fr="Réponses aux observations", es="Respuestas a los comentarios")
QUESTIONS = W(en="Questions and answers", fr="Questions et réponses", es="Preguntas y respuestas")
OBLIGED = W(en="States with obligations", fr="États ayant des obligations", es="Estados con obligaciones")
OTHERS = W(en="Other delegations", fr="Autres délégations", es="Otras delegaciones")
STATEMENTS = W(en="Statements", fr="Déclarations", es="Declaraciones")
REPLIES = W(en="Rights of reply", fr="Droits de réponse", es="Derechos de réplica")
WRITTEN = W(en="Statements in writing", fr="Déclarations écrites", es="Declaraciones por escrito")
AWAITED = W(
    en="Statements in writing, to be submitted",
    fr="Déclarations écrites à soumettre",
    es="Declaraciones por escrito pendientes de presentación",
)
DOCUMENTS = W(en="Documents", fr="Documents", es="Documentos")
PACKAGE = W(en="Texts by item", fr="Textes par point", es="Textos por tema")
NO_TEXTS = W(en="No text was received.", fr="Aucun texte n’a été reçu.", es="No se recibió ningún texto.")

CONTINUED = W(en="{heading} (continued)", fr="{heading} (suite)", es="{heading} (continuación)")
LEADS = W(en="{heading}:", fr="{heading} :", es="{heading}:")
GOES_ON = W(en=";", fr=" ;", es=";")

PROGRAMME = W(en="Programme of work", fr="Programme de travail", es="Programa de trabajo")
PROGRAMME_NOTICE = W(
    en="Planned times, subject to change",
    fr="Horaires prévus, susceptibles de modification",
    es="Horarios previstos, sujetos a cambios",
)
TIME = W(en="Time", fr="Heure", es="Hora")
ITEM_OF_AGENDA = W(en="Item", fr="Point de l’ordre du jour", es="Tema del programa")
WITH = W(en="Roles", fr="Rôles", es="Funciones")
NO_ITEM = W(
    en="No item is planned for this session.",
    fr="Aucun point n’est prévu pour cette séance.",
    es="No hay ningún tema previsto para esta sesión.",
)
TO_BE_NAMED = W(en="to be named", fr="à désigner", es="por designar")
ONE_WITH_ROLE: dict[Role, Wording] = {
    Role.COORDINATOR: W(en="Coordinator: {who}", fr="Coordination : {who}", es="Coordinación: {who}"),
    Role.PRESENTER: W(en="Presentation: {who}", fr="Exposé : {who}", es="Exposición: {who}"),
    Role.FACILITATOR: W(en="Facilitator: {who}", fr="Animation : {who}", es="Moderación: {who}"),
    Role.GUEST: W(en="Invited guest: {who}", fr="Sur invitation : {who}", es="Por invitación: {who}"),
}
SEVERAL_WITH_ROLE: dict[Role, Wording] = {
    Role.COORDINATOR: W(en="Coordinators: {who}", fr="Coordination : {who}", es="Coordinación: {who}"),
    Role.PRESENTER: W(en="Presentations: {who}", fr="Exposés : {who}", es="Exposiciones: {who}"),
    Role.FACILITATOR: W(en="Facilitators: {who}", fr="Animation : {who}", es="Moderación: {who}"),
    Role.GUEST: W(en="Invited guests: {who}", fr="Sur invitation : {who}", es="Por invitación: {who}"),
}

PARTICIPANTS = W(en="List of participants", fr="Liste des participants", es="Lista de participantes")
PARTICIPANTS_NOTICE = W(
    en="Delegations that were present, with the persons who were recorded as speaking",
    fr="Délégations présentes, avec les personnes dont l’intervention a été consignée",
    es="Delegaciones presentes, con las personas cuya intervención consta",
)
PERSONS = W(en="Persons who spoke", fr="Personnes ayant pris la parole", es="Personas que intervinieron")
SESSIONS_ATTENDED = W(en="Sessions", fr="Séances", es="Sesiones")
NOBODY_PRESENT = W(
    en="Nobody was recorded as present.",
    fr="Aucune présence n’a été consignée.",
    es="No consta ninguna presencia.",
)

HEARD = W(en="Recording, {offset}", fr="Enregistrement, {offset}", es="Grabación, {offset}")
