"""What is learned from what a bundle reads, in minutes: who speaks, whose name or kin, where scenes are, who is there."""
