"""The room of the agenda: where each item stands, and which one is open."""
