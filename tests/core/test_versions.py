"""Versions: finalising, what it refuses, what changed since, and the corrigendum."""

from dataclasses import replace

import pytest

from facilitator.core.acts import finalising
from facilitator.core.acts.course import Course
from facilitator.core.commands import read_command
from facilitator.core.handout import to_hand_out
from facilitator.core.ids import ActId, Refused, SeatName
from facilitator.core.meeting import Event, Meeting, Recorded
from facilitator.core.minutes import finalised, minutes, minutes_of_version, version_numbered
from facilitator.core.minuting.difference import Change, ChangeKind, difference
from facilitator.core.minuting.neutral import neutral_hash
from facilitator.core.minuting.values import fingerprint
from facilitator.core.statements import GistWritten
from facilitator.core.trail import Trail
from facilitator.core.versions import MinutesFinalised, Order, Version, VersionFile, VersionKept
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


def test_a_version_covers_everything_before_it_in_every_language(room: Room) -> None:
    before = room.trail.seq
    room.does("finalise")
    version = versions(room)[0]
    assert (version.number, version.seq, version.languages) == (1, before, ("en", "fr", "es"))
    for language in version.languages:
        record = minutes_of_version(room.trail, version, language)
        assert record.language == language
        assert fingerprint(record) == version.text_in(language)


def test_a_version_is_known_by_what_was_recorded_and_not_by_its_words(room: Room) -> None:
    meeting = room.meeting
    known = neutral_hash(meeting, Order.SPEAKING)
    assert known == neutral_hash(meeting, Order.SPEAKING)
    assert known != neutral_hash(meeting, Order.ALPHABETICAL)
    room.does("request NOR --item d --note 'private'")
    room.does("gist 1 'Said otherwise.'")
    room.does("gist 1 'Said 1.'")
    assert neutral_hash(room.meeting, Order.SPEAKING) == known
    room.does("present NOR")
    there = neutral_hash(room.meeting, Order.SPEAKING)
    assert there != known
    for words in ("gist 1 'Said otherwise.'", "correct 2 --person 'Ms Rey'", "chair-says Welcome"):
        before = neutral_hash(room.meeting, Order.SPEAKING)
        room.does(words)
        assert neutral_hash(room.meeting, Order.SPEAKING) != before


def test_a_version_comes_out_the_same_whatever_is_recorded_since(room: Room) -> None:
    room.does("finalise")
    first = minutes_of_version(room.trail, versions(room)[0])
    room.does("gist 1 'Said otherwise.'")
    room.does("correct 2 --who CHL --asked-by FRA")
    room.does("finalise --order alphabetical --despite later")
    assert minutes_of_version(room.trail, versions(room)[0]) == first
    second = versions(room)[1]
    assert (second.number, second.order) == (2, Order.ALPHABETICAL)
    assert second.sha256 != versions(room)[0].sha256


def test_acts_that_come_while_its_files_are_made_are_not_in_the_version(room: Room) -> None:
    making = finalising.begin(room.trail, now=NOW, program="9")
    assert making is not None
    seq = room.trail.seq
    room.does("gist 1 'Said otherwise.'")
    made = making.without_files()
    record(room, *finalising.finalise(room.trail, now=NOW, made=made))
    version = versions(room)[0]
    assert (version.seq, version.program, version.at) == (seq, "9", NOW)
    assert "Said 1." in text_of(minutes_of_version(room.trail, version))
    with pytest.raises(Refused, match="Version 1 was finalised at another seat meanwhile"):
        finalising.finalise(room.trail, now=NOW, made=made)


def test_what_would_come_out_otherwise_is_refused_and_names_the_program_that_wrote_it(room: Room) -> None:
    making = finalising.begin(room.trail, now=NOW, program="9")
    assert making is not None
    made = making.without_files()
    others = tuple(replace(text, sha256="0" * 64) for text in made.texts)
    record(room, replace(made, texts=others, files=(VersionFile(language="fr", form="pdf", sha256="ab" * 32),)))
    with pytest.raises(Refused, match=r"version 9 of the program wrote it.*as they were: PDF \(French\)"):
        minutes_of_version(room.trail, versions(room)[0], "fr")
    with pytest.raises(Refused, match="version 9 of the program"):
        minutes(room.trail, now=NOW, variant="corrigendum")


def in_one_language(room: Room, language: str = "en") -> None:
    """Finalise as the former program did."""
    seq = room.trail.seq
    version = Version(number=1, seq=seq, at=NOW, sha256="", head="", order=Order.SPEAKING)
    words = fingerprint(finalised(room.meeting, version, language))
    record(room, MinutesFinalised(version=1, seq=seq, sha256=words, language=language))
    record(room, VersionKept(version=1, form="docx", sha256="ab" * 32))


def test_a_version_of_the_former_program_keeps_its_file_and_has_no_other_language(room: Room) -> None:
    in_one_language(room, "fr")
    version = versions(room)[0]
    assert version.kept_as("docx", "fr") == "ab" * 32
    assert (version.kept_as("pdf", "fr"), version.kept_as("docx", "en")) == ("", "")
    assert minutes_of_version(room.trail, version).language == "fr"
    with pytest.raises(Refused, match=r"Version 1 was made in French only, and not in Spanish\. Finalise again"):
        minutes_of_version(room.trail, version, "es")
    room.does("finalise")
    assert versions(room)[1].languages == ("en", "fr", "es")


def test_what_the_office_sent_out_is_kept_beside_its_version_once(room: Room) -> None:
    room.does("finalise")
    sent = {"version": 1, "path": "sent.docx", "title": "Sent.docx", "sha256": "ac" * 32}
    for _ in range(2):
        course = Course(room.meeting, NOW)
        finalising.publish(course, **sent)  # type: ignore[arg-type]
        record(room, *course.done())
    (published,) = versions(room)[0].published
    assert (published.title, published.language, published.sha256, published.at) == ("Sent.docx", "en", "ac" * 32, NOW)
    for wrong, said in (({"version": 4}, "no version 4"), ({"sha256": ""}, "was not read")):
        with pytest.raises(Refused, match=said):
            finalising.publish(Course(room.meeting, NOW), **(sent | wrong))  # type: ignore[arg-type]


def record(room: Room, *events: Event) -> None:
    """Record events as another program would."""
    for n, event in enumerate(events, start=1):
        seq = room.trail.seq + 1
        one = Recorded(seq=seq, act=ActId(f"r{seq}"), part=n, seat=SeatName("chair"), at=NOW, recorded=NOW, event=event)
        room.trail.append([one])


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


def test_everything_that_is_missing_is_named(room: Room) -> None:
    room.do_all(["gist 1 ''", "gist 2 ''"])
    with pytest.raises(
        Refused, match=r"2 things are missing: .* of Chile has no gist\. .* of France has no gist\. Add"
    ):
        room.does("finalise")


def test_a_version_cannot_be_undone(room: Room) -> None:
    room.does("finalise")
    target = room.trail.undo_target(SeatName("chair"))
    assert target is not None
    assert "Finalise" not in target.title


@pytest.mark.parametrize(("number", "said"), [(None, "not finalised yet"), (3, "There is no version 3")])
def test_a_version_that_is_none_is_named(number: int | None, said: str, room: Room) -> None:
    if number is not None:
        room.does("finalise")
    with pytest.raises(Refused, match=said):
        version_numbered(room.trail.meeting, number)


def test_an_unknown_order_is_refused(room: Room) -> None:
    with pytest.raises(Refused, match="choose"):
        read_command(room.trail.meeting, "finalise", ["--order", "random"])


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
