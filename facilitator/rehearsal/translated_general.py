"""What is said in a rehearsal of any meeting, in all languages: it names no convention, no office and no State."""

from collections.abc import Mapping

from facilitator.core.languages import Wording
from facilitator.core.speakers import Capacity

W = Wording

THEMES = (
    W(en="Shared views on the item", fr="Vues sur le point", es="Opiniones sobre el tema"),
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
        fr="Conclusions intéressant le point",
        es="Conclusiones pertinentes para el tema",
    ),
    W(
        en="Described support available to those interested",
        fr="Appui à la disposition des intéressés",
        es="Apoyo a disposición de los interesados",
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
        fr="importance d’une coopération durable",
        es="importancia de una cooperación sostenida",
    ),
    W(
        en="and supported a focus on practical results",
        fr="appui à une démarche axée sur les résultats concrets",
        es="apoyo a un enfoque centrado en los resultados prácticos",
    ),
)
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
            fr="Vues sur le point ; importance d’une coopération durable",
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
    *(text for said in BY_CAPACITY.values() for text in said),
    *SUGGESTIONS,
    *CONCLUSIONS,
    *DECISIONS,
    *ADOPTIONS.values(),
)
