import type { PublishedPort } from '../recipe/table/index.js';
import {
  addressField,
  asObject,
  type Fields,
  flagField,
  numberField,
  textField,
  unsupportedField,
  wrongField,
} from './fields.js';

const PROTOCOLS = ['tcp', 'udp', 'sctp'] as const;

/** Where a port is published that says no address. */
const ANY = ['0.0.0.0', '::'];

/**
 * Reads the capability `portMappings`: `{ hostPort, containerPort, protocol, hostIP }`. One without a host port publishes
 * nothing.
 *
 * @throws CniError 7
 */
export function readPorts(list: readonly unknown[], at: string): PublishedPort[] {
  const ports: PublishedPort[] = [];
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const path = `${at}[${index}]`;
    const fields = asObject(item, path);
    const hostPort = numberField(fields, 'hostPort', path, 0, 65535) ?? 0;
    const containerPort = numberField(fields, 'containerPort', path, 1, 65535);
    if (containerPort === undefined)
      throw wrongField(`${path}.containerPort`, undefined, 'a whole number from 1 to 65535');
    const text = textField(fields, 'protocol', path) ?? 'tcp';
    const protocol = PROTOCOLS.find((name) => name === text.toLowerCase());
    if (protocol === undefined) throw wrongField(`${path}.protocol`, text, PROTOCOLS.join(', '));
    const hostAddress = addressField(fields, 'hostIP', path);
    if (hostPort === 0) continue;
    for (const place of hostAddress === undefined ? ANY : [hostAddress]) {
      const key = `${place} ${protocol} ${hostPort}`;
      if (seen.has(key)) throw wrongField(path, item, 'a host port that is not in the list before');
      seen.add(key);
    }
    ports.push({ protocol, hostAddress, hostPort, containerPort, count: 1 });
  }
  return ports;
}

/**
 * Refuses the keys of the plugins portmap and firewall that would change what is let in. The others say how their rules are
 * made: they have no meaning here, and stay without effect.
 */
export function checkChainedKeys(fields: Fields): void {
  const chain = textField(fields, 'iptablesAdminChainName', '');
  if (chain !== undefined)
    throw unsupportedField(
      'iptablesAdminChainName',
      chain,
      'rules of your own go into chain user_forward of table inet netloom',
    );
  if (flagField(fields, 'masqAll', ''))
    throw unsupportedField('masqAll', true, 'a published port shows the container the address of the client');
  for (const key of ['conditionsV4', 'conditionsV6']) {
    const value = fields[key];
    if (Array.isArray(value) && value.length > 0)
      throw unsupportedField(key, value, 'rules of your own go into chain user_publish of table inet netloom');
  }
}
