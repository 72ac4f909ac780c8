"""The status report from draft to locked: what the outbox knows of it, what is told of it, the copy that stands."""
