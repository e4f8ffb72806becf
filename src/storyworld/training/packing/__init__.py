"""What is shipped: the network as a graph in eight bits, and the bundle around it with its card and checksums."""
