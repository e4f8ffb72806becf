"""Where a story comes from, one site or program a file: what is what in its pages and texts."""
