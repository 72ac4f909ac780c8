"""The site's own templates: tried before use, the last good ones kept, faults explained."""
