"""The words of the municipality's public pages."""
