# differs: what ends a program is said where the host looks, and nothing runs after its last statement
import sys

sys.stderr = sys.stdout
print("seen", file=sys.stderr)             # expect: seen
raise ValueError("not handled")            # raises: ValueError: not handled
