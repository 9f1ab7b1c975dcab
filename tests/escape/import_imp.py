# A module with authority: modules by path
import imp                                   # reject: import
