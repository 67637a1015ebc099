"""Programme: a programme of work as a document has it, read into days, hours and an agenda to confirm."""
