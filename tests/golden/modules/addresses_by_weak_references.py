# Addresses can be referred to weakly.
import ipaddress
import weakref

for text in ("1.2.3.4", "::1"):
    address = ipaddress.ip_address(text)
    print(weakref.ref(address)() is address)
# output:
#| True
#| True
