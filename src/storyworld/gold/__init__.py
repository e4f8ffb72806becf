"""Gold corpora become gold stories: the same type as what is predicted."""
