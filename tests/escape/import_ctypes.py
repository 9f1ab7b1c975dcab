# A module with authority: machine code
import ctypes                                # reject: import
