"""Preparing: a meeting before it is made, as a definition that is changed step by step."""
