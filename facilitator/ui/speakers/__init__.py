"""The room of the speakers: the list of those who wait, and the quick entry beneath it."""
