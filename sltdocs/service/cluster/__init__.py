"""Many workbooks at once, here or on a Dask cluster."""
