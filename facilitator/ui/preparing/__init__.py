"""Preparing: the window in which a meeting of one's own is prepared."""
