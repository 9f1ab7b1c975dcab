# A module with authority: the network
import xmlrpc                                # reject: import
