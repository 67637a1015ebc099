"""How the minutes are written: the document, its phrases, and one builder for each of its parts."""
