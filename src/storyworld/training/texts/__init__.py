"""What is learned from: gold texts, novels and stories as passages and windows, and as the heads read them."""
