"""Identity key: an `lru_cache` key that is compared by identity.

Hashing a long list of speakers at each look-up would cost more than the cache saves.
"""

from typing import Generic, TypeVar

T = TypeVar("T")


class IdentityKey(Generic[T]):
    """A value as the key of a cache: equal only to itself.

    It keeps the value alive, so that its id is not used again.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        """Compare by identity."""
        return isinstance(other, IdentityKey) and other.value is self.value

    def __hash__(self) -> int:
        """Hash by identity."""
        return id(self.value)
