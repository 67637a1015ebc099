"""Building: converts a written definition to the core's `Definition`; fields of the same name are copied."""

from datetime import UTC

from msgspec import convert, structs

from facilitator.core.agenda import Definition, Item, PlannedSession, RoleHolder
from facilitator.core.ids import DelegationCode
from facilitator.core.precedence import DEFAULT_PRECEDENCE
from facilitator.exchange.definition_schema import WrittenDefinition, WrittenItem, WrittenSession


def build(written: WrittenDefinition) -> Definition:
    """Convert a checked definition; without a precedence it gets the program's default."""
    parts = structs.asdict(written) | {
        "short": written.short or written.title,
        "sessions": tuple(map(_session, written.sessions)),
        "items": tuple(map(_item, written.items)),
        "precedence": written.precedence or DEFAULT_PRECEDENCE,
        "language": written.language.value,
    }
    return convert(parts, Definition, from_attributes=True)


def _session(written: WrittenSession) -> PlannedSession:
    return convert(structs.asdict(written) | _in_utc(written), PlannedSession)


def _item(written: WrittenItem) -> Item:
    parts = (
        structs.asdict(written)
        | _in_utc(written)
        | {
            "label": written.label or written.code,
            "short": written.short or written.title,
            "roles": tuple(
                RoleHolder(role=role, who=DelegationCode(c)) for role, cs in written.roles.items() for c in cs
            ),
            "reasons": {capacity.value: reason for capacity, reason in written.reasons.items()},
        }
    )
    return convert(parts, Item, from_attributes=True)


def _in_utc(written: WrittenSession | WrittenItem) -> dict[str, object]:
    times = {"start": written.start, "end": written.end}
    return {name: None if time is None else time.astimezone(UTC) for name, time in times.items()}
