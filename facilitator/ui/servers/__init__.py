"""Meetings on a server at the desk: the strip that asks for the server, and who is there."""
