"""Tests of the pages of the room in a browser."""
