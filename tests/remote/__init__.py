"""Tests of acts that come in from outside of the desk."""
