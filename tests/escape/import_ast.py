# A module with authority: literal_eval aside, a compiler's front door
import ast                                   # reject: import
