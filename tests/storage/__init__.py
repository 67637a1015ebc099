"""Tests of the journal and its file."""
