import type { LinkAttrs } from '../../route/index.js';
import type { Printer } from '../printer.js';
import type { IpContext } from './context.js';

type Xdp = NonNullable<LinkAttrs['xdp']>;

/** Where a program sits, by `XDP_ATTACHED_*` (linux/if_link.h). */
const MODES: Readonly<Record<number, string>> = { 1: 'xdp', 2: 'xdpgeneric', 3: 'xdpoffload', 4: 'xdpmulti' };
const DRV = 1;
const SKB = 2;
const HW = 3;
const MULTI = 4;

/** A program, as far as the caller can look into it. */
function printProgram(p: Printer, id: number, { bpfProgram, options }: IpContext): void {
  p.object('prog', () => {
    p.put('id', id, `id ${id} `);
    const program = bpfProgram?.(id);
    if (program === undefined) return;
    p.put('name', program.name, `name ${program.name} `);
    p.put('tag', program.tag, `tag ${program.tag} `);
    p.put('jited', program.isJited ? 1 : 0, program.isJited ? 'jited ' : '');
    if (!options.details) return;
    const { loadTime, createdByUid } = program;
    if (loadTime !== 0n) {
      p.put('load_time', loadTime, `load_time ${loadTime} `);
      p.put('created_by_uid', createdByUid, `created_by_uid ${createdByUid} `);
    }
    if (program.btfId !== 0) p.put('btf_id', program.btfId, `btf_id ${program.btfId} `);
  });
}

function json(p: Printer, xdp: Xdp, mode: number, context: IpContext): void {
  const { progId, skbProgId, drvProgId, hwProgId } = xdp;
  const one = (id: number | undefined, where: number): void => {
    if (id === undefined) return;
    p.object(undefined, () => {
      p.json('mode', where);
      printProgram(p, id, context);
    });
  };
  p.object('xdp', () => {
    p.json('mode', mode);
    if (progId) printProgram(p, progId, context);
    p.array('attached', () => {
      one(skbProgId, SKB);
      one(drvProgId, DRV);
      one(hwProgId, HW);
      if (skbProgId === undefined && drvProgId === undefined && hwProgId === undefined) one(progId, mode);
    });
  });
}

/** The word behind the MTU (`ip addr`: with the program's id), in JSON all there is. */
export function printXdp(p: Printer, xdp: Xdp | undefined, context: IpContext, isLink: boolean): void {
  const mode = xdp?.attached;
  if (!xdp || !mode) return;
  if (p.isJson) json(p, xdp, mode, context);
  else p.text(`${MODES[mode] ?? `xdp[${mode}]`}${!isLink && xdp.progId ? `/id:${xdp.progId}` : ''} `);
}

/** The programs, one a line; in text only. */
export function printXdpPrograms(p: Printer, xdp: Xdp | undefined, context: IpContext): void {
  const mode = xdp?.attached;
  if (!xdp || !mode || p.isJson) return;
  const one = (id: number | undefined, where: string): void => {
    if (!id) return;
    p.line();
    p.text(`    prog/xdp${where} `);
    printProgram(p, id, context);
  };
  one(xdp.progId, '');
  if (mode !== MULTI) return;
  one(xdp.skbProgId, 'generic');
  one(xdp.drvProgId, 'drv');
  one(xdp.hwProgId, 'offload');
}
