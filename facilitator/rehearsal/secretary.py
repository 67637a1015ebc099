"""The secretariat of a rehearsal: it enters requests, and writes gists, key points and tags after each statement."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from facilitator.core.commands import Command
from facilitator.core.decisions import Suggested
from facilitator.core.ids import ItemCode, RequestId, StatementId
from facilitator.core.meeting import ItemStatus, Meeting
from facilitator.core.precedence import is_presentation
from facilitator.core.speakers import INTERRUPTING, Capacity, Kind
from facilitator.core.statements import Aspect, Statement
from facilitator.rehearsal import texts
from facilitator.rehearsal.cast import Part, When
from facilitator.rehearsal.stage import Make, Stage, Steps

FORGOTTEN = 0.04


class Secretary:
    """Keeps the lists and the record of a rehearsal."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._pending: dict[ItemCode, list[Part]] = {}

    def expects(self, parts: Sequence[Part]) -> None:
        """Note who will ask for the floor."""
        for part in parts:
            self._pending.setdefault(part.item, []).append(part)

    def ask_in_advance(self) -> Steps:
        """Enter what came in before the meeting."""
        for parts in self._pending.values():
            for part in [p for p in parts if p.when is When.ADVANCE]:
                parts.remove(part)
                yield from self._stage.act("request", **part.arguments())
                yield from self._stage.wait(self._stage.between(0.8, 2.4))

    def item_taken_up(self, item: ItemCode) -> None:
        """Let those ask who ask as the item begins, and later those in the course of it."""
        stage = self._stage
        length = (stage.item(item).end - stage.item(item).start).total_seconds()
        for part in self._pending.get(item, ()):
            early = part.when is When.EARLY
            stage.later(stage.between(4, 150) if early else stage.between(150, 0.55 * length), self._asks(part))

    def pending(self, item: ItemCode) -> bool:
        """Say whether anybody will still ask for the floor on an item."""
        return bool(self._pending.get(item))

    def ask_now(self, item: ItemCode) -> Steps:
        """Let the next of those who wanted to ask do so, as the list runs out."""
        waiting = self._pending.get(item, [])
        if waiting:
            yield from self._stage.act("request", **_wish(self._stage.look(), waiting.pop(0)))

    def _asks(self, part: Part) -> Make:
        def make(meeting: Meeting) -> Command | None:
            waiting = self._pending.get(part.item, [])
            if part not in waiting or meeting.items[part.item].status is ItemStatus.CLOSED:
                return None
            waiting.remove(part)
            return Command(name="request", arguments=_wish(meeting, part))

        return make

    def heard(self, statement: Statement) -> None:
        """Write what was said, some time after it was said."""
        stage, rng = self._stage, self._stage.rng
        meeting = stage.look()
        if rng.random() >= FORGOTTEN:
            text = texts.gist(meeting, statement, rng)
            stage.later(stage.between(12, 90), lambda now: _written(now, statement.id, text))
        if statement.kind is Kind.COMMENT:
            stage.later(stage.between(3, 9), lambda now: _response(now, statement))
        if statement.kind in INTERRUPTING or statement.capacity is Capacity.CHAIR:
            return
        self._point(meeting, statement)
        tags = self._tags(meeting)
        if tags:
            arguments = {"statement": statement.id, "tags": tags}
            stage.later(stage.between(95, 130), lambda now: _on_record(now, "tag", statement.id, arguments))
        self._suggestion(meeting, statement)

    def corrects(self, statement: Statement) -> None:
        """Correct the end of a statement a little later: the clock was stopped late."""
        self._stage.later(self._stage.between(130, 200), lambda now: _end_corrected(now, statement.id))

    def _point(self, meeting: Meeting, statement: Statement) -> None:
        rng, actions = self._stage.rng, meeting.items[statement.item].plan.actions
        if actions is None or rng.random() > 0.55:
            return
        aspect = rng.choice(list(Aspect))
        arguments = {
            "statement": statement.id,
            "text": f"{rng.choice(texts.POINTS[aspect])}.",
            "lap": rng.randint(*actions),
            "aspect": aspect,
        }
        self._stage.later(self._stage.between(60, 110), lambda now: _on_record(now, "point", statement.id, arguments))

    def _tags(self, meeting: Meeting) -> tuple[str, ...]:
        rng = self._stage.rng
        standing = [i.tag for i in meeting.definition.items if i.tag]
        tags = [rng.choice(standing)] if standing and rng.random() < 0.22 else []
        return (*tags, *([rng.choice(texts.TAGS)] if rng.random() < 0.35 else ()))

    def _suggestion(self, meeting: Meeting, statement: Statement) -> None:
        rng, item = self._stage.rng, meeting.items[statement.item].plan
        if rng.random() > (0.3 if item.topics else 0.06):
            return
        text = f"{rng.choice(texts.bank(meeting).suggestions)}."
        noted = (entry.what for entry in meeting.entries if isinstance(entry.what, Suggested))
        made = any(one.item == statement.item and one.text == text for one in noted)
        misplaced = texts.is_ceremony(meeting, statement.item) or texts.is_procedural(meeting, statement.item)
        if not texts.is_shipped(meeting) and (made or misplaced):
            return
        arguments = {
            "text": text,
            "by": (statement.who,),
            "topic": statement.topic,
            "item": statement.item,
        }
        self._stage.later(
            self._stage.between(40, 100), lambda now: _on_record(now, "recommend", statement.id, arguments)
        )


def _wish(meeting: Meeting, part: Part) -> dict[str, object]:
    """Give the arguments of a request; where nobody presents, a comment becomes a statement."""
    arguments, item = part.arguments(), meeting.items[part.item]
    known = (*item.served, *item.waiting, *((meeting.called,) if meeting.called is not None else ()))
    if arguments.get("kind") is Kind.COMMENT and not any(is_presentation(one) for one in known):
        del arguments["kind"]
    return arguments


def _response(meeting: Meeting, comment: Statement) -> Command | None:
    """Let the presenter ask for a response to the comments, once, while the item is open."""
    item = meeting.items[comment.item]
    asked = next((r for r in item.served if r.id == comment.request), None)
    on = next((r for r in item.served if asked is not None and r.id == asked.to), None)
    every = (*item.served, *item.waiting, *((meeting.called,) if meeting.called is not None else ()))
    answered = any(r.kind is Kind.RESPONSE and on is not None and r.to == on.id for r in every)
    if on is None or answered or meeting.open_item != item.code:
        return None
    return Command(name="request", arguments={"who": on.who, "kind": Kind.RESPONSE, "to": on.id, "item": item.code})


def _on_record(meeting: Meeting, name: str, statement: StatementId, arguments: Mapping[str, object]) -> Command | None:
    """Give a command about a statement, unless it has left the log meanwhile."""
    return Command(name=name, arguments=arguments) if meeting.statement(statement) is not None else None


def _written(meeting: Meeting, statement: StatementId, text: str) -> Command | None:
    """Give the command that writes a gist, where nobody else has written one meanwhile."""
    found = meeting.statement(statement)
    if found is None or found.gist:
        return None
    return Command(name="gist", arguments={"statement": statement, "text": text})


def _end_corrected(meeting: Meeting, statement: StatementId) -> Command | None:
    found = meeting.statement(statement)
    if found is None or found.end is None or found.pauses:
        return None
    return Command(name="correct", arguments={"statement": statement, "end": found.end - timedelta(seconds=4)})


def restored(meeting: Meeting, request: RequestId) -> Command | None:
    """Give the command that brings an absent delegation back, where it is still waiting."""
    found = meeting.waiting(request)
    return Command(name="restore", arguments={"request": request}) if found and found[1].absent else None
