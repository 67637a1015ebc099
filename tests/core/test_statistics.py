"""Statistics: divisions add up, what was not recorded is no figure, and who is new is new."""

from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.document import Paragraph, Section, Table
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.minuting.statistics import FirstTime, statistics
from facilitator.core.shares import shares
from facilitator.core.statistics import by_gender, by_group, by_level, first_time
from tests.core.test_minutes_of_use import NOW
from tests.recorded_meeting import ROSTER, C, recorded_meeting


def grouped(**of: str) -> Meeting:
    meeting, roster = recorded_meeting(), ROSTER
    for code, group in of.items():
        known = ROSTER.get(DelegationCode(code))
        assert known is not None
        roster = roster.with_delegation(replace(known, group=group))
    return replace(meeting, roster=roster)


def marked(field: str, *values: str) -> Meeting:
    """Mark the first statements of the item with a level or gender each."""
    meeting = grouped(CHL="GRULAC")
    c = meeting.items[C]
    said = [
        replace(s, **{field: values[n]}) if n < len(values) else s  # type: ignore[arg-type]
        for n, s in enumerate(c.statements)
    ]
    return meeting.with_item(replace(c, statements=tuple(said)))


def written(meeting: Meeting, first: FirstTime | None = None, language: str = "en") -> list[Section]:
    return list(statistics(Scribe(meeting=meeting, now=NOW, language=language, zone="Europe/Zurich"), first))


def test_groups_are_those_of_the_united_nations_and_the_rest_is_counted_only() -> None:
    meeting = grouped(CHL="GRULAC", FRA="WEOG", NLD="Western European and Others", KEN="African", AFG="Small States")
    found = by_group(meeting, NOW)
    assert [(b.key, b.delegations, b.statements) for b in found.buckets] == [
        *(("african", 1, 2), ("grulac", 1, 1), ("weog", 2, 2), ("Small States", 1, 1)),
    ]
    assert (found.recorded, found.statements) == (6, 10)
    assert found.buckets[1].spoken == timedelta(minutes=11, seconds=30)


def test_with_a_group_for_everybody_the_time_is_that_of_the_meeting() -> None:
    meeting = grouped(**{d.code: "African" for d in ROSTER.delegations})
    assert by_group(meeting, NOW).spoken == shares(meeting, NOW).total


def test_genders_are_recognised_as_they_are_typed_and_others_stand_as_typed() -> None:
    found = by_gender(marked("gender", "F", "femme", "m", "Woman", "x"), NOW)
    assert [(b.key, b.statements) for b in found.buckets] == [("female", 3), ("male", 1), ("x", 1)]
    assert (found.recorded, found.statements) == (5, 10)


def test_levels_are_those_that_were_recorded() -> None:
    found = by_level(marked("level", "minister", "head", "Vice-Minister", ""), NOW)
    assert [(b.key, b.statements) for b in found.buckets] == [("head", 1), ("minister", 1), ("Vice-Minister", 1)]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_no_figure_is_printed_of_what_was_never_recorded(language: str) -> None:
    group, level, gender = written(marked("level", "minister"), language=language)
    assert any(isinstance(b, Table) for b in group.blocks)
    assert any(isinstance(b, Table) for b in level.blocks)
    assert [type(b) for b in gender.blocks] == [Paragraph]


def test_where_some_of_it_was_recorded_that_share_is_said() -> None:
    gender = written(marked("gender", "f", "m", "f"))[2]
    assert isinstance(gender.blocks[0], Paragraph)
    assert gender.blocks[0].text == "The gender was recorded for 3 of 10 statements (30%)."
    assert isinstance(gender.blocks[1], Table)
    assert [row[0] for row in gender.blocks[1].rows] == ["Women", "Men"]
    french = written(marked("gender", "f", "m", "f"), language="fr")[2]
    assert "(30\u00a0%)" in french.blocks[0].text  # type: ignore[union-attr]


def test_written_statements_are_no_oral_ones() -> None:
    assert by_group(recorded_meeting(), NOW).statements == 10


def test_who_spoke_before_is_not_new() -> None:
    earlier = recorded_meeting()
    c = earlier.items[C]
    earlier = earlier.with_item(replace(c, statements=c.statements[:3]))
    assert first_time(recorded_meeting(), [earlier]) == ("FRA", "NLD", "USA", "UNMAS", "CMC")
    assert first_time(recorded_meeting(), [recorded_meeting()]) == ()
    assert "CHL" in first_time(recorded_meeting(), [])


def test_who_was_entered_in_the_room_is_known_by_name_and_not_by_number() -> None:
    def with_newcomer(name: str) -> Meeting:
        meeting = recorded_meeting()
        known = ROSTER.get(DelegationCode("MAG"))
        assert known is not None
        new = replace(known, code=DelegationCode("X1"), name=replace(known.name, en=name))
        c = meeting.items[C]
        said = (replace(c.statements[0], who=new.code), *c.statements[1:])
        return replace(meeting, roster=ROSTER.with_delegation(new)).with_item(replace(c, statements=said))

    assert first_time(with_newcomer("Survivor Corps"), [with_newcomer("Youth Forum")]) == ("X1",)
    assert first_time(with_newcomer("Survivor Corps"), [with_newcomer("Survivor corps")]) == ()


def test_first_time_speakers_are_named_with_the_meetings_that_were_looked_through() -> None:
    first = FirstTime(who=(DelegationCode("CHL"),), meetings=("2023", "2024"))
    section = written(recorded_meeting(), first)[-1]
    assert section.heading == "First-time speakers"
    assert section.blocks[0].text.endswith(": 2023 and 2024.")  # type: ignore[union-attr]
    assert section.blocks[1].entries == ("Chile",)  # type: ignore[union-attr]
    assert len(written(recorded_meeting())) == 3
