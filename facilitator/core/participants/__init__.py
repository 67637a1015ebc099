"""Participants: what a list from a registration office says, understood against the roll, with how sure that is."""
