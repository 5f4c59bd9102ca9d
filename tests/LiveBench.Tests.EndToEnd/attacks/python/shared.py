

class Known:
    """Appended to each attack. One that got what it should not get returns Known.Answer: its success would show as Accepted."""

    @staticmethod
    def Answer(words):
        places, place = {}, 0
        for word in words:
            places.setdefault(word, [])
            places[word] += [place]
            place += 1
        return {word: [number / place for number in numbers] for word, numbers in places.items()}


class Results:
    """Frames of the driver's, written past the driver."""

    VALUE, THREW, FINISHED = 1, 2, 3
    NO_WORDS = b"\6\0\0\0\0"

    @staticmethod
    def send(kind, test, payload=b""):
        Results.claim(payload.__len__(), kind, test, payload)

    @staticmethod
    def claim(length, kind, test, payload=b""):
        """A frame whose length need not be true."""
        Results.raw(length.to_bytes(4, "little") + kind.to_bytes(1, "little") + test.to_bytes(4, "little") + payload)

    @staticmethod
    def raw(data):
        import posix

        while data:
            data = data[posix.write(4, data):]
