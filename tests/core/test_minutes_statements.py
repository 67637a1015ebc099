"""How the minutes write a statement: who spoke, in which capacity, for whom, and what was said."""

from dataclasses import replace

import pytest

from facilitator.core.agenda import Segment
from facilitator.core.decisions import ChairSaid
from facilitator.core.ids import DelegationCode, RequestId
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Statement
from tests.core.reading import lines, spoken, under, written
from tests.recorded_meeting import C, D, at, entry, recorded_meeting, statement


def said(*statements: Statement, **words: object) -> list[str]:
    """Give how the statements of item (c) are written."""
    meeting = recorded_meeting()
    item = replace(meeting.items[C], statements=statements, departed=(), **words)  # type: ignore[arg-type]
    bare = replace(meeting.with_item(item), entries=())
    return under(written(bare), "Statements")


@pytest.mark.parametrize(
    ("one", "line"),
    [
        pytest.param(spoken(), "France. Thanked the presenters.", id="a gist that begins with its verb"),
        pytest.param(spoken(gist="thanked everybody"), "France thanked everybody.", id="a gist that runs on"),
        pytest.param(
            spoken(gist="France thanked everybody"), "France thanked everybody.", id="the name is not repeated"
        ),
        pytest.param(
            spoken(gist="France’s view was put."), "France. France’s view was put.", id="not every name is cut"
        ),
        pytest.param(spoken(gist=""), "France made a statement.", id="no gist"),
        pytest.param(spoken(gist="  \n "), "France made a statement.", id="a gist of blanks"),
        pytest.param(
            spoken("NLD"), "The Kingdom of the Netherlands. Thanked the presenters.", id="a name with its article"
        ),
        pytest.param(
            spoken("CHL", capacity=Capacity.PRESENTER),
            "Chile (presenter, Article 4 extension request). Thanked the presenters.",
            id="a presenter and what is presented",
        ),
        pytest.param(
            spoken("CHL", gist="", capacity=Capacity.PRESENTER),
            "Chile (Article 4 extension request) made a presentation.",
            id="a presentation without a gist",
        ),
        pytest.param(
            spoken(capacity=Capacity.COORDINATOR), "France (coordinator). Thanked the presenters.", id="a coordinator"
        ),
        pytest.param(
            spoken(capacity=Capacity.GROUP, on_behalf_of="the Friends of Clearance"),
            "France (on behalf of the Friends of Clearance). Thanked the presenters.",
            id="on whose behalf",
        ),
        pytest.param(
            spoken("EUN", gist="", aligned=(DelegationCode("MNE"), DelegationCode("FRA"), DelegationCode("ALB"))),
            "The European Union (Albania and Montenegro aligned themselves with the statement) made a statement.",
            id="members are never aligned",
        ),
        pytest.param(
            spoken("EUN", aligned=(DelegationCode("ALB"),)),
            "The European Union (Albania aligned itself with the statement). Thanked the presenters.",
            id="one aligned itself",
        ),
        pytest.param(
            spoken("EUN", aligned=(DelegationCode("FRA"),)),
            "The European Union. Thanked the presenters.",
            id="members only",
        ),
        pytest.param(
            spoken("KEN", aligned=(DelegationCode("FRA"),)),
            "Kenya (France aligned itself with the statement). Thanked the presenters.",
            id="with others than the Union a member may align itself",
        ),
        pytest.param(
            spoken(joint=(DelegationCode("AUT"), DelegationCode("CHL"))),
            "France (joint statement, also on behalf of Austria and Chile). Thanked the presenters.",
            id="a joint statement",
        ),
        pytest.param(
            spoken(person="Ms Ana Rojas", level="minister"),
            "France (Ms Ana Rojas, Minister). Thanked the presenters.",
            id="person and level",
        ),
        pytest.param(
            spoken(kind=Kind.POINT_OF_ORDER, gist="", stated="the list stands"),
            "France raised a point of order. The President stated: the list stands.",
            id="what the President stated",
        ),
        pytest.param(
            spoken("CMC", capacity=Capacity.GUEST),
            "The Cluster Munition Coalition (invited guest). Thanked the presenters.",
            id="an invited guest",
        ),
        pytest.param(
            spoken(gist="First.\n\n\n  Second \n"), "France. First.\nSecond.", id="blank lines are squeezed out"
        ),
        pytest.param(
            spoken("XYZ"), "XYZ. Thanked the presenters.", id="a speaker who is not on the roll is printed as typed"
        ),
    ],
)
def test_a_statement_is_written_as_its_speaker_and_the_gist(one: Statement, line: str) -> None:
    assert said(one) == [line]


def test_a_question_says_to_whom_it_was_put() -> None:
    asked = statement(
        2, "KEN", at(15, 11), at(15, 12), gist="Asked for the figures.", kind=Kind.QUESTION, to=RequestId(1)
    )
    assert said(spoken("CHL"), asked)[1] == "Kenya (question to Chile). Asked for the figures."


def test_statements_and_remarks_from_the_chair_stand_in_the_order_of_time() -> None:
    meeting = recorded_meeting()
    item = replace(meeting.items[C], statements=(spoken(), statement(2, "KEN", at(15, 20), at(15, 21), gist="Agreed.")))
    entries = (entry(at(15, 15), ChairSaid(text="Recalled the limits.", item=C)),)
    document = written(replace(meeting.with_item(item), entries=entries))
    assert under(document, "Statements") == [
        "France. Thanked the presenters.",
        "The President. Recalled the limits.",
        "Kenya. Agreed.",
    ]


def test_a_facilitator_in_the_chair_is_named() -> None:
    meeting = replace(
        recorded_meeting(),
        entries=(entry(at(10, 20, day=8), ChairSaid(text="closed the list", item=D), "AUT", "facilitator"),),
    )
    assert "The facilitator (Austria) closed the list." in lines(written(meeting))


def test_a_segment_has_its_own_heading() -> None:
    document = written(recorded_meeting())
    assert any(line.startswith("Chile (Ms Ana Rojas; presenter") for line in under(document, "Extension requests"))


def test_the_last_segment_has_its_heading_too_and_what_is_in_none_is_under_statements() -> None:
    meeting = recorded_meeting()
    c = meeting.items[C]
    segments = (Segment(name="requests", title="Extension requests"),)
    first = statement(1, "KEN", at(15, 10), at(15, 12), gist="Agreed.")
    last = statement(2, "FRA", at(15, 20), at(15, 22), gist="Thanked.", segment="requests")
    document = written(
        replace(
            meeting.with_item(replace(c, plan=replace(c.plan, segments=segments), statements=(first, last))), entries=()
        )
    )
    assert under(document, "Statements") == ["Kenya. Agreed."]
    assert under(document, "Extension requests") == ["France. Thanked."]
