# A module with authority: the network, which nobody granted
# differs: CPython has it
import requests
for reach in (requests.get, requests.post, requests.Session().get):
    try:
        reach("http://127.0.0.1/")
    except PermissionError:
        print("refused")
# output:
#| refused
#| refused
#| refused
