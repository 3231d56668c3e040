/** Multicast groups of rtnetlink: `enum rtnetlink_groups`, linux/rtnetlink.h. */
export const RTNLGRP = {
  link: 1,
  neigh: 3,
  tc: 4,
  ipv4Ifaddr: 5,
  ipv4Route: 7,
  ipv4Rule: 8,
  ipv6Ifaddr: 9,
  ipv6Route: 11,
  ipv6Rule: 19,
  ipv4Netconf: 24,
  ipv6Netconf: 25,
  mdb: 26,
  nsid: 28,
  nexthop: 32,
  brvlan: 33,
} as const;
