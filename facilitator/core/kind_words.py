"""Words of capacities and kinds: how the desk names them, and how they may be typed in quick entry."""

from collections.abc import Mapping, Sequence

from facilitator.core.name_index import fold
from facilitator.core.saying import noop, tr
from facilitator.core.speakers import Capacity, Kind, Level

Meaning = Capacity | Kind

_NAMES: Mapping[Meaning, str] = {
    Capacity.COORDINATOR: noop("coordinator"),
    Capacity.PRESENTER: noop("presenter"),
    Capacity.GUEST: noop("guest"),
    Capacity.GROUP: noop("group"),
    Capacity.NATIONAL: noop("national"),
    Capacity.OBSERVER: noop("observer"),
    Capacity.CHAIR: noop("chair"),
    Kind.STATEMENT: noop("statement"),
    Kind.COMMENT: noop("comment"),
    Kind.RESPONSE: noop("response"),
    Kind.POINT_OF_ORDER: noop("point of order"),
    Kind.QUESTION: noop("question"),
    Kind.ANSWER: noop("answer"),
    Kind.REPLY: noop("right of reply"),
}
LEVELS: Mapping[str, str] = {
    Level.HEAD: noop("Head of State or Government"),
    Level.MINISTER: noop("Minister"),
    Level.OTHER: noop("Other"),
}
"""At what level a speaker is, as it is recorded and as it is read by people; what is not said is none of them."""
_TITLES: Mapping[Meaning, str] = {
    Capacity.COORDINATOR: noop("Coordinator"),
    Capacity.PRESENTER: noop("Presenter"),
    Capacity.GUEST: noop("Guest"),
    Capacity.GROUP: noop("Group"),
    Capacity.NATIONAL: noop("National"),
    Capacity.OBSERVER: noop("Observer"),
    Capacity.CHAIR: noop("Chair"),
    Kind.STATEMENT: noop("Statement"),
    Kind.COMMENT: noop("Comment"),
    Kind.RESPONSE: noop("Response"),
    Kind.POINT_OF_ORDER: noop("Point of order"),
    Kind.QUESTION: noop("Question"),
    Kind.ANSWER: noop("Answer"),
    Kind.REPLY: noop("Right of reply"),
}
_STATEMENTS: Mapping[Capacity, str] = {
    Capacity.COORDINATOR: noop("coordinator statement"),
    Capacity.PRESENTER: noop("presenter statement"),
    Capacity.GUEST: noop("guest statement"),
    Capacity.GROUP: noop("group statement"),
    Capacity.NATIONAL: noop("national statement"),
    Capacity.OBSERVER: noop("observer statement"),
    Capacity.CHAIR: noop("chair statement"),
}
_SEVERAL: Mapping[str, str] = {
    Capacity.COORDINATOR.value: noop("coordinators"),
    Capacity.PRESENTER.value: noop("presenters"),
    Capacity.GUEST.value: noop("guests"),
    Capacity.GROUP.value: noop("group statements"),
    Capacity.NATIONAL.value: noop("national statements"),
    Capacity.OBSERVER.value: noop("observer statements"),
    Capacity.CHAIR.value: noop("statements of the chair"),
    Kind.STATEMENT.value: noop("statements"),
    Kind.COMMENT.value: noop("comments"),
    Kind.RESPONSE.value: noop("responses"),
    Kind.POINT_OF_ORDER.value: noop("points of order"),
    Kind.QUESTION.value: noop("questions"),
    Kind.ANSWER.value: noop("answers"),
    Kind.REPLY.value: noop("rights of reply"),
    "reply-2": noop("second rights of reply"),
}
_INTERRUPTS: Mapping[Kind, str] = {
    Kind.POINT_OF_ORDER: noop("Point of order: {name}"),
    Kind.QUESTION: noop("Question: {name}"),
    Kind.ANSWER: noop("Answer: {name}"),
}
_ROLES: Mapping[str, str] = {
    "president": noop("president"),
    "vice-president": noop("vice-president"),
    "coordinator": noop("coordinator"),
    "presenter": noop("presenter"),
    "facilitator": noop("facilitator"),
    "guest": noop("guest"),
}
_TYPED: Mapping[str, Meaning] = {member.value: member for member in (*Capacity, *Kind)}
_PHRASES: Mapping[str, Kind] = {"point of order": Kind.POINT_OF_ORDER, "right of reply": Kind.REPLY}
_FRENCH_AND_SPANISH: Mapping[Meaning, tuple[str, ...]] = {
    Capacity.COORDINATOR: ("coordonnateur", "coordonnatrice", "coordinador", "coordinadora"),
    Capacity.PRESENTER: ("présentateur", "présentatrice", "presentador", "presentadora"),
    Capacity.GUEST: ("invité", "invitée", "invitado", "invitada"),
    Capacity.GROUP: ("groupe", "grupo"),
    Capacity.NATIONAL: ("nationale", "nacional"),
    Capacity.OBSERVER: ("observateur", "observatrice", "observador", "observadora"),
    Capacity.CHAIR: ("présidence", "presidencia"),
    Kind.STATEMENT: ("déclaration", "declaración"),
    Kind.COMMENT: ("commentaire", "comentario"),
    Kind.RESPONSE: ("réponse du présentateur", "respuesta del presentador"),
    Kind.POINT_OF_ORDER: ("motion d'ordre", "cuestión de orden"),
    Kind.QUESTION: ("pregunta",),
    Kind.ANSWER: ("réponse", "respuesta"),
    Kind.REPLY: ("droit de réponse", "derecho a contestar", "réplica"),
}
_FOLDED: Mapping[str, Meaning] = {
    **{fold(word): meaning for meaning, words in _FRENCH_AND_SPANISH.items() for word in words},
    **_PHRASES,
}
# with a shorter minimum, abbreviations in French and Spanish would collide with words of delegations' names
_SHORTEST_CUT = 3


def named(meaning: Meaning) -> str:
    """Name a capacity or a kind within a sentence or on a tag."""
    return tr(_NAMES[meaning])


def named_shortly(meaning: Meaning) -> str:
    """Name a capacity or a kind in as few words as it has."""
    return tr("reply") if meaning is Kind.REPLY else named(meaning)


def titled(meaning: Meaning) -> str:
    """Name a capacity or a kind where it stands alone, as in a menu."""
    return tr(_TITLES[meaning])


def named_statement(capacity: Capacity) -> str:
    """Name a statement by the capacity in which it is made."""
    return tr(_STATEMENTS[capacity])


def named_limit(key: str) -> str:
    """Name what a limit is set for: a capacity or a kind by its value, or the second right of reply."""
    if key == "reply-2":
        return tr("second right of reply")
    return named(_TYPED[key]) if key in _TYPED else key


def named_limits(key: str) -> str:
    """Name in the plural what a limit is set for, by the key under which it is kept."""
    return tr(_SEVERAL[key])


def interrupting(kind: Kind, name: str) -> str:
    """Say that somebody has the floor at once, for a kind that interrupts."""
    return tr(_INTERRUPTS[kind], name=name)


def named_role(role: str) -> str:
    """Name a role on an item or in the chair within a sentence; one that is not known is its own name."""
    return tr(_ROLES[role]) if role in _ROLES else role


_MOST_WORDS = 10
"""Of what a capacity or a kind is called."""


def meant(words: Sequence[str]) -> tuple[tuple[Meaning, ...], int]:
    """Give what the first of the typed words may mean, and how many words that takes; words may be abbreviated.

    English is tried first, whatever the language of the program, so that learnt abbreviations keep working.
    """
    for count in range(min(len(words), _MOST_WORDS), 1, -1):
        phrase = fold(" ".join(words[:count]))
        whole = count == len(words)
        found = {m for known, m in _FOLDED.items() if known == phrase or (whole and known.startswith(phrase))}
        if found:
            return tuple(sorted(found)), count
    return (_meant(words[0]), 1) if words else ((), 0)


def whole_word(word: str) -> Meaning | None:
    """Give what a word means that is written out, or None."""
    return _TYPED.get(word.casefold()) or _FOLDED.get(fold(word))


def _meant(word: str) -> tuple[Meaning, ...]:
    whole = whole_word(word)
    if whole is not None:
        return (whole,)
    typed, folded = word.casefold(), fold(word)
    found = {meaning for known, meaning in _TYPED.items() if known.startswith(typed)}
    if not found and len(folded) >= _SHORTEST_CUT:
        found = {meaning for known, meaning in _FOLDED.items() if known.startswith(folded)}
    return tuple(sorted(found))


SEATS = (Capacity.CHAIR.value, noop("secretariat"))
"""The names that seats usually have, as they are recorded."""


def seat_words(name: str) -> str:
    """Name a seat; the usual names have a translation, also with a number behind, the others are shown as typed."""
    base, _, number = name.rpartition(" ")
    if base in SEATS and number.isdecimal():
        return f"{seat_words(base)} {number}"
    if name == Capacity.CHAIR.value:
        return named(Capacity.CHAIR)
    return tr(name) if name in SEATS else name
