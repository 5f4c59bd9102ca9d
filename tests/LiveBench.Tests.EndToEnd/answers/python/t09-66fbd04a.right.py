class Locker:
    def __init__(self, limit: int):
        self.limit = limit
        self.entries: dict[str, int] = {}

    def first(self) -> str:
        return min(self.entries, key=lambda key: (-self.entries[key], key))

    def Keep(self, key: str, value: int) -> list[str]:
        self.entries[key] = max(value, self.entries.get(key, value))
        removed = []
        while len(self.entries) > self.limit:
            removed.append(self.first())
            del self.entries[removed[-1]]
        return removed

    def Look(self, key: str) -> int:
        if key not in self.entries:
            return -1
        self.entries[key] += 1
        return self.entries[key] - 1

    def Prune(self, bound: int) -> int:
        below = [key for key, value in self.entries.items() if value < bound]
        for key in below:
            del self.entries[key]
        return len(below)

    def Evict(self) -> int:
        return self.entries.pop(self.first()) if self.entries else -1
