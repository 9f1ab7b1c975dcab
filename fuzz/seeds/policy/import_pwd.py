# A module with authority: the users of the host
import pwd                                   # reject: import
