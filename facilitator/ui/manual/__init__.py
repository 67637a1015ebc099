"""The manual: read beside the desk, and the card to print."""
