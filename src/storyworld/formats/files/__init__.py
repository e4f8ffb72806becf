"""What lies on the disk, and the bytes and the text in it: folders, archives, pages saved as one file."""
