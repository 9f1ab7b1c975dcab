# parameters: context, title="none", *rest, key=1, **more
# policy: function
if not context:
    return title


def inner():
    return rest


return inner() or more
