"""What the compiler hands the driver, by way of a host that does not look inside: how to call the answer, the library, and the answer's code."""

import marshal


def pack(signature, library, code):
    """Raises ValueError when the code is nested too deeply for the format."""
    methods = signature.methods and tuple((m.name, len(m.parameters), m.void) for m in signature.methods)
    return marshal.dumps((signature.name, len(signature.parameters), methods, library, code))


unpack = marshal.loads
"""(name, number of parameters, methods or None, code of the library or "", code); a method is (name, number of parameters, whether it returns nothing)."""
