# Addresses tell where things lie (ASLR)
# differs: serial numbers, not addresses
print(id(object()) < 1 << 32, hash(object()) < 1 << 32)   # expect: True True
text = repr(object()) + repr(lambda: 1) + repr(x for x in []) + repr(print)
import json
numbers = [part for part in text.replace(">", " ").split() if part.startswith("0x")]
print(all(int(number, 16) < 1 << 32 for number in numbers))   # expect: True
