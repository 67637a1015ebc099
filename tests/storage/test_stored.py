"""Rows as they stand in the table, read one by one: a value of another type is named by its event, never taken."""

from dataclasses import replace

import pytest

from facilitator.storage.bodies import LONGEST_SAID, shortened
from facilitator.storage.chain import EventRow
from facilitator.storage.journal import Damaged
from facilitator.storage.stored import recorded_of

ROW = EventRow(seq=2, act="a", part=0, seat="chair", at=5, recorded=7, kind="item-closed", body='{"item":"c"}')


def test_a_row_is_read_as_its_event() -> None:
    found = recorded_of(ROW)
    assert (found.seq, found.act, found.part, found.seat) == (2, "a", 0, "chair")
    assert [(at.year, at.microsecond) for at in (found.at, found.recorded)] == [(1970, 5), (1970, 7)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"seq": "2"}, {"act": 1}, {"part": "0"}, {"seat": b"chair"}, {"at": "5"}, {"at": 5.5}, {"recorded": None}, {"kind": 7},
        {"body": b"{}"},
    ],
    ids=str,
)  # fmt: skip
def test_a_value_of_another_type_is_refused_with_its_place(wrong: dict[str, object]) -> None:
    with pytest.raises(Damaged, match=r"^Event 2 has a value of the wrong type\.$"):
        recorded_of(replace(ROW, **wrong))  # type: ignore[arg-type]


def test_a_number_that_no_screen_shows_is_refused_with_what_can_be_printed_of_it() -> None:
    with pytest.raises(Damaged) as refusal:
        recorded_of(replace(ROW, seq="\ud800"))  # type: ignore[arg-type]
    assert str(refusal.value).encode() == b"Event \\ud800 has a value of the wrong type."


def test_what_is_said_of_a_text_is_no_longer_than_a_line() -> None:
    assert shortened("a" * LONGEST_SAID) == "a" * LONGEST_SAID
    assert shortened("a" * (LONGEST_SAID + 1)) == "a" * LONGEST_SAID + "…"
