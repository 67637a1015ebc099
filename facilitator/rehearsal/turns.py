"""Turns of a rehearsal: one speaker from the call to the end, with what happens on the way."""

from collections.abc import Sequence

from facilitator.core.delegations import STATES
from facilitator.core.ids import StatementId
from facilitator.core.meeting import ItemState
from facilitator.core.speakers import INTERRUPTING, Capacity, Kind, Request
from facilitator.core.statements import Statement
from facilitator.rehearsal import texts
from facilitator.rehearsal.cast import Cast
from facilitator.rehearsal.incidents import Incident, Incidents
from facilitator.rehearsal.secretary import Secretary, restored
from facilitator.rehearsal.stage import Stage, Steps

WITHOUT_LIMIT = 400.0
SHORTEST = 35.0
SHORTER = 150.0


class Turns:
    """Gives the floor to one after another, as a chair and a secretariat would."""

    def __init__(self, stage: Stage, cast: Cast, secretary: Secretary, incidents: Incidents) -> None:
        self._stage = stage
        self._cast = cast
        self._secretary = secretary
        self._incidents = incidents

    def expected(self, request: Request, limit: float | None) -> float:
        """Give about how long a request would take, in seconds."""
        return (WITHOUT_LIMIT if limit is None else limit) * min(1.0, self._cast.habits.get(request.who, 1.0))

    def turn(self, request: Request) -> Steps:
        """Let the next speaker have the floor and speak; whoever spoke before ends with the call."""
        stage = self._stage
        self._incidents.next_turn()
        yield from self._on_the_list(stage.item(request.item), request)
        if self._incidents.take(Incident.UNDO, possible=self._somebody_speaks):
            yield from self._call_too_early(request)
        yield from stage.act("call", request=request.id)
        if self._incidents.take(Incident.ABSENT, possible=lambda _: request.capacity is not Capacity.COORDINATOR):
            yield from stage.wait(stage.between(8, 14))
            yield from self._absent(request)
            return
        yield from stage.wait(stage.between(5, 24))
        if not self._is_called(request):
            return
        forgotten = self._incidents.take(Incident.STARTED_AGO)
        yield from stage.wait(25.0 if forgotten else 0.0)
        yield from stage.act("begin")
        if forgotten:
            yield from stage.act("started-ago", seconds=20.0)
        if self._incidents.take(Incident.ABSENT_BEGUN):
            yield from stage.wait(stage.between(6, 10))
            yield from self._absent(request)
            return
        speaker = stage.look().speaker
        if speaker is not None and speaker.request == request.id:
            yield from self._speak(speaker)

    def end(self) -> Steps:
        """End the one who speaks, if anybody does."""
        if self._stage.look().speaker is not None:
            yield from self._stage.act("end")
            yield from self._stage.wait(self._stage.between(3, 8))

    def _speak(self, statement: Statement) -> Steps:
        stage = self._stage
        limit = WITHOUT_LIMIT if statement.limit is None else statement.limit
        length = limit * self._cast.habits.get(statement.who, 1.0) * stage.rng.gauss(1.0, 0.07)
        left = max(SHORTEST, min(length, 1.5 * limit))
        incident = self._incidents.take(
            Incident.POINT_OF_ORDER,
            Incident.PAUSE,
            Incident.QUESTION,
            Incident.ADD_TIME,
            possible=lambda i: _possible(i, statement, left, limit),
        )
        if incident is not None:
            share = stage.rng.uniform(0.35, 0.7) if incident is not Incident.ADD_TIME else limit / left
            yield from stage.wait(left * share)
            left -= left * share
            if self._speaks(statement.id):
                yield from self._happens(incident, statement)
        yield from stage.wait(left)
        if self._speaks(statement.id):
            self._secretary.heard(statement)
            if self._incidents.take(Incident.CORRECT, possible=lambda _: incident is None):
                self._secretary.corrects(statement)

    def _happens(self, incident: Incident, statement: Statement) -> Steps:
        match incident:
            case Incident.ADD_TIME:
                yield from self._stage.act("add-time", seconds=60.0)
            case Incident.PAUSE:
                yield from self._stage.act("pause")
                yield from self._stage.wait(self._stage.between(20, 75))
                if self._speaks(statement.id):
                    yield from self._stage.act("resume")
            case Incident.QUESTION:
                yield from self._question(statement)
            case _:
                yield from self._interrupt(statement, Kind.POINT_OF_ORDER)

    def _question(self, statement: Statement) -> Steps:
        """Let somebody put a question, the speaker answer, and the floor go back."""
        yield from self._interrupt(statement, Kind.QUESTION, back=False)
        stage = self._stage
        if self._waits_for_the_floor(statement.id):
            yield from stage.act("request", who=statement.who, kind=Kind.ANSWER, item=statement.item)
            yield from self._heard_at_once(Kind.ANSWER)
            yield from self._return(statement.id)

    def _interrupt(self, statement: Statement, kind: Kind, *, back: bool = True) -> Steps:
        """Let somebody interrupt, then return the floor."""
        stage = self._stage
        roster = stage.look().roster
        chairs = {who for who, _ in self._cast.chairs.values()}
        others = [c for c in self._cast.present if c != statement.who and c not in chairs]
        states = [c for c in others if roster.category(c) in STATES]
        yield from stage.act("request", who=stage.rng.choice(states), kind=kind, item=statement.item)
        yield from stage.wait(stage.between(3, 8))
        yield from self._heard_at_once(kind)
        if back:
            yield from self._return(statement.id)

    def _heard_at_once(self, kind: Kind) -> Steps:
        stage = self._stage
        item = stage.look().current
        request = next((r for r in item.waiting if r.kind is kind), None) if item is not None else None
        if request is None:
            return
        yield from stage.act("give-floor", request=request.id)
        yield from stage.wait(stage.between(25, 70))
        speaker = stage.look().speaker
        if speaker is None or speaker.request != request.id:
            return
        self._secretary.heard(speaker)
        yield from stage.act("end")
        if kind is Kind.POINT_OF_ORDER:
            yield from stage.wait(stage.between(6, 15))
            yield from stage.act("state", request=request.id, text=stage.rng.choice(texts.STATED))

    def _return(self, statement: StatementId) -> Steps:
        yield from self._stage.wait(self._stage.between(2, 6))
        if self._waits_for_the_floor(statement):
            yield from self._stage.act("give-floor")

    def _absent(self, request: Request) -> Steps:
        yield from self._stage.act("absent", request=request.id)
        if self._stage.rng.random() < 0.8:
            self._stage.later(self._stage.between(200, 700), lambda meeting: restored(meeting, request.id))

    def _call_too_early(self, request: Request) -> Steps:
        """Call the next by mistake and take it back, unless somebody else has acted meanwhile."""
        stage = self._stage
        yield from stage.act("call", request=request.id)
        mistaken = stage.look()
        yield from stage.moment(3.0)
        if stage.look() is mistaken:
            yield from stage.act("undo")
            yield from stage.wait(stage.between(15, 30))

    def _on_the_list(self, item: ItemState, request: Request) -> Steps:
        """Let the chair change the list after its first entry."""
        stage = self._stage
        others = [r for r in item.waiting if r.id != request.id and r.kind is Kind.STATEMENT and not r.absent]
        incident = self._incidents.take(
            Incident.MOVE,
            Incident.EXCHANGE,
            Incident.SPEAKS_NEXT,
            Incident.WITHDRAW,
            possible=lambda _: len(others) > 2 and others[-1].capacity in (Capacity.NATIONAL, Capacity.OBSERVER),
        )
        if self._incidents.take(Incident.SET_LIMIT, possible=lambda _: len(others) > 4 and self._may_be_shorter()):
            yield from stage.act("set-limit", capacity="national", seconds=SHORTER, item=item.code)
            yield from stage.act("chair-says", text=texts.SHORTER)
        match incident:
            case Incident.MOVE:
                yield from stage.act("move", request=others[-1].id, position=min(3, len(item.waiting)))
            case Incident.EXCHANGE:
                yield from stage.act("exchange", first=others[-2].id, second=others[-1].id)
            case Incident.SPEAKS_NEXT:
                yield from self._minister_next(others)
            case Incident.WITHDRAW:
                yield from stage.act("withdraw", request=others[-1].id)
            case _:
                return

    def _minister_next(self, others: Sequence[Request]) -> Steps:
        """Let the last State of a list speak next, by a minister; only who speaks for a State has a level."""
        roster = self._stage.look().roster
        states = [r for r in others if r.capacity is Capacity.NATIONAL and roster.category(r.who) in STATES]
        if states:
            yield from self._stage.act("amend", request=states[-1].id, level="minister")
            yield from self._stage.act("speaks-next", request=states[-1].id, why="Minister")

    def _may_be_shorter(self) -> bool:
        return self._stage.look().definition.limits.get("national", 0.0) > SHORTER

    def _somebody_speaks(self, _: Incident) -> bool:
        speaker = self._stage.look().speaker
        return speaker is not None and not speaker.paused

    def _is_called(self, request: Request) -> bool:
        called = self._stage.look().called
        return called is not None and called.id == request.id

    def _speaks(self, statement: StatementId) -> bool:
        speaker = self._stage.look().speaker
        return speaker is not None and speaker.id == statement

    def _waits_for_the_floor(self, statement: StatementId) -> bool:
        return statement in self._stage.look().floor.interrupted


def _possible(incident: Incident, statement: Statement, length: float, limit: float) -> bool:
    match incident:
        case Incident.ADD_TIME:
            return statement.limit is not None and length > limit + 15
        case Incident.QUESTION:
            return statement.capacity in (Capacity.PRESENTER, Capacity.GUEST)
        case _:
            return statement.kind not in INTERRUPTING and statement.capacity is not Capacity.CHAIR
