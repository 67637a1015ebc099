"""Identity key: an `lru_cache` key that is compared by identity.

Hashing a long list of speakers at each look-up would cost more than the cache saves.
"""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class IdentityKey(Generic[T]):
    """A value as the key of a cache: equal only to itself.

    It keeps the value alive, so that its id is not used again.
    """

    value: T

    def __eq__(self, other: object) -> bool:
        """Compare by identity."""
        return isinstance(other, IdentityKey) and other.value is self.value

    def __hash__(self) -> int:
        """Hash by identity."""
        return id(self.value)
