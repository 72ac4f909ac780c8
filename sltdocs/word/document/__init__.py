"""What is done to a document once its text stands: contents, headings, lists, links, properties."""
