# A module with authority: files by a private name
import _io                                   # reject: import
