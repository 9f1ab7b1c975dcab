# A module with authority: what os is made of, on Windows
import nt                                    # reject: import
