# A module with authority: modules from archives
import zipimport                             # reject: import
