# Paths of the host
# differs: a program is known by the last part of its path
print("/" in __file__, "\\" in __file__)   # expect: False False
