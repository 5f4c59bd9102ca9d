class Shelf {
  private readonly entries = new Map<string, number>();

  constructor(private readonly limit: number) {}

  Keep(key: string, value: number): number {
    const kept = (this.entries.get(key) ?? 0) + value;
    this.entries.delete(key);
    this.entries.set(key, kept);
    let removed = 0;
    while (this.entries.size > this.limit) {
      const [first] = this.Keys();
      removed += this.entries.get(first)!;
      this.entries.delete(first);
    }
    return removed;
  }

  Look(key: string): number {
    return this.entries.get(key) ?? -1;
  }

  Keys(): string[] {
    return [...this.entries.keys()].reverse();
  }
}
