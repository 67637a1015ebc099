"""Any meeting: steps by two seats while the clock of the computer is put ahead and back, and the set-ups they are tried on."""

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from facilitator.core.agenda import Definition, MeetingSettings, Replies, Segment
from facilitator.core.definition_now import definition_now
from facilitator.core.ids import SeatName
from facilitator.core.live import Anchor, anchored
from facilitator.core.meeting import Event
from facilitator.core.precedence import DEFAULT_PRECEDENCE, Discussion
from tests.core.any_command import WHO, line_of
from tests.core.edits import any_edit, edit
from tests.room import START, Room, definition, item, presenters

BY_ITSELF = "begin-by-itself"
EDITED = "edited "
"""What is said of an edit of the whole definition, which no command makes, before the throw that chooses it."""
DESK, COMMAND_LINE = SeatName("chair"), SeatName("secretariat")
SET_UPS = 8
COMMON = (
    *["request {w}"] * 6, *["give-floor"] * 5, *["request {w} --kind point-of-order", "request {w} --kind question"] * 2,
    "request {w} --kind answer", "call", "call", "begin", BY_ITSELF, BY_ITSELF, "pause", "resume", "end", "undo", "undo",
    "undo-floor", "undo-floor", "redo", "redo", "take-up {i}", "absent", "absent {n}", "restore {n}", "move {n} {p}", "unpin {n}",
    "exchange {n} {p}", "give-floor {n}", "started-ago {p}", "started-ago 40", "started-ago 15", "leave-out {p}", "leave-out 15",
    "bring-back", "close-item", "withdraw {n}", "request {w} --kind reply", "request {w} --kind comment",
    "request {w} --kind response", "amend {n} --capacity presenter", "amend {n} --capacity national", "amend {n} --kind statement",
    "segment discussion", "segment presentations", "segment floor", "set-precedence c state organisation presenter",
    "set-precedence c all:Everybody=national+observer+presenter", "set-precedence c", "rename {w} --category state-party",
    "rename {w} --category ngo", "gist {p} Words", "set-limit national 60", "speaks-next {n} --why Minister",
)  # fmt: skip
"""The common commands of a busy meeting, as often as they are common, and the undoing of each more often than that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One act: a command by its name, with the throws that choose its arguments, or a whole line; when, and by whom.

    `seconds` is the time that passes before it, and `jump` what is done to the clock of the computer meanwhile.
    """

    said: str
    dice: bytes | None = None
    seconds: int = 0
    jump: int = 0
    seat: SeatName = DESK


class TwoClocks(Room):
    """A room whose wall clock is put ahead and back; the desk has a steady clock beside it, the command line has none."""

    def __init__(self, made: Definition) -> None:
        self.offset = 0
        self.anchor: Anchor | None = None
        super().__init__(made)

    @property
    def wall(self) -> datetime:
        return START + timedelta(seconds=self.now + self.offset)

    @property
    def is_sure(self) -> bool:
        return self.seat == DESK and self.anchor is not None

    @property
    def went_on(self) -> datetime:
        return self.anchor.on(self.now) if self.anchor is not None and self.is_sure else super().went_on

    def _record(self, events: tuple[Event, ...], seat: SeatName | None = None) -> None:
        known, retimed = len(self.trail.events), self.trail.retimed
        super()._record(events, seat)
        if len(self.trail.events) > known:
            before = self.anchor if self.trail.retimed == retimed else None
            self.anchor = anchored(self.wall, self.trail.last, self.now, before)

    def line_of(self, step: Step) -> str:
        """Let the time of a step pass, and give the line that its seat says then."""
        self.now += step.seconds
        self.offset += step.jump
        self.seat = step.seat
        whole = step.dice is None or step.said == BY_ITSELF
        return step.said if whole else line_of(self.meeting, step.said, step.dice or b"")

    def acts(self, line: str) -> tuple[Event, ...]:
        """Carry out a line, or the begin that comes without one; a refusal is raised."""
        known = len(self.trail.events)
        if line == BY_ITSELF:
            self.begins_by_itself()
        elif line.startswith(EDITED):
            edit(self, any_edit(definition_now(self.meeting), int(line.removeprefix(EDITED))))
        else:
            return self.does(line)
        return tuple(recorded.event for recorded in self.trail.events[known:])


def meeting_of(choice: int) -> Definition:
    """Give one of eight set-ups: presentations in turn or jointly, replies per item or session, several requests; segments."""
    discussion = Discussion.IN_TURN if choice % 2 else Discussion.JOINTLY
    first = item("c", 0, 90, roles=presenters("CHL", "KEN"), discussion=discussion)
    if choice % SET_UPS >= 4:
        own = (DEFAULT_PRECEDENCE[0], DEFAULT_PRECEDENCE[7], *DEFAULT_PRECEDENCE[3:6])
        presentations = Segment(name="presentations", precedence=own, limits={"presenter": 60})
        as_asked = Segment(name="discussion", several=True, precedence=(DEFAULT_PRECEDENCE[0],))
        first = replace(first, segments=(presentations, as_asked))
    replies = Replies.SESSION if choice % 4 >= 2 else Replies.ITEM
    chosen = MeetingSettings(several_requests=choice % 4 == 3, replies=replies, begin_after=0)
    return definition(items=(first, *definition().items[1:]), settings=chosen)


def busy(seed: int) -> list[Step]:
    """Give 100 steps of a busy meeting: shrinking prefers short meetings; these are long, the common commands common."""
    dice = random.Random(seed)
    steps: list[Step] = []
    for _ in range(100):
        line = dice.choice(COMMON).format(
            w=dice.choice(WHO), i=dice.choice("cdj"), n=dice.randint(1, 60), p=dice.randint(1, 6)
        )
        seconds, jump = dice.choice([0, 0, 2, 10, 30, 200]), dice.choice([0] * 15 + [-3600, -40, 40, 3600])
        steps.append(Step(said=line, seconds=seconds, jump=jump, seat=dice.choice([DESK, DESK, COMMAND_LINE])))
    for place in (90, 60, 30):
        steps.insert(place, Step(said=f"{EDITED}{dice.randint(0, 1000)}", seat=dice.choice([DESK, COMMAND_LINE])))
    return steps
