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
  'match sctp 0': xtables.XtSctpInfo;
  'match dccp 0': xtables.XtDccpInfo;
  'match hashlimit 1': xtables.XtHashlimitMtinfo1;
  'match hashlimit 2': xtables.XtHashlimitMtinfo2;
  'match hashlimit 3': xtables.XtHashlimitMtinfo3;
  'match connbytes 0': xtables.XtConnbytesInfo;
  'match length 0': xtables.XtLengthInfo;
  'match dscp 0': xtables.XtDscpInfo;
  'match owner 1': xtables.XtOwnerMatchInfo;
  'match frag 0': xtables.Ip6tFrag;
  'match esp 0': xtables.XtEsp;
  'match ah 0': xtables.Ip6tAh;
  'match quota 0': xtables.XtQuotaInfo;
  'match connlabel 0': xtables.XtConnlabelMtinfo;
  'match pkttype 0': xtables.XtPkttypeInfo;
  'match ecn 0': xtables.XtEcnInfo;
  'match cpu 0': xtables.XtCpuInfo;
  'match ttl 0': xtables.IptTtlInfo;
  'match hl 0': xtables.IptTtlInfo;
  'match tcpmss 0': xtables.XtTcpmssMatchInfo;
  'match statistic 0': xtables.XtStatisticInfo;
  'match rpfilter 0': xtables.XtRpfilterInfo;
  'match mh 0': xtables.Ip6tMh;
  'match iprange 1': xtables.XtIprangeMtinfo;
  'match ipcomp 0': xtables.XtIpcomp;
  'match cgroup 0': xtables.XtCgroupInfoV0;
  'match cgroup 2': xtables.XtCgroupInfoV2;
  'match time 0': xtables.XtTimeInfo;
  'match rt 0': xtables.Ip6tRt;
  'match realm 0': xtables.XtRealmInfo;
  'match policy 0': xtables.XtPolicyInfo;
  'match helper 0': xtables.XtHelperInfo;
  'match hbh 0': xtables.Ip6tOpts;
  'match cluster 0': xtables.XtClusterMatchInfo;
  'match devgroup 0': xtables.XtDevgroupInfo;
  'target TOS 0': xtables.XtTosTargetInfo;
  'target TOS 1': xtables.XtTosTargetInfo;
  'target NFQUEUE 0': xtables.XtNfqInfo;
  'target NFQUEUE 1': xtables.XtNfqInfo;
  'target NFQUEUE 2': xtables.XtNfqInfo;
  'target NFQUEUE 3': xtables.XtNfqInfo;
  'target DSCP 0': xtables.XtDscpInfo;
  'target TCPMSS 0': xtables.XtTcpmssInfo;
  'target CT 1': xtables.XtCtTargetInfoV1;
  'target CT 2': xtables.XtCtTargetInfoV1;
  'target CONNMARK 1': xtables.XtConnmarkTginfo1;
  'target CONNMARK 2': xtables.XtConnmarkTginfo2;
  'target SYNPROXY 0': xtables.XtSynproxyInfo;
  'target CLASSIFY 0': xtables.XtClassifyTargetInfo;
  'target TEE 1': xtables.XtTeeTginfo;
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
  'match sctp 0': xtables.decodeXtSctpInfo,
  'match dccp 0': xtables.decodeXtDccpInfo,
  'match hashlimit 1': xtables.decodeXtHashlimitMtinfo1,
  'match hashlimit 2': xtables.decodeXtHashlimitMtinfo2,
  'match hashlimit 3': xtables.decodeXtHashlimitMtinfo3,
  'match connbytes 0': xtables.decodeXtConnbytesInfo,
  'match length 0': xtables.decodeXtLengthInfo,
  'match dscp 0': xtables.decodeXtDscpInfo,
  'match owner 1': xtables.decodeXtOwnerMatchInfo,
  'match frag 0': xtables.decodeIp6tFrag,
  'match esp 0': xtables.decodeXtEsp,
  'match ah 0': xtables.decodeIp6tAh,
  'match quota 0': xtables.decodeXtQuotaInfo,
  'match connlabel 0': xtables.decodeXtConnlabelMtinfo,
  'match pkttype 0': xtables.decodeXtPkttypeInfo,
  'match ecn 0': xtables.decodeXtEcnInfo,
  'match cpu 0': xtables.decodeXtCpuInfo,
  'match ttl 0': xtables.decodeIptTtlInfo,
  'match hl 0': xtables.decodeIptTtlInfo,
  'match tcpmss 0': xtables.decodeXtTcpmssMatchInfo,
  'match statistic 0': xtables.decodeXtStatisticInfo,
  'match rpfilter 0': xtables.decodeXtRpfilterInfo,
  'match mh 0': xtables.decodeIp6tMh,
  'match iprange 1': xtables.decodeXtIprangeMtinfo,
  'match ipcomp 0': xtables.decodeXtIpcomp,
  'match cgroup 0': xtables.decodeXtCgroupInfoV0,
  'match cgroup 2': xtables.decodeXtCgroupInfoV2,
  'match time 0': xtables.decodeXtTimeInfo,
  'match rt 0': xtables.decodeIp6tRt,
  'match realm 0': xtables.decodeXtRealmInfo,
  'match policy 0': xtables.decodeXtPolicyInfo,
  'match helper 0': xtables.decodeXtHelperInfo,
  'match hbh 0': xtables.decodeIp6tOpts,
  'match cluster 0': xtables.decodeXtClusterMatchInfo,
  'match devgroup 0': xtables.decodeXtDevgroupInfo,
  'target TOS 0': xtables.decodeXtTosTargetInfo,
  'target TOS 1': xtables.decodeXtTosTargetInfo,
  'target NFQUEUE 0': xtables.decodeXtNfqInfo,
  'target NFQUEUE 1': xtables.decodeXtNfqInfo,
  'target NFQUEUE 2': xtables.decodeXtNfqInfo,
  'target NFQUEUE 3': xtables.decodeXtNfqInfo,
  'target DSCP 0': xtables.decodeXtDscpInfo,
  'target TCPMSS 0': xtables.decodeXtTcpmssInfo,
  'target CT 1': xtables.decodeXtCtTargetInfoV1,
  'target CT 2': xtables.decodeXtCtTargetInfoV1,
  'target CONNMARK 1': xtables.decodeXtConnmarkTginfo1,
  'target CONNMARK 2': xtables.decodeXtConnmarkTginfo2,
  'target SYNPROXY 0': xtables.decodeXtSynproxyInfo,
  'target CLASSIFY 0': xtables.decodeXtClassifyTargetInfo,
  'target TEE 1': xtables.decodeXtTeeTginfo,
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
