# A module with authority: code objects from bytes
import marshal                               # reject: import
