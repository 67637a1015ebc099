"""Whole sentences of a rehearsal in all languages, without their full stop, and its tags."""

from facilitator.core.languages import Wording

W = Wording

SENTENCES = (
    W(
        en="Thanked the Presidency and the secretariat for the preparation of the meeting",
        fr="Remerciements à la présidence et au secrétariat pour la préparation de la réunion",
        es="Agradecimiento a la Presidencia y a la secretaría por la preparación de la reunión",
    ),
    W(
        en="Expressed support for the Presidency and for the work of the coordinators",
        fr="Appui à la présidence et aux travaux des coordonnateurs",
        es="Apoyo a la Presidencia y a la labor de los coordinadores",
    ),
    W(
        en="Underlined the importance of the exchange among all stakeholders",
        fr="Importance des échanges entre toutes les parties prenantes",
        es="Importancia del intercambio entre todas las partes interesadas",
    ),
    W(
        en="Introduced the item and the work plan of the coordinators, and put questions for discussion",
        fr="Présentation du point et du plan de travail des coordonnateurs ; questions soumises au débat",
        es="Presentación del tema y del plan de trabajo de los coordinadores; preguntas para el debate",
    ),
    W(
        en="Summed up the reports received and invited delegations to share updates",
        fr="Résumé des rapports reçus ; invitation aux délégations à faire le point",
        es="Resumen de los informes recibidos; invitación a las delegaciones a informar de novedades",
    ),
    W(
        en="Presented informally the extension request, its work plan and milestones, and invited comments",
        fr="Exposé informel de la demande de prolongation, de son plan de travail et de ses étapes ; appel à observations",
        es="Exposición informal de la solicitud de prórroga, su plan de trabajo y sus hitos; invitación a formular observaciones",
    ),
    W(
        en="Presented the main elements of the extension request and the support that would help",
        fr="Principaux éléments de la demande de prolongation et appui qui serait utile",
        es="Elementos principales de la solicitud de prórroga y apoyo que sería útil",
    ),
    W(
        en="Presented a stakeholder's view of the challenges identified, and possible ways forward",
        fr="Point de vue d’une partie prenante sur les défis recensés et les moyens d’y répondre",
        es="Punto de vista de una parte interesada sobre los retos detectados y posibles respuestas",
    ),
    W(
        en="Recalled the purpose of the meeting and how the discussion would be organized",
        fr="Rappel de l’objet de la réunion et de l’organisation des débats",
        es="Recordatorio del objeto de la reunión y de la organización del debate",
    ),
    W(
        en="Asked that the agreed arrangements be followed",
        fr="Demande de respect des modalités convenues",
        es="Petición de que se respeten las disposiciones convenidas",
    ),
    W(
        en="Asked for a clarification of the timeline presented",
        fr="Demande d’éclaircissements sur le calendrier présenté",
        es="Petición de aclaraciones sobre el calendario presentado",
    ),
    W(
        en="Answered that the details would be set out in writing",
        fr="Précisions à fournir par écrit",
        es="Detalles que se facilitarán por escrito",
    ),
    W(
        en="The list of speakers would be followed, and the limits applied to all",
        fr="La liste des orateurs serait suivie et les limites s’appliqueraient à tous",
        es="Se seguiría la lista de oradores y los límites se aplicarían a todos",
    ),
    W(
        en="The remark was noted, and the debate would continue on the item",
        fr="Il était pris note de l’observation et le débat sur le point se poursuivrait",
        es="Se tomaba nota de la observación y proseguiría el debate sobre el tema",
    ),
    W(
        en="The arrangements announced at the opening remained in force",
        fr="Les modalités annoncées à l’ouverture restaient en vigueur",
        es="Seguían en vigor las disposiciones anunciadas en la apertura",
    ),
    W(
        en="Reported steps taken under the action",
        fr="Mesures prises au titre de l’action",
        es="Medidas adoptadas en relación con la medida",
    ),
    W(
        en="Described work completed since the last report",
        fr="Travaux achevés depuis le dernier rapport",
        es="Labor concluida desde el último informe",
    ),
    W(
        en="Named resources as the main constraint",
        fr="Manque de ressources, principale difficulté",
        es="Falta de recursos, principal dificultad",
    ),
    W(
        en="Named access and data as constraints",
        fr="Difficultés d’accès et manque de données",
        es="Dificultades de acceso y falta de datos",
    ),
    W(
        en="Undertook to send further information to the secretariat",
        fr="Communication d’un complément d’information au secrétariat",
        es="Remisión de más información a la secretaría",
    ),
    W(
        en="Described the kind of assistance that would help",
        fr="Nature de l’assistance qui serait utile",
        es="Tipo de asistencia que sería útil",
    ),
    W(
        en="Asked national statements under this item to keep to two and a half minutes, in view of the list of speakers",
        fr="A demandé que les déclarations nationales sur ce point ne dépassent pas deux minutes et demie, compte tenu de la liste des orateurs",
        es="Pidió que las declaraciones nacionales sobre este tema no superasen los dos minutos y medio, habida cuenta de la lista de oradores",
    ),
    W(
        en="Hold an exchange of experience among practitioners before the next Meeting of States Parties",
        fr="Organiser un échange d’expériences entre praticiens avant la prochaine Assemblée des États parties",
        es="Celebrar un intercambio de experiencias entre profesionales antes de la próxima Reunión de los Estados Partes",
    ),
    W(
        en="Collect good practice in a short paper of the coordinators",
        fr="Réunir les bonnes pratiques dans un court document des coordonnateurs",
        es="Reunir buenas prácticas en un breve documento de los coordinadores",
    ),
    W(
        en="Invite donors and affected States to a joint informal discussion",
        fr="Inviter les donateurs et les États touchés à un débat informel commun",
        es="Invitar a los donantes y a los Estados afectados a un debate oficioso conjunto",
    ),
    W(
        en="Report on this topic in the progress report of the coordinators",
        fr="Rendre compte de ce thème dans le rapport d’activité des coordonnateurs",
        es="Dar cuenta de esta cuestión en el informe de los coordinadores sobre los progresos",
    ),
    W(
        en="Prepare a short questionnaire for interested delegations",
        fr="Établir un court questionnaire à l’intention des délégations intéressées",
        es="Preparar un breve cuestionario para las delegaciones interesadas",
    ),
    W(
        en="Thanked the coordinators and invited delegations to send their statements to the secretariat",
        fr="A remercié les coordonnateurs et invité les délégations à envoyer leurs déclarations au secrétariat",
        es="Dio las gracias a los coordinadores e invitó a las delegaciones a enviar sus declaraciones a la secretaría",
    ),
    W(
        en="Noted the exchange of views and asked the coordinators to reflect it in their report",
        fr="A pris note de l’échange de vues et prié les coordonnateurs d’en rendre compte dans leur rapport",
        es="Tomó nota del intercambio de opiniones y pidió a los coordinadores que lo reflejaran en su informe",
    ),
    W(
        en="Noted that the matter would be taken up in consultations before the next meeting",
        fr="A noté que la question serait abordée lors de consultations avant la prochaine réunion",
        es="Señaló que la cuestión se abordaría en consultas antes de la próxima reunión",
    ),
    W(
        en="Thanked all delegations and declared the meeting closed",
        fr="A remercié toutes les délégations et prononcé la clôture de la réunion",
        es="Dio las gracias a todas las delegaciones y declaró clausurada la reunión",
    ),
)
TAGS = (
    W(en="funding", fr="financement", es="financiación"),
    W(en="capacity building", fr="renforcement des capacités", es="creación de capacidad"),
    W(en="data and reporting", fr="données et rapports", es="datos e informes"),
    W(en="regional cooperation", fr="coopération régionale", es="cooperación regional"),
    W(en="national ownership", fr="appropriation nationale", es="apropiación nacional"),
)
