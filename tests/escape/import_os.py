# A module with authority: the operating system
import os                                    # reject: import
