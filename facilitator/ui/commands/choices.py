"""Choices: everything the palette can find, and how well each fits what was typed."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from operator import itemgetter

from facilitator.core.clock import time_label
from facilitator.core.commands import COMMANDS, Command, Spec
from facilitator.core.delegations import CATEGORY_WORDS
from facilitator.core.ids import StatementId
from facilitator.core.languages import said
from facilitator.core.meeting import Meeting
from facilitator.core.next_act import next_act
from facilitator.core.saying import tr
from facilitator.core.session_titles import session_on_its_day
from facilitator.core.values import dataclass
from facilitator.ui.deskacts import DESK_ACTS, DeskAct

MOST = 60
NEXT = "next-act"
# what a code is worth: more than all words of a line beside it
CODE = 100
LONGEST_DETAIL = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of the palette: its words, what it is about, its keys, and what else finds it.

    It is an action by name, a command that is ready, or a statement to look at. What is `unasked` waits until something
    is typed: nobody reads two hundred delegations. What is `impossible` now says why, and comes behind what is not.
    One of its `codes` typed brings it to the head, one of the words of `finds` almost; `name_of` is what it is about,
    found as its label is. What is `rare` comes behind what fits as well, and what is a `danger` behind everything.
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
    codes: tuple[str, ...] = ()
    finds: str = ""
    name_of: str = ""
    rare: bool = False
    danger: bool = False

    @property
    def name(self) -> str:
        """Give the name of the act or command, or an empty text."""
        return self.action or (self.command.name if self.command is not None else "")


def all_choices(meeting: Meeting, now: datetime) -> tuple[Choice, ...]:
    """Give every command and act of the desk, the items, the delegations that can be added, and the statements."""
    acts: list[DeskAct | Spec] = [act for act in DESK_ACTS if act.name != "palette"]
    acts += [spec for spec in COMMANDS.values() if not spec.covered_by]
    actions = (_next(act, meeting, now) if act.name == NEXT else _action(act) for act in acts)
    return (*actions, *_items(meeting), *_sessions(meeting), *_delegations(meeting), *_statements(meeting))


def _action(act: DeskAct | Spec) -> Choice:
    ours = act if isinstance(act, DeskAct) else None
    return Choice(
        label=(tr(act.label) if ours is None else ours.words).rstrip("…"),
        detail=tr(act.sentence),
        keys=act.keys.partition(",")[0],
        icon=act.icon,
        action=act.name,
        finds=tr(ours.finds) if ours is not None and ours.finds else "",
        rare=ours is not None and ours.own_name,
        danger=act.danger,
    )


def _next(act: DeskAct | Spec, meeting: Meeting, now: datetime) -> Choice:
    """Give the primary key under the words that its button has now."""
    choice, found = _action(act), next_act(meeting, now)
    if found is None:
        return choice
    return replace(choice, label=found.label, also=choice.label, danger=found.leaves)


def _items(meeting: Meeting) -> Iterator[Choice]:
    for item in meeting.items.values():
        if item.code != meeting.open_item:
            yield Choice(
                label=tr("Take up {item}", item=item.plan.heading),
                detail=item.plan.title,
                icon="arrow-up-to-line",
                command=Command(name="take-up", arguments={"item": item.code}),
                codes=(item.code, item.plan.label),
            )


def _sessions(meeting: Meeting) -> Iterator[Choice]:
    zone = meeting.definition.zone
    for session in meeting.sessions:
        if session.started is None:
            yield Choice(
                label=tr("Start session {n}", n=session.plan.number),
                detail=session_on_its_day(session.plan, zone),
                icon="gavel",
                command=Command(name="start-session", arguments={"session": session.plan.number}),
            )


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
            also=" ".join((*delegation.name.texts, *delegation.aliases)),
            unasked=True,
            codes=(delegation.code,),
            name_of=meeting.roster.name(delegation.code),
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
        ((choice.danger, rank, choice.rare, bool(choice.impossible), index), choice)
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
    also, about = folded(f" {choice.also}"), folded(choice.name_of)
    codes, finds = frozenset(map(folded, choice.codes)), folded(f" {choice.finds}")
    # a whole label, or the beginning of one by several words as they were typed, or of what the button in sight says
    together = " ".join(words)
    begins = label.startswith(together) and (len(words) > 1 or choice.action == NEXT)
    total = -1 if words and (label == together or begins) else 0
    for word in words:
        if word in codes:
            total -= CODE
        elif word in finds.split():
            total -= 1
        elif label.startswith(word) or (about and about.startswith(word)):
            continue
        elif f" {word}" in label:
            total += 1
        elif word in label:
            total += 2
        elif f" {word}" in also or f" {word}" in finds:
            total += 3
        elif word in rest:
            total += 4
        else:
            return None
    return total
