"""Lines of the minutes where something is missing: no end, no title, no name, no number."""

from dataclasses import replace
from datetime import timedelta

from facilitator.core.agenda import Topic
from facilitator.core.clock import Stretch
from facilitator.core.decisions import DocumentNoted, Suggested
from facilitator.core.floor import Presiding
from facilitator.core.minuting.coordination import Filed, goes_to
from facilitator.core.minuting.difference import ChangeKind, ComparedLine, _changes
from facilitator.core.minuting.front_matter import attending
from facilitator.core.speakers import Capacity
from facilitator.core.statements import Aspect, KeyPoint
from facilitator.core.trail import AT_ONCE, Trail
from tests.core.reading import lines, spoken, under, with_statements, written
from tests.recorded_meeting import C, D, at, entry, recorded_meeting
from tests.room import Room


def test_a_suspension_that_has_not_ended_is_a_dash_in_the_timetable() -> None:
    meeting = recorded_meeting()
    first = replace(meeting.sessions[0], suspensions=(Stretch(start=at(15, 45)),), rose=None)
    table = under(written(replace(meeting, sessions=(first, *meeting.sessions[1:]))), "Timetable as kept")
    assert table[0] == "Monday afternoon | Monday 7 April 2025 | 15:00 | 15:45 | – | "


def test_who_presided_and_is_no_delegation_does_not_attend() -> None:
    meeting = recorded_meeting()
    minister = Presiding(who="The Minister", role="president", since=at(15, 5))
    assert attending(replace(meeting, presided=(*meeting.presided, minister))) == attending(meeting)


def test_a_document_without_a_title_is_its_symbol_and_one_without_a_symbol_its_title() -> None:
    entries = (
        entry(at(15, 5), DocumentNoted(item=C, symbol="CCM/1", title="")),
        entry(at(15, 6), DocumentNoted(item=C, symbol="", title="Report")),
        entry(at(15, 7), DocumentNoted(item=C, symbol="CCM/2", title="Plan")),
    )
    assert {"CCM/1", "Report", "CCM/2, Plan"} <= set(lines(written(replace(recorded_meeting(), entries=entries))))


def test_a_presenter_of_whom_nothing_is_said_is_a_presenter() -> None:
    c = recorded_meeting().items[C]
    bare = replace(with_statements(recorded_meeting(), spoken("CHL", capacity=Capacity.PRESENTER)), entries=())
    bare = bare.with_item(replace(bare.items[C], plan=replace(c.plan, reasons={})))
    assert "Chile (presenter). Thanked the presenters." in lines(written(bare))


def test_the_summary_has_the_key_points_of_a_statement_and_its_gist_only_where_there_are_none() -> None:
    noted = spoken(gist="All that was said.", points=(KeyPoint(text="The one point"),))
    summary = "\n".join(lines(written(with_statements(recorded_meeting(), noted), "summary")))
    assert "the one point" in summary
    assert "ll that was said" not in summary
    bare = "\n".join(lines(written(with_statements(recorded_meeting(), spoken(gist="All that was said.")), "summary")))
    assert "all that was said" in bare


def test_a_suggestion_that_nobody_made_stands_without_a_name() -> None:
    anonymous = Suggested(text="Hold a briefing", item=C)
    document = written(replace(recorded_meeting(), entries=(entry(at(15, 22), anonymous),)), "digest")
    assert any(line.endswith("Hold a briefing. | ") for line in lines(document))


def test_an_item_without_actions_takes_no_point_that_was_made_elsewhere() -> None:
    meeting = recorded_meeting()
    c, d = (replace(meeting.items[code], plan=replace(meeting.items[code].plan, actions=None)) for code in (C, D))
    one = replace(d, plan=replace(d.plan, actions=(3, 5)))
    plain, covered = (replace(meeting, items={**meeting.items, C: c, D: other}) for other in (d, one))
    for lap in range(8):
        filed = Filed(item=c, statement=c.statements[0], point=KeyPoint(text="", lap=lap, aspect=Aspect.PROGRESS))
        assert goes_to(plain, filed) == (c,), lap
        assert goes_to(covered, filed) == ((one,) if lap in {3, 4, 5} else (c,)), lap
    unsaid = Filed(item=c, statement=c.statements[0], point=KeyPoint(text="", lap=None))
    assert goes_to(covered, unsaid) == (c,)


def test_the_trail_is_a_part_of_its_own_in_the_internal_log() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    document = written(room.trail, "internal")  # type: ignore[arg-type]
    assert "# Trail of acts" in lines(document)


def test_what_is_added_behind_a_line_without_a_number_follows_the_last_that_has_one() -> None:
    old = (
        ComparedLine(section="s", text="France. Agreed.", number=3),
        ComparedLine(section="s", text="Chile. A table."),
    )
    new = (
        replace(old[0], text="France. Agrees."),
        replace(old[1], text="Chile. Tables."),
        ComparedLine(section="s", text="Zzz"),
    )
    found = _changes(old, new, 2)
    assert [(c.how, c.number) for c in found] == [
        (ChangeKind.CHANGED, 3),
        (ChangeKind.CHANGED, None),
        (ChangeKind.ADDED, 3),
    ]


def test_what_was_recorded_within_a_minute_was_recorded_as_it_happened() -> None:
    events = Room().trail.events
    for late, is_live in ((AT_ONCE, True), (AT_ONCE + timedelta(seconds=1), False)):
        acts = [e if e.act == events[0].act else replace(e, recorded=e.at + late) for e in events]
        assert Trail(acts).has_live is is_live


def test_under_a_topic_too_the_gist_stands_only_where_there_are_no_key_points() -> None:
    noted = spoken(gist="All that was said.", points=(KeyPoint(text="The one point"),), topics=("cuts",), topic="cuts")
    meeting = with_statements(recorded_meeting(), noted)
    c = meeting.items[C]
    meeting = meeting.with_item(replace(c, plan=replace(c.plan, topics=(Topic(code="cuts", title="Cuts"),))))
    assert under(written(meeting, "summary"), "Cuts") == ["One delegation noted the following: the one point."]
