"""In what role and on whose behalf somebody who comes next is shown to speak."""

import pytest

from facilitator.core.upcoming import behalf_words, role_words
from tests.room import Room

# what was asked for · the role · on whose behalf
SHOWN = [
    ("request FRA", "", ""),
    ("request FRA --joint AUT,CHE", "", "also on behalf of Austria, Switzerland"),
    ("request FRA --on-behalf-of EUN", "", "on behalf of the European Union"),
    ("request FRA --capacity group --on-behalf-of EUN", "", "on behalf of the European Union"),
    ("request FRA --capacity presenter", "Article 4 extension request", ""),
    ("request FRA --capacity presenter --on-behalf-of EUN", "Article 4 extension request", "on behalf of the European Union"),
    ("request EUN --capacity group", "Group statement", ""),
    ("request FRA --kind reply", "Right of reply", ""),
]  # fmt: skip


@pytest.mark.parametrize(("line", "role", "behalf"), SHOWN, ids=[row[0] for row in SHOWN])
def test_a_role_and_a_group_are_shown(line: str, role: str, behalf: str) -> None:
    room = Room()
    room.does(line)
    asked = room.meeting.items["c"].waiting[-1]  # type: ignore[index]
    assert role_words(room.meeting.items["c"], asked, "en") == role  # type: ignore[index]
    assert behalf_words(room.meeting, asked, "en") == behalf
