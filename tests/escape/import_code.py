# A module with authority: an interpreter
import code                                  # reject: import
