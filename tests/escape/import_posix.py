# A module with authority: what os is made of
import posix                                 # reject: import
