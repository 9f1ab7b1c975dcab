# A module with authority: processes
import concurrent.futures.process            # reject: import
