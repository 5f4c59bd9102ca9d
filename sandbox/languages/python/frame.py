"""Frames to and from the host, on descriptors 3 and 4: u32 length, u8 kind, u32 test, payload; little-endian."""

import os
from struct import Struct

INPUT, OUTPUT = 3, 4
HEADER = Struct("<IBI")
MOST_BYTES = 64 << 20
PIECE_BYTES = 64 << 10


def channel(read=os.read, write=os.write, unpack=HEADER.unpack, pack=HEADER.pack, size=HEADER.size, most=MOST_BYTES, piece_size=PIECE_BYTES,
            source=INPUT, sink=OUTPUT, bytearray=bytearray, bytes=bytes, len=len, memoryview=memoryview, EOFError=EOFError, ValueError=ValueError):
    """A function that reads a frame, (kind, test, payload) or None at the end, and one that writes a frame.

    They keep all they use in variables of their own: nothing that another module or an answer changes reaches them.
    """

    waiting = bytearray()  # read, and not yet asked for

    def fill(count):
        while len(waiting) < count:
            piece = read(source, piece_size)
            if not piece:
                return None
            waiting.extend(piece)
        taken = bytes(waiting[:count])
        del waiting[:count]
        return taken

    def read_frame():
        head = fill(size)
        if head is None:
            return None
        length, kind, test = unpack(head)
        if length > most:
            raise ValueError("a frame of %d bytes; %d at most" % (length, most))
        payload = fill(length)
        if payload is None:
            raise EOFError("the host's last frame has no end")
        return kind, test, payload

    def write_frame(kind, test, payload):
        data = memoryview(pack(len(payload), kind, test) + payload)
        while data:
            data = data[write(sink, data):]

    return read_frame, write_frame
