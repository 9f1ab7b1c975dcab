# The cell that class bodies pass to their metaclass
class A:
    __classcell__ = None                     # reject: dunder
