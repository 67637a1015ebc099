"""Same: a value known by its identity, so that remembering what follows from it costs nothing, however large it is."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Same(Generic[T]):
    """A value as the key of a cache: equal where it is the very same object, which it keeps alive."""

    value: T

    def __eq__(self, other: object) -> bool:
        """Compare by identity."""
        return isinstance(other, Same) and other.value is self.value

    def __hash__(self) -> int:
        """Hash by identity."""
        return id(self.value)
