const SALT = {salt};

const Runs = (text) => {
  const starts = [...text].map((_, i) => i).filter(i => i + SALT === {salt} || text[i] !== text[i - 1]);
  return starts.map((start, at) => `${text[start]}${(starts[at + 1] ?? text.length) - start}`).join('');
};
