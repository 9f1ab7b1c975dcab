# A module with authority: the network, and `file:` addresses
import urllib.request                        # reject: import
