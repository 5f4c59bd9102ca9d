type State = 'ready' | 'paused';

function Drive(signals: [string, number][]): string[] {
  let state: State = 'ready';
  let fuel = 0;
  let heat = 0;
  let since = 0;
  const become = (next: State) => {
    if (next !== state) since = 0;
    state = next;
  };
  return signals.map(([kind, amount]) => {
    since++;
    switch (`${state} ${kind}`) {
      case 'ready push':
        heat = Math.max(0, heat - amount);
        break;
      case 'ready turn':
        [fuel, heat] = [heat, fuel];
        become('paused');
        break;
      case 'ready pull':
        if (since >= 3) {
          fuel = 1;
        } else {
          fuel += amount;
          become('paused');
        }
        break;
      case 'paused push':
        heat = amount;
        break;
      case 'paused turn':
        heat += amount % 2 === 1 ? 3 : fuel;
        become('ready');
        break;
      case 'paused pull':
        fuel += amount;
        become('ready');
        break;
    }
    if (fuel > 19) fuel = Math.floor(fuel / 2);
    if (heat > 19) heat = heat / 2;
    return `${state}:${heat}`;
  });
}
