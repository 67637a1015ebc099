"""At a desk that speaks between brackets: what is said of a statement that has left the log is translated."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from facilitator.core.gone import Removal
from facilitator.core.ids import StatementId
from facilitator.ui.session import Session
from facilitator.ui.window import Window
from tests.ui.languages.test_no_word_is_left import Left
from tests.ui.languages.test_no_word_is_left import desk as desk  # noqa: PLC0414 - a fixture
from tests.ui.languages.test_no_word_is_left import left as left  # noqa: PLC0414 - a fixture

Do = Callable[[str], None]


@pytest.mark.parametrize("how", Removal)
def test_a_statement_that_is_gone(how: Removal, desk: Window, session: Session, do: Do, left: Left) -> None:
    do("give-floor")
    speaker = session.meeting.speaker
    assert speaker is not None
    match how:
        case Removal.UNDONE:
            do("undo")
        case Removal.ABSENT:
            do("absent")
        case Removal.MERGED:
            for line in ("end", "request CUB --kind point-of-order", "give-floor", "end"):
                do(line)
            do(f"merge {speaker.id + 1} {speaker.id}")
    do(f"gist {speaker.id} Thanked")
    desk.statements.editor.show_statement(speaker.id)
    assert left() == []
    desk.statements.editor._left_over.show_for(session.meeting.items[speaker.item].statements[0])
    desk.statements.editor._left_over.show_for(replace(speaker, id=StatementId(99)))
    assert desk.statements.editor._left_over.sentence
    assert left() == []
