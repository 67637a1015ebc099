"""The booths see who speaks, the next five, in which language, and whether there is a text."""

from facilitator.core.booth import booth_of
from tests.room import Room


def test_the_sheet_shows_now_and_the_next_five_in_order() -> None:
    room = Room()
    room.does("start-session 1")
    room.do_all(f"request {code}" for code in ("FRA", "NOR", "CHE", "DEU", "CHL", "LBN", "SWE"))
    sheet = booth_of(room.meeting, room.instant)
    assert sheet.now is None
    room.does("give-floor", at=10)
    sheet = booth_of(room.meeting, room.instant)
    assert sheet.now is not None
    assert sheet.now.name == "France"
    assert [line.name for line in sheet.next] == ["Norway", "Switzerland", "Germany", "Chile", "Lebanon"]
    assert sheet.now.limit == 180
    assert sheet.presides == "Presiding: Philippines"


def test_the_language_that_was_announced_goes_with_the_speaker() -> None:
    room = Room()
    room.do_all(["start-session 1", "request FRA --language French", "request NOR"])
    room.does(f"amend {room.number('NOR')} --language Spanish")
    room.does("give-floor", at=10)
    sheet = booth_of(room.meeting, room.instant)
    assert sheet.now is not None
    assert sheet.now.language == "French"
    assert [line.language for line in sheet.next] == ["Spanish"]


def test_it_says_whether_the_text_was_received() -> None:
    room = Room()
    room.do_all(["start-session 1", "request FRA", "request NOR", "call"])
    called = booth_of(room.meeting, room.instant)
    assert called.mark == "called"
    room.does("begin", at=10)
    sheet = booth_of(room.meeting, room.instant)
    assert sheet.now is not None
    assert (sheet.mark, sheet.now.text, sheet.now.received) == ("now", "no text", False)


def test_notes_stay_at_the_desk() -> None:
    room = Room()
    room.do_all(["start-session 1", "request FRA --note confidential"])
    assert "confidential" not in " ".join(booth_of(room.meeting, room.instant).texts)


def test_it_speaks_the_language_of_the_booth() -> None:
    room = Room()
    room.do_all(["start-session 1", "request FRA", "give-floor"])
    sheet = booth_of(room.meeting, room.instant, "fr")
    assert sheet.columns[0] == "Délégation"
    assert sheet.now is not None
    assert sheet.now.role == "Déclaration nationale"
