# A module with authority: a compiler
import codeop                                # reject: import
