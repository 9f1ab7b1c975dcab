# A module with authority: a debugger
import bdb                                   # reject: import
