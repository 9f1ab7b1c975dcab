"""What runs side by side in CPython; here one thing runs after another."""
