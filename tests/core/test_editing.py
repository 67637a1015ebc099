"""A meeting that has begun is edited as its definition is: every kind of field, at once or with the reason why not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.core.acts.editing import outcome_of, said_of
from facilitator.core.agenda import Definition, MeetingSettings, PlannedSession, Role, RoleHolder, Segment, Topic
from facilitator.core.definition_now import definition_now
from facilitator.core.glossary import Glossary
from facilitator.core.ids import DelegationCode, ItemCode, Refused
from facilitator.core.minutes import minutes
from facilitator.core.minuting.variants import Variant
from facilitator.core.precedence import DEFAULT_PRECEDENCE
from tests.core.edits import edit, item_of, with_item
from tests.room import START, Room, definition, presenters

HOUR = timedelta(hours=1)
Editor = Callable[[Definition], Definition]


def inserted(made: Definition) -> Definition:
    new = replace(
        item_of(made, "d"), code=ItemCode("e"), label="1(e)", title="Review", short="", roles=presenters("CHL")
    )
    return replace(made, items=(*made.items[:2], new, *made.items[2:]))


EDITS: dict[str, Editor] = {
    "title": lambda m: replace(m, title="Second Meeting", short="2MSP", place="Room XX", president="The Chair"),
    "formal": lambda m: replace(m, formal=True),
    "words": lambda m: replace(m, glossary=Glossary(words={m.title: {"fr": "Réunion"}, m.place: {"es": "Sala XXI"}})),
    "settings": lambda m: replace(m, settings=MeetingSettings(begin_after=7, warning=10, replies_per_delegation=1)),
    "limits": lambda m: replace(m, limits={"national": 120, "guest": 60}),
    "precedence": lambda m: replace(m, precedence=(DEFAULT_PRECEDENCE[8], *DEFAULT_PRECEDENCE[:8])),
    "session": lambda m: replace(m, sessions=(m.sessions[0], replace(m.sessions[1], title="Evening", end=m.sessions[1].end + HOUR))),
    "hard stop": lambda m: replace(m, sessions=(replace(m.sessions[0], end=m.sessions[0].end - HOUR / 2), m.sessions[1])),
    "new session": lambda m: replace(
        m, sessions=(*m.sessions, PlannedSession(number=3, title="Evening", start=START + 9 * HOUR, end=START + 11 * HOUR))
    ),
    "no session": lambda m: replace(m, sessions=m.sessions[:1]),
    "item": lambda m: with_item(m, "d", title="Survey", short="S", label="1(a)", tag="lap", actions=(1, 9), fixed=True),
    "hours": lambda m: with_item(m, "d", start=START + 2 * HOUR, end=START + 3 * HOUR),
    "parent": lambda m: with_item(m, "j", parent="d"),
    "order": lambda m: replace(m, items=tuple(reversed(m.items))),
    "insert": inserted,
    "remove": lambda m: replace(m, items=m.items[:2]),
    "roles": lambda m: with_item(m, "d", roles=(RoleHolder(role=Role.COORDINATOR, who=DelegationCode("AUT")),)),
    "topics": lambda m: with_item(m, "j", topics=(Topic(code="gender", title="Gender", feeds=(ItemCode("c"),)),)),
    "segments": lambda m: with_item(m, "j", segments=(Segment(name="panel", title="Panel", limits={"guest": 90}),)),
    "item limits": lambda m: with_item(m, "c", limits={"national": 90}),
    "obligations": lambda m: with_item(m, "c", obligations=("CHL",), reasons={"guest": "Invited"}),
}  # fmt: skip


@pytest.fixture
def room() -> Room:
    """Give a meeting in its first session, where France has spoken on (c) and Norway and Human Rights Watch wait."""
    made = Room(open_item=None)
    made.do_all(["start-session 1", "take-up c", "request FRA", "give-floor", "end", "request NOR", "request HRW"])
    return made


@pytest.mark.parametrize("name", EDITS)
def test_each_kind_of_field_is_changed_undone_and_redone(room: Room, name: str) -> None:
    before, wanted = room.meeting, EDITS[name](definition_now(room.meeting))
    editing = edit(room, wanted)
    assert editing.not_done == ()
    assert definition_now(room.meeting) == wanted
    assert room.trail.acts()[-1].title.startswith("Edit the meeting: ")
    assert room.trail.acts()[-1].words
    after = room.meeting
    room.does("undo")
    assert replace(room.meeting, last_request=0) == replace(before, last_request=0)
    room.does("redo")
    assert room.meeting == after


def test_all_of_it_is_one_act(room: Room) -> None:
    before = definition_now(room.meeting)
    wanted = replace(EDITS["title"](EDITS["order"](inserted(before))), limits={"national": 60})
    edit(room, wanted)
    assert definition_now(room.meeting) == wanted
    room.does("undo")
    assert definition_now(room.meeting) == before


def test_an_edit_that_changes_nothing_records_nothing(room: Room) -> None:
    seq = room.trail.seq
    assert edit(room, definition_now(room.meeting)).changes == ()
    assert room.trail.seq == seq


def test_lists_are_sorted_by_the_new_order_and_a_pinned_one_stays(room: Room) -> None:
    assert room.waiting() == ["NOR", "HRW"]
    edit(room, EDITS["precedence"](definition_now(room.meeting)))
    assert room.waiting() == ["HRW", "NOR"]
    room.does("undo")
    assert room.waiting() == ["NOR", "HRW"]


def test_who_comes_into_a_role_waits_and_who_loses_it_is_withdrawn(room: Room) -> None:
    edit(room, with_item(definition_now(room.meeting), "d", roles=presenters("CHL")))
    assert room.waiting("d") == ["CHL"]
    edit(room, with_item(definition_now(room.meeting), "d", roles=presenters("KEN")))
    assert room.waiting("d") == ["KEN"]
    edit(room, inserted(definition_now(room.meeting)))
    assert room.waiting("e") == ["CHL"]


def test_a_limit_binds_from_the_next_speaker_on(room: Room) -> None:
    room.does("give-floor")
    edit(room, replace(definition_now(room.meeting), limits={"national": 60}))
    assert room.said("NOR").limit == 180
    room.do_all(["request CHE", "give-floor 4"])
    assert room.said("CHE").limit == 60


REFUSED: dict[str, tuple[Editor, str]] = {
    "zone": (lambda m: replace(m, zone="Europe/Paris"), "Hours were typed and recorded in Europe/Zurich"),
    "no zone": (lambda m: replace(m, zone="Mars"), "There is no time zone “Mars”."),
    "presidency": (lambda m: replace(m, presidency=DelegationCode("CHL")), "Philippines has presided by the record."),
    "language": (lambda m: replace(m, language="fr"), "The texts of the meeting are in English."),
    "begin": (
        lambda m: replace(m, sessions=(replace(m.sessions[0], start=START - HOUR), m.sessions[1])),
        "Session 1 was called to order at 10:00, so its planned beginning stays.",
    ),
    "end": (
        lambda m: replace(m, sessions=(replace(m.sessions[0], end=START - HOUR), m.sessions[1])),
        "Session 1 cannot end before it begins.",
    ),
    "session": (lambda m: replace(m, sessions=m.sessions[1:]), "Session 1 was called to order at 10:00, so it stays."),
    "start": (
        lambda m: with_item(m, "c", start=START + HOUR),
        "1(c) was taken up at 10:00, so its planned start stays.",
    ),
    "item": (lambda m: replace(m, items=m.items[1:]), "Something is recorded under 1(c), or somebody is on its list"),
    "roles": (lambda m: with_item(m, "d", roles=presenters("XXX")), "XXX is not on the list of participants."),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_the_record_rests_on_stays_and_the_reason_is_said(room: Room, name: str) -> None:
    change, why = REFUSED[name]
    before = definition_now(room.meeting)
    with pytest.raises(Refused, match="Nothing was changed") as refusal:
        edit(room, change(before))
    assert why in str(refusal.value)
    # the rest of the same edit is done
    editing = edit(room, change(replace(before, title="Other")))
    assert definition_now(room.meeting) == replace(before, title="Other")
    assert [why in sentence for sentence in said_of(room.meeting, editing)] == [True]


def test_before_a_session_has_begun_zone_presidency_and_every_hour_can_be_changed() -> None:
    room = Room(open_item=None)
    wanted = replace(definition_now(room.meeting), zone="Europe/Paris", presidency=DelegationCode("CHL"))
    wanted = replace(wanted, sessions=(replace(wanted.sessions[0], start=START - HOUR), wanted.sessions[1]))
    assert edit(room, wanted).not_done == ()
    assert definition_now(room.meeting) == wanted
    assert (room.meeting.presiding.who, len(room.meeting.presided)) == ("CHL", 1)


def test_segments_and_topics_that_something_is_filed_under_stay() -> None:
    topics = (Topic(code="gender", title="Gender"),)
    made = with_item(definition(), "j", topics=topics)
    room = Room(made, open_item="j")
    room.do_all(["segment discussion", "request FRA --topic gender", "give-floor", "end"])
    editing = outcome_of(
        room.meeting, definition_now(room.meeting), with_item(definition_now(room.meeting), "j", topics=(), segments=())
    )
    assert [one.why for one in editing.not_done] == [
        "Something is filed under the topic “Gender”, so it stays.",
        "1(j) is or was in the segment “discussion”, so that stays.",
    ]


def test_several_requests_that_wait_keep_the_rule_by_which_they_were_made() -> None:
    room = Room(definition(settings=MeetingSettings(several_requests=True)))
    room.do_all(["request FRA", "request FRA"])
    now = definition_now(room.meeting)
    with pytest.raises(Refused, match="A delegation waits several times"):
        edit(room, replace(now, settings=MeetingSettings()))
    room.does("withdraw 2")
    assert edit(room, replace(now, settings=MeetingSettings())).not_done == ()


def test_what_another_seat_changed_meanwhile_stays_and_a_conflict_is_named(room: Room) -> None:
    began = definition_now(room.meeting)
    room.do_all(["rename-item d Clearance", "set-limit national 150", "insert-item Coffee --after d --code coffee"])
    wanted = with_item(replace(began, place="Room XX"), "d", title="Survey", label="2")
    editing = edit(room, inserted(wanted), began, seat="secretariat")
    made = definition_now(room.meeting)
    assert (made.place, made.limits["national"]) == ("Room XX", 150)
    assert [item.code for item in made.items] == ["c", "d", "e", "coffee", "j"]
    assert (item_of(made, "d").title, item_of(made, "d").label) == ("Clearance", "2")
    assert [one.why for one in editing.not_done] == [
        "Somebody else changed it meanwhile (1(d), Title: Item d → Clearance). Look at it as it stands, and edit that."
    ]


def test_the_order_of_the_agenda_is_one_thing_that_two_cannot_move_at_once(room: Room) -> None:
    began = definition_now(room.meeting)
    room.does("plan j --after c")
    with pytest.raises(Refused, match="Somebody else moved items meanwhile"):
        edit(room, replace(began, items=(began.items[1], began.items[0], began.items[2])), began)
    # the same move made by both is no conflict
    same = replace(began, items=(began.items[0], began.items[2], began.items[1]))
    assert edit(room, same, began).not_done == ()


def test_an_undo_is_refused_where_another_seat_built_on_the_edit(room: Room) -> None:
    edit(room, with_item(definition_now(room.meeting), "d", title="Survey"))
    room.does("rename-item d Clearance", seat="secretariat")
    assert "secretariat did" in room.refuses("undo")


def test_an_item_that_a_redo_would_need_again_stays_away_and_the_redo_is_refused(room: Room) -> None:
    room.do_all(["request CHL --item d", "undo"])
    edit(room, replace(definition_now(room.meeting), items=definition_now(room.meeting).items[:1]), seat="secretariat")
    assert list(room.meeting.items) == ["c"]
    assert "secretariat did" in room.refuses("redo")


def test_the_record_has_the_titles_as_they_stand_and_the_internal_log_what_was_changed(room: Room) -> None:
    edit(
        room,
        with_item(replace(definition_now(room.meeting), title="Second Meeting"), "c", title="Survey", short="Survey"),
    )
    circulated = minutes(room.trail, now=room.instant, variant=Variant.CIRCULATED)
    internal = minutes(room.trail, now=room.instant, variant=Variant.INTERNAL)
    assert "Second Meeting" in repr(circulated)
    assert "Survey" in repr(circulated)
    assert "Trial meeting" not in repr(circulated)
    assert "Title: Trial meeting → Second Meeting / 1(c), Title: Item c → Survey" in repr(internal)
