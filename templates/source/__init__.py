"""Builds the shipped Word templates, so that they can be reviewed as code and rebuilt: `python -m templates.source`."""
