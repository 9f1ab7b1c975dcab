# A module with authority: the network
import telnetlib                             # reject: import
