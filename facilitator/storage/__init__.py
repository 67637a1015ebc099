"""Where a meeting is kept: an append-only journal of events, on disk before it is on screen."""
