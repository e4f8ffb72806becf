"""What a line is by its own words, and how lines become passages, whatever the layout."""
