# Out of the package by dots
from ... import secrets                      # reject: import
from ..host import keys                      # reject: import
