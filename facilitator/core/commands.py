"""Commands: everything a user may ask for, read from words and decided by the one table of commands."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime

from facilitator.core.acts.course import Course
from facilitator.core.command_table import ROWS, Spec
from facilitator.core.command_table.spec import OnTrail
from facilitator.core.ids import SeatName
from facilitator.core.meeting import Event, Meeting
from facilitator.core.parameters import MANY, WrongUsage, read_value
from facilitator.core.saying import refused
from facilitator.core.times import Hour, instant_of
from facilitator.core.trail import Trail
from facilitator.core.values import dataclass

__all__ = [
    "COMMANDS",
    "Command",
    "Spec",
    "WrongUsage",
    "decide",
    "decide_on",
    "decide_together",
    "read_command",
    "spec_of",
    "with_instants",
]

COMMANDS: dict[str, Spec] = {row.name: row for row in ROWS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """An intent: the name of a command and its arguments, already converted to the types of its parameters."""

    name: str
    arguments: Mapping[str, object] = field(default_factory=dict)


def decide(trail: Trail, command: Command, *, now: datetime, seat: SeatName) -> tuple[Event, ...]:
    """Decide a command at an instant (UTC): its events, none if the state is already as wanted.

    Raises Refused with a sentence.
    """
    spec = COMMANDS.get(command.name)
    if spec is not None and isinstance(spec.does, OnTrail):
        return spec.does.decide(trail, now, seat, **_given(command))
    return decide_on(trail.meeting, command, now=now)


def decide_on(meeting: Meeting, command: Command, *, now: datetime) -> tuple[Event, ...]:
    """Decide a command on a state alone; commands that need the trail (undo, clock-was, finalise) are refused."""
    return decide_together(meeting, (command,), now=now)


def decide_together(meeting: Meeting, commands: Sequence[Command], *, now: datetime) -> tuple[Event, ...]:
    """Decide several commands as one act, each on what those before it made; none is carried out if one is refused."""
    course = Course(meeting, now)
    for command in commands:
        spec = COMMANDS.get(command.name)
        if spec is None:
            raise refused("There is no command “{name}”.", name=command.name)
        if isinstance(spec.does, OnTrail):
            raise refused("This is decided on the trail of acts, not on the state alone.")
        spec.does(course, **with_instants(course.meeting, spec, _given(command)))
    return course.done()


def with_instants(meeting: Meeting, spec: Spec, arguments: Mapping[str, object]) -> dict[str, object]:
    """Replace each `Hour` among the arguments by an instant, found by what its parameter refers to.

    Raises Refused if there is no such instant.
    """
    found = dict(arguments)
    for parameter in spec.parameters:
        hour = found.get(parameter.argument)
        if parameter.refers is not None and isinstance(hour, Hour):
            since = parameter.refers(meeting, arguments)
            found[parameter.argument] = instant_of(hour, meeting.definition.zone, since)
    return found


def _given(command: Command) -> dict[str, object]:
    return {name: value for name, value in command.arguments.items() if value is not None}


def spec_of(name: str) -> Spec:
    """Give the row of a command. Raises WrongUsage where there is none."""
    if name not in COMMANDS:
        raise WrongUsage(f"There is no command “{name}”. “facilitator commands” lists them all.")
    return COMMANDS[name]


def read_command(meeting: Meeting, name: str, words: Sequence[str]) -> Command:
    """Read the words after a command's name.

    Raises WrongUsage if they do not fit its parameters, Refused if a value is unknown.
    """
    spec = spec_of(name)
    options, plain = _split(spec, words)
    arguments: dict[str, object] = {}
    for parameter in (p for p in spec.parameters if not p.option):
        if parameter.type in MANY:
            arguments[parameter.argument] = tuple(read_value(meeting, parameter, w) for w in plain)
            if parameter.required and not plain:
                raise WrongUsage(f"{parameter.name.upper()} is missing. Use: {spec.usage}")
            plain = []
        elif plain:
            arguments[parameter.argument] = read_value(meeting, parameter, plain.pop(0))
        elif parameter.required:
            raise WrongUsage(f"{parameter.name.upper()} is missing. Use: {spec.usage}")
    if plain:
        raise WrongUsage(f"“{plain[0]}” is one word too many. Use: {spec.usage}")
    for parameter in (p for p in spec.parameters if p.option):
        if parameter.name in options:
            arguments[parameter.argument] = read_value(meeting, parameter, options[parameter.name])
        elif parameter.required:
            raise WrongUsage(f"--{parameter.name} is missing. Use: {spec.usage}")
    return Command(name=name, arguments=arguments)


def _split(spec: Spec, words: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Separate options from positional words; after a lone `--` everything is positional."""
    known = {p.name for p in spec.parameters if p.option}
    options: dict[str, str] = {}
    plain: list[str] = []
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--":
            plain.extend(rest)
            break
        if not word.startswith("--"):
            plain.append(word)
            continue
        name, given, value = word[2:].partition("=")
        if name not in known:
            raise WrongUsage(
                f"There is no option {word}. Use: {spec.usage}. Put a lone -- before words that begin with dashes."
            )
        if not given and not rest:
            raise WrongUsage(f"--{name} needs a value. Use: {spec.usage}")
        options[name] = value if given else rest.pop(0)
    return options, plain
