"""What sentences say: their subjects, whose verb a verb is, and what is told as having happened."""
