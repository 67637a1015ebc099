"""A row of the table of commands: its words, what decides it, and all that menus, forms and locks know of it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import Enum, auto

from facilitator.core.meeting import Event, Meeting
from facilitator.core.parameters import MANY, Parameter, Type
from facilitator.core.saying import noop
from facilitator.core.values import dataclass


class What(Enum):
    """What a command is about, with the types of parameters that name it; an option names something beside it."""

    NOTHING = frozenset[Type]()
    REQUEST = frozenset({Type.REQUEST, Type.REQUESTS})
    STATEMENT = frozenset({Type.STATEMENT})
    ITEM = frozenset({Type.ITEM})
    SESSION = frozenset({Type.NUMBER})
    SEGMENT = frozenset({Type.TEXT})
    ENTRY = frozenset({Type.ENTRY})
    GONE = frozenset({Type.GONE})
    LINE = frozenset({Type.LINE})


class Selected(Enum):
    """What a command does with the selected row of the list of speakers when it is chosen in a menu or the palette."""

    NO = auto()
    """It is not about that row."""
    AT_ONCE = auto()
    MORE = auto()
    """The prompt asks for what else it needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """What the list asks before it: words with the `name` of whom it is about, and what is usually answered."""

    words: str
    usual: str = ""


class MenuForm(Enum):
    """How a command is shown in the menu of a row of the list: one entry, steps up and down, values to choose."""

    ENTRY = auto()
    STEPS = auto()
    CHOICES = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuPlace:
    """The position of a command in the menu of a row.

    Its tens digit is the group, and a separator stands between groups.
    """

    place: int
    label: str = ""
    icon: str = ""
    shown: MenuForm = MenuForm.ENTRY

    @property
    def group(self) -> int:
        """Give the group it stands in."""
        return self.place // 10


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The kind of object that a command is about, and the ids it can be applied to: forms and menus offer only these.

    If there are none, `none` is the reason why a command that needs one is impossible. Only requests can be the
    `selected` row of the list of speakers, and stand in its menu (`row`).
    """

    what: What
    candidates: Callable[[Meeting], Iterator[int | str]]
    none: str
    selected: Selected | Confirmation = Selected.NO
    row: MenuPlace | None = None


class Form(Enum):
    """The form that asks for the arguments of a command: the prompt, or a window of its own."""

    PROMPT = auto()
    PRECEDENCE = auto()
    REMARK = auto()
    MINUTES = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """When a chosen command asks for its arguments first, by which form, and the text shown with it."""

    when: Callable[[Meeting], bool]
    form: Form = Form.PROMPT
    tells: Callable[[Meeting], str] = lambda _: ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnTrail:
    """A decision on the trail of acts: `decide(trail, now, seat, **arguments)` gives the events, or raises Refused.

    `sets_times`: its own time may lie before the last act, as after a wrong clock. `makes_version`: the seat makes the
    files of a version before it is decided, and adds what was `made`.
    """

    decide: Callable[..., tuple[Event, ...]]
    sets_times: bool
    makes_version: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One row of the table. What has no default must be decided for every command.

    `does` decides on the course of an act, unless it is `OnTrail`. `tried` gives arguments with which a menu tests
    whether the command is possible; they must be refused only if all others are too. None if a test cannot tell.
    `already` is the reason shown if it would have no effect, and `unless` a reason why a menu does not offer it
    although the command line can. `locked`: it changes the plan, the rules, the limits or the
    roll, takes others off a list, or closes one or what is in progress, and is disabled by "Run only".
    `covered_by` names the desk act that replaces it in menus and palette.
    `danger`: it closes or clears something in one step, and comes last in the palette.
    """

    name: str
    label: str
    sentence: str
    menu: str
    icon: str
    does: Callable[..., None] | OnTrail
    parameters: tuple[Parameter, ...]
    about: About
    tried: Callable[[Meeting, datetime], Mapping[str, object] | None]
    asks: Asks
    locked: bool
    keys: str = ""
    already: str = noop("That is so already.")
    unless: Callable[[Meeting, datetime], str] = lambda *_: ""
    covered_by: str = ""
    danger: bool = False

    @property
    def bar_menu(self) -> str:
        """Give the menu of the bar that it stands in, maybe inside another."""
        return self.menu.partition(" ▸ ")[0]

    @property
    def usage(self) -> str:
        """Give the command with its parameters, as the command line writes it."""
        return " ".join((self.name, *(p.written for p in self.parameters)))

    @property
    def needs(self) -> bool:
        """Say whether it has a required parameter."""
        return any(parameter.required for parameter in self.parameters)

    def is_about(self, parameter: Parameter) -> bool:
        """Say whether a parameter names the command's subject."""
        return not parameter.option and parameter.type in self.about.what.value

    @property
    def needs_one(self) -> bool:
        """Say whether the parameter that names its subject is required."""
        return any(parameter.required and self.is_about(parameter) for parameter in self.parameters)

    def told(self, one: int | str) -> dict[str, object]:
        """Give the value of the argument that names the command's subject."""
        named = next(parameter for parameter in self.parameters if self.is_about(parameter))
        return {named.argument: (one,) if named.type in MANY else one}

    def besides(self, one: int | str) -> Parameter:
        """Give the required parameter other than the one that names its subject."""
        told = self.told(one)
        return next(parameter for parameter in self.parameters if parameter.required and parameter.argument not in told)
