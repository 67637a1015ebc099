"""Advance: what an e-mail or a table asks for, as requests for the floor, and what of it was not understood."""
