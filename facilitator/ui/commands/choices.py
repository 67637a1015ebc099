"""Choices: everything the palette can find, and how well each fits what was typed."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.core.commands import COMMANDS, Command
from facilitator.core.meeting import Meeting
from facilitator.ui.deskacts import DESK_ACTS

MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of the palette: its words, what it is about, its keys; an action by name, or a command that is ready."""

    label: str
    detail: str
    keys: str = ""
    icon: str = ""
    action: str = ""
    command: Command | None = None


def all_choices(meeting: Meeting) -> tuple[Choice, ...]:
    """Give every command, every act of the desk, and the items that can be taken up."""
    acts = (
        Choice(label=a.label.rstrip("…"), detail=a.sentence, keys=a.keys.partition(",")[0], icon=a.icon, action=a.name)
        for a in DESK_ACTS
        if a.name != "palette"
    )
    commands = (
        Choice(label=s.label, detail=s.sentence, keys=s.keys.partition(",")[0], icon=s.icon, action=s.name)
        for s in COMMANDS.values()
    )
    items = (
        Choice(
            label=f"Take up {item.plan.label} {item.plan.short or item.plan.title}",
            detail=item.plan.title,
            icon="arrow-up-to-line",
            command=Command(name="take-up", arguments={"item": item.code}),
        )
        for item in meeting.items.values()
        if item.code != meeting.open_item
    )
    return (*acts, *commands, *items)


def fitting(choices: Iterable[Choice], typed: str) -> tuple[Choice, ...]:
    """Give the choices that hold every word typed, best first; accents and case do not matter."""
    words = folded(typed).split()
    ranked = (
        (rank, index, choice) for index, choice in enumerate(choices) if (rank := _rank(choice, words)) is not None
    )
    return tuple(choice for _, _, choice in sorted(ranked, key=lambda found: found[:2]))[:MOST]


def folded(text: str) -> str:
    """Fold accents and case away."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _rank(choice: Choice, words: list[str]) -> int | None:
    label, rest = folded(choice.label), folded(f"{choice.action} {choice.detail}")
    total = 0
    for word in words:
        if label.startswith(word):
            continue
        if f" {word}" in label:
            total += 1
        elif word in label:
            total += 2
        elif word in rest:
            total += 4
        else:
            return None
    return total
