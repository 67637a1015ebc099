"""The fixed phrases of the President's summary: how many said something, and what kind of thing it was."""

from enum import Enum, auto

from facilitator.core.languages import Wording
from facilitator.core.statements import Aspect

W = Wording


class HowMany(Enum):
    """How many delegations said something, as the summary says it."""

    ONE = auto()
    ANOTHER = auto()
    SOME = auto()
    SEVERAL = auto()
    MANY = auto()


class Voice(Enum):
    """As what somebody spoke: for the coordinators of the item, as an invited speaker, or as a delegation."""

    COORDINATORS = auto()
    INVITED = auto()
    DELEGATION = auto()


SUBJECTS: dict[tuple[Voice, HowMany], Wording] = {
    (Voice.DELEGATION, HowMany.ONE): W(en="One delegation", fr="Une délégation", es="Una delegación"),
    (Voice.DELEGATION, HowMany.ANOTHER): W(en="Another delegation", fr="Une autre délégation", es="Otra delegación"),
    (Voice.DELEGATION, HowMany.SOME): W(en="Some delegations", fr="Quelques délégations", es="Algunas delegaciones"),
    (Voice.DELEGATION, HowMany.SEVERAL): W(
        en="Several delegations", fr="Plusieurs délégations", es="Varias delegaciones"
    ),
    (Voice.DELEGATION, HowMany.MANY): W(
        en="Many delegations", fr="De nombreuses délégations", es="Muchas delegaciones"
    ),
    (Voice.INVITED, HowMany.ONE): W(en="One invited speaker", fr="Une personne invitée", es="Una persona invitada"),
    (Voice.INVITED, HowMany.ANOTHER): W(
        en="Another invited speaker", fr="Une autre personne invitée", es="Otra persona invitada"
    ),
    (Voice.INVITED, HowMany.SOME): W(
        en="Some invited speakers", fr="Quelques personnes invitées", es="Algunas personas invitadas"
    ),
    (Voice.INVITED, HowMany.SEVERAL): W(
        en="Several invited speakers", fr="Plusieurs personnes invitées", es="Varias personas invitadas"
    ),
    (Voice.INVITED, HowMany.MANY): W(
        en="Many invited speakers", fr="De nombreuses personnes invitées", es="Muchas personas invitadas"
    ),
}
# one word for one coordinator and for several, so that it says nothing of how many spoke
COORDINATORS = W(en="The coordinators", fr="La coordination", es="La coordinación")
# where the plural of a verb is not known, a subject that takes the singular
MORE_THAN_ONE = W(en="More than one delegation", fr="Plus d’une délégation", es="Más de una delegación")

NOTED: dict[Aspect | None, tuple[Wording, Wording]] = {
    None: (
        W(
            en="{who} noted the following: {text}",
            fr="{who} a relevé ce qui suit : {text}",
            es="{who} señaló lo siguiente: {text}",
        ),
        W(
            en="{who} noted the following: {text}",
            fr="{who} ont relevé ce qui suit : {text}",
            es="{who} señalaron lo siguiente: {text}",
        ),
    ),
    Aspect.PROGRESS: (
        W(
            en="{who} reported progress: {text}",
            fr="{who} a fait état de progrès : {text}",
            es="{who} informó de progresos: {text}",
        ),
        W(
            en="{who} reported progress: {text}",
            fr="{who} ont fait état de progrès : {text}",
            es="{who} informaron de progresos: {text}",
        ),
    ),
    Aspect.CHALLENGE: (
        W(
            en="{who} spoke of difficulties: {text}",
            fr="{who} a fait état de difficultés : {text}",
            es="{who} mencionó dificultades: {text}",
        ),
        W(
            en="{who} spoke of difficulties: {text}",
            fr="{who} ont fait état de difficultés : {text}",
            es="{who} mencionaron dificultades: {text}",
        ),
    ),
    Aspect.COMMITMENT: (
        W(
            en="{who} made a commitment: {text}",
            fr="{who} a pris un engagement : {text}",
            es="{who} asumió un compromiso: {text}",
        ),
        W(
            en="{who} made a commitment: {text}",
            fr="{who} ont pris un engagement : {text}",
            es="{who} asumieron un compromiso: {text}",
        ),
    ),
    Aspect.ASSISTANCE: (
        W(
            en="{who} stated a need for assistance: {text}",
            fr="{who} a exprimé un besoin d’assistance : {text}",
            es="{who} expresó una necesidad de asistencia: {text}",
        ),
        W(
            en="{who} stated a need for assistance: {text}",
            fr="{who} ont exprimé un besoin d’assistance : {text}",
            es="{who} expresaron una necesidad de asistencia: {text}",
        ),
    ),
}
# behind a sentence that has said already that something was noted
NOTED_NEXT = W(en="{who}: {text}", fr="{who} : {text}", es="{who}: {text}")
SUGGESTED_HERE = W(
    en="The following suggestions were made on this topic:",
    fr="Les propositions suivantes ont été formulées sur ce thème :",
    es="Sobre este asunto se formularon las sugerencias siguientes:",
)
SUGGESTED = W(
    en="The following suggestions were made:",
    fr="Les propositions suivantes ont été formulées :",
    es="Se formularon las sugerencias siguientes:",
)
ONE_SUGGESTED_HERE = W(
    en="The following suggestion was made on this topic:",
    fr="La proposition suivante a été formulée sur ce thème :",
    es="Sobre este asunto se formuló la sugerencia siguiente:",
)
ONE_SUGGESTED = W(
    en="The following suggestion was made:",
    fr="La proposition suivante a été formulée :",
    es="Se formuló la sugerencia siguiente:",
)
NOTHING_SAID = W(
    en="No view, suggestion or conclusion was recorded.",
    fr="Aucun avis, aucune proposition ni aucune conclusion n’a été enregistré.",
    es="No se registró ninguna opinión, sugerencia ni conclusión.",
)
OTHER_POINTS = W(en="Other points", fr="Autres éléments", es="Otros puntos")

BEHIND = W(
    en="Behind the sentences of the summary",
    fr="À l’origine des phrases du résumé",
    es="Origen de las frases del resumen",
)
RULE = W(
    en="Rule of the summary: one delegation is “one”, two or three are “some”, four to seven “several”, eight or more "
    "“many”. Whoever made a statement, made it jointly or aligned itself with it counts once. Coordinators and invited "
    "speakers are named as such; what was said from the chair is left out.",
    fr="Règle du résumé : une délégation est « une », deux ou trois « quelques », quatre à sept « plusieurs », huit ou "
    "plus « de nombreuses ». Qui a fait une déclaration, seul ou conjointement, ou y a souscrit, compte une fois. Les "
    "coordonnateurs et les personnes invitées sont désignés comme tels ; ce qu’a dit la présidence n’y figure pas.",
    es="Regla del resumen: una delegación es «una», dos o tres «algunas», de cuatro a siete «varias», ocho o más "
    "«muchas». Quien formuló una declaración, sola o conjunta, o se adhirió a ella, cuenta una vez. Los coordinadores "
    "y las personas invitadas se designan como tales; lo dicho desde la Presidencia no figura.",
)
SENTENCE = W(en="Sentence", fr="Phrase", es="Frase")
SAID_IT = W(en="Said by", fr="Auteurs", es="Autores")
