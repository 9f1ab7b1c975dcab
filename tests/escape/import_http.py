# A module with authority: the network, which nobody granted
# differs: CPython has it
import http.client
for kind in (http.client.HTTPConnection, http.client.HTTPSConnection):
    try:
        kind("127.0.0.1").request("GET", "/")
    except PermissionError:
        print("refused")
# output:
#| refused
#| refused
