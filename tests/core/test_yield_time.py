"""A speaker yields the rest of the limit to a delegation that waits."""

import pytest

from facilitator.core.acts.yielding import may_be_given_time
from facilitator.core.announcements import announcement
from facilitator.core.chair_sentences import sentence
from facilitator.core.minutes import minutes
from facilitator.core.order import limit_of
from tests.room import Room, definition


def room(*lines: str) -> Room:
    """Let France speak for 100 of its 180 seconds, while Norway and Chile wait."""
    made = Room(definition())
    made.do_all(["start-session 1", "request FRA", "request NOR", "request CHL", "give-floor"])
    made.now += 100
    made.do_all(lines)
    return made


def limits(made: Room) -> dict[str, float | None]:
    item = made.meeting.current
    assert item is not None
    return {request.who: limit_of(made.meeting, request) for request in item.waiting}


def test_the_rest_is_added_to_the_limit_of_the_other_and_the_statement_ends() -> None:
    made = room()
    made.does("yield-time 2", at=made.now)
    rest = made.said("FRA").yielded
    assert made.speaker is None
    assert 60 < rest <= 80
    assert rest == int(rest)
    assert limits(made) == {"NOR": 180 + rest, "CHL": 180}
    made.does("give-floor")
    assert made.said("NOR").limit == 180 + rest


def test_it_is_one_act_and_undo_gives_everything_back() -> None:
    made = room()
    before = made.meeting
    made.does("yield-time 3", at=made.now)
    assert made.trail.last_act.title.startswith("France yields ")
    made.does("undo-floor", at=made.now)
    assert (made.meeting.floor, made.meeting.items) == (before.floor, before.items)
    made.does("redo", at=made.now)
    assert limits(made) == {"NOR": 180, "CHL": 180 + made.said("FRA").yielded}


def test_two_speakers_may_yield_to_the_same_delegation() -> None:
    made = room()
    made.does("yield-time 3", at=made.now)
    made.does("give-floor")
    made.now += 100
    made.does("yield-time 3", at=made.now)
    assert limits(made) == {"CHL": 180 + made.said("FRA").yielded + made.said("NOR").yielded}


# what is done before · whom the time is offered · what the refusal says
REFUSED = [
    ("itself", ("request FRA",), 4, "Only a statement"),
    ("a point of order", ("request MRT --kind point-of-order",), 4, "Only a statement"),
    ("a question speaks", ("request LBN --kind question --to 1", "give-floor"), 2, "Only a statement"),
    ("no time left", ("add-time -80",), 2, "used up"),
    ("nobody speaks", ("end",), 2, "Nobody has the floor"),
    ("who does not wait", (), 1, "had the floor"),
    ("on another item", ("request SOM --item d",), 4, "Only a statement"),
]


@pytest.mark.parametrize(("lines", "request_", "said"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_cannot_be_yielded_is_refused_and_said(lines: tuple[str, ...], request_: int, said: str) -> None:
    made = room(*lines)
    if "used up" in said:
        made.now += 100
    assert said in made.refuses(f"yield-time {request_}", at=made.now)


def test_menus_offer_those_who_may_be_given_time() -> None:
    made = room("request MRT --kind point-of-order", "request SOM --item d")
    assert list(may_be_given_time(made.meeting)) == [2, 3]
    made.does("end")
    assert list(may_be_given_time(made.meeting)) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "France yields the rest of its time to Norway. I now give the floor to"),
        ("fr", "cède le reste de son temps de parole à"),
        ("es", "cede el resto de su tiempo a"),
    ],
)
def test_the_chair_says_so_until_the_next_has_the_floor(language: str, said: str) -> None:
    made = room()
    made.does("yield-time 2", at=made.now)
    assert said in sentence(made.meeting, language)
    made.does("give-floor")
    assert said not in sentence(made.meeting, language)


def test_it_is_announced() -> None:
    made = room()
    before = made.meeting
    made.does("yield-time 2", at=made.now)
    assert "to Norway." in announcement(before, made.meeting)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "was yielded to Norway"), ("fr", "a été cédé"), ("es", "se cedió")]
)
def test_the_minutes_have_a_line_of_it(language: str, said: str) -> None:
    made = room()
    made.does("yield-time 2", at=made.now)
    assert said in str(minutes(made.meeting, now=made.instant, language=language))


def test_who_is_withdrawn_takes_the_time_along() -> None:
    made = room()
    made.does("yield-time 2", at=made.now)
    made.does("withdraw 2")
    assert limits(made) == {"CHL": 180}
