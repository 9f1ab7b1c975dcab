# A module with authority: the network
import requests                              # reject: import
