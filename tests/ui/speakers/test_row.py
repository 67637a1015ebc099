"""What a row of the list says, as text."""

from collections.abc import Callable

import pytest

from facilitator.core.forecast import forecast
from facilitator.core.speakers import Request
from facilitator.ui.session import Session
from facilitator.ui.speakers.row import SpeakerRow, row_of

Do = Callable[[str], None]


def row(session: Session, who: str) -> SpeakerRow:
    meeting = session.meeting
    waiting: tuple[Request, ...] = meeting.current.waiting
    place = next(i for i, r in enumerate(waiting) if r.who == who)
    expected = {e.request: e for e in forecast(meeting, session.now()).waiting}
    return row_of(meeting, waiting[place], expected.get(waiting[place].id))


def test_a_row_has_position_name_reason_limit_and_expected_time(in_c: Do, session: Session) -> None:
    found = row(session, "CHL")
    assert (found.name, found.limit) == ("Chile", "10:00")
    assert found.spoken(2).startswith("2. Chile")
    assert found.reason == "Article 4 extension request: presents first under (c)"
    # 15:00, twenty seconds to walk, ten minutes of Afghanistan, twenty seconds again
    assert found.expected == "15:10"


@pytest.mark.parametrize(
    ("line", "who", "tags"),
    [
        ("request FRA", "FRA", []),
        ("request UNMAS", "UNMAS", []),
        ("request EU --capacity group", "EUN", ["group"]),
        ("request FRA --kind point-of-order", "FRA", ["point of order"]),
        ("request FRA --kind reply", "FRA", ["right of reply"]),
        ("absent 1", "AFG", ["presenter", "absent"]),
    ],
)
def test_tags_name_only_what_is_out_of_the_ordinary(
    in_c: Do, session: Session, line: str, who: str, tags: list[str]
) -> None:
    in_c(line)
    assert [t.text for t in row(session, who).tags] == tags


def test_who_asked_after_closing_is_to_be_admitted_until_it_is(in_c: Do, session: Session) -> None:
    in_c("close-list")
    in_c("request FRA")
    assert [t.text for t in row(session, "FRA").tags] == ["to be admitted"]
    assert "asked after closing" in row(session, "FRA").reason
    in_c(f"admit {session.meeting.last_request}")
    assert row(session, "FRA").tags == ()


def test_an_absent_delegation_has_no_expected_time(in_c: Do, session: Session) -> None:
    in_c("absent 1")
    assert row(session, "AFG").absent
    assert row(session, "AFG").expected == ""


def test_a_moved_row_is_pinned_and_says_who_moved_it(in_c: Do, session: Session) -> None:
    in_c("move 5 1")
    assert row(session, "SOM").pinned
    assert row(session, "SOM").reason == "Moved by the chair 15:00"


def test_who_comes_after_the_hard_stop_is_not_reached(in_c: Do, session: Session) -> None:
    in_c("hard-stop 15:25")
    assert row(session, "CHL").reached
    assert not row(session, "LBN").reached
    assert "not reached before the hard stop" in row(session, "LBN").spoken(2)


def test_those_who_speak_together_are_all_named(in_c: Do, session: Session) -> None:
    in_c("request FRA --joint CHE,NOR --person Dupont")
    assert row(session, "FRA").name == "France, Switzerland and Norway · Dupont"


def test_a_group_says_for_whom_it_speaks(in_c: Do, do: Do, session: Session) -> None:
    do("request FRA --on-behalf-of EU")
    assert row(session, "FRA").reason == "Group statement · on behalf of the European Union"
