const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 320, 60, 50, 40, 20];

/** A round number of steps of 1, 2 or 5 times a power of ten, five or so up to the highest value. */
function stepOf(highest: number): number {
  const rough = highest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough)!;
}

function marks(highest: number): number[] {
  const step = stepOf(highest);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}

/** A line through points as an SVG picture; both axes begin at 0. */
export function plot(
  title: string,
  across: string,
  up: string,
  points: readonly (readonly [number, number])[],
): string {
  const [xs, ys] = [marks(Math.max(...points.map(([x]) => x))), marks(Math.max(...points.map(([, y]) => y)))];
  const x = (value: number): string => (LEFT + (value / xs.at(-1)!) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const y = (value: number): string => (HEIGHT - BOTTOM - (value / ys.at(-1)!) * (HEIGHT - BOTTOM - TOP)).toFixed(1);
  const text = (at: string, words: string, anchor = 'middle'): string =>
    `<text ${at} text-anchor="${anchor}">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    text(`x="${WIDTH / 2}" y="20" font-size="14"`, title),
    ...ys.map((value) => `<path d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}" stroke="#ddd"/>`),
    ...ys.map((value) => text(`x="${LEFT - 8}" y="${Number(y(value)) + 4}"`, `${value} ${up}`, 'end')),
    ...xs.map((value) => text(`x="${x(value)}" y="${HEIGHT - BOTTOM + 18}"`, String(value))),
    text(`x="${WIDTH / 2}" y="${HEIGHT - 10}"`, across),
    `<polyline fill="none" stroke="#06c" stroke-width="2" points="${points.map(([a, b]) => `${x(a)},${y(b)}`).join(' ')}"/>`,
    ...points.map(([a, b]) => `<circle cx="${x(a)}" cy="${y(b)}" r="3" fill="#06c"/>`),
    '</svg>',
    '',
  ].join('\n');
}
