"""The loop of the service: sweep, settling, answering, mending."""
