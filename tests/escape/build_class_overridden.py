# The class statement calls __build_class__ (UIUCTF 2020 and others)
__build_class__ = print                      # reject: dunder
