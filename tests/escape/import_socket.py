# A module with authority: the network
import socket                                # reject: import
