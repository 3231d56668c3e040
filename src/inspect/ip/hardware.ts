import { formatIp } from '../../route/index.js';

/** Kinds of hardware by `ARPHRD_*` (linux/if_arp.h), in the words of `ip`. */
const KINDS: ReadonlyMap<number, string> = new Map([
  [0, 'netrom'],
  [1, 'ether'],
  [2, 'eether'],
  [3, 'ax25'],
  [4, 'pronet'],
  [5, 'chaos'],
  [6, 'ieee802'],
  [7, 'arcnet'],
  [8, 'atalk'],
  [15, 'dlci'],
  [19, 'atm'],
  [23, 'metricom'],
  [24, 'ieee1394'],
  [32, 'infiniband'],
  [256, 'slip'],
  [257, 'cslip'],
  [258, 'slip6'],
  [259, 'cslip6'],
  [260, 'rsrvd'],
  [264, 'adapt'],
  [270, 'rose'],
  [271, 'x25'],
  [272, 'hwx25'],
  [280, 'can'],
  [512, 'ppp'],
  [513, 'hdlc'],
  [516, 'lapb'],
  [517, 'ddcmp'],
  [518, 'rawhdlc'],
  [768, 'ipip'],
  [769, 'tunnel6'],
  [770, 'frad'],
  [771, 'skip'],
  [772, 'loopback'],
  [773, 'ltalk'],
  [774, 'fddi'],
  [775, 'bif'],
  [776, 'sit'],
  [777, 'ip/ddp'],
  [778, 'gre'],
  [779, 'pimreg'],
  [780, 'hippi'],
  [781, 'ash'],
  [782, 'econet'],
  [783, 'irda'],
  [784, 'fcpp'],
  [785, 'fcal'],
  [786, 'fcpl'],
  [800, 'tr'],
  [801, 'ieee802.11'],
  [802, 'ieee802.11/prism'],
  [803, 'ieee802.11/radiotap'],
  [804, 'ieee802.15.4'],
  [805, 'ieee802.15.4/monitor'],
  [820, 'phonet'],
  [821, 'phonet_pipe'],
  [822, 'caif'],
  [823, 'gre6'],
  [824, 'netlink'],
  [825, '6lowpan'],
  [0xfffe, 'none'],
  [0xffff, 'void'],
]);

const FIBRE_CHANNEL = 787;

/** The word behind `link/`; `[N]` for hardware without one, and for all of it where numbers are asked for. */
export function hardwareName(type: number, numeric = false): string {
  if (numeric) return `[${type}]`;
  const fibre = type - FIBRE_CHANNEL;
  if (fibre >= 0 && fibre <= 12) return `fcfb${fibre}`;
  return KINDS.get(type) ?? `[${type}]`;
}

/** `ARPHRD_ETHER`. */
export const ETHER = 1;
/** Hardware whose addresses are IP addresses: tunnels over IPv4 (ipip, sit, gre) and over IPv6 (tunnel6, gre6). */
const IPV4_TYPES: readonly (number | undefined)[] = [768, 776, 778];
const IPV6_TYPES: readonly (number | undefined)[] = [769, 823];
/** Packet radio: AX.25 and NET/ROM have call signs, ROSE decimal digits. */
const AX25 = 3;
const NETROM = 0;
const ROSE = 270;
/** iproute2's room for an address, without the 0 at its end. */
const LONGEST = 63;

/** A link-layer address as `ip` writes it: that of an IP tunnel as an IP address. */
export function hardwareAddress(address: string, type: number | undefined): string {
  if (address === '') return '00';
  const bytes = address.split(':').map((byte) => Number.parseInt(byte, 16));
  if (bytes.length === 4 && IPV4_TYPES.includes(type)) return bytes.join('.');
  if (bytes.length === 16 && IPV6_TYPES.includes(type)) return formatIp(Uint8Array.from(bytes));
  if (bytes.length === 7 && (type === AX25 || type === NETROM)) return callSign(bytes);
  if (bytes.length === 5 && type === ROSE) return bytes.map(digitPair).join('');
  return address.slice(0, LONGEST);
}

/** `LINUX-1`: six letters and a number, each shifted by one bit. */
function callSign(bytes: readonly number[]): string {
  const letters = bytes.slice(0, 6).map((byte) => String.fromCharCode((byte >> 1) & 0x7f));
  const name = letters.join('').replaceAll(' ', '');
  return name === '' || name.startsWith('\0') ? '*' : `${name}-${(bytes[6]! >> 1) & 0x0f}`;
}

/** Two digits as ROSE counts them, from `0` on without an end at 9. */
function digitPair(byte: number): string {
  return String.fromCharCode(48 + (byte >> 4), 48 + (byte & 0x0f));
}
