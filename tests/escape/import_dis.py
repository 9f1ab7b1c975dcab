# A module with authority: bytecode
import dis                                   # reject: import
