"""What holds for all tests: no screen is needed, unless a story asks for one."""

import os

# Before anything imports Qt. A story that needs a real window starts its own server and sets its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
