class Shelf:
    def __init__(self, limit: int):
        self.limit = limit
        self.entries: dict[str, int] = {}  # the one given last comes last

    def Keep(self, key: str, value: int) -> int:
        self.entries[key] = self.entries.get(key, 0) + value
        removed = 0
        while len(self.entries) > self.limit:
            removed += self.entries.popitem()[1]
        return removed

    def Look(self, key: str) -> int:
        return self.entries.get(key, -1)

    def Keys(self) -> list[str]:
        return list(reversed(self.entries))
