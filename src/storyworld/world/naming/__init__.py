"""Which words are names, which spellings can be one name, and what the words around a name show of its bearer."""
