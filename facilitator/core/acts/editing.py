"""Editing a meeting that has begun: its definition as somebody edited it is taken over, as far as that can be done."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from facilitator.core.acts.course import Course
from facilitator.core.acts.roles import name_role, request_for_role
from facilitator.core.agenda import Definition, Item, Role, RoleHolder
from facilitator.core.definition_now import definition_now
from facilitator.core.edit_words import sentence_of
from facilitator.core.edited import ORDER, Edit, changes_between, edited_by, item_in, value_at, with_changes
from facilitator.core.evolving.edited import edited
from facilitator.core.hindrances import hindrance
from facilitator.core.ids import ItemCode
from facilitator.core.invariants import broken
from facilitator.core.meeting import Meeting
from facilitator.core.saying import refused, tr
from facilitator.core.values import dataclass

Codes = tuple[ItemCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotDone:
    """A change that cannot be made now, and why in a sentence."""

    change: Edit
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditOutcome:
    """What becomes of an edited definition: the changes to make, and those that cannot be made now."""

    changes: tuple[Edit, ...]
    not_done: tuple[NotDone, ...]


def outcome_of(meeting: Meeting, began_from: Definition, wanted: Definition) -> EditOutcome:
    """Say what of an edited definition can be taken over: only what was changed since `began_from`, where it began.

    What somebody else changed meanwhile stays: another value at the same place is named, and not overwritten.
    """
    now, base, goal = definition_now(meeting), _as_kept(began_from), _as_kept(wanted)
    texts = {text.strip() for text in _texts(goal)}
    done: list[Edit] = []
    left: list[NotDone] = []
    for change in changes_between(base, goal):
        if change.where == ORDER or (change.where[0] == "glossary" and change.where[1] not in texts):
            # a text that the definition does not say, such as one typed in the meeting, keeps its words
            continue
        there = value_at(now, change.where)
        if there == change.now:
            continue
        why = "" if there == change.was else _meanwhile(meeting, replace(change, now=there))
        why = why or hindrance(meeting, change) or _breaks(meeting, now, (*done, change))
        if why:
            left.append(NotDone(change=change, why=why))
        else:
            done.append(change)
    order = _order_of(now, base, goal, done)
    if isinstance(order, NotDone):
        left.append(order)
    elif order is not None:
        done.append(order)
    return EditOutcome(changes=tuple(done), not_done=tuple(left))


def edit_meeting(course: Course, began_from: Definition, wanted: Definition) -> EditOutcome:
    """Take over an edited definition as far as it can be done now, as one act, and sort the lists by the rules then.

    Raises Refused where nothing of it can be done; adds nothing where all is so already.
    """
    before = definition_now(course.meeting)
    editing = outcome_of(course.meeting, began_from, wanted)
    if editing.not_done and not editing.changes:
        raise refused("Nothing was changed. {why}", why="\n".join(said_of(course.meeting, editing)))
    if not editing.changes:
        return editing
    for change in editing.changes:
        if change.of_item is not None and change.where[2:] == ("roles",):
            _name_roles(course, change.of_item, change)
    course.add(edited_by(before, editing.changes))
    for change in editing.changes:
        if change.of_item is not None and change.whole and change.now is not None:
            for holder in item_in(change.now).roles:
                request_for_role(course, change.of_item, holder)
    for code in course.meeting.items:
        course.sort(code)
    return editing


def said_of(meeting: Meeting, editing: EditOutcome) -> tuple[str, ...]:
    """Say of each change that cannot be made now what it is, and why."""
    return tuple(
        tr("{change}: not changed. {why}", change=sentence_of(meeting, one.change), why=one.why)
        for one in editing.not_done
    )


def _meanwhile(meeting: Meeting, other: Edit) -> str:
    return tr(
        "Somebody else changed it meanwhile ({change}). Look at it as it stands, and edit that.",
        change=sentence_of(meeting, other),
    )


def _breaks(meeting: Meeting, now: Definition, changes: tuple[Edit, ...]) -> str:
    """Say why the last of some changes cannot be made if somebody would then wait twice with one wish (FLOOR 3.9)."""
    where = changes[-1].where
    if where != ("settings", "several_requests") and where[2:] != ("segments",):
        return ""
    since = meeting.presiding.since
    after = edited(meeting, edited_by(now, changes), since)
    if broken(after, since) <= broken(meeting, since):
        return ""
    return tr(
        "A delegation waits several times, which would not be allowed then. Take its other requests off the list first."
    )


def _order_of(now: Definition, base: Definition, goal: Definition, done: Sequence[Edit]) -> Edit | NotDone | None:
    """Give the change of the order of the agenda; what others inserted or moved meanwhile keeps its place."""
    here = tuple(item.code for item in with_changes(now, done).items)
    before, wanted = (tuple(item.code for item in one.items) for one in (base, goal))
    added = tuple(code for code in wanted if code not in before)
    if _among(before, wanted) == _among(wanted, before):
        target = _placed(here, wanted, added)
    elif _among(here, before) == _among(before, here):
        target = wanted
    else:
        if _among(here, wanted) == _among(wanted, here):
            return None
        why = tr("Somebody else moved items meanwhile. Look at the agenda as it stands, and move them there.")
        return NotDone(change=Edit(where=ORDER, was=before, now=wanted), why=why)
    moved = with_changes(with_changes(now, done), (Edit(where=ORDER, was=here, now=target),))
    result = tuple(item.code for item in moved.items)
    return None if result == here else Edit(where=ORDER, was=here, now=result)


def _among(codes: Codes, others: Codes) -> Codes:
    return tuple(code for code in codes if code in others)


def _placed(here: Codes, wanted: Codes, added: Codes) -> Codes:
    """Put the items that were added behind those that they stand behind in the edited agenda."""
    found = [code for code in here if code not in added]
    for place, code in enumerate(wanted):
        if code in added and code in here:
            behind = next((c for c in reversed(wanted[:place]) if c in found), None)
            found.insert(0 if behind is None else found.index(behind) + 1, code)
    return tuple(found)


def _name_roles(course: Course, code: ItemCode, change: Edit) -> None:
    """Let those who come into a role wait on the list, and withdraw those who lost theirs, as naming a role does."""
    for role in Role:
        who = tuple(h.who for h in cast("tuple[RoleHolder, ...]", change.now) if h.role is role)
        name_role(course, item=code, role=role, who=who)


def _as_kept(definition: Definition) -> Definition:
    """Give a definition as the state of a meeting gives it back: a role that somebody holds is not to be named."""

    def kept(item: Item) -> Item:
        held = {holder.role for holder in item.roles}
        return replace(item, to_be_named=tuple(role for role in item.to_be_named if role not in held))

    return replace(definition, items=tuple(map(kept, definition.items)), rehearsal=False)


def _texts(definition: Definition) -> Iterator[str]:
    """Give every text of a definition that may have words in other languages."""
    yield from (definition.title, definition.short, definition.place, definition.president)
    yield from (definition.convention, definition.plan_of_action, *(session.title for session in definition.sessions))
    yield from (text for one in definition.precedence for text in (one.label, one.reason))
    for item in definition.items:
        yield from (item.title, item.label, item.short, item.tag, *item.reasons.values())
        yield from (topic.title for topic in item.topics)
        for segment in item.segments:
            yield from (segment.title, segment.name)
            yield from (text for one in segment.precedence for text in (one.label, one.reason))
