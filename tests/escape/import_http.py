# A module with authority: the network (`http` alone has names of status codes)
import http.client                           # reject: import
