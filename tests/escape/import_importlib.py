# A module with authority: any module
import importlib                             # reject: import
