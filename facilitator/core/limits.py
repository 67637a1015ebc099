"""Limits: how long a statement may be."""

SHORTEST_LIMIT, LONGEST_LIMIT = 1.0, 6 * 3600.0
"""The limits that can be set, in seconds: no statement is longer than a sitting."""


def is_limit(seconds: float) -> bool:
    """Say whether so many seconds can be the limit of a statement."""
    return SHORTEST_LIMIT <= seconds <= LONGEST_LIMIT
