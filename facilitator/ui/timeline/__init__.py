"""The room of the timeline: the plan above, what was kept and what is expected below, and a line for now."""
