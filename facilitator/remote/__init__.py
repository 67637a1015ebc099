"""Acts that come in from outside of the desk: from other programs by a key, and from delegates by their phones."""
