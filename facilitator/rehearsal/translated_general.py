"""What is said in a rehearsal of any meeting, in all languages: it names no convention, no office and no State."""

from collections.abc import Mapping

from facilitator.core.languages import Wording
from facilitator.core.speakers import Capacity, Kind

W = Wording

THEMES = (
    W(en="Shared views on the item", fr="Observations sur le point examiné", es="Opiniones sobre el tema"),
    W(
        en="Gave an update on work at the national level",
        fr="Point sur les travaux menés au niveau national",
        es="Información actualizada sobre la labor realizada a nivel nacional",
    ),
    W(
        en="Shared lessons from practice",
        fr="Enseignements tirés de la pratique",
        es="Enseñanzas extraídas de la práctica",
    ),
    W(
        en="Spoke of priorities for the period ahead",
        fr="Priorités pour la période à venir",
        es="Prioridades para el próximo período",
    ),
    W(
        en="Described cooperation with partners in general terms",
        fr="Description générale de la coopération avec les partenaires",
        es="Descripción general de la cooperación con los asociados",
    ),
)
OBSERVERS = (
    W(
        en="Presented findings relevant to the item",
        fr="Constatations intéressant le point examiné",
        es="Conclusiones pertinentes para el tema",
    ),
    W(
        en="Described support available to those interested",
        fr="Description de l’assistance offerte aux intéressés",
        es="Descripción de la asistencia disponible para los interesados",
    ),
)
TAILS = (
    W(en="and outlined remaining challenges", fr="difficultés qui demeurent", es="retos pendientes"),
    W(
        en="and encouraged the exchange of experience",
        fr="encouragement à l’échange de données d’expérience",
        es="aliento al intercambio de experiencias",
    ),
    W(
        en="and stressed the importance of sustained cooperation",
        fr="importance d’une coopération soutenue",
        es="importancia de una cooperación sostenida",
    ),
    W(
        en="and supported a focus on practical results",
        fr="appui à une démarche axée sur les résultats concrets",
        es="apoyo a un enfoque centrado en los resultados prácticos",
    ),
)
ON_PROCEDURE = (
    W(
        en="Expressed support for the proposals before the meeting",
        fr="Appui aux propositions dont la réunion était saisie",
        es="Apoyo a las propuestas presentadas a la reunión",
    ),
    W(
        en="Thanked those who had prepared the documents before the meeting",
        fr="Remerciements à ceux qui avaient établi les documents dont la réunion était saisie",
        es="Agradecimiento a quienes habían preparado los documentos presentados a la reunión",
    ),
    W(
        en="Proposed a change of wording in the text before the meeting",
        fr="Proposition de modification du texte dont la réunion était saisie",
        es="Propuesta de modificación del texto presentado a la reunión",
    ),
    W(
        en="Expressed readiness to join the consensus",
        fr="Disposition à se rallier au consensus",
        es="Disposición a sumarse al consenso",
    ),
)
PROCEDURAL = frozenset({"meeting-of-states-parties/2", "meeting-of-states-parties/6", "meeting-of-states-parties/7"})
"""Items on which the meeting decides, rather than hears what was done."""
ON_PRESENTATION: Mapping[Kind, tuple[Wording, ...]] = {
    Kind.COMMENT: (
        W(
            en="Asked how the practice presented could be applied elsewhere",
            fr="Question sur l’application de la pratique exposée dans d’autres contextes",
            es="Pregunta sobre la aplicación de la práctica expuesta en otros contextos",
        ),
        W(
            en="Welcomed the presentation and asked about the means needed",
            fr="Accueil favorable de l’exposé ; question sur les moyens nécessaires",
            es="Acogida favorable de la exposición; pregunta sobre los medios necesarios",
        ),
        W(
            en="Compared the presentation with practice at the national level",
            fr="Comparaison de l’exposé avec la pratique nationale",
            es="Comparación de la exposición con la práctica nacional",
        ),
        W(
            en="Asked which step would come first and how it would be reviewed",
            fr="Question sur la première étape prévue et sur la manière d’en faire le bilan",
            es="Pregunta sobre la primera medida prevista y la forma de evaluarla",
        ),
    ),
    Kind.RESPONSE: (
        W(
            en="Answered the questions put and offered to share further material",
            fr="Réponses aux questions posées ; mise à disposition d’autres documents",
            es="Respuestas a las preguntas formuladas; ofrecimiento de más documentación",
        ),
        W(
            en="Responded to the comments and took note of the practice described",
            fr="Réponse aux observations ; intérêt pour la pratique décrite",
            es="Respuesta a las observaciones; interés por la práctica descrita",
        ),
    ),
}
CEREMONY = (
    W(
        en="Thanked the organizers and the secretariat for the preparation of the meeting",
        fr="Remerciements aux organisateurs et au secrétariat pour la préparation de la réunion",
        es="Agradecimiento a los organizadores y a la secretaría por la preparación de la reunión",
    ),
    W(
        en="Underlined the importance of the exchange among all participants",
        fr="Importance des échanges entre tous les participants",
        es="Importancia del intercambio entre todos los participantes",
    ),
)
BY_CAPACITY: Mapping[Capacity, tuple[Wording, ...]] = {
    Capacity.COORDINATOR: (
        W(
            en="Introduced the item and put questions for discussion",
            fr="Présentation du point ; questions soumises au débat",
            es="Presentación del tema; preguntas para el debate",
        ),
        W(
            en="Summed up the work done since the last meeting",
            fr="Résumé des travaux menés depuis la dernière réunion",
            es="Resumen de la labor realizada desde la última reunión",
        ),
    ),
    Capacity.PRESENTER: (
        W(
            en="Presented the state of work, a plan with its milestones, and the support that would help",
            fr="Exposé de l’état des travaux, d’un plan et de ses étapes, et de l’appui qui serait utile",
            es="Exposición del estado de los trabajos, de un plan con sus hitos y del apoyo que sería útil",
        ),
    ),
    Capacity.GUEST: (
        W(
            en="Presented practice on the subject and points for discussion",
            fr="Exposé de la pratique en la matière et points à débattre",
            es="Exposición de la práctica en la materia y puntos para el debate",
        ),
    ),
    Capacity.GROUP: (
        W(
            en="Shared views on the item and stressed the importance of sustained cooperation",
            fr="Observations sur le point examiné ; importance d’une coopération soutenue",
            es="Opiniones sobre el tema; importancia de una cooperación sostenida",
        ),
        W(
            en="Described cooperation with partners and supported a focus on practical results",
            fr="Description de la coopération avec les partenaires ; appui à une démarche axée sur les résultats concrets",
            es="Descripción de la cooperación con los asociados; apoyo a un enfoque centrado en los resultados prácticos",
        ),
    ),
    Capacity.CHAIR: (
        W(
            en="Recalled the purpose of the meeting and how the discussion would be organized",
            fr="Rappel de l’objet de la réunion et de l’organisation des débats",
            es="Recordatorio del objeto de la reunión y de la organización del debate",
        ),
    ),
}
SUGGESTIONS = (
    W(
        en="Hold an exchange of experience among practitioners before the next meeting",
        fr="Organiser un échange d’expériences entre praticiens avant la prochaine réunion",
        es="Celebrar un intercambio de experiencias entre profesionales antes de la próxima reunión",
    ),
    W(
        en="Collect good practice in a short paper",
        fr="Réunir les bonnes pratiques dans un court document",
        es="Reunir buenas prácticas en un breve documento",
    ),
    W(
        en="Prepare a short questionnaire for those interested",
        fr="Établir un court questionnaire à l’intention des intéressés",
        es="Preparar un breve cuestionario para los interesados",
    ),
)
CONCLUSIONS = (
    W(
        en="Thanked the speakers and invited delegations to send their statements to the secretariat",
        fr="A remercié les orateurs et invité les délégations à envoyer leurs déclarations au secrétariat",
        es="Dio las gracias a los oradores e invitó a las delegaciones a enviar sus declaraciones a la secretaría",
    ),
    W(
        en="Noted the exchange of views",
        fr="A pris note de l’échange de vues",
        es="Tomó nota del intercambio de opiniones",
    ),
    W(
        en="Noted that the matter would be taken up again at the next meeting",
        fr="A noté que la question serait abordée de nouveau à la prochaine réunion",
        es="Señaló que la cuestión volvería a abordarse en la próxima reunión",
    ),
)
DECISIONS = (
    W(
        en="The meeting took note of the statements made",
        fr="La réunion a pris note des déclarations faites",
        es="La reunión tomó nota de las declaraciones formuladas",
    ),
    W(
        en="The meeting requested the secretariat to circulate the statements received",
        fr="La réunion a prié le secrétariat de distribuer les déclarations reçues",
        es="La reunión pidió a la secretaría que distribuyera las declaraciones recibidas",
    ),
)
ADOPTIONS: Mapping[str, Wording] = {
    "meeting-of-states-parties/2": W(
        en="The meeting adopted its agenda (MSP/2027/1), as orally amended, and elected its Vice-Presidents by acclamation",
        fr="La réunion a adopté son ordre du jour (MSP/2027/1), tel que modifié oralement, et élu ses vice-présidents par acclamation",
        es="La reunión aprobó su programa (MSP/2027/1), en su forma oralmente enmendada, y eligió por aclamación a sus Vicepresidentes",
    ),
    "meeting-of-states-parties/6": W(
        en="The meeting decided that the next meeting would be held at a date to be set by its President",
        fr="La réunion a décidé que la prochaine réunion se tiendrait à une date que fixerait sa présidence",
        es="La reunión decidió que la próxima reunión se celebraría en la fecha que fijara su Presidencia",
    ),
    "meeting-of-states-parties/7": W(
        en="The meeting adopted its final document (MSP/2027/CRP.1), as orally amended",
        fr="La réunion a adopté son document final (MSP/2027/CRP.1), tel que modifié oralement",
        es="La reunión aprobó su documento final (MSP/2027/CRP.1), en su forma oralmente enmendada",
    ),
}
SENTENCES = (
    *CEREMONY,
    *ON_PROCEDURE,
    *(text for said in ON_PRESENTATION.values() for text in said),
    *(text for said in BY_CAPACITY.values() for text in said),
    *SUGGESTIONS,
    *CONCLUSIONS,
    *DECISIONS,
    *ADOPTIONS.values(),
)
