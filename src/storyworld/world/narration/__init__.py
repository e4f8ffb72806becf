"""How the story is told: by whom, and in which person and tense."""
