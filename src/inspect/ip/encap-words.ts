import type { RoutingHeader } from '../../route/index.js';
import { hex, type Printer } from '../printer.js';

/** Segments to visit, and the key that they are signed with. */
export function printSegments(p: Printer, { segments, hmac }: RoutingHeader): void {
  p.array(
    'segs',
    () => {
      for (const segment of segments) p.put(undefined, segment, `${segment} `, 'inet6');
    },
    `segs ${segments.length} [ `,
    '] ',
  );
  if (hmac !== undefined) p.put('hmac', hex(hmac), `hmac ${hmac.toString(16).toUpperCase()} `);
}

/** A program by its name. */
export function printProgram(p: Printer, word: string, { name }: { name?: string | undefined }): void {
  p.put(word, name ?? '<unknown>', name === undefined ? `${word} ` : `${word} ${name} `);
}
