"""The table of events: a row for every event, and what each row says is said in full and holds for undo."""

from collections.abc import Iterator
from functools import cache
from typing import get_args

import pytest

from facilitator.core import clock, saying
from facilitator.core.act_kinds import UNDOABLE
from facilitator.core.agenda import MeetingDefined
from facilitator.core.delegations import DelegationAdded
from facilitator.core.events import RECORDS, record_of
from facilitator.core.events.record import LAST
from facilitator.core.languages import MONTHS, WEEKDAYS, Wording
from facilitator.core.meeting import Event
from facilitator.storage.codec import kind_of
from tests.catalogues import messages
from tests.room import Room
from tests.storage.samples_of_events import EVERY_EVENT

# these are about nothing that another seat could build on; whoever adds an event decides whether it is one of them
TOUCH_NOTHING = {
    "act-redone", "act-undone", "attendance-noted", "chair-said", "clock-was", "concluded", "delivery-check-set",
    "document-noted", "entry-struck", "gist-written", "language-noted", "list-sorted", "meeting-defined",
    "persons-taken-out", "presence-noted", "sheet-signed",
    "minutes-finalised", "point-noted", "point-removed", "statement-tagged", "suggestion-made", "text-received",
    "text-translated",
    "topics-filed", "version-kept", "version-made", "version-published",
}  # fmt: skip
# these end or stop whoever has the floor, or call or give it to somebody: what the user did not see coming is stale
REACH_THE_FLOOR = {
    "act-undone", "call-returned", "floor-given", "marked-absent", "request-left", "speaker-called", "speaker-paused",
    "speaker-resumed", "statement-ended", "statement-voided",
}  # fmt: skip
# what undo could take away from under these, on a meeting with everybody who is named
NEED = {
    "attendance-noted": {"delegation"},
    "delivery-check-set": {"begun"},
    "floor-requested": {"inserted", "delegation", "request", "list"},
    "gist-written": {"begun"},
    "language-noted": {"begun"},
    "meeting-edited": {"delegation"},
    "phone-keys-given": {"delegation"},
    "asked-by-phone": {"delegation"},
    "point-noted": {"begun"},
    "point-removed": {"begun"},
    "presence-noted": {"delegation"},
    "presided": {"delegation"},
    "request-amended": {"inserted", "delegation", "request", "list"},
    "role-named": {"delegation"},
    "sheet-signed": {"delegation"},
    "statement-corrected": {"delegation"},
    "statement-tagged": {"begun"},
    "suggestion-made": {"delegation"},
    "text-placed": {"begun"},
    "text-received": {"begun"},
    "text-taken-off": {"begun"},
    "topics-filed": {"begun"},
    "statement-entered": {"delegation", "inserted"},
    "written-noted": {"delegation"},
}


# what dates are written with has its words in each language beside it, and is in no catalogue
OF_DATES = {
    words for text in (*MONTHS, *WEEKDAYS, *vars(clock).values()) if isinstance(text, Wording) for words in text.texts
}


@cache
def catalogue(language: str) -> dict[str, str]:
    """Give what is said for each English text in a language; what is not finished is left out."""
    return {text: said for text, _, said, finished in messages(language) if finished}


@pytest.fixture(params=["en", "fr", "es"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Say everything in a language; a text that is not in its catalogue is an error."""
    code = str(request.param)
    with saying.saying_in(code, lambda text, _: text if code == "en" or text in OF_DATES else catalogue(code)[text]):
        yield code


def called() -> Room:
    """Give a room in which request 1 is called and request 2 waits."""
    room = Room()
    room.do_all(["request CHL", "request FRA", "call 1"])
    return room


def test_every_event_of_the_union_has_one_row_and_nothing_else_has_one() -> None:
    assert len(RECORDS) == len({record.type for record in RECORDS}) == len({record.kind for record in RECORDS})
    assert {record.type for record in RECORDS} == set(get_args(Event))


def test_no_two_events_are_of_one_rank_to_give_an_act_its_title() -> None:
    ranks = [record.leads for record in RECORDS if record.leads != LAST]
    assert len(ranks) == len(set(ranks))


@pytest.mark.parametrize("event", EVERY_EVENT, ids=kind_of)
def test_every_event_has_a_title_in_each_language(event: Event, language: str) -> None:
    title = record_of(event).title(Room().meeting, event)
    assert title
    assert "{" not in title
    assert title != type(event).__name__


@pytest.mark.parametrize("event", EVERY_EVENT, ids=kind_of)
def test_it_is_decided_what_an_event_touches(event: Event) -> None:
    touched = record_of(event).touches(Room().meeting, event)
    assert (touched == frozenset()) == (kind_of(event) in TOUCH_NOTHING)


@pytest.mark.parametrize("event", EVERY_EVENT, ids=kind_of)
def test_it_is_decided_what_an_event_needs(event: Event) -> None:
    needed = record_of(event).needs(Room().meeting, event)
    assert {what for what, _ in needed} == NEED.get(kind_of(event), set())


@pytest.mark.parametrize("event", EVERY_EVENT, ids=kind_of)
def test_it_is_decided_whether_an_event_reaches_the_floor(event: Event) -> None:
    reached = record_of(event).reach(called().meeting, event)
    assert (reached is not None) == (kind_of(event) in REACH_THE_FLOOR)


UNDONE = [e for e in EVERY_EVENT if record_of(e).undo in UNDOABLE and kind_of(e) not in TOUCH_NOTHING]


@pytest.mark.parametrize("event", UNDONE, ids=kind_of)
def test_undo_is_refused_where_another_seat_has_built_on_what_an_event_touches(event: Event) -> None:
    room = Room()
    room.append(event)
    room.seat, chair = "secretariat", room.seat  # type: ignore[assignment]
    room.append(event)
    room.seat = chair
    assert "secretariat did" in room.refuses("undo")


@pytest.mark.parametrize("event", [e for e in EVERY_EVENT if not isinstance(e, MeetingDefined)], ids=kind_of)
def test_an_event_that_is_undone_keeps_its_numbers_and_changes_nothing_else(event: Event) -> None:
    meeting = Room().meeting
    counted = record_of(event).counts(meeting, event)
    used = {
        "floor-requested": (1, 0),
        "floor-given": (0, 1),
        "written-noted": (0, 2),
        "statement-split": (0, 2),
        "statement-entered": (0, 2),
    }
    assert (counted.last_request, counted.last_statement) == used.get(kind_of(event), (0, 0))
    assert (counted.items, counted.floor, counted.roster) == (meeting.items, meeting.floor, meeting.roster)


def test_the_number_of_an_undone_newcomer_is_not_given_again() -> None:
    room = Room()
    room.do_all(
        ["add-speaker Somebody --category organisation", "undo", "add-speaker 'Somebody else' --category organisation"]
    )
    added = [e.event.delegation.code for e in room.trail.events if isinstance(e.event, DelegationAdded)]
    assert added == ["X1", "X2"]
