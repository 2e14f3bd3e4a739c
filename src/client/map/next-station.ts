const directions: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The station that an arrow key leads to: up and down along the line, sideways to the nearest at about the same height. */
export function nextStation(from: Element, key: string): HTMLElement | SVGElement | undefined {
  const way = directions[key];
  const scope = way?.x === 0 ? from.parentElement : from.closest('svg');
  if (!way || !scope) return undefined;
  const here = middleOf(from);
  const ahead = [...scope.querySelectorAll<SVGElement>('a.station')].filter((station) => {
    const { x, y } = middleOf(station);
    return (x - here.x) * way.x + (y - here.y) * way.y > 1;
  });
  const cost = (station: Element) => {
    const { x, y } = middleOf(station);
    return Math.abs(x - here.x) + Math.abs(y - here.y) * (way.y === 0 ? 3 : 1);
  };
  return ahead.sort((a, b) => cost(a) - cost(b))[0];
}

function middleOf(station: Element): { x: number; y: number } {
  const { left, top, width } = (station.querySelector('rect') ?? station).getBoundingClientRect();
  return { x: left + width / 2, y: top + width / 2 };
}
