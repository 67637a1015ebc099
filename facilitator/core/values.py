"""The `dataclass` of this program: that of the standard library, made in a tenth of the time.

The standard one writes the source text of six methods of each class and compiles it, whether they are called or not:
four hundred classes take a fifth of a second at each start. Here they share their methods, except `__init__`, which is
compiled when a class makes its twentieth value; most make fewer. The fields of a class are found when somebody first
asks for them. `fields`, `replace`, copying and comparing are as with the standard library; `tests/core/test_values.py`
holds the two side by side.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from functools import partial
from operator import attrgetter
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar, get_origin

__all__ = ["dataclass"]

T = TypeVar("T")
# so many values are filled in slot by slot, in the time that compiling takes
FEW = 20
_FINDING = RLock()
_Slot = tuple[str, Callable[[object, object], None], Field[object]]

if TYPE_CHECKING:
    # for mypy it is the standard one, so that the names and types of fields are checked
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool = False, slots: bool, kw_only: bool = False) -> Callable[[type[T]], type[T]]:
        """Make a class of values; what is not frozen is made by the standard library."""
        if frozen and slots:
            return partial(_made, kw_only)
        return dataclasses.dataclass(frozen=frozen, slots=slots, kw_only=kw_only)


def _made(kw_only: bool, cls: type[T]) -> type[T]:
    own = vars(cls)
    if "__post_init__" in own or any(isinstance(one, Field) and not one.init for one in own.values()):
        return dataclasses.dataclass(frozen=True, slots=True, kw_only=kw_only)(cls)
    names = [name for name, kind in own.get("__annotations__", {}).items() if get_origin(kind) is not ClassVar]
    inherited = {name for base in cls.__mro__[1:-1] for name in getattr(base, "__slots__", ())}
    body: dict[str, object] = {
        **_SHARED,
        "__slots__": tuple(name for name in names if name not in inherited),
        "__init__": _first_init(),
        "__match_args__": (),
    }
    if "__eq__" not in own:
        body["__eq__"], body["__hash__"] = _first_compared()
    body |= {name: value for name, value in own.items() if name not in names and name not in _MADE_ANEW}
    body["__dataclass_fields__"] = _Fields(cls, kw_only=kw_only)
    kind: Any = type(cls)
    made = kind(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    if not kw_only:
        # mypy takes it for a constant
        setattr(made, "__match_args__", tuple(one.name for one in fields(made) if not one.kw_only))  # noqa: B010
    return made  # type: ignore[no-any-return] # the class itself


class _Fields:
    """Stands in a class for its fields until somebody asks for them; then the standard library finds them."""

    def __init__(self, written: type, *, kw_only: bool) -> None:
        self._written, self._kw_only = written, kw_only

    def __get__(self, _value: object, owner: type) -> dict[str, Field[object]]:
        with _FINDING:
            made: Any = _holder(owner, "__dataclass_fields__", self)
            if made is not None:
                found: Any = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=self._kw_only)(
                    self._written
                )
                made.__dataclass_params__ = found.__dataclass_params__
                made.__dataclass_fields__ = found.__dataclass_fields__
            known: dict[str, Field[object]] = owner.__dataclass_fields__  # type: ignore[attr-defined]
            return known


def _holder(owner: type, name: str, held: object) -> type | None:
    """Give the class that holds something under a name; None where another thread has put something else there."""
    return next((one for one in owner.__mro__ if vars(one).get(name) is held), None)


# ruff: noqa: N807 - the methods of all classes of values


def _first_init() -> Callable[..., None]:
    """Give what makes the first values of a class; it puts the compiled `__init__` in its own place."""
    parts: tuple[_Slot, ...] = ()
    values, owner = 0, object

    def __init__(self: object, *placed: object, **given: object) -> None:
        nonlocal parts, values, owner
        if self.__class__ is not owner:
            parts = tuple((one.name, getattr(self.__class__, one.name).__set__, one) for one in fields(self))  # type: ignore[arg-type]
            owner = self.__class__
        values += 1
        if values < FEW and _is_filled(self, parts, placed, given):
            return
        cls: Any = _holder(owner, "__init__", __init__)
        if cls is not None:
            cls.__init__ = _init(cls)  # from now on it is the one that was compiled
        owner.__init__(self, *placed, **given)

    return __init__


def _first_compared() -> tuple[Callable[..., bool], Callable[..., int]]:
    """Give what compares a value of a class for the first time; it puts in its own place what knows the fields."""

    def __eq__(self: object, other: object) -> bool:
        settle(self.__class__)
        return self.__class__.__eq__(self, other)

    def __hash__(self: object) -> int:
        settle(self.__class__)
        return hash(self)

    def settle(owner: type) -> None:
        cls: Any = _holder(owner, "__eq__", __eq__)
        if cls is not None:
            equal, hashed = _compared([one.name for one in fields(cls) if one.compare])
            if vars(cls)["__hash__"] is __hash__:
                cls.__hash__ = hashed
            cls.__eq__ = equal

    return __eq__, __hash__


def _is_filled(value: object, parts: tuple[_Slot, ...], placed: tuple[object, ...], given: dict[str, object]) -> bool:
    """Fill the slots of a value, and say whether just what it needs was given; else its own `__init__` says why not."""
    if placed:
        names = [name for name, _, one in parts if not one.kw_only][: len(placed)]
        if len(names) < len(placed) or not given.keys().isdisjoint(names):
            return False
        given = dict(zip(names, placed, strict=True)) | given
    left = len(given)
    for name, put, one in parts:
        if name in given:
            put(value, given[name])
            left -= 1
        elif one.default is not MISSING:
            put(value, one.default)
        elif one.default_factory is not MISSING:
            put(value, one.default_factory())
        else:
            return False
    return left == 0


def _init(cls: type[T]) -> Callable[..., None]:
    """Compile `def __init__(self, *, a, b=2): set_a(self, a); set_b(self, b)`, where each `set_` fills one slot."""
    known: dict[str, object] = {"MISSING": MISSING}
    placed, given, lines = ["self"], ["*"], []
    for one in fields(cls):  # type: ignore[arg-type] # it is a dataclass
        name = value = one.name
        default = ""
        known[f"set_{name}"] = getattr(cls, name).__set__
        if one.default is not MISSING:
            known[f"default_{name}"], default = one.default, f"=default_{name}"
        elif one.default_factory is not MISSING:
            known[f"make_{name}"], default = one.default_factory, "=MISSING"
            value = f"make_{name}() if {name} is MISSING else {name}"
        (given if one.kw_only else placed).append(name + default)
        lines.append(f"    set_{name}(self, {value})\n")
    arguments = ", ".join([*placed, *given] if len(given) > 1 else placed)
    made: dict[str, Callable[..., None]] = {}
    exec(f"def __init__({arguments}):\n{''.join(lines) or '    pass'}", known, made)  # noqa: S102 - names of fields only
    init = made["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _compared(names: list[str]) -> tuple[Callable[..., bool], Callable[..., int]]:
    read: Callable[[object], object] = attrgetter(*names) if names else lambda _: ()

    def __eq__(self: object, other: object) -> bool:
        return read(self) == read(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: object) -> int:
        return hash(read(self))

    return __eq__, __hash__


def __repr__(self: object) -> str:
    told = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)  # type: ignore[arg-type]
    return f"{self.__class__.__qualname__}({', '.join(told)})"


def __getstate__(self: object) -> list[object]:
    return [getattr(self, one.name) for one in fields(self)]  # type: ignore[arg-type]


def __setstate__(self: object, state: list[object]) -> None:
    for one, value in zip(fields(self), state, strict=True):  # type: ignore[arg-type]
        object.__setattr__(self, one.name, value)


def __setattr__(_self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def __delattr__(_self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


_SHARED = {one.__name__: one for one in (__repr__, __getstate__, __setstate__, __setattr__, __delattr__)}
_MADE_ANEW = ("__dict__", "__weakref__")
