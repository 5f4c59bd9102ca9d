class Shelf {
  limit;
  entries = new Map();
  constructor(limit) {
    this.limit = limit;
  }
  Keep(key, value) {
    const kept = (this.entries.get(key) ?? 0) + value;
    this.entries.set(key, kept);
    let removed = 0;
    while (this.entries.size > this.limit) {
      const [first] = this.Keys();
      removed += this.entries.get(first);
      this.entries.delete(first);
    }
    return removed;
  }
  Look(key) {
    return this.entries.get(key) ?? -1;
  }
  Keys() {
    return [...this.entries.keys()].reverse();
  }
}
