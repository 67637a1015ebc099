"""Faults: what a real meeting survives; `python -m tests.faults` tries each kind and prints one table."""
