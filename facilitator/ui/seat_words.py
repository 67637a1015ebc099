"""Words of seats: how the desk names the seat of an act."""

from facilitator.core.kind_words import named
from facilitator.core.speakers import Capacity
from facilitator.seat import CHAIR


def seat_words(name: str) -> str:
    """Name a seat; only the one that a desk usually has is a word of the program."""
    return named(Capacity.CHAIR) if name == CHAIR else name
