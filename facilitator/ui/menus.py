"""The menus of the desk, made from the table of commands and the acts of the desk."""

from PySide6.QtWidgets import QMenu, QMenuBar

from facilitator.ui.actions import Actions

MENUS = ("Meeting", "Edit", "Session", "Item", "List", "Floor", "Record", "View", "Help")
INSIDE = " ▸ "


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """Put every action into its menu; a menu that the order does not know comes last."""
    known = [name for name in actions.menus if INSIDE not in name]
    for name in (*(m for m in MENUS if m in known), *(m for m in known if m not in MENUS)):
        menu = bar.addMenu(f"&{name}")
        menu.setToolTipsVisible(True)
        _fill(menu, name, actions)


def _fill(menu: QMenu, name: str, actions: Actions) -> None:
    for inner in (m for m in actions.menus if m.startswith(f"{name}{INSIDE}")):
        below = menu.addMenu(inner.partition(INSIDE)[2])
        below.addActions(list(actions.in_menu(inner)))
    menu.addActions(list(actions.in_menu(name)))
