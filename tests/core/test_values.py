"""The program's own dataclass does what that of the standard library does."""

import copy
import dataclasses
import pickle
from dataclasses import field
from typing import Any

import msgspec
import pytest

from facilitator.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Ours:
    """A value as the program has them."""

    number: int
    text: str = "none"
    many: list[int] = field(default_factory=list)
    told: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class More(Ours):
    """A value with a field more."""

    more: int = 0


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """The same, by the standard library."""

    number: int
    text: str = "none"
    many: list[int] = field(default_factory=list)
    told: str = field(default="", repr=False, compare=False)


def placed(made_before: int) -> Any:
    """Give a class of ours whose values are also made by position, and of which so many were made."""

    @dataclass(frozen=True, slots=True)
    class Placed:
        number: int
        text: str = "none"

    for number in range(made_before):
        Placed(number)
    return Placed


@dataclass(frozen=True, slots=True, kw_only=True)
class Empty:
    """A value without a field."""


BOTH = pytest.mark.parametrize("kind", [Ours, Standard])


@BOTH
def test_a_value_is_made_by_keyword_with_its_defaults(kind: Any) -> None:
    one, other = kind(number=1), kind(number=2, text="some", many=[3], told="what")
    assert (one.number, one.text, one.many, one.told) == (1, "none", [], "")
    assert (other.number, other.text, other.many, other.told) == (2, "some", [3], "what")
    assert one.many is not kind(number=1).many
    assert not hasattr(one, "__dict__")


@BOTH
@pytest.mark.parametrize(("positional", "named"), [((1,), {}), ((), {}), ((), {"number": 1, "other": 2})])
def test_what_is_missing_or_unknown_is_refused(kind: Any, positional: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        kind(*positional, **named)


@pytest.mark.parametrize("made_before", [0, 100], ids=["first", "compiled"])
def test_a_value_is_made_by_position_too_where_its_class_allows_that(made_before: int) -> None:
    kind = placed(made_before)
    assert kind(1, "some") == kind(1, text="some") == kind(text="some", number=1)
    assert kind.__match_args__ == ("number", "text")


@pytest.mark.parametrize("made_before", [0, 100], ids=["first", "compiled"])
@pytest.mark.parametrize(
    ("given", "named"), [((1, "a", 2), {}), ((1,), {"number": 1}), ((), {"text": "a"}), ((1,), {"other": 2})]
)
def test_what_does_not_fit_its_places_is_refused_for_the_first_value_and_the_hundredth(
    made_before: int, given: tuple[Any, ...], named: dict[str, Any]
) -> None:
    with pytest.raises(TypeError):
        placed(made_before)(*given, **named)


def test_the_hundredth_value_of_a_class_is_made_as_the_first_was() -> None:
    made = [Ours(number=number, told="a") for number in range(100)]
    assert [one.number for one in made] == list(range(100))
    assert len({id(one.many) for one in made}) == 100
    assert {(one.text, one.told) for one in made} == {("none", "a")}


def test_what_a_class_defines_itself_stays() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Own:
        number: int

        def __repr__(self) -> str:
            return "own"

    assert repr(Own(number=1)) == "own"
    assert Own(number=1) == Own(number=1)


@BOTH
def test_values_are_compared_by_their_fields_and_their_class(kind: Any) -> None:
    assert kind(number=1, told="a") == kind(number=1, told="b")
    assert kind(number=1) != kind(number=2)
    assert kind(number=1) != 1
    assert Ours(number=1) != More(number=1)
    assert Empty() == Empty()
    with pytest.raises(TypeError):
        hash(kind(number=1))
    assert hash(kind(number=1, many=())) == hash(kind(number=1, many=()))


@BOTH
def test_a_value_is_described_by_its_fields(kind: Any) -> None:
    assert repr(kind(number=1, told="a")) == f"{kind.__name__}(number=1, text='none', many=[])"


@BOTH
def test_nothing_of_a_value_can_be_set(kind: Any) -> None:
    one = kind(number=1)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'number'"):
        one.number = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'number'"):
        del one.number
    assert one.number == 1


@BOTH
def test_a_value_is_copied_kept_and_read(kind: Any) -> None:
    one = kind(number=1, many=[2])
    assert dataclasses.replace(one, number=3) == kind(number=3, many=[2])
    assert copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own
    assert msgspec.convert(msgspec.to_builtins(one), kind) == one
    assert dataclasses.asdict(one) == {"number": 1, "text": "none", "many": [2], "told": ""}


def test_a_class_adds_fields_to_those_of_its_base() -> None:
    assert More(number=1, more=2) == dataclasses.replace(More(number=1), more=2)
    assert repr(More(number=1, more=2)) == "More(number=1, text='none', many=[], more=2)"
    assert isinstance(More(number=1), Ours)


def test_what_is_not_frozen_is_made_by_the_standard_library() -> None:
    @dataclass(slots=True)
    class Open:
        number: int

    one = Open(1)
    one.number = 2
    assert one == Open(2)
