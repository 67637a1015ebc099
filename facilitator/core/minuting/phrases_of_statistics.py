"""The fixed phrases of the statistics."""

from facilitator.core.languages import Wording

W = Wording

STATISTICS = W(en="Statistics", fr="Statistiques", es="Estadísticas")
NOTICE = W(
    en="Counted from the oral statements that were recorded",
    fr="Établi d’après les déclarations orales consignées",
    es="Según las declaraciones orales registradas",
)
BY_GROUP = W(en="By regional group", fr="Par groupe régional", es="Por grupo regional")
BY_LEVEL = W(en="By level of the speaker", fr="Par niveau de représentation", es="Por nivel de representación")
BY_GENDER = W(en="By gender of the speaker", fr="Par genre", es="Por género")
GROUP = W(en="Regional group", fr="Groupe régional", es="Grupo regional")
LEVEL = W(en="Level", fr="Niveau", es="Nivel")
GENDER = W(en="Gender", fr="Genre", es="Género")
DELEGATIONS = W(en="Delegations", fr="Délégations", es="Delegaciones")
STATEMENTS = W(en="Statements", fr="Déclarations", es="Declaraciones")
SHARE = W(en="Share of time", fr="Part du temps", es="Proporción del tiempo")
PERCENT = W(en="{number}%", fr="{number} %", es="{number} %")
RECORDED: dict[Wording, Wording] = {
    GROUP: W(
        en="{recorded} of {every} statements were made by delegations of a regional group ({share}).",
        fr="{recorded} déclarations sur {every} émanent de délégations d’un groupe régional ({share}).",
        es="{recorded} de {every} declaraciones proceden de delegaciones de un grupo regional ({share}).",
    ),
    LEVEL: W(
        en="The level was recorded for {recorded} of {every} statements ({share}).",
        fr="Le niveau a été consigné pour {recorded} déclarations sur {every} ({share}).",
        es="El nivel consta en {recorded} de {every} declaraciones ({share}).",
    ),
    GENDER: W(
        en="The gender was recorded for {recorded} of {every} statements ({share}).",
        fr="Le genre a été consigné pour {recorded} déclarations sur {every} ({share}).",
        es="El género consta en {recorded} de {every} declaraciones ({share}).",
    ),
}
NOT_RECORDED: dict[Wording, Wording] = {
    GROUP: W(
        en="No delegation of a regional group took the floor.",
        fr="Aucune délégation d’un groupe régional n’a pris la parole.",
        es="Ninguna delegación de un grupo regional hizo uso de la palabra.",
    ),
    LEVEL: W(
        en="No level was recorded, so there is no figure.",
        fr="Aucun niveau n’a été consigné ; il n’y a donc pas de chiffres.",
        es="No consta ningún nivel, por lo que no hay cifras.",
    ),
    GENDER: W(
        en="No gender was recorded, so there is no figure.",
        fr="Aucun genre n’a été consigné ; il n’y a donc pas de chiffres.",
        es="No consta ningún género, por lo que no hay cifras.",
    ),
}
FIRST_TIME = W(en="First-time speakers", fr="Premières prises de parole", es="Primeras intervenciones")
COMPARED = W(
    en="Took the floor at this meeting and at none of these: {meetings}.",
    fr="Prise de parole à cette réunion, et à aucune des réunions suivantes : {meetings}.",
    es="Hicieron uso de la palabra en esta reunión y en ninguna de estas: {meetings}.",
)
NOBODY_NEW = W(
    en="Everybody who took the floor had done so before.",
    fr="Aucune première prise de parole.",
    es="No hubo primeras intervenciones.",
)
GROUPS = {
    "african": W(en="African States", fr="Afrique", es="África"),
    "asia-pacific": W(en="Asia-Pacific States", fr="Asie et Pacifique", es="Asia y el Pacífico"),
    "eastern-european": W(en="Eastern European States", fr="Europe orientale", es="Europa Oriental"),
    "grulac": W(
        en="Latin American and Caribbean States", fr="Amérique latine et Caraïbes", es="América Latina y el Caribe"
    ),
    "weog": W(
        en="Western European and other States",
        fr="Europe occidentale et autres États",
        es="Europa Occidental y otros Estados",
    ),
}
LEVELS = {
    "head": W(
        en="Heads of State or Government",
        fr="Chefs d’État ou de gouvernement",
        es="Jefas y Jefes de Estado o de Gobierno",
    ),
    "minister": W(en="Ministers", fr="Ministres", es="Ministras y Ministros"),
    "other": W(en="Other", fr="Autres", es="Otros"),
}
GENDERS = {
    "female": W(en="Women", fr="Femmes", es="Mujeres"),
    "male": W(en="Men", fr="Hommes", es="Hombres"),
}
