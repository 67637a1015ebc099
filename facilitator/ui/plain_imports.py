"""Imports as Python does them: whoever loads the desk imports this first.

PySide puts a function of its own in the place of `__import__`, which reads and keeps the source text of every module
that is loaded from then on, to find out whether it wants `set_text` for `setText`. Nobody here does; it took a tenth of
a start and 16 MB.
"""

import builtins

import facilitator.ui.quick_enums  # noqa: F401 - before the first module of PySide, which makes some at once

# isort: split
import PySide6.QtCore  # noqa: F401 - that function is put there with it

_usual = getattr(builtins, "__orig_import__", None)
if _usual is not None:
    builtins.__import__ = _usual
