# A module with authority: modules by path
import runpy                                 # reject: import
