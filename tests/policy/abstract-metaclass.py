# policy: strict
from abc import ABC, ABCMeta
import abc
class Shape(metaclass=ABCMeta): pass         # reject: abstract-metaclass
class Solid(metaclass=abc.ABCMeta): pass     # reject: abstract-metaclass
class Plain(ABC): pass
