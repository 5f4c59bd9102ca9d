"""Values as bytes: a tag by what a value is, then its body; docs/sandbox-protocol.md has the table.

Written is what a value is made of, never what it says of itself: subclasses (Counter, namedtuple, IntEnum) count as the built-in type
they extend, and are read with that type's own functions. Whatever no signature has (a set, a generator, a number of another kind) is
written as a tuple of one text, the type's name: tuples have two to four items, so it equals nothing that can be expected. An integer
beyond 64 bits is written as the nearest double, which is right where a double was asked for and wrong everywhere else.
"""

import _codecs
import struct

NULL, BOOL, INTEGER, REAL, TEXT, LIST, DICTIONARY, TUPLE = range(8)
DEEPEST = 32
MOST_BYTES = 32 << 20  # above every output limit: what is written by then is sent, and the supervisor ends the process for it


class TooLarge(Exception):
    """A value takes more than MOST_BYTES."""


def writer(bool=bool, int=int, float=float, str=str, list=list, dict=dict, tuple=tuple, type=type, len=len, OverflowError=OverflowError,
           TypeError=TypeError, TooLarge=TooLarge, error=struct.error, encode=_codecs.utf_16_le_encode, most=MOST_BYTES, deepest=DEEPEST):
    """A function that appends a value to a bytearray; `depth` is that of the containers around it."""
    pack_integer, pack_real = struct.Struct("<Bq").pack, struct.Struct("<Bd").pack
    pack_count, pack_items = struct.Struct("<BI").pack, struct.Struct("<BB").pack
    null, false, true = bytes([NULL]), bytes([BOOL, 0]), bytes([BOOL, 1])
    integer, real, text, sequence, dictionary, items = INTEGER, REAL, TEXT, LIST, DICTIONARY, TUPLE
    nothing = bytes([TUPLE, 0])
    flags_of, name_of = type.__dict__["__flags__"].__get__, type.__dict__["__name__"].__get__
    own_integer, own_real, own_list, own_pairs, own_tuple = int.__index__, float.__float__, list.copy, dict.items, tuple.__getitem__
    own_text, whole = str.__str__, slice(None)
    int_flag, list_flag, tuple_flag, str_flag, dict_flag = 1 << 24, 1 << 25, 1 << 26, 1 << 28, 1 << 29

    def write(value, out, depth=0):
        kind = type(value)
        if kind is str:
            data = encode(value, "surrogatepass")[0]
            out += pack_count(text, len(data) >> 1)
            out += data
        elif kind is int:
            try:
                out += pack_integer(integer, value)
            except error:
                write_long(value, out, depth)
        elif kind is float:
            out += pack_real(real, value)
        elif kind is bool:
            out += true if value else false
        elif value is None:
            out += null
        elif kind is list:
            write_items(pack_count(sequence, len(value)), own_list(value), out, depth)
        elif kind is tuple:
            if len(value) < 256:
                write_items(pack_items(items, len(value)), value, out, depth)
            else:
                write_other(kind, out, depth)
        elif kind is dict:
            write_pairs(list(own_pairs(value)), out, depth)
        else:
            write_subclass(value, kind, flags_of(kind), out, depth)

    def write_items(head, values, out, depth):
        if depth >= deepest:
            out += nothing
            return
        out += head
        for value in values:
            write(value, out, depth + 1)
            if len(out) > most:
                raise TooLarge

    def write_pairs(pairs, out, depth):
        if depth >= deepest:
            out += nothing
            return
        out += pack_count(dictionary, len(pairs))
        for key, value in pairs:
            write(key, out, depth + 1)
            write(value, out, depth + 1)
            if len(out) > most:
                raise TooLarge

    def write_subclass(value, kind, flags, out, depth):
        if flags & int_flag:
            write(own_integer(value), out, depth)
        elif flags & str_flag:
            write(own_text(value), out, depth)
        elif flags & list_flag:
            write(own_list(value), out, depth)
        elif flags & dict_flag:
            write_pairs(list(own_pairs(value)), out, depth)
        elif flags & tuple_flag:
            write(own_tuple(value, whole), out, depth)
        else:
            try:
                write(own_real(value), out, depth)
            except TypeError:
                write_other(kind, out, depth)

    def write_long(value, out, depth):
        try:
            out += pack_real(real, float(value))
        except OverflowError:
            write_other(int, out, depth)

    def write_other(kind, out, depth):
        write_items(pack_items(items, 1), (name_of(kind),), out, depth)

    return write


def reader(str=str, range=range, tuple=tuple, ValueError=ValueError, decode=_codecs.utf_16_le_decode):
    """A function that reads the value at a place of some bytes: (value, the place after it)."""
    read_integer, read_real = struct.Struct("<q").unpack_from, struct.Struct("<d").unpack_from
    read_count = struct.Struct("<I").unpack_from
    null, boolean, integer, real, text, sequence, dictionary, items = range(8)

    def read(data, at):
        tag = data[at]
        at += 1
        if tag == integer:
            return read_integer(data, at)[0], at + 8
        if tag == real:
            return read_real(data, at)[0], at + 8
        if tag == text:
            end = at + 4 + 2 * read_count(data, at)[0]
            return decode(data[at + 4:end], "surrogatepass", True)[0], end
        if tag == sequence:
            return read_items(data, at + 4, read_count(data, at)[0])
        if tag == dictionary:
            count, pairs = read_count(data, at)[0], {}
            at += 4
            for _ in range(count):
                key, at = read(data, at)
                pairs[key], at = read(data, at)
            return pairs, at
        if tag == boolean:
            return data[at] == 1, at + 1
        if tag == null:
            return None, at
        if tag == items:
            values, at = read_items(data, at + 1, data[at])
            return tuple(values), at
        raise ValueError("a value of kind %d" % tag)

    def read_items(data, at, count):
        values = []
        for _ in range(count):
            value, at = read(data, at)
            values.append(value)
        return values, at

    return read
