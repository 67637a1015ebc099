"""Words of the fields: what each entry of a prompt is called, what is to be typed in it, and the values it offers."""

from collections.abc import Mapping

from facilitator.core.delegations import CATEGORY_WORDS
from facilitator.core.follow_up_words import FOLLOW_UP_WORDS
from facilitator.core.kind_words import LEVELS, Meaning, titled
from facilitator.core.languages import CODES, said
from facilitator.core.parameters import Parameter, Type
from facilitator.core.saying import noop, tr
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.spoken_languages import language_name

_TITLES: Mapping[str, str] = {
    "address": noop("Web address or file name"),
    "after": noop("After"),
    "aligned": noop("Who aligns with it"),
    "as": noop("As"),
    "asked-by": noop("Asked by"),
    "at": noop("Split at"),
    "begin": noop("Began"),
    "begins": noop("The recording begins at"),
    "by": noop("Made by"),
    "capacity": noop("Capacity"),
    "category": noop("Category"),
    "classes": noop("Classes"),
    "code": noop("Code"),
    "despite": noop("Why something may be missing"),
    "due": noop("Due"),
    "end": noop("Ended"),
    "entry": noop("Entry"),
    "first": noop("First request"),
    "day": noop("First day"),
    "fixed": noop("Fixed start"),
    "for": noop("Addressed to"),
    "from": noop("Here only from"),
    "gender": noop("Gender"),
    "hours": noop("Has hours"),
    "gist": noop("Gist"),
    "item": noop("Item"),
    "joint": noop("Jointly with"),
    "kind": noop("Kind"),
    "label": noop("Label"),
    "language": noop("Language"),
    "lap": noop("Action of the plan"),
    "level": noop("Level"),
    "line": noop("Line"),
    "name": noop("Name"),
    "note": noop("Note"),
    "number": noop("Number"),
    "on-behalf-of": noop("On behalf of"),
    "order": noop("Order"),
    "original": noop("Text of the meeting"),
    "owner": noop("Who sees to it"),
    "other": noop("The other statement"),
    "path": noop("File"),
    "person": noop("Person"),
    "position": noop("Position"),
    "replies": noop("Rights of reply"),
    "request": noop("Request"),
    "requests": noop("Requests"),
    "revision": noop("Revision"),
    "role": noop("Role"),
    "second": noop("Second request"),
    "segment": noop("Segment"),
    "session": noop("Session"),
    "short": noop("Short title"),
    "source": noop("Text of"),
    "start": noop("Start"),
    "status": noop("Status"),
    "since": noop("From this act on"),
    "statement": noop("Statement"),
    "symbol": noop("Symbol"),
    "sha256": noop("Beginning of the SHA-256"),
    "tags": noop("Tags"),
    "text": noop("Text"),
    "words": noop("In that language"),
    "time": noop("Time"),
    "title": noop("Title"),
    "to": noop("In reply to"),
    "topic": noop("Topic"),
    "topics": noop("Topics"),
    "until": noop("Up to this act"),
    "version": noop("Version"),
    "waiting": noop("Those who wait"),
    "wanted": noop("To be checked"),
    "who": noop("Who"),
    "why": noop("Why"),
}
# where a name alone does not say what it is
_TITLES_BY_TYPE: Mapping[tuple[str, Type], str] = {
    # the label names the unit of a bare number
    ("seconds", Type.SECONDS): noop("In seconds"),
    ("seconds", Type.CLOCK_ERROR): noop("Ahead, in seconds"),
    ("length", Type.SECONDS): noop("In seconds"),
    ("minutes", Type.MINUTES): noop("In minutes"),
    ("until", Type.TIME): noop("Here only until"),
    ("as", Type.ASPECT): noop("What it reports"),
    ("capacity", Type.LIMIT): noop("Capacity or kind"),
    ("request", Type.YES_NO): noop("Asks for the floor"),
    ("person", Type.YES_NO): noop("A person not on the roll"),
}
_HINTS: Mapping[Type, str] = {
    Type.DELEGATION: noop("Code or name"),
    Type.DELEGATIONS: noop("Codes or names, with commas between"),
    Type.CODES: noop("Codes or names, with commas between"),
    Type.HOLDERS: noop("Codes or names, with commas between"),
    Type.CHAIR: noop("Delegation, or the name of a person"),
    Type.SECONDS: noop("For instance 90, 2:30 or 5 min"),
    Type.CLOCK_ERROR: noop("For instance 90, 2:30 or 1h; with a minus: behind"),
    Type.TIME: noop("For instance 15:30"),
    Type.DAY: noop("For instance 27 November 2025"),
    Type.MINUTES: noop("For instance 30, 1h15 or 90s"),
    Type.REQUESTS: noop("Numbers of requests, with commas between"),
    Type.TEXTS: noop("With commas between"),
    Type.NUMBER: noop("Number"),
    Type.FILE: noop("Path of the file"),
    Type.ENTRY: noop("Number"),
    Type.GONE: noop("Number of the statement"),
    Type.LINE: noop("Number"),
    Type.EVENT: noop("Number"),
}
# what it means that nothing is chosen, where a dash would not say it
_NONE: Mapping[tuple[str, str], str] = {("set-limit", "item"): noop("All items")}
_MEANINGS: Mapping[Type, tuple[Meaning, ...]] = {
    Type.CAPACITY: tuple(Capacity),
    Type.KIND: tuple(Kind),
    Type.LIMIT: (*Capacity, *(kind for kind in Kind if kind is not Kind.STATEMENT)),
}
_WORDS: Mapping[Type, Mapping[str, str]] = {
    Type.LIMIT: {"reply-2": noop("Second right of reply")},
    Type.ROLE: {
        "coordinator": noop("Coordinator"),
        "presenter": noop("Presenter"),
        "facilitator": noop("Facilitator"),
        "guest": noop("Guest"),
    },
    Type.ASPECT: {
        "progress": noop("Progress"),
        "challenge": noop("Challenge"),
        "commitment": noop("Commitment"),
        "assistance": noop("Assistance needed"),
    },
    Type.PRESIDES_AS: {
        "president": noop("President"),
        "facilitator": noop("Facilitator"),
        "vice-president": noop("Vice-President"),
    },
    Type.LEVEL: LEVELS,
    Type.MINUTES_LANGUAGE: {code: language_name(code) for code in CODES},
    Type.ORDER: {"speaking": noop("As they spoke"), "alphabetical": noop("By name")},
    Type.STATUS: FOLLOW_UP_WORDS,
    Type.WAITING: {
        "carry": noop("Carry them over"),
        "written": noop("Take them in writing"),
        "not-reached": noop("Note them as not reached"),
    },
    Type.REPLIES: {"hear": noop("Hear them now"), "carry": noop("Carry them over")},
    Type.YES_NO: {"yes": noop("Yes"), "no": noop("No")},
}


def title_of(parameter: Parameter) -> str:
    """Name the entry for a parameter."""
    return tr(_TITLES_BY_TYPE.get((parameter.name, parameter.type)) or _TITLES[parameter.name])


def hint_of(parameter: Parameter) -> str:
    """Say what is to be typed for a parameter, and whether it may be left out."""
    hint = tr(_HINTS[parameter.type]) if parameter.type in _HINTS else ""
    if parameter.required:
        return hint
    return tr("{hint} (optional)", hint=hint) if hint else tr("Optional")


def none_of(command: str, parameter: Parameter) -> str:
    """Say that nothing is chosen for a parameter of a command."""
    words = _NONE.get((command, parameter.name))
    return tr(words) if words else "—"


def values_of(kind: Type) -> tuple[tuple[str, str], ...]:
    """Give the values that a type of parameter knows: each as it is read by people, and as the command reads it."""
    meanings = ((titled(meaning), meaning.value) for meaning in _MEANINGS.get(kind, ()))
    words = ((tr(words), value) for value, words in _WORDS.get(kind, {}).items())
    if kind is Type.CATEGORY:
        return tuple((said(words.name), category.value) for category, words in CATEGORY_WORDS.items())
    return (*meanings, *words)
