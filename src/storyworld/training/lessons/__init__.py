"""What is learned from what a bundle reads, in minutes: who speaks, whose kin, where scenes begin, who is there."""
