"""The rows of the menu Item."""

from datetime import datetime

from facilitator.core import time_references
from facilitator.core.acts import lists, plan, roles, sessions
from facilitator.core.command_table import parts as p
from facilitator.core.command_table.spec import Asks, Form, Spec
from facilitator.core.command_table.subjects import ANY_ITEM, NOTHING, SEGMENT_HERE, items
from facilitator.core.command_table.ways import AT_ONCE, NEEDED, as_it_stands, never
from facilitator.core.meeting import ItemStatus, Meeting
from facilitator.core.parameters import Type
from facilitator.core.saying import noop
from facilitator.core.segments import FLOOR


def _another(meeting: Meeting, _: datetime) -> dict[str, object] | None:
    other = next((code for code in meeting.items if code != meeting.open_item), None)
    return None if other is None else {"item": other}


# fmt: off
ROWS = (
    Spec(menu="Item", name="take-up", label=noop("Take up"), icon="folder-open", sentence=noop("Take up an item; the open one is suspended."),
         does=sessions.take_up, parameters=(p.ITEM,), about=items(lambda m, i: i.code != m.open_item), tried=_another, asks=NEEDED, locked=False),
    Spec(menu="Item", name="segment", label=noop("Segment"), icon="chevrons-right", sentence=noop("Enter another segment of the open item."),
         does=sessions.begin_segment, parameters=(p.needs("name", Type.TEXT),), about=SEGMENT_HERE, tried=lambda *_: {"name": FLOOR}, asks=NEEDED, locked=False),
    Spec(menu="Item", name="next-segment", label=noop("Next segment"), icon="skip-forward", sentence=noop("Enter the segment that follows the present one of the open item."),
         does=sessions.begin_next_segment, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False),
    Spec(menu="Item", name="suspend-item", label=noop("Suspend the item"), icon="pause", sentence=noop("Suspend the open item; its list stays."),
         does=sessions.suspend_item, parameters=(), about=NOTHING, tried=as_it_stands, asks=AT_ONCE, locked=False, already=noop("No item is open.")),
    Spec(menu="Item", name="close-item", label=noop("Close the item"), icon="check", sentence=noop("Close the open item, and say what becomes of the waiting."),
         does=sessions.close_item, parameters=(p.option("waiting", Type.WAITING),), about=NOTHING, tried=as_it_stands, asks=Asks(when=lambda m: m.current is not None and bool(m.current.waiting)), locked=True, danger=True),
    Spec(menu="Item ▸ Plan", name="plan", label=noop("Change the plan"), icon="calendar-clock", sentence=noop("Plan an item for another time, place or length; those that follow on move with it."),
         does=plan.plan_item, parameters=(p.ITEM, p.time("start", time_references.planned), p.option("minutes", Type.MINUTES), p.option("after", Type.ITEM), p.option("session", Type.NUMBER), p.option("fixed", Type.YES_NO)), about=items(lambda _, i: i.status not in (ItemStatus.CLOSED, ItemStatus.SKIPPED)), tried=never, asks=NEEDED, locked=True),
    Spec(menu="Item ▸ Plan", name="insert-item", label=noop("Insert an item"), icon="plus", sentence=noop("Put a new item into the agenda, behind the open one unless told otherwise."),
         does=plan.insert_item, parameters=(p.needs("title", Type.TEXT), p.time("start", time_references.planned), p.option("minutes", Type.MINUTES), p.option("after", Type.ITEM), p.option("session", Type.NUMBER), p.option("fixed", Type.YES_NO), p.option("code", Type.TEXT), p.option("label", Type.TEXT), p.option("hours", Type.YES_NO)), about=NOTHING, tried=never, asks=NEEDED, locked=True),
    Spec(menu="Item ▸ Plan", name="skip-item", label=noop("Skip"), icon="skip-forward", sentence=noop("Leave an item out; those that follow on close up."),
         does=plan.skip_item, parameters=(p.ITEM,), about=items(lambda _, i: i.status in (ItemStatus.PLANNED, ItemStatus.SUSPENDED)), tried=never, asks=NEEDED, locked=True),
    Spec(menu="Item ▸ Plan", name="unskip-item", label=noop("Back in the plan"), icon="rotate-ccw", sentence=noop("Take a skipped item back into the plan, at its time."),
         does=plan.unskip_item, parameters=(p.ITEM,), about=items(lambda _, i: i.status is ItemStatus.SKIPPED, none=noop("No item is skipped.")), tried=never, asks=NEEDED, locked=True),
    Spec(menu="Item ▸ Plan", name="rename-item", label=noop("Rename an item"), icon="pencil", sentence=noop("Give an item another title, and a short one for the screens."),
         does=plan.rename_item, parameters=(p.ITEM, p.needs("title", Type.TEXT), p.option("short", Type.TEXT)), about=ANY_ITEM, tried=never, asks=NEEDED, locked=True),
    Spec(menu="Item", name="role", label=noop("Name a role"), icon="user-check", sentence=noop("Name who coordinates, presents or facilitates an item."),
         does=roles.name_role, parameters=(p.ITEM, p.needs("role", Type.ROLE), p.may("who", Type.HOLDERS), p.option("category", Type.CATEGORY)), about=ANY_ITEM, tried=never, asks=NEEDED, locked=False),
    Spec(menu="Item", name="set-precedence", label=noop("Precedence"), icon="list-ordered", keys="Ctrl+Shift+O", sentence=noop("Give an item its own order of classes; the new order is shown before it is applied."),
         does=lists.set_precedence, parameters=(p.ITEM, p.may("classes", Type.CLASSES)), about=ANY_ITEM, tried=never, asks=Asks(when=lambda _: True, form=Form.PRECEDENCE), locked=True),
)
# fmt: on
