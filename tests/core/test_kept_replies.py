"""Rights of reply kept for the end of the session: who must be admitted, what comes next, and closing with them waiting."""

import shlex
from datetime import timedelta

import pytest

from facilitator.core.agenda import Definition, MeetingSettings, Replies, SessionClosed
from facilitator.core.chair_sentences import sentence
from facilitator.core.forecast import forecast
from facilitator.core.ids import ItemCode, SeatName
from facilitator.core.next_act import floor_act
from facilitator.core.order import must_be_admitted
from facilitator.core.possible import why_not
from facilitator.core.upcoming import on_the_list
from facilitator.exchange.json import show
from tests.room import Room, definition, item

C = ItemCode("c")
REPLY = "request BRA --kind reply"
AT_THE_END = "The right of reply will be exercised at the end of the session: Brazil."
OPEN = "I see no further requests for the floor under 1(c). Does any other delegation wish to speak?"
OPEN_AND_KEPT = f"{OPEN} {AT_THE_END}"
HEARD = ["request FRA", "give-floor", "end"]
KEPT = "kept for the end of the session"


def two_items(replies: Replies = Replies.SESSION) -> Definition:
    return definition(
        items=(item("c", 0, 90), item("d", 90, 60)), settings=MeetingSettings(replies=replies, begin_after=0)
    )


def room(*lines: str, replies: Replies = Replies.SESSION) -> Room:
    made = Room(two_items(replies), open_item=None)
    made.do_all(["start-session 1", "take-up c", *lines])
    return made


def offered(made: Room) -> str:
    act = floor_act(made.meeting)
    return "" if act is None else act.label


def press(made: Room) -> None:
    act = floor_act(made.meeting)
    assert act is not None
    made.does(shlex.join((act.command.name, *map(str, act.command.arguments.values()))))


# what was done · whether Brazil must be admitted
ADMITTED = [
    ("a reply", [REPLY], Replies.SESSION, True),
    ("a reply taken at the end of the item", [REPLY], Replies.ITEM, False),
    ("admitted", [REPLY, "admit 1"], Replies.SESSION, False),
    ("speaks next", [REPLY, "speaks-next 1 --why Minister"], Replies.SESSION, False),
    ("called and returned", [REPLY, "request FRA", "call 1", "call 2"], Replies.SESSION, False),
    ("a statement", ["request BRA"], Replies.SESSION, False),
    ("a late statement", ["close-list", "request BRA"], Replies.SESSION, True),
    ("a late statement, admitted", ["close-list", "request BRA", "admit 1"], Replies.SESSION, False),
    ("a reply after closing", ["close-list", REPLY], Replies.SESSION, True),
    ("a late statement amended to a reply", ["close-list", "request BRA", "amend 1 --kind reply"], Replies.SESSION, True),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "replies", "held"), [row[1:] for row in ADMITTED], ids=[row[0] for row in ADMITTED])
def test_one_rule_says_who_must_be_admitted(lines: list[str], replies: Replies, held: bool) -> None:
    made = room(*lines, replies=replies)
    meeting, brazil = made.meeting, made.entry("BRA")
    assert must_be_admitted(meeting, brazil) is held
    assert (why_not(made.trail, "admit", now=made.instant, seat=SeatName("chair")) == "") is held
    shown = {entry["who"]: entry for entry in show(meeting, seq=1, now=made.instant)["waiting"]}  # type: ignore[attr-defined]
    assert shown["BRA"]["to_be_admitted"] is held
    assert on_the_list(meeting) == len(meeting.items[C].waiting) - held
    assert bool(made.does(f"admit {brazil.id}")) is held
    assert not must_be_admitted(made.meeting, made.entry("BRA"))


def test_the_list_says_that_a_reply_is_kept() -> None:
    made = room(REPLY)
    assert made.reason("BRA") == f"Right of reply, asked 10:00 · {KEPT}"
    made.does("admit 1")
    assert made.reason("BRA") == "Right of reply, asked 10:00"


def test_next_passes_over_a_kept_reply_wherever_it_stands() -> None:
    made = room(REPLY, "request FRA", "move 1 1")
    assert made.waiting() == ["BRA reply*", "FRA"]
    assert offered(made) == "Next: France"
    assert sentence(made.meeting) == "We take up Item c. I give the floor to France." or "France" in sentence(
        made.meeting
    )
    made.does("give-floor")
    assert made.speaker == "FRA"
    made.does("end")
    assert "taken at the end of the session. Admit request 1" in made.refuses("give-floor")


# what was done on the first item · the sentence · what F8 offers, and whether that leaves the item
COMES_NEXT = [
    ("the list is open", [*HEARD, REPLY],
     OPEN_AND_KEPT, "Take up 1(d)", True),
    ("the list is closed", [*HEARD, REPLY, "close-list"],
     f"The list of speakers is exhausted. That concludes 1(c). {AT_THE_END}", "Take up 1(d)", True),
    ("only the reply waits", [REPLY],
     OPEN_AND_KEPT, "Take up 1(d)", True),
    ("somebody else waits", [*HEARD, REPLY, "request KEN"], "I give the floor to Kenya.", "Next: Kenya", False),
    ("a late one waits", [*HEARD, REPLY, "close-list", "request KEN"],
     "Kenya asked for the floor after the list was closed. May I take it that we hear this speaker?", "Admit Kenya", False),
    ("who asks for the reply is absent", [*HEARD, REPLY, "absent 2"],
     OPEN, "", False),
    ("the next item was skipped", [*HEARD, REPLY, "skip-item d"],
     "We now come to the rights of reply: Brazil.", "Take the rights of reply", False),
    ("the next item is of the afternoon", [*HEARD, REPLY, "plan d --session 2"],
     "We now come to the rights of reply: Brazil.", "Take the rights of reply", False),
    ("the next item is taken up", [*HEARD, REPLY, "take-up d"], "We take up 1(d), Item d.", "", False),
    ("somebody waits on the last item", [*HEARD, REPLY, "take-up d", "request KEN"],
     "We take up 1(d), Item d. I give the floor to Kenya.", "Next: Kenya", False),
    ("the last item is heard", [*HEARD, REPLY, "take-up d", "request KEN", "give-floor", "end"],
     "We now come to the rights of reply: Brazil.", "Take the rights of reply", True),
    ("no item is open any more", [*HEARD, REPLY, "take-up d", "close-item"],
     "We now come to the rights of reply: Brazil.", "Take the rights of reply", False),
    ("an item was put down with somebody waiting", ["request KEN", "take-up d", *HEARD, REPLY],
     OPEN_AND_KEPT.replace("(c)", "(d)"), "Take up 1(c)", True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "said", "label", "leaves"), [row[1:] for row in COMES_NEXT], ids=[row[0] for row in COMES_NEXT]
)
def test_the_chair_and_the_key_say_what_comes_next(lines: list[str], said: str, label: str, leaves: bool) -> None:
    made = room(*lines)
    assert sentence(made.meeting) == said
    act = floor_act(made.meeting)
    assert (act.label, act.leaves) == (label, leaves) if act is not None else label == ""


def test_by_the_key_alone_the_replies_of_all_items_are_heard_at_the_end() -> None:
    made = room(*HEARD, REPLY)
    press(made)
    made.do_all(["request KEN", "give-floor", "end", "request NOR --kind reply"])
    heard = []
    for _ in range(2):
        press(made)
        assert made.meeting.open_item is not None
        press(made)
        heard.append(made.speaker)
        made.does("end")
    assert heard == ["NOR", "BRA"]
    assert offered(made) == ""


@pytest.mark.parametrize(
    ("language", "kept", "now"),
    [
        ("fr", "Le droit de réponse sera exercé en fin de séance : Brazil.", "aux droits de réponse : Brazil."),
        (
            "es",
            "El derecho a contestar se ejercerá al final de la sesión: Brazil.",
            "a los derechos a contestar: Brazil.",
        ),
    ],
)
def test_the_chair_says_it_in_the_other_languages(language: str, kept: str, now: str) -> None:
    assert sentence(room(*HEARD, REPLY).meeting, language).endswith(kept)
    assert sentence(room(*HEARD, REPLY, "skip-item d").meeting, language).endswith(now)


def test_closing_the_session_asks_what_becomes_of_them() -> None:
    made = room(*HEARD, REPLY)
    assert made.refuses("close-session") == (
        "A right of reply waits for the end of the session: Brazil. "
        "Hear it now (--replies hear), or carry it over (--replies carry)."
    )
    made.do_all(["take-up d", "request NOR --kind reply"])
    assert "2 rights of reply wait for the end of the session: Brazil, Norway." in made.refuses("close-session")
    made.does("close-session --replies carry")
    assert made.meeting.current_session is None
    assert (made.waiting("c"), made.waiting("d")) == (["BRA reply"], ["NOR reply"])
    made.does("undo")
    assert made.meeting.session == 1


def test_they_are_heard_instead_of_closing() -> None:
    made = room(*HEARD, REPLY, "take-up d")
    made.does("close-session --replies hear")
    assert (made.meeting.session, made.meeting.open_item) == (1, "c")
    made.does("give-floor")
    assert made.speaker == "BRA"
    assert "has the floor" in made.refuses("close-session --replies carry")
    made.do_all(["end", "close-session"])
    assert made.meeting.current_session is None


@pytest.mark.parametrize(
    "lines", [["admit 2"], ["take-up d", "take-replies"]], ids=["admitted by hand", "taken and not yet heard"]
)
def test_it_asks_about_those_that_were_admitted_and_not_heard_too(lines: list[str]) -> None:
    made = room(*HEARD, REPLY, *lines)
    assert "Brazil" in made.refuses("close-session")
    made.does("take-up d")
    made.do_all(["close-session --replies hear", "give-floor"])
    assert made.speaker == "BRA"


@pytest.mark.parametrize(
    ("lines", "replies"),
    [
        ([REPLY, "absent 2"], Replies.SESSION),
        ([REPLY], Replies.ITEM),
        (["request KEN"], Replies.SESSION),
        ([REPLY, "withdraw 2"], Replies.SESSION),
    ],
    ids=["absent", "taken at the end of the item", "no reply", "withdrawn"],
)
def test_it_asks_nothing_where_no_reply_waits_for_the_end(lines: list[str], replies: Replies) -> None:
    made = room(*HEARD, *lines, replies=replies)
    assert isinstance(made.does("close-session")[-1], SessionClosed)


def test_the_next_session_that_is_called_to_order_carries_them_over() -> None:
    made = room(*HEARD, REPLY, "start-session 2")
    assert (made.meeting.session, made.waiting("c")) == (2, ["BRA reply"])
    made.does("skip-item d")
    assert offered(made) == "Take the rights of reply"


def test_the_menu_offers_to_close_the_session_while_replies_wait() -> None:
    made = room(*HEARD, REPLY)
    assert why_not(made.trail, "close-session", now=made.instant, seat=SeatName("chair")) == ""


def test_a_kept_reply_takes_no_time_of_the_item_and_is_none_of_those_who_are_not_reached() -> None:
    made = room(REPLY, "request NOR --kind reply", "close-list")
    found = forecast(made.meeting, made.instant)
    assert found.expected_end == made.instant
    assert found.not_reached == 0
    made.does("hard-stop 10:02")
    assert forecast(made.meeting, made.instant).not_reached == 0
    made.does("admit 1")
    assert forecast(made.meeting, made.instant).expected_end == made.instant + timedelta(seconds=200)
    assert forecast(made.meeting, made.instant).not_reached == 1


def test_a_reply_that_is_brought_back_is_reached_at_once() -> None:
    made = room(REPLY, "give-floor 1", "end", "bring-back", "give-floor")
    assert made.speaker == "BRA"
