"""What the PDF has no letter for is named in the checks, once, with the paragraph and the statement where it stands first."""

from dataclasses import replace

from facilitator.core.minutes import minutes
from facilitator.core.minuting.document import Minutes
from facilitator.core.minuting.variants import Variant
from facilitator.exchange.unprinted import unprinted
from tests.exchange.naming import named
from tests.recorded_meeting import C, at, recorded_meeting, statement

NOW = at(14, 0, day=8)


def record(name: str, variant: Variant = Variant.CIRCULATED) -> Minutes:
    return minutes(named(name), now=NOW, variant=variant)


def test_a_record_that_the_fonts_can_print_has_none() -> None:
    assert list(unprinted(minutes(recorded_meeting(), now=NOW))) == []
    assert list(unprinted(record("قطر 中国 Ελλάδα"))) == []


def test_a_name_is_named_once_where_it_stands_first() -> None:
    assert [gap.sentence for gap in unprinted(record("Chile 🕊"))] == [
        "Paragraph 1: the PDF has no letter for “🕊” (U+1F54A) and shows “�” instead."
    ]


def test_what_was_typed_leads_to_its_statement() -> None:
    meeting = recorded_meeting()
    said = (statement(1, "FRA", at(15, 1), at(15, 2), gist="대한 🕊."),)
    (gap,) = unprinted(minutes(meeting.with_item(replace(meeting.items[C], statements=said)), now=NOW))
    assert gap.statement == 1
    assert "“대” (U+B300), “한” (U+D55C), “🕊” (U+1F54A)" in gap.sentence


def test_the_head_of_the_record_and_its_tables_are_looked_through() -> None:
    meeting = recorded_meeting()
    place = replace(meeting, definition=replace(meeting.definition, place="🕊"))
    assert [gap.sentence.split(":")[0] for gap in unprinted(minutes(place, now=NOW))] == ["Minutes"]
    session = replace(meeting.sessions[0], plan=replace(meeting.sessions[0].plan, title="🕊"))
    table = replace(meeting, sessions=(session,))
    assert [gap.sentence.split(":")[0] for gap in unprinted(minutes(table, now=NOW))] == ["Timetable as kept"]
