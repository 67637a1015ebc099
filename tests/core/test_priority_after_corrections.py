"""Priority and “second statement” follow what stands in the record after corrections (FLOOR 3.7)."""

import pytest

from facilitator.core.agenda import MeetingSettings
from facilitator.core.order import reason
from facilitator.core.precedence import Discussion
from facilitator.core.speakers import RequestAmended
from tests.room import Room, definition, item, presenters

HEARD = ["give-floor", "end"]


def room(discussion: Discussion = Discussion.JOINTLY) -> Room:
    """Chile and Lebanon are to present; Chile has withdrawn, Lebanon has presented."""
    made = Room(definition(items=(item("c", 0, 90, roles=presenters("CHL", "LBN"), discussion=discussion),)))
    made.does("withdraw 1", at=0)
    made.does("give-floor", at=60)
    made.does("end", at=120)
    return made


# what is corrected · as what Chile and Lebanon ask afterwards
CORRECTED = [
    ("nothing", [], "presenter", "national"),
    ("who spoke", ["correct 1 --who CHL"], "national", "presenter"),
    ("who spoke, and back", ["correct 1 --who CHL", "correct 1 --who LBN"], "presenter", "national"),
    ("as what", ["correct 1 --capacity national"], "presenter", "presenter"),
    ("both had the floor", ["split 1 --at 10:01:30 --who CHL --capacity presenter"], "national", "national"),
    ("another spoke at the end", ["split 1 --at 10:01:30 --who FRA"], "presenter", "national"),
]


@pytest.mark.parametrize(("lines", "chile", "lebanon"), [row[1:] for row in CORRECTED], ids=[r[0] for r in CORRECTED])
def test_who_has_presented_is_who_presented_by_the_record(lines: list[str], chile: str, lebanon: str) -> None:
    made = room()
    made.now = 600
    made.do_all([*lines, "request CHL", "request LBN"])
    assert [str(made.entry(who).capacity) for who in ("CHL", "LBN")] == [chile, lebanon]


def test_comments_and_the_response_belong_to_who_presented_by_the_record() -> None:
    made = room(Discussion.IN_TURN)
    made.does("correct 1 --who CHL", at=600)
    made.do_all(["request FRA", "request NOR --kind comment", "request CHL --kind response"])
    assert made.waiting() == ["NOR comment", "CHL response", "FRA"]
    assert made.reason("NOR") == "Comment on the presentation of Chile"
    assert "Lebanon has given no presentation" in made.refuses("request LBN --kind response")


def test_a_statement_that_is_no_presentation_by_the_record_takes_no_comments() -> None:
    made = room(Discussion.IN_TURN)
    made.does("correct 1 --capacity national", at=600)
    assert "There is no presentation" in made.refuses("request NOR --kind comment")


def test_what_waits_to_comment_on_it_is_sorted_again() -> None:
    made = room(Discussion.IN_TURN)
    made.do_all(["request FRA", "request NOR --kind comment"])
    assert made.waiting() == ["NOR comment", "FRA"]
    made.does("correct 1 --capacity national", at=600)
    assert made.waiting() == ["FRA", "NOR comment"]


# who has spoken, and asks again in this order · the correction · the list, second statements in brackets
SECONDS = [
    ("nothing", [], "CHE (FRA)"),
    ("another spoke who waits", ["correct 1 --who CHE"], "FRA (CHE)"),
    ("another spoke who does not wait", ["correct 1 --who NOR"], "FRA CHE"),
    ("it was no ordinary statement", ["correct 1 --capacity group"], "FRA CHE"),
    ("and back", ["correct 1 --who CHE", "correct 1 --who FRA"], "CHE (FRA)"),
    ("a request is undone over it", ["correct 1 --who CHE", "request NOR", "undo"], "FRA (CHE)"),
    ("both spoke", ["split 1 --at 10:00:30 --who CHE"], "(FRA) (CHE)"),
]


@pytest.mark.parametrize(("lines", "stands"), [row[1:] for row in SECONDS], ids=[row[0] for row in SECONDS])
def test_a_second_statement_is_one_by_the_record(lines: list[str], stands: str) -> None:
    made = Room()
    made.do_all(["request FRA", "give-floor"])
    made.does("end", at=60)
    made.do_all(["request FRA", "request CHE"])
    made.now = 120
    made.do_all(lines)
    waiting = made.meeting.items["c"].waiting  # type: ignore[index]
    assert " ".join(f"({r.who})" if r.second else r.who for r in waiting) == stands
    for request in waiting:
        assert ("2nd statement" in reason(made.meeting, request)) is request.second


def test_a_second_statement_stays_one_where_the_first_was_withdrawn_and_another_is_corrected() -> None:
    several = Room(definition(settings=MeetingSettings(several_requests=True)))
    several.do_all(["request NOR", *HEARD, "request FRA", "request FRA", "withdraw 2"])
    assert several.entry("FRA").second
    events = several.does("correct 1 --who AUT")
    assert several.entry("FRA").second
    assert not any(isinstance(e, RequestAmended) for e in events)


def test_undo_takes_no_correction_back_though_it_sorted_the_list() -> None:
    made = Room()
    made.do_all(["request FRA", *HEARD, "request FRA", "request CHE", "close-list"])
    made.does("correct 1 --who CHE", at=60)
    made.does("undo")
    assert made.waiting() == ["FRA", "CHE"]
    assert made.meeting.items["c"].list_open  # type: ignore[index]


def test_the_called_one_follows_too() -> None:
    made = Room()
    made.do_all(["request FRA", *HEARD, "request FRA", "call", "correct 1 --who CHE"])
    assert made.meeting.called is not None
    assert not made.meeting.called.second


def test_rights_of_reply_are_counted_by_the_record() -> None:
    made = Room()
    made.do_all(["request FRA --kind reply", *HEARD, "request FRA --kind reply", *HEARD])
    assert "2 are allowed" in made.refuses("request FRA --kind reply")
    made.does("correct 2 --who CHE", at=600)
    made.does("request FRA --kind reply")
    made.does("give-floor")
    assert made.said("FRA").limit == 120
