import { openPrinter, type PrinterOptions } from '../printer.js';

/** A link that is a routing table of its own (virtual routing and forwarding). */
export interface Vrf {
  name: string;
  table: number;
}

/** VRFs as `ip vrf` prints them. */
export function renderVrfs(vrfs: readonly Vrf[], options: PrinterOptions): string {
  const p = openPrinter(options);
  p.array(undefined, () => {
    p.text(`${'Name'.padEnd(16)}  Table\n${'-'.repeat(23)}\n`);
    for (const { name, table } of vrfs) {
      p.object(undefined, () => {
        p.put('name', name, name.padEnd(16));
        p.put('table', table, ` ${String(table).padStart(5)}`);
        p.text('\n');
      });
    }
    if (vrfs.length === 0) p.text('No VRF has been configured\n');
  });
  return `${p.take()}${p.isJson ? '\n' : ''}`;
}
