"""Words of conflicts: what is wrong, with the place where it stands, as the window names it."""

from facilitator.core.agenda import Definition
from facilitator.core.preparing.field_paths import FieldPath, value_at
from facilitator.core.saying import tr
from facilitator.ui.preparing.editing import DefinitionConflict


def conflict_words(definition: Definition, conflict: DefinitionConflict) -> str:
    """Say what is wrong and where."""
    match conflict.where:
        case ("title",):
            return tr("The meeting has no title yet.")
        case ("name",) if not definition.title:
            return tr("The meeting has no title yet.")
        case ("sessions",):
            return tr("There are no sessions yet: add the days.")
        case ("items",):
            return tr("There is no agenda yet: type or paste its items.")
        case ("items", int(row), "title"):
            return tr("Item {label} has no title yet.", label=_label(definition, row))
    sentence = conflict.sentence[:1].upper() + conflict.sentence[1:]
    place = _place(definition, conflict.where)
    return tr("{place}: {sentence}", place=place, sentence=sentence) if place else sentence


def _place(definition: Definition, where: FieldPath) -> str:
    match where:
        case ("items", int(row), *_):
            return tr("Item {label}", label=_label(definition, row))
        case ("sessions", int(row), *_):
            return tr("Session {n}", n=row + 1)
        case ("precedence", *_):
            return tr("Order of speakers")
        case ("limits", *_):
            return tr("Limits")
    return ""


def _label(definition: Definition, row: int) -> str:
    item = value_at(definition, ("items", row))
    return str(value_at(item, ("label",)) or row + 1)
