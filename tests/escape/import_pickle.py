# A module with authority: `__reduce__` runs anything (Marco Slaviero, Black Hat 2011)
import pickle                                # reject: import
