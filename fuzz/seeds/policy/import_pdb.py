# A module with authority: a debugger
import pdb                                   # reject: import
