# A module with authority: processes
import multiprocessing                       # reject: import
