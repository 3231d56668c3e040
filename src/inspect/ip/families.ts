import { AF } from '../../route/index.js';
import type { IpFamily, IpOptions } from './context.js';

/** `AF_PACKET`: links themselves. */
export const AF_PACKET = 17;

const NUMBERS: Readonly<Record<IpFamily, number>> = {
  inet: AF.inet,
  inet6: AF.inet6,
  link: AF_PACKET,
  mpls: AF.mpls,
  bridge: AF.bridge,
};

/** The number of a family (`AF_*`), 0 for none. */
export function familyNumber(family: IpFamily | undefined): number {
  return family === undefined ? 0 : NUMBERS[family];
}

/** The family of a number; `undefined` for 0. */
export function familyOf(number: number): IpFamily | undefined {
  return (Object.keys(NUMBERS) as IpFamily[]).find((family) => NUMBERS[family] === number);
}

/** IPv4 or IPv6; `undefined` where another family, or none, is asked for. */
export function addressFamily({ family }: IpOptions): 'inet' | 'inet6' | undefined {
  return family === 'inet' || family === 'inet6' ? family : undefined;
}
