"""What the program knows of a meeting: pure, standard library only."""
