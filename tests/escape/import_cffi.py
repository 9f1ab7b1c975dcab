# A module with authority: machine code
import cffi                                  # reject: import
