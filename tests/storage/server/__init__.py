"""Tests of meetings on a server."""
