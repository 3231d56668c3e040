import { not } from '../text.js';
import type { InfoOf, Rows } from './row.js';

type Icmp = InfoOf<'match icmp 0'>;
const ANY_ICMP = 0xff;

/** Options of a match on types of ICMP. */
export function saveIcmp(option: string): (info: Icmp) => string {
  return ({ type, codeFirst, codeLast, invert }) => {
    const code = codeFirst !== 0 || codeLast !== 0xff ? `/${codeFirst}` : '';
    return `${not(invert !== 0)} --${option} ${type === ANY_ICMP && option === 'icmp-type' ? 'any' : `${type}${code}`}`;
  };
}

/** Names that libxtables has for types with any code. */
const icmpTypes: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  icmp: {
    0: 'echo-reply',
    3: 'destination-unreachable',
    4: 'source-quench',
    5: 'redirect',
    8: 'echo-request',
    9: 'router-advertisement',
    10: 'router-solicitation',
    11: 'time-exceeded',
    12: 'parameter-problem',
    13: 'timestamp-request',
    14: 'timestamp-reply',
    17: 'address-mask-request',
    18: 'address-mask-reply',
  },
  icmpv6: {
    1: 'destination-unreachable',
    2: 'packet-too-big',
    3: 'time-exceeded',
    4: 'parameter-problem',
    128: 'echo-request',
    129: 'echo-reply',
    130: 'mld-listener-query',
    131: 'mld-listener-report',
    132: 'mld-listener-done',
    133: 'nd-router-solicit',
    134: 'nd-router-advert',
    135: 'nd-neighbor-solicit',
    136: 'nd-neighbor-advert',
    137: 'nd-redirect',
  },
};

function translateIcmp(protocol: string, { type, codeFirst, codeLast, invert }: Icmp): string | undefined {
  if (protocol === 'icmp' && type === ANY_ICMP) return 'ip protocol icmp';
  const name = codeFirst === codeLast ? undefined : icmpTypes[protocol]?.[type];
  return name === undefined ? undefined : `${protocol} type ${invert !== 0 ? '!= ' : ''}${name}`;
}

export const icmpRows: Rows = {
  'match icmp 0': { save: saveIcmp('icmp-type'), translate: (info) => translateIcmp('icmp', info) },
  'match icmp6 0': { save: saveIcmp('icmpv6-type'), translate: (info) => translateIcmp('icmpv6', info) },
};
