"""What the lines of a text are when they are printed."""
