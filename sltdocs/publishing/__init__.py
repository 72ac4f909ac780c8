"""The outbox: immutable sets with one commit point, stable copies made from them, adopted plans frozen."""
