"""Acts: each command decided against the state of the meeting, as events or as a refusal."""
