"""Tests of the program; they mirror the package."""
