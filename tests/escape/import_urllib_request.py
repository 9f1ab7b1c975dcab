# A module with authority: the network, which nobody granted, and `file:` addresses
# differs: CPython has it
from urllib.request import urlopen
for url in ("http://127.0.0.1/", "https://example.org", "file:///etc/passwd", "ftp://127.0.0.1/"):
    try:
        urlopen(url)
    except OSError as error:
        print(type(error).__name__)
# output:
#| PermissionError
#| PermissionError
#| URLError
#| URLError
