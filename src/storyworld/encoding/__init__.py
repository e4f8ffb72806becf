"""From words to vectors: word pieces, windows and the encoder. No other room knows that windows exist."""
