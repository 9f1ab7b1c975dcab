# A module with authority: pickle in a file
import shelve                                # reject: import
