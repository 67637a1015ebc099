"""Pages of the room in a browser: a process of its own that follows a meeting and never writes to it."""
