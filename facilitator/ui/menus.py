"""The menus of the desk, made from the table of commands and the acts of the desk."""

from PySide6.QtWidgets import QMenu, QMenuBar

from facilitator.core.saying import tr
from facilitator.ui.actions import INSIDE, Actions, in_order


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """Put every action into its menu; a menu that the order does not know comes last."""
    for name in (m for m in in_order(actions.menus) if INSIDE not in m):
        menu = bar.addMenu(f"&{tr(name)}")
        menu.setToolTipsVisible(True)
        _fill(menu, name, actions)


def _fill(menu: QMenu, name: str, actions: Actions) -> None:
    for inner in (m for m in actions.menus if m.startswith(f"{name}{INSIDE}")):
        below = menu.addMenu(tr(inner.partition(INSIDE)[2]))
        below.addActions(list(actions.in_menu(inner)))
    menu.addActions(list(actions.in_menu(name)))
