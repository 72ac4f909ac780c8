"""Products: a plan in; artifacts, outcome and findings out, by one record of each in `spec.py`."""
