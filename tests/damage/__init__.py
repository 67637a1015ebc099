"""Damaged files: a real meeting, ways to damage it, and every command on what is left of it."""
