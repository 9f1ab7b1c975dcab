# A module of the library in Python changed for those who import it later
# differs: CPython changes it
import json
import sys
try:
    json.dumps = print
except AttributeError as error:
    print(error)                             # expect: module 'json' is read-only: attribute 'dumps' cannot be set
try:
    del json.loads
except AttributeError as error:
    print(error)                             # expect: module 'json' is read-only: attribute 'loads' cannot be deleted
try:
    setattr(sys, "modules", {})
except AttributeError as error:
    print(error)                             # expect: module 'sys' is read-only: attribute 'modules' cannot be set
