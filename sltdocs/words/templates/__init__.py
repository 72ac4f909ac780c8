"""The words for template authors."""
