"""Conflicts: everything for which no meeting can be run from a definition that is being prepared, and where.

The rules are those by which a file is read (`checks`), since the definition is written and read for it.
"""

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import msgspec

from facilitator.core.agenda import Definition
from facilitator.core.clock import is_zone
from facilitator.core.saying import tr
from facilitator.exchange.bad_file import BadFile
from facilitator.exchange.checks import Fault, faults, no_zone
from facilitator.exchange.complaints import TomlText
from facilitator.exchange.definition_schema import WrittenDefinition
from facilitator.exchange.definition_times import as_meant
from facilitator.exchange.definition_words import with_one_language
from facilitator.exchange.definition_writing import definition_as_toml
from facilitator.exchange.toml_lines import KeyPath

NEEDED: Mapping[str, tuple[str, ...]] = {
    "": ("name", "title"),
    "sessions": ("title",),
    "items": ("code", "title"),
    "topics": ("code", "title"),
    "documents": ("symbol",),
    "segments": ("name",),
    "precedence": ("name", "label"),
}
"""The texts of each table, the whole definition under an empty name, that must not be empty."""
_STAND_IN = "-"


def conflicts_of(definition: Definition, roster: Collection[str]) -> tuple[Fault, ...]:
    """Give all conflicts: texts that are empty, then the rest; `roster` has the codes of the delegations.

    `where` is the path of the field, such as `("items", 3, "start")`.
    """
    if not is_zone(definition.zone):
        return (no_zone(definition.zone), *conflicts_of(replace(definition, zone="UTC"), roster))
    draft = TomlText(file=Path("definition.toml"), content=tomllib.loads(definition_as_toml(definition)), lines={})
    empty = tuple(_filled(draft.content, "", ()))
    said = {fault.where for fault in empty}
    missing = tuple(name for name in ("sessions", "items") if name not in draft.content)
    if missing:
        return (*empty, *(_empty((name,)) for name in missing))
    try:
        content = as_meant(with_one_language(draft)[0])
        written = msgspec.convert(content, WrittenDefinition, builtin_types=(datetime,))
    except msgspec.ValidationError as error:
        return (*empty, Fault(where=(), sentence=str(draft.of_shape(str(error)))))
    except BadFile as fault:
        return (*empty, Fault(where=(), sentence=str(fault)))
    return (*empty, *(fault for fault in faults(written, roster) if fault.where not in said))


def _filled(table: dict[str, object], name: str, path: KeyPath) -> Iterator[Fault]:
    """Say which texts are empty, and put something in their place, so that the rest can be read."""
    for field in NEEDED.get(name, ()):
        if isinstance(text := table.get(field), str) and not text.strip():
            table[field] = _STAND_IN
            yield _empty((*path, field))
    for key, value in table.items():
        for place, one in enumerate(value if isinstance(value, list) else ()):
            if isinstance(one, dict):
                yield from _filled(one, key, (*path, key, place))


def _empty(where: KeyPath) -> Fault:
    return Fault(where=where, sentence=tr("{field} is empty; fill it in.", field=str(where[-1])))
