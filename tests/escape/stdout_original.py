# The original streams behind the tamed ones
import sys
print(sys.__stdout__, sys.__stdin__, sys.__stderr__, sys.__displayhook__, sys.__excepthook__) # reject: dunder, dunder, dunder, dunder, dunder
