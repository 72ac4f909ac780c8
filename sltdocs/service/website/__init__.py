"""Getting the public pages onto the municipality's web server."""
