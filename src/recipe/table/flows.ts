import type { NetnsRef } from '../../netns/index.js';
import { UnsupportedError } from '../../socket/index.js';
import type { OwnedElement } from './elements.js';

/** A port, or a range of them, that an element publishes. */
export interface Published {
  readonly protocol: 'tcp' | 'udp' | 'sctp';
  /** `0.0.0.0` or `::` for any. */
  readonly address: string;
  readonly first: number;
  readonly last: number;
}

/** What an element publishes; `undefined` when it is there for something else. */
export function publishedBy({ set, key }: OwnedElement): Published | undefined {
  if (!set.startsWith('pub') && !set.startsWith('range')) return undefined;
  const parts = key.split(' . ');
  const [first = 0, last = first] = parts.at(-1)!.split('-').map(Number);
  const any = set.includes('6') ? '::' : '0.0.0.0';
  return { protocol: parts.at(-2) as Published['protocol'], address: parts.at(-3) ?? any, first, last };
}

/**
 * Forgets the flows of UDP to ports that were published or taken back: they go where they went before, as long as there are
 * packets, and are translated anew after this. Where the kernel tells nothing of flows nothing is done.
 *
 * @param netns the host's namespace; default: the one we are in
 * @throws NetlinkError
 */
export async function forgetFlows(elements: readonly OwnedElement[], netns?: NetnsRef | undefined): Promise<void> {
  const ofUdp = elements.filter(({ key }) => key.includes('udp'));
  const ports = ofUdp.map(publishedBy).filter((one) => one?.protocol === 'udp');
  if (ports.length === 0) return;
  const { openConntrack } = await import('../../conntrack/index.js'); // few networks need it
  await using conntrack = openConntrack({ netns });
  const filters = ports.map((one) => ({ protocol: 'udp' as const, port: [one!.first, one!.last] as const }));
  await conntrack.flush(filters).catch((error: unknown) => {
    if (!(error instanceof UnsupportedError)) throw error;
  });
}
