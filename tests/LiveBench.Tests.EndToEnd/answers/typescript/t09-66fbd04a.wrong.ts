type Entry = { key: string; value: number };

class Locker {
  #entries: Entry[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  Keep(key: string, value: number): string[] {
    const known = this.#find(key);
    if (known) known.value = Math.max(known.value, value);
    else this.#entries.push({ key, value });
    const gone: string[] = [];
    while (this.#entries.length > this.#limit) gone.push(this.#remove().key);
    return gone;
  }

  Look(key: string): number {
    const entry = this.#find(key);
    return entry ? ++entry.value : -1;
  }

  Prune(bound: number): number {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter(({ value }) => value >= bound);
    return before - this.#entries.length;
  }

  Evict(): number {
    return this.#entries.length > 0 ? this.#remove().value : -1;
  }

  #find(key: string): Entry | undefined {
    return this.#entries.find(entry => entry.key === key);
  }

  #remove(): Entry {
    this.#entries.sort((a, b) => b.value - a.value || a.key.localeCompare(b.key));
    return this.#entries.shift()!;
  }
}
