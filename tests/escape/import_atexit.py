# A module with authority: code after the run
import atexit                                # reject: import
