"""How the story is told: by whom, in which person and tense, and what of it as having been before."""
