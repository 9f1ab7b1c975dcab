# A module with authority: `cProfile.run(text)`
import cProfile                              # reject: import
