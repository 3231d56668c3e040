import { addressNumber, addressText, contains, familyOf } from './address/index.js';
import type { Observed } from './observe.js';
import { type Container, type Network, SpecError, type Subnet } from './spec/index.js';
import { formatOwner, type HeldElement } from './table/index.js';

/** A container whose addresses are known: one of each of the network's versions. */
export type PlacedContainer = Container & { readonly placed: readonly string[] };

/**
 * Gives every container that is connected its addresses: those of the spec, else those it has, else the lowest free ones
 * of the subnet's ranges.
 *
 * @throws SpecError a subnet is full
 */
export function place(network: Network, observed: Observed): PlacedContainer[] {
  const connected = network.containers.filter(({ isConnected }) => isConnected);
  const placed = new Map<string, string[]>(connected.map(({ name }) => [name, []]));
  for (const subnet of network.subnets) {
    const taken = takenOn(network, subnet, observed);
    const waiting: Container[] = [];
    for (const container of connected) {
      const address = container.addresses.find((one) => familyOf(one) === subnet.prefix.family);
      const had = address ?? heldBy(container, network, subnet, observed, taken);
      if (had === undefined) waiting.push(container);
      else {
        placed.get(container.name)!.push(had);
        taken.add(had);
      }
    }
    const free = freeOf(subnet, taken);
    for (const container of waiting) {
      const { value, done } = free.next();
      if (done) throw full(container, subnet);
      placed.get(container.name)!.push(value);
    }
  }
  return connected.map((container) => ({ ...container, placed: placed.get(container.name)! }));
}

function full(container: Container, { text, spans }: Subnet): SpecError {
  const ranges = spans.map(({ family, first, last }) => `${addressText(first, family)}-${addressText(last, family)}`);
  const problem = `no address of ${text} is free (${ranges.join(', ')})`;
  return new SpecError([{ path: `containers.${container.name}.address`, problem }]);
}

const isLease = ({ set }: HeldElement): boolean => set === 'lease4' || set === 'lease6';
const addressOf = ({ key }: HeldElement): string => key.slice(key.indexOf(' . ') + 3);
const bridgeOf = ({ key }: HeldElement): string => key.slice(0, key.indexOf(' . '));

/** What nobody else can get: the gateway, what the spec says for others, what owners have that stay. */
function takenOn(network: Network, subnet: Subnet, { held }: Observed): Set<string> {
  const staying = new Set(network.containers.map(({ owner }) => formatOwner(owner)));
  const taken = new Set<string>(network.containers.flatMap(({ addresses }) => addresses));
  if (subnet.gateway !== undefined) taken.add(subnet.gateway);
  for (const element of held) {
    if (!isLease(element) || bridgeOf(element) !== network.name) continue;
    const isOurs = element.comment === network.name || element.comment.startsWith(`${network.name}/`);
    if (!isOurs || staying.has(element.comment)) taken.add(addressOf(element));
  }
  return taken;
}

/** The address that a container has, unless the spec gives it to another, or it is on another subnet. */
function heldBy(
  container: Container,
  network: Network,
  { prefix, gateway }: Subnet,
  { own }: Observed,
  taken: ReadonlySet<string>,
): string | undefined {
  const comment = formatOwner(container.owner);
  const lease = own.find((element) => {
    if (!isLease(element) || element.comment !== comment) return false;
    const address = addressOf(element);
    return familyOf(address) === prefix.family && contains(prefix, prefix.family, addressNumber(address));
  });
  if (lease === undefined) return undefined;
  const address = addressOf(lease);
  const isPromised = network.containers.some((other) => other !== container && other.addresses.includes(address));
  return isPromised || address === gateway || !taken.has(address) ? undefined : address;
}

function* freeOf({ spans }: Subnet, taken: ReadonlySet<string>): Generator<string, undefined> {
  for (const { family, first, last } of spans) {
    for (let value = first; value <= last; value++) {
      const text = addressText(value, family);
      if (!taken.has(text)) yield text;
    }
  }
  return undefined;
}
