"""Tests of the desk, without a screen."""
