"""Participants: the window that shows what was understood of a list before it comes on the roll."""
