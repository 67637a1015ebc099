"""An e-mail or a table becomes requests for the floor, and what was not understood stays in sight until it is settled."""

from datetime import time

import pytest

from facilitator.core.acts.advancing import take_advance_list
from facilitator.core.acts.course import Course
from facilitator.core.advance.lines import OpenMatter
from facilitator.core.advance.understanding import understand_requests
from facilitator.core.advance.understood import (
    AdvanceChoices,
    AdvancePart,
    AdvanceRequest,
    AdvanceText,
    AdvanceUnderstood,
)
from facilitator.core.handout import to_hand_out
from facilitator.core.ids import ItemCode
from facilitator.core.participants.sheet import CellRow, CellSheet, ListBook
from facilitator.core.times import Hour
from tests.fuzz.limits import at_most
from tests.room import Room

MAIL = """Dear colleagues,

Norway would like to take the floor under item 1 (d), statement by H.E. Ms Anna Berg, Minister of Foreign Affairs,
only available until 11:30.

Best regards,
Per Hansen
Permanent Mission of Norway to the United Nations Office at Geneva

On Mon, 7 Apr 2025 at 08:00, The secretariat <x@example.org> wrote:
> Chile has asked already.
"""


def read(text: str, room: Room | None = None, **choices: object) -> AdvanceUnderstood:
    handed = AdvanceText(source="mail", parts=(AdvancePart(lines=tuple(text.splitlines())),))
    return understand_requests(handed, (room or Room()).meeting, AdvanceChoices(**choices))  # type: ignore[arg-type]


def brief(one: AdvanceRequest) -> str:
    """Give a request in one line: who, under what, and the details that were said."""
    asks = one.asks
    hours = [f"{said.clock:%H:%M}" if isinstance(said, Hour) else "" for said in (asks.since, asks.until)]
    parts = (one.who, one.item, asks.kind, asks.capacity, asks.on_behalf_of, asks.person, asks.level, asks.language)
    return " ".join(str(p) for p in (*parts, "-".join(hours) if any(hours) else "") if p)


def test_a_whole_message_makes_one_request_with_all_that_it_says() -> None:
    found = read(MAIL)
    assert [brief(one) for one in found.requests] == ["NOR d H.E. Ms Anna Berg minister -11:30"]
    assert found.requests[0].asks.note == "Minister of Foreign Affairs"
    assert (found.requests[0].place.line, found.open) == (3, ())
    assert found.notes == ("1 line of an earlier message below was not read.",)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("France", ["FRA"]),
        ("france and Chile", ["FRA", "CHL"]),
        ("1. Norway\n2) the Philippines\n- Human Rights Watch", ["NOR", "PHL", "HRW"]),
        ("Switzerland; Ambassador; 10h30-11h", ["CHE other 10:30-11:00"]),
        ("Lebanon: président de la République, not before 3 p.m.", ["LBN head 15:00-"]),
        ("Somalia | Minister Ali Nur | until noon", ["SOM Minister Ali Nur minister -12:00"]),
        ("Norway, our Minister-Counsellor Mr. Tom Ford will take the floor", ["NOR Mr. Tom Ford other"]),
        ("Chile asks for the floor under items 1(c) and d.", ["CHL c", "CHL d"]),
        ("Item 1(d):\nChile\nNorway", ["CHL d", "NOR d"]),
        ("Chile, 1(d)\nNorway on 1 (d) (only until 11:15)\nKenya: 1(c) and 1(d)", ["CHL d", "NOR d -11:15", "KEN c", "KEN d"]),
        ("1(d) Statements by States\nChile\n- Norway", ["CHL d", "NOR d"]),
        ("Please inscribe the following speakers:\nChile on Article 4(b)", ["CHL"]),
        ("Norway asks for the floor on behalf of the European Union and its member States.", ["NOR European Union"]),
        ("Chad requests a right of reply", ["TCD reply"]),
        ("Germany would like to speak as panellist, in French", ["DEU guest fr"]),
        ("Northern Macedonia", ["MKD"]),
        (
            "La délégation de la France souhaite prendre la parole au titre du point 1 d) de l’ordre du jour. La déclaration\nsera prononcée par S.E. M. Jean Dupont, Ambassadeur. Il ne sera disponible que jusqu’à 11 h 30.",
            ["FRA d S.E. M. Jean Dupont other -11:30"],
        ),
        (
            "La delegación de Chile desea hacer uso de la palabra en relación con el tema 1 d), a cargo de la Excma. Sra. María\nPérez, Ministra de Relaciones Exteriores, entre las 10:00 y las 11:00.",
            ["CHL d Excma. Sra. María Pérez minister 10:00-11:00"],
        ),
        ("We would like to be added to the list of speakers.\n\nKind regards\nEmbassy of Chile", ["CHL"]),
        ("let us know by 11:00, and thank you", []),
    ],
)  # fmt: skip
def test_what_people_write_is_understood(said: str, wanted: list[str]) -> None:
    assert [brief(one) for one in read(said).requests] == wanted


@pytest.mark.parametrize(
    ("said", "why", "choices"),
    [
        ("Ruritania", OpenMatter.NOBODY, ()),
        ("Ruritania asks for the floor.", OpenMatter.NOBODY, ()),
        ("We would like to speak.", OpenMatter.NOBODY, ()),
        ("Chad no longer wishes to speak.", OpenMatter.WITHDRAWS, ("TCD",)),
        ("Chile will submit its statement in writing.", OpenMatter.WRITTEN, ("CHL",)),
        ("Norway asks for the floor under item 9.", OpenMatter.NO_ITEM, ("NOR",)),
        ("Norway, 9(z)", OpenMatter.NO_ITEM, ("NOR",)),
        ("Following talks with Chile, Norway would like the floor.", OpenMatter.SEVERAL, ("CHL", "NOR")),
        ("Norway was very pleased with the arrangements of last year.", OpenMatter.UNREAD, ("NOR",)),
        ("The bus leaves from the main gate.", OpenMatter.UNREAD, ()),
    ],
)
def test_what_is_not_certain_makes_no_request_and_stays_in_sight(
    said: str, why: OpenMatter, choices: tuple[str, ...]
) -> None:
    found = read(said)
    assert found.requests == ()
    assert [(one.why, one.choices, one.said) for one in found.open] == [(why, choices, said)]


def test_a_short_line_behind_a_long_one_does_not_vanish_in_it() -> None:
    found = read("Norway, H.E. Ms Anna Berg, Minister of Finance, until 11:30\nRuritania\nChile")
    assert [one.who for one in found.requests] == ["NOR", "CHL"]
    assert [one.said for one in found.open] == ["Ruritania"]


def test_an_answer_settles_a_line_with_its_details_and_none_leaves_it_out() -> None:
    text = "Ruritania, until 11:30\nElbonia"
    found = read(text, answers={"1": "NOR", "2": "none"})
    assert ([brief(one) for one in found.requests], found.open) == (["NOR -11:30"], ())


def test_a_table_is_read_by_its_headings_and_a_row_that_names_nobody_is_open() -> None:
    rows = (
        ("Delegation", "Speaker", "Level", "Agenda item", "Available until", "Remarks", "Hotel"),
        ("Norway", "Anna Berg", "Minister", "1(d)", "11h30", "in English", "Ibis"),
        ("Equador", "", "", "", "", "", ""),
        ("CHL", "", "", "9", "", "", ""),
        ("FRA", "", "", "", "", "here from 3 p.m.", ""),
    )
    book = ListBook(
        file="l.csv", sheets=(CellSheet(rows=tuple(CellRow(number=n, cells=c) for n, c in enumerate(rows, start=1))),)
    )
    handed = AdvanceText(source="l.csv", parts=(AdvancePart(book=book),))
    found = understand_requests(handed, Room().meeting)
    assert [brief(one) for one in found.requests] == ["NOR d Anna Berg minister en -11:30", "FRA 15:00-"]
    assert [(one.place.line, one.why) for one in found.open] == [(3, OpenMatter.NOBODY), (4, OpenMatter.NO_ITEM)]
    assert found.notes == ("Columns that were not read: Hotel.",)


def taken(room: Room, text: str, item: str | None = None) -> None:
    course = Course(room.meeting, room.instant)
    take_advance_list(course, read(text, room), item=ItemCode(item) if item else None)
    room.append(*course.done())


def lines(room: Room) -> list[tuple[int, str, OpenMatter]]:
    return [(one.number, one.text, one.why) for one in room.meeting.open_lines.values()]


def test_a_list_is_one_act_and_undo_takes_all_of_it_back() -> None:
    room = Room()
    taken(room, f"{MAIL.partition('Best')[0]}\n\nChile\nRuritania, until 10:30\nFrance\nFrance")
    assert (room.waiting("d"), room.waiting()) == (["NOR"], ["CHL", "FRA"])
    assert room.meeting.items[ItemCode("d")].hours[room.number("NOR", "d")].until is not None  # type: ignore[index]
    assert lines(room) == [(1, "Ruritania, until 10:30", OpenMatter.NOBODY), (2, "France", OpenMatter.REFUSED)]
    assert room.trail.acts()[-1].title == "Advance requests from mail"
    room.does("undo")
    assert (room.waiting("d"), room.waiting(), lines(room)) == ([], [], [])
    taken(room, "Elbonia")
    assert lines(room) == [(3, "Elbonia", OpenMatter.NOBODY)], "a number is given once"


def test_a_delegation_that_is_named_thousands_of_times_waits_once_and_takes_no_longer_for_it() -> None:
    room = Room()
    with at_most(5):
        taken(room, "France\n" * 4_000)
    assert room.waiting() == ["FRA"]
    assert len(lines(room)) == 3_999


def test_a_line_is_settled_as_a_request_or_left_with_a_reason() -> None:
    room = Room()
    taken(room, "Ruritania\nElbonia", "d")
    room.does("settle-line 1 NOR --until 11:30")
    assert (room.waiting("d"), len(lines(room))) == (["NOR"], 1)
    assert "Say why" in room.refuses("leave-line 2 --why ' '")
    room.does("leave-line 2 --why 'Not invited'")
    assert lines(room) == []
    assert (room.trail.acts()[-1].title, room.trail.acts()[-1].words) == ("Leave “Elbonia”", "Not invited")
    assert "no line 2" in room.refuses("settle-line 2 CHL")
    room.does("undo")
    assert lines(room) == [(2, "Elbonia", OpenMatter.NOBODY)]


def test_another_seat_that_settled_a_line_keeps_the_list_from_being_undone() -> None:
    room = Room()
    taken(room, "Ruritania")
    room.does("leave-line 1 --why Spam", seat="secretariat")
    assert "Leave" in room.refuses("undo")


def test_the_copy_to_hand_out_has_no_lines_of_letters() -> None:
    room = Room()
    taken(room, "Chile\nMr X of Ruritania, +41 22 000")
    assert "Ruritania" not in repr([one.event for one in to_hand_out(room.trail)])


def test_without_an_item_or_anything_to_record_it_is_refused() -> None:
    for text, sentence in (("Dear all,", "nothing to take over"), ("Chile", "No item is open")):
        with pytest.raises(Exception, match=sentence):
            taken(Room(open_item=None), text)


def test_the_time_of_a_message_is_on_the_day_of_its_item() -> None:
    assert read(MAIL).requests[0].asks.until == Hour(clock=time(11, 30))
