# A module with authority: threads
import _thread                               # reject: import
