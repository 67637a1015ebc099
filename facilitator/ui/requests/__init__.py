"""Requests: the window that shows what was understood of requests in advance before they come on the list."""
