"""Hostile input: every reader of the program is given bytes that nobody would write, and may only answer or refuse."""
