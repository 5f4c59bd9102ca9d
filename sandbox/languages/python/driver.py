"""The driver: loads one answer, calls it for every test, and writes each result right after its call."""

import os
import resource
import sys
import threading
import types

import artifact
import fork
import frame
import library
import values

PROGRAM, TEST, END = 1, 2, 3
VALUE, THREW, FINISHED = 1, 2, 3
LONGEST_MESSAGE = 4 << 10
STACK_BYTES = 256 << 20  # for an answer that raises the recursion limit, and recurses through C


def describer(type=type, str=str, BaseException=BaseException, longest=LONGEST_MESSAGE):
    """A function that writes what was thrown: the type, a newline, the message."""
    name_of, module_of, encode = type.__dict__["__name__"].__get__, type.__dict__["__module__"].__get__, str.encode

    def describe(thrown):
        kind = type(thrown)
        name = module = message = ""
        try:
            name, module = name_of(kind), module_of(kind)
            message = str(thrown)
        except BaseException:
            pass  # of a message that throws, the type is left
        if module != "builtins":
            name = "%s.%s" % (module, name)
        return encode(name + "\n" + message, "utf-8", "replace")[:longest]

    return describe


def entry(name, parameters, methods, make, read, write, getattr=getattr, range=range,
          from_bytes=int.from_bytes, list_tag=bytes([values.LIST])):
    """A function that runs one test: the input's bytes in, the result's bytes appended. `make` is the function, or the class."""

    def arguments(data, at, count):
        taken = []
        for _ in range(count):
            value, at = read(data, at)
            taken.append(value)
        return taken, at

    def call_function(data, out):
        write(make(*arguments(data, 0, parameters)[0]), out)

    def call_methods(data, out):
        taken, at = arguments(data, 0, parameters)
        target = make(*taken)
        count = from_bytes(data[at:at + 4], "little")
        at += 4
        out += list_tag
        out += data[at - 4:at]
        for _ in range(count):
            method, size, void = methods[from_bytes(data[at:at + 2], "little")]
            taken, at = arguments(data, at + 2, size)
            result = getattr(target, method)(*taken)
            write(None if void else result, out, 1)

    return call_function if methods is None else call_methods


def run_of(read_frame, write_frame, read, write, describe, exec=exec, bytearray=bytearray, BaseException=BaseException,
           leave=os._exit, flush=sys.stdout.flush, module=types.ModuleType, modules=sys.modules, unpack=artifact.unpack,
           entry=entry, TooLarge=values.TooLarge):
    """A function that takes one answer from Program to Finished or Threw, and ends the process.

    An answer shares the interpreter and can reach anything in it, but nothing that it would gain by: no expected value is here, and
    what it can spoil is its own results. What is used from its first line on is kept in local variables all the same, so that it does
    not spoil them by accident.
    """
    program, test_due, end, value, threw, finished = PROGRAM, TEST, END, VALUE, THREW, FINISHED

    def next_frame():
        try:
            kind, _, payload = read_frame()
            return kind, payload
        except BaseException:
            leave(1)  # the host has gone, or the answer has read what was not for it

    def run():
        kind, payload = next_frame()
        if kind != program:
            leave(1)
        name, parameters, methods, library, code = unpack(payload)
        solution = modules["solution"] = modules["__main__"] = module("solution")
        space = solution.__dict__
        test = 0
        try:
            if library:
                exec(library, space)
            exec(code, space)
            call = entry(name, parameters, methods, space[name], read, write)
            while True:
                kind, payload = next_frame()
                if kind != test_due:
                    break
                out = bytearray()
                try:
                    call(payload, out)
                except TooLarge:
                    pass  # sending it is how the supervisor learns of it
                write_frame(value, test, out)
                test += 1
            if kind != end:
                leave(1)
            text, kind = b"", finished
        except BaseException as thrown:
            thrown.__traceback__ = None  # lets go of what the answer held, which may be all the memory there is
            text, kind = describe(thrown), threw
        try:
            flush()
        except BaseException:
            pass  # the answer has closed or replaced it
        write_frame(kind, test, text)
        leave(0)

    def run_to_end():
        try:
            run()
        finally:
            leave(1)  # the channel is gone

    return run_to_end


def address_space():
    """Bytes of it in use."""
    with open("/proc/self/statm") as pages:
        return int(pages.read().split()[0]) * resource.getpagesize()


def limit_memory(used):
    """Holds the answer to its limit by the address space: a MemoryError can be caught, and costs nobody else anything."""
    allowed = used + (int(os.environ["LIVEBENCH_MEMORY_MB"]) << 20)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or allowed < hard:
        resource.setrlimit(resource.RLIMIT_AS, (allowed, allowed))


def forget():
    """Our own modules are none of an answer's: it finds the standard library and itself."""
    own = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [folder for folder in sys.path if folder != own]
    for name, loaded in list(sys.modules.items()):
        if getattr(loaded, "__file__", None) and os.path.dirname(os.path.abspath(loaded.__file__)) == own and name != "__main__":
            del sys.modules[name]
    sys.argv[:] = [""]


def serve():
    read_frame, write_frame = frame.channel()
    run = run_of(read_frame, write_frame, values.reader(), values.writer(), describer())
    forget()
    used = address_space()
    fork.wait()
    limit_memory(used)
    run()


def main():
    # The thread that forks is the only one of the fork, and so its main thread: with the stack that it was given here.
    threading.stack_size(STACK_BYTES)
    thread = threading.Thread(target=serve)
    thread.start()
    threading.stack_size(0)
    thread.join()


main()
