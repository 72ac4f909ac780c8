"""Templates: those that are shipped, and their programs once they were compiled."""
