class Locker {
  #entries = [];
  #limit;
  constructor(limit) {
    this.#limit = limit;
  }
  Keep(key, value) {
    const known = this.#find(key);
    if (known)
      known.value = Math.max(known.value, value);
    else
      this.#entries.push({ key, value });
    const gone = [];
    while (this.#entries.length > this.#limit)
      gone.push(this.#remove().key);
    return gone;
  }
  Look(key) {
    const entry = this.#find(key);
    return entry ? ++entry.value : -1;
  }
  Prune(bound) {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter(({ value }) => value >= bound);
    return before - this.#entries.length;
  }
  Evict() {
    return this.#entries.length > 0 ? this.#remove().value : -1;
  }
  #find(key) {
    return this.#entries.find(entry => entry.key === key);
  }
  #remove() {
    this.#entries.sort((a, b) => b.value - a.value || a.key.localeCompare(b.key));
    return this.#entries.shift();
  }
}
