"""The words of the documents."""
