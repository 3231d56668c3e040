import { PortInversion, type XtMultiportV1, type XtTcp } from '../../nftables/index.js';
import { not, span } from '../text.js';

/** Ports of a match `tcp` or `udp`, however they came into the kernel. */
export type PortMatch = Pick<XtTcp, 'sourceFirst' | 'sourceLast' | 'destinationFirst' | 'destinationLast' | 'invert'>;

/** Ports, option and flags of a match `tcp`. */
export type TcpMatch = PortMatch & Pick<XtTcp, 'option' | 'flagsMask' | 'flagsSet'>;

export const anyPorts: PortMatch = {
  sourceFirst: 0,
  sourceLast: 0xffff,
  destinationFirst: 0,
  destinationLast: 0xffff,
  invert: 0,
};

const flagWords: readonly (readonly [string, number])[] = [
  ['FIN', 0x01],
  ['SYN', 0x02],
  ['RST', 0x04],
  ['PSH', 0x08],
  ['ACK', 0x10],
  ['URG', 0x20],
];

function flagNames(flags: number): string {
  if (flags === 0) return 'NONE';
  const names = flagWords.filter(([, bit]) => (flags & bit) !== 0).map(([name]) => name);
  return names.join(',');
}

/** Options of a match `udp`, and the ports of `tcp`. */
export function savePorts(match: PortMatch): string {
  const one = (first: number, last: number, bit: number, option: string): string =>
    first === 0 && last === 0xffff ? '' : `${not((match.invert & bit) !== 0)} --${option} ${span(first, last, ':')}`;
  const source = one(match.sourceFirst, match.sourceLast, PortInversion.srcpt, 'sport');
  return source + one(match.destinationFirst, match.destinationLast, PortInversion.dstpt, 'dport');
}

/** Options of a match `tcp`. */
export function saveTcp(match: TcpMatch): string {
  const isOptionInverted = (match.invert & PortInversion.option) !== 0;
  const areFlagsInverted = (match.invert & PortInversion.flags) !== 0;
  const option = match.option !== 0 || isOptionInverted ? `${not(isOptionInverted)} --tcp-option ${match.option}` : '';
  const flags =
    match.flagsMask !== 0 || areFlagsInverted
      ? `${not(areFlagsInverted)} --tcp-flags ${flagNames(match.flagsMask)} ${flagNames(match.flagsSet)}`
      : '';
  return savePorts(match) + option + flags;
}

/** Ports in nft's words. */
export function translatePorts(protocol: string, match: PortMatch): string[] {
  const one = (first: number, last: number, bit: number, field: string): string[] =>
    first === 0 && last === 0xffff
      ? []
      : [`${protocol} ${field} ${(match.invert & bit) !== 0 ? '!= ' : ''}${span(first, last, '-')}`];
  return [
    ...one(match.sourceFirst, match.sourceLast, PortInversion.srcpt, 'sport'),
    ...one(match.destinationFirst, match.destinationLast, PortInversion.dstpt, 'dport'),
  ];
}

/** A match `tcp` in nft's words. */
export function translateTcp(match: TcpMatch): string {
  const parts = translatePorts('tcp', match);
  if (match.option !== 0)
    parts.push(`tcp option ${match.option} ${(match.invert & PortInversion.option) !== 0 ? 'missing' : 'exists'}`);
  if (match.flagsMask !== 0) {
    const inverted = (match.invert & PortInversion.flags) !== 0 ? '!= ' : '';
    parts.push(
      `tcp flags ${inverted}${flagNames(match.flagsSet).toLowerCase()} / ${flagNames(match.flagsMask).toLowerCase()}`,
    );
  }
  return parts.join(' ');
}

/** The ports of a match `multiport`: single ones and ranges. */
export function multiportList({ count, ports, pflags }: XtMultiportV1, separator: string): string[] {
  const list: string[] = [];
  for (let index = 0; index < count; index++) {
    const isRange = pflags[index] !== 0;
    list.push(isRange ? `${ports[index]}${separator}${ports[index + 1]}` : String(ports[index]));
    if (isRange) index++;
  }
  return list;
}
