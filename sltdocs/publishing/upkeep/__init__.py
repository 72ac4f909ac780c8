"""What an outbox needs besides what is published in it: made, moved over once, and old sets let go."""
