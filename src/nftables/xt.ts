import * as xtables from '../generated/xtables.js';
import { Reader } from '../wire/index.js';
import type { XtExtension } from './model.js';

/** The data of extensions of iptables, by type, name and revision. */
export interface XtInfos {
  'match tcp 0': xtables.XtTcp;
  'match udp 0': xtables.XtUdp;
  'match icmp 0': xtables.IptIcmp;
  'match icmp6 0': xtables.IptIcmp;
  'match addrtype 0': xtables.XtAddrtypeInfo;
  'match addrtype 1': xtables.XtAddrtypeInfoV1;
  'match comment 0': xtables.XtCommentInfo;
  'match conntrack 3': xtables.XtConntrackMtinfo3;
  'match state 0': xtables.XtStateInfo;
  'match mark 1': xtables.XtMarkMtinfo1;
  'match connmark 1': xtables.XtMarkMtinfo1;
  'match multiport 1': xtables.XtMultiportV1;
  'match mac 0': xtables.XtMacInfo;
  'match limit 0': xtables.XtRateinfo;
  'target MASQUERADE 0': xtables.NfNatIpv4MultiRangeCompat;
  'target REDIRECT 0': xtables.NfNatIpv4MultiRangeCompat;
  'target SNAT 0': xtables.NfNatIpv4MultiRangeCompat;
  'target DNAT 0': xtables.NfNatIpv4MultiRangeCompat;
  'target SNAT 1': xtables.NfNatRange;
  'target DNAT 1': xtables.NfNatRange;
  'target DNAT 2': xtables.NfNatRange2;
  'target MARK 2': xtables.XtMarkTginfo2;
  'target LOG 0': xtables.XtLogInfo;
  'target REJECT 0': xtables.IptRejectInfo;
}

const decoders: { readonly [K in keyof XtInfos]: (r: Reader, at: number) => XtInfos[K] } = {
  'match tcp 0': xtables.decodeXtTcp,
  'match udp 0': xtables.decodeXtUdp,
  'match icmp 0': xtables.decodeIptIcmp,
  'match icmp6 0': xtables.decodeIptIcmp,
  'match addrtype 0': xtables.decodeXtAddrtypeInfo,
  'match addrtype 1': xtables.decodeXtAddrtypeInfoV1,
  'match comment 0': xtables.decodeXtCommentInfo,
  'match conntrack 3': xtables.decodeXtConntrackMtinfo3,
  'match state 0': xtables.decodeXtStateInfo,
  'match mark 1': xtables.decodeXtMarkMtinfo1,
  'match connmark 1': xtables.decodeXtMarkMtinfo1,
  'match multiport 1': xtables.decodeXtMultiportV1,
  'match mac 0': xtables.decodeXtMacInfo,
  'match limit 0': xtables.decodeXtRateinfo,
  'target MASQUERADE 0': xtables.decodeNfNatIpv4MultiRangeCompat,
  'target REDIRECT 0': xtables.decodeNfNatIpv4MultiRangeCompat,
  'target SNAT 0': xtables.decodeNfNatIpv4MultiRangeCompat,
  'target DNAT 0': xtables.decodeNfNatIpv4MultiRangeCompat,
  'target SNAT 1': xtables.decodeNfNatRange,
  'target DNAT 1': xtables.decodeNfNatRange,
  'target DNAT 2': xtables.decodeNfNatRange2,
  'target MARK 2': xtables.decodeXtMarkTginfo2,
  'target LOG 0': xtables.decodeXtLogInfo,
  'target REJECT 0': xtables.decodeIptRejectInfo,
};

type Key = keyof XtInfos;

/** An extension with its data decoded; `key` is its type, name and revision: `'match tcp 0'`. */
export type XtInfo = { readonly [K in Key]: { readonly key: K; readonly info: XtInfos[K] } }[Key];

/** Some targets of IPv6 have other data under the same name and revision. */
const ipv6: Readonly<Record<string, 'target SNAT 1'>> = {
  'target MASQUERADE 0': 'target SNAT 1',
  'target REDIRECT 0': 'target SNAT 1',
};

/** The data of an extension; `undefined` where its layout is not known here. */
export function decodeXt({ type, name, revision, info }: XtExtension): XtInfo | undefined {
  const key = `${type} ${name} ${revision}` as Key;
  const decode = decoders[key] as ((r: Reader, at: number) => XtInfo['info']) | undefined;
  return decode === undefined ? undefined : ({ key, info: decode(new Reader(info), 0) } as XtInfo);
}

/** A range of addresses and ports of a NAT target, whichever struct says it. */
export interface XtNatRange {
  readonly flags: number;
  /** 4 or 16 bytes are meant, by the table's family. */
  readonly minAddress: Uint8Array;
  readonly maxAddress: Uint8Array;
  readonly minPort: number;
  readonly maxPort: number;
  readonly basePort: number;
}

/** The range of a target MASQUERADE, REDIRECT, SNAT or DNAT. */
export function decodeXtNat({ name, revision, info, type }: XtExtension, isIpv6: boolean): XtNatRange | undefined {
  const key = `${type} ${name} ${revision}`;
  const reader = new Reader(info);
  if (key === 'target DNAT 2') {
    const range = xtables.decodeNfNatRange2(reader, 0);
    return { ...range, minAddress: range.minAddr, maxAddress: range.maxAddr };
  }
  if (isIpv6 && (key in ipv6 || key === 'target SNAT 1' || key === 'target DNAT 1')) {
    const range = xtables.decodeNfNatRange(reader, 0);
    return { ...range, minAddress: range.minAddr, maxAddress: range.maxAddr, basePort: 0 };
  }
  if (!/^target (MASQUERADE|REDIRECT|SNAT|DNAT) 0$/.test(key)) return undefined;
  const { flags, minPort, maxPort } = xtables.decodeNfNatIpv4MultiRangeCompat(reader, 0);
  return { flags, minPort, maxPort, basePort: 0, minAddress: info.slice(8, 12), maxAddress: info.slice(12, 16) };
}
