"""Choices: everything the palette can find, and how well each fits what was typed."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from facilitator.core.clock import time_label
from facilitator.core.commands import COMMANDS, Command, Spec
from facilitator.core.delegations import CATEGORY_WORDS
from facilitator.core.ids import StatementId
from facilitator.core.languages import said
from facilitator.core.meeting import Meeting
from facilitator.core.saying import tr
from facilitator.ui.deskacts import DESK_ACTS, DeskAct

MOST = 60
LONGEST_DETAIL = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of the palette: its words, what it is about, its keys, and what else finds it.

    It is an action by name, a command that is ready, or a statement to look at. What is `unasked` waits until something
    is typed: nobody reads two hundred delegations. What is `impossible` now says why, and comes behind what is not.
    """

    label: str
    detail: str
    keys: str = ""
    icon: str = ""
    action: str = ""
    command: Command | None = None
    statement: StatementId | None = None
    also: str = ""
    unasked: bool = False
    impossible: str = ""

    @property
    def name(self) -> str:
        """Give the name of the act or command, or an empty text."""
        return self.action or (self.command.name if self.command is not None else "")


def all_choices(meeting: Meeting) -> tuple[Choice, ...]:
    """Give every command and act of the desk, the items, the delegations that can be added, and the statements."""
    acts: list[DeskAct | Spec] = [act for act in DESK_ACTS if act.name != "palette"]
    acts += [spec for spec in COMMANDS.values() if not spec.covered_by]
    actions = (
        Choice(
            label=tr(a.label).rstrip("…"),
            detail=tr(a.sentence),
            keys=a.keys.partition(",")[0],
            icon=a.icon,
            action=a.name,
        )
        for a in acts
    )
    items = (
        Choice(
            label=tr("Take up {label} {value}", label=item.plan.label, value=item.plan.short or item.plan.title),
            detail=item.plan.title,
            icon="arrow-up-to-line",
            command=Command(name="take-up", arguments={"item": item.code}),
        )
        for item in meeting.items.values()
        if item.code != meeting.open_item
    )
    return (*actions, *items, *_delegations(meeting), *_statements(meeting))


def _delegations(meeting: Meeting) -> Iterator[Choice]:
    """Give each delegation as one that can be added to the list of the open item."""
    item = meeting.current
    if item is None:
        return
    for delegation in meeting.roster.delegations:
        yield Choice(
            label=tr("Add {name} to the list", name=meeting.roster.name(delegation.code)),
            detail=f"{item.plan.heading} · {said(CATEGORY_WORDS[delegation.category].name)}",
            icon="list-plus",
            command=Command(name="request", arguments={"who": delegation.code}),
            also=" ".join((delegation.code, *delegation.name.texts, *delegation.aliases)),
            unasked=True,
        )


def _statements(meeting: Meeting) -> Iterator[Choice]:
    """Give each statement, the latest of an item first, found by its delegation or its gist."""
    zone = meeting.definition.zone
    for item in meeting.items.values():
        for statement in reversed(item.statements):
            when = tr("in writing") if statement.begin is None else time_label(statement.begin, zone)
            yield Choice(
                label=tr(
                    "{name}, {when} under {label}",
                    name=meeting.roster.name(statement.who),
                    when=when,
                    label=item.plan.label,
                ),
                detail=" ".join(statement.gist[:LONGEST_DETAIL].split()) or tr("No gist yet"),
                icon="quote",
                statement=statement.id,
                also=f"{statement.who} {' '.join(statement.tags)}",
                unasked=True,
            )


def fitting(choices: Iterable[Choice], typed: str) -> tuple[Choice, ...]:
    """Give the choices that hold every word typed, best first; accents and case do not matter."""
    words = folded(typed).split()
    ranked = (
        ((rank, bool(choice.impossible), index), choice)
        for index, choice in enumerate(choices)
        if (words or not choice.unasked) and (rank := _rank(choice, words)) is not None
    )
    return tuple(choice for _, choice in sorted(ranked, key=itemgetter(0)))[:MOST]


@lru_cache(maxsize=16_384)
def folded(text: str) -> str:
    """Fold accents and case away."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _rank(choice: Choice, words: list[str]) -> int | None:
    label, rest = folded(choice.label), folded(f" {choice.action} {choice.detail}")
    also = folded(f" {choice.also}")
    total = 0
    for word in words:
        if label.startswith(word):
            continue
        if f" {word}" in label:
            total += 1
        elif word in label:
            total += 2
        elif f" {word}" in also:
            total += 3
        elif word in rest:
            total += 4
        else:
            return None
    return total
