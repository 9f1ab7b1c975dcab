# A module with authority: processes
import concurrent.futures                    # reject: import
