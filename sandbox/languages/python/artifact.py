"""What the compiler hands the driver, by way of a host that does not look inside: how to call the answer, and its code."""

import marshal


def pack(signature, code):
    """Raises ValueError when the code is nested too deeply for the format."""
    methods = signature.methods and tuple((m.name, len(m.parameters), m.void) for m in signature.methods)
    return marshal.dumps((signature.name, len(signature.parameters), methods, code))


unpack = marshal.loads
"""(name, number of parameters, methods or None, code); a method is (name, number of parameters, whether it returns nothing)."""
