# A module with authority: the limits of the process
import resource                              # reject: import
