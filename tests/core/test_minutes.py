"""The minutes say who attended, what was kept, what came of it, and leave out what is empty."""

from dataclasses import replace

from facilitator.core.clock import Stretch
from facilitator.core.decisions import Concluded, Suggested
from facilitator.core.delegations import AttendanceNoted
from facilitator.core.floor import Presiding
from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import ItemState
from facilitator.core.minuting.document import Paragraph
from facilitator.core.speakers import Capacity
from tests.core.reading import heard, lines, under, with_statements, written
from tests.recorded_meeting import C, D, at, entry, recorded_meeting, statement


def test_those_who_took_the_floor_are_listed_by_category_in_the_order_of_the_roll() -> None:
    assert under(written(recorded_meeting()), "Speakers") == [
        (
            "The following took the floor: States Parties: Chile (presenter), France and Kingdom of the "
            "Netherlands (also on behalf of Austria); Signatories: Kenya; States not party: United States of America; United Nations: United "
            "Nations Mine Action Service; Organizations: European Union and Cluster Munition Coalition."
        )
    ]


def test_observer_states_and_states_not_party_stand_under_one_heading() -> None:
    document = written(heard(("USA", "ARG")))
    assert under(document, "Speakers")[0].endswith("States not party: Argentina and United States of America.")


def test_the_chair_does_not_take_the_floor() -> None:
    document = written(heard(("PHL",), capacity=Capacity.CHAIR))
    assert "# Speakers" not in [line[1:] for line in lines(document)]
    assert under(document, "Statements") == ["The President. Agreed."]


def test_statements_handed_in_are_listed_apart_and_took_no_floor() -> None:
    document = written(recorded_meeting())
    assert under(document, "Statements in writing") == [
        "The following submitted statements in writing: States not party: Argentina."
    ]
    assert not any("Argentina" in line for line in under(document, "Speakers"))


def test_attendance_counts_who_spoke_asked_in_the_room_or_was_noted() -> None:
    noted = AttendanceNoted(who=(DelegationCode("ARG"),), present=True)
    meeting = replace(recorded_meeting(), noted_in_room=((at(15, 2), noted),))
    found = under(written(meeting), "Attendance")
    assert found == [
        "States Parties (6): Afghanistan, Austria, Chile, France, Kingdom of the Netherlands and Philippines.",
        "Signatories (1): Kenya.",
        "States not party (2): Argentina and United States of America.",
        "United Nations (1): United Nations Mine Action Service.",
        "Organizations (2): European Union and Cluster Munition Coalition.",
        "Civil society (1): Mines Advisory Group.",
    ]


def test_an_advance_request_of_somebody_who_was_absent_is_no_attendance() -> None:
    assert not any("Somalia" in line for line in lines(written(recorded_meeting())))


def test_those_that_only_aligned_themselves_are_not_said_to_have_attended() -> None:
    assert not any("Montenegro" in line for line in under(written(recorded_meeting()), "Attendance"))


def test_the_timetable_is_the_one_that_was_kept_in_local_time() -> None:
    assert under(written(recorded_meeting()), "Timetable as kept") == [
        "Monday afternoon | Monday 7 April 2025 | 15:00 | 15:45 | 15:55 | 17:58",
        "Tuesday morning | Tuesday 8 April 2025 | 10:02 |  |  | 12:59",
        "The President, Ambassador R. Santos (Philippines), presided.",
        "From 10:05 on Tuesday 8 April 2025, Austria facilitated.",
    ]


def test_a_president_who_returns_to_the_chair_is_said_to_preside_again() -> None:
    meeting = recorded_meeting()
    again = Presiding(who="PHL", role="president", since=at(12, 0, day=8))
    document = written(replace(meeting, presiding=again, presided=(*meeting.presided, again)))
    assert under(document, "Timetable as kept")[-1] == (
        "From 12:00 on Tuesday 8 April 2025, the President, Ambassador R. Santos (Philippines), presided."
    )


def test_a_president_whose_name_is_not_known_is_the_delegation() -> None:
    meeting = recorded_meeting()
    document = written(replace(meeting, definition=replace(meeting.definition, president="the President")))
    assert "President: Philippines" in lines(document)
    assert "The President (Philippines) presided." in lines(document)


def test_a_stretch_that_nobody_noticed_is_left_out() -> None:
    meeting = recorded_meeting()
    brief = Stretch(start=at(15, 58, 5), end=at(15, 58, 40))
    item = replace(meeting.items[D], stretches=(brief, *meeting.items[D].stretches))
    assert "Considered on Tuesday 8 April 2025, 10:08–10:40." in lines(written(meeting.with_item(item)))


def test_an_item_says_when_it_was_considered() -> None:
    meeting = recorded_meeting()
    more = (*meeting.items[C].stretches, Stretch(start=at(11, 0, day=8), end=at(11, 5, day=8)))
    document = written(meeting.with_item(replace(meeting.items[C], stretches=more)))
    assert (
        "Considered on Monday 7 April 2025, 15:02–15:45 and 15:55–16:00 and on Tuesday 8 April 2025, 11:00–11:05."
    ) in lines(document)


def test_an_informal_meeting_has_suggestions_conclusions_and_statements_of_the_president() -> None:
    document = written(recorded_meeting())
    assert under(document, "Suggestions made") == [
        "Topic: Budget cuts",
        "Hold a briefing on funding. (France; for: the Coordination Committee)",
    ]
    assert under(document, "The President’s conclusions") == ["The President took note of the requests."]
    assert any("The President stated: requests are taken" in line for line in lines(document))


def test_a_formal_meeting_has_recommendations_decisions_and_rulings() -> None:
    document = written(recorded_meeting(formal=True))
    assert under(document, "Recommendations")
    assert under(document, "Decisions") == ["The President took note of the requests."]
    assert any("The President ruled: requests are taken" in line for line in lines(document))


def test_what_belongs_to_no_item_stands_before_the_first_or_after_the_last() -> None:
    document = written(recorded_meeting())
    headings = [section.heading for section in document.sections if section.level == 1]
    assert headings == [
        "Attendance",
        "Timetable as kept",
        "Opening remarks",
        "1(c) Clearance and destruction of cluster munition remnants (Article 4)",
        "1(d) Risk education",
        "General",
    ]
    assert under(document, "Opening remarks") == ["The President. Welcomed the delegations."]
    assert under(document, "General") == ["The facilitator (Austria). Thanked the interpreters."]


def test_conclusions_without_an_item_are_printed() -> None:
    general = (entry(at(12, 0, day=8), Concluded(text="The meeting will be reported on")),)
    document = written(replace(recorded_meeting(), entries=general))
    assert lines(document)[-4:-1] == [
        "# General",
        "## The President’s conclusions",
        "The President. The meeting will be reported on.",
    ]


def test_a_suggestion_to_a_delegation_names_it() -> None:
    noted = (entry(at(15, 5), Suggested(text="Share the survey", item=C, addressee="CHL")),)
    document = written(replace(recorded_meeting(), entries=noted))
    assert under(document, "Suggestions made") == ["Share the survey. (for: Chile)"]


def test_suggestions_stand_topic_by_topic_as_planned_those_without_one_first() -> None:
    texts = (("Third", "other"), ("Second", "budget"), ("First", ""))
    noted = tuple(entry(at(15, 5), Suggested(text=text, item=C, topic=topic)) for text, topic in texts)
    document = written(replace(recorded_meeting(), entries=noted))
    assert under(document, "Suggestions made") == ["First.", "Topic: Budget cuts", "Second.", "Topic: other", "Third."]


def test_a_title_that_begins_with_its_label_is_not_labelled_twice() -> None:
    meeting = recorded_meeting()
    plan = replace(meeting.items[D].plan, label="Opening", title="Opening of the meeting")
    document = written(meeting.with_item(replace(meeting.items[D], plan=plan)))
    assert "# Opening of the meeting" in lines(document)


def test_headings_with_nothing_under_them_are_left_out() -> None:
    document = written(replace(recorded_meeting(), entries=()))
    headings = {section.heading for section in document.sections}
    assert not headings & {"Suggestions made", "The President’s conclusions", "Documents", "General", "Opening remarks"}


def test_items_that_were_not_taken_up_are_left_out() -> None:
    assert not any("Victim assistance" in line for line in lines(written(recorded_meeting())))


def test_paragraphs_are_numbered_through_the_document() -> None:
    document = written(recorded_meeting())
    numbers = [
        block.number
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Paragraph) and block.number is not None
    ]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 20


def test_a_meeting_without_any_act_has_a_head_and_no_sections() -> None:
    meeting = recorded_meeting()
    untouched = replace(
        meeting,
        items={code: ItemState(plan=item.plan) for code, item in meeting.items.items()},
        sessions=tuple(replace(s, started=None, suspensions=(), rose=None) for s in meeting.sessions),
        entries=(),
        presided=(),
    )
    document = written(replace(untouched, presiding=replace(meeting.presiding, who="")))
    assert document.sections == ()
    assert document.facts[0].value == "Palais des Nations, Room XXI, Geneva"


def test_the_head_says_what_the_record_is() -> None:
    document = written(recorded_meeting(), head="0f3a")
    assert document.notice == "Informal record, not an official document"
    assert [(fact.label, fact.value) for fact in document.facts][1:3] == [
        ("Dates", "7 and 8 April 2025"),
        ("President", "Ambassador R. Santos (Philippines)"),
    ]
    assert document.closing == (
        "Made on Tuesday 8 April 2025 at 14:00.",
        "Head of the chain of recorded events: 0f3a",
    )


def test_the_record_of_a_formal_meeting_is_provisional_and_not_informal() -> None:
    notices = [written(recorded_meeting(formal=True), language=code).notice for code in ("en", "fr", "es")]
    assert notices == [
        "Provisional record of the secretariat",
        "Compte rendu provisoire du secrétariat",
        "Acta provisional de la secretaría",
    ]


def test_a_rehearsal_says_that_nobody_said_this() -> None:
    assert written(recorded_meeting(rehearsal=True)).notice.startswith("Rehearsal: nothing in this record was said")


def test_the_minutes_are_written_in_french_where_asked() -> None:
    found = lines(written(recorded_meeting(), language="fr"))
    assert "# Participation" in found
    assert "Dates: 7 et 8 avril 2025" in found
    assert any("Albanie et Montenegro ont souscrit à la déclaration" in line for line in found)


def test_an_unknown_language_falls_back_on_english() -> None:
    document = written(recorded_meeting(), language="xx")
    assert document.language == "en"
    assert "# Attendance" in lines(document)


def test_who_only_joined_a_statement_has_not_taken_the_floor() -> None:
    joint = statement(1, "CHL", at(15, 10), at(15, 12), gist="Agreed.", capacity=Capacity.PRESENTER, joint=("AUT",))
    said = under(written(replace(with_statements(recorded_meeting(), joint), entries=())), "Speakers")[0]
    assert said.endswith("States Parties: Chile (presenter, also on behalf of Austria).")
