/** Multicast groups of nfnetlink that nf_tables tells: `enum nfnetlink_groups`, linux/netfilter/nfnetlink.h. */
export const NFNLGRP = { nftables: 7, nftrace: 9 } as const;
