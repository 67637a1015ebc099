"""The room of the rules: the precedence of an item, changed with the new order in view."""
