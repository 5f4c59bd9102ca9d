const ReadSettings = (text) => {
  const settings = new Map();
  let latest = '';
  for (let entry of text.split('@')) {
    if (entry.length === 0)
      continue;
    if (!entry.includes('&'))
      entry += '&on';
    const at = entry.lastIndexOf('&');
    const name = entry.slice(0, at) || latest;
    if (name === '')
      continue;
    latest = name;
    let value = entry.slice(at + 1);
    const repeated = /^(\d)!(.*)$/.exec(value);
    if (repeated)
      value = repeated[2].repeat(Number(repeated[1]));
    settings.set(name, (settings.get(name) ?? '') + value);
  }
  return Array.from(settings).sort();
};
