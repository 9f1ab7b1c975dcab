# A module with authority: the network
import http                                  # reject: import
