"""What leaves the program: of each page its fields only, nothing private in any of them, and little of it."""

import asyncio
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import jsonschema
import pytest
from starlette.requests import Request as Asked

from facilitator import resources
from facilitator.core.clock import later
from facilitator.core.delegations import Category, Delegation, DelegationAdded
from facilitator.core.display import RoomShown, View
from facilitator.core.ids import DelegationCode, ItemCode, RequestId
from facilitator.core.languages import CODES, Wording
from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Capacity, FloorRequested, Kind, Request
from facilitator.core.statements import TextReceived
from facilitator.web.following import Frame
from facilitator.web.pages import PAGES, Key, Seen, as_json, fields_of
from facilitator.web.site import Site
from facilitator.web.views import PageViews
from tests.room import START, Room, definition

SCHEMA = json.loads(resources.text("schemas", "state.schema.json"))
EACH = pytest.mark.parametrize("page", PAGES)
SECRETS = ("PRIVATE", "GISTWORDS", "WHYREASON", "TAGWORD", "POINTWORDS", "ALIASWORD")


def shown(meeting: Meeting, now: datetime, page: str, language: str = "en", **more: Any) -> Mapping[str, Any]:
    return json.loads(as_json(fields_of(Seen(meeting=meeting, now=now, **more), Key(page, language))))


def checked(pages: Mapping[str, Any], language: str = "en") -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate({"version": "x", "language": language, "pages": pages})


def full_room() -> Room:
    """Give a room in which everything private has been typed."""
    room = Room()
    room.do_all(
        ["start-session 1", "request FRA --note PRIVATE", "request NOR --person PERSON", "request CHE --note PRIVATE"]
    )
    room.does("give-floor", at=60)
    room.do_all(['gist 1 "GISTWORDS of the delegation"', "point 1 POINTWORDS", "tag 1 TAGWORD"])
    room.does("speaks-next 3 --why WHYREASON", at=90)
    room.does("request SWE --capacity presenter", at=95)
    room.does("request DEU --kind point-of-order --note PRIVATE", at=100)
    room.does("absent 2", at=110)
    return room


@EACH
@pytest.mark.parametrize("language", CODES)
def test_no_private_word_is_in_any_page_at_any_moment(page: str, language: str) -> None:
    room = full_room()
    for view in View:
        for after in (0, 200, 4000):
            wire = json.dumps(
                shown(
                    room.meeting, later(room.instant, after), page, language, room=RoomShown(view=view, message="Lunch")
                )
            )
            assert [word for word in SECRETS if word in wire] == []


@EACH
def test_how_long_somebody_is_over_is_in_no_page(page: str) -> None:
    """What a page is told once a limit is used up says nothing that goes on, so nobody can reckon it either."""
    room = Room()
    room.do_all(["start-session 1", "request FRA", "give-floor"])
    room.now = 600
    wire = shown(room.meeting, room.instant, page)
    assert not {"until", "since", "limit", "still"} & set(wire.get("clock", {}))
    if "clock" in wire:
        assert wire["clock"]["stages"] == [{"mark": "over", "words": "Please conclude"}]


def states() -> Mapping[str, tuple[Meeting, datetime]]:
    """Give a meeting at moments that look different."""
    called, paused, closed = full_room(), full_room(), Room()
    called.does("end", at=120)
    called.does("call", at=121)
    paused.does("pause", at=120)
    closed.do_all(["start-session 1", "close-item"])
    empty, unlimited = Room(open_item=None), Room(definition(limits={}))
    unlimited.do_all(["request FRA", "give-floor"])
    rooms = {
        "full": full_room(),
        "called": called,
        "paused": paused,
        "closed": closed,
        "empty": empty,
        "no limit": unlimited,
    }
    return {name: (room.meeting, room.instant) for name, room in rooms.items()}


@pytest.mark.parametrize("view", View)
def test_the_state_is_as_its_schema_says(view: View) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for meeting, now in states().values():
        for after in (0, 3600):
            at = later(now, after)
            told = RoomShown(view=view, message="Lunch at 13:00")
            checked({page: shown(meeting, at, page, room=told, texts=True) for page in PAGES})


def test_a_meeting_that_cannot_be_read_is_as_the_schema_says_and_says_no_more() -> None:
    absent = {
        page: json.loads(as_json(fields_of(Seen(meeting=None, now=START, lost=START), Key(page, "fr"))))
        for page in PAGES
    }
    checked(absent, "fr")
    assert absent["display"] == {"page": "display", "language": "fr", "absent": True, "lost": 1744012800000}


@EACH
def test_the_schema_would_see_another_field(page: str) -> None:
    meeting, now = states()["full"]
    with pytest.raises(jsonschema.ValidationError):
        checked({page: {**shown(meeting, now, page), "note": "PRIVATE"}})


def test_a_blank_display_is_told_nothing() -> None:
    room = full_room()
    told = shown(room.meeting, room.instant, "display", room=RoomShown(view=View.BLANK, message="Lunch"))
    assert told == {"page": "display", "language": "en", "view": "blank", "zone": "Europe/Zurich"}


def test_a_page_shows_what_the_desk_sets_and_the_lectern_its_clock() -> None:
    room = full_room()
    told = RoomShown(view=View.MESSAGE, message="Back at 15:00")
    display = shown(room.meeting, room.instant, "display", room=told)
    assert (display["view"], display["message"], "name" in display) == ("message", "Back at 15:00", False)
    lectern = shown(room.meeting, room.instant, "clock", room=told)
    assert (lectern["view"], lectern["name"], lectern["message"]) == ("clock", "France", "Back at 15:00")


def test_texts_are_named_to_the_booths_only_where_the_secretariat_allows_it() -> None:
    room = Room()
    room.do_all(["start-session 1", "request FRA", "give-floor"])
    statement = room.said("FRA")
    room.append(TextReceived(statement=statement.id, document="statement.docx", sha256="ab" * 32))
    assert shown(room.meeting, room.instant, "booth")["now"]["text"] == "text received"
    assert "ab" * 32 not in json.dumps(shown(room.meeting, room.instant, "booth"))
    allowed = shown(room.meeting, room.instant, "booth", texts=True)["now"]["texts"]
    assert allowed == [{"id": "ab" * 32, "title": "statement.docx"}]
    assert [
        page
        for page in PAGES
        if page != "booth" and "abab" in json.dumps(shown(room.meeting, room.instant, page, texts=True))
    ] == []


@EACH
def test_nothing_that_a_page_is_told_changes_by_the_clock_alone_within_its_minute(page: str) -> None:
    room = full_room()
    told = [shown(room.meeting, later(room.instant, after), page) for after in (0, 0.7, 2, 5)]
    assert told.count(told[0]) == len(told)


def crowded() -> Room:
    """Give a room in which 200 delegations wait, each with a long name."""
    room = Room()
    room.does("start-session 1")
    codes = [f"{a}{b}Q" for a in "ABCDEFGHIJKLMNOPQRST" for b in "ABCDEFGHIJ"]
    for code in codes:
        name = f"The Plurinational and Federal Republic of {code}"
        one = Delegation(
            code=DelegationCode(code),
            category=Category.STATE_PARTY,
            roll=name,
            name=Wording(en=name),
            spoken=Wording(en=name),
        )
        room.append(DelegationAdded(delegation=one))
    asked = [
        Request(
            id=RequestId(number), item=ItemCode("c"), who=DelegationCode(code), capacity=Capacity.NATIONAL,
            kind=Kind.STATEMENT, asked=START,
        )
        for number, code in enumerate(codes, start=1)
    ]  # fmt: skip
    for request in asked:
        room.append(FloorRequested(request=request))
    return room


def test_a_change_with_200_waiting_is_at_most_4_kilobytes_on_each_page_in_each_language() -> None:
    room = crowded()
    room.does("give-floor", at=60)
    room.does("request FRA", at=61)
    assert len(room.meeting.items[ItemCode("c")].waiting) == 200
    for language in CODES:
        seen = Seen(meeting=room.meeting, now=room.instant)
        sizes = {page: len(Frame.of(as_json(fields_of(seen, Key(page, language)))).event) for page in PAGES}
        assert max(sizes.values()) <= 4096, sizes
        assert sizes["list"] > 2000


def test_a_page_is_kept_for_all_who_ask_in_the_same_second_and_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    at, rendered = [START], list[Key]()

    class Same:
        def now(self) -> datetime:
            return at[0]

        async def frame(self, key: Key) -> Frame:
            return Frame.of(str(key).encode())

    def renders(_self: PageViews, key: Key, *_more: object) -> str:
        rendered.append(key)
        return "whole"

    monkeypatch.setattr(PageViews, "rendered", renders)
    same: Any = Same()
    views = PageViews(Site(following=same, hub=same))

    def asks(*languages: str) -> None:
        for language in languages:
            scope = {"type": "http", "method": "GET", "path": "/clock", "headers": []}
            asyncio.run(views.page(Asked({**scope, "query_string": f"language={language}".encode()})))

    asks("en", "fr", "en", "fr")
    assert len(rendered) == 2
    at[0] = later(START, 1)
    asks("en", "en")
    assert (len(rendered), len(views._made)) == (3, 1)
