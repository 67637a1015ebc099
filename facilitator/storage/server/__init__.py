"""Meetings that several seats share: journals in a PostgreSQL database, addressed `postgresql://…/DATABASE#NAME`."""
