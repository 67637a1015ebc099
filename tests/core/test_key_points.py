"""Key points by State: a row each, in the order of the roll, with the statement and its texts."""

from dataclasses import replace

import pytest

from facilitator.core.ids import DelegationCode
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.document import Section, Table
from facilitator.core.minuting.key_points import by_state, points_by_state
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.statements import Aspect, KeyPoint
from facilitator.core.upload_names import for_upload
from tests.core.test_minutes_of_use import NOW
from tests.recorded_meeting import C, recorded_meeting


def pointed() -> Meeting:
    """Give the small meeting with commitments and needs, one of a joint statement."""
    meeting = recorded_meeting()
    c = meeting.items[C]
    said = list(c.statements)
    pledge = KeyPoint(text="Will give two million", lap=40, aspect=Aspect.COMMITMENT)
    need = KeyPoint(text="Asked for survey teams", lap=20, aspect=Aspect.ASSISTANCE)
    said[4] = replace(said[4], points=(pledge,))
    said[3] = replace(said[3], points=(need, KeyPoint(text="Will ratify", aspect=Aspect.COMMITMENT)))
    said[6] = replace(said[6], points=(KeyPoint(text="Will train", aspect=Aspect.COMMITMENT),))
    said[9] = replace(said[9], points=(KeyPoint(text="Will report", lap=43, aspect=Aspect.COMMITMENT),))
    return meeting.with_item(replace(c, statements=tuple(said)))


def written(aspect: Aspect | None, language: str = "en") -> list[Section]:
    scribe = Scribe(meeting=pointed(), now=NOW, language=language, zone="Europe/Zurich")
    return list(by_state(scribe, aspect, for_upload(pointed())))


def rows(sections: list[Section]) -> list[tuple[str, ...]]:
    return [row for s in sections for b in s.blocks if isinstance(b, Table) for row in b.rows]


def test_commitments_stand_by_state_with_item_action_and_statement() -> None:
    sections = written(Aspect.COMMITMENT)
    assert [s.heading for s in sections] == ["States Parties", "States not party", "United Nations"]
    assert rows(sections) == [
        ("France", "1(c)", "", "Will ratify.", "No. 4, 7 April 2025, 15:21", ""),
        (
            *("Kingdom of the Netherlands (also on behalf of Austria)", "1(c)", "40", "Will give two million."),
            *("No. 5, 7 April 2025, 15:24", ""),
        ),
        ("Argentina", "1(c)", "43", "Will report.", "No. 10, in writing", ""),
        ("United Nations Mine Action Service", "1(c)", "", "Will train.", "No. 7, 7 April 2025, 15:30", ""),
    ]


def test_what_is_needed_is_another_document_and_all_aspects_are_named_in_one() -> None:
    assert [row[0] for row in rows(written(Aspect.ASSISTANCE))] == ["France"]
    every = rows(written(None))
    assert len(every) == len(points_by_state(pointed(), ())) == 6
    assert {row[3] for row in every} == {"Progress", "Commitments", "Assistance needed"}


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "No commitment was noted."), ("fr", "Aucun engagement"), ("es", "No se anotó ningún compromiso.")],
)
def test_where_none_was_noted_that_is_said(language: str, said: str) -> None:
    scribe = Scribe(meeting=recorded_meeting(), now=NOW, language=language, zone="Europe/Zurich")
    (section,) = by_state(scribe, Aspect.COMMITMENT, ())
    assert said in section.blocks[0].text  # type: ignore[union-attr]


def test_a_point_of_somebody_who_is_on_no_roll_is_not_lost() -> None:
    meeting = pointed()
    c = meeting.items[C]
    stranger = replace(c.statements[3], who=DelegationCode("ZZZ"))
    changed = meeting.with_item(replace(c, statements=(*c.statements[:3], stranger, *c.statements[4:])))
    assert len(points_by_state(changed, ())) == 6
