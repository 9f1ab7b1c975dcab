# A module with authority: threads
import threading                             # reject: import
