"""The Norwegian texts, one file an area, both written forms side by side."""
