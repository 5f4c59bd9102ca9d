// AttackTests appends this to every attack. An attack that got what it should not get returns Known.Answer: its success would show
// as Accepted.
const Known = {
  Answer(words: string[]): globalThis.Map<string, number[]> {
    const places = new globalThis.Map<string, number[]>();
    words.forEach((word, i) => places.set(word, [...(places.get(word) ?? []), i / words.length]));
    return places;
  },
};
