# A module with authority: a server
import wsgiref                               # reject: import
