# A module with authority: files
import tempfile                              # reject: import
