# A module with authority: `numpy.load` unpickles, `ctypeslib`
import numpy                                 # reject: import
