"""Facilitator: the program that runs a diplomatic meeting in the room."""

__version__ = "0.1.0"
