"""The table of commands: one row each, menu by menu, with all that is known of a command but its rule."""

from facilitator.core.command_table import menu_edit, menu_floor, menu_item, menu_list, menu_record, menu_session
from facilitator.core.command_table.spec import Spec

__all__ = ["ROWS", "Spec"]

ROWS: tuple[Spec, ...] = (
    *menu_session.ROWS,
    *menu_item.ROWS,
    *menu_list.ROWS,
    *menu_floor.ROWS,
    *menu_record.ROWS,
    *menu_edit.ROWS,
)
