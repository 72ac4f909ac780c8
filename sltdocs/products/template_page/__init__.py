"""A page for template authors on which every field and table stands ready to be copied, and which is a template itself."""
