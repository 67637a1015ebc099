"""The absence of the server: what is safe, what waits, and what could not be recorded and is to be settled."""
