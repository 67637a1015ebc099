"""Enumerations of Qt, made in a third of the time: whoever loads the desk imports this before a class of Qt is named.

PySide makes all enumerations of a class when the class is first named: 340 of them with 4,600 members before the desk
is painted, a tenth of a start. Python's `enum` makes each in many steps, for classes that somebody writes. Here `enum`
makes one empty class of each kind, and those of PySide are copies of it that are given their members as `enum` of
Python 3.11 gives them. With any other Python, and for anything but names with whole numbers, all is as usual.
"""

# ruff: noqa: ANN401, SLF001 - classes that are made here have no type before, and are filled in as `enum` does it

import sys
from enum import Enum, EnumType, Flag
from functools import cache
from typing import Any

_usual = EnumType._create_  # type: ignore[attr-defined] # what makes one of a list of names
AS_KNOWN = sys.version_info[:2] == (3, 11)
ITS_OWN = ("__dict__", "__weakref__")


def create_quickly(cls: type[Enum], class_name: str, names: Any, **wanted: Any) -> Any:
    """Make an enumeration of pairs of a name and a number, as `Enum("Name", pairs)` does."""
    if not _is_plain(cls, names, wanted):
        return _usual(cls, class_name, names, **wanted)
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    order: list[str] = []
    known = {
        **_empty(cls, wanted.get("boundary")),
        "__module__": wanted.get("module") or sys._getframe(2).f_globals["__name__"],
        "_member_names_": order,
        "_member_map_": by_name,
        "_value2member_map_": by_value,
        "_unhashable_values_": [],
    }
    if wanted.get("qualname") is not None:
        known["__qualname__"] = wanted["qualname"]
    made: Any = type.__new__(EnumType, class_name, (cls,), known)
    new, with_value, of_bits = made._new_member_, made._use_args_, issubclass(made, Flag)
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = new(made, value) if with_value else new(made)
            member._value_, member._name_, member.__objclass__, member._sort_order_ = value, name, made, len(order)
            by_value[value] = member
            if not of_bits or _is_one_bit(value):
                order.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    if of_bits:
        _tell_bits(made, by_value)
    return made


def _is_plain(cls: type[Enum], names: Any, wanted: dict[str, Any]) -> bool:
    """Say whether all are pairs of a usual name, which the class does not use itself, and a whole number."""
    taken = _taken(cls)
    return (
        isinstance(names, list | tuple)
        and wanted.get("type") is None
        and all(
            type(pair) is tuple and type(pair[1]) is int and pair[0][0] != "_" and pair[0] not in taken
            for pair in names
        )
    )


@cache
def _taken(cls: type[Enum]) -> frozenset[str]:
    return frozenset(name for base in cls.__mro__ for name in vars(base)) | {"mro"}


@cache
def _empty(cls: type[Enum], boundary: Any) -> dict[str, Any]:
    """Give what an enumeration of this kind has in it before it has members."""
    made = vars(_usual(cls, "Empty", (), boundary=boundary))
    return {name: each for name, each in made.items() if name not in ITS_OWN}


def _is_one_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0


def _tell_bits(made: Any, values: dict[int, Any]) -> None:
    """Put in what a class of flags knows of its bits."""
    every, single = 0, 0
    for value in values:
        every |= value
        if _is_one_bit(value):
            single |= value
    made._flag_mask_, made._all_bits_ = every, 2 ** every.bit_length() - 1
    if hasattr(Flag, "_singles_mask_"):
        made._singles_mask_ = single
    else:  # before Python 3.11.4
        made._flag_mask_ = single
    bits = [value for value in values if _is_one_bit(value)]
    if bits != sorted(bits):
        made._iter_member_ = made._iter_member_by_def_


if AS_KNOWN:
    EnumType._create_ = create_quickly  # type: ignore[attr-defined]
