"""Copies that desks keep of meetings on servers, with what waits for the server to be there again."""
