"""The words of the service, its pages and its messages."""
