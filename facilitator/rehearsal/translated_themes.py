"""What delegations speak of in a rehearsal, in all languages: the beginnings of a gist, and its ends."""

from facilitator.core.languages import Wording

W = Wording

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
