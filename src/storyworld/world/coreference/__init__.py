"""Whom names, pronouns and noun phrases mean, as the reading comes to them and by what the heads link."""
