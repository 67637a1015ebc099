"""Any edit of any meeting that has begun: what can be done is so afterwards, what cannot is named, undo gives all back."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.acts.editing import outcome_of, said_of
from facilitator.core.agenda import Definition
from facilitator.core.definition_now import definition_now
from facilitator.core.ids import Refused
from facilitator.core.invariants import broken, out_of_order
from facilitator.exchange.definition_writing import definition_as_toml
from tests.core.edits import edit
from tests.exchange.any_definition import definitions
from tests.room import Room

LINES = (
    "start-session 1", "start-session 2", "suspend-session", "close-session", "take-up i0", "take-up i1", "request FRA",
    "request CHE --kind point-of-order", "request AUT --item i1", "give-floor", "end", "close-item", "segment Morning",
    "set-limit national 60 --item i0", "set-limit national 60", "role i0 presenter CHE", "set-precedence i0 all:All=",
    "set-precedence i1 ngo:NGOs=ngo", "skip-item i1", "rename-item i0 Other", "insert-item New --code new", "hard-stop 23:50",
    "request FRA --item i0", "chair-says Welcome", "undo", "request FRA --kind reply",
)  # fmt: skip
SCALARS = ("name", "title", "short", "place", "formal", "presidency", "president", "precedence", "limits", "settings",
           "convention", "plan_of_action", "texts_address", "zone")  # fmt: skip


@st.composite
def edits(draw: st.DrawFn, now: Definition, other: Definition) -> Definition:
    """Draw an edit that takes any of its fields, sessions and items from another definition, in any order."""
    other = replace(other, zone=draw(st.sampled_from(["Europe/Zurich", "Europe/Paris"])))
    taken = draw(st.sets(st.sampled_from(SCALARS)))
    items = {item.code: item for item in now.items}
    for item in other.items:
        match draw(st.sampled_from(["keep", "fields", "take", "drop"])):
            case "take":
                items[item.code] = item
            case "drop":
                items.pop(item.code, None)
            case "fields" if item.code in items:
                names = draw(st.sets(st.sampled_from([name for name in item.__slots__ if name != "code"])))
                items[item.code] = replace(items[item.code], **{name: getattr(item, name) for name in names})
    numbers = {session.number: session for session in now.sessions}
    numbers |= {session.number: session for session in other.sessions if draw(st.booleans())}
    order = draw(st.permutations(list(items.values())))
    sessions = sorted(numbers.values(), key=lambda session: session.start)
    return replace(
        now,
        **{name: getattr(other, name) for name in taken},
        items=tuple(order),
        sessions=tuple(sessions[: draw(st.integers(1, 4))]),
        glossary=draw(st.sampled_from([now.glossary, other.glossary])),
    )


@settings(max_examples=20, derandomize=True)
@given(
    made=definitions(),
    other=definitions(),
    lines=st.lists(st.sampled_from(LINES), min_size=3, max_size=12),
    data=st.data(),
)
def test_any_edit_is_made_or_named_and_undone(
    made: Definition, other: Definition, lines: Sequence[str], data: st.DataObject
) -> None:
    room = Room(made, open_item=None)
    for line in lines:
        with suppress(Refused):
            room.does(line)
    before, now = room.meeting, definition_now(room.meeting)
    wanted = data.draw(edits(now, replace(other, language=now.language)))
    seen = outcome_of(before, now, wanted)
    if seen.not_done and not seen.changes:
        with pytest.raises(Refused) as refusal:
            edit(room, wanted)
        assert all(sentence in str(refusal.value) for sentence in said_of(before, seen))
        assert room.meeting == before
        return
    done = edit(room, wanted)
    assert done == seen
    left = outcome_of(room.meeting, definition_now(room.meeting), wanted)
    assert not left.changes, "something is neither done nor named"
    assert {one.change.where for one in left.not_done} == {one.change.where for one in seen.not_done}
    assert broken(room.meeting, room.instant) == frozenset() == out_of_order(room.meeting)
    assert definition_as_toml(definition_now(room.meeting))
    if done.changes:
        after = room.meeting
        room.does("undo")
        assert definition_now(room.meeting) == now
        assert replace(before, last_request=0) == replace(room.meeting, last_request=0)
        room.does("redo")
        assert room.meeting == after
