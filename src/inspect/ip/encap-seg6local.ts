import { decodeProgram, decodeSegmentHeader, type EncapAttributes, Seg6LocalFlavors } from '../../route/index.js';
import type { Printer } from '../printer.js';
import { type IpContext, linkName } from './context.js';
import { printProgram, printSegments } from './encap-words.js';

type Seg6LocalAttrs = Extract<EncapAttributes, { kind: 'seg6local' }>['attrs'];

/** Actions by their number. */
const ACTIONS = [
  undefined,
  'End',
  'End.X',
  'End.T',
  'End.DX2',
  'End.DX6',
  'End.DX4',
  'End.DT6',
  'End.DT4',
  'End.B6',
  'End.B6.Encaps',
  'End.BM',
  'End.S',
  'End.AS',
  'End.AM',
  'End.BPF',
  'End.DT46',
] as const;

const FLAVORS = [
  [Seg6LocalFlavors.psp, 'psp'],
  [Seg6LocalFlavors.usp, 'usp'],
  [Seg6LocalFlavors.usd, 'usd'],
  [Seg6LocalFlavors.nextCsid, 'next-csid'],
] as const;

function actionWord(action: number): string {
  if (action < 0 || action >= ACTIONS.length) return '<invalid>';
  return ACTIONS[action] ?? '<unknown>';
}

function printCounters(p: Printer, { packets = 0n, bytes = 0n, errors = 0n }: NonNullable<Seg6LocalAttrs['counters']>) {
  p.object('stats64', () => {
    p.put('packets', packets, `packets ${packets} `);
    p.put('bytes', bytes, `bytes ${bytes} `);
    p.put('errors', errors, `errors ${errors} `);
  });
}

function printFlavors(p: Printer, flavors: NonNullable<Seg6LocalAttrs['flavors']>): void {
  const { operation, lcblockBits, lcnodeFnBits } = flavors;
  if (operation !== undefined) {
    let separator = '';
    p.array(
      'flavors',
      () => {
        for (const [bit, word] of FLAVORS) {
          if ((operation & bit) === 0) continue;
          p.put(undefined, word, separator + word);
          separator = ',';
        }
      },
      'flavors ',
      ' ',
    );
  }
  if (lcblockBits !== undefined) p.put('lblen', lcblockBits, `lblen ${lcblockBits} `);
  if (lcnodeFnBits !== undefined) p.put('nflen', lcnodeFnBits, `nflen ${lcnodeFnBits} `);
}

/** Where packets go on: tables, gateways, links. */
function printTargets(p: Printer, attrs: Seg6LocalAttrs, context: IpContext): void {
  const put = (word: string, value: string | undefined): void => {
    if (value !== undefined) p.put(word, value, `${word} ${value} `);
  };
  const table = (id: number | undefined): string | undefined => (id === undefined ? id : context.names.table(id));
  const link = (index: number | undefined): string | undefined =>
    index === undefined ? index : linkName(context, index);
  put('table', table(attrs.table));
  put('vrftable', table(attrs.vrftable));
  put('nh4', attrs.nh4);
  put('nh6', attrs.nh6);
  put('iif', link(attrs.iif));
  put('oif', link(attrs.oif));
}

/** What a segment routing node does with a packet for it. */
export function printSeg6Local(p: Printer, attrs: Seg6LocalAttrs, context: IpContext): void {
  const { action, srh, bpf, counters, flavors } = attrs;
  if (action === undefined) return;
  p.put('action', actionWord(action), `action ${actionWord(action)} `);
  if (srh !== undefined) p.object('srh', () => printSegments(p, decodeSegmentHeader(srh)));
  printTargets(p, attrs, context);
  if (bpf !== undefined) printProgram(p, 'endpoint', decodeProgram(bpf));
  if (counters !== undefined && (context.options.statistics ?? 0) > 0) printCounters(p, counters);
  if (flavors !== undefined) printFlavors(p, flavors);
}
