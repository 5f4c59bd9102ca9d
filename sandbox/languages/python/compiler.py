"""The compiler: parses one answer after the other and runs none."""

import os
from opcode import opmap
from types import CodeType

import artifact
import frame
import signature

COMPILE = 1
COMPILED, REJECTED, BROKEN, WARM = 1, 2, 3, 4
MOST_SOURCE_BYTES = 1 << 20
LONGEST_MESSAGE = 500
STORE_NAME, EXTENDED_ARG = opmap["STORE_NAME"], opmap["EXTENDED_ARG"]


class Rejection(Exception):
    """What is wrong with an answer: `line:column: ID: message`."""

    def __init__(self, line, column, what, message):
        message = " ".join(message.split())[:LONGEST_MESSAGE]
        super().__init__(f"{max(line or 1, 1)}:{max(column or 1, 1)}: {what}: {message}")


def request(payload):
    """The signature, the library, and the source in bytes of a Compile frame; the flag for checked arithmetic means nothing to Python."""
    texts, at = [], 1
    for _ in range(2):
        length = int.from_bytes(payload[at:at + 4], "little")
        texts.append(payload[at + 4:at + 4 + length].decode())
        at += 4 + length
    return *texts, payload[at:]


def code_of(source):
    if len(source) > MOST_SOURCE_BYTES:
        raise Rejection(1, 1, "SIZE", f"the source has {len(source)} bytes; {MOST_SOURCE_BYTES} at most")
    try:
        return compile(source.decode("utf-8-sig"), "answer.py", "exec", dont_inherit=True, optimize=0)
    except SyntaxError as error:
        raise Rejection(error.lineno, error.offset, type(error).__name__, error.msg) from None
    except RecursionError:
        raise Rejection(1, 1, "DEPTH", "the source is nested too deeply") from None
    except ValueError as error:  # a null character; bytes that are no UTF-8
        raise Rejection(1, 1, "SyntaxError", str(error)) from None


def names_bound(code):
    """The names that statements of the module itself bind, wherever at module level they stand."""
    names, wide, operations = set(), 0, code.co_code
    for place in range(0, len(operations), 2):
        operation, number = operations[place], wide | operations[place + 1]
        if operation == STORE_NAME:
            names.add(code.co_names[number])
        wide = number << 8 if operation == EXTENDED_ARG else 0
    return names


def inner_codes(code):
    """The functions and classes directly inside; lambdas and comprehensions have no names of that kind."""
    return [inner for inner in code.co_consts if isinstance(inner, CodeType) and inner.co_name.isidentifier()]


def require(wanted, code):
    """Raises Rejection unless the module binds the name that is asked for."""
    if wanted.name in names_bound(code):
        return
    for outer in inner_codes(code):
        for inner in inner_codes(outer):
            if inner.co_name == wanted.name:
                raise Rejection(inner.co_firstlineno, 1, "SIGNATURE", f"`{wanted}` is due at module level; it is inside `{outer.co_name}`")
    found = ", ".join(f"`{inner.co_name}`" for inner in inner_codes(code)) or "nothing"
    raise Rejection(1, 1, "SIGNATURE", f"`{wanted}` is due at module level; found: {found}")


def build(payload):
    """The artifact of a request."""
    text, library, source = request(payload)
    wanted = signature.parse(text)
    code = code_of(source)
    require(wanted, code)
    try:
        return artifact.pack(wanted, library and compile(library, "library.py", "exec", dont_inherit=True), code)
    except ValueError:
        raise Rejection(1, 1, "DEPTH", "the source is nested too deeply") from None


def serve(read, write):
    """Serves one request after the other until the host closes its side."""
    write(WARM, 0, b"")
    while received := read():
        kind, test, payload = received
        try:
            if kind != COMPILE:
                raise ValueError(f"a frame of kind {kind}; {COMPILE} was due")
            write(COMPILED, test, build(payload))
        except Rejection as rejection:
            write(REJECTED, test, str(rejection).encode("utf-8", "replace"))
        except MemoryError:
            # Nothing in this process can be relied on any more: the next request goes to a fresh one.
            write(REJECTED, test, b"1:1: MEMORY: the source is nested too deeply, or takes too much memory")
            os._exit(0)
        except Exception as broken:
            write(BROKEN, test, repr(broken).encode("utf-8", "replace"))


build(b"\0" + (len(b"int F(List<int> a)")).to_bytes(4, "little") + b"int F(List<int> a)" + bytes(4) + b"def F(a: list[int]) -> int:\n    return sum(a)\n")
serve(*frame.channel())
