"""A rehearsal: two whole days by a seed, through real commands, into a file that verifies."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from facilitator.address import Address
from facilitator.core import agenda, decisions, delegations, floor, speakers, statements
from facilitator.core.acts.opening import open_meeting
from facilitator.core.chair_sentences import sentence
from facilitator.core.commands import Command, decide
from facilitator.core.forecast import forecast
from facilitator.core.ids import ActId, Refused, SeatName
from facilitator.core.meeting import ActUndone, Event, ItemStatus, Meeting, Recorded
from facilitator.core.next_act import floor_act
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.trail import Trail
from facilitator.exchange.definition import load_definition
from facilitator.rehearsal import rehearse, run_headless, steps
from facilitator.rehearsal.play import BEFORE_THE_MEETING
from facilitator.storage.journal import StorageFault
from facilitator.storage.sqlite import open_file

SEEDS = (1, 2, 3, 7)
# what issue A names, and what else a new chair should have seen once
EXPECTED = (
    agenda.SessionStarted,
    agenda.SessionSuspended,
    agenda.SessionResumed,
    agenda.SessionClosed,
    agenda.ItemTakenUp,
    agenda.ItemSuspended,
    agenda.ItemClosed,
    agenda.SegmentBegun,
    agenda.RoleNamed,
    delegations.PresenceNoted,
    speakers.FloorRequested,
    speakers.MarkedAbsent,
    speakers.RequestRestored,
    speakers.RequestLeft,
    speakers.RequestMoved,
    speakers.RequestsExchanged,
    speakers.SpeaksNext,
    speakers.ListClosed,
    floor.SpeakerCalled,
    floor.FloorGiven,
    floor.SpeakerPaused,
    floor.SpeakerResumed,
    floor.StatementEnded,
    floor.StatementVoided,
    floor.TimeAdded,
    floor.BeganEarlier,
    floor.LimitSet,
    floor.Presided,
    statements.GistWritten,
    statements.PointNoted,
    statements.StatementTagged,
    statements.StatementCorrected,
    statements.PresidentStated,
    statements.WrittenSubmitted,
    decisions.ChairSaid,
    decisions.Concluded,
    decisions.Suggested,
    decisions.DocumentNoted,
    ActUndone,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    path: Path
    trail: Trail
    head: str

    @property
    def meeting(self) -> Meeting:
        return self.trail.meeting

    def happened(self, kind: type) -> list[Recorded]:
        return [r for r in self.trail.events if isinstance(r.event, kind)]

    def moved_or_absent(self) -> set[object]:
        """Give the requests whose place the chair changed, or that were not in the room."""
        single = (speakers.RequestMoved, speakers.SpeaksNext, speakers.MarkedAbsent)
        found: set[object] = {r.event.request for r in self.trail.events if isinstance(r.event, single)}
        for r in self.trail.events:
            if isinstance(r.event, speakers.RequestsExchanged):
                found |= {r.event.first, r.event.second}
            if isinstance(r.event, floor.StatementVoided):
                begun = self.happened(floor.FloorGiven)
                found |= {b.event.request for b in begun if b.event.statement == r.event.statement}
        return found


def rehearsed(path: Path, seed: int) -> Rehearsed:
    definition, roll = load_definition("ccm-im-2025")
    trail, head = rehearse(definition, roll, seed=seed, address=Address.of(path))
    return Rehearsed(path=path, trail=trail, head=head)


@pytest.fixture(scope="module")
def meetings(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Rehearsed]:
    folder = tmp_path_factory.mktemp("rehearsals")
    return {seed: rehearsed(folder / f"{seed}.floor", seed) for seed in SEEDS}


@pytest.fixture(params=SEEDS)
def one(request: pytest.FixtureRequest, meetings: dict[int, Rehearsed]) -> Rehearsed:
    return meetings[request.param]


def test_the_same_seed_gives_the_same_events_and_another_seed_another_meeting(
    meetings: dict[int, Rehearsed], tmp_path: Path
) -> None:
    again = rehearsed(tmp_path / "again.floor", 7)
    assert again.trail.events == meetings[7].trail.events
    assert again.head == meetings[7].head
    assert len({m.head for m in meetings.values()}) == len(SEEDS)


def test_the_file_verifies_and_is_marked_as_rehearsal(one: Rehearsed) -> None:
    with closing(open_file(one.path)) as journal:
        assert journal.verify(one.head).unchanged
        assert journal.read() == one.trail.events
    assert one.meeting.definition.rehearsal
    assert all(r.recorded == r.at for r in one.trail.events)


def test_about_120_statements_are_heard_on_two_days(one: Rehearsed) -> None:
    heard = [s for s in one.meeting.statements() if not s.written_only]
    assert 105 <= len(heard) <= 135
    assert {s.begin.day for s in heard if s.begin} == {7, 8}
    assert all(s.end is not None and s.spoken(s.end) > 5 for s in heard)
    assert all(i.status is ItemStatus.CLOSED for i in one.meeting.items.values())
    assert all(s.rose is not None for s in one.meeting.sessions)


@pytest.mark.parametrize("kind", EXPECTED, ids=lambda kind: kind.__name__)
def test_every_kind_of_act_is_seen(meetings: dict[int, Rehearsed], kind: type) -> None:
    assert meetings[7].happened(kind)


def test_some_are_over_time_and_some_are_short(one: Rehearsed) -> None:
    shares = [s.spoken(s.end) / s.limit for s in one.meeting.statements() if s.end and s.limit]
    assert sum(share > 1.0 for share in shares) > 8
    assert sum(share < 0.7 for share in shares) > 8


def test_a_point_of_order_interrupts_is_answered_and_the_floor_returns(one: Rehearsed) -> None:
    raised = [s for s in one.meeting.statements() if s.kind is Kind.POINT_OF_ORDER]
    assert len(raised) >= 2
    for point in raised:
        interrupted = [s for s in one.meeting.statements() if any(p.start == point.begin for p in s.pauses)]
        assert len(interrupted) == 1
        assert point.stated
        assert interrupted[0].end is not None
        assert point.end is not None
        assert interrupted[0].end > point.end


def test_under_c_the_coordinators_the_presenters_and_the_group_come_first(one: Rehearsed) -> None:
    order = [s for s in one.meeting.items[agenda.ItemCode("c")].statements if s.kind is Kind.STATEMENT]
    changed = one.moved_or_absent()
    first = (Capacity.COORDINATOR, Capacity.PRESENTER, Capacity.GROUP)
    ranks = [first.index(s.capacity) if s.capacity in first else 3 for s in order if s.request not in changed]
    assert ranks == sorted(ranks)
    assert {s.who for s in order if s.capacity is Capacity.PRESENTER} == {"AFG", "CHL", "LBN", "MRT", "SOM"}


def test_the_list_that_remains_at_lunch_is_heard_first_in_the_afternoon(one: Rehearsed) -> None:
    rose = one.meeting.sessions[0].rose
    assert rose is not None
    at_lunch = one.trail.meeting_at(rose)
    carried = [i for i in at_lunch.items.values() if i.status is ItemStatus.SUSPENDED and i.waiting]
    assert len(carried) == 1
    first = min((s for s in one.meeting.statements() if s.begin and s.begin > rose), key=lambda s: s.id)
    assert first.item == carried[0].code
    assert first.request in {r.id for r in carried[0].waiting}


def test_the_facilitators_preside_under_j_and_the_president_takes_the_chair_again(one: Rehearsed) -> None:
    assert [(p.who, p.role) for p in one.meeting.presided] == [
        ("PHL", "president"),
        ("AUT", "facilitator"),
        ("DEU", "facilitator"),
        ("PHL", "president"),
    ]


def test_gists_are_written_in_the_past_tense_and_say_nothing_of_any_state(one: Rehearsed) -> None:
    gists = [s.gist for s in one.meeting.statements() if s.gist]
    assert len(gists) > 90
    names = {d.name.en for d in one.meeting.roster.delegations}
    for gist in gists:
        assert gist.endswith(".")
        assert not any(name in gist for name in names)
    first = next(r.event for r in one.trail.events if isinstance(r.event, decisions.ChairSaid))
    assert "This is a rehearsal" in first.text


def test_headless_leaves_the_file_and_the_minutes(tmp_path: Path) -> None:
    result = run_headless(tmp_path / "out", 7)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "ccm-im-2025.docx",
        "ccm-im-2025.floor",
        "ccm-im-2025.html",
        "ccm-im-2025.md",
    ]
    text = result.file.with_suffix(".md").read_text(encoding="utf-8")
    assert "Rehearsal" in text
    assert result.head[:12] in text
    assert result.statements > 100


def test_a_rehearsal_overwrites_no_meeting_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "ccm-im-2025.floor").write_text("mine")
    with pytest.raises(StorageFault, match="ccm-im-2025"):
        run_headless(tmp_path, 7)
    assert [p.name for p in tmp_path.iterdir()] == ["ccm-im-2025.floor"]
    (tmp_path / "file").write_text("mine")
    with pytest.raises(StorageFault, match="cannot be made"):
        run_headless(tmp_path / "file", 7)


class Room:
    """A meeting in memory, where a rehearsal plays and others act too."""

    def __init__(self) -> None:
        definition, roll = load_definition("ccm-im-2025")
        start = definition.sessions[0].start - BEFORE_THE_MEETING
        self.trail = Trail()
        self._acts = 0
        self._record(open_meeting(definition, roll, start), start)

    def look(self) -> Meeting:
        return self.trail.meeting

    def act(self, command: Command, at: datetime) -> bool:
        try:
            events = decide(self.trail, command, now=at, seat=SeatName("chair"))
        except Refused:
            return False
        self._record(events, at)
        return True

    def _record(self, events: tuple[Event, ...], at: datetime) -> None:
        self._acts += 1
        self.trail.append(
            [
                Recorded(
                    seq=self.trail.seq + 1 + part,
                    act=ActId(str(self._acts)),
                    part=part,
                    seat=SeatName("chair"),
                    at=at,
                    recorded=at,
                    event=event,
                )
                for part, event in enumerate(events)
            ]
        )


def clicks(room: Room, rng: Random) -> Iterator[Command]:
    """Give what somebody might press who also sits at the desk."""
    meeting = room.look()
    natural = floor_act(meeting)
    some = [
        Command(name="end"),
        Command(name="pause"),
        Command(name="resume"),
        Command(name="add-time", arguments={"seconds": 30.0}),
    ]
    some += [natural.command] if natural else []
    some += [Command(name="request", arguments={"who": rng.choice(meeting.roster.delegations).code})]
    yield rng.choice(some)


@pytest.mark.parametrize("seed", range(6))
def test_somebody_who_clicks_as_well_does_not_break_it(seed: int) -> None:
    room, rng = Room(), Random(seed)
    for count, step in enumerate(steps(room.look, Random(seed))):
        assert count < 20_000
        if step.command is not None:
            room.act(step.command, step.at)
        if rng.random() < 0.1:
            for command in clicks(room, rng):
                room.act(command, step.at)
    assert all(s.rose is not None for s in room.look().sessions)
    heard = [s for s in room.look().statements() if not s.written_only]
    assert len(heard) > 60


def test_it_gives_up_quietly_when_nothing_it_does_has_any_effect() -> None:
    room = Room()
    assert sum(1 for _ in steps(room.look, Random(7))) < 2000


def test_left_to_itself_no_step_is_refused_and_time_never_goes_back() -> None:
    room = Room()
    last: datetime | None = None
    for step in steps(room.look, Random(3)):
        assert last is None or step.at >= last
        last = step.at
        if step.command is not None:
            assert room.act(step.command, step.at)
    assert all(i.status is ItemStatus.CLOSED for i in room.look().items.values())


def test_at_every_moment_of_it_the_forecast_holds_together_and_the_chair_has_a_sentence() -> None:
    room = Room()
    sentences = set()
    for step in steps(room.look, Random(2)):
        if step.command is not None and room.act(step.command, step.at):
            found = forecast(room.look(), step.at)
            times = [step.at, *(t for w in found.waiting for t in (w.start, w.end))]
            assert times == sorted(times)
            chain = [step.at, *(t for i in found.items for t in (i.start, i.end))]
            assert chain == sorted(chain)
            sentences.add(sentence(room.look()))
    assert "" not in sentences
    assert any("on a point of order" in s for s in sentences)
    assert any(s.startswith("I thank the representative of the") for s in sentences)
    assert any("heard first at 15:00" in s for s in sentences)
    assert any("I return the floor to" in s for s in sentences)
