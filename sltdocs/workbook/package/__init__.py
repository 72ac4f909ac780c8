"""An xlsx file as a package: opened safely, reduced to what is read, written again part by part."""
