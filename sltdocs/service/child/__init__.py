"""The child process that reads and renders, with its limits, and what it is asked to do."""
