"""Speakers by function: who presented, commented, responded, has obligations, and what came in writing."""

from dataclasses import replace

from facilitator.core.delegations import Category
from facilitator.core.meeting import Meeting
from facilitator.core.minuting.document import Bullets, Paragraph, Section
from facilitator.core.minuting.functions import Published, by_function, functions, with_obligations
from facilitator.core.minuting.scribe import Scribe
from facilitator.core.precedence import PrecedenceClass
from facilitator.core.speakers import Capacity, Kind
from facilitator.core.statements import Statement
from facilitator.core.upload_names import for_upload
from facilitator.core.versions import Order
from tests.core.test_minutes_of_use import NOW
from tests.recorded_meeting import C, recorded_meeting


def obliged(*named: str) -> Meeting:
    meeting = recorded_meeting()
    c = meeting.items[C]
    return meeting.with_item(replace(c, plan=replace(c.plan, obligations=named)))


def with_statement(meeting: Meeting, number: int, **change: object) -> Meeting:
    c = meeting.items[C]
    said = tuple(replace(s, **change) if s.id == number else s for s in c.statements)  # type: ignore[arg-type]
    return meeting.with_item(replace(c, statements=said))


def listed(meeting: Meeting, *, by_category: bool = False, **more: object) -> dict[str, tuple[str, ...]]:
    """Give what stands under each heading of the first item."""
    scribe = Scribe(meeting=meeting, now=NOW, language="en", zone="Europe/Zurich", **more)  # type: ignore[arg-type]
    sections = list(functions(scribe, Published(files=for_upload(meeting), by_category=by_category)))
    first = sections[1 : next((n for n, s in enumerate(sections[1:], 1) if s.level == 1), None)]
    return {s.heading: lines(s) for s in first if s.blocks}


def lines(section: Section) -> tuple[str, ...]:
    found: list[str] = []
    for block in section.blocks:
        match block:
            case Bullets():
                found += block.entries
            case Paragraph():
                found.append(f"[{block.text}]")
            case _:
                raise AssertionError(block)
    return tuple(found)


def test_each_stands_under_what_it_did() -> None:
    assert listed(recorded_meeting()) == {
        "Presentations": ("Chile",),
        "Statements": (
            *("European Union", "France", "Kingdom of the Netherlands (also on behalf of Austria)"),
            *("United States of America", "United Nations Mine Action Service", "Cluster Munition Coalition"),
        ),
        "Rights of reply": ("Kenya",),
        "Statements in writing": ("Argentina",),
        "Documents": ("CCM/IM/2025/3, Request of Chile",),
    }


def test_states_with_obligations_are_those_that_the_item_names() -> None:
    found = listed(obliged("FRA", "CHL"))
    assert found["States with obligations"] == ("France",)
    assert "European Union" in found["Other delegations"]
    assert found["Presentations"] == ("Chile",)
    assert "Statements" not in found


def test_or_those_of_a_class_that_it_names() -> None:
    meeting = obliged("affected")
    classes = (PrecedenceClass(name="affected", label="Affected", categories=(Category.STATE_NOT_PARTY,)),)
    meeting = replace(meeting, definition=replace(meeting.definition, precedence=classes))
    assert with_obligations(meeting, meeting.items[C]) == {"USA"}
    assert listed(meeting)["States with obligations"] == ("United States of America",)


def test_comments_and_responses_have_headings_of_their_own() -> None:
    meeting = with_statement(recorded_meeting(), 4, kind=Kind.COMMENT)
    meeting = with_statement(meeting, 5, kind=Kind.RESPONSE)
    meeting = with_statement(meeting, 6, kind=Kind.QUESTION)
    found = listed(meeting)
    assert found["Comments"] == ("France",)
    assert found["Responses"] == ("Kingdom of the Netherlands (also on behalf of Austria)",)
    assert found["Questions and answers"] == ("United States of America",)


def test_what_was_only_announced_in_writing_is_to_be_submitted() -> None:
    meeting = with_statement(recorded_meeting(), 10, request=99)
    assert listed(meeting)["Statements in writing, to be submitted"] == ("Argentina",)


def test_points_of_order_and_the_chair_are_in_no_list_and_every_other_statement_is_in_one() -> None:
    meeting = with_statement(recorded_meeting(), 8, capacity=Capacity.CHAIR)
    found = by_function(meeting, meeting.items[C])
    every: list[Statement] = [s for statements in found.values() for s in statements]
    assert sorted(s.id for s in every) == [1, 2, 4, 5, 6, 7, 9, 10]


def test_by_category_each_category_has_its_line() -> None:
    found = listed(recorded_meeting(), by_category=True)
    assert found["Statements"][:3] == (
        *("[States Parties]", "France", "Kingdom of the Netherlands (also on behalf of Austria)"),
    )
    assert found["Rights of reply"] == ("[Signatories]", "Kenya")


def test_names_stand_by_the_alphabet_where_that_is_wanted() -> None:
    found = listed(recorded_meeting(), order=Order.ALPHABETICAL)
    assert found["Statements"][0] == "France"


def test_texts_stand_behind_the_name_and_lead_to_where_they_are_published() -> None:
    meeting = with_statement(recorded_meeting(), 1, documents=("a.pdf", "b.pdf"), hashes=("1" * 64, "2" * 64))
    meeting = replace(meeting, definition=replace(meeting.definition, short="IM"))
    assert listed(meeting)["Presentations"] == ("Chile – IM-1c-CHL.pdf, IM-1c-CHL-2.pdf",)
    scribe = Scribe(meeting=meeting, now=NOW, language="en", zone="Europe/Zurich")
    for address in ("https://example.org/texts/", ""):
        sections = functions(scribe, Published(files=for_upload(meeting), address=address, only_texts=True))
        links = [p.link for s in sections for b in s.blocks if isinstance(b, Bullets) for line in b.lines for p in line]
        assert [link for link in links if link] == [f"{address}IM-1c-CHL.pdf", f"{address}IM-1c-CHL-2.pdf"]


def test_with_texts_only_nobody_else_is_listed_and_none_is_said() -> None:
    scribe = Scribe(meeting=recorded_meeting(), now=NOW, language="en", zone="Europe/Zurich")
    found = [s for s in functions(scribe, Published(files=(), only_texts=True)) if s.blocks]
    assert [s.blocks[0].text for s in found if isinstance(s.blocks[0], Paragraph)] == ["No text was received."]
