"""The `dataclass` of this program: that of the standard library, made in a tenth of the time.

The standard one writes the source text of six methods of each class and compiles it, whether they are called or not:
four hundred classes take a fifth of a second at each start. Here they share their methods, except `__init__`, which is
compiled when a class makes its first value. `fields`, `replace`, copying and comparing are as with the standard
library; `tests/core/test_values.py` holds the two side by side.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from operator import attrgetter
from typing import TYPE_CHECKING, NoReturn, TypeVar

__all__ = ["dataclass"]

T = TypeVar("T")

if TYPE_CHECKING:
    # for mypy it is the standard one, so that the names and types of fields are checked
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool = False, slots: bool, kw_only: bool = False) -> Callable[[type[T]], type[T]]:
        """Make a class of values; what is not frozen or not by keyword is made by the standard library."""
        if frozen and slots and kw_only:
            return _made
        return dataclasses.dataclass(frozen=frozen, slots=slots, kw_only=kw_only)


def _made(cls: type[T]) -> type[T]:
    own = vars(cls)
    if "__post_init__" in own or any(isinstance(one, Field) and not one.init for one in own.values()):
        return dataclasses.dataclass(frozen=True, slots=True, kw_only=True)(cls)
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=True)(cls)
    known = fields(made)  # type: ignore[arg-type] # it is a dataclass
    for method in (
        _first_init(made),
        *_compared([one.name for one in known if one.compare]),
        _described([one.name for one in known if one.repr]),
        *_kept([one.name for one in known]),
        *_frozen(),
    ):
        setattr(made, method.__name__, method)
    return made


# ruff: noqa: N807 - the methods of all classes of values


def _first_init(cls: type[T]) -> Callable[..., None]:
    def __init__(self: T, **given: object) -> None:
        init = _init(cls)
        cls.__init__ = init  # type: ignore[method-assign] # from now on it is the one that was compiled
        init(self, **given)

    return __init__


def _init(cls: type[T]) -> Callable[..., None]:
    """Compile `def __init__(self, *, a, b=2): set_a(self, a); set_b(self, b)`, where each `set_` fills one slot."""
    known: dict[str, object] = {"MISSING": MISSING}
    given, lines = [], []
    for one in fields(cls):  # type: ignore[arg-type] # it is a dataclass
        name = value = one.name
        default = ""
        known[f"set_{name}"] = getattr(cls, name).__set__
        if one.default is not MISSING:
            known[f"default_{name}"], default = one.default, f"=default_{name}"
        elif one.default_factory is not MISSING:
            known[f"make_{name}"], default = one.default_factory, "=MISSING"
            value = f"make_{name}() if {name} is MISSING else {name}"
        given.append(name + default)
        lines.append(f"    set_{name}(self, {value})\n")
    arguments = ", ".join(("self", "*", *given) if given else ("self",))
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


def _described(names: list[str]) -> Callable[..., str]:
    def __repr__(self: object) -> str:
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return __repr__


def _kept(names: list[str]) -> tuple[Callable[..., list[object]], Callable[..., None]]:
    """Give what copies and keeps a value, which may not be set."""

    def __getstate__(self: object) -> list[object]:
        return [getattr(self, name) for name in names]

    def __setstate__(self: object, state: list[object]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return __getstate__, __setstate__


def _frozen() -> tuple[Callable[..., NoReturn], Callable[..., NoReturn]]:
    def __setattr__(_self: object, name: str, _value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(_self: object, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    return __setattr__, __delattr__
