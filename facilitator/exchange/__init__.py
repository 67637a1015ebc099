"""What comes in and goes out: definitions, participants, minutes, tables."""
