"""The words of commands: dashes, empty words, odd times and numbers; each mistake is one sentence."""

import pytest

from facilitator.core.commands import WrongUsage, read_command
from facilitator.core.ids import Refused
from facilitator.core.speakers import Capacity, Kind
from tests.room import Room

READ = {
    ("request", "fra", "--capacity=Presenter"): {"who": "FRA", "capacity": Capacity.PRESENTER},
    ("request", "FRA", "--kind", "Point_of_Order"): {"who": "FRA", "kind": Kind.POINT_OF_ORDER},
    ("request", "France", "--item", "1(C)"): {"who": "FRA", "item": "c"},
    ("request", "FRA", "--item", "(d)", "--note", "--"): {"who": "FRA", "item": "d", "note": "--"},
    ("request", "EU", "--aligned", "alb,mkd"): {"who": "EUN", "aligned": ("ALB", "MKD")},
    ("request", "EU", "--aligned="): {"who": "EUN", "aligned": ()},
    ("add-time", "-30"): {"seconds": -30.0},
    ("add-time", "--", "-30"): {"seconds": -30.0},
    ("gist", "1", "--", "--help a\nb"): {"statement": 1, "text": "--help a\nb"},
    ("gist", "1", ""): {"statement": 1, "text": ""},
    ("give-floor", "0007"): {"request": 7},
    ("give-floor",): {},
}


@pytest.mark.parametrize(("words", "arguments"), READ.items(), ids=[" ".join(w) for w in READ])
def test_words_are_read_as_they_are_meant(words: tuple[str, ...], arguments: dict[str, object]) -> None:
    assert read_command(Room().meeting, words[0], words[1:]).arguments == arguments


@pytest.mark.parametrize(
    "words",
    [
        ("gist", "1", "--hello"),
        ("gist", "1"),
        ("begin", "now"),
        ("request", "FRA", "--note"),
        ("speaks-next", "1"),
        ("tag", "1"),
        ("dance",),
    ],
)
def test_words_that_do_not_fit_are_wrong_usage(words: tuple[str, ...]) -> None:
    with pytest.raises(WrongUsage):
        read_command(Room().meeting, words[0], words[1:])


@pytest.mark.parametrize(
    "line",
    [
        "give-floor 99999999999",
        "give-floor ''",
        "give-floor 1.5",
        "add-time 1e9",
        "add-time nan",
        "set-limit national -5",
        "set-limit tea 60",
        "request FRA --kind ''",
        "request ''",
        "take-up ''",
        "take-up 1",
        "close-item --waiting tea",
        "hard-stop 25:00",
        "hard-stop 0001-01-01T00:00",
        "hard-stop 9999-12-31T23:59-12:00",
        "hard-stop soon",
        "chair-says ' '",
        "decide ''",
        "recommend ''",
        "preside ''",
        "document c ''",
        "start-session 9",
        "move 1 9",
    ],
)
def test_what_means_nothing_is_refused_with_a_sentence(line: str) -> None:
    room = Room()
    room.does("request FRA")
    sentence = room.refuses(line)
    assert sentence.endswith((".", "?"))


@pytest.mark.parametrize(("text", "stop"), [("9:45:30", "07:45:30"), ("12:30", "10:30:00"), ("12:30:15", "10:30:15")])
def test_a_time_of_day_may_have_one_digit_and_seconds(text: str, stop: str) -> None:
    room = Room(open_item=None)
    room.does("start-session 1", at=-3600)
    room.does(f"hard-stop {text}")
    assert f"{room.meeting.sessions[0].hard_stop:%H:%M:%S}" == stop


def test_an_option_that_is_unknown_says_how_to_write_text_that_begins_with_dashes() -> None:
    with pytest.raises(WrongUsage, match="lone --"):
        read_command(Room().meeting, "gist", ["1", "--hello"])


def test_a_key_point_and_a_statement_of_the_president_are_not_empty() -> None:
    room = Room()
    room.do_all(["request FRA --kind point-of-order", "give-floor"])
    for line in ("point 1 ''", "state 1 ' '"):
        with pytest.raises(Refused, match="nothing to note"):
            room.does(line)


def test_a_statement_that_was_handed_in_has_no_times() -> None:
    room = Room()
    room.does("written FRA")
    assert "handed in only" in room.refuses("correct 1 --begin 10:00")


def test_a_statement_cannot_have_ended_in_the_future() -> None:
    room = Room()
    room.do_all(["request FRA", "give-floor"])
    room.does("end", at=10)
    assert "a time that has passed" in room.refuses("correct 1 --end 12:00")
