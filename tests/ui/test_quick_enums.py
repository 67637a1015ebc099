"""Enumerations that are made quickly are as `enum` makes them."""

import enum
from typing import Any

import pytest

import facilitator.ui.quick_enums as quick

NUMBERS = [("First", 3), ("Second", 1), ("Again", 3), ("Below", -1)]
BITS = [("Low", 1), ("None_", 0), ("High", 8), ("Both", 9), ("Middle", 2), ("Same", 8)]
KINDS = [(enum.Enum, NUMBERS), (enum.IntEnum, NUMBERS), (enum.Flag, BITS), (enum.IntFlag, BITS), (enum.Flag, [])]
CANNOT_BE_SAME = {"__new__", "__weakref__", "__dict__", "__doc__"}


def _made(create: Any, kind: Any, pairs: list[tuple[str, int]]) -> Any:
    return create(kind, "Kind", pairs, module=__name__, qualname="Of.Kind", boundary=enum.KEEP)


def _told(of: Any) -> dict[str, object]:
    def told(thing: object) -> object:
        if isinstance(thing, of):
            return [(name, value) for name, value in vars(thing).items() if name != "__objclass__"], type(thing) is of
        if isinstance(thing, dict):
            return {name: told(each) for name, each in thing.items()}
        return type(thing) if isinstance(thing, enum.property) else getattr(thing, "__func__", thing)

    return {name: told(thing) for name, thing in vars(of).items() if name not in CANNOT_BE_SAME}


@pytest.mark.skipif(not quick.AS_KNOWN, reason="this Python keeps its enumerations in another way")
@pytest.mark.parametrize(("kind", "pairs"), KINDS)
def test_what_is_made_quickly_is_as_enum_makes_it(kind: Any, pairs: list[tuple[str, int]]) -> None:
    ours, usual = (_made(create, kind, pairs) for create in (quick.create_quickly, quick._usual))
    assert _told(ours) == _told(usual)
    assert [repr(one) for one in ours] == [repr(one) for one in usual]
    assert all(ours(value) is ours[name] and isinstance(ours[name], ours) for name, value in pairs)


@pytest.mark.skipif(not quick.AS_KNOWN, reason="this Python keeps its enumerations in another way")
@pytest.mark.parametrize("pairs", [[("name", 1)], [("A", "a")], ["A", "B"], "A B", {"A": 1}, [("A", enum.auto())]])
def test_what_is_no_name_with_a_number_is_made_by_enum(pairs: Any) -> None:
    assert _told(_made(quick.create_quickly, enum.Enum, pairs)) == _told(_made(quick._usual, enum.Enum, pairs))


def test_flags_that_are_set_together_are_read() -> None:
    made = _made(quick.create_quickly, enum.Flag, BITS)
    assert (made.Low | made.High) is made.Both
    assert list(made.Low | made.High | made.Middle) == [made.Low, made.High, made.Middle]
