"""What was taken back: out of what is published, and out of what the products of a build know."""
