import { decodeTunnelOptions } from '../../route/index.js';
import type { Printer } from '../printer.js';

type Options = ReturnType<typeof decodeTunnelOptions>;

function printList(p: Printer, name: string, fill: () => void): void {
  p.line();
  p.array(name, fill, `\t${name} `);
}

function hexText(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function printGeneve(p: Printer, { class: classes = [], type = [], data = [] }: NonNullable<Options['geneve']>): void {
  printList(p, 'geneve_opts', () => {
    for (const [at, bytes] of data.entries()) {
      p.object(undefined, () => {
        p.put('class', classes[at] ?? 0, String(classes[at] ?? 0));
        p.put('type', type[at] ?? 0, `:${type[at] ?? 0}`);
        const isLast = at === data.length - 1;
        p.put('data', hexText(bytes), `:${hexText(bytes)}${isLast ? ' ' : ','}`);
      });
    }
  });
}

function printErspan(p: Printer, { ver = 0, index = 0, dir = 0, hwid = 0 }: NonNullable<Options['erspan']>): void {
  const isFirst = ver === 1;
  printList(p, 'erspan_opts', () =>
    p.object(undefined, () => {
      p.put('ver', ver, String(ver));
      p.put('index', isFirst ? index : 0, `:${isFirst ? index : 0}`);
      p.put('dir', isFirst ? 0 : dir, `:${isFirst ? 0 : dir}`);
      p.put('hwid', isFirst ? 0 : hwid, `:${isFirst ? 0 : hwid} `);
    }),
  );
}

/** Options of an IP tunnel: Geneve, VXLAN or ERSPAN, in a line of their own. */
export function printTunnelOptions(p: Printer, bytes: Uint8Array): void {
  const { geneve, vxlan, erspan } = decodeTunnelOptions(bytes);
  if (geneve !== undefined) printGeneve(p, geneve);
  else if (vxlan !== undefined) {
    const { gbp = 0 } = vxlan;
    printList(p, 'vxlan_opts', () => p.object(undefined, () => p.put('gbp', gbp, `${gbp} `)));
  } else if (erspan !== undefined) printErspan(p, erspan);
}
