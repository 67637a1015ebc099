"""Rows keep their requests when these come under other numbers, as what was done while a server was away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.core.ids import DelegationCode, ItemCode, RequestId
from facilitator.core.meeting import Meeting
from facilitator.core.speakers import Request
from facilitator.ui.session import Session
from facilitator.ui.speakers.model import SpeakersModel
from facilitator.ui.speakers.panel import SpeakersPanel
from tests.ui.speakers.conftest import listed

CLEARANCE = ItemCode("c")


def with_waiting(meeting: Meeting, waiting: tuple[Request, ...]) -> Meeting:
    item = replace(meeting.items[CLEARANCE], waiting=waiting)
    return replace(meeting, items={**meeting.items, CLEARANCE: item})


@pytest.mark.parametrize("recorded", [True, False], ids=["recorded later", "refused"])
def test_who_is_selected_stays_so_when_another_seat_has_got_that_number(
    in_c: Callable[[str], None], panel: SpeakersPanel, session: Session, *, recorded: bool
) -> None:
    for line in ("request ESP", "request NOR"):
        in_c(line)
    panel.view.setCurrentIndex(panel.view.model().index(listed(panel).index("Spain"), 0))
    meeting = session.meeting
    *others, spain, _ = meeting.items[CLEARANCE].waiting
    germany = replace(spain, who=DelegationCode("DEU"), asked=spain.asked - timedelta(seconds=2))
    later = (replace(spain, id=RequestId(spain.id + 1)),) if recorded else ()
    model = panel.view.model()
    assert isinstance(model, SpeakersModel)
    model.follow(with_waiting(meeting, (*others, germany, *later)), CLEARANCE)
    assert listed(panel)[5:] == (["Germany", "Spain"] if recorded else ["Germany"])
    assert panel.view.current_request == (later[0].id if recorded else None)
