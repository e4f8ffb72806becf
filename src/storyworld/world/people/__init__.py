"""Who there is: people with all their names, those without one, and who each mention may be."""
