"""The databases of sqlite-utils, which is imported without numpy.

It imports numpy where that is installed, as pyqtgraph needs it, to store values of it; a journal holds none, and the
import takes a fifth of the time in which a command line starts.
"""

import sys

_HIDDEN = "numpy" not in sys.modules
if _HIDDEN:
    # what is None in this table is not found by an import, as if it were not installed
    sys.modules["numpy"] = None  # type: ignore[assignment]
try:
    from sqlite_utils import Database, Migrations
finally:
    if _HIDDEN:
        del sys.modules["numpy"]

__all__ = ["Database", "Migrations"]
