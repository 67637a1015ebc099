"""A copy without persons is the whole meeting once more, and holds no name that a field of its own held."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from facilitator.core.acts import attending, importing
from facilitator.core.acts.course import Course
from facilitator.core.delegations import Signature
from facilitator.core.ids import DelegationCode, Refused
from facilitator.core.invariants import broken, out_of_order
from facilitator.core.meeting import Recorded
from facilitator.core.minutes import minutes
from facilitator.core.personal_data import DataKind, names_of_persons, personal_data, reminder_of_persons
from facilitator.core.trail import Trail
from facilitator.core.without_persons import BareCopy, without_persons
from facilitator.storage.codec import encode
from tests.core.test_participants import understood
from tests.room import Room, definition

NAMES = ("KONÉ", "Awa", "Roy", "Díaz", "Lemaire", "Okafor")


def busy() -> Room:
    room = Room(definition(president="Ms. Ana Díaz"), open_item=None)
    course = Course(room.meeting, room.instant)
    rows = (
        ("Country", "Name", "Status"),
        ("France", "Ms. Awa KONÉ", "State Party"),
        ("Chad", "Jo CHAD", "State Party"),
    )
    importing.import_participants(course, understood(*rows, roll=room.meeting.roster))
    room.append(*course.done())
    room.do_all(["start-session 1", "take-up c"])
    course = Course(room.meeting, room.instant)
    line = Signature(who=DelegationCode("NOR"), person="Bo Lemaire")
    attending.sign(course, source="sheet.csv", session=1, signatures=(line,))
    room.append(*course.done())
    room.do_all([
        "request FRA --person 'Mr. Paul Roy' --note 'ring +41 22 123 45 67'",
        "add-speaker 'Chidi Okafor' --category person --request yes",
        "give-floor 1",
        "gist 1 'Ms. Awa Koné thanked Chad; KONÉ and Mr Roy wrote to a.kone@example.org'",
        "chair-says 'The President, Ms. Díaz, thanked Awa KONÉ and Chad.'",
        "preside 'Bo Lemaire' --as facilitator --person yes",
        "request NOR --person 'Bo Lemaire'",
        "undo",
    ])  # fmt: skip
    return room


def copy_of(room: Room) -> BareCopy:
    return without_persons(room.trail.events, "ab" * 32)


def whole(bare: BareCopy) -> Trail:
    """Give the trail of the copy with the event that says what was taken out."""
    last = bare.events[-1]
    return Trail((*bare.events, replace(last, seq=last.seq + 1, part=last.part + 1, event=bare.taken_out)))


def texts(events: tuple[Recorded, ...]) -> str:
    return "\n".join(json.dumps(encode(one.event), ensure_ascii=False, default=str) for one in events)


def test_no_name_is_left_and_everything_else_is_as_it_was() -> None:
    room = busy()
    bare = copy_of(room)
    said = texts(bare.events)
    assert [name for name in NAMES if name.casefold() in said.casefold()] == []
    assert "+41" not in said
    assert "@" not in said
    assert [(r.seq, r.act, r.at) for r in bare.events] == [(r.seq, r.act, r.at) for r in room.trail.events]
    copy = Trail(bare.events)
    assert broken(copy.meeting, room.instant) | out_of_order(copy.meeting) == frozenset()
    waiting, original = (m.items[room.meeting.open_item].waiting for m in (copy.meeting, room.meeting))  # type: ignore[index]
    assert [(r.id, r.who) for r in waiting] == [(r.id, r.who) for r in original]
    gists = [s.gist for s in copy.meeting.statements()]
    assert "thanked Chad; [person" in gists[0], "a family name that is also a delegation's is left alone"


def test_the_copy_says_of_which_head_it_is_in_its_record_and_is_not_copied_so_again() -> None:
    bare = copy_of(busy())
    trail, last = whole(bare), bare.events[-1]
    facts = [fact.value for fact in minutes(trail, now=last.at).facts]
    assert f"without names of persons, of the meeting whose head is {'ab' * 32}" in facts
    assert not any("Díaz" in fact for fact in facts)
    assert bare.taken_out.persons == 6
    with pytest.raises(Refused, match="copy without persons already"):
        without_persons(trail.events, "cd")


def test_what_is_held_is_told_by_kind_with_its_events_also_where_it_was_undone() -> None:
    room = busy()
    found = personal_data(room.trail.events)
    kinds = {one.kind: [o.what for o in found if o.kind is one.kind] for one in found}
    assert kinds[DataKind.PRESIDENT] == ["Ms. Ana Díaz"]
    assert kinds[DataKind.LISTED] == ["Jo CHAD", "Ms. Awa KONÉ"]
    assert kinds[DataKind.SPEAKER] == ["Bo Lemaire", "Mr. Paul Roy"]
    assert kinds[DataKind.SIGNED] == ["Bo Lemaire"]
    assert kinds[DataKind.INDIVIDUAL] == ["Chidi Okafor"]
    assert kinds[DataKind.CONTACT] == ["+41 22 123 45 67", "a.kone@example.org"]
    assert len(names_of_persons(found)) == 6
    assert all(one.events for one in found)
    assert personal_data(copy_of(room).events) == tuple(
        one for one in personal_data(copy_of(room).events) if one.kind is DataKind.INDIVIDUAL
    )


def test_a_title_without_a_name_is_nobodys_and_stays_with_every_text_that_says_it() -> None:
    room = Room(definition(president="the President"))
    room.does("chair-says 'The floor is with the President of the meeting.'")
    assert list(copy_of(room).events) == list(room.trail.events)
    room = Room(definition(president="Co-Chairs: Ana Díaz and Bo Lemaire"))
    room.does("chair-says 'Bo Lemaire opened.'")
    bare = copy_of(room)
    assert Trail(bare.events).meeting.definition.president == "Co-Chairs"
    assert "[person 2] opened." in texts(bare.events)


def test_after_the_day_until_which_names_are_kept_it_is_said_on_opening() -> None:
    room = busy()
    room.does("keep-persons 2025-11-27")
    day = datetime(2025, 11, 27, 12, tzinfo=UTC)
    assert reminder_of_persons(room.meeting, day) == ""
    said = reminder_of_persons(room.meeting, day + timedelta(days=1))
    assert "holds 5 names of persons, and was to hold them until 27 November 2025" in said
    assert reminder_of_persons(whole(copy_of(room)).meeting, day + timedelta(days=1)) == ""
    room.does("undo")
    assert room.meeting.persons_until is None
