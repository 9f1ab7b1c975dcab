# A module with authority: memory
import mmap                                  # reject: import
