# parameters: a b                            # reject: parameters
# policy: function
return a
