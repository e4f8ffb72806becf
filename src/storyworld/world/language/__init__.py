"""Words and what they tell by themselves: closed sets of English, and the trees that the heads read."""
