"""The programme of work as the plan stands, and the list of those who were there."""

from dataclasses import replace

import pytest

from facilitator.core.agenda import Role, RoleHolder
from facilitator.core.ids import DelegationCode, ItemCode
from facilitator.core.meeting import ItemStatus, Meeting
from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Bullets, Paragraph, Table
from tests.core.test_minutes_of_use import NOW
from tests.recorded_meeting import C, D, at, recorded_meeting
from tests.room import Room


def sections(meeting: Meeting, variant: str, language: str = "en") -> dict[str, tuple[object, ...]]:
    """Give the rows of each table, and the entries and texts of what is none, under their headings."""
    found: dict[str, tuple[object, ...]] = {}
    for section in minutes(meeting, now=NOW, variant=variant, language=language).sections:
        (block,) = section.blocks
        match block:
            case Table():
                found[section.heading] = block.rows
            case Bullets():
                found[section.heading] = block.entries
            case Paragraph():
                found[section.heading] = (block.text,)
    return found


def test_the_programme_has_each_session_with_its_items_and_planned_times() -> None:
    first, second = sections(recorded_meeting(), "programme").items()
    assert first[0] == "Monday 7 April 2025, Monday afternoon, 15:00–18:00"
    assert first[1] == (
        ("15:00–16:45", "1(c) Clearance and destruction of cluster munition remnants (Article 4):\n– Budget cuts", ""),
        ("16:45–17:30", "1(d) Risk education", ""),
        ("17:30–18:00", "1(e) Victim assistance", ""),
    )
    assert second[1] == ("No item is planned for this session.",)


def test_an_item_that_goes_on_after_a_break_stands_in_both_sessions_with_its_hours_there() -> None:
    meeting = recorded_meeting()
    d, e = meeting.items[D], meeting.items[ItemCode("e")]
    meeting = meeting.with_item(replace(d, plan=replace(d.plan, start=at(17, 0), end=at(11, 0, day=8))))
    meeting = meeting.with_item(replace(e, status=ItemStatus.SKIPPED))
    first, second = sections(meeting, "programme").values()
    assert first[-1] == ("17:00–18:00", "1(d) Risk education", "")
    assert second == (("10:00–11:00", "1(d) Risk education (continued)", ""),)


def test_the_programme_is_the_plan_as_it_stands() -> None:
    meeting = recorded_meeting()
    d, e = meeting.items[D], meeting.items[ItemCode("e")]
    meeting = meeting.with_item(replace(d, plan=replace(d.plan, start=at(10, 0, day=8), end=at(11, 0, day=8))))
    meeting = meeting.with_item(replace(e, status=ItemStatus.SKIPPED))
    first, second = sections(meeting, "programme").values()
    assert [row[1].partition(" ")[0] for row in first] == ["1(c)"]  # type: ignore[attr-defined]
    assert second == (("10:00–11:00", "1(d) Risk education", ""),)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Coordinators: Austria and Chile;\nPresentation: France;\nInvited guest: to be named"),
        (
            "fr",
            "Coordination\u00a0: Austria et Chile\u202f;\nExposé\u00a0: France\u202f;\nSur invitation\u00a0: à désigner",
        ),
        ("es", "Coordinación: Austria y Chile;\nExposición: France;\nPor invitación: por designar"),
    ],
)
def test_roles_stand_beside_the_item_and_who_is_still_to_be_named(language: str, said: str) -> None:
    meeting = recorded_meeting()
    d = meeting.items[D]
    roles = [(Role.COORDINATOR, "CHL"), (Role.COORDINATOR, "AUT"), (Role.PRESENTER, "FRA")]
    held = tuple(RoleHolder(role=role, who=DelegationCode(who)) for role, who in roles)
    meeting = meeting.with_item(replace(d, roles=held, plan=replace(d.plan, to_be_named=(Role.GUEST, Role.PRESENTER))))
    rows = next(iter(sections(meeting, "programme", language).values()))
    assert rows[1][2] == said  # type: ignore[index]


def test_the_list_has_who_was_there_with_who_spoke_and_nobody_who_only_wrote() -> None:
    meeting = recorded_meeting()
    c = meeting.items[C]
    said = list(c.statements)
    said[0] = replace(said[0], level="minister")
    said[3] = replace(said[3], person="Mr Paul Rey")
    said[4] = replace(said[4], who=DelegationCode("FRA"), person="Ms Jeanne Roy", joint=())
    said[9] = replace(said[9], who=DelegationCode("FRA"), person="Mr Never There")
    found = sections(meeting.with_item(replace(c, statements=tuple(said))), "participants")
    assert found["States Parties (5)"] == (
        ("Afghanistan", "", "1, 2"),
        ("Austria", "", "2"),
        ("Chile", "Ms Ana Rojas, Minister", "1"),
        ("France", "Mr Paul Rey;\nMs Jeanne Roy", "1"),
        ("Philippines", "Ambassador R. Santos, President", "1, 2"),
    )
    assert found["Signatories (1)"] == (("Kenya", "1"),)
    assert "Never There" not in str(found)


def test_a_president_who_never_took_the_chair_is_not_named_as_present() -> None:
    meeting = recorded_meeting()
    acting = replace(meeting.presiding, who="AUT", role="president")
    found = sections(replace(meeting, presided=(acting,), presiding=acting), "participants")
    assert "Santos" not in str(found)


def test_before_the_meeting_nobody_is_recorded_as_present() -> None:
    room = Room(open_item=None)
    (said,) = sections(room.meeting, "participants").values()
    assert said == ("Nobody was recorded as present.",)
