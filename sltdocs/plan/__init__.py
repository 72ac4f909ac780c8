"""The domain model of a plan: assembled from rows, checked between sheets, dated, counted, compared with what was adopted."""
