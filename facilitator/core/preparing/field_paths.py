"""Paths of fields: where a value stands in a definition, such as `("items", 3, "title")`, and the same with another."""

from collections.abc import Mapping
from dataclasses import is_dataclass, replace
from typing import Any, TypeVar

FieldPath = tuple[str | int, ...]
T = TypeVar("T")


def value_at(of: object, path: FieldPath) -> object:
    """Give the value at a path, None where there is none."""
    for key in path:
        if isinstance(of, tuple):
            of = of[key] if isinstance(key, int) and key < len(of) else None
        elif isinstance(of, Mapping):
            of = of.get(key)
        else:
            of = getattr(of, str(key), None)
    return of


def with_value_at(of: T, path: FieldPath, value: object) -> T:
    """Put a value at a path, and give the whole with it; in a mapping None takes the key away."""
    whole: Any = of
    if not path:
        changed: Any = value
        return changed  # type: ignore[no-any-return]
    key, rest = path[0], path[1:]
    if isinstance(whole, tuple) and isinstance(key, int):
        inner = with_value_at(whole[key], rest, value)
        made: Any = (*whole[:key], inner, *whole[key + 1 :])
    elif isinstance(whole, Mapping):
        others = {name: one for name, one in whole.items() if name != key or value is not None}
        made = others if value is None else others | {key: with_value_at(whole.get(key), rest, value)}
    elif is_dataclass(whole) and not isinstance(whole, type):
        made = replace(whole, **{str(key): with_value_at(getattr(whole, str(key)), rest, value)})
    else:
        made = whole
    return made  # type: ignore[no-any-return]
