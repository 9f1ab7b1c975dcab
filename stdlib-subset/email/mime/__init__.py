"""Classes of messages of certain types."""
