"""Pages of a meeting on a server: by the role that only reads, at once, and again when the server was away."""

from contextlib import closing

from facilitator.core.display import RoomShown, View
from facilitator.seat import Seat
from tests.room import Room
from tests.storage import postgres
from tests.web.served import do, made, served


def test_the_role_that_only_reads_shows_each_act_and_is_right_soon_after_the_server_was_killed() -> None:
    server = postgres.started()
    address = server.fresh()
    with closing(made(None, Room(), address=address)) as journal:
        seat = Seat(journal)
        reads = server.address(address.title, postgres.DISPLAY)
        with served(reads) as pages, pages.events("page=display") as events:
            events.next()
            do(seat, "request CHL", "give-floor")
            assert events.until(lambda shown: shown.get("name") == "Chile")["clock"]["limit"] == 180
            journal.room.show(RoomShown(view=View.CLOCK))
            assert events.until(lambda shown: shown["view"] == "clock")["name"] == "Chile"
            server.kill()
            away = events.until(lambda shown: "lost" in shown)
            # the clock goes on: a page draws it from when it began
            assert (away["name"], away["clock"]["limit"]) == ("Chile", 180)
            assert pages.ask("/display")[0] == 200
            server.start()
            do(seat, "request LBN", "end", "give-floor")
            found = events.until(lambda shown: shown.get("name") == "Lebanon")
            assert "lost" not in found
