const SALT = {salt};

function Score(values) {
  let sum = 0;
  for (const v of values) {
    if (v + SALT > 3 + {salt}) {
      sum += v;
    }
  }
  return sum;
}
