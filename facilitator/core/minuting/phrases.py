"""The fixed phrases of the minutes in their languages; everything else in them was typed or is a name."""

from facilitator.core.languages import Wording
from facilitator.core.speakers import Capacity, Departure, Kind

W = Wording

CIRCULATED_NOTICE = W(
    en="Informal record, not an official document",
    fr="Compte rendu informel, sans caractère officiel",
    es="Acta oficiosa, sin carácter oficial",
)
FORMAL_NOTICE = W(
    en="Provisional record of the secretariat",
    fr="Compte rendu provisoire du secrétariat",
    es="Acta provisional de la secretaría",
)
INTERNAL_NOTICE = W(
    en="Internal log of the secretariat, not for circulation",
    fr="Journal interne du secrétariat, à ne pas diffuser",
    es="Registro interno de la secretaría, no distribuir",
)
REHEARSAL_NOTICE = W(
    en="Rehearsal: nothing in this record was said by anybody",
    fr="Répétition : personne n’a tenu les propos consignés ci-après",
    es="Ensayo: nada de lo que sigue fue dicho por nadie",
)
MINUTES = W(en="Minutes", fr="Compte rendu", es="Acta")
LOG = W(en="Internal log", fr="Journal interne", es="Registro interno")
PLACE = W(en="Place", fr="Lieu", es="Lugar")
DATES = W(en="Dates", fr="Dates", es="Fechas")
TIMES = W(en="Times", fr="Heures", es="Horas")
LOCAL = W(en="local, {zone}", fr="heure locale, {zone}", es="hora local, {zone}")
CONTENTS = W(en="Contents", fr="Sommaire", es="Índice")
PAGE = W(en="Page", fr="Page", es="Página")
PAGE_OF = W(en="of", fr="sur", es="de")
MADE = W(en="Made on {day} at {time}.", fr="Établi le {day} à {time}.", es="Elaborado el {day} a las {time}.")
HEAD = W(
    en="Head of the chain of recorded events: {head}",
    fr="Tête de la chaîne des événements enregistrés : {head}",
    es="Cabeza de la cadena de hechos registrados: {head}",
)

INFERRED_ROLL = W(
    en="Categories of delegations inferred: those of the list that comes with the program, not of this meeting.",
    fr="Catégories des délégations établies par déduction : celles de la liste fournie avec le programme, et non "
    "celles de la présente réunion.",
    es="Categorías de las delegaciones establecidas por deducción: son las de la lista que acompaña al programa, y no "
    "las de esta reunión.",
)
ATTENDANCE = W(en="Attendance", fr="Participation", es="Asistencia")
COPY = W(en="Copy", fr="Copie", es="Copia")
WITHOUT_PERSONS = W(
    en="without names of persons, of the meeting whose head is {head}",
    fr="sans noms de personnes, de la réunion dont l’empreinte finale est {head}",
    es="sin nombres de personas, de la reunión cuya huella final es {head}",
)
BY_SESSION = W(en="Attendance by session", fr="Participation par séance", es="Asistencia por sesión")
ONLY_HEARD = W(
    en="Nobody was noted as present: who spoke, presided or asked for the floor is counted.",
    fr="Aucune présence n’a été relevée : seules sont comptées les délégations qui ont présidé,"
    " pris la parole ou demandé à la prendre.",
    es="No se anotó ninguna presencia: se cuenta a quien intervino, presidió o pidió la palabra.",
)
NOBODY_AT = W(
    en="No presence was recorded.", fr="Aucune présence n’a été consignée.", es="No consta ninguna presencia."
)
TIMETABLE = W(en="Timetable as kept", fr="Horaire effectif", es="Horario efectivo")
SESSION = W(en="Session", fr="Séance", es="Sesión")
DATE = W(en="Date", fr="Date", es="Fecha")
CALLED_TO_ORDER = W(en="Called to order", fr="Ouverture", es="Apertura")
SUSPENDED = W(en="Suspended", fr="Suspension", es="Suspensión")
RESUMED = W(en="Resumed", fr="Reprise", es="Reanudación")
ROSE = W(en="Rose", fr="Levée", es="Cierre")
PRESIDED = W(
    en="{who} presided.",
    fr="{who} [a|ont] dirigé les débats.",
    es="{who} [dirigió|dirigieron] los debates.",
)
PRESIDED_FROM = W(
    en="From {when}, {who} presided.",
    fr="À partir du {when}, {who} [a|ont] dirigé les débats.",
    es="Desde el {when}, {who} [dirigió|dirigieron] los debates.",
)
FACILITATED = W(
    en="From {when}, {who} facilitated.",
    fr="À partir du {when}, {who} [a|ont] animé les débats.",
    es="Desde el {when}, {who} [moderó|moderaron] los debates.",
)
FROM_TO = W(en="{start}–{end}", fr="de {start} à {end}", es="de las {start} a las {end}")
SINCE = W(en="{start}–", fr="à partir de {start}", es="desde las {start}")
ON_DAY = W(en="{time} on {day}", fr="{time} le {day}", es="{time} del {day}")
AT = W(en="{time} on {day}", fr="{day} à {time}", es="{day} a las {time}")

OPENING = W(en="Opening remarks", fr="Remarques liminaires", es="Observaciones iniciales")
GENERAL = W(en="General", fr="Généralités", es="Generalidades")
CONSIDERED = W(en="Considered {when}.", fr="Examiné {when}.", es="Examinado {when}.")
ON_DATE = W(en="on {day}, {spans}", fr="le {day}, {spans}", es="el {day}, {spans}")
STATEMENTS = W(en="Statements", fr="Déclarations", es="Declaraciones")
REPLIES = W(en="Rights of reply", fr="Droits de réponse", es="Derecho a contestar")
TOOK_FLOOR = W(
    en="The following took the floor: ",
    fr="[A|Ont] pris la parole : ",
    es="[Hizo|Hicieron] uso de la palabra: ",
)
SPEAKERS = W(en="Speakers", fr="Orateurs", es="Oradores")
SUGGESTIONS = W(en="Suggestions made", fr="Propositions formulées", es="Sugerencias formuladas")
RECOMMENDATIONS = W(en="Recommendations", fr="Recommandations", es="Recomendaciones")
FACILITATORS_CONCLUSIONS = W(
    en="The facilitator’s conclusions",
    fr="Conclusions du facilitateur",
    es="Conclusiones del facilitador",
)
CONCLUSIONS = W(en="Conclusions", fr="Conclusions", es="Conclusiones")
CONCLUDED_THAT = W(en="{chair} concluded {text}", fr="{chair} a conclu {text}", es="{chair} concluyó {text}")
DECISIONS = W(en="Decisions", fr="Décisions", es="Decisiones")
DOCUMENTS = W(en="Documents", fr="Documents", es="Documentos")
WRITTEN = W(en="Statements in writing", fr="Déclarations écrites", es="Declaraciones por escrito")
SUBMITTED = W(
    en="The following submitted statements in writing: ",
    fr="[A|Ont] soumis une déclaration par écrit : ",
    es="[Presentó una declaración|Presentaron declaraciones] por escrito: ",
)
TO_BE_SUBMITTED = W(
    en="Statements in writing are to be submitted by: ",
    fr="[Doit|Doivent] soumettre une déclaration par écrit : ",
    es="[Presentará una declaración|Presentarán declaraciones] por escrito: ",
)
IN_WRITING = W(en="in writing", fr="par écrit", es="por escrito")

THE_FACILITATOR = W(en="The facilitator", fr="Le facilitateur", es="El facilitador")
STATED = W(en="{chair} stated: ", fr="{chair} a déclaré : ", es="{chair} declaró: ")
RULED = W(en="{chair} ruled: ", fr="{chair} a statué : ", es="{chair} resolvió: ")
STATED_THAT = W(en="{chair} stated ", fr="{chair} a déclaré ", es="{chair} declaró ")
RULED_THAT = W(en="{chair} ruled ", fr="{chair} a statué ", es="{chair} resolvió ")
ON_BEHALF = W(en="on behalf {of_whom}", fr="au nom {of_whom}", es="en nombre {of_whom}")
ALSO_ON_BEHALF = W(en="also on behalf {of_whom}", fr="également au nom {of_whom}", es="también en nombre {of_whom}")
ALIGNED = W(
    en="{who} aligned [itself|themselves] with the statement",
    fr="{who} [a|ont] souscrit à la déclaration",
    es="{who} se [adhirió|adhirieron] a la declaración",
)
JOINT = W(en="joint statement", fr="déclaration commune", es="declaración conjunta")
YIELDED = W(
    en="The rest of its time, {duration}, was yielded {to_whom}.",
    fr="Le reste de son temps de parole, {duration}, a été cédé {to_whom}.",
    es="El resto de su tiempo, {duration}, se cedió {to_whom}.",
)
ON_PRESENTATION = W(
    en="comment on the presentation {of_whom}",
    fr="observation sur l’exposé {of_whom}",
    es="comentario sobre la exposición {of_whom}",
)
ANSWER_TO = W(
    en="answer to the question {of_whom}",
    fr="réponse à la question {of_whom}",
    es="respuesta a la pregunta {of_whom}",
)
TO = W(en="{what} {to_whom}", fr="{what} {to_whom}", es="{what} {to_whom}")
ON_TOPIC = W(en="topic: {topic}", fr="thème : {topic}", es="asunto: {topic}")
FOR = W(en="for: {whom}", fr="destinataire : {whom}", es="destinatario: {whom}")
AND = W(en=" and ", fr=" et ", es=" y ")
HEADED_STATE = W(
    en="Head of State or Government",
    fr="[chef|cheffe] d’État ou de gouvernement",
    es="[Jefe|Jefa] de Estado o de Gobierno",
)
AT_HEADS_OF_STATE = W(
    en="at the level of Head of State or Government",
    fr="au niveau des chefs d’État ou de gouvernement",
    es="a nivel de Jefes de Estado o de Gobierno",
)
AT_MINISTERS = W(en="at ministerial level", fr="au niveau ministériel", es="a nivel ministerial")
MINISTER = W(en="Minister", fr="ministre", es="[Ministro|Ministra]")

CAPACITIES: dict[Capacity, Wording] = {
    Capacity.COORDINATOR: W(en="coordinator", fr="coordination", es="coordinación"),
    Capacity.PRESENTER: W(en="presenter", fr="exposé", es="exposición"),
    Capacity.GUEST: W(en="invited guest", fr="sur invitation", es="por invitación"),
    Capacity.GROUP: W(en="group statement", fr="déclaration de groupe", es="declaración de grupo"),
    Capacity.NATIONAL: W(en="national statement", fr="déclaration nationale", es="declaración nacional"),
    Capacity.OBSERVER: W(en="observer", fr="observateur", es="observador"),
    Capacity.CHAIR: W(en="from the chair", fr="présidence", es="presidencia"),
}
KINDS: dict[Kind, Wording] = {
    Kind.STATEMENT: W(en="statement", fr="déclaration", es="declaración"),
    Kind.COMMENT: W(en="comment", fr="observation", es="comentario"),
    Kind.RESPONSE: W(en="response to the comments", fr="réponse aux observations", es="respuesta a los comentarios"),
    Kind.POINT_OF_ORDER: W(en="point of order", fr="motion d’ordre", es="cuestión de orden"),
    Kind.QUESTION: W(en="question", fr="question", es="pregunta"),
    Kind.ANSWER: W(en="answer", fr="réponse", es="respuesta"),
    Kind.REPLY: W(en="right of reply", fr="droit de réponse", es="derecho a contestar"),
}
WITHOUT_GIST: dict[Kind, Wording] = {
    Kind.STATEMENT: W(
        en="made a statement.",
        fr="[a|ont] fait une déclaration.",
        es="[formuló|formularon] una declaración.",
    ),
    Kind.COMMENT: W(
        en="made a comment.",
        fr="[a|ont] fait une observation.",
        es="[formuló|formularon] un comentario.",
    ),
    Kind.RESPONSE: W(
        en="responded to the comments.",
        fr="[a|ont] répondu aux observations.",
        es="[respondió|respondieron] a los comentarios.",
    ),
    Kind.POINT_OF_ORDER: W(
        en="raised a point of order.",
        fr="[a|ont] présenté une motion d’ordre.",
        es="[planteó|plantearon] una cuestión de orden.",
    ),
    Kind.QUESTION: W(
        en="asked a question.",
        fr="[a|ont] posé une question.",
        es="[formuló|formularon] una pregunta.",
    ),
    Kind.ANSWER: W(en="answered.", fr="[a|ont] répondu.", es="[respondió|respondieron]."),
    Kind.REPLY: W(
        en="spoke in exercise of the right of reply.",
        fr="[a|ont] exercé [son|leur] droit de réponse.",
        es="[ejerció|ejercieron] su derecho a contestar.",
    ),
}
ADDRESSED: dict[Kind, Wording] = {
    Kind.QUESTION: W(
        en="put a question {to_whom}.",
        fr="[a|ont] posé une question {to_whom}.",
        es="[formuló|formularon] una pregunta {to_whom}.",
    ),
    Kind.ANSWER: W(
        en="answered the question {of_whom}.",
        fr="[a|ont] répondu à la question {of_whom}.",
        es="[respondió|respondieron] a la pregunta {of_whom}.",
    ),
    Kind.COMMENT: W(
        en="commented on the presentation {of_whom}.",
        fr="[a|ont] fait une observation sur l’exposé {of_whom}.",
        es="[formuló|formularon] un comentario sobre la exposición {of_whom}.",
    ),
}
PRESENTED = W(en="made a presentation.", fr="[a|ont] fait un exposé.", es="[hizo|hicieron] una exposición.")

NOT_HEARD = W(en="Asked for the floor, not heard", fr="Inscrits, non entendus", es="Inscritos, no escuchados")
SPEAKING_TIMES = W(en="Speaking times", fr="Temps de parole", es="Tiempos de palabra")
KEY_POINTS = W(en="Key points and tags", fr="Points clés et étiquettes", es="Puntos clave y etiquetas")
SHARES = W(en="Speaking time by category", fr="Temps de parole par catégorie", es="Tiempo de palabra por categoría")
TRAIL = W(en="Trail of acts", fr="Suite des actes", es="Secuencia de actos")
LIMITS_SET = W(en="Limits changed", fr="Limites modifiées", es="Límites modificados")
SPEAKER = W(en="Speaker", fr="Orateur", es="Orador")
CAPACITY = W(en="Capacity", fr="Qualité", es="Calidad")
BEGAN = W(en="Began", fr="Début", es="Inicio")
ENDED = W(en="Ended", fr="Fin", es="Fin")
SPOKEN = W(en="Spoken", fr="Durée", es="Duración")
LIMIT = W(en="Limit", fr="Limite", es="Límite")
OVER = W(en="Over", fr="Dépassement", es="Exceso")
REMARKS = W(en="Remarks", fr="Remarques", es="Observaciones")
ASKED = W(en="Asked", fr="Demande", es="Solicitud")
OUTCOME = W(en="Outcome", fr="Suite", es="Resultado")
CATEGORY = W(en="Category", fr="Catégorie", es="Categoría")
SHARE = W(en="Share", fr="Part", es="Parte")
SEAT = W(en="Seat", fr="Poste", es="Puesto")
ACT = W(en="Act", fr="Acte", es="Acto")
TIME = W(en="Time", fr="Heure", es="Hora")
UNDONE = W(en="undone", fr="annulé", es="anulado")
CORRECTED = W(en="corrected", fr="corrigé", es="corregido")
ASKED_BY = W(en="asked by {whom}", fr="demandé par {whom}", es="solicitado por {whom}")
RECEIVED = W(en="text received", fr="texte reçu", es="texto recibido")
PAUSED = W(en="paused {time}", fr="interrompu {time}", es="en pausa {time}")
ABSENT = W(en="absent", fr="absente à l’appel", es="ausente al ser llamada")
WAITING = W(en="waiting", fr="en attente", es="en espera")
BY_PHONE = W(en="asked by phone", fr="par téléphone", es="por teléfono")
LATE = W(en="asked after closing", fr="après clôture de la liste", es="tras el cierre de la lista")
ACTION = W(en="action {lap}", fr="action {lap}", es="acción {lap}")

DEPARTURES: dict[Departure, Wording] = {
    Departure.WITHDRAWN: W(en="withdrawn", fr="demande retirée", es="solicitud retirada"),
    Departure.CLEARED: W(en="list cleared", fr="liste vidée", es="lista vaciada"),
    Departure.DROPPED: W(en="dropped", fr="demande caduque", es="solicitud caducada"),
    Departure.WRITTEN: W(en="to be received in writing", fr="à recevoir par écrit", es="se recibirá por escrito"),
    Departure.NOT_REACHED: W(
        en="not reached", fr="non entendue, faute de temps", es="no escuchada, por falta de tiempo"
    ),
}
