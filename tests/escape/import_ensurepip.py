# A module with authority: packages
import ensurepip                             # reject: import
