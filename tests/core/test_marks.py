"""Marks: what is offered while somebody types, what each mark means, and what is still to do."""

from dataclasses import replace

import pytest

from facilitator.core.agenda import Role, RoleHolder, Topic
from facilitator.core.commands import decide_on
from facilitator.core.marks import marks_of, offers, topic_meaning
from facilitator.core.minutes import missing
from facilitator.core.saying import saying_in
from facilitator.core.todo import NO_END, NO_GIST, NO_NAME, TO_CHECK, todo
from tests.core.test_record import heard
from tests.room import Room, definition, item

TAG = "gender mainstreaming and diverse needs"


@pytest.fixture
def room() -> Room:
    topics = (Topic(code="j.1", title="Capacity constraints", feeds=("d", "c")),)  # type: ignore[arg-type]
    roles = (RoleHolder(role=Role.COORDINATOR, who="NOR"),)  # type: ignore[arg-type]
    made = Room(definition(items=(item("c", 0, 90), item("d", 90, 60, roles=roles), item("j", 150, 30, topics=topics, tag=TAG))))  # fmt: skip
    made.do_all(["request FRA", "give-floor", "end"])
    return made


def offered(room: Room, typed: str) -> list[str]:
    return [mark.words for mark in offers(room.meeting, room.said("FRA"), typed)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("19", "LAP 19 · progress"),
        ("lap 19 chall", "LAP 19 · challenge"),
        ("LAP 19 · challenge", "LAP 19 · challenge"),
        ("19 c funds are missing", "LAP 19 · challenge: funds are missing"),
        ("19 assistance needed with survey", "LAP 19 · assistance needed: with survey"),
        ("19 funds", "LAP 19 · progress: funds"),
        ("capacity", "Topic: Capacity constraints"),
        ("J.1", "Topic: Capacity constraints"),
        ("gender", f"Tag: {TAG}"),
        ("DIVERSE needs", f"Tag: {TAG}"),
        ("new theme", "Tag: new theme"),
        ("51", "Tag: 51"),
        ("0", "Tag: 0"),
        ("🙂", "Tag: 🙂"),
        ("{{ x }}", "Tag: {{ x }}"),
        ("", f"Tag: {TAG}"),
    ],
)
def test_the_first_offer_for_what_is_typed(room: Room, typed: str, first: str) -> None:
    assert offered(room, typed)[0] == first


@pytest.mark.parametrize(
    "typed", ["19", "lap 3 prog x", "capacity", "gender", "new", "", "\0", "'\"<b>", "a" * 10_000, "(", "9" * 400]
)
def test_every_offer_can_be_taken_and_taken_off_again(room: Room, typed: str) -> None:
    for mark in offers(room.meeting, room.said("FRA"), typed):
        before = room.said("FRA")
        assert decide_on(room.meeting, mark.command, now=room.instant), mark.words
        room._record(decide_on(room.meeting, mark.command, now=room.instant))
        (put,) = [m for m in marks_of(room.meeting, room.said("FRA")) if m not in marks_of(room.meeting, before)]
        room._record(decide_on(room.meeting, put.command, now=room.instant))
        assert marks_of(room.meeting, room.said("FRA")) == marks_of(room.meeting, before)


def test_a_known_tag_is_offered_by_any_part_of_it(room: Room) -> None:
    room.does("tag 1 'Réfugiés et déplacés'")
    room.does("request CHE")
    room.does("give-floor")
    found = [mark.words for mark in offers(room.meeting, room.said("CHE"), "deplaces")]
    assert found[0] == "Tag: Réfugiés et déplacés"


def test_a_topic_says_which_coordinators_it_feeds(room: Room) -> None:
    room.does("topic 1 j.1")
    (mark,) = marks_of(room.meeting, room.said("FRA"))
    assert (mark.words, mark.meaning) == ("Capacity constraints", "Capacity constraints · feeds 1(d) Norway; 1(c)")
    assert "Topic: Capacity constraints" not in offered(room, "capacity")


def test_a_link_that_was_deduced_is_shown_as_inferred(room: Room) -> None:
    (item,) = [i for i in room.meeting.items.values() if i.plan.topics]
    topics = tuple(replace(topic, inferred=("feeds",)) for topic in item.plan.topics)
    meeting = room.meeting.with_item(replace(item, plan=replace(item.plan, topics=topics)))
    assert topic_meaning(meeting, "j.1") == "Capacity constraints · feeds 1(d) Norway; 1(c) (inferred)"


def test_what_is_to_do_is_known_statement_by_statement() -> None:
    room = heard("FRA", "CHE")
    room.do_all(["gist 1 'Reported.'", "add-speaker Y9 --category organisation", "check-delivery 1"])
    assert todo(room.meeting) == {1: (TO_CHECK,), 2: (NO_GIST,)}
    room.do_all(["check-delivery 1 no", "gist 2 'Thanked.'"])
    assert todo(room.meeting) == {}
    assert missing(room.meeting) == ("1(c) is still open.",)


def test_whoever_has_the_floor_owes_nothing_yet() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    assert todo(room.meeting) == {}
    room.does("request CHE --kind point-of-order")
    room.does("give-floor")
    assert todo(room.meeting) == {}


def test_a_speaker_without_a_name_is_to_be_named() -> None:
    room = Room()
    room.do_all(["add-speaker X1 --category organisation", "request X1", "give-floor", "gist 1 'Spoke.'"])
    room.does("end", at=30)
    assert todo(room.meeting) == {1: (NO_NAME,)}
    assert NO_END not in todo(room.meeting)[1]  # type: ignore[index]


def test_topics_and_standing_tags_are_shown_found_and_filed_in_the_language_of_the_desk(room: Room) -> None:
    room.do_all(["translate 'Capacity constraints' es 'Falta de capacidad'", f"translate '{TAG}' es 'género'"])
    with saying_in("es"):
        assert offered(room, "falta")[0] == offered(room, "capacity")[0] == "Topic: Falta de capacidad"
        assert offered(room, "gén")[0] == "Tag: género"
        for typed in ("falta", "gén"):
            room._record(
                decide_on(room.meeting, offers(room.meeting, room.said("FRA"), typed)[0].command, now=room.instant)
            )
        assert [mark.words for mark in marks_of(room.meeting, room.said("FRA"))] == ["Falta de capacidad", "género"]
    assert (room.said("FRA").topics, room.said("FRA").tags) == (("j.1",), (TAG,))
    room.does("recommend 'A fund' --topic 'falta de Capacidad' --item j")
    assert room.meeting.entries[-1].what.topic == "j.1"  # type: ignore[union-attr]
