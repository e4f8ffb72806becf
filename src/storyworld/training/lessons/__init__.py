"""What is learned from what a bundle reads, in minutes: who speaks, whose names and kin are whose, and of scenes."""
