"""Questions and answers: an answer ends its question, and belongs to a statement that goes on (FLOOR 3.8, 3.16)."""

import pytest

from facilitator.core.chair_sentences import sentence
from facilitator.core.floor import FloorGiven, SpeakerPaused
from facilitator.core.ids import RequestId, StatementId
from facilitator.core.next_act import floor_act
from facilitator.core.upcoming import upcoming
from tests.room import Room

SPEAKS = ["request FRA", "request CHE", "give-floor 1"]
QUESTION = "request NOR --kind question"
ANSWER = "request FRA --kind answer"
PUT = [*SPEAKS, QUESTION, "give-floor"]


def room(*lines: str) -> Room:
    made = Room()
    for place, line in enumerate(lines):
        made.does(line, at=10.0 * place)
    made.now += 10
    return made


# the acts · who speaks then · who is interrupted · what Next does
FLOORS = [
    ("the question has the floor", [], "NOR", ["FRA"], "Return the floor to France"),
    ("it is answered", [ANSWER, "give-floor"], "FRA", ["FRA"], "Return the floor to France"),
    ("the answer is called", [ANSWER, "call"], None, ["FRA"], "Begin: France"),
    ("it is answered by somebody else", ["request ALB --kind answer", "give-floor"], "ALB", ["FRA"], "Return the floor to France"),
    ("and the answer has ended", [ANSWER, "give-floor", "end"], None, ["FRA"], "Return the floor to France"),
    ("the question had ended before", ["end", ANSWER, "give-floor"], "FRA", ["FRA"], "Return the floor to France"),
    ("a point of order came in between", ["request KEN --kind point-of-order", ANSWER, "give-floor", "give-floor"], "FRA", ["FRA", "KEN"], "Return the floor to Kenya"),
    ("a second answer follows", [ANSWER, "request ALB --kind answer", "give-floor"], "FRA", ["FRA"], "Answer: Albania"),
    ("another question waits", [ANSWER, "request AUT --kind question", "give-floor"], "FRA", ["FRA"], "Question: Austria"),
    ("another question was put meanwhile", ["request AUT --kind question", "give-floor", "request FRA --kind answer --to 3", "give-floor"], "FRA", ["FRA", "AUT"], "Return the floor to Austria"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "speaks", "interrupted", "label"), [row[1:] for row in FLOORS], ids=[row[0] for row in FLOORS]
)
def test_the_floor_never_goes_back_to_a_question_that_was_answered(
    lines: list[str], speaks: str | None, interrupted: list[str], label: str
) -> None:
    made = room(*PUT, *lines)
    assert (made.speaker, made.interrupted) == (speaks, interrupted)
    act = floor_act(made.meeting)
    assert act is not None
    assert act.label == label


def test_the_question_ends_at_the_instant_at_which_its_answer_begins_and_the_speaker_has_the_same_time_left() -> None:
    made = room(*PUT, ANSWER)
    left = made.said("FRA").remaining(made.instant)
    made.does("give-floor", at=100)
    assert made.said("NOR").end == made.said("FRA").begin == made.instant
    made.does("give-floor", at=160)
    assert made.said("FRA").end == made.instant
    assert made.meeting.speaker is not None
    assert made.meeting.speaker.remaining(made.instant) == left
    assert made.interrupted == []


def test_a_question_that_an_older_program_left_waiting_is_passed_over() -> None:
    made = room(*PUT, ANSWER)
    paused = SpeakerPaused(statement=StatementId(2), interrupted=True)
    made._record((paused, FloorGiven(request=RequestId(4), statement=StatementId(3), limit=120)))
    assert made.interrupted == ["FRA", "NOR"]
    assert [s.who for s in upcoming(made.meeting)] == ["FRA", "CHE"]
    assert "I return the floor to France." in sentence(made.meeting)
    made.does("give-floor")
    assert (made.speaker, made.interrupted) == ("FRA", [])
    assert made.said("NOR").end == made.instant


def test_undo_of_the_answer_gives_the_floor_back_to_the_question() -> None:
    made = room(*PUT, ANSWER, "give-floor", "undo")
    assert (made.speaker, made.interrupted, made.waiting()) == ("NOR", ["FRA"], ["FRA answer", "CHE"])
    made.does("redo")
    assert (made.speaker, made.interrupted) == ("FRA", ["FRA"])


# how the statement ends that was asked about
ENDS = [
    ("it ends", ["end", "resume", "end"]),
    ("somebody else has the floor", ["end", "give-floor 2"]),
    ("somebody else is called", ["end", "call 2"]),
    ("somebody else has the floor while the question runs", ["give-floor 2"]),
]


@pytest.mark.parametrize("lines", [row[1] for row in ENDS], ids=[row[0] for row in ENDS])
def test_an_answer_to_a_statement_that_has_ended_is_refused_and_one_that_waits_is_dropped(lines: list[str]) -> None:
    said = (
        "Who was asked has ended: France. An answer belongs to a statement that goes on; "
        "ask for a statement or a right of reply instead."
    )
    made = room(*PUT, ANSWER, *lines)
    assert "FRA answer" not in made.waiting()
    assert made.refuses(ANSWER) == made.refuses(f"{ANSWER} --to 3") == said
    made.does("request LBN")
    assert made.refuses(f"amend {made.number('LBN')} --kind answer") == said


def test_an_answer_that_was_given_is_brought_back_while_the_statement_goes_on() -> None:
    made = room(*PUT, "request ALB --kind answer", "give-floor", "end", "bring-back")
    assert made.waiting() == ["ALB answer*", "CHE"]
    made.do_all(["withdraw 5", "give-floor", "end", "bring-back"])
    assert made.waiting() == ["FRA*", "CHE"]


def test_an_answer_goes_to_the_question_that_is_asked_of_who_speaks_now() -> None:
    made = room(*PUT, "end", "give-floor", "end", "give-floor", "request AUT --kind question")
    assert made.speaker == "CHE"
    made.does("request CHE --kind answer")
    assert made.entry("CHE").to == made.number("AUT")
    assert "Who was asked has ended: France." in made.refuses("request ALB --kind answer --to 3")


def test_while_the_item_is_put_down_its_question_can_be_answered_when_it_is_taken_up_again() -> None:
    made = room(*PUT, "pause", "take-up d", "request FRA --item c --kind answer")
    assert made.waiting() == ["FRA answer", "CHE"]
    made.do_all(["take-up c", "give-floor"])
    assert (made.speaker, made.interrupted) == ("FRA", ["FRA"])
