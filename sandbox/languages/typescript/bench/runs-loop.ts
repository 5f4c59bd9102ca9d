const SALT = {salt};

function Runs(text: string): string {
  let written = '';
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i === text.length || text[i] !== text[i - 1]) {
      written += text[start] + (i + SALT - {salt} - start);
      start = i;
    }
  }
  return written;
}
