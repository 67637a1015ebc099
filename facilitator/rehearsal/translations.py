"""Translations of the texts of a rehearsal, so that its record reads in each language as one of a meeting would.

In French and Spanish the statements are told by nouns: they fit who speaks in any number.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product

from facilitator.core.agenda import Definition
from facilitator.core.glossary import Glossary
from facilitator.core.languages import LanguageCode, Wording
from facilitator.rehearsal import texts

W = Wording
BESIDES_ENGLISH = tuple(code for code in LanguageCode if code is not LanguageCode.EN)

THEMES = (
    W(
        en="Shared views on the universalization of the Convention",
        fr="Vues sur l’universalisation de la Convention",
        es="Opiniones sobre la universalización de la Convención",
    ),
    W(
        en="Described outreach to States not yet party",
        fr="Démarches auprès des États qui ne sont pas encore parties",
        es="Gestiones ante los Estados que aún no son partes",
    ),
    W(
        en="Spoke of regional seminars on joining the Convention",
        fr="Séminaires régionaux sur l’adhésion à la Convention",
        es="Seminarios regionales sobre la adhesión a la Convención",
    ),
    W(
        en="Called for wider adherence to the Convention",
        fr="Appel à une adhésion plus large à la Convention",
        es="Llamamiento a una adhesión más amplia a la Convención",
    ),
    W(
        en="Gave an update on stockpile destruction",
        fr="Point sur la destruction des stocks",
        es="Información actualizada sobre la destrucción de existencias",
    ),
    W(
        en="Spoke of the retention of submunitions for training",
        fr="Conservation de sous-munitions à des fins de formation",
        es="Conservación de submuniciones con fines de formación",
    ),
    W(
        en="Shared lessons from the destruction of stockpiles",
        fr="Enseignements tirés de la destruction des stocks",
        es="Enseñanzas extraídas de la destrucción de existencias",
    ),
    W(
        en="Described planning, reporting and verification of destruction",
        fr="Planification, notification et vérification de la destruction",
        es="Planificación, notificación y verificación de la destrucción",
    ),
    W(
        en="Shared an update on clearance operations",
        fr="Point sur les opérations de dépollution",
        es="Información actualizada sobre las operaciones de limpieza",
    ),
    W(
        en="Described the progress of survey and land release",
        fr="Progrès des enquêtes et de la remise à disposition des terres",
        es="Avances en los reconocimientos y la recuperación de tierras",
    ),
    W(
        en="Spoke of planning and prioritization in clearance",
        fr="Planification et hiérarchisation des opérations de dépollution",
        es="Planificación y fijación de prioridades en la limpieza",
    ),
    W(
        en="Described the national mine action programme in general terms",
        fr="Grandes lignes du programme national de lutte antimines",
        es="Líneas generales del programa nacional de acción contra las minas",
    ),
    W(
        en="Shared experience with risk education in schools",
        fr="Expérience de l’éducation aux risques dans les écoles",
        es="Experiencia de la educación sobre riesgos en las escuelas",
    ),
    W(
        en="Described risk education for communities at risk",
        fr="Éducation aux risques des populations exposées",
        es="Educación sobre riesgos para las comunidades expuestas",
    ),
    W(
        en="Spoke of risk education as part of clearance programmes",
        fr="Éducation aux risques dans les programmes de dépollution",
        es="Educación sobre riesgos en los programas de limpieza",
    ),
    W(
        en="Spoke of services for victims and their inclusion",
        fr="Services destinés aux victimes et inclusion de celles-ci",
        es="Servicios para las víctimas e inclusión de estas",
    ),
    W(
        en="Shared an update on the national disability framework",
        fr="Point sur le cadre national relatif au handicap",
        es="Información actualizada sobre el marco nacional de la discapacidad",
    ),
    W(
        en="Described data collection on the needs of victims",
        fr="Collecte de données sur les besoins des victimes",
        es="Recopilación de datos sobre las necesidades de las víctimas",
    ),
    W(
        en="Spoke of partnerships and predictable support",
        fr="Partenariats et prévisibilité de l’appui",
        es="Alianzas y previsibilidad del apoyo",
    ),
    W(
        en="Shared views on matching needs and resources",
        fr="Vues sur l’adéquation des besoins et des ressources",
        es="Opiniones sobre la adecuación de necesidades y recursos",
    ),
    W(
        en="Described cooperation between affected States",
        fr="Coopération entre États touchés",
        es="Cooperación entre Estados afectados",
    ),
    W(
        en="Spoke of the quality and timeliness of reports",
        fr="Qualité et ponctualité des rapports",
        es="Calidad y puntualidad de los informes",
    ),
    W(
        en="Shared experience with preparing annual reports",
        fr="Expérience de l’établissement des rapports annuels",
        es="Experiencia en la preparación de informes anuales",
    ),
    W(
        en="Encouraged the use of the reporting guide",
        fr="Encouragement à utiliser le guide sur l’établissement des rapports",
        es="Aliento al uso de la guía para la presentación de informes",
    ),
    W(
        en="Described the state of national legislation in general terms",
        fr="État général de la législation nationale",
        es="Estado general de la legislación nacional",
    ),
    W(
        en="Shared experience with model legislation",
        fr="Expérience des lois types",
        es="Experiencia con la legislación modelo",
    ),
    W(
        en="Spoke of administrative measures under Article 9",
        fr="Mesures administratives au titre de l’article 9",
        es="Medidas administrativas en virtud del artículo 9",
    ),
    W(
        en="Shared views on cooperation in matters of compliance",
        fr="Vues sur la coopération en matière de respect des dispositions",
        es="Opiniones sobre la cooperación en materia de cumplimiento",
    ),
    W(
        en="Spoke of dialogue as the way to clarify questions",
        fr="Dialogue comme moyen de clarifier les questions",
        es="El diálogo como vía para aclarar las cuestiones",
    ),
    W(
        en="Recalled the cooperative spirit of the Convention",
        fr="Rappel de l’esprit de coopération de la Convention",
        es="Recordatorio del espíritu de cooperación de la Convención",
    ),
    W(
        en="Shared views on the challenges to the norm",
        fr="Vues sur les menaces qui pèsent sur la norme",
        es="Opiniones sobre los desafíos a la norma",
    ),
    W(
        en="Spoke of the effects of budget cuts on operations",
        fr="Effets des coupes budgétaires sur les opérations",
        es="Efectos de los recortes presupuestarios en las operaciones",
    ),
    W(
        en="Described pressure on services for victims",
        fr="Pressions sur les services destinés aux victimes",
        es="Presiones sobre los servicios para las víctimas",
    ),
    W(
        en="Spoke of risk education where clearance slows down",
        fr="Éducation aux risques là où la dépollution ralentit",
        es="Educación sobre riesgos donde la limpieza se ralentiza",
    ),
    W(
        en="Shared observations from work with affected communities",
        fr="Observations issues du travail auprès des populations touchées",
        es="Observaciones del trabajo con las comunidades afectadas",
    ),
    W(
        en="Described technical support available to interested States",
        fr="Appui technique offert aux États intéressés",
        es="Apoyo técnico disponible para los Estados interesados",
    ),
    W(
        en="Presented findings relevant to the item",
        fr="Constatations intéressant le point examiné",
        es="Conclusiones relativas al tema examinado",
    ),
    W(en="Spoke of practice in the field", fr="Pratique sur le terrain", es="Práctica sobre el terreno"),
    W(
        en="Shared an update under the item",
        fr="Informations actualisées sur le point examiné",
        es="Información actualizada sobre el tema examinado",
    ),
    W(
        en="Commented on the work done since the last meeting",
        fr="Observations sur les travaux menés depuis la dernière réunion",
        es="Observaciones sobre la labor realizada desde la última reunión",
    ),
)
TAILS = (
    W(
        en="and outlined remaining challenges",
        fr="aperçu des défis qui subsistent",
        es="esbozo de los retos pendientes",
    ),
    W(
        en="and thanked the coordinators for their work",
        fr="remerciements aux coordonnateurs pour leur travail",
        es="agradecimiento a los coordinadores por su labor",
    ),
    W(
        en="and encouraged the exchange of experience",
        fr="encouragement à l’échange d’expériences",
        es="aliento al intercambio de experiencias",
    ),
    W(
        en="and stressed the importance of sustained cooperation",
        fr="importance d’une coopération soutenue",
        es="importancia de una cooperación sostenida",
    ),
    W(
        en="and announced a written text for the secretariat",
        fr="annonce d’un texte écrit à l’intention du secrétariat",
        es="anuncio de un texto escrito para la secretaría",
    ),
    W(
        en="and asked for information to be shared early",
        fr="souhait que les informations soient communiquées en temps utile",
        es="petición de que la información se comunique con antelación",
    ),
    W(
        en="and supported a focus on practical results",
        fr="appui à une démarche axée sur les résultats concrets",
        es="apoyo a un enfoque centrado en los resultados prácticos",
    ),
)
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
        fr="Engagement à communiquer un complément d’information au secrétariat",
        es="Compromiso de remitir más información a la secretaría",
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
NOTICE = W(
    en=texts.NOTICE,
    fr="Ceci est une répétition : les rôles, les orateurs, les heures et les textes sont inventés, et rien de tout cela n’a été dit par quiconque.",
    es="Esto es un ensayo: las funciones, los oradores, las horas y los textos son inventados, y nada de esto fue dicho por nadie.",
)
OPENED = W(
    en="Welcomed all delegations to the {title} and opened the meeting.",
    fr="A souhaité la bienvenue à toutes les délégations et ouvert la réunion.",
    es="Dio la bienvenida a todas las delegaciones y declaró abierta la reunión.",
)
CONSIDERED = W(
    en="Introduced the consideration of {title}.",
    fr="A ouvert l’examen du point « {title} ».",
    es="Abrió el examen del tema «{title}».",
)
SPOKE_ON = W(en="Spoke on “{title}”", fr="Observations sur « {title} »", es="Observaciones sobre «{title}»")
JOINED = W(en="{theme} {tail}.", fr="{theme} ; {tail}.", es="{theme}; {tail}.")


def rehearsed(definition: Definition) -> Definition:
    """Mark the definition of a meeting as a rehearsal, and give it the words of its texts in the other languages."""
    words: dict[str, Mapping[str, str]] = {
        text.en: {str(code): text.in_language(code) for code in BESIDES_ENGLISH}
        for text in (*TAGS, *_sentences(definition), *_statements(definition))
    }
    glossary = Glossary(words={**words, **definition.glossary.words})
    return replace(definition, rehearsal=True, glossary=glossary)


def _sentences(definition: Definition) -> Iterator[Wording]:
    for sentence in SENTENCES:
        yield Wording(**{code: f"{sentence.in_language(code)}." for code in LanguageCode})
    opened = _about(definition, OPENED, definition.title)
    yield Wording(**{code: f"{opened.in_language(code)} {NOTICE.in_language(code)}" for code in LanguageCode})
    for item in definition.items:
        yield _about(definition, CONSIDERED, item.title)


def _statements(definition: Definition) -> Iterator[Wording]:
    topics = (_about(definition, SPOKE_ON, topic.title) for item in definition.items for topic in item.topics)
    for theme, tail in product((*THEMES, *topics), TAILS):
        yield Wording(
            **{
                code: JOINED.in_language(code).format(theme=theme.in_language(code), tail=tail.in_language(code))
                for code in LanguageCode
            }
        )


def _about(definition: Definition, wording: Wording, title: str) -> Wording:
    """Put a title of the meeting into a wording, in each language as its definition has it."""
    return Wording(
        **{code: wording.in_language(code).replace("{title}", _title(definition, title, code)) for code in LanguageCode}
    )


def _title(definition: Definition, title: str, code: LanguageCode) -> str:
    return title if code is LanguageCode.EN else definition.glossary.say(title, code)
