type Picking = [picker: string, field: string, crates: number, weight: number];

function Tally(records: Picking[]): [string, number[]][] {
  const left: Picking[] = [];
  for (const record of records) {
    const [picker, field, crates] = record;
    if (crates > 0) {
      left.push(record);
      continue;
    }
    for (let i = left.length - 1; i > 0; i--) {
      if (left[i][0] === picker && left[i][1] === field) {
        left.splice(i, 1);
        break;
      }
    }
  }
  const counted = left.filter(([, , crates]) => crates > 3);

  const groups = new Map<string, Picking[]>();
  for (const record of counted) {
    const group = groups.get(record[1]);
    if (group) group.push(record);
    else groups.set(record[1], [record]);
  }

  const isSmall = (group: Picking[]) => Math.max(...group.map(r => r[3])) < 44;
  const rises = (group: Picking[]) => group.filter((r, i) => i > 0 && r[3] > group[i - 1][3]).length;
  const told = (group: Picking[]) => [
    group.length,
    group.reduce((sum, r) => sum + r[2], 0),
    new Set(group.map(r => r[0])).size + new Set(group.map(r => r[1])).size,
  ];

  const result = [...groups]
    .filter(([, group]) => !isSmall(group))
    .sort(([a, x], [b, y]) => rises(y) - rises(x) || (a < b ? -1 : 1))
    .slice(0, 2)
    .map(([key, group]): [string, number[]] => [key, told(group)]);
  const rest = counted.filter(r => isSmall(groups.get(r[1])!));
  if (rest.length > 0) result.push(['rest', told(rest)]);
  return result;
}
