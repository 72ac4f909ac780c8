"""The answer to the coordinator."""
