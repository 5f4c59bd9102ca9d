"""What a task asks for: `List<int> Digest(List<int> values)` or `class Ledger(int limit) { void Deposit(string account); }`."""

import re
from typing import NamedTuple

TOKEN = re.compile(r"\s*(\w+|[<>(),?{};])")
SCALARS = {"bool", "int", "long", "double", "string"}


class Method(NamedTuple):
    """A function, or a method of a class."""

    name: str
    parameters: tuple[str, ...]  # their names
    void: bool


class Signature(NamedTuple):
    """A function is one method of no class."""

    name: str
    parameters: tuple[str, ...]
    methods: tuple[Method, ...] | None  # None: a function

    def __str__(self):
        return f"{'def' if self.methods is None else 'class'} {self.name}({', '.join(self.parameters)})"


def parse(text):
    """Raises ValueError when the text is none."""
    return _Parser(text).whole()


class _Parser:
    def __init__(self, text):
        self.text, self.tokens, place = text, [], 0
        text = text.rstrip()
        while place < len(text):
            token = TOKEN.match(text, place)
            if not token:
                raise ValueError(f"the signature '{text}' has something strange at character {place + 1}")
            self.tokens.append(token[1])
            place = token.end()
        self.tokens.append("")
        self.next = 0

    def whole(self):
        signature = self.of_class() if self.takes("class") else self.of_function()
        self.need("")
        return signature

    def of_class(self):
        name, parameters, methods = self.name(), self.parameters(), []
        self.need("{")
        while not self.takes("}"):
            methods.append(self.method())
            self.need(";")
        return Signature(name, parameters, tuple(methods))

    def of_function(self):
        method = self.method()
        return Signature(method.name, method.parameters, None)

    def method(self):
        void = self.takes("void")
        if not void:
            self.type()
        return Method(self.name(), self.parameters(), void)

    def parameters(self):
        names = []
        self.need("(")
        if self.takes(")"):
            return ()
        while True:
            self.type()
            names.append(self.name())
            if not self.takes(","):
                break
        self.need(")")
        return tuple(names)

    def type(self):
        if self.takes("("):
            self.tuple()
        else:
            self.named()
        self.takes("?")

    def tuple(self):
        while True:
            self.type()
            if self.tokens[self.next] not in (",", ")"):
                self.name()  # a tuple's items may have names; nothing depends on them
            if not self.takes(","):
                break
        self.need(")")

    def named(self):
        name = self.name()
        if name in ("List", "Dictionary"):
            self.need("<")
            self.type()
            if name == "Dictionary":
                self.need(",")
                self.type()
            self.need(">")
        elif name not in SCALARS:
            raise self.wrong(f"a type instead of '{name}'")

    def name(self):
        token = self.tokens[self.next]
        if not token.isidentifier():
            raise self.wrong("a name")
        self.next += 1
        return token

    def takes(self, token):
        found = self.tokens[self.next] == token
        self.next += found
        return found

    def need(self, token):
        if not self.takes(token):
            raise self.wrong(f"'{token}'" if token else "the end")

    def wrong(self, due):
        return ValueError(f"the signature '{self.text}' has something else than {due} at its token {self.next + 1}")
