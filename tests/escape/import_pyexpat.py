# A module with authority: native code
import pyexpat                               # reject: import
