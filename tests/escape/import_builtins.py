# A module with authority: eval by another road
import builtins                              # reject: import
