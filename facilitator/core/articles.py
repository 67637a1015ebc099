"""Articles: a name as it stands in a sentence of each language, told from the form in which the chair says it.

The spoken form is the subject in English (`the Philippines`), the genitive in French and Spanish (`des Philippines`).
"""

import re

from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Articles:
    """How a language puts a name into a sentence.

    `genitives` gives, for the beginning of a genitive, that of the subject, longest first; `datives` for that of a
    subject that of its dative. `groups` gives the article of a typed name of a group by a word of it, a pattern.
    """

    genitives: tuple[tuple[str, str], ...]
    of: str
    datives: tuple[tuple[str, str], ...]
    to: str
    elided: str
    plural: tuple[str, ...]
    articles: tuple[str, ...]
    groups: tuple[tuple[str, str], ...]


ENGLISH = Articles(
    genitives=(),
    of="of ",
    datives=(),
    to="to ",
    elided="",
    plural=(),
    articles=("the ", "its ", "their ", "a ", "an ", "some ", "several "),
    groups=(
        (
            "the ",
            r".*\b(?:group|movement|coalition|initiative|states|countries|union|league|alliance|community|network)\b",
        ),
        ("the ", r".*\b(?:organi[sz]ation|association|partnership|campaign|committee|conference|forum)\b"),
    ),
)
FRENCH = Articles(
    genitives=(("de la ", "la "), ("de l’", "l’"), ("du ", "le "), ("des ", "les "), ("d’", ""), ("de ", "")),
    of="de ",
    datives=(("le ", "au "), ("les ", "aux ")),
    to="à ",
    elided="d’",
    plural=("les ",),
    articles=("le ", "la ", "l’", "les ", "ses ", "leurs ", "un ", "une ", "plusieurs "),
    groups=(
        ("le ", r"(?:groupe|mouvement|forum|comité|réseau|partenariat)\b"),
        ("la ", r"(?:coalition|ligue|communauté|conférence|campagne)\b"),
        ("l’", r"(?:union|initiative|alliance|association|organisation)\b"),
        ("les ", r"(?:états|pays)\b"),
    ),
)
SPANISH = Articles(
    genitives=(
        *(("de la ", "la "), ("de las ", "las "), ("de los ", "los ")),
        *(("del ", "el "), ("de ", "")),
    ),
    of="de ",
    datives=(("el ", "al "),),
    to="a ",
    elided="",
    plural=("los ", "las "),
    articles=("el ", "la ", "los ", "las ", "sus ", "un ", "una ", "varios "),
    groups=(
        ("el ", r"(?:grupo|movimiento|foro|comité)\b"),
        ("la ", r"(?:coalición|liga|comunidad|conferencia|campaña|unión|iniciativa|alianza|asociación|organización)\b"),
        ("los ", r"(?:estados|países)\b"),
    ),
)
_STRAIGHT = re.compile(r"(?<=\w)'")
# not h, which is silent in some names only: the roll says how those are spoken
_VOWELS = "aeiouyàâäéèêëîïôöùûüœ"
_SOUNDS_AS_I = r"h?[ií](?![aeou])"


def typographic(text: str) -> str:
    """Give a name with the apostrophe of print: `Côte d’Ivoire`."""
    return _STRAIGHT.sub("’", text)


def subject(spoken: str, row: Articles) -> str:
    """Give the subject form of a spoken form, the contraction undone: `le Liban` of `du Liban`."""
    text = typographic(spoken)
    for genitive, nominative in row.genitives:
        if text.startswith(genitive):
            return nominative + text[len(genitive) :]
    return text


def genitive(spoken: str, row: Articles) -> str:
    """Give the form behind a noun: `du Liban`, `of Lebanon`; a spoken form that is one already stands as it is."""
    text = typographic(spoken)
    if any(text.startswith(of) for of, _ in row.genitives):
        return text
    for of, nominative in row.genitives:
        if nominative and text.startswith(nominative):
            return of + text[len(nominative) :]
    if row.elided and text[:1].casefold() in _VOWELS:
        return row.elided + text
    return row.of + text


def dative(nominative: str, row: Articles) -> str:
    """Give the form of somebody to whom something is given: `au Liban`, `to Lebanon`, `al Líbano`."""
    for beginning, contracted in row.datives:
        if nominative.startswith(beginning):
            return contracted + nominative[len(beginning) :]
    return row.to + nominative


def group_named(name: str, row: Articles) -> str:
    """Give the typed name of a group as a subject, with its article where the kind of group tells it."""
    text = typographic(name.strip())
    if text.casefold().startswith(row.articles):
        return text[:1].lower() + text[1:]
    found = (article for article, words in row.groups if re.match(words, text, re.IGNORECASE))
    return next(found, "") + text


def is_plural(nominative: str, row: Articles) -> bool:
    """Say whether a subject takes the plural verb: one with a plural article in French and Spanish."""
    return nominative.startswith(row.plural)


def joined_by(conjunction: str, word: str) -> str:
    """Give the conjunction before a word: in Spanish `y` is `e` before the sound of i (`Francia e Italia`)."""
    return " e " if conjunction == " y " and re.match(_SOUNDS_AS_I, word, re.IGNORECASE) else conjunction
