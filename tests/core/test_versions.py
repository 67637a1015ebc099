"""Versions: finalising, what it refuses, what changed since, and the corrigendum."""

from dataclasses import replace

import pytest

from facilitator.core.acts import finalising
from facilitator.core.commands import read_command
from facilitator.core.handout import to_hand_out
from facilitator.core.ids import ActId, Refused, SeatName
from facilitator.core.meeting import Meeting, Recorded
from facilitator.core.minutes import minutes, minutes_of_version, version_numbered
from facilitator.core.minuting.difference import Change, ChangeKind, difference
from facilitator.core.minuting.values import fingerprint
from facilitator.core.statements import GistWritten
from facilitator.core.trail import Trail
from facilitator.core.versions import Order, Version
from tests.core.test_minutes_of_use import text_of
from tests.recorded_meeting import C, at, recorded_meeting
from tests.room import Room

NOW = at(14, 0, day=8)


@pytest.fixture
def room() -> Room:
    """Two have spoken under (c), with a gist each."""
    made = Room()
    for words in ("request CHL --capacity national", "request FRA --note 'shy'"):
        made.does(words)
    for number in (1, 2):
        made.does("give-floor")
        made.does(f"gist {number} 'Said {number}.'")
    made.do_all(["end", "close-item"])
    return made


def versions(room: Room) -> tuple[Version, ...]:
    return room.trail.meeting.versions


def test_a_version_covers_everything_before_it_and_carries_the_hash_of_the_minutes(room: Room) -> None:
    before = room.trail.seq
    room.does("finalise")
    version = versions(room)[0]
    assert (version.number, version.seq) == (1, before)
    assert fingerprint(minutes_of_version(room.trail, version)) == version.sha256


def test_a_version_comes_out_the_same_whatever_is_recorded_since(room: Room) -> None:
    room.does("finalise")
    first = minutes_of_version(room.trail, versions(room)[0])
    room.does("gist 1 'Said otherwise.'")
    room.does("correct 2 --who CHL --asked-by FRA")
    room.does("finalise --order alphabetical --language fr --despite later")
    assert minutes_of_version(room.trail, versions(room)[0]) == first
    second = versions(room)[1]
    assert (second.number, second.order, second.language) == (2, Order.ALPHABETICAL, "fr")
    assert second.sha256 != versions(room)[0].sha256


def test_finalising_again_with_nothing_new_records_nothing(room: Room) -> None:
    room.does("finalise")
    seq = room.trail.seq
    room.does("finalise")
    assert room.trail.seq == seq


def test_what_is_missing_is_named_and_a_reason_lets_it_pass(room: Room) -> None:
    room.does("gist 2 ''")
    with pytest.raises(
        Refused, match=r"Something is missing: .* the statement of France has no gist\. .*--despite WHY"
    ):
        room.does("finalise")
    assert versions(room) == ()
    room.does("finalise --despite 'France will send it'")
    assert versions(room)[0].despite == "France will send it"


def test_a_version_cannot_be_undone(room: Room) -> None:
    room.does("finalise")
    target = room.trail.undo_target(SeatName("chair"))
    assert target is not None
    assert "Finalise" not in target.title


def test_the_first_file_of_a_form_is_the_one_that_is_kept(room: Room) -> None:
    room.does("finalise")
    events = finalising.keep(room.trail, version=1, form="docx", sha256="ab" * 32)
    assert len(events) == 1
    room.trail.append(
        [
            Recorded(
                seq=room.trail.seq + 1,
                act=ActId("k"),
                part=0,
                seat=SeatName("chair"),
                at=NOW,
                recorded=NOW,
                event=events[0],
            )
        ]
    )
    assert versions(room)[0].kept_as("docx") == "ab" * 32
    assert versions(room)[0].kept_as("pdf") == ""
    assert finalising.keep(room.trail, version=1, form="docx", sha256="ab" * 32) == ()


@pytest.mark.parametrize(("number", "said"), [(None, "not finalised yet"), (3, "There is no version 3")])
def test_a_version_that_is_none_is_named(number: int | None, said: str, room: Room) -> None:
    if number is not None:
        room.does("finalise")
    with pytest.raises(Refused, match=said):
        version_numbered(room.trail.meeting, number)


@pytest.mark.parametrize("words", ["--language de", "--order random"])
def test_an_unknown_language_or_order_is_refused(words: str, room: Room) -> None:
    with pytest.raises(Refused, match="choose"):
        read_command(room.trail.meeting, "finalise", words.split())


def with_gist(meeting: Meeting, place: int, gist: str) -> Meeting:
    item = meeting.items[C]
    statements = list(item.statements)
    statements[place] = replace(statements[place], gist=gist)
    return meeting.with_item(replace(item, statements=tuple(statements)))


def changed(before: Meeting, after: Meeting) -> tuple[Change, ...]:
    return difference(minutes(before, now=NOW), minutes(after, now=NOW))


def test_the_same_record_has_no_difference() -> None:
    assert changed(recorded_meeting(), recorded_meeting()) == ()
    later = minutes(recorded_meeting(), now=at(15, 0, day=8), head="ab")
    assert difference(minutes(recorded_meeting(), now=NOW), later) == ()


def test_a_gist_written_anew_is_one_change_with_the_number_of_its_paragraph() -> None:
    before = recorded_meeting()
    found = changed(before, with_gist(before, 3, "Something else altogether, at length."))
    assert [(c.how, c.before) for c in found] == [(ChangeKind.CHANGED, "France announced a contribution.")]
    assert found[0].after == "France. Something else altogether, at length."
    number = found[0].number
    assert number is not None
    paragraph = [line for line in text_of(minutes(before, now=NOW)).splitlines() if line.startswith("France announced")]
    assert paragraph


def test_a_statement_taken_out_or_put_in_is_told_as_such_with_its_place() -> None:
    before = recorded_meeting()
    item = before.items[C]
    fewer = before.with_item(replace(item, statements=tuple(s for s in item.statements if s.who != "USA")))
    out = [c for c in changed(before, fewer) if c.how is ChangeKind.REMOVED and "Statements" in c.section]
    put_in = [c for c in changed(fewer, before) if c.how is ChangeKind.ADDED and "Statements" in c.section]
    assert [c.before for c in out] == ["The United States of America made a statement."]
    assert [c.after for c in put_in] == ["The United States of America made a statement."]
    # the attendance of the shorter record is shorter by a paragraph as well
    assert (out[0].number, put_in[0].number) == (16, 14)


def test_the_corrigendum_says_for_and_read_and_at_whose_wish(room: Room) -> None:
    room.does("finalise")
    room.does("correct 2 --who CHL --asked-by FRA")
    room.does("gist 1 'Said it better.'")
    record = minutes(room.trail, now=NOW, variant="corrigendum")
    assert record.subtitle == "Corrigendum to version 1"
    text = text_of(record)
    assert "Paragraph 2\nFor: Chile. Said 1.\nRead: Chile. Said it better." in text
    assert "Paragraph 3, at the request of France\nFor: France. Said 2.\nRead: Chile. Said 2." in text


def test_each_change_says_who_asked_for_it_gists_too(room: Room) -> None:
    room.does("finalise")
    room.do_all(
        ["gist 1 'Better.' --asked-by KEN", "gist 1 'Best.' --asked-by CHL", "gist 2 'Mistyped' --asked-by NOR"]
    )
    room.does("gist 2 'Said 2.'")
    text = text_of(minutes(room.trail, now=NOW, variant="corrigendum"))
    assert "Paragraph 2, at the request of Chile and Kenya\nFor: Chile. Said 1.\nRead: Chile. Best." in text
    assert "Corrections were asked for by Norway." in text


def test_one_delegation_more_is_added_without_the_list_again(room: Room) -> None:
    room.does("finalise")
    room.does("present TCD SOM")
    found = [(c.how, c.before, c.after) for c in changed_since_version(room) if c.section == "Attendance"]
    assert found == [(ChangeKind.CHANGED, "", "States Parties: Somalia\nStates Parties: Chad")]
    text = text_of(minutes(room.trail, now=NOW, variant="corrigendum"))
    assert "Paragraph 1\nAdd: States Parties: Somalia\nAdd: States Parties: Chad" in text
    assert "Read:" not in text


def changed_since_version(room: Room) -> tuple[Change, ...]:
    return difference(minutes_of_version(room.trail, versions(room)[0]), minutes(room.trail, now=NOW))


def test_a_corrigendum_without_changes_says_so(room: Room) -> None:
    room.does("finalise")
    assert "Nothing that is printed has changed" in text_of(minutes(room.trail, now=NOW, variant="corrigendum"))


def test_the_copy_to_hand_out_has_the_same_record_without_notes_revisions_and_acts_taken_back(room: Room) -> None:
    room.does("gist 1 'A secret first wording.'")
    room.does("gist 1 'Said at last.'")
    room.does("request SOM --item d --note 'private'")
    room.does("undo")
    room.does("chair-says 'A slip of the tongue.'")
    room.does(f"strike {room.trail.meeting.entries[-1].number}")
    room.does("finalise")
    copy = Trail(to_hand_out(room.trail))
    bodies = repr(copy.events)
    for private in ("shy", "private", "A secret first wording", "A slip of the tongue"):
        assert private in repr(room.trail.events)
        assert private not in bodies
    assert [r.event.revision for r in copy.events if isinstance(r.event, GistWritten)] == [1, 1]
    assert text_of(minutes(copy, now=NOW)) == text_of(minutes(room.trail, now=NOW))
    assert not [act for act in copy.acts() if act.undone]
