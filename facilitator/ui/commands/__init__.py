"""The room of the commands: the palette, the sheet of keys, and the prompt for what a command still needs."""
