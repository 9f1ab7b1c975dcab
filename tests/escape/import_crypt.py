# A module with authority: native code
import crypt                                 # reject: import
