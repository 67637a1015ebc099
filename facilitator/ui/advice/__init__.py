"""The room of the advice: whether everybody will be heard, and what another limit would give."""
